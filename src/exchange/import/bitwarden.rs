//! Bitwarden's plain JSON, which Vaultwarden and Bitwarden Authenticator write as well.
//!
//! Responsible for finding the notes, fields and seeds in it, and for saying of an encrypted
//! export what to do instead. Not responsible for what is taken from an entry.

use serde::Deserialize;
use zeroize::Zeroize;

use super::{
    Import, Verdict,
    record::{Passwords, Record},
};
use crate::{day::Day, error::Error};

#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    encrypted: bool,
    #[serde(default, rename = "passwordProtected")]
    password_protected: bool,
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
    name: Option<Text>,
    notes: Option<Text>,
    fields: Option<Vec<Field>>,
    login: Option<Login>,
    deleted_date: Option<Text>,
    password_history: Option<Vec<OldPassword>>,
}

#[derive(Deserialize)]
struct OldPassword {
    password: Option<Text>,
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
/// [`Error::EncryptedExport`], [`Error::ImportFormat`]. Other JSON is none of both, but `None`.
pub(super) fn read(name: &str, json: &str, today: Day) -> Result<Option<Import>, Error> {
    let refuse = |why| Error::ImportFormat {
        name: name.to_owned(),
        why,
    };
    // A list would be taken for the fields in their order.
    let head = json
        .trim_start()
        .starts_with('{')
        .then(|| serde_json::from_str::<Head>(json));
    let Some(Ok(head)) = head else {
        return Ok(None);
    };
    if head.kinsafe.is_some() {
        return Err(refuse("it is a vault already"));
    }
    if head.encrypted && !head.password_protected {
        return Err(refuse(
            "it is Bitwarden's export that is restricted to the account, which nothing but that \
             account opens; export again with the file format .json",
        ));
    }
    if head.encrypted {
        return Err(Error::EncryptedExport {
            name: name.to_owned(),
            program: "Bitwarden",
        });
    }
    if head.items.is_none() {
        return Ok(None);
    }
    let export: Export = serde_json::from_str(json)
        .map_err(|_| refuse("it looks like an export of Bitwarden, but an entry is malformed"))?;
    let mut import = Import::new();
    import.entries = true;
    import.program = Some("Bitwarden");
    let passwords = Passwords::of(export.items.iter().flat_map(Entry::passwords));
    for (number, entry) in (1..).zip(&export.items) {
        entry.take(number, today, &passwords, &mut import);
    }
    Ok(Some(import))
}

impl Entry {
    fn passwords(&self) -> impl Iterator<Item = &str> {
        let login = self.login.as_ref();
        let own = login.and_then(|login| login.password.as_ref());
        let old = self.password_history.iter().flatten();
        let old = old.filter_map(|old| old.password.as_ref());
        own.into_iter()
            .chain(old)
            .map(|password| password.0.as_str())
    }

    fn take(&self, number: usize, today: Day, passwords: &Passwords, import: &mut Import) {
        if self.deleted_date.is_some() {
            import.report(number, Verdict::Skipped, "an entry in the bin");
            return;
        }
        let login = self.login.as_ref();
        let uris = login
            .and_then(|login| login.uris.as_deref())
            .unwrap_or_default();
        let fields = self.fields.as_deref().unwrap_or_default();
        Record {
            line: number,
            // Bitwarden Authenticator writes `:null` where there is no name.
            title: match text(self.name.as_ref()) {
                ":null" | "null" => "",
                name => name,
            },
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
            passwords: Some(passwords),
        }
        .take(today, import);
    }
}

fn text(text: Option<&Text>) -> &str {
    text.map_or("", |text| text.0.as_str())
}
