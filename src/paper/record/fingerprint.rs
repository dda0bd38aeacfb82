//! What tells sets apart where their ids do not, and the text by which a person names a set.
//!
//! Responsible for spelling and comparing. Not responsible for which sets there are.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};

use super::{NotASetId, PublicKey, SetId, base32};

/// The hash of a set's public key, whose first 40 bits are the set id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fingerprint([u8; Self::LEN]);

impl Fingerprint {
    /// Length in bytes.
    pub const LEN: usize = 32;

    /// That of the set with this public key.
    pub fn of_public_key(public_key: &PublicKey) -> Self {
        let hash = Sha256::new()
            .chain_update(b"kinsafe set v1")
            .chain_update(public_key)
            .finalize();
        Self(hash.into())
    }

    /// The id, which it begins with.
    pub fn set_id(&self) -> SetId {
        let mut id = [0; SetId::LEN];
        id.copy_from_slice(&self.0[..SetId::LEN]);
        SetId::from_bytes(id)
    }

    /// One whose id has a single byte, so that a test finds two keys with one id.
    #[cfg(test)]
    pub(crate) fn cut_short(public_key: &PublicKey) -> Self {
        let mut hash = Self::of_public_key(public_key).0;
        hash[1..SetId::LEN].fill(0);
        Self(hash)
    }
}

impl fmt::Display for Fingerprint {
    /// The first 80 bits, spelled as the set id is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut next = [0; base32::LEN];
        next.copy_from_slice(&self.0[base32::LEN..2 * base32::LEN]);
        write!(f, "{}-{}", self.set_id(), base32::spelled(&next))
    }
}

/// The set that a person means: a set id, or a longer beginning of the fingerprint, in the letters
/// of the id or in hexadecimal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetChoice {
    /// What was typed could be meant in both ways.
    readings: Vec<Vec<bool>>,
    text: String,
}

impl SetChoice {
    /// Whether it names this set.
    pub fn is_of(&self, fingerprint: &Fingerprint) -> bool {
        let hash = bits(fingerprint.0.iter().map(|&byte| (byte, 8)));
        self.readings.iter().any(|bits| hash.starts_with(bits))
    }

    /// Whether it may name a set of this id, of which no more is known.
    pub fn may_be(&self, id: SetId) -> bool {
        let id = bits(id.as_bytes().iter().map(|&byte| (byte, 8)));
        self.readings.iter().any(|bits| bits.starts_with(&id))
    }
}

impl From<Fingerprint> for SetChoice {
    fn from(fingerprint: Fingerprint) -> Self {
        Self {
            readings: vec![bits(fingerprint.0.iter().map(|&byte| (byte, 8)))],
            text: fingerprint.to_string(),
        }
    }
}

impl From<SetId> for SetChoice {
    fn from(id: SetId) -> Self {
        Self {
            readings: vec![bits(id.as_bytes().iter().map(|&byte| (byte, 8)))],
            text: id.to_string(),
        }
    }
}

impl fmt::Display for SetChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for SetChoice {
    type Err = NotASetId;

    fn from_str(text: &str) -> Result<Self, NotASetId> {
        let read = |value: fn(char) -> Option<u8>, width| {
            let values: Option<Vec<u8>> = base32::letters(text).map(value).collect();
            let bits = bits(values?.into_iter().map(|value| (value, width)));
            (SetId::LEN * 8..=Fingerprint::LEN * 8)
                .contains(&bits.len())
                .then_some(bits)
        };
        let hex = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let readings: Vec<_> = [read(base32::value, 5), read(hex, 4)]
            .into_iter()
            .flatten()
            .collect();
        if readings.is_empty() {
            return Err(NotASetId);
        }
        Ok(Self {
            readings,
            text: text.trim().to_owned(),
        })
    }
}

/// Numbers of so many bits each, most significant first.
fn bits(numbers: impl Iterator<Item = (u8, u32)>) -> Vec<bool> {
    numbers
        .flat_map(|(number, width)| (0..width).rev().map(move |at| number >> at & 1 == 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_names_a_set() {
        let fingerprint = Fingerprint::of_public_key(&[7; 32]);
        let id = fingerprint.set_id();
        let hex: String = fingerprint.0.map(|byte| format!("{byte:02x}")).concat();
        let long = fingerprint.to_string();
        assert!(long.starts_with(&id.to_string()) && long.len() == 19);
        for text in [
            id.to_string(),
            long.clone(),
            long.to_lowercase().replace('-', " "),
            hex.clone(),
            hex[..10].to_uppercase(),
            hex[..11].to_owned(),
        ] {
            let choice: SetChoice = text.parse().unwrap();
            assert!(choice.is_of(&fingerprint) && choice.may_be(id), "{text}");
            let other = Fingerprint::of_public_key(&[8; 32]);
            assert!(!choice.is_of(&other) && !choice.may_be(other.set_id()));
        }
        // Too short, too long, no letters of ours.
        for text in [
            "",
            &long[..8],
            &hex[..6],
            &format!("{hex}0"),
            "7H3K-9QXU",
            "é",
        ] {
            assert_eq!(text.parse::<SetChoice>(), Err(NotASetId), "{text}");
        }
        assert!(SetChoice::from(fingerprint).is_of(&fingerprint));
        assert!(SetChoice::from(id).is_of(&fingerprint));
    }

    #[test]
    fn what_is_longer_tells_equal_ids_apart() {
        let one = Fingerprint::of_public_key(&[7; 32]);
        let mut other = one;
        other.0[9] ^= 1;
        assert_eq!(one.set_id(), other.set_id());
        assert!(SetChoice::from(one.set_id()).is_of(&other));
        let choice: SetChoice = one.to_string().parse().unwrap();
        assert!(choice.is_of(&one) && !choice.is_of(&other) && choice.may_be(other.set_id()));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,80}") {
            let _ = text.parse::<SetChoice>();
        }
    }
}
