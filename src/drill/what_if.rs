//! What if: which losses a set of sheets survives, and which single event is one too many.
//!
//! Responsible for counting sheets, by number and by place. Not responsible for how likely a loss
//! is.

use crate::{
    letters::same,
    threshold::{SheetNumber, Threshold},
    vault::{SheetEntry, SheetSet},
};

/// The sheets that are there, and what becomes of them.
pub struct WhatIf<'a> {
    threshold: Threshold,
    left: Vec<&'a SheetEntry>,
}

/// One place, and what it decides alone.
pub struct AtPlace<'a> {
    /// As the owner calls it.
    pub name: &'a str,
    /// The sheets that are kept there, by number.
    pub sheets: Vec<&'a SheetEntry>,
    /// How many sheets are kept elsewhere, or nobody knows where.
    pub elsewhere: usize,
    /// Whether the vault can no longer be opened from sheets when this place is gone.
    pub fatal: bool,
    /// Whether whoever is there has enough sheets to open the vault.
    pub opens: bool,
}

impl<'a> WhatIf<'a> {
    /// The set as it is: all of its sheets that are not lost.
    pub fn new(set: &'a SheetSet) -> Self {
        Self {
            threshold: set.threshold,
            left: set.living().collect(),
        }
    }

    /// The same without these sheets; numbers that are not there change nothing.
    pub fn without(&self, lost: &[SheetNumber]) -> Self {
        let left = self.left.iter().copied();
        Self {
            threshold: self.threshold,
            left: left.filter(|sheet| !lost.contains(&sheet.number)).collect(),
        }
    }

    /// The sheets that are left, by number.
    pub fn left(&self) -> &[&'a SheetEntry] {
        &self.left
    }

    /// k.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// How many more sheets, whichever they are, may be lost; `None` if those that are left do not
    /// open the vault.
    pub fn spare(&self) -> Option<usize> {
        self.left.len().checked_sub(self.threshold.count())
    }

    /// Whether the sheets that are left open the vault.
    pub fn opens(&self) -> bool {
        self.spare().is_some()
    }

    /// Every place that is known, in the order of the sheets. Capital letters do not matter.
    pub fn places(&self) -> Vec<AtPlace<'a>> {
        let mut names: Vec<&'a str> = Vec::new();
        for sheet in &self.left {
            let name = sheet.place.trim();
            if !name.is_empty() && !names.iter().any(|known| same(known, name)) {
                names.push(name);
            }
        }
        let k = self.threshold.count();
        let place = |name| {
            let left = self.left.iter().copied();
            let sheets: Vec<_> = left.filter(|sheet| same(&sheet.place, name)).collect();
            let elsewhere = self.left.len() - sheets.len();
            AtPlace {
                name,
                elsewhere,
                fatal: elsewhere < k,
                opens: sheets.len() >= k,
                sheets,
            }
        };
        names.into_iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day::Day, paper::record::SetKey, secret::DataKey};

    fn set(k: u8, places: &[&str]) -> SheetSet {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let sheets = SheetNumber::all()
            .zip(places)
            .map(|(number, place)| {
                let mut sheet = SheetEntry::new(number, format!("Holder {number}"), day);
                sheet.place = (*place).to_owned();
                sheet
            })
            .collect();
        SheetSet::new(
            SetKey::random(&mut rand::rng()),
            DataKey::from_bytes([7; 16]),
            Threshold::new(k).unwrap(),
            day,
            1,
            sheets,
        )
    }

    fn number(x: u8) -> SheetNumber {
        SheetNumber::new(x).unwrap()
    }

    #[test]
    fn losses_are_counted() {
        let mut set = set(3, &["", "", "", "", ""]);
        assert_eq!(WhatIf::new(&set).spare(), Some(2));
        let two = WhatIf::new(&set).without(&[number(1), number(4)]);
        assert_eq!(two.spare(), Some(0));
        assert!(two.opens());
        let left: Vec<_> = two.left().iter().map(|sheet| sheet.number.get()).collect();
        assert_eq!(left, [2, 3, 5]);
        assert!(!two.without(&[number(5)]).opens());
        assert_eq!(two.without(&[number(1), number(99)]).spare(), Some(0));
        // What is lost already is not there.
        set.sheets[0].lost = Some(set.made);
        assert_eq!(WhatIf::new(&set).spare(), Some(1));
        assert!(WhatIf::new(&set).places().is_empty());
    }

    #[test]
    fn one_place_can_decide() {
        let lyon = set(3, &["Lyon", " lyon", "Paris", "", "Lyon"]);
        let asked = WhatIf::new(&lyon);
        let places = asked.places();
        assert_eq!(places.len(), 2);
        assert_eq!((places[0].name, places[0].sheets.len()), ("Lyon", 3));
        assert!(places[0].opens && places[0].fatal);
        assert_eq!(places[0].elsewhere, 2);
        assert!(!places[1].opens && !places[1].fatal);
        // Where all sheets are needed, every place decides.
        let all = set(2, &["Lyon", "Paris"]);
        let all = WhatIf::new(&all);
        assert!(all.places().iter().all(|place| place.fatal && !place.opens));
    }
}
