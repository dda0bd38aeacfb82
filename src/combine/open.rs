//! From a pile of payloads to the vaults that open.
//!
//! Responsible for choosing shares and sealed vaults, for what that may cost, and for the reason
//! why nothing opens. Which of several vaults is the one is for [`rule`](super::rule) to say; the
//! rules that make a false vault impossible stand in [`combine`](super).

use std::collections::BTreeSet;

use super::{
    Combiner, Progress, Recovered, What,
    choices::choices,
    judge::Fits,
    parts::{Kind, Missing},
    pile::{Heap, Name, Piles},
};
use crate::{
    encode::Place,
    error::Error,
    limits::{self, SheetNumber},
    record::{PublicKey, SetChoice},
    seal::SealedVault,
    secret::{DataKey, Share},
    shamir::Quorum,
    vault::{self, Vault},
};

/// What all of one opening may cost, in about microseconds of a computer of 2020.
const WORK: u64 = 8_000_000;
/// Of that, the least that each set has.
const LEAST: u64 = WORK / 64;
/// What scrypt costs with the work factor 10.
const SCRYPT: u64 = 2_000;
/// Choices that are tried once a vault is open, for a second one under the same name.
const FURTHER: usize = 500;

/// What is asked for, where a pile holds more than one answer.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Wanted {
    /// The set; all others are left out.
    pub set: Option<SetChoice>,
    /// Not the newest vault, but the one printed on the sheets; of several the oldest.
    pub printed: bool,
}

/// A vault that opens, by what is needed to judge it. The vault itself may be large and is opened
/// again if it is the one.
pub(super) struct Opened {
    /// The key of its set.
    pub(super) key: PublicKey,
    /// What its shares were found as.
    pub(super) name: Name,
    pub(super) data_key: DataKey,
    pub(super) quorum: Quorum,
    /// How many sheets fit.
    pub(super) sheets: usize,
    /// The newest sealed vault that the data key opens.
    pub(super) newest: SealedVault,
    pub(super) revision: u64,
    /// The oldest one that is printed on the sheets.
    pub(super) printed: Option<SealedVault>,
    /// Revision of each file that opens.
    pub(super) files: Vec<(Place, u64)>,
    /// The public keys of which it holds the secret ones, as far as they are in the pile.
    pub(super) knows: BTreeSet<PublicKey>,
    /// Stands for all that is in its accounts.
    pub(super) accounts: [u8; 32],
}

/// What was opened of one pile.
#[derive(Default)]
pub(super) struct Openings {
    pub(super) all: Vec<Opened>,
    /// Sets for which no work was left.
    pub(super) untried: BTreeSet<Name>,
    newer: Option<Error>,
}

/// A sealed vault that may be opened.
struct Candidate<'a> {
    sealed: &'a SealedVault,
    /// Where the file is; `None` for one that was put together from vault codes.
    file: Option<&'a Place>,
    /// It is on the sheets: in vault codes, or on a text sheet beside the key.
    printed: bool,
}

/// What is left to be spent.
struct Work {
    all: u64,
    here: u64,
}

impl Work {
    fn spend(&mut self, cost: u64) {
        self.all = self.all.saturating_sub(cost);
        self.here = self.here.saturating_sub(cost);
    }

    fn is_left(&self) -> bool {
        self.all > 0 && self.here > 0
    }
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
        if let (true, Some(choice)) = (names.is_empty(), choice) {
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
            if let Err(error) =
                open_heap(&self.piles, heap, &candidates, &mut work, &mut openings.all)
            {
                openings.newer = Some(error);
            }
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
                } => !record.contains("vault"),
                _ => false,
            })
            .map(|finding| &finding.place)
            .collect();
        bad.sort_unstable();
        bad.dedup();
        bad.len()
    }
}

/// The sheets are enough, and nothing of a vault is there.
pub(super) fn no_vault_code(set: String) -> Error {
    Error::VaultPartsMissing {
        set,
        missing: Vec::new(),
        of: 0,
    }
}

/// Whether there are shares enough, of whatever worth.
fn can_open(heap: &Heap<'_>) -> bool {
    heap.thresholds()
        .into_iter()
        .any(|threshold| heap.shares(threshold).len() >= threshold.count())
}

/// Tries the choices of k shares, signed ones first, against the sealed vaults, and adds what opens
/// under a data key that none before had.
///
/// # Errors
/// [`Error::NewerVersion`] if a vault opened whose format is a later one.
fn open_heap(
    piles: &Piles,
    heap: Heap<'_>,
    candidates: &[Candidate<'_>],
    work: &mut Work,
    openings: &mut Vec<Opened>,
) -> Result<(), Error> {
    if candidates.is_empty() {
        return Ok(());
    }
    // Choices of shares that fit each other all give the same key, which is tried once.
    let mut tried: Vec<DataKey> = Vec::new();
    for threshold in heap.thresholds() {
        let mut shares = heap.shares(threshold);
        let mut most = limits::COMBINATIONS;
        while let Some(opened) = open_one(
            piles, heap, &shares, threshold, candidates, work, &mut tried, most,
        )? {
            // A second vault would need a share that does not fit the first: only whoever has the
            // set's secret key makes one, or a second key with the same id.
            let mut fits = Fits::new(&opened.quorum);
            let count = shares.len();
            shares.sort_by_cached_key(|(share, signed)| (fits.fits(share), !signed));
            let all_fit = shares.iter().take(1).all(|(share, _)| fits.fits(share));
            drop(fits);
            let known = |other: &Opened| {
                other.key == opened.key && other.data_key.same_as(&opened.data_key)
            };
            if !openings.iter().any(known) {
                openings.push(opened);
            }
            if all_fit || count < threshold.count() {
                break;
            }
            most = FURTHER;
        }
    }
    Ok(())
}

#[allow(clippy::too_many_arguments)]
fn open_one(
    piles: &Piles,
    heap: Heap<'_>,
    shares: &[(&Share, bool)],
    threshold: limits::Threshold,
    candidates: &[Candidate<'_>],
    work: &mut Work,
    tried: &mut Vec<DataKey>,
    most: usize,
) -> Result<Option<Opened>, Error> {
    let k = threshold.count();
    for choice in choices(shares.len(), k).take(most) {
        if !work.is_left() && !tried.is_empty() {
            return Ok(None);
        }
        work.spend(1 + (k * k / 16) as u64);
        let chosen = choice.iter().map(|&at| shares[at]);
        let all_signed = chosen.clone().all(|(_, signed)| signed);
        let Some(quorum) = Quorum::new(threshold, chosen.map(|(share, _)| share)) else {
            continue;
        };
        let data_key = quorum.recover();
        // A key from signed shares comes before any other choice that gives the same.
        if tried.iter().any(|other| other.same_as(&data_key)) {
            continue;
        }
        tried.push(DataKey::from_bytes(*data_key.expose()));
        let Some(found) = open_newest(&data_key, candidates, work)? else {
            continue;
        };
        let key = match heap.name {
            Name::Key(key) => (all_signed || found.keys.contains(&key)).then_some(key),
            // Only the vault says which key has this id; one that is here goes first.
            Name::Id(id) => {
                let keys = || found.keys.iter().filter(|key| piles.id_of(key) == id);
                let here = keys().find(|key| piles.has_key(key));
                here.or_else(|| keys().next()).copied()
            }
        };
        let Some(key) = key else { continue };
        let mut fits = Fits::new(&quorum);
        let fitting = shares.iter().filter(|(share, _)| fits.fits(share));
        let sheets: BTreeSet<_> = fitting.map(|(share, _)| share.number()).collect();
        let sheets = sheets.len();
        drop(fits);
        let in_pile = |known: &PublicKey| {
            *known == key
                || piles.has_key(known)
                || piles.under_if_there(piles.id_of(known)).is_some()
        };
        return Ok(Some(Opened {
            key,
            name: heap.name,
            data_key,
            quorum,
            sheets,
            newest: candidates[found.newest].sealed.clone(),
            revision: found.revision,
            printed: found.printed.map(|(_, at)| candidates[at].sealed.clone()),
            files: found.files,
            knows: found.keys.into_iter().filter(in_pile).collect(),
            accounts: found.accounts,
        }));
    }
    Ok(None)
}

/// What one data key opens.
struct Found {
    /// The newest vault, by its place among the candidates.
    newest: usize,
    revision: u64,
    /// The public keys of its sets.
    keys: BTreeSet<PublicKey>,
    accounts: [u8; 32],
    /// The oldest printed one.
    printed: Option<(u64, usize)>,
    files: Vec<(Place, u64)>,
}

fn open_newest(
    key: &DataKey,
    candidates: &[Candidate<'_>],
    work: &mut Work,
) -> Result<Option<Found>, Error> {
    let mut newest: Option<Found> = None;
    let mut printed: Option<(u64, usize)> = None;
    let mut files = Vec::new();
    let mut newer_format = None;
    for (at, candidate) in candidates.iter().enumerate() {
        let above = candidate.sealed.work_factor().saturating_sub(10).min(20);
        let length = candidate.sealed.as_bytes().len() as u64;
        work.spend((SCRYPT << above) + length / 100);
        match open_sealed(candidate.sealed, key) {
            Ok((vault, length)) => {
                work.spend(length / 50);
                let revision = vault.revision;
                if let Some(place) = candidate.file {
                    files.push((place.clone(), revision));
                }
                if candidate.printed && printed.is_none_or(|(oldest, _)| revision < oldest) {
                    printed = Some((revision, at));
                }
                if newest.as_ref().is_none_or(|best| best.revision < revision) {
                    let sets = vault.sets.iter();
                    newest = Some(Found {
                        newest: at,
                        revision,
                        keys: sets.map(|set| set.signing_key.public_key()).collect(),
                        accounts: vault.accounts_digest(),
                        printed: None,
                        files: Vec::new(),
                    });
                }
            }
            Err(error @ Error::NewerVersion { .. }) => newer_format = Some(error),
            Err(_) => {}
        }
    }
    match (newest, newer_format) {
        (Some(found), _) => Ok(Some(Found {
            printed,
            files,
            ..found
        })),
        (None, Some(error)) => Err(error),
        (None, None) => Ok(None),
    }
}

/// Opens a sealed vault of the pile; with the length of its JSON.
pub(super) fn open_sealed(sealed: &SealedVault, key: &DataKey) -> Result<(Vault, u64), Error> {
    let name = "the sealed vault";
    let json = sealed.open_within(limits::PILE_WORK_FACTOR, key, name)?;
    let vault = vault::from_json(json.expose(), name)?;
    Ok((vault, json.expose().len() as u64))
}
