//! Accounts: `list` and `show`, and what is told of one anywhere.

use serde::Serialize;

use super::VERSION;
use crate::{
    day::Day,
    vault::{self, Account, CodeSet, Vault},
};

/// How much of an account is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// How many codes there are.
    Counts,
    /// Each code, without itself.
    Codes,
    /// Everything.
    Secrets,
}

impl Depth {
    pub(super) fn of(reveal: bool) -> Self {
        if reveal { Self::Secrets } else { Self::Codes }
    }
}

/// The answer of `list`.
#[derive(Serialize)]
pub struct List<'a> {
    accounts: Vec<Told<'a>>,
    kinsafe_json: u32,
    revision: u64,
    title: &'a str,
}

impl<'a> List<'a> {
    /// These accounts of a vault.
    pub fn new(vault: &'a Vault, accounts: &[&'a Account]) -> Self {
        let accounts = accounts.iter();
        Self {
            accounts: accounts.map(|one| Told::new(one, Depth::Counts)).collect(),
            kinsafe_json: VERSION,
            revision: vault.revision(),
            title: vault.title(),
        }
    }
}

/// The answer of `show`.
#[derive(Serialize)]
pub struct Show<'a> {
    account: Told<'a>,
    kinsafe_json: u32,
}

impl<'a> Show<'a> {
    /// One account, with its secrets if they are to be revealed.
    pub fn new(account: &'a Account, reveal: bool) -> Self {
        Self {
            account: Told::new(account, Depth::of(reveal)),
            kinsafe_json: VERSION,
        }
    }
}

/// An account.
#[derive(Serialize)]
pub(super) struct Told<'a> {
    address: &'a str,
    items: Vec<Item<'a>>,
    login: &'a str,
    name: String,
    /// With secrets only.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    provider: &'a str,
    recovers_through: &'a [String],
}

impl<'a> Told<'a> {
    pub(super) fn new(account: &'a Account, depth: Depth) -> Self {
        let items = account.items.iter();
        Self {
            address: &account.address,
            items: items.map(|one| Item::new(one, depth)).collect(),
            login: &account.login,
            name: account.name(),
            note: (depth == Depth::Secrets).then(|| account.note.expose()),
            provider: &account.provider,
            recovers_through: &account.recovers_through,
        }
    }
}

/// One secret of it.
#[derive(Serialize)]
struct Item<'a> {
    /// Each code; where only their number is told, nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    codes: Option<Vec<Code<'a>>>,
    issued: Option<Day>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    issued_estimated: bool,
    kind: &'static str,
    label: &'a str,
    /// Of codes: how many are unused.
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<usize>,
    /// Of codes: how many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<usize>,
    /// With secrets only, and not of codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    voided: Option<Day>,
}

impl<'a> Item<'a> {
    fn new(item: &'a vault::Item, depth: Depth) -> Self {
        let (kind, set, one) = match item {
            vault::Item::Codes(set) => ("codes", Some(set), None),
            vault::Item::Key(one) => ("key", None, Some(one)),
            vault::Item::Phrase(one) => ("phrase", None, Some(one)),
            vault::Item::Seed(one) => ("seed", None, Some(one)),
            vault::Item::Text(one) => ("text", None, Some(one)),
            vault::Item::Unknown(_) => ("unknown", None, None),
        };
        let reveal = depth == Depth::Secrets;
        Self {
            codes: set
                .filter(|_| depth != Depth::Counts)
                .map(|set| codes(set, reveal)),
            issued: item.issued(),
            issued_estimated: item.is_estimated(),
            kind,
            label: item.label(),
            left: set.map(CodeSet::left),
            of: set.map(|set| set.codes.len()),
            value: one.filter(|_| reveal).map(|one| one.value.expose()),
            voided: item.voided(),
        }
    }
}

/// One code of a set.
#[derive(Serialize)]
struct Code<'a> {
    /// With secrets only.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    /// From 1.
    number: u32,
    used: Option<Day>,
}

fn codes(set: &CodeSet, reveal: bool) -> Vec<Code<'_>> {
    let numbered = (1..).zip(&set.codes);
    numbered
        .map(|(number, code)| Code {
            code: reveal.then(|| code.code.expose()),
            number,
            used: code.used,
        })
        .collect()
}
