//! The key record and its signature.
//!
//! Responsible for two states of one thing: a [`KeyRecord`] whose fields can be, and a
//! [`SignedKeyRecord`] whose signature is right as well. Only the second is combined.

use ed25519_dalek::{SECRET_KEY_LENGTH, Signature, Signer, SigningKey, VerifyingKey};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::{PublicKey, SetId};
use crate::{
    day::Day,
    error::{Error, Flaw, RecordName},
    letters, limits,
    secret::{DataKey, Share},
    threshold::{SheetNumber, Threshold},
};

const DOMAIN: &[u8] = b"kinsafe key v1";

fn damaged(why: Flaw) -> Error {
    Error::DamagedRecord {
        record: RecordName::KeyCode,
        why,
    }
}

/// The Ed25519 key pair of a set: who has it can make sheets of the set.
///
/// It is kept inside the vault, so that whoever recovers the vault can mint. Wiped on drop.
pub struct SetKey(SigningKey);

impl SetKey {
    /// Length of the secret half in bytes.
    pub const LEN: usize = SECRET_KEY_LENGTH;

    /// Draws a new key from `rng`.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; Self::LEN]);
        rng.fill_bytes(seed.as_mut());
        Self(SigningKey::from_bytes(&seed))
    }

    /// The key whose secret half was stored.
    pub fn from_bytes(seed: &[u8; Self::LEN]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The secret half, for storing in the vault.
    pub fn expose(&self) -> Zeroizing<[u8; Self::LEN]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half, which stands in every key record of the set.
    pub fn public_key(&self) -> PublicKey {
        self.0.verifying_key().to_bytes()
    }

    /// The id of the set that this key signs for.
    pub fn set_id(&self) -> SetId {
        SetId::of_public_key(self.0.verifying_key().as_bytes())
    }
}

/// The holder's name as printed: at most 40 bytes, no control characters; may be empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Label(String);

impl Label {
    /// Checks a name, and puts it in the [one form](letters::composed) of names.
    ///
    /// # Errors
    /// [`Error::HolderNameTooLong`]; [`Error::LettersNotInFont`] for control characters.
    pub fn new(name: &str) -> Result<Self, Error> {
        let name = letters::composed(name);
        if name.len() > limits::LABEL {
            let bytes = name.len();
            return Err(Error::HolderNameTooLong { name, bytes });
        }
        if name.chars().any(char::is_control) {
            return Err(Error::LettersNotInFont {
                text: name.chars().filter(|c| !c.is_control()).collect(),
                letters: "control characters".to_owned(),
            });
        }
        Ok(Self(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A key record whose fields are well formed; its signature has not been looked at.
pub struct KeyRecord {
    public_key: PublicKey,
    threshold: Threshold,
    share: Share,
    made: Day,
    label: Label,
    signature: [u8; Signature::BYTE_SIZE],
}

impl KeyRecord {
    /// The record's first byte.
    pub const KIND: u8 = 0x11;
    const LABEL_AT: usize = 54;

    /// Reads the fields and consumes all of `bytes`.
    ///
    /// # Errors
    /// [`Error::DamagedRecord`] names the field.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let short = || damaged(Flaw::TooShort);
        let (head, rest) = bytes
            .split_first_chunk::<{ Self::LABEL_AT }>()
            .ok_or_else(short)?;
        if head[0] != Self::KIND {
            return Err(damaged(Flaw::OtherKind));
        }
        let label_len = usize::from(head[53]);
        if label_len > limits::LABEL {
            return Err(damaged(Flaw::LongName));
        }
        let (label, signature) = rest.split_at_checked(label_len).ok_or_else(short)?;
        let signature = signature
            .try_into()
            .map_err(|_| damaged(Flaw::LengthOfName))?;
        let label = std::str::from_utf8(label).map_err(|_| damaged(Flaw::NameNotText))?;
        if label.chars().any(char::is_control) || label != label.trim() {
            return Err(damaged(Flaw::NameNotText));
        }
        let mut public_key = [0; 32];
        public_key.copy_from_slice(&head[1..33]);
        let mut y = [0; DataKey::LEN];
        y.copy_from_slice(&head[35..51]);
        let number = SheetNumber::new(head[34]).map_err(|_| damaged(Flaw::NumberZero))?;
        Ok(Self {
            public_key,
            threshold: Threshold::new(head[33]).map_err(|_| damaged(Flaw::Threshold))?,
            share: Share::new(number, y),
            made: Day::from_days_since_2020(u16::from_be_bytes([head[51], head[52]])),
            label: Label(label.to_owned()),
            signature,
        })
    }

    /// The bytes as printed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = self.unsigned_bytes();
        bytes.extend_from_slice(&self.signature);
        bytes
    }

    fn unsigned_bytes(&self) -> Zeroizing<Vec<u8>> {
        let label = self.label.as_str().as_bytes();
        let mut bytes = Zeroizing::new(Vec::with_capacity(Self::LABEL_AT + label.len() + 64));
        bytes.push(Self::KIND);
        bytes.extend_from_slice(&self.public_key);
        bytes.push(self.threshold.get());
        bytes.push(self.share.number().get());
        bytes.extend_from_slice(self.share.expose());
        // Made from a u16 or checked when signing.
        bytes.extend_from_slice(
            &self
                .made
                .days_since_2020()
                .unwrap_or_default()
                .to_be_bytes(),
        );
        // At most 40.
        bytes.push(u8::try_from(label.len()).unwrap_or_default());
        bytes.extend_from_slice(label);
        bytes
    }

    fn signed_message(&self) -> Zeroizing<Vec<u8>> {
        let mut message = Zeroizing::new(DOMAIN.to_vec());
        message.extend_from_slice(&self.unsigned_bytes());
        message
    }

    /// Checks the signature, strictly: no weak keys, one spelling of each signature.
    ///
    /// # Errors
    /// The record itself: it was altered after it was signed, or is forged.
    pub(super) fn verify(self) -> Result<SignedKeyRecord, Box<Self>> {
        let right = VerifyingKey::from_bytes(&self.public_key).is_ok_and(|key| {
            key.verify_strict(
                &self.signed_message(),
                &Signature::from_bytes(&self.signature),
            )
            .is_ok()
        });
        if right {
            Ok(SignedKeyRecord(self))
        } else {
            Err(Box::new(self))
        }
    }

    /// A second copy; both are wiped on drop.
    pub(super) fn duplicate(&self) -> Self {
        Self {
            share: self.share.duplicate(),
            label: self.label.clone(),
            ..*self
        }
    }

    /// The Ed25519 public key that the record claims to be signed with.
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// The set that the record claims to be of.
    pub fn set_id(&self) -> SetId {
        SetId::of_public_key(&self.public_key)
    }

    /// The share that the record claims.
    pub fn share(&self) -> &Share {
        &self.share
    }

    /// k, as the record claims.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }
}

/// A key record with a right signature: made by the owner of the set's key.
pub struct SignedKeyRecord(KeyRecord);

impl SignedKeyRecord {
    /// A second copy; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self(self.0.duplicate())
    }

    /// Makes the record of one sheet.
    ///
    /// `made` is stored in the record's range, 2020-01-01 to 2199-06-06; a day outside it is
    /// stored as the nearest end.
    pub fn sign(key: &SetKey, threshold: Threshold, share: Share, made: Day, label: Label) -> Self {
        let first = Day::from_days_since_2020(0);
        let last = Day::from_days_since_2020(u16::MAX);
        let mut record = KeyRecord {
            public_key: key.0.verifying_key().to_bytes(),
            threshold,
            share,
            made: made.clamp(first, last),
            label,
            signature: [0; Signature::BYTE_SIZE],
        };
        record.signature = key.0.sign(&record.signed_message()).to_bytes();
        Self(record)
    }

    /// The bytes as printed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        self.0.to_bytes()
    }

    /// The set that the sheet belongs to.
    pub fn set_id(&self) -> SetId {
        self.0.set_id()
    }

    /// The set's Ed25519 public key.
    pub fn public_key(&self) -> &PublicKey {
        &self.0.public_key
    }

    /// k: how many sheets open the vault.
    pub fn threshold(&self) -> Threshold {
        self.0.threshold
    }

    /// x: the sheet's number.
    pub fn number(&self) -> SheetNumber {
        self.0.share.number()
    }

    /// The sheet's share.
    pub fn share(&self) -> &Share {
        &self.0.share
    }

    /// The day on which the sheet was made.
    pub fn made(&self) -> Day {
        self.0.made
    }

    /// The holder's name as printed; empty on an anonymous sheet.
    pub fn label(&self) -> &str {
        self.0.label.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand::{SeedableRng, rngs::ChaCha20Rng};

    fn signed(label: &str) -> SignedKeyRecord {
        let key = SetKey::random(&mut ChaCha20Rng::seed_from_u64(1));
        SignedKeyRecord::sign(
            &key,
            Threshold::new(3).unwrap(),
            Share::new(SheetNumber::new(2).unwrap(), [0xAB; 16]),
            Day::from_ymd(2026, 11, 22).unwrap(),
            Label::new(label).unwrap(),
        )
    }

    #[test]
    fn every_flipped_bit_is_refused() {
        let bytes = signed("Chloé").to_bytes();
        assert_eq!(bytes.len(), 118 + "Chloé".len());
        for bit in 8..bytes.len() * 8 {
            let mut changed = bytes.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(
                KeyRecord::from_bytes(&changed).is_ok_and(|record| record.verify().is_err())
                    || KeyRecord::from_bytes(&changed).is_err(),
                "{bit}"
            );
        }
    }

    #[test]
    fn every_truncation_and_extension_is_refused() {
        let mut bytes = signed("Anna").to_bytes().to_vec();
        for len in 0..bytes.len() {
            assert!(KeyRecord::from_bytes(&bytes[..len]).is_err(), "{len}");
        }
        bytes.push(0);
        assert!(KeyRecord::from_bytes(&bytes).is_err());
    }

    #[test]
    fn labels() {
        assert!(Label::new(&"x".repeat(40)).is_ok());
        assert_eq!(
            Label::new(&"é".repeat(21)),
            Err(Error::HolderNameTooLong {
                name: "é".repeat(21),
                bytes: 42
            })
        );
        assert!(Label::new("a\u{7}b").is_err());
        assert_eq!(Label::new(" Anna ").unwrap().as_str(), "Anna");
        assert_eq!(Label::new("Zoe\u{308}").unwrap().as_str(), "Zo\u{EB}");
    }

    proptest! {
        #[test]
        fn round_trip(
            seed: u64,
            k in 2_u8..,
            x in 1_u8..,
            y: [u8; 16],
            days: u16,
            label in "\\PC{0,10}",
        ) {
            let key = SetKey::random(&mut ChaCha20Rng::seed_from_u64(seed));
            let Ok(label) = Label::new(&label) else { return Ok(()) };
            let record = SignedKeyRecord::sign(
                &key,
                Threshold::new(k).unwrap(),
                Share::new(SheetNumber::new(x).unwrap(), y),
                Day::from_days_since_2020(days),
                label.clone(),
            );
            let read = KeyRecord::from_bytes(&record.to_bytes()).unwrap().verify();
            let Ok(read) = read else { return Err(TestCaseError::fail("it is signed")) };
            prop_assert_eq!(read.to_bytes(), record.to_bytes());
            prop_assert_eq!(read.set_id(), key.set_id());
            prop_assert_eq!(read.threshold().get(), k);
            prop_assert_eq!(read.number().get(), x);
            prop_assert_eq!(read.share().expose(), &y);
            prop_assert_eq!(read.made(), Day::from_days_since_2020(days));
            prop_assert_eq!(read.label(), label.as_str());
        }
    }
}
