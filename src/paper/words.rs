//! The 32 words of a sheet: 24 bytes and 8 Reed–Solomon parity bytes, one Byteword each.
//!
//! Responsible for the words and for correcting them. Whether the result is a share is for
//! [`record`](crate::paper::record) to say.

use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::reed_solomon::{self, DATA, LENGTH, PARITY};
use crate::error::{Error, Flaw, RecordName};

/// Words on a sheet.
pub const WORD_COUNT: usize = LENGTH;
/// Words on one printed line.
pub const WORDS_PER_LINE: usize = 4;

/// The 256 words of BCR-2020-012, in order, separated by white space.
const LIST: &str = include_str!("bytewords.txt");

/// All 256 words in order: the word for byte b is at b.
pub fn word_list() -> &'static [&'static str; 256] {
    static WORDS: LazyLock<[&str; 256]> = LazyLock::new(|| {
        let mut list = [""; 256];
        for (place, word) in list.iter_mut().zip(LIST.split_ascii_whitespace()) {
            *place = word;
        }
        list
    });
    &WORDS
}

/// The byte whose word has this first and last letter, which no two words share.
fn byte_between(first: u8, last: u8) -> Option<u8> {
    static BYTES: LazyLock<[[Option<u8>; 26]; 26]> = LazyLock::new(|| {
        let mut bytes = [[None; 26]; 26];
        for (byte, word) in (0..=u8::MAX).zip(word_list()) {
            if let [first, .., last] = word.as_bytes() {
                bytes[usize::from(first - b'a')][usize::from(last - b'a')] = Some(byte);
            }
        }
        bytes
    });
    let at = |letter: u8| usize::from(letter.wrapping_sub(b'a'));
    *BYTES.get(at(first))?.get(at(last))?
}

/// The words that carry the 24 bytes of a short record.
pub fn to_words(record: &[u8; DATA]) -> [&'static str; WORD_COUNT] {
    let list = word_list();
    let coded = reed_solomon::encoded(record);
    let mut words = [""; WORD_COUNT];
    for (word, &byte) in words.iter_mut().zip(coded.iter()) {
        *word = list[usize::from(byte)];
    }
    words
}

/// What stands on a line: words, and the numbers of lines.
pub fn word_pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| c.is_whitespace() || ".,;:|/-".contains(c))
        .filter(|piece| !piece.is_empty())
}

/// What one typed word is taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordGuess {
    /// The word for this byte: written in full, or its first and last letter.
    Known(u8),
    /// Four letters of which only the first and the last fit this byte's word.
    Likely(u8),
    /// No word of the list.
    Unknown,
}

/// Recognises one typed word, in either case.
pub fn guess_word(typed: &str) -> WordGuess {
    let typed = Zeroizing::new(typed.to_ascii_lowercase());
    let letters = typed.as_bytes();
    let (Some(first), Some(last)) = (letters.first(), letters.last()) else {
        return WordGuess::Unknown;
    };
    let Some(byte) = byte_between(*first, *last) else {
        return WordGuess::Unknown;
    };
    match letters.len() {
        2 => WordGuess::Known(byte),
        4 if word_list()[usize::from(byte)] == typed.as_str() => WordGuess::Known(byte),
        3..=5 => WordGuess::Likely(byte),
        _ => WordGuess::Unknown,
    }
}

/// One word that was wrong or unreadable, and what it has to be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Correction {
    /// Counted from 0, over all 32.
    pub position: usize,
    /// The right word.
    pub word: &'static str,
}

impl Correction {
    /// The printed line on which the word stands, from 1.
    pub fn line(&self) -> usize {
        self.position / WORDS_PER_LINE + 1
    }

    /// The word's place on that line, from 1.
    pub fn place(&self) -> usize {
        self.position % WORDS_PER_LINE + 1
    }
}

/// The 24 bytes that the words carry, with what had to be corrected; `None` stands for a word
/// that could not be read.
///
/// # Errors
/// [`Error::DamagedRecord`] if too many words are wrong. Beyond the bound (4 wrong, 8
/// unreadable, or a wrong one for two unreadable) the code may, rarely, also find another
/// record; its share then opens nothing.
pub fn from_words(
    words: &[Option<u8>; WORD_COUNT],
) -> Result<(Zeroizing<[u8; DATA]>, Vec<Correction>), Error> {
    let too_many = || Error::DamagedRecord {
        record: RecordName::Words,
        why: Flaw::WrongWords,
    };
    let typed = Zeroizing::new(words.map(Option::unwrap_or_default));
    let missing: Vec<usize> = (0..WORD_COUNT).filter(|&at| words[at].is_none()).collect();
    if missing.len() > PARITY {
        return Err(too_many());
    }
    let corrected = reed_solomon::corrected(&typed, &missing).ok_or_else(too_many)?;
    let list = word_list();
    let corrections = corrected
        .iter()
        .zip(words)
        .enumerate()
        .filter(|(_, (right, given))| Some(**right) != **given)
        .map(|(position, (&right, _))| Correction {
            position,
            word: list[usize::from(right)],
        })
        .collect::<Vec<_>>();
    let mut record = Zeroizing::new([0; DATA]);
    record.copy_from_slice(&corrected[..DATA]);
    Ok((record, corrections))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_list_is_the_published_one() {
        let list = word_list();
        let everything: Vec<u8> = (0..=255).collect();
        // The crate appends a checksum of four words.
        let published = ur::bytewords::encode(&everything, ur::bytewords::Style::Standard);
        let published: Vec<_> = published.split(' ').take(256).collect();
        assert_eq!(list.as_slice(), published);
        let ends: std::collections::HashSet<_> = list
            .iter()
            .map(|w| (w.as_bytes()[0], w.as_bytes()[3]))
            .collect();
        assert_eq!(ends.len(), 256);
    }

    #[test]
    fn guesses() {
        assert_eq!(guess_word("able"), WordGuess::Known(0));
        assert_eq!(guess_word("ZM"), WordGuess::Known(255));
        assert_eq!(guess_word("abxe"), WordGuess::Likely(0));
        assert_eq!(guess_word("abe"), WordGuess::Likely(0));
        for word in ["", "?", "xqqq", "ableable", "é"] {
            assert_eq!(guess_word(word), WordGuess::Unknown, "{word}");
        }
    }

    fn bytes_of(record: &[u8; 24]) -> [Option<u8>; 32] {
        to_words(record).map(|word| match guess_word(word) {
            WordGuess::Known(byte) => Some(byte),
            _ => None,
        })
    }

    /// The parity of a record of zeros is zero, and that of the record …0, 1 is the generator
    /// polynomial without its leading 1, as the literature gives it for eight roots from 2⁰.
    #[test]
    fn parity_is_of_the_stated_code() {
        let mut record = [0; 24];
        assert_eq!(bytes_of(&record), [Some(0); 32]);
        record[23] = 1;
        let parity: Vec<u8> = bytes_of(&record)[24..].iter().map(|b| b.unwrap()).collect();
        assert_eq!(parity, [0xFF, 0x0B, 0x51, 0x36, 0xEF, 0xAD, 0xC8, 0x18]);
    }

    /// With five unreadable words and more than one wrong, a decoder may find a wrong word at the
    /// place of an unreadable one, and divide by zero.
    #[test]
    fn too_many_wrong_words_are_an_error() {
        let mut wrong = 0;
        for seed in 0..400_usize {
            let mut typed = bytes_of(&[7; 24]);
            for n in 0..5 {
                typed[(seed + 5 * n) % 32] = None;
            }
            for n in 5..9 {
                typed[(seed + 5 * n) % 32] = Some((seed * 37 + n * 91) as u8);
            }
            wrong += usize::from(from_words(&typed).is_err());
        }
        assert!(wrong > 390, "{wrong}");
    }

    proptest! {
        #[test]
        fn within_the_bound_all_is_corrected(
            record: [u8; 24],
            wrong in 0_usize..=4,
            seed: u64,
        ) {
            let right = bytes_of(&record);
            let unreadable = (8 - 2 * wrong) % 9;
            let mut typed = right;
            // Distinct positions from a seeded walk over all 32 (5 is prime to 32).
            let start = seed as usize % 32;
            let mut positions = (0..32).map(|i| (start + i * 5) % 32);
            for (n, at) in positions.by_ref().take(wrong).enumerate() {
                let change = ((seed >> (8 * n)) as u8).max(1);
                typed[at] = Some(right[at].unwrap() ^ change);
            }
            for at in positions.take(unreadable) {
                typed[at] = None;
            }
            let (read, corrections) = from_words(&typed).unwrap();
            prop_assert_eq!(read.as_slice(), record.as_slice());
            prop_assert_eq!(corrections.len(), wrong + unreadable);
            for fix in corrections {
                prop_assert_eq!(fix.word, word_list()[usize::from(right[fix.position].unwrap())]);
            }
        }

        #[test]
        fn any_words_do_not_panic(
            bytes: [u8; 32],
            unreadable in proptest::collection::vec(0_usize..32, 0..10),
        ) {
            let mut words = bytes.map(Some);
            for at in unreadable {
                words[at] = None;
            }
            let _ = from_words(&words);
        }
    }
}
