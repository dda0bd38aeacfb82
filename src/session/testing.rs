//! A small set of sheets as the texts of their codes.

use rand::{SeedableRng, rngs::ChaCha20Rng};

use super::reading::{FileReport, Pile};
use crate::{
    day::Day,
    paper::{key_armor, qr_text, record::VaultPart, to_lines},
    scan::Options,
    set::{Holders, Split, split},
    threshold::Threshold,
    vault,
};

/// Two of three sheets open it: Anna's, Ben's and Chloé's, with two vault codes.
pub(crate) struct Dealt {
    pub(crate) split: Split,
    /// The text of each sheet's key code.
    pub(crate) keys: Vec<String>,
    /// The texts of the vault codes.
    pub(crate) parts: Vec<String>,
    /// The vault lines.
    pub(crate) lines: String,
}

pub(crate) fn day() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

/// A vault whose accounts are recovered through each other, with one of each kind of secret.
const VAULT: &str = r#"{"kinsafe": 1, "title": "Maria", "revision": 3, "accounts": [
  {"provider": "Shop", "recovers_through": ["Mail (maria)"], "note": "ask for Jo",
   "items": [{"kind": "text", "value": "blue door"}, {"kind": "key", "value": "OLD", "voided": "2025-01-01"}]},
  {"provider": "Mail", "login": "maria", "items": [
    {"kind": "codes", "codes": [{"code": "1f3a9-77c0e", "used": "2026-05-02"}, {"code": "0b2d4-9e8f1"}]},
    {"kind": "seed", "value": "gezd gnbv gy3t qojq gezd gnbv gy3t qojq"},
    {"kind": "key", "value": "K-1"}]}]}"#;

pub(crate) fn dealt(seed: u64) -> Dealt {
    dealt_from(VAULT, seed)
}

/// The same of a vault that holds something else.
pub(crate) fn dealt_otherwise(seed: u64) -> Dealt {
    dealt_from(&VAULT.replace("blue door", "red door"), seed)
}

fn dealt_from(json: &str, seed: u64) -> Dealt {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let vault = vault::from_json(json.as_bytes(), "test").unwrap();
    let holders = Holders::new(["Anna", "Ben", "Chloé"]).unwrap();
    let two = Threshold::new(2).unwrap();
    let split = split(vault, two, &holders, false, day(), &mut rng).unwrap();
    let set = split.set().set;
    let parts = VaultPart::cut(set, split.sealed.as_bytes(), 2);
    Dealt {
        keys: split
            .records
            .iter()
            .map(|record| qr_text(&record.to_bytes()).to_string())
            .collect(),
        parts: parts
            .iter()
            .map(|part| qr_text(&part.to_bytes()).to_string())
            .collect(),
        lines: to_lines(*set.as_bytes(), split.sealed.as_bytes())
            .unwrap()
            .join("\n"),
        split,
    }
}

impl Dealt {
    /// A whole sheet, as a scanner for codes gives it.
    pub(crate) fn sheet(&self, at: usize) -> String {
        format!("{}\n{}\n{}", self.keys[at], self.parts[0], self.parts[1])
    }

    /// The armor of a sheet's key with a byte of its share changed.
    pub(crate) fn forged(&self, at: usize) -> String {
        let mut record = self.split.records[at].to_bytes();
        record[40] ^= 1;
        key_armor(&record).to_string()
    }
}

pub(crate) fn read(pile: &mut Pile, name: &str, text: &str) -> FileReport {
    pile.read(name, text.as_bytes(), &Options::default(), &mut |_, _| {})
}
