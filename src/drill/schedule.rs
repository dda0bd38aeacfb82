//! The plan: what of the sheets and the copies is due, and when.
//!
//! Responsible for the days. How often what is due the [`vault`](crate::vault::Schedule) keeps, what
//! was done its log and its sheets. Not responsible for knowing which day it is, nor for saying
//! that something is overdue: that is [`status`](crate::status).

use crate::{
    day::Day,
    paper::record::SetId,
    threshold::SheetNumber,
    vault::{DrillKind, SheetSet, Vault},
};

/// Something to do, and by when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// What.
    pub task: Task,
    /// When it was done last; `None` if it never was, and counts from when the sheets were made.
    pub last: Option<Day>,
    /// The day by which it is to be done.
    pub day: Day,
    /// After how many months it comes again.
    pub months: u16,
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Task {
    /// A drill with the real sheets.
    Drill {
        /// The set.
        set: SetId,
    },
    /// Word of a holder.
    Hear {
        /// The set.
        set: SetId,
        /// The sheet.
        number: SheetNumber,
        /// Who keeps it.
        holder: String,
        /// The sheet was printed without names.
        anonymous: bool,
    },
    /// A sealed copy made anew.
    Copy {
        /// Where it is.
        place: String,
    },
}

impl Due {
    /// Whether its day has passed.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.day < today
    }
}

/// All that is to be done, the earliest first: for every set that is in force a drill and word of
/// each holder whose sheet is not lost, and every copy. What the plan sets to 0 months is left out.
pub fn schedule(vault: &Vault) -> Vec<Due> {
    let schedule = vault.schedule();
    let mut due = Vec::new();
    let mut add = |task, last: Option<Day>, made: Day, months: u16| {
        if months > 0 {
            due.push(Due {
                task,
                last,
                day: last.unwrap_or(made).plus_months(months),
                months,
            });
        }
    };
    for set in vault.sets().iter().filter(|set| set.retired.is_none()) {
        let task = Task::Drill { set: set.set };
        add(task, last_drill(vault, set), set.made, schedule.drill);
        for sheet in set.living() {
            let task = Task::Hear {
                set: set.set,
                number: sheet.number,
                holder: sheet.holder.clone(),
                anonymous: set.anonymous,
            };
            add(task, sheet.heard, sheet.made, schedule.heard);
        }
    }
    for copy in vault.copies() {
        let task = Task::Copy {
            place: copy.place.clone(),
        };
        add(task, Some(copy.made), copy.made, schedule.copies);
    }
    due.sort_by_key(|due| due.day);
    due
}

/// When the real sheets of a set opened the vault last.
fn last_drill(vault: &Vault, set: &SheetSet) -> Option<Day> {
    let passed = vault
        .drills()
        .iter()
        .filter(|drill| drill.set == set.set && drill.passed && drill.kind == DrillKind::Scan);
    passed.map(|drill| drill.date).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        drill::testing::{day, more_sheets, vault},
        vault::{Drill, SealedCopy},
    };

    /// Day and task in short.
    fn said(vault: &Vault) -> Vec<String> {
        let short = |due: Due| {
            let task = match due.task {
                Task::Drill { .. } => "drill".to_owned(),
                Task::Hear { holder, .. } => holder,
                Task::Copy { place } => place,
            };
            format!("{} {task}", due.day)
        };
        schedule(vault).into_iter().map(short).collect()
    }

    #[test]
    fn from_the_making_of_the_sheets() {
        let mut vault = vault();
        assert_eq!(
            said(&vault),
            [
                "2027-01-31 drill",
                "2027-01-31 Anna",
                "2027-01-31 Ben",
                "2027-01-31 Chloé"
            ]
        );
        assert!(schedule(&vault).iter().all(|due| due.last.is_none()));
        vault.schedule_mut().drill = 1;
        vault.schedule_mut().heard = 0;
        vault
            .copies_mut()
            .push(SealedCopy::new("stick", day("2025-06-01"), 1));
        assert_eq!(said(&vault), ["2026-02-28 drill", "2026-06-01 stick"]);
        assert!(said(&Vault::new("")).is_empty());
    }

    #[test]
    fn from_what_was_done_last() {
        let mut vault = vault();
        let set = vault.sets()[0].set;
        let mut log = |date, kind, who: &str, passed| {
            let who = vec![who.to_owned()];
            vault.log_drill(Drill::new(day(date), kind, set, who, passed));
        };
        log("2026-03-01", DrillKind::Scan, "Anna", true);
        // Neither without paper, nor without success.
        log("2026-04-01", DrillKind::Rehearsal, "Ben", true);
        log("2026-05-01", DrillKind::Scan, "Ben", false);
        log("2026-06-01", DrillKind::Proof, "Chloé", true);
        assert_eq!(
            said(&vault),
            [
                "2027-01-31 Ben",
                "2027-03-01 drill",
                "2027-03-01 Anna",
                "2027-06-01 Chloé"
            ]
        );
    }

    #[test]
    fn lost_sheets_and_retired_sets_are_left_out() {
        let mut vault = more_sheets(vault(), &["Dora", "Emil"]);
        vault.sets_mut()[1].sheets[0].lost = Some(day("2026-02-01"));
        assert_eq!(said(&vault).len(), 4 + 2);
        vault.sets_mut()[0].retired = Some(day("2026-02-01"));
        assert_eq!(said(&vault), ["2027-01-31 drill", "2027-01-31 Emil"]);
    }

    #[test]
    fn due_on_a_day_is_not_overdue_on_it() {
        let vault = vault();
        let due = &schedule(&vault)[0];
        assert!(!due.is_overdue(day("2026-01-31")));
        assert!(!due.is_overdue(day("2027-01-31")));
        assert!(due.is_overdue(day("2027-02-01")));
    }
}
