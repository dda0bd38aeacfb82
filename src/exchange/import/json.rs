//! JSON of authenticators and password managers other than Bitwarden.
//!
//! Responsible for telling by its fields which program wrote it, and for the fields of each. What is
//! encrypted is named with the program. Not responsible for what is taken from an entry.
//!
//! Read are Aegis, 2FAS, andOTP, Raivo, Stratum, FreeOTP+, Proton Authenticator, LastPass
//! Authenticator, Proton Pass, 1Password, Keeper, Enpass and the FIDO Alliance's Credential Exchange
//! Format (CXF 1.0).

use std::collections::HashMap;

use serde_json::{Map, Value};
use zeroize::{Zeroize, Zeroizing};

use super::{
    Import, Verdict,
    columns::Column,
    record::{self, Passwords, Record},
};
use crate::{
    day::Day,
    error::Error,
    exchange::json::wipe,
    otp::address::{Otp, Parts, base32},
};

/// An entry, whatever program wrote it.
#[derive(Default)]
struct Entry {
    title: String,
    site: String,
    login: String,
    password: String,
    note: String,
    fields: Vec<(String, String)>,
    seeds: Vec<String>,
    /// It lies in the bin.
    removed: bool,
    /// The files that hang on it: id and name.
    files: Vec<(String, String)>,
    /// Of these, some are not looked into.
    unread_files: bool,
}

/// All entries, wiped when they were looked at.
struct Entries(Vec<Entry>);

impl Drop for Entries {
    fn drop(&mut self) {
        for entry in &mut self.0 {
            entry.password.zeroize();
            entry.note.zeroize();
            entry.seeds.zeroize();
            for (_, value) in &mut entry.fields {
                value.zeroize();
            }
        }
    }
}

/// All values of a file, wiped when they were read.
struct Wiped(Value);

impl Drop for Wiped {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Reads the file if a program is known that wrote it; `None` if none is.
///
/// # Errors
/// [`Error::EncryptedExport`].
pub(super) fn read(name: &str, json: &str, today: Day) -> Option<Result<Import, Error>> {
    read_with(name, json, &Documents::new(), today)
}

/// Files that entries name, by their id: those that are text.
pub(super) type Documents = HashMap<String, Option<Zeroizing<String>>>;

/// Reads the file together with those that hang on its entries.
pub(super) fn read_with(
    name: &str,
    json: &str,
    documents: &Documents,
    today: Day,
) -> Option<Result<Import, Error>> {
    let value = Wiped(serde_json::from_str(json).ok()?);
    let Found { program, entries } = recognise(&value.0)?;
    let Some(mut entries) = entries.map(Entries) else {
        return Some(Err(Error::EncryptedExport {
            name: name.to_owned(),
            program,
        }));
    };
    let mut import = Import::new();
    import.entries = true;
    import.program = Some(program);
    for entry in &mut entries.0 {
        entry.attach(documents);
    }
    let passwords = Passwords::of(entries.0.iter().map(|entry| entry.password.as_str()));
    for (number, entry) in (1..).zip(&entries.0) {
        entry.take(number, today, &passwords, &mut import);
    }
    Some(Ok(import))
}

/// Reads JSON of a program that nobody knows: each object with what its names say, and all other
/// texts in it looked through. `None` if nothing is found in it.
pub(super) fn read_unknown(json: &str, today: Day) -> Option<Import> {
    let value = Wiped(serde_json::from_str(json).ok()?);
    let mut entries = Entries(Vec::new());
    gather(&value.0, &mut entries.0, DEPTH);
    let mut import = Import::new();
    import.entries = true;
    let passwords = Passwords::of(entries.0.iter().map(|entry| entry.password.as_str()));
    for (number, entry) in (1..).zip(&entries.0) {
        entry.take(number, today, &passwords, &mut import);
    }
    let what = "which program wrote it is not known here; look whether all is there";
    import.report(0, Verdict::Doubtful, what);
    (!import.accounts.is_empty()).then_some(import)
}

/// Deepest nesting that is looked into; the parser's own bound.
const DEPTH: usize = 128;

/// An entry for each object that has texts, its lists of texts included.
fn gather(value: &Value, entries: &mut Vec<Entry>, depth: usize) {
    if depth == 0 {
        return;
    }
    let mut entry = Entry::default();
    match value {
        Value::Array(all) => {
            for one in all {
                match one {
                    Value::String(text) => entry.fields.push((String::new(), text.clone())),
                    one => gather(one, entries, depth - 1),
                }
            }
        }
        Value::Object(all) => {
            for (name, value) in all {
                let texts = match value {
                    Value::String(text) => text.clone(),
                    Value::Array(parts) if parts.iter().all(Value::is_string) => {
                        let parts: Vec<&str> = parts.iter().filter_map(Value::as_str).collect();
                        parts.join("\n")
                    }
                    value => {
                        gather(value, entries, depth - 1);
                        continue;
                    }
                };
                match Column::of(name) {
                    _ if texts.contains("://") && Otp::parse(&texts).is_some() => {
                        entry.seeds.push(texts);
                    }
                    Column::Title if entry.title.is_empty() => entry.title = texts,
                    Column::Login if entry.login.is_empty() => entry.login = texts,
                    Column::Site if entry.site.is_empty() => entry.site = texts,
                    Column::Note if entry.note.is_empty() => entry.note = texts,
                    Column::Password if entry.password.is_empty() => entry.password = texts,
                    Column::Seed => entry.seeds.extend(filled(&texts)),
                    Column::Aside if !texts.contains("otpauth") => {}
                    _ => entry.fields.push((name.clone(), texts)),
                }
            }
        }
        _ => {}
    }
    if !entry.fields.is_empty() || !entry.note.is_empty() || !entry.seeds.is_empty() {
        entries.push(entry);
    }
}

/// What a file was found to be.
struct Found {
    program: &'static str,
    /// `None` where they are encrypted.
    entries: Option<Vec<Entry>>,
}

fn plain(program: &'static str, entries: impl Iterator<Item = Entry>) -> Option<Found> {
    Some(Found {
        program,
        entries: Some(entries.collect()),
    })
}

fn encrypted(program: &'static str) -> Option<Found> {
    Some(Found {
        program,
        entries: None,
    })
}

/// Which program wrote it, by its fields, and its entries; `None` if none is known that did.
fn recognise(value: &Value) -> Option<Found> {
    if let Value::Array(all) = value {
        let is_token =
            |one: &Value| has(one, "secret") && (has(one, "issuer") || has(one, "label"));
        let tokens = !all.is_empty() && all.iter().all(is_token);
        let program = if all.first().is_some_and(|one| has(one, "kind")) {
            "Raivo"
        } else {
            "andOTP"
        };
        return tokens
            .then(|| plain(program, all.iter().map(token)))
            .flatten();
    }
    let head = value.as_object()?;
    if head.contains_key("db") && head.contains_key("header") {
        if head["db"].is_string() {
            return encrypted("Aegis");
        }
        return plain("Aegis", list(&head["db"]["entries"]).map(aegis));
    }
    if text(value, "servicesEncrypted").len() > 1 {
        return encrypted("2FAS");
    }
    if head.get("services").is_some_and(Value::is_array) {
        return plain("2FAS", list(&head["services"]).map(two_fas));
    }
    if let Some(all) = head.get("Authenticators") {
        return plain("Stratum", list(all).map(stratum));
    }
    if head.contains_key("encryptedData") && head.contains_key("kdfParams") {
        return encrypted("Ente");
    }
    if let Some(all) = head.get("tokens").filter(|all| all.is_array()) {
        return plain("FreeOTP+", list(all).map(free_otp));
    }
    if let Some(vaults) = head.get("vaults").and_then(Value::as_object) {
        let items = vaults.values().flat_map(|vault| list(&vault["items"]));
        return plain("Proton Pass", items.map(proton));
    }
    if let Some(all) = head.get("entries").filter(|all| all.is_array()) {
        return list(all)
            .all(|one| one["content"].is_object())
            .then(|| plain("Proton Authenticator", list(all).map(proton_authenticator)))
            .flatten();
    }
    if let Some(all) = head.get("records").filter(|all| all.is_array()) {
        return plain("Keeper", list(all).map(keeper));
    }
    let accounts = || list(value.get("accounts").unwrap_or(&Value::Null));
    if accounts().any(|account| has(account, "vaults")) {
        let vaults = accounts().flat_map(|account| list(&account["vaults"]));
        let items = vaults.flat_map(|vault| list(&vault["items"]));
        return plain("1Password", items.map(one_password));
    }
    if accounts().any(|account| has(account, "issuerName")) {
        return plain("LastPass Authenticator", accounts().map(last_pass));
    }
    let exchanged: Vec<Entry> = accounts()
        .chain([value])
        .flat_map(|account| list(&account["items"]))
        .filter(|item| has(item, "credentials"))
        .map(exchange)
        .collect();
    if !exchanged.is_empty() || has(value, "exporterRpId") {
        return plain("the Credential Exchange Format", exchanged.into_iter());
    }
    let items = list(value.get("items")?);
    let of_enpass = |item: &&Value| has(item, "title") && !has(item, "login") && !has(item, "name");
    let all: Vec<&Value> = items.collect();
    (!all.is_empty() && all.iter().all(of_enpass))
        .then(|| plain("Enpass", all.into_iter().map(enpass)))
        .flatten()
}

impl Entry {
    /// Puts the files that hang on it, and are text, among its fields.
    fn attach(&mut self, documents: &Documents) {
        for (id, name) in std::mem::take(&mut self.files) {
            match documents.get(&id) {
                Some(Some(text)) => self.fields.push((name, text.to_string())),
                _ => self.unread_files = true,
            }
        }
    }

    fn take(&self, number: usize, today: Day, passwords: &Passwords, import: &mut Import) {
        if self.removed {
            import.report(number, Verdict::Skipped, "an entry in the bin");
            return;
        }
        if self.unread_files {
            import.report(number, Verdict::Doubtful, record::UNREAD_FILE);
        }
        Record {
            line: number,
            title: &self.title,
            site: &self.site,
            login: &self.login,
            password: &self.password,
            note: &self.note,
            fields: self
                .fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect(),
            seeds: self.seeds.iter().map(String::as_str).collect(),
            addresses: true,
            passwords: Some(passwords),
        }
        .take(today, import);
    }
}

/// andOTP's and Raivo's lists.
fn token(value: &Value) -> Entry {
    let login = one_of(value, &["label", "account"]);
    let (issuer, login) = match login.split_once(':') {
        Some((issuer, login)) if text(value, "issuer").is_empty() => (issuer.trim(), login.trim()),
        _ => (text(value, "issuer"), login),
    };
    of_authenticator(value, issuer, login, value)
}

fn aegis(value: &Value) -> Entry {
    let mut entry = of_authenticator(
        &value["info"],
        text(value, "issuer"),
        text(value, "name"),
        value,
    );
    entry.note = text(value, "note").to_owned();
    entry
}

fn two_fas(value: &Value) -> Entry {
    let otp = &value["otp"];
    let issuer = match text(otp, "issuer") {
        "" => text(value, "name"),
        issuer => issuer,
    };
    let mut entry = of_authenticator(otp, issuer, one_of(otp, &["account", "label"]), otp);
    entry.seeds = vec![address(
        otp,
        text(value, "secret"),
        otp,
        issuer,
        &entry.login,
    )];
    entry
}

fn stratum(value: &Value) -> Entry {
    let small = lowered(value);
    let small = Wiped(Value::Object(small));
    of_authenticator(
        &small.0,
        text(&small.0, "issuer"),
        text(&small.0, "username"),
        &small.0,
    )
}

/// FreeOTP+ writes the seed as bytes.
fn free_otp(value: &Value) -> Entry {
    let bytes = list(&value["secret"]).filter_map(|byte| Some(byte.as_i64()? as u8));
    let bytes = Zeroizing::new(bytes.collect::<Vec<u8>>());
    let secret = Zeroizing::new(base32(&bytes));
    let issuer = one_of(value, &["issuerExt", "issuerInt"]);
    let login = text(value, "label");
    Entry {
        title: issuer.to_owned(),
        login: login.to_owned(),
        seeds: vec![address(value, &secret, value, issuer, login)],
        ..Entry::default()
    }
}

fn proton_authenticator(value: &Value) -> Entry {
    Entry {
        note: text(value, "note").to_owned(),
        seeds: filled(text(&value["content"], "uri")),
        ..Entry::default()
    }
}

fn last_pass(value: &Value) -> Entry {
    let (issuer, login) = (text(value, "issuerName"), text(value, "userName"));
    of_authenticator(value, issuer, login, value)
}

/// 1Password's 1PUX, of which this is `export.data`.
fn one_password(value: &Value) -> Entry {
    let (overview, details) = (&value["overview"], &value["details"]);
    let mut entry = Entry {
        title: text(overview, "title").to_owned(),
        site: text(overview, "url").to_owned(),
        note: text(details, "notesPlain").to_owned(),
        removed: text(value, "state") == "trashed" || value["trashed"].as_bool() == Some(true),
        ..Entry::default()
    };
    for field in list(&details["loginFields"]) {
        let content = text(field, "value").to_owned();
        match text(field, "designation") {
            "username" => entry.login = content,
            "password" => entry.password = content,
            // What a form had, a box that was ticked.
            _ => entry.fields.push((text(field, "name").to_owned(), content)),
        }
    }
    // An entry for a password alone.
    if entry.password.is_empty() {
        entry.password = text(details, "password").to_owned();
    }
    for field in list(&details["sections"]).flat_map(|section| list(&section["fields"])) {
        let value = &field["value"];
        let label = one_of(field, &["title", "label"]).to_owned();
        if let Some(seed) = value["totp"].as_str() {
            entry.seeds.extend(filled(seed));
        } else if value["file"].is_object() {
            entry.files.push(document(&value["file"]));
        } else if !value["creditCardNumber"].is_string() {
            let kinds = value.as_object().into_iter().flatten();
            // Texts, whatever kind they say they are; dates and such are numbers or objects.
            for (_, content) in kinds.filter(|(kind, _)| *kind != "reference") {
                if let Some(content) = content.as_str() {
                    entry.fields.push((label.clone(), content.to_owned()));
                }
            }
        }
    }
    if details["documentAttributes"].is_object() {
        entry.files.push(document(&details["documentAttributes"]));
    }
    entry
}

/// Id and name of a file that hangs on an entry of 1Password.
fn document(value: &Value) -> (String, String) {
    let part = |name| text(value, name).to_owned();
    (part("documentId"), part("fileName"))
}

fn of_authenticator(info: &Value, issuer: &str, login: &str, kind: &Value) -> Entry {
    Entry {
        title: issuer.to_owned(),
        login: login.to_owned(),
        seeds: vec![address(info, text(info, "secret"), kind, issuer, login)],
        ..Entry::default()
    }
}

fn proton(value: &Value) -> Entry {
    let data = &value["data"];
    let (meta, content) = (&data["metadata"], &data["content"]);
    let login = match one_of(content, &["itemUsername", "username"]) {
        "" => one_of(content, &["itemEmail", "email"]),
        login => login,
    };
    let extra = list(&data["extraFields"]).map(|field| {
        let inner = &field["data"];
        let value = one_of(inner, &["content", "totpUri"]);
        (text(field, "fieldName").to_owned(), value.to_owned())
    });
    Entry {
        title: text(meta, "name").to_owned(),
        note: text(meta, "note").to_owned(),
        login: login.to_owned(),
        password: text(content, "password").to_owned(),
        site: list(&content["urls"])
            .find_map(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        seeds: filled(text(content, "totpUri")),
        fields: extra.collect(),
        // 1 is in use, 2 lies in the bin.
        removed: value["state"].as_u64() == Some(2),
        ..Entry::default()
    }
}

fn keeper(value: &Value) -> Entry {
    let mut entry = Entry {
        title: text(value, "title").to_owned(),
        login: text(value, "login").to_owned(),
        password: text(value, "password").to_owned(),
        note: text(value, "notes").to_owned(),
        site: text(value, "login_url").to_owned(),
        ..Entry::default()
    };
    if let Some(fields) = value["custom_fields"].as_object() {
        for (name, value) in fields {
            let parts = match value {
                Value::Array(parts) => parts.iter().filter_map(Value::as_str).collect(),
                value => value.as_str().into_iter().collect::<Vec<_>>(),
            };
            for part in parts {
                // `$type:label:number`
                let label = name.strip_prefix('$').map_or(name.as_str(), |name| {
                    name.split(':').nth(1).unwrap_or_default()
                });
                if name.starts_with("$oneTimeCode") {
                    entry.seeds.push(part.to_owned());
                } else {
                    entry.fields.push((label.to_owned(), part.to_owned()));
                }
            }
        }
    }
    entry
}

fn enpass(value: &Value) -> Entry {
    let mut entry = Entry {
        title: text(value, "title").to_owned(),
        note: text(value, "note").to_owned(),
        removed: value["trashed"].as_u64().is_some_and(|trashed| trashed > 0),
        ..Entry::default()
    };
    for field in list(&value["fields"]) {
        if field["deleted"].as_u64().is_some_and(|deleted| deleted > 0) {
            continue;
        }
        let content = text(field, "value").to_owned();
        match text(field, "type") {
            "username" | "email" if entry.login.is_empty() => entry.login = content,
            "password" if entry.password.is_empty() && !content.contains('\n') => {
                entry.password = content;
            }
            // What is kept as a password is one, whatever it is called.
            "password" | "pin" | "ccNumber" | "ccPin" | "ccCvc" => {}
            "url" if entry.site.is_empty() => entry.site = content,
            "totp" => entry.seeds.extend(filled(&content)),
            _ => entry
                .fields
                .push((text(field, "label").to_owned(), content)),
        }
    }
    entry
}

fn exchange(value: &Value) -> Entry {
    let mut entry = Entry {
        title: text(value, "title").to_owned(),
        site: list(&value["scope"]["urls"])
            .find_map(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        ..Entry::default()
    };
    for credential in list(&value["credentials"]) {
        match text(credential, "type") {
            "totp" => {
                let (issuer, login) = (text(credential, "issuer"), text(credential, "username"));
                let issuer = if issuer.is_empty() {
                    entry.title.clone()
                } else {
                    issuer.to_owned()
                };
                let address = address(
                    credential,
                    text(credential, "secret"),
                    credential,
                    &issuer,
                    login,
                );
                entry.seeds.push(address);
                if entry.login.is_empty() {
                    entry.login = login.to_owned();
                }
            }
            "basic-auth" => {
                entry.login = inner(&credential["username"]).to_owned();
                entry.password = inner(&credential["password"]).to_owned();
            }
            "note" => entry.note = inner(&credential["content"]).to_owned(),
            "custom-fields" => {
                entry.fields.extend(
                    list(&credential["fields"])
                        .map(|field| (text(field, "label").to_owned(), inner(field).to_owned())),
                );
            }
            _ => {}
        }
    }
    entry
}

/// The text of one of CXF's fields, which is an object or, in early versions, the text alone.
fn inner(value: &Value) -> &str {
    match &value["value"] {
        Value::Object(_) => inner(&value["value"]),
        Value::String(text) => text,
        _ => value.as_str().unwrap_or_default(),
    }
}

/// What an authenticator keeps apart, as an address.
fn address(info: &Value, secret: &str, kind: &Value, issuer: &str, login: &str) -> String {
    let number = |names: &[&str]| {
        let found = names.iter().find_map(|name| info.get(*name));
        found.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()))
    };
    let kind = match one_of(kind, &["tokenType", "kind", "type"]) {
        // Stratum's numbers.
        "" => match kind["type"].as_u64() {
            Some(1) => "hotp",
            Some(4) => "steam",
            _ => "totp",
        },
        kind => kind,
    };
    let address = Parts {
        kind,
        issuer,
        account: login,
        secret,
        algorithm: match info["algorithm"].as_u64() {
            // Stratum's numbers again.
            Some(1) => "SHA256",
            Some(2) => "SHA512",
            _ => one_of(info, &["algorithm", "algo"]),
        },
        digits: number(&["digits"]),
        period: number(&["period", "timer", "timeStep"]),
        counter: number(&["counter"]),
    }
    .to_address();
    address.to_string()
}

/// The same with names that begin with small letters.
fn lowered(value: &Value) -> Map<String, Value> {
    let fields = value.as_object().into_iter().flatten();
    fields
        .map(|(name, value)| (name.to_lowercase(), value.clone()))
        .collect()
}

fn filled(text: &str) -> Vec<String> {
    (!text.trim().is_empty())
        .then(|| text.to_owned())
        .into_iter()
        .collect()
}

fn has(value: &Value, name: &str) -> bool {
    value.get(name).is_some_and(|found| !found.is_null())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The first of these fields that has something in it.
fn one_of<'a>(value: &'a Value, names: &[&str]) -> &'a str {
    let texts = names.iter().map(|name| text(value, name));
    texts
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}
