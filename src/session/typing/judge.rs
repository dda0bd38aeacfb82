//! What the words of a sheet make of themselves, and what has to be asked before it is believed.

use super::{Typing, in_letters, is_done, numbers};
use crate::{
    combine::{Added, Combiner},
    error::Error,
    paper::{
        Payload, Place,
        record::{ReadRecord, SetId, ShortRecord},
    },
    session::{
        Question, Said,
        words::{Corrected, Head, Reading},
    },
    threshold::{SheetNumber, Threshold},
};

impl Typing {
    /// Judges the words that are there; whether something came of it.
    pub(super) fn examine(&mut self, combiner: &mut Combiner) -> bool {
        if !self.again.is_empty() {
            return false;
        }
        if self.words.is_full() {
            return !self.refused && self.read(combiner);
        }
        // A line that is missing says more than a head that makes no sense without it.
        if !self.waiting.is_empty() && !self.waits {
            self.waits = true;
            if !self.ask_left_out() {
                let missing = self.words.missing();
                self.say(Said::LinesWait { missing });
            }
            return true;
        }
        if let Some(head) = self.words.head()
            && self.judged != Some(head)
        {
            self.judged = Some(head);
            self.judge(head, combiner);
            return true;
        }
        false
    }

    /// Says which sheet the words are of, or asks.
    fn judge(&mut self, head: Head, combiner: &Combiner) {
        if head.kind != ShortRecord::KIND {
            self.say(Said::FirstWord);
            self.again.insert(1);
            return;
        }
        let set = SetId::from_bytes(head.set);
        let (Ok(threshold), Ok(number)) = (
            Threshold::new(head.threshold),
            SheetNumber::new(head.number),
        ) else {
            self.say(Said::NoSuchHead);
            self.again.insert(2);
            return;
        };
        let sets = combiner.progress();
        match sets.iter().find(|progress| progress.set == set) {
            Some(progress) if progress.threshold != threshold => {
                self.say(Said::NoSuchHead);
                self.again.insert(2);
            }
            // Where there are enough and they do not open, it is typed again for that.
            Some(progress)
                if !progress.enough() && numbers(progress).any(|there| there == number) =>
            {
                self.ask(Question::SameSheet { number });
            }
            None if !self.confirmed.contains(&set) => self.ask(Question::Set { set }),
            _ => self.say(Said::TypingSheet { set, number }),
        }
    }

    /// Reads a full sheet; whether something came of it.
    fn read(&mut self, combiner: &mut Combiner) -> bool {
        match self.words.read() {
            Reading::Straight(corrected) => self.straight(combiner, corrected),
            Reading::Swapped(line) => self.ask(Question::Swapped { line }),
            Reading::LeftOut(line, words) => self.ask(Question::LeftOut {
                line,
                words: in_letters(&words),
            }),
            Reading::Wrong => self.refuse(Said::TooManyWrong),
        }
        true
    }

    pub(super) fn refuse(&mut self, said: Said) {
        self.refused = true;
        self.say(said);
    }

    /// Takes a sheet whose words go together, once all that was made of them is confirmed.
    fn straight(&mut self, combiner: &mut Combiner, (record, corrections): Corrected) {
        let Ok(short) = ShortRecord::from_bytes(record.as_slice()) else {
            self.refuse(Said::BeyondUs);
            return;
        };
        let set = short.set_id();
        let known = combiner.progress().iter().any(|there| there.set == set);
        if !known && !self.confirmed.contains(&set) {
            self.ask(Question::Set { set });
            return;
        }
        if !corrections.is_empty() && !self.corrected {
            self.say(Said::Corrections {
                count: corrections.len(),
            });
            for fix in &corrections {
                self.say(Said::Correction {
                    line: fix.line(),
                    place: fix.place(),
                    word: fix.word,
                    typed: self.words.typed(fix.position),
                });
            }
            self.ask(Question::Corrections);
            return;
        }
        let payload = Payload::Words {
            record: ReadRecord::of_words(&record),
            corrections,
        };
        self.sheets += 1;
        let place = Place::file(format!("typed sheet {}", self.sheets));
        match combiner.add(payload, place) {
            Added::Sheet { set, number } => self.say(Said::SheetIn { set, number }),
            Added::Again => self.say(Said::SheetAgain {
                number: short.share().number(),
            }),
            _ => {
                if let Some(finding) = combiner.findings().last() {
                    self.say(Said::Noticed(finding.clone()));
                }
            }
        }
        // Now that a sheet of it is in: one that was left out would not be here.
        if self.confirmed.contains(&set) {
            combiner.confirm(set);
        }
        self.clear();
        if is_done(combiner) {
            self.words_done(combiner);
            return;
        }
        // Enough in number, with a vault to try them on, and still closed: a share is wrong.
        if matches!(combiner.open(), Err(Error::NothingOpens { .. })) {
            self.say(Said::DoesNotOpen);
        }
        self.begin_sheet(combiner);
    }
}
