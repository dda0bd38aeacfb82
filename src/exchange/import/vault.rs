//! A vault's own JSON, as [`export`](crate::exchange::export) writes it.
//!
//! Responsible for recognising it and for taking the accounts with what is in force. Nothing else
//! of the other vault is taken: not its keys, copies and history. Not responsible for its form.

use serde::Deserialize;

use super::{Import, Verdict, gathered::taken_as};
use crate::{
    error::Error,
    vault::{self, Item},
};

#[derive(Deserialize)]
struct Head {
    kinsafe: Option<serde::de::IgnoredAny>,
    accounts: Option<serde::de::IgnoredAny>,
}

/// Whether this is a vault with a list of accounts. One without has nothing to take.
pub(super) fn recognise(json: &str) -> bool {
    // A list would be taken for the two fields in their order.
    json.trim_start().starts_with('{')
        && serde_json::from_str::<Head>(json)
            .is_ok_and(|head| head.kinsafe.is_some() && head.accounts.is_some())
}

/// Reads the vault. A report's line is the number of the account.
///
/// # Errors
/// [`Error::VaultFormat`], [`Error::NewerVersion`], [`Error::TooLarge`].
pub(super) fn read(name: &str, json: &str) -> Result<Import, Error> {
    let vault = vault::from_json(json.as_bytes(), name)?;
    let mut import = Import::new();
    import.entries = true;
    import.keeps_days = true;
    for (number, mut account) in (1..).zip(vault.into_accounts()) {
        let mut void = 0;
        account.items.retain(|item| {
            let in_force = item.voided().is_none();
            void += usize::from(!in_force);
            in_force
        });
        if void > 0 {
            let what = "secrets that newer ones replaced";
            import.report(number, Verdict::Skipped, what);
        }
        for item in &account.items {
            match item {
                Item::Codes(set) => {
                    for code in &set.codes {
                        let what = match code.used {
                            Some(_) => "a recovery code that is used up",
                            None => taken_as(item),
                        };
                        import.report(number, Verdict::Taken, what);
                    }
                }
                Item::Unknown(_) => {
                    let what = "it was taken, but this version does not know of what kind it is";
                    import.report(number, Verdict::Doubtful, what);
                }
                _ => import.report(number, Verdict::Taken, taken_as(item)),
            }
        }
        if !account.note.expose().is_empty() {
            import.report(number, Verdict::Taken, "a note");
        }
        if account.items.is_empty() {
            let what = "an entry without recovery codes and seeds; its account was taken";
            import.report(number, Verdict::Skipped, what);
        }
        import.accounts.push(account);
    }
    Ok(import)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(accounts: &str) -> Result<Import, Error> {
        let json = format!("{{\"kinsafe\": 1, \"accounts\": [{accounts}]}}");
        let today = crate::day::Day::from_ymd(2026, 11, 22).unwrap();
        super::super::read("vault.json", json.as_bytes(), today)
    }

    #[test]
    fn what_is_in_force_is_taken() {
        let import = accounts(
            r#"{"provider": "GitHub", "note": "n", "items": [
                {"kind": "key", "value": "old-key-1", "voided": "2026-01-01"},
                {"kind": "codes", "codes": [{"code": "a1b2-c3d4", "used": "2026-05-02"}]},
                {"kind": "passkey", "value": "x"}]}, {"provider": "Bank"}"#,
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let lines: Vec<String> = import.lines.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "line 1: skipped: secrets that newer ones replaced",
                "line 1: taken as a recovery code that is used up",
                "line 1: doubtful: it was taken, but this version does not know of what kind it is",
                "line 1: taken as a note",
                "line 2: skipped: an entry without recovery codes and seeds; its account was taken",
            ]
        );
        assert_eq!(import.accounts[0].items.len(), 2);
        assert_eq!(import.accounts[1].provider, "Bank");
    }

    #[test]
    fn accounts_of_one_name_become_one() {
        let account = |note: &str, through: &str| {
            format!(
                r#"{{"provider": "GitHub", "note": "{note}", "recovers_through": ["{through}"]}}"#
            )
        };
        let import = accounts(
            &[
                account("one", "Google"),
                account("", "Google"),
                account(" two ", "Apple"),
                account("one", "Google"),
            ]
            .join(","),
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let [account] = import.accounts.as_slice() else {
            panic!("one account expected");
        };
        assert_eq!(account.note.expose(), "one\ntwo");
        assert_eq!(account.recovers_through, ["Google", "Apple"]);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let why = |text: &str| accounts(text).err().map(|error| error.to_string());
        assert_eq!(
            why("{}").as_deref(),
            Some(
                "vault.json is not a vault: line 1, column 30: a field is missing or has the \
                 wrong form"
            )
        );
        let today = crate::day::Day::from_ymd(2026, 11, 22).unwrap();
        let newer = super::super::read("v", b"{\"kinsafe\": 2, \"accounts\": []}", today);
        assert!(matches!(newer.err(), Some(Error::NewerVersion { .. })));
    }
}
