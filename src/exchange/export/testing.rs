//! Vaults made up for tests, as JSON.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::day::Day;

/// Text as people write it.
pub(super) const PLAIN: &str = "[a-zA-ZÀ-ž0-9 ,.\"\n]{0,20}";

/// Any text, and what has a meaning in the notes.
pub(super) const ODD: &str = "(\\PC|[\\r\\n\\[\\]\"\\\\ ,:()]|\\[kinsafe\\]|\\[Note\\]\n|\\(used\\)|\
                              \\(used 2026-05-02\\)|\\(in the notes\\)|\\(in its own field\\)|\
                              Recovery codes|, issued 2026-05-02){0,12}";

/// Codes as providers issue them.
pub(super) fn code() -> &'static str {
    "[0-9]{4} [0-9]{4}|[0-9a-f]{5}-[0-9a-f]{5}|[A-Z0-9]{4}(-[A-Z0-9]{4}){1,4}|[a-zA-Z0-9]{8,16}"
}

fn day() -> impl Strategy<Value = Option<Day>> {
    prop::option::of(any::<u16>().prop_map(Day::from_days_since_2020))
}

fn item(code: &'static str, text: &'static str) -> impl Strategy<Value = Value> {
    let code = (code, day()).prop_map(|(code, used)| match used {
        Some(day) => json!({"code": code, "used": day}),
        None => json!({"code": code}),
    });
    let codes = prop::collection::vec(code, 0..8)
        .prop_map(|codes| json!({"kind": "codes", "codes": codes}));
    let seed = prop_oneof![
        "[A-Z2-7]{16}",
        "otpauth://totp/[a-z%:]{0,8}\\?secret=[A-Z2-7]{32}(&digits=8|&issuer=X)?",
        "otpauth://hotp/a\\?counter=1&secret=[A-Z2-7]{16}",
        // The same seed in several spellings, of which one could be made of another.
        "JBSWY3DPEHPK3PXP",
        "otpauth://totp/(GitHub:a|GitHub1:a|X)\\?secret=JBSWY3DPEHPK3PXP&issuer=GitHub1?",
        "steam://JBSWY3DPEHPK3PXP",
    ];
    let single = prop_oneof![("key|phrase|text", text), ("seed", seed.boxed()),];
    let single = single.prop_map(|(kind, value)| json!({"kind": kind, "value": value}));
    let label = prop_oneof![Just(String::new()), text];
    (prop_oneof![codes, single], label, day()).prop_map(|(mut item, label, issued)| {
        if !label.is_empty() {
            item["label"] = label.into();
        }
        if let Some(day) = issued {
            item["issued"] = json!(day);
        }
        item
    })
}

/// Vaults with codes and other text by these patterns.
pub(super) fn vault_of(code: &'static str, text: &'static str) -> impl Strategy<Value = String> {
    let account = (
        "GitHub|gmail|[A-Za-zÀ-ž&, ]{1,12}",
        "|a|[a-z]{1,8}(@example\\.org)?|[^\\s\\p{C}]\\PC{0,9}",
        "|https://[a-z]{1,8}\\.org/[a-z,?]{0,4}",
        text,
        prop::collection::vec(text, 0..2),
        prop::collection::vec(item(code, text), 0..5),
    );
    prop::collection::vec(account, 0..3).prop_map(|accounts| {
        let accounts = (1..).zip(accounts).map(|(number, account)| {
            let (provider, login, address, note, through, items) = account;
            // Two accounts of one name would become one.
            let provider = if number == 1 && !provider.trim().is_empty() {
                provider
            } else {
                format!("{provider}{number}")
            };
            json!({"provider": provider, "login": login, "address": address, "note": note,
                   "recovers_through": through, "items": items})
        });
        json!({"kinsafe": 1, "accounts": accounts.collect::<Vec<_>>()}).to_string()
    })
}
