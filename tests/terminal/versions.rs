//! What is asked before one vault or set of sheets takes the place of another.

use std::fs;

use super::{PASSPHRASE, at, home, unasked};

/// A question that waits for its answer: what is typed before is no answer to it.
const ASKED: &str = "[y/N] \x1b[?2004h";

fn passphrase() -> String {
    format!("{PASSPHRASE}\n")
}

/// How many accounts the vault has, and in what revision.
fn listed(home: &std::path::Path) -> String {
    let said = unasked(home, &["list"]);
    said.lines().last().unwrap().to_owned()
}

#[test]
fn restoring_asks_and_keeps() {
    let home = home();
    let home = home.path();
    fs::copy(home.join("vault.age"), home.join("old.age")).unwrap();
    fs::write(home.join("more.txt"), "8b2c4-11d9a\n").unwrap();
    unasked(
        home,
        &["import", "more.txt", "--provider", "Slack", "--yes"],
    );
    let before = listed(home);
    let restore = |answers: &[&str]| {
        let mut steps = vec![(":", passphrase())];
        steps.extend(answers.iter().map(|answer| (ASKED, (*answer).to_owned())));
        at(home, &["restore", "old.age"], &steps)
    };
    let Some(said) = restore(&["\n"]) else {
        return;
    };
    assert!(said.contains("It is older than the vault here, whose later changes it lacks."));
    assert!(said.contains("Only in the vault here: Slack."), "{said}");
    assert!(said.contains("Nothing was changed.") && said.ends_with("exit code 0\n"));
    assert_eq!(listed(home), before);
    // What is neither yes nor no is asked again; the end of input is no yes.
    let said = restore(&["maybe\n", "\x04"]).unwrap();
    assert!(
        said.contains("Please type y for yes or n for no."),
        "{said}"
    );
    assert_eq!(listed(home), before);
    let said = restore(&["y\n"]).unwrap();
    assert!(said.contains("Restored as vault.age."), "{said}");
    assert!(!unasked(home, &["list"]).contains("Slack"));
    // What was there is kept, and comes back the same way.
    let kept = fs::read_dir(home)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .find(|name| name.starts_with("vault") && name != "vault.age" && !name.ends_with(".bak"))
        .unwrap();
    assert!(said.contains(&kept), "{kept}: {said}");
    unasked(home, &["restore", &kept, "--yes"]);
    assert!(unasked(home, &["list"]).contains("Slack"));
}

#[test]
fn fewer_sheets_than_before_are_asked_about() {
    let home = home();
    let home = home.path();
    let split = [
        "split",
        "--threshold",
        "2",
        "--to",
        "Anna,Ben,Cleo",
        "--out",
        "sheets",
    ];
    unasked(home, &[&split[..], &["--text", "--no-page"]].concat());
    unasked(home, &["sheets", "lost", "Cleo"]);
    let before = unasked(home, &["sheets", "list"]);
    let rotate = |answer: &str| {
        let rotate = ["sheets", "rotate", "--out", "new", "--text", "--no-page"];
        let steps = [(":", passphrase()), (ASKED, answer.to_owned())];
        at(home, &rotate, &steps)
    };
    let Some(said) = rotate("n\n") else {
        return;
    };
    assert!(said.contains("the sheet of Cleo is lost"), "{said}");
    let now = "The new set has 2 sheets, 2 open the vault; before it were 3.";
    assert!(said.contains(now), "{said}");
    assert!(!said.ends_with("exit code 0\n"), "{said}");
    assert_eq!(unasked(home, &["sheets", "list"]), before);
    assert!(!home.join("new").exists());
    let said = rotate("y\n").unwrap();
    assert!(
        said.contains(now) && said.ends_with("exit code 0\n"),
        "{said}"
    );
    assert!(home.join("new").exists());
}

#[test]
fn a_copy_under_an_earlier_passphrase_is_compared_after_asking() {
    let home = home();
    let home = home.path();
    let stick = home.join("stick");
    fs::create_dir(&stick).unwrap();
    unasked(home, &["copy", "stick", "--no-page"]);
    let copied = fs::read(stick.join("vault.age")).unwrap();
    fs::write(home.join("new"), "another-lantern-otter-mosaic\n").unwrap();
    unasked(home, &["passphrase", "--new-passphrase-file", "new"]);
    fs::rename(home.join("new"), home.join("pw")).unwrap();
    let copy = |earlier: &[&str]| {
        let mut steps = vec![(":", "another-lantern-otter-mosaic\n".to_owned())];
        steps.extend(earlier.iter().map(|typed| (":", format!("{typed}\n"))));
        at(home, &["copy", "stick", "--no-page"], &steps)
    };
    // None is known: nothing is replaced.
    let Some(said) = copy(&["gravel-lantern-otter-mosaik", "", ""]) else {
        return;
    };
    assert!(!said.ends_with("exit code 0\n"), "{said}");
    assert_eq!(fs::read(stick.join("vault.age")).unwrap(), copied, "{said}");
    let said = copy(&[PASSPHRASE]).unwrap();
    assert!(said.contains("Refreshed, and read back:"), "{said}");
    assert!(said.ends_with("exit code 0\n"), "{said}");
    assert_ne!(fs::read(stick.join("vault.age")).unwrap(), copied);
    unasked(home, &["restore", "stick/vault.age", "--yes"]);
}
