//! The text in which an account's secrets stand in an entry of a password manager, and the way
//! back.
//!
//! Responsible for a form that a person can read and copy from, and that gives back exactly what
//! was written. No password manager has a place for recovery codes, so they stand in the note, or
//! in fields of their own. Not responsible for the formats of files, nor for what the reader does
//! with a text that this module did not write.
//!
//! ```text
//! Anna knows the code of the safe.
//!
//! [kinsafe]
//! [Recovery codes (work), issued 2026-03-01]
//! 1f3a9-77c0e
//! 0b2d4-9e8f1 (used 2026-05-02)
//!
//! [Recovered through]
//! Google (maria@example.org)
//! ```
//!
//! The account's own note stands above the mark. Each part has a heading in brackets, and a blank
//! line before the next. A line inside a part that would begin with a bracket has a space before
//! it. What cannot be told from something else, such as a code with a line break in it, is written
//! as a JSON string. In a field the heading is the field's name, and codes stand on one line with
//! commas between them: password managers run lines together when such a field is edited.

use std::collections::VecDeque;

use zeroize::Zeroizing;

use super::spelling::{
    COMMAS, IN_NOTES, LINES, OWN_FIELD, OWN_FIELD_ADDRESS, concat, list, quoted, read_list,
    read_single, single, unquoted,
};
use crate::{
    day::Day,
    secret::SecretText,
    vault::{Account, Code, CodeSet, Item, Single},
};

/// The line above the parts.
const MARK: &str = "[kinsafe]";

/// Fields and parts are in the same order, so the part for a field is among the first, unless a
/// person has added many.
const PARTS_SEARCHED: usize = 20;

/// What a part is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Codes,
    Key,
    Phrase,
    Seed,
    Text,
    Through,
}

const KINDS: [(Kind, &str); 6] = [
    (Kind::Codes, "Recovery codes"),
    (Kind::Key, "Recovery key"),
    (Kind::Phrase, "Recovery phrase"),
    (Kind::Seed, "Authenticator seed"),
    (Kind::Text, "Note"),
    (Kind::Through, "Recovered through"),
];

/// What stands before a day that is an estimate.
const ABOUT: &str = "about ";
/// Letters of a day.
const DAY: usize = "2026-11-22".len();

/// What stands above a part.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Heading {
    kind: Kind,
    label: String,
    issued: Option<Day>,
    /// The day is an estimate.
    estimated: bool,
}

/// What is written as one part.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    /// A secret.
    Item(&'a Item),
    /// The seed that stands in the field for it. As an `address`, if it has to be said that it is
    /// not a bare seed.
    OwnField {
        /// The seed's label and day.
        item: &'a Item,
        /// It is an address in the vault too.
        address: bool,
    },
}

/// What was found in one part.
pub(crate) enum Found {
    /// A secret.
    Item(Item),
    /// Label and day of the seed that stands in the field for it.
    OwnField {
        /// A seed that still has no content.
        seed: Single,
        /// It is an address in the vault too.
        address: bool,
    },
    /// The accounts through which this one is recovered.
    Through(Vec<String>),
    /// Nothing that this version knows.
    Unknown,
}

/// What was found in a note.
pub(crate) struct Notes {
    /// The account's own note.
    pub(crate) note: SecretText,
    /// The parts, in their order.
    pub(crate) parts: VecDeque<Found>,
}

/// The whole note of an entry.
pub(crate) fn write<'a>(
    account: &Account,
    parts: impl Iterator<Item = Part<'a>>,
) -> Zeroizing<String> {
    let mut sections: Vec<Zeroizing<String>> = parts.filter_map(Part::section).collect();
    if !account.recovers_through.is_empty() {
        let names = account.recovers_through.iter();
        let names = list(names.map(|name| (name.as_str(), None)), LINES);
        sections.push(section(&Heading::new(Kind::Through), &names));
    }
    let note = account.note.expose();
    let mut pieces = vec![note];
    if !note.is_empty() {
        pieces.push("\n\n");
    }
    pieces.push(MARK);
    for (number, section) in sections.iter().enumerate() {
        pieces.push(if number == 0 { "\n" } else { "\n\n" });
        pieces.push(section);
    }
    concat(&pieces)
}

/// A further note of the same account, without what the first one says of it.
pub(crate) fn write_more<'a>(parts: impl Iterator<Item = Part<'a>>) -> Zeroizing<String> {
    write(&Account::new("", ""), parts)
}

impl Part<'_> {
    fn heading(self) -> Option<Heading> {
        let (Self::Item(item) | Self::OwnField { item, .. }) = self;
        let kind = match item {
            Item::Codes(_) => Kind::Codes,
            Item::Key(_) => Kind::Key,
            Item::Phrase(_) => Kind::Phrase,
            Item::Seed(_) => Kind::Seed,
            Item::Text(_) => Kind::Text,
            Item::Unknown(_) => return None,
        };
        Some(Heading {
            kind,
            label: item.label().to_owned(),
            issued: item.issued(),
            estimated: item.is_estimated(),
        })
    }

    /// As a part of a note.
    fn section(self) -> Option<Zeroizing<String>> {
        let heading = self.heading()?;
        Some(section(&heading, &self.content(heading.kind, LINES)))
    }

    /// As a field, by its name and content.
    pub(crate) fn field(self) -> Option<(String, Zeroizing<String>)> {
        let heading = self.heading()?;
        let content = if self.has_lines() {
            Zeroizing::new(IN_NOTES.to_owned())
        } else {
            self.content(heading.kind, COMMAS)
        };
        Some((heading.text(), content))
    }

    /// Whether it cannot stand in a field.
    pub(crate) fn has_lines(self) -> bool {
        match self {
            Self::Item(Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one)) => {
                one.value.expose().contains(['\n', '\r'])
            }
            _ => false,
        }
    }

    fn content(self, kind: Kind, separator: char) -> Zeroizing<String> {
        match self {
            Self::OwnField { address, .. } => {
                let said = if address {
                    OWN_FIELD_ADDRESS
                } else {
                    OWN_FIELD
                };
                Zeroizing::new(said.to_owned())
            }
            Self::Item(Item::Codes(set)) => {
                let codes = set.codes.iter();
                list(codes.map(|code| (code.code.expose(), code.used)), separator)
            }
            Self::Item(Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one)) => {
                single(one.value.expose(), kind == Kind::Text)
            }
            Self::Item(Item::Unknown(_)) => Zeroizing::default(),
        }
    }
}

/// Reads a note, if it is one that was written here.
pub(crate) fn read(text: &str, today: Day) -> Option<Notes> {
    let lines = text.matches('\n').count();
    let text = if lines > 0 && text.matches("\r\n").count() == lines {
        // As some write all their line ends.
        Zeroizing::new(text.split("\r\n").collect::<Vec<_>>().join("\n"))
    } else {
        Zeroizing::new(text.to_owned())
    };
    let mark = lines_of(&text)
        .filter(|(_, line)| line.trim_end() == MARK)
        .last();
    let (start, line) = mark?;
    let note = &text[..start];
    let note = without_blank_line(note);
    let rest = text.get(start + line.len() + 1..).unwrap_or_default();
    let mut notes = Notes {
        note: SecretText::new(note.to_owned()),
        parts: VecDeque::new(),
    };
    let mut heading = None;
    let mut from = 0;
    let heads = lines_of(rest).filter(|(_, line)| is_heading(line));
    for (at, line) in heads.chain([(rest.len(), "")]) {
        let content = &rest[from..at];
        let content = match line {
            "" => content,
            _ => without_blank_line(content),
        };
        match heading {
            Some(line) => {
                let content = unescaped(content);
                let known = Heading::read(inside(line));
                let found = known.map(|heading| found(heading, &content, LINES, today));
                notes.parts.push_back(found.unwrap_or(Found::Unknown));
            }
            None if content.trim().is_empty() => {}
            None => notes.parts.push_back(Found::Unknown),
        }
        heading = Some(line);
        from = (at + line.len() + 1).min(rest.len());
    }
    Some(notes)
}

/// Reads a field, if its name is one that is given here. What stands in the note is taken from
/// among its parts.
pub(crate) fn read_field(
    name: &str,
    content: &str,
    parts: &mut VecDeque<Found>,
    today: Day,
) -> Option<Found> {
    let heading = Heading::read(name.trim())?;
    if content.trim() != IN_NOTES {
        return Some(found(heading, content, COMMAS, today));
    }
    let mut first = parts.iter().take(PARTS_SEARCHED);
    let same = first.position(|part| heading.is_of(part));
    let part = same.and_then(|at| parts.remove(at));
    Some(part.unwrap_or(Found::Unknown))
}

fn found(heading: Heading, content: &str, separator: char, today: Day) -> Found {
    let Heading {
        kind,
        label,
        issued,
        estimated,
    } = heading;
    let with = |value: &str| {
        let mut one = Single::new(value.to_owned());
        one.label.clone_from(&label);
        one.issued = issued;
        one.issued_estimated = estimated;
        one
    };
    let item = match kind {
        Kind::Through => {
            let names = read_list(content, separator);
            return Found::Through(names.iter().map(|one| one.text.to_string()).collect());
        }
        Kind::Codes => {
            let mut set = CodeSet::new([], issued);
            set.label = label;
            set.issued_estimated = estimated;
            let listed = read_list(content, separator);
            set.codes.extend(listed.iter().map(|one| {
                let code = Code::new(one.text.to_string());
                match one.used {
                    Some(day) => code.used_on(day.unwrap_or(today)),
                    None => code,
                }
            }));
            Item::Codes(set)
        }
        Kind::Seed if matches!(content.trim(), OWN_FIELD | OWN_FIELD_ADDRESS) => {
            return Found::OwnField {
                seed: with(""),
                address: content.trim() == OWN_FIELD_ADDRESS,
            };
        }
        Kind::Key => Item::Key(with(&read_single(content, false))),
        Kind::Phrase => Item::Phrase(with(&read_single(content, false))),
        Kind::Seed => Item::Seed(with(&read_single(content, false))),
        Kind::Text => Item::Text(with(&read_single(content, true))),
    };
    Found::Item(item)
}

impl Heading {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            label: String::new(),
            issued: None,
            estimated: false,
        }
    }

    /// `Recovery codes (work), issued 2026-03-01`.
    fn text(&self) -> String {
        let names = KINDS.iter().find(|(kind, _)| *kind == self.kind);
        let mut text = names.map_or("", |(_, name)| name).to_owned();
        if !self.label.is_empty() {
            let odd = self.label.contains(char::is_control) || unquoted(&self.label).is_some();
            let label = if odd {
                quoted(&self.label)
            } else {
                Zeroizing::new(self.label.clone())
            };
            text.push_str(&format!(" ({})", *label));
        }
        if let Some(day) = self.issued {
            let about = if self.estimated { ABOUT } else { "" };
            text.push_str(&format!(", issued {about}{day}"));
        }
        text
    }

    fn read(text: &str) -> Option<Self> {
        KINDS.iter().find_map(|(kind, name)| {
            let mut rest = text.strip_prefix(name)?;
            let mut heading = Self::new(*kind);
            if let Some((before, day)) = rest.rsplit_once(", issued ")
                && let Ok(day) = day.strip_prefix(ABOUT).unwrap_or(day).parse()
            {
                heading.estimated = rest.len() > before.len() + ", issued ".len() + DAY;
                heading.issued = Some(day);
                rest = before;
            }
            if !rest.is_empty() {
                let label = rest.strip_prefix(" (")?.strip_suffix(')')?;
                heading.label = unquoted(label)
                    .map_or_else(|| label.to_owned(), |label| label.as_str().to_owned());
            }
            Some(heading)
        })
    }

    /// Whether the part is the one with this heading.
    fn is_of(&self, part: &Found) -> bool {
        let Found::Item(item) = part else {
            return false;
        };
        Part::Item(item).heading().as_ref() == Some(self)
    }
}

fn section(heading: &Heading, content: &str) -> Zeroizing<String> {
    concat(&["[", &heading.text(), "]\n", &escaped(content)])
}

/// With a space more before each line that begins with a bracket.
fn escaped(text: &str) -> Zeroizing<String> {
    let lines = text.split('\n').map(|line| {
        let space = if is_bracketed(line) { " " } else { "" };
        [space, line]
    });
    join(lines)
}

fn unescaped(text: &str) -> Zeroizing<String> {
    let lines = text.split('\n').map(|line| match line.strip_prefix(' ') {
        Some(rest) if is_bracketed(rest) => ["", rest],
        _ => ["", line],
    });
    join(lines)
}

fn is_bracketed(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with('[')
}

/// Without the end of its last line, and without the blank line before what follows.
fn without_blank_line(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\n').unwrap_or(text)
}

/// Whether a line begins another part.
fn is_heading(line: &str) -> bool {
    line.starts_with('[') && line.trim_end().ends_with(']')
}

/// A heading without its brackets.
fn inside(line: &str) -> &str {
    let line = line.trim_end();
    line.get(1..line.len() - 1).unwrap_or_default()
}

/// The lines, without their ends, and where they begin.
fn lines_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

fn join<'a>(lines: impl Iterator<Item = [&'a str; 2]>) -> Zeroizing<String> {
    let mut pieces = Vec::new();
    for [before, line] in lines {
        if !pieces.is_empty() {
            pieces.push("\n");
        }
        pieces.extend([before, line]);
    }
    concat(&pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    #[test]
    fn headings() {
        for (label, issued, text) in [
            ("", None, "Recovery codes"),
            ("work", None, "Recovery codes (work)"),
            ("", Some(day()), "Recovery codes, issued 2026-11-22"),
            ("", Some(day()), "Recovery codes, issued about 2026-11-22"),
            (
                "a) (b, issued 2020-01-01",
                Some(day()),
                "Recovery codes (a) (b, issued 2020-01-01), issued 2026-11-22",
            ),
            ("a\nb", None, "Recovery codes (\"a\\nb\")"),
            ("\"a\"", None, "Recovery codes (\"\\\"a\\\"\")"),
            ("\"a", None, "Recovery codes (\"a)"),
        ] {
            let heading = Heading {
                kind: Kind::Codes,
                label: label.to_owned(),
                issued,
                estimated: text.contains("issued about"),
            };
            assert_eq!(heading.text(), text);
            assert_eq!(Heading::read(text), Some(heading), "{text}");
        }
        for other in [
            "Codes",
            "Recovery codes of mine",
            "Recovery codes, issued",
            "",
        ] {
            assert_eq!(Heading::read(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_no_note_of_kinsafe() {
        for text in [
            "",
            "[Recovery codes]\n1f3a9-77c0e",
            " [kinsafe]",
            "x [kinsafe]",
        ] {
            assert!(read(text, day()).is_none(), "{text}");
        }
    }

    #[test]
    fn what_stands_in_no_part() {
        let notes = read("a\n[kinsafe]\nb\n[Note]\nc\n\n[d]\n[Note\n]", day()).unwrap();
        assert_eq!(notes.note.expose(), "a");
        let parts: Vec<&str> = notes
            .parts
            .iter()
            .map(|part| match part {
                Found::Item(Item::Text(one)) => one.value.expose(),
                Found::Unknown => "?",
                _ => panic!("another part"),
            })
            .collect();
        assert_eq!(parts, ["?", "c", "?"]);
        assert!(read("[kinsafe]", day()).is_some_and(|notes| notes.parts.is_empty()));
    }

    #[test]
    fn a_field_whose_part_is_gone() {
        let mut parts = VecDeque::new();
        let found = read_field("Note", IN_NOTES, &mut parts, day());
        assert!(matches!(found, Some(Found::Unknown)));
        assert!(read_field("PIN", "1234", &mut parts, day()).is_none());
    }
}
