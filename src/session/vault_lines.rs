//! Vault lines as a person types them → those that check.
//!
//! Responsible for which line is asked for next, and for judging each as soon as it can be. A
//! pure state machine, like that for words; it never prints or asks.

use std::collections::BTreeSet;

use crate::paper::{LineFault, LinesHead, Mending, NumberedLine, VaultLine};

/// The vault lines of one set while they are typed.
pub struct LineEntry {
    set: [u8; 5],
    head: Option<LinesHead>,
    missing: BTreeSet<u8>,
    /// Lines that cannot be read; they are asked for again after the others.
    skipped: BTreeSet<u8>,
    /// What was typed before the head line, by which it has to be judged.
    early: Vec<NumberedLine>,
    /// Whatever is pasted, only so many tries are made at head lines.
    tries: Mending,
}

/// What is asked for next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineWanted {
    /// The head line.
    Head,
    /// A numbered line.
    Line {
        /// Its number.
        number: u8,
        /// How many there are.
        of: u8,
    },
    /// Nothing more: all are there.
    Nothing,
}

/// Something to tell the person who types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineNote {
    /// The line was there already, and is the same.
    Again {
        /// Its number.
        number: u8,
    },
    /// The head line does not check.
    HeadWrong,
    /// The other lines cannot be judged without the head line.
    NeedsHead,
    /// The head line is of a later version.
    Newer,
    /// It is no vault line, or far too short or long.
    NoLine,
    /// The head line is of another set, or of another vault of the same set.
    OtherVault {
        /// Its set.
        set: [u8; 5],
    },
    /// The line does not check.
    Wrong {
        /// Its number as it reads, or that was asked for.
        number: u8,
    },
}

/// What became of what was typed.
#[derive(Default)]
pub struct LineStep {
    /// The lines that check and were not there before.
    pub taken: Vec<VaultLine>,
    /// What to show.
    pub notes: Vec<LineNote>,
}

impl LineEntry {
    /// For the lines of a set, of which there may be some: their head line, and the numbers of
    /// those that are missing.
    pub fn new(set: [u8; 5], there: Option<(LinesHead, Vec<u8>)>) -> Self {
        let (head, missing) = there.unzip();
        Self {
            set,
            head,
            missing: missing.into_iter().flatten().collect(),
            skipped: BTreeSet::new(),
            early: Vec::new(),
            tries: Mending::default(),
        }
    }

    /// What to ask for.
    pub fn wanted(&self) -> LineWanted {
        let Some(head) = &self.head else {
            return LineWanted::Head;
        };
        let number = self.missing.difference(&self.skipped).next();
        match number.or_else(|| self.missing.first()) {
            Some(&number) => LineWanted::Line {
                number,
                of: head.count(),
            },
            None => LineWanted::Nothing,
        }
    }

    /// The numbers of the lines that are missing.
    pub fn missing(&self) -> Vec<u8> {
        self.missing.iter().copied().collect()
    }

    /// Takes one line: with its number, in any order, or without, if it is the one that was asked
    /// for. `?` puts that one off.
    pub fn feed(&mut self, text: &str) -> LineStep {
        let mut step = LineStep::default();
        if text.trim().starts_with('?') {
            match self.wanted() {
                LineWanted::Head => step.notes.push(LineNote::NeedsHead),
                LineWanted::Line { number, .. } => {
                    self.skipped.insert(number);
                    if self.skipped.is_superset(&self.missing) {
                        self.skipped.clear();
                    }
                }
                LineWanted::Nothing => {}
            }
            return step;
        }
        match VaultLine::from_text_with(text, &mut self.tries) {
            Ok(VaultLine::Head(head)) => self.take_head(head, &mut step),
            Ok(VaultLine::Numbered(line)) => match self.wanted() {
                LineWanted::Head => {
                    if line.number() > 0 {
                        self.early.push(line);
                    }
                    step.notes.push(LineNote::NeedsHead);
                }
                LineWanted::Line { number, .. } if line.number() == 0 => {
                    self.take(line.numbered(number), &mut step);
                }
                _ => self.take(line, &mut step),
            },
            Err(LineFault::Head) => step.notes.push(LineNote::HeadWrong),
            Err(LineFault::Newer) => step.notes.push(LineNote::Newer),
            Err(LineFault::Garbled { number, .. }) => step.notes.push(LineNote::Wrong { number }),
            Err(LineFault::NotOurs) => step.notes.push(LineNote::NoLine),
        }
        step
    }

    fn take_head(&mut self, head: LinesHead, step: &mut LineStep) {
        let is_other = self.head.is_some_and(|known| known != head);
        if head.set != self.set || is_other {
            step.notes.push(LineNote::OtherVault { set: head.set });
            return;
        }
        if self.head.is_some() {
            step.notes.push(LineNote::Again { number: 0 });
            return;
        }
        self.head = Some(head);
        self.missing = (1..=head.count()).collect();
        step.taken.push(VaultLine::Head(head));
        for line in std::mem::take(&mut self.early) {
            self.take(line, step);
        }
    }

    fn take(&mut self, line: NumberedLine, step: &mut LineStep) {
        let number = line.number();
        if self.head.is_none_or(|head| head.part(&line).is_none()) {
            step.notes.push(LineNote::Wrong { number });
        } else if self.missing.remove(&number) {
            self.skipped.remove(&number);
            step.taken.push(VaultLine::Numbered(line));
        } else {
            step.notes.push(LineNote::Again { number });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::to_lines;
    use proptest::prelude::*;

    const SET: [u8; 5] = *b"SETID";

    fn lines() -> Vec<String> {
        let sealed: Vec<u8> = (0..110_u8).map(|n| n.wrapping_mul(77)).collect();
        to_lines(SET, &sealed).unwrap()
    }

    fn line(number: u8) -> LineWanted {
        LineWanted::Line { number, of: 5 }
    }

    #[test]
    fn in_order_and_not() {
        let lines = lines();
        let mut entry = LineEntry::new(SET, None);
        assert_eq!(entry.wanted(), LineWanted::Head);
        assert_eq!(entry.feed("?").notes, [LineNote::NeedsHead]);
        assert_eq!(entry.feed(&lines[4]).notes, [LineNote::NeedsHead]);
        assert_eq!(entry.feed(&lines[0]).taken.len(), 2);
        assert_eq!(entry.wanted(), line(1));
        // Without its number.
        assert_eq!(entry.feed(&lines[1][4..]).taken.len(), 1);
        assert_eq!(entry.wanted(), line(2));
        assert!(entry.feed("?").notes.is_empty());
        assert_eq!(entry.wanted(), line(3));
        assert_eq!(entry.feed(&lines[1]).notes, [LineNote::Again { number: 1 }]);
        let wrong = lines[3].replace(' ', "").replace("003", "003 Z");
        assert_eq!(
            entry.feed(&wrong[..wrong.len() - 1]).notes,
            [LineNote::Wrong { number: 3 }]
        );
        assert_eq!(entry.feed("hello").notes, [LineNote::NoLine]);
        entry.feed(&lines[3].to_lowercase());
        entry.feed(&lines[5]);
        assert_eq!((entry.wanted(), entry.missing()), (line(2), vec![2]));
        entry.feed("?");
        assert_eq!(entry.wanted(), line(2));
        entry.feed(&lines[2]);
        assert_eq!(entry.wanted(), LineWanted::Nothing);
    }

    #[test]
    fn heads() {
        let lines = lines();
        let mut entry = LineEntry::new(*b"OTHER", None);
        assert_eq!(
            entry.feed(&lines[0]).notes,
            [LineNote::OtherVault { set: SET }]
        );
        assert_eq!(
            entry.feed(&lines[0].replace("-1 ", "-3 ")).notes,
            [LineNote::Newer]
        );
        let mut entry = LineEntry::new(SET, None);
        assert_eq!(
            entry.feed(&lines[0][..lines[0].len() - 2]).notes,
            [LineNote::HeadWrong]
        );
        let Ok(VaultLine::Head(head)) = VaultLine::from_text(&lines[0]) else {
            panic!()
        };
        let mut entry = LineEntry::new(SET, Some((head, vec![4])));
        assert_eq!(entry.wanted(), line(4));
        assert_eq!(entry.feed(&lines[0]).notes, [LineNote::Again { number: 0 }]);
        assert_eq!(entry.feed(&lines[4]).taken.len(), 1);
        assert_eq!(entry.wanted(), LineWanted::Nothing);
    }

    proptest! {
        #[test]
        fn any_lines_do_not_panic(
            typed in proptest::collection::vec((0_usize..6, any::<bool>(), ".{0,6}"), 0..20),
        ) {
            let lines = lines();
            let mut entry = LineEntry::new(SET, None);
            for (which, whole, other) in typed {
                entry.feed(if whole { &lines[which] } else { &other });
            }
        }
    }
}
