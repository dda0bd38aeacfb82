//! Records as decimal digits: the text of a QR code.

use zeroize::Zeroizing;

/// What the text of each QR code begins with: program and version of the format.
pub const QR_PREFIX: &str = "KINSAFE1:";

/// Nine decimal digits at a time are the most that fit 32 bits.
const LIMB: u64 = 1_000_000_000;
const LIMB_DIGITS: usize = 9;

/// The text of the QR code that carries `record`, whose first byte is not 0.
pub fn qr_text(record: &[u8]) -> Zeroizing<String> {
    debug_assert!(record.first().is_some_and(|&first| first != 0));
    let mut text = Zeroizing::new(String::with_capacity(
        QR_PREFIX.len() + record.len() * 5 / 2 + 9,
    ));
    text.push_str(QR_PREFIX);
    // Little-endian limbs: multiply by 256 and add each byte in turn.
    let mut limbs = Zeroizing::new(Vec::<u32>::with_capacity(record.len() / 3 + 1));
    for &byte in record {
        let mut carry = u64::from(byte);
        for limb in limbs.iter_mut() {
            carry += u64::from(*limb) << 8;
            *limb = (carry % LIMB) as u32;
            carry /= LIMB;
        }
        if carry > 0 {
            limbs.push(carry as u32);
        }
    }
    for (i, limb) in limbs.iter().rev().enumerate() {
        let group = Zeroizing::new(if i == 0 {
            limb.to_string()
        } else {
            format!("{limb:0width$}", width = LIMB_DIGITS)
        });
        text.push_str(&group);
    }
    text
}

/// The bytes that `digits` stand for; `None` if they are not all digits or there are none.
pub(super) fn from_digits(digits: &str) -> Option<Zeroizing<Vec<u8>>> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Little-endian bytes: multiply by a power of ten and add each group in turn.
    let mut bytes = Zeroizing::new(Vec::<u8>::with_capacity(digits.len() * 5 / 12 + 4));
    let (first, rest) = digits.split_at(digits.len() % LIMB_DIGITS);
    let groups = rest.as_bytes().chunks(LIMB_DIGITS);
    for group in std::iter::once(first.as_bytes()).chain(groups) {
        let value = group
            .iter()
            .fold(0_u64, |n, &digit| n * 10 + u64::from(digit - b'0'));
        let mut carry = value;
        let scale = 10_u64.pow(group.len() as u32);
        for byte in bytes.iter_mut() {
            carry += u64::from(*byte) * scale;
            *byte = carry as u8;
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(carry as u8);
            carry >>= 8;
        }
    }
    bytes.reverse();
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_numbers() {
        assert_eq!(qr_text(&[1]).as_str(), "KINSAFE1:1");
        assert_eq!(qr_text(&[1, 0]).as_str(), "KINSAFE1:256");
        assert_eq!(
            qr_text(&[0x3B, 0x9A, 0xCA, 0x00]).as_str(),
            "KINSAFE1:1000000000"
        );
        assert_eq!(
            qr_text(&[0x11; 9]).as_str(),
            "KINSAFE1:314824432191309680913"
        );
        assert_eq!(from_digits("256").unwrap().as_slice(), [1, 0]);
        assert_eq!(from_digits("000256").unwrap().as_slice(), [1, 0]);
        assert_eq!(from_digits("0").unwrap().as_slice(), [0_u8; 0]);
        assert!(from_digits("").is_none());
        assert!(from_digits("12a").is_none());
        assert!(from_digits("١٢").is_none());
    }

    proptest! {
        #[test]
        fn round_trip(first in 1_u8.., rest in proptest::collection::vec(any::<u8>(), 0..1500)) {
            let mut record = vec![first];
            record.extend(rest);
            let text = qr_text(&record);
            let digits = text.strip_prefix(QR_PREFIX).unwrap();
            let read = from_digits(digits).unwrap();
            prop_assert_eq!(read.as_slice(), record.as_slice());
        }
    }
}
