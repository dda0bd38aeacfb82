//! Recovery phrases by BIP-39: the English word list and the checksum.
//!
//! Responsible for saying whether a phrase is whole, and which word is not one of the list. Not
//! responsible for what a phrase opens. SLIP-39, and BIP-39 in other languages, are not checked.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The 2048 English words of BIP-39, in order, separated by white space.
const LIST: &str = include_str!("bip39.txt");

/// How many words a phrase may have.
pub(crate) const WORD_COUNTS: [usize; 5] = [12, 15, 18, 21, 24];

/// What is to be said of a phrase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Phrase {
    /// All words are in the list, but they do not belong together: one is wrong, or two are
    /// swapped.
    Checksum,
    /// It has as many words as no phrase has.
    Count(usize),
    /// The words at these places, counted from 1, are not in the list.
    Unknown(Vec<usize>),
    /// Its checksum holds.
    Whole,
}

/// Checks the words of a phrase; capital letters and what separates the words do not matter.
pub fn phrase(text: &str) -> Phrase {
    let words: Vec<&str> = text.split_whitespace().collect();
    if !WORD_COUNTS.contains(&words.len()) {
        return Phrase::Count(words.len());
    }
    let numbers: Zeroizing<Vec<Option<u16>>> =
        Zeroizing::new(words.iter().map(|word| number(word)).collect());
    let unknown: Vec<usize> = (1..)
        .zip(numbers.iter())
        .filter(|(_, number)| number.is_none())
        .map(|(place, _)| place)
        .collect();
    if !unknown.is_empty() {
        return Phrase::Unknown(unknown);
    }
    let numbers: Zeroizing<Vec<u16>> = Zeroizing::new(numbers.iter().flatten().copied().collect());
    if checksum_holds(&numbers) {
        Phrase::Whole
    } else {
        Phrase::Checksum
    }
}

/// Whether the word is one of the list, in small or capital letters.
pub(crate) fn is_word(word: &str) -> bool {
    number(word).is_some()
}

/// How many words the list has.
pub(crate) const WORD_COUNT: usize = 2048;

/// A word of the list by its place, which must be less than [`WORD_COUNT`].
pub(crate) fn word(place: usize) -> &'static str {
    WORDS[place]
}

static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| LIST.split_ascii_whitespace().collect());

fn number(word: &str) -> Option<u16> {
    // No word of the list is longer, and most text is.
    if word.len() > 8 {
        return None;
    }
    let word = Zeroizing::new(word.to_ascii_lowercase());
    let at = WORDS.binary_search(&word.as_str()).ok()?;
    u16::try_from(at).ok()
}

/// Eleven bits a word: the key, then one bit of its hash for every 32 of its own.
fn checksum_holds(numbers: &[u16]) -> bool {
    let bits = numbers.len() * 11;
    let key_bytes = bits * 32 / 33 / 8;
    let mut bytes = Zeroizing::new(Vec::with_capacity(bits.div_ceil(8)));
    let (mut held, mut count) = (0_u32, 0);
    for number in numbers {
        held = held << 11 | u32::from(*number);
        count += 11;
        while count >= 8 {
            count -= 8;
            bytes.push((held >> count & 0xff) as u8);
        }
        held &= (1 << count) - 1;
    }
    // At most eight bits of checksum: those left over, or, for 24 words, the last byte.
    let check_bits = bits - key_bytes * 8;
    let found = match bytes.get(key_bytes) {
        Some(last) => u32::from(*last),
        None => held,
    };
    let hash = Sha256::digest(&bytes[..key_bytes]);
    found == u32::from(hash[0]) >> (8 - check_bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_standard_one() {
        let words: Vec<&str> = LIST.split_ascii_whitespace().collect();
        assert_eq!(words.len(), 2048);
        let hash = Sha256::digest(format!("{}\n", words.join("\n")));
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hex,
            "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"
        );
    }

    /// From the vectors of the standard, which are no secrets.
    #[test]
    fn standard_phrases() {
        let twelve = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        let zeros = |count: usize, last: &str| format!("{}{last}", "abandon ".repeat(count - 1));
        for text in [
            twelve.to_owned(),
            twelve.to_uppercase().replace(' ', "\n"),
            zeros(12, "about"),
            zeros(18, "agent"),
            zeros(24, "art"),
        ] {
            assert_eq!(phrase(&text), Phrase::Whole, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let zeros = "abandon ".repeat(11);
        assert_eq!(phrase(&format!("{zeros}zoo")), Phrase::Checksum);
        assert_eq!(phrase(&zeros), Phrase::Count(11));
        assert_eq!(phrase(&format!("abadon {zeros}")), Phrase::Unknown(vec![1]));
        assert_eq!(phrase(""), Phrase::Count(0));
    }
}
