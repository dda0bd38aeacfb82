//! Sheets typed at a terminal: what the program asks, what it says to mistakes, and that it
//! opens the vault in the end.
//!
//! Each line is typed when the program has asked for it.

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use std::{fs, path::Path};

use kinsafe::{
    encode::{Payload, read_text, to_lines, to_words},
    record::{KeyRecord, SetId, ShortRecord},
};

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");

/// What stood on the terminal; `None` where there is no Python.
fn on_terminal(arguments: &[&str], steps: &[(&str, String)]) -> Option<String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    terminal::run(here, KINSAFE, arguments, steps)
}

/// The 32 words of one of the golden sheets.
fn words(number: usize) -> Vec<&'static str> {
    let sheet = fs::read_to_string(format!("tests/golden/v1/sheet-{number}.txt")).unwrap();
    words_in(&sheet)
}

fn words_in(sheet: &str) -> Vec<&'static str> {
    let record = read_text(sheet)
        .into_iter()
        .find_map(|found| match found.payload {
            Ok(Payload::Record(bytes)) => KeyRecord::from_bytes(&bytes).unwrap().verify().ok(),
            _ => None,
        })
        .unwrap();
    let share = record.share().duplicate();
    to_words(&ShortRecord::new(record.set_id(), record.threshold(), share).to_bytes()).to_vec()
}

/// Eight lines of four words, each typed when it is asked for.
fn steps(words: &[&str]) -> Vec<(&'static str, String)> {
    const PROMPTS: [&str; 8] = [
        "line 1:", "line 2:", "line 3:", "line 4:", "line 5:", "line 6:", "line 7:", "line 8:",
    ];
    let lines = words.chunks(4).map(|line| line.join(" ") + "\n");
    PROMPTS.into_iter().zip(lines).collect()
}

/// All eight lines at once, numbered.
fn block(words: &[&str]) -> String {
    (1..)
        .zip(words.chunks(4))
        .map(|(number, line)| format!("{number}  {}\n", line.join("  ")))
        .collect()
}

fn short(word: &str) -> String {
    format!("{}{}", &word[..1], &word[3..])
}

fn assert_opened(said: &str, sheets: &str) {
    let opened = format!("Opened with sheets {sheets} of set KGB9-93HN: The Rossi family");
    assert!(said.contains(&opened), "{said}");
    assert!(said.ends_with("exit code 0\n"), "{said}");
}

#[test]
fn line_by_line() {
    let mut all = steps(&words(1));
    all.extend(steps(&words(4)));
    all.extend(steps(&words(5)));
    let Some(said) = on_terminal(&["combine", "--type", "tests/golden/v1/vault.age"], &all) else {
        return;
    };
    for part in [
        "Type the 32 words of each sheet",
        "The first sheet:",
        "So far this reads as sheet 1 of set KGB9-93HN, of which 3 open the vault.",
        "Sheet 1 of set KGB9-93HN is in.",
        "So far 1 of 3 sheets of set KGB9-93HN. The next sheet:",
        "So far this reads as sheet 4 of set KGB9-93HN",
        "So far 2 of 3 sheets of set KGB9-93HN. The next sheet:",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_opened(&said, "1, 4 and 5");
}

/// Two letters a word, in either case, and a whole block pasted.
#[test]
fn short_words_and_a_block() {
    let two: Vec<String> = words(2).into_iter().map(short).collect();
    let two: Vec<&str> = two.iter().map(String::as_str).collect();
    let loud = words(3).join(" ").to_uppercase();
    let all = [
        steps(&two),
        vec![
            ("The next sheet:", block(&words(4))),
            ("The next sheet:", loud + "\n"),
        ],
    ]
    .concat();
    let Some(said) = on_terminal(&["combine", "tests/golden/v1/vault.age", "--type"], &all) else {
        return;
    };
    assert_opened(&said, "2, 3 and 4");
    assert!(!said.contains("warning"), "{said}");
}

/// Two sheets pasted behind each other, the first of them with an error that has to be confirmed
/// before the second is looked at.
#[test]
fn two_sheets_in_one_block() {
    let mut first = words(4);
    first[13] = "able";
    let both = format!("{}\n\n{}", block(&first), block(&words(5)));
    let all = [
        ("line 1:", both),
        ("as far as it can be read? [y/n]", "maybe\n".to_owned()),
        ("Please type y for yes or n for no.", "y\n".to_owned()),
    ];
    let files = ["combine", "--type", "tests/golden/v1/sheet-2.txt"];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert_opened(&said, "2, 4 and 5");
}

#[test]
fn mistakes() {
    let right = words(3);
    let mut first = right.clone();
    // Wrong, but on the list; unreadable.
    first[9] = if first[9] == "able" { "acid" } else { "able" };
    first[20] = "?";
    let mut all = steps(&first);
    // Not on the list, so the line goes on from there.
    all[3].1 = format!("{} xqqx {} {}\n", right[12], right[14], right[15]);
    all.insert(
        4,
        (
            "Go on from word 2 of line 4.",
            format!("{}\n", right[13..16].join(" ")),
        ),
    );
    all.push(("[y/n]", "n\n".to_owned()));
    // Without its number it would stand for the first line.
    all.push((
        "line (its number first):",
        format!("{}\n", right[8..12].join(" ")),
    ));
    all.push((
        "Begin with the number of the line",
        format!("3 {}\n", right[8..12].join(" ")),
    ));
    all.push(("[y/n]", "y\n".to_owned()));
    let files = [
        "combine",
        "--type",
        "tests/golden/v1/sheet-1.txt",
        "tests/golden/v1/sheet-2.txt",
    ];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    let not = format!("line 3 word 2 is \"{}\", not \"{}\"", right[9], first[9]);
    let gone = format!(
        "line 6 word 1 is \"{}\", which could not be read",
        right[20]
    );
    for part in [
        "So far 2 of 3 sheets of set KGB9-93HN. The next sheet:",
        "\"xqqx\" is not on the list; the nearest are ",
        "2 words have to be corrected:",
        &not,
        "1 word has to be corrected:",
        &gone,
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_opened(&said, "1, 2 and 3");
}

#[test]
fn a_sheet_of_another_set_shows_at_once() {
    let other = fs::read_to_string("tests/stories/paper/other-set.txt").unwrap();
    let Some(other) = read_text(&other)
        .into_iter()
        .find_map(|found| match found.payload {
            Ok(Payload::Record(bytes)) => KeyRecord::from_bytes(&bytes).unwrap().verify().ok(),
            _ => None,
        })
    else {
        panic!("no sheet");
    };
    let share = other.share().duplicate();
    let other = ShortRecord::new(other.set_id(), other.threshold(), share);
    let mut all = steps(&to_words(&other.to_bytes()))[..2].to_vec();
    all.push((
        "this is another set than that of the other sheets, KGB9-93HN",
        "\n".to_owned(),
    ));
    all.push(("Leave this sheet out? [y/n]", "y\n".to_owned()));
    let files = ["combine", "--type", "tests/golden/v1/sheet-1.txt"];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert!(
        said.contains("8 of 32 words were typed; this sheet is left out"),
        "{said}"
    );
    assert!(said.ends_with("exit code 3\n"), "{said}");
}

/// No file named; ended with Ctrl-D in the middle of a sheet.
#[test]
fn without_files_it_starts_to_ask() {
    let all = [("line 1:", "\x04".to_owned())];
    let Some(said) = on_terminal(&["combine"], &all) else {
        return;
    };
    assert!(
        said.starts_with(
            "No file was named: PDFs, scans, photos, text sheets and sealed vaults (.age) can be \
             given too.\n"
        ),
        "{said}"
    );
    assert!(said.ends_with("exit code 7\n"), "{said}");
    let mut all = steps(&words(1))[..3].to_vec();
    all.push(("line 4:", "\x04".to_owned()));
    let said = on_terminal(&["combine"], &all).unwrap();
    assert!(
        said.contains("12 of 32 words were typed; this sheet is left out"),
        "{said}"
    );
}

/// No vault code and no file: the words of three sheets and the vault lines, one of them wrong at
/// first, one put off, the rest pasted.
#[test]
fn the_vault_in_lines() {
    let sealed = fs::read("tests/golden/v1/vault.age").unwrap();
    let set: SetId = "KGB9-93HN".parse().unwrap();
    let lines = to_lines(*set.as_bytes(), &sealed).unwrap();
    let last = lines.len() - 1;
    let wrong = lines[1].replacen(' ', " X", 1);
    let rest: Vec<&str> = lines[3..].iter().map(String::as_str).collect();
    let mut all: Vec<(&str, String)> = [1, 2, 3]
        .into_iter()
        .flat_map(|number| steps(&words(number)))
        .collect();
    all.extend([
        ("head line:", lines[1].clone() + "\n"),
        ("The head line is needed first", lines[0].clone() + "\n"),
        ("line 2 of ", "?\n".to_owned()),
        ("line 3 of ", wrong[..wrong.len() - 1].to_owned() + "\n"),
        ("Line 1 does not check", rest.join("\n") + "\n"),
        (
            "line 2 of ",
            lines[2][4..].to_lowercase().replace(' ', "") + "\n",
        ),
    ]);
    let Some(said) = on_terminal(&["combine", "--type"], &all) else {
        return;
    };
    assert!(said.contains(&format!("line 3 of {last}:")), "{said}");
    assert!(said.contains("All vault lines are in."), "{said}");
    assert_opened(&said, "1, 2 and 3");
    // Some of them from a file, and the rest left out.
    let folder = tempfile::tempdir().unwrap();
    let half = folder.path().join("half.txt");
    fs::write(&half, lines[..last - 1].join("\n")).unwrap();
    let half = half.to_str().unwrap();
    let files = ["combine", "--type", half];
    all.truncate(24);
    all.push((
        "There are sheets enough; what is missing is the sealed vault.",
        String::new(),
    ));
    let wanted = format!("line {} of {last}:", last - 1);
    all.push((&wanted, "\n".to_owned()));
    let said = on_terminal(&files, &all).unwrap();
    let missing = format!(
        "the sheets are enough, but vault lines {} and {last} of {last} are missing",
        last - 1
    );
    assert!(said.contains(&missing), "{said}");
}

/// Beyond what can be corrected, and a share that is wrong though its words are consistent.
#[test]
fn sheets_that_do_not_open_the_vault() {
    let mut far = words(3);
    for word in &mut far[10..15] {
        *word = if *word == "able" { "acid" } else { "able" };
    }
    let mut all = steps(&far);
    all.push((
        "too many words are wrong or cannot be read",
        "\n".to_owned(),
    ));
    all.push(("Leave this sheet out? [y/n]", "y\n".to_owned()));
    let files = [
        "combine",
        "--type",
        "tests/golden/v1/sheet-1.txt",
        "tests/golden/v1/sheet-2.txt",
    ];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert!(
        said.contains("2 of 3 sheets; you have sheets 1 and 2"),
        "{said}"
    );
    // A record whose share has one bit changed, with words that check.
    let sheet = fs::read_to_string("tests/golden/v1/sheet-3.txt").unwrap();
    let record = read_text(&sheet)
        .into_iter()
        .find_map(|found| match found.payload {
            Ok(Payload::Record(bytes)) => KeyRecord::from_bytes(&bytes).unwrap().verify().ok(),
            _ => None,
        })
        .unwrap();
    let mut false_one = *ShortRecord::new(
        record.set_id(),
        record.threshold(),
        record.share().duplicate(),
    )
    .to_bytes();
    false_one[12] ^= 1;
    let mut all = steps(&to_words(&false_one));
    all.push(("but do not open the vault", String::new()));
    all.extend(steps(&words(3)));
    let said = on_terminal(&files, &all).unwrap();
    assert_opened(&said, "1, 2 and 3");
}
