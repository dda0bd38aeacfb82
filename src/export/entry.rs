//! One account as an entry of a password manager.
//!
//! Responsible for what goes where: the first seed that the format takes into the field for it,
//! the rest into the note or into fields, and a word about all that is not where one would look
//! for it. Not responsible for the form of files.

use zeroize::Zeroizing;

use super::{
    Format,
    notes::{self, Part},
    seed,
};
use crate::vault::{Account, Item, Single};

/// An account, its secrets in the places that a format has for them.
pub(super) struct Entry<'a> {
    pub(super) account: &'a Account,
    /// The field for a seed; may be empty.
    pub(super) seed: Zeroizing<String>,
    parts: Vec<Part<'a>>,
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
                    let which = match ORDINALS.get(count - 1) {
                        _ if seeds == 1 => "the".to_owned(),
                        Some(ordinal) => format!("the {ordinal}"),
                        None => format!("one more ({count})"),
                    };
                    let place = match format {
                        Format::BitwardenJson if !part.has_lines() => "a hidden field",
                        _ => "the notes",
                    };
                    left_out.push(format!(
                        "{which} authenticator seed of {name}: in {place} instead"
                    ));
                }
                _ if format == Format::BitwardenJson && part.has_lines() => {
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
        let account = self.account;
        let Some(field) = seed::field(seed, &account.provider, &account.login, format) else {
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

    /// Whether it is the address that would be made of its bare seed.
    fn looks_made(&self, seed: &str) -> bool {
        let secret = seed::canonical(seed);
        *seed::address(&self.account.provider, &self.account.login, &secret) == seed
    }

    /// Whether the same seed is in the account once more.
    fn has_twin(&self, one: &Single) -> bool {
        let secret = seed::canonical(one.value.expose());
        self.account.current().any(|other| match other {
            Item::Seed(two) => {
                !std::ptr::eq(one, two) && *seed::canonical(two.value.expose()) == *secret
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

    /// Name and content of the fields.
    pub(super) fn fields(&self) -> Vec<(String, Zeroizing<String>)> {
        self.parts.iter().filter_map(|part| part.field()).collect()
    }
}
