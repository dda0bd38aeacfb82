//! Word of a holder: is the proof code that was read out that of the sheet?
//!
//! The vault knows every share of its sets, so it computes the codes that are right and compares.
//! Responsible for saying which sheet and which day a code is of, or what may be wrong with it. A
//! code that is not confirmed leaves no trace in the log: mostly it was misheard, and is right
//! when it is said again. Not responsible for asking.

use crate::{
    day::Day,
    error::Error,
    paper::record::{ProofCode, SetId},
    secret::Share,
    threshold::SheetNumber,
    vault::{Drill, DrillKind, SheetEntry, SheetSet, Vault},
};

/// How many days before and after a call are searched for the one that a wrong code is of.
const SEARCHED: i64 = 366;

/// A proof code that was confirmed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// The set.
    pub set: SetId,
    /// The sheet.
    pub number: SheetNumber,
    /// Who keeps it.
    pub holder: String,
    /// The day that the code is of.
    pub day: Day,
    /// When the sheet was said to be lost, if the code is of a later day.
    pub lost: Option<Day>,
}

impl Heard {
    /// As the log keeps it.
    pub fn logged(&self, today: Day, notes: String) -> Drill {
        // Where it is tomorrow already, the code is of tomorrow.
        let date = self.day.min(today);
        let who = vec![self.holder.clone()];
        let mut drill = Drill::new(date, DrillKind::Proof, self.set, who, true);
        if self.lost.is_some() {
            let found = format!("sheet {}, which was marked as lost, is there", self.number);
            drill.findings.push(found);
        }
        drill.notes = notes;
        drill
    }
}

/// Confirms that `code` is that of the sheet of `holder` on one of `days`, the likeliest first.
///
/// `holder` is any part of the name that no other holder of the set has. Without `set` it is the
/// [set in force](Vault::set).
///
/// # Errors
/// [`Error::ProofOfOther`], [`Error::ProofOfRetired`] and [`Error::ProofOfDay`] where the code is a
/// right one of something else, else [`Error::ProofWrong`]; [`Error::NoSet`],
/// [`Error::SetUnknown`], [`Error::NoShares`], [`Error::HolderUnknown`],
/// [`Error::HolderAmbiguous`].
pub fn hear(
    vault: &Vault,
    holder: &str,
    set: Option<SetId>,
    code: ProofCode,
    days: &[Day],
) -> Result<Heard, Error> {
    let set = vault.set(set)?;
    let holder = set.find_holder(holder)?.to_owned();
    let own = Sheets::of(set)?;
    let of_holder = |entry: &SheetEntry| entry.holder == holder;
    let found = own.find(code, days, of_holder);
    if let (Some((entry, day)), None) = (&found, set.retired) {
        return Ok(Heard {
            set: set.set,
            number: entry.number,
            holder,
            day: *day,
            // A code of before the loss says nothing of what came after.
            lost: entry.lost.filter(|lost| lost <= day),
        });
    }
    let others = vault.sets().iter().filter_map(|set| Sheets::of(set).ok());
    for sheets in others {
        if let Some((entry, _)) = sheets.find(code, days, |_| true) {
            let whose = entry.holder.clone();
            let set = sheets.set.set.to_string();
            return Err(match sheets.set.retired {
                Some(retired) => Error::ProofOfRetired {
                    whose,
                    set,
                    retired,
                },
                None => Error::ProofOfOther { whose, set },
            });
        }
    }
    let around: Vec<Day> = days
        .first()
        .map(|day| (-SEARCHED..=SEARCHED).filter_map(|by| day.plus_days(by)))
        .into_iter()
        .flatten()
        .collect();
    Err(match own.find(code, &around, of_holder) {
        Some((_, day)) => Error::ProofOfDay { whose: holder, day },
        None => Error::ProofWrong { holder },
    })
}

/// The sheets of a set with their shares.
struct Sheets<'a> {
    set: &'a SheetSet,
    shares: Vec<(&'a SheetEntry, Share)>,
}

impl<'a> Sheets<'a> {
    /// Those that are not lost come first.
    ///
    /// # Errors
    /// [`Error::NoShares`].
    fn of(set: &'a SheetSet) -> Result<Self, Error> {
        let quorum = set.needed_quorum()?;
        let mut shares: Vec<_> = set
            .sheets
            .iter()
            .map(|entry| (entry, quorum.mint(entry.number)))
            .collect();
        shares.sort_by_key(|(entry, _)| entry.lost.is_some());
        Ok(Self { set, shares })
    }

    /// The sheet and the day that a code is of.
    fn find(
        &self,
        code: ProofCode,
        days: &[Day],
        wanted: impl Fn(&SheetEntry) -> bool,
    ) -> Option<(&'a SheetEntry, Day)> {
        let wanted = self.shares.iter().filter(|(entry, _)| wanted(entry));
        wanted
            .flat_map(|(entry, share)| days.iter().map(move |day| (*entry, share, *day)))
            .find(|(_, share, day)| code.proves(share, self.set.set, *day))
            .map(|(entry, _, day)| (entry, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        set::{Holders, split},
        threshold::Threshold,
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Two sets: the first with all three, the second without Chloé.
    fn vault() -> Vault {
        let mut vault = Vault::new("");
        for names in [&["Anna", "Ben", "Chloé"][..], &["Anna", "Ben"]] {
            vault = split(
                vault,
                Threshold::new(2).unwrap(),
                &Holders::new(names.iter().copied()).unwrap(),
                false,
                day("2026-01-01"),
                &mut rand::rng(),
            )
            .unwrap()
            .vault;
        }
        vault
    }

    fn code(vault: &Vault, set: usize, sheet: usize, on: &str) -> ProofCode {
        let set = &vault.sets()[set];
        let share = set.quorum().unwrap().mint(set.sheets[sheet].number);
        ProofCode::new(&share, set.set, day(on)).unwrap()
    }

    const TODAY: &str = "2026-11-22";

    fn days() -> [Day; 3] {
        [TODAY, "2026-11-21", "2026-11-23"].map(day)
    }

    #[test]
    fn the_right_code_of_these_days() {
        let vault = vault();
        for on in [TODAY, "2026-11-21", "2026-11-23"] {
            let heard = hear(&vault, "ben", None, code(&vault, 1, 1, on), &days()).unwrap();
            assert_eq!(heard.holder, "Ben");
            assert_eq!(heard.set, vault.sets()[1].set);
            assert_eq!((heard.number.get(), heard.day), (2, day(on)));
        }
        let first = vault.sets()[0].set;
        let heard = hear(
            &vault,
            "chl",
            Some(first),
            code(&vault, 0, 2, TODAY),
            &days(),
        );
        assert_eq!(heard.unwrap().number.get(), 3);
    }

    #[test]
    fn codes_of_something_else_are_named() {
        let mut vault = vault();
        let (old, new) = (
            vault.sets()[0].set.to_string(),
            vault.sets()[1].set.to_string(),
        );
        let of_anna = code(&vault, 1, 0, TODAY);
        let of_old_set = code(&vault, 0, 1, TODAY);
        let of_last_week = code(&vault, 1, 1, "2026-11-15");
        let ben = |vault: &Vault, code| hear(vault, "Ben", None, code, &days()).unwrap_err();
        assert_eq!(
            ben(&vault, of_anna),
            Error::ProofOfOther {
                whose: "Anna".to_owned(),
                set: new,
            }
        );
        assert_eq!(
            ben(&vault, of_old_set),
            Error::ProofOfOther {
                whose: "Ben".to_owned(),
                set: old.clone(),
            }
        );
        vault.sets_mut()[0].retired = Some(day("2026-02-01"));
        let retired = Error::ProofOfRetired {
            whose: "Ben".to_owned(),
            set: old.clone(),
            retired: day("2026-02-01"),
        };
        assert_eq!(ben(&vault, of_old_set), retired);
        // Also if that very set is asked for.
        let asked = hear(&vault, "Ben", old.parse().ok(), of_old_set, &days());
        assert_eq!(asked, Err(retired));
        assert_eq!(
            ben(&vault, of_last_week),
            Error::ProofOfDay {
                whose: "Ben".to_owned(),
                day: day("2026-11-15"),
            }
        );
        let wrong = Error::ProofWrong {
            holder: "Ben".to_owned(),
        };
        assert_eq!(ben(&vault, "0000-0000".parse().unwrap()), wrong);
        // Of last week, but of another's sheet: nobody guesses that.
        assert_eq!(ben(&vault, code(&vault, 1, 0, "2026-11-15")), wrong);
    }

    #[test]
    fn a_lost_sheet_that_is_there() {
        let mut vault = vault();
        vault.sets_mut()[1].sheets[1].lost = Some(day("2026-06-01"));
        let heard = hear(&vault, "Ben", None, code(&vault, 1, 1, TODAY), &days()).unwrap();
        assert_eq!(heard.lost, Some(day("2026-06-01")));
        let before = day("2026-05-31");
        let code = code(&vault, 1, 1, "2026-05-31");
        assert_eq!(
            hear(&vault, "Ben", None, code, &[before]).unwrap().lost,
            None
        );
        let drill = heard.logged(day(TODAY), String::new());
        assert_eq!(
            drill.findings,
            ["sheet 2, which was marked as lost, is there"]
        );
    }

    /// A holder with a lost sheet and one in its place: each is known by its own code.
    #[test]
    fn the_replacement_and_the_lost_one() {
        let mut vault = vault();
        let set = &mut vault.sets_mut()[1];
        set.sheets[1].lost = Some(day("2026-06-01"));
        let number = SheetNumber::new(3).unwrap();
        set.sheets
            .push(SheetEntry::new(number, "Ben", day("2026-06-02")));
        let heard = |sheet| {
            let heard = hear(&vault, "Ben", None, code(&vault, 1, sheet, TODAY), &days());
            heard.unwrap()
        };
        assert_eq!((heard(2).number.get(), heard(2).lost), (3, None));
        assert_eq!(heard(1).number.get(), 2);
        assert!(heard(1).lost.is_some());
    }

    #[test]
    fn tomorrow_is_logged_as_today() {
        let vault = vault();
        let code = code(&vault, 1, 0, "2026-11-23");
        let heard = hear(&vault, "Anna", None, code, &days()).unwrap();
        assert_eq!(heard.logged(day(TODAY), String::new()).date, day(TODAY));
        assert_eq!(heard.day, day("2026-11-23"));
    }

    #[test]
    fn without_what_it_needs() {
        let code: ProofCode = "0000-0000".parse().unwrap();
        let none = hear(&Vault::new(""), "Anna", None, code, &days());
        assert_eq!(none, Err(Error::NoSet));
        let mut vault = vault();
        let set = vault.sets()[1].set.to_string();
        let unknown = SetId::from_bytes([0; 5]);
        assert_eq!(
            hear(&vault, "Anna", Some(unknown), code, &days()),
            Err(Error::SetUnknown {
                set: "0000-0000".to_owned()
            })
        );
        let day = day(TODAY);
        let sheets = vault.sets()[1].sheets.iter();
        let bare = sheets.map(|one| SheetEntry::new(one.number, &*one.holder, day));
        vault.sets_mut()[1].sheets = bare.collect();
        assert_eq!(
            hear(&vault, "Anna", None, code, &days()),
            Err(Error::NoShares { set })
        );
    }
}
