//! An entry of KeePass, whatever container it came in → what is looked at of it.
//!
//! Responsible for the names of its strings: the five that every entry has, and those in which
//! KeePass 2, KeePassXC and their plugins keep seeds. Not responsible for the container.

use zeroize::Zeroizing;

use super::{
    Import, Verdict,
    record::{self, Passwords, Record},
};
use crate::day::Day;
use crate::otp::address::{Parts, base32};

/// The strings of an entry, by their names.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) strings: Vec<(String, Zeroizing<String>)>,
    /// It lies in the bin.
    pub(super) removed: bool,
    /// Earlier versions of it, which are not looked at.
    pub(super) history: bool,
    /// It has attached files that are not looked into.
    pub(super) unread_files: bool,
}

/// The strings that are read as what they are, and not looked through.
const KNOWN: [&str; 5] = ["Title", "UserName", "Password", "URL", "Notes"];

impl Entry {
    /// The passwords of all these.
    pub(super) fn passwords(entries: &[Self]) -> Passwords {
        Passwords::of(entries.iter().map(|entry| entry.get("Password")))
    }

    fn get(&self, name: &str) -> &str {
        let mut strings = self.strings.iter();
        let found = strings.find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(super) fn take(
        &self,
        number: usize,
        today: Day,
        passwords: &Passwords,
        import: &mut Import,
    ) {
        if self.removed {
            import.report(number, Verdict::Skipped, "an entry in the bin");
            return;
        }
        if self.history {
            import.report(number, Verdict::Skipped, "earlier versions of the entry");
        }
        if self.unread_files {
            import.report(number, Verdict::Doubtful, record::UNREAD_FILE);
        }
        let seeds = self.seeds();
        let is_seed = |name: &str| {
            ["TOTP ", "TimeOtp-", "HmacOtp-"]
                .iter()
                .any(|head| name.starts_with(head))
                || name == "otp"
        };
        let others = self
            .strings
            .iter()
            .filter(|(name, _)| !KNOWN.contains(&name.as_str()) && !is_seed(name));
        Record {
            line: number,
            title: self.get("Title"),
            site: self.get("URL"),
            login: self.get("UserName"),
            password: self.get("Password"),
            note: self.get("Notes"),
            fields: others
                .map(|(name, value)| (without_number(name), value.as_str()))
                .collect(),
            seeds: seeds.iter().map(|seed| seed.as_str()).collect(),
            addresses: true,
            passwords: Some(passwords),
        }
        .take(today, import);
    }

    fn seeds(&self) -> Vec<Zeroizing<String>> {
        let mut seeds = Vec::new();
        let otp = self.get("otp").trim();
        if otp.contains("://") {
            seeds.push(Zeroizing::new(otp.to_owned()));
        } else if !otp.is_empty() {
            // KeeOtp: `key=…&step=…&size=…`
            let of = |name: &str| {
                let fields = otp.split('&').filter_map(|field| field.split_once('='));
                fields
                    .into_iter()
                    .find(|(known, _)| *known == name)
                    .map(|(_, value)| value)
            };
            let secret = of("key").unwrap_or(otp);
            let (digits, period) = (
                of("size").unwrap_or_default(),
                of("step").unwrap_or_default(),
            );
            seeds.push(self.address("totp", secret, "", digits, period, ""));
        }
        let old = self.get("TOTP Seed");
        if !old.is_empty() {
            let settings = self.get("TOTP Settings");
            let (period, digits) = settings.split_once(';').unwrap_or((settings, ""));
            let kind = if digits.trim() == "S" {
                "steam"
            } else {
                "totp"
            };
            seeds.push(self.address(kind, old, "", digits, period, ""));
        }
        for (kind, head) in [("totp", "TimeOtp-"), ("hotp", "HmacOtp-")] {
            if let Some(secret) = self.secret(head) {
                let of = |name: &str| self.get(&format!("{head}{name}"));
                let (algorithm, digits) = (of("Algorithm"), of("Length"));
                seeds.push(self.address(
                    kind,
                    &secret,
                    algorithm,
                    digits,
                    of("Period"),
                    of("Counter"),
                ));
            }
        }
        seeds
    }

    /// KeePass 2's secret in base32, in whichever of four ways it is written.
    fn secret(&self, head: &str) -> Option<Zeroizing<String>> {
        let of = |name: &str| {
            let text = self.get(&format!("{head}Secret{name}"));
            (!text.is_empty()).then_some(text)
        };
        if let Some(text) = of("-Base32") {
            return Some(Zeroizing::new(text.to_owned()));
        }
        let bytes = if let Some(text) = of("") {
            Zeroizing::new(text.as_bytes().to_vec())
        } else if let Some(text) = of("-Base64") {
            use base64::Engine;
            Zeroizing::new(base64::prelude::BASE64_STANDARD.decode(text).ok()?)
        } else {
            from_hex(of("-Hex")?)?
        };
        Some(Zeroizing::new(base32(&bytes)))
    }

    fn address(
        &self,
        kind: &str,
        secret: &str,
        algorithm: &str,
        digits: &str,
        period: &str,
        counter: &str,
    ) -> Zeroizing<String> {
        Parts {
            kind,
            issuer: self.get("Title"),
            account: self.get("UserName"),
            secret,
            algorithm,
            digits: digits.trim().parse().ok(),
            period: period.trim().parse().ok(),
            counter: counter.trim().parse().ok(),
        }
        .to_address()
    }
}

/// The name of a string without the number that tells it from another of the same name, as
/// "Recovery codes #2".
fn without_number(name: &str) -> &str {
    match name.rsplit_once(" #") {
        Some((name, number)) if number.parse::<u32>().is_ok() => name,
        _ => name,
    }
}

/// Bytes of digits of base 16, blanks left out.
pub(super) fn from_hex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| u8::try_from(c.to_digit(16)?).ok())
        .collect();
    let digits = Zeroizing::new(digits?);
    let pairs = digits.chunks_exact(2);
    pairs.remainder().is_empty().then(|| {
        Zeroizing::new(
            pairs
                .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
                .collect(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seeds(strings: &[(&str, &str)]) -> Vec<String> {
        let strings = strings.iter().map(|(name, value)| {
            let value = Zeroizing::new((*value).to_owned());
            ((*name).to_owned(), value)
        });
        let entry = Entry {
            strings: strings.collect(),
            ..Entry::default()
        };
        entry.seeds().iter().map(|seed| seed.to_string()).collect()
    }

    #[test]
    fn seeds_as_programs_keep_them() {
        let address = "otpauth://totp/GitHub:ann?secret=JBSWY3DPEHPK3PXP&issuer=GitHub";
        let who = [("Title", "GitHub"), ("UserName", "ann")];
        for (strings, expected) in [
            (&[("otp", address)][..], address.to_owned()),
            (
                &[("otp", "key=JBSWY3DPEHPK3PXP&size=8&step=60")],
                format!("{address}&digits=8&period=60"),
            ),
            (
                &[
                    ("TOTP Seed", "jbsw y3dp ehpk 3pxp"),
                    ("TOTP Settings", "30;6"),
                ],
                address.replace("JBSWY3DPEHPK3PXP", "jbswy3dpehpk3pxp"),
            ),
            (
                &[("TOTP Seed", "JBSWY3DPEHPK3PXP"), ("TOTP Settings", "30;S")],
                "steam://JBSWY3DPEHPK3PXP".to_owned(),
            ),
            (
                &[
                    ("TimeOtp-Secret-Hex", "48656c6c6f21deadbeef"),
                    ("TimeOtp-Length", "8"),
                    ("TimeOtp-Period", "60"),
                    ("TimeOtp-Algorithm", "HMAC-SHA-256"),
                ],
                format!("{address}&algorithm=SHA256&digits=8&period=60"),
            ),
            (
                &[("TimeOtp-Secret-Base64", "SGVsbG8h3q2+7w==")],
                address.to_owned(),
            ),
            (
                &[
                    ("HmacOtp-Secret-Base32", "JBSWY3DPEHPK3PXP"),
                    ("HmacOtp-Counter", "3"),
                ],
                format!("{}&counter=3", address.replace("totp/", "hotp/")),
            ),
        ] {
            let strings = [&who[..], strings].concat();
            assert_eq!(seeds(&strings), [expected], "{strings:?}");
        }
        assert!(seeds(&who).is_empty());
    }
}
