//! Bitwarden's plain JSON, which Vaultwarden and Bitwarden Authenticator write as well.
//!
//! Responsible for finding the notes, fields and seeds in it, and for saying of an encrypted
//! export what to do instead. Not responsible for what is taken from an entry.

use serde::Deserialize;
use zeroize::Zeroize;

use super::{Import, Verdict, record::Record};
use crate::{day::Day, error::Error};

#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    encrypted: bool,
    items: Option<serde::de::IgnoredAny>,
    kinsafe: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Export {
    items: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    /// 1 login, 2 note, 3 card, 4 identity, 5 SSH key.
    #[serde(default, rename = "type")]
    kind: u64,
    name: Option<Text>,
    notes: Option<Text>,
    fields: Option<Vec<Field>>,
    login: Option<Login>,
    deleted_date: Option<Text>,
}

#[derive(Deserialize)]
struct Login {
    uris: Option<Vec<Uri>>,
    username: Option<Text>,
    password: Option<Text>,
    totp: Option<Text>,
}

#[derive(Deserialize)]
struct Uri {
    uri: Option<Text>,
}

#[derive(Deserialize)]
struct Field {
    name: Option<Text>,
    value: Option<Text>,
}

/// Text that is wiped.
#[derive(Deserialize)]
#[serde(transparent)]
struct Text(String);

impl Drop for Text {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Reads an export.
///
/// # Errors
/// [`Error::EncryptedExport`], [`Error::ImportFormat`] for other JSON.
pub(super) fn read(name: &str, json: &str, today: Day) -> Result<Import, Error> {
    let refuse = |why| Error::ImportFormat {
        name: name.to_owned(),
        why,
    };
    let other = "it is JSON, but not an export of Bitwarden";
    let head: Head = serde_json::from_str(json).map_err(|_| refuse(other))?;
    if head.kinsafe.is_some() {
        return Err(refuse("it is a vault already"));
    }
    if head.encrypted {
        return Err(Error::EncryptedExport {
            name: name.to_owned(),
            program: "Bitwarden",
        });
    }
    if head.items.is_none() {
        return Err(refuse(other));
    }
    let export: Export = serde_json::from_str(json)
        .map_err(|_| refuse("it looks like an export of Bitwarden, but an entry is malformed"))?;
    let mut import = Import::new();
    import.entries = true;
    for (number, entry) in (1..).zip(&export.items) {
        entry.take(number, today, &mut import);
    }
    Ok(import)
}

impl Entry {
    fn take(&self, number: usize, today: Day, import: &mut Import) {
        if self.deleted_date.is_some() {
            import.report(number, Verdict::Skipped, "an entry in the bin");
            return;
        }
        if self.kind > 2 {
            import.report(
                number,
                Verdict::Skipped,
                "a card, an identity or a key, not a login",
            );
            return;
        }
        let login = self.login.as_ref();
        let uris = login
            .and_then(|login| login.uris.as_deref())
            .unwrap_or_default();
        let fields = self.fields.as_deref().unwrap_or_default();
        Record {
            line: number,
            title: text(self.name.as_ref()),
            site: uris.first().map_or("", |uri| text(uri.uri.as_ref())),
            login: login.map_or("", |login| text(login.username.as_ref())),
            password: login.map_or("", |login| text(login.password.as_ref())),
            note: text(self.notes.as_ref()),
            fields: fields
                .iter()
                .map(|field| (text(field.name.as_ref()), text(field.value.as_ref())))
                .collect(),
            seeds: vec![login.map_or("", |login| text(login.totp.as_ref()))],
            addresses: false,
        }
        .take(today, import);
    }
}

fn text(text: Option<&Text>) -> &str {
    text.map_or("", |text| text.0.as_str())
}
