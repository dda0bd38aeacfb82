//! Everything that was found, judged by the vault that was opened.
//!
//! Responsible for what is said of sheets that were left out, and for what differs between the
//! vault and what is printed. Not responsible for choosing the vault.

use std::collections::{BTreeMap, HashSet};

use super::{
    Combiner, Finding, What,
    fits::Fits,
    pile::Name,
    search::{Opened, no_vault_code, open_sealed},
};
use crate::{
    error::Error,
    limits,
    paper::{
        Place,
        record::{PublicKey, SetId},
    },
    seal::SealedVault,
    secret::DataKey,
    shamir::Quorum,
    threshold::{SheetNumber, Threshold},
    vault::{Difference, Vault},
};

/// A vault that was opened.
pub struct Recovered {
    /// The vault.
    pub vault: Vault,
    /// The set of sheets that opened it.
    pub set: SetId,
    /// The set's public key, by which it is found in the vault.
    pub public_key: PublicKey,
    /// How many sheets it takes.
    pub threshold: Threshold,
    /// The sheets that fitted, by number.
    pub sheets: Vec<SheetNumber>,
    /// The sealed vault that was opened: the newest, or the printed one that was asked for.
    pub sealed: SealedVault,
    /// Any k sheets give this key.
    pub data_key: DataKey,
    /// The shares that gave it, from which that of any further sheet follows.
    pub quorum: Quorum,
    /// What differs between what is printed on the sheets and this vault: for its own set, and for
    /// the sets that it proves and that open too. Empty where nothing does.
    pub since: Vec<Since>,
}

/// From what is printed on the sheets of a set to the vault that was opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Since {
    /// The set.
    pub set: SetId,
    /// The revision that is printed on its sheets; of several the oldest.
    pub revision: u64,
    /// What became of the accounts.
    pub difference: Difference,
}

impl Combiner {
    /// Opens the vault that was decided on, and judges all that was found by it.
    ///
    /// # Errors
    /// [`Error::VaultPartsMissing`] if the printed vault is wanted and none is there.
    pub(super) fn judge(
        &mut self,
        opened: Opened,
        others: &[Opened],
        printed: bool,
    ) -> Result<Recovered, Error> {
        let set = self.piles.id_of(&opened.key);
        let sealed = match (&opened.printed, printed) {
            (Some(sealed), true) => sealed.clone(),
            (None, true) => return Err(no_vault_code(set.to_string())),
            (_, false) => opened.newest.clone(),
        };
        let (vault, _) = open_sealed(&sealed, &opened.data_key)?;
        let mut since = Vec::new();
        // The printed vaults of sets that it proves were the same owner's.
        let proven = others.iter().filter(|one| opened.knows.contains(&one.key));
        for one in std::iter::once(&opened).chain(proven.take(limits::SUGGESTIONS)) {
            let Some(printed) = one.printed.as_ref().filter(|printed| **printed != sealed) else {
                continue;
            };
            let (earlier, _) = open_sealed(printed, &one.data_key)?;
            let difference = Difference::between(&earlier, &vault);
            if earlier.revision() != vault.revision() || !difference.is_none() {
                since.push(Since {
                    set: self.piles.id_of(&one.key),
                    revision: earlier.revision(),
                    difference,
                });
            }
        }
        let sheets = self.judge_sheets(&opened, vault.revision());
        Ok(Recovered {
            vault,
            set,
            public_key: opened.key,
            threshold: opened.quorum.threshold(),
            sheets,
            sealed,
            data_key: opened.data_key,
            quorum: opened.quorum,
            since,
        })
    }

    /// The sheets that fit; all else is noted.
    fn judge_sheets(&mut self, opened: &Opened, revision: u64) -> Vec<SheetNumber> {
        let set = self.piles.id_of(&opened.key);
        let mut news = Vec::new();
        let mut note = |place: &Place, what| {
            news.push(Finding {
                place: place.clone(),
                what,
            });
        };
        let mut fits = Fits::new(&opened.quorum);
        let name = Name::Key(opened.key);
        let heap = self.piles.heap(name);
        let mut sheets = Vec::new();
        for (record, place) in heap.signed() {
            let number = record.number();
            if fits.fits(record.share()) {
                sheets.push(number);
            } else {
                note(place, What::ShareWrong { set, number });
            }
        }
        let conflicts: HashSet<&Place> = self
            .findings
            .iter()
            .filter(|finding| matches!(finding.what, What::Conflict { .. }))
            .map(|finding| &finding.place)
            .collect();
        for typed in heap.words() {
            let number = typed.share.number();
            if fits.fits(&typed.share) {
                sheets.push(number);
            } else if !conflicts.contains(&typed.place) {
                note(&typed.place, What::ShareWrong { set, number });
            }
        }
        let mut righted = HashSet::new();
        for altered in heap.altered() {
            let number = altered.share.number();
            if fits.fits(&altered.share) {
                sheets.push(number);
                righted.insert(Finding {
                    place: altered.place.clone(),
                    what: What::SignatureWrong { set, number },
                });
                note(&altered.place, What::Altered { set, number });
            }
        }
        sheets.sort_unstable();
        sheets.dedup();
        for (number, place) in heap.misfits() {
            note(&place, What::PartAltered { set, number });
        }
        let files: BTreeMap<&Place, u64> = opened
            .files
            .iter()
            .map(|(place, revision)| (place, *revision))
            .collect();
        for (_, place) in &self.files {
            match files.get(place) {
                Some(&older) if older < revision => {
                    note(place, What::Older { revision: older });
                }
                Some(&newer) if newer > revision => {
                    note(place, What::NewerLeft { revision: newer });
                }
                Some(_) => {}
                None => note(place, What::NotOpened),
            }
        }
        let is_other = |other: Name| match other {
            Name::Key(key) => key != opened.key,
            Name::Id(id) => id != set,
        };
        for other in self.piles.heaps().filter(|heap| is_other(heap.name)) {
            let signed = other.signed().iter();
            let signed = signed.map(|(record, place)| (record.number(), place));
            // Words under the id that was opened are judged above.
            let words = other.words().iter().filter(|_| other.id != set);
            let words = words.map(|typed| (typed.share.number(), &typed.place));
            for (number, place) in signed.chain(words) {
                note(
                    place,
                    What::Foreign {
                        set: other.id,
                        number,
                        opened: set,
                    },
                );
            }
        }
        self.findings.retain(|finding| !righted.contains(finding));
        for finding in news {
            self.note(finding.place, finding.what);
        }
        sheets
    }
}
