//! The vault record: one part of the sealed vault.
//!
//! Responsible for cutting and for the fields of one part. Putting parts together, where some
//! may be missing or altered, is the business of [`combine`](crate::combine).

use sha2::{Digest, Sha256};

use super::SetId;
use crate::error::{Error, Flaw, RecordName};

/// One part of a sealed vault. Nothing in it is secret.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VaultPart {
    set_id: SetId,
    vault_hash: [u8; 8],
    number: u8,
    count: u8,
    bytes: Vec<u8>,
}

impl VaultPart {
    /// The record's first byte.
    pub const KIND: u8 = 0x12;
    /// Bytes of the record before the part.
    pub const HEAD: usize = 16;

    /// Cuts a sealed vault in `count` parts, equally long but for the last. A vault of fewer
    /// bytes than `count` gives fewer parts.
    pub fn cut(set_id: SetId, sealed: &[u8], count: u8) -> Vec<Self> {
        let vault_hash = Self::hash(sealed);
        let length = sealed.len().div_ceil(count.max(1).into()).max(1);
        // Rounding the length up may leave fewer parts than asked for.
        let count = sealed.len().div_ceil(length).try_into().unwrap_or(u8::MAX);
        (1..=count)
            .zip(sealed.chunks(length))
            .map(|(number, bytes)| Self {
                set_id,
                vault_hash,
                number,
                count,
                bytes: bytes.to_vec(),
            })
            .collect()
    }

    /// The first 8 bytes of SHA-256 of a whole sealed vault.
    pub fn hash(sealed: &[u8]) -> [u8; 8] {
        let mut hash = [0; 8];
        hash.copy_from_slice(&Sha256::digest(sealed)[..8]);
        hash
    }

    /// Reads the fields and consumes all of `bytes`.
    ///
    /// # Errors
    /// [`Error::DamagedRecord`] names the field.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let damaged = |why| Error::DamagedRecord {
            record: RecordName::VaultCode,
            why,
        };
        let (head, part) = bytes
            .split_first_chunk::<{ Self::HEAD }>()
            .ok_or_else(|| damaged(Flaw::TooShort))?;
        if head[0] != Self::KIND {
            return Err(damaged(Flaw::OtherKind));
        }
        let (number, count) = (head[14], head[15]);
        if number == 0 || number > count {
            return Err(damaged(Flaw::PartNumber));
        }
        if part.is_empty() {
            return Err(damaged(Flaw::Empty));
        }
        let mut id = [0; SetId::LEN];
        id.copy_from_slice(&head[1..6]);
        let mut vault_hash = [0; 8];
        vault_hash.copy_from_slice(&head[6..14]);
        Ok(Self {
            set_id: SetId::from_bytes(id),
            vault_hash,
            number,
            count,
            bytes: part.to_vec(),
        })
    }

    /// The bytes as printed.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::HEAD + self.bytes.len());
        bytes.push(Self::KIND);
        bytes.extend_from_slice(self.set_id.as_bytes());
        bytes.extend_from_slice(&self.vault_hash);
        bytes.extend_from_slice(&[self.number, self.count]);
        bytes.extend_from_slice(&self.bytes);
        bytes
    }

    /// The set under whose data key the vault is sealed.
    pub fn set_id(&self) -> SetId {
        self.set_id
    }

    /// The first 8 bytes of SHA-256 of the whole sealed vault.
    pub fn vault_hash(&self) -> [u8; 8] {
        self.vault_hash
    }

    /// Which part, from 1.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// How many parts there are.
    pub fn count(&self) -> u8 {
        self.count
    }

    /// The part itself.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refused_fields() {
        let part = &VaultPart::cut(SetId::from_bytes([1; 5]), &[7; 40], 2)[1];
        let good = part.to_bytes();
        assert_eq!(VaultPart::from_bytes(&good).unwrap(), *part);
        for (at, value) in [(14, 0), (14, 3), (15, 1), (15, 0)] {
            let mut bad = good.clone();
            bad[at] = value;
            assert!(VaultPart::from_bytes(&bad).is_err(), "{at} {value}");
        }
        for len in 0..=VaultPart::HEAD {
            assert!(VaultPart::from_bytes(&good[..len]).is_err(), "{len}");
        }
    }

    proptest! {
        #[test]
        fn cut_and_joined(sealed in proptest::collection::vec(any::<u8>(), 1..2000), count in 1_u8..) {
            let parts = VaultPart::cut(SetId::from_bytes([3; 5]), &sealed, count);
            prop_assert!(parts.len() <= usize::from(count));
            let mut joined = Vec::new();
            for (i, part) in parts.iter().enumerate() {
                prop_assert_eq!(usize::from(part.number()), i + 1);
                prop_assert_eq!(usize::from(part.count()), parts.len());
                prop_assert!(i + 1 == parts.len() || part.bytes().len() == parts[0].bytes().len());
                prop_assert_eq!(&VaultPart::from_bytes(&part.to_bytes()).unwrap(), part);
                joined.extend_from_slice(part.bytes());
            }
            prop_assert_eq!(VaultPart::hash(&joined), parts[0].vault_hash());
            prop_assert_eq!(joined, sealed);
        }
    }
}
