//! The drill with real sheets: what was read is compared with what the vault knows.
//!
//! Responsible for judging sheets; what they open is compared and dropped within this module. Not
//! responsible for the drill that runs until all have come, which is [`running`](super::running)'s
//! business, nor for reading files or saying anything.

use serde::Serialize;
use zeroize::Zeroizing;

pub use super::pieces::ReadCode;
use super::pieces::{Key, pieces};
use crate::{
    combine::{Combiner, VaultState, Wanted},
    day::Day,
    error::{Error, list},
    paper::{
        Payload, Place,
        record::{Fingerprint, SetId},
    },
    scan::{Grade, Quality},
    seal::SealedVault,
    threshold::SheetNumber,
    vault::{self, SheetSet, Vault},
};

/// What the sheets of one pile are worth.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// The set that the drill is about.
    pub set: SetId,
    /// Sheets of it that are what the vault says, by number, each once.
    pub sheets: Vec<GoodSheet>,
    /// All others.
    pub rejected: Vec<Rejected>,
    /// What the good sheets open.
    pub opened: Opened,
}

/// A sheet of the set with the share that it has to have.
#[derive(Clone, PartialEq, Debug)]
pub struct GoodSheet {
    /// x.
    pub number: SheetNumber,
    /// Who keeps it.
    pub holder: String,
    /// Where it was found.
    pub place: Place,
    /// The sealed vault on it.
    pub vault: OnSheet,
    /// How well its codes were read; `None` for texts and typed words.
    pub quality: Option<Quality>,
}

/// The sealed vault on one sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OnSheet {
    /// It opens with the set's data key.
    Whole {
        /// Its revision.
        revision: u64,
    },
    /// Not all of it was read.
    Missing {
        /// The numbers of the vault codes; empty if none at all was read.
        missing: Vec<u8>,
    },
    /// It was read, and does not open: damaged, or of another set.
    Wrong,
}

/// A sheet that does not count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejected {
    /// The set that it claims.
    pub set: SetId,
    /// The number that it claims.
    pub number: SheetNumber,
    /// Where it was found.
    pub place: Place,
    /// Why.
    pub why: Why,
}

/// Why a sheet does not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It is of a set that the vault does not know.
    Foreign,
    /// It is of another set of the vault, still in force.
    OtherSet,
    /// It is of a set that another took the place of.
    Retired {
        /// When.
        since: Day,
    },
    /// Its signature is wrong: it is damaged, altered or forged.
    Forged,
    /// It is signed, and its share is not the one that the vault knows.
    ShareWrong,
    /// The vault knows no sheet of that number.
    NoSuchNumber,
    /// It was said to be lost.
    Lost {
        /// When.
        since: Day,
    },
}

impl Why {
    /// Whether something may be wrong with the set itself, and not only with what was chosen.
    pub fn is_alarming(self) -> bool {
        matches!(self, Self::Forged | Self::ShareWrong | Self::NoSuchNumber)
    }

    /// What a person is told, after "this sheet 3 of set 7H3K-9QXM".
    pub fn text(self) -> String {
        match self {
            Self::Foreign => "is of a set that the vault does not know".to_owned(),
            Self::OtherSet => "is of another set of this vault".to_owned(),
            Self::Retired { since } => format!(
                "is of a set that was retired on {}: destroy it",
                since.in_words()
            ),
            Self::Forged => "has a wrong signature: damaged, altered or forged".to_owned(),
            Self::ShareWrong => {
                "holds another share than the vault knows: with it the vault does not open"
                    .to_owned()
            }
            Self::NoSuchNumber => "has a number that the vault does not know".to_owned(),
            Self::Lost { since } => {
                format!("was said to be lost on {}, and is here", since.in_words())
            }
        }
    }
}

/// What the good sheets of one pile open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opened {
    /// They are fewer than k.
    TooFew,
    /// They are enough, but no whole sealed vault was read with them.
    NoVault,
    /// The vault, at this revision, with the content that it has to have as far as that is known.
    Right {
        /// Its revision.
        revision: u64,
    },
    /// Something else than the vault, or nothing.
    Wrong {
        /// What happened.
        why: String,
    },
}

/// Judges the sheets of a pile by what the vault knows of `set`.
///
/// # Errors
/// [`Error::NoShares`] if the vault does not keep the set's shares.
pub fn judge(vault: &Vault, set: &SheetSet, codes: &[ReadCode]) -> Result<Judged, Error> {
    let quorum = set.needed_quorum()?;
    let mut judged = Judged {
        set: set.set,
        sheets: Vec::new(),
        rejected: Vec::new(),
        opened: Opened::TooFew,
    };
    let mut keys = Vec::new();
    for (key, of_vault) in pieces(codes, |of_vault| {
        matches!(on_sheet(set, of_vault), OnSheet::Whole { .. })
    }) {
        let entry = set.sheets.iter().find(|entry| entry.number == key.number);
        let why = if key.set != set.set {
            Some(of_other_set(vault, key.set))
        } else if !key.vouched
            || key
                .public_key
                .is_some_and(|public| public != set.signing_key.public_key())
        {
            // Of another key with the same id it was made to deceive.
            Some(Why::Forged)
        } else {
            match entry {
                None => Some(Why::NoSuchNumber),
                Some(_) if !quorum.mint(key.number).same_as(&key.share) => Some(Why::ShareWrong),
                Some(entry) => entry.lost.map(|since| Why::Lost { since }),
            }
        };
        let (None, Some(entry)) = (why, entry) else {
            judged.rejected.push(Rejected {
                set: key.set,
                number: key.number,
                place: key.place.clone(),
                why: why.unwrap_or(Why::NoSuchNumber),
            });
            continue;
        };
        let sheet = GoodSheet {
            number: key.number,
            holder: entry.holder.clone(),
            place: key.place.clone(),
            vault: on_sheet(set, &of_vault),
            quality: quality(&key, &of_vault),
        };
        judged.take(sheet);
        keys.push(key);
    }
    judged.sheets.sort_by_key(|sheet| sheet.number);
    if judged.sheets.len() >= set.threshold.count() {
        judged.opened = open(vault, set, &keys, codes);
    }
    Ok(judged)
}

fn of_other_set(vault: &Vault, id: SetId) -> Why {
    match vault.sets().iter().find(|set| set.set == id) {
        None => Why::Foreign,
        Some(set) => set
            .retired
            .map_or(Why::OtherSet, |since| Why::Retired { since }),
    }
}

impl Judged {
    /// Takes a sheet once, as it was read best.
    fn take(&mut self, sheet: GoodSheet) {
        let is_whole = |sheet: &GoodSheet| matches!(sheet.vault, OnSheet::Whole { .. });
        match self
            .sheets
            .iter_mut()
            .find(|other| other.number == sheet.number)
        {
            Some(other) if is_whole(&sheet) && !is_whole(other) => *other = sheet,
            Some(_) => {}
            None => self.sheets.push(sheet),
        }
    }
}

/// The sealed vault among the codes of one sheet.
fn on_sheet(set: &SheetSet, codes: &[&ReadCode]) -> OnSheet {
    let mut combiner = Combiner::new();
    let mut sealed = Vec::new();
    for code in codes {
        match &code.payload {
            Payload::Sealed(bytes) => {
                sealed.extend(SealedVault::from_bytes(bytes, "the sealed vault").ok());
            }
            payload => {
                combiner.add(payload.duplicate(), code.place.clone());
            }
        }
    }
    sealed.extend(combiner.sealed_vaults());
    let revision = |sealed: &SealedVault| {
        let json = sealed.open(&set.data_key, "the sealed vault").ok()?;
        let vault = vault::from_json(json.expose(), "the sealed vault").ok()?;
        Some(vault.revision())
    };
    if let Some(revision) = sealed.iter().filter_map(revision).max() {
        return OnSheet::Whole { revision };
    }
    match combiner.vault_state(set.set) {
        _ if !sealed.is_empty() => OnSheet::Wrong,
        VaultState::Whole | VaultState::Damaged => OnSheet::Wrong,
        VaultState::Missing { missing, .. } => OnSheet::Missing { missing },
    }
}

/// Of the key code the better copy, of all that is needed the worst.
fn quality(key: &Key, of_vault: &[&ReadCode]) -> Option<Quality> {
    of_vault
        .iter()
        .filter_map(|code| code.quality)
        .chain(key.quality)
        .reduce(Quality::worse)
}

/// Opens the vault with the good sheets and all vault codes, as `kinsafe combine` would, compares
/// it, and drops it.
fn open(vault: &Vault, set: &SheetSet, keys: &[Key], codes: &[ReadCode]) -> Opened {
    let mut combiner = Combiner::new();
    for code in codes {
        if keys.iter().any(|key| key.is_in(code)) || !Key::is_one(code) {
            combiner.add(code.payload.duplicate(), code.place.clone());
        }
    }
    // What else lies in the pile does not count here.
    let key = set.signing_key.public_key();
    let wanted = Wanted {
        set: Some(Fingerprint::of_public_key(&key).into()),
        printed: false,
    };
    let recovered = match combiner.open_wanted(&wanted) {
        Ok(recovered) => recovered,
        Err(Error::VaultPartsMissing { .. } | Error::VaultLinesMissing { .. }) => {
            return Opened::NoVault;
        }
        Err(error) => {
            return Opened::Wrong {
                why: error.to_string(),
            };
        }
    };
    let revision = recovered.vault.revision();
    if recovered.public_key != key || !recovered.data_key.same_as(&set.data_key) {
        let why = format!("they open a vault of set {}", recovered.set);
        return Opened::Wrong { why };
    }
    // What an older revision held is known to nobody any more.
    if revision == vault.revision() && !same_accounts(vault, &recovered.vault) {
        let why = format!("revision {revision} on paper is not revision {revision} of the vault");
        return Opened::Wrong { why };
    }
    Opened::Right { revision }
}

fn same_accounts(one: &Vault, other: &Vault) -> bool {
    fn json(accounts: &impl Serialize) -> Zeroizing<Vec<u8>> {
        // Every map of a vault has text for keys.
        Zeroizing::new(serde_json::to_vec(accounts).unwrap_or_default())
    }
    json(&one.accounts()) == json(&other.accounts())
}

impl GoodSheet {
    /// What a holder or owner should know of the paper: a fact each, without a full stop.
    pub fn findings(&self, set: &SheetSet) -> Vec<String> {
        let mut findings = Vec::new();
        match self.quality.map(Quality::grade) {
            Some(Grade::Fading) => findings.push("fading: reprint it within a year".to_owned()),
            Some(Grade::Effort) => findings.push("read with effort".to_owned()),
            Some(Grade::Well) | None => {}
        }
        match &self.vault {
            OnSheet::Whole { revision } => {
                let expected = set
                    .sheets
                    .iter()
                    .find(|entry| entry.number == self.number)
                    .map(|entry| set.revision_of(entry));
                if let Some(expected) = expected.filter(|expected| expected != revision) {
                    findings.push(format!("holds revision {revision}, and not {expected}"));
                }
            }
            OnSheet::Missing { missing } => findings.push(match missing.as_slice() {
                [] => "its vault codes were not read".to_owned(),
                [one] => format!("its vault code {one} was not read"),
                several => format!("its vault codes {} were not read", list(several)),
            }),
            OnSheet::Wrong => findings.push("its vault codes do not open".to_owned()),
        }
        findings
    }
}
