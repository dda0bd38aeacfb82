//! The types that hold secrets: wiped on drop, without `Debug`, `Display`, `Clone` or serde.
//!
//! Responsible for keeping a secret from being printed, copied or left in memory by accident;
//! the only way to its content is `expose()`, so that every use can be found by searching for
//! that word. Not responsible for what a secret means: that is the business of the module that
//! made it.
//!
//! Copies that a library makes inside itself (a JSON parser's scratch buffer, a decompressor's
//! window) are out of reach and are not wiped.

use rand::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::threshold::SheetNumber;

/// Secret bytes of any length.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// Takes over `bytes`; they are wiped when this is dropped.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes themselves.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// Secret text: a recovery code, a recovery phrase, a passphrase.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct SecretText(String);

impl SecretText {
    /// Takes over `text`; it is wiped when this is dropped.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// A second copy, for the few places that need one; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The random 16-byte key of one set of sheets: it seals the vault and is split into shares.
///
/// Comparing two of them takes the same time whatever their bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; Self::LEN]);

impl DataKey {
    /// Length in bytes. age's own file key has the same 128 bits.
    pub const LEN: usize = 16;

    /// Draws a new key from `rng`.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut key = Zeroizing::new([0; Self::LEN]);
        rng.fill_bytes(key.as_mut());
        Self(*key)
    }

    /// A key from bytes that were recovered or stored.
    pub fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// The bytes themselves.
    pub fn expose(&self) -> &[u8; Self::LEN] {
        &self.0
    }

    /// Whether both are the same key, in constant time.
    pub fn same_as(&self, other: &Self) -> bool {
        same_bytes(&self.0, &other.0)
    }
}

/// One sheet's share of a data key: the point (x, y) of one polynomial per byte.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Share {
    /// x, which is also the sheet's number.
    #[zeroize(skip)]
    number: SheetNumber,
    y: [u8; DataKey::LEN],
}

impl Share {
    /// A share from its number and its sixteen bytes.
    pub fn new(number: SheetNumber, y: [u8; DataKey::LEN]) -> Self {
        Self { number, y }
    }

    /// x: the sheet's number, 1 to 255.
    pub fn number(&self) -> SheetNumber {
        self.number
    }

    /// y: one byte for each byte of the data key.
    pub fn expose(&self) -> &[u8; DataKey::LEN] {
        &self.y
    }

    /// A second copy, for working on a selection of shares; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self {
            number: self.number,
            y: self.y,
        }
    }

    /// Whether both are the same share, in constant time.
    pub fn same_as(&self, other: &Self) -> bool {
        self.number == other.number && same_bytes(&self.y, &other.y)
    }
}

/// Compares without an early exit, so that the time taken tells nothing of where they differ.
fn same_bytes(a: &[u8; DataKey::LEN], b: &[u8; DataKey::LEN]) -> bool {
    a.iter()
        .zip(b)
        .fold(0, |difference, (x, y)| difference | (x ^ y))
        == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparing_sees_every_byte() {
        let zero = DataKey::from_bytes([0; 16]);
        assert!(zero.same_as(&DataKey::from_bytes([0; 16])));
        for i in 0..16 {
            let mut bytes = [0; 16];
            bytes[i] = 1;
            assert!(!zero.same_as(&DataKey::from_bytes(bytes)));
        }
    }

    #[test]
    fn shares_differ_by_number_too() {
        let a = Share::new(SheetNumber::new(1).unwrap(), [7; 16]);
        let b = Share::new(SheetNumber::new(2).unwrap(), [7; 16]);
        assert!(a.same_as(&a.duplicate()));
        assert!(!a.same_as(&b));
    }
}
