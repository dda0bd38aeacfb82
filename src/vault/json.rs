//! Vault ⇄ JSON.
//!
//! A parser's own message may quote the text that
//! it stumbled over, which may be a code, so only the place and the kind of mistake are passed
//! on.

use serde::Deserialize;
use serde_json::error::Category;
use zeroize::Zeroizing;

use super::{FORMAT, model::Vault};
use crate::{
    error::{Error, Made},
    limits,
    secret::SecretBytes,
    shown::escaped_json,
};

/// Reads a vault from JSON; `name` is for the errors.
///
/// # Errors
/// [`Error::VaultFormat`] with line and column, [`Error::NewerVersion`], [`Error::TooLarge`].
pub fn from_json(bytes: &[u8], name: &str) -> Result<Vault, Error> {
    if bytes.len() > limits::VAULT_JSON {
        return Err(Error::too_large(name, limits::VAULT_JSON));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let format_error = |why: String| Error::VaultFormat {
        name: name.to_owned(),
        why,
    };

    // The version first: a later one may have changed the rest.
    #[derive(Deserialize)]
    struct Version {
        kinsafe: Option<u32>,
    }
    let place = |error: serde_json::Error| {
        let what = match error.classify() {
            Category::Eof => "it ends too early",
            Category::Syntax | Category::Io => "this is no JSON",
            Category::Data => "a field is missing or has the wrong form",
        };
        match error.line() {
            0 => format_error(what.to_owned()),
            line => format_error(format!("line {line}, column {}: {what}", error.column())),
        }
    };
    match serde_json::from_slice::<Version>(bytes)
        .map_err(place)?
        .kinsafe
    {
        Some(FORMAT) => {}
        Some(version) if version > FORMAT => {
            return Err(Error::NewerVersion { what: Made::Vault });
        }
        _ => {
            return Err(format_error(format!(
                "it has no field \"kinsafe\": {FORMAT}"
            )));
        }
    }
    let vault: Vault = serde_json::from_slice(bytes).map_err(place)?;
    if let Some(at) = vault
        .accounts
        .iter()
        .position(|account| account.provider.trim().is_empty())
    {
        return Err(format_error(format!("account {} has no provider", at + 1)));
    }
    if vault.revision > limits::REVISION {
        return Err(format_error(format!(
            "its revision is above {}",
            limits::REVISION
        )));
    }
    Ok(vault)
}

/// Writes a vault as JSON: on one line, or indented for people, without anything that they do not
/// see. It may be sealed for sheets, printed and shown: what was removed is not in it.
pub fn to_json(vault: &Vault, indented: bool) -> SecretBytes {
    let json = if indented {
        serde_json::to_string_pretty(vault).map(|json| {
            let json = Zeroizing::new(json);
            let mut shown = escaped_json(&json);
            shown.push('\n');
            std::mem::take(&mut *shown).into_bytes()
        })
    } else {
        serde_json::to_vec(vault)
    };
    // Writing into memory does not fail, and every map of a vault has text for keys.
    SecretBytes::new(json.unwrap_or_else(|_| unreachable!("a vault can be written as JSON")))
}

/// Writes a working vault: with what was removed and is kept for a while. Only a file under its
/// owner's passphrase may have that.
#[cfg(feature = "cli")]
pub(crate) fn to_working_json(vault: &Vault) -> SecretBytes {
    #[derive(serde::Serialize)]
    struct Working<'a> {
        #[serde(flatten)]
        vault: &'a Vault,
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        removed: &'a [super::Removed],
    }
    let json = serde_json::to_vec(&Working {
        vault,
        removed: &vault.removed,
    });
    // As above.
    SecretBytes::new(json.unwrap_or_else(|_| unreachable!("a vault can be written as JSON")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        paper::record::SetKey,
        secret::{DataKey, Share},
        threshold::{SheetNumber, Threshold},
        vault::{Item, SheetEntry, SheetSet},
    };

    fn read(json: &str) -> Result<Vault, Error> {
        from_json(json.as_bytes(), "v.json")
    }

    fn why(json: &str) -> String {
        read(json)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn the_least_vault() {
        let vault = read(r#"{"kinsafe":1}"#).unwrap();
        assert_eq!((vault.revision, vault.accounts.len()), (0, 0));
    }

    #[test]
    fn what_is_no_vault() {
        assert_eq!(
            why("{}"),
            "v.json is not a vault: it has no field \"kinsafe\": 1"
        );
        assert_eq!(
            why("{\"kinsafe\":2}"),
            "the vault was made by a newer version of kinsafe"
        );
        assert_eq!(
            why("{\"kinsafe\":1,"),
            "v.json is not a vault: line 1, column 13: it ends too early"
        );
        assert_eq!(
            why("PK"),
            "v.json is not a vault: line 1, column 1: this is no JSON"
        );
        let no_provider = r#"{"kinsafe":1,"accounts":[{"provider":" "}]}"#;
        assert_eq!(
            why(no_provider),
            "v.json is not a vault: account 1 has no provider"
        );
    }

    #[test]
    fn a_revision_that_could_not_go_up_is_refused() {
        let with = |revision: u64| format!(r#"{{"kinsafe":1,"revision":{revision}}}"#);
        let last = (1 << 53) - 2;
        let mut vault = read(&with(last)).unwrap();
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        assert_eq!(vault.changed(day, "x"), Err(Error::RevisionAtEnd));
        assert_eq!((vault.revision, vault.history.len()), (last, 0));
        for revision in [last + 1, u64::MAX - 1, u64::MAX] {
            assert_eq!(
                why(&with(revision)),
                "v.json is not a vault: its revision is above 9007199254740990"
            );
        }
        let mut vault = read(&with(last - 1)).unwrap();
        vault.changed(day, "x").unwrap();
        assert_eq!(vault.revision, last);
    }

    /// A parser's message would quote the code.
    #[test]
    fn messages_quote_nothing() {
        for item in [
            r#"{"kind":"codes","codes":["7306 1185"]}"#,
            r#"{"kind":"codes","codes":[{"code":73061185}]}"#,
            r#"{"kind":"codes","codes":"7306 1185"}"#,
            r#"{"kind":"key","value":["7306 1185"]}"#,
            r#"{"value":"7306 1185"}"#,
        ] {
            let text = why(&format!(
                r#"{{"kinsafe":1,"accounts":[{{"provider":"X","items":[{item}]}}]}}"#
            ));
            assert!(
                text.contains("a field is missing or has the wrong form"),
                "{text}"
            );
            assert!(!text.contains("7306"), "{text}");
        }
    }

    #[test]
    fn what_a_later_version_wrote_survives() {
        let json = r#"{"kinsafe":1,"title":"T","revision":4,"accounts":[{"provider":"P","items":[{"kind":"codes","codes":[{"code":"c","used":"2026-01-02","by":"Anna"}],"shape":[1,2]},{"kind":"passkey","value":"v","n":{"a":null}},{"kind":"key","value":"k","hint":"h"}],"colour":"red"}],"history":[{"revision":4,"date":"2026-01-02","what":"w","who":"me"}],"later":{"x":[true]}}"#;
        let vault = read(json).unwrap();
        assert!(matches!(vault.accounts[0].items[1], Item::Unknown(_)));
        let written = to_json(&vault, false);
        let value = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
        assert_eq!(value(written.expose()), value(json.as_bytes()));
        // And nothing is added to what was there.
        assert_eq!(written.expose().len(), json.len());
    }

    #[test]
    fn sets_round_trip() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let number = SheetNumber::new(2).unwrap();
        let mut vault = Vault::new("T");
        vault.sets.push(SheetSet::new(
            SetKey::from_bytes(&[5; 32]),
            DataKey::from_bytes([9; 16]),
            Threshold::new(3).unwrap(),
            day,
            7,
            vec![SheetEntry::new(number, "Anna", day).with_share(&Share::new(number, [3; 16]))],
        ));
        let json = to_json(&vault, true);
        let read = from_json(json.expose(), "v").unwrap();
        let set = &read.sets[0];
        assert_eq!(set.set, SetKey::from_bytes(&[5; 32]).set_id());
        assert!(set.data_key.same_as(&DataKey::from_bytes([9; 16])));
        assert_eq!(*set.signing_key.expose(), [5; 32]);
        assert_eq!(
            (set.sheets[0].number, set.sheets[0].holder.as_str()),
            (number, "Anna")
        );
        let share = set.sheets[0].share().unwrap();
        assert!(share.same_as(&Share::new(number, [3; 16])));
        assert_eq!(to_json(&read, true).expose(), json.expose());
    }

    #[test]
    fn impossible_sets_are_refused() {
        let set = |k: &str, x: &str, key: &str| {
            why(&format!(
                r#"{{"kinsafe":1,"sets":[{{"set":"7H3K-9QXM","threshold":{k},"made":"2026-11-22","data_key":"{key}","signing_key":"BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=","printed_revision":1,"sheets":[{{"number":{x},"holder":"A","made":"2026-11-22"}}]}}]}}"#
            ))
        };
        assert_eq!(set("2", "1", "CQkJCQkJCQkJCQkJCQkJCQ=="), "");
        for (k, x, key) in [
            ("1", "1", "CQkJCQkJCQkJCQkJCQkJCQ=="),
            ("2", "0", "CQkJCQkJCQkJCQkJCQkJCQ=="),
            ("2", "256", "CQkJCQkJCQkJCQkJCQkJCQ=="),
            ("2", "1", "CQkJCQkJCQkJCQkJCQkJ"),
            ("2", "1", "not base64"),
        ] {
            assert_ne!(set(k, x, key), "", "{k} {x} {key}");
        }
    }
}
