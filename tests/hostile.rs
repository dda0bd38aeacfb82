//! Files that ask for more than any scan does are refused by name, and the others go on.
//!
//! What they cost is measured by `cargo bench --bench hostile`; here it is only seen that the
//! program ends by itself, with the right error.

#[allow(dead_code)]
#[path = "../benches/hostile/pdf.rs"]
mod pdf;

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use kinsafe::{
    day::Day,
    paper::key_armor,
    set::{Holders, split},
    threshold::Threshold,
    vault,
};
use rand::{SeedableRng, rngs::ChaCha20Rng};

const DRAWN: &[u8] = b"q 595 0 0 842 0 0 cm /I Do Q";
const RESOURCES: &str = "/XObject<</I 5 0 R>>";

/// Runs the program in a folder with something on its standard input.
fn kinsafe(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kinsafe"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// That each command that reads it refuses the file, and what it says.
fn refused(file: &[u8], expected: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("scan.pdf"), file).unwrap();
    let runs: [(&[&str], &[u8], &str); 4] = [
        (&["combine", "scan.pdf"], b"", "scan.pdf"),
        (&["check", "scan.pdf"], b"", "scan.pdf"),
        (
            &["check", "--annotate", "seen.png", "scan.pdf"],
            b"",
            "scan.pdf",
        ),
        (&["combine", "-"], file, "standard input"),
    ];
    for (arguments, input, name) in runs {
        let output = kinsafe(folder.path(), arguments, input);
        let said = String::from_utf8(output.stderr).unwrap();
        let line = format!("error: {name}{expected}");
        assert!(said.contains(&line), "{arguments:?}: {said}");
        assert_eq!(output.status.code(), Some(7), "{arguments:?}: {said}");
        assert!(!folder.path().join("seen.png").exists());
    }
}

#[test]
fn what_is_seen_before_it_is_decoded() {
    refused(
        &pdf::table_of_objects("2147483647", 1 << 20),
        " is larger than",
    );
    refused(
        &pdf::content_in(20_000),
        " is larger than a page in 1000 pieces",
    );
    refused(
        &pdf::pages(1001, "", b"0 0 9 9 re f", &[]),
        " is larger than 1000 pages",
    );
    let picture = pdf::picture(100, 100, "JBIG2Decode", &pdf::jbig2(30_000, 30_000));
    refused(
        &pdf::page(RESOURCES, DRAWN, &[picture]),
        " is larger than 100 million pixels",
    );
    let picture = pdf::picture(100, 100, "JPXDecode", &pdf::jpx(60_000, 60_000));
    refused(
        &pdf::page(RESOURCES, DRAWN, &[picture]),
        " is larger than 100 million pixels",
    );
}

/// The same table without saying how large it is. Where memory is not bounded, it is the time.
#[cfg(target_os = "linux")]
#[test]
fn what_only_shows_when_it_is_decoded() {
    refused(
        &pdf::table_of_objects("9", 600 << 20),
        ": reading it takes more memory than a scan needs (512 MB)",
    );
}

/// The process that reads a file says as much of it as the one that asks.
#[test]
fn the_kind_of_a_picture_is_said_by_the_process_that_reads_it() {
    let mut tiff = b"II*\0\x08\0\0\0\x09\0".to_vec();
    // A page of one tile, its pixels coded in a way that nobody knows.
    for (tag, value) in [
        (256_u16, 16_u32),
        (257, 16),
        (258, 8),
        (259, 60_000),
        (262, 1),
        (322, 16),
        (323, 16),
        (324, 8),
        (325, 256),
    ] {
        tiff.extend(tag.to_le_bytes());
        tiff.extend([4, 0, 1, 0, 0, 0]);
        tiff.extend(value.to_le_bytes());
    }
    tiff.extend([0; 300]);
    refused(&tiff, " is a TIFF picture of a kind that is not read here");
}

/// A hostile file in a pile takes nothing from it.
#[test]
fn the_others_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let plain = br#"{"kinsafe": 1, "title": "Maria", "accounts": [{"provider": "GitHub",
         "items": [{"kind": "codes", "codes": [{"code": "1f3a9-77c0e"}]}]}]}"#;
    let split = split(
        vault::from_json(plain, "a vault").unwrap(),
        Threshold::new(2).unwrap(),
        &Holders::new(["Anna", "Ben", "Cleo"]).unwrap(),
        false,
        Day::from_ymd(2026, 11, 22).unwrap(),
        &mut ChaCha20Rng::seed_from_u64(7),
    )
    .unwrap();
    fs::write(path.join("a.pdf"), pdf::content_in(20_000)).unwrap();
    let picture = pdf::picture(100, 100, "JBIG2Decode", &pdf::jbig2(30_000, 30_000));
    let drawn = pdf::page(RESOURCES, DRAWN, &[picture]);
    fs::write(path.join("b.txt"), drawn).unwrap();
    for (at, record) in split.records.iter().take(2).enumerate() {
        let sheet = format!(
            "{}\n{}",
            *key_armor(&record.to_bytes()),
            split.sealed.to_armor()
        );
        fs::write(path.join(format!("sheet-{at}.txt")), sheet).unwrap();
    }
    let files = ["combine", "a.pdf", "b.txt", "sheet-0.txt", "sheet-1.txt"];
    let output = kinsafe(path, &files, b"");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("a.pdf is larger than"), "{said}");
    assert!(said.contains("b.txt is larger than"), "{said}");
}

/// Words so wrong that a decoder may divide by zero.
/// What else is said must not be lost among a thousand lines.
#[test]
fn not_every_damaged_code_of_a_file_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let text: String = (0..100)
        .map(|n| format!("KINSAFE1:{n:03}{}\n", "7".repeat(60)))
        .collect();
    fs::write(folder.path().join("codes.txt"), text).unwrap();
    let output = kinsafe(folder.path(), &["combine", "codes.txt"], b"");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.matches("kinsafe: warning: codes.txt line").count(), 40);
    assert!(
        said.contains("kinsafe: warning: there are 60 more of these\n"),
        "{said}"
    );
}

#[test]
fn wrong_words_are_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let words = "able qqq qqq back bald\nqqq barn belt qqq beta\nbias blue qqq body brag\n\
                 brew bulb buzz calm cash\ncats chef city claw code\ncola cook cost crux curl\ncusp cyan";
    let output = kinsafe(folder.path(), &["combine", "-"], words.as_bytes());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("too many words are wrong or missing"),
        "{said}"
    );
    assert!(!said.contains("panicked"), "{said}");
}
