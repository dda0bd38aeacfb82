//! Tests of whole files: exactly what is written, and that the importer gives the same accounts
//! back. All codes are invented.

use proptest::prelude::*;

use super::{
    testing::{ODD, PLAIN, code, vault_of},
    *,
};
use crate::{
    day::Day,
    exchange::import::{self, Import, Verdict},
    paper::record::SetKey,
    secret::{DataKey, SecretText},
    shown,
    threshold::{SheetNumber, Threshold},
    vault::{self, Code, CodeSet, Item, SheetEntry, SheetSet, Single},
};

const SEED: &str = "JBSWY3DPEHPK3PXP";

fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn all(vault: &Vault, format: Format) -> Exported {
    let places: Vec<usize> = (0..vault.accounts().len()).collect();
    export(vault, &places, format, today())
}

fn text(exported: &Exported) -> &str {
    std::str::from_utf8(exported.bytes.expose()).unwrap()
}

fn import(exported: &Exported, format: Format) -> Import {
    import::read(format.file_name(), exported.bytes.expose(), today())
        .unwrap_or_else(|error| panic!("{format:?}: {error}"))
}

/// Everything of some accounts.
fn told(accounts: &[Account]) -> String {
    serde_json::to_string_pretty(accounts).unwrap()
}

/// The formats that have a place for all of a vault.
fn whole_formats() -> impl Iterator<Item = Format> {
    let all = Format::ALL.into_iter();
    all.filter(|format| *format != Format::AegisJson)
}

fn assert_round_trip(vault: &Vault) {
    for format in whole_formats() {
        let exported = all(vault, format);
        let back = import(&exported, format);
        assert_eq!(
            told(&back.accounts),
            told(vault.accounts()),
            "{format:?}\n{}",
            text(&exported)
        );
    }
}

fn set(codes: &[(&str, Option<&str>)]) -> CodeSet {
    let mut set = CodeSet::new([], None);
    set.codes = codes
        .iter()
        .map(|(code, used)| {
            let code = Code::new((*code).to_owned());
            match used {
                Some(used) => code.used_on(day(used)),
                None => code,
            }
        })
        .collect();
    set
}

fn single(value: &str) -> Single {
    Single::new(value.to_owned())
}

/// Two accounts as people have them.
fn small() -> Vault {
    let mut vault = Vault::new("Maria");
    let mut github = Account::new("GitHub", "mrossi");
    github.address = "https://github.com/settings/security".to_owned();
    github.note = SecretText::new("Anna knows, \"the\" aunt.".to_owned());
    github.recovers_through = vec!["My bank".to_owned()];
    let codes = set(&[("1f3a9-77c0e", None), ("0b2d4-9e8f1", Some("2026-05-02"))]);
    github.items = vec![
        Item::Seed(single(SEED)),
        Item::Codes(codes).described(None, Some(day("2026-03-01"))),
    ];
    let mut bank = Account::new("My bank", "");
    bank.items = vec![Item::Key(single("ABCD-1234-EFGH-5678"))];
    *vault.accounts_mut() = vec![github, bank];
    vault
}

/// One account with everything.
fn whole() -> Vault {
    let mut vault = small();
    let mut slack = Account::new("Größe & Söhne, \"Żółw\" 🔑", "m,r\"o;ssi@example.org");
    slack.address = "https://example.org/a?b=c,d".to_owned();
    slack.note = SecretText::new(
        "line one\r\nline two, with \"quotes\"\n\n[kinsafe]\n[Note]\n not a part\n".to_owned(),
    );
    slack.recovers_through = vec!["GitHub (mrossi)".to_owned(), "odd,\nname".to_owned()];
    let work = set(&[
        ("1234 5678", None),
        ("=8765, 4321", Some("2026-05-02")),
        ("code (used)", None),
        ("\"quoted\"", Some("2020-01-01")),
        ("[x]", None),
        ("two\nlines", None),
        ("", None),
        (" space ", None),
        ("(in the notes)", None),
        ("passwort", None),
    ]);
    slack.items = vec![
        Item::Codes(work).described(Some("work"), Some(day("2026-03-01"))),
        Item::Codes(set(&[("(in the notes)", None)]))
            .described(Some("a), issued 2026-01-01"), None),
        Item::Codes(set(&[])).described(Some("\"nil\"\n"), None),
        Item::Text(single(
            "Security questions:\r\n\n[Recovery key]\n  [cat] = dog\n",
        )),
        Item::Seed(single(SEED)).described(Some("old phone"), Some(day("2025-01-01"))),
        Item::Seed(single(&format!("otpauth://hotp/a?secret={SEED}&counter=5"))),
        Item::Seed(single("(in its own field)")),
        Item::Key(single("A3-ABCDEF-GH2345-JKLMN-PQRS7-TVWXY-Z2345")),
        Item::Phrase(single(
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
        )),
        Item::Text(single("(in the notes)")),
        Item::Text(single("")),
        Item::Key(single("-----BEGIN KEY-----\nabc\n-----END KEY-----\n")),
    ];
    let mut note = Account::new("Only a note", "x");
    note.note = SecretText::new("12345678".to_owned());
    vault
        .accounts_mut()
        .extend([slack, note, Account::new("Nothing at all", "")]);
    vault
}

#[test]
fn names() {
    let names = Format::ALL.map(Format::name);
    assert_eq!(
        names,
        [
            "bitwarden-json",
            "1password-csv",
            "lastpass-csv",
            "keepassxc-csv",
            "apple-csv",
            "keepass-xml",
            "cxf-json",
            "aegis-json",
            "json"
        ]
    );
    for format in Format::ALL {
        let ending = format.name().rsplit('-').next().unwrap();
        assert!(format.file_name().ends_with(&format!(".{ending}")));
        assert!(!format.program().is_empty());
    }
}

const NOTE: &str = "Anna knows, \"\"the\"\" aunt.\n\n[kinsafe]\n\
                    [Recovery codes, issued 2026-03-01]\n1f3a9-77c0e\n\
                    0b2d4-9e8f1 (used 2026-05-02)\n\n[Recovered through]\nMy bank";
const BANK_NOTE: &str = "[kinsafe]\n[Recovery key]\nABCD-1234-EFGH-5678";
const ADDRESS: &str = "otpauth://totp/GitHub:mrossi?secret=JBSWY3DPEHPK3PXP&issuer=GitHub";
const SITE: &str = "https://github.com/settings/security";

#[test]
fn tables_as_they_are_written() {
    let vault = small();
    for (format, expected) in [
        (
            Format::OnePasswordCsv,
            format!(
                "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n\
                 GitHub,{SITE},mrossi,,{ADDRESS},false,false,kinsafe,\"{NOTE}\"\n\
                 My bank,,,,,false,false,kinsafe,\"{BANK_NOTE}\"\n"
            ),
        ),
        (
            Format::LastPassCsv,
            format!(
                "url,username,password,totp,extra,name,grouping,fav\n\
                 {SITE},mrossi,,{SEED},\"{NOTE}\",GitHub,kinsafe,0\n\
                 ,,,,\"{BANK_NOTE}\",My bank,kinsafe,0\n"
            ),
        ),
        (
            Format::KeePassXcCsv,
            format!(
                "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created\n\
                 Root/kinsafe,GitHub,mrossi,,{SITE},\"{NOTE}\",{ADDRESS},0,,\n\
                 Root/kinsafe,My bank,,,,\"{BANK_NOTE}\",,0,,\n"
            ),
        ),
        (
            Format::AppleCsv,
            format!(
                "Title,URL,Username,Password,Notes,OTPAuth\n\
                 GitHub,{SITE},mrossi,,\"{NOTE}\",{ADDRESS}\n\
                 My bank,,,,\"{BANK_NOTE}\",\n"
            ),
        ),
    ] {
        let exported = all(&vault, format);
        assert_eq!(text(&exported), expected, "{format:?}");
        assert_eq!((exported.accounts, exported.left_out.len()), (2, 0));
    }
}

#[test]
fn bitwarden_as_it_is_written() {
    let exported = all(&small(), Format::BitwardenJson);
    let json: serde_json::Value = serde_json::from_slice(exported.bytes.expose()).unwrap();
    let entry = |name: &str, notes: &str, fields: serde_json::Value, login: serde_json::Value| {
        serde_json::json!({"organizationId": null, "folderId": null, "collectionIds": null,
            "type": 1, "reprompt": 0, "name": name, "notes": notes, "favorite": false,
            "fields": fields, "login": login})
    };
    let field = |name: &str, value: &str| serde_json::json!([{"name": name, "value": value, "type": 1, "linkedId": null}]);
    let note = "Anna knows, \"the\" aunt.\n\n[kinsafe]\n[Recovered through]\nMy bank";
    assert_eq!(
        json,
        serde_json::json!({"encrypted": false, "folders": [], "items": [
            entry("GitHub", note,
                field("Recovery codes, issued 2026-03-01",
                      "1f3a9-77c0e, 0b2d4-9e8f1 (used 2026-05-02)"),
                serde_json::json!({"uris": [{"match": null, "uri": SITE}], "username": "mrossi",
                                   "password": null, "totp": SEED})),
            entry("My bank", "[kinsafe]", field("Recovery key", "ABCD-1234-EFGH-5678"),
                serde_json::json!({"uris": [], "username": null, "password": null,
                                   "totp": null}))]})
    );
    assert!(text(&exported).starts_with("{\n  \"encrypted\": false,\n  \"folders\": [],"));
    assert!(exported.left_out.is_empty());
}

#[test]
fn a_vault_without_what_is_not_of_the_accounts() {
    let mut vault = small();
    vault.changed(today(), "imported codes").unwrap();
    vault.sets_mut().push(SheetSet::new(
        SetKey::from_bytes(&[5; 32]),
        DataKey::from_bytes([9; 16]),
        Threshold::new(2).unwrap(),
        today(),
        1,
        vec![SheetEntry::new(
            SheetNumber::new(1).unwrap(),
            "Anna",
            today(),
        )],
    ));
    vault
        .copies_mut()
        .push(vault::SealedCopy::new("/stick", today(), 1));
    let json = vault::to_json(&vault, false);
    let later = String::from_utf8_lossy(json.expose()).into_owned();
    let later = later.replacen('{', "{\"later_keys\":\"CQkJ\",", 1);
    let vault = vault::from_json(later.as_bytes(), "later").unwrap();
    let exported = export(&vault, &[1, 7], Format::Json, today());
    assert_eq!(
        text(&exported),
        "{\n  \"kinsafe\": 1,\n  \"title\": \"Maria\",\n  \"revision\": 1,\n  \"accounts\": [\n    \
         {\n      \"provider\": \"My bank\",\n      \"items\": [\n        {\n          \"kind\": \
         \"key\",\n          \"value\": \"ABCD-1234-EFGH-5678\"\n        }\n      ]\n    }\n  ]\n}\n"
    );
    assert_eq!(exported.accounts, 1);
    assert!(vault::from_json(exported.bytes.expose(), "x").is_ok());
}

#[test]
fn everything_comes_back() {
    assert_round_trip(&Vault::new(""));
    assert_round_trip(&small());
    assert_round_trip(&whole());
}

#[test]
fn nothing_is_doubtful_in_what_was_written() {
    for format in whole_formats() {
        let import = import(&all(&small(), format), format);
        let doubts = import.lines.iter().filter(|report| {
            // Line 0 warns of what the program's own exports leave out.
            report.verdict == Verdict::Doubtful && report.line > 0
        });
        assert_eq!(doubts.count(), 0, "{format:?}");
        assert!(import.unnamed.is_empty());
        let taken: Vec<&str> = import
            .lines
            .iter()
            .filter(|report| report.verdict == Verdict::Taken)
            .map(|report| report.what)
            .collect();
        for what in [
            "a recovery code",
            "a recovery code that is used up",
            "a recovery key",
            "an authenticator seed",
            "a note",
        ] {
            assert!(taken.contains(&what), "{format:?}: {what}");
        }
    }
}

/// Seeds as they are spelled in the vault, and how they come back.
#[test]
fn seeds_in_their_field_and_beside_it() {
    let totp = format!("otpauth://totp/GitHub:mrossi?secret={SEED}&issuer=GitHub");
    let other = format!("otpauth://totp/x?secret={SEED}&digits=8");
    let short = format!("otpauth://totp/x?secret={SEED}&image=a");
    for seeds in [
        vec![SEED],
        vec![&totp],
        vec![&other],
        vec![&short],
        vec![SEED, &totp],
        vec![&totp, SEED, SEED],
        vec![&short, SEED],
        vec!["no seed", &other, "GEZDGNBVGY3TQOJQ"],
        vec!["steam://JBSWY3DP", SEED],
    ] {
        let mut vault = small();
        vault.accounts_mut()[0].items = seeds.iter().map(|seed| Item::Seed(single(seed))).collect();
        assert_round_trip(&vault);
    }
    let mut vault = small();
    vault.accounts_mut()[0].items = vec![Item::Seed(single("jbsw y3dp ehpk 3pxp"))];
    for format in whole_formats() {
        let import = import(&all(&vault, format), format);
        let expected = match format {
            Format::BitwardenJson | Format::Json => "jbsw y3dp ehpk 3pxp",
            _ => SEED,
        };
        match &import.accounts[0].items[..] {
            [Item::Seed(one)] => assert_eq!(one.value.expose(), expected),
            _ => panic!("one seed expected"),
        }
    }
}

#[test]
fn what_has_no_place_is_named() {
    let json = format!(
        r#"{{"kinsafe":1,"accounts":[{{"provider":"GitHub","login":"mrossi","items":[
            {{"kind":"seed","value":"{SEED}"}},{{"kind":"seed","value":"GEZDGNBVGY3TQOJQ"}},
            {{"kind":"passkey","value":"1f3a9-77c0e"}},{{"kind":"text","value":"a\nb"}},
            {{"kind":"key","value":"old-key-1","voided":"2026-01-01"}}]}},
            {{"provider":"Bank","items":[
            {{"kind":"seed","value":"otpauth://hotp/a?counter=1&secret={SEED}"}}]}}]}}"#
    );
    let vault = vault::from_json(json.as_bytes(), "x").unwrap();
    for format in whole_formats() {
        let exported = all(&vault, format);
        let (place, text_of) = match format {
            Format::BitwardenJson | Format::Cxf | Format::KeePassXml => ("a hidden field", true),
            _ => ("the notes", false),
        };
        let mut expected = vec![
            format!("the second authenticator seed of GitHub (mrossi): in {place} instead"),
            "an item of the kind \"passkey\" of GitHub (mrossi): left out".to_owned(),
        ];
        if text_of {
            expected.push(
                "a note of GitHub (mrossi) that has several lines: in the notes instead".to_owned(),
            );
        }
        expected.push(format!(
            "the authenticator seed of Bank: in {place} instead"
        ));
        if format == Format::Json {
            expected.clear();
        }
        assert_eq!(exported.left_out, expected, "{format:?}");
        assert!(!text(&exported).contains("old-key"), "{format:?}");
        assert_eq!(text(&exported).contains("1f3a9"), format == Format::Json);
    }
}

/// What people do with the entries afterwards.
#[test]
fn edited_entries() {
    let exported = all(&small(), Format::AppleCsv);
    let edited = text(&exported)
        .replace("GitHub,https", "GitHub (mrossi),https")
        .replace("mrossi,,", "mrossi,Tr0ub4dor-1234,")
        .replace(
            "1f3a9-77c0e\n",
            "1f3a9-77c0e (used)\nTr0ub4dor-1234\ncall the bank\n",
        )
        .replace(
            "[Recovered through]",
            "[Colour]\nred\n\n[Recovered through]",
        )
        .replace("\n[", "\r\n[");
    let import = import::read("x.csv", edited.as_bytes(), today()).unwrap();
    let github = &import.accounts[0];
    assert_eq!(github.name(), "GitHub (mrossi)");
    assert_eq!(github.recovers_through, ["My bank"]);
    match &github.items[..] {
        [Item::Seed(seed), Item::Codes(set)] => {
            assert_eq!(seed.value.expose(), SEED);
            let codes: Vec<(&str, Option<Day>)> = set
                .codes
                .iter()
                .map(|code| (code.code.expose(), code.used))
                .collect();
            assert_eq!(
                codes,
                [
                    ("1f3a9-77c0e", Some(today())),
                    ("call the bank", None),
                    ("0b2d4-9e8f1", Some(day("2026-05-02")))
                ]
            );
        }
        _ => panic!("a seed and codes expected"),
    }
    assert!(!told(&import.accounts).contains("Tr0ub4dor"));
    let doubts: Vec<&str> = import
        .lines
        .iter()
        .filter(|report| report.verdict == Verdict::Doubtful)
        .map(|report| report.what)
        .collect();
    assert_eq!(
        doubts,
        [
            "it was taken, but it does not look like a code",
            "a part that this version does not know; not taken",
        ]
    );
    // A note with the password in it.
    let edited = text(&exported)
        .replace("mrossi,,", "mrossi,Tr0ub4dor-1234,")
        .replace("Anna knows", "Tr0ub4dor-1234");
    let import = import::read("x.csv", edited.as_bytes(), today()).unwrap();
    assert!(!told(&import.accounts).contains("Tr0ub4dor"));
}

/// Hidden fields have one line in Bitwarden, and so have those of its table.
#[test]
fn fields_of_bitwarden() {
    let exported = all(&whole(), Format::BitwardenJson);
    let json: serde_json::Value = serde_json::from_slice(exported.bytes.expose()).unwrap();
    for field in json["items"].as_array().unwrap() {
        for field in field["fields"].as_array().unwrap() {
            for text in [&field["name"], &field["value"]] {
                assert!(!text.as_str().unwrap().contains(['\n', '\r']), "{text}");
            }
        }
    }
    let table = format!(
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n\
         ,,login,GitHub,\"Anna knows, \"\"the\"\" aunt.\n\n[kinsafe]\n[Recovered through]\nMy bank\",\
         \"Recovery codes, issued 2026-03-01: 1f3a9-77c0e, 0b2d4-9e8f1 (used 2026-05-02)\n\
         PIN: 1234\",0,{SITE},mrossi,,{SEED}\n"
    );
    let import = import::read("bitwarden.csv", table.as_bytes(), today()).unwrap();
    assert_eq!(told(&import.accounts), told(&small().accounts()[..1]));
}

#[test]
fn a_zero_byte_does_not_make_the_file_unreadable() {
    let mut vault = small();
    vault.accounts_mut()[1].note = SecretText::new("a\0b".to_owned());
    vault.accounts_mut()[1].items = vec![
        Item::Key(single("k\0ey")),
        Item::Codes(set(&[("1\0", None)])),
    ];
    for format in whole_formats() {
        let back = import(&all(&vault, format), format);
        if matches!(format, Format::Json | Format::BitwardenJson | Format::Cxf) {
            assert_eq!(back.accounts[1].note.expose(), "a\0b");
        } else {
            assert_eq!(back.accounts[1].note.expose(), "ab");
        }
        // What nobody sees is no part of a code.
        let items = serde_json::to_string(&back.accounts[1].items).unwrap();
        assert_eq!(
            items,
            r#"[{"kind":"key","value":"key"},{"kind":"codes","codes":[{"code":"1"}]}]"#
        );
    }
}

/// Aegis has entries for seeds, and a note.
#[test]
fn aegis_gets_the_seeds_and_the_codes_beside_them() {
    let mut vault = small();
    vault.accounts_mut()[0].items.push(Item::Seed(single(
        "otpauth://hotp/GitHub:mrossi?secret=GEZDGNBVGY3TQOJQ&issuer=GitHub&counter=7",
    )));
    let exported = all(&vault, Format::AegisJson);
    assert_eq!(
        exported.left_out,
        ["My bank: left out; Aegis has entries for authenticator seeds only"]
    );
    assert_eq!(exported.accounts, 1);
    let json: serde_json::Value = serde_json::from_slice(exported.bytes.expose()).unwrap();
    let entries = json["db"]["entries"].as_array().unwrap();
    let told: Vec<String> = entries
        .iter()
        .map(|entry| {
            let info = &entry["info"];
            format!(
                "{} {} {} {} {} {}",
                entry["type"],
                entry["issuer"],
                entry["name"],
                info["secret"],
                info["digits"],
                info["counter"]
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            format!("\"totp\" \"GitHub\" \"mrossi\" \"{SEED}\" 6 null"),
            "\"hotp\" \"GitHub\" \"mrossi\" \"GEZDGNBVGY3TQOJQ\" 6 7".to_owned(),
        ]
    );
    let back = import(&exported, Format::AegisJson);
    vault.accounts_mut().truncate(1);
    vault.accounts_mut()[0].address = back.accounts[0].address.clone();
    assert_eq!(self::told(&back.accounts), self::told(vault.accounts()));
}

/// Bitwarden refuses a whole file for one field or note that is too long.
#[test]
fn what_is_too_long_for_bitwarden_goes_into_more_entries() {
    let mut vault = small();
    let many: Vec<String> = (0..600).map(|number| format!("code-{number:05}")).collect();
    let many: Vec<(&str, Option<&str>)> = many.iter().map(|code| (code.as_str(), None)).collect();
    vault.accounts_mut()[0].items = vec![
        Item::Text(single(&"line\n".repeat(1_000))),
        Item::Codes(set(&many)),
        Item::Key(single(&"k".repeat(8_000))),
    ];
    let exported = all(&vault, Format::BitwardenJson);
    assert_eq!(
        exported.left_out,
        [
            "a note of GitHub (mrossi) that has several lines: in the notes instead",
            "a recovery key of GitHub (mrossi): left out; it is too long"
        ]
    );
    let json: serde_json::Value = serde_json::from_slice(exported.bytes.expose()).unwrap();
    let items = json["items"].as_array().unwrap();
    assert_eq!(items.len(), 4);
    for item in items {
        assert!(item["notes"].as_str().unwrap().len() <= 7_400);
        for field in item["fields"].as_array().unwrap() {
            assert!(field["value"].as_str().unwrap().len() <= 3_600);
            // Only what is a secret is hidden.
            let secret = !field["value"].as_str().unwrap().starts_with('(');
            assert_eq!(field["type"] == 1, secret);
        }
    }
    let back = import(&exported, Format::BitwardenJson);
    vault.accounts_mut()[0].items.pop();
    assert_eq!(told(&back.accounts), told(vault.accounts()));
}

/// What KeePass writes keeps everything, in the order of names.
#[cfg(feature = "containers")]
#[test]
fn a_database_of_keepass_comes_back() {
    use crate::exchange::import::{Container, Unlock};
    let vault = whole();
    let places: Vec<usize> = (0..vault.accounts().len()).collect();
    let phrase = SecretText::new("brauner Käse 7".to_owned());
    let exported = kdbx(&vault, &places, &phrase);
    let mut container = Container::recognise("x.kdbx", exported.bytes.expose())
        .unwrap()
        .unwrap();
    let unlock = Unlock {
        passphrase: Some(&phrase),
        key_file: None,
    };
    let mut read = container.open(unlock, today()).unwrap();
    let back = read.remove(0).read.unwrap();
    let in_order = |accounts: &[Account]| -> Vec<(String, Vec<String>)> {
        let one = |account: &Account| {
            let mut items: Vec<String> = account
                .items
                .iter()
                .map(|item| serde_json::to_string(item).unwrap())
                .collect();
            items.sort();
            (account.name(), items)
        };
        accounts.iter().map(one).collect()
    };
    assert_eq!(in_order(&back.accounts), in_order(vault.accounts()));
    let notes = |accounts: &[Account]| -> Vec<String> {
        let notes = accounts.iter().map(|account| account.note.expose());
        notes.map(str::to_owned).collect()
    };
    assert_eq!(notes(&back.accounts), notes(vault.accounts()));
}

/// As some password managers write all line ends.
#[test]
fn other_line_ends() {
    let vault = small();
    for format in [Format::OnePasswordCsv, Format::AppleCsv] {
        let edited = text(&all(&vault, format)).replace('\n', "\r\n");
        let import = import::read("x.csv", edited.as_bytes(), today()).unwrap();
        assert_eq!(told(&import.accounts), told(vault.accounts()));
    }
}

fn round_trip(json: &str) -> Result<(), TestCaseError> {
    // What nobody sees is taken out when it is read.
    let clean = shown::without_unseen(json);
    let json = clean.as_ref().map_or(json, |clean| clean.as_str());
    let vault = vault::from_json(json.as_bytes(), "x").unwrap();
    for format in whole_formats() {
        let exported = all(&vault, format);
        let read = import::read(format.file_name(), exported.bytes.expose(), today());
        let read = read.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(told(&read.accounts), told(vault.accounts()), "{:?}", format);
    }
    Ok(())
}

proptest! {
    #[test]
    fn vaults_come_back(json in vault_of(code(), PLAIN)) {
        round_trip(&json)?;
    }

    #[test]
    fn odd_vaults_come_back(json in vault_of(ODD, ODD)) {
        round_trip(&json)?;
    }

    #[test]
    fn mutated_exports_do_not_panic(
        json in vault_of(ODD, ODD),
        changes in prop::collection::vec(
            (any::<prop::sample::Index>(), "\\PC|[\n\"\\[\\],:]|\\[kinsafe\\]\n|", 0..9_usize),
            1..6,
        ),
    ) {
        let vault = vault::from_json(json.as_bytes(), "x").unwrap();
        for format in Format::ALL {
            let mut bytes = all(&vault, format).bytes.expose().to_vec();
            for (place, new, cut) in &changes {
                let at = place.index(bytes.len() + 1);
                let end = (at + cut).min(bytes.len());
                bytes.splice(at..end, new.bytes());
            }
            let _ = import::read(format.file_name(), &bytes, today());
        }
    }
}
