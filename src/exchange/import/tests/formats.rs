//! Every format that is read, with the same samples in each: letters of all scripts, two accounts of
//! one provider, counters, eight digits, codes that are used; files that are cut; and files that were
//! changed anywhere, of which nothing may come out that is not theirs.

use serde_json::{Value, json};

use super::*;
use crate::{
    otp::{Otp, OtpKind},
    vault::Item,
};

/// What stands in a sample's password, and may come out of no file.
const SECRET: &str = "Zq8!PassZq8!";
const SEED: &str = "JBSWY3DPEHPK3PXP";

/// One entry.
struct Sample {
    issuer: &'static str,
    login: &'static str,
    hotp: bool,
    digits: u64,
    period: u64,
    algorithm: &'static str,
}

const SAMPLES: [Sample; 4] = [
    Sample {
        issuer: "GitHub",
        login: "ann",
        hotp: false,
        digits: 6,
        period: 30,
        algorithm: "SHA1",
    },
    Sample {
        issuer: "GitHub",
        login: "ben",
        hotp: false,
        digits: 8,
        period: 60,
        algorithm: "SHA256",
    },
    Sample {
        issuer: "Банк «Ёж» 🦔",
        login: "анна@пример.рф",
        hotp: true,
        digits: 6,
        period: 30,
        algorithm: "SHA1",
    },
    Sample {
        issuer: "日本銀行",
        login: "太郎",
        hotp: false,
        digits: 6,
        period: 30,
        algorithm: "SHA512",
    },
];

/// A format: how its name, what its file looks like, and whether it has notes, counters, and what
/// is not usual.
struct Format {
    name: &'static str,
    write: fn() -> String,
    notes: bool,
    hotp: bool,
}

const NOTE: &str = "Recovery codes:\n1f3a9-77c0e (used 2026-01-02)\n0b2d4-9e8f1";

impl Sample {
    fn address(&self) -> String {
        let kind = if self.hotp { "hotp" } else { "totp" };
        let mut address = format!(
            "otpauth://{kind}/{}:{}?secret={SEED}&issuer={}",
            self.issuer, self.login, self.issuer
        );
        if self.algorithm != "SHA1" {
            address += &format!("&algorithm={}", self.algorithm);
        }
        if self.digits != 6 {
            address += &format!("&digits={}", self.digits);
        }
        if self.hotp {
            address += "&counter=7";
        } else if self.period != 30 {
            address += &format!("&period={}", self.period);
        }
        address
    }

    fn kind(&self) -> &'static str {
        if self.hotp { "HOTP" } else { "TOTP" }
    }
}

fn all(entry: fn(&Sample) -> Value) -> Value {
    SAMPLES.iter().map(entry).collect()
}

/// A list of fields, with its counter only where it is one of a counter.
fn token(sample: &Sample) -> Value {
    json!({"secret": SEED, "issuer": sample.issuer, "label": sample.login,
        "digits": sample.digits, "type": sample.kind(), "algorithm": sample.algorithm,
        "period": sample.period, "counter": 7})
}

/// Stratum's number of an algorithm.
fn place(algorithm: &str) -> Option<usize> {
    let names = ["SHA1", "SHA256", "SHA512"];
    names.iter().position(|name| *name == algorithm)
}

fn formats() -> Vec<Format> {
    let authenticator = |name, write| Format {
        name,
        write,
        notes: false,
        hotp: true,
    };
    let manager = |name, write| Format {
        name,
        write,
        notes: true,
        hotp: true,
    };
    vec![
        authenticator("addresses", || {
            SAMPLES.iter().map(|one| one.address() + "\n").collect()
        }),
        authenticator("andOTP", || all(token).to_string()),
        authenticator("Raivo", || {
            all(|one| {
                json!({"secret": SEED, "issuer": one.issuer, "account": one.login,
                    "digits": one.digits.to_string(), "kind": one.kind(),
                    "algorithm": one.algorithm, "timer": one.period.to_string(), "counter": "7"})
            })
            .to_string()
        }),
        manager("Aegis", || {
            let entries = all(|one| {
                json!({"type": one.kind().to_lowercase(), "uuid": "x", "name": one.login,
                    "issuer": one.issuer, "note": NOTE,
                    "info": {"secret": SEED, "algo": one.algorithm, "digits": one.digits,
                             "period": one.period, "counter": 7}})
            });
            json!({"version": 1, "header": {"slots": null, "params": null},
                "db": {"version": 2, "entries": entries}})
            .to_string()
        }),
        authenticator("2FAS", || {
            let services = all(|one| {
                json!({"name": one.issuer, "secret": SEED, "otp": {"account": one.login,
                    "issuer": one.issuer, "digits": one.digits, "period": one.period,
                    "algorithm": one.algorithm, "tokenType": one.kind(), "counter": 7}})
            });
            json!({"services": services, "schemaVersion": 4, "groups": []}).to_string()
        }),
        authenticator("Stratum", || {
            let all = all(|one| {
                json!({"Type": if one.hotp { 1 } else { 2 }, "Issuer": one.issuer,
                    "Username": one.login, "Secret": SEED, "Digits": one.digits,
                    "Period": one.period, "Counter": 7,
                    "Algorithm": place(one.algorithm)})
            });
            json!({"Authenticators": all, "Categories": []}).to_string()
        }),
        authenticator("FreeOTP+", || {
            let tokens = all(|one| {
                json!({"algo": one.algorithm, "counter": 7, "digits": one.digits,
                    "issuerExt": one.issuer, "label": one.login, "period": one.period,
                    "secret": [72, 101, 108, 108, 111, 33, -34, -83, -66, -17],
                    "type": one.kind()})
            });
            json!({"tokens": tokens, "tokenOrder": []}).to_string()
        }),
        authenticator("LastPass Authenticator", || {
            let all = all(|one| {
                json!({"issuerName": one.issuer, "userName": one.login, "secret": SEED,
                    "timeStep": one.period, "digits": one.digits, "algorithm": one.algorithm})
            });
            json!({"accounts": all}).to_string()
        })
        .without_counters(),
        authenticator("Proton Authenticator", || {
            let entries = all(|one| json!({"id": "x", "content": {"uri": one.address()}}));
            json!({"version": 1, "entries": entries}).to_string()
        }),
        manager("Bitwarden", || {
            let items = all(|one| {
                json!({"type": 1, "name": one.issuer, "notes": NOTE, "login": {
                    "username": one.login, "password": SECRET, "totp": one.address()}})
            });
            json!({"encrypted": false, "items": items}).to_string()
        }),
        manager("Proton Pass", || {
            let items = all(|one| {
                json!({"state": 1, "data": {"metadata": {"name": one.issuer, "note": NOTE},
                    "extraFields": [{"fieldName": "Password 2", "type": "hidden",
                                     "data": {"content": SECRET}}],
                    "content": {"itemUsername": one.login, "password": SECRET,
                                "totpUri": one.address()}}})
            });
            json!({"vaults": {"x": {"name": "Personal", "items": items}}}).to_string()
        }),
        manager("1Password", || {
            let items = all(|one| {
                json!({"state": "active", "overview": {"title": one.issuer, "url": ""},
                    "details": {"notesPlain": NOTE,
                        "loginFields": [
                            {"designation": "username", "value": one.login},
                            {"designation": "password", "value": SECRET}],
                        "sections": [{"title": "", "fields": [
                            {"title": "old password", "value": {"concealed": SECRET}},
                            {"title": "one-time", "value": {"totp": one.address()}}]}]}})
            });
            json!({"accounts": [{"attrs": {}, "vaults": [{"attrs": {}, "items": items}]}]})
                .to_string()
        }),
        manager("Keeper", || {
            let records = all(|one| {
                json!({"title": one.issuer, "login": one.login, "password": SECRET,
                    "notes": NOTE, "custom_fields": {"$oneTimeCode::1": one.address(),
                        "$pinCode::1": SECRET}})
            });
            json!({"records": records}).to_string()
        }),
        manager("Enpass", || {
            let items = all(|one| {
                json!({"title": one.issuer, "note": NOTE, "trashed": 0, "fields": [
                    {"label": "Username", "type": "username", "value": one.login},
                    {"label": "Password", "type": "password", "value": SECRET},
                    {"label": "TOTP", "type": "totp", "value": one.address()}]})
            });
            json!({"folders": [], "items": items}).to_string()
        }),
        manager("CXF", || {
            let items = all(|one| {
                json!({"id": "x", "title": one.issuer, "credentials": [
                    {"type": "basic-auth", "username": {"value": one.login},
                     "password": {"value": SECRET, "fieldType": "concealed-string"}},
                    {"type": "note", "content": {"value": NOTE, "fieldType": "string"}},
                    {"type": "totp", "secret": SEED, "period": one.period, "digits": one.digits,
                     "username": one.login, "algorithm": one.algorithm.to_lowercase(),
                     "issuer": one.issuer}]})
            });
            json!({"version": {"major": 1, "minor": 0}, "exporterRpId": "example.org",
                "timestamp": 1_700_000_000, "accounts": [{"id": "x", "items": items}]})
            .to_string()
        })
        .without_counters(),
        manager("KeePass XML", || {
            let entry = |one: &Sample| {
                let strings = [
                    ("Title", one.issuer.to_owned()),
                    ("UserName", one.login.to_owned()),
                    ("Password", SECRET.to_owned()),
                    ("Notes", NOTE.to_owned()),
                    ("otp", one.address()),
                ];
                let strings: String = strings
                    .iter()
                    .map(|(key, value)| {
                        let value = value.replace('&', "&amp;");
                        format!("<String><Key>{key}</Key><Value>{value}</Value></String>")
                    })
                    .collect();
                format!("<Entry>{strings}</Entry>")
            };
            let entries: String = SAMPLES.iter().map(entry).collect();
            format!(
                "<?xml version=\"1.0\"?><KeePassFile><Root><Group>{entries}</Group></Root></KeePassFile>"
            )
        }),
        manager("CSV", || {
            let row = |one: &Sample| {
                format!(
                    "{},,{},{SECRET},\"{NOTE}\",{}\r\n",
                    one.issuer,
                    one.login,
                    one.address()
                )
            };
            let rows: String = SAMPLES.iter().map(row).collect();
            format!("Title,URL,Username,Password,Notes,OTPAuth\r\n{rows}")
        }),
    ]
}

impl Format {
    fn without_counters(self) -> Self {
        Self {
            hotp: false,
            ..self
        }
    }
}

#[test]
fn every_format_gives_what_is_in_it() {
    for format in formats() {
        let text = (format.write)();
        let import = import("export", &text);
        for sample in &SAMPLES {
            if sample.hotp && !format.hotp {
                continue;
            }
            let name = format!("{} ({})", sample.issuer, sample.login);
            let account = import.accounts.iter().find(|one| one.name() == name);
            let account = account.unwrap_or_else(|| panic!("{}: {name} is missing", format.name));
            let seed = account.items.iter().find_map(|item| match item {
                Item::Seed(one) => Otp::parse(one.value.expose()),
                _ => None,
            });
            let seed = seed.unwrap_or_else(|| panic!("{}: {name} has no seed", format.name));
            assert_eq!(
                (
                    seed.secret.expose(),
                    u64::from(seed.digits),
                    seed.period,
                    seed.algorithm.as_str(),
                    seed.kind == OtpKind::Hotp,
                    seed.counter,
                ),
                (
                    SEED,
                    sample.digits,
                    sample.period,
                    sample.algorithm,
                    sample.hotp,
                    if sample.hotp { 7 } else { 0 },
                ),
                "{}: {name}",
                format.name
            );
            let codes: Vec<String> = account.items.iter().map(item).collect();
            let has = codes.contains(&"codes 1f3a9-77c0e (2026-01-02), 0b2d4-9e8f1".to_owned());
            assert_eq!(has, format.notes, "{}: {codes:?}", format.name);
        }
        let all = short(&import).join("\n");
        assert!(!all.contains(SECRET), "{}: {all}", format.name);
    }
}

#[test]
fn a_cut_file_gives_nothing_wrong() {
    for format in formats() {
        let text = (format.write)();
        let whole = short(&import("export", &text)).join("\n");
        for part in 1..20 {
            let mut end = text.len() * part / 20;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            // An error, or some of what is in the whole file.
            if let Ok(import) = read("export", &text.as_bytes()[..end], today()) {
                for account in &import.accounts {
                    for item in &account.items {
                        if let Item::Codes(set) = item {
                            for code in &set.codes {
                                let code = code.code.expose();
                                assert!(whole.contains(code), "{}: {code}", format.name);
                            }
                        }
                    }
                }
                assert!(
                    !short(&import).join("\n").contains(SECRET),
                    "{}",
                    format.name
                );
            }
        }
    }
}

/// How often each format is changed: a few times here, more often where somebody asks for it.
fn changes() -> u64 {
    // When this is built, since the library reads no environment.
    let asked = option_env!("KINSAFE_CHANGED_FILES");
    asked.and_then(|count| count.parse().ok()).unwrap_or(100)
}

#[test]
fn a_changed_file_gives_no_password() {
    use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
    let pieces = [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\n",
        "\\n",
        "\\",
        "<",
        ">",
        "&",
        "null",
        "0",
        ";",
        " ",
        "code",
        "notes",
        "otpauth://totp/a?secret=",
        "\u{feff}",
        "\u{200b}",
        "é",
    ];
    for format in formats() {
        let text: Vec<char> = (format.write)().chars().collect();
        for seed in 0..changes() {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let mut changed = text.clone();
            for _ in 0..rng.random_range(1..4) {
                let at = rng.random_range(0..changed.len());
                match rng.random_range(0..3) {
                    0 => changed.truncate(at.max(1)),
                    1 => {
                        let end = (at + rng.random_range(1..40)).min(changed.len());
                        // The password itself is left whole, or nobody would know it again.
                        let gone: String = changed[at..end].iter().collect();
                        if !SECRET.contains(&gone) && !gone.contains(SECRET) {
                            changed.drain(at..end);
                        }
                    }
                    _ => {
                        let piece = pieces[rng.random_range(0..pieces.len())];
                        changed.splice(at..at, piece.chars());
                    }
                }
                if changed.is_empty() {
                    changed.push('x');
                }
            }
            let changed: String = changed.into_iter().collect();
            if let Ok(import) = read("export", changed.as_bytes(), today()) {
                // A file may have come to say itself that it is the name of a login.
                let items = import.accounts.iter().flat_map(|account| &account.items);
                // Or, glued to one, the issuer of an address.
                let secret = |one: &Item| match one {
                    Item::Seed(one) => Otp::parse(one.value.expose()).map_or_else(
                        || one.value.expose().to_owned(),
                        |otp| otp.secret.expose().to_owned(),
                    ),
                    one => item(one),
                };
                let given = items.map(secret).collect::<Vec<_>>().join("\n");
                let reports: Vec<String> = import.lines.iter().map(ToString::to_string).collect();
                assert!(
                    !given.to_lowercase().contains(&SECRET.to_lowercase()),
                    "{} {seed}: {given}\n{changed}",
                    format.name
                );
                assert!(!reports.concat().contains(SECRET), "{} {seed}", format.name);
            }
        }
    }
}
