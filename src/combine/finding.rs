//! What was noticed while combining: each thing with its place, in words.

use std::fmt;

use crate::{
    error::{Error, list},
    limits,
    paper::{Correction, Place, record::SetId},
    shown::OneLine,
    threshold::SheetNumber,
};

/// Something that was noticed at a place and did not stop the work.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

/// The situations.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum What {
    /// The share is right, but something else in the record (name, date, threshold) was changed.
    Altered {
        /// The set.
        set: SetId,
        /// The sheet.
        number: SheetNumber,
    },
    /// A second sheet claims the same number with another share.
    Conflict {
        /// The set.
        set: SetId,
        /// The number that both claim.
        number: SheetNumber,
        /// Where the first was found.
        other: Place,
    },
    /// A code, block or list of words that cannot be used.
    Damaged {
        /// Why.
        error: Error,
    },
    /// The same sheet once more.
    Duplicate {
        /// The set.
        set: SetId,
        /// The sheet.
        number: SheetNumber,
        /// Where it was found first.
        first: Place,
    },
    /// A sheet of another set than the one that was opened.
    Foreign {
        /// The other set.
        set: SetId,
        /// The sheet.
        number: SheetNumber,
        /// The set that was opened.
        opened: SetId,
    },
    /// A sealed vault of the opened set, older than the one that was opened.
    Older {
        /// Its revision.
        revision: u64,
    },
    /// A sealed vault of the opened set, newer than the printed one that was asked for.
    NewerLeft {
        /// Its revision.
        revision: u64,
    },
    /// Made by a later version.
    Newer {
        /// What it is.
        what: &'static str,
    },
    /// An age file that the data key does not open.
    NotOpened,
    /// An age file that asks for more work than a sealed vault: under somebody's passphrase.
    NotTried {
        /// log2 of scrypt's N.
        factor: u8,
    },
    /// A vault code whose content is not what the others and the hash say.
    PartAltered {
        /// The set.
        set: SetId,
        /// The part's number, where it is known which is altered.
        number: Option<u8>,
    },
    /// A key code under a set id that another has, with another key. That is no accident.
    SameId {
        /// The id that both have.
        set: SetId,
        /// Where the other one is.
        other: Place,
    },
    /// A share, mostly a typed one, that turned out to be wrong.
    ShareWrong {
        /// The set.
        set: SetId,
        /// The number that it claims.
        number: SheetNumber,
    },
    /// A record changed after it was signed, or made by somebody else.
    SignatureWrong {
        /// The set that it claims.
        set: SetId,
        /// The number that it claims.
        number: SheetNumber,
    },
    /// More codes than any honest pile has.
    TooMany,
    /// Typed words were corrected.
    WordsCorrected {
        /// Which, and what they have to be.
        corrections: Vec<Correction>,
    },
}

impl Finding {
    /// Whether it is only for information: nothing is wrong.
    pub fn is_note(&self) -> bool {
        matches!(
            self.what,
            What::Duplicate { .. }
                | What::Foreign { .. }
                | What::NewerLeft { .. }
                | What::Older { .. }
        )
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let f = &mut OneLine(f);
        write!(f, "{}: ", self.place)?;
        match &self.what {
            What::Altered { set, number } => write!(
                f,
                "sheet {number} of set {set} was altered after it was made (its name, date or \
                 number of sheets); its share is right and was used"
            ),
            What::Conflict { set, number, other } => write!(
                f,
                "this sheet {number} of set {set} contradicts the sheet {number} in {other}"
            ),
            What::Damaged { error } => write!(f, "{error}"),
            What::Duplicate { set, number, first } => {
                write!(
                    f,
                    "sheet {number} of set {set} again, as in {first}; counted once"
                )
            }
            What::Foreign {
                set,
                number,
                opened,
            } => write!(
                f,
                "sheet {number} is of another set, {set}, not of set {opened}; left out"
            ),
            What::Older { revision } => {
                write!(
                    f,
                    "holds the older revision {revision} of the vault; a newer one was used"
                )
            }
            What::NewerLeft { revision } => write!(
                f,
                "holds the newer revision {revision} of the vault; the printed one was opened"
            ),
            What::Newer { what } => write!(
                f,
                "{what} was made by a newer version of kinsafe, or not all of it was read"
            ),
            What::NotOpened => write!(f, "this age file does not open with these sheets"),
            What::NotTried { factor } => write!(
                f,
                "this age file has a work factor of {factor}, and no sealed vault of a set has more \
                 than {}: it is under a passphrase and was not tried (kinsafe list --vault opens it)",
                limits::PILE_WORK_FACTOR
            ),
            What::PartAltered {
                set,
                number: Some(number),
            } => {
                write!(
                    f,
                    "vault code {number} of set {set} is damaged or altered; left out"
                )
            }
            What::PartAltered { set, number: None } => {
                write!(
                    f,
                    "one of the vault codes of set {set} is damaged or altered"
                )
            }
            What::SameId { set, other } => write!(
                f,
                "this sheet and that in {other} have the same set id {set} and are of different \
                 sets: one of them was made to deceive"
            ),
            What::ShareWrong { set, number } => write!(
                f,
                "the share of sheet {number} of set {set} does not fit the other sheets; left out"
            ),
            What::SignatureWrong { set, number } => write!(
                f,
                "this is not the sheet {number} of set {set} that it says: damaged, altered or \
                 forged; left out"
            ),
            What::TooMany => write!(f, "too many codes; the rest was not looked at"),
            What::WordsCorrected { corrections } => {
                let places: Vec<String> = corrections
                    .iter()
                    .map(|fix| {
                        format!(
                            "line {} word {} is \"{}\"",
                            fix.line(),
                            fix.place(),
                            fix.word
                        )
                    })
                    .collect();
                write!(f, "corrected the words: {}", list(&places))
            }
        }
    }
}
