//! The program at a terminal: what it asks, and what it leaves behind when it is broken off.

mod versions;

use crate::common::terminal;
use std::{fs, path::Path, process::Command};

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");
const PASSPHRASE: &str = "gravel-lantern-otter-mosaic";

/// A folder with a working vault of one account.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("pw"), PASSPHRASE).unwrap();
    fs::write(home.path().join("codes.txt"), "1f3a9-77c0e\n2b4c8-99d1f\n").unwrap();
    let import = ["import", "codes.txt", "--provider", "GitHub", "--yes"];
    for arguments in [&["init"][..], &import] {
        unasked(home.path(), arguments);
    }
    home
}

/// Runs the program on the vault without a terminal; it has to succeed.
fn unasked(home: &Path, arguments: &[&str]) -> String {
    let output = Command::new(KINSAFE)
        .current_dir(home)
        .args(arguments)
        .args(["--vault", "vault.age", "--passphrase-file", "pw"])
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

fn at(home: &Path, arguments: &[&str], steps: &[(&str, String)]) -> Option<String> {
    let arguments = [arguments, &["--vault", "vault.age"]].concat();
    terminal::run(home, KINSAFE, &arguments, steps)
}

#[test]
fn ctrl_c_at_a_passphrase() {
    let home = home();
    let Some(said) = at(home.path(), &["list"], &[(":", "gravel\x03".to_owned())]) else {
        return;
    };
    assert!(said.ends_with("exit code -2\n"), "{said}");
    assert!(!said.contains("the echo is off"), "{said}");
    assert!(!said.contains("error"), "{said}");
    assert!(!said.contains("gravel"), "{said}");
}

/// What was typed before a question was there, a second Enter or an impatient yes, is no answer.
#[test]
fn typed_ahead() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\ny\n")),
        ("[y/N]", "n\n".to_owned()),
    ];
    let Some(said) = at(home.path(), &["remove", "github"], &steps) else {
        return;
    };
    let listed = at(home.path(), &["list"], &[(":", format!("{PASSPHRASE}\n"))]).unwrap();
    assert!(listed.contains("GitHub"), "{said}{listed}");
}

/// A sheet of another set lies among them, and nothing says whose it is but the paper.
#[test]
fn which_set_is_meant() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let chosen = |typed: &str| {
        let pile = [
            "combine",
            "tests/stories/paper/other-set.txt",
            "tests/golden/v1/codes.txt",
        ];
        let steps = [("Enter to stop:", typed.to_owned())];
        terminal::run(root, KINSAFE, &pile, &steps)
    };
    let Some(said) = chosen("1\n") else {
        return;
    };
    let first = "  1  set KGB9-93HN: 5 sheets (it takes 3), a vault opens; made for ";
    assert!(said.contains(first), "{said}");
    assert!(said.contains("  2  set 67X5-HAY1: 1 sheet "), "{said}");
    let opened = "Opened with sheets 1, 2, 3, 4 and 5 of set KGB9-93HN";
    assert!(said.contains(opened) && said.ends_with("exit code 0\n"));
    let said = chosen("2\n").unwrap();
    assert!(said.contains("1 of 2 sheets"), "{said}");
    assert!(said.ends_with("exit code 3\n"), "{said}");
    let said = chosen("\n").unwrap();
    assert!(said.contains("nothing proves that they belong together"));
    assert!(said.ends_with("exit code 4\n"), "{said}");
}

/// On a narrow terminal sentences are broken at words, and the last cells of a table stand below.
#[test]
fn lines_fit_a_narrow_terminal() {
    let home = home();
    let narrow = |arguments: &str, steps: &[(&str, String)]| {
        let script = format!("stty cols 60; exec '{KINSAFE}' {arguments}");
        terminal::run(home.path(), "/bin/sh", &["-c", &script], steps)
    };
    let split = "split --threshold 2 --to 'Anna,Ben' --place 'Anna=Lyon, in the desk of the study' \
                 --out sheets --passphrase-file pw --vault vault.age";
    let Some(said) = narrow(split, &[]) else {
        return;
    };
    assert!(said.ends_with("exit code 0\n"), "{said}");
    let list = narrow("sheets list --passphrase-file pw --vault vault.age", &[]).unwrap();
    let anna = "  1  Anna    Lyon, in the desk of the study  20";
    assert!(
        list.contains(anna) && list.contains("\n      not yet  "),
        "{list}"
    );
    let more = "words? [y/N] ";
    let said = narrow(
        "combine --color never sheets/sheet-1-Anna.pdf",
        &[(more, "n\n".to_owned())],
    )
    .unwrap();
    assert!(
        said.contains("Do you have another sheet on paper, and want to type its\n"),
        "{said}"
    );
    assert!(
        said.contains("kinsafe: error: 1 of 2 sheets; you have sheet 1 of set\n  "),
        "{said}"
    );
    assert!(
        said.contains("\nkinsafe: hint: Ask the other people who hold a sheet of this\n  set, "),
        "{said}"
    );
    for said in [list, said] {
        let long = said
            .lines()
            .find(|line| line.chars().count() > 60 && !line.contains('\x1b'));
        assert_eq!(long, None, "{said}");
    }
}

/// Runs the program from a shell, and says behind its exit code what is left for the shell in the
/// terminal when it is done.
fn in_a_shell(home: &Path, arguments: &[&str], steps: &[(&str, String)]) -> Option<String> {
    if !crate::common::have(&["sh", "stty", "dd"]) {
        return None;
    }
    let shell = r#"trap : INT; found=$(stty -g); "$@"; code=$?; stty -icanon -echo min 0 time 5
        printf 'left for the shell: [%s] %s\n' "$(dd bs=1000 count=1 2>/dev/null)" "$code"
        stty "$found""#;
    let arguments = [
        &["-c", shell, "sh", KINSAFE],
        arguments,
        &["--vault", "vault.age"],
    ]
    .concat();
    terminal::run(home, "/bin/sh", &arguments, steps)
}

const PASTE: &str = "abcd-1111\r\refgh-2222\r\rijkl-3333";

/// What is pasted is one input: empty lines in it end nothing, its last line belongs to it though
/// no line end follows, and nothing of it reaches the shell. With the marks of terminals that have
/// them, and without.
#[test]
fn a_paste_is_taken_whole() {
    for (begin, end) in [("\x1b[200~", "\x1b[201~"), ("", "")] {
        let home = home();
        let steps = [
            (":", format!("{PASSPHRASE}\n")),
            (
                "An empty line ends the list.",
                format!("{begin}{PASTE}{end}"),
            ),
            ("ijkl-3333", "\r".to_owned()),
            ("\r\n", "\r".to_owned()),
            (
                "3 codes: abcd-1111 … ijkl-3333. Right? [Y/n]",
                "y\r".to_owned(),
            ),
        ];
        let arguments = ["add", "My bank", "12345"];
        let Some(said) = in_a_shell(home.path(), &arguments, &steps) else {
            return;
        };
        assert!(said.contains("3 recovery codes added"), "{said}");
        assert!(
            said.ends_with("left for the shell: [] 0\nexit code 0\n"),
            "{said}"
        );
    }
}

/// What was pasted behind what was asked for answers no question, and does not reach the shell.
#[test]
fn what_is_pasted_further_is_no_answer() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        ("An empty line ends the list.", "abcd-1111\r".to_owned()),
        ("abcd-1111\r\n", "\r".to_owned()),
        // A "y" behind the answer is none to what is asked next.
        ("Right? [Y/n]", "n\ry\rabcd-9999".to_owned()),
        ("Enter for none:", "\r".to_owned()),
        ("Right? [Y/n]", "y\rabcd-9999\rabcd".to_owned()),
    ];
    let Some(said) = in_a_shell(home.path(), &["add", "My bank", "12345"], &steps) else {
        return;
    };
    assert!(said.contains("1 recovery code added"), "{said}");
    assert!(
        said.ends_with("left for the shell: [] 0\nexit code 0\n"),
        "{said}"
    );
}

/// A list that is pasted where one line is asked for is no answer.
#[test]
fn a_list_in_the_wrong_question() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        (
            "if there are several: \x1b[?2004h",
            format!("\x1b[200~{PASTE}\r\x1b[201~"),
        ),
        (
            "Nothing of what was pasted was taken.",
            "12345\r".to_owned(),
        ),
        ("An empty line ends the list.", format!("{PASTE}\r\r")),
        ("Right? [Y/n]", "\r".to_owned()),
    ];
    let Some(said) = in_a_shell(home.path(), &["add", "My bank"], &steps) else {
        return;
    };
    assert!(said.contains("My bank (12345): 3 recovery codes"), "{said}");
}

/// One wrong letter costs one line: neither the passphrase nor the other codes are asked for again.
#[test]
fn one_line_is_asked_for_again() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        (
            "An empty line ends the list.",
            "1f3a9-11111\r1f3a9-2222\r1f3a9-33333\r\r".to_owned(),
        ),
        ("code 2 has 9 letters and digits", String::new()),
        ("Keep it as it is? [y/N]", "n\r".to_owned()),
        ("  2  1f3a9-2222", String::new()),
        ("Enter for none:", "7\r".to_owned()),
        ("Please type a number from 1 to 4.", "2\r".to_owned()),
        ("line 2 again", "1f3a9-22222\r".to_owned()),
        ("Keep it as it is? [y/N]", "y\r".to_owned()),
        ("Do the new ones replace them?", "y\r".to_owned()),
    ];
    let Some(said) = in_a_shell(home.path(), &["add", "GitHub", ""], &steps) else {
        return;
    };
    assert!(
        said.contains("3 recovery codes added; the old ones are void"),
        "{said}"
    );
    assert_eq!(said.matches("Passphrase of").count(), 1, "{said}");
    assert!(
        said.ends_with("left for the shell: [] 0\nexit code 0\n"),
        "{said}"
    );
    let shown = at(
        home.path(),
        &["show", "github", "--reveal"],
        &[(":", format!("{PASSPHRASE}\n"))],
    )
    .unwrap();
    assert!(shown.contains("1f3a9-22222"), "{shown}");
    assert!(!shown.contains("1f3a9-2222\n"), "{shown}");
}

/// Broken off in the middle of a paste: the terminal is as it was, and nothing of it is left.
#[test]
fn ctrl_c_in_a_list() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        ("\x1b[?2004h", "abcd-1111\refgh".to_owned()),
        ("efgh", "\x03-2222\rijkl-3333".to_owned()),
    ];
    let Some(said) = in_a_shell(home.path(), &["add", "My bank", "12345"], &steps) else {
        return;
    };
    assert!(said.contains("left for the shell: [] 130\n"), "{said}");
    assert!(said.contains("\x1b[?2004l"), "{said}");
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        ("\x1b[?2004h", "abcd\x03".to_owned()),
    ];
    let said = at(home.path(), &["add", "My bank", "12345"], &steps).unwrap();
    assert!(said.ends_with("exit code -2\n"), "{said}");
    assert!(!said.contains("the echo is off"), "{said}");
}

/// A line is mended where it is wrong, with the keys that everybody knows.
#[test]
fn a_line_is_mended_while_it_is_typed() {
    let home = home();
    let steps = [
        (":", format!("{PASSPHRASE}\n")),
        // Back over five letters and one of them gone; another at the end, and gone; a word, and gone.
        (
            "\x1b[?2004h",
            "abcdd-1111\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x7f\x1b[F2\x7f oops\x17\r".to_owned(),
        ),
        ("\r\n", "\r".to_owned()),
        ("1 code: abcd-1111. Right? [Y/n]", "\r".to_owned()),
    ];
    let Some(said) = in_a_shell(home.path(), &["add", "My bank", "12345"], &steps) else {
        return;
    };
    assert!(said.contains("1 recovery code added"), "{said}");
}

/// An issuer that would write a line of ours.
#[test]
fn foreign_text_is_no_line_of_ours() {
    let home = home();
    let name = "GitHub%0Akinsafe%3A%20hint%3A%20run%3A%20curl%20example%0A";
    fs::write(
        home.path().join("evil\nkinsafe: hint: x.txt"),
        format!("otpauth://totp/{name}:m?secret=JBSWY3DPEHPK3PXP&issuer={name}\n"),
    )
    .unwrap();
    let run = |arguments: &[&str]| {
        let output = Command::new(KINSAFE)
            .current_dir(home.path())
            .args(arguments)
            .args(["--vault", "vault.age", "--passphrase-file", "pw"])
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        String::from_utf8(said).unwrap()
    };
    let mut said = run(&[
        "import",
        "evil\nkinsafe: hint: x.txt",
        "--login",
        "m",
        "--dry-run",
    ]);
    said += &run(&[
        "import",
        "evil\nkinsafe: hint: x.txt",
        "--login",
        "m",
        "--yes",
    ]);
    for arguments in [
        &["list"][..],
        &["list", "--history"],
        &["show", "curl", "--reveal"],
        &["show", "curl", "--reveal", "--json"],
        &["status"],
        &["use", "curl"],
        &["remove", "curl", "--yes"],
    ] {
        said += &run(arguments);
    }
    assert!(
        said.contains("GitHub\u{FFFD}kinsafe: hint: run: curl example"),
        "{said}"
    );
    for line in said.lines() {
        let ours = line.strip_prefix("kinsafe: hint: ").unwrap_or_default();
        assert!(!ours.starts_with('r') && !ours.starts_with('x'), "{line}");
    }
}

#[cfg(unix)]
mod unix {
    use std::{
        os::unix::fs::{FileTypeExt, symlink},
        process::{Child, Stdio},
        time::{Duration, Instant},
    };

    use super::*;

    /// A name that is no file is refused and never waited for; what the shell hands over is read.
    #[test]
    fn pipes_and_devices() {
        if !crate::common::have(&["mkfifo", "bash"]) {
            return;
        }
        let home = home();
        let pipe = home.path().join("pipe.txt");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
        for arguments in [
            &["import", "pipe.txt", "--dry-run"][..],
            &["import", "/dev/zero", "--dry-run"],
            &["combine", "pipe.txt"],
            &["check", "pipe.txt"],
            &["list", "--vault", "pipe.txt"],
            &[
                "list",
                "--vault",
                "vault.age",
                "--passphrase-file",
                "pipe.txt",
            ],
            &["split", "pipe.txt", "-k", "2", "--to", "A,B", "--out", "x"],
        ] {
            let output = Command::new(KINSAFE)
                .current_dir(home.path())
                .args(arguments)
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(said.contains("is not a file"), "{arguments:?} {said}");
            assert_eq!(output.status.code(), Some(7), "{arguments:?} {said}");
        }
        let shell = r#""$0" list --vault vault.age --passphrase-file <(cat pw) &&
            "$0" list --vault vault.age --passphrase-fd 5 5<pw &&
            "$0" list --vault vault.age --passphrase-file /dev/stdin <pw &&
            "$0" import --dry-run --provider GitHub --login m <(cat codes.txt)"#;
        let output = Command::new("bash")
            .args(["-c", shell, KINSAFE])
            .current_dir(home.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// Through a planted link another file would be made or opened.
    #[test]
    fn a_planted_lock() {
        let home = home();
        let lock = home.path().join(".vault.age.lock");
        fs::remove_file(&lock).unwrap();
        symlink(home.path().join("elsewhere"), &lock).unwrap();
        let output = Command::new(KINSAFE)
            .current_dir(home.path())
            .args(["edit", "--title", "X", "--vault", "vault.age"])
            .args(["--passphrase-file", "pw"])
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(".vault.age.lock is not a file"), "{said}");
        assert!(!home.path().join("elsewhere").exists());
    }

    /// Begins to split among many, and waits until sheets are being written.
    fn splitting(home: &Path) -> Child {
        let names: Vec<String> = (1..=24).map(|number| format!("Holder {number}")).collect();
        let child = Command::new(KINSAFE)
            .current_dir(home)
            .args(["split", "-k", "2", "--to", &names.join(",")])
            .args([
                "--out",
                "sheets",
                "--vault",
                "vault.age",
                "--passphrase-file",
                "pw",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let begun = Instant::now();
        while unfinished(home).is_empty() {
            assert!(
                begun.elapsed() < Duration::from_secs(300),
                "nothing is written"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
        child
    }

    /// What is hidden in the folder and not the lock.
    fn unfinished(home: &Path) -> Vec<String> {
        let names = fs::read_dir(home).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with(".sheets"))
            .collect()
    }

    #[test]
    fn a_split_that_is_broken_off_leaves_no_sheets() {
        for signal in ["INT", "TERM"] {
            let home = home();
            let mut child = splitting(home.path());
            let pid = child.id().to_string();
            let sent = Command::new("kill").args(["-s", signal, &pid]).status();
            assert!(sent.unwrap().success());
            assert!(!child.wait().unwrap().success());
            assert!(unfinished(home.path()).is_empty(), "{signal}");
            assert!(!home.path().join("sheets").exists());
        }
    }

    #[test]
    fn what_a_killed_split_left_is_removed_by_the_next() {
        let home = home();
        let mut child = splitting(home.path());
        // While it is at work another one leaves it alone.
        let split = || {
            Command::new(KINSAFE)
                .current_dir(home.path())
                .args([
                    "split",
                    "codes.json",
                    "-k",
                    "2",
                    "--to",
                    "Anna,Ben",
                    "--no-check",
                ])
                .args(["--out", "sheets", "--force"])
                .output()
                .unwrap()
        };
        fs::write(
            home.path().join("codes.json"),
            r#"{"kinsafe":1,"accounts":[{"provider":"X","items":[]}]}"#,
        )
        .unwrap();
        let output = split();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        assert!(!said.contains("broken off"), "{said}");
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(unfinished(home.path()), [".sheets.new1"]);
        let output = split();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        assert!(
            said.contains("an earlier try was broken off and had left .sheets.new1"),
            "{said}"
        );
        assert!(unfinished(home.path()).is_empty());
    }

    /// A crash writes nothing of what is in memory.
    #[cfg(target_os = "linux")]
    #[test]
    fn no_dump_of_memory() {
        let home = home();
        let mut child = splitting(home.path());
        let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let core = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"))
            .unwrap();
        let numbers: Vec<&str> = core.split_whitespace().skip(4).take(2).collect();
        assert_eq!(numbers, ["0", "0"], "{core}");
    }
}
