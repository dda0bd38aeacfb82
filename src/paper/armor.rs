//! The blocks of a text sheet: a key record in PEM-like armor, a sealed vault in age's.
//!
//! Responsible for writing the one exactly and for reading both with what mail programs and word
//! processors make of them: other dashes, other capitals, quotation marks, lines joined or broken.
//! What is within is signed or sealed, so that nothing is taken for right by being read.

use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use crate::letters;

/// The first line of the armor.
pub const KEY_BEGIN: &str = "-----BEGIN KINSAFE KEY-----";
/// The last line of the armor.
pub const KEY_END: &str = "-----END KINSAFE KEY-----";
const AGE_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const AGE_END: &str = "-----END AGE ENCRYPTED FILE-----";
const LINE: usize = 64;

/// What a block carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Block {
    /// A key record.
    Key,
    /// An age file.
    Sealed,
}

/// The line with which a block begins or ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Marker {
    pub(super) block: Block,
    pub(super) begins: bool,
    /// Where it begins in its line, dashes included, and where what follows it begins.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The first marker in a line. Its dashes may be of any kind and number on either side, or none
/// where nothing else is on the line; in a sentence its words alone are none.
pub(super) fn marker(line: &str) -> Option<Marker> {
    const VERBS: [(&str, bool); 2] = [("BEGIN", true), ("END", false)];
    const NAMES: [(&[&str], Block); 2] = [
        (&["KINSAFE", "KEY"], Block::Key),
        (&["AGE", "ENCRYPTED", "FILE"], Block::Sealed),
    ];
    let mut from = 0;
    while let Some(at) = line[from..].find(['B', 'b', 'E', 'e']) {
        let begin = from + at;
        from = begin + 1;
        for (verb, begins) in VERBS {
            let Some(after) = word(&line[begin..], verb) else {
                continue;
            };
            for (words, block) in NAMES {
                let rest = words.iter().try_fold(after, |rest, name| {
                    word(rest.trim_start_matches(is_blank), name)
                });
                let Some(rest) = rest else {
                    continue;
                };
                let before = line[..begin].trim_end_matches(is_blank);
                // Something that cannot be seen may stand among the dashes too.
                let is_dash = |c| is_dash(c) || is_blank(c);
                let start = before.trim_end_matches(is_dash).len();
                let end = rest
                    .trim_start_matches(is_blank)
                    .trim_start_matches(is_dash);
                let is_alone = || {
                    let before = before.trim_start_matches(is_quote);
                    before.is_empty() && rest.trim_end_matches(is_blank).is_empty()
                };
                if start < before.len()
                    || end.len() < rest.trim_start_matches(is_blank).len()
                    || is_alone()
                {
                    return Some(Marker {
                        block,
                        begins,
                        start,
                        end: line.len() - end.len(),
                    });
                }
            }
        }
    }
    None
}

/// What follows `word` in `text`, which begins with it in whatever capitals and with whatever
/// stands in it that cannot be seen.
fn word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for letter in word.chars() {
        let same = rest.find(|&c| c.is_whitespace() || !is_blank(c))?;
        if !same.eq_ignore_ascii_case(&letter) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// What word processors make of a dash, or of several.
fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{AD}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2212}'
                | '\u{2500}'
                | '\u{2501}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '_'
                | '='
                | '*'
                | '~'
                | '\\'
    )
}

/// Blanks, and what stands before each line of a quoted text.
fn is_quote(c: char) -> bool {
    is_blank(c) || matches!(c, '>' | '|')
}

/// What shows nothing. Some of it is no white space to Unicode.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A key record in armor, with a final line end.
pub fn key_armor(record: &[u8]) -> Zeroizing<String> {
    let body = Zeroizing::new(STANDARD.encode(record));
    let mut text = Zeroizing::new(String::with_capacity(body.len() * 66 / 64 + 64));
    text.push_str(KEY_BEGIN);
    // Base64 is ASCII, so it can be cut anywhere.
    for at in (0..body.len()).step_by(LINE) {
        text.push('\n');
        text.push_str(&body[at..body.len().min(at + LINE)]);
    }
    text.push('\n');
    text.push_str(KEY_END);
    text.push('\n');
    text
}

/// The bytes between the two lines of the armor.
pub(super) fn from_body(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    STANDARD
        .decode(packed(body).as_bytes())
        .ok()
        .map(Zeroizing::new)
}

/// An age file in armor as age writes it, from what stands between the two lines. What is no
/// base64 is left for age to refuse.
pub(super) fn age_armor(body: &str) -> String {
    let packed = packed(body);
    let mut text = String::with_capacity(packed.len() * 66 / 64 + 80);
    text.push_str(AGE_BEGIN);
    let mut rest = packed.as_str();
    while !rest.is_empty() {
        // What is no base64, and so may not be cut here, is left whole.
        let (line, next) = rest.split_at_checked(LINE).unwrap_or((rest, ""));
        text.push('\n');
        text.push_str(line);
        rest = next;
    }
    text.push('\n');
    text.push_str(AGE_END);
    text.push('\n');
    text
}

/// Base64 without what was put into it on the way: blanks, line ends, quotation marks and
/// backslashes; with the letters that look the same as they were; padded as it should be.
fn packed(body: &str) -> Zeroizing<String> {
    let plain;
    let body = if body.is_ascii() {
        body
    } else {
        plain = letters::reformed(body, letters::nfkc);
        plain.as_str()
    };
    let kept = body
        .chars()
        .filter(|&c| !is_quote(c) && c != '\\')
        // One half and the like, as word processors write 1/2.
        .map(|c| if c == '\u{2044}' { '/' } else { c });
    let mut packed = Zeroizing::new(String::with_capacity(body.len() + 3));
    packed.extend(kept);
    let padded = packed.trim_end_matches('=').len();
    // Of padding that is cut off or doubled nothing depends; what follows it is no base64.
    packed.truncate(padded);
    while packed.len() % 4 > 1 {
        packed.push('=');
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shape() {
        let text = key_armor(&[0xFF; 60]);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[1].len(), 64);
        assert_eq!(lines[2].len(), 16);
    }

    #[test]
    fn markers_as_programs_write_them() {
        for line in [
            KEY_BEGIN,
            "> -----BEGIN KINSAFE KEY-----",
            "\u{2014}\u{2013}BEGIN KINSAFE KEY\u{2014}\u{2013}",
            "-----Begin Kinsafe Key-----",
            "BEGIN KINSAFE KEY",
            "> | begin\u{A0}kinsafe  key ",
            "text -----BEGIN KINSAFE KEY----- EVVX",
            "\\-\\-\\-\\-\\-BEGIN KINSAFE KEY\\-\\-\\-\\-\\-",
            "— BEGIN KINSAFE KEY —",
            "--\u{200B}---BEG\u{200D}IN\u{FEFF} KINSAFE\u{2060} K\u{AD}EY--\u{200B}---",
        ] {
            let found = marker(line).map(|found| (found.block, found.begins));
            assert_eq!(found, Some((Block::Key, true)), "{line}");
        }
        let line = "EVVX=-----END AGE ENCRYPTED FILE-----x";
        let found = marker(line).unwrap();
        assert_eq!((found.block, found.begins), (Block::Sealed, false));
        assert_eq!((&line[..found.start], &line[found.end..]), ("EVVX", "x"));
        for line in [
            "How to begin: KINSAFE KEY",
            "Copy it from BEGIN KINSAFE KEY to the end.",
            "-----BEGIN CERTIFICATE-----",
            "-----BEGIN AGE-----",
            "é",
            "",
        ] {
            assert_eq!(marker(line), None, "{line}");
        }
    }

    #[test]
    fn bodies_as_programs_write_them() {
        let record = [0xFB; 10];
        assert_eq!(STANDARD.encode(record), "+/v7+/v7+/v7+w==");
        for body in [
            "+/v7+/v7+/v7+w==",
            "> +/v7+/v7\r\n> | +/v7+w\n",
            "+/v7 +/v7\\\n\u{200B}+/v7\u{AD}+w=",
            "\u{FF0B}/v7\u{A0}+/v7+/v7+w====",
        ] {
            let read = from_body(body).unwrap();
            assert_eq!(read.as_slice(), record, "{body}");
        }
        for body in ["+/v7+", "+/v7?v7+", "+w==+w==", "+/v7+/v7+/v7+x"] {
            assert!(from_body(body).is_none(), "{body}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(record in proptest::collection::vec(any::<u8>(), 0..300)) {
            let text = key_armor(&record);
            let body = text.strip_prefix(KEY_BEGIN).unwrap().trim_end().strip_suffix(KEY_END).unwrap();
            let read = from_body(body).unwrap();
            prop_assert_eq!(read.as_slice(), record.as_slice());
        }
    }
}
