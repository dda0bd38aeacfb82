//! From a pile of payloads to the vaults that open.
//!
//! Responsible for choosing shares and sealed vaults, for what that may cost, and for the reason
//! why nothing opens. Which of several vaults is the one is for [`rule`](super::rule) to say; the
//! rules that make a false vault impossible stand in [`combine`](super).

use std::collections::BTreeSet;

use super::{
    Combiner, Progress, Recovered, What,
    parts::{Kind, Missing},
    pile::{Heap, Name},
    search::{Candidate, Openings, Work, no_vault_code, open_heap},
};
use crate::{
    error::Error,
    paper::{Place, record::SetChoice},
    threshold::SheetNumber,
};

/// What all of one opening may cost, in about microseconds of a computer of 2020.
const WORK: u64 = 8_000_000;
/// Of that, the least that each set has.
const LEAST: u64 = WORK / 64;

/// What is asked for, where a pile holds more than one answer.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Wanted {
    /// The set; all others are left out.
    pub set: Option<SetChoice>,
    /// Not the newest vault, but the one printed on the sheets; of several the oldest.
    pub printed: bool,
}

impl Combiner {
    /// Opens the vault that these sheets are for: see [`combine`](super), Several sets.
    ///
    /// Adds to [`findings`](Self::findings) what shows only now: sheets of other sets, shares
    /// that do not fit, older vaults.
    ///
    /// # Errors
    /// [`Error::SeveralSets`]; [`Error::NotEnoughSheets`], [`Error::BadSheets`],
    /// [`Error::VaultPartsMissing`], [`Error::VaultLinesMissing`], [`Error::VaultPartsDamaged`],
    /// [`Error::NothingOpens`], [`Error::NoKeyCode`], [`Error::NoSheets`], [`Error::NewerVersion`].
    pub fn open(&mut self) -> Result<Recovered, Error> {
        self.open_wanted(&Wanted::default())
    }

    /// Opens what a person wants, where the pile alone does not say it.
    ///
    /// # Errors
    /// As [`open`](Self::open); [`Error::SetNotFound`].
    pub fn open_wanted(&mut self, wanted: &Wanted) -> Result<Recovered, Error> {
        let choice = wanted.set.as_ref();
        let names: Vec<Name> = self
            .piles
            .names()
            .into_iter()
            .filter(|name| self.is_meant(*name, choice))
            .collect();
        if let (true, Some(choice)) = (names.is_empty(), choice)
            && !self.piles.names().is_empty()
        {
            return Err(Error::SetNotFound {
                set: choice.to_string(),
            });
        }
        let mut openings = self.open_all(&names);
        if let Some(choice) = choice {
            let hash = self.piles.fingerprint;
            openings.all.retain(|one| choice.is_of(&hash(&one.key)));
        }
        if openings.all.is_empty() {
            return Err(openings.newer.unwrap_or_else(|| self.why_not(choice)));
        }
        let present = self.present(&openings, choice);
        match super::rule::decide(&openings.all, &present, &self.piles) {
            Some(at) => {
                let chosen = openings.all.swap_remove(at);
                self.judge(chosen, &openings.all, wanted.printed)
            }
            None => Err(Error::SeveralSets {
                sets: self.facts(&openings, &present),
            }),
        }
    }

    /// Whether a set of this name may be the chosen one.
    fn is_meant(&self, name: Name, choice: Option<&SetChoice>) -> bool {
        match (name, choice) {
            (_, None) => true,
            (Name::Key(key), Some(choice)) => choice.is_of(&(self.piles.fingerprint)(&key)),
            (Name::Id(id), Some(choice)) => choice.may_be(id),
        }
    }

    /// The sets that are here, once it is known what opens.
    fn present(&self, openings: &Openings, choice: Option<&SetChoice>) -> BTreeSet<Name> {
        let mut present = self.piles.present();
        for opened in &openings.all {
            // Its vault says the key of which the words had only the id.
            present.remove(&opened.name);
            present.insert(Name::Key(opened.key));
        }
        present.retain(|name| self.is_meant(*name, choice));
        present
    }

    fn open_all(&self, names: &[Name]) -> Openings {
        let mut openings = Openings::default();
        let mut ready: Vec<(bool, Heap<'_>)> = names
            .iter()
            .map(|name| self.piles.heap(*name))
            .filter(can_open)
            .map(|heap| (heap.whole().next().is_none(), heap))
            .collect();
        // Those with a vault of their own first; it decides nothing but who is tried if not all are.
        ready.sort_by_key(|(lacks_vault, _)| *lacks_vault);
        let mut work = Work { all: WORK, here: 0 };
        let share = (WORK / ready.len().max(1) as u64).max(LEAST);
        for (_, heap) in ready {
            if work.all == 0 {
                openings.untried.insert(heap.name);
                continue;
            }
            work.here = share;
            let candidates = self.candidates(&heap);
            open_heap(&self.piles, heap, &candidates, &mut work, &mut openings);
        }
        openings
    }

    fn candidates<'a>(&'a self, heap: &Heap<'a>) -> Vec<Candidate<'a>> {
        let sheets: BTreeSet<&str> = heap
            .signed()
            .iter()
            .map(|(_, place)| place.file.as_str())
            .collect();
        let parts = heap.whole().map(|sealed| Candidate {
            sealed,
            file: None,
            printed: true,
        });
        let files = self.files.iter().map(|(sealed, place)| Candidate {
            sealed,
            file: Some(place),
            printed: sheets.contains(place.file.as_str()),
        });
        let mut candidates: Vec<_> = parts.chain(files).collect();
        // Cheap ones first, so that the budget goes far.
        candidates.sort_by_key(|candidate| candidate.sealed.work_factor());
        candidates
    }

    /// Why no vault could be opened.
    fn why_not(&self, choice: Option<&SetChoice>) -> Error {
        let meant = |heap: &Heap<'_>| self.is_meant(heap.name, choice);
        let with_progress = |heap: Heap<'_>| Some((heap.progress()?, heap.missing()));
        let sets = self.piles.heaps().filter(meant).filter_map(with_progress);
        let best = sets.max_by_key(|(progress, _)| {
            let have = progress.signed.len() + progress.typed.len();
            (
                progress.enough(),
                progress.vault,
                have * 1000 / progress.threshold.count(),
            )
        });
        let Some((best, missing)) = best else {
            return self.why_no_set();
        };
        let set = best.set.to_string();
        if best.enough() {
            return match missing {
                _ if best.vault || !self.files.is_empty() => Error::NothingOpens { set },
                Some(missing) if missing.numbers.is_empty() => Error::VaultPartsDamaged { set },
                Some(Missing { numbers, of, kind }) => match kind {
                    Kind::Codes => Error::VaultPartsMissing {
                        set,
                        missing: numbers,
                        of,
                    },
                    Kind::Lines => Error::VaultLinesMissing {
                        set,
                        missing: numbers,
                        of,
                    },
                },
                None if self.lines.lack_head() => Error::VaultLinesMissing {
                    set,
                    missing: Vec::new(),
                    of: 0,
                },
                None => no_vault_code(set),
            };
        }
        let Progress {
            signed,
            typed,
            threshold,
            ..
        } = best;
        let mut have: Vec<SheetNumber> = signed.into_iter().chain(typed).collect();
        have.sort_unstable();
        let bad = self.bad_sheets();
        if bad > 0 {
            Error::BadSheets {
                bad,
                have: have.len(),
                threshold: Some(threshold),
                set,
            }
        } else {
            Error::NotEnoughSheets {
                set,
                have,
                threshold,
            }
        }
    }

    fn why_no_set(&self) -> Error {
        let bad = self.bad_sheets();
        let newer = self.findings.iter().find_map(|finding| match finding.what {
            What::Newer { what } => Some(Error::NewerVersion { what }),
            _ => None,
        });
        let not_tried = |what: &What| matches!(what, What::NotTried { .. });
        if let Some(newer) = newer {
            newer
        } else if bad > 0 {
            Error::BadSheets {
                bad,
                have: 0,
                threshold: None,
                set: String::new(),
            }
        } else if self.lines.lack_head()
            || !self.files.is_empty()
            || self.piles.ids().any(|pile| !pile.parts.is_empty())
            || self.findings.iter().any(|one| not_tried(&one.what))
        {
            Error::NoKeyCode
        } else {
            Error::NoSheets
        }
    }

    /// How many places hold a sheet that could not be used: altered, forged or damaged.
    fn bad_sheets(&self) -> usize {
        let mut bad: Vec<&Place> = self
            .findings
            .iter()
            .filter(|finding| match &finding.what {
                What::SignatureWrong { .. } | What::Conflict { .. } => true,
                What::Damaged {
                    error: Error::DamagedRecord { record, .. },
                } => !record.is_of_the_vault(),
                _ => false,
            })
            .map(|finding| &finding.place)
            .collect();
        bad.sort_unstable();
        bad.dedup();
        bad.len()
    }
}

/// Whether there are shares enough, of whatever worth.
fn can_open(heap: &Heap<'_>) -> bool {
    heap.thresholds()
        .into_iter()
        .any(|threshold| heap.shares(threshold).len() >= threshold.count())
}
