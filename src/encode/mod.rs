//! How a record is written so that paper carries it: digits in a QR code, words, or a text file.
//!
//! Responsible for all forms in both directions. Not responsible for what is in a record
//! ([`record`](crate::record)). The specification of both, which is a document of its own:
#![doc = include_str!("../../docs/format.md")]

mod armor;
mod digits;
mod keyboard;
mod lines;
mod mail;
mod mending;
mod nearest;
mod payload;
mod reed_solomon;
mod text;
mod words;

pub use armor::{KEY_BEGIN, KEY_END, key_armor};
pub use digits::{QR_PREFIX, qr_text};
pub use lines::{LINES_HEAD, Letters, LineFault, LinesHead, NumberedLine, VaultLine, to_lines};
pub use mending::Mending;
pub use nearest::nearest_words;
pub use payload::{Payload, PayloadError, Place};
pub use text::{TextFinding, read_text};
pub use words::{
    Correction, WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, to_words, word_list,
    word_pieces,
};
