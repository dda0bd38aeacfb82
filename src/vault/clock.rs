//! A computer's clock against the days that the vault knows of.
//!
//! Responsible for knowing that a clock must be wrong. What day it is, is handed in.

use super::Vault;
use crate::day::Day;

/// Days by which a clock may be behind without being wrong: elsewhere on Earth it is another day.
const ELSEWHERE: i64 = 1;

/// A clock that is behind the vault's last change: ages and one-time codes that follow from it are
/// wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClockBehind {
    /// The day that the clock says.
    pub today: Day,
    /// The last day that the vault knows of.
    pub last: Day,
}

impl Vault {
    /// The last day that the vault knows of: of a change, a set of sheets, a copy or a drill.
    pub fn last_day(&self) -> Option<Day> {
        let changes = self.history.iter().map(|change| change.date);
        let sets = self.sets.iter().map(|set| set.made);
        let copies = self.copies.iter().map(|copy| copy.made);
        let drills = self.drills.iter().map(|drill| drill.date);
        changes.chain(sets).chain(copies).chain(drills).max()
    }

    /// Whether a clock that says `today` is behind.
    pub fn clock_behind(&self, today: Day) -> Option<ClockBehind> {
        let last = self.last_day()?;
        (last.days_after(today) > ELSEWHERE).then_some(ClockBehind { today, last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let mut vault = Vault::new("");
        assert_eq!(vault.clock_behind(day("1970-01-01")), None);
        vault.changed(day("2026-11-22"), "vault made").unwrap();
        vault.noted(day("2026-11-20"), "by a clock that was behind itself");
        // Where it is still yesterday.
        for today in ["2026-11-21", "2026-11-22", "2030-01-01"] {
            assert_eq!(vault.clock_behind(day(today)), None, "{today}");
        }
        let behind = vault.clock_behind(day("2019-05-03")).unwrap();
        assert_eq!(behind.last, day("2026-11-22"));
    }
}
