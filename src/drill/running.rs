//! The drill that runs until all sheets have come, over weeks if need be.
//!
//! Responsible for what is noted of each sheet, and for closing the drill. Not responsible for
//! what a sheet is worth, which is [`scan`](super::scan)'s business.

use super::scan::{Judged, OnSheet, Opened};
use crate::{
    day::Day,
    error::list,
    paper::record::SetId,
    threshold::{SheetNumber, Threshold},
    vault::{Drill, DrillKind, DrilledSheet, SheetSet, Took, Vault},
};

/// How far the running drill is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Progress {
    /// The set.
    pub set: SetId,
    /// When it began.
    pub begun: Day,
    /// k.
    pub threshold: Threshold,
    /// The sheets that came and are not lost, by number, with their holders.
    pub came: Vec<(SheetNumber, String)>,
    /// Those that did not come yet.
    pub awaited: Vec<(SheetNumber, String)>,
    /// Whether one of those that came had the whole vault with it.
    pub vault_whole: bool,
}

impl Progress {
    /// Of the drill that is running, if one is.
    pub fn of(vault: &Vault) -> Option<Self> {
        let running = vault.drill()?;
        let set = vault.sets().iter().find(|set| set.set == running.set)?;
        let found = |number| running.sheets.iter().find(|sheet| sheet.number == number);
        let (came, awaited): (Vec<_>, Vec<_>) = set
            .living()
            .map(|entry| (entry.number, entry.holder.clone()))
            .partition(|(number, _)| found(*number).is_some());
        let vault_whole = came
            .iter()
            .filter_map(|(number, _)| found(*number))
            .any(|sheet| sheet.vault_whole);
        Some(Self {
            set: set.set,
            begun: running.begun,
            threshold: set.threshold,
            came,
            awaited,
            vault_whole,
        })
    }

    /// How far it is, in a sentence without names.
    pub fn text(&self) -> String {
        let (came, begun) = (self.came.len(), self.begun.in_words());
        format!(
            "A drill with the sheets of set {} has been running since {begun}: {came} of {} came.",
            self.set,
            came + self.awaited.len(),
        )
    }

    /// Whether sheets enough came to open the vault.
    pub fn quorum(&self) -> bool {
        self.came.len() >= self.threshold.count()
    }
}

/// Notes the good sheets in the running drill, which begins with the first, and that their
/// holders were heard from; how many are new in it.
pub fn note(vault: &mut Vault, judged: &Judged, today: Day) -> usize {
    let Some(set) = vault.sets().iter().find(|set| set.set == judged.set) else {
        return 0;
    };
    let drilled: Vec<DrilledSheet> = judged
        .sheets
        .iter()
        .map(|sheet| {
            let whole = matches!(sheet.vault, OnSheet::Whole { .. });
            let mut drilled = DrilledSheet::new(sheet.number, today, whole);
            drilled.findings = sheet.findings(set);
            drilled
        })
        .collect();
    let mut news = 0;
    for sheet in drilled {
        vault.note_heard(judged.set, sheet.number, today);
        news += usize::from(vault.note_drilled(judged.set, sheet, today));
    }
    news
}

/// Adds what the owner wants to remember to what was said before in the running drill; `false` if
/// there is nothing to add, or no drill to add it to.
pub fn remember(vault: &mut Vault, notes: &str) -> bool {
    let notes = notes.trim();
    !notes.is_empty() && vault.add_drill_notes(notes)
}

/// How a drill ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closed {
    /// Why it did not show that the vault opens; `None` if it did.
    pub failed: Option<String>,
    /// What was found, as the log keeps it.
    pub findings: Vec<String>,
}

/// Closes the running drill and logs it; `None` if none is running. It is passed if sheets enough
/// came, one of them had the whole vault, and nothing speaks against it: `against` says what does.
pub fn close(vault: &mut Vault, today: Day, against: Option<String>) -> Option<Closed> {
    let progress = Progress::of(vault);
    let running = vault.end_drill()?;
    let (mut findings, mut who) = (Vec::new(), Vec::new());
    let mut failed = against;
    match progress {
        Some(progress) => {
            let (came, k) = (progress.came.len(), progress.threshold);
            let all = came + progress.awaited.len();
            findings.push(format!("{came} of {all} sheets came"));
            if !progress.awaited.is_empty() {
                findings.push(format!("not heard from: {}", names(&progress.awaited)));
            }
            if !progress.quorum() {
                failed
                    .get_or_insert_with(|| format!("{came} of the {k} sheets that it takes came"));
            } else if !progress.vault_whole {
                failed.get_or_insert_with(|| "no sheet had the whole vault codes".to_owned());
            }
            who = progress.came.into_iter().map(|(_, who)| who).collect();
        }
        None => {
            failed.get_or_insert_with(|| "the vault does not know the set any more".to_owned());
        }
    }
    for sheet in &running.sheets {
        let of_sheet = sheet.findings.iter();
        findings.extend(of_sheet.map(|finding| format!("sheet {}: {finding}", sheet.number)));
    }
    findings.extend(failed.clone());
    let mut drill = Drill::new(today, DrillKind::Scan, running.set, who, failed.is_none());
    drill.findings.clone_from(&findings);
    let days = u64::try_from(today.days_after(running.begun)).unwrap_or_default();
    drill.took = Some(Took::Days(days));
    drill.notes = running.notes;
    vault.keep_drill(drill);
    Some(Closed { failed, findings })
}

/// What a pile of sheets did to the drill.
pub struct Advanced {
    /// How many sheets are new in it.
    pub news: usize,
    /// Whether the owner's notes were kept.
    pub has_notes: bool,
    /// How far it was with them; `None` if no drill is running.
    pub progress: Option<Progress>,
    /// How it ended, if it did.
    pub closed: Option<Closed>,
}

/// Takes the good sheets and the notes into the running drill, and closes it when it is time: when
/// everybody was heard from and a sheet had the whole vault, when the sheets open another vault than
/// they should, or when the owner says so.
pub fn advance(
    vault: &mut Vault,
    judged: &Judged,
    notes: &str,
    close_now: bool,
    today: Day,
) -> Advanced {
    let news = note(vault, judged, today);
    let has_notes = remember(vault, notes);
    let progress = Progress::of(vault);
    let against = match &judged.opened {
        Opened::Wrong { why } => Some(format!("the sheets are the right ones, and yet {why}")),
        _ => None,
    };
    let is_over = progress
        .as_ref()
        .is_some_and(|progress| progress.awaited.is_empty() && progress.vault_whole);
    let is_time = is_over || against.is_some() || close_now;
    let closed = is_time.then(|| close(vault, today, against)).flatten();
    Advanced {
        news,
        has_notes,
        progress,
        closed,
    }
}

/// Closes the running drill if its set was retired meanwhile; which set it was.
pub fn end_retired(vault: &mut Vault, today: Day) -> Option<SetId> {
    let set = vault.drill()?.set;
    let in_force = |of: &SheetSet| of.set == set && of.retired.is_none();
    if vault.sets().iter().any(in_force) {
        return None;
    }
    close(vault, today, None).map(|_| set)
}

/// "Anna, Ben and Chloé".
pub fn names(sheets: &[(SheetNumber, String)]) -> String {
    let names: Vec<&str> = sheets.iter().map(|(_, holder)| holder.as_str()).collect();
    list(&names)
}
