//! The short record: a share as typed from a sheet's words.

use zeroize::Zeroizing;

use super::SetId;
use crate::{
    error::{Error, Flaw, Made, RecordName},
    secret::{DataKey, Share},
    threshold::{SheetNumber, Threshold},
};

/// A share without a signature. Whether it is right shows when the vault opens.
pub struct ShortRecord {
    set_id: SetId,
    threshold: Threshold,
    share: Share,
}

impl ShortRecord {
    /// The record's first byte.
    pub const KIND: u8 = 0x13;
    /// Length in bytes.
    pub const LEN: usize = 24;

    /// The short form of a sheet's share.
    pub fn new(set_id: SetId, threshold: Threshold, share: Share) -> Self {
        Self {
            set_id,
            threshold,
            share,
        }
    }

    /// Reads the fields and consumes all of `bytes`.
    ///
    /// # Errors
    /// [`Error::DamagedRecord`] names the field; [`Error::NewerVersion`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let damaged = |why| Error::DamagedRecord {
            record: RecordName::Words,
            why,
        };
        let bytes: &[u8; Self::LEN] = bytes.try_into().map_err(|_| damaged(Flaw::Length))?;
        if bytes[0] != Self::KIND {
            return Err(Error::NewerVersion { what: Made::Sheet });
        }
        let mut id = [0; SetId::LEN];
        id.copy_from_slice(&bytes[1..6]);
        let mut y = [0; DataKey::LEN];
        y.copy_from_slice(&bytes[8..]);
        let number = SheetNumber::new(bytes[7]).map_err(|_| damaged(Flaw::NumberZero))?;
        Ok(Self {
            set_id: SetId::from_bytes(id),
            threshold: Threshold::new(bytes[6]).map_err(|_| damaged(Flaw::Threshold))?,
            share: Share::new(number, y),
        })
    }

    /// A second copy; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self {
            share: self.share.duplicate(),
            ..*self
        }
    }

    /// The bytes that the words carry.
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::LEN]> {
        let mut bytes = Zeroizing::new([0; Self::LEN]);
        bytes[0] = Self::KIND;
        bytes[1..6].copy_from_slice(self.set_id.as_bytes());
        bytes[6] = self.threshold.get();
        bytes[7] = self.share.number().get();
        bytes[8..].copy_from_slice(self.share.expose());
        bytes
    }

    /// The set that the sheet claims.
    pub fn set_id(&self) -> SetId {
        self.set_id
    }

    /// k.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// The share.
    pub fn share(&self) -> &Share {
        &self.share
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn round_trip(id: [u8; 5], k in 2_u8.., x in 1_u8.., y: [u8; 16]) {
            let share = Share::new(SheetNumber::new(x).unwrap(), y);
            let record = ShortRecord::new(SetId::from_bytes(id), Threshold::new(k).unwrap(), share);
            let read = ShortRecord::from_bytes(record.to_bytes().as_slice()).unwrap();
            prop_assert_eq!(read.to_bytes(), record.to_bytes());
            prop_assert_eq!(read.set_id(), SetId::from_bytes(id));
            prop_assert_eq!(read.threshold().get(), k);
            prop_assert_eq!(read.share().number().get(), x);
            prop_assert_eq!(read.share().expose(), &y);
        }
    }
}
