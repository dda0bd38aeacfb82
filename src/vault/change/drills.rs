//! What becomes of the drills: how often they are due, and the one that is running.

use crate::{
    day::Day,
    limits,
    paper::record::SetId,
    vault::{Drill, DrillKind, DrilledSheet, RunningDrill, Schedule, Vault},
};

impl Vault {
    /// Says how often what is due.
    pub fn set_schedule(&mut self, schedule: Schedule) {
        self.schedule = schedule;
    }

    /// Notes a sheet in the running drill with its set, which begins with the first; a drill with
    /// another set ends unlogged. Whether the sheet is new in it. What a worse picture shows of a sheet
    /// that was whole before says nothing.
    pub(crate) fn note_drilled(&mut self, set: SetId, sheet: DrilledSheet, today: Day) -> bool {
        let running = match &mut self.drill {
            Some(running) if running.set == set => running,
            other => other.insert(RunningDrill::new(today, set)),
        };
        let sheets = &mut running.sheets;
        let earlier = sheets.iter_mut().find(|one| one.number == sheet.number);
        match earlier {
            Some(earlier) => {
                if sheet.vault_whole || !earlier.vault_whole {
                    *earlier = sheet;
                }
                false
            }
            None => {
                sheets.push(sheet);
                sheets.sort_by_key(|sheet| sheet.number);
                true
            }
        }
    }

    /// Adds to the notes of the running drill; `false` if none is running.
    pub(crate) fn add_drill_notes(&mut self, notes: &str) -> bool {
        let Some(running) = &mut self.drill else {
            return false;
        };
        if !running.notes.is_empty() {
            running.notes.push_str("; ");
        }
        running.notes.push_str(notes);
        true
    }

    /// Adds a drill to the log, and notes of its set's holders that took part that they were
    /// heard from on that day. It is no change of the vault: the sheets and the copies stay as new as they
    /// were. Of a long log the oldest drills go, since all of it is printed on the sheets.
    pub fn log_drill(&mut self, drill: Drill) {
        if drill.passed && drill.kind != DrillKind::Rehearsal {
            let sheets = self
                .sets
                .iter_mut()
                .filter(|set| set.set == drill.set)
                .flat_map(|set| &mut set.sheets);
            for sheet in sheets.filter(|sheet| drill.who.contains(&sheet.holder)) {
                sheet.heard = sheet.heard.max(Some(drill.date));
            }
        }
        self.keep_drill(drill);
    }

    /// The same of a drill that ends after its sheets have come: their holders were heard from
    /// then, and that is noted already.
    pub fn keep_drill(&mut self, drill: Drill) {
        self.drills.push(drill);
        let surplus = self.drills.len().saturating_sub(limits::DRILLS);
        self.drills.drain(..surplus);
    }

    /// Ends the running drill, and hands it over.
    pub(crate) fn end_drill(&mut self) -> Option<RunningDrill> {
        self.drill.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::threshold::SheetNumber;

    #[test]
    fn sheets_come_in_and_the_drill_ends() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let set: SetId = "7H3K-9QXM".parse().unwrap();
        let sheet = |x, whole| DrilledSheet::new(SheetNumber::new(x).unwrap(), day, whole);
        let mut vault = Vault::new("");
        assert!(!vault.add_drill_notes("too early"));
        assert!(vault.note_drilled(set, sheet(3, true), day));
        assert!(vault.note_drilled(set, sheet(1, false), day));
        assert!(!vault.note_drilled(set, sheet(3, false), day));
        assert!(!vault.note_drilled(set, sheet(1, true), day));
        assert!(vault.add_drill_notes("by mail"));
        assert!(vault.add_drill_notes("one was late"));
        let ended = vault.end_drill().unwrap();
        let sheets: Vec<_> = ended
            .sheets
            .iter()
            .map(|sheet| (sheet.number.get(), sheet.vault_whole))
            .collect();
        assert_eq!(sheets, [(1, true), (3, true)]);
        assert_eq!(ended.notes, "by mail; one was late");
        assert!(vault.drill().is_none());
    }
}
