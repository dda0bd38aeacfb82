//! Every container that is read: what comes out of it, a wrong passphrase, cut files, and what must
//! never come out. The files were made by other programs; see `tests/data/exports/make`.

use super::*;
use crate::{
    day::Day,
    vault::{Account, Item},
};

/// Name, content and passphrase.
type File = (&'static str, &'static [u8], &'static str);

macro_rules! file {
    ($name:literal) => {
        file!($name, "brauner Käse 7")
    };
    ($name:literal, $passphrase:literal) => {
        (
            $name,
            include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/data/exports/",
                $name
            )),
            $passphrase,
        )
    };
}

const AUTHENTICATORS: [File; 6] = [
    file!("aegis.json"),
    file!("backup.2fas"),
    file!("backup.stratum"),
    file!("ente.txt"),
    file!("otp_accounts.json.aes"),
    file!("raivo-otp-export.zip", "brown cheese 7"),
];
const BITWARDEN: [File; 2] = [
    file!("bitwarden-argon2.json"),
    file!("bitwarden-pbkdf2.json"),
];
const KEEPASS: [File; 3] = [
    file!("keepass1.kdb", "brown cheese 7"),
    file!("keepass3.kdbx"),
    file!("keepassxc.kdbx"),
];
const PACKED: [File; 3] = [
    file!("1password.1pux", ""),
    file!("dashlane.zip", ""),
    file!("proton-pass.zip", ""),
];

/// Passwords and what lies in bins, in all of the files.
const NEVER: [&str; 6] = [
    "hunter2hunter2",
    "correct-horse-1",
    "77777-66666",
    "99999-88888",
    "P1234567",
    "roses",
];

fn locked() -> impl Iterator<Item = &'static File> {
    AUTHENTICATORS.iter().chain(&BITWARDEN).chain(&KEEPASS)
}

fn today() -> Day {
    Day::from_ymd(2026, 11, 26).unwrap()
}

fn open(name: &str, bytes: &[u8], passphrase: &str) -> Result<Vec<Contained>, Error> {
    let phrase = SecretText::new(passphrase.to_owned());
    let unlock = Unlock {
        passphrase: (!passphrase.is_empty()).then_some(&phrase),
        key_file: None,
    };
    match Container::recognise(name, bytes)? {
        Some(mut container) => container.open(unlock, today()),
        None => Ok(Vec::new()),
    }
}

/// "GitHub (zoë): codes 1f3a9-77c0e, 0b2d4-9e8f1 used; seed …", a line for each account.
fn accounts(contained: &[Contained]) -> Vec<String> {
    let imports = contained.iter().filter_map(|one| one.read.as_ref().ok());
    imports
        .flat_map(|import| &import.accounts)
        .map(described)
        .collect()
}

fn described(account: &Account) -> String {
    let items = account.items.iter().map(|item| match item {
        Item::Codes(set) => {
            let codes = set.codes.iter().map(|code| {
                let used = if code.used.is_some() { " used" } else { "" };
                format!("{}{used}", code.code.expose())
            });
            codes.collect::<Vec<_>>().join(", ")
        }
        Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) => {
            one.value.expose().to_owned()
        }
        Item::Unknown(_) => "unknown".to_owned(),
    });
    let items: Vec<String> = items.collect();
    format!("{}: {}", account.name(), items.join("; "))
}

fn reports(contained: &[Contained]) -> Vec<String> {
    contained
        .iter()
        .flat_map(|one| match &one.read {
            Ok(import) => import.lines.iter().map(ToString::to_string).collect(),
            Err(error) => vec![format!("{}: {error}", one.name)],
        })
        .collect()
}

#[test]
fn authenticators_give_their_seeds_exactly() {
    for (name, bytes, passphrase) in AUTHENTICATORS {
        let read = open(name, bytes, passphrase).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = accounts(&read);
        assert_eq!(found.len(), 3, "{name}: {found:?}");
        for (line, who, parts) in [
            (&found[0], "GitHub (zoë): ", &["JBSWY3DPEHPK3PXP"][..]),
            (
                &found[1],
                "GitHub (work): ",
                &[
                    "GEZDGNBVGY3TQOJQ",
                    "digits=8",
                    "period=60",
                    "algorithm=SHA256",
                ],
            ),
            (
                &found[2],
                "Штаб (ann): ",
                &["otpauth://hotp/", "KRSXG5CTMVRXEZLU", "counter=7"],
            ),
        ] {
            assert!(line.starts_with(who), "{name}: {line}");
            for part in parts {
                assert!(line.contains(part), "{name}: {line} lacks {part}");
            }
        }
        assert_eq!(
            found[0].contains("1f3a9-77c0e, 0b2d4-9e8f1 used"),
            name == "aegis.json",
            "{name}"
        );
    }
}

#[test]
fn bitwarden_gives_what_its_plain_export_does() {
    for (name, bytes, passphrase) in BITWARDEN {
        let read = open(name, bytes, passphrase).unwrap();
        assert_eq!(
            accounts(&read),
            [
                "GitHub (zoë): otpauth://totp/GitHub:zo%C3%AB?secret=JBSWY3DPEHPK3PXP&digits=8&period=60; \
                 1f3a9-77c0e, 0b2d4-9e8f1 used",
                "GitHub (work): aaaaa-11111, bbbbb-22222",
            ],
            "{name}"
        );
    }
}

#[test]
fn databases_of_keepass() {
    let (name, bytes, passphrase) = KEEPASS[2];
    let read = open(name, bytes, passphrase).unwrap();
    let found = accounts(&read);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].starts_with("GitHub (zoë): ")
            && found[0].contains("digits=8&period=60")
            && found[0].contains("1f3a9-77c0e, 0b2d4-9e8f1 used"),
        "{found:?}"
    );
    // The attached list of codes.
    assert!(found[0].contains("aaaaa-11111, bbbbb-22222"), "{found:?}");
    assert!(
        found[1].starts_with("GitHub (work): ")
            && found[1].contains("GEZDGNBVGY3TQOJQ")
            && found[1].contains("digits=8"),
        "{found:?}"
    );
    let said = reports(&read).join("\n");
    for part in [
        "an entry in the bin",
        "earlier versions",
        "an attached file",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for (name, bytes, passphrase) in &KEEPASS[..2] {
        let read = open(name, bytes, passphrase).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            accounts(&read),
            ["GitHub (work): 1f3a9-77c0e, 0b2d4-9e8f1 used"],
            "{name}"
        );
    }
}

#[test]
fn packed_exports_with_their_files() {
    let [onepassword, dashlane, proton] = PACKED;
    let read = open(onepassword.0, onepassword.1, "").unwrap();
    let found = accounts(&read);
    assert_eq!(found.len(), 1, "{found:?}");
    for part in ["GitHub (zoë)", "digits=8", "1f3a9-77c0e", "bbbbb-22222"] {
        assert!(found[0].contains(part), "{part}: {found:?}");
    }
    let said = reports(&read).join("\n");
    for part in ["an entry in the bin", "an attached file; not looked into"] {
        assert!(said.contains(part), "{part}: {said}");
    }

    let read = open(dashlane.0, dashlane.1, "").unwrap();
    let names: Vec<&str> = read.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "dashlane.zip: credentials.csv",
            "dashlane.zip: securenotes.csv",
            "dashlane.zip: ids.csv"
        ]
    );
    assert_eq!(
        accounts(&read),
        [
            "GitHub (zoë): JBSWY3DPEHPK3PXP; 1f3a9-77c0e, 0b2d4-9e8f1",
            "Google: 1234 5678, 8765 4321"
        ]
    );

    let read = open(proton.0, proton.1, "").unwrap();
    assert_eq!(
        accounts(&read),
        [
            "GitHub (zoë): otpauth://totp/GitHub:zo%C3%AB?secret=JBSWY3DPEHPK3PXP; 1f3a9-77c0e, 0b2d4-9e8f1"
        ]
    );
}

#[test]
fn a_wrong_passphrase_is_said_and_gives_nothing() {
    for (name, bytes, _) in locked() {
        for wrong in ["brauner Kaese 7", "x"] {
            match open(name, bytes, wrong) {
                Err(Error::WrongPassphrase { name: said }) => assert_eq!(&said, name),
                Err(error) => panic!("{name}: {error}"),
                Ok(read) => panic!("{name}: {:?}", accounts(&read)),
            }
        }
        assert!(
            matches!(open(name, bytes, ""), Err(Error::EncryptedExport { .. })),
            "{name}"
        );
    }
}

#[test]
fn what_is_cut_gives_no_part_of_it() {
    for (name, bytes, passphrase) in locked().chain(&PACKED) {
        for cut in (1..=8).map(|part| bytes.len() * part / 9) {
            match open(name, &bytes[..cut], passphrase) {
                Ok(read) => assert!(accounts(&read).is_empty(), "{name} cut to {cut}"),
                Err(
                    Error::ImportFormat { .. }
                    | Error::WrongPassphrase { .. }
                    | Error::EncryptedExport { .. },
                ) => {}
                Err(error) => panic!("{name} cut to {cut}: {error}"),
            }
        }
    }
}

#[test]
fn passwords_and_bins_stay_where_they_are() {
    for (name, bytes, passphrase) in locked().chain(&PACKED) {
        let read = open(name, bytes, passphrase).unwrap();
        let all = [accounts(&read), reports(&read)].concat().join("\n");
        for never in NEVER {
            assert!(!all.contains(never), "{name}: {never}");
        }
    }
}

#[test]
fn one_changed_byte_gives_the_same_or_an_error() {
    for (name, bytes, passphrase) in locked().chain(&PACKED) {
        let right = accounts(&open(name, bytes, passphrase).unwrap()).join("\n");
        // Stretching takes a while in some of them.
        for at in (0..bytes.len()).step_by(bytes.len() / 8) {
            let mut changed = bytes.to_vec();
            changed[at] ^= 0x11;
            let Ok(read) = open(name, &changed, passphrase) else {
                continue;
            };
            // Of a ZIP file whose list of names is changed, some files may be missed, which is said.
            let found = accounts(&read).join("\n");
            for piece in found.split([' ', ',', ';', '\n']) {
                assert!(right.contains(piece), "{name}, byte {at}: {found}");
            }
        }
    }
}

#[test]
fn what_asks_for_too_much_is_refused_by_name() {
    let (name, bytes, passphrase) = AUTHENTICATORS[3];
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let dear = text.replace("\"memLimit\": 8388608", "\"memLimit\": 8388608000");
    assert_ne!(dear, text);
    let result = open(name, dear.as_bytes(), passphrase);
    assert!(
        matches!(result, Err(Error::ImportFormat { why, .. }) if why == TOO_DEAR),
        "{name}"
    );

    // The head of a database: Argon2's memory, and the rounds of AES.
    let (name, bytes, passphrase) = KEEPASS[1];
    let rounds = [6, 8, 0];
    let at = bytes.windows(3).position(|head| head == rounds).unwrap();
    let mut dear = bytes.to_vec();
    dear[at + 3..at + 11].fill(0xff);
    assert!(
        matches!(open(name, &dear, passphrase), Err(Error::ImportFormat { why, .. }) if why == TOO_DEAR),
        "{name}"
    );
}

#[test]
fn other_packed_files_are_named() {
    let (name, bytes, _) = file!("document.docx", "");
    let Err(Error::ImportFormat { why, .. }) = open(name, bytes, "") else {
        panic!("taken");
    };
    assert!(why.contains("office"), "{why}");
}
