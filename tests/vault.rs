//! The working vault as a person and their scripts use it: what a killed, crowded or curious
//! program leaves behind.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::common::{have, run};

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");

/// A folder with a working vault, made from the example.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        fs::write(home.path("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
        home.done(&["init", "--title", "The Rossi family"]);
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/family-vault.json");
        home.done(&["import", "--yes", example.to_str().unwrap()]);
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The program with the passphrase's flag behind the verb's own.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(KINSAFE);
        command
            .current_dir(self.0.path())
            .args(arguments)
            .args(["--passphrase-file", "pw"])
            .env("KINSAFE_VAULT", "vault.age")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn kinsafe(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.kinsafe(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    }

    /// How many of GitHub's sixteen codes are used.
    fn used(&self) -> usize {
        let json: serde_json::Value =
            serde_json::from_str(&self.done(&["show", "github", "--json"])).unwrap();
        let codes = json["account"]["items"][0]["codes"].as_array().unwrap();
        codes.iter().filter(|code| !code["used"].is_null()).count()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Each of several at once either takes a code of its own or says that the vault is in use; no
/// mark is lost.
#[test]
fn several_writers_at_once() {
    let home = Home::new();
    let writers: Vec<_> = (0..4)
        .map(|_| home.command(&["use", "github", "--yes"]).spawn().unwrap())
        .collect();
    let mut codes = BTreeSet::new();
    let mut refused = 0;
    for writer in writers {
        let output = writer.wait_with_output().unwrap();
        if output.status.success() {
            assert!(codes.insert(text(&output.stdout)), "a code was given twice");
        } else {
            assert_eq!(output.status.code(), Some(1));
            let said = text(&output.stderr);
            assert!(
                said.contains("is being changed by another kinsafe"),
                "{said}"
            );
            refused += 1;
        }
    }
    assert!(!codes.is_empty());
    assert_eq!(codes.len() + refused, 4);
    assert_eq!(home.used(), codes.len());
}

/// The system ends the program in the middle of a write, as it does when a file may not grow any
/// further.
#[cfg(unix)]
#[test]
fn killed_while_it_writes() {
    if !have(&["bash"]) {
        return;
    }
    let home = Home::new();
    let before = fs::read(home.path("vault.age")).unwrap();
    assert!(
        before.len() > 1024,
        "more than the one block that is allowed"
    );
    let script = format!(
        "ulimit -f 1; exec {KINSAFE} use github --yes --vault vault.age --passphrase-file pw"
    );
    let output = run(home.0.path(), "bash", &["-c", &script], b"");
    assert!(!output.status.success());
    assert!(fs::read(home.path("vault.age")).unwrap() == before);
    assert_eq!(home.used(), 0);
    // The next one goes well, and nothing of the first remains.
    home.done(&["use", "github", "--yes"]);
    assert_eq!(home.used(), 1);
    let mut names: Vec<_> = fs::read_dir(home.0.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [".vault.age.lock", "pw", "vault.age", "vault.age.bak"]
    );
}

/// A truncated vault is called damaged, and the version before it opens.
#[test]
fn a_damaged_vault_and_the_one_before_it() {
    let home = Home::new();
    home.done(&["use", "github", "--yes"]);
    let whole = fs::read(home.path("vault.age")).unwrap();
    for length in [whole.len() - 1, whole.len() / 2, 150] {
        fs::write(home.path("vault.age"), &whole[..length]).unwrap();
        let output = home.kinsafe(&["list"]);
        assert_eq!(output.status.code(), Some(7), "{length}");
        let said = text(&output.stderr);
        assert!(
            said.contains("vault.age is damaged, or a part of it is missing"),
            "{said}"
        );
        assert!(said.contains(".bak"), "{said}");
    }
    fs::rename(home.path("vault.age.bak"), home.path("vault.age")).unwrap();
    assert_eq!(home.used(), 0);
}

#[cfg(unix)]
#[test]
fn files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    fs::create_dir(home.path("stick")).unwrap();
    home.done(&[
        "split",
        "-k",
        "2",
        "--to",
        "Anna,Ben",
        "--out",
        "sheets",
        "--no-check",
    ]);
    home.done(&["copy", "stick"]);
    home.done(&["print", "--out", "codes.pdf"]);
    home.done(&["export", "--to", "json", "--out", "codes.json"]);
    let mut folders = vec![home.0.path().to_owned()];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("pw") {
                let mode = fs::metadata(&path).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 10, "{count}");
    // A folder that is made for the vault is its owner's too.
    home.done(&["init", "--vault", "new/deep/vault.age", "--title", ""]);
    for folder in ["new", "new/deep"] {
        let mode = fs::metadata(home.path(folder))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o700, "{folder}");
    }
}

/// Old sheets and a refreshed copy give the newest revision.
#[test]
fn sheets_open_a_later_copy() {
    let home = Home::new();
    fs::create_dir(home.path("stick")).unwrap();
    home.done(&[
        "split",
        "-k",
        "2",
        "--to",
        "Anna,Ben,Zoe",
        "--out",
        "sheets",
        "--no-check",
    ]);
    home.done(&["use", "github", "--yes"]);
    home.done(&["copy", "stick"]);
    let sheets = ["sheets/sheet-1-Anna.pdf", "sheets/sheet-3-Zoe.pdf"];
    let revision = |more: &[&str]| {
        let mut arguments = vec!["combine", "--json"];
        arguments.extend(sheets);
        arguments.extend(more);
        let output = Command::new(KINSAFE)
            .current_dir(home.0.path())
            .args(arguments)
            .output()
            .unwrap();
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let left = json["accounts"][3]["items"][0]["left"].as_u64().unwrap();
        // Hidden, unless --show is given.
        assert!(json["accounts"][3]["items"][0]["codes"][0]["code"].is_null());
        (json["revision"].as_u64().unwrap(), left)
    };
    let (printed, left) = revision(&[]);
    assert_eq!(left, 16);
    let set = fs::read_dir(home.path("stick"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_str().unwrap().contains("vault-"))
        .unwrap();
    assert_eq!(revision(&[set.to_str().unwrap()]), (printed + 1, 15));
}

/// The passphrase comes from a file descriptor too.
#[cfg(unix)]
#[test]
fn a_passphrase_on_a_file_descriptor() {
    if !have(&["bash"]) {
        return;
    }
    let home = Home::new();
    let script = format!("{KINSAFE} list --vault vault.age --passphrase-fd 3 3< pw");
    let output = run(home.0.path(), "bash", &["-c", &script], b"");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let script = format!("{KINSAFE} list --vault vault.age --passphrase-fd 7");
    let output = run(home.0.path(), "bash", &["-c", &script], b"");
    assert_eq!(output.status.code(), Some(7));
}

/// A code goes in by standard input, and no command shows it unasked.
#[test]
fn codes_are_hidden_until_they_are_asked_for() {
    let home = Home::new();
    let secret = "9f8e7-6d5c4";
    let mut command = home.command(&["add", "github", "other"]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), secret.as_bytes()).unwrap();
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&[output.stdout, output.stderr].concat()).contains(secret));
    for arguments in [
        &["list"][..],
        &["list", "--json"],
        &["show", "github other"],
        &["show", "github other", "--json"],
        &["status"],
        &["status", "--json"],
        &["replace", "github other", "--from", "/dev/null"],
    ] {
        let output = home.kinsafe(arguments);
        let said = text(&[output.stdout, output.stderr].concat());
        assert!(!said.contains(secret), "{arguments:?}");
    }
    for arguments in [
        &["show", "github other", "--reveal"][..],
        &["show", "github other", "--reveal", "--json"],
        &["use", "github other"],
    ] {
        assert!(home.done(arguments).contains(secret), "{arguments:?}");
    }
}

#[test]
fn completions_and_manual_name_every_verb() {
    let verbs = [
        "init",
        "guide",
        "add",
        "import",
        "list",
        "show",
        "use",
        "replace",
        "edit",
        "remove",
        "status",
        "print",
        "copy",
        "export",
        "split",
        "combine",
        "check",
        "passphrase",
    ];
    let home = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(home.path(), KINSAFE, &["completions", shell], b"");
        let said = text(&output.stdout);
        assert!(verbs.iter().all(|verb| said.contains(verb)), "{shell}");
    }
    let output = run(home.path(), KINSAFE, &["man"], b"");
    let page = text(&output.stdout);
    assert!(page.contains(".TH kinsafe 1"));
    assert!(
        verbs
            .iter()
            .all(|verb| page.contains(&format!("kinsafe\\-{verb}"))),
        "{page}"
    );
    for verb in verbs {
        let output = run(home.path(), KINSAFE, &["man", verb], b"");
        assert!(output.status.success(), "{verb}");
    }
    let output = run(home.path(), KINSAFE, &["man", "nothing"], b"");
    assert_eq!(output.status.code(), Some(2));
}

/// What a drill opens is thrown away: no file that is left, temporary ones included, holds a
/// code, and no change is counted.
#[test]
fn drills_leave_no_code_behind() {
    let home = Home::new();
    let temporary = home.path("tmp");
    fs::create_dir(&temporary).unwrap();
    let done = |arguments: &[&str]| {
        let output = home.command(arguments).env("TMPDIR", &temporary).output();
        let output = output.unwrap();
        let said = text(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        text(&output.stdout) + &said
    };
    done(&[
        "split",
        "--threshold",
        "2",
        "--to",
        "Anna,Ben",
        "--out",
        "sheets",
    ]);
    let mut said = done(&["drill", "rehearse", "--seed", "31"]);
    said += &done(&["drill", "scan", "sheets", "--json"]);
    said += &done(&["drill", "scan", "sheets", "--no-vault"]);
    let list: serde_json::Value = serde_json::from_str(&done(&["list", "--json"])).unwrap();
    // init, import and split.
    assert_eq!(list["revision"], 3);
    let codes = [
        "9836 9006",
        "UH2M9-UP7RL",
        "2RP7-PYL4",
        "c4009-11d31",
        "I4L5W3EKWMWKZ6XE",
    ];
    let mut left = vec![("what was said".to_owned(), said.into_bytes())];
    let mut folders = vec![home.path("")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                left.push((path.display().to_string(), fs::read(&path).unwrap()));
            }
        }
    }
    assert!(left.len() > 5);
    for (name, bytes) in left {
        for code in codes {
            let found = bytes
                .windows(code.len())
                .any(|part| part == code.as_bytes());
            assert!(!found, "{name} holds {code}");
        }
    }
}

/// A rehearsal that cannot succeed fails, and the log says so.
#[test]
fn a_rehearsal_fails_where_too_few_sheets_are_left() {
    let home = Home::new();
    let split = ["split", "-k", "2", "--to", "Anna,Ben", "--out", "sheets"];
    home.done(&[&split[..], &["--no-check"]].concat());
    home.done(&["sheets", "lost", "Anna"]);
    let output = home.kinsafe(&["drill", "rehearse", "--seed", "31"]);
    assert_eq!(output.status.code(), Some(4));
    let said = text(&output.stderr);
    assert!(
        said.contains("there are not enough sheets left to open the vault"),
        "{said}"
    );
    let log: serde_json::Value =
        serde_json::from_str(&home.done(&["drill", "log", "--json"])).unwrap();
    assert_eq!(log["drills"][0]["passed"], false);
}

/// Whom the old sheets were for and how these are reached goes over to the new ones.
#[test]
fn a_new_set_speaks_as_the_old_one_did() {
    let home = Home::new();
    let split = [
        "split",
        "-k",
        "2",
        "--to",
        "Anna,Дмитрий",
        "--no-check",
        "--out",
        "old",
    ];
    let people = [
        "--sheet-language",
        "Дмитрий=ru",
        "--contact",
        "Anna=+39 055 555 0123",
        "--place",
        "Anna=Padova",
    ];
    home.done(&[split.as_slice(), &people].concat());
    home.done(&["sheets", "rotate", "--text", "--no-check", "--out", "new"]);
    let of_dmitry = fs::read_to_string(home.path("new/sheet-2-Дмитрий.txt")).unwrap();
    assert!(of_dmitry.contains("Anna (+39 055 555 0123)"), "{of_dmitry}");
    assert!(of_dmitry.contains("Откройте файл"), "{of_dmitry}");
    let of_anna = fs::read_to_string(home.path("new/sheet-1-Anna.txt")).unwrap();
    assert!(of_anna.contains("Open the file"), "{of_anna}");
    assert!(home.done(&["sheets", "list"]).contains("Padova"));
}

/// A drill to which sheets enough had come is passed, also if the set is rotated before it ends.
#[test]
fn a_drill_that_had_its_sheets_is_passed() {
    let home = Home::new();
    let split = [
        "split",
        "-k",
        "2",
        "--to",
        "Anna,Ben,Zoë",
        "--out",
        "sheets",
    ];
    home.done(&[&split[..], &["--no-check"]].concat());
    let (anna, ben) = ("sheets/sheet-1-Anna.pdf", "sheets/sheet-2-Ben.pdf");
    for (sheets, passed) in [(&[anna, ben][..], true), (&["new/sheet-1-Anna.pdf"], false)] {
        home.done(&[&["drill", "scan"], sheets].concat());
        let out = if passed { "new" } else { "newest" };
        home.done(&["sheets", "rotate", "--out", out, "--no-check"]);
        // The running drill ends when its set is seen to be retired.
        assert_eq!(
            home.kinsafe(&["drill", "scan", "--close"]).status.code(),
            Some(2)
        );
        let log: serde_json::Value =
            serde_json::from_str(&home.done(&["drill", "log", "--json"])).unwrap();
        let drills = log["drills"].as_array().unwrap();
        assert_eq!(drills.last().unwrap()["passed"], passed, "{log}");
    }
}

/// The vault that a file under the tests' passphrase holds.
fn opened(path: &Path) -> kinsafe::vault::Vault {
    use kinsafe::{desk::file::store::VaultFile, secret::SecretText};

    let passphrase = SecretText::new("gravel-lantern-otter-mosaic".to_owned());
    VaultFile::read(path).unwrap().open(&passphrase).unwrap()
}

impl Home {
    fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.kinsafe(arguments);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        said
    }

    /// The names in a folder of it, those of vaults with sheets shortened.
    fn names(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.path(folder))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }
}

/// The last three versions of each file of a copy are kept, and none that is not an earlier one.
#[test]
fn versions_of_a_copy() {
    let home = Home::new();
    fs::create_dir(home.path("stick")).unwrap();
    home.done(&[
        "split",
        "-k",
        "2",
        "--to",
        "A,B",
        "--no-check",
        "--out",
        "sheets",
    ]);
    let set = opened(&home.path("vault.age")).sets()[0].set.to_string();
    home.done(&["copy", "stick"]);
    // A note of a copy is no new version.
    home.done(&["copy", "stick"]);
    let first = [
        "kinsafe.html".to_owned(),
        "kinsafe.txt".to_owned(),
        format!("vault-{set}.age"),
        "vault.age".to_owned(),
    ];
    assert_eq!(home.names("stick"), first);
    fs::copy(home.path("vault.age"), home.path("before.age")).unwrap();
    for _ in 0..5 {
        home.done(&["use", "github", "--yes"]);
        home.done(&["copy", "stick"]);
    }
    let mut names = first.to_vec();
    for revision in 5..8 {
        names.push(format!("vault.r{revision}.age"));
        names.push(format!("vault-{set}.r{revision}.age"));
    }
    names.sort();
    assert_eq!(home.names("stick"), names);
    assert_eq!(opened(&home.path("stick/vault.r6.age")).revision(), 6);

    // The vault of before: what is on the stick is newer, each file of it.
    fs::copy(home.path("before.age"), home.path("vault.age")).unwrap();
    let said = home.refused(6, &["copy", "stick"]);
    assert!(
        said.contains("Different in the two: GitHub (mrossi-example)."),
        "{said}"
    );
    assert!(said.contains("vault.age is newer than the vault"), "{said}");
    fs::remove_file(home.path("stick/vault.age")).unwrap();
    let said = home.refused(6, &["copy", "stick"]);
    assert!(
        said.contains(&format!("vault-{set}.age is newer than the vault")),
        "{said}"
    );
    assert!(
        !home.path("stick/vault.age").exists(),
        "nothing was written"
    );
    // Other changes under the count that was given once.
    home.done(&["use", "google", "--yes"]);
    let said = home.refused(6, &["copy", "stick"]);
    assert!(said.contains("parted"), "{said}");
    home.done(&["copy", "stick", "--force"]);
    assert!(
        home.path(&format!("stick/vault-{set}.r8.kept.age"))
            .exists()
    );
}

/// A copy that somebody put in place by hand does not go on under the id of the vault that it was
/// made from.
#[test]
fn a_vault_copied_by_hand() {
    let home = Home::new();
    for folder in ["stick", "other"] {
        fs::create_dir(home.path(folder)).unwrap();
    }
    home.done(&["copy", "stick"]);
    fs::copy(home.path("stick/vault.age"), home.path("other/vault.age")).unwrap();
    home.done(&["use", "google", "--yes", "--vault", "other/vault.age"]);
    home.done(&["use", "github", "--yes"]);
    home.done(&["copy", "stick"]);
    let said = home.refused(6, &["copy", "stick", "--vault", "other/vault.age"]);
    assert!(said.contains("parted"), "{said}");
}

/// What was removed is in the working vault and its copies under the passphrase, and nowhere else.
#[test]
fn what_was_removed_is_sealed_for_nobody() {
    let home = Home::new();
    fs::create_dir(home.path("stick")).unwrap();
    let code = "2RP7-PYL4-DQ8W-E55T-B8RX-R7BP-4R3C";
    assert!(home.done(&["export", "--to", "json"]).contains(code));
    home.done(&["remove", "apple", "--yes"]);
    home.done(&[
        "split", "-k", "2", "--to", "A,B", "--text", "--out", "sheets",
    ]);
    home.done(&["copy", "stick"]);
    for path in ["vault.age", "stick/vault.age"] {
        assert_eq!(opened(&home.path(path)).removed().len(), 1, "{path}");
    }
    let vault = opened(&home.path("vault.age"));
    let set = &vault.sets()[0];
    for folder in ["sheets", "stick"] {
        let path = home.path(&format!("{folder}/vault-{}.age", set.set));
        let sealed =
            kinsafe::seal::SealedVault::from_bytes(&fs::read(path).unwrap(), folder).unwrap();
        let json = sealed.open(&set.data_key, folder).unwrap();
        let json = std::str::from_utf8(json.expose()).unwrap();
        assert!(
            !json.contains(code) && !json.contains("\"removed\""),
            "{folder}"
        );
        assert!(json.contains("Microsoft"));
    }
    let sheets: Vec<String> = home
        .names("sheets")
        .iter()
        .filter(|name| name.ends_with(".txt"))
        .map(|name| format!("sheets/{name}"))
        .collect();
    let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
    let output = Command::new(KINSAFE)
        .current_dir(home.0.path())
        .args(["combine", "--json", "--show"])
        .args(&sheets)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&output.stdout).contains(code));
    assert!(!home.done(&["export", "--to", "json"]).contains(code));
    home.done(&["remove", "--undo", "apple"]);
    assert!(home.done(&["export", "--to", "json"]).contains(code));
}

/// What is restored, and what of it is said.
#[test]
fn what_can_be_restored() {
    let home = Home::new();
    fs::create_dir(home.path("stick")).unwrap();
    home.done(&[
        "split",
        "-k",
        "2",
        "--to",
        "A,B",
        "--no-check",
        "--out",
        "sheets",
    ]);
    let set = opened(&home.path("vault.age")).sets()[0].set.to_string();
    home.done(&["copy", "stick"]);
    let sealed = format!("stick/vault-{set}.age");
    let said = home.refused(7, &["restore", &sealed, "--yes"]);
    assert!(
        said.contains("opens with sheets, not with a passphrase"),
        "{said}"
    );
    assert!(said.contains("kinsafe combine SHEETS"), "{said}");
    let said = home.refused(7, &["restore", "sheets", "--yes"]);
    assert!(said.contains("opens with sheets"), "{said}");
    let said = home.refused(2, &["restore", "vault.age", "--yes"]);
    assert!(said.contains("that is the working vault itself"), "{said}");
    // The newest by what is in it, not by its name.
    home.done(&["use", "github", "--yes"]);
    fs::copy(home.path("vault.age"), home.path("stick/a-long-name.age")).unwrap();
    let said = home.done(&["restore", "stick", "--yes", "--vault", "new/vault.age"]);
    assert!(said.contains("a-long-name.age"), "{said}");
    // Two that parted.
    home.done(&[
        "restore",
        "stick/vault.age",
        "--yes",
        "--vault",
        "other/vault.age",
    ]);
    home.done(&["use", "google", "--yes", "--vault", "other/vault.age"]);
    fs::copy(home.path("other/vault.age"), home.path("stick/b.age")).unwrap();
    let said = home.refused(
        2,
        &["restore", "stick", "--yes", "--vault", "third/vault.age"],
    );
    assert!(said.contains("parted"), "{said}");
    // What is there and not whole is kept.
    fs::write(home.path("new/vault.age"), "torn").unwrap();
    home.done(&[
        "restore",
        "stick/vault.age",
        "--yes",
        "--vault",
        "new/vault.age",
    ]);
    assert_eq!(fs::read(home.path("new/vault.age.1")).unwrap(), b"torn");
    assert_eq!(opened(&home.path("new/vault.age")).revision(), 3);
    // What sheets open, under a passphrase.
    let out = ["combine", "sheets", "--out", "from-sheets.age"];
    home.done(&out);
    let said = home.done(&["restore", "from-sheets.age", "--yes"]);
    assert!(said.contains("revision 3"), "{said}");
    assert_eq!(
        home.names(".")
            .iter()
            .filter(|name| name.contains(".kept."))
            .count(),
        1
    );
}

/// A vault of a version that did not count is compared by its history, and that is said.
#[test]
fn a_vault_that_was_not_counted() {
    let home = Home::new();
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/drill-log.in");
    for folder in ["a", "b", "stick"] {
        fs::create_dir(home.path(folder)).unwrap();
    }
    for folder in ["a", "b"] {
        fs::copy(
            old.join("vault.age"),
            home.path(&format!("{folder}/vault.age")),
        )
        .unwrap();
    }
    fs::copy(old.join("vault.age"), home.path("stick/vault.age")).unwrap();
    fs::copy(old.join("pw"), home.path("pw")).unwrap();
    let [a, b] = ["a/vault.age", "b/vault.age"];
    home.done(&["edit", "--title", "A", "--vault", a]);
    let output = home.kinsafe(&["copy", "stick", "--vault", a]);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("compared by its history alone"), "{said}");
    home.done(&["edit", "--title", "B", "--vault", b]);
    home.refused(6, &["copy", "stick", "--vault", b]);
}

/// Fewer sheets than before are asked about.
#[test]
fn a_set_that_would_shrink() {
    let home = Home::new();
    let to = "Anna,Ben,Chloé,Dora,Zoë";
    home.done(&[
        "split",
        "-k",
        "3",
        "--to",
        to,
        "--no-check",
        "--out",
        "sheets",
    ]);
    home.done(&["sheets", "lost", "Ben"]);
    let rotate = |more: &[&'static str]| {
        [&["sheets", "rotate", "--no-check", "--out", "new"], more].concat()
    };
    let said = home.refused(2, &rotate(&[]));
    assert!(
        said.contains("the sheet of Ben is lost, so the new set would have 4 sheets instead of 5"),
        "{said}"
    );
    assert!(!home.path("new").exists());
    let said = home.refused(2, &rotate(&["--to", "Fay,Gus,Hal"]));
    assert!(said.contains("--only"), "{said}");
    let said = home.done(&rotate(&["--to", "Emil"]));
    assert!(
        said.contains("The new set has 5 sheets, 3 open the vault; before it were 5."),
        "{said}"
    );
    let holders = |home: &Home| -> Vec<String> {
        let vault = opened(&home.path("vault.age"));
        let set = vault.sets().last().unwrap();
        set.sheets
            .iter()
            .map(|sheet| sheet.holder.clone())
            .collect()
    };
    assert_eq!(holders(&home), ["Anna", "Chloé", "Dora", "Zoë", "Emil"]);
    home.done(&["sheets", "lost", "Emil"]);
    fs::remove_dir_all(home.path("new")).unwrap();
    let said = home.done(&rotate(&["--yes"]));
    assert!(
        said.contains("The new set has 4 sheets, 3 open the vault; before it were 5."),
        "{said}"
    );
    fs::remove_dir_all(home.path("new")).unwrap();
    home.done(&rotate(&["--to", "Anna,Zoë,Fay"]));
    assert_eq!(holders(&home), ["Anna", "Zoë", "Fay"]);
    fs::remove_dir_all(home.path("new")).unwrap();
    home.done(&rotate(&["--to", "Gus,Hal,Ian", "--only"]));
    assert_eq!(holders(&home), ["Gus", "Hal", "Ian"]);
}

/// An empty vault is not called something else.
#[test]
fn nothing_to_split_yet() {
    let home = Home(tempfile::tempdir().unwrap());
    fs::write(home.path("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
    home.done(&["init", "--title", "T"]);
    let said = home.refused(2, &["split", "-k", "2", "--to", "A,B", "--out", "s"]);
    assert!(said.contains("has no accounts yet"), "{said}");
    assert!(said.contains("Add codes first"), "{said}");
}
