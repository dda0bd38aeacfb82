//! Words as a person types them, line by line → the short record.
//!
//! Responsible for what is in which place, for what is said of each word at once (not on the
//! list, taken for another) and for telling early which sheet it is. A pure state machine: it
//! takes lines and answers with what to show; it never prints or asks. Not responsible for
//! correcting (`words`) nor for what a record means.

use zeroize::Zeroizing;

use super::words::{
    Correction, WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, pieces, word_list,
};
use crate::error::Error;

/// Most words that may be unreadable: one for each word of parity.
const MOST_UNREADABLE: usize = 8;
/// Words that say which sheet it is.
const HEAD: usize = 8;
/// Most words of the list that are offered for one that is not on it.
const OFFERED: usize = 4;

/// The words of one sheet while they are typed.
pub struct WordEntry {
    words: Zeroizing<[Option<u8>; WORD_COUNT]>,
    /// Whether something was typed for the place, be it only that it cannot be read.
    filled: [bool; WORD_COUNT],
    /// Where the next word goes.
    at: usize,
    told: Option<WordHead>,
}

/// What the first words say, before anything is checked or corrected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WordHead {
    /// The record's first byte.
    pub kind: u8,
    /// The id of the set.
    pub set: [u8; 5],
    /// How many sheets open the vault.
    pub threshold: u8,
    /// The sheet's number.
    pub number: u8,
}

/// Something to tell the person who types.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WordNote {
    /// A word that is not on the list. It was not taken, nor was what follows it on the line.
    Refused {
        /// What was typed.
        typed: Zeroizing<String>,
        /// The words that are most like it.
        nearest: Vec<&'static str>,
    },
    /// The same in a block that was pasted, where it counts as unreadable.
    Unknown {
        /// What was typed.
        typed: Zeroizing<String>,
        /// The printed line, from 1.
        line: usize,
        /// The place on it, from 1.
        place: usize,
    },
    /// A misspelt word, taken for the one with the same first and last letter.
    TakenFor {
        /// What was typed.
        typed: Zeroizing<String>,
        /// The word of the list.
        word: &'static str,
    },
    /// More words are unreadable than can be worked out.
    TooManyUnreadable {
        /// How many.
        count: usize,
    },
    /// Which sheet it is, as far as can be seen; said again if it changes.
    Head(WordHead),
}

/// What became of one line.
#[derive(Default)]
pub struct WordStep {
    /// What to show, in this order.
    pub notes: Vec<WordNote>,
    /// What stood behind the last word of the sheet; it belongs to the next one.
    pub rest: Zeroizing<String>,
}

impl Default for WordEntry {
    fn default() -> Self {
        Self {
            words: Zeroizing::new([None; WORD_COUNT]),
            filled: [false; WORD_COUNT],
            at: 0,
            told: None,
        }
    }
}

impl WordEntry {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a line: any number of words, in full or as their first and last letter, in either
    /// case; `?` for one that cannot be read. A number from 1 to 8 says that the words behind it
    /// are those of that printed line, also if others stood there before; other numbers are
    /// ignored.
    ///
    /// In a `block`, which nobody can stop to mend, an unknown word counts as unreadable.
    pub fn feed(&mut self, line: &str, block: bool) -> WordStep {
        let mut step = WordStep::default();
        let unreadable_before = self.unreadable();
        let was_full = self.is_full();
        let mut refused = false;
        let mut pieces = pieces(line).peekable();
        while let Some(piece) = pieces.peek() {
            if self.is_full() && !was_full {
                let rest: Vec<&str> = pieces.collect();
                step.rest = Zeroizing::new(rest.join(" "));
                break;
            }
            if piece.bytes().all(|b| b.is_ascii_digit()) {
                match piece.parse::<usize>() {
                    Ok(number) if (1..=WORD_COUNT / WORDS_PER_LINE).contains(&number) => {
                        self.at = (number - 1) * WORDS_PER_LINE;
                    }
                    _ => {}
                }
                pieces.next();
                continue;
            }
            let typed = || Zeroizing::new((*piece).to_owned());
            match guess_word(piece) {
                WordGuess::Known(byte) => self.put(Some(byte)),
                WordGuess::Likely(byte) => {
                    step.notes.push(WordNote::TakenFor {
                        typed: typed(),
                        word: word_list()[usize::from(byte)],
                    });
                    self.put(Some(byte));
                }
                WordGuess::Unknown if piece.bytes().all(|b| b == b'?') => self.put(None),
                WordGuess::Unknown if block => {
                    let (line, place) = self.next();
                    step.notes.push(WordNote::Unknown {
                        typed: typed(),
                        line,
                        place,
                    });
                    self.put(None);
                }
                WordGuess::Unknown => {
                    step.notes.push(WordNote::Refused {
                        typed: typed(),
                        nearest: nearest_words(piece),
                    });
                    refused = true;
                    break;
                }
            }
            pieces.next();
        }
        if !refused {
            self.at = self.first_empty().unwrap_or(0);
        }
        let count = self.unreadable();
        if count > MOST_UNREADABLE && count > unreadable_before {
            step.notes.push(WordNote::TooManyUnreadable { count });
        }
        if let Some(head) = self.head()
            && self.told != Some(head)
        {
            self.told = Some(head);
            step.notes.push(WordNote::Head(head));
        }
        step
    }

    /// The printed line and the place on it, from 1, where the next word goes.
    pub fn next(&self) -> (usize, usize) {
        (self.at / WORDS_PER_LINE + 1, self.at % WORDS_PER_LINE + 1)
    }

    /// How many places are filled.
    pub fn count(&self) -> usize {
        self.filled.iter().filter(|&&filled| filled).count()
    }

    /// Whether every place is filled.
    pub fn is_full(&self) -> bool {
        self.first_empty().is_none()
    }

    /// Which sheet it is, as soon as the words that say so are all there.
    pub fn head(&self) -> Option<WordHead> {
        let mut bytes = [0; HEAD];
        for (byte, word) in bytes.iter_mut().zip(self.words.iter()) {
            *byte = (*word)?;
        }
        let [kind, set @ .., threshold, number] = bytes;
        Some(WordHead {
            kind,
            set,
            threshold,
            number,
        })
    }

    /// The word that was typed at a position, counted from 0; `None` if it cannot be read.
    pub fn typed(&self, position: usize) -> Option<&'static str> {
        let byte = (*self.words.get(position)?)?;
        Some(word_list()[usize::from(byte)])
    }

    /// The record, with what had to be corrected, which is to be confirmed by who can see the
    /// sheet. Places that are not filled count as unreadable.
    ///
    /// # Errors
    /// As [`from_words`].
    pub fn record(&self) -> Result<(Zeroizing<[u8; 24]>, Vec<Correction>), Error> {
        from_words(&self.words)
    }

    fn put(&mut self, word: Option<u8>) {
        self.words[self.at] = word;
        self.filled[self.at] = true;
        self.at += 1;
        if self.at == WORD_COUNT {
            self.at = self.first_empty().unwrap_or(0);
        }
    }

    fn first_empty(&self) -> Option<usize> {
        self.filled.iter().position(|filled| !filled)
    }

    fn unreadable(&self) -> usize {
        let places = self.filled.iter().zip(self.words.iter());
        places
            .filter(|(filled, word)| **filled && word.is_none())
            .count()
    }
}

/// The words of the list that are most like what was typed: by how many letters differ, and
/// before others those with the same first and last letter.
pub fn nearest_words(typed: &str) -> Vec<&'static str> {
    let typed = Zeroizing::new(typed.to_lowercase());
    let same = |a: Option<char>, b: Option<char>| usize::from(a == b);
    let mut scored: Vec<(usize, &'static str)> = word_list()
        .iter()
        .map(|&word| {
            let ends = same(typed.chars().next(), word.chars().next())
                + same(typed.chars().last(), word.chars().last());
            (2 * distance(&typed, word) + 2 - ends, word)
        })
        .collect();
    scored.sort_unstable();
    let best = scored[0].0;
    scored
        .into_iter()
        .take_while(|(score, _)| *score <= best + 1)
        .take(OFFERED)
        .map(|(_, word)| word)
        .collect()
}

/// How many letters have to be changed, added, left out or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    // More letters than any word has differ in any case.
    let a: Zeroizing<Vec<char>> = Zeroizing::new(a.chars().take(12).collect());
    let b: Vec<char> = b.chars().collect();
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(rows[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::to_words;
    use proptest::prelude::*;

    const RECORD: [u8; 24] = *b"\x13SETID\x03\x02sixteen bytes in";

    fn lines(record: &[u8; 24]) -> Vec<String> {
        to_words(record)
            .chunks(4)
            .map(|line| line.join(" "))
            .collect()
    }

    fn fed(lines: &[String]) -> WordEntry {
        let mut entry = WordEntry::new();
        for line in lines {
            entry.feed(line, false);
        }
        entry
    }

    #[test]
    fn line_by_line() {
        let mut entry = WordEntry::new();
        for (number, line) in (1..).zip(lines(&RECORD)) {
            assert_eq!(entry.next(), (number, 1));
            let step = entry.feed(&line, false);
            let head = WordHead {
                kind: 0x13,
                set: *b"SETID",
                threshold: 3,
                number: 2,
            };
            let expected = if number == 2 {
                vec![WordNote::Head(head)]
            } else {
                vec![]
            };
            assert_eq!(step.notes, expected);
        }
        assert!(entry.is_full());
        let (record, corrections) = entry.record().unwrap();
        assert_eq!((record.as_slice(), corrections), (&RECORD[..], vec![]));
    }

    #[test]
    fn an_unknown_word_is_refused_where_it_stands() {
        let all = lines(&RECORD);
        let mut entry = fed(&all[..2]);
        let words: Vec<&str> = all[2].split(' ').collect();
        let step = entry.feed(
            &format!("{} {} xqqx {}", words[0], words[1], words[3]),
            false,
        );
        assert!(matches!(
            step.notes.as_slice(),
            [WordNote::Refused { typed, nearest }] if typed.as_str() == "xqqx" && !nearest.is_empty()
        ));
        assert_eq!(entry.next(), (3, 3));
        entry.feed(&format!("{} {}", words[2], words[3]), false);
        assert_eq!(entry.next(), (4, 1));
        let step = entry.feed("xqqx", true);
        assert!(matches!(
            step.notes.as_slice(),
            [WordNote::Unknown {
                line: 4,
                place: 1,
                ..
            }]
        ));
        assert_eq!(entry.next(), (4, 2));
    }

    #[test]
    fn a_line_is_typed_again_by_its_number() {
        let all = lines(&RECORD);
        let mut entry = fed(&all);
        let before = entry.typed(8);
        let step = entry.feed("3 able ?", false);
        assert!(step.notes.is_empty() && step.rest.is_empty());
        assert_eq!((entry.typed(8), entry.typed(9)), (Some("able"), None));
        entry.feed(&format!("3 {}", all[2]), false);
        assert_eq!(entry.typed(8), before);
        // Another sheet: its head is said again.
        let other = lines(&{
            let mut other = RECORD;
            other[7] = 9;
            other
        });
        let step = entry.feed(&format!("2. {}", other[1]), false);
        assert!(matches!(step.notes.as_slice(), [WordNote::Head(head)] if head.number == 9));
    }

    #[test]
    fn everything_at_once_and_more() {
        let one: Vec<String> = (1..)
            .zip(lines(&RECORD))
            .map(|(n, line)| format!("{n} {line}"))
            .collect();
        let mut entry = WordEntry::new();
        let step = entry.feed(&format!("{} 1 able acid", one.join("\t")), true);
        assert!(entry.is_full() && entry.record().is_ok());
        assert_eq!(step.rest.as_str(), "1 able acid");
    }

    #[test]
    fn unreadable_words_are_counted() {
        let mut entry = WordEntry::new();
        assert!(entry.feed("? ? ?? ? ? ? ? ?", false).notes.is_empty());
        let step = entry.feed("?", false);
        assert_eq!(step.notes, [WordNote::TooManyUnreadable { count: 9 }]);
    }

    #[test]
    fn nearest() {
        assert_eq!(nearest_words("abel")[0], "able");
        assert_eq!(nearest_words("ables")[0], "able");
        assert_eq!(nearest_words("ZOOOM")[0], "zoom");
        assert!(!nearest_words("").is_empty());
        assert!(nearest_words(&"x".repeat(10_000)).len() <= OFFERED);
    }

    proptest! {
        #[test]
        fn any_lines_do_not_panic(
            lines in proptest::collection::vec("([0-9]{1,2} |[a-z]{2,5} |\\? |.){0,12}", 0..12),
            block: bool,
        ) {
            let mut entry = WordEntry::new();
            for line in lines {
                entry.feed(&line, block);
                let _ = entry.record();
            }
        }

        #[test]
        fn round_trip(record: [u8; 24], short: bool, per_line in 1_usize..33) {
            let mut entry = WordEntry::new();
            for line in to_words(&record).chunks(per_line) {
                let line: Vec<String> = line
                    .iter()
                    .map(|w| if short { format!("{}{}", &w[..1], &w[3..]) } else { w.to_string() })
                    .collect();
                entry.feed(&line.join(" "), false);
            }
            let (read, corrections) = entry.record().unwrap();
            prop_assert_eq!(read.as_slice(), record.as_slice());
            prop_assert!(corrections.is_empty());
        }
    }
}
