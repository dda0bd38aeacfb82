//! The words of one sheet while they are typed, eight lines of four, and what explains them.
//!
//! Responsible for what is on which line, and for reading the lines: as they are, or, where they
//! make no sense, as lines that changed places or of which one was left out. Not responsible for
//! asking whether it was so.

use zeroize::Zeroizing;

use crate::paper::{
    Correction, WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, record::ShortRecord,
    to_words, word_list, word_pieces,
};

/// Printed lines of words on a sheet.
pub(super) const LINES: usize = WORD_COUNT / WORDS_PER_LINE;

/// The bytes of four words; `None` for one that cannot be read.
pub(super) type Line = [Option<u8>; WORDS_PER_LINE];

/// Most words that may be wrong besides, where a line is worked out. With the four that are missing
/// a chance match is one in millions.
const WRONG_BESIDES: usize = 1;

/// Words and the number in front of them, as they stand in a text.
pub(super) struct Row {
    /// As it reads; it need not be one of a line.
    pub(super) number: Option<usize>,
    pub(super) words: Vec<Word>,
}

/// One word as it was typed.
pub(super) enum Word {
    Known(u8),
    /// Taken for the word of this byte.
    Likely(u8, Zeroizing<String>),
    Unreadable,
    Unknown(Zeroizing<String>),
}

/// What the first words say, before anything is checked or corrected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) kind: u8,
    pub(super) set: [u8; 5],
    pub(super) threshold: u8,
    pub(super) number: u8,
}

/// The words of one sheet, as far as they are there.
#[derive(Default)]
pub(super) struct SheetWords {
    lines: Zeroizing<Lines>,
}

type Lines = [Option<Line>; LINES];

/// A record, and what had to be corrected.
pub(super) type Corrected = (Zeroizing<[u8; 24]>, Vec<Correction>);

/// What eight lines turn out to be.
pub(super) enum Reading {
    Straight(Corrected),
    /// Right, if this line and the next change places. Counted from 1.
    Swapped(usize),
    /// Right, if this line was left out, the next ones stand one too high, and what stands on the
    /// last belongs to something else.
    LeftOut(usize, Line),
    /// Nothing explains them.
    Wrong,
}

impl Row {
    /// What stands on one line of text: more than one row if numbers stand among the words.
    pub(super) fn all(text: &str) -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        for piece in word_pieces(text) {
            // Brackets and quotation marks around a number or a word.
            let bare = piece.trim_matches(|c: char| !c.is_alphanumeric() && !is_unread(c));
            if bare.is_empty() {
                continue;
            }
            let number = bare.bytes().all(|b| b.is_ascii_digit());
            if number || rows.is_empty() {
                rows.push(Self {
                    number: number.then(|| bare.parse().unwrap_or(usize::MAX)),
                    words: Vec::new(),
                });
            }
            if !number && let Some(row) = rows.last_mut() {
                row.words.push(Word::new(bare));
            }
        }
        rows.into_iter().flat_map(Self::fours).collect()
    }

    /// Several whole lines in one are taken apart.
    fn fours(mut self) -> Vec<Self> {
        let count = self.words.len();
        if count <= WORDS_PER_LINE || !count.is_multiple_of(WORDS_PER_LINE) {
            return vec![self];
        }
        let mut rows = Vec::new();
        while !self.words.is_empty() {
            let rest = self.words.split_off(WORDS_PER_LINE);
            let next = self.number.map(|number| number.saturating_add(1));
            rows.push(Self {
                number: self.number,
                words: std::mem::replace(&mut self.words, rest),
            });
            self.number = next;
        }
        rows
    }

    /// Its words as a line, those that are unknown as unreadable; `None` if there are not four.
    pub(super) fn line(&self) -> Option<Line> {
        let bytes: Vec<Option<u8>> = self.words.iter().map(Word::byte).collect();
        bytes.try_into().ok()
    }

    /// How many of its words are on the list, in full or as two letters.
    pub(super) fn known(&self) -> usize {
        let known = |word: &&Word| matches!(word, Word::Known(_));
        self.words.iter().filter(known).count()
    }
}

/// What stands for a word that cannot be read, also as keyboards for Arabic, Chinese and Japanese write
/// it.
fn is_unread(c: char) -> bool {
    matches!(c, '?' | '؟' | '？')
}

impl Word {
    fn new(piece: &str) -> Self {
        let typed = || Zeroizing::new(piece.to_owned());
        match guess_word(piece) {
            WordGuess::Known(byte) => Self::Known(byte),
            WordGuess::Likely(byte) => Self::Likely(byte, typed()),
            WordGuess::Unknown if piece.chars().all(is_unread) => Self::Unreadable,
            WordGuess::Unknown => Self::Unknown(typed()),
        }
    }

    fn byte(&self) -> Option<u8> {
        match self {
            Self::Known(byte) | Self::Likely(byte, _) => Some(*byte),
            Self::Unreadable | Self::Unknown(_) => None,
        }
    }
}

impl SheetWords {
    /// Puts a line into its place, from 1.
    pub(super) fn put(&mut self, number: usize, line: Line) {
        if let Some(place) = number.checked_sub(1).and_then(|at| self.lines.get_mut(at)) {
            *place = Some(line);
        }
    }

    pub(super) fn get(&self, number: usize) -> Option<Line> {
        *self.lines.get(number.checked_sub(1)?)?
    }

    /// How many lines are there.
    pub(super) fn count(&self) -> usize {
        self.lines.iter().flatten().count()
    }

    pub(super) fn is_full(&self) -> bool {
        self.count() == LINES
    }

    /// The numbers of the lines that are not there.
    pub(super) fn missing(&self) -> Vec<usize> {
        (1..=LINES)
            .filter(|&number| self.get(number).is_none())
            .collect()
    }

    /// The line that has the same words, all of them readable.
    pub(super) fn find(&self, line: &Line) -> Option<usize> {
        let readable = line.iter().all(Option::is_some);
        (1..=LINES).find(|&number| readable && self.get(number).as_ref() == Some(line))
    }

    /// Which sheet it is, as soon as the words that say so are all there.
    pub(super) fn head(&self) -> Option<Head> {
        let [a, b, c, d] = self.get(1)?;
        let [e, f, threshold, number] = self.get(2)?;
        Some(Head {
            kind: a?,
            set: [b?, c?, d?, e?, f?],
            threshold: threshold?,
            number: number?,
        })
    }

    /// The word that was typed at a position, counted from 0 over all; `None` if it cannot be read.
    pub(super) fn typed(&self, position: usize) -> Option<&'static str> {
        let line = self.get(position / WORDS_PER_LINE + 1)?;
        Some(word_list()[usize::from(line[position % WORDS_PER_LINE]?)])
    }

    /// How many words cannot be read.
    pub(super) fn unreadable(&self) -> usize {
        let lines = self.lines.iter().flatten();
        lines.flatten().filter(|word| word.is_none()).count()
    }

    /// The line and the next change places.
    pub(super) fn swap(&mut self, number: usize) {
        if (1..LINES).contains(&number) {
            self.lines.swap(number - 1, number);
        }
    }

    /// Puts in a line that was left out: what stands there and behind it moves on by one, up to the
    /// place that is free or the last one.
    pub(super) fn insert(&mut self, number: usize, line: Line) {
        let free = self.missing().first().copied().unwrap_or(LINES);
        if (1..=free).contains(&number) {
            self.lines[number - 1..free].rotate_right(1);
        }
        self.put(number, line);
    }

    /// What eight lines turn out to be.
    pub(super) fn read(&self) -> Reading {
        if let Ok(straight) = from_words(&self.bytes()) {
            return Reading::Straight(straight);
        }
        let mut swapped: Option<(usize, usize)> = None;
        for number in 1..LINES {
            let mut other = self.copy();
            other.swap(number);
            if let Some((_, corrections)) = other.record()
                && swapped.is_none_or(|(fewest, _)| corrections.len() < fewest)
            {
                swapped = Some((corrections.len(), number));
            }
        }
        // With more to correct it may be that the last line belongs to something else.
        if let Some((corrections, number)) = swapped
            && corrections <= WRONG_BESIDES
        {
            return Reading::Swapped(number);
        }
        let mut others = self.copy();
        others.lines[LINES - 1] = None;
        match (others.explain(), swapped) {
            (Some((number, line)), _) => Reading::LeftOut(number, line),
            (None, Some((_, number))) => Reading::Swapped(number),
            (None, None) => Reading::Wrong,
        }
    }

    /// Which of seven lines was left out, and what it has to be: the one whose place is free, or,
    /// if that is the last, any. `None` if that is not sure.
    pub(super) fn explain(&self) -> Option<(usize, Line)> {
        let [free] = self.missing()[..] else {
            return None;
        };
        let from = if free == LINES { 1 } else { free };
        let mut found: Vec<(usize, Line, usize)> = Vec::new();
        for number in from..=free {
            let mut other = self.copy();
            other.insert(number, [None; WORDS_PER_LINE]);
            let Some((record, corrections)) = other.record() else {
                continue;
            };
            let begin = (number - 1) * WORDS_PER_LINE;
            let missing = begin..begin + WORDS_PER_LINE;
            let besides = corrections
                .iter()
                .filter(|fix| !missing.contains(&fix.position))
                .count();
            if besides > WRONG_BESIDES {
                continue;
            }
            let words = to_words(&record);
            let mut line = [None; WORDS_PER_LINE];
            for (byte, word) in line.iter_mut().zip(&words[missing]) {
                if let WordGuess::Known(known) = guess_word(word) {
                    *byte = Some(known);
                }
            }
            found.push((number, line, besides));
        }
        found.sort_by_key(|(_, _, besides)| *besides);
        let surest = match found[..] {
            [one] => Some(one),
            [one, next, ..] if one.2 < next.2 => Some(one),
            _ => None,
        };
        surest.map(|(number, line, _)| (number, line))
    }

    /// The line that was left out, if that is what explains the lines, seven or eight.
    pub(super) fn read_or_explain(&self) -> Option<(usize, Line)> {
        if !self.is_full() {
            return self.explain();
        }
        match self.read() {
            Reading::LeftOut(number, line) => Some((number, line)),
            _ => None,
        }
    }

    /// The record, if the words are within what can be corrected and are those of a sheet.
    fn record(&self) -> Option<Corrected> {
        let corrected = from_words(&self.bytes()).ok()?;
        ShortRecord::from_bytes(corrected.0.as_slice()).ok()?;
        Some(corrected)
    }

    /// All words; those of lines that are not there as unreadable.
    fn bytes(&self) -> Zeroizing<[Option<u8>; WORD_COUNT]> {
        let mut bytes = Zeroizing::new([None; WORD_COUNT]);
        for (to, from) in bytes.chunks_mut(WORDS_PER_LINE).zip(self.lines.iter()) {
            to.copy_from_slice(&from.unwrap_or_default());
        }
        bytes
    }

    fn copy(&self) -> Self {
        Self {
            lines: self.lines.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::to_words;
    use proptest::prelude::*;

    const RECORD: [u8; 24] = *b"\x13SETID\x03\x02sixteen bytes in";

    fn lines(record: &[u8; 24]) -> Vec<Line> {
        to_words(record)
            .chunks(4)
            .map(|four| Row::all(&four.join(" "))[0].line().unwrap())
            .collect()
    }

    fn sheet(lines: &[Line]) -> SheetWords {
        let mut words = SheetWords::default();
        for (number, line) in (1..).zip(lines) {
            words.put(number, *line);
        }
        words
    }

    #[test]
    fn rows() {
        let rows = Row::all("1) able ACID ax ? 2. able");
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].number, rows[1].number), (Some(1), Some(2)));
        assert_eq!(rows[0].line(), Some([Some(0), Some(1), Some(3), None]));
        assert_eq!(rows[1].line(), None);
        // As other keyboards write the mark.
        let row = &Row::all("1 able ؟ ax ？")[0];
        assert_eq!(row.line(), Some([Some(0), None, Some(3), None]));
        let numbers: Vec<_> = Row::all(&format!("3 {}", "able ".repeat(8)))
            .iter()
            .map(|row| row.number)
            .collect();
        assert_eq!(numbers, [Some(3), Some(4)]);
        assert_eq!(Row::all(&"able ".repeat(9)).len(), 1);
        assert!(Row::all(" ( - ) \u{202E}").is_empty());
        assert_eq!(
            Row::all("99999999999999999999999 able")[0].number,
            Some(usize::MAX)
        );
    }

    proptest! {
        /// Of each pair of neighbours, also with a wrong word.
        #[test]
        fn swapped_lines_are_found(y: [u8; 16], number in 1_usize..8, wrong in 0_usize..32, bad: bool) {
            let mut record = RECORD;
            record[8..].copy_from_slice(&y);
            let mut words = sheet(&lines(&record));
            let (one, other) = (words.get(number).unwrap(), words.get(number + 1).unwrap());
            // With fewer it is corrected as it is.
            prop_assume!(one.iter().zip(&other).filter(|(a, b)| a != b).count() == 4);
            words.swap(number);
            if bad {
                let line = &mut words.lines[wrong / 4].as_mut().unwrap()[wrong % 4];
                *line = line.map(|byte| byte ^ 1);
            }
            prop_assert!(matches!(words.read(), Reading::Swapped(found) if found == number));
        }

        /// Any line, with what was typed for the last one or without it.
        #[test]
        fn a_line_left_out_is_found(y: [u8; 16], number in 1_usize..=8, last: Option<[u8; 4]>) {
            let mut record = RECORD;
            record[8..].copy_from_slice(&y);
            let all = lines(&record);
            let mut less = all.clone();
            let gone = less.remove(number - 1);
            prop_assume!(!less.contains(&gone) && less.windows(2).all(|two| two[0] != two[1]));
            let mut words = sheet(&less);
            let found = match last {
                None => words.explain(),
                Some(last) => {
                    words.put(8, last.map(Some));
                    match words.read() {
                        Reading::LeftOut(number, line) => Some((number, line)),
                        Reading::Straight((read, _)) => {
                            // The last line alone is within what is corrected.
                            prop_assert_eq!((read.as_slice(), number), (&record[..], 8));
                            return Ok(());
                        }
                        _ => None,
                    }
                }
            };
            prop_assert_eq!(found, Some((number, gone)));
            words.insert(number, gone);
            prop_assert!(words.is_full() && words.record().unwrap().1.is_empty());
        }

        #[test]
        fn any_words_do_not_panic(all in proptest::collection::vec(any::<Option<[Option<u8>; 4]>>(), 8)) {
            let mut words = SheetWords::default();
            for (number, line) in (1..).zip(all) {
                if let Some(line) = line {
                    words.put(number, line);
                }
            }
            let _ = (words.read(), words.explain(), words.head(), words.unreadable());
        }
    }
}
