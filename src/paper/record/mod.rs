//! The records on a sheet: key, vault and short record, their set id, and the proof code.
//!
//! Responsible for their bytes and for the signature. Not responsible for how they are printed. The
//! specification of the on-paper format stands in [`paper`](crate::paper).

mod base32;
mod fingerprint;
mod key;
mod proof;
mod read;
mod short;
mod vault;

use std::{fmt, str::FromStr};

pub use fingerprint::{Fingerprint, SetChoice};
pub use key::{KeyRecord, Label, SetKey, SignedKeyRecord};
pub use proof::{NotAProofCode, ProofCode};
pub use read::{ReadRecord, Record};
pub use short::ShortRecord;
pub use vault::VaultPart;

/// An Ed25519 public key: what a set of sheets is known by.
pub type PublicKey = [u8; 32];

/// What a set of sheets is called: 40 bits of the hash of its public key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SetId([u8; Self::LEN]);

impl SetId {
    /// Length in bytes.
    pub const LEN: usize = base32::LEN;

    /// The id of the set with this Ed25519 public key.
    pub fn of_public_key(public_key: &PublicKey) -> Self {
        Fingerprint::of_public_key(public_key).set_id()
    }

    /// An id as it stands in a record.
    pub fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// As it stands in a record.
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.0
    }
}

impl fmt::Display for SetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&base32::spelled(&self.0))
    }
}

/// The text is not a set id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotASetId;

impl FromStr for SetId {
    type Err = NotASetId;

    fn from_str(text: &str) -> Result<Self, NotASetId> {
        base32::read(text).map(Self).ok_or(NotASetId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Error, Made};
    use proptest::prelude::*;

    #[test]
    fn known_set_ids() {
        assert_eq!(SetId::from_bytes([0; 5]).to_string(), "0000-0000");
        assert_eq!(SetId::from_bytes([255; 5]).to_string(), "ZZZZ-ZZZZ");
        assert_eq!(SetId::from_bytes([0, 0, 0, 0, 1]).to_string(), "0000-0001");
        assert_eq!(
            SetId::from_bytes([0x08, 0, 0, 0, 0]).to_string(),
            "1000-0000"
        );
        assert_eq!("oooo-oooi".parse(), Ok(SetId::from_bytes([0, 0, 0, 0, 1])));
        assert_eq!("0000000".parse::<SetId>(), Err(NotASetId));
        assert_eq!("0000-00000".parse::<SetId>(), Err(NotASetId));
        assert_eq!("0000-000U".parse::<SetId>(), Err(NotASetId));
    }

    #[test]
    fn unknown_first_bytes_are_newer() {
        for first in (0..=255).filter(|b| ![0x11, 0x12, 0x13].contains(b)) {
            let result = Record::from_bytes(&[first, 1, 2]).err();
            assert_eq!(result, Some(Error::NewerVersion { what: Made::Sheet }));
        }
    }

    proptest! {
        #[test]
        fn set_id_text_round_trip(bytes: [u8; 5]) {
            let id = SetId::from_bytes(bytes);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            prop_assert_eq!(id.to_string().to_lowercase().replace('-', "").parse(), Ok(id));
        }

        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), kind in 0x10_u8..0x15) {
            let mut bytes = bytes;
            let _ = Record::from_bytes(&bytes);
            if let Some(first) = bytes.first_mut() {
                *first = kind;
                let _ = Record::from_bytes(&bytes);
            }
        }
    }
}
