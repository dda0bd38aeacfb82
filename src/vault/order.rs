//! Which of two vaults is the newer version, or whether they parted.
//!
//! Responsible for the whole judgement: by what was [counted](super::saves), checked against the
//! history, and by the history alone where nothing was counted. Not responsible for what follows
//! from it, nor for [which accounts](super::compare) differ.

use std::cmp::Ordering;

use serde::Serialize;
use zeroize::Zeroizing;

use super::{
    Account, Besides, Change, Drill, PageAddress, RunningDrill, Schedule, SheetSet, Vault,
    fields::Other,
};
use crate::limits;

/// What one vault is to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Version {
    /// Both hold the same; only what they note of copies may differ.
    Same,
    /// The other has all of it, and later changes.
    Older,
    /// It has all of the other, and later changes.
    Newer,
    /// Each has changes that the other lacks; or it cannot be shown that one has all of the other,
    /// which has to be treated the same.
    Parted,
}

/// By what that was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// By their contents, or by how often which writer saved.
    Counted,
    /// By their histories alone: one of them comes from a version that did not count, or more
    /// writers saved than are named.
    History,
}

impl Vault {
    /// What this vault is to `other`, and by what that was told.
    pub fn version_to(&self, other: &Self) -> (Version, Evidence) {
        if substance(self) == substance(other) {
            return (Version::Same, Evidence::Counted);
        }
        let by_history = by_history(&self.history, &other.history);
        let Some(counted) = self.saves().order(other.saves()) else {
            return (by_history, Evidence::History);
        };
        let version = match counted {
            // A file that was copied by hand, folder and all, goes on under the same writer's id;
            // what its history says of itself gives it away.
            Some(Ordering::Less) if has_ended_in(&self.history, &other.history) => Version::Older,
            Some(Ordering::Greater) if has_ended_in(&other.history, &self.history) => {
                Version::Newer
            }
            _ => Version::Parted,
        };
        (version, Evidence::Counted)
    }
}

/// All that would be lost with a vault: everything in it but what it notes of copies, how often it
/// was saved, and what was removed anyway.
fn substance(vault: &Vault) -> Zeroizing<Vec<u8>> {
    #[derive(Serialize)]
    struct Substance<'a> {
        kinsafe: u32,
        title: &'a str,
        revision: u64,
        accounts: &'a [Account],
        besides: &'a Besides,
        sets: &'a [SheetSet],
        page_address: &'a Option<PageAddress>,
        history: &'a [Change],
        drills: &'a [Drill],
        drill: &'a Option<RunningDrill>,
        plan: &'a Schedule,
        other: &'a Other,
    }
    // Named one by one, so that no later field is forgotten here.
    let Vault {
        kinsafe,
        title,
        revision,
        accounts,
        besides,
        sets,
        page_address,
        copies: _,
        history,
        drills,
        drill,
        schedule: plan,
        saves: _,
        removed: _,
        other,
    } = vault;
    let json = serde_json::to_vec(&Substance {
        kinsafe: *kinsafe,
        title,
        revision: *revision,
        accounts,
        besides,
        sets,
        page_address,
        history,
        drills,
        drill,
        plan,
        other,
    });
    // Every map of a vault has text for keys.
    Zeroizing::new(json.unwrap_or_default())
}

fn is_same(one: &Change, two: &Change) -> bool {
    one.revision == two.revision && one.date == two.date && one.what == two.what
}

/// Whether the last change of one history is in the other.
fn ends_in(one: &[Change], other: &[Change]) -> bool {
    let last = one.last();
    last.is_some_and(|last| other.iter().rev().any(|change| is_same(last, change)))
}

/// The same, or the other does not go back so far any more, or there is nothing to look for.
fn has_ended_in(one: &[Change], other: &[Change]) -> bool {
    let Some(last) = one.last() else {
        return true;
    };
    let goes_on = other.len() >= limits::HISTORY
        && other
            .first()
            .is_some_and(|first| first.revision >= last.revision);
    goes_on || ends_in(one, other)
}

fn by_history(one: &[Change], other: &[Change]) -> Version {
    match (ends_in(one, other), ends_in(other, one)) {
        (true, false) => Version::Older,
        (false, true) => Version::Newer,
        // With one history but other contents, something was done of which it knows nothing.
        _ => Version::Parted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        vault::{SealedCopy, saves::Writer},
    };

    fn day(day: u8) -> Day {
        Day::from_ymd(2026, 11, day).unwrap()
    }

    /// One save in one place.
    fn change(vault: &mut Vault, writer: Option<Writer>, what: &str) {
        vault.accounts.push(Account::new(what, ""));
        vault.changed(day(22), what).unwrap();
        if let Some(writer) = writer {
            vault.saves.count(writer);
        }
    }

    fn twin(vault: &Vault) -> Vault {
        let json = crate::vault::to_json(vault, false);
        crate::vault::from_json(json.expose(), "v").unwrap()
    }

    fn writers() -> [Writer; 2] {
        [(); 2].map(|()| Writer::random(&mut rand::rng()))
    }

    fn told(one: &Vault, two: &Vault) -> Version {
        let (there, back) = (one.version_to(two), two.version_to(one));
        assert_eq!(there.1, back.1);
        let opposite = match there.0 {
            Version::Older => Version::Newer,
            Version::Newer => Version::Older,
            same => same,
        };
        assert_eq!(back.0, opposite);
        there.0
    }

    #[test]
    fn with_and_without_counts() {
        for [mine, theirs] in [writers().map(Some), [None; 2]] {
            let mut one = Vault::new("T");
            change(&mut one, mine, "Google");
            let mut two = twin(&one);
            assert_eq!(told(&one, &two), Version::Same);
            one.copies.push(SealedCopy::new("stick", day(22), 1));
            assert_eq!(told(&one, &two), Version::Same);
            change(&mut two, theirs, "GitHub");
            assert_eq!(told(&one, &two), Version::Older);
            change(&mut one, mine, "Apple");
            assert_eq!(told(&one, &two), Version::Parted);
            let by = one.version_to(&two).1;
            let counted = mine.is_some();
            assert_eq!(by == Evidence::Counted, counted);
        }
    }

    /// Changes that do not raise the revision.
    #[test]
    fn what_is_only_noted_counts() {
        let [mine, theirs] = writers();
        let mut one = Vault::new("T");
        change(&mut one, Some(mine), "Google");
        let mut two = twin(&one);
        two.noted(day(23), "sheet 2 lost");
        two.saves.count(theirs);
        assert_eq!(told(&one, &two), Version::Older);
        // A drill is not in the history.
        let mut three = twin(&two);
        three.schedule.drill = 6;
        three.saves.count(mine);
        assert_eq!(told(&two, &three), Version::Older);
        two.schedule.drill = 3;
        two.saves.count(theirs);
        assert_eq!(told(&two, &three), Version::Parted);
    }

    /// Two that go on under one id, as after a copy of the whole folder.
    #[test]
    fn one_id_in_two_places() {
        let [id, _] = writers().map(Some);
        let mut one = Vault::new("T");
        change(&mut one, id, "Google");
        let mut two = twin(&one);
        change(&mut one, id, "Apple");
        change(&mut two, id, "GitHub");
        assert_eq!(told(&one, &two), Version::Parted);
        // Counted as older, and yet it is not.
        change(&mut two, id, "Proton");
        assert_eq!(told(&one, &two), Version::Parted);
    }

    /// A history that was cut short does not make a version a parted one.
    #[test]
    fn long_ago() {
        let [mine, theirs] = writers();
        let mut one = Vault::new("T");
        change(&mut one, Some(mine), "Google");
        let mut two = twin(&one);
        for at in 0..=limits::HISTORY {
            two.changed(day(23), format!("change {at}")).unwrap();
            two.saves.count(theirs);
        }
        assert_eq!(told(&one, &two), Version::Older);
        // Without counts that cannot be shown.
        one.saves = super::super::Saves::default();
        assert_eq!(one.version_to(&two), (Version::Parted, Evidence::History));
    }
}
