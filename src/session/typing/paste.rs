//! Lines that are typed, and blocks that are pasted → the lines of sheets.
//!
//! Responsible for which place a line goes to, and for what is taken at all. A typed line is taken
//! whole or asked for again; of a block, which nobody can stop to mend, each line as far as it
//! goes.

use zeroize::Zeroizing;

use super::{
    Typing,
    block::{Block, Pasted},
};
use crate::{
    combine::Combiner,
    limits,
    paper::{nearest_words, word_list},
    session::{
        Said,
        words::{LINES, Line, Row, Word},
    },
};

impl Typing {
    /// Keeps a pasted text, to be used line by line.
    pub(super) fn paste(&mut self, text: &str) {
        if text.len() > limits::TYPED {
            self.say(Said::TooLong);
            return;
        }
        let ends = [
            '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
        ];
        self.waiting.push_back(Pasted::Begin);
        for line in text.split(ends).filter(|line| !line.trim().is_empty()) {
            let line = Zeroizing::new(line.to_owned());
            self.waiting.push_back(Pasted::Text(line));
        }
        self.waiting.push_back(Pasted::End);
    }

    /// One line, typed while one was asked for.
    pub(super) fn line(&mut self, combiner: &Combiner, text: &str) {
        if text.len() > limits::TYPED {
            self.say(Said::TooLong);
            return;
        }
        let rows = Row::all(text);
        if text.trim().is_empty() {
            if !self.ask_left_out() {
                self.ask_stop(combiner);
            }
            return;
        }
        let mut lines: Vec<(usize, Line)> = Vec::new();
        let mut next = self.wanted().map(|(number, _)| number);
        // Nothing readable at all is no line either.
        if rows.is_empty() {
            self.say(Said::NotFour {
                line: next.unwrap_or(1),
                count: 0,
            });
            return;
        }
        for row in &rows {
            let Some(number) = row.number.or(next) else {
                self.say(Said::NeedsNumber);
                return;
            };
            if !(1..=LINES).contains(&number) {
                self.say(Said::NoSuchLine);
                return;
            }
            let Some(line) = self.checked(row, number) else {
                return;
            };
            if row.number.is_none()
                && !self.again.contains(&number)
                && let Some(same) = self.words.find(&line)
                && same != number
            {
                if !self.ask_left_out() {
                    self.say(Said::DoubledLine { line: same });
                }
                return;
            }
            lines.push((number, line));
            next = Some(number + 1);
        }
        for row in &rows {
            self.tell_taken(row);
        }
        for (number, line) in lines {
            self.put(number, line);
        }
    }

    /// A typed line, if its words are four and known; what is wrong is said.
    fn checked(&mut self, row: &Row, number: usize) -> Option<Line> {
        for (place, word) in (1..).zip(&row.words) {
            if let Word::Unknown(typed) = word {
                self.say(Said::WrongWord {
                    typed: typed.clone(),
                    place,
                    nearest: nearest_words(typed),
                });
                return None;
            }
        }
        let line = row.line();
        if line.is_none() {
            self.say(Said::NotFour {
                line: number,
                count: row.words.len(),
            });
        }
        line
    }

    fn tell_taken(&mut self, row: &Row) {
        for word in &row.words {
            if let Word::Likely(byte, typed) = word {
                self.say(Said::TakenFor {
                    typed: typed.clone(),
                    word: word_list()[usize::from(*byte)],
                });
            }
        }
    }

    /// Uses the next piece of what was pasted; whether there was one that can be used now.
    pub(super) fn paste_on(&mut self) -> bool {
        let open = self.again.is_empty() && (!self.words.is_full() || self.block.mends);
        match self.waiting.front() {
            // Where it begins and ends matters to no line.
            Some(Pasted::Begin | Pasted::End) => {}
            Some(_) if open => {}
            Some(_) | None => return false,
        }
        match self.waiting.pop_front() {
            None => return false,
            Some(Pasted::Begin) => self.begin_block(),
            Some(Pasted::End) => {
                self.block.mends = false;
                let lines = std::mem::take(&mut self.block.ignored);
                if lines > 0 {
                    self.say(Said::Ignored { lines });
                }
            }
            Some(Pasted::Text(text)) => {
                let rows = Row::all(&text);
                if rows.is_empty() {
                    self.block.ignored += 1;
                }
                for row in rows.into_iter().rev() {
                    self.waiting.push_front(Pasted::Row(row));
                }
            }
            Some(Pasted::Row(row)) => {
                if let Some(row) = self.row(row) {
                    self.waiting.push_front(Pasted::Row(row));
                    return false;
                }
            }
        }
        true
    }

    fn begin_block(&mut self) {
        let mends = self.refused;
        let at = match self.words.missing().first() {
            Some(_) if self.starts_over() => 1,
            Some(&number) => number,
            None => 1,
        };
        self.block = Block {
            at,
            mends,
            ..Block::default()
        };
    }

    /// Whether what comes is this sheet once more from its first line.
    fn starts_over(&self) -> bool {
        let texts = self.waiting.iter().map_while(|pasted| match pasted {
            Pasted::Text(text) => Some(text),
            _ => None,
        });
        let mut rows = texts.flat_map(|text| Row::all(text));
        let mut same = |number| match rows.next() {
            Some(row) => row.number.is_none() && row.line() == self.words.get(number),
            None => false,
        };
        same(1) && (self.words.get(2).is_none() || same(2))
    }

    /// Puts pasted words into their place; gives them back if they belong to the next sheet.
    fn row(&mut self, row: Row) -> Option<Row> {
        let count = row.words.len();
        let line = match row.line() {
            Some(line) if row.known() * 2 >= count => line,
            // A number alone, or other text.
            _ if count == 0 || row.known() * 2 < count => {
                self.block.ignored += 1;
                return None;
            }
            _ => {
                self.cut_line(&row);
                return None;
            }
        };
        let number = row.number.unwrap_or(self.block.at);
        if row.number.is_some() && !(1..=LINES).contains(&number) {
            self.block.ignored += 1;
            return None;
        }
        let begun = self.block.placed.len() > 1;
        if number > LINES || self.block.placed.contains(&number) {
            // The first line is the same on all sheets of a set.
            let same = self.words.get(number) == Some(line);
            return (!same || number == 1 && begun).then_some(row);
        }
        if row.number.is_none()
            && let Some(same) = self.words.find(&line)
            && same != number
            && (!self.block.mends || self.block.placed.contains(&same))
        {
            if same == 1 && self.words.count() > 1 {
                return Some(row);
            }
            self.say(Said::DoubledLine { line: same });
            return None;
        }
        for (place, word) in (1..).zip(&row.words) {
            if let Word::Unknown(typed) = word {
                self.say(Said::UnknownWord {
                    typed: typed.clone(),
                    line: number,
                    place,
                });
            }
        }
        self.tell_taken(&row);
        self.block.placed.insert(number);
        self.block.at = number + 1;
        self.put(number, line);
        None
    }

    /// A pasted line that has not four words. Its place stays free.
    fn cut_line(&mut self, row: &Row) {
        let count = row.words.len();
        let line = row.number.unwrap_or(self.block.at);
        // Text with a few words of the list in it.
        if !(1..=LINES).contains(&line) || row.number.is_none() && row.known() < count {
            self.block.ignored += 1;
            return;
        }
        self.say(Said::NotFour { line, count });
        self.block.at = line + 1;
    }
}
