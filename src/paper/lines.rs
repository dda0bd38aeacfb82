//! A sealed vault in numbered lines, to be typed or recognised by a program when no code of it
//! can be read any more.
//!
//! Responsible for writing the lines, for reading one, and for the check of each. Not responsible
//! for putting them together: each line that checks is a part of the sealed vault, and parts are
//! the business of [`combine`](crate::combine).
//!
//! The specification stands in [`paper`](super), under Vault lines.

use sha2::{Digest, Sha256};

use super::{
    line_letters::{
        CHECK, GROUP, folded, grouped, letters_of, polymod, seal, to_bytes, to_values, values_of,
    },
    mending::{self, Mending},
};
use crate::limits;

/// What the head line begins with, its version included.
pub const LINES_HEAD: &str = "KINSAFE-LINES-1";

/// Bytes on one line.
const BYTES: usize = 25;
/// Characters that carry them.
const BODY: usize = BYTES * 8 / 5;

const HEAD_BYTES: usize = 15;
const HEAD_BODY: usize = HEAD_BYTES * 8 / 5;
const HEAD_CONSTANT: u32 = 0x2BC8_30A3;

/// The head line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LinesHead {
    /// The id of the set.
    pub set: [u8; 5],
    /// Length of the sealed vault in bytes.
    pub length: u16,
    /// The first 8 bytes of its SHA-256.
    pub hash: [u8; 8],
}

/// A numbered line that is well formed. Whether it is right shows beside its head line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberedLine {
    number: u8,
    values: [u8; BODY + CHECK],
}

/// What one line of text turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VaultLine {
    /// The head line.
    Head(LinesHead),
    /// A numbered line.
    Numbered(NumberedLine),
}

/// Why a line is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LineFault {
    /// It is no vault line at all.
    NotOurs,
    /// It begins like the head line, of a later version.
    Newer,
    /// It begins like the head line, but does not check.
    Head,
    /// It has a number, but characters are missing, too many, or not of the alphabet.
    Garbled {
        /// The number as it reads.
        number: u8,
        /// What follows it, as far as it is of the alphabet.
        letters: Letters,
    },
}

/// The characters of a line that may be recognised wrongly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letters(Vec<u8>);

/// All lines of a sealed vault, the head line first; `None` if it is larger than
/// [`limits::SEALED_IN_LINES`].
pub fn to_lines(set: [u8; 5], sealed: &[u8]) -> Option<Vec<String>> {
    if sealed.len() > limits::SEALED_IN_LINES {
        return None;
    }
    let head = LinesHead::of(set, sealed)?;
    let mut lines = vec![head.to_string()];
    for (number, bytes) in (1..=head.count()).zip(sealed.chunks(BYTES)) {
        let mut filled = [0; BYTES];
        filled[..bytes.len()].copy_from_slice(bytes);
        let mut values = [0; BODY + CHECK];
        to_values(&filled, &mut values);
        seal(u32::from(number), &mut values, head.constant());
        lines.push(NumberedLine { number, values }.to_string());
    }
    Some(lines)
}

impl LinesHead {
    /// The head line of a sealed vault; `None` if it is too long to be numbered.
    pub fn of(set: [u8; 5], sealed: &[u8]) -> Option<Self> {
        let mut hash = [0; 8];
        hash.copy_from_slice(&Sha256::digest(sealed)[..8]);
        let head = Self {
            set,
            length: sealed.len().try_into().ok()?,
            hash,
        };
        head.is_possible().then_some(head)
    }

    /// N: how many numbered lines there are.
    pub fn count(&self) -> u8 {
        u8::try_from(usize::from(self.length).div_ceil(BYTES)).unwrap_or(u8::MAX)
    }

    /// The part of the sealed vault that a line holds, if it checks and is one of this vault's.
    pub fn part(&self, line: &NumberedLine) -> Option<Vec<u8>> {
        if line.constant() != self.constant() || line.number == 0 || line.number > self.count() {
            return None;
        }
        let mut bytes = to_bytes(&line.values[..BODY]);
        let begin = BYTES * (usize::from(line.number) - 1);
        let length = BYTES.min(usize::from(self.length) - begin);
        // What fills up the last line is nothing but zeros.
        if bytes[length..].iter().any(|&byte| byte != 0) {
            return None;
        }
        bytes.truncate(length);
        Some(bytes)
    }

    /// The line with this number as it has to be, if it checks once a few characters that programs
    /// recognise wrongly are put right, and only if one way of doing it is right.
    pub fn mended(
        &self,
        number: u8,
        letters: &Letters,
        tries: &mut Mending,
    ) -> Option<NumberedLine> {
        let line = |values: &_| NumberedLine {
            number,
            values: *values,
        };
        let accepted = |values: &_| self.part(&line(values)).is_some();
        mending::mended(number, &letters.0, self.constant(), accepted, tries)
            .map(|values| line(&values))
    }

    /// What the check of each of its lines comes to.
    pub(super) fn constant(&self) -> u32 {
        let [a, b, c, d, ..] = self.hash;
        u32::from_be_bytes([a, b, c, d]) >> 2
    }

    fn is_possible(&self) -> bool {
        self.length > 0 && usize::from(self.length) <= BYTES * usize::from(u8::MAX)
    }

    fn from_values(values: &[u8; HEAD_BODY + CHECK]) -> Option<Self> {
        if polymod(0, values) != HEAD_CONSTANT {
            return None;
        }
        let bytes = to_bytes(&values[..HEAD_BODY]);
        let (set, rest) = bytes.split_first_chunk::<5>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let head = Self {
            set: *set,
            length: u16::from_be_bytes(*length),
            hash: *rest.first_chunk::<8>()?,
        };
        head.is_possible().then_some(head)
    }
}

impl std::fmt::Display for LinesHead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut bytes = [0; HEAD_BYTES];
        bytes[..5].copy_from_slice(&self.set);
        bytes[5..7].copy_from_slice(&self.length.to_be_bytes());
        bytes[7..].copy_from_slice(&self.hash);
        let mut values = [0; HEAD_BODY + CHECK];
        to_values(&bytes, &mut values);
        seal(0, &mut values, HEAD_CONSTANT);
        // The set id stands as it does elsewhere.
        let (set, rest) = values.split_at(8);
        let (body, check) = rest.split_at(HEAD_BODY - 8);
        let set = grouped(set, 4).replace(' ', "-");
        let (body, check) = (grouped(body, 4), grouped(check, CHECK));
        write!(f, "{LINES_HEAD} {set} {body} {check}")
    }
}

impl std::fmt::Display for NumberedLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (body, check) = self.values.split_at(BODY);
        let (body, check) = (grouped(body, GROUP), grouped(check, CHECK));
        write!(f, "{:03} {body} {check}", self.number)
    }
}

impl NumberedLine {
    /// Its number, from 1.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The same line with the number that was asked for, where none was typed.
    pub fn numbered(mut self, number: u8) -> Self {
        self.number = number;
        self
    }

    /// Its characters.
    pub fn letters(&self) -> Letters {
        Letters(self.values.to_vec())
    }

    /// What the check comes to: the same for all right lines of one vault.
    pub fn constant(&self) -> u32 {
        polymod(self.number.into(), &self.values)
    }
}

impl VaultLine {
    /// Reads one line of text. A line of 46 characters without a number has the number 0.
    ///
    /// # Errors
    /// [`LineFault`].
    pub fn from_text(line: &str) -> Result<Self, LineFault> {
        Self::from_text_with(line, &mut Mending::default())
    }

    /// The same for one of many lines, whose tries to put head lines right are counted together.
    ///
    /// # Errors
    /// [`LineFault`].
    pub fn from_text_with(line: &str, tries: &mut Mending) -> Result<Self, LineFault> {
        let packed: Vec<u8> = line.chars().filter_map(folded).collect();
        if let Some(rest) = after_head(&packed) {
            return match rest.split_first() {
                // The name alone, as in a sentence.
                _ if rest.len() < HEAD_BODY => Err(LineFault::NotOurs),
                Some((b'1', rest)) => {
                    let checks = |values: &_| LinesHead::from_values(values).is_some();
                    values_of(rest)
                        .filter(checks)
                        .or_else(|| {
                            mending::mended(0, &letters_of(rest), HEAD_CONSTANT, checks, tries)
                        })
                        .and_then(|values| LinesHead::from_values(&values))
                        .map(Self::Head)
                        .ok_or(LineFault::Head)
                }
                Some((b'2'..=b'9', _)) => Err(LineFault::Newer),
                _ => Err(LineFault::Head),
            };
        }
        let number_set_off = line
            .split(|c: char| !c.is_alphanumeric())
            .find(|token| !token.is_empty())
            .map(|token| token.chars().filter_map(folded).collect::<Vec<u8>>())
            .filter(|digits| digits.len() <= 3)
            .and_then(|digits| Some((number_of(&digits)?, digits.len())));
        let numbered = |(number, digits): (u8, usize)| {
            let values = values_of(packed.get(digits..)?)?;
            Some(Self::Numbered(NumberedLine { number, values }))
        };
        let joined = || Some((number_of(packed.get(..3)?)?, 3));
        let bare = || number_set_off.is_none().then_some((0, 0));
        number_set_off
            .and_then(numbered)
            .or_else(|| joined().and_then(numbered))
            .or_else(|| bare().and_then(numbered))
            .ok_or_else(|| {
                let off = |digits: usize| packed.len().abs_diff(BODY + CHECK + digits);
                // Some programs lose the blanks; then little else may be wrong.
                let joined = || (off(3) <= 1).then_some((number_of(packed.get(..3)?)?, 3));
                match number_set_off.or_else(joined) {
                    Some((number @ 1.., digits)) if off(digits) <= 8 => LineFault::Garbled {
                        number,
                        letters: Letters(letters_of(&packed[digits..])),
                    },
                    _ => LineFault::NotOurs,
                }
            })
    }
}

/// Digits as a number that fits a line; no digits are 0.
fn number_of(digits: impl AsRef<[u8]>) -> Option<u8> {
    digits.as_ref().iter().try_fold(0_u8, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// What follows the name of the lines, which may be confused like all else.
fn after_head(packed: &[u8]) -> Option<&[u8]> {
    let name: Vec<u8> = LINES_HEAD
        .trim_end_matches('1')
        .chars()
        .filter_map(folded)
        .collect();
    let at = packed.windows(name.len()).position(|window| {
        let same = |(a, b): (&u8, &u8)| a == b || (*a == b'5' && *b == b'S');
        window.iter().zip(&name).all(same)
    })?;
    packed.get(at + name.len()..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SET: [u8; 5] = [1, 2, 3, 4, 5];

    fn read(lines: &[String]) -> (LinesHead, Vec<u8>) {
        let Ok(VaultLine::Head(head)) = VaultLine::from_text(&lines[0]) else {
            panic!("{}", lines[0]);
        };
        let mut sealed = Vec::new();
        for line in &lines[1..] {
            let Ok(VaultLine::Numbered(line)) = VaultLine::from_text(line) else {
                panic!("{line}");
            };
            sealed.extend(head.part(&line).unwrap());
        }
        (head, sealed)
    }

    /// The check of Bech32m is the one stated: a string of BIP-350 has it.
    #[test]
    fn the_check_is_that_of_bech32m() {
        // "a1lqfn3a": the letters of the name are 3, 0, 1; then the characters as Bech32 has them.
        let bech = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        let value = |c: &u8| bech.iter().position(|b| b == c).unwrap() as u8;
        let mut values = vec![1];
        values.extend(b"lqfn3a".iter().map(value));
        // Two values come from the number: those of the name are 3 and 0.
        assert_eq!(polymod(3 << 5, &values), HEAD_CONSTANT);
    }

    #[test]
    fn shape() {
        let lines = to_lines(SET, &[0xAB; 60]).unwrap();
        assert_eq!(lines.len(), 4);
        assert!(
            lines[0].starts_with("KINSAFE-LINES-1 0410-6105 "),
            "{}",
            lines[0]
        );
        assert!(lines[3].starts_with("003 "));
        assert!(lines.iter().all(|line| line.len() <= 60), "{lines:?}");
        assert_eq!(
            to_lines(SET, &vec![0; limits::SEALED_IN_LINES])
                .unwrap()
                .len(),
            124
        );
        assert_eq!(to_lines(SET, &vec![0; limits::SEALED_IN_LINES + 1]), None);
        assert_eq!(to_lines(SET, b""), None);
    }

    #[test]
    fn forgiven() {
        let sealed: Vec<u8> = (0..200_u8).map(|n| n.wrapping_mul(37)).collect();
        let lines = to_lines(SET, &sealed).unwrap();
        let messy: Vec<String> = lines
            .iter()
            .map(|line| {
                let (number, rest) = line.split_once(' ').unwrap();
                let rest = rest
                    .to_lowercase()
                    .replace('0', "O")
                    .replace('1', "l")
                    .replace('v', "u");
                format!(
                    " | {} : {}. \t_ ",
                    number.replace('0', "o"),
                    rest.replace(' ', "")
                )
            })
            .collect();
        assert_eq!(read(&messy).1, sealed);
        let bare: Vec<String> = lines
            .iter()
            .map(|line| line.replacen("00", "", 1))
            .collect();
        assert_eq!(read(&bare).1, sealed);
    }

    #[test]
    fn faults() {
        let lines = to_lines(SET, &[0xAB; 60]).unwrap();
        let fault = |text: &str| VaultLine::from_text(text).err();
        assert_eq!(fault("An ordinary line."), Some(LineFault::NotOurs));
        assert_eq!(fault("12 monkeys"), Some(LineFault::NotOurs));
        assert_eq!(
            fault("The head line begins KINSAFE-LINES-1."),
            Some(LineFault::NotOurs)
        );
        assert_eq!(
            fault(&lines[0].replace("-1 ", "-2 ")),
            Some(LineFault::Newer)
        );
        assert_eq!(
            fault(&lines[0][..lines[0].len() - 2]),
            Some(LineFault::Head)
        );
        assert!(matches!(
            fault(&lines[2][..lines[2].len() - 1]),
            Some(LineFault::Garbled { number: 2, .. })
        ));
        let Ok(VaultLine::Numbered(line)) = VaultLine::from_text(&lines[2][4..]) else {
            panic!()
        };
        assert_eq!(line.number(), 0);
    }

    #[test]
    fn a_line_of_another_vault_does_not_check() {
        let one = to_lines(SET, &[1; 60]).unwrap();
        let other = to_lines(SET, &[2; 60]).unwrap();
        let (Ok(VaultLine::Head(head)), Ok(VaultLine::Numbered(line))) = (
            VaultLine::from_text(&one[0]),
            VaultLine::from_text(&other[1]),
        ) else {
            panic!()
        };
        assert_eq!(head.part(&line), None);
    }

    #[test]
    fn confusions_are_mended() {
        let sealed: Vec<u8> = (0..100_u8).map(|n| n.wrapping_mul(91)).collect();
        let lines = to_lines(SET, &sealed).unwrap();
        let (head, _) = read(&lines);
        let mut mended = 0;
        for line in &lines[1..] {
            let (number, rest) = line.split_at(4);
            let confused = format!(
                "{number}{}",
                rest.replacen('5', "S", 1).replacen('B', "8", 1)
            );
            let Ok(VaultLine::Numbered(confused)) = VaultLine::from_text(&confused) else {
                panic!()
            };
            let Ok(VaultLine::Numbered(right)) = VaultLine::from_text(line) else {
                panic!()
            };
            if confused != right {
                assert_eq!(head.part(&confused), None);
                assert_eq!(
                    head.mended(
                        confused.number(),
                        &confused.letters(),
                        &mut Mending::default()
                    ),
                    Some(right)
                );
                mended += 1;
            }
        }
        assert!(mended > 0);
    }

    proptest! {
        #[test]
        fn round_trip(set: [u8; 5], sealed in proptest::collection::vec(any::<u8>(), 1..600)) {
            let (head, read) = read(&to_lines(set, &sealed).unwrap());
            prop_assert_eq!(head.set, set);
            prop_assert_eq!(usize::from(head.length), sealed.len());
            prop_assert_eq!(read, sealed);
        }

        #[test]
        fn any_text_does_not_panic(text in "(KINSAFE-LINES-[12] )?[0-9]{0,4} ?([0-9A-Z]{5} ?){0,12}.{0,5}") {
            let _ = VaultLine::from_text(&text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20))]

        /// Every changed character is found, or is one that stands for the same; a head line is put
        /// right.
        #[test]
        fn one_changed_character(
            sealed in proptest::collection::vec(any::<u8>(), 1..80),
            line in 0_usize..4,
            change in "[0-9A-Za-z$é]",
        ) {
            let lines = to_lines(SET, &sealed).unwrap();
            let (head, _) = read(&lines);
            let right = &lines[line % lines.len()];
            let from = if right.starts_with("KINSAFE") { LINES_HEAD.len() } else { 0 };
            for at in from..right.len() {
                if !right.is_char_boundary(at) || right.as_bytes()[at] == b' ' {
                    continue;
                }
                let mut changed = right.clone();
                changed.replace_range(at..=at, &change);
                match VaultLine::from_text(&changed) {
                    Ok(VaultLine::Head(other)) => prop_assert_eq!(other, head),
                    Ok(VaultLine::Numbered(other)) => {
                        let same = VaultLine::from_text(right) == Ok(VaultLine::Numbered(other.clone()));
                        prop_assert!(same || head.part(&other).is_none());
                    }
                    Err(_) => {}
                }
            }
        }
    }
}
