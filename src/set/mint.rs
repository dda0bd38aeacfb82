//! Minting: a further sheet of a set that is there, and the next sheet of someone who lost one.
//!
//! Nobody else's sheet changes: the new share is a further point of the polynomials that all
//! shares lie on. Responsible for which numbers may be given and for what the vault notes.
//! Not responsible for paper.
//!
//! # Numbers
//! No number is given twice, also not that of a lost sheet: the same number is the same share, so
//! two sheets of one number count as one. A sheet that is minted from paper is not known to the
//! owner's vault until it is [noted](note) there. The owner's numbers therefore [go up from 1](up), those from paper [go down from
//! 255](down), and meet only in a set of 255 sheets. Two people who mint from paper without knowing
//! of each other do take the same number; they can name another.

use crate::{
    day::Day,
    error::Error,
    paper::record::SignedKeyRecord,
    shamir::Quorum,
    threshold::SheetNumber,
    vault::{SheetEntry, SheetSet, Vault},
};

/// The sheet that is to be minted.
pub struct NewSheet<'a> {
    /// Who keeps it.
    pub holder: &'a str,
    /// Where, as [checked](crate::set::checked_place); empty if that is not known.
    pub place: &'a str,
    /// Its number.
    pub number: SheetNumber,
}

/// The lowest number that no sheet of the set ever had: for the owner.
///
/// # Errors
/// [`Error::SetFull`].
pub fn up(set: &SheetSet) -> Result<SheetNumber, Error> {
    SheetNumber::all()
        .find(|number| !set.has(*number))
        .ok_or(Error::SetFull)
}

/// The highest number that no sheet of the set had, as far as the vault knows, and none of `seen`
/// has: for whoever has k sheets and not the owner's vault.
///
/// # Errors
/// [`Error::SetFull`].
pub fn down(set: &SheetSet, seen: &[SheetNumber]) -> Result<SheetNumber, Error> {
    let free = SheetNumber::all().filter(|number| !set.has(*number) && !seen.contains(number));
    free.last().ok_or(Error::SetFull)
}

/// Makes a sheet of the set at `at` in the vault, and notes it there; the vault's revision stays.
///
/// `quorum` are shares of that set, from the vault or from paper: the record is the same.
///
/// # Errors
/// [`Error::SheetNumberTaken`]; [`Error::HolderTwice`] if that holder has a sheet that is not lost;
/// [`Error::HolderNameEmpty`], [`Error::HolderNameTooLong`], [`Error::LettersNotInFont`].
pub fn mint(
    vault: &mut Vault,
    at: usize,
    quorum: &Quorum,
    new: &NewSheet<'_>,
    today: Day,
) -> Result<SignedKeyRecord, Error> {
    let revision = vault.revision();
    let set = &vault.sets()[at];
    let mut sheet = entry(set, new, today)?;
    sheet.revision = (revision != set.printed_revision).then_some(revision);
    let record = set.record_of(&sheet, quorum)?;
    let what = format!(
        "sheet {} of set {} minted for {}",
        sheet.number, set.set, sheet.holder
    );
    vault.add_sheet(at, sheet);
    vault.noted(today, what);
    Ok(record)
}

/// Notes a sheet that was minted from paper on the day `made`, of which the set at `at` in the
/// vault does not know. Its share follows from the others and is not needed. Which revision is on it
/// nobody knows; that of the set is taken.
///
/// # Errors
/// As for [`mint`].
pub fn note(
    vault: &mut Vault,
    at: usize,
    new: &NewSheet<'_>,
    made: Day,
    today: Day,
) -> Result<(), Error> {
    let set = &vault.sets()[at];
    let sheet = entry(set, new, made)?;
    let what = format!(
        "sheet {} of set {}, minted from paper for {}, noted",
        sheet.number, set.set, sheet.holder
    );
    vault.add_sheet(at, sheet);
    vault.noted(today, what);
    Ok(())
}

fn entry(set: &SheetSet, new: &NewSheet<'_>, made: Day) -> Result<SheetEntry, Error> {
    if set.has(new.number) {
        return Err(Error::SheetNumberTaken {
            set: set.set.to_string(),
            number: new.number,
        });
    }
    let mut sheet = SheetEntry::new(new.number, set.new_holder(new.holder, None)?, made);
    sheet.place = new.place.to_owned();
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        combine::Combiner,
        paper::{Payload, Place},
        set::{Holders, Printed, Split, split_as},
        threshold::Threshold,
        vault::{self, Account},
    };

    fn day() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn number(x: u8) -> SheetNumber {
        SheetNumber::new(x).unwrap()
    }

    fn dealt(anonymous: bool) -> Split {
        let mut vault = Vault::new("");
        vault.accounts_mut().push(Account::new("Google", ""));
        let holders = Holders::new(["Anna", "Ben", "Chloé", "Zoë"]).unwrap();
        let printed = Printed {
            title: "",
            anonymous,
            others_unnamed: false,
        };
        let three = Threshold::new(3).unwrap();
        split_as(vault, three, &holders, printed, day(), &mut rand::rng()).unwrap()
    }

    fn for_dora(x: u8) -> NewSheet<'static> {
        NewSheet {
            holder: "Dora",
            place: "Lyon",
            number: number(x),
        }
    }

    /// Who has k sheets makes the very sheet that the owner would make, of any number.
    #[test]
    fn from_paper_as_from_the_vault() {
        for anonymous in [false, true] {
            let split = dealt(anonymous);
            for choice in [[0, 1, 2], [3, 1, 0], [1, 2, 3]] {
                for x in [5, 6, 100, 255] {
                    let mut combiner = Combiner::new();
                    for at in choice {
                        let payload = Payload::of_bytes(split.records[at].to_bytes());
                        combiner.add(payload, Place::file(format!("{at}")));
                    }
                    let sealed = split.sealed.as_bytes().to_vec();
                    combiner.add(Payload::Sealed(sealed), Place::file("vault.age"));
                    let mut found = combiner.open().unwrap();
                    let from_paper =
                        mint(&mut found.vault, 0, &found.quorum, &for_dora(x), day()).unwrap();

                    let json = vault::to_json(&split.vault, false);
                    let mut vault = vault::from_json(json.expose(), "v").unwrap();
                    let quorum = vault.sets()[0].quorum().unwrap();
                    let from_vault = mint(&mut vault, 0, &quorum, &for_dora(x), day()).unwrap();
                    assert_eq!(from_paper.to_bytes(), from_vault.to_bytes());
                    assert_eq!(from_vault.label(), if anonymous { "" } else { "Dora" });
                    assert_eq!(vault.revision(), split.vault.revision());
                }
            }
        }
    }

    #[test]
    fn the_new_sheet_opens_with_the_old_ones() {
        let mut split = dealt(false);
        let quorum = split.set().quorum().unwrap();
        let new = mint(&mut split.vault, 0, &quorum, &for_dora(5), day()).unwrap();
        let shares = [
            split.records[0].share(),
            split.records[3].share(),
            new.share(),
        ];
        let set = &split.vault.sets()[0];
        let opened = Quorum::new(set.threshold, shares).unwrap();
        assert!(opened.recover().same_as(&set.data_key));
        let sheet = &set.sheets[4];
        assert_eq!((sheet.place.as_str(), sheet.revision), ("Lyon", None));
        // And what is printed again is the same.
        for (record, sheet) in split.records.iter().chain([&new]).zip(&set.sheets) {
            let again = set.record_of(sheet, &quorum).unwrap();
            assert_eq!(again.to_bytes(), record.to_bytes());
        }
    }

    #[test]
    fn numbers_and_names_are_given_once() {
        let mut vault = dealt(false).vault;
        let quorum = vault.sets()[0].quorum().unwrap();
        vault.sets_mut()[0].sheets[1].lost = Some(day());
        assert_eq!(up(&vault.sets()[0]), Ok(number(5)));
        assert_eq!(down(&vault.sets()[0], &[]), Ok(number(255)));
        assert_eq!(
            down(&vault.sets()[0], &[number(255), number(3)]),
            Ok(number(254))
        );
        let mut give = |holder: &str, x| {
            let new = NewSheet {
                holder,
                place: "",
                number: number(x),
            };
            mint(&mut vault, 0, &quorum, &new, day()).err()
        };
        let twice = |name: &str| Some(Error::HolderTwice { name: name.into() });
        assert_eq!(give("anna", 5), twice("anna"));
        assert_eq!(give(" ", 5), Some(Error::HolderNameEmpty { position: 1 }));
        assert!(matches!(
            give("Ben", 2),
            Some(Error::SheetNumberTaken { .. })
        ));
        // Who lost a sheet gets another number.
        assert_eq!(give("Ben", 5), None);
        assert_eq!(give("Ben", 6), twice("Ben"));
        for x in 6..=255 {
            assert_eq!(give(&format!("Holder {x}"), x), None);
        }
        assert_eq!(up(&vault.sets()[0]), Err(Error::SetFull));
        assert_eq!(down(&vault.sets()[0], &[]), Err(Error::SetFull));
    }

    /// What somebody made from paper is to the vault as if it had been made from it.
    #[test]
    fn from_paper_and_noted() {
        let split = dealt(false);
        let made = Day::from_ymd(2026, 11, 20).unwrap();
        let quorum = split.set().quorum().unwrap();
        let json = vault::to_json(&split.vault, false);
        let mut of_other = vault::from_json(json.expose(), "v").unwrap();
        let printed = mint(&mut of_other, 0, &quorum, &for_dora(255), made).unwrap();
        let mut vault = split.vault;
        vault.changed(day(), "x").unwrap();
        note(&mut vault, 0, &for_dora(255), made, day()).unwrap();
        let set = &vault.sets()[0];
        let sheet = &set.sheets[4];
        assert_eq!(
            (sheet.holder.as_str(), sheet.place.as_str()),
            ("Dora", "Lyon")
        );
        assert_eq!(set.revision_of(sheet), set.printed_revision);
        let again = set.record_of(sheet, &quorum).unwrap();
        assert_eq!(again.to_bytes(), printed.to_bytes());
        let twice = note(&mut vault, 0, &for_dora(255), made, day());
        assert!(matches!(twice, Err(Error::SheetNumberTaken { .. })));
        let twice = note(&mut vault, 0, &for_dora(254), made, day());
        assert!(matches!(twice, Err(Error::HolderTwice { .. })));
    }

    #[test]
    fn what_is_newer_than_the_set_is_noted() {
        let mut vault = dealt(false).vault;
        let quorum = vault.sets()[0].quorum().unwrap();
        vault.changed(day(), "x").unwrap();
        mint(&mut vault, 0, &quorum, &for_dora(5), day()).unwrap();
        assert_eq!(vault.sets()[0].sheets[4].revision, Some(vault.revision()));
        let what = &vault.history().last().unwrap().what;
        assert!(what.ends_with("minted for Dora"), "{what}");
    }
}
