//! A seed by itself: one form for all spellings of it, and the addresses that are made of it.

use zeroize::Zeroizing;

use super::address::{self, Otp};
use crate::provider;

/// The address for a bare seed: `otpauth://totp/GitHub:mrossi?secret=…&issuer=GitHub`.
pub(crate) fn address(provider: &str, login: &str, secret: &str) -> Zeroizing<String> {
    let provider = encoded(provider);
    let login = encoded(login);
    let colon = if login.is_empty() { "" } else { ":" };
    Zeroizing::new(
        [
            "otpauth://totp/",
            &provider,
            colon,
            &login,
            "?secret=",
            secret,
            "&issuer=",
            &provider,
        ]
        .concat(),
    )
}

/// Whether it is one of the addresses that are made of a bare seed of this account.
pub(crate) fn is_made(text: &str, provider: &str, login: &str) -> bool {
    let secret = canonical(text);
    *address(provider, login, &secret) == text
        || *address::of_seed(provider, login, &secret) == text
}

/// The base32 of a seed in capital letters, without what separates and fills it: the same for all
/// spellings of a seed.
pub(crate) fn canonical(seed: &str) -> Zeroizing<String> {
    match Otp::parse(seed) {
        Some(otp) => Zeroizing::new(otp.secret.expose().to_owned()),
        None => {
            let bare = provider::normalise(seed.trim().trim_end_matches('='), None);
            Zeroizing::new(bare.expose().to_ascii_uppercase())
        }
    }
}

/// With percent signs for all but the letters that never need one.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(byte.into());
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
