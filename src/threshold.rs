//! k and x: how many sheets open a vault, and which of its set a sheet is.
//!
//! Responsible for numbers that can only be right ones. How many sheets there are, n, is what was
//! dealt.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A threshold of 0 or 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a threshold is at least 2")]
pub struct ThresholdTooLow(pub u8);

/// The number 0 for a sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a sheet's number is at least 1")]
pub struct SheetNumberZero;

/// k: how many sheets open a vault, 2 to 255. One alone would be a copy, not a share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Threshold(u8);

impl Threshold {
    /// Checks `k`.
    ///
    /// # Errors
    /// [`ThresholdTooLow`] for 0 and 1.
    pub fn new(k: u8) -> Result<Self, ThresholdTooLow> {
        if k < 2 {
            Err(ThresholdTooLow(k))
        } else {
            Ok(Self(k))
        }
    }

    /// As a byte, for the record.
    pub fn get(self) -> u8 {
        self.0
    }

    /// As a count.
    pub fn count(self) -> usize {
        self.0.into()
    }
}

impl TryFrom<u8> for Threshold {
    type Error = ThresholdTooLow;

    fn try_from(number: u8) -> Result<Self, ThresholdTooLow> {
        Self::new(number)
    }
}

impl From<Threshold> for u8 {
    fn from(number: Threshold) -> Self {
        number.0
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// x: a sheet's number, 1 to 255. Zero is where the secret itself lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct SheetNumber(u8);

impl SheetNumber {
    /// Checks `x`.
    ///
    /// # Errors
    /// [`SheetNumberZero`].
    pub fn new(x: u8) -> Result<Self, SheetNumberZero> {
        if x == 0 {
            Err(SheetNumberZero)
        } else {
            Ok(Self(x))
        }
    }

    /// As a byte, for the record and the field.
    pub fn get(self) -> u8 {
        self.0
    }

    /// All numbers in order, 1 to 255.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=u8::MAX).map(Self)
    }
}

impl TryFrom<u8> for SheetNumber {
    type Error = SheetNumberZero;

    fn try_from(number: u8) -> Result<Self, SheetNumberZero> {
        Self::new(number)
    }
}

impl From<SheetNumber> for u8 {
    fn from(number: SheetNumber) -> Self {
        number.0
    }
}

impl fmt::Display for SheetNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds() {
        assert_eq!(Threshold::new(1), Err(ThresholdTooLow(1)));
        assert_eq!(Threshold::new(2).unwrap().get(), 2);
        assert_eq!(SheetNumber::new(0), Err(SheetNumberZero));
        assert_eq!(SheetNumber::all().count(), 255);
    }
}
