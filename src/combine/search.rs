//! From the shares of one set to the vaults that they open.
//!
//! Responsible for choosing shares, and for what that may cost. Which set's shares they are, and
//! what is made of the vaults, is not for this module to say.

use std::collections::BTreeSet;

use super::{
    choices::choices,
    fits::Fits,
    pile::{Heap, Name, Piles},
};
use crate::{
    error::Error,
    limits,
    paper::{Place, record::PublicKey},
    seal::SealedVault,
    secret::{DataKey, Share},
    shamir::Quorum,
    threshold::Threshold,
    vault::{self, Vault},
};

/// What scrypt costs with the work factor 10.
const SCRYPT: u64 = 2_000;
/// Choices that are tried once a vault is open, for a second one under the same name.
const FURTHER: usize = 500;

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
    /// A vault opened whose format is a later one.
    pub(super) newer: Option<Error>,
}

/// A sealed vault that may be opened.
pub(super) struct Candidate<'a> {
    pub(super) sealed: &'a SealedVault,
    /// Where the file is; `None` for one that was put together from vault codes.
    pub(super) file: Option<&'a Place>,
    /// It is on the sheets: in vault codes, or on a text sheet beside the key.
    pub(super) printed: bool,
}

/// What is left to be spent.
pub(super) struct Work {
    pub(super) all: u64,
    pub(super) here: u64,
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

/// Tries the choices of k shares, signed ones first, against the sealed vaults, and adds what opens
/// under a data key that none before had.
pub(super) fn open_heap(
    piles: &Piles,
    heap: Heap<'_>,
    candidates: &[Candidate<'_>],
    work: &mut Work,
    openings: &mut Openings,
) {
    if candidates.is_empty() {
        return;
    }
    let mut search = Search {
        piles,
        name: heap.name,
        candidates,
        work,
        tried: Vec::new(),
        newer: None,
    };
    for threshold in heap.thresholds() {
        let mut shares = heap.shares(threshold);
        let mut most = limits::COMBINATIONS;
        while let Some(opened) = search.next(&shares, threshold, most) {
            // A second vault would need a share that does not fit the first: only whoever has the
            // set's secret key makes one, or a second key with the same id.
            let mut fits = Fits::new(&opened.quorum);
            shares.sort_by_cached_key(|(share, signed)| (fits.fits(share), !signed));
            let all_fit = shares.iter().take(1).all(|(share, _)| fits.fits(share));
            drop(fits);
            let known = |other: &Opened| {
                other.key == opened.key && other.data_key.same_as(&opened.data_key)
            };
            if !openings.all.iter().any(known) {
                openings.all.push(opened);
            }
            if all_fit {
                break;
            }
            most = FURTHER;
        }
    }
    if let Some(newer) = search.newer {
        openings.newer = Some(newer);
    }
}

/// The search for data keys among the shares of one set.
struct Search<'a> {
    piles: &'a Piles,
    name: Name,
    candidates: &'a [Candidate<'a>],
    work: &'a mut Work,
    /// Choices of shares that fit each other all give the same key, which is tried once.
    tried: Vec<DataKey>,
    /// A vault opened whose format is a later one.
    newer: Option<Error>,
}

impl Search<'_> {
    /// The next vault that opens with `most` choices of shares, under a key that was not tried.
    fn next(
        &mut self,
        shares: &[(&Share, bool)],
        threshold: Threshold,
        most: usize,
    ) -> Option<Opened> {
        let k = threshold.count();
        for choice in choices(shares.len(), k).take(most) {
            if !self.work.is_left() && !self.tried.is_empty() {
                return None;
            }
            self.work.spend(1 + (k * k / 16) as u64);
            let chosen = choice.iter().map(|&at| shares[at]);
            let all_signed = chosen.clone().all(|(_, signed)| signed);
            let Some(quorum) = Quorum::new(threshold, chosen.map(|(share, _)| share)) else {
                continue;
            };
            let data_key = quorum.recover();
            // A key from signed shares comes before any other choice that gives the same.
            if self.tried.iter().any(|other| other.same_as(&data_key)) {
                continue;
            }
            self.tried.push(DataKey::from_bytes(*data_key.expose()));
            let Some(found) = self.open_newest(&data_key) else {
                continue;
            };
            let Some(key) = self.key_of(&found, all_signed) else {
                continue;
            };
            let mut fits = Fits::new(&quorum);
            let fitting = shares.iter().filter(|(share, _)| fits.fits(share));
            let sheets: BTreeSet<_> = fitting.map(|(share, _)| share.number()).collect();
            let sheets = sheets.len();
            let piles = self.piles;
            let in_pile = |known: &PublicKey| {
                *known == key
                    || piles.has_key(known)
                    || piles.under_if_there(piles.id_of(known)).is_some()
            };
            let sealed = |at: usize| self.candidates[at].sealed.clone();
            return Some(Opened {
                key,
                name: self.name,
                data_key,
                quorum,
                sheets,
                newest: sealed(found.newest),
                revision: found.revision,
                printed: found.printed.map(|(_, at)| sealed(at)),
                files: found.files,
                knows: found.keys.into_iter().filter(in_pile).collect(),
                accounts: found.accounts,
            });
        }
        None
    }

    /// The key of the set that was opened; `None` if the vault does not prove that it is this set's.
    fn key_of(&self, found: &Found, all_signed: bool) -> Option<PublicKey> {
        match self.name {
            Name::Key(key) => (all_signed || found.keys.contains(&key)).then_some(key),
            // Only the vault says which key has this id; one that is here goes first.
            Name::Id(id) => {
                let keys = || {
                    let keys = found.keys.iter();
                    keys.filter(|key| self.piles.id_of(key) == id)
                };
                let here = keys().find(|key| self.piles.has_key(key));
                here.or_else(|| keys().next()).copied()
            }
        }
    }

    /// What a data key opens.
    fn open_newest(&mut self, key: &DataKey) -> Option<Found> {
        let mut newest: Option<Found> = None;
        let mut printed: Option<(u64, usize)> = None;
        let mut files = Vec::new();
        for (at, candidate) in self.candidates.iter().enumerate() {
            let above = candidate.sealed.work_factor().saturating_sub(10).min(20);
            let length = candidate.sealed.as_bytes().len() as u64;
            self.work.spend((SCRYPT << above) + length / 100);
            let (vault, length) = match open_sealed(candidate.sealed, key) {
                Ok(opened) => opened,
                Err(error @ Error::NewerVersion { .. }) => {
                    self.newer = Some(error);
                    continue;
                }
                Err(_) => continue,
            };
            self.work.spend(length / 50);
            let revision = vault.revision();
            if let Some(place) = candidate.file {
                files.push((place.clone(), revision));
            }
            if candidate.printed && printed.is_none_or(|(oldest, _)| revision < oldest) {
                printed = Some((revision, at));
            }
            if newest.as_ref().is_none_or(|best| best.revision < revision) {
                let sets = vault.sets().iter();
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
        newest.map(|found| Found {
            printed,
            files,
            ..found
        })
    }
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

/// Opens a sealed vault of the pile; with the length of its JSON.
pub(super) fn open_sealed(sealed: &SealedVault, key: &DataKey) -> Result<(Vault, u64), Error> {
    let name = "the sealed vault";
    let json = sealed.open_within(limits::PILE_WORK_FACTOR, key, name)?;
    let vault = vault::from_json(json.expose(), name)?;
    Ok((vault, json.expose().len() as u64))
}

/// The sheets are enough, and nothing of a vault is there.
pub(super) fn no_vault_code(set: String) -> Error {
    Error::VaultPartsMissing {
        set,
        missing: Vec::new(),
        of: 0,
    }
}
