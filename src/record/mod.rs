//! The records on a sheet: the on-paper format, version 1.
//!
//! This text is the specification. Together with [`encode`](crate::encode), which turns records
//! into what is printed, it is enough to write a reader; `examples/recover.py` is one.
//!
//! All integers are big-endian. The first byte of a record says what it is and its version.
//! A reader that meets an unknown first byte has met a newer version of the format and says so;
//! it never calls such a record damaged.
//!
//! # Set id
//! The first 5 bytes of SHA-256("kinsafe set v1" ‖ the set's Ed25519 public key). Shown as 8
//! characters of Crockford's base32 in two groups, `7H3K-9QXM`: alphabet
//! `0123456789ABCDEFGHJKMNPQRSTVWXYZ`, most significant bits first. On reading, case does not
//! matter, `O` is 0, `I` and `L` are 1, and hyphens and blanks may stand anywhere.
//!
//! The id is for people. It has 40 bits, and a second key with the same 40 bits can be found with
//! money, so a reader tells sets apart by the whole public key wherever it is there. The whole hash
//! is the **fingerprint** of the set; its first 80 bits, spelled like the id, which it begins with,
//! tell two sets of one id apart: `7H3K-9QXM-2V5T-0CDE`.
//!
//! # Key record
//! One for each sheet; printed as the key code.
//!
//! | offset | bytes | field |
//! |---|---|---|
//! | 0 | 1 | 0x11: key record, version 1 |
//! | 1 | 32 | Ed25519 public key of the set |
//! | 33 | 1 | k, how many sheets open the vault, 2 to 255 |
//! | 34 | 1 | x, the sheet's number, 1 to 255 |
//! | 35 | 16 | y, the share of the data key |
//! | 51 | 2 | date made, days since 2020-01-01 |
//! | 53 | 1 | length L of the label, 0 to 40 |
//! | 54 | L | label: the holder's name as printed, UTF-8, see below; may be empty |
//! | 54+L | 64 | Ed25519 (RFC 8032) signature over "kinsafe key v1" ‖ all bytes before it |
//!
//! The label has no control characters and no white space at either end. Nothing follows the
//! signature. It is checked strictly: its S is below the order of the group, and neither the
//! public key nor R is of small order.
//!
//! # Vault record
//! The sealed vault is cut in m parts, the same on all sheets; each is one vault record, printed
//! as one vault code.
//!
//! | offset | bytes | field |
//! |---|---|---|
//! | 0 | 1 | 0x12: vault record, version 1 |
//! | 1 | 5 | set id |
//! | 6 | 8 | first 8 bytes of SHA-256 of the whole sealed vault |
//! | 14 | 1 | part number, 1 to m |
//! | 15 | 1 | m |
//! | 16 | … | the part, at least one byte; all parts but the last are equally long |
//!
//! Parts with the same set id, hash and m belong together; in order they are the sealed vault,
//! whose hash is then checked. Parts of the same vault that was cut differently do not mix. What
//! is cut is the binary age file, not its armor.
//!
//! # Short record
//! What the 32 words of a sheet carry, so that it can be typed: it has no signature.
//!
//! | offset | bytes | field |
//! |---|---|---|
//! | 0 | 1 | 0x13: short record, version 1 |
//! | 1 | 5 | set id |
//! | 6 | 1 | k |
//! | 7 | 1 | x |
//! | 8 | 16 | y |
//!
//! # Proof code
//! Not printed: a holder makes it from y and the day, and reads it out to show that y is known there,
//! which does not show that the paper still is. The first 5 bytes of HMAC-SHA256, whose key is y, over "kinsafe proof v1" ‖ set id ‖
//! the day in 2 bytes, days since 2020-01-01; shown and read like the set id. [`ProofCode`] says
//! what it proves.
//!
//! # From records to the vault
//! 0. Read all key records of a pile before anything is opened. See below what to do if they are
//!    of several sets.
//! 1. Take key records with the same public key and a right signature, or short records with
//!    the same set id, which count for every public key that has this id; k of them with the same
//!    k and different x.
//! 2. For each of the 16 bytes, interpolate the points (x, y) at x = 0, in GF(2⁸) with the
//!    polynomial 0x11D: the sum over i of yᵢ · ∏ xⱼ / (xⱼ − xᵢ), the product over all j ≠ i,
//!    where sum and difference are exclusive or. That is the data key.
//! 3. Write the data key in RFC 4648 base32 without padding: 26 upper-case characters. This is
//!    the passphrase of the sealed vault, an age v1 file with one scrypt recipient. The writer
//!    uses the work factor 10 (N = 2^10); a reader should take any up to 14, and need not try
//!    others: they are files under somebody's passphrase.
//! 4. Decrypt it (`age -d`), decompress it (`gunzip`: one member; zero bytes that follow are
//!    padding). The result is the vault as JSON, whose format [`vault`](mod@crate::vault)
//!    documents. If several sealed vaults open, on sheets or in files, the one with the greatest
//!    `revision` counts.
//! 5. If not all k shares came from records with a right signature, take the vault only if it
//!    proves that it is this set's: one of the secret keys in its `sets` has the set's public key.
//!    Where all k shares are short records, no public key is there, and the vault is taken if one
//!    of the secret keys in its `sets` has a public key with the set id: words alone prove 40 bits.
//!
//! age authenticates the vault, so a wrong share can never give a wrong vault; and a forger, who
//! has not the set's secret key, cannot bring in a vault of his own under the name of this set.
//!
//! # Several sets in one pile
//! A forger can make a set of his own, complete and whole, with every name and date that he likes.
//! So nothing that the maker of a set wrote (day, title, names, revision) decides between two sets.
//!
//! In a pile is every set of which there is a key record, its signature right or wrong; or, without
//! any key record of the same id, words that needed no correction or were confirmed by a person, or
//! a whole sealed vault in vault codes or lines. Each set that has shares enough is opened.
//!
//! A vault **proves** a set if one of the secret keys in its `sets` has the set's public key; or,
//! where only the id of the set is known, a public key with this id.
//!
//! * If one vault proves all other sets in the pile, it is the one. Of several that do, that with
//!   the greatest revision.
//! * If all vaults that open have the same accounts, and each set either opens or is proven by one
//!   that does, any of them is right.
//! * Otherwise nobody but a person can say: the one who has the paper is asked which set it is of.
//!   Shown are the set's id (the fingerprint where ids are equal), the names on its signed records,
//!   how many sheets there are, and whether it opens.
//!
//! If no set opens there is nothing to choose, and it is said what is missing.

mod base32;
mod fingerprint;
mod key;
mod proof;
mod short;
mod vault;

use std::{fmt, str::FromStr};

pub use fingerprint::{Fingerprint, SetChoice};
pub use key::{KeyRecord, Label, SetKey, SignedKeyRecord};
pub use proof::{NotAProofCode, ProofCode};
pub use short::ShortRecord;
pub use vault::VaultPart;

use crate::error::Error;

/// A record: its fields are well formed and, in a key record, its signature is right.
pub enum Record {
    /// A sheet's signed share.
    Key(SignedKeyRecord),
    /// A sheet's share as typed, without signature.
    Short(ShortRecord),
    /// A part of the sealed vault.
    Vault(VaultPart),
}

impl Record {
    /// Reads any record.
    ///
    /// # Errors
    /// [`Error::NewerVersion`] for an unknown first byte, [`Error::DamagedRecord`] for fields
    /// that cannot be, [`Error::SignatureWrong`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        match bytes.first() {
            Some(&KeyRecord::KIND) => KeyRecord::from_bytes(bytes)?.verify().map(Self::Key),
            Some(&ShortRecord::KIND) => ShortRecord::from_bytes(bytes).map(Self::Short),
            Some(&VaultPart::KIND) => VaultPart::from_bytes(bytes).map(Self::Vault),
            Some(_) => Err(Error::NewerVersion { what: "a sheet" }),
            None => Err(Error::DamagedRecord {
                record: "code",
                why: "it is empty",
            }),
        }
    }
}

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
            assert_eq!(result, Some(Error::NewerVersion { what: "a sheet" }));
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
