//! Sheets typed at a terminal: what the program asks, what it says to mistakes, and that it
//! opens the vault in the end.
//!
//! Each line is typed when the program has asked for it.

use crate::common::terminal;
use std::{fs, path::Path};

use kinsafe::paper::{
    Payload, read_text,
    record::{Record, SetId, ShortRecord},
    to_lines, to_words,
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
            Ok(Payload::Record(read)) => match read.into_record() {
                Ok(Record::Key(record)) => Some(record),
                _ => None,
            },
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

/// The same for a sheet whose set is not there yet, so that it is asked about.
fn first_steps(words: &[&str]) -> Vec<(&'static str, String)> {
    let mut all = steps(words);
    all.insert(2, ("[y/n]", "y\n".to_owned()));
    all
}

/// What was said, whatever the lines.
#[track_caller]
fn assert_says(said: &str, parts: &[&str]) {
    let plain: Vec<&str> = said.split_whitespace().collect();
    let plain = plain.join(" ");
    for part in parts {
        assert!(plain.contains(part), "{part}\n{said}");
    }
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
    let mut all = first_steps(&words(1));
    all.extend(steps(&words(4)));
    all.extend(steps(&words(5)));
    let Some(said) = on_terminal(&["combine", "--type", "tests/golden/v1/vault.age"], &all) else {
        return;
    };
    assert_says(
        &said,
        &[
            "Each sheet has 32 words, in eight lines of four.",
            "The first sheet:",
            "Does your paper say \"Set KGB9-93HN\"? [y/n]",
            "This is sheet 1 of set KGB9-93HN.",
            "Sheet 1 of set KGB9-93HN is in. 1 of 3 sheets of set KGB9-93HN are in. The next sheet:",
            "This is sheet 4 of set KGB9-93HN.",
            "2 of 3 sheets of set KGB9-93HN are in. The next sheet:",
        ],
    );
    let talk = said
        .lines()
        .skip_while(|line| !line.starts_with("Each sheet"))
        .take_while(|line| !line.starts_with("Opened with"));
    assert!(talk.count() > 20, "{said}");
    assert_opened(&said, "1, 4 and 5");
}

/// Two letters a word, in either case, and a whole block pasted.
#[test]
fn short_words_and_a_block() {
    let two: Vec<String> = words(2).into_iter().map(short).collect();
    let two: Vec<&str> = two.iter().map(String::as_str).collect();
    let loud = words(3).join(" ").to_uppercase();
    let all = [
        first_steps(&two),
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
        ("[y/n]", "maybe\n".to_owned()),
        ("Please type y for yes or n for no.", "y\n".to_owned()),
    ];
    let files = ["combine", "--type", "tests/golden/v1/sheet-2.txt"];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert_opened(&said, "2, 4 and 5");
}

/// The story of pastes and mistakes: each that first users made, and the vault opens all the same.
#[test]
fn pastes_and_mistakes() {
    let (first, second, third) = (words(1), words(2), words(3));
    let line = |words: &[&str], number: usize| words[4 * number - 4..4 * number].join(" ") + "\n";
    let mut all = first_steps(&first);
    // Three words, five, one that is not on the list, and then the whole line.
    all.extend([
        ("line 1:", third[..3].join(" ") + "\n"),
        ("line 1:", third[..5].join(" ") + "\n"),
        (
            "line 1:",
            format!("{} xqqx {} {}\n", third[0], third[2], third[3]),
        ),
        ("line 1:", line(&third, 1)),
    ]);
    // A set that is on no paper.
    let wrong = if third[4] == "able" { "acid" } else { "able" };
    all.extend([
        ("line 2:", format!("{wrong} {}\n", third[5..8].join(" "))),
        ("[y/n]", "n\n".to_owned()),
        ("line 1:", line(&third, 1)),
        ("line 2:", line(&third, 2)),
        // An empty line, Ctrl-D.
        ("line 3:", "\n".to_owned()),
        ("[y/n]", "n\n".to_owned()),
        ("line 3: \x1b[?2004h", "\x04".to_owned()),
        ("[y/n]", "n\n".to_owned()),
    ]);
    // Two lines changed places, and a word of another is wrong.
    let mut swapped = third.clone();
    swapped[16..24].rotate_left(4);
    all.extend(steps(&swapped).split_off(2));
    all.extend([("[y/n]", "y\n".to_owned())]);
    // The last sheet is pasted with a line too few, and with what stands around it.
    let numbered = block(&second);
    let lines: Vec<&str> = numbered.lines().collect();
    let cut = [&lines[..2], &lines[3..]].concat().join("\n");
    all.extend([
        (
            "The next sheet:",
            format!("For typing, if need be:\n{cut}\nKeep it well.\n"),
        ),
        ("line 3:", line(&second, 3)),
    ]);
    let Some(said) = on_terminal(&["combine", "--type", "tests/golden/v1/vault.age"], &all) else {
        return;
    };
    let swapped = "These words make sense if lines 5 and 6 change places. Do they stand on your \
                   paper the other way round? [y/n]";
    assert_says(
        &said,
        &[
            "Line 1 has four words; these were 3. Please type the whole line.",
            "Line 1 has four words; these were 5. Please type the whole line.",
            "Word 2, \"xqqx\", is not on the list. It may be ",
            "Then one of the first eight words is wrong. Please type lines 1 and 2 again.",
            "1 of 3 sheets are in, and 2 lines more. Stop and throw them away? [y/n]",
            "Good. Everything is still there.",
            swapped,
            "2 lines of that are not words of a sheet, and were left out.",
        ],
    );
    assert_opened(&said, "1, 2 and 3");
}

#[test]
fn corrections_are_confirmed() {
    let right = words(3);
    let mut first = right.clone();
    // Wrong, but on the list; unreadable.
    first[9] = if first[9] == "able" { "acid" } else { "able" };
    first[20] = "?";
    let mut all = steps(&first);
    all.push(("[y/n]", "n\n".to_owned()));
    // Without its number it would stand for no line.
    all.push((
        "line (its number first):",
        format!("{}\n", right[8..12].join(" ")),
    ));
    all.push((
        "line (its number first):",
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
    let not = format!(
        "line 3, word 2, must be \"{}\", not \"{}\"",
        right[9], first[9]
    );
    let gone = format!(
        "line 6, word 1, which could not be read, must be \"{}\"",
        right[20]
    );
    assert_says(
        &said,
        &[
            "2 of 3 sheets of set KGB9-93HN are in. The next sheet:",
            "2 words do not go with the others:",
            &not,
            "Please begin with the number of the line, then its four words.",
            "One word does not go with the others:",
            &gone,
        ],
    );
    assert_opened(&said, "1, 2 and 3");
}

#[test]
fn a_sheet_of_another_set_shows_at_once() {
    let other = fs::read_to_string("tests/stories/paper/other-set.txt").unwrap();
    let mut all = first_steps(&words_in(&other))[..3].to_vec();
    all.extend([
        ("[y/n]", "n\n".to_owned()),
        ("line 1: \x1b[?2004h", "\x04".to_owned()),
    ]);
    let files = ["combine", "--type", "tests/golden/v1/sheet-1.txt"];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert_says(
        &said,
        &[
            "The other sheets are of set KGB9-93HN.",
            "does not go with them. Type it all the same?",
        ],
    );
    assert!(said.ends_with("exit code 3\n"), "{said}");
}

/// No file named; Ctrl-D at once, and in the middle of a sheet, where it has to be typed twice.
#[test]
fn without_files_it_starts_to_ask() {
    let all = [
        ("line 1:", String::new()),
        ("\x1b[?2004h", "\x04".to_owned()),
    ];
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
    assert_says(&said, &["Words alone do not open the vault."]);
    assert!(said.ends_with("exit code 7\n"), "{said}");
    let mut all = first_steps(&words(1))[..4].to_vec();
    all.push(("line 4:", String::new()));
    all.push(("\x1b[?2004h", "\x04".to_owned()));
    all.push((
        "3 lines are in. Stop and throw them away? [y/n]",
        String::new(),
    ));
    all.push(("\x1b[?2004h", "\x04".to_owned()));
    let said = on_terminal(&["combine"], &all).unwrap();
    assert_says(&said, &["3 lines of a sheet were left out."]);
}

/// Where files gave 2 of 3, typing is offered.
#[test]
fn the_last_sheet_may_be_typed() {
    let offer = "want to type its words? [y/N]";
    let mut all = vec![(offer, "y\n".to_owned())];
    all.extend(steps(&words(5)));
    let files = [
        "combine",
        "tests/golden/v1/sheet-1.txt",
        "tests/golden/v1/sheet-2.txt",
    ];
    let Some(said) = on_terminal(&files, &all) else {
        return;
    };
    assert_opened(&said, "1, 2 and 5");
    let said = on_terminal(&files, &[(offer, "\n".to_owned())]).unwrap();
    assert!(said.ends_with("exit code 3\n"), "{said}");
}

/// With all words typed and no sealed vault, a file is named instead of a vault line.
#[test]
fn a_picture_after_all_words() {
    let mut all = first_steps(&words(1));
    for number in [2, 3] {
        all.extend(steps(&words(number)));
    }
    all.push(("head line:", "'tests/golden/v1/vault.age' \n".to_owned()));
    let Some(said) = on_terminal(&["combine"], &all) else {
        return;
    };
    assert_opened(&said, "1, 2 and 3");
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
    let mut all: Vec<(&str, String)> = first_steps(&words(1));
    for number in [2, 3] {
        all.extend(steps(&words(number)));
    }
    all.extend([
        ("head line:", lines[1].clone() + "\n"),
        ("The head line is needed first", lines[0].clone() + "\n"),
        ("line 2 of ", "?\n".to_owned()),
        ("line 3 of ", wrong[..wrong.len() - 1].to_owned() + "\n"),
        ("Something in line 1 is wrong", rest.join("\n") + "\n"),
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
    all.truncate(25);
    all.push(("There are sheets enough.", String::new()));
    let wanted = format!("line {} of {last}:", last - 1);
    all.push((&wanted, "\n".to_owned()));
    all.push(("[y/n]", "y\n".to_owned()));
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
    all.push(("too many words are wrong", "leave\n".to_owned()));
    all.push(("another sheet?", "y\n".to_owned()));
    all.push(("The next sheet:", "stop\n".to_owned()));
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
            Ok(Payload::Record(read)) => match read.into_record() {
                Ok(Record::Key(record)) => Some(record),
                _ => None,
            },
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
    all.push(("but they do not open the vault", String::new()));
    all.extend(steps(&words(3)));
    let said = on_terminal(&files, &all).unwrap();
    assert_opened(&said, "1, 2 and 3");
}
