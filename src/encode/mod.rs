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
//! it, up to an empty line. Zeros in front are ignored. What stands before a code does not matter,
//! nor what follows it as a field of its own: behind a tab, a quotation mark, or one of
//! `, ; | < > ) ] }`.
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
//! # Vault lines
//! A sealed vault of up to 3 kB in numbered lines, a sheet of its own, for typing or recognising
//! when no vault code can be read.
//!
//! One head line and N numbered lines, N = 1 to 255 (written for vaults of up to 3 kB: 123). All
//! characters that carry something are those of Crockford's base32, five bits each, most
//! significant bits first:
//! `0123456789ABCDEFGHJKMNPQRSTVWXYZ`. It is chosen over that of RFC 4648 because it leaves out
//! what people and programs confuse, because it says how to read what is confused all the same,
//! and because the set id is written in it.
//!
//! On reading, case does not matter; `O` is 0, `I` and `L` are 1, `U` is V, `$` is S.
//! Everything that is neither letter nor digit is ignored, so are blanks, wherever they stand.
//! Lines may come in any order, and more than once. A line that does not check may be put right by
//! trying what was most likely recognised wrongly, if only one way of doing so checks.
//!
//! **Head line**: `KINSAFE-LINES-1` and 30 characters, of which 24 are these 15 bytes:
//!
//! | offset | bytes | field |
//! |---|---|---|
//! | 0 | 5 | set id |
//! | 5 | 2 | length of the sealed vault in bytes, big-endian |
//! | 7 | 8 | first 8 bytes of SHA-256 of the whole sealed vault |
//!
//! and 6 are its check. The 1 is the version of the lines; another digit is a newer one. So the
//! first 8 of the 30 characters are the set id as it is printed elsewhere.
//!
//! **Numbered line**: the number n, 1 to N, in decimal with up to three digits, then 46
//! characters: 40 are the bytes 25 (n − 1) to 25 n − 1 of the sealed vault, which is filled up
//! with zero bytes for the last line; 6 are the line's check. N is the length divided by 25,
//! rounded up.
//!
//! **Check**: that of Bech32 (BIP-173), over GF(32), with other constants. Let `polymod` be
//!
//! ```text
//! polymod(values): c = 1
//!   for v in values: b = c >> 25; c = (c & 0x1FFFFFF) << 5 ^ v
//!     for i in 0..5: if b >> i & 1: c ^= (3B6A57B2, 26508E6D, 1EA119FA, 3D4233DD, 2A1462B3)[i]
//! ```
//!
//! The values are n >> 5, n & 31 (0, 0 for the head line), and then those of the line's
//! characters in order. With the six check characters among them, the result of `polymod` is
//!
//! * 0x2BC830A3 (that of Bech32m, BIP-350) for the head line,
//! * for a numbered line, the first 30 bits of SHA-256 of the whole sealed vault, which are the
//!   first 30 bits of the head line's last field.
//!
//! So the check finds every change of up to four characters of a line, numbers included, and a
//! line of another vault or revision does not check either. To write it, take the `polymod` with
//! six zeros in the place of the check, exclusive-or it with the constant, and write the 30 bits
//! as six characters.
//!
//! When all lines are there, the hash is compared; only then is it the sealed vault.
//!
//! They are printed with the number in three digits, the check as a group of its own, and the rest
//! in groups of five characters, in the head line of four, the set id with its hyphen.
//!
//! # Text sheet
//! The same as a file: the key record in base64 (RFC 4648 section 4), 64 characters a line,
//! between `-----BEGIN KINSAFE KEY-----` and `-----END KINSAFE KEY-----`, and the sealed vault
//! in age's own ASCII armor. Text around them does not matter, nor do marks of quotation (`>`)
//! before the lines.

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
