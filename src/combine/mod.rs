//! Combining: payloads → sets → diagnosis → data key → vault.
//!
//! A pure state machine. It takes payloads one at a time, from any source and in any order, and
//! always knows what it has, what is missing, what is bad and why. The command line, the drills
//! and a recovery page feed the same one.
//!
//! Responsible for never giving a wrong vault. A vault is given only if
//!
//! * age authenticated it under a data key recovered from k shares with distinct numbers, and
//! * either all k shares are signed by the set's key, or the vault itself holds the set's secret
//!   signing key, which a forger does not have.
//!
//! So shares without a right signature (typed from words, or from a record whose name or date
//! was altered) can help to open a vault but cannot bring in a false one.
//!
//! Not responsible for reading pictures or files ([`scan`](crate::scan)) nor for talking.

mod choices;
mod finding;
mod lines;
mod open;
mod parts;

use std::collections::BTreeMap;

pub use choices::{Choices, choices};
pub use finding::{Finding, What};
pub use open::Recovered;

use crate::{
    day::Day,
    encode::{LinesHead, Payload, Place, VaultLine},
    error::Error,
    limits::{self, SheetNumber, Threshold},
    record::{KeyRecord, ProofCode, Record, SetId, ShortRecord, SignedKeyRecord},
    seal::SealedVault,
    secret::Share,
};
use lines::Lines;
use parts::{Kind, Missing, Parts};

/// Collects payloads until a vault can be opened.
#[derive(Default)]
pub struct Combiner {
    sets: BTreeMap<SetId, Pile>,
    /// Age files that were given as such; whose they are shows when a key opens them.
    files: Vec<(SealedVault, Place)>,
    lines: Lines,
    findings: Vec<Finding>,
    payloads: usize,
}

/// Everything found of one set.
#[derive(Default)]
struct Pile {
    /// Signed records, distinct by number and share.
    signed: Vec<(SignedKeyRecord, Place)>,
    /// Shares without a right signature, distinct by number and bytes.
    unsigned: Vec<Unsigned>,
    parts: Parts,
}

/// A share that nothing vouches for yet.
struct Unsigned {
    threshold: Threshold,
    share: Share,
    place: Place,
    /// Where it came from, for the diagnosis.
    origin: Origin,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// Typed from the words of a sheet.
    Words,
    /// A key record whose signature is wrong.
    WrongSignature,
}

/// What one payload turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Added {
    /// A good sheet that was not there before.
    Sheet {
        /// Its set.
        set: SetId,
        /// Its number.
        number: SheetNumber,
    },
    /// An age file that was not there before.
    AgeFile,
    /// A part of a sealed vault that was not there before.
    Vault,
    /// A vault line that was not there before; for the head line its number is 0.
    VaultLine {
        /// Its number.
        number: u8,
    },
    /// Nothing new: the same was there.
    Again,
    /// Nothing that can be used; a [`Finding`] says why.
    Bad,
}

/// How far one set is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Progress {
    /// The set.
    pub set: SetId,
    /// Sheets with a right signature, by number.
    pub signed: Vec<SheetNumber>,
    /// Sheets that were typed and that no signed one covers, by number.
    pub typed: Vec<SheetNumber>,
    /// k.
    pub threshold: Threshold,
    /// Whether a whole sealed vault of the set was found.
    pub vault: bool,
}

/// What one good sheet says of itself. Nothing of it is secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetFacts {
    /// Its set.
    pub set: SetId,
    /// Its number.
    pub number: SheetNumber,
    /// How many sheets of the set open the vault.
    pub threshold: Threshold,
    /// Whether a right signature vouches for all this; not so for typed words.
    pub signed: bool,
    /// The holder's name as printed; empty if it has none.
    pub holder: String,
    /// When it was made, where that is known.
    pub made: Option<Day>,
    /// Where it was found.
    pub place: Place,
}

/// How much of a set's sealed vault was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VaultState {
    /// All parts, and they match.
    Whole,
    /// Some parts are missing.
    Missing {
        /// Their numbers; empty if no part was found.
        missing: Vec<u8>,
        /// How many parts there are; 0 if not known.
        of: u8,
    },
    /// All parts are there and do not match.
    Damaged,
}

impl Progress {
    /// Whether there are sheets enough.
    pub fn enough(&self) -> bool {
        self.signed.len() + self.typed.len() >= self.threshold.count()
    }
}

impl Combiner {
    /// Nothing found yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one payload that was found at `place`.
    pub fn add(&mut self, payload: Payload, place: Place) -> Added {
        if self.is_full(&place) {
            return Added::Bad;
        }
        match payload {
            Payload::Sealed(bytes) => self.add_sealed(&bytes, place),
            Payload::VaultLine(line) => self.add_line(&line, &place),
            Payload::Words {
                record,
                corrections,
            } => {
                if !corrections.is_empty() {
                    self.note(place.clone(), What::WordsCorrected { corrections });
                }
                match ShortRecord::from_bytes(record.as_slice()) {
                    Ok(record) => self.add_short(&record, place),
                    Err(error) => self.bad_record(error, place),
                }
            }
            Payload::Record(bytes) if bytes.first() == Some(&KeyRecord::KIND) => {
                match KeyRecord::from_bytes(&bytes) {
                    Ok(record) => self.add_key(record, place),
                    Err(error) => self.bad_record(error, place),
                }
            }
            Payload::Record(bytes) => match Record::from_bytes(&bytes) {
                Ok(Record::Vault(part)) => {
                    if self.sets.entry(part.set_id()).or_default().parts.add(
                        part,
                        Kind::Codes,
                        place,
                    ) {
                        Added::Vault
                    } else {
                        Added::Again
                    }
                }
                Ok(Record::Short(record)) => self.add_short(&record, place),
                Ok(Record::Key(_)) => unreachable!("key records are taken above"),
                Err(error) => self.bad_record(error, place),
            },
        }
    }

    /// Reports something at `place` that is no payload at all, for the diagnosis.
    pub fn add_unreadable(&mut self, error: Error, place: Place) -> Added {
        if self.is_full(&place) {
            return Added::Bad;
        }
        self.bad_record(error, place)
    }

    /// Counts one more, and says it once when there are too many.
    fn is_full(&mut self, place: &Place) -> bool {
        self.payloads = self.payloads.saturating_add(1);
        if self.payloads == limits::PAYLOADS + 1 {
            self.note(place.clone(), What::TooMany);
        }
        self.payloads > limits::PAYLOADS
    }

    /// What was noticed so far, in the order in which it was found.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How far each set is of which a usable sheet was found.
    pub fn progress(&self) -> Vec<Progress> {
        self.sets
            .iter()
            .filter_map(|(set, pile)| pile.progress(*set))
            .collect()
    }

    /// The good sheets, by set and number.
    pub fn sheets(&self) -> Vec<SheetFacts> {
        let mut sheets: Vec<SheetFacts> = self
            .sets
            .iter()
            .flat_map(|(set, pile)| pile.sheets(*set))
            .collect();
        sheets.sort_by_key(|sheet| (sheet.set, sheet.number));
        sheets
    }

    /// The share, if exactly one sheet with a right signature was found.
    pub fn only_share(&self) -> Option<Share> {
        let mut signed = self.sets.values().flat_map(|pile| &pile.signed);
        match (signed.next(), signed.next()) {
            (Some((record, _)), None) => Some(record.share().duplicate()),
            _ => None,
        }
    }

    /// The proof code of one of the good [`sheets`](Self::sheets) for `day`; `None` for a sheet that
    /// is not among them, and for a day that has no proof codes.
    pub fn proof_code(&self, sheet: &SheetFacts, day: Day) -> Option<ProofCode> {
        let pile = self.sets.get(&sheet.set)?;
        let signed = pile
            .signed
            .iter()
            .map(|(record, place)| (record.share(), place));
        let typed = pile
            .unsigned
            .iter()
            .filter(|share| share.origin == Origin::Words)
            .map(|share| (&share.share, &share.place));
        let (share, _) = signed
            .chain(typed)
            .find(|(share, place)| share.number() == sheet.number && **place == sheet.place)?;
        ProofCode::new(share, sheet.set, day)
    }

    /// Whether an age file was found, in a file or on a text sheet.
    pub fn has_age_file(&self) -> bool {
        !self.files.is_empty()
    }

    /// The sealed vaults that are whole in vault codes, of all sets.
    pub fn sealed_vaults(&self) -> Vec<SealedVault> {
        self.sets
            .values()
            .flat_map(|pile| pile.parts.whole())
            .cloned()
            .collect()
    }

    /// How much of the sealed vault of `set` was found in vault codes.
    pub fn vault_state(&self, set: SetId) -> VaultState {
        let none = VaultState::Missing {
            missing: Vec::new(),
            of: 0,
        };
        let Some(pile) = self.sets.get(&set) else {
            return none;
        };
        if pile.parts.whole().next().is_some() {
            return VaultState::Whole;
        }
        match pile.parts.missing() {
            None => none,
            Some(missing) if missing.numbers.is_empty() => VaultState::Damaged,
            // Codes are asked for; of them, nothing was found.
            Some(missing) if missing.kind == Kind::Lines => none,
            Some(Missing { numbers, of, .. }) => VaultState::Missing {
                missing: numbers,
                of,
            },
        }
    }

    /// The head line of a set's vault lines and the numbers of those that are missing; of
    /// several vaults, for the one that lacks fewest.
    pub fn vault_lines(&self, set: SetId) -> Option<(LinesHead, Vec<u8>)> {
        let pile = self.sets.get(&set)?;
        let heads = self.lines.heads().iter();
        heads
            .filter(|head| SetId::from_bytes(head.set) == set)
            .map(|head| {
                let missing = pile.parts.missing_of(head.hash, head.count(), Kind::Lines);
                (*head, missing)
            })
            .min_by_key(|(_, missing)| missing.len())
    }

    /// Whether some set has signed sheets enough and a whole sealed vault: reading can stop.
    pub fn complete(&self) -> bool {
        self.progress()
            .iter()
            .any(|p| p.signed.len() >= p.threshold.count() && (p.vault || !self.files.is_empty()))
    }

    fn add_key(&mut self, record: KeyRecord, place: Place) -> Added {
        let (set, threshold) = (record.set_id(), record.threshold());
        let share = record.share().duplicate();
        let number = share.number();
        let Ok(record) = record.verify() else {
            let unsigned = Unsigned {
                threshold,
                share,
                place: place.clone(),
                origin: Origin::WrongSignature,
            };
            self.sets.entry(set).or_default().add_unsigned(unsigned);
            return self.bad(place, What::SignatureWrong { set, number });
        };
        let pile = self.sets.entry(set).or_default();
        let same_number = pile
            .signed
            .iter()
            .find(|(other, _)| other.number() == number);
        match same_number {
            Some((other, first)) if other.share().same_as(&share) => {
                let first = first.clone();
                // The key code stands twice on each sheet, so the same place is no news.
                if !first.same_page(&place) {
                    self.note(place, What::Duplicate { set, number, first });
                }
                Added::Again
            }
            Some((_, other)) => {
                let other = other.clone();
                pile.signed.push((record, place.clone()));
                self.bad(place, What::Conflict { set, number, other })
            }
            None => {
                pile.signed.push((record, place));
                Added::Sheet { set, number }
            }
        }
    }

    fn add_short(&mut self, record: &ShortRecord, place: Place) -> Added {
        let (set, number) = (record.set_id(), record.share().number());
        let pile = self.sets.entry(set).or_default();
        let signed = pile
            .signed
            .iter()
            .find(|(other, _)| other.number() == number);
        if let Some((signed, first)) = signed {
            if signed.share().same_as(record.share()) {
                let first = first.clone();
                if !first.same_page(&place) {
                    self.note(place, What::Duplicate { set, number, first });
                }
                return Added::Again;
            }
            let other = first.clone();
            return self.bad(place, What::Conflict { set, number, other });
        }
        let added = pile.add_unsigned(Unsigned {
            threshold: record.threshold(),
            share: record.share().duplicate(),
            place,
            origin: Origin::Words,
        });
        if added {
            Added::Sheet { set, number }
        } else {
            Added::Again
        }
    }

    fn add_line(&mut self, line: &VaultLine, place: &Place) -> Added {
        match line {
            VaultLine::Head(head) => {
                let Some(parts) = self.lines.add_head(*head) else {
                    return Added::Again;
                };
                let set = SetId::from_bytes(head.set);
                let pile = self.sets.entry(set).or_default();
                pile.parts.announce(head.hash, head.count(), Kind::Lines);
                for (part, place) in parts {
                    pile.parts.add(part, Kind::Lines, place);
                }
                Added::VaultLine { number: 0 }
            }
            VaultLine::Numbered(line) => {
                let number = line.number();
                let is_new = match self.lines.add_line(line, place) {
                    Some(part) => {
                        let pile = self.sets.entry(part.set_id()).or_default();
                        pile.parts.add(part, Kind::Lines, place.clone())
                    }
                    None => true,
                };
                if is_new {
                    Added::VaultLine { number }
                } else {
                    Added::Again
                }
            }
        }
    }

    fn add_sealed(&mut self, bytes: &[u8], place: Place) -> Added {
        match SealedVault::from_bytes(bytes, &place.to_string()) {
            Ok(sealed) if self.files.iter().any(|(other, _)| *other == sealed) => Added::Again,
            // It could never be opened, so it is named at once and not taken for a wrong key.
            Ok(sealed) if sealed.work_factor() > limits::MAX_WORK_FACTOR => {
                let error = Error::WorkFactor {
                    name: place.to_string(),
                    factor: sealed.work_factor(),
                };
                self.bad_record(error, place)
            }
            Ok(sealed) => {
                self.files.push((sealed, place));
                Added::AgeFile
            }
            Err(error) => self.bad_record(error, place),
        }
    }

    fn bad_record(&mut self, error: Error, place: Place) -> Added {
        let what = match error {
            Error::NewerVersion { what } => What::Newer { what },
            error => What::Damaged { error },
        };
        self.bad(place, what)
    }

    fn bad(&mut self, place: Place, what: What) -> Added {
        self.note(place, what);
        Added::Bad
    }

    fn note(&mut self, place: Place, what: What) {
        let finding = Finding { place, what };
        // A code that stands twice on a sheet is reported once.
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

impl Pile {
    /// Whether it is new.
    fn add_unsigned(&mut self, unsigned: Unsigned) -> bool {
        let known = self.unsigned.iter().any(|other| {
            other.share.same_as(&unsigned.share) && other.threshold == unsigned.threshold
        });
        if !known {
            self.unsigned.push(unsigned);
        }
        !known
    }

    fn sheets(&self, set: SetId) -> impl Iterator<Item = SheetFacts> {
        let signed = self.signed.iter().map(move |(record, place)| SheetFacts {
            set,
            number: record.number(),
            threshold: record.threshold(),
            signed: true,
            holder: record.label().to_owned(),
            made: Some(record.made()),
            place: place.clone(),
        });
        let not_signed = |share: &&Unsigned| {
            share.origin == Origin::Words
                && !self
                    .signed
                    .iter()
                    .any(|(record, _)| record.number() == share.share.number())
        };
        let typed = self
            .unsigned
            .iter()
            .filter(not_signed)
            .map(move |share| SheetFacts {
                set,
                number: share.share.number(),
                threshold: share.threshold,
                signed: false,
                holder: String::new(),
                made: None,
                place: share.place.clone(),
            });
        signed.chain(typed)
    }

    /// `None` if no sheet that could be used was found.
    fn progress(&self, set: SetId) -> Option<Progress> {
        let typed = || {
            self.unsigned
                .iter()
                .filter(|share| share.origin == Origin::Words)
        };
        let threshold = self
            .signed
            .first()
            .map(|(record, _)| record.threshold())
            .or_else(|| typed().next().map(|share| share.threshold))?;
        let mut signed: Vec<_> = self
            .signed
            .iter()
            .map(|(record, _)| record.number())
            .collect();
        signed.sort_unstable();
        signed.dedup();
        let mut typed: Vec<_> = typed()
            .map(|share| share.share.number())
            .filter(|number| !signed.contains(number))
            .collect();
        typed.sort_unstable();
        typed.dedup();
        let vault = self.parts.whole().next().is_some();
        Some(Progress {
            set,
            signed,
            typed,
            threshold,
            vault,
        })
    }
}
