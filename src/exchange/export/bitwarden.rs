//! Bitwarden's plain JSON.
//!
//! Responsible for its entries: one hidden field for each code set, key, phrase and text, one seed
//! in its own place. Hidden fields have one line; what has several goes into the notes. Not
//! responsible for what a field or a note says.

use serde::Serialize;

use super::entry::{Entry, FieldText};
use crate::secret::SecretBytes;

/// A login.
const LOGIN: u8 = 1;
/// A field that everybody sees, for what is no secret.
const TEXT: u8 = 0;
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

/// Most bytes of a field and of a note: Bitwarden refuses a whole file for one that has more than
/// 5,000 and 10,000 letters once it is encrypted, padded and in base64.
const LONGEST_FIELD: usize = 3_600;
const LONGEST_NOTE: usize = 7_400;

/// Writes the export.
pub(super) fn write(entries: &[Entry<'_>], left_out: &mut Vec<String>) -> SecretBytes {
    let texts: Vec<_> = entries
        .iter()
        .map(|entry| entry.within(LONGEST_FIELD, LONGEST_NOTE, left_out))
        .collect();
    let mut items = Vec::new();
    for (entry, (notes, fields)) in entries.iter().zip(&texts) {
        for (number, note) in notes.iter().enumerate() {
            // What does not fit into one entry has more of the same name behind it.
            let first = number == 0;
            items.push(Cipher::new(
                entry,
                note,
                if first { fields } else { &[] },
                some(&entry.seed).filter(|_| first),
            ));
        }
    }
    let export = Export {
        encrypted: false,
        folders: [],
        items,
    };
    let json = serde_json::to_vec_pretty(&export).map(|mut json| {
        json.push(b'\n');
        json
    });
    // Writing into memory does not fail, and there are no maps with strange keys.
    SecretBytes::new(json.unwrap_or_else(|_| unreachable!("an export can be written as JSON")))
}

impl<'a> Cipher<'a> {
    fn new(
        entry: &'a Entry<'_>,
        note: &'a str,
        fields: &'a [FieldText],
        totp: Option<&'a str>,
    ) -> Self {
        Self {
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
                .map(|field| Field {
                    name: &field.name,
                    value: &field.text,
                    kind: if field.is_secret { HIDDEN } else { TEXT },
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
                totp,
            },
        }
    }
}

/// What is not empty.
fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
