//! Sets and their sheets: `sheets list`, `drill what-if` and `split --suggest`.

use serde::Serialize;

use super::VERSION;
use crate::{
    day::Day,
    drill::{
        odds::{Chance, Odds},
        what_if::WhatIf,
    },
    threshold::{SheetNumber, Threshold},
    vault::{SheetEntry, SheetSet, Vault},
};

/// The answer of `sheets list`.
#[derive(Serialize)]
pub struct Sheets<'a> {
    kinsafe_json: u32,
    revision: u64,
    sets: Vec<Set<'a>>,
}

#[derive(Serialize)]
struct Set<'a> {
    anonymous: bool,
    made: Day,
    /// The revision that any `threshold` sheets open.
    opens: u64,
    retired: Option<Day>,
    set: String,
    sheets: Vec<Sheet<'a>>,
    threshold: Threshold,
}

#[derive(Serialize)]
struct Sheet<'a> {
    heard: Option<Day>,
    holder: &'a str,
    lost: Option<Day>,
    made: Day,
    number: SheetNumber,
    place: &'a str,
    revision: u64,
}

impl<'a> Sheets<'a> {
    /// These sets of a vault.
    pub fn new(vault: &Vault, sets: &[&'a SheetSet]) -> Self {
        let sets = sets.iter().map(|set| Set {
            anonymous: set.anonymous,
            made: set.made,
            opens: set.surely_opens(),
            retired: set.retired,
            set: set.set.to_string(),
            sheets: set.sheets.iter().map(|one| Sheet::new(set, one)).collect(),
            threshold: set.threshold,
        });
        Self {
            kinsafe_json: VERSION,
            revision: vault.revision(),
            sets: sets.collect(),
        }
    }
}

impl<'a> Sheet<'a> {
    fn new(set: &SheetSet, sheet: &'a SheetEntry) -> Self {
        Self {
            heard: sheet.heard,
            holder: &sheet.holder,
            lost: sheet.lost,
            made: sheet.made,
            number: sheet.number,
            place: &sheet.place,
            revision: set.revision_of(sheet),
        }
    }
}

/// The answer of `drill what-if`.
#[derive(Serialize)]
pub struct Losses<'a> {
    kinsafe_json: u32,
    left: Vec<SheetNumber>,
    lost: Vec<SheetNumber>,
    opens: bool,
    places: Vec<AtPlace<'a>>,
    set: String,
    /// How many more may be lost; `null` if those that are left do not open the vault.
    spare: Option<usize>,
    threshold: Threshold,
}

#[derive(Serialize)]
struct AtPlace<'a> {
    elsewhere: usize,
    fatal: bool,
    opens: bool,
    place: &'a str,
    sheets: Vec<SheetNumber>,
}

fn numbers(sheets: &[&SheetEntry]) -> Vec<SheetNumber> {
    sheets.iter().map(|sheet| sheet.number).collect()
}

impl<'a> Losses<'a> {
    /// What is left of a set without `lost`.
    pub fn new(set: &SheetSet, lost: &[SheetNumber], asked: &WhatIf<'a>) -> Self {
        let places = asked.places().into_iter().map(|place| AtPlace {
            elsewhere: place.elsewhere,
            fatal: place.fatal,
            opens: place.opens,
            place: place.name,
            sheets: numbers(&place.sheets),
        });
        Self {
            kinsafe_json: VERSION,
            left: numbers(asked.left()),
            lost: lost.to_vec(),
            opens: asked.opens(),
            places: places.collect(),
            set: set.set.to_string(),
            spare: asked.spare(),
            threshold: set.threshold,
        }
    }
}

/// The answer of `split --suggest`.
#[derive(Serialize)]
pub struct Suggestion {
    kinsafe_json: u32,
    leak_chance: f64,
    /// The threshold with the least of both chances.
    least: Option<Threshold>,
    loss_chance: f64,
    odds: Vec<OfThreshold>,
    sheets: u8,
}

#[derive(Serialize)]
struct OfThreshold {
    leak: f64,
    loss: f64,
    threshold: Threshold,
}

impl Suggestion {
    /// The odds of each threshold for so many sheets, each of which is lost or seen by somebody
    /// with these chances.
    pub fn new(
        sheets: u8,
        loss: Chance,
        leak: Chance,
        odds: &[Odds],
        least: Option<Threshold>,
    ) -> Self {
        let odds = odds.iter().map(|one| OfThreshold {
            leak: one.leak.get(),
            loss: one.loss.get(),
            threshold: one.threshold,
        });
        Self {
            kinsafe_json: VERSION,
            leak_chance: leak.get(),
            least,
            loss_chance: loss.get(),
            odds: odds.collect(),
            sheets,
        }
    }
}
