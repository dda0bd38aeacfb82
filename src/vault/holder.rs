//! Sheets and holders by what a person calls them.
//!
//! Responsible for saying which one is meant, or which may be. Not responsible for asking.

use super::{
    SheetEntry, SheetSet, Vault,
    sets::{nearest, position},
};
use crate::{
    error::Error,
    letters::{composed, folded},
    limits,
    paper::record::Label,
};

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

    /// A name that the holder of a sheet of this set can have: one that fits on a sheet, and that
    /// nobody but `but` has who holds one.
    ///
    /// # Errors
    /// [`Error::HolderNameEmpty`], [`Error::HolderNameTooLong`], [`Error::LettersNotInFont`],
    /// [`Error::HolderTwice`].
    pub fn new_holder(&self, name: &str, but: Option<&str>) -> Result<String, Error> {
        let name = Label::new(name)?;
        let name = name.as_str();
        if name.is_empty() {
            return Err(Error::HolderNameEmpty { position: 1 });
        }
        let living = self.living().map(|sheet| sheet.holder.as_str());
        let others = living.filter(|holder| Some(*holder) != but);
        if position(others, name).is_some() {
            return Err(Error::HolderTwice {
                name: name.to_owned(),
            });
        }
        Ok(name.to_owned())
    }

    fn find_among(
        &self,
        query: &str,
        wanted: impl Fn(&SheetEntry) -> bool,
    ) -> Result<usize, Error> {
        let typed = folded(query);
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
        let is = |(_, sheet): &&(usize, &SheetEntry)| folded(&sheet.holder) == typed;
        if let Some((at, _)) = all.iter().find(is) {
            return Ok(*at);
        }
        let has = |sheet: &SheetEntry| !typed.is_empty() && folded(&sheet.holder).contains(&typed);
        let found: Vec<_> = all.iter().filter(|(_, sheet)| has(sheet)).collect();
        match found.as_slice() {
            [(at, _)] => Ok(*at),
            [] => Err(Error::HolderUnknown {
                query: composed(query),
                suggestion: nearest(all.iter().map(|(_, sheet)| sheet.holder.as_str()), query),
            }),
            many => Err(Error::HolderAmbiguous {
                query: composed(query),
                candidates: many
                    .iter()
                    .take(limits::SUGGESTIONS)
                    .map(|(_, sheet)| sheet.holder.clone())
                    .collect(),
            }),
        }
    }
}

impl Vault {
    /// Calls the holder `old` of the set at `at` by a new name, as
    /// [checked](SheetSet::new_holder), in the registry and in the log of its drills. What is
    /// printed stays as it is.
    pub fn rename_holder(&mut self, at: usize, old: &str, new: &str) {
        let set = &mut self.sets[at];
        let entries = set.sheets.iter_mut().map(|sheet| &mut sheet.holder);
        let drills = self.drills.iter_mut().filter(|drill| drill.set == set.set);
        let logged = drills.flat_map(|drill| &mut drill.who);
        for name in entries.chain(logged).filter(|name| *name == old) {
            new.clone_into(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        paper::record::SetKey,
        secret::DataKey,
        threshold::{SheetNumber, Threshold},
        vault::{Drill, DrillKind},
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

    #[test]
    fn new_names() {
        let mut set = set(&["Anna", "Ben"]);
        assert_eq!(set.new_holder(" Dora ", None), Ok("Dora".to_owned()));
        let twice = |name: &str| {
            Err(Error::HolderTwice {
                name: name.to_owned(),
            })
        };
        assert_eq!(set.new_holder("ben", None), twice("ben"));
        assert_eq!(set.new_holder("ben", Some("Anna")), twice("ben"));
        assert_eq!(set.new_holder("ANNA", Some("Anna")), Ok("ANNA".to_owned()));
        assert_eq!(
            set.new_holder(" ", None),
            Err(Error::HolderNameEmpty { position: 1 })
        );
        // The name of one who has lost the sheet is free.
        set.sheets[1].lost = Some(set.made);
        assert_eq!(set.new_holder("Ben", None), Ok("Ben".to_owned()));
    }

    #[test]
    fn another_name() {
        let mut vault = Vault::new("");
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        for _ in 0..2 {
            let set = set(&["Anna", "Ben", "Anna"]);
            let who = vec!["Ben".to_owned(), "Anna".to_owned()];
            vault.log_drill(Drill::new(day, DrillKind::Scan, set.set, who, true));
            vault.sets.push(set);
        }
        vault.rename_holder(1, "Anna", "Anna Bianchi");
        let holders = |at: usize| -> Vec<&str> {
            let sheets = vault.sets[at].sheets.iter();
            sheets.map(|sheet| sheet.holder.as_str()).collect()
        };
        assert_eq!(holders(0), ["Anna", "Ben", "Anna"]);
        assert_eq!(holders(1), ["Anna Bianchi", "Ben", "Anna Bianchi"]);
        assert_eq!(vault.drills[0].who, ["Ben", "Anna"]);
        assert_eq!(vault.drills[1].who, ["Ben", "Anna Bianchi"]);
    }
}
