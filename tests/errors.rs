//! What errors and findings say: their style, and that none of them says a secret.

use std::{collections::BTreeSet, io};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use kinsafe::{
    cli::hint,
    combine::{Combiner, Finding, What},
    day::Day,
    error::{Doing, Error, Expected, FileKind, Flaw, FoundSet, Made, RecordName},
    paper::{
        Correction, Payload, Place, key_armor, qr_text, read_text,
        record::{SetId, ShortRecord, VaultPart},
        to_words,
    },
    say::{Language, Situation, words},
    seal::SealedVault,
    session::advice,
    set::{Holders, Split, split},
    threshold::{SheetNumber, Threshold},
    vault::{self, Item},
};
use rand::{SeedableRng, rngs::ChaCha20Rng};
use zeroize::Zeroizing;

/// One of each variant, some with the numbers that change the wording.
fn errors() -> Vec<Error> {
    let text = || "sheets.pdf".to_owned();
    let set = || "7H3K-9QXM".to_owned();
    let number = SheetNumber::new(3).unwrap();
    let threshold = Threshold::new(3).unwrap();
    let day = Day::from_ymd(2026, 11, 22).unwrap();
    let io_kinds = [
        io::ErrorKind::NotFound,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::AlreadyExists,
        io::ErrorKind::StorageFull,
        io::ErrorKind::IsADirectory,
        io::ErrorKind::NotADirectory,
        io::ErrorKind::UnexpectedEof,
        io::ErrorKind::InvalidData,
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::Other,
    ];
    let mut errors = vec![
        Error::AccountAmbiguous {
            query: "google".to_owned(),
            candidates: vec!["Google (maria)".to_owned(), "Google (paul)".to_owned()],
        },
        Error::AccountUnknown {
            query: "gogle".to_owned(),
            suggestion: Some("Google (maria)".to_owned()),
        },
        Error::AccountUnknown {
            query: "bank".to_owned(),
            suggestion: None,
        },
        Error::AccountThere { name: text() },
        Error::CopyNewer { name: text() },
        Error::CopyParted { name: text() },
        Error::CopyUnopened { name: text() },
        Error::OpensWithSheets { name: text() },
        Error::RemovedUnknown {
            query: "gogle".to_owned(),
            suggestion: Some("Google (maria)".to_owned()),
        },
        Error::RemovedUnknown {
            query: "bank".to_owned(),
            suggestion: None,
        },
        Error::VaultEmpty { name: text() },
        Error::DamagedFile { name: text() },
        Error::DrillFailed {
            why: "sheets 1 and 2 do not open the vault".to_owned(),
        },
        Error::NoCodes { name: text() },
        Error::NoVault { path: text() },
        Error::VaultInUse { name: text() },
        Error::AlreadyExists { path: text() },
        Error::BadSheets {
            bad: 1,
            have: 2,
            threshold: Some(threshold),
            set: set(),
        },
        Error::BadSheets {
            bad: 2,
            have: 0,
            threshold: None,
            set: String::new(),
        },
        Error::BadInput {
            name: text(),
            expected: Expected::Picture,
        },
        Error::ReadingMemory { name: text() },
        Error::ReadingTime {
            name: text(),
            seconds: 10,
            pages: 0,
        },
        Error::ReadingTime {
            name: text(),
            seconds: 10,
            pages: 1,
        },
        Error::ReadingTime {
            name: text(),
            seconds: 10,
            pages: 12,
        },
        Error::DamagedRecord {
            record: RecordName::KeyCode,
            why: Flaw::TooShort,
        },
        Error::EncryptedExport {
            name: text(),
            program: "Bitwarden",
        },
        Error::FileKind {
            name: text(),
            kind: FileKind::Archive("ZIP"),
        },
        Error::HolderAmbiguous {
            query: "an".to_owned(),
            candidates: vec!["Anna".to_owned(), "Dan".to_owned()],
        },
        Error::HolderNameEmpty { position: 2 },
        Error::HolderNameTooLong {
            name: text(),
            bytes: 42,
        },
        Error::HolderTwice { name: text() },
        Error::HolderUnknown {
            query: "Ana".to_owned(),
            suggestion: Some("Anna".to_owned()),
        },
        Error::HolderUnknown {
            query: "Zoë".to_owned(),
            suggestion: None,
        },
        Error::ImportFormat {
            name: text(),
            why: "it is a PDF",
        },
        Error::KeyboardLayout,
        Error::LettersNotInFont {
            text: text(),
            letters: "字".to_owned(),
        },
        Error::NameQuote { name: text() },
        Error::NewerVersion { what: Made::Sheet },
        Error::NoFile { name: text() },
        Error::NoKeyCode,
        Error::NoHolders,
        Error::NoSet,
        Error::NoShares { set: set() },
        Error::NotAge { name: text() },
        Error::NothingOpens { set: set() },
        Error::PassphraseLineEmpty { name: text() },
        Error::AddressUnfit,
        Error::ContactUnfit,
        Error::PlaceUnfit,
        Error::ProofOfDay {
            whose: "Ben".to_owned(),
            day,
        },
        Error::ProofOfOther {
            whose: "Ben".to_owned(),
            set: set(),
        },
        Error::ProofOfRetired {
            whose: "Ben".to_owned(),
            set: set(),
            retired: day,
        },
        Error::ProofWrong {
            holder: "Ben".to_owned(),
        },
        Error::SelfCheckFailed { why: text() },
        Error::RevisionAtEnd,
        Error::SetNotFound { set: set() },
        Error::SeveralSets {
            sets: vec![
                FoundSet {
                    set: set(),
                    holders: vec!["Anna".to_owned(), "Ben".to_owned()],
                    sheets: 2,
                    threshold: Some(threshold),
                    opens: Some(true),
                };
                2
            ],
        },
        Error::CodeSetUnknown {
            account: text(),
            labels: vec![text()],
        },
        Error::CodesUsedUp { account: text() },
        Error::NoCodesYet { account: text() },
        Error::NoSuchCode {
            account: text(),
            have: 2,
            number: 3,
        },
        Error::NotOnePicture { name: text() },
        Error::SetRetired {
            set: set(),
            since: day,
        },
        Error::SetUnknown { set: set() },
        Error::SheetNumberTaken { set: set(), number },
        Error::SheetNumberZero,
        Error::SetFull,
        Error::ThresholdAboveSheets {
            threshold: 4,
            sheets: 3,
        },
        Error::NotIntact { bad: 1 },
        Error::NotIntact { bad: 2 },
        Error::PictureFormat {
            name: text(),
            format: "AVIF",
        },
        Error::PasswordProtected { name: text() },
        Error::ThresholdTooLow { threshold: 1 },
        Error::TitleTooLong { chars: 61 },
        Error::too_large(text(), 16 << 20),
        Error::too_large(text(), 64 << 10),
        Error::too_large(text(), 40),
        Error::TooManyHolders { holders: 256 },
        Error::Usage {
            what: "there is nothing to do".to_owned(),
        },
        Error::VaultFormat {
            name: text(),
            why: "line 1, column 2: this is no JSON".to_owned(),
        },
        Error::VaultPartsDamaged { set: set() },
        Error::VaultTooLargeForPaper { bytes: 100_000 },
        Error::VaultTooLargeForLines { bytes: 4_000 },
        Error::VaultLineWrong { number: 17 },
        Error::WorkFactor {
            name: text(),
            factor: 30,
        },
        Error::WrongPassphrase { name: text() },
    ];
    errors.extend(io_kinds.map(|kind| Error::io(Doing::Reading, "sheets.pdf", &kind.into())));
    errors.push(Error::NoSheets);
    for numbers in [&[][..], &[1], &[1, 2], &[1, 2, 5]] {
        errors.push(Error::NotEnoughSheets {
            set: set(),
            have: numbers
                .iter()
                .map(|&x| SheetNumber::new(x).unwrap())
                .collect(),
            threshold,
        });
        errors.push(Error::VaultPartsMissing {
            set: set(),
            missing: numbers.to_vec(),
            of: 5,
        });
        errors.push(Error::VaultLinesMissing {
            set: set(),
            missing: numbers.to_vec(),
            of: 53,
        });
    }
    errors
}

fn findings() -> Vec<Finding> {
    let set = SetId::from_bytes([1, 2, 3, 4, 5]);
    let opened = SetId::from_bytes([9, 8, 7, 6, 5]);
    let number = SheetNumber::new(3).unwrap();
    let place = Place {
        file: "sheets.pdf".to_owned(),
        page: Some(2),
        line: None,
    };
    let other = || Place::file("photo.jpg");
    let fix = |position| Correction {
        position,
        word: "able",
    };
    [
        What::Altered { set, number },
        What::Conflict {
            set,
            number,
            other: other(),
        },
        What::Damaged {
            error: Error::DamagedRecord {
                record: RecordName::VaultCode,
                why: Flaw::Empty,
            },
        },
        What::Duplicate {
            set,
            number,
            first: other(),
        },
        What::Foreign {
            set,
            number,
            opened,
        },
        What::Older { revision: 4 },
        What::NewerLeft { revision: 9 },
        What::NotTried { factor: 18 },
        What::SameId {
            set,
            other: other(),
        },
        What::Newer { what: Made::Sheet },
        What::NotOpened,
        What::PartAltered {
            set,
            number: Some(2),
        },
        What::PartAltered { set, number: None },
        What::ShareWrong { set, number },
        What::SignatureWrong { set, number },
        What::TooMany,
        What::WordsCorrected {
            corrections: vec![fix(3)],
        },
        What::WordsCorrected {
            corrections: vec![fix(3), fix(31)],
        },
    ]
    .map(|what| Finding {
        place: place.clone(),
        what,
    })
    .to_vec()
}

/// The variants that an enum has in its source.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let (_, body) = source.split_once(&format!("pub enum {name} {{\n")).unwrap();
    let (body, _) = body.split_once("\n}\n").unwrap();
    body.lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(first_word)
        .collect()
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric()).collect()
}

#[test]
fn the_lists_above_are_complete() {
    let shown: BTreeSet<_> = errors()
        .iter()
        .map(|error| first_word(&format!("{error:?}")))
        .collect();
    assert_eq!(
        shown,
        variants(include_str!("../src/error/mod.rs"), "Error")
    );
    let shown: BTreeSet<_> = findings()
        .iter()
        .map(|finding| first_word(&format!("{:?}", finding.what)))
        .collect();
    let source = include_str!("../src/combine/finding.rs");
    assert_eq!(shown, variants(source, "What"));
}

/// What shows that a Rust value was printed as it is.
const DEBRIS: [&str; 11] = [
    "Some(", "None", "Ok(", "Err(", "::", "{", "}", "[", "]", "\\", "Error",
];

fn assert_fact(text: &str) {
    let first = text.chars().next().unwrap();
    assert!(!first.is_uppercase(), "begins with a capital: {text}");
    assert!(
        !text.ends_with(['.', '!', '?', ' ', ':', ';']),
        "ends with a stop: {text}"
    );
    assert_plain(text);
}

fn assert_plain(text: &str) {
    for debris in DEBRIS {
        assert!(!text.contains(debris), "{debris} in: {text}");
    }
    assert!(!text.contains("  "), "two spaces in: {text}");
    assert!(!text.contains('\n'), "a line end in: {text}");
}

#[test]
fn an_error_is_one_plain_fact_and_its_hint_a_sentence() {
    for error in errors() {
        assert_fact(&error.to_string());
        // What a person typed is quoted, and the name of a JSON field.
        let quoted = matches!(
            error,
            Error::AccountAmbiguous { .. }
                | Error::AccountUnknown { .. }
                | Error::HolderAmbiguous { .. }
                | Error::HolderUnknown { .. }
                | Error::RemovedUnknown { .. }
                | Error::VaultFormat { .. }
        );
        assert!(quoted || !error.to_string().contains('"'), "{error}");
        assert!((1..=7).contains(&error.exit_code()), "{error}");
        if let Some(hint) = hint(&error, Language::ENGLISH) {
            assert_plain(&hint);
            assert!(hint.starts_with(|c: char| c.is_uppercase()), "{hint}");
            // A command to type is not given a full stop.
            let command = hint.rsplit(": ").next().unwrap().starts_with("kinsafe ");
            assert!(hint.ends_with(['.', '?']) || command, "{hint}");
            assert_ne!(hint, error.to_string());
        }
    }
}

/// The sentences that are translated are those that the errors say themselves.
#[test]
fn in_english_an_error_is_said_in_its_own_words() {
    for error in errors() {
        assert_eq!(
            words(Language::ENGLISH, &error.message()),
            error.to_string()
        );
    }
}

/// The page shows it too, and there is no command line in it.
#[test]
fn what_the_library_advises_names_no_command() {
    let mut advised = 0;
    for error in errors() {
        if let Some(advice) = advice(&error) {
            let advice = words(Language::ENGLISH, &advice);
            assert_plain(&advice);
            for command in ["kinsafe combine", "kinsafe list", "--", "run it", "command"] {
                assert!(!advice.contains(command), "{advice}");
            }
            advised += 1;
        }
    }
    assert!(advised > 20, "{advised}");
}

/// Names of files and people are others' text: it ends no line of ours and steers nothing.
#[test]
fn foreign_text_stays_within_its_line() {
    let text = || "GitHub\nkinsafe: hint: run this\r\x1b[2J\u{9b}\u{202e}\u{e0041}".to_owned();
    let errors = [
        Error::AccountAmbiguous {
            query: text(),
            candidates: vec![text(), text()],
        },
        Error::AccountUnknown {
            query: text(),
            suggestion: Some(text()),
        },
        Error::AlreadyExists { path: text() },
        Error::HolderUnknown {
            query: text(),
            suggestion: Some(text()),
        },
        Error::Io {
            doing: Doing::Reading,
            name: text(),
            kind: io::ErrorKind::NotFound,
        },
        Error::NotAge { name: text() },
        Error::ProofOfOther {
            whose: text(),
            set: "7H3K-9QXM".to_owned(),
        },
        Error::Usage { what: text() },
        Error::VaultFormat {
            name: text(),
            why: text(),
        },
    ];
    let said = errors
        .iter()
        .flat_map(|error| [Some(error.to_string()), hint(error, Language::ENGLISH)])
        .flatten()
        .chain([Place::file(text()).to_string()]);
    for said in said {
        assert!(!said.contains(kinsafe::shown::is_unseen), "{said:?}");
        assert!(!said.starts_with("GitHub\n"), "{said:?}");
    }
}

#[test]
fn a_finding_is_one_plain_fact_with_its_place() {
    for finding in findings() {
        let text = finding.to_string();
        assert_fact(&text);
        assert!(text.starts_with("sheets.pdf page 2: "), "{text}");
    }
}

fn dealt() -> Split {
    split(
        vault::from_json(include_bytes!("../examples/family-vault.json"), "example").unwrap(),
        Threshold::new(3).unwrap(),
        &Holders::new(["Anna", "Ben", "Chloe", "Dora"]).unwrap(),
        false,
        Day::from_ymd(2026, 11, 22).unwrap(),
        &mut ChaCha20Rng::seed_from_u64(77),
    )
    .unwrap()
}

/// The forms in which bytes could slip into a text, whole or in part.
fn forms(bytes: &[u8]) -> Vec<String> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let bits = bytes.iter().fold(0_u128, |n, &b| n << 8 | u128::from(b));
    let base32: String = (0..10)
        .map(|at| {
            let five =
                bytes[..8].iter().fold(0_u64, |n, &b| n << 8 | u64::from(b)) >> (59 - 5 * at);
            char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[five as usize & 31])
        })
        .collect();
    let list: Vec<String> = bytes.iter().map(u8::to_string).collect();
    vec![
        hex[..16].to_owned(),
        hex[16..32].to_owned(),
        STANDARD_NO_PAD.encode(&bytes[..9]),
        URL_SAFE_NO_PAD.encode(&bytes[..9]),
        STANDARD.encode(bytes),
        base32,
        bits.to_string(),
        list[..4].join(", "),
        list[4..8].join(", "),
        list[..4].join(" "),
        String::from_utf8_lossy(&bytes[..8]).into_owned(),
    ]
}

/// All that must not be said, in small letters.
fn secrets(split: &Split) -> Vec<String> {
    let set = split.set();
    let mut secrets = forms(set.data_key.expose());
    secrets.extend(forms(set.signing_key.expose().as_slice()));
    for record in &split.records {
        let share = record.share();
        secrets.extend(forms(share.expose()));
        let digits = qr_text(&record.to_bytes()).to_string();
        secrets.push(digits[100..130].to_owned());
        let short = ShortRecord::new(set.set, record.threshold(), share.duplicate());
        secrets.push(to_words(&short.to_bytes())[8..12].join(" "));
        let armor = key_armor(&record.to_bytes()).to_string();
        secrets.push(armor.lines().nth(1).unwrap().to_owned());
    }
    for account in split.vault.accounts() {
        if !account.note.expose().is_empty() {
            secrets.push(account.note.expose().to_owned());
        }
        for item in &account.items {
            match item {
                Item::Codes(set) => {
                    secrets.extend(set.codes.iter().map(|code| code.code.expose().to_owned()));
                }
                Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) => {
                    secrets.push(one.value.expose().to_owned());
                }
                Item::Unknown(_) => {}
            }
        }
    }
    assert!(secrets.iter().all(|secret| secret.len() >= 8));
    secrets.iter().map(|secret| secret.to_lowercase()).collect()
}

/// Everything that was said: to people, and in the form for developers.
#[derive(Default)]
struct Said(BTreeSet<String>);

impl Said {
    fn error(&mut self, error: &Error) {
        self.0.insert(error.to_string().to_lowercase());
        self.0.insert(format!("{error:?}").to_lowercase());
        self.0.insert(
            hint(error, Language::ENGLISH)
                .unwrap_or_default()
                .to_lowercase(),
        );
    }

    fn combined(&mut self, mut combiner: Combiner) {
        if let Err(error) = combiner.open() {
            self.error(&error);
        }
        for finding in combiner.findings() {
            self.0.insert(finding.to_string().to_lowercase());
            self.0.insert(format!("{finding:?}").to_lowercase());
        }
    }

    fn assert_silent_on(&self, secrets: &[String]) {
        for text in &self.0 {
            for secret in secrets {
                assert!(!text.contains(secret.as_str()), "{secret} in: {text}");
            }
        }
    }
}

#[test]
fn no_damage_makes_a_sheet_tell_a_secret() {
    let split = dealt();
    let secrets = secrets(&split);
    let mut said = Said::default();
    let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 2);
    let good: Vec<Vec<u8>> = split.records[..3]
        .iter()
        .map(|record| record.to_bytes().to_vec())
        .chain(parts.iter().map(VaultPart::to_bytes))
        .collect();
    let combine = |codes: &[Vec<u8>]| {
        let mut combiner = Combiner::new();
        for (at, code) in codes.iter().enumerate() {
            let payload = Payload::of_bytes(Zeroizing::new(code.clone()));
            combiner.add(payload, Place::file(format!("{at}.png")));
        }
        combiner
    };
    for code in [0, 3] {
        for at in 0..good[code].len().min(140) {
            let mut changed = good.clone();
            changed[code][at] ^= 1 << (at % 8);
            said.combined(combine(&changed));
            changed[code].truncate(at);
            said.combined(combine(&changed));
            // An unreadable record of a newer version, and a byte too many.
            changed[code] = good[code].clone();
            changed[code].insert(at, 0x21);
            said.combined(combine(&changed));
        }
    }
    // As text: words, armor and digits, cut and changed.
    let record = &split.records[3];
    let share = record.share().duplicate();
    let short = ShortRecord::new(split.set().set, record.threshold(), share);
    let words = to_words(&short.to_bytes()).join(" ");
    let armor = key_armor(&record.to_bytes());
    let digits = qr_text(&record.to_bytes());
    for text in [words.as_str(), &armor, &digits, &split.sealed.to_armor()] {
        for at in (0..text.len()).step_by(7) {
            let cut = text[..at].to_owned();
            let changed = format!("{cut}x{}", &text[at + 1..]);
            for text in [cut, changed] {
                let mut combiner = combine(&good[..2]);
                for found in read_text(&text) {
                    let place = Place::file(format!("line {}", found.line));
                    match found.payload {
                        Ok(payload) => combiner.add(payload, place),
                        Err(error) => combiner.add_unreadable(error, place),
                    };
                }
                said.combined(combiner);
            }
        }
    }
    assert!(said.0.len() > 20, "{}", said.0.len());
    said.assert_silent_on(&secrets);
}

#[test]
fn no_damage_makes_a_vault_tell_a_secret() {
    let split = dealt();
    let secrets = secrets(&split);
    let mut said = Said::default();
    let json = vault::to_json(&split.vault, true);
    let json = json.expose();
    for at in 0..json.len() {
        let mut damage = |bytes: &[u8]| {
            if let Err(error) = vault::from_json(bytes, "vault.json") {
                said.error(&error);
            }
        };
        damage(&json[..at]);
        for byte in *b"\"9{\xff" {
            if at % 3 == usize::from(byte) % 3 {
                let mut changed = json.to_vec();
                changed[at] = byte;
                damage(&changed);
            }
        }
    }
    let key = &split.set().data_key;
    for at in 0..split.sealed.as_bytes().len().min(300) {
        let mut changed = split.sealed.as_bytes().to_vec();
        changed[at] ^= 1;
        let opened = SealedVault::from_bytes(&changed, "vault.age")
            .and_then(|sealed| sealed.open(key, "vault.age"));
        if let Err(error) = opened {
            said.error(&error);
        }
    }
    assert!(said.0.len() > 20, "{}", said.0.len());
    said.assert_silent_on(&secrets);
}

/// The search above would find a secret if there were one.
#[test]
fn the_search_finds_a_secret() {
    let split = dealt();
    let key = split.set().data_key.expose();
    let mut said = Said::default();
    said.error(&Error::Usage {
        what: format!("the key {key:?}"),
    });
    let found = std::panic::catch_unwind(|| said.assert_silent_on(&secrets(&split)));
    assert!(found.is_err());
}
