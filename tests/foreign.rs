//! Other people's programs read what kinsafe writes, and kinsafe reads what they write.
//!
//! libgfshare's `gfcombine` recombines the shares; `age`, `gunzip` and `base32` open the sealed
//! vault and make one; `examples/recover_alone.py`, written from the specification alone, reads whole
//! sheets; Python's `icalendar` reads the plan. A test whose program is not installed says so and does nothing, but fails where the
//! environment variable `CI` is set.

use std::{fs, path::Path};

use kinsafe::{
    cli::of_task,
    combine::{Combiner, What},
    day::Day,
    drill::{calendar::calendar, schedule::schedule},
    error::Error,
    paper::{
        Payload, Place, VaultLine, key_armor, qr_text, read_text,
        record::{Fingerprint, SetId, ShortRecord, VaultPart},
        to_lines, to_words,
    },
    seal::SealedVault,
    set::{Holders, Split, split},
    sheet::{self, LinesFace},
    threshold::Threshold,
    vault,
};
use rand::{Rng, SeedableRng, rngs::ChaCha20Rng};
use zeroize::Zeroizing;

use crate::common::{have, python_with, run};

fn deal(k: u8, n: usize) -> Split {
    let json = include_bytes!("../examples/family-vault.json");
    let names: Vec<String> = (1..=n).map(|number| format!("Holder {number}")).collect();
    split(
        vault::from_json(json, "example").unwrap(),
        Threshold::new(k).unwrap(),
        &Holders::new(names.iter().map(String::as_str)).unwrap(),
        false,
        Day::from_ymd(2026, 11, 22).unwrap(),
        &mut ChaCha20Rng::seed_from_u64(42),
    )
    .unwrap()
}

fn json(split: &Split) -> Vec<u8> {
    vault::to_json(&split.vault, false).expose().to_vec()
}

/// The same for a program that has to succeed.
fn done(folder: &Path, program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let output = run(folder, program, arguments, input);
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// age reads its passphrase from a terminal only, so it is given one: runs the arguments in it
/// and answers each prompt with the line from standard input.
const TERMINAL: &str = r#"
import os, pty, re, sys
passphrase = sys.stdin.readline()
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen, answered = b"", 0
while True:
    try:
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    seen += data
    for _ in range(len(re.findall(b"passphrase[^:]*:", seen)) - answered):
        answered += 1
        os.write(terminal, passphrase.encode())
sys.stderr.write(seen.decode(errors="replace"))
sys.exit(os.WEXITSTATUS(os.waitpid(child, 0)[1]))
"#;

fn age(folder: &Path, passphrase: &str, arguments: &[&str]) {
    let arguments = [&["-c", TERMINAL, "age"], arguments].concat();
    let line = format!("{passphrase}\n");
    done(folder, "python3", &arguments, line.as_bytes());
}

/// The passphrase of a data key, by coreutils.
fn passphrase(folder: &Path, data_key: &[u8]) -> String {
    let text = done(folder, "base32", &[], data_key);
    let text = String::from_utf8(text).unwrap();
    text.trim().trim_end_matches('=').to_owned()
}

#[test]
fn gfcombine_age_and_gunzip_open_the_vault() {
    if !have(&["gfcombine", "base32", "python3", "age", "gunzip"]) {
        return;
    }
    let split = deal(3, 5);
    for sheets in [[2, 3, 4], [1, 3, 5], [5, 4, 1]] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let mut arguments = vec!["-o".to_owned(), "key".to_owned()];
        for sheet in sheets {
            let share = split.records[sheet - 1].share();
            let name = format!("share.{:03}", share.number());
            fs::write(folder.join(&name), share.expose()).unwrap();
            arguments.push(name);
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        done(folder, "gfcombine", &arguments, b"");
        let key = fs::read(folder.join("key")).unwrap();
        assert_eq!(key, split.set().data_key.expose());

        fs::write(folder.join("vault.age"), split.sealed.as_bytes()).unwrap();
        let passphrase = passphrase(folder, &key);
        assert_eq!(passphrase.len(), 26);
        age(folder, &passphrase, &["-d", "-o", "vault.gz", "vault.age"]);
        let found = done(folder, "gunzip", &["-c", "vault.gz"], b"");
        assert!(found == json(&split), "sheets {sheets:?}");
    }
}

#[test]
fn a_vault_sealed_by_age_opens() {
    if !have(&["base32", "python3", "age", "gzip"]) {
        return;
    }
    let split = deal(2, 3);
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut newer = vault::from_json(&json(&split), "it").unwrap();
    newer
        .changed(Day::from_ymd(2027, 2, 3).unwrap(), "sealed by age itself")
        .unwrap();
    let newer = vault::to_json(&newer, false);
    let packed = done(folder, "gzip", &["-c"], newer.expose());
    fs::write(folder.join("vault.gz"), packed).unwrap();
    let passphrase = passphrase(folder, split.set().data_key.expose());
    age(folder, &passphrase, &["-p", "-o", "vault.age", "vault.gz"]);
    age(
        folder,
        &passphrase,
        &["-p", "-a", "-o", "vault.txt", "vault.gz"],
    );
    let binary = fs::read(folder.join("vault.age")).unwrap();
    let armored = fs::read_to_string(folder.join("vault.txt")).unwrap();
    let mut found = read_text(&armored);
    assert_eq!(found.len(), 1);
    // With the work factor of a passphrase it is not tried among the files of a pile, but named.
    let mut combiner = Combiner::new();
    for record in &split.records[1..] {
        let key = Payload::of_bytes(Zeroizing::new(record.to_bytes().to_vec()));
        combiner.add(key, Place::file("sheet"));
    }
    combiner.add(Payload::Sealed(binary.clone()), Place::file("vault.age"));
    assert!(matches!(
        combiner.open(),
        Err(Error::VaultPartsMissing { .. })
    ));
    assert!(matches!(
        combiner.findings()[0].what,
        What::NotTried { factor: 15.. }
    ));
    for sealed in [
        Payload::Sealed(binary),
        Payload::Sealed(armored.into_bytes()),
        found.remove(0).payload.unwrap(),
    ] {
        let Payload::Sealed(bytes) = sealed else {
            panic!("an age file is read as one");
        };
        let sealed = SealedVault::from_bytes(&bytes, "vault.age").unwrap();
        let opened = sealed.open(&split.set().data_key, "vault.age").unwrap();
        assert!(opened.expose() == newer.expose());
    }
}

/// The texts of all codes of some sheets, as a decoder prints them.
fn codes(split: &Split, sheets: &[usize]) -> Vec<String> {
    let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 3);
    let mut lines = Vec::new();
    for sheet in sheets {
        lines.push(qr_text(&split.records[sheet - 1].to_bytes()).to_string());
        lines.extend(
            parts
                .iter()
                .map(|part| qr_text(&part.to_bytes()).to_string()),
        );
    }
    lines
}

/// What recover_alone.py makes of some text; `None` if it fails.
fn recover(text: &str) -> Option<Vec<u8>> {
    recover_as(&[], text)
}

fn recover_as(arguments: &[&str], text: &str) -> Option<Vec<u8>> {
    recover_by("examples/recover_alone.py", arguments, text)
}

fn recover_by(reader: &str, arguments: &[&str], text: &str) -> Option<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = [&[reader], arguments].concat();
    let output = run(folder, "python3", &arguments, text.as_bytes());
    let talk = String::from_utf8_lossy(&output.stderr);
    assert!(!talk.contains("Traceback"), "{talk}");
    output.status.success().then_some(output.stdout)
}

#[test]
fn the_second_reader_opens_any_quorum() {
    if !have(&["python3"]) {
        return;
    }
    let split = deal(3, 5);
    for sheets in [&[2, 3, 4][..], &[1, 3, 5], &[5, 2, 1], &[1, 2, 3, 4, 5]] {
        let found = recover(&codes(&split, sheets).join("\n"));
        assert!(found == Some(json(&split)), "sheets {sheets:?}");
    }
    // One sheet as code, one as words, one as a text sheet.
    let record = |sheet: usize| &split.records[sheet - 1];
    let short = ShortRecord::new(
        split.set().set,
        record(3).threshold(),
        record(3).share().duplicate(),
    );
    let words = to_words(&short.to_bytes());
    let words: Vec<String> = (1..)
        .zip(words.chunks(4))
        .map(|(number, line)| format!("{number}  {}", line.join(" ")))
        .collect();
    let text = format!(
        "{}\r\n\n{}\n\n{}{}",
        *qr_text(&record(2).to_bytes()),
        words.join("\n"),
        *key_armor(&record(5).to_bytes()),
        split.sealed.to_armor()
    );
    assert!(recover(&text) == Some(json(&split)));
}

/// The short reader leaves the last step to age.
#[test]
fn the_short_reader_opens_any_quorum_and_nothing_else() {
    if !have(&["python3", "age"]) {
        return;
    }
    let short = |arguments: &[&str], text: &str| recover_by("examples/recover.py", arguments, text);
    let own = deal(3, 5);
    let good = codes(&own, &[2, 3, 4]);
    assert!(short(&[], &good.join("\n")) == Some(json(&own)));
    let few = codes(&own, &[2, 4]);
    assert_eq!(short(&[], &few.join("\n")), None);
    let mut changed = good.clone();
    changed[0].replace_range(30..31, if &good[0][30..31] == "1" { "2" } else { "1" });
    assert_eq!(short(&[], &changed.join("\n")), None);
    let holders = Holders::new(["Dora", "Emil"]).unwrap();
    let day = Day::from_ymd(2026, 11, 23).unwrap();
    let mut rng = ChaCha20Rng::seed_from_u64(45);
    let vault = vault::Vault::new("Somebody else");
    let two = Threshold::new(2).unwrap();
    let other = split(vault, two, &holders, false, day, &mut rng).unwrap();
    let both = [good, codes(&other, &[1, 2])].concat().join("\n");
    assert_eq!(short(&[], &both), None);
    let id = own.set().set.to_string();
    assert!(short(&["--set", &id], &both) == Some(json(&own)));
}

/// Sets of two owners, and one owner's set with the one before it.
#[test]
fn the_second_reader_asks_which_set_is_meant() {
    if !have(&["python3"]) {
        return;
    }
    let own = deal(3, 5);
    let dealt = |vault, seed| {
        let holders = Holders::new(["Anna", "Ben"]).unwrap();
        let two = Threshold::new(2).unwrap();
        let day = Day::from_ymd(2026, 11, 23).unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        split(vault, two, &holders, false, day, &mut rng).unwrap()
    };
    let foreign = dealt(vault::Vault::new("The Rossi family"), 43);
    let whole = codes(&foreign, &[1, 2]);
    let both = [whole.clone(), codes(&own, &[2, 3, 4])].concat().join("\n");
    assert!(recover(&both).is_none());
    let id = own.set().set.to_string();
    assert!(recover_as(&["--set", &id], &both) == Some(json(&own)));
    let public_key = foreign.set().signing_key.public_key();
    let fingerprint = Fingerprint::of_public_key(&public_key).to_string();
    assert!(recover_as(&["--set", &fingerprint], &both) == Some(json(&foreign)));
    let known = vault::from_json(&json(&own), "it").unwrap();
    let successor = dealt(known, 44);
    let both = [codes(&successor, &[1, 2]), codes(&own, &[2, 3, 4])].concat();
    assert!(recover(&both.join("\n")) == Some(json(&successor)));
    let one = [codes(&successor, &[1]), codes(&own, &[2, 3, 4])].concat();
    assert!(recover(&one.join("\n")).is_none());
}

#[test]
fn the_second_reader_opens_nothing_else() {
    if !have(&["python3"]) {
        return;
    }
    let split = deal(3, 5);
    for sheets in [&[2, 4][..], &[1], &[3, 3, 3]] {
        assert_eq!(recover(&codes(&split, sheets).join("\n")), None);
    }
    let good = codes(&split, &[2, 3, 4]);
    let flipped = |code: usize, at: usize| {
        let mut digits: Vec<u8> = good[code].clone().into_bytes();
        digits[at] = b'0' + (digits[at] - b'0' + 1) % 10;
        String::from_utf8(digits).unwrap()
    };
    // In the digits of a key code from the kind down to the share; in what follows, name and
    // signature, this reader sees no change.
    let key_digits = good[0].len();
    for at in [9, 10, 30, 60, 80, key_digits - 195, key_digits - 185] {
        let mut changed = good.clone();
        changed[0] = flipped(0, at);
        assert_eq!(
            recover(&changed.join("\n")),
            None,
            "digit {at} of a key code"
        );
    }
    // The three vault codes stand on one sheet only.
    let keys_and_vault = [&good[..4], &good[4..5], &good[8..9]].concat();
    assert!(recover(&keys_and_vault.join("\n")).is_some());
    for at in [9, 20, 50, 200, good[2].len() - 1] {
        let mut changed = keys_and_vault.clone();
        changed[2] = flipped(2, at);
        assert_eq!(
            recover(&changed.join("\n")),
            None,
            "digit {at} of a vault code"
        );
    }
}

/// Starts Python once for all vectors: for each file the SHA-256 of what recover_alone.py gives, or a
/// dash.
const ALL_VECTORS: &str = r#"
import hashlib, io, sys
sys.path.insert(0, "examples")
import recover_alone
names, sys.argv[1:] = sys.argv[1:], []
for name in names:
    with open("tests/vectors/" + name, "rb") as file:
        head, vector = file.read().split(b"\n\n", 1)
    named = [line[5:].decode() for line in head.split(b"\n") if line.startswith(b"set: ")]
    sys.argv[1:] = ["--set"] + named if named else []
    sys.stdin, sys.stdout = io.TextIOWrapper(io.BytesIO(vector)), io.TextIOWrapper(io.BytesIO())
    try:
        recover_alone.main()
        result = hashlib.sha256(sys.stdout.buffer.getvalue()).hexdigest()
    except SystemExit:
        result = "-"
    print(name, result, file=sys.__stdout__)
"#;

/// Two readers of one specification: where they differ, one of them has it wrong, or it is
/// silent. What the second one leaves out is stated in the vectors.
#[test]
fn the_second_reader_agrees_on_the_vectors() {
    if !have(&["python3"]) {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names: Vec<String> = fs::read_dir(root.join("tests/vectors"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".txt"))
        .collect();
    let mut arguments = vec!["-B", "-c", ALL_VECTORS];
    arguments.extend(names.iter().map(String::as_str));
    let results = String::from_utf8(done(root, "python3", &arguments, b"")).unwrap();
    let mut compared = 0;
    for line in results.lines() {
        let (name, result) = line.split_once(' ').unwrap();
        let text = fs::read_to_string(root.join("tests/vectors").join(name)).unwrap();
        let (head, _) = text.split_once("\n\n").unwrap();
        if head.contains("\npartial: ") {
            continue;
        }
        let json = head.lines().find_map(|line| line.strip_prefix("json: "));
        assert_eq!(result, json.unwrap_or("-"), "{name}");
        compared += 1;
    }
    assert!(compared > 80, "{compared}");
}

/// A program that recognises print makes mistakes. What it has right, or nearly, is read; what it
/// has wrong is named, and nothing is taken for another line.
#[test]
fn tesseract_recognises_vault_lines() {
    if !have(&["pdftoppm", "tesseract"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // The lines are the same in every run: what a recogniser makes of them must not be chance.
    let pages: u64 = std::env::var("KINSAFE_RECOGNISED_PAGES").map_or(2, |n| n.parse().unwrap());
    for seed in 0..pages {
        let mut sealed = [0; 720];
        ChaCha20Rng::seed_from_u64(seed).fill_bytes(&mut sealed);
        let set = SetId::from_bytes([7; SetId::LEN]);
        let lines = to_lines(*set.as_bytes(), &sealed).unwrap();
        let face = LinesFace {
            set_id: set,
            made: Day::from_ymd(2026, 11, 22).unwrap(),
            lines: &lines,
        };
        let pdf = sheet::lines_pdf(&face, sheet::Paper::A4);
        fs::write(folder.join("lines.pdf"), &*pdf).unwrap();
        let picture = ["-r", "300", "-gray", "-png", "-singlefile"];
        let arguments = [&picture[..], &["lines.pdf", "lines"]].concat();
        done(folder, "pdftoppm", &arguments, b"");
        done(folder, "tesseract", &["lines.png", "lines"], b"");
        let text = fs::read_to_string(folder.join("lines.txt")).unwrap();
        recognised(&lines, &text, seed);
    }
}

fn recognised(lines: &[String], text: &str, seed: u64) {
    let right: Vec<VaultLine> = lines
        .iter()
        .map(|line| VaultLine::from_text(line).unwrap())
        .collect();
    let (mut read, mut named) = (0, 0);
    for found in read_text(text) {
        match found.payload {
            Ok(Payload::VaultLine(line)) => {
                assert!(right.contains(&line), "{seed}: {text}");
                read += 1;
            }
            Err(Error::VaultLineWrong { .. } | Error::DamagedRecord { .. }) => named += 1,
            other => panic!("{seed}: {:?} in {text}", other.err()),
        }
    }
    let all = lines.len();
    assert_eq!(read + named, all, "{seed}: {text}");
    assert!(read * 10 >= all * 8, "{seed}: {read} lines of {all}");
}

/// The working vault needs nothing but age, its passphrase and eyes.
#[test]
fn age_opens_the_working_vault() {
    if !have(&["age", "python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/family-vault.json");
    for arguments in [&["init"][..], &["import", "--yes", example]] {
        let rest = ["--vault", "vault.age", "--passphrase-file", "pw", "--quiet"];
        let program = env!("CARGO_BIN_EXE_kinsafe");
        done(folder, program, &[arguments, &rest].concat(), b"");
    }
    let arguments = ["-d", "-o", "vault.json", "vault.age"];
    age(folder, "gravel-lantern-otter-mosaic", &arguments);
    let json = fs::read(folder.join("vault.json")).unwrap();
    let vault = vault::from_json(&json, "vault.json").unwrap();
    assert!(!vault.accounts().is_empty());
}

/// Of each entry a line: UID, first day, day after it, rule, alarm, what it is called.
const READ_CALENDAR: &str = r#"
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
assert calendar["VERSION"] == "2.0"
for event in calendar.walk("VEVENT"):
    alarm, = event.walk("VALARM")
    rule = event["RRULE"]
    print(
        event["UID"], event.decoded("DTSTART"), event.decoded("DTEND"), rule["FREQ"][0],
        rule["INTERVAL"][0], alarm.decoded("TRIGGER").days, event["SUMMARY"], sep="|",
    )
"#;

#[test]
fn icalendar_reads_the_plan() {
    let Some(python) = python_with("icalendar") else {
        return;
    };
    let day = |text: &str| -> Day { text.parse().unwrap() };
    let names = [
        "Anna; the elder, of Lyon",
        "Дмитрий, из Омска",
        "back\\slash",
    ];
    let mut vault = split(
        vault::Vault::new("The Rossi family"),
        Threshold::new(2).unwrap(),
        &Holders::new(names).unwrap(),
        false,
        day("2026-01-31"),
        &mut ChaCha20Rng::seed_from_u64(42),
    )
    .unwrap()
    .vault;
    let often = vault::Schedule {
        heard: 6,
        ..vault.schedule()
    };
    vault.set_schedule(often);
    let place = "/media/a stick, with a very long name; so that it is folded";
    vault.note_copy(place, day("2026-02-20"));
    let set = vault.sets()[0].set;
    let text = calendar(&schedule(&vault), Some(set), day("2026-02-22"), of_task);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = done(folder, python, &["-c", READ_CALENDAR], text.as_bytes());
    let read = String::from_utf8(read).unwrap();
    let lines: Vec<&str> = read.lines().collect();
    assert_eq!(lines.len(), 5, "{read}");
    for (at, name) in names.iter().enumerate() {
        let expected = format!(
            "sheet-{}-{set}@kinsafe|2026-07-28|2026-07-29|MONTHLY|6|-7|Ask {name} for the proof \
             code of the sheet",
            at + 1
        );
        assert_eq!(lines[at], expected);
    }
    assert!(lines[3].starts_with(&format!(
        "drill-{set}@kinsafe|2027-01-28|2027-01-29|MONTHLY|12"
    )));
    assert!(lines[4].starts_with("copy-") && lines[4].contains("|2027-02-20|"));
}
