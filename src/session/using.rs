//! Using a code: which one is shown, what is asked about it, and what is marked.
//!
//! A conversation without input and output: [`Using::asked`] says what there is to show or ask,
//! [`Using::answer`] what an answer did. Responsible for which codes are offered and when one is marked.
//! Not responsible for showing it, nor for saving the vault.

use crate::{
    day::Day,
    error::Error,
    letters,
    vault::{Account, CodeSet, Item, Vault},
};

/// What of an account there is to use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Usable {
    /// The code set at this place among its items.
    Codes(usize),
    /// No codes, but something that can be used again.
    Reusable,
    /// Several code sets, each with its place and what it is called; one has to be chosen.
    Several(Vec<(usize, String)>),
}

impl Usable {
    /// Of an account; `label` is that of the code set that is meant, or its number among them.
    ///
    /// # Errors
    /// [`Error::CodeSetUnknown`] for a label that none has, [`Error::NoCodesYet`].
    pub fn of(account: &Account, label: Option<&str>) -> Result<Self, Error> {
        let sets: Vec<(usize, String)> = account
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| matches!(item, Item::Codes(_)) && item.voided().is_none())
            .map(|(at, item)| match item.label() {
                "" => (at, "codes without a label".to_owned()),
                label => (at, label.to_owned()),
            })
            .collect();
        if let Some(label) = label {
            let number = label.parse::<usize>().ok();
            let by_number = number.and_then(|number| number.checked_sub(1));
            let by_label = sets.iter().position(|(_, name)| letters::same(name, label));
            let found = by_label.or(by_number).and_then(|found| sets.get(found));
            return found
                .map(|(at, _)| Self::Codes(*at))
                .ok_or_else(|| Error::CodeSetUnknown {
                    account: account.name(),
                    labels: sets.into_iter().map(|(_, name)| name).collect(),
                });
        }
        match sets.as_slice() {
            [] if account.current().next().is_some() => Ok(Self::Reusable),
            [] => Err(Error::NoCodesYet {
                account: account.name(),
            }),
            [(one, _)] => Ok(Self::Codes(*one)),
            _ => Ok(Self::Several(sets)),
        }
    }
}

/// What is shown or asked next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// Whether the code that is shown worked.
    Worked,
    /// Whether one that did not is marked, so that it is not offered again.
    MarkAnyway,
    /// Whether the next one is to be shown.
    ShowNext,
    /// Nothing more; the code had been used on that day before.
    UsedBefore(Day),
    /// Nothing more.
    Done,
}

/// A code set that codes are used of.
pub struct Using {
    account: usize,
    item: usize,
    code: usize,
    asked: Asked,
}

impl Using {
    /// Begins with the code of this number, or with the first that is unused.
    ///
    /// # Errors
    /// [`Error::NoSuchCode`], [`Error::CodesUsedUp`].
    pub fn new(
        vault: &Vault,
        account: usize,
        item: usize,
        number: Option<usize>,
    ) -> Result<Self, Error> {
        let of = &vault.accounts()[account];
        let code = match number {
            Some(number) => position(of, item, number)?,
            None => next(of, item)?,
        };
        let mut using = Self {
            account,
            item,
            code,
            asked: Asked::Done,
        };
        using.ask_of(vault);
        Ok(using)
    }

    /// What is shown or asked now.
    pub fn asked(&self) -> Asked {
        self.asked
    }

    /// The place of the code that is shown.
    pub fn code(&self) -> usize {
        self.code
    }

    /// Takes an answer; whether the code was marked, and the vault has to be saved.
    ///
    /// # Errors
    /// [`Error::CodesUsedUp`] if another one is wanted and there is none.
    pub fn answer(&mut self, vault: &mut Vault, yes: bool, today: Day) -> Result<bool, Error> {
        let (marks, asked) = match (self.asked, yes) {
            (Asked::Worked, true) => (true, Asked::Done),
            (Asked::Worked, false) => (false, Asked::MarkAnyway),
            (Asked::MarkAnyway, true) => (true, Asked::ShowNext),
            (Asked::ShowNext, true) => {
                self.code = next(&vault.accounts()[self.account], self.item)?;
                self.ask_of(vault);
                return Ok(false);
            }
            _ => (false, Asked::Done),
        };
        if marks {
            vault.mark_used(self.account, self.item, self.code, Some(today));
        }
        let is_left = next(&vault.accounts()[self.account], self.item).is_ok();
        self.asked = match asked {
            Asked::ShowNext if !is_left => Asked::Done,
            asked => asked,
        };
        Ok(marks)
    }

    fn ask_of(&mut self, vault: &Vault) {
        let used = codes(&vault.accounts()[self.account], self.item)
            .and_then(|set| set.codes.get(self.code)?.used);
        self.asked = used.map_or(Asked::Worked, Asked::UsedBefore);
    }
}

/// The code set at a place among an account's items.
pub fn codes(account: &Account, item: usize) -> Option<&CodeSet> {
    match account.items.get(item)? {
        Item::Codes(set) => Some(set),
        _ => None,
    }
}

/// The place of the code of this number.
///
/// # Errors
/// [`Error::NoSuchCode`].
pub fn position(account: &Account, item: usize, number: usize) -> Result<usize, Error> {
    let have = codes(account, item).map_or(0, |set| set.codes.len());
    let at = number.checked_sub(1).filter(|at| *at < have);
    at.ok_or_else(|| Error::NoSuchCode {
        account: account.name(),
        have,
        number,
    })
}

fn next(account: &Account, item: usize) -> Result<usize, Error> {
    let set = codes(account, item);
    set.and_then(CodeSet::next)
        .ok_or_else(|| Error::CodesUsedUp {
            account: account.name(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Single;

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn of(items: Vec<Item>) -> Vault {
        let mut account = Account::new("GitHub", "maria");
        account.items = items;
        Vault::of_accounts("", vec![account])
    }

    fn three() -> Item {
        let codes = ["1f3a9-77c0e", "2b4c8-99d1f", "0b2d4-9e8f1"].map(str::to_owned);
        Item::Codes(CodeSet::new(codes, None))
    }

    fn labelled(label: &str) -> Item {
        let mut set = CodeSet::new(["1".to_owned()], None);
        label.clone_into(&mut set.label);
        Item::Codes(set)
    }

    #[test]
    fn the_first_worked() {
        let mut vault = of(vec![three()]);
        let mut using = Using::new(&vault, 0, 0, None).unwrap();
        assert_eq!((using.code(), using.asked()), (0, Asked::Worked));
        assert_eq!(using.answer(&mut vault, true, today()), Ok(true));
        assert_eq!(using.asked(), Asked::Done);
        let again = Using::new(&vault, 0, 0, Some(1)).unwrap();
        assert_eq!(again.asked(), Asked::UsedBefore(today()));
        assert_eq!(Using::new(&vault, 0, 0, None).unwrap().code(), 1);
    }

    #[test]
    fn one_after_the_other_until_none_is_left() {
        let mut vault = of(vec![three()]);
        let mut using = Using::new(&vault, 0, 0, None).unwrap();
        let mut shown = Vec::new();
        while using.asked() != Asked::Done {
            if using.asked() == Asked::Worked {
                shown.push(using.code());
            }
            // It never works; it is marked all the same, and the next one is wanted.
            let yes = using.asked() != Asked::Worked;
            using.answer(&mut vault, yes, today()).unwrap();
        }
        assert_eq!(shown, [0, 1, 2]);
        let used_up = Error::CodesUsedUp {
            account: "GitHub (maria)".to_owned(),
        };
        assert_eq!(Using::new(&vault, 0, 0, None).err(), Some(used_up));
    }

    #[test]
    fn nothing_is_marked_unasked() {
        let mut vault = of(vec![three()]);
        let mut using = Using::new(&vault, 0, 0, Some(2)).unwrap();
        assert_eq!(using.answer(&mut vault, false, today()), Ok(false));
        assert_eq!(using.asked(), Asked::MarkAnyway);
        assert_eq!(using.answer(&mut vault, false, today()), Ok(false));
        assert_eq!(using.asked(), Asked::Done);
        assert_eq!(codes(&vault.accounts()[0], 0).unwrap().left(), 3);
        for number in [0, 4] {
            assert!(matches!(
                Using::new(&vault, 0, 0, Some(number)),
                Err(Error::NoSuchCode { have: 3, .. })
            ));
        }
    }

    #[test]
    fn which_codes_are_meant() {
        let usable = |vault: &Vault, label| Usable::of(&vault.accounts()[0], label);
        let vault = of(vec![Item::Key(Single::new("K-1".to_owned())), three()]);
        assert_eq!(usable(&vault, None), Ok(Usable::Codes(1)));
        let key = of(vec![Item::Key(Single::new("K-1".to_owned()))]);
        assert_eq!(usable(&key, None), Ok(Usable::Reusable));
        let none = of(Vec::new());
        assert!(matches!(usable(&none, None), Err(Error::NoCodesYet { .. })));
        let two = of(vec![labelled("home"), three(), labelled("work")]);
        let names = ["home", "codes without a label", "work"].map(str::to_owned);
        let all = (0..).zip(names).collect();
        assert_eq!(usable(&two, None), Ok(Usable::Several(all)));
        assert_eq!(usable(&two, Some("WORK")), Ok(Usable::Codes(2)));
        assert_eq!(usable(&two, Some("1")), Ok(Usable::Codes(0)));
        for wrong in ["4", "0", "desk"] {
            assert!(matches!(
                usable(&two, Some(wrong)),
                Err(Error::CodeSetUnknown { .. })
            ));
        }
    }
}
