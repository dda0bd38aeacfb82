//! What is not as it should be about a secret.
//!
//! Responsible for what follows from the item that it is in. What is known of a provider's codes is
//! [`provider`](crate::provider)'s to say.

use std::collections::{HashMap, hash_map::Entry};

use super::account::{CodeSet, Item};
use crate::{
    provider::{self, Provider, Warning, is_seed, normalise},
    secret::SecretText,
};

/// What is not as it should be about a secret of `provider`, as far as it can be known.
///
/// Of an item that was replaced nothing is said.
pub fn check(provider: Option<&'static Provider>, item: &Item) -> Vec<Warning> {
    if item.voided().is_some() {
        return Vec::new();
    }
    match item {
        Item::Codes(set) => {
            let codes: Vec<&str> = set.codes.iter().map(|code| code.code.expose()).collect();
            let mut warnings = provider::check_codes(provider, &codes);
            warnings.extend(twice(set));
            warnings
        }
        Item::Key(one) => provider::check_codes(provider, &[one.value.expose()]),
        Item::Phrase(one) => provider::check_phrase(provider, one.value.expose()),
        Item::Seed(one) if !is_seed(one.value.expose()) => vec![Warning::Seed],
        Item::Seed(_) | Item::Text(_) | Item::Unknown(_) => Vec::new(),
    }
}

fn twice(set: &CodeSet) -> Vec<Warning> {
    let codes: Vec<SecretText> = set
        .codes
        .iter()
        .map(|code| normalise(code.code.expose(), None))
        .collect();
    let mut seen = HashMap::new();
    let mut warnings = Vec::new();
    for (second, code) in (1..).zip(&codes) {
        match seen.entry(code.expose()) {
            Entry::Occupied(first) => warnings.push(Warning::Twice {
                first: *first.get(),
                second,
            }),
            Entry::Vacant(free) => {
                free.insert(second);
            }
        }
    }
    warnings
}
