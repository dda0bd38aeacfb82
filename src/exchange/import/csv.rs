//! Tables: a plain one with a column of codes, and the exports of password managers.
//!
//! Responsible for taking rows apart: entries of password managers, in which a column that nobody
//! knows is looked through like a field, and rows of a plain table, which have a code each. Not
//! responsible for what the columns are called, nor for what is taken from an entry.

use std::collections::HashMap;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{
    Import, Unnamed, Verdict,
    columns::{Column, Table, reader},
    line::{self, Line},
    record::{Passwords, Record},
};
use crate::{
    day::Day,
    error::Error,
    otp::address,
    provider,
    vault::{Account, Code, CodeSet, Item},
};

/// Reads the table.
///
/// # Errors
/// [`Error::ImportFormat`] where it cannot be taken apart.
pub(super) fn read(name: &str, text: &str, table: &Table, today: Day) -> Result<Import, Error> {
    let mut import = Import::new();
    if let Some(what) = table.missing() {
        import.report(0, Verdict::Doubtful, what);
    }
    if table.has_entities && ENTITIES.iter().any(|(sign, _)| text.contains(sign)) {
        import.report(0, Verdict::Doubtful, WITH_ENTITIES);
    }
    let (above, text) = table.rows(text);
    import.report(above, Verdict::Skipped, "the head of the table");
    let passwords = passwords(text, table);
    let mut plain = Plain::default();
    // The head stands first.
    let mut reader = reader(text, table.separator, true);
    for record in reader.records() {
        let record = record.map_err(|_| Error::ImportFormat {
            name: name.to_owned(),
            why: "its table cannot be taken apart",
        })?;
        let line = record.position().map_or(0, |at| line_of(text, at)) + above - 1;
        let cells = Cells(
            record
                .iter()
                .map(|cell| {
                    if table.has_entities {
                        without_entities(cell)
                    } else {
                        cell.to_owned()
                    }
                })
                .map(Zeroizing::new)
                .collect(),
        );
        if table.columns.contains(&Column::Code) {
            plain.take(cells.row(line, table), today, &mut import);
        } else if table.is_in_pairs {
            let mut record = cells.pairs(line);
            record.passwords = Some(&passwords);
            record.take(today, &mut import);
        } else {
            let parts = cells.parts(table);
            let mut record = cells.entry(line, table, &parts);
            record.passwords = Some(&passwords);
            record.take(today, &mut import);
        }
    }
    plain.end(&mut import);
    Ok(import)
}

/// The passwords of all rows.
fn passwords(text: &str, table: &Table) -> Passwords {
    let mut reader = reader(text, table.separator, true);
    let mut all: Vec<Zeroizing<String>> = Vec::new();
    for record in reader.records().flatten() {
        let cells = table.columns.iter().zip(record.iter());
        let own = cells.filter(|(column, _)| **column == Column::Password);
        all.extend(own.map(|(_, cell)| Zeroizing::new(cell.to_owned())));
    }
    Passwords::of(all.iter().map(|password| password.as_str()))
}

/// How LastPass writes some signs, which is how a page of the web does.
const ENTITIES: [(&str, &str); 6] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    // Last, so that what was written of an entity stays one.
    ("&amp;", "&"),
];

const WITH_ENTITIES: &str = "it has &amp; and the like for some signs, as LastPass writes them; they were read as the signs";

fn without_entities(cell: &str) -> String {
    let replaced = |text: String, (sign, letter): &(&str, &str)| text.replace(sign, letter);
    ENTITIES.iter().fold(cell.to_owned(), replaced)
}

/// What is put together out of several cells.
struct Parts {
    fields: Vec<(String, Zeroizing<String>)>,
    seeds: Vec<Zeroizing<String>>,
}

/// The cells of a row.
struct Cells(Vec<Zeroizing<String>>);

impl Cells {
    fn of<'a>(&'a self, table: &'a Table, column: Column) -> impl Iterator<Item = &'a str> {
        let cells = table.columns.iter().zip(&self.0);
        cells
            .filter(move |(known, _)| **known == column)
            .map(|(_, cell)| cell.as_str())
    }

    /// The first cell of such a column that has something in it.
    fn first<'a>(&'a self, table: &'a Table, column: Column) -> &'a str {
        self.of(table, column)
            .find(|cell| !cell.trim().is_empty())
            .unwrap_or("")
    }

    fn row<'a>(&'a self, line: usize, table: &'a Table) -> Row<'a> {
        let first = |column| self.first(table, column);
        Row {
            line,
            provider: first(Column::Title),
            login: first(Column::Login),
            site: first(Column::Site),
            label: first(Column::Label),
            used: first(Column::Used),
            codes: first(Column::Code),
        }
    }

    fn parts(&self, table: &Table) -> Parts {
        let mut fields: Vec<(String, Zeroizing<String>)> = Vec::new();
        fields.extend(self.of(table, Column::Fields).flat_map(own_fields));
        for (at, cell) in self.0.iter().enumerate() {
            let name = table.names.get(at).map_or("", String::as_str);
            let is_searched = match table.columns.get(at) {
                Some(Column::Other) | None => true,
                // What is kept there is no code, but an address of an authenticator says itself
                // what it is.
                Some(Column::Aside) => address::addresses(cell).next().is_some(),
                _ => false,
            };
            if is_searched {
                fields.push((name.to_owned(), cell.clone()));
            }
        }
        let seeds = self.of(table, Column::Seed);
        Parts {
            fields,
            seeds: seeds.map(|seed| self.seed(seed, table)).collect(),
        }
    }

    fn entry<'a>(&'a self, line: usize, table: &'a Table, parts: &'a Parts) -> Record<'a> {
        let first = |column| self.first(table, column);
        let mut notes = self.of(table, Column::Note);
        let note = notes.next().unwrap_or_default();
        let fields = parts.fields.iter();
        let mut fields: Vec<(&str, &str)> = fields
            .map(|(name, content)| (name.as_str(), content.as_str()))
            .collect();
        fields.extend(notes.map(|note| ("", note)));
        Record {
            line,
            title: first(Column::Title),
            site: first(Column::Site),
            login: first(Column::Login),
            password: first(Column::Password),
            note,
            fields,
            seeds: parts.seeds.iter().map(|seed| seed.as_str()).collect(),
            addresses: true,
            passwords: None,
        }
    }

    /// A bare seed with what other columns say of it.
    fn seed(&self, seed: &str, table: &Table) -> Zeroizing<String> {
        let first = |column| self.first(table, column).trim();
        let parts = address::Parts {
            kind: first(Column::Kind),
            issuer: first(Column::Title),
            account: first(Column::Login),
            secret: seed,
            algorithm: first(Column::Algorithm),
            digits: first(Column::Digits).parse().ok(),
            period: first(Column::Period).parse().ok(),
            counter: first(Column::Counter).parse().ok(),
        };
        if seed.contains("://") || parts.is_usual() {
            return Zeroizing::new(seed.to_owned());
        }
        parts.to_address()
    }

    /// Enpass's rows: a title, fields with their names before them, and a note.
    fn pairs(&self, line: usize) -> Record<'_> {
        let (title, rest) = match self.0.split_first() {
            Some((title, rest)) => (title.as_str(), rest),
            None => ("", &[][..]),
        };
        let mut record = Record {
            line,
            title,
            ..Record::default()
        };
        let pairs = rest.chunks_exact(2);
        if let [note] = pairs.remainder() {
            record.note = note;
        }
        for pair in pairs {
            let [name, content] = pair else { continue };
            match Column::of(name) {
                Column::Login if record.login.is_empty() => record.login = content,
                Column::Password if record.password.is_empty() => record.password = content,
                Column::Site if record.site.is_empty() => record.site = content,
                Column::Seed => record.seeds.push(content),
                _ => record.fields.push((name, content)),
            }
        }
        record
    }
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

/// The fields in a column for them: NordPass's list of them in JSON, or Bitwarden's lines
/// `name: content`, of which one that is not of that form goes on with the content before it, like
/// a list of codes in one field.
fn own_fields(cell: &str) -> Vec<(String, Zeroizing<String>)> {
    if let Ok(listed) = serde_json::from_str::<Vec<Listed>>(cell) {
        let fields = listed.into_iter();
        return fields
            .map(|field| (field.label, Zeroizing::new(field.value)))
            .collect();
    }
    let mut fields: Vec<(String, Zeroizing<String>)> = Vec::new();
    for line in cell.split_inclusive('\n') {
        match (line.split_once(": "), fields.last_mut()) {
            (Some((name, content)), _) => {
                // As long as it may become: a growing text would leave copies behind.
                let mut text = Zeroizing::new(String::with_capacity(cell.len()));
                text.push_str(content);
                fields.push((name.to_owned(), text));
            }
            (None, Some((_, content))) => content.push_str(line),
            (None, None) => fields.push((String::new(), Zeroizing::new(line.to_owned()))),
        }
    }
    for (_, content) in &mut fields {
        let end = content.trim_end_matches(['\r', '\n']).len();
        content.truncate(end);
    }
    fields
}

/// One of NordPass's fields.
#[derive(Deserialize)]
struct Listed {
    #[serde(default, alias = "name")]
    label: String,
    #[serde(default)]
    value: String,
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
                // The column says that it is a code, whatever it looks like; but not several cells.
                _ if line.contains([',', ';', '"']) || line.contains("://") => {
                    let what = "something else than a code in the column for codes; not taken";
                    import.report(row.line, Verdict::Doubtful, what);
                    continue;
                }
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
