//! Combining: payloads → sets → diagnosis → data key → vault.
//!
//! A pure state machine. It takes payloads one at a time, from any source and in any order, and
//! always knows what it has, what is missing, what is bad and why. The command line, the drills
//! and a recovery page feed the same one.
//!
//! Responsible for never giving a wrong vault. A vault is given only if
//!
//! * age authenticated it under a data key recovered from k shares with distinct numbers,
//! * either all k shares are signed by the set's key, or the vault itself holds the set's secret
//!   signing key, which a forger does not have, and
//! * no other set is in the pile, or the vault proves all others, or a person chose this set.
//!
//! So shares without a right signature (typed from words, or from a record whose name or date
//! was altered) can help to open a vault but cannot bring in a false one; and a set that somebody
//! else made, whole and with sheets enough, does not take the place of the one that is meant.
//!
//! # Several sets
//! All of a pile has to be [added](Combiner::add) before it is [opened](Combiner::open): which sets
//! there are decides what is opened. The rule is part of the [format](crate::paper::record), under Several
//! sets in one pile. No day, title, name or revision ranks one set above another, for whoever makes
//! a set writes them; the revision counts only among vaults that prove each other, which the same
//! owner made. What the rule does not decide is [`Error::SeveralSets`], and a person
//! [chooses](Wanted) by the id on the paper in hand.
//!
//! Sets are told apart by the whole public key. The set id has 40 bits, of which a second key can be
//! made with money: two keys of one id are named as [an attempt at forgery](What::SameId) and chosen
//! between by the [fingerprint](crate::paper::record::Fingerprint). What carries only the id counts for
//! every key that has it. **Words alone prove no more than the 40 bits**: where all k shares were
//! typed, whoever finds a second key with the id, and has his own words and vault codes typed or
//! read, has his vault opened. One key code among the sheets is enough to prevent that.
//!
//! # What it cannot prevent
//! Whoever once opened the vault has its keys, and can seal another vault under them, with any
//! revision, or make a further set that proves the old one. So what was opened is compared with what
//! is printed: [`Recovered::since`] says what differs, and [`Wanted::printed`] opens what is printed.
//!
//! # Costs
//! The work of one [`open`](Combiner::open) is bounded, whatever is in the pile: by about 4,000 tries
//! of a data key on a sealed vault, of which each set has its share. Sets that were not tried for it
//! do not vanish: they count as unproven. Adding takes a time that does not grow with what is there.
//!
//! Not responsible for reading pictures or files ([`scan`](crate::scan)) nor for talking.

mod choices;
mod finding;
mod fits;
mod judge;
mod lines;
mod open;
mod parts;
mod pile;
mod rule;
mod search;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use sha2::{Digest, Sha256};

pub use choices::{Choices, choices};
pub use finding::{Finding, What};
pub use judge::{Recovered, Since};
pub use open::Wanted;

use crate::{
    day::Day,
    error::Error,
    limits,
    paper::{
        LinesHead, Payload, Place, VaultLine,
        record::{
            KeyRecord, ProofCode, PublicKey, Record, SetId, ShortRecord, SignedKeyRecord, VaultPart,
        },
    },
    seal::SealedVault,
    secret::Share,
    threshold::{SheetNumber, Threshold},
};
use lines::{Lines, Taken};
use parts::{Kind, Missing};
use pile::{Heap, Piles, Placed, Unsigned};

/// Collects payloads until a vault can be opened.
#[derive(Default)]
pub struct Combiner {
    piles: Piles,
    /// Age files that were given as such; whose they are shows when a key opens them.
    files: Vec<(SealedVault, Place)>,
    known_files: HashSet<[u8; 32]>,
    lines: Lines,
    findings: Vec<Finding>,
    known_findings: HashSet<Finding>,
    payloads: usize,
    /// What is given while it is listened to.
    heard: Option<Vec<(Payload, Place)>>,
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

    /// Its sheets, signed or typed, by number.
    pub fn numbers(&self) -> Vec<SheetNumber> {
        let mut numbers = [self.signed.as_slice(), &self.typed].concat();
        numbers.sort_unstable();
        numbers
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
        if let Some(heard) = &mut self.heard {
            heard.push((payload.duplicate(), place.clone()));
        }
        match payload {
            Payload::Sealed(bytes) => self.add_sealed(&bytes, place),
            Payload::VaultLine(line) => self.add_line(&line, &place),
            Payload::Words {
                record,
                corrections,
            } => {
                let is_sure = corrections.is_empty();
                if !is_sure {
                    self.note(place.clone(), What::WordsCorrected { corrections });
                }
                match record.into_record() {
                    Ok(Record::Short(record)) => self.add_short(&record, is_sure, place),
                    Ok(_) => unreachable!("words carry short records"),
                    Err(error) => self.bad_record(error, place),
                }
            }
            Payload::Record(code) => match code.into_record() {
                Ok(Record::Altered(record)) => self.add_altered(&record, place),
                Ok(Record::Key(record)) => self.add_key(record, place),
                Ok(Record::Short(record)) => self.add_short(&record, true, place),
                Ok(Record::Vault(part)) => {
                    let pile = self.piles.under(part.set_id());
                    if pile.parts.add(part, Kind::Codes, place) {
                        Added::Vault
                    } else {
                        Added::Again
                    }
                }
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

    /// Keeps what it is given from now on, until it is [asked for it](Self::heard).
    pub fn listen(&mut self) {
        self.heard = Some(Vec::new());
    }

    /// What it was given since it was told to listen.
    pub fn heard(&mut self) -> Vec<(Payload, Place)> {
        self.heard.take().unwrap_or_default()
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

    /// Says that a person compared the set id of typed words with the printed one: sheets of this
    /// set are here, although words had to be corrected.
    pub fn confirm(&mut self, set: SetId) {
        self.piles.under(set).sure = true;
    }

    /// How far each set is of which a usable sheet was found.
    pub fn progress(&self) -> Vec<Progress> {
        self.piles
            .heaps()
            .filter_map(|heap| heap.progress())
            .collect()
    }

    /// The good sheets, by set and number.
    pub fn sheets(&self) -> Vec<SheetFacts> {
        self.piles.sheets()
    }

    /// The share, if exactly one sheet with a right signature was found.
    pub fn only_share(&self) -> Option<Share> {
        let mut signed = self.piles.signed();
        match (signed.next(), signed.next()) {
            (Some(record), None) => Some(record.share().duplicate()),
            _ => None,
        }
    }

    /// The proof code of one of the good [`sheets`](Self::sheets) for `day`; `None` for a sheet that
    /// is not among them, and for a day that has no proof codes.
    pub fn proof_code(&self, sheet: &SheetFacts, day: Day) -> Option<ProofCode> {
        let heaps = self.piles.heaps().filter(|heap| heap.id == sheet.set);
        let shares = |heap: Heap<'_>| {
            let signed = heap.signed().iter();
            let signed = signed.map(|(record, place)| (record.share().duplicate(), place.clone()));
            let words = heap.words().iter();
            let words = words.map(|typed| (typed.share.duplicate(), typed.place.clone()));
            signed.chain(words).collect::<Vec<_>>()
        };
        let (share, _) = heaps
            .flat_map(shares)
            .find(|(share, place)| share.number() == sheet.number && *place == sheet.place)?;
        ProofCode::new(&share, sheet.set, day)
    }

    /// Whether an age file was found, in a file or on a text sheet.
    pub fn has_age_file(&self) -> bool {
        !self.files.is_empty()
    }

    /// The sealed vaults that are whole in vault codes, of all sets.
    pub fn sealed_vaults(&self) -> Vec<SealedVault> {
        let piles = self.piles.ids();
        piles.flat_map(|pile| pile.parts.whole()).cloned().collect()
    }

    /// How much of the sealed vault of `set` was found in vault codes.
    pub fn vault_state(&self, set: SetId) -> VaultState {
        let none = VaultState::Missing {
            missing: Vec::new(),
            of: 0,
        };
        let Some(pile) = self.piles.under_if_there(set) else {
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
        let pile = self.piles.under_if_there(set)?;
        self.lines
            .heads()
            .filter(|head| SetId::from_bytes(head.set) == set)
            .map(|head| {
                let missing = pile.parts.missing_of(head.hash, head.count(), Kind::Lines);
                (*head, missing)
            })
            .min_by_key(|(_, missing)| missing.len())
    }

    /// Whether some set has signed sheets enough and a whole sealed vault: no more vault codes need
    /// be looked for. Key codes do: what is opened depends on all of them.
    pub fn complete(&self) -> bool {
        self.progress()
            .iter()
            .any(|p| p.signed.len() >= p.threshold.count() && (p.vault || !self.files.is_empty()))
    }

    /// The id of a key that is known from now on.
    fn announce(&mut self, key: &PublicKey, place: &Place) -> SetId {
        let set = self.piles.id_of(key);
        if let Some(other) = self.piles.announce(key) {
            self.note(place.clone(), What::SameId { set, other });
        }
        set
    }

    fn add_altered(&mut self, record: &KeyRecord, place: Place) -> Added {
        let set = self.announce(record.public_key(), &place);
        let number = record.share().number();
        let altered = Unsigned {
            threshold: record.threshold(),
            share: record.share().duplicate(),
            place: place.clone(),
        };
        self.piles.add_altered(record.public_key(), altered);
        self.bad(place, What::SignatureWrong { set, number })
    }

    fn add_key(&mut self, record: SignedKeyRecord, place: Place) -> Added {
        let set = self.announce(record.public_key(), &place);
        let number = record.number();
        match self.piles.add_signed(record, place.clone()) {
            Placed::New => Added::Sheet { set, number },
            Placed::Again(first) => {
                // The key code stands twice on each sheet, so the same place is no news.
                if !first.same_page(&place) {
                    self.note(place, What::Duplicate { set, number, first });
                }
                Added::Again
            }
            Placed::Conflict(other) => self.bad(place, What::Conflict { set, number, other }),
        }
    }

    fn add_short(&mut self, record: &ShortRecord, is_sure: bool, place: Place) -> Added {
        let (set, number) = (record.set_id(), record.share().number());
        self.piles.under(set).sure |= is_sure;
        let mut conflict = None;
        if let Some((signed, first)) = self.piles.signed_like(set, record.share()) {
            let first = first.clone();
            if signed.share().same_as(record.share()) {
                if !first.same_page(&place) {
                    self.note(place, What::Duplicate { set, number, first });
                }
                return Added::Again;
            }
            conflict = Some(first);
        }
        // Kept all the same: the signed sheet may be of another set with the same id.
        let is_new = self.piles.under(set).add_words(Unsigned {
            threshold: record.threshold(),
            share: record.share().duplicate(),
            place: place.clone(),
        });
        match conflict {
            Some(other) => self.bad(place, What::Conflict { set, number, other }),
            None if is_new => Added::Sheet { set, number },
            None => Added::Again,
        }
    }

    fn add_line(&mut self, line: &VaultLine, place: &Place) -> Added {
        let (number, taken) = match line {
            VaultLine::Head(head) => {
                let taken = self.lines.add_head(*head);
                if matches!(taken, Taken::New(_)) {
                    let pile = self.piles.under(SetId::from_bytes(head.set));
                    pile.parts.announce(head.hash, head.count(), Kind::Lines);
                }
                (0, taken)
            }
            VaultLine::Numbered(line) => (line.number(), self.lines.add_line(line, place)),
        };
        match taken {
            Taken::Known => Added::Again,
            Taken::TooMany => self.bad(place.clone(), What::TooMany),
            Taken::New(parts) => {
                for (part, place) in parts {
                    let part: VaultPart = part;
                    let pile = self.piles.under(part.set_id());
                    pile.parts.add(part, Kind::Lines, place);
                }
                Added::VaultLine { number }
            }
        }
    }

    fn add_sealed(&mut self, bytes: &[u8], place: Place) -> Added {
        let sealed = match SealedVault::from_bytes(bytes, &place.to_string()) {
            Ok(sealed) => sealed,
            Err(error) => return self.bad_record(error, place),
        };
        if !self
            .known_files
            .insert(Sha256::digest(sealed.as_bytes()).into())
        {
            return Added::Again;
        }
        // What could never be opened is named at once and not taken for a wrong key.
        match sealed.work_factor() {
            factor if factor > limits::MAX_WORK_FACTOR => {
                let error = Error::WorkFactor {
                    name: place.to_string(),
                    factor,
                };
                self.bad_record(error, place)
            }
            factor if factor > limits::PILE_WORK_FACTOR => {
                self.bad(place, What::NotTried { factor })
            }
            _ => {
                self.files.push((sealed, place));
                Added::AgeFile
            }
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
        if self.known_findings.insert(finding.clone()) {
            self.findings.push(finding);
        }
    }
}
