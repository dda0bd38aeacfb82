//! The proof code: what a holder reads out to show that somebody there knows the sheet's share.
//!
//! It shows that whoever made it knew the share once: from the paper, or from a picture of it. That
//! the paper is still there it does not show; a scan of it does.
//!
//! It is no record, for it is spoken and never printed. Responsible for how it is made and
//! compared. Not responsible for asking for it, nor for keeping that it was right.

use std::{fmt, str::FromStr};

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{SetId, base32};
use crate::{day::Day, secret::Share};

const DOMAIN: &[u8; 16] = b"kinsafe proof v1";

/// A proof code: for one sheet and one day.
///
/// # How it is made
/// The first 5 bytes of HMAC-SHA256 (RFC 2104), whose key is the sheet's y (16 bytes), over
///
/// | offset | bytes | field |
/// |---|---|---|
/// | 0 | 16 | "kinsafe proof v1" |
/// | 16 | 5 | set id |
/// | 21 | 2 | the day, days since 2020-01-01 |
///
/// Shown in Crockford's base32 in two groups, `K4QX-9P2M`, and read like the set id. The day is
/// that of universal time. Only who has y can make it, and only for one day at a time: neither the
/// public facts of the sheet nor other sheets give it, as long as they are fewer than k. It is 40
/// bits of a keyed hash, which say nothing about y. Guessing it takes 2⁴⁰ calls.
#[derive(Clone, Copy)]
pub struct ProofCode([u8; base32::LEN]);

impl ProofCode {
    /// The code of the sheet with this share, on `day`. `None` before 2020 and after 2199-06-06.
    pub fn new(share: &Share, set: SetId, day: Day) -> Option<Self> {
        let hash = keyed(share, set, day)?.finalize().into_bytes();
        let mut code = [0; base32::LEN];
        code.copy_from_slice(&hash[..base32::LEN]);
        Some(Self(code))
    }

    /// Whether it is the code of the sheet with this share on `day`, in constant time.
    pub fn proves(&self, share: &Share, set: SetId, day: Day) -> bool {
        keyed(share, set, day).is_some_and(|mac| mac.verify_truncated_left(&self.0).is_ok())
    }
}

fn keyed(share: &Share, set: SetId, day: Day) -> Option<Hmac<Sha256>> {
    let day = day.days_since_2020()?;
    // HMAC takes a key of any length.
    let mac = Hmac::<Sha256>::new_from_slice(share.expose()).ok()?;
    Some(
        mac.chain_update(DOMAIN)
            .chain_update(set.as_bytes())
            .chain_update(day.to_be_bytes()),
    )
}

impl fmt::Display for ProofCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&base32::spelled(&self.0))
    }
}

/// The text is not a proof code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAProofCode;

impl FromStr for ProofCode {
    type Err = NotAProofCode;

    fn from_str(text: &str) -> Result<Self, NotAProofCode> {
        base32::read(text).map(Self).ok_or(NotAProofCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        secret::DataKey,
        shamir,
        threshold::{SheetNumber, Threshold},
    };
    use proptest::prelude::*;

    fn share(y: [u8; 16]) -> Share {
        Share::new(SheetNumber::new(1).unwrap(), y)
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Sheets that differ in nothing but y, so neither the public facts nor another sheet's y
    /// give the code.
    #[test]
    fn only_the_share_itself_gives_it() {
        let mut rng = rand::rng();
        let set = SetId::from_bytes([1, 2, 3, 4, 5]);
        let today = day("2026-11-22");
        let key = DataKey::random(&mut rng);
        let shares = shamir::deal(&key, Threshold::new(3).unwrap(), 5, &mut rng).unwrap();
        for (at, own) in shares.iter().enumerate() {
            let code = ProofCode::new(own, set, today).unwrap();
            assert!(code.proves(own, set, today));
            for (_, other) in shares.iter().enumerate().filter(|(other, _)| *other != at) {
                assert!(!code.proves(other, set, today));
                // As if the other's y stood on this sheet.
                let posing = Share::new(own.number(), *other.expose());
                assert!(!code.proves(&posing, set, today));
            }
            assert!(!code.proves(&share(*key.expose()), set, today));
        }
    }

    #[test]
    fn days_out_of_range_have_none() {
        let set = SetId::from_bytes([0; 5]);
        assert!(ProofCode::new(&share([0; 16]), set, day("2019-12-31")).is_none());
        assert!(ProofCode::new(&share([0; 16]), set, day("2199-06-07")).is_none());
        let code: ProofCode = "0000-0000".parse().unwrap();
        assert!(!code.proves(&share([0; 16]), set, day("2019-12-31")));
    }

    proptest! {
        #[test]
        fn every_bit_of_what_goes_in_matters(
            y: [u8; 16], id: [u8; 5], days in 0_u16..65_000, at in 0_usize..16, bit in 0_u8..8,
        ) {
            let (set, day) = (SetId::from_bytes(id), Day::from_days_since_2020(days));
            let own = share(y);
            let code = ProofCode::new(&own, set, day).unwrap();
            let text = code.to_string();
            prop_assert_eq!(text.len(), 9);
            let read: ProofCode = text.to_lowercase().replace('-', " ").parse().unwrap();
            prop_assert!(read.proves(&own, set, day));
            let mut other = y;
            other[at] ^= 1 << bit;
            prop_assert!(!code.proves(&share(other), set, day));
            let mut other = id;
            other[at % 5] ^= 1 << bit;
            prop_assert!(!code.proves(&own, SetId::from_bytes(other), day));
            let next = Day::from_days_since_2020(days + 1 + u16::from(bit));
            prop_assert!(!code.proves(&own, set, next));
        }
    }
}
