//! Bytes → text: UTF-8, or UTF-16 with a byte order mark, as the redirects of some shells write.

use std::borrow::Cow;

/// The text, or `None` if the bytes are none.
pub(super) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(std::str::from_utf8(rest).ok()?),
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        _ => Cow::Borrowed(std::str::from_utf8(bytes).ok()?),
    };
    // Programs and archives can be UTF-8 by chance; none is without zero bytes for long.
    (!text.contains('\0')).then_some(text)
}

/// Whether a text has more lines than `most`, whatever ends them.
pub(super) fn has_more_lines(text: &str, most: usize) -> bool {
    const ENDS: [char; 7] = [
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    text.matches(ENDS).nth(most).is_some()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .collect::<Result<_, _>>()
        .ok()
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
    fn encodings() {
        let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        for good in [
            "é 1".as_bytes().to_vec(),
            "\u{FEFF}é 1".as_bytes().to_vec(),
            utf16("\u{FEFF}é 1", u16::to_le_bytes),
            utf16("\u{FEFF}é 1", u16::to_be_bytes),
        ] {
            assert_eq!(decode(&good).as_deref(), Some("é 1"), "{good:?}");
        }
        for bad in [
            &b"\xFF"[..],
            b"a\xE9",
            b"a\0b",
            b"\xFF\xFEa",
            b"\xFF\xFE\x00\xD8",
            b"\xEF\xBB\xBF\xFF",
        ] {
            assert_eq!(decode(bad), None, "{bad:?}");
        }
        assert_eq!(decode(b"").as_deref(), Some(""));
    }
}
