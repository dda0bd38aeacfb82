//! Aegis's plain JSON.
//!
//! Responsible for its entries, one a seed: the codes of an account stand in the note of its first.
//! Aegis has no entries without a seed, so accounts without one are left out and named. Not
//! responsible for what a note says.

use serde_json::{Value, json};
use sha2::Digest;

use super::entry::Entry;
use crate::{
    exchange::json::{digest_of, written},
    otp::{Otp, OtpKind},
    secret::SecretBytes,
    vault::{Account, Item},
};

/// Whether an account has a seed that Aegis takes; who has none is named.
pub(super) fn has_place(account: &Account, left_out: &mut Vec<String>) -> bool {
    let is_seed = |item: &Item| match item {
        Item::Seed(one) => {
            let seed = one.value.expose();
            crate::provider::is_seed(seed) && Otp::parse(seed).is_none_or(|otp| otp.is_known())
        }
        _ => false,
    };
    let has_place = account.current().any(is_seed);
    if !has_place {
        left_out.push(format!(
            "{}: left out; Aegis has entries for authenticator seeds only",
            account.name()
        ));
    }
    has_place
}

/// Writes the export.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    let mut all = Vec::new();
    for entry in entries {
        let note = entry.note();
        let seeds = [&entry.seed].into_iter().chain(&entry.more_seeds);
        for (number, otp) in seeds.filter_map(|seed| Otp::parse(seed)).enumerate() {
            let note = if number == 0 { note.as_str() } else { "" };
            all.push(token(entry.account, number, &otp, note));
        }
    }
    written(json!({
        "version": 1,
        "header": {"slots": null, "params": null},
        "db": {"version": 3, "entries": all, "groups": []},
    }))
}

/// An id of the form that Aegis asks for, the same for the same entry; nothing secret goes into it.
fn uuid(account: &Account, number: usize) -> String {
    let mut digest = digest_of(["kinsafe aegis", &account.provider, &account.login]);
    digest.update((number as u64).to_be_bytes());
    let hash = digest.finalize();
    let hex: String = hash
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    // Version 8 is for ids that are made in a way of one's own (RFC 9562).
    format!(
        "{}-{}-8{}-8{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[13..16],
        &hex[17..20],
        &hex[20..]
    )
}

fn token(account: &Account, number: usize, otp: &Otp, note: &str) -> Value {
    let mut info = json!({
        "secret": otp.secret.expose(),
        "algo": otp.algorithm,
        "digits": otp.digits,
    });
    let kind = match otp.kind {
        OtpKind::Hotp => {
            info["counter"] = otp.counter.into();
            "hotp"
        }
        OtpKind::Totp => {
            info["period"] = otp.period.into();
            "totp"
        }
        OtpKind::Steam => {
            info["period"] = otp.period.into();
            "steam"
        }
    };
    json!({
        "type": kind,
        "uuid": uuid(account, number),
        "name": account.login,
        "issuer": account.provider,
        "note": note,
        "favorite": false,
        "icon": null,
        "info": info,
        "groups": [],
    })
}
