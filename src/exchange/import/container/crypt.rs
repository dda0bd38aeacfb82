//! What exports are encrypted with: a passphrase stretched to a key, and a cipher that tells a wrong
//! key from a right one.
//!
//! Responsible for calling the crates rightly and for the bounds of what stretching may cost. Not
//! responsible for where a format keeps its salts and tags.

use aes::{Aes256, cipher::BlockModeDecrypt};
use aes_gcm::{Aes256Gcm, KeyInit, aead::Aead};
use cbc::cipher::{KeyIvInit, block_padding::Pkcs7};
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{limits, secret::SecretBytes};

/// A key of 32 bytes.
pub(super) struct Key(Zeroizing<[u8; 32]>);

/// It asks for more memory or work than is given to one file.
pub(super) struct TooDear;

impl Key {
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|key| Self(Zeroizing::new(key)))
    }

    /// PBKDF2 with HMAC-SHA-256 (RFC 8018).
    pub(super) fn pbkdf2_sha256(
        passphrase: &[u8],
        salt: &[u8],
        rounds: u32,
    ) -> Result<Self, TooDear> {
        Self::pbkdf2(pbkdf2::pbkdf2_hmac::<Sha256>, passphrase, salt, rounds)
    }

    /// PBKDF2 with HMAC-SHA-1.
    pub(super) fn pbkdf2_sha1(
        passphrase: &[u8],
        salt: &[u8],
        rounds: u32,
    ) -> Result<Self, TooDear> {
        Self::pbkdf2(pbkdf2::pbkdf2_hmac::<Sha1>, passphrase, salt, rounds)
    }

    fn pbkdf2(
        fill: fn(&[u8], &[u8], u32, &mut [u8]),
        passphrase: &[u8],
        salt: &[u8],
        rounds: u32,
    ) -> Result<Self, TooDear> {
        bound(rounds.into(), limits::UNLOCK_ROUNDS)?;
        let mut key = Zeroizing::new([0; 32]);
        fill(passphrase, salt, rounds, &mut *key);
        Ok(Self(key))
    }

    /// Argon2id (RFC 9106); `memory` in KiB.
    pub(super) fn argon2id(
        passphrase: &[u8],
        salt: &[u8],
        Argon2 {
            memory,
            passes,
            lanes,
        }: Argon2,
    ) -> Result<Self, TooDear> {
        bound(u64::from(memory) << 10, limits::UNLOCK_MEMORY)?;
        bound(
            (u64::from(memory) << 10).saturating_mul(passes.into()),
            limits::UNLOCK_FILLED,
        )?;
        let config = argon2::Config {
            variant: argon2::Variant::Argon2id,
            version: argon2::Version::Version13,
            mem_cost: memory,
            time_cost: passes,
            lanes,
            hash_length: 32,
            ..argon2::Config::default()
        };
        // What is left are numbers that no program writes: no pass, no lane, too short a salt.
        let made = argon2::hash_raw(passphrase, salt, &config).map_err(|_| TooDear)?;
        let made = Zeroizing::new(made);
        Self::from_slice(&made).ok_or(TooDear)
    }

    /// scrypt (RFC 7914); `n` is the cost itself, a power of two.
    pub(super) fn scrypt(
        passphrase: &[u8],
        salt: &[u8],
        [n, r, p]: [u32; 3],
    ) -> Result<Self, TooDear> {
        let block = u64::from(n) * u64::from(r) * 128;
        bound(block, limits::UNLOCK_MEMORY)?;
        bound(block.saturating_mul(p.into()), limits::UNLOCK_FILLED)?;
        let log_n = n.is_power_of_two().then(|| n.trailing_zeros() as u8);
        let params = log_n.and_then(|log_n| scrypt::Params::new(log_n, r, p, 32).ok());
        let mut key = Zeroizing::new([0; 32]);
        scrypt::scrypt(passphrase, salt, &params.ok_or(TooDear)?, &mut *key)
            .map_err(|_| TooDear)?;
        Ok(Self(key))
    }

    /// One block of HKDF-Expand with SHA-256 (RFC 5869).
    pub(super) fn expand(&self, purpose: &[u8]) -> Self {
        let mut mac = self.hmac();
        mac.update(purpose);
        mac.update(&[1]);
        Self(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    fn hmac(&self) -> Hmac<Sha256> {
        // HMAC takes keys of any length.
        <Hmac<Sha256> as Mac>::new_from_slice(&*self.0).expect("a key of any length")
    }

    /// AES-256-GCM, the tag behind the ciphertext; `None` for a wrong key or damage.
    pub(super) fn open_gcm(&self, nonce: &[u8], sealed: &[u8]) -> Option<SecretBytes> {
        let cipher = Aes256Gcm::new_from_slice(&*self.0).ok()?;
        (nonce.len() == 12)
            .then(|| cipher.decrypt(nonce.into(), sealed).ok())
            .flatten()
            .map(SecretBytes::new)
    }

    /// AES-256-CBC with PKCS #7, checked by HMAC-SHA-256 of IV and ciphertext under another key;
    /// `None` for a wrong key or damage.
    pub(super) fn open_cbc(
        &self,
        mac: &Self,
        iv: &[u8],
        sealed: &[u8],
        tag: &[u8],
    ) -> Option<SecretBytes> {
        let mut check = mac.hmac();
        check.update(iv);
        check.update(sealed);
        check.verify_slice(tag).ok()?;
        cbc::Decryptor::<Aes256>::new_from_slices(&*self.0, iv)
            .ok()?
            .decrypt_padded_vec::<Pkcs7>(sealed)
            .ok()
            .map(SecretBytes::new)
    }

    /// One message of libsodium's secretstream with XChaCha20-Poly1305; `None` for a wrong key or
    /// damage.
    pub(super) fn open_stream(&self, header: &[u8], sealed: &[u8]) -> Option<SecretBytes> {
        use crypto_secretstream::{Header, Key, PullStream};
        let header = Header::try_from(header).ok()?;
        let key = Key::try_from(&self.0[..]).ok()?;
        let mut text = sealed.to_vec();
        PullStream::init(header, &key).pull(&mut text, &[]).ok()?;
        Some(SecretBytes::new(text))
    }
}

/// What Argon2 is asked for.
#[derive(Clone, Copy)]
pub(super) struct Argon2 {
    /// In KiB.
    pub(super) memory: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
}

/// SHA-256.
pub(super) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The error for what is more than the limit.
pub(super) fn bound(asked: u64, limit: u64) -> Result<(), TooDear> {
    (asked <= limit).then_some(()).ok_or(TooDear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_dear_is_not_begun() {
        let huge = Argon2 {
            memory: 4 << 20,
            passes: 1,
            lanes: 1,
        };
        assert!(Key::argon2id(b"p", b"salt salt", huge).is_err());
        let long = Argon2 {
            memory: 1 << 20,
            passes: 1000,
            lanes: 1,
        };
        assert!(Key::argon2id(b"p", b"salt salt", long).is_err());
        assert!(Key::pbkdf2_sha256(b"p", b"salt", u32::MAX).is_err());
        assert!(Key::pbkdf2_sha1(b"p", b"salt", u32::MAX).is_err());
        assert!(Key::scrypt(b"p", b"salt", [1 << 31, 8, 1]).is_err());
        assert!(Key::scrypt(b"p", b"salt", [1 << 14, 8, u32::MAX]).is_err());
        assert!(Key::scrypt(b"p", b"salt", [1000, 8, 1]).is_err());
    }

    #[test]
    fn keys_are_those_of_the_documents() {
        // RFC 7914, sections 11 and 12, cut to 32 bytes.
        let key = Key::pbkdf2_sha256(b"passwd", b"salt", 1);
        assert_eq!(
            key.ok().map(|key| key.0[..8].to_vec()),
            Some(vec![0x55, 0xac, 0x04, 0x6e, 0x56, 0xe3, 0x08, 0x9f])
        );
        let key = Key::scrypt(b"password", b"NaCl", [1024, 8, 16]);
        assert_eq!(
            key.ok().map(|key| key.0[..8].to_vec()),
            Some(vec![0xfd, 0xba, 0xbe, 0x1c, 0x9d, 0x34, 0x72, 0x00])
        );
    }
}
