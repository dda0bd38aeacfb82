//! What only tests do to a vault: its fields changed at will.

use super::{Account, RunningDrill, Schedule, SealedCopy, SheetSet, Vault};

impl Vault {
    pub(crate) fn accounts_mut(&mut self) -> &mut Vec<Account> {
        &mut self.accounts
    }

    pub(crate) fn sets_mut(&mut self) -> &mut Vec<SheetSet> {
        &mut self.sets
    }

    pub(crate) fn copies_mut(&mut self) -> &mut Vec<SealedCopy> {
        &mut self.copies
    }

    pub(crate) fn drill_mut(&mut self) -> &mut Option<RunningDrill> {
        &mut self.drill
    }

    pub(crate) fn schedule_mut(&mut self) -> &mut Schedule {
        &mut self.schedule
    }

    pub(crate) fn revision_mut(&mut self) -> &mut u64 {
        &mut self.revision
    }
}
