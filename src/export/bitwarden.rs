//! Bitwarden's plain JSON.
//!
//! Responsible for its entries: one hidden field for each code set, key, phrase and text, one seed
//! in its own place. Hidden fields have one line; what has several goes into the notes. Not
//! responsible for what a field or a note says.

use serde::Serialize;

use super::entry::Entry;
use crate::secret::SecretBytes;

/// A login.
const LOGIN: u8 = 1;
/// A field that is not shown until one asks for it.
const HIDDEN: u8 = 1;

#[derive(Serialize)]
struct Export<'a> {
    encrypted: bool,
    folders: [(); 0],
    items: Vec<Cipher<'a>>,
}

/// What Bitwarden calls an entry.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Cipher<'a> {
    organization_id: Option<()>,
    folder_id: Option<()>,
    collection_ids: Option<()>,
    #[serde(rename = "type")]
    kind: u8,
    reprompt: u8,
    name: &'a str,
    notes: &'a str,
    favorite: bool,
    fields: Vec<Field<'a>>,
    login: Login<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Field<'a> {
    name: &'a str,
    value: &'a str,
    #[serde(rename = "type")]
    kind: u8,
    linked_id: Option<()>,
}

#[derive(Serialize)]
struct Login<'a> {
    uris: Vec<Uri<'a>>,
    username: Option<&'a str>,
    password: Option<()>,
    totp: Option<&'a str>,
}

#[derive(Serialize)]
struct Uri<'a> {
    #[serde(rename = "match")]
    rule: Option<()>,
    uri: &'a str,
}

/// Writes the export.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    let texts: Vec<_> = entries
        .iter()
        .map(|entry| (entry.short_note(), entry.fields()))
        .collect();
    let items = entries.iter().zip(&texts);
    let export = Export {
        encrypted: false,
        folders: [],
        items: items
            .map(|(entry, (note, fields))| Cipher {
                organization_id: None,
                folder_id: None,
                collection_ids: None,
                kind: LOGIN,
                reprompt: 0,
                name: &entry.account.provider,
                notes: note,
                favorite: false,
                fields: fields
                    .iter()
                    .map(|(name, value)| Field {
                        name,
                        value,
                        kind: HIDDEN,
                        linked_id: None,
                    })
                    .collect(),
                login: Login {
                    uris: some(&entry.account.address)
                        .map(|uri| Uri { rule: None, uri })
                        .into_iter()
                        .collect(),
                    username: some(&entry.account.login),
                    password: None,
                    totp: some(&entry.seed),
                },
            })
            .collect(),
    };
    let json = serde_json::to_vec_pretty(&export).map(|mut json| {
        json.push(b'\n');
        json
    });
    // Writing into memory does not fail, and there are no maps with strange keys.
    SecretBytes::new(json.unwrap_or_else(|_| unreachable!("an export can be written as JSON")))
}

/// What is not empty.
fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
