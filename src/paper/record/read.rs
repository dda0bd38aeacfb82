//! Bytes → a record, once: whoever gets one has nothing left to check.

use zeroize::Zeroizing;

use super::{KeyRecord, ShortRecord, SignedKeyRecord, VaultPart};
use crate::error::{Error, Flaw, Made, RecordName};

/// A record whose fields are well formed.
pub enum Record {
    /// A sheet's share, whose signature is wrong: it was altered, or is forged.
    Altered(KeyRecord),
    /// A sheet's signed share.
    Key(SignedKeyRecord),
    /// A sheet's share as typed, without signature.
    Short(ShortRecord),
    /// A part of the sealed vault.
    Vault(VaultPart),
}

impl Record {
    /// Reads any record, and checks the signature of a key record.
    ///
    /// # Errors
    /// [`Error::NewerVersion`] for an unknown first byte, [`Error::DamagedRecord`] for fields
    /// that cannot be.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        match bytes.first() {
            Some(&KeyRecord::KIND) => {
                KeyRecord::from_bytes(bytes).map(|record| match record.verify() {
                    Ok(signed) => Self::Key(signed),
                    Err(record) => Self::Altered(*record),
                })
            }
            Some(&ShortRecord::KIND) => ShortRecord::from_bytes(bytes).map(Self::Short),
            Some(&VaultPart::KIND) => VaultPart::from_bytes(bytes).map(Self::Vault),
            Some(_) => Err(Error::NewerVersion { what: Made::Sheet }),
            None => Err(Error::DamagedRecord {
                record: RecordName::Code,
                why: Flaw::Empty,
            }),
        }
    }

    fn duplicate(&self) -> Self {
        match self {
            Self::Altered(record) => Self::Altered(record.duplicate()),
            Self::Key(record) => Self::Key(record.duplicate()),
            Self::Short(record) => Self::Short(record.duplicate()),
            Self::Vault(part) => Self::Vault(part.clone()),
        }
    }
}

/// The bytes of one QR code, block or list of words, read once: a record, or why they are none.
pub struct ReadRecord {
    bytes: Zeroizing<Vec<u8>>,
    record: Result<Box<Record>, Error>,
}

impl ReadRecord {
    /// Of bytes that may be any record.
    pub fn new(bytes: impl Into<Zeroizing<Vec<u8>>>) -> Self {
        let bytes = bytes.into();
        Self {
            record: Record::from_bytes(&bytes).map(Box::new),
            bytes,
        }
    }

    /// Of the bytes that words carry, which are a short record or none.
    pub fn of_words(bytes: &[u8; ShortRecord::LEN]) -> Self {
        Self {
            bytes: Zeroizing::new(bytes.to_vec()),
            record: ShortRecord::from_bytes(bytes).map(|record| Box::new(Record::Short(record))),
        }
    }

    /// The bytes as they were found.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What they are.
    ///
    /// # Errors
    /// Those of [`Record::from_bytes`].
    pub fn record(&self) -> Result<&Record, &Error> {
        self.record.as_deref()
    }

    /// What they were, for who keeps it.
    ///
    /// # Errors
    /// Those of [`Record::from_bytes`].
    pub fn into_record(self) -> Result<Record, Error> {
        self.record.map(|record| *record)
    }

    /// A second copy; both are wiped on drop where they hold a share.
    pub fn duplicate(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            record: match &self.record {
                Ok(record) => Ok(Box::new(record.duplicate())),
                Err(error) => Err(error.clone()),
            },
        }
    }
}

/// Two readings of the same bytes are the same.
impl PartialEq for ReadRecord {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is read, as a kind, and what is written of it.
    fn again(reading: &ReadRecord) -> Option<(u8, Vec<u8>)> {
        Some(match reading.record().ok()? {
            Record::Altered(record) => (0, record.to_bytes().to_vec()),
            Record::Key(record) => (1, record.to_bytes().to_vec()),
            Record::Short(record) => (2, record.to_bytes().to_vec()),
            Record::Vault(part) => (3, part.to_bytes()),
        })
    }

    proptest! {
        /// Any bytes are a record that is written as the same bytes, or none; and a copy is the same.
        #[test]
        fn a_record_or_none(
            first in prop_oneof![Just(0x11_u8), Just(0x12), Just(0x13), any::<u8>()],
            rest in proptest::collection::vec(any::<u8>(), 0..180),
        ) {
            let bytes = [vec![first], rest].concat();
            let reading = ReadRecord::new(bytes.clone());
            prop_assert_eq!(reading.as_bytes(), bytes.as_slice());
            if let Some((kind, written)) = again(&reading) {
                // Nobody signs these.
                prop_assert_ne!(kind, 1);
                prop_assert_eq!(written, bytes);
            }
            prop_assert_eq!(again(&reading.duplicate()), again(&reading));
        }
    }

    #[test]
    fn words_are_short_records_only() {
        let mut bytes = [0; ShortRecord::LEN];
        bytes[0] = 0x12;
        assert!(ReadRecord::of_words(&bytes).record().is_err());
        bytes[0] = ShortRecord::KIND;
        (bytes[6], bytes[7]) = (2, 1);
        assert!(ReadRecord::of_words(&bytes).record().is_ok());
    }
}
