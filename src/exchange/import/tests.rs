//! Tests of reading whole files: one for each provider's file and each password manager's export,
//! with invented codes.

use proptest::prelude::*;

mod formats;
mod kinds;

use super::*;
use crate::{
    exchange::export::{Format, export},
    vault::{self, Account, Item, Vault},
};

fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

fn import(name: &str, text: &str) -> Import {
    read(name, text.as_bytes(), today()).unwrap_or_else(|error| panic!("{error}"))
}

/// What was imported, in short: `Provider (login): codes a, b (used); key c`.
fn short(import: &Import) -> Vec<String> {
    let account = |account: &Account| {
        let items: Vec<String> = account.items.iter().map(item).collect();
        format!("{}: {}", account.name(), items.join("; "))
    };
    import.accounts.iter().map(account).collect()
}

fn item(item: &Item) -> String {
    match item {
        Item::Codes(set) => {
            let codes: Vec<String> = set
                .codes
                .iter()
                .map(|code| match code.used {
                    Some(day) => format!("{} ({day})", code.code.expose()),
                    None => code.code.expose().to_owned(),
                })
                .collect();
            format!("codes {}", codes.join(", "))
        }
        Item::Key(one) => format!("key {}", one.value.expose()),
        Item::Phrase(one) => format!("phrase {}", one.value.expose()),
        Item::Seed(one) => format!("seed {}", one.value.expose()),
        Item::Text(_) | Item::Unknown(_) => "?".to_owned(),
    }
}

/// The reports of one verdict.
fn lines(import: &Import, verdict: Verdict) -> Vec<String> {
    let reports = import
        .lines
        .iter()
        .filter(|report| report.verdict == verdict);
    reports.map(LineReport::to_string).collect()
}

fn assert_nothing_doubtful(import: &Import) {
    assert_eq!(lines(import, Verdict::Doubtful), [""; 0]);
}

fn candidates(import: &Import) -> Vec<&'static str> {
    let unnamed = import.unnamed.iter().flat_map(|one| &one.candidates);
    unnamed.map(|found| found.provider.name).collect()
}

/// `count` codes by a rule.
fn list(count: usize, code: impl Fn(usize) -> String) -> Vec<String> {
    (0..count).map(code).collect()
}

#[test]
fn google_in_two_columns() {
    let code = |i: usize| format!("{:04} {:04}", 1111 + 7 * i, 9000 - 13 * i);
    let mut text = "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but \
                    accessible.\n\n"
        .to_owned();
    for i in 0..5 {
        text += &format!(
            "{:>2}. {}\t\t{:>2}. {}\n",
            i + 1,
            code(i),
            i + 6,
            code(i + 5)
        );
    }
    text += "\n(maria.rossi@example.org)\n\n* You can only use each backup code once.\n* Need \
             more? Visit https://g.co/2sv\n* These codes were generated on: Nov 22, 2026.\n";
    for text in [
        text.clone(),
        text.replace("\t\t", "      "),
        text.replace('\n', "\r\n"),
    ] {
        let import = import("Backup-codes-maria.rossi.txt", &text);
        let codes = list(10, code).join(", ");
        assert_eq!(
            short(&import),
            [format!("Google (maria.rossi@example.org): codes {codes}")]
        );
        assert_nothing_doubtful(&import);
        assert_eq!(lines(&import, Verdict::Taken).len(), 10);
        assert_eq!(
            import.lines.iter().map(|report| report.line).max(),
            Some(14)
        );
    }
    // By its headings, whatever the file is called.
    assert_eq!(import("x.txt", &text).accounts[0].provider, "Google");
}

#[test]
fn bare_lists_by_the_name_of_the_file() {
    let hex = |i: usize| format!("{:05x}-{:05x}", 0x1f3a9 + 77 * i, 0x9e8f1 + 991 * i);
    let import_of = |name: &str, codes: &[String], end: &str| {
        let import = import(name, &codes.join(end));
        assert_nothing_doubtful(&import);
        assert_eq!(lines(&import, Verdict::Taken).len(), codes.len());
        short(&import).join("\n")
    };
    let codes = list(16, hex);
    assert_eq!(
        import_of("github-recovery-codes.txt", &codes, "\n"),
        format!("GitHub: codes {}", codes.join(", "))
    );
    let codes = list(10, |i| {
        format!("{:016x}", (0x0123_4567_89ab_cdef_u64 * (i as u64 + 1)) >> 4)
    });
    assert_eq!(
        import_of("gitlab-recovery-codes.txt", &codes, "\n"),
        format!("GitLab: codes {}", codes.join(", "))
    );
    assert_eq!(
        import_of(
            "PyPI-Recovery-Codes-anna-2026-11-20T08:09:10.txt",
            &codes[..8],
            "\n"
        ),
        format!("PyPI (anna): codes {}", codes[..8].join(", "))
    );
    let codes = list(10, |i| format!("aB3dE{}gH7jK9mNpQ", i));
    assert_eq!(
        import_of("Nextcloud-backup-codes.txt", &codes, "\r\n"),
        format!("Nextcloud: codes {}", codes.join(", "))
    );
    let codes = list(16, |i| format!("k{i:02}x7q9z"));
    assert_eq!(
        import_of("proton_recovery_codes (2).txt", &codes, "\r\n"),
        format!("Proton: codes {}", codes.join(", "))
    );
}

#[test]
fn discord_with_used_codes() {
    let text = "These are your backup codes for anna@example.org. Keep them safe.\r\n\r\n\
                * abcd-1234 \r\n* wxyz-abcd \r\n* 9k3d-77ab (used)\r\n";
    let import = import("discord_backup_codes.txt", text);
    assert_eq!(
        short(&import),
        ["Discord (anna@example.org): codes abcd-1234, wxyz-abcd, 9k3d-77ab (2026-11-22)"]
    );
}

#[test]
fn a_day_in_a_mark_is_kept() {
    let text = "Discord\n\nabcd-1234 (used 2026-05-02)\n9k3d-77ab (used on 2026-05-03)\n";
    let codes = "codes abcd-1234 (2026-05-02), 9k3d-77ab (2026-05-03)";
    assert_eq!(short(&import("x.txt", text)), [format!("Discord: {codes}")]);
    let table =
        "provider,codes\nDiscord,\"abcd-1234 (used 2026-05-02)\n9k3d-77ab (used 2026-05-03)\"\n";
    assert_eq!(
        short(&import("x.csv", table)),
        [format!("Discord: {codes}")]
    );
}

#[test]
fn a_code_without_digits_is_one_among_others_like_it() {
    let text = "Discord\n\nabcd-1234\nwxyz-abcd\n9k3d-77ab\nsome-word\nsome-longword\n";
    let import = import("x.txt", text);
    assert_eq!(
        short(&import),
        ["Discord: codes abcd-1234, wxyz-abcd, 9k3d-77ab, some-word"]
    );
}

#[test]
fn wordpress_with_numbers() {
    let mut text = "Two-Factor Backup Codes\r\n\r\n".to_owned();
    for i in 1..=10 {
        text += &format!("{i}. {}\r\n", 12_345_670 + i);
    }
    let import = import("two-factor-backup-codes.txt", &text);
    assert_eq!(import.accounts[0].provider, "WordPress");
    assert_eq!(lines(&import, Verdict::Taken).len(), 10);
    assert_nothing_doubtful(&import);
}

#[test]
fn bitlocker_in_utf_16() {
    let text = "\u{feff}BitLocker Drive Encryption recovery key \r\n\r\nTo verify that this is the \
                correct recovery key, compare the start of the following identifier.\r\n\r\n\
                Identifier:\r\n\r\n\t8C1E0C1A-0000-4000-8000-00000000000A\r\n\r\nRecovery \
                Key:\r\n\r\n\t000011-000022-000033-000044-000055-000066-000077-720885\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let key = "BitLocker: key 000011-000022-000033-000044-000055-000066-000077-720885";
    for name in [
        "BitLocker Recovery Key 8C1E0C1A-0000-4000-8000-00000000000A.TXT",
        "x.txt",
    ] {
        let import = read(name, &bytes, today()).unwrap();
        assert_eq!(short(&import), [key], "{name}");
        assert_nothing_doubtful(&import);
    }
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(short(&read("x.txt", &big, today()).unwrap()), [key]);
}

#[test]
fn a_bitlocker_key_is_named_by_its_identifier() {
    let names = |text: &str| -> Vec<String> {
        let import = import("x.txt", text);
        let items = import.accounts.iter().flat_map(|account| &account.items);
        items.map(|item| item.label().to_owned()).collect()
    };
    let key = "000011-000022-000033-000044-000055-000066-000077-720885";
    let other = key.replace("000044", "000099");
    let id = |last: char| format!("8C1E0C1A-0000-4000-8000-00000000000{last}");
    let one = format!("BitLocker\nIdentifier:\n{}\n{key}\n", id('A'));
    assert_eq!(names(&one), [id('A')]);
    assert_eq!(
        names(&format!("{one}Identifier: {}\n{other}\n", id('B'))),
        [id('A'), id('B')]
    );
    // It cannot be known which of the two it names.
    assert_eq!(names(&format!("{one}{other}\n")), ["", ""]);
}

#[test]
fn firefox_key() {
    let text = "SAVE YOUR RECOVERY KEY\r\n\r\n🔑 Key:  ABCD1234EFGH5678JKMN90PQRSTVWXYZ\r\n\r\n\
                • Account: anna@example.org\r\n• Date: 22 November 2026\r\n";
    let import = import("Firefox-Recovery-Key_2026-11-22_anna@example.org.txt", text);
    assert_eq!(
        short(&import),
        ["Mozilla (anna@example.org): key ABCD1234EFGH5678JKMN90PQRSTVWXYZ"]
    );
    match &import.accounts[0].items[0] {
        Item::Key(key) => assert_eq!(key.issued, Some(today())),
        _ => panic!("no key"),
    }
}

#[test]
fn the_shape_alone_names_nobody() {
    let import = import("codes.txt", "1234 5678\n2345 6789\n3456 7890\n");
    assert_eq!(short(&import), [": codes 1234 5678, 2345 6789, 3456 7890"]);
    for name in ["Google", "Facebook", "Instagram"] {
        assert!(candidates(&import).contains(&name), "{name}");
    }
}

#[test]
fn headings_in_other_languages_and_several_sets() {
    let text = "Meine Codes für GitHub:\n0a1b2-c3d4e\n1a1b2-c3d4e\n\nGoogle, anna@example.org\n\
                1234 5678\n2345 6789\n\nTurnverein\nABCD-1234-EF\nABCD-1235-EF\n";
    let import = import("notizen.txt", text);
    assert_eq!(
        short(&import)[..2],
        [
            "GitHub: codes 0a1b2-c3d4e, 1a1b2-c3d4e",
            "Google (anna@example.org): codes 1234 5678, 2345 6789",
        ]
    );
}

#[test]
fn two_names_that_both_fit_are_a_question() {
    let import = import(
        "x.txt",
        "Google or Facebook, I forgot\n1234 5678\n2345 6789\n",
    );
    assert_eq!(import.accounts[0].provider, "");
    let candidates = candidates(&import);
    assert!(candidates[..2].contains(&"Google") && candidates[..2].contains(&"Facebook"));
}

#[test]
fn phrases_in_their_layouts() {
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    let numbered: Vec<String> = (1..)
        .zip(words.split(' '))
        .map(|(i, word)| format!("{i}. {word}"))
        .collect();
    let rows = (0..4).map(|row| {
        [0, 4, 8]
            .map(|column| numbered[row + column].as_str())
            .join("   ")
    });
    let columns = rows.collect::<Vec<_>>().join("\n");
    for text in [
        words.to_owned(),
        numbered.join("\n"),
        numbered.join(" "),
        words.replace("sausage", "sausage\n"),
        columns.clone(),
        format!("Recovery phrase: {words}"),
    ] {
        let import = import("x.txt", &format!("Proton\n\n{text}\n"));
        assert_eq!(
            short(&import),
            [format!("Proton: phrase {words}")],
            "{text}"
        );
        assert_nothing_doubtful(&import);
    }
    let wrong = import("x.txt", &words.replace("year", "yearr"));
    assert_eq!(wrong.accounts.len(), 1);
    assert_eq!(lines(&wrong, Verdict::Doubtful).len(), 1);
    assert!(
        import("x.txt", "legal winner\nand other prose")
            .accounts
            .is_empty()
    );
}

#[test]
fn what_is_odd_is_said() {
    let import = import(
        "github-recovery-codes.txt",
        "0a1b2-c3d4e\n0a1b2-c3d4\n1a1b2-c3d4e (for Ben)\nmy code is 2a1b2-c3d4e\nPassword: hunter2\n",
    );
    assert_eq!(
        lines(&import, Verdict::Doubtful),
        [
            "line 2: doubtful: it was taken, but it does not look like this provider's codes",
            "line 3: doubtful: it was taken, but not what is written beside it",
            "line 4: doubtful: something like a code among other words; not taken",
        ]
    );
    assert_eq!(
        lines(&import, Verdict::Skipped),
        ["line 5: skipped: a password"]
    );
}

#[test]
fn a_label_that_speaks_of_something_else_is_doubtful() {
    let import = import(
        "x.txt",
        "Phone: 01711234567\nRecovery key: ABCD-1234-EFGH-5678\n",
    );
    assert_eq!(
        lines(&import, Verdict::Doubtful)[0],
        "line 1: doubtful: something like a code, but what is written before it does not say that \
         it is one; not taken"
    );
}

#[test]
fn addresses_of_authenticators() {
    let text = "otpauth://totp/GitHub:anna?secret=JBSWY3DPEHPK3PXP&issuer=GitHub\n\
                otpauth://totp/Nobody?secret=1\n\
                otpauth-migration://offline?data=AAAA\n";
    let import = import("otp.txt", text);
    assert_eq!(
        short(&import),
        ["GitHub (anna): seed otpauth://totp/GitHub:anna?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"]
    );
    assert_eq!(lines(&import, Verdict::Doubtful).len(), 2);
}

#[test]
fn a_plain_table() {
    let text = "provider;login;code;used\ngithub;anna;0a1b2-c3d4e;\nGitHub;anna;1a1b2-c3d4e;2026-05-02\n\
                My bank;;\"12345\";yes\n;;12345678;no\n";
    let import = import("codes.csv", text);
    assert_eq!(
        short(&import),
        [
            "GitHub (anna): codes 0a1b2-c3d4e, 1a1b2-c3d4e (2026-05-02)",
            "My bank: codes 12345 (2026-11-22)",
            ": codes 12345678",
        ]
    );
    assert!(candidates(&import).contains(&"WordPress"));
}

/// The password of all entries below.
const PASSWORD: &str = "Tr0ub4dor-1234";

/// A note in which somebody keeps codes, and the password once more.
const NOTE: &str = "Recovery codes:\n0a1b2-c3d4e\n1a1b2-c3d4e\nTr0ub4dor-1234\nold password: \
                    9a1b2-c3d4e";

fn exports() -> Vec<(&'static str, String)> {
    let seed = "otpauth://totp/GitHub:anna?secret=JBSWY3DPEHPK3PXP";
    let bitwarden = serde_json::json!({"encrypted": false, "folders": [], "items": [
        {"type": 1, "name": "GitHub", "notes": NOTE, "favorite": false,
         "fields": [{"name": "x", "value": PASSWORD, "type": 1}, {"name": null, "value": null}],
         "login": {"uris": [{"uri": "https://github.com/login"}], "username": "anna",
                   "password": PASSWORD, "totp": seed},
         "passwordHistory": [{"password": PASSWORD}], "deletedDate": null},
        {"type": 1, "name": "Shop", "login": {"username": "a", "password": PASSWORD}},
        {"type": 1, "name": "Old", "notes": NOTE, "deletedDate": "2026-01-01T00:00:00.000Z"},
        {"type": 3, "name": "Card", "notes": "4111 1111 1111 1111"}]});
    let table = |head: &str, row: &str| {
        let row = row.replace("PW", PASSWORD).replace("SEED", seed);
        let row = row.replace("NOTE", &format!("\"{NOTE}\""));
        let site = "https://github.com/login";
        format!("{head}\r\n{}\r\n", row.replace("SITE", site))
    };
    vec![
        ("bitwarden.json", bitwarden.to_string()),
        (
            "bitwarden.csv",
            table(
                "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
                ",,login,GitHub,NOTE,x: PW,0,SITE,anna,PW,SEED",
            ),
        ),
        (
            "1password.csv",
            table(
                "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
                "GitHub,SITE,anna,PW,SEED,false,false,,NOTE",
            ),
        ),
        (
            "apple.csv",
            table(
                "Title,URL,Username,Password,Notes,OTPAuth",
                "github.com (anna),SITE,anna,PW,NOTE,SEED",
            ),
        ),
        (
            "lastpass.csv",
            table(
                "url,username,password,totp,extra,name,grouping,fav",
                "SITE,anna,PW,SEED,NOTE,My code,,0",
            ),
        ),
        (
            "keepassxc.csv",
            table(
                "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"",
                "Root,GitHub,anna,PW,SITE,NOTE,SEED,0,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z",
            ),
        ),
        (
            "chrome.csv",
            table(
                "name,url,username,password,note",
                "github.com,SITE,anna,PW,NOTE",
            ),
        ),
        (
            "firefox.csv",
            table(
                "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\",\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"",
                "SITE,anna,PW,,SITE,{x},1700000000000,1700000000000,1700000000000",
            ),
        ),
    ]
}

#[test]
fn password_managers_give_codes_and_seeds() {
    let codes = "codes 0a1b2-c3d4e, 1a1b2-c3d4e";
    let both = format!("seed otpauth://totp/GitHub:anna?secret=JBSWY3DPEHPK3PXP; {codes}");
    for (name, text) in exports() {
        let import = import(name, &text);
        let expected = match name {
            "firefox.csv" => vec![],
            "chrome.csv" => vec![format!("GitHub (anna): {codes}")],
            _ => vec![format!("GitHub (anna): {both}")],
        };
        assert_eq!(short(&import), expected, "{name}");
        let skipped = lines(&import, Verdict::Skipped).join("\n");
        assert!(skipped.contains("skipped: a password"), "{name}: {skipped}");
        let notice = import.lines.iter().any(|report| report.line == 0);
        let lossy = ["keepassxc.csv", "1password.csv", "firefox.csv"].contains(&name);
        assert_eq!(notice, lossy, "{name}");
    }
}

#[test]
fn a_field_of_several_lines_and_a_field_for_each_code() {
    let head = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp";
    for fields in [
        "Recovery codes: 0a1b2-c3d4e\n1a1b2-c3d4e\nPIN: 4711",
        "Recovery codes: 0a1b2-c3d4e\r\n1a1b2-c3d4e\r\nold password: x\r\n9a1b2-c3d4e",
        "Code 1: 0a1b2-c3d4e\nCode 2: 1a1b2-c3d4e",
    ] {
        let text = format!("{head}\n,,login,GitHub,,\"{fields}\",0,,anna,x,\n");
        assert_eq!(
            short(&import("bitwarden.csv", &text)),
            ["GitHub (anna): codes 0a1b2-c3d4e, 1a1b2-c3d4e"],
            "{fields}"
        );
    }
}

#[test]
fn rows_have_the_lines_on_which_they_begin() {
    for end in ["\n", "\r\n"] {
        let text = "\nname,url,username,password,note\na,,a,x,\n\nb,,b,x,\"1\n2\"\nc,,c,x,\n";
        let import = import("chrome.csv", &text.replace('\n', end));
        let mut lines: Vec<usize> = import.lines.iter().map(|report| report.line).collect();
        lines.dedup();
        assert_eq!(lines, [2, 3, 5, 7], "{end:?}");
    }
}

#[test]
fn no_password_is_ever_imported() {
    for (name, text) in exports() {
        let import = import(name, &text);
        for report in &import.lines {
            assert!(!report.to_string().contains(PASSWORD), "{name}");
        }
        let mut vault = Vault::new("test");
        *vault.accounts_mut() = import.accounts;
        let json = vault::to_json(&vault, false);
        let json = String::from_utf8_lossy(json.expose()).into_owned();
        assert!(
            !json.contains(PASSWORD) && !json.contains("9a1b2"),
            "{name}: {json}"
        );
    }
}

#[test]
fn a_note_without_a_word_of_codes_is_doubtful() {
    let text = "Title,URL,Username,Password,Notes,OTPAuth\nShop,,anna,x,Order 12345678,\n\
                Shop,,anna,x,12345678,\n";
    let import = import("apple.csv", text);
    assert!(import.accounts.is_empty());
    assert_eq!(
        lines(&import, Verdict::Doubtful),
        ["line 3: doubtful: something like a code, but nothing says that it is one; not taken"]
    );
}

#[test]
fn what_cannot_be_imported_says_why() {
    let error = |text: &[u8]| {
        read("x", text, today())
            .err()
            .map(|error| error.to_string())
    };
    let because = |why: &str| Some(format!("x cannot be imported: {why}"));
    assert_eq!(
        error(b"{\"encrypted\": true, \"passwordProtected\": true, \"data\": \"2.x\"}"),
        Some("x is an encrypted export of Bitwarden".to_owned())
    );
    let other = "it is JSON of a program that is not known here, and nothing in it says that it is a \
                 recovery code or seed";
    assert_eq!(error(b"{\"version\": 1, \"db\": {}}"), because(other));
    assert_eq!(error(b"[{}]"), because(other));
    assert_eq!(error(b"{\"kinsafe\": 1}"), because("it is a vault already"));
    assert_eq!(
        error(b"PK\x03\x04"),
        because("it is a ZIP file; unpack it, or export CSV instead")
    );
    assert_eq!(
        error(b"%PDF-1.7"),
        because("it is a PDF; open it, and add its codes by hand")
    );
    assert_eq!(error(b"a\0b"), because("it is not text"));
    assert_eq!(
        error(&vec![b'1'; limits::TEXT_FILE + 1]),
        Some("x is larger than 25 MB".to_owned())
    );
    assert!(import("x", "").accounts.is_empty());
}

/// What kinsafe itself writes for password managers.
fn own_exports() -> Vec<(&'static str, String)> {
    let vault = vault::from_json(
        br#"{"kinsafe": 1, "accounts": [{"provider": "GitHub", "login": "anna", "note": "n",
            "recovers_through": ["Google"], "items": [
            {"kind": "codes", "label": "l", "codes": [{"code": "0a1b2-c3d4e", "used": "2026-05-02"},
                                                      {"code": "1a1b2-c3d4e"}]},
            {"kind": "key", "value": "a\nb", "issued": "2026-01-01"},
            {"kind": "seed", "value": "JBSWY3DPEHPK3PXP"}]}]}"#,
        "v",
    );
    let vault = vault.unwrap_or_else(|error| panic!("{error}"));
    let formats = Format::ALL.into_iter();
    formats
        .map(|format| {
            let bytes = export(&vault, &[0], format, today()).bytes;
            (
                format.file_name(),
                String::from_utf8_lossy(bytes.expose()).into_owned(),
            )
        })
        .collect()
}

proptest! {
    #[test]
    fn any_bytes_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for mark in [&b""[..], b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"] {
            let _ = read("Backup-codes-x.txt", &[mark, &bytes].concat(), today());
        }
    }

    #[test]
    fn any_text_does_not_panic(text in "(?s)([0-9a-f]{4}[ -]|[0-9]{1,2}\\. |\\* |\\(used\\)|Google|a@b\\.c|legal |~~|[,;:=\\t\\n\"]|otpauth://totp/a\\?secret=|.){0,60}") {
        for name in ["", "x.txt", "discord_backup_codes.txt"] {
            let _ = read(name, text.as_bytes(), today());
        }
    }

    #[test]
    fn any_table_does_not_panic(text in "(?s)([0-9a-f]{8}|[,\"\\n]|.){0,40}") {
        for head in ["provider,login,code,used\n", "name,url,username,password,note\n"] {
            let _ = read("x.csv", format!("{head}{text}").as_bytes(), today());
        }
    }

    #[test]
    fn any_list_does_not_panic(text in "(?s)([0-9a-f]{4}[ -]|[0-9]{1,2}\\. |legal |[0-9A-F]{8}-0000-4000-8000-0{12}|[:\\n]|.){0,40}") {
        for provider in [None, crate::provider::find("Google"), crate::provider::find("BitLocker")] {
            let _ = read_list(&text, provider, today());
        }
    }

    /// The fields of an entry, in every place where an export may have them.
    #[test]
    fn any_entry_does_not_panic(
        cells in prop::collection::vec("(?s)([0-9a-f]{5}-[0-9a-f]{5}|codes: |password|legal |otpauth://totp/a\\?secret=|[\\n:;=]|.){0,12}", 6),
        kind in 0_u64..4,
    ) {
        let cell = |at: usize| cells[at].as_str();
        let json = serde_json::json!({"items": [{"type": kind, "name": cell(0), "notes": cell(1),
            "fields": [{"name": cell(2), "value": cell(3)}, {"name": null}],
            "login": {"uris": [{"uri": cell(4)}], "username": cell(5), "password": cell(3),
                      "totp": cell(4)}}]});
        let _ = read("x.json", json.to_string().as_bytes(), today());
        let quoted: Vec<String> = cells
            .iter()
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
            .collect();
        for head in ["name,notes,fields,login_uri,login_totp,login_password", "title,label,code,used,login,url"] {
            let _ = read("x.csv", format!("{head}\r\n{}\r\n", quoted.join(",")).as_bytes(), today());
        }
    }

    /// Notes of entries that kinsafe wrote, of which somebody changed, lost or repeated a part.
    #[test]
    fn any_entry_of_our_own_does_not_panic(
        at in 0_usize..2000, lost in 0_usize..60, put in "(?s)(\\[[a-z0-9 :-]{0,9}\\]|\n|.){0,6}",
    ) {
        for (name, text) in own_exports() {
            let mut text: Vec<char> = text.chars().collect();
            let start = at % (text.len() + 1);
            let end = (start + lost).min(text.len());
            text.splice(start..end, put.chars());
            let text: String = text.into_iter().collect();
            let _ = read(name, text.as_bytes(), today());
        }
    }

    #[test]
    fn any_vault_does_not_panic(text in "([\\[\\]{},:0-9]|\"(kind|codes|code|used|voided|provider|items|note|value)\"|\"2026-01-01\"|\\PC){0,30}") {
        let json = format!("{{\"kinsafe\": 1, \"accounts\": [{{\"provider\": \"a\", \"items\": [{text}]}}]}}");
        let _ = read("vault.json", json.as_bytes(), today());
    }

    /// Every line is reported, and what is taken is what was written.
    #[test]
    fn nothing_is_dropped(codes in prop::collection::vec("[0-9a-f]{4}[0-9][0-9a-f]-[0-9a-f]{6}", 1..20)) {
        let text = codes.join("\r\n");
        let import = import("codes.txt", &text);
        prop_assert_eq!(short(&import), [format!(": codes {}", codes.join(", "))]);
        let reported: std::collections::BTreeSet<usize> =
            import.lines.iter().map(|report| report.line).collect();
        prop_assert_eq!(reported.len(), codes.len());
    }
}

/// The texts of the codes that a file gives, and whose they are.
fn codes_of(text: &str) -> Vec<(String, Vec<String>)> {
    let import = read("notes.txt", text.as_bytes(), today()).unwrap();
    let accounts = import.accounts.iter();
    accounts
        .map(|account| {
            let codes = account.items.iter().flat_map(|item| match item {
                Item::Codes(set) => set.codes.iter().map(|code| &code.code).collect(),
                Item::Key(one) => vec![&one.value],
                _ => panic!("codes expected"),
            });
            let codes = codes.map(|code| code.expose().to_owned());
            (account.provider.clone(), codes.collect())
        })
        .collect()
}

#[test]
fn codes_on_the_line_of_their_heading_and_several_on_a_line() {
    let slack = ["111222333", "444555666", "777888999"].map(str::to_owned);
    for text in [
        "Slack backup codes 111222333\n444555666\n777888999",
        "Slack backup codes: 111222333 444555666 777888999",
    ] {
        assert_eq!(
            codes_of(text),
            [("Slack".to_owned(), slack.to_vec())],
            "{text}"
        );
    }
    let google = ["1234 5678", "8765 4321"].map(str::to_owned).to_vec();
    assert_eq!(
        codes_of("Steam R12345\n\nGoogle backup codes: 1234 5678 8765 4321"),
        [("Google".to_owned(), google)]
    );
    // A key in groups stays one.
    let key = "000011 000022 000033 000044 000055 000066 000077 000088";
    assert_eq!(codes_of(key)[0].1, [key]);
}

#[test]
fn what_nobody_sees_is_no_part_of_a_code() {
    let text = "GitHub\n1f3a9\u{200B}-77c0e\n0b2d4-9e8f1\n\u{202E}5c6d7-1e8f1\u{FEFF}\n";
    let read = import("codes.txt", text);
    assert_eq!(
        short(&read),
        short(&import(
            "codes.txt",
            "GitHub\n1f3a9-77c0e\n0b2d4-9e8f1\n5c6d7-1e8f1\n"
        ))
    );
    let said = "characters that nobody sees were taken out; compare what was taken";
    let doubts: Vec<_> = read
        .lines
        .iter()
        .filter(|report| report.what == said)
        .map(|report| report.line)
        .collect();
    assert_eq!(doubts, [2, 4]);
    // JSON writes it as escapes.
    let json = r#"{"items":[{"type":1,"name":"GitHub","login":{"username":"anna",
        "totp":"JBSWY3DP\u200bEHPK3PXP"}}]}"#;
    let read = import("bitwarden.json", json);
    if let [account] = read.accounts.as_slice() {
        assert!(!item(&account.items[0]).contains('\u{200B}'));
    }
}
