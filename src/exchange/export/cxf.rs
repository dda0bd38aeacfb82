//! The FIDO Alliance's Credential Exchange Format, version 1.0.
//!
//! Responsible for its items: a login, one seed as TOTP, a concealed field for each code set, key,
//! phrase and text, a note for what has several lines. The format has no kind for recovery codes.
//! Not responsible for what a field or a note says, nor for the protocol by which programs hand
//! such files to each other.
//!
//! Source: FIDO Alliance, Credential Exchange Format, review draft of 13 March 2025.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::Digest;

use super::entry::Entry;
use crate::{
    day::Day,
    exchange::json::{digest_of, written},
    otp::Otp,
    secret::SecretBytes,
};

/// Writes the export.
pub(super) fn write(entries: &[Entry<'_>], today: Day) -> SecretBytes {
    let items: Vec<Value> = (0..)
        .zip(entries)
        .map(|(number, entry)| item(number, entry))
        .collect();
    written(json!({
        "version": {"major": 1, "minor": 0},
        "exporterRpId": "kinsafe.invalid",
        "exporterDisplayName": "kinsafe",
        "timestamp": today.unix_seconds(),
        "accounts": [{
            "id": id(&["account"]),
            "username": "",
            "email": "",
            "collections": [],
            "items": items,
        }],
    }))
}

fn item(number: usize, entry: &Entry<'_>) -> Value {
    let account = entry.account;
    let mut credentials = vec![json!({
        "type": "basic-auth",
        "username": {"fieldType": "string", "value": account.login},
    })];
    if let Some(otp) = Otp::parse(&entry.seed) {
        credentials.push(json!({
            "type": "totp",
            "secret": otp.secret.expose(),
            "period": otp.period,
            "digits": otp.digits,
            "username": account.login,
            "algorithm": otp.algorithm.to_lowercase(),
            "issuer": account.provider,
        }));
    }
    let fields: Vec<Value> = entry
        .fields()
        .iter()
        .map(|(name, value)| {
            json!({"fieldType": "concealed-string", "value": value.as_str(), "label": name})
        })
        .collect();
    if !fields.is_empty() {
        credentials.push(json!({"type": "custom-fields", "label": "kinsafe", "fields": fields}));
    }
    credentials.push(json!({
        "type": "note",
        "content": {"fieldType": "string", "value": entry.short_note().as_str()},
    }));
    let mut item = json!({
        "id": id(&[&number.to_string(), &account.provider, &account.login]),
        "title": account.provider,
        "credentials": credentials,
    });
    if !account.address.is_empty() {
        item["scope"] = json!({"urls": [account.address], "androidApps": []});
    }
    item
}

/// An opaque id, the same for the same account; nothing secret goes into it.
fn id(parts: &[&str]) -> String {
    let digest = digest_of(["kinsafe cxf"].iter().chain(parts).copied());
    BASE64_URL_SAFE_NO_PAD.encode(&digest.finalize()[..16])
}
