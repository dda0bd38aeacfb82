//! What was noticed while combining: each thing with its place, as a situation that says itself.

use std::fmt;

use crate::{
    error::{Error, Made},
    limits,
    paper::{Correction, Place, record::SetId},
    say::{Argument, Language, Message, Situation, words},
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
        what: Made,
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

impl Situation for Finding {
    fn message(&self) -> Message {
        Message::new("found-at")
            .with("place", self.place.message())
            .with("what", self.what.message())
    }
}

impl Situation for What {
    fn message(&self) -> Message {
        match self {
            Self::Altered { set, number } => Message::new("found-altered")
                .with("set", Argument::text(set))
                .with("number", number.get()),
            Self::Conflict { set, number, other } => Message::new("found-conflict")
                .with("set", Argument::text(set))
                .with("number", number.get())
                .with("other", other.message()),
            Self::Damaged { error } => error.message(),
            Self::Duplicate { set, number, first } => Message::new("found-duplicate")
                .with("set", Argument::text(set))
                .with("number", number.get())
                .with("first", first.message()),
            Self::Foreign {
                set,
                number,
                opened,
            } => Message::new("found-foreign")
                .with("set", Argument::text(set))
                .with("number", number.get())
                .with("opened", Argument::text(opened)),
            Self::Older { revision } => Message::new("found-older").with("revision", *revision),
            Self::NewerLeft { revision } => {
                Message::new("found-newer-left").with("revision", *revision)
            }
            Self::Newer { what } => Message::new("found-newer").with("made", what.key()),
            Self::NotOpened => Message::new("found-not-opened"),
            Self::NotTried { factor } => Message::new("found-not-tried")
                .with("factor", *factor)
                .with("most", limits::PILE_WORK_FACTOR),
            Self::PartAltered {
                set,
                number: Some(number),
            } => Message::new("found-part-altered")
                .with("number", *number)
                .with("set", Argument::text(set)),
            Self::PartAltered { set, number: None } => {
                Message::new("found-some-part-altered").with("set", Argument::text(set))
            }
            Self::SameId { set, other } => Message::new("found-same-id")
                .with("other", other.message())
                .with("set", Argument::text(set)),
            Self::ShareWrong { set, number } => Message::new("found-share-wrong")
                .with("set", Argument::text(set))
                .with("number", number.get()),
            Self::SignatureWrong { set, number } => Message::new("found-signature-wrong")
                .with("set", Argument::text(set))
                .with("number", number.get()),
            Self::TooMany => Message::new("found-too-many"),
            Self::WordsCorrected { corrections } => {
                let word = |fix: &Correction| {
                    Message::new("found-corrected-word")
                        .with("line", fix.line())
                        .with("place", fix.place())
                        .with("word", fix.word)
                        .into()
                };
                let words = corrections.iter().map(word).collect();
                Message::new("found-corrected").with("words", Argument::All(words))
            }
        }
    }
}

impl fmt::Display for Finding {
    /// In English, on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words(Language::ENGLISH, &self.message()))
    }
}
