//! Typing the words of sheets, and vault lines if there is no other sealed vault.
//!
//! The rules:
//!
//! * What has been typed is kept until the person says yes to throwing it away.
//! * A line is taken whole or asked for again, whole. A number in front of it is obeyed.
//! * What the words make of themselves is asked about before it is believed: a set that is not
//!   there yet, corrections, lines that must have changed places or been left out.
//! * A pasted block is typed lines that cannot be asked about one by one: an unknown word counts as
//!   unreadable, lines of other text are left out, and what belongs to the next sheet waits until
//!   this one is whole.
//!
//! ```
//! use kinsafe::{
//!     combine::Combiner,
//!     session::typing::{Asked, Input, Typing},
//! };
//! let mut combiner = Combiner::new();
//! let mut typing = Typing::new();
//! let step = typing.step(&mut combiner, Input::Look);
//! assert_eq!(step.asked, Asked::Line { number: 1, again: false });
//! ```

mod block;
mod judge;
mod paste;

use std::collections::{BTreeSet, VecDeque};

use zeroize::Zeroizing;

use block::{Block, Pasted};

use super::{
    said::{Question, Said, Stop},
    vault_lines::{LineEntry, LineWanted},
    words::{Head, Line, SheetWords},
};
use crate::{
    combine::{Combiner, Progress},
    error::Error,
    paper::{Payload, Place, record::SetId, word_list},
    threshold::SheetNumber,
};

/// Most words that may be unreadable: one for each word of parity.
const MOST_UNREADABLE: usize = 8;

/// What the person did.
pub enum Input {
    /// Nothing: the beginning, or the combiner was given something else meanwhile, a picture.
    Look,
    /// Typed one line.
    Line(Zeroizing<String>),
    /// Pasted text of one or more lines.
    Block(Zeroizing<String>),
    /// Answered the question that was asked: yes or no.
    Answer(bool),
    /// Wants to leave out the sheet that was begun.
    Leave,
    /// Wants to stop.
    Stop,
    /// Can type nothing more, or says so; when asked about stopping, that is a yes.
    End,
}

/// What there is to show, and what is asked next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// To show, in this order.
    pub said: Vec<Said>,
    /// To ask.
    pub asked: Asked,
}

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A line of words.
    Line {
        /// Its printed number.
        number: usize,
        /// Whether it is in already, and has to be looked at again.
        again: bool,
    },
    /// Any line of words with its number: all are in, and something is wrong with them.
    AnyLine,
    /// The answer to a question.
    Question(Question),
    /// The head line of the vault lines.
    VaultHead,
    /// A vault line.
    VaultLine {
        /// Its number.
        number: u8,
        /// How many there are.
        of: u8,
    },
    /// Nothing more.
    Finished(End),
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// There is enough.
    Enough,
    /// The person stopped.
    Stopped,
}

/// What is kept of what was typed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Kept {
    /// Whole sheets, which the combiner has.
    pub sheets: usize,
    /// Lines of the sheet that was begun.
    pub lines: usize,
}

/// The conversation.
#[derive(Default)]
pub struct Typing {
    has_begun: bool,
    /// Whole sheets that were typed.
    sheets: usize,
    words: SheetWords,
    /// Lines that are in, and have to be looked at again.
    again: BTreeSet<usize>,
    /// What was pasted and is not used yet.
    waiting: VecDeque<Pasted>,
    block: Block,
    /// Whether the next sheet's lines wait, and that was said.
    waits: bool,
    /// The head that was spoken of last.
    judged: Option<Head>,
    /// The person says that the corrections are right.
    corrected: bool,
    /// The lines are all there, and are not right.
    refused: bool,
    /// How many words of this sheet cannot be read.
    unreadable: usize,
    /// Sets that stand on paper, as the person says.
    confirmed: BTreeSet<SetId>,
    /// Unanswered questions, the last of which is asked.
    questions: Vec<Question>,
    vault_lines: Option<(SetId, LineEntry)>,
    end: Option<End>,
    said: Vec<Said>,
}

impl Typing {
    /// Nothing typed yet. The first input is a [`Input::Look`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what the person did.
    pub fn step(&mut self, combiner: &mut Combiner, input: Input) -> Step {
        if self.end.is_none() {
            if !self.has_begun {
                self.has_begun = true;
                self.begin(combiner);
            }
            self.take(combiner, input);
            self.go_on(combiner);
        }
        Step {
            said: std::mem::take(&mut self.said),
            asked: self.asked(),
        }
    }

    /// What is kept of what was typed.
    pub fn kept(&self) -> Kept {
        Kept {
            sheets: self.sheets,
            lines: self.words.count(),
        }
    }

    fn asked(&self) -> Asked {
        if let Some(end) = self.end {
            return Asked::Finished(end);
        }
        if let Some(question) = self.questions.last() {
            return Asked::Question(question.clone());
        }
        match self.vault_lines.as_ref().map(|(_, entry)| entry.wanted()) {
            Some(LineWanted::Head) => return Asked::VaultHead,
            Some(LineWanted::Line { number, of }) => return Asked::VaultLine { number, of },
            Some(LineWanted::Nothing) => return Asked::Finished(End::Enough),
            None => {}
        }
        match self.wanted() {
            Some((number, again)) => Asked::Line { number, again },
            None => Asked::AnyLine,
        }
    }

    /// The line that is asked for, and whether it is in already.
    fn wanted(&self) -> Option<(usize, bool)> {
        let again = self.again.first().map(|number| (*number, true));
        again.or_else(|| Some((*self.words.missing().first()?, false)))
    }

    fn say(&mut self, said: Said) {
        self.said.push(said);
    }

    fn ask(&mut self, question: Question) {
        self.questions.push(question);
    }

    fn begin(&mut self, combiner: &mut Combiner) {
        if is_done(combiner) {
            self.say(Said::EnoughAlready);
            self.words_done(combiner);
            return;
        }
        self.say(Said::How);
        let sets = combiner.progress();
        if !combiner.has_age_file() && !sets.iter().any(|progress| progress.vault) {
            self.say(Said::VaultNeeded);
        }
        self.begin_sheet(combiner);
    }

    /// Says what there is, and that another sheet is asked for.
    fn begin_sheet(&mut self, combiner: &Combiner) {
        let sets = combiner.progress();
        for progress in &sets {
            self.say(Said::SoFar {
                set: progress.set,
                have: numbers(progress).count(),
                threshold: progress.threshold,
            });
        }
        let first = sets.is_empty() && self.sheets == 0;
        self.say(Said::Sheet { first });
    }

    fn take(&mut self, combiner: &mut Combiner, input: Input) {
        match input {
            Input::Look => {
                if self.vault_lines.is_none() && is_done(combiner) {
                    self.questions.clear();
                    self.words_done(combiner);
                } else if self.vault_lines.is_some() && combiner.open().is_ok() {
                    self.end = Some(End::Enough);
                }
            }
            Input::Answer(yes) => {
                if let Some(question) = self.questions.pop() {
                    self.answer(combiner, question, yes);
                }
            }
            Input::End if matches!(self.questions.last(), Some(Question::Stop(_))) => {
                self.end = Some(End::Stopped);
            }
            Input::End | Input::Stop => self.stop(combiner),
            Input::Leave => {
                let lines = self.words.count();
                if lines > 0 && self.questions.is_empty() {
                    self.ask(Question::Leave { lines });
                }
            }
            Input::Line(text) if self.questions.is_empty() && self.vault_lines.is_none() => {
                self.line(combiner, &text);
            }
            Input::Line(text) if text.trim().is_empty() => {
                if self.questions.is_empty() {
                    self.ask_stop(combiner);
                }
            }
            // A line before an answer is kept like one that was pasted.
            Input::Line(text) | Input::Block(text) => self.paste(&text),
        }
    }

    fn put(&mut self, number: usize, line: Line) {
        self.words.put(number, line);
        self.again.remove(&number);
        self.changed();
    }

    /// The words are others than those that were judged.
    fn changed(&mut self) {
        self.refused = false;
        self.corrected = false;
        self.waits = false;
        let count = self.words.unreadable();
        if count > MOST_UNREADABLE && count > self.unreadable {
            self.say(Said::TooManyUnreadable { count });
        }
        self.unreadable = count;
    }

    /// Does what can be done without the person.
    fn go_on(&mut self, combiner: &mut Combiner) {
        while self.end.is_none() && self.questions.is_empty() {
            if self.vault_lines.is_some() {
                if !self.feed_vault_lines(combiner) {
                    return;
                }
            } else if !self.paste_on() && !self.examine(combiner) {
                return;
            }
        }
    }

    /// Another sheet begins. What was pasted for it stays.
    fn clear(&mut self) {
        self.words = SheetWords::default();
        self.again.clear();
        self.judged = None;
        self.corrected = false;
        self.refused = false;
        self.waits = false;
        self.unreadable = 0;
        self.block = Block {
            at: 1,
            ignored: self.block.ignored,
            ..Block::default()
        };
    }

    /// Asks whether one of seven lines was left out, if that explains them.
    fn ask_left_out(&mut self) -> bool {
        let Some((line, words)) = self.words.explain().filter(|_| !self.refused) else {
            return false;
        };
        self.ask(Question::LeftOut {
            line,
            words: in_letters(&words),
        });
        true
    }

    fn answer(&mut self, combiner: &Combiner, question: Question, yes: bool) {
        match (question, yes) {
            (Question::Stop(_), true) => self.end = Some(End::Stopped),
            (Question::Stop(_), false) => self.say(Said::GoesOn),
            (Question::Set { set }, true) => {
                self.confirmed.insert(set);
                let sets = combiner.progress();
                let others: Vec<SetId> = sets.iter().map(|there| there.set).collect();
                if !others.is_empty() {
                    self.ask(Question::OtherSet { set, others });
                } else if let Some(head) = self.words.head()
                    && let Ok(number) = SheetNumber::new(head.number)
                {
                    self.say(Said::TypingSheet { set, number });
                }
            }
            (Question::Set { .. } | Question::SameSheet { .. }, false) => {
                self.judged = None;
                self.again.extend([1, 2]);
                self.say(Said::FirstLinesAgain);
            }
            (Question::OtherSet { .. }, true) => {}
            (Question::OtherSet { .. }, false)
            | (Question::SameSheet { .. } | Question::Leave { .. }, true) => {
                self.clear();
                self.begin_sheet(combiner);
            }
            (Question::Leave { .. }, false) => self.say(Said::GoesOn),
            (Question::Corrections, true) => self.corrected = true,
            (Question::Corrections, false) => self.refuse(Said::TypeAgain),
            (Question::Swapped { line }, true) => {
                self.words.swap(line);
                self.changed();
            }
            (Question::LeftOut { line, .. }, true) => {
                let words = match self.words.read_or_explain() {
                    Some((number, words)) if number == line => words,
                    _ => return,
                };
                self.words.insert(line, words);
                self.changed();
            }
            (Question::Swapped { .. } | Question::LeftOut { .. }, false) => {
                if self.words.is_full() {
                    self.refuse(Said::TooManyWrong);
                } else {
                    // Not asked again for the same lines.
                    self.refused = true;
                }
            }
        }
    }

    fn stop(&mut self, combiner: &Combiner) {
        if matches!(self.questions.last(), Some(Question::Stop(_))) {
            return;
        }
        if self.what_stops(combiner) == Stop::Nothing {
            self.end = Some(End::Stopped);
        } else {
            self.ask_stop(combiner);
        }
    }

    fn ask_stop(&mut self, combiner: &Combiner) {
        let stop = self.what_stops(combiner);
        self.ask(Question::Stop(stop));
    }

    /// What would be lost.
    fn what_stops(&self, combiner: &Combiner) -> Stop {
        let lines = self.words.count();
        if let Some((set, _)) = &self.vault_lines {
            let lines = combiner.vault_lines(*set).map_or(0, |(head, missing)| {
                usize::from(head.count()) + 1 - missing.len()
            });
            return match (self.sheets, lines) {
                (0, 0) => Stop::Nothing,
                (_, lines) => Stop::VaultLines { lines },
            };
        }
        let sets = combiner.progress();
        let best = sets.iter().max_by_key(|there| numbers(there).count());
        match best {
            _ if lines == 0 && self.sheets == 0 && self.waiting.is_empty() => Stop::Nothing,
            Some(best) => Stop::Sheets {
                have: numbers(best).count(),
                threshold: best.threshold,
                lines,
            },
            None => Stop::Lines { lines },
        }
    }

    /// No more words are needed: asks for vault lines, if they are what the vault does not open for
    /// want of.
    fn words_done(&mut self, combiner: &mut Combiner) {
        self.clear();
        let sets = combiner.progress();
        let enough = sets.iter().find(|progress| progress.enough());
        let wanting = matches!(
            combiner.open(),
            Err(Error::VaultPartsMissing { .. } | Error::VaultLinesMissing { .. })
        );
        match enough {
            Some(progress) if wanting => {
                let set = progress.set;
                let entry = LineEntry::new(*set.as_bytes(), combiner.vault_lines(set));
                self.vault_lines = Some((set, entry));
                self.say(Said::HowLines);
            }
            _ => self.end = Some(End::Enough),
        }
    }

    /// Takes the next pasted or typed vault line; whether there was one.
    fn feed_vault_lines(&mut self, combiner: &mut Combiner) -> bool {
        let Some((set, entry)) = &mut self.vault_lines else {
            return false;
        };
        let Some(pasted) = self.waiting.pop_front() else {
            return false;
        };
        // Words that were pasted beyond what was needed.
        let Pasted::Text(text) = pasted else {
            return true;
        };
        let step = entry.feed(&text);
        for line in step.taken {
            combiner.add(Payload::VaultLine(line), Place::file("typed lines"));
        }
        let set = *set;
        let said = step.notes.into_iter();
        self.said
            .extend(said.map(|note| Said::VaultLine { note, set }));
        if entry.wanted() == LineWanted::Nothing {
            self.said.push(Said::AllVaultLines);
            self.end = Some(End::Enough);
        }
        true
    }
}

/// Whether no more words are needed: the vault opens, or it is not for want of sheets that it
/// does not.
fn is_done(combiner: &mut Combiner) -> bool {
    let enough = combiner.progress().iter().any(Progress::enough);
    enough && !matches!(combiner.open(), Err(Error::NothingOpens { .. }))
}

fn numbers(progress: &Progress) -> impl Iterator<Item = SheetNumber> {
    progress.signed.iter().chain(&progress.typed).copied()
}

fn in_letters(line: &Line) -> Vec<&'static str> {
    let list = word_list();
    line.iter()
        .flatten()
        .map(|byte| list[usize::from(*byte)])
        .collect()
}

#[cfg(test)]
mod tests;
