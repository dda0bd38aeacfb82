//! The program at a terminal: what it asks, and what it leaves behind when it is broken off.

mod common;
#[path = "common/terminal.rs"]
mod terminal;

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
        let output = Command::new(KINSAFE)
            .current_dir(home.path())
            .args(arguments)
            .args(["--vault", "vault.age", "--passphrase-file", "pw"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}");
    }
    home
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
