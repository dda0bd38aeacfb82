//! Bytes from a terminal → keys and pasted text.
//!
//! Pure: it is fed with what was read. Responsible for letters that come in pieces, for the
//! sequences of keys that are no letters, and for what is pasted: between its marks nothing is a
//! key. Not responsible for what a key does.

use zeroize::Zeroizing;

const ESCAPE: u8 = 0x1b;
const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// Longest sequence of one key; what is longer is none.
const LONGEST_SEQUENCE: usize = 32;

/// What was pressed or pasted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Key {
    /// A letter or another sign, a tab among them.
    Char(char),
    /// Removes the letter behind the cursor.
    Delete,
    /// To the end of the line.
    End,
    /// Ctrl-D.
    EndOfInput,
    /// The end of a line.
    Enter,
    /// Removes the letter before the cursor.
    Erase,
    /// Removes everything.
    EraseLine,
    /// Removes a word.
    EraseWord,
    /// To the beginning of the line.
    Home,
    Left,
    /// The beginning of something pasted, where the terminal says so.
    PasteBegins,
    PasteEnds,
    Right,
}

/// What was read and not taken yet.
#[derive(Default)]
pub(super) struct Keys {
    bytes: Zeroizing<Vec<u8>>,
    at: usize,
    in_paste: bool,
}

impl Keys {
    /// Adds what was read.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        // The rest is short: no key is long.
        let mut all = Zeroizing::new(Vec::with_capacity(self.rest().len() + bytes.len()));
        all.extend_from_slice(self.rest());
        all.extend_from_slice(bytes);
        self.bytes = all;
        self.at = 0;
    }

    /// Forgets what was read.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether a paste has begun whose end was not taken yet.
    pub(super) fn in_paste(&self) -> bool {
        self.in_paste
    }

    /// Takes a paste for ended whose end was never marked.
    pub(super) fn end_paste(&mut self) {
        self.in_paste = false;
    }

    /// The next key; `None` if more has to be read.
    pub(super) fn next(&mut self) -> Option<Key> {
        let (key, length) = loop {
            match self.look()? {
                (Some(key), length) => break (key, length),
                (None, length) => self.at += length,
            }
        };
        self.at += length;
        self.in_paste = match key {
            Key::PasteBegins => true,
            Key::PasteEnds => false,
            _ => self.in_paste,
        };
        Some(key)
    }

    /// The next key without taking it.
    pub(super) fn peek(&mut self) -> Option<Key> {
        loop {
            match self.look()? {
                (Some(key), _) => return Some(key),
                (None, length) => self.at += length,
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// The next key, or none in what is passed over, and how many bytes it has.
    fn look(&self) -> Option<(Option<Key>, usize)> {
        let rest = self.rest();
        let first = *rest.first()?;
        let key = match first {
            b'\r' => {
                let pair = rest.get(1) == Some(&b'\n');
                return Some((Some(Key::Enter), if pair { 2 } else { 1 }));
            }
            b'\n' => Some(Key::Enter),
            b'\t' => Some(Key::Char('\t')),
            ESCAPE => return self.sequence(),
            // What else is a control sign in something pasted is no key.
            0..=31 | 127 if self.in_paste => None,
            0x01 => Some(Key::Home),
            0x04 => Some(Key::EndOfInput),
            0x05 => Some(Key::End),
            0x08 | 0x7f => Some(Key::Erase),
            0x15 => Some(Key::EraseLine),
            0x17 => Some(Key::EraseWord),
            0..=31 => None,
            _ => return letter(rest).map(|(letter, length)| (Some(Key::Char(letter)), length)),
        };
        Some((key, 1))
    }

    fn sequence(&self) -> Option<(Option<Key>, usize)> {
        let rest = self.rest();
        if self.in_paste {
            if rest.starts_with(PASTE_ENDS) {
                return Some((Some(Key::PasteEnds), PASTE_ENDS.len()));
            }
            // It may be the beginning of it.
            return if PASTE_ENDS.starts_with(rest) {
                None
            } else {
                Some((None, 1))
            };
        }
        match rest.get(1)? {
            b'[' => {}
            b'O' => return Some((named(*rest.get(2)?, &[]), 3)),
            // The key Escape itself, or one pressed with Alt.
            _ => return Some((None, 1)),
        }
        if rest.starts_with(PASTE_BEGINS) {
            return Some((Some(Key::PasteBegins), PASTE_BEGINS.len()));
        }
        let body = &rest[2..];
        let mut ends = body.iter().take(LONGEST_SEQUENCE);
        let Some(end) = ends.position(|byte| (0x40..=0x7e).contains(byte)) else {
            return (body.len() >= LONGEST_SEQUENCE).then_some((None, 1));
        };
        Some((named(body[end], &body[..end]), end + 3))
    }
}

/// The key of a sequence by its end and what stands before.
fn named(end: u8, before: &[u8]) -> Option<Key> {
    match (end, before) {
        (b'C', _) => Some(Key::Right),
        (b'D', _) => Some(Key::Left),
        (b'H', _) | (b'~', b"1" | b"7") => Some(Key::Home),
        (b'F', _) | (b'~', b"4" | b"8") => Some(Key::End),
        (b'~', b"3") => Some(Key::Delete),
        _ => None,
    }
}

/// A letter in UTF-8; `None` if the rest of it is not there yet.
fn letter(bytes: &[u8]) -> Option<(char, usize)> {
    let head = &bytes[..bytes.len().min(4)];
    match std::str::from_utf8(head) {
        Ok(text) => text.chars().next().map(|c| (c, c.len_utf8())),
        Err(error) if error.valid_up_to() > 0 => {
            let text = std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default();
            text.chars().next().map(|c| (c, c.len_utf8()))
        }
        Err(error) => {
            let bad = error.error_len()?;
            Some((char::REPLACEMENT_CHARACTER, bad))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut keys = Keys::default();
        keys.feed(bytes);
        std::iter::from_fn(|| keys.next()).collect()
    }

    #[test]
    fn letters_and_line_ends() {
        use Key::{Char, Enter};
        assert_eq!(keys("aé字".as_bytes()), ['a', 'é', '字'].map(Char));
        assert_eq!(keys(b"\r\n\r\r\n\n"), [Enter, Enter, Enter, Enter]);
        assert_eq!(keys(b"\xffa"), [Char('\u{FFFD}'), Char('a')]);
    }

    #[test]
    fn keys_that_are_no_letters() {
        use Key::{Char, Delete, Erase, Home, Left};
        assert_eq!(
            keys(b"\x1b[D\x1bOD\x1b[1;5D\x1b[3~\x1b[1~\x7f"),
            [Left, Left, Left, Delete, Home, Erase]
        );
        // A function key, one with Alt, the answer of a terminal: nothing.
        assert_eq!(keys(b"\x1b[15~\x1ba\x1b[?1;2c"), [Char('a')]);
    }

    #[test]
    fn what_is_pasted_is_no_key() {
        use Key::{Char, Enter, PasteBegins, PasteEnds};
        assert_eq!(
            keys(b"\x1b[200~a\x04\x1b[Db\r\x1b[201~\x04"),
            [
                PasteBegins,
                Char('a'),
                Char('['),
                Char('D'),
                Char('b'),
                Enter,
                PasteEnds,
                Key::EndOfInput
            ]
        );
    }

    proptest! {
        /// However it comes in pieces, it is the same.
        #[test]
        fn in_pieces(bytes in proptest::collection::vec(
            prop_oneof![any::<u8>(), Just(ESCAPE), Just(b'['), Just(b'2'), Just(b'0'), Just(b'~')], 0..60
        ), at in 0_usize..60) {
            let at = at.min(bytes.len());
            // A line end of two signs may come apart; then it is two.
            prop_assume!(bytes.get(at) != Some(&b'\n'));
            let mut pieces = Keys::default();
            pieces.feed(&bytes[..at]);
            let mut found: Vec<Key> = std::iter::from_fn(|| pieces.next()).collect();
            pieces.feed(&bytes[at..]);
            found.extend(std::iter::from_fn(|| pieces.next()));
            prop_assert_eq!(found, keys(&bytes));
        }
    }
}
