//! The health of a vault: what needs attention, and what is good to know.
//!
//! Responsible for finding it. Not responsible for the words, for knowing which day it is, nor for
//! the exit code.

mod concern;
mod recovery;
#[cfg(feature = "make")]
pub mod report;
mod sheets;

pub use self::concern::Concern;
use crate::{
    day::Day,
    plan::Plan,
    vault::{Account, CodeSet, Item, Vault},
};

/// After how many days codes are called old.
pub const OLD: i64 = 365;

/// Codes left at which, and below which, a set is low, whatever its size.
const FEW: usize = 2;

/// Everything that is to be said about `vault` on the day `today`: what cannot wait first, and what
/// is only good to know last.
pub fn examine(vault: &Vault, today: Day) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if vault.accounts().is_empty() {
        concerns.push(Concern::NoAccounts);
    }
    for account in vault.accounts() {
        of_account(account, today, &mut concerns);
    }
    recovery::examine(vault, &mut concerns);
    for set in vault.sets().iter().filter(|set| set.retired.is_none()) {
        let changes = vault.revision().saturating_sub(set.surely_opens());
        if changes > 0 {
            concerns.push(Concern::SheetsStale {
                set: set.set,
                made: set.made,
                changes,
                copied: vault
                    .copies()
                    .iter()
                    .any(|copy| copy.revision == vault.revision()),
            });
        }
    }
    for copy in vault.copies() {
        let changes = vault.revision().saturating_sub(copy.revision);
        if changes > 0 {
            concerns.push(Concern::CopyStale {
                place: copy.place.clone(),
                made: copy.made,
                changes,
            });
        }
    }
    sheets::examine(vault, today, &mut concerns);
    if vault.set(None).is_err() && !vault.accounts().is_empty() {
        concerns.push(Concern::NoSheets);
    }
    if vault.copies().is_empty() && !vault.accounts().is_empty() {
        concerns.push(Concern::NoCopies);
    }
    let lacks = Plan::new(vault).lacks.len();
    if lacks > 0 && !vault.accounts().is_empty() {
        concerns.push(Concern::PlanLacks { count: lacks });
    }
    concerns.sort_by_key(|concern| (!concern.is_severe(), concern.is_note()));
    concerns
}

/// Whether few codes are left: two, or a fifth of many. A provider that issues one is not low
/// with one.
pub fn is_low(set: &CodeSet) -> bool {
    let (left, of) = (set.left(), set.codes.len());
    left > 0 && left < of && left <= FEW.max(of / 5)
}

/// Whether it was issued so long ago that it should be looked after.
pub fn is_old(issued: Day, today: Day) -> bool {
    today.days_after(issued) > OLD
}

fn of_account(account: &Account, today: Day, concerns: &mut Vec<Concern>) {
    if account.current().next().is_none() {
        // What is recovered through another account needs no codes of its own.
        if account.recovers_through.is_empty() {
            concerns.push(Concern::NoCodes {
                account: account.name(),
            });
        }
        return;
    }
    for item in account.current() {
        let Item::Codes(set) = item else {
            continue;
        };
        let (account, label) = (account.name(), set.label.clone());
        if set.left() == 0 {
            concerns.push(Concern::Empty { account, label });
        } else if is_low(set) {
            concerns.push(Concern::Low {
                account,
                label,
                left: set.left(),
                of: set.codes.len(),
            });
        } else if let Some(issued) = set.issued.filter(|&issued| is_old(issued, today)) {
            concerns.push(Concern::Old {
                account,
                label,
                issued,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        threshold::Threshold,
        vault::{SealedCopy, Single},
    };

    fn day(year: i32) -> Day {
        Day::from_ymd(year, 11, 22).unwrap()
    }

    fn codes(count: usize, used: usize, issued: Option<Day>) -> Item {
        let mut set = CodeSet::new((0..count).map(|n| format!("{n:08}")), issued);
        for code in &mut set.codes[..used] {
            code.used = Some(day(2026));
        }
        Item::Codes(set)
    }

    fn said(items: Vec<Item>) -> Vec<String> {
        let mut vault = Vault::new("");
        let mut account = Account::new("Google", "maria");
        account.items = items;
        vault.accounts_mut().push(account);
        examine(&vault, day(2026))
            .iter()
            .filter(|concern| !concern.is_note())
            .map(Concern::to_string)
            .collect()
    }

    #[test]
    fn codes_that_run_out() {
        assert_eq!(said(vec![]), ["Google (maria) has no recovery codes"]);
        assert_eq!(
            said(vec![codes(10, 10, None)]),
            ["Google (maria): no code is left"]
        );
        assert_eq!(
            said(vec![codes(10, 8, None)]),
            ["Google (maria): only 2 of 10 codes are left"]
        );
        assert_eq!(
            said(vec![codes(16, 13, None).described(Some("work"), None)]),
            ["Google (maria), work: only 3 of 16 codes are left"]
        );
        assert!(said(vec![codes(10, 7, None)]).is_empty());
        // Microsoft issues one at a time.
        assert!(said(vec![codes(1, 0, None)]).is_empty());
        assert_eq!(
            said(vec![codes(1, 1, None)]),
            ["Google (maria): no code is left"]
        );
        assert!(said(vec![Item::Key(Single::new("k".to_owned()))]).is_empty());
        // Of codes that were replaced nothing is said.
        let mut void = codes(10, 10, None);
        void.void(day(2026));
        assert!(said(vec![void, codes(10, 0, None)]).is_empty());
    }

    #[test]
    fn codes_that_are_old() {
        assert_eq!(
            said(vec![codes(10, 0, Some(day(2024)))]),
            ["Google (maria): the codes are of 2024-11-22"]
        );
        assert!(said(vec![codes(10, 0, Some(day(2025)))]).is_empty());
    }

    #[test]
    fn paper_and_copies_that_are_behind() {
        let mut vault = Vault::new("");
        assert_eq!(examine(&vault, day(2026)), [Concern::NoAccounts]);
        let mut account = Account::new("Google", "");
        account.items.push(codes(10, 0, None));
        vault.accounts_mut().push(account);
        let notes = examine(&vault, day(2026));
        let lacks = Concern::PlanLacks { count: 4 };
        assert_eq!(notes, [Concern::NoSheets, Concern::NoCopies, lacks]);
        assert!(notes.iter().all(Concern::is_note));
        *vault.revision_mut() = 7;
        vault
            .copies_mut()
            .push(SealedCopy::new("/media/stick", day(2025), 6));
        vault
            .copies_mut()
            .push(SealedCopy::new("/media/other", day(2026), 7));
        let found = examine(&vault, day(2026));
        assert_eq!(
            found[0].to_string(),
            "1 change since the copy in /media/stick of 2025-11-22"
        );
        assert_eq!(found[1], Concern::NoSheets);
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn sheets_that_are_behind() {
        let mut rng = rand::rng();
        let mut vault = Vault::new("");
        vault.accounts_mut().push(Account::new("Google", ""));
        let holders = crate::set::Holders::new(["Anna", "Ben"]).unwrap();
        let two = Threshold::new(2).unwrap();
        let mut vault = crate::set::split(vault, two, &holders, false, day(2026), &mut rng)
            .unwrap()
            .vault;
        let stale = |vault: &Vault| {
            let found = examine(vault, day(2026));
            let mut stale = found.iter().filter(|one| one.kind() == "sheets-stale");
            stale.next().map(Concern::to_string).unwrap_or_default()
        };
        assert_eq!(stale(&vault), "");
        for _ in 0..4 {
            vault.changed(day(2026), "x").unwrap();
        }
        let set = vault.sets()[0].set;
        assert_eq!(
            stale(&vault),
            format!("4 changes since the sheets of set {set} were printed on 2026-11-22")
        );
        // Both sheets are needed, so what one of them carries is there when it is opened.
        vault.sets_mut()[0].sheets[0].revision = Some(vault.revision() - 1);
        assert!(stale(&vault).starts_with("1 change "));
        vault.sets_mut()[0].sheets[1].revision = Some(vault.revision());
        assert_eq!(stale(&vault), "");
        vault.changed(day(2026), "x").unwrap();
        assert!(stale(&vault).starts_with("1 change "));
        // Of a set that another took the place of nothing is said.
        vault.sets_mut()[0].retired = Some(day(2026));
        assert_eq!(stale(&vault), "");
        assert!(examine(&vault, day(2026)).contains(&Concern::NoSheets));
    }
}
