//! A vault with sheets, for the tests of several modules.

use crate::{
    day::Day,
    set::{Holders, split},
    threshold::Threshold,
    vault::{Account, Vault},
};

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A set of three sheets, any two of which open it, made on 2026-01-31.
pub(crate) fn vault() -> Vault {
    let mut vault = Vault::new("The Rossi family");
    vault.accounts_mut().push(Account::new("Google", ""));
    more_sheets(vault, &["Anna", "Ben", "Chloé"])
}

pub(crate) fn more_sheets(vault: Vault, names: &[&str]) -> Vault {
    split(
        vault,
        Threshold::new(2).unwrap(),
        &Holders::new(names.iter().copied()).unwrap(),
        false,
        day("2026-01-31"),
        &mut rand::rng(),
    )
    .unwrap()
    .vault
}
