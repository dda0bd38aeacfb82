//! What authenticators keep: seeds, the addresses that they stand in, and their current codes.
//!
//! Responsible for RFC 6238 (TOTP), RFC 4226 (HOTP) and Steam's letters. Not responsible for knowing
//! the time, nor for counting on the counter of a HOTP seed, nor for whose seed it is.
//!
//! The decoded seed is wiped; the copies inside the hash functions are not.
//!
//! ```
//! let seed = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ";
//! let now = kinsafe::otp::code_at(seed, 59).ok_or("not a seed")?;
//! assert_eq!(now.code.expose(), "287082");
//! assert_eq!(now.seconds_left, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub(crate) mod address;
pub(crate) mod migration;
pub(crate) mod seed;

pub use self::{
    address::{Otp, OtpKind},
    migration::{ExportPart, missing_parts},
};

use std::ops::RangeInclusive;

use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

use crate::{provider, secret::SecretText};

/// Fewer digits are easily guessed, and 31 bits of a hash give no more than ten.
const DIGITS: RangeInclusive<u32> = 6..=10;

/// Steam's digits, and how many a code has.
const STEAM: &[u8; 26] = b"23456789BCDFGHJKMNPQRTVWXY";
const STEAM_LETTERS: usize = 5;

/// The code that an authenticator shows at a moment.
pub struct OtpCode {
    /// The code.
    pub code: SecretText,
    /// For how many seconds it is still valid; 0 for HOTP, where time does not matter.
    pub seconds_left: u64,
}

/// The code that an authenticator shows `unix_seconds` after 1970 began.
///
/// `value` is a seed as the vault keeps it: in base32, small letters, spaces, dashes and padding
/// allowed, or an `otpauth://` or `steam://` address. A HOTP address gives the code of its own
/// counter. `None` if it is no seed, or asks for a hash function, a number of digits or a period
/// that no authenticator has.
pub fn code_at(value: &str, unix_seconds: u64) -> Option<OtpCode> {
    let otp = parse(value)?;
    let (counter, seconds_left) = match otp.kind {
        OtpKind::Hotp => (otp.counter, 0),
        OtpKind::Totp | OtpKind::Steam => (
            unix_seconds.checked_div(otp.period)?,
            otp.period - unix_seconds % otp.period,
        ),
    };
    let key = decoded(otp.secret.expose())?;
    let number = truncated(&mac(&otp.algorithm, &key, counter)?)?;
    let code = match otp.kind {
        OtpKind::Steam => steam(number),
        OtpKind::Hotp | OtpKind::Totp => digits(number, otp.digits)?,
    };
    Some(OtpCode {
        code: SecretText::new(code),
        seconds_left,
    })
}

/// How the codes of a seed are computed; `None` if it gives none, as [`code_at`].
pub fn kind(value: &str) -> Option<OtpKind> {
    code_at(value, 0)?;
    parse(value).map(|otp| otp.kind)
}

/// An address; or a bare seed, as an address without anything but the seed.
fn parse(value: &str) -> Option<Otp> {
    if value.contains("://") {
        return Otp::parse(value);
    }
    provider::is_seed(value)
        .then(|| Zeroizing::new(format!("otpauth://totp/?secret={}", value.trim())))
        .and_then(|address| Otp::parse(&address))
}

/// The bytes of a seed in base32 (RFC 4648), capital letters only. What is left of the last
/// letter is ignored, as authenticators do.
fn decoded(base32: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(base32.len()));
    let (mut bits, mut count) = (0_u32, 0);
    for letter in base32.bytes() {
        let five = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            _ => return None,
        };
        // Of older bits no more than seven are ever needed.
        bits = (bits << 5 | u32::from(five)) & 0xFFF;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    Some(bytes)
}

/// The keyed hash of the counter; `None` for other hash functions.
fn mac(algorithm: &str, key: &[u8], counter: u64) -> Option<Zeroizing<Vec<u8>>> {
    fn with<M: Mac + hmac::digest::KeyInit>(key: &[u8], counter: u64) -> Option<Vec<u8>> {
        let mut mac = <M as Mac>::new_from_slice(key).ok()?;
        mac.update(&counter.to_be_bytes());
        Some(mac.finalize().into_bytes().to_vec())
    }
    match algorithm {
        "SHA1" => with::<Hmac<Sha1>>(key, counter),
        "SHA256" => with::<Hmac<Sha256>>(key, counter),
        "SHA512" => with::<Hmac<Sha512>>(key, counter),
        _ => None,
    }
    .map(Zeroizing::new)
}

/// 31 bits of the hash, from the place that its last four bits tell (RFC 4226, section 5.3).
fn truncated(mac: &[u8]) -> Option<u32> {
    let start = usize::from(mac.last()? & 0xF);
    let bytes = mac.get(start..start + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes) & 0x7FFF_FFFF)
}

/// The last `count` decimal digits; `None` if no authenticator shows so many or few.
fn digits(number: u32, count: u32) -> Option<String> {
    if !DIGITS.contains(&count) {
        return None;
    }
    let shown = u64::from(number) % 10_u64.pow(count);
    Some(format!("{shown:0width$}", width = count as usize))
}

fn steam(mut number: u32) -> String {
    let letters = STEAM.len() as u32;
    (0..STEAM_LETTERS)
        .map(|_| {
            let letter = STEAM[(number % letters) as usize];
            number /= letters;
            char::from(letter)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The keys of RFC 6238, appendix B: "1234567890" again and again, 20, 32 and 64 bytes.
    const KEY_20: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const KEY_32: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA";
    const KEY_64: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
                          GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA";

    fn code(value: &str, seconds: u64) -> Option<String> {
        code_at(value, seconds).map(|now| now.code.expose().to_owned())
    }

    #[test]
    fn the_vectors_of_rfc_6238() {
        for (seconds, sha1, sha256, sha512) in [
            (59, "94287082", "46119246", "90693936"),
            (1_111_111_109, "07081804", "68084774", "25091201"),
            (1_111_111_111, "14050471", "67062674", "99943326"),
            (1_234_567_890, "89005924", "91819424", "93441116"),
            (2_000_000_000, "69279037", "90698825", "38618901"),
            (20_000_000_000, "65353130", "77737706", "47863826"),
        ] {
            for (algorithm, key, expected) in [
                ("SHA1", KEY_20, sha1),
                ("sha256", KEY_32, sha256),
                ("SHA512", KEY_64, sha512),
            ] {
                let address =
                    format!("otpauth://totp/a?secret={key}&digits=8&algorithm={algorithm}");
                assert_eq!(code(&address, seconds).as_deref(), Some(expected));
            }
        }
    }

    #[test]
    fn the_vectors_of_rfc_4226() {
        for (counter, expected) in [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ]
        .into_iter()
        .enumerate()
        {
            let address = format!("otpauth://hotp/a?secret={KEY_20}&counter={counter}");
            let now = code_at(&address, 77).unwrap();
            assert_eq!(now.code.expose(), expected);
            assert_eq!(now.seconds_left, 0);
        }
    }

    #[test]
    fn steam_codes() {
        let seed = "63BEDWCQZKTQWPESARIERL5DTTQFCJTK";
        for (seconds, expected) in [(1_511_200_518, "FR8RV"), (1_511_200_714, "9P3VP")] {
            for address in [
                format!("steam://{seed}"),
                format!("otpauth://totp/a?secret={seed}&digits=5&encoder=steam"),
            ] {
                assert_eq!(code(&address, seconds).as_deref(), Some(expected));
            }
        }
    }

    #[test]
    fn bare_seeds_in_any_spelling() {
        for seed in [
            KEY_20,
            "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
            " GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ ",
        ] {
            assert_eq!(code(seed, 59).as_deref(), Some("287082"), "{seed}");
        }
        let padded = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA====";
        assert_eq!(code(padded, 0), code(KEY_32, 0));
        assert!(code(padded, 0).is_some());
    }

    #[test]
    fn kinds() {
        assert_eq!(kind(KEY_20), Some(OtpKind::Totp));
        assert_eq!(
            kind("steam://63BEDWCQZKTQWPESARIERL5DTTQFCJTK"),
            Some(OtpKind::Steam)
        );
        let hotp = format!("otpauth://hotp/a?secret={KEY_20}&counter=1");
        assert_eq!(kind(&hotp), Some(OtpKind::Hotp));
        assert_eq!(
            kind(&format!("otpauth://totp/a?secret={KEY_20}&digits=3")),
            None
        );
        assert_eq!(kind("my note"), None);
    }

    #[test]
    fn how_long_a_code_is_valid() {
        let left = |seconds, period| {
            let address = format!("otpauth://totp/a?secret={KEY_20}&period={period}");
            code_at(&address, seconds).map(|now| now.seconds_left)
        };
        assert_eq!(left(0, 30), Some(30));
        assert_eq!(left(29, 30), Some(1));
        assert_eq!(left(30, 30), Some(30));
        assert_eq!(left(59, 60), Some(1));
        assert_eq!(left(u64::MAX, u64::MAX), Some(u64::MAX));
        assert_eq!(left(59, 0), None);
    }

    #[test]
    fn what_no_authenticator_has() {
        for fields in [
            "&digits=5",
            "&digits=11",
            "&digits=4294967295",
            "&period=0",
            "&algorithm=MD5",
            "&algorithm=",
        ] {
            let address = format!("otpauth://totp/a?secret={KEY_20}{fields}");
            assert_eq!(code(&address, 59), None, "{fields}");
        }
        for digits in 6..=10 {
            let address = format!("otpauth://totp/a?secret={KEY_20}&digits={digits}");
            assert_eq!(code(&address, 59).unwrap().len(), digits);
        }
        for other in [
            "",
            "=",
            "1",
            "GEZDGNB1",
            "my note",
            "https://example.org",
            "GEZD&digits=8",
        ] {
            assert_eq!(code(other, 59), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_value_does_not_panic(
            value in "(otpauth://(totp|hotp|steam)/\\?secret=|steam://)?[A-Z2-7]{0,20}(&(digits|period|counter)=[0-9]{0,20}|\\PC){0,8}",
            seconds: u64,
        ) {
            let _ = code_at(&value, seconds);
        }
    }
}
