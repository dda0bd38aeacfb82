//! Drills: `drill log`, `drill schedule`, `drill scan` and `drill rehearse`.

use serde::Serialize;

use super::VERSION;
#[cfg(feature = "make")]
use crate::drill::rehearse::{self, RehearsedSheet};
use crate::{
    combine::Recovered,
    day::Day,
    drill::{
        running::{Closed, Progress},
        scan::{GoodSheet, Judged, OnSheet, Opened},
        schedule::{self, Task},
    },
    threshold::SheetNumber,
    vault::{self, DrillKind, SheetSet, Took},
};

/// The answer of `drill log`.
#[derive(Serialize)]
pub struct Log<'a> {
    drills: Vec<Drill<'a>>,
    kinsafe_json: u32,
    running: Option<Running<'a>>,
}

#[derive(Serialize)]
struct Drill<'a> {
    date: Day,
    /// How long it took, where it took days.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u64>,
    findings: &'a [String],
    kind: &'a DrillKind,
    notes: &'a str,
    passed: bool,
    /// How long it took, where it took seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    set: String,
    who: &'a [String],
}

impl<'a> Drill<'a> {
    fn new(drill: &'a vault::Drill) -> Self {
        let (seconds, days) = match drill.took {
            Some(Took::Seconds(seconds)) => (Some(seconds), None),
            Some(Took::Days(days)) => (None, Some(days)),
            None => (None, None),
        };
        Self {
            date: drill.date,
            days,
            findings: &drill.findings,
            kind: &drill.kind,
            notes: &drill.notes,
            passed: drill.passed,
            seconds,
            set: drill.set.to_string(),
            who: &drill.who,
        }
    }
}

#[derive(Serialize)]
struct Running<'a> {
    awaited: Vec<&'a str>,
    begun: Day,
    heard_from: Vec<&'a str>,
    set: String,
}

impl<'a> Log<'a> {
    /// These drills, and the one that is running.
    pub fn new(drills: &[&'a vault::Drill], running: Option<&'a Progress>) -> Self {
        Self {
            drills: drills.iter().map(|one| Drill::new(one)).collect(),
            kinsafe_json: VERSION,
            running: running.map(|running| Running {
                awaited: holders(&running.awaited),
                begun: running.begun,
                heard_from: holders(&running.came),
                set: running.set.to_string(),
            }),
        }
    }
}

/// The holders of sheets, in order.
fn holders(sheets: &[(SheetNumber, String)]) -> Vec<&str> {
    sheets.iter().map(|(_, holder)| holder.as_str()).collect()
}

/// The answer of `drill schedule`.
#[derive(Serialize)]
pub struct Schedule<'a> {
    due: Vec<Due<'a>>,
    kinsafe_json: u32,
    plan: Months,
}

/// How often what is due, in months; 0 is never.
#[derive(Serialize)]
struct Months {
    copies: u16,
    drill: u16,
    heard: u16,
}

#[derive(Serialize)]
struct Due<'a> {
    due: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder: Option<&'a str>,
    last: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<SheetNumber>,
    overdue: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<String>,
    task: &'static str,
}

impl<'a> Due<'a> {
    fn new(due: &'a schedule::Due, today: Day) -> Self {
        let bare = Self {
            due: due.day,
            holder: None,
            last: due.last,
            number: None,
            overdue: due.is_overdue(today),
            place: None,
            set: None,
            task: "drill",
        };
        match &due.task {
            Task::Drill { set } => Self {
                set: Some(set.to_string()),
                ..bare
            },
            Task::Hear {
                set,
                number,
                holder,
                ..
            } => Self {
                holder: Some(holder),
                number: Some(*number),
                set: Some(set.to_string()),
                task: "heard",
                ..bare
            },
            Task::Copy { place } => Self {
                place: Some(place),
                task: "copy",
                ..bare
            },
        }
    }
}

impl<'a> Schedule<'a> {
    /// What is due by a plan.
    pub fn new(plan: vault::Schedule, due: &'a [schedule::Due], today: Day) -> Self {
        Self {
            due: due.iter().map(|one| Due::new(one, today)).collect(),
            kinsafe_json: VERSION,
            plan: Months {
                copies: plan.copies,
                drill: plan.drill,
                heard: plan.heard,
            },
        }
    }
}

/// The answer of `drill scan`.
#[derive(Serialize)]
pub struct Scan<'a> {
    awaited: Option<Vec<&'a str>>,
    begun: Option<Day>,
    closed: bool,
    heard_from: Option<Vec<&'a str>>,
    kinsafe_json: u32,
    opened_revision: Option<u64>,
    passed: Option<bool>,
    quorum: bool,
    rejected: Vec<Rejected>,
    set: String,
    sheets: Vec<Good<'a>>,
}

#[derive(Serialize)]
struct Rejected {
    number: SheetNumber,
    set: String,
    why: String,
}

#[derive(Serialize)]
struct Good<'a> {
    contrast: Option<f64>,
    correction_spent: Option<f64>,
    findings: Vec<String>,
    holder: &'a str,
    number: SheetNumber,
    revision: Option<u64>,
}

impl<'a> Good<'a> {
    fn new(sheet: &'a GoodSheet, set: &SheetSet) -> Self {
        let revision = match sheet.vault {
            OnSheet::Whole { revision } => Some(revision),
            OnSheet::Missing { .. } | OnSheet::Wrong => None,
        };
        Self {
            contrast: sheet.quality.map(|quality| quality.contrast.into()),
            correction_spent: sheet.quality.map(|quality| quality.spent.into()),
            findings: sheet.findings(set),
            holder: &sheet.holder,
            number: sheet.number,
            revision,
        }
    }
}

impl<'a> Scan<'a> {
    /// What sheets of a set were worth, and how far the drill is.
    pub fn new(
        judged: &'a Judged,
        set: &SheetSet,
        progress: Option<&'a Progress>,
        closed: Option<&Closed>,
    ) -> Self {
        let rejected = judged.rejected.iter().map(|sheet| Rejected {
            number: sheet.number,
            set: sheet.set.to_string(),
            why: sheet.why.text(),
        });
        Self {
            awaited: progress.map(|progress| holders(&progress.awaited)),
            begun: progress.map(|progress| progress.begun),
            closed: closed.is_some(),
            heard_from: progress.map(|progress| holders(&progress.came)),
            kinsafe_json: VERSION,
            opened_revision: match &judged.opened {
                Opened::Right { revision } => Some(*revision),
                Opened::TooFew | Opened::NoVault | Opened::Wrong { .. } => None,
            },
            passed: closed.map(|closed| closed.failed.is_none()),
            quorum: progress.is_some_and(Progress::quorum),
            rejected: rejected.collect(),
            set: judged.set.to_string(),
            sheets: judged
                .sheets
                .iter()
                .map(|one| Good::new(one, set))
                .collect(),
        }
    }
}

/// The answer of `drill scan --no-vault`.
#[derive(Serialize)]
pub struct ScanAlone {
    kinsafe_json: u32,
    made: Option<Day>,
    opened_revision: u64,
    set: String,
    sheets: Vec<SheetNumber>,
}

impl ScanAlone {
    /// What sheets opened, and when the last of them was made.
    pub fn new(recovered: &Recovered, made: Option<Day>) -> Self {
        Self {
            kinsafe_json: VERSION,
            made,
            opened_revision: recovered.vault.revision(),
            set: recovered.set.to_string(),
            sheets: recovered.sheets.clone(),
        }
    }
}

/// The answer of `drill rehearse`.
#[cfg(feature = "make")]
#[derive(Serialize)]
pub struct Rehearsal<'a> {
    all_choices: bool,
    choices: usize,
    choices_that_open: usize,
    kinsafe_json: u32,
    passed: bool,
    seconds: u64,
    seed: u64,
    set: String,
    sheets: Vec<Rehearsed<'a>>,
}

#[cfg(feature = "make")]
#[derive(Serialize)]
struct Rehearsed<'a> {
    codes: usize,
    codes_read: usize,
    /// From 0 to 1; `null` if no code was read.
    correction_spent: Option<f64>,
    damage: &'static str,
    holder: &'a str,
    number: SheetNumber,
    /// Its key code was read.
    read: bool,
    vault_codes_missing: &'a [u8],
}

#[cfg(feature = "make")]
impl<'a> Rehearsed<'a> {
    fn new(sheet: &'a RehearsedSheet) -> Self {
        Self {
            codes: sheet.codes,
            codes_read: sheet.read,
            correction_spent: sheet.quality.map(|quality| quality.spent.into()),
            damage: sheet.damage,
            holder: &sheet.holder,
            number: sheet.number,
            read: sheet.key,
            vault_codes_missing: &sheet.missing,
        }
    }
}

#[cfg(feature = "make")]
impl<'a> Rehearsal<'a> {
    /// What became of the sheets that the seed damaged.
    pub fn new(rehearsed: &'a rehearse::Rehearsed, seed: u64, seconds: u64) -> Self {
        Self {
            all_choices: rehearsed.all,
            choices: rehearsed.tried,
            choices_that_open: rehearsed.opened,
            kinsafe_json: VERSION,
            passed: rehearsed.passed(),
            seconds,
            seed,
            set: rehearsed.set.to_string(),
            sheets: rehearsed.sheets.iter().map(Rehearsed::new).collect(),
        }
    }
}
