//! Five bytes as people read and type them: eight characters of Crockford's base32.
//!
//! Responsible for the spelling that the set id, the fingerprint and the proof code have in common.
//! Not responsible for what the bytes mean.

/// How many bytes are spelled.
pub(super) const LEN: usize = 5;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS: usize = 8;

/// Two groups of four, most significant bits first: `7H3K-9QXM`.
pub(super) fn spelled(bytes: &[u8; LEN]) -> String {
    let bits = bytes
        .iter()
        .fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
    let mut text = String::with_capacity(LETTERS + 1);
    for place in (0..LETTERS).rev() {
        if text.len() == LETTERS / 2 {
            text.push('-');
        }
        text.push(char::from(ALPHABET[(bits >> (5 * place)) as usize & 31]));
    }
    text
}

/// The bytes that a text spells, as people write it: small letters, blanks and hyphens do not
/// matter, O is 0, I and L are 1. `None` for anything else.
pub(super) fn read(text: &str) -> Option<[u8; LEN]> {
    let mut bits = 0_u64;
    let mut count = 0;
    for letter in letters(text) {
        bits = bits << 5 | u64::from(value(letter)?);
        count += 1;
        if count > LETTERS {
            return None;
        }
    }
    if count != LETTERS {
        return None;
    }
    let mut bytes = [0; LEN];
    bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
    Some(bytes)
}

/// What carries something in a text that people wrote.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    // Programs for writing turn a hyphen into a dash.
    let between = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2014}');
    text.chars().filter(move |c| !between(c))
}

/// The five bits of a character; `None` if it is none of the alphabet.
pub(super) fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let value = ALPHABET.iter().position(|&a| char::from(a) == letter)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_people_write_it() {
        let bytes = read("7H3K-9QXM").unwrap();
        assert_eq!(spelled(&bytes), "7H3K-9QXM");
        for text in [
            "7h3k9qxm",
            "7H3K 9QXM",
            " 7h3k–9qxm\n",
            "7-H-3-K-9-Q-X-M",
            "7 H 3 K   9 Q X M",
        ] {
            assert_eq!(read(text), Some(bytes), "{text}");
        }
        assert_eq!(read("oOiI-lL00"), read("0011-1100"));
        for text in [
            "",
            "7H3K-9QX",
            "7H3K-9QXMM",
            "7H3K-9QXU",
            "7H3K_9QXM",
            "７H3K9QXM",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(bytes: [u8; LEN]) {
            prop_assert_eq!(read(&spelled(&bytes)), Some(bytes));
            prop_assert_eq!(read(&spelled(&bytes).to_lowercase().replace('-', " ")), Some(bytes));
        }

        #[test]
        fn no_text_panics(text in ".{0,20}") {
            let _ = read(&text);
        }
    }
}
