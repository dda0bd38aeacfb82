//! One account as an entry of a password manager.
//!
//! Responsible for what goes where: the first seed that the format takes into the field for it,
//! the rest into the note or into fields, and a word about all that is not where one would look
//! for it. Not responsible for the form of files.

use zeroize::Zeroizing;

use super::{format::Format, seed};
use crate::{
    exchange::notes::{self, Part},
    otp,
    vault::{Account, Item, Single},
};

/// An account, its secrets in the places that a format has for them.
pub(super) struct Entry<'a> {
    pub(super) account: &'a Account,
    /// The field for a seed; may be empty.
    pub(super) seed: Zeroizing<String>,
    /// Further seeds, of a format in which each is an entry of its own.
    pub(super) more_seeds: Vec<Zeroizing<String>>,
    parts: Vec<Part<'a>>,
}

/// A field of one's own.
pub(super) struct FieldText {
    pub(super) name: String,
    pub(super) text: Zeroizing<String>,
    /// It is to be shown only when it is asked for.
    pub(super) is_secret: bool,
}

const ORDINALS: [&str; 10] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

impl<'a> Entry<'a> {
    /// Puts the secrets in force in their places. What the format has no place for is named.
    pub(super) fn new(account: &'a Account, format: Format, left_out: &mut Vec<String>) -> Self {
        let name = account.name();
        let mut entry = Self {
            account,
            seed: Zeroizing::default(),
            more_seeds: Vec::new(),
            parts: Vec::new(),
        };
        let is_seed = |item: &&Item| matches!(item, Item::Seed(_));
        let seeds = account.current().filter(is_seed).count();
        let mut count = 0;
        for item in account.current() {
            let part = Part::Item(item);
            match item {
                Item::Unknown(fields) => {
                    let kind = fields.get("kind").and_then(serde_json::Value::as_str);
                    let kind = kind.unwrap_or_default();
                    left_out.push(format!(
                        "an item of the kind \"{kind}\" of {name}: left out"
                    ));
                    continue;
                }
                Item::Seed(one) => {
                    count += 1;
                    if entry.seed.is_empty() && entry.fill_seed_field(item, one, format) {
                        continue;
                    }
                    if format == Format::AegisJson
                        && let Some(field) = entry.seed_field(one, format)
                    {
                        entry.more_seeds.push(field.text);
                        continue;
                    }
                    let which = match ORDINALS.get(count - 1) {
                        _ if seeds == 1 => "the".to_owned(),
                        Some(ordinal) => format!("the {ordinal}"),
                        None => format!("one more ({count})"),
                    };
                    let place = match format {
                        format if format.has_fields() && !part.has_lines() => "a hidden field",
                        _ => "the notes",
                    };
                    left_out.push(format!(
                        "{which} authenticator seed of {name}: in {place} instead"
                    ));
                }
                _ if format.has_fields() && part.has_lines() => {
                    let kind = item.kind_text();
                    left_out.push(format!(
                        "a {kind} of {name} that has several lines: in the notes instead"
                    ));
                }
                _ => {}
            }
            entry.parts.push(part);
        }
        entry
    }

    /// Puts a seed into the field for it, if the format takes it there, and beside it what the
    /// field does not say.
    fn fill_seed_field(&mut self, item: &'a Item, one: &Single, format: Format) -> bool {
        let seed = one.value.expose();
        let Some(field) = self.seed_field(one, format) else {
            return false;
        };
        let address = format.makes_addresses() && self.looks_made(seed);
        let plain = self.parts.is_empty() && one.label.is_empty() && one.issued.is_none();
        if field.less {
            self.parts.push(Part::Item(item));
        } else if address || !plain || self.has_twin(one) {
            self.parts.push(Part::OwnField { item, address });
        }
        self.seed = field.text;
        true
    }

    fn seed_field(&self, one: &Single, format: Format) -> Option<seed::Field> {
        let account = self.account;
        seed::field(
            one.value.expose(),
            &account.provider,
            &account.login,
            format,
        )
    }

    /// Whether it is an address that would be made of its bare seed.
    fn looks_made(&self, seed: &str) -> bool {
        otp::seed::is_made(seed, &self.account.provider, &self.account.login)
    }

    /// Whether the same seed is in the account once more.
    fn has_twin(&self, one: &Single) -> bool {
        let secret = otp::seed::canonical(one.value.expose());
        self.account.current().any(|other| match other {
            Item::Seed(two) => {
                !std::ptr::eq(one, two) && *otp::seed::canonical(two.value.expose()) == *secret
            }
            _ => false,
        })
    }

    /// The note, where it has to hold everything.
    pub(super) fn note(&self) -> Zeroizing<String> {
        notes::write(self.account, self.parts.iter().copied())
    }

    /// The note, where there are fields beside it.
    pub(super) fn short_note(&self) -> Zeroizing<String> {
        let parts = self.parts.iter().copied();
        notes::write(self.account, parts.filter(|part| part.has_lines()))
    }

    /// The notes and the fields, where neither may be longer than so many bytes: what is too long for
    /// a field goes into the note, what is too long for one note into further ones, and what is too
    /// long for any is named.
    pub(super) fn within(
        &self,
        field: usize,
        note: usize,
        left_out: &mut Vec<String>,
    ) -> (Vec<Zeroizing<String>>, Vec<FieldText>) {
        let is_long = |part: &Part<'_>| part.field().is_some_and(|(_, text)| text.len() > field);
        let (long, short): (Vec<_>, Vec<_>) = self.parts.iter().copied().partition(is_long);
        let fields = short.iter().filter_map(|part| {
            let (name, text) = part.field()?;
            Some(FieldText {
                name,
                text,
                is_secret: matches!(part, Part::Item(_)) && !part.has_lines(),
            })
        });
        let fields = fields.collect();
        let in_note = short.iter().copied().filter(|part| part.has_lines());
        let mut parts: Vec<Part<'a>> = in_note.chain(long).collect();
        let whole = notes::write(self.account, parts.iter().copied());
        if whole.len() <= note {
            return (vec![whole], fields);
        }
        let name = self.account.name();
        let mut own = notes::write(self.account, std::iter::empty());
        if own.len() > note {
            left_out.push(format!("the note of {name}: left out; it is too long"));
            own = notes::write_more(std::iter::empty());
        }
        let mut written = vec![own];
        while !parts.is_empty() {
            let fits =
                |count: &usize| notes::write_more(parts[..*count].iter().copied()).len() <= note;
            let Some(count) = (1..=parts.len()).rev().find(fits) else {
                let (Part::Item(item) | Part::OwnField { item, .. }) = parts.remove(0);
                left_out.push(format!(
                    "{} of {name}: left out; it is too long",
                    item.a_kind()
                ));
                continue;
            };
            written.push(notes::write_more(parts.drain(..count)));
        }
        (written, fields)
    }

    /// Name and content of the fields.
    pub(super) fn fields(&self) -> Vec<(String, Zeroizing<String>)> {
        self.parts.iter().filter_map(|part| part.field()).collect()
    }
}
