//! The key record of a text sheet in PEM-like armor.

use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

/// The first line of the armor.
pub const KEY_BEGIN: &str = "-----BEGIN KINSAFE KEY-----";
/// The last line of the armor.
pub const KEY_END: &str = "-----END KINSAFE KEY-----";
const LINE: usize = 64;

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

/// The bytes between the two lines of the armor, white space ignored.
pub(super) fn from_body(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let packed: Zeroizing<String> =
        Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
    STANDARD.decode(packed.as_bytes()).ok().map(Zeroizing::new)
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
