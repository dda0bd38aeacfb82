//! Sheets and copies that nobody looked after: lost ones, drills that are overdue, holders who are
//! silent.
//!
//! Responsible for finding these concerns; their words stand with all others. Of a set that was
//! retired nothing is said.

use super::Concern;
use crate::{
    day::Day,
    drill::schedule::{Task, schedule},
    vault::{SheetSet, Vault},
};

/// After so many days an address is looked after again: domains are rented by the year, and there is a
/// month left then.
const ADDRESS_DAYS: i64 = 330;

/// After how many days a drill that is not closed is asked about.
const UNFINISHED: i64 = 60;

pub(super) fn examine(vault: &Vault, today: Day, concerns: &mut Vec<Concern>) {
    let in_force = || vault.sets().iter().filter(|set| set.retired.is_none());
    for set in in_force() {
        losses(set, concerns);
    }
    let overdue: Vec<_> = schedule(vault)
        .into_iter()
        .filter(|due| due.is_overdue(today))
        .collect();
    for set in in_force() {
        let mut silent = Vec::new();
        for due in &overdue {
            match &due.task {
                Task::Drill { set: of } if *of == set.set => {
                    concerns.push(Concern::DrillOverdue {
                        set: set.set,
                        last: due.last,
                        made: set.made,
                    });
                }
                Task::Hear {
                    set: of, holder, ..
                } if *of == set.set => silent.push(holder.clone()),
                _ => {}
            }
        }
        if !silent.is_empty() {
            concerns.push(Concern::HoldersSilent {
                set: set.set,
                holders: silent,
                months: vault.schedule().heard,
            });
        }
    }
    for due in overdue {
        let Task::Copy { place } = due.task else {
            continue;
        };
        // Of a copy that lacks changes that is said already.
        let lacks = |concern: &Concern| matches!(concern, Concern::CopyStale { place: of, .. } if *of == place);
        if let (Some(made), false) = (due.last, concerns.iter().any(lacks)) {
            concerns.push(Concern::CopyOld { place, made });
        }
    }
    if let Some(address) = vault.page_address()
        && today.days_after(address.seen) > ADDRESS_DAYS
    {
        concerns.push(Concern::PageAddressOld {
            url: address.url.clone(),
            seen: address.seen,
        });
    }
    if let Some(drill) = &vault.drill()
        && in_force().any(|set| set.set == drill.set)
        && today.days_after(drill.begun) > UNFINISHED
    {
        concerns.push(Concern::DrillUnfinished {
            set: drill.set,
            begun: drill.begun,
        });
    }
}

/// Sheets that are lost: too many to open the vault, or so many that a finder lacks one.
fn losses(set: &SheetSet, concerns: &mut Vec<Concern>) {
    let (threshold, living) = (set.threshold, set.living().count());
    let lost = set.sheets.len() - living;
    if living < threshold.count() {
        concerns.push(Concern::SheetsTooFew {
            set: set.set,
            living,
            threshold,
        });
    }
    if lost + 1 >= threshold.count() {
        concerns.push(Concern::SheetsLost {
            set: set.set,
            lost,
            threshold,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        drill::testing::{day, more_sheets, vault},
        status,
        vault::{Drill, DrillKind, RunningDrill, SealedCopy},
    };

    /// What is said beside what is only good to know; set ids left out.
    fn said(vault: &Vault, today: &str) -> Vec<String> {
        let said = |concern: &Concern| {
            let ids = vault.sets().iter().map(|set| set.set.to_string());
            ids.fold(concern.to_string(), |text, id| text.replace(&id, "X"))
        };
        let concerns = status::examine(vault, day(today));
        let wrong = concerns.iter().filter(|one| !one.is_note());
        let about_codes = |one: &&Concern| one.kind() != "no-codes";
        wrong.filter(about_codes).map(said).collect()
    }

    #[test]
    fn nothing_is_due_until_the_months_have_passed() {
        let vault = vault();
        assert!(said(&vault, "2026-01-31").is_empty());
        assert!(said(&vault, "2027-01-31").is_empty());
        assert_eq!(
            said(&vault, "2027-02-01"),
            [
                "the sheets of set X, made on 2026-01-31, were never tried",
                "no word for over 12 months of Anna, Ben and Chloé, who hold sheets of set X",
            ]
        );
    }

    #[test]
    fn what_was_done_is_not_due() {
        let mut vault = vault();
        let set = vault.sets()[0].set;
        let log = |vault: &mut Vault, date, kind, who: &[&str]| {
            let who = who.iter().map(|&one| one.to_owned()).collect();
            vault.log_drill(Drill::new(day(date), kind, set, who, true));
        };
        log(&mut vault, "2026-12-01", DrillKind::Scan, &["Anna", "Ben"]);
        assert_eq!(
            said(&vault, "2027-02-01"),
            ["no word for over 12 months of Chloé, who holds a sheet of set X"]
        );
        log(&mut vault, "2027-02-01", DrillKind::Proof, &["Chloé"]);
        assert!(said(&vault, "2027-02-01").is_empty());
        assert_eq!(
            said(&vault, "2027-12-02")[0],
            "the sheets of set X were not tried since 2026-12-01"
        );
        vault.schedule_mut().drill = 0;
        vault.schedule_mut().heard = 1;
        assert_eq!(
            said(&vault, "2027-12-02"),
            ["no word for over 1 month of Anna, Ben and Chloé, who hold sheets of set X"]
        );
    }

    #[test]
    fn copies_that_are_old() {
        let mut vault = vault();
        let revision = vault.revision();
        let made = day("2025-06-01");
        vault
            .copies_mut()
            .push(SealedCopy::new("/a", made, revision));
        vault
            .copies_mut()
            .push(SealedCopy::new("/b", made, revision - 1));
        assert_eq!(
            said(&vault, "2026-06-02"),
            [
                "1 change since the copy in /b of 2025-06-01",
                "the copy in /a is of 2025-06-01"
            ]
        );
    }

    #[test]
    fn a_drill_that_is_not_closed() {
        let mut vault = vault();
        *vault.drill_mut() = Some(RunningDrill::new(day("2026-02-01"), vault.sets()[0].set));
        assert!(said(&vault, "2026-04-02").is_empty());
        assert_eq!(
            said(&vault, "2026-04-03"),
            ["the drill with the sheets of set X, begun on 2026-02-01, is not closed"]
        );
    }

    #[test]
    fn sheets_that_are_lost() {
        let mut vault = vault();
        let lose = |vault: &mut Vault, sheet: usize| {
            vault.sets_mut()[0].sheets[sheet].lost = Some(day("2026-02-01"));
        };
        lose(&mut vault, 1);
        assert_eq!(
            said(&vault, "2026-02-02"),
            ["1 sheet of set X is lost, and any 2 open the vault"]
        );
        lose(&mut vault, 2);
        // What is worst stands first.
        assert_eq!(
            said(&vault, "2027-02-02"),
            [
                "only 1 sheet of set X is left, and it takes 2 to open the vault",
                "2 sheets of set X are lost, and any 2 open the vault",
                "the sheets of set X, made on 2026-01-31, were never tried",
                "no word for over 12 months of Anna, who holds a sheet of set X",
            ]
        );
        let concerns = status::examine(&vault, day("2026-02-02"));
        let advice: Vec<String> = concerns.iter().map(crate::cli::how::about).collect();
        assert!(advice[0].contains("kinsafe sheets rotate"), "{advice:?}");
        assert!(advice[1].contains("Replace"), "{advice:?}");
    }

    #[test]
    fn retired_sets_are_silent() {
        let mut vault = vault();
        vault.changed(day("2026-02-01"), "x").unwrap();
        *vault.drill_mut() = Some(RunningDrill::new(day("2026-02-01"), vault.sets()[0].set));
        for sheet in &mut vault.sets_mut()[0].sheets {
            sheet.lost = Some(day("2026-02-01"));
        }
        assert_eq!(said(&vault, "2026-04-03").len(), 4);
        let mut vault = more_sheets(vault, &["Dora", "Emil"]);
        vault.sets_mut()[0].retired = Some(day("2026-02-02"));
        assert!(said(&vault, "2026-04-03").is_empty());
    }
}
