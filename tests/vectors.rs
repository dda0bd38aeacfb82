//! The vectors: piles of sheets as text, each with the outcome that it has to have.
//!
//! `tests/vectors/README.md` says what stands in a file. Each file is one test by its name.

use std::{collections::BTreeSet, fs, path::Path};

use kinsafe::{
    combine::{Combiner, Wanted},
    day::Day,
    error::Error,
    paper::{
        Place, read_text,
        record::{ProofCode, SetChoice, SetId},
    },
    secret::Share,
    threshold::SheetNumber,
    vault,
};
use sha2::{Digest, Sha256};

/// All outcomes that a vector may state.
const OUTCOMES: [&str; 11] = [
    "vault",
    "not enough sheets",
    "bad sheets",
    "nothing opens",
    "vault part missing",
    "vault part damaged",
    "vault line missing",
    "several sets",
    "no key code",
    "no sheets",
    "newer version",
];

/// What a vector may ask of a reader.
const PARTIAL: [&str; 6] = [
    "corrections",
    "labels",
    "lines",
    "order",
    "signatures",
    "vault",
];

macro_rules! vectors {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(include_str!(concat!("vectors/", stringify!($name), ".txt")));
            }
        )*
        const LISTED: &[&str] = &[$(stringify!($name)),*];
    };
}

vectors! {
    age_armor_cut
    age_armor_empty
    altered_part_beside_good
    code_of_zero
    conflicting_shares
    digits_cut
    duplicates
    empty_code
    false_share_of_another_key
    file_cut
    file_extended
    file_head_altered
    file_of_another_key
    first_half_only
    foreign_altered_beside
    foreign_file_beside
    foreign_half_beside
    foreign_sheets_chosen
    foreign_sheets_too
    foreign_vault_codes_beside
    forged_pile
    forged_pile_in_words
    forged_signature
    gzip_checksum_wrong
    hash_altered
    key_armor_cut
    key_armor_not_base64
    label_control_character
    label_longer_than_record
    label_not_utf8
    label_of_41_bytes
    label_white_space
    last_byte_missing
    later_release
    layouts
    letters_among_digits
    lines_alone
    lines_confused
    lines_head_missing
    lines_head_wrong
    lines_in_any_order
    lines_last_missing
    lines_newer
    lines_numbers_swapped
    lines_of_another_set
    lines_of_two_vaults
    lines_one_character_mended
    lines_one_cut
    lines_one_wrong
    lines_right
    lines_two_sheets
    more_than_needed
    name_altered
    newer_codes_beside
    newer_prefix
    newer_vault_inside
    newest_revision_wins
    no_padding
    no_vault_code
    no_vault_inside
    not_gzip_inside
    nothing
    number_altered
    one_part_missing
    one_sheet
    one_sheet_three_times
    other_codes
    padding_not_zero
    part_altered
    part_count_0
    part_empty
    part_head_cut
    part_number_0
    part_number_above_count
    part_of_another_set
    part_shortened
    parts_of_two_cuts
    parts_of_two_revisions
    parts_swapped
    share_damaged
    sheet_255
    sheet_and_its_words
    sheet_number_0
    sheets_1_2_3
    sheets_1_3_5
    sheets_2_3_4
    short_record_of_25_bytes
    signature_damaged
    signature_second_spelling
    surplus_sheet_damaged
    text_sheets
    threshold_0
    threshold_1
    threshold_altered
    threshold_too_small
    thresholds_mixed
    trailing_byte
    two_of_three
    two_sets_mixed
    two_sets_with_words
    two_sheets_of_three
    two_whole_sets
    two_whole_sets_chosen
    unknown_first_byte
    vault_codes_only
    weak_public_key
    whole_cut_beside_half
    words_4_wrong
    words_5_wrong
    words_8_unreadable
    words_9_unreadable
    words_lines_swapped
    words_of_false_share
    words_of_newer_version
    words_one_line_short
    words_only
    words_relabelled
    words_two_letters
    words_with_number_0
    work_factor_30
    wrong_words_among_enough
}

/// Compares what comes of a vector with what it states.
fn check(text: &str) {
    let (head, input) = text.split_once("\n\n").unwrap();
    let set = head.lines().find_map(|line| line.strip_prefix("set: "));
    let set = set.map(|id| id.parse().unwrap());
    let (outcome, findings) = combine(input, set);
    for line in head.lines() {
        let (key, value) = line.split_once(": ").unwrap();
        match key {
            "expect" => {
                assert!(OUTCOMES.contains(&value), "{value} is no outcome");
                assert_eq!(outcome.name, value, "{findings:#?}");
            }
            "json" => assert_eq!(outcome.json.as_deref(), Some(value)),
            "finding" => assert!(
                findings.iter().any(|finding| finding.contains(value)),
                "{value}\nis none of {findings:#?}"
            ),
            "partial" => assert!(PARTIAL.contains(&value), "{value}"),
            "comment" | "set" => {}
            _ => panic!("a vector has no {key}"),
        }
    }
    let states_json = head.lines().any(|line| line.starts_with("json: "));
    assert_eq!(states_json, outcome.name == "vault");
}

struct Outcome {
    name: &'static str,
    /// SHA-256 of the vault's JSON.
    json: Option<String>,
}

/// Combines as the command line does with standard input.
fn combine(input: &str, set: Option<SetChoice>) -> (Outcome, Vec<String>) {
    let mut combiner = Combiner::new();
    for found in read_text(input) {
        let place = Place::file(format!("line {}", found.line));
        match found.payload {
            Ok(payload) => combiner.add(payload, place),
            Err(error) => combiner.add_unreadable(error, place),
        };
    }
    let opened = combiner.open_wanted(&Wanted {
        set,
        printed: false,
    });
    let mut json = None;
    let name = match &opened {
        Ok(recovered) => {
            let hash = Sha256::digest(vault::to_json(&recovered.vault, false).expose());
            json = Some(hash.iter().map(|byte| format!("{byte:02x}")).collect());
            "vault"
        }
        Err(Error::NotEnoughSheets { .. }) => "not enough sheets",
        Err(Error::BadSheets { .. }) => "bad sheets",
        Err(Error::NothingOpens { .. }) => "nothing opens",
        Err(Error::VaultPartsMissing { .. }) => "vault part missing",
        Err(Error::VaultLinesMissing { .. }) => "vault line missing",
        Err(Error::VaultPartsDamaged { .. }) => "vault part damaged",
        Err(Error::SeveralSets { .. }) => "several sets",
        Err(Error::NoKeyCode) => "no key code",
        Err(Error::NoSheets) => "no sheets",
        Err(Error::NewerVersion { .. }) => "newer version",
        Err(other) => panic!("{other}"),
    };
    let findings = combiner.findings();
    let findings = findings.iter().map(ToString::to_string).collect();
    (Outcome { name, json }, findings)
}

/// Codes computed with Python's `hmac`; most of them must be refused.
#[test]
fn proof_codes() {
    let mut seen = [0; 3];
    for line in include_str!("vectors/proof-codes.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [expect, y, set, day, code, comment] = cells[..] else {
            panic!("{line}");
        };
        let mut bytes = [0; 16];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&y[2 * at..2 * at + 2], 16).unwrap();
        }
        let share = Share::new(SheetNumber::new(1).unwrap(), bytes);
        let (set, day): (SetId, Day) = (set.parse().unwrap(), day.parse().unwrap());
        let read: Result<ProofCode, _> = code.parse();
        let found = match &read {
            Err(_) => "no code",
            Ok(code) if code.proves(&share, set, day) => "right",
            Ok(_) => "wrong",
        };
        assert_eq!(found, expect, "{comment}");
        if let (Ok(read), "right") = (read, expect) {
            let own = ProofCode::new(&share, set, day).unwrap();
            assert_eq!(own.to_string(), read.to_string(), "{comment}");
        }
        seen[["right", "wrong", "no code"]
            .iter()
            .position(|one| *one == expect)
            .unwrap()] += 1;
    }
    assert!(
        seen[0] < seen[1] + seen[2] && !seen.contains(&0),
        "{seen:?}"
    );
}

#[test]
fn every_file_is_listed_and_small() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            assert!(fs::metadata(&path).unwrap().len() < 8192, "{path:?}");
            files.insert(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    let listed: BTreeSet<String> = LISTED.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(files, listed);
}
