//! Google Authenticator's export: several seeds in one `otpauth-migration://` address.
//!
//! Responsible for the few kinds of fields of its protocol buffer, and for which part of an export
//! in several parts it is. Not responsible for reading it out of a picture.
//!
//! The message is not documented by Google; its fields are known from what the app writes:
//! 1 account {1 secret, 2 name, 3 issuer, 4 algorithm, 5 digits, 6 type, 7 counter}, 3 number of
//! parts, 4 which of them, from 0, 5 the export's number. The period is always 30 seconds.

use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use zeroize::Zeroizing;

use super::address::{self, Parts};

/// Most accounts in one code; the app puts ten into one.
const ACCOUNTS: usize = 1000;

/// One part of an export.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportPart {
    /// The number that all parts of an export have in common.
    pub export: u64,
    /// Which part, from 1.
    pub part: u64,
    /// How many there are.
    pub of: u64,
}

/// The parts that are missing of exports of which some are there: which, and of how many.
pub fn missing_parts(there: &[ExportPart]) -> Vec<(u64, u64)> {
    let mut missing = Vec::new();
    let mut seen: Vec<(u64, u64)> = Vec::new();
    for one in there {
        if seen.contains(&(one.export, one.of)) {
            continue;
        }
        seen.push((one.export, one.of));
        let has = |part| {
            there
                .iter()
                .any(|other| (other.export, other.of, other.part) == (one.export, one.of, part))
        };
        missing.extend(
            (1..=one.of)
                .filter(|&part| !has(part))
                .map(|part| (part, one.of)),
        );
    }
    missing
}

/// What of the protocol is read.
enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// An account without a seed, or of a kind that is not known.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Unsupported;

/// An account as an address.
pub(crate) type Address = Result<Zeroizing<String>, Unsupported>;

/// What such an address holds.
pub(crate) struct Migration {
    /// The accounts, each as an address of its own.
    pub(crate) accounts: Vec<Address>,
    /// Which part of an export it is.
    pub(crate) part: Option<ExportPart>,
    /// Nothing in it is damaged.
    pub(crate) whole: bool,
}

impl Migration {
    /// Reads an address; `None` if no account can be read in it.
    pub(crate) fn parse(address: &str) -> Option<Self> {
        let (_, data) = address.split_once("data=")?;
        let data = data.split('&').next().unwrap_or_default();
        let text = address::plain(data);
        // In an address a plus may have become a blank.
        let text: Zeroizing<String> = Zeroizing::new(
            text.chars()
                .map(|c| match c {
                    ' ' | '-' => '+',
                    '_' => '/',
                    c => c,
                })
                .collect(),
        );
        let config =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let decoder = GeneralPurpose::new(&base64::alphabet::STANDARD, config);
        let bytes = Zeroizing::new(decoder.decode(text.as_bytes()).ok()?);
        let mut accounts = Vec::new();
        let (mut of, mut at, mut export) = (0, 0, 0);
        let (fields, mut whole) = fields(&bytes);
        for field in fields {
            match field {
                (1, Field::Bytes(account)) if accounts.len() < ACCOUNTS => {
                    let (account, complete) = one(account);
                    accounts.extend(account);
                    whole &= complete;
                }
                (3, Field::Number(number)) => of = number,
                (4, Field::Number(number)) => at = number,
                (5, Field::Number(number)) => export = number,
                _ => {}
            }
        }
        let part = (at < of && of <= 1000).then_some(ExportPart {
            export,
            part: at + 1,
            of,
        });
        (!accounts.is_empty()).then_some(Self {
            accounts,
            part,
            whole,
        })
    }
}

/// One account, `None` where nothing of it can be read, and whether the message is whole.
fn one(bytes: &[u8]) -> (Option<Address>, bool) {
    let (mut secret, mut name, mut issuer) = (&[][..], "", "");
    let (mut algorithm, mut digits, mut kind, mut counter) = ("", 6, "totp", 0);
    let (fields, mut whole) = fields(bytes);
    let mut text = |bytes| {
        let text = std::str::from_utf8(bytes);
        whole &= text.is_ok();
        text.unwrap_or_default()
    };
    for field in fields {
        match field {
            (1, Field::Bytes(bytes)) => secret = bytes,
            (2, Field::Bytes(bytes)) => name = text(bytes),
            (3, Field::Bytes(bytes)) => issuer = text(bytes),
            (4, Field::Number(0 | 1)) => {}
            (4, Field::Number(2)) => algorithm = "SHA256",
            (4, Field::Number(3)) => algorithm = "SHA512",
            (5, Field::Number(0 | 1)) => {}
            (5, Field::Number(2)) => digits = 8,
            (6, Field::Number(0 | 2)) => {}
            (6, Field::Number(1)) => kind = "hotp",
            (7, Field::Number(number)) => counter = number,
            // MD5, and whatever may come.
            (4..=6, _) => return (Some(Err(Unsupported)), whole),
            _ => {}
        }
    }
    if secret.is_empty() {
        return (whole.then_some(Err(Unsupported)), whole);
    }
    // The name is `issuer:account` for some, whose issuer stands beside it as well.
    let account = match name.split_once(':') {
        Some((before, account)) if issuer.is_empty() || before.trim() == issuer.trim() => {
            if issuer.is_empty() {
                issuer = before.trim();
            }
            account.trim()
        }
        _ => name.trim(),
    };
    let secret = Zeroizing::new(address::base32(secret));
    let address = Parts {
        kind,
        issuer,
        account,
        secret: &secret,
        algorithm,
        digits: Some(digits),
        period: None,
        counter: Some(counter),
    }
    .to_address();
    (Some(Ok(address)), whole)
}

/// The fields of a message as far as they can be read, and whether that is to its end.
fn fields(mut bytes: &[u8]) -> (Vec<(u64, Field<'_>)>, bool) {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        match field(&mut bytes) {
            Some(field) => fields.push(field),
            None => return (fields, false),
        }
    }
    (fields, true)
}

fn field<'a>(bytes: &mut &'a [u8]) -> Option<(u64, Field<'a>)> {
    let key = number(bytes)?;
    let field = match key & 7 {
        0 => Field::Number(number(bytes)?),
        2 => {
            let length = usize::try_from(number(bytes)?).ok()?;
            let (field, rest) = bytes.split_at_checked(length)?;
            *bytes = rest;
            Field::Bytes(field)
        }
        _ => return None,
    };
    Some((key >> 3, field))
}

/// A number of seven bits a byte, the lowest first.
fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::otp::{Otp, address::MIGRATION};

    /// Written by hand after the layout above: two accounts, the first part of two.
    const FIRST: &str = "otpauth-migration://offline?data=Ci0KCkhlbGxvId6tvu8SEW1hcmlhQGV4YW1wbGUub3JnGgZHb29nbGUgASgBMAIKMgoUMTIzNDU2Nzg5MDEyMzQ1Njc4OTASDEdpdEh1YjptYXJpYRoGR2l0SHViIAEoATACEAEYAiAAKLlg";
    /// Eight digits, a counter, SHA-256.
    const COUNTER: &[u8] =
        b"\x0a\x05Hello\x12\x05maria\x1a\x04Bank\x20\x02\x28\x02\x30\x01\x38\x07";

    #[test]
    fn two_accounts_of_the_first_part() {
        let read = Migration::parse(FIRST).unwrap();
        let accounts = read.accounts.iter().map(|one| one.as_ref().unwrap());
        let names: Vec<_> = accounts
            .map(|address| Otp::parse(address).unwrap())
            .map(|otp| (otp.issuer, otp.account))
            .collect();
        let name = |issuer: &str, account: &str| (issuer.to_owned(), account.to_owned());
        assert_eq!(
            names,
            [name("Google", "maria@example.org"), name("GitHub", "maria")]
        );
        let part = ExportPart {
            export: 12345,
            part: 1,
            of: 2,
        };
        assert_eq!(read.part, Some(part));
        assert!(read.whole);
        assert_eq!(missing_parts(&[part]), [(2, 2)]);
    }

    #[test]
    fn what_is_not_usual_stays_so() {
        let address = one(COUNTER).0.unwrap().unwrap();
        assert_eq!(
            *address,
            "otpauth://hotp/Bank:maria?secret=JBSWY3DP&issuer=Bank&algorithm=SHA256&digits=8&counter=7"
        );
        // MD5.
        let md5 = [&COUNTER[..20], b"\x20\x04"].concat();
        assert_eq!(one(&md5), (Some(Err(Unsupported)), true));
    }

    #[test]
    fn a_cut_one_is_not_whole() {
        // Not even a whole number of bytes is left.
        assert!(Migration::parse(&FIRST[..FIRST.len() - 30]).is_none());
        let read = Migration::parse(&FIRST[..FIRST.len() - 20]).unwrap();
        assert!(!read.whole);
        assert!(read.accounts[0].is_ok());
    }

    proptest! {
        #[test]
        fn any_message_does_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = one(&bytes);
            let data = base64::prelude::BASE64_STANDARD.encode(&bytes);
            let _ = Migration::parse(&format!("{MIGRATION}offline?data={data}"));
        }
    }
}
