//! Holders by what a person calls them.
//!
//! Responsible for saying which one is meant, or which may be. Not responsible for asking.

use super::{SheetEntry, SheetSet, sets::nearest};
use crate::{error::Error, limits};

impl SheetSet {
    /// The holder that `query` means: the number of the sheet, the whole name, or a part of it that no other holder of the
    /// set has. Capital letters do not matter.
    ///
    /// # Errors
    /// [`Error::HolderUnknown`] with the one that was probably meant, [`Error::HolderAmbiguous`].
    pub fn find_holder(&self, query: &str) -> Result<&str, Error> {
        let query = query.trim();
        let wanted = query.to_lowercase();
        let mut holders: Vec<&str> = Vec::new();
        // Who got another sheet in the place of a lost one stands there twice.
        for sheet in &self.sheets {
            if !holders.contains(&sheet.holder.as_str()) {
                holders.push(&sheet.holder);
            }
        }
        let numbered = |sheet: &&SheetEntry| sheet.number.to_string() == wanted;
        if let Some(sheet) = self.sheets.iter().find(numbered) {
            return Ok(&sheet.holder);
        }
        if let Some(whole) = holders.iter().find(|one| one.to_lowercase() == wanted) {
            return Ok(whole);
        }
        let has = |one: &&&str| !wanted.is_empty() && one.to_lowercase().contains(&wanted);
        let found: Vec<&str> = holders.iter().filter(has).copied().collect();
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(Error::HolderUnknown {
                query: query.to_owned(),
                suggestion: nearest(holders.iter().copied(), query),
            }),
            many => Err(Error::HolderAmbiguous {
                query: query.to_owned(),
                candidates: many
                    .iter()
                    .take(limits::SUGGESTIONS)
                    .map(|one| (*one).to_owned())
                    .collect(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        limits::{SheetNumber, Threshold},
        record::SetKey,
        secret::DataKey,
        vault::SheetEntry,
    };

    fn set(holders: &[&str]) -> SheetSet {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let sheets = holders
            .iter()
            .zip(SheetNumber::all())
            .map(|(holder, number)| SheetEntry::new(number, *holder, day))
            .collect();
        SheetSet::new(
            SetKey::random(&mut rand::rng()),
            DataKey::from_bytes([7; 16]),
            Threshold::new(2).unwrap(),
            day,
            1,
            sheets,
        )
    }

    #[test]
    fn by_any_part_that_no_other_has() {
        let set = set(&["Ann", "Anna", "Дмитрий", "Zoë (safe)", "Zoë", "Anna"]);
        for (query, holder) in [
            ("ann", "Ann"),
            ("ANNA", "Anna"),
            ("nna", "Anna"),
            ("дми", "Дмитрий"),
            (" zoë ", "Zoë"),
            ("safe", "Zoë (safe)"),
            ("3", "Дмитрий"),
        ] {
            assert_eq!(set.find_holder(query), Ok(holder), "{query}");
        }
        assert_eq!(
            set.find_holder("an"),
            Err(Error::HolderAmbiguous {
                query: "an".to_owned(),
                candidates: vec!["Ann".to_owned(), "Anna".to_owned()],
            })
        );
        let suggestion = |query| match set.find_holder(query) {
            Err(Error::HolderUnknown { suggestion, .. }) => suggestion.unwrap_or_default(),
            other => panic!("{query}: {other:?}"),
        };
        assert_eq!(suggestion("Аnna"), "Anna");
        assert_eq!(suggestion("Dmitri"), "");
        assert_eq!(suggestion("Дмитий"), "Дмитрий");
        assert_eq!(suggestion(""), "");
    }
}
