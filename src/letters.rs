//! Bytes → text, and text → one form: what programs, shells and keyboards write differently and
//! people take for the same.
//!
//! Responsible for encodings (UTF-8, UTF-16, Windows-1252), for composing letters and their accents
//! (Unicode form NFC), for comparing names, and for lists of names. Every name that is stored or
//! compared comes through here once, so that nothing else asks in which form it is. Not responsible
//! for what a name may be.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Deserializer};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use zeroize::Zeroizing;

use crate::error::Error;

/// Longer than any name; what follows makes no difference.
const MOST_LETTERS: usize = 64;

/// A name as it is stored: letters and accents composed, blanks around it left out.
pub fn composed(text: &str) -> String {
    let text = text.trim();
    if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// A name as it is compared: [`composed`], in small letters.
pub fn folded(text: &str) -> String {
    composed(&composed(text).to_lowercase())
}

/// Whether two names are the same to a person.
pub fn same(a: &str, b: &str) -> bool {
    folded(a) == folded(b)
}

/// Reads a name for a struct of the vault, in the one form.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(|text| composed(&text))
}

/// Reads several.
pub(crate) fn deserialize_all<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<String>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    Ok(texts.iter().map(|text| composed(text)).collect())
}

/// The names of a list with commas between them. A name that has a comma itself stands in
/// quotation marks, as in CSV: `"Smith, John",Ben`.
///
/// # Errors
/// [`Error::NameQuote`] where a quotation mark has no other.
pub fn list(text: &str) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut rest = Some(text);
    while let Some(text) = rest {
        let (name, next) = first(text, ',')?;
        names.push(name);
        rest = next;
    }
    Ok(names)
}

/// A name, perhaps in quotation marks, and what follows the first `mark` behind it.
///
/// # Errors
/// Those of [`list`].
pub fn first(text: &str, mark: char) -> Result<(String, Option<&str>), Error> {
    let lone = |name: &str| Error::NameQuote {
        name: composed(name),
    };
    let text = text.trim_start();
    let Some(mut inner) = text.strip_prefix('"') else {
        let (name, next) = match text.split_once(mark) {
            Some((name, next)) => (name, Some(next)),
            None => (text, None),
        };
        // John "Jack" Smith needs no others around it.
        return match name.matches('"').count() % 2 {
            0 => Ok((composed(name), next)),
            _ => Err(lone(name)),
        };
    };
    let mut name = String::new();
    loop {
        let (before, after) = inner.split_once('"').ok_or_else(|| lone(text))?;
        name.push_str(before);
        // Two of them stand for one.
        match after.strip_prefix('"') {
            Some(after) => {
                name.push('"');
                inner = after;
            }
            None => {
                inner = after.trim_start();
                break;
            }
        }
    }
    match inner.strip_prefix(mark) {
        Some(next) => Ok((composed(&name), Some(next))),
        None if inner.is_empty() => Ok((composed(&name), None)),
        None => Err(lone(text)),
    }
}

/// How the bytes of a text were read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Written {
    /// UTF-8, with a byte order mark or without.
    Utf8,
    /// UTF-16, in either order.
    Utf16,
    /// Neither: a letter a byte, as older programs on Windows write. It is a guess.
    Windows1252,
}

/// The text that bytes stand for, without a byte order mark, and how it was read; `None` if they
/// are no text.
pub fn decode(bytes: &[u8]) -> Option<(Cow<'_, str>, Written)> {
    let (text, written) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) if encoding == UTF_8 => unmarked(&bytes[length..])?,
        Some((encoding, length)) => (strict(encoding, &bytes[length..])?, Written::Utf16),
        None => match utf16_without_mark(bytes) {
            Some(encoding) => (strict(encoding, bytes)?, Written::Utf16),
            None => unmarked(bytes)?,
        },
    };
    // Programs and archives can be UTF-8 by chance; none is without zero bytes for long.
    (!text.contains('\0')).then_some((text, written))
}

/// UTF-8, or what is no UTF-8 and may be text all the same.
fn unmarked(bytes: &[u8]) -> Option<(Cow<'_, str>, Written)> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((Cow::Borrowed(text), Written::Utf8)),
        Err(_) if is_plain(bytes) => {
            let text = WINDOWS_1252.decode_without_bom_handling(bytes).0;
            Some((text, Written::Windows1252))
        }
        Err(_) => None,
    }
}

fn strict<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}

/// UTF-16 of a text that is mostly Latin: every other byte is zero, and no byte between.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair[at] == 0).count();
    let enough = |count: usize| count * 2 > pairs.len();
    match (zeros(0), zeros(1)) {
        _ if !rest.is_empty() => None,
        (0, high) if enough(high) => Some(UTF_16LE),
        (high, 0) if enough(high) => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether there is no byte that a text of one letter a byte would not have.
fn is_plain(bytes: &[u8]) -> bool {
    const ENDS_AND_TABS: [u8; 6] = [b'\t', b'\n', 0x0B, 0x0C, b'\r', 0x1A];
    bytes
        .iter()
        .all(|byte| *byte >= b' ' && *byte != 0x7F || ENDS_AND_TABS.contains(byte))
}

/// A secret text in another form, made without leaving a copy behind.
pub(crate) fn reformed(text: &str, form: fn(&str, &mut String)) -> Zeroizing<String> {
    // No form of a text is longer: a letter comes apart into four at most (UAX 15).
    let mut made = Zeroizing::new(String::with_capacity(text.len() * 4 + 16));
    form(text, &mut made);
    made
}

/// Composes letters and accents, for [`reformed`].
pub(crate) fn nfc(text: &str, into: &mut String) {
    into.extend(text.nfc());
}

/// Takes letters and accents apart, for [`reformed`].
pub(crate) fn nfd(text: &str, into: &mut String) {
    into.extend(text.nfd());
}

/// What stands for other letters by its looks alone, such as the ligatures of a PDF and letters
/// of full width, by what it stands for.
pub(crate) fn nfkc(text: &str, into: &mut String) {
    into.extend(text.nfkc());
}

/// Whether a text has more lines than `most`, whatever ends them.
pub fn has_more_lines(text: &str, most: usize) -> bool {
    const ENDS: [char; 7] = [
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    text.matches(ENDS).nth(most).is_some()
}

/// How many letters have to be added, left out, changed or swapped with the next to make one
/// word of the other.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().take(MOST_LETTERS).collect();
    let b: Vec<char> = b.chars().take(MOST_LETTERS).collect();
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted() {
        assert!(!has_more_lines("a\nb\u{2028}c", 2));
        assert!(has_more_lines("a\nb\u{2028}c\r", 2));
    }

    #[test]
    fn one_form_for_names() {
        assert_eq!(composed(" Zoe\u{308} "), "Zo\u{EB}");
        assert!(same("ZOE\u{308}", "zo\u{EB} "));
        assert!(!same("Zoe", "Zo\u{EB}"));
    }

    #[test]
    fn lists_as_in_csv() {
        let names = |text: &str| list(text).map(|names| names.join("|"));
        for (text, expected) in [
            ("Anna,Ben", "Anna|Ben"),
            (" Anna , Zoe\u{308}", "Anna|Zo\u{EB}"),
            ("\"Smith, John\",Ben", "Smith, John|Ben"),
            ("Ben, \"Smith, John\" ", "Ben|Smith, John"),
            ("\"Smith \"\"Jack, J\"\"\",Ben", "Smith \"Jack, J\"|Ben"),
            ("John \"Jack\" Smith,Ben", "John \"Jack\" Smith|Ben"),
            ("Anna,,Ben,", "Anna||Ben|"),
            ("", ""),
        ] {
            assert_eq!(names(text).as_deref(), Ok(expected), "{text}");
        }
        for (text, name) in [
            ("Anna,\"Smith, John", "\"Smith, John"),
            ("Smith\", John", "Smith\""),
            ("\"Smith\" John,Ben", "\"Smith\" John,Ben"),
            ("\"", "\""),
        ] {
            let name = name.to_owned();
            assert_eq!(names(text), Err(Error::NameQuote { name }), "{text}");
        }
        let (name, place) = first("\"Smith=, J\" = Lyon=2", '=').unwrap();
        assert_eq!((name.as_str(), place), ("Smith=, J", Some(" Lyon=2")));
    }

    #[test]
    fn encodings() {
        let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        for (good, written) in [
            ("é 1".as_bytes().to_vec(), Written::Utf8),
            ("\u{FEFF}é 1".as_bytes().to_vec(), Written::Utf8),
            (utf16("\u{FEFF}é 1", u16::to_le_bytes), Written::Utf16),
            (utf16("\u{FEFF}é 1", u16::to_be_bytes), Written::Utf16),
            (utf16("é 1", u16::to_le_bytes), Written::Utf16),
            (utf16("é 1", u16::to_be_bytes), Written::Utf16),
            (b"\xE9 1".to_vec(), Written::Windows1252),
        ] {
            let read = decode(&good).map(|(text, written)| (text.into_owned(), written));
            assert_eq!(read, Some(("é 1".to_owned(), written)), "{good:?}");
        }
        assert_eq!(decode(b"a \x96 b").unwrap().0, "a \u{2013} b");
        for bad in [
            &b"a\0b"[..],
            b"\xFF\xFEa",
            b"\xFF\xFE\x00\xD8",
            b"PK\x03\x04\xFF",
            b"\x7FELF\xFF",
            b"a\0\0b",
        ] {
            assert_eq!(decode(bad), None, "{bad:?}");
        }
        assert_eq!(decode(b""), Some((Cow::Borrowed(""), Written::Utf8)));
    }

    #[test]
    fn distances() {
        assert_eq!(distance("github", "github"), 0);
        assert_eq!(distance("gihtub", "github"), 1);
        assert_eq!(distance("", "ab"), 2);
        assert_eq!(distance("slack", "black"), 1);
    }
}
