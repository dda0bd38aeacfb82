//! Texts as people and programs leave them.

use super::{codes::KINDS, *};
use crate::error::Made;
use crate::paper::record::{KeyRecord, VaultPart};
use crate::paper::{KEY_END, VaultLine, key_armor, qr_text, to_lines, to_words};
use proptest::prelude::*;

const AGE_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const AGE_END: &str = "-----END AGE ENCRYPTED FILE-----";

/// What was found, in short: the bytes of records, or the error.
fn found(text: &str) -> Vec<Result<Vec<u8>, Error>> {
    read_text(text)
        .into_iter()
        .map(|finding| {
            finding.payload.map(|payload| match payload {
                Payload::Record(bytes) => bytes.as_bytes().to_vec(),
                Payload::Words { record, .. } => record.as_bytes().to_vec(),
                Payload::Sealed(bytes) => bytes,
                Payload::VaultLine(VaultLine::Head(head)) => head.hash.to_vec(),
                Payload::VaultLine(VaultLine::Numbered(line)) => vec![line.number()],
            })
        })
        .collect()
}

#[test]
fn codes_in_any_layout() {
    let one = qr_text(&[0x12; 30]);
    let (head, tail) = one.split_at(40);
    for text in [
        one.to_string(),
        format!("QR-Code:{}\r\n", *one),
        format!("  {}\n{}\n\n", head.to_lowercase(), tail),
        format!("{head} {tail}"),
    ] {
        assert_eq!(found(&text), [Ok(vec![0x12; 30])], "{text}");
    }
    let doubled = format!("{}{}", *one, *one);
    assert_eq!(found(&doubled), [Ok(vec![0x12; 30]), Ok(vec![0x12; 30])]);
    let two = format!("{}\n1. Ask Ben\n{}", *one, *qr_text(&[0x11, 2]));
    assert_eq!(found(&two), [Ok(vec![0x12; 30]), Ok(vec![0x11, 2])]);
}

/// A missing line does not shift the sheets behind it; printed numbers say the order.
#[test]
fn lines_of_words_that_are_missing_or_swapped() {
    let records = [1, 2, 3].map(|number| {
        let mut record = *b"\x13SETID\x03\x00sixteen bytes in";
        record[7] = number;
        record
    });
    let lines = |numbered: bool| -> Vec<Vec<String>> {
        let sheet = |record| -> Vec<String> {
            (1..)
                .zip(to_words(record).chunks(4))
                .map(|(n, line)| match numbered {
                    true => format!("{n}  {}", line.join(" ")),
                    false => line.join(" "),
                })
                .collect()
        };
        records.iter().map(sheet).collect()
    };
    let right: Vec<_> = records.iter().map(|record| Ok(record.to_vec())).collect();
    for gone in 0..8 {
        let mut sheets = lines(false);
        sheets[1].remove(gone);
        let read = found(&sheets.concat().join("\n"));
        assert_eq!((&read[0], &read[2]), (&right[0], &right[2]), "{gone}");
        assert!(read[1].is_err() && read.len() == 3);
        let mut sheets = lines(true);
        sheets[0].swap(gone, 7 - gone);
        sheets[1].remove(gone);
        assert_eq!(found(&sheets.concat().join("\n")), right, "{gone}");
    }
}

/// What scanners that act as a keyboard, and phones, do to a text.
#[test]
fn codes_as_scanners_and_apps_type_them() {
    let one = qr_text(&[0x12; 30]);
    let two = qr_text(&[0x11; 20]);
    let (head, tail) = one.split_at(40);
    let both = [Ok(vec![0x12; 30]), Ok(vec![0x11; 20])];
    for text in [
        // Prefixes and suffixes, line ends of every kind.
        format!("]Q1{}\t\r\n]Q1{}\t\r\n", *one, *two),
        format!("{}\r{}\r", *one, *two),
        format!("{}\r\r\n{}\r\r\n", *one, *two),
        format!("\t{}\t{}\t", *one, *two),
        format!("{}\u{2028}{}", *one, *two),
        // Fields of an app's history.
        format!("2026-11-22 10:15;QR_CODE;{};Anna\n\"{}\",7\n", *one, *two),
        format!("{{\"text\": \"{}\"}}, {{\"text\": \"{}\"}}", *one, *two),
        format!("{}\tQR code\tAnna\n{}\t22.11.\n", *one, *two),
        format!("<p>{}</p><p>{}</p>", *one, *two),
        // Broken within, quoted, with blanks that do not show.
        format!("\"{head}\r\n{tail}\"\r\n\"{}\"\r\n", *two),
        format!("> {head}\n> {tail}\n> {}\n", *two),
        format!("{head}\u{200B}\u{A0}\t{tail}\u{FEFF}\n\u{FEFF}{}", *two),
        format!("{head}\t\n\t{tail}\n{}", *two).to_lowercase(),
    ] {
        assert_eq!(found(&text), both, "{text:?}");
    }
    // The numbers of a list are not taken for the rest of a code that is whole without them.
    assert_eq!(KINDS, [KeyRecord::KIND, VaultPart::KIND]);
    let part = vec![0x12; 80];
    let code = qr_text(&part);
    let (head, tail) = code.split_at(40);
    for text in [
        format!("1\n{}\n2\n{}\n", *code, *code),
        format!("{head}\n{tail}\n2\n10 15\n{}\n", *code),
    ] {
        assert_eq!(found(&text), [Ok(part.clone()), Ok(part.clone())], "{text}");
    }
    // Nor is what follows a field.
    let list = format!("{},\n12 eggs\n34\n", *one);
    assert_eq!(found(&list), [Ok(vec![0x12; 30])]);
}

/// What no code can hold is not read as a number at all, which would take hours.
#[test]
fn endless_codes() {
    for digit in ["7", "7\n"] {
        let text = format!("KINSAFE1:{}", digit.repeat(2_000_000));
        assert!(matches!(
            found(&text).as_slice(),
            [Err(Error::DamagedRecord {
                record: RecordName::Code,
                ..
            })]
        ));
    }
}

#[test]
fn newer_and_damaged_codes() {
    assert_eq!(
        found("KINSAFE12:34"),
        [Err(Error::NewerVersion { what: Made::Sheet })]
    );
    assert!(matches!(
        found("KINSAFE1:34x").as_slice(),
        [Err(Error::DamagedRecord {
            record: RecordName::Code,
            ..
        })]
    ));
    assert!(found("KINSAFE is a program. https://example.org").is_empty());
    assert!(found("A code says KINSAFE1: and a decimal number.").is_empty());
}

#[test]
fn words_in_any_layout() {
    let record = *b"twenty-four bytes as are";
    let words = to_words(&record);
    let lines: Vec<String> = words.chunks(4).map(|line| line.join(" ")).collect();
    let numbered: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(i, line)| format!("{}  {line}", i + 1))
        .collect();
    let short: Vec<String> = words
        .iter()
        .map(|w| format!("{}{}", &w[..1], &w[3..]).to_uppercase())
        .collect();
    for text in [
        lines.join("\n"),
        numbered.join("\r\n\r\n"),
        short.join(" "),
        words.join("-"),
    ] {
        assert_eq!(found(&text), [Ok(record.to_vec())], "{text}");
    }
    let with_gap = words.join(" ").replacen(words[7], "?", 1);
    assert_eq!(found(&with_gap), [Ok(record.to_vec())]);
    assert!(matches!(
        found(&words[..28].join(" ")).as_slice(),
        [Err(Error::DamagedRecord {
            record: RecordName::Words,
            ..
        })]
    ));
    assert!(found("We also have an idea.\nback into the also each\n").is_empty());
}

#[test]
fn a_text_sheet() {
    let key = key_armor(&[0x11; 150]);
    let sealed = format!("{AGE_BEGIN}\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n{AGE_END}\n");
    let text = format!("Dear Anna,\n\n{}\nmore\n{sealed}\n", *key);
    assert_eq!(
        found(&text),
        [Ok(vec![0x11; 150]), Ok(sealed.clone().into_bytes())]
    );
    let quoted: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
    assert_eq!(
        found(&quoted),
        [Ok(vec![0x11; 150]), Ok(sealed.into_bytes())]
    );
    let cut = text.replace(KEY_END, "");
    assert!(matches!(
        found(&cut).as_slice(),
        [
            Err(Error::DamagedRecord {
                record: RecordName::KeyBlock,
                ..
            }),
            Ok(_)
        ]
    ));
    let cut = text.replace(AGE_END, "");
    assert!(matches!(
        found(&cut).as_slice(),
        [
            Ok(_),
            Err(Error::DamagedRecord {
                record: RecordName::Sealed,
                ..
            })
        ]
    ));
}

#[test]
fn vault_lines_as_a_program_recognised_them() {
    let sealed: Vec<u8> = (0..90_u8).map(|n| n.wrapping_mul(77)).collect();
    let lines = to_lines([7; 5], &sealed).unwrap();
    let numbers = [Ok(vec![1]), Ok(vec![2]), Ok(vec![3]), Ok(vec![4])];
    let mut all = vec![found(&lines[0])[0].clone()];
    all.extend(numbers.clone());
    assert_eq!(found(&lines.join("\n")), all);
    // Junk around them; the head line at the end; doubled; blanks lost.
    let junk = format!(
        "Vault lines of set X\n\nPage 1 of 1\n{}\r\n| {}\n{}\n~~ 12 ~~\n{} .\n{}\n{}\n",
        lines[1].to_lowercase(),
        lines[2],
        lines[3].replace(' ', ""),
        lines[4],
        lines[4],
        lines[0]
    );
    let read = found(&junk);
    assert_eq!(read.len(), 6, "{read:?}");
    assert!(read.iter().all(Result::is_ok));
    let prose = format!(
        "{}\n28 numbered lines and as many letters as one of them has.",
        lines[0]
    );
    assert_eq!(found(&prose).len(), 1);
    // Without a head line they are known by each other.
    assert_eq!(found(&lines[1..].join("\n")), numbers);
    assert!(found(&lines[2]).is_empty());
}

#[test]
fn a_wrong_vault_line_is_named() {
    let sealed: Vec<u8> = (0..90_u8).map(|n| n.wrapping_mul(77)).collect();
    let mut lines = to_lines([7; 5], &sealed).unwrap();
    // More than is put right.
    let right = lines[3].clone();
    let shorter = right[..right.len() - 3].to_owned();
    let swapped: String = right[4..].chars().rev().collect();
    // As a program recognised one with hardly a digit: two characters too many, one unknown.
    let few_digits = "003 A02ZTY MQE7C QQFCI RQCNH YENVR CZQNI 4FAQQ 3GVET X0EQMQ".to_owned();
    for wrong in [format!("003 {swapped}"), shorter, few_digits] {
        lines[3] = wrong;
        let wrong = read_text(&lines.join("\n"))
            .into_iter()
            .find_map(|found| Some((found.line, found.payload.err()?)));
        assert_eq!(wrong, Some((4, Error::VaultLineWrong { number: 3 })));
    }
}

fn errors(text: &str) -> Vec<Error> {
    let found = read_text(text).into_iter();
    found.filter_map(|found| found.payload.err()).collect()
}

/// Head lines that look damaged, each of which takes a million tries.
#[test]
fn tries_for_damaged_head_lines_end() {
    let mut lines = String::new();
    for n in 0..400 {
        let body: String = (0..30)
            .map(|at| ["0", "6", "8", "5"][(n * 7 + at * at) % 4])
            .collect();
        lines.push_str(&format!("KINSAFE-LINES-1 {body}\n"));
    }
    let errors = errors(&lines);
    assert!(matches!(errors[0], Error::DamagedRecord { .. }));
    assert!(
        errors
            .iter()
            .any(|error| matches!(error, Error::TooLarge { .. }))
    );
    assert_eq!(errors.len(), 401);
}

/// Numbered lines that look damaged, behind a head line.
#[test]
fn tries_for_damaged_lines_end() {
    let sealed = [9; 3000];
    let mut text = to_lines([7; 5], &sealed).unwrap().swap_remove(0);
    for _ in 0..20 {
        for number in 1..=120 {
            text.push_str(&format!("\n{number:03} {}", "0".repeat(46)));
        }
    }
    let errors = errors(&text);
    assert_eq!(errors[0], Error::VaultLineWrong { number: 1 });
    assert!(matches!(errors.last(), Some(Error::TooLarge { .. })));
    assert_eq!(errors.len(), 2401);
}

#[test]
fn head_lines_are_counted() {
    let heads = |count: u8| -> String {
        let head = |n| to_lines([n; 5], &[n; 60]).unwrap().swap_remove(0);
        (0..count).map(|n| head(n) + "\n").collect()
    };
    assert!(errors(&heads(64)).is_empty());
    assert!(errors(&format!("{}{}", heads(64), heads(64))).is_empty());
    let errors = errors(&heads(200));
    assert!(
        matches!(errors.as_slice(), [Error::TooLarge { .. }]),
        "{errors:?}"
    );
}

#[test]
fn codes_are_counted() {
    let text = "KINSAFE1:17\n".repeat(limits::PAYLOADS + 1000);
    assert_eq!(read_text(&text).len(), limits::PAYLOADS + 1);
    assert!(matches!(errors(&text).as_slice(), [Error::TooLarge { .. }]));
}

/// A text may be one line of words, and each list is taken from its head.
#[test]
fn lists_of_words_in_one_line() {
    let words = to_words(b"twenty-four bytes as are").join(" ");
    let lists = read_text(&vec![words; 500].join(" "));
    assert_eq!(lists.len(), 500);
    assert!(lists.iter().all(|list| list.payload.is_ok()));
}

proptest! {
    /// Blanks and line ends anywhere among the digits, letters in either case, read twice.
    #[test]
    fn codes_broken_anywhere(
        rest in proptest::collection::vec(any::<u8>(), 1..120),
        breaks in proptest::collection::vec((10_usize..400, 0_usize..6), 0..12),
        small: bool,
        twice: bool,
    ) {
        const BLANKS: [&str; 6] = [" ", "\n", "\r\n", "\r", "\t", "\u{A0}"];
        let mut record = vec![0x12];
        record.extend(rest);
        let mut text = qr_text(&record).to_string();
        for (at, blank) in breaks {
            let digit = |c: char| c.is_ascii_digit();
            if text.is_char_boundary(at) && at < text.len()
                && text[at..].starts_with(digit) && text[..at].ends_with(digit)
            {
                text.insert_str(at, BLANKS[blank]);
            }
        }
        if small {
            text = text.to_lowercase();
        }
        let mut expected = vec![Ok(record)];
        if twice {
            text = format!("{text}\r\n{text}");
            expected.push(expected[0].clone());
        }
        prop_assert_eq!(found(&text), expected);
    }

    #[test]
    fn any_text_does_not_panic(text in "(?s)([a-z]{4} |KINSAFE1:|-----BEGIN (KINSAFE KEY|AGE ENCRYPTED FILE)-----|.{0,8}|\n){0,40}") {
        let _ = read_text(&text);
    }
}
