//! The on-paper format: records, and how they are written so that paper carries them, as digits in a
//! QR code, as words, or as a text file.
//!
//! Responsible for all forms in both directions. Not responsible for finding them in a picture
//! ([`scan`](crate::scan)), nor for what several of them are together ([`combine`](crate::combine)).
//! The specification, which is a document of its own:
#![doc = include_str!("../../docs/format.md")]

mod armor;
mod digits;
mod keyboard;
mod line_letters;
mod lines;
mod mail;
mod mending;
mod nearest;
mod payload;
pub mod record;
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
