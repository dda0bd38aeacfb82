//! Sheets and holders by what a person calls them.
//!
//! Responsible for saying which one is meant, or which may be. Not responsible for asking.

use super::{SheetEntry, SheetSet, sets::nearest};
use crate::{error::Error, limits};

impl SheetSet {
    /// The sheet that `query` means, among those that are lost or among those that are not: its
    /// number, its holder's name, or a part of the name that no other has. Capital letters do not
    /// matter.
    ///
    /// # Errors
    /// [`Error::HolderUnknown`] with the one that was probably meant, [`Error::HolderAmbiguous`].
    pub fn find(&self, query: &str, lost: bool) -> Result<usize, Error> {
        self.find_among(query, |sheet| sheet.lost.is_some() == lost)
    }

    /// The holder that `query` means, of whichever sheet: as for [`find`](Self::find).
    ///
    /// # Errors
    /// Those of [`find`](Self::find).
    pub fn find_holder(&self, query: &str) -> Result<&str, Error> {
        let at = self.find_among(query, |_| true)?;
        Ok(&self.sheets[at].holder)
    }

    fn find_among(
        &self,
        query: &str,
        wanted: impl Fn(&SheetEntry) -> bool,
    ) -> Result<usize, Error> {
        let query = query.trim();
        let typed = query.to_lowercase();
        let mut all: Vec<(usize, &SheetEntry)> = Vec::new();
        for (at, sheet) in self.sheets.iter().enumerate() {
            if sheet.number.to_string() == typed && wanted(sheet) {
                return Ok(at);
            }
            // Who got another sheet in the place of a lost one stands there twice.
            let is_known = all.iter().any(|(_, other)| other.holder == sheet.holder);
            if wanted(sheet) && !is_known {
                all.push((at, sheet));
            }
        }
        let is = |(_, sheet): &&(usize, &SheetEntry)| sheet.holder.to_lowercase() == typed;
        if let Some((at, _)) = all.iter().find(is) {
            return Ok(*at);
        }
        let has =
            |sheet: &SheetEntry| !typed.is_empty() && sheet.holder.to_lowercase().contains(&typed);
        let found: Vec<_> = all.iter().filter(|(_, sheet)| has(sheet)).collect();
        match found.as_slice() {
            [(at, _)] => Ok(*at),
            [] => Err(Error::HolderUnknown {
                query: query.to_owned(),
                suggestion: nearest(all.iter().map(|(_, sheet)| sheet.holder.as_str()), query),
            }),
            many => Err(Error::HolderAmbiguous {
                query: query.to_owned(),
                candidates: many
                    .iter()
                    .take(limits::SUGGESTIONS)
                    .map(|(_, sheet)| sheet.holder.clone())
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

    #[test]
    fn a_sheet_by_its_holder() {
        let mut set = set(&["Anna", "Anna (safe)", "Benedikt", "Chloé"]);
        assert_eq!(set.find("anna", false), Ok(0));
        assert_eq!(set.find("safe", false), Ok(1));
        assert_eq!(set.find(" 3 ", false), Ok(2));
        assert_eq!(set.find("chlo", false), Ok(3));
        assert_eq!(
            set.find("ann", false),
            Err(Error::HolderAmbiguous {
                query: "ann".into(),
                candidates: vec!["Anna".into(), "Anna (safe)".into()],
            })
        );
        let unknown = |query: &str, suggestion: Option<&str>| {
            Err(Error::HolderUnknown {
                query: query.into(),
                suggestion: suggestion.map(str::to_owned),
            })
        };
        assert_eq!(
            set.find("Benedict", false),
            unknown("Benedict", Some("Benedikt"))
        );
        assert_eq!(set.find("Zoë", false), unknown("Zoë", None));
        assert_eq!(set.find("", false), unknown("", None));
        set.sheets[0].lost = Some(set.made);
        assert_eq!(set.find("Anna", true), Ok(0));
        assert_eq!(set.find("anna", false), Ok(1));
        assert_eq!(set.find("4", true), unknown("4", None));
    }
}
