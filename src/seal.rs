//! Sealing: bytes ⇄ age file.
//!
//! The only module that names the age crate. Both files it writes are standard
//! [age v1](https://age-encryption.org/v1) files with one passphrase (scrypt) recipient:
//!
//! * a **sealed vault** under a data key. The passphrase is the key in RFC 4648 base32, 26
//!   upper-case characters without padding; the work factor is 2^10. The plaintext is gzip (RFC
//!   1952) and then zero bytes up to a Padmé length (Nikitin et al., "Reducing Metadata Leakage
//!   from Encrypted Files and Communication with PURBs", PoPETs 2019), so that the length tells
//!   at most about a twentieth of what it would. `age -d`, then `gunzip`, opens it; gzip tools
//!   ignore trailing zeros.
//! * a **working vault** under a person's passphrase, work factor 2^18, the plaintext as it is.
//!
//! The salt and the file key come from the operating system through the age crate, which takes
//! no other source of randomness.

use std::io::{self, Read, Write};

use age::{
    DecryptError, Decryptor, Encryptor,
    armor::{ArmoredReader, ArmoredWriter, Format},
    scrypt,
    secrecy::SecretString,
};
use flate2::{Compression, bufread::GzDecoder, write::GzEncoder};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Made},
    limits,
    secret::{DataKey, SecretBytes, SecretText},
};

/// The first line of every age file.
pub const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// How every version's first line begins.
const MAGIC_OF_ANY_VERSION: &[u8] = b"age-encryption.org/";
/// The first line of age's ASCII armor.
pub const ARMOR_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
/// The last line of age's ASCII armor.
pub const ARMOR_END: &str = "-----END AGE ENCRYPTED FILE-----";

/// Seals a vault's JSON under a set's data key.
pub fn seal(plain: &[u8], key: &DataKey) -> SealedVault {
    let padded = pack(plain);
    SealedVault(encrypt(
        &padded,
        passphrase_of(key),
        limits::DATA_KEY_WORK_FACTOR,
    ))
}

/// The same with the least work, for tests that open thousands.
#[cfg(test)]
pub(crate) fn seal_cheaply(plain: &[u8], key: &DataKey) -> SealedVault {
    SealedVault(encrypt(&pack(plain), passphrase_of(key), 1))
}

/// A sealed vault: an age file, safe to print, worthless without its data key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SealedVault(Vec<u8>);

impl SealedVault {
    /// Takes bytes that claim to be an age file, plain or armored; `name` is for the error.
    ///
    /// # Errors
    /// [`Error::NotAge`], [`Error::DamagedFile`] if the armor is not whole,
    /// [`Error::NewerVersion`], [`Error::TooLarge`].
    pub fn from_bytes(bytes: &[u8], name: &str) -> Result<Self, Error> {
        if bytes.len() > limits::SEALED_FILE {
            return Err(Error::too_large(name, limits::SEALED_FILE));
        }
        let not_age = || Error::NotAge {
            name: name.to_owned(),
        };
        let binary = if bytes.trim_ascii_start().starts_with(ARMOR_BEGIN.as_bytes()) {
            let mut binary = Vec::new();
            ArmoredReader::new(bytes.trim_ascii_start())
                .read_to_end(&mut binary)
                .map_err(|_| Error::DamagedFile {
                    name: name.to_owned(),
                })?;
            binary
        } else {
            bytes.to_vec()
        };
        if binary.starts_with(MAGIC) {
            Ok(Self(binary))
        } else if binary.starts_with(MAGIC_OF_ANY_VERSION) {
            Err(Error::NewerVersion {
                what: Made::AgeFile,
            })
        } else {
            Err(not_age())
        }
    }

    /// The age file's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// log2 of scrypt's N that the file claims, and so what trying to open it costs; 0 if it
    /// names none.
    pub fn work_factor(&self) -> u8 {
        let stanza = self.0[MAGIC.len()..]
            .split(|&byte| byte == b'\n')
            .next()
            .unwrap_or_default();
        std::str::from_utf8(stanza)
            .ok()
            .and_then(|line| line.strip_prefix("-> scrypt "))
            .and_then(|rest| rest.split(' ').nth(1))
            .and_then(|factor| factor.parse().ok())
            .unwrap_or_default()
    }

    /// The same in age's ASCII armor, 64 characters a line, with a final line end.
    pub fn to_armor(&self) -> String {
        let mut text = Vec::new();
        let written = ArmoredWriter::wrap_output(&mut text, Format::AsciiArmor)
            .and_then(|mut writer| writer.write_all(&self.0).and_then(|()| writer.finish()));
        debug_assert!(written.is_ok(), "writing into memory does not fail");
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Opens it with the data key; `name` is for the errors.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if the key is not this vault's, [`Error::WorkFactor`],
    /// [`Error::TooLarge`], [`Error::DamagedFile`] if it is truncated or altered.
    pub fn open(&self, key: &DataKey, name: &str) -> Result<SecretBytes, Error> {
        self.open_within(limits::MAX_WORK_FACTOR, key, name)
    }

    /// The same, for a file that nobody named as the vault: it may cost at most `work_factor`.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_within(
        &self,
        work_factor: u8,
        key: &DataKey,
        name: &str,
    ) -> Result<SecretBytes, Error> {
        let padded = decrypt(&self.0, passphrase_of(key), work_factor, name)?;
        unpack(padded.expose(), name)
    }
}

/// Seals a working vault under a person's passphrase. Takes about half a second and 256 MiB.
pub fn seal_with_passphrase(plain: &[u8], passphrase: &SecretText) -> SealedVault {
    let passphrase = SecretString::from(passphrase.expose());
    SealedVault(encrypt(plain, passphrase, limits::PASSPHRASE_WORK_FACTOR))
}

/// Opens a working vault with its passphrase.
///
/// # Errors
/// As [`SealedVault::open`].
pub fn open_with_passphrase(
    file: &SealedVault,
    passphrase: &SecretText,
    name: &str,
) -> Result<SecretBytes, Error> {
    let passphrase = SecretString::from(passphrase.expose());
    decrypt(&file.0, passphrase, limits::MAX_WORK_FACTOR, name)
}

/// The passphrase that stands for a data key: RFC 4648 base32 without padding.
fn passphrase_of(key: &DataKey) -> SecretString {
    SecretString::from(base32(key.expose()).as_str())
}

/// RFC 4648 section 6, without padding.
fn base32(bytes: &[u8]) -> Zeroizing<String> {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 8 / 5 + 1));
    for group in bytes.chunks(5) {
        let mut block = [0; 8];
        block[3..3 + group.len()].copy_from_slice(group);
        let bits = u64::from_be_bytes(block);
        for i in 0..(group.len() * 8).div_ceil(5) {
            text.push(ALPHABET[(bits >> (35 - 5 * i)) as usize & 31].into());
        }
    }
    text
}

/// gzip, then zero bytes up to the Padmé length.
fn pack(plain: &[u8]) -> SecretBytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(plain).and_then(|()| encoder.finish());
    let mut packed = packed.unwrap_or_else(|_| unreachable!("writing into memory does not fail"));
    packed.resize(padme(packed.len()), 0);
    SecretBytes::new(packed)
}

/// Undoes [`pack`].
fn unpack(padded: &[u8], name: &str) -> Result<SecretBytes, Error> {
    let damaged = || Error::VaultFormat {
        name: name.to_owned(),
        why: "what it holds is not gzip".to_owned(),
    };
    let mut decoder = GzDecoder::new(padded);
    let plain = read_up_to(&mut decoder, limits::VAULT_JSON)
        .map_err(|_| damaged())?
        .ok_or_else(|| Error::too_large(name, limits::VAULT_JSON))?;
    // What follows is padding and nothing else.
    if decoder.into_inner().iter().any(|&byte| byte != 0) {
        return Err(damaged());
    }
    Ok(plain)
}

/// The least Padmé length that holds `len` bytes.
fn padme(len: usize) -> usize {
    if len < 2 {
        return len;
    }
    let exponent = len.ilog2();
    let mantissa_bits = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - mantissa_bits.min(exponent))) - 1;
    (len + mask) & !mask
}

fn encrypt(plain: impl AsPlain, passphrase: SecretString, work_factor: u8) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(work_factor);
    let sealed = Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(io::Error::other)
        .and_then(|encryptor| {
            let mut sealed = Vec::new();
            let mut writer = encryptor.wrap_output(&mut sealed)?;
            writer.write_all(plain.bytes())?;
            writer.finish()?;
            Ok(sealed)
        });
    // One scrypt recipient alone is always valid, and writing into memory does not fail.
    sealed.unwrap_or_else(|_| unreachable!("encrypting into memory does not fail"))
}

/// Both kinds of plaintext.
trait AsPlain {
    fn bytes(&self) -> &[u8];
}

impl AsPlain for &SecretBytes {
    fn bytes(&self) -> &[u8] {
        self.expose()
    }
}

impl AsPlain for &[u8] {
    fn bytes(&self) -> &[u8] {
        self
    }
}

fn decrypt(
    file: &[u8],
    passphrase: SecretString,
    most_work: u8,
    name: &str,
) -> Result<SecretBytes, Error> {
    let mut identity = scrypt::Identity::new(passphrase);
    identity.set_max_work_factor(most_work);
    let open_error = |error| match error {
        DecryptError::ExcessiveWork { required, .. } => Error::WorkFactor {
            name: name.to_owned(),
            factor: required,
        },
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => Error::WrongPassphrase {
            name: name.to_owned(),
        },
        DecryptError::UnknownFormat => Error::NewerVersion {
            what: Made::AgeFile,
        },
        _ => Error::DamagedFile {
            name: name.to_owned(),
        },
    };
    let decryptor = Decryptor::new(file).map_err(open_error)?;
    let mut reader = decryptor
        .decrypt(std::iter::once(&identity as _))
        .map_err(open_error)?;
    read_up_to(&mut reader, limits::SEALED_FILE)
        .map_err(|_| Error::DamagedFile {
            name: name.to_owned(),
        })?
        .ok_or_else(|| Error::too_large(name, limits::SEALED_FILE))
}

/// Everything that `reader` gives, or `None` if that is more than `limit` bytes.
fn read_up_to(reader: &mut impl Read, limit: usize) -> io::Result<Option<SecretBytes>> {
    let mut bytes = Zeroizing::new(Vec::new());
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= limit).then(|| SecretBytes::new(std::mem::take(&mut *bytes))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key() -> DataKey {
        DataKey::from_bytes(*b"0123456789abcdef")
    }

    /// RFC 4648 section 10, without the padding.
    #[test]
    fn base32_of_the_rfc() {
        for (plain, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(plain.as_bytes()).as_str(), text);
        }
        assert_eq!(base32(key().expose()).len(), 26);
    }

    #[test]
    fn padme_lengths() {
        for (len, padded) in [
            (0, 0),
            (1, 1),
            (2, 2),
            (9, 10),
            (100, 104),
            (1000, 1024),
            (1500, 1536),
        ] {
            assert_eq!(padme(len), padded, "{len}");
        }
        for len in 1..5000 {
            let padded = padme(len);
            assert!(padded >= len && padded * 100 <= len * 112, "{len} {padded}");
            assert_eq!(padme(padded), padded);
        }
    }

    #[test]
    fn another_key_does_not_open() {
        let sealed = seal(b"{}", &key());
        let other = DataKey::from_bytes([1; 16]);
        let result = sealed.open(&other, "it").err();
        assert_eq!(result, Some(Error::WrongPassphrase { name: "it".into() }));
    }

    #[test]
    fn every_flipped_byte_and_truncation_is_refused() {
        let sealed = seal(b"{\"kinsafe\":1}", &key());
        for at in 0..sealed.0.len() {
            let mut bytes = sealed.0.clone();
            bytes[at] ^= 1;
            let opened = SealedVault::from_bytes(&bytes, "it").and_then(|s| s.open(&key(), "it"));
            assert!(opened.is_err(), "byte {at}");
            let opened =
                SealedVault::from_bytes(&sealed.0[..at], "it").and_then(|s| s.open(&key(), "it"));
            assert!(opened.is_err(), "length {at}");
        }
    }

    #[test]
    fn length_tells_only_its_bucket() {
        let length = |n: usize| seal(&vec![b'x'; n], &key()).0.len();
        // Compressed, both have nearly the same length and fall into one bucket.
        assert_eq!(length(2000), length(2001));
    }

    #[test]
    fn greatest_work_factor_is_named() {
        let file = encrypt(b"x".as_slice(), SecretString::from("p"), 1);
        let text = String::from_utf8_lossy(&file).into_owned();
        let line = text
            .lines()
            .find(|line| line.starts_with("-> scrypt"))
            .unwrap()
            .to_owned();
        let hostile = line.rsplit_once(' ').unwrap().0.to_owned() + " 30";
        let at = file
            .windows(line.len())
            .position(|w| w == line.as_bytes())
            .unwrap();
        let mut bytes = file[..at].to_vec();
        bytes.extend_from_slice(hostile.as_bytes());
        bytes.extend_from_slice(&file[at + line.len()..]);
        let sealed = SealedVault::from_bytes(&bytes, "evil.age").unwrap();
        let result = open_with_passphrase(&sealed, &SecretText::new("p".into()), "evil.age");
        assert_eq!(
            result.err(),
            Some(Error::WorkFactor {
                name: "evil.age".into(),
                factor: 30
            })
        );
    }

    #[test]
    fn a_bomb_is_too_large() {
        let sealed = seal(&vec![0; limits::VAULT_JSON + 1], &key());
        assert!(sealed.as_bytes().len() < 100_000);
        let result = sealed.open(&key(), "bomb.age").err();
        assert_eq!(
            result,
            Some(Error::too_large("bomb.age", limits::VAULT_JSON))
        );
    }

    #[test]
    fn not_age_and_newer() {
        let from = |bytes: &[u8]| SealedVault::from_bytes(bytes, "f").err();
        assert_eq!(from(b"hello"), Some(Error::NotAge { name: "f".into() }));
        assert_eq!(
            from(b"age-encryption.org/v2\n"),
            Some(Error::NewerVersion {
                what: Made::AgeFile
            })
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn round_trip(plain in proptest::collection::vec(any::<u8>(), 0..3000), bytes: [u8; 16]) {
            let key = DataKey::from_bytes(bytes);
            let sealed = seal(&plain, &key);
            let opened = sealed.open(&key, "it").unwrap();
            prop_assert_eq!(opened.expose(), plain.as_slice());
            let armored = SealedVault::from_bytes(sealed.to_armor().as_bytes(), "it").unwrap();
            prop_assert_eq!(armored, sealed);
        }
    }
}
