//! The drill that runs until all sheets have come, over weeks if need be.
//!
//! Responsible for what is noted of each sheet, and for closing the drill. Not responsible for
//! what a sheet is worth, which is [`scan`](super::scan)'s business.

use super::scan::{Judged, OnSheet};
use crate::{
    day::Day,
    error::list,
    limits::{SheetNumber, Threshold},
    paper::record::SetId,
    vault::{Drill, DrillKind, DrilledSheet, RunningDrill, Took, Vault},
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
        let running = vault.drill.as_ref()?;
        let set = vault.sets.iter().find(|set| set.set == running.set)?;
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
    let Some(set) = vault.sets.iter_mut().find(|set| set.set == judged.set) else {
        return 0;
    };
    if judged.sheets.is_empty() {
        return 0;
    }
    let running = match &mut vault.drill {
        Some(running) if running.set == judged.set => running,
        other => other.insert(RunningDrill::new(today, judged.set)),
    };
    let mut news = 0;
    for sheet in &judged.sheets {
        let whole = matches!(sheet.vault, OnSheet::Whole { .. });
        let mut drilled = DrilledSheet::new(sheet.number, today, whole);
        drilled.findings = sheet.findings(set);
        if let Some(entry) = set
            .sheets
            .iter_mut()
            .find(|entry| entry.number == sheet.number)
        {
            entry.heard = entry.heard.max(Some(today));
        }
        let earlier = running
            .sheets
            .iter_mut()
            .find(|other| other.number == sheet.number);
        match earlier {
            // A worse picture says nothing of a sheet that was whole before.
            Some(earlier) if earlier.vault_whole && !whole => {}
            Some(earlier) => *earlier = drilled,
            None => {
                running.sheets.push(drilled);
                news += 1;
            }
        }
    }
    running.sheets.sort_by_key(|sheet| sheet.number);
    news
}

/// Adds what the owner wants to remember to what was said before in the running drill; `false` if
/// there is nothing to add, or no drill to add it to.
pub fn remember(vault: &mut Vault, notes: &str) -> bool {
    let Some(running) = vault.drill.as_mut().filter(|_| !notes.trim().is_empty()) else {
        return false;
    };
    if !running.notes.is_empty() {
        running.notes.push_str("; ");
    }
    running.notes.push_str(notes.trim());
    true
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
    let running = vault.drill.take()?;
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

/// "Anna, Ben and Chloé".
pub fn names(sheets: &[(SheetNumber, String)]) -> String {
    let names: Vec<&str> = sheets.iter().map(|(_, holder)| holder.as_str()).collect();
    list(&names)
}
