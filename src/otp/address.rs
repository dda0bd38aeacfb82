//! `otpauth://` and `steam://` addresses → seeds.
//!
//! Responsible for reading what authenticator apps and sites really write: `hotp` and `steam` as
//! well as `totp`, short seeds, small letters, spaces, padding, issuers in either place. The
//! address itself is what is kept, as it was written. Not responsible for computing codes.

use zeroize::Zeroizing;

use crate::{provider, secret::SecretText};

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
                otp.issuer = issuer.replace('+', " ").trim().to_owned();
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
                "issuer" if !value.trim().is_empty() => {
                    // As forms write a blank; in an account a plus may be one.
                    let written = field.split_once('=').map_or("", |(_, value)| value);
                    let spaced = plain(&written.replace('+', " "));
                    otp.issuer = spaced.trim().to_owned();
                }
                // `HmacSHA1` and `SHA-1` are the same.
                "algorithm" => {
                    let name = value.to_ascii_uppercase().replace(['-', '_'], "");
                    otp.algorithm = name.strip_prefix("HMAC").unwrap_or(&name).to_owned();
                }
                // What is no number is no usual one either.
                "digits" => otp.digits = value.parse().unwrap_or(0),
                "period" => otp.period = value.parse().unwrap_or(0),
                "counter" => otp.counter = value.parse().unwrap_or(otp.counter),
                "encoder" if value.eq_ignore_ascii_case("steam") => otp.kind = OtpKind::Steam,
                _ => {}
            }
        }
        otp.secret = secret?;
        Some(otp)
    }

    /// Whether an authenticator knows such codes: what it does not, it would compute as something
    /// else.
    pub(crate) fn is_known(&self) -> bool {
        matches!(self.algorithm.as_str(), "SHA1" | "SHA256" | "SHA512")
            && (4..=10).contains(&self.digits)
            && self.period > 0
    }

    /// The address that is made of its parts, for an account of this name.
    pub(crate) fn to_address(&self, issuer: &str, account: &str) -> Zeroizing<String> {
        let kind = match self.kind {
            OtpKind::Totp => "totp",
            OtpKind::Hotp => "hotp",
            OtpKind::Steam => "steam",
        };
        Parts {
            kind,
            issuer,
            account,
            secret: self.secret.expose(),
            algorithm: &self.algorithm,
            digits: Some(self.digits.into()),
            period: Some(self.period),
            counter: Some(self.counter),
        }
        .to_address()
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

/// The address that is made of a bare seed in base32.
pub(crate) fn of_seed(issuer: &str, account: &str, secret: &str) -> Zeroizing<String> {
    Parts {
        kind: "totp",
        issuer,
        account,
        secret,
        algorithm: "",
        digits: None,
        period: None,
        counter: None,
    }
    .to_address()
}

/// What an authenticator keeps apart of a seed.
pub(crate) struct Parts<'a> {
    /// `totp` if it is empty.
    pub(crate) kind: &'a str,
    pub(crate) issuer: &'a str,
    pub(crate) account: &'a str,
    /// In base32.
    pub(crate) secret: &'a str,
    pub(crate) algorithm: &'a str,
    pub(crate) digits: Option<u64>,
    pub(crate) period: Option<u64>,
    pub(crate) counter: Option<u64>,
}

impl Parts<'_> {
    /// Whether a bare seed means the same.
    pub(crate) fn is_usual(&self) -> bool {
        matches!(self.kind.to_lowercase().as_str(), "" | "totp")
            && matches!(self.digits, None | Some(0 | 6))
            && matches!(self.period, None | Some(0 | 30))
            && matches!(self.algorithm().as_str(), "" | "SHA1")
    }

    fn algorithm(&self) -> String {
        let letters = self.algorithm.chars().filter(char::is_ascii_alphanumeric);
        let name = letters.collect::<String>().to_uppercase();
        name.strip_prefix("HMAC").unwrap_or(&name).to_owned()
    }

    /// The address in which they go from one authenticator to another, without what is usual; what
    /// is no seed stays as it stands, and whoever takes it says so.
    pub(crate) fn to_address(&self) -> Zeroizing<String> {
        let secret: Zeroizing<String> = Zeroizing::new(
            self.secret
                .chars()
                .filter(|c| !c.is_whitespace() && *c != '=' && *c != '-')
                .collect(),
        );
        if !provider::is_seed(&secret) {
            return Zeroizing::new(self.secret.to_owned());
        }
        let kind = match self.kind.to_lowercase().as_str() {
            "steam" => return Zeroizing::new(format!("steam://{}", &*secret)),
            "hotp" => "hotp",
            _ => "totp",
        };
        let label = match (self.issuer, self.account) {
            ("", account) => escaped(account),
            (issuer, account) => format!("{}:{}", escaped(issuer), escaped(account)),
        };
        let mut more = String::new();
        if !self.issuer.is_empty() {
            more.push_str(&format!("&issuer={}", escaped(self.issuer)));
        }
        let algorithm = self.algorithm();
        if !matches!(algorithm.as_str(), "" | "SHA1") {
            more.push_str(&format!("&algorithm={algorithm}"));
        }
        if let Some(digits) = self.digits.filter(|digits| !matches!(digits, 0 | 6)) {
            more.push_str(&format!("&digits={digits}"));
        }
        if kind == "hotp" {
            more.push_str(&format!("&counter={}", self.counter.unwrap_or_default()));
        } else if let Some(period) = self.period.filter(|period| !matches!(period, 0 | 30)) {
            more.push_str(&format!("&period={period}"));
        }
        Zeroizing::new(format!(
            "otpauth://{kind}/{label}?secret={}{more}",
            &*secret
        ))
    }
}

/// RFC 3986: all but letters, digits and four signs as bytes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                escaped.push(byte.into());
            }
            byte => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// RFC 4648, without padding.
pub(crate) fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    for chunk in bytes.chunks(5) {
        let mut all = [0; 8];
        all[3..3 + chunk.len()].copy_from_slice(chunk);
        let bits = u64::from_be_bytes(all);
        for at in 0..(chunk.len() * 8).div_ceil(5) {
            text.push(ALPHABET[(bits >> (35 - 5 * at) & 31) as usize].into());
        }
    }
    text
}

/// The addresses in a text, wherever they stand: in HTML, in quotation marks, behind a label, right
/// behind one another.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = Zeroizing<String>> + '_ {
    let starts = move |at: usize| starts_in(&text[at..]);
    let mut from = 0;
    std::iter::from_fn(move || {
        let (begin, _) = text[from..]
            .char_indices()
            .map(|(at, c)| (from + at, c))
            .find(|&(at, c)| matches!(c, 'o' | 'O') && starts(at))?;
        let end = begin + end_of(&text[begin..]);
        from = end;
        Some(Zeroizing::new(text[begin..end].replace("&amp;", "&")))
    })
}

/// Whether an address begins here.
fn starts_in(text: &str) -> bool {
    const HEADS: [&str; 2] = ["otpauth://", MIGRATION];
    HEADS.iter().any(|head| {
        text.get(..head.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(head))
    })
}

/// Where the address ends that the text begins with. Blanks belong to it where somebody has written
/// them as they are, in names before the question mark, and where parameters follow behind them:
/// what is cut off would be digits or seconds, and another code.
fn end_of(text: &str) -> usize {
    let never = |at: usize, c: char| {
        matches!(
            c,
            '"' | '<' | '>' | '`' | '|' | '\\' | '\n' | '\r' | '\u{201C}'..='\u{201E}'
        ) || (at > 0 && starts_in(&text[at..]))
    };
    let whole = text
        .char_indices()
        .find(|&(at, c)| never(at, c))
        .map_or(text, |(at, _)| &text[..at]);
    let query = whole.find('?');
    let behind = |at: usize| query.is_some_and(|query| at > query);
    let is_seed = query.is_some_and(|query| whole[query..].to_lowercase().contains("secret="));
    let last = PARAMETERS.iter().filter_map(|name| whole.rfind(name)).max();
    let goes_on = |at: usize| is_seed && !behind(at) || last.is_some_and(|last| at < last);
    whole
        .char_indices()
        .find(|&(at, c)| {
            (c.is_whitespace() || matches!(c, '\'' | '«' | '»')) && !goes_on(at)
                || behind(at)
                    && matches!(c, ',' | ';' | ')' | ']' | '}' | '#')
                    && !whole[..at].ends_with("&amp")
                    && !goes_on(at)
        })
        .map_or(whole.len(), |(at, _)| at)
}

/// How an address begins that has several seeds in it.
pub(crate) const MIGRATION: &str = "otpauth-migration://";

/// What may follow behind a name with a blank in it.
const PARAMETERS: [&str; 7] = [
    "&secret=",
    "&issuer=",
    "&algorithm=",
    "&digits=",
    "&period=",
    "&counter=",
    "&amp;",
];

fn seed(text: &str) -> Option<SecretText> {
    let text = Zeroizing::new(text.replace('=', ""));
    let bare = provider::normalise(&text, None);
    provider::is_seed(bare.expose()).then(|| SecretText::new(bare.expose().to_ascii_uppercase()))
}

/// Takes the percent signs out; what is no pair of hexadecimal digits stays as it is.
pub(crate) fn plain(text: &str) -> Zeroizing<String> {
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
