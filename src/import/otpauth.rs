//! `otpauth://` and `steam://` addresses → seeds.
//!
//! Responsible for reading what authenticator apps and sites really write: `hotp` and `steam` as
//! well as `totp`, short seeds, small letters, spaces, padding, issuers in either place. The
//! address itself is what is kept, as it was written. Not responsible for computing codes.

use zeroize::Zeroizing;

use super::{Import, Verdict};
use crate::{
    provider,
    secret::SecretText,
    vault::{Account, Item, Single},
};

/// How an authenticator computes its codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OtpKind {
    /// From a counter.
    Hotp,
    /// From the time, in Steam's letters.
    Steam,
    /// From the time.
    Totp,
}

/// What an address says.
pub struct Otp {
    /// How codes are computed.
    pub kind: OtpKind,
    /// Who issued it; may be empty.
    pub issuer: String,
    /// For which login; may be empty.
    pub account: String,
    /// The seed in base32, capital letters without spaces and padding.
    pub secret: SecretText,
    /// The hash function, `SHA1` if the address has none.
    pub algorithm: String,
    /// Digits of a code.
    pub digits: u32,
    /// Seconds for which a code is valid.
    pub period: u64,
    /// The counter, for [`OtpKind::Hotp`].
    pub counter: u64,
}

impl Otp {
    /// Reads an address; `None` if it is none or has no seed in base32.
    pub fn parse(address: &str) -> Option<Self> {
        let address = address.trim();
        let (scheme, rest) = address.split_once("://")?;
        if scheme.eq_ignore_ascii_case("steam") {
            return Some(Self {
                kind: OtpKind::Steam,
                issuer: "Steam".to_owned(),
                digits: 5,
                secret: seed(rest)?,
                ..Self::empty()
            });
        }
        if !scheme.eq_ignore_ascii_case("otpauth") {
            return None;
        }
        let (path, query) = rest.split_once('?')?;
        let (kind, label) = path.split_once('/').unwrap_or((path, ""));
        let mut otp = Self::empty();
        otp.kind = match kind.to_ascii_lowercase().as_str() {
            "totp" => OtpKind::Totp,
            "hotp" => OtpKind::Hotp,
            "steam" => OtpKind::Steam,
            _ => return None,
        };
        let label = plain(label);
        match label.split_once(':') {
            Some((issuer, account)) => {
                otp.issuer = issuer.trim().to_owned();
                otp.account = account.trim().to_owned();
            }
            None => otp.account = label.trim().to_owned(),
        }
        let mut secret = None;
        for field in query.split('&') {
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            let value = plain(value);
            match name.to_ascii_lowercase().as_str() {
                "secret" => secret = seed(&value),
                // The label's own issuer is often only half of it.
                "issuer" if !value.trim().is_empty() => otp.issuer = value.trim().to_owned(),
                "algorithm" => otp.algorithm = value.to_ascii_uppercase(),
                "digits" => otp.digits = value.parse().unwrap_or(otp.digits),
                "period" => otp.period = value.parse().unwrap_or(otp.period),
                "counter" => otp.counter = value.parse().unwrap_or(otp.counter),
                "encoder" if value.eq_ignore_ascii_case("steam") => otp.kind = OtpKind::Steam,
                _ => {}
            }
        }
        otp.secret = secret?;
        Some(otp)
    }

    fn empty() -> Self {
        Self {
            kind: OtpKind::Totp,
            issuer: String::new(),
            account: String::new(),
            secret: SecretText::default(),
            algorithm: "SHA1".to_owned(),
            digits: 6,
            period: 30,
            counter: 0,
        }
    }
}

/// Takes the address on a line: an account of its own.
pub(super) fn read(line: &str, number: usize, import: &mut Import) {
    let line = line.trim();
    if line
        .get(..18)
        .is_some_and(|head| head.eq_ignore_ascii_case("otpauth-migration:"))
    {
        import.report(
            number,
            Verdict::Doubtful,
            "Google Authenticator's export of several seeds, which is not read; not taken",
        );
        return;
    }
    let Some(otp) = Otp::parse(line) else {
        import.report(
            number,
            Verdict::Doubtful,
            "an address of an authenticator without a seed in base32; not taken",
        );
        return;
    };
    let known = provider::find(&otp.issuer);
    let mut account = Account::new(
        known.map_or(otp.issuer.as_str(), |provider| provider.name),
        otp.account.as_str(),
    );
    account.address = known.map_or("", |provider| provider.address).to_owned();
    account.items = vec![Item::Seed(Single::new(line.to_owned()))];
    import.report(number, Verdict::Taken, super::taken_as(&account.items[0]));
    if account.provider.is_empty() {
        import.unnamed.push(super::Unnamed {
            account: import.accounts.len(),
            candidates: Vec::new(),
        });
    }
    import.accounts.push(account);
}

fn seed(text: &str) -> Option<SecretText> {
    let text = Zeroizing::new(text.replace('=', ""));
    let bare = provider::normalise(&text, None);
    provider::is_seed(bare.expose()).then(|| SecretText::new(bare.expose().to_ascii_uppercase()))
}

/// Takes the percent signs out; what is no pair of hexadecimal digits stays as it is.
fn plain(text: &str) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let pair = after
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        // `from_str_radix` takes a sign as well.
        let pair = pair.filter(|pair| pair.bytes().all(|b| b.is_ascii_hexdigit()));
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(address: &str) -> Option<(OtpKind, String, String, String)> {
        let otp = Otp::parse(address)?;
        Some((
            otp.kind,
            otp.issuer,
            otp.account,
            otp.secret.expose().to_owned(),
        ))
    }

    fn expected(
        kind: OtpKind,
        issuer: &str,
        account: &str,
        secret: &str,
    ) -> Option<(OtpKind, String, String, String)> {
        Some((
            kind,
            issuer.to_owned(),
            account.to_owned(),
            secret.to_owned(),
        ))
    }

    #[test]
    fn addresses_as_they_are_written() {
        let seed = "JBSWY3DPEHPK3PXP";
        for (address, kind, issuer, account) in [
            (
                "otpauth://totp/GitHub:anna?secret=JBSWY3DPEHPK3PXP",
                OtpKind::Totp,
                "GitHub",
                "anna",
            ),
            (
                "OTPAUTH://totp/My%20Bank%3Aanna%40example.org?issuer=My%20Bank&secret=jbsw%20y3dp%20ehpk%203pxp",
                OtpKind::Totp,
                "My Bank",
                "anna@example.org",
            ),
            (
                "otpauth://hotp/anna?counter=7&secret=JBSWY3DPEHPK3PXP%3D",
                OtpKind::Hotp,
                "",
                "anna",
            ),
            (
                "otpauth://totp/?secret=JBSWY3DPEHPK3PXP",
                OtpKind::Totp,
                "",
                "",
            ),
            (
                "otpauth://totp/S:a?encoder=steam&secret=JBSWY3DPEHPK3PXP",
                OtpKind::Steam,
                "S",
                "a",
            ),
            ("steam://JBSWY3DPEHPK3PXP", OtpKind::Steam, "Steam", ""),
        ] {
            assert_eq!(
                told(address),
                expected(kind, issuer, account, seed),
                "{address}"
            );
        }
        let otp =
            Otp::parse("otpauth://totp/a?secret=JBSWY3DP&digits=8&period=60&algorithm=sha256");
        let otp = otp.unwrap();
        assert_eq!(
            (otp.digits, otp.period, otp.algorithm.as_str()),
            (8, 60, "SHA256")
        );
    }

    #[test]
    fn what_is_no_address() {
        for other in [
            "otpauth://totp/a?secret=",
            "otpauth://totp/a?secret=%",
            "otpauth://totp/a",
            "otpauth://other/a?secret=JBSWY3DP",
            "https://example.org/?secret=JBSWY3DP",
            "",
        ] {
            assert!(told(other).is_none(), "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_address_does_not_panic(text in "(otpauth://(totp|hotp)/)?(\\PC|%[0-9a-f]{0,2}|[?&=]|secret=){0,30}") {
            let _ = Otp::parse(&text);
        }
    }
}
