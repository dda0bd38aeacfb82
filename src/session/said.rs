//! What is said and asked while sheets are typed: each situation with its message.
//!
//! Responsible for which message belongs to which situation. The words are in
//! `locales/en/typing.ftl`.

use zeroize::Zeroizing;

use super::vault_lines::LineNote;
use crate::{
    combine::Finding,
    paper::{
        record::{SetId, ShortRecord},
        word_list,
    },
    say::{Argument, Message, Situation},
    threshold::{SheetNumber, Threshold},
};

/// Letters of what was typed that are repeated.
const REPEATED: usize = 24;

/// Something to show to who types, and nothing to answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// All vault lines are in.
    AllVaultLines,
    /// The record made of a whole sheet is one that only a later version knows.
    BeyondUs,
    /// One of the words that have to be corrected.
    Correction {
        /// The printed line, from 1.
        line: usize,
        /// The place on it, from 1.
        place: usize,
        /// What the word has to be.
        word: &'static str,
        /// What was typed; `None` if it could not be read.
        typed: Option<&'static str>,
    },
    /// So many words have to be corrected; which, follows.
    Corrections {
        /// How many.
        count: usize,
    },
    /// Sheets enough in number do not open the vault.
    DoesNotOpen,
    /// The words of a line that is there already. It counts once.
    DoubledLine {
        /// That line's number.
        line: usize,
    },
    /// What was there before is enough, so that no words are needed.
    EnoughAlready,
    /// Every sheet begins with the same word, and this one does not.
    FirstWord,
    /// Nothing was thrown away.
    GoesOn,
    /// How words are typed.
    How,
    /// How vault lines are typed.
    HowLines,
    /// Of a pasted text, lines that are no words of a sheet.
    Ignored {
        /// How many.
        lines: usize,
    },
    /// The first two lines are to be typed again.
    FirstLinesAgain,
    /// Pasted lines of another sheet wait until this one is whole.
    LinesWait {
        /// The lines that are missing in this one.
        missing: Vec<usize>,
    },
    /// All lines are there, so a line is typed again with its number.
    NeedsNumber,
    /// No sheet has a second line like this one.
    NoSuchHead,
    /// Lines of words have the numbers 1 to 8.
    NoSuchLine,
    /// A line has four words.
    NotFour {
        /// The line.
        line: usize,
        /// How many it has.
        count: usize,
    },
    /// Something that the combiner noticed.
    Noticed(Finding),
    /// The next sheet begins.
    Sheet {
        /// Whether it is the first of all.
        first: bool,
    },
    /// The sheet was there already.
    SheetAgain {
        /// Its number.
        number: SheetNumber,
    },
    /// The sheet is in.
    SheetIn {
        /// Its set.
        set: SetId,
        /// Its number.
        number: SheetNumber,
    },
    /// What there is of a set.
    SoFar {
        /// The set.
        set: SetId,
        /// How many of its sheets.
        have: usize,
        /// How many of them open the vault.
        threshold: Threshold,
    },
    /// A word that is taken for one of the list.
    TakenFor {
        /// What was typed.
        typed: Zeroizing<String>,
        /// The word of the list.
        word: &'static str,
    },
    /// More was typed or pasted at once than any sheets have.
    TooLong,
    /// More words cannot be read than can be worked out.
    TooManyUnreadable {
        /// How many.
        count: usize,
    },
    /// The words make no sense, and nothing explains it.
    TooManyWrong,
    /// The line that is wrong is to be typed again, with its number.
    TypeAgain,
    /// Which sheet the first words are of.
    TypingSheet {
        /// Its set, which is there or was confirmed.
        set: SetId,
        /// Its number.
        number: SheetNumber,
    },
    /// In a pasted text a word that is not on the list, and counts as one that cannot be read.
    UnknownWord {
        /// What stands there.
        typed: Zeroizing<String>,
        /// The printed line, from 1.
        line: usize,
        /// The place on it, from 1.
        place: usize,
    },
    /// Of one vault line, what is wrong with it.
    VaultLine {
        /// What.
        note: LineNote,
        /// The set whose lines are typed.
        set: SetId,
    },
    /// Words alone will not do: no sealed vault was read.
    VaultNeeded,
    /// A word that is not on the list. The line was not taken.
    WrongWord {
        /// What was typed.
        typed: Zeroizing<String>,
        /// The place on the line, from 1.
        place: usize,
        /// The words that are most like it.
        nearest: Vec<&'static str>,
    },
}

/// A question that is answered by yes or no.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Question {
    /// Whether the sheet says what the corrections, which were shown, make of it.
    Corrections,
    /// Whether this sheet is left out.
    Leave {
        /// How many of its lines are in.
        lines: usize,
    },
    /// Whether a line that was left out says these words on paper.
    LeftOut {
        /// Its number.
        line: usize,
        /// Its words.
        words: Vec<&'static str>,
    },
    /// Whether to type a sheet that does not go with the others.
    OtherSet {
        /// Its set.
        set: SetId,
        /// Those of the others.
        others: Vec<SetId>,
    },
    /// Whether to leave out a sheet that is there already, and take another.
    SameSheet {
        /// Its number.
        number: SheetNumber,
    },
    /// Whether this set id stands on paper.
    Set {
        /// As the words say.
        set: SetId,
    },
    /// Whether to stop, which throws away what was typed.
    Stop(Stop),
    /// Whether two lines that stand behind each other changed places.
    Swapped {
        /// The first of the two.
        line: usize,
    },
}

/// What would be thrown away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// Nothing.
    Nothing,
    /// Lines of the first sheet.
    Lines {
        /// How many.
        lines: usize,
    },
    /// Sheets, and lines of the next one.
    Sheets {
        /// How many sheets are there of the set that has most.
        have: usize,
        /// How many of it are needed.
        threshold: Threshold,
        /// How many lines of another one.
        lines: usize,
    },
    /// Sheets enough, and vault lines.
    VaultLines {
        /// How many vault lines.
        lines: usize,
    },
}

impl Said {
    /// Whether something is wrong, rather than only told.
    pub fn is_warning(&self) -> bool {
        match self {
            Self::Noticed(finding) => !finding.is_note(),
            Self::VaultLine { note, .. } => *note == LineNote::Newer,
            _ => matches!(
                self,
                Self::BeyondUs | Self::DoesNotOpen | Self::TooManyWrong
            ),
        }
    }
}

impl Situation for Said {
    fn message(&self) -> Message {
        match self {
            Self::AllVaultLines => Message::new("typing-all-vault-lines"),
            Self::BeyondUs => Message::new("typing-beyond-us"),
            Self::Correction {
                line,
                place,
                word,
                typed: Some(typed),
            } => Message::new("typing-correction")
                .with("line", *line)
                .with("place", *place)
                .with("word", *word)
                .with("typed", *typed),
            Self::Correction {
                line,
                place,
                word,
                typed: None,
            } => Message::new("typing-correction-unread")
                .with("line", *line)
                .with("place", *place)
                .with("word", *word),
            Self::Corrections { count } => Message::new("typing-corrections").with("count", *count),
            Self::DoesNotOpen => Message::new("typing-does-not-open"),
            Self::DoubledLine { line } => Message::new("typing-doubled-line").with("line", *line),
            Self::EnoughAlready => Message::new("typing-enough-already"),
            Self::FirstLinesAgain => Message::new("typing-first-lines-again"),
            Self::FirstWord => {
                let first = word_list()[usize::from(ShortRecord::KIND)];
                Message::new("typing-first-word").with("word", first)
            }
            Self::GoesOn => Message::new("typing-goes-on"),
            Self::How => Message::new("typing-how"),
            Self::HowLines => Message::new("typing-how-lines"),
            Self::Ignored { lines } => Message::new("typing-ignored").with("lines", *lines),
            Self::LinesWait { missing } => Message::new("typing-lines-wait")
                .with("count", missing.len())
                .with("missing", Argument::all(missing)),
            Self::NeedsNumber => Message::new("typing-needs-number"),
            Self::NoSuchHead => Message::new("typing-no-such-head"),
            Self::NoSuchLine => Message::new("typing-no-such-line"),
            Self::NotFour { line, count } => Message::new("typing-not-four")
                .with("line", *line)
                .with("count", *count),
            Self::Noticed(finding) => finding.message(),
            Self::Sheet { first: true } => Message::new("typing-first-sheet"),
            Self::Sheet { first: false } => Message::new("typing-next-sheet"),
            Self::SheetAgain { number } => {
                Message::new("typing-sheet-again").with("number", number.get())
            }
            Self::SheetIn { set, number } => Message::new("typing-sheet-in")
                .with("number", number.get())
                .with("set", Argument::text(set)),
            Self::SoFar {
                set,
                have,
                threshold,
            } => Message::new("typing-so-far")
                .with("have", *have)
                .with("threshold", threshold.get())
                .with("set", Argument::text(set)),
            Self::TakenFor { typed, word } => Message::new("typing-taken-for")
                .with("typed", cut(typed))
                .with("word", *word),
            Self::TooLong => Message::new("typing-too-long"),
            Self::TooManyUnreadable { count } => {
                Message::new("typing-too-many-unreadable").with("count", *count)
            }
            Self::TooManyWrong => Message::new("typing-too-many-wrong"),
            Self::TypeAgain => Message::new("typing-type-again"),
            Self::TypingSheet { set, number } => Message::new("typing-sheet")
                .with("number", number.get())
                .with("set", Argument::text(set)),
            Self::UnknownWord { typed, line, place } => Message::new("typing-unknown-word")
                .with("typed", cut(typed))
                .with("line", *line)
                .with("place", *place),
            Self::VaultLine { note, set } => of_line(*note, *set),
            Self::VaultNeeded => Message::new("typing-vault-needed"),
            Self::WrongWord {
                typed,
                place,
                nearest,
            } => Message::new("typing-wrong-word")
                .with("typed", cut(typed))
                .with("place", *place)
                .with("nearest", Argument::any(nearest)),
        }
    }
}

impl Situation for Question {
    fn message(&self) -> Message {
        match self {
            Self::Corrections => Message::new("typing-ask-corrections"),
            Self::Leave { lines } => Message::new("typing-ask-leave").with("lines", *lines),
            Self::LeftOut { line, words } => Message::new("typing-ask-left-out")
                .with("line", *line)
                .with("words", words.join(" ")),
            Self::OtherSet { set, others } => Message::new("typing-ask-other-set")
                .with("set", Argument::text(set))
                .with("others", Argument::all(others)),
            Self::SameSheet { number } => {
                Message::new("typing-ask-same-sheet").with("number", number.get())
            }
            Self::Set { set } => Message::new("typing-ask-set").with("set", Argument::text(set)),
            Self::Stop(Stop::Nothing) => Message::new("typing-ask-stop"),
            Self::Stop(Stop::Lines { lines }) => {
                Message::new("typing-ask-stop-lines").with("lines", *lines)
            }
            Self::Stop(Stop::Sheets {
                have,
                threshold,
                lines,
            }) => Message::new("typing-ask-stop-sheets")
                .with("have", *have)
                .with("threshold", threshold.get())
                .with("lines", *lines),
            Self::Stop(Stop::VaultLines { lines }) => {
                Message::new("typing-ask-stop-vault-lines").with("lines", *lines)
            }
            Self::Swapped { line } => Message::new("typing-ask-swapped")
                .with("line", *line)
                .with("next", line + 1),
        }
    }
}

fn of_line(note: LineNote, set: SetId) -> Message {
    match note {
        LineNote::Again { number: 0 } => Message::new("typing-head-again"),
        LineNote::Again { number } => Message::new("typing-line-again").with("line", number),
        LineNote::HeadWrong => Message::new("typing-head-wrong"),
        LineNote::NeedsHead => Message::new("typing-needs-head"),
        LineNote::Newer => Message::new("typing-lines-newer"),
        LineNote::NoLine => Message::new("typing-no-line"),
        LineNote::OtherVault { set: other } if other == *set.as_bytes() => {
            Message::new("typing-other-vault")
        }
        LineNote::OtherVault { set: other } => Message::new("typing-vault-of-other-set")
            .with("other", Argument::text(SetId::from_bytes(other)))
            .with("set", Argument::text(set)),
        LineNote::Wrong { number } => Message::new("typing-line-wrong").with("line", number),
    }
}

/// What was typed, as much of it as is needed to see which it was.
fn cut(typed: &Zeroizing<String>) -> String {
    match typed.char_indices().nth(REPEATED) {
        Some((at, _)) => format!("{}…", &typed[..at]),
        None => typed.to_string(),
    }
}
