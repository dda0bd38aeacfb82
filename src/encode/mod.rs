//! How a record is written so that paper carries it: digits in a QR code, words, or a text file.
//!
//! This text, with [`record`](crate::record), is the specification of the on-paper format.
//!
//! # QR text
//! `KINSAFE1:` and then the record, read as one big-endian integer, in decimal digits without
//! leading zeros. A record's first byte is never 0, so it comes back exactly. In the QR code this
//! is an alphanumeric and a numeric segment, the densest form that every scanner, clipboard and
//! keyboard passes on unchanged. Another digit before the colon is a newer version.
//!
//! On reading, the letters may be in either case, and white space and line ends may stand among
//! the digits: in a text, the lines that follow a code and hold only digits and spaces belong to
//! it, up to an empty line. Zeros in front are ignored.
//!
//! # Words
//! The 24 bytes of a short record and 8 Reed–Solomon parity bytes, 32 in all; each byte is one
//! of the 256 Bytewords (BCR-2020-012) in its order, `able` = 0 to `zoom` = 255. Printed as
//! eight numbered lines of four.
//!
//! The code is RS(32, 24) over GF(2⁸) with the polynomial 0x11D: the record's bytes are the
//! highest coefficients of a polynomial, which is a multiple of (x − 2⁰)(x − 2¹)…(x − 2⁷). It
//! corrects 4 wrong words, or 8 that cannot be read.
//!
//! The first and the last letter of a word identify it; on reading two letters are enough.
//!
//! # Text sheet
//! The same as a file: the key record in base64 (RFC 4648 section 4), 64 characters a line,
//! between `-----BEGIN KINSAFE KEY-----` and `-----END KINSAFE KEY-----`, and the sealed vault
//! in age's own ASCII armor. Text around them does not matter, nor do marks of quotation (`>`)
//! before the lines.

mod armor;
mod digits;
mod payload;
mod text;
mod typing;
mod words;

pub use armor::{KEY_BEGIN, KEY_END, key_armor};
pub use digits::{QR_PREFIX, qr_text};
pub use payload::{Payload, PayloadError, Place};
pub use text::{TextFinding, read_text};
pub use typing::{WordEntry, WordHead, WordNote, WordStep, nearest_words};
pub use words::{
    Correction, WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, to_words, word_list,
};
