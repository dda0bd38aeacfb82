//! Words in a text: collected line by line, until they are a sheet's or none.
//!
//! Responsible for telling a sheet's words from ordinary ones, and for lines that are missing or
//! swapped. Not responsible for wrong words.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::finding::TextFinding;
use crate::{
    error::{Error, Flaw, RecordName},
    paper::{
        payload::Payload,
        record::ReadRecord,
        words::{WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, word_pieces},
    },
};

/// Fewer recognised words in a row than this are taken for ordinary text.
const FEWEST_WORDS: usize = 12;

/// Printed lines of words on a sheet.
const LINES: usize = WORD_COUNT / WORDS_PER_LINE;
/// Most of them that can be worked out.
const MOST_MISSING: usize = 1;

/// Words collected over consecutive lines.
#[derive(Default)]
pub(super) struct WordRun {
    begin: usize,
    words: Zeroizing<Vec<Option<u8>>>,
    /// The printed numbers of the lines; `None` for one that has none, or not four words.
    numbers: Vec<Option<usize>>,
    /// The first line of the sheets before, which is the same on all of a set.
    first: Zeroizing<Vec<Option<u8>>>,
    /// How many are words of the list as they stand. Of ordinary words many have the first and
    /// the last letter of one.
    exact: usize,
}

impl WordRun {
    /// Takes the words of one line, or ends the run if it holds none.
    pub(super) fn line(&mut self, line: &str, number: usize, found: &mut Vec<TextFinding>) {
        if line.is_empty() {
            return;
        }
        let tokens: Vec<&str> = word_pieces(line)
            .filter(|token| !token.bytes().all(|b| b.is_ascii_digit()))
            .collect();
        let guesses: Vec<Option<u8>> = tokens
            .iter()
            .map(|token| match guess_word(token) {
                WordGuess::Known(byte) | WordGuess::Likely(byte) => Some(byte),
                WordGuess::Unknown => None,
            })
            .collect();
        let known = guesses.iter().flatten().count();
        let plausible = tokens.iter().all(|t| t.chars().count() <= 5) && known * 2 >= tokens.len();
        if tokens.is_empty() || !plausible {
            self.end(found);
            return;
        }
        let printed = word_pieces(line)
            .next()
            .and_then(|first| first.parse().ok())
            .filter(|printed| (1..=LINES).contains(printed) && guesses.len() == WORDS_PER_LINE);
        // A line is missing in the sheet before, or it would shift all behind it.
        let begins_anew = printed.is_some() && self.numbers.contains(&printed)
            || self.words.len() > WORDS_PER_LINE && guesses == *self.first;
        if begins_anew {
            self.end(found);
        }
        if self.words.is_empty() {
            self.begin = number;
            if self.first.is_empty() && guesses.iter().all(Option::is_some) {
                self.first.extend(guesses.iter().take(WORDS_PER_LINE));
            }
        }
        self.exact += tokens
            .iter()
            .filter(|token| matches!(guess_word(token), WordGuess::Known(_)))
            .count();
        self.words.extend(guesses);
        self.numbers.push(printed);
        if self.words.len() < WORD_COUNT {
            return;
        }
        // Taken out at once: a text may be one line.
        let words = Zeroizing::new(std::mem::take(&mut *self.words));
        let mut lists = words.chunks_exact(WORD_COUNT);
        for list in &mut lists {
            self.words.extend(list);
            self.emit(found);
            self.begin = number;
        }
        self.words.extend(lists.remainder());
        self.exact = self.words.len();
    }

    /// The words in the order in which they are printed, as far as that is known: those of lines
    /// that are missing as unreadable. `None` if there are not words enough.
    fn in_order(&self) -> Option<[Option<u8>; WORD_COUNT]> {
        let mut words = [None; WORD_COUNT];
        let numbers: BTreeSet<usize> = self.numbers.iter().flatten().copied().collect();
        let all_numbered = numbers.len() * WORDS_PER_LINE == self.words.len()
            && numbers.len() == self.numbers.len();
        if all_numbered && LINES - numbers.len() <= MOST_MISSING {
            let lines = self.words.chunks(WORDS_PER_LINE);
            for (number, line) in self.numbers.iter().flatten().zip(lines) {
                words[(number - 1) * WORDS_PER_LINE..][..WORDS_PER_LINE].copy_from_slice(line);
            }
            return Some(words);
        }
        words.copy_from_slice(self.words.get(..WORD_COUNT)?);
        Some(words)
    }

    fn emit(&mut self, found: &mut Vec<TextFinding>) {
        if let Some(words) = self.in_order().map(Zeroizing::new) {
            let payload = from_words(&words).map(|(record, corrections)| Payload::Words {
                record: ReadRecord::of_words(&record),
                corrections,
            });
            found.push(TextFinding {
                line: self.begin,
                payload,
            });
        }
        self.words.clear();
        self.numbers.clear();
        self.exact = 0;
    }

    /// Ends the run: a list that was cut short is worked out if the numbers of its lines allow, or
    /// reported; a few words of prose are not.
    pub(super) fn end(&mut self, found: &mut Vec<TextFinding>) {
        if self.exact >= FEWEST_WORDS && self.in_order().is_some() {
            self.emit(found);
        } else if self.exact >= FEWEST_WORDS {
            let payload = Err(Error::DamagedRecord {
                record: RecordName::Words,
                why: Flaw::FewWords,
            });
            found.push(TextFinding {
                line: self.begin,
                payload,
            });
        }
        self.words.clear();
        self.numbers.clear();
        self.exact = 0;
    }
}
