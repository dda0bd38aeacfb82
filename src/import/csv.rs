//! Tables: a plain one with a column of codes, and the exports of password managers.
//!
//! Responsible for knowing the columns by their names, whatever their order: 1Password, Apple
//! Passwords, Bitwarden, Chrome, Dashlane, Firefox, KeePassXC, LastPass and NordPass are all
//! read in the same way. Not responsible for what is taken from an entry.

use std::collections::HashMap;

use super::{
    Import, Unnamed, Verdict,
    line::{self, Line},
    record::Record,
};
use crate::{
    day::Day,
    error::Error,
    provider,
    vault::{Account, Code, CodeSet, Item},
};

/// What the head of a table says.
pub(super) struct Table {
    separator: u8,
    columns: Vec<Column>,
    names: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Code,
    Fields,
    Label,
    Login,
    Note,
    Other,
    Password,
    Seed,
    Site,
    Title,
    Used,
}

/// The columns by their names, in small letters and without anything but letters.
const COLUMNS: [(Column, &[&str]); 10] = [
    (
        Column::Code,
        &[
            "code",
            "codes",
            "recoverycode",
            "recoverycodes",
            "backupcode",
            "backupcodes",
        ],
    ),
    (Column::Fields, &["fields"]),
    (Column::Label, &["label", "set", "workspace"]),
    (
        Column::Login,
        &[
            "login",
            "username",
            "loginusername",
            "user",
            "email",
            "account",
        ],
    ),
    (
        Column::Note,
        &["note", "notes", "extra", "comment", "comments"],
    ),
    (
        Column::Password,
        &["password", "loginpassword", "pwd", "passwort"],
    ),
    (
        Column::Seed,
        &[
            "totp",
            "otpauth",
            "logintotp",
            "otpsecret",
            "otpurl",
            "otp",
            "seed",
        ],
    ),
    (
        Column::Site,
        &["url", "loginuri", "website", "uri", "address"],
    ),
    (
        Column::Title,
        &["title", "name", "provider", "service", "site", "issuer"],
    ),
    (Column::Used, &["used"]),
];

/// What is missing from an export, by a column that it alone has.
const MISSING: [(&str, &str); 3] = [
    (
        "lastmodified",
        "KeePassXC leaves additional attributes out of its CSV; if codes are in some, export XML \
         and copy them from there",
    ),
    (
        "archived",
        "1Password leaves fields of your own and attached files out of its CSV; look there for \
         codes",
    ),
    ("httprealm", "Firefox exports neither notes nor seeds"),
];

/// Reads the first line as the head of a table, if it is one.
pub(super) fn recognise(text: &str) -> Option<Table> {
    let head = text.lines().find(|line| !line.trim().is_empty())?;
    let count = |separator: &u8| head.bytes().filter(|b| b == separator).count();
    let separator = *b",;\t".iter().max_by_key(|s| count(s))?;
    let mut reader = reader(head, separator, false);
    let names: Vec<String> = reader.records().next()?.ok()?.iter().map(bare).collect();
    let columns: Vec<Column> = names
        .iter()
        .map(|name| {
            let mut known = COLUMNS.iter();
            let found = known.find(|(_, names)| names.contains(&name.as_str()));
            found.map_or(Column::Other, |(column, _)| *column)
        })
        .collect();
    let has = |column| columns.contains(&column);
    let entry = has(Column::Title) || has(Column::Site) || has(Column::Login);
    let secret = [Column::Code, Column::Password, Column::Seed, Column::Note];
    (columns.len() > 1 && entry && secret.into_iter().any(has)).then_some(Table {
        separator,
        columns,
        names,
    })
}

/// Reads the table.
///
/// # Errors
/// [`Error::ImportFormat`] where it cannot be taken apart.
pub(super) fn read(name: &str, text: &str, table: &Table, today: Day) -> Result<Import, Error> {
    let mut import = Import::new();
    for (column, what) in MISSING {
        if table.names.iter().any(|name| name == column) {
            import.report(0, Verdict::Doubtful, what);
        }
    }
    // Line ends before the head are not counted by the parser.
    let before = text.len() - text.trim_start_matches(['\n', '\r']).len();
    let above = text[..before].matches('\n').count();
    import.report(above + 1, Verdict::Skipped, "the head of the table");
    let mut plain = Plain::default();
    let mut reader = reader(&text[before..], table.separator, true);
    for record in reader.records() {
        let record = record.map_err(|_| Error::ImportFormat {
            name: name.to_owned(),
            why: "its table cannot be taken apart",
        })?;
        let line = record
            .position()
            .map_or(0, |at| line_of(&text[before..], at))
            + above;
        let fields = |column: Column| {
            let cells = table.columns.iter().zip(record.iter());
            cells
                .filter(move |(known, _)| **known == column)
                .map(|(_, cell)| cell)
        };
        let first = |column| {
            fields(column)
                .find(|cell| !cell.trim().is_empty())
                .unwrap_or("")
        };
        if table.columns.contains(&Column::Code) {
            plain.take(
                Row {
                    line,
                    provider: first(Column::Title),
                    login: first(Column::Login),
                    site: first(Column::Site),
                    label: first(Column::Label),
                    used: first(Column::Used),
                    codes: first(Column::Code),
                },
                today,
                &mut import,
            );
            continue;
        }
        let note = fields(Column::Note).collect::<Vec<_>>();
        let mut entry = Record {
            line,
            title: first(Column::Title),
            site: first(Column::Site),
            login: first(Column::Login),
            password: first(Column::Password),
            note: note.first().copied().unwrap_or_default(),
            fields: fields(Column::Fields).flat_map(own_fields).collect(),
            seeds: fields(Column::Seed).collect(),
            addresses: true,
        };
        entry
            .fields
            .extend(note.iter().skip(1).map(|note| ("", *note)));
        entry.take(today, &mut import);
    }
    plain.end(&mut import);
    Ok(import)
}

/// The line on which a record begins. The parser has not passed the empty lines before it yet,
/// nor the second half of a `\r\n`.
fn line_of(text: &str, at: &::csv::Position) -> usize {
    let rest = text
        .as_bytes()
        .get(at.byte() as usize..)
        .unwrap_or_default();
    let ends = rest.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
    at.line() as usize + ends.filter(|&&b| b == b'\n').count()
}

/// The fields of Bitwarden's column for them, `name: content`. A line that is not of that form
/// goes on with the content before it, like a list of codes in one field.
fn own_fields(cell: &str) -> Vec<(&str, &str)> {
    let mut fields: Vec<(&str, usize)> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in cell.split_inclusive('\n') {
        match line.split_once(": ") {
            Some((name, content)) => fields.push((name, at + line.len() - content.len())),
            None if fields.is_empty() => fields.push(("", at)),
            None => {}
        }
        at += line.len();
        ends.truncate(fields.len() - 1);
        ends.push(at);
    }
    let parts = fields.into_iter().zip(ends);
    parts
        .map(|((name, start), end)| (name, cell[start..end].trim_end_matches(['\r', '\n'])))
        .collect()
}

fn reader(text: &str, separator: u8, head: bool) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new()
        .delimiter(separator)
        // Chrome leaves the last cell out when it is empty.
        .flexible(true)
        .has_headers(head)
        .from_reader(text.as_bytes())
}

/// `Last Modified` and `last_modified` are `lastmodified`.
fn bare(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A row of a plain table.
struct Row<'a> {
    line: usize,
    provider: &'a str,
    login: &'a str,
    site: &'a str,
    label: &'a str,
    used: &'a str,
    codes: &'a str,
}

/// The sets of a plain table, which has a row for each code or for each set.
#[derive(Default)]
struct Plain {
    sets: Vec<(Account, CodeSet)>,
    places: HashMap<[String; 3], usize>,
}

impl Plain {
    fn take(&mut self, row: Row<'_>, today: Day, import: &mut Import) {
        let text = row.codes.trim();
        if text.is_empty() {
            import.report(row.line, Verdict::Skipped, "no code in it");
            return;
        }
        let known = provider::find(row.provider);
        let name = known.map_or_else(|| row.provider.trim(), |provider| provider.name);
        let key = [name, row.login.trim(), row.label.trim()].map(str::to_owned);
        let next = self.sets.len();
        let place = *self.places.entry(key).or_insert(next);
        if place == next {
            let mut account = Account::new(name, row.login.trim());
            let address = known.map_or("", |provider| provider.address);
            account.address = if row.site.is_empty() {
                address
            } else {
                row.site.trim()
            }
            .to_owned();
            let mut set = CodeSet::new([], None);
            set.label = row.label.trim().to_owned();
            self.sets.push((account, set));
        }
        let Some((_, set)) = self.sets.get_mut(place) else {
            return;
        };
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let found = match line::classify(line) {
                Line::Codes { pieces, .. } => pieces
                    .iter()
                    .map(|piece| {
                        let used = piece.used.then(|| piece.used_on.unwrap_or(today));
                        (piece.text.to_string(), used)
                    })
                    .collect(),
                // The column says that it is a code, whatever it looks like.
                _ => vec![(line.trim().to_owned(), None)],
            };
            for (text, marked) in found {
                let used = used_on(row.used, today).or(marked);
                let code = Code::new(text);
                set.codes.push(match used {
                    Some(day) => code.used_on(day),
                    None => code,
                });
                let what = match used {
                    Some(_) => "a recovery code that is used up",
                    None => "a recovery code",
                };
                import.report(row.line, Verdict::Taken, what);
            }
        }
    }

    fn end(self, import: &mut Import) {
        for (mut account, set) in self.sets {
            if account.provider.is_empty() {
                let codes: Vec<&str> = set.codes.iter().map(|code| code.code.expose()).collect();
                import.unnamed.push(Unnamed {
                    account: import.accounts.len(),
                    candidates: provider::recognise(&codes),
                });
            }
            account.items = vec![Item::Codes(set)];
            import.accounts.push(account);
        }
    }
}

/// A day, or anything that does not mean no.
fn used_on(cell: &str, today: Day) -> Option<Day> {
    let cell = cell.trim().to_lowercase();
    if ["", "no", "false", "0", "-", "unused"].contains(&cell.as_str()) {
        return None;
    }
    Some(cell.parse().unwrap_or(today))
}
