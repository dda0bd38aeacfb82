//! From a pile of payloads to a vault, or to the reason why not.
//!
//! Responsible for choosing shares and sealed vaults, and for judging, once the vault is open,
//! everything that was left over. The rules that make a false vault impossible stand in
//! [`combine`](super).

use super::{
    Combiner, Finding, Origin, Pile, Progress, What,
    choices::choices,
    parts::{Kind, Missing},
};
use crate::{
    encode::Place,
    error::Error,
    limits::{self, SheetNumber, Threshold},
    record::SetId,
    seal::SealedVault,
    secret::{DataKey, Share},
    shamir::Quorum,
    vault::{self, Vault},
};

/// How much scrypt work, in units of 2^10, is spent on trying keys against sealed vaults: some
/// thousand tries of sealed vaults, or a dozen of files with age's customary work factor.
const WORK: u64 = 4096;

/// A vault that was opened.
pub struct Recovered {
    /// The vault.
    pub vault: Vault,
    /// The set of sheets that opened it.
    pub set: SetId,
    /// How many sheets it takes.
    pub threshold: Threshold,
    /// The sheets that fitted, by number.
    pub sheets: Vec<SheetNumber>,
    /// The newest sealed vault that opened.
    pub sealed: SealedVault,
    /// Any k sheets give this key.
    pub data_key: DataKey,
    /// The shares that gave it, from which that of any further sheet follows.
    pub quorum: Quorum,
}

/// A sealed vault that may be opened.
struct Candidate {
    sealed: SealedVault,
    /// Where the file is; `None` for one that was put together from vault codes.
    file: Option<Place>,
}

/// What opened.
struct Opened {
    key: DataKey,
    quorum: Quorum,
    /// The newest, which is the first.
    vault: Vault,
    sealed: SealedVault,
    /// Revision of each file that opened.
    files: Vec<(Place, u64)>,
}

impl Opened {
    /// Whether this is a later revision of the same vault. Those of different people cannot be
    /// compared; of one vault the later knows the sets of the earlier.
    fn is_newer_than(&self, set: SetId, other: &Self, other_set: SetId) -> bool {
        let knows = |vault: &Vault, id| vault.sets.iter().any(|one| one.set == id);
        let same_vault = knows(&self.vault, other_set) || knows(&other.vault, set);
        same_vault && self.vault.revision > other.vault.revision
    }
}

impl Combiner {
    /// Opens the vault of the set that has sheets enough; of several sets of one vault that which
    /// opens its newest revision.
    ///
    /// Adds to [`findings`](Self::findings) what shows only now: sheets of other sets, shares
    /// that do not fit, older vaults.
    ///
    /// # Errors
    /// [`Error::NotEnoughSheets`], [`Error::BadSheets`], [`Error::VaultPartsMissing`],
    /// [`Error::VaultLinesMissing`], [`Error::VaultPartsDamaged`], [`Error::NothingOpens`], [`Error::NoKeyCode`],
    /// [`Error::NoSheets`], [`Error::NewerVersion`].
    pub fn open(&mut self) -> Result<Recovered, Error> {
        let mut ready: Vec<SetId> = self.sets.keys().copied().collect();
        // The set with most to go on first; of equal ones the one made last.
        ready.sort_by_key(|set| {
            let pile = &self.sets[set];
            let progress = pile.progress(*set);
            let made = pile.signed.iter().map(|(record, _)| record.made()).max();
            std::cmp::Reverse((progress.is_some_and(|p| p.enough() && p.vault), made))
        });
        let mut newer = None;
        let mut best: Option<(SetId, Opened)> = None;
        for set in ready {
            let pile = &self.sets[&set];
            if best.is_some() && !pile.progress(set).is_some_and(|p| p.enough()) {
                continue;
            }
            let candidates = self.candidates(pile);
            match open_set(set, pile, &candidates) {
                Ok(Some(opened)) => match &best {
                    Some((other, best)) if !opened.is_newer_than(set, best, *other) => {}
                    _ => best = Some((set, opened)),
                },
                Ok(None) => {}
                Err(error) => newer = Some(error),
            }
        }
        if let Some((set, opened)) = best {
            return Ok(self.judge(set, opened));
        }
        Err(newer.unwrap_or_else(|| self.why_not()))
    }

    fn candidates(&self, pile: &Pile) -> Vec<Candidate> {
        let files = self.files.iter().map(|(sealed, place)| Candidate {
            sealed: sealed.clone(),
            file: Some(place.clone()),
        });
        let parts = pile.parts.whole().map(|sealed| Candidate {
            sealed: sealed.clone(),
            file: None,
        });
        let mut candidates: Vec<_> = parts.chain(files).collect();
        // Cheap ones first, so that the budget goes far.
        candidates.sort_by_key(|candidate| candidate.sealed.work_factor());
        candidates
    }

    /// Judges all that was found by what was opened.
    fn judge(&mut self, set: SetId, opened: Opened) -> Recovered {
        let Opened {
            key,
            quorum,
            vault,
            sealed,
            files,
        } = opened;
        let mut news = Vec::new();
        let mut note = |place: &Place, what| {
            news.push(Finding {
                place: place.clone(),
                what,
            })
        };
        let fits = |share: &Share| quorum.mint(share.number()).same_as(share);

        let pile = &self.sets[&set];
        let mut sheets = Vec::new();
        for (record, place) in &pile.signed {
            let number = record.number();
            if fits(record.share()) {
                sheets.push(number);
            } else {
                note(place, What::ShareWrong { set, number });
            }
        }
        for unsigned in &pile.unsigned {
            let number = unsigned.share.number();
            let right = fits(&unsigned.share);
            match unsigned.origin {
                Origin::Words if right => sheets.push(number),
                Origin::Words => note(&unsigned.place, What::ShareWrong { set, number }),
                Origin::WrongSignature if right => {
                    sheets.push(number);
                    self.findings.retain(|finding| {
                        finding.place != unsigned.place
                            || finding.what != What::SignatureWrong { set, number }
                    });
                    note(&unsigned.place, What::Altered { set, number });
                }
                Origin::WrongSignature => {}
            }
        }
        sheets.sort_unstable();
        sheets.dedup();
        for (number, place) in pile.parts.misfits() {
            note(
                &place,
                What::PartAltered {
                    set,
                    number: Some(number),
                },
            );
        }
        for place in pile.parts.mismatched() {
            note(&place, What::PartAltered { set, number: None });
        }
        for (_, place) in &self.files {
            match files.iter().find(|(opened, _)| opened == place) {
                Some((_, revision)) if *revision < vault.revision => {
                    note(
                        place,
                        What::Older {
                            revision: *revision,
                        },
                    );
                }
                Some(_) => {}
                None => note(place, What::NotOpened),
            }
        }
        for (other, pile) in self.sets.iter().filter(|(other, _)| **other != set) {
            for (record, place) in &pile.signed {
                let number = record.number();
                note(
                    place,
                    What::Foreign {
                        set: *other,
                        number,
                        opened: set,
                    },
                );
            }
            for typed in pile
                .unsigned
                .iter()
                .filter(|share| share.origin == Origin::Words)
            {
                let number = typed.share.number();
                note(
                    &typed.place,
                    What::Foreign {
                        set: *other,
                        number,
                        opened: set,
                    },
                );
            }
        }
        for finding in news {
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
            }
        }
        let threshold = quorum.threshold();
        Recovered {
            vault,
            set,
            threshold,
            sheets,
            sealed,
            data_key: key,
            quorum,
        }
    }

    /// Why no vault could be opened.
    fn why_not(&self) -> Error {
        let best = self.progress().into_iter().max_by_key(|progress| {
            let have = progress.signed.len() + progress.typed.len();
            (
                progress.enough(),
                progress.vault,
                have * 1000 / progress.threshold.count(),
            )
        });
        let Some(best) = best else {
            return self.why_no_set();
        };
        let set = best.set.to_string();
        let pile = &self.sets[&best.set];
        if best.enough() {
            return match pile.parts.missing() {
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
                None => Error::VaultPartsMissing {
                    set,
                    missing: Vec::new(),
                    of: 0,
                },
            };
        }
        let Progress {
            signed,
            typed,
            threshold,
            ..
        } = best;
        let mut have: Vec<_> = signed.into_iter().chain(typed).collect();
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
            || self.sets.values().any(|pile| !pile.parts.is_empty())
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

/// Tries the choices of k shares, signed ones first, against the sealed vaults.
///
/// # Errors
/// [`Error::NewerVersion`] if a vault opened whose format is a later one.
fn open_set(set: SetId, pile: &Pile, candidates: &[Candidate]) -> Result<Option<Opened>, Error> {
    if candidates.is_empty() {
        return Ok(None);
    }
    let mut thresholds: Vec<Threshold> = pile
        .signed
        .iter()
        .map(|(record, _)| record.threshold())
        .chain(pile.unsigned.iter().map(|share| share.threshold))
        .collect();
    thresholds.dedup();
    let mut seen = Vec::new();
    let mut work = 0;
    for threshold in thresholds {
        if seen.contains(&threshold) {
            continue;
        }
        seen.push(threshold);
        let signed = pile
            .signed
            .iter()
            .filter(|(record, _)| record.threshold() == threshold);
        let unsigned = pile
            .unsigned
            .iter()
            .filter(|share| share.threshold == threshold);
        let shares: Vec<(&Share, bool)> = signed
            .map(|(record, _)| (record.share(), true))
            .chain(unsigned.map(|unsigned| (&unsigned.share, false)))
            .collect();
        // Choices of shares that fit each other all give the same key, which is tried once.
        let mut tried: Vec<DataKey> = Vec::new();
        for choice in choices(shares.len(), threshold.count()).take(limits::COMBINATIONS) {
            let chosen = choice.iter().map(|&at| shares[at]);
            let all_signed = chosen.clone().all(|(_, signed)| signed);
            let Some(quorum) = Quorum::new(threshold, chosen.map(|(share, _)| share)) else {
                continue;
            };
            let key = quorum.recover();
            // A key from signed shares comes before any other choice that gives the same.
            if tried.iter().any(|other| other.same_as(&key)) {
                continue;
            }
            if work >= WORK && !tried.is_empty() {
                return Ok(None);
            }
            let opened = open_newest(&key, candidates, &mut work)?;
            tried.push(DataKey::from_bytes(*key.expose()));
            let Some((vault, sealed, files)) = opened else {
                continue;
            };
            let proves_itself = vault.sets.iter().any(|own| own.signing_key.set_id() == set);
            if all_signed || proves_itself {
                return Ok(Some(Opened {
                    key,
                    quorum,
                    vault,
                    sealed,
                    files,
                }));
            }
        }
    }
    Ok(None)
}

/// The newest revision among the sealed vaults that `key` opens, and the revision of each file.
type Newest = (Vault, SealedVault, Vec<(Place, u64)>);

fn open_newest(
    key: &DataKey,
    candidates: &[Candidate],
    work: &mut u64,
) -> Result<Option<Newest>, Error> {
    let mut newest: Option<(Vault, SealedVault)> = None;
    let mut files = Vec::new();
    let mut newer_format = None;
    for candidate in candidates {
        *work += 1 << candidate.sealed.work_factor().saturating_sub(10).min(20);
        let vault = candidate
            .sealed
            .open(key, "the sealed vault")
            .and_then(|json| vault::from_json(json.expose(), "the sealed vault"));
        match vault {
            Ok(vault) => {
                if let Some(place) = &candidate.file {
                    files.push((place.clone(), vault.revision));
                }
                if newest
                    .as_ref()
                    .is_none_or(|(best, _)| best.revision < vault.revision)
                {
                    newest = Some((vault, candidate.sealed.clone()));
                }
            }
            Err(error @ Error::NewerVersion { .. }) => newer_format = Some(error),
            Err(_) => {}
        }
    }
    match (newest, newer_format) {
        (Some((vault, sealed)), _) => Ok(Some((vault, sealed, files))),
        (None, Some(error)) => Err(error),
        (None, None) => Ok(None),
    }
}
