//! Exports that are one encrypted text: Bitwarden's with a password, Aegis, 2FAS, Ente Auth, andOTP
//! and Stratum.
//!
//! Responsible for telling them by their own marks, for where each keeps its salts and tags, and for
//! making of it the plain export that the same program writes. Not responsible for reading that.
//!
//! Sources of the schemes: each program's own documentation of its format, except andOTP's and
//! Bitwarden's, which are as their source has them.

use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use serde::Deserialize;

use super::{
    crypt::{self, Argon2, Key},
    unlock::Unopened,
};
use crate::secret::{SecretBytes, SecretText};

/// An encrypted export, taken apart.
pub(super) enum Sealed {
    Aegis(Aegis),
    AndOtp(AndOtp),
    Bitwarden(Bitwarden),
    Ente(Ente),
    Stratum(Gcm),
    TwoFas(Gcm),
}

/// A nonce with a ciphertext and its tag, under a passphrase with its salt.
pub(super) struct Gcm {
    salt: Vec<u8>,
    nonce: Vec<u8>,
    sealed: Vec<u8>,
}

pub(super) struct AndOtp {
    rounds: u32,
    gcm: Gcm,
}

pub(super) struct Bitwarden {
    salt: String,
    stretching: Stretching,
    /// Opens with the right passphrase, whatever became of the data.
    check: Cbc,
    data: Cbc,
}

enum Stretching {
    Pbkdf2(u32),
    Argon2(Argon2),
}

struct Cbc {
    iv: Vec<u8>,
    sealed: Vec<u8>,
    tag: Vec<u8>,
}

pub(super) struct Aegis {
    /// Each opens the key with another passphrase; one of them is mostly the only one.
    slots: Vec<Slot>,
    nonce: Vec<u8>,
    sealed: Vec<u8>,
}

struct Slot {
    scrypt: [u32; 3],
    salt: Vec<u8>,
    nonce: Vec<u8>,
    key: Vec<u8>,
}

pub(super) struct Ente {
    salt: Vec<u8>,
    argon: Argon2,
    header: Vec<u8>,
    sealed: Vec<u8>,
}

/// What is said of a file that has the marks of a program, and is not whole.
macro_rules! cut {
    ($program:literal) => {
        concat!(
            "it is an encrypted export of ",
            $program,
            ", but cut or damaged; export it once more"
        )
    };
}

const STRATUM: &[u8] = b"AUTHENTICATORPRO";

impl Sealed {
    /// Whether it is one, and which; `None` if it is not encrypted.
    pub(super) fn recognise(name: &str, bytes: &[u8]) -> Option<Result<Self, &'static str>> {
        if let Some(rest) = bytes.strip_prefix(STRATUM) {
            return Some(Gcm::cut(rest, 16).map(Self::Stratum).ok_or(cut!("Stratum")));
        }
        if bytes.starts_with(b"AuthenticatorPro") {
            return Some(Err(
                "it is a backup of Authenticator Pro in its old encryption; make a new one there, \
                 or one without a password",
            ));
        }
        // andOTP's file has no mark but its name.
        if name.to_lowercase().ends_with(".json.aes") {
            return Some(AndOtp::cut(bytes).map(Self::AndOtp).ok_or(cut!("andOTP")));
        }
        let text = std::str::from_utf8(bytes).ok()?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let head: Head = serde_json::from_str(text).ok()?;
        if head.encrypted && head.password_protected {
            return Some(
                serde_json::from_str(text)
                    .ok()
                    .and_then(bitwarden)
                    .ok_or(cut!("Bitwarden")),
            );
        }
        if matches!(head.db, Some(Db::Sealed(_))) && head.header.is_some() {
            return Some(
                serde_json::from_str(text)
                    .ok()
                    .and_then(aegis)
                    .ok_or(cut!("Aegis")),
            );
        }
        if let Some(services) = head.services_encrypted.filter(|text| !text.is_empty()) {
            return Some(two_fas(&services).ok_or(cut!("2FAS")));
        }
        (head.encrypted_data.is_some() && head.kdf_params.is_some()).then(|| {
            serde_json::from_str(text)
                .ok()
                .and_then(ente)
                .ok_or(cut!("Ente Auth"))
        })
    }

    /// Which program wrote it.
    pub(super) fn program(&self) -> &'static str {
        match self {
            Self::Aegis(_) => "Aegis",
            Self::AndOtp(_) => "andOTP",
            Self::Bitwarden(_) => "Bitwarden",
            Self::Ente(_) => "Ente Auth",
            Self::Stratum(_) => "Stratum",
            Self::TwoFas(_) => "2FAS",
        }
    }

    /// The plain export.
    pub(super) fn open(&self, passphrase: &SecretText) -> Result<SecretBytes, Unopened> {
        let phrase = passphrase.expose().as_bytes();
        match self {
            Self::Aegis(aegis) => {
                let plain = aegis.open(phrase)?;
                wrapped(r#"{"version":1,"header":{},"db":"#, &plain)
            }
            Self::AndOtp(AndOtp { rounds, gcm }) => {
                let key = Key::pbkdf2_sha1(phrase, &gcm.salt, *rounds)?;
                gcm.open(&key)
            }
            Self::Bitwarden(bitwarden) => bitwarden.open(phrase),
            Self::Ente(ente) => Key::argon2id(phrase, &ente.salt, ente.argon)?
                .open_stream(&ente.header, &ente.sealed)
                .ok_or(Unopened::Passphrase),
            Self::Stratum(gcm) => {
                let argon = Argon2 {
                    memory: 64 << 10,
                    passes: 3,
                    lanes: 4,
                };
                gcm.open(&Key::argon2id(phrase, &gcm.salt, argon)?)
            }
            Self::TwoFas(gcm) => {
                let plain = gcm.open(&Key::pbkdf2_sha256(phrase, &gcm.salt, 10_000)?)?;
                wrapped(r#"{"services":"#, &plain)
            }
        }
    }
}

/// `{"name":` and the value and `}`.
fn wrapped(head: &str, value: &SecretBytes) -> Result<SecretBytes, Unopened> {
    let mut whole = Vec::with_capacity(head.len() + value.expose().len() + 1);
    whole.extend_from_slice(head.as_bytes());
    whole.extend_from_slice(value.expose());
    whole.push(b'}');
    Ok(SecretBytes::new(whole))
}

impl Gcm {
    /// Salt, nonce of 12 bytes and ciphertext, one behind the other.
    fn cut(bytes: &[u8], salt: usize) -> Option<Self> {
        let (salt, rest) = bytes.split_at_checked(salt)?;
        let (nonce, sealed) = rest.split_at_checked(12)?;
        (sealed.len() >= TAG).then(|| Self {
            salt: salt.to_vec(),
            nonce: nonce.to_vec(),
            sealed: sealed.to_vec(),
        })
    }

    fn open(&self, key: &Key) -> Result<SecretBytes, Unopened> {
        let plain = key.open_gcm(&self.nonce, &self.sealed);
        plain.ok_or(Unopened::Passphrase)
    }
}

/// Bytes of GCM's tag.
const TAG: usize = 16;

impl AndOtp {
    fn cut(bytes: &[u8]) -> Option<Self> {
        let (rounds, rest) = bytes.split_first_chunk()?;
        Some(Self {
            rounds: u32::from_be_bytes(*rounds),
            gcm: Gcm::cut(rest, 12)?,
        })
    }
}

impl Bitwarden {
    fn open(&self, phrase: &[u8]) -> Result<SecretBytes, Unopened> {
        let salt = self.salt.as_bytes();
        let key = match self.stretching {
            Stretching::Pbkdf2(rounds) => Key::pbkdf2_sha256(phrase, salt, rounds)?,
            Stretching::Argon2(argon) => Key::argon2id(phrase, &crypt::sha256(salt), argon)?,
        };
        let (secret, mac) = (key.expand(b"enc"), key.expand(b"mac"));
        let opened = |cbc: &Cbc| secret.open_cbc(&mac, &cbc.iv, &cbc.sealed, &cbc.tag);
        opened(&self.check).ok_or(Unopened::Passphrase)?;
        opened(&self.data).ok_or(Unopened::Damaged)
    }
}

impl Aegis {
    fn open(&self, phrase: &[u8]) -> Result<SecretBytes, Unopened> {
        for slot in &self.slots {
            let key = Key::scrypt(phrase, &slot.salt, slot.scrypt)?;
            let Some(master) = key.open_gcm(&slot.nonce, &slot.key) else {
                continue;
            };
            let master = Key::from_slice(master.expose()).ok_or(Unopened::Damaged)?;
            let plain = master.open_gcm(&self.nonce, &self.sealed);
            return plain.ok_or(Unopened::Damaged);
        }
        Err(Unopened::Passphrase)
    }
}

/// What tells the formats in JSON apart.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    encrypted: bool,
    #[serde(default, rename = "passwordProtected")]
    password_protected: bool,
    db: Option<Db>,
    header: Option<serde::de::IgnoredAny>,
    #[serde(rename = "servicesEncrypted")]
    services_encrypted: Option<String>,
    #[serde(rename = "encryptedData")]
    encrypted_data: Option<serde::de::IgnoredAny>,
    #[serde(rename = "kdfParams")]
    kdf_params: Option<serde::de::IgnoredAny>,
}

/// Aegis writes its entries encrypted as a text, otherwise as themselves.
#[derive(Deserialize)]
#[serde(untagged)]
enum Db {
    Sealed(#[expect(dead_code, reason = "only that it is a text counts")] String),
    Plain(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BitwardenJson {
    salt: String,
    kdf_type: u8,
    kdf_iterations: u32,
    kdf_memory: Option<u32>,
    kdf_parallelism: Option<u32>,
    #[serde(rename = "encKeyValidation_DO_NOT_EDIT")]
    validation: String,
    data: String,
}

fn bitwarden(json: BitwardenJson) -> Option<Sealed> {
    let stretching = match json.kdf_type {
        0 => Stretching::Pbkdf2(json.kdf_iterations),
        1 => Stretching::Argon2(Argon2 {
            // MiB there.
            memory: json.kdf_memory?.checked_mul(1 << 10)?,
            passes: json.kdf_iterations,
            lanes: json.kdf_parallelism?,
        }),
        _ => return None,
    };
    Some(Sealed::Bitwarden(Bitwarden {
        salt: json.salt,
        stretching,
        check: Cbc::parse(&json.validation)?,
        data: Cbc::parse(&json.data)?,
    }))
}

impl Cbc {
    /// `2.IV|ciphertext|MAC`
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix("2.")?.split('|').map(base64);
        let cbc = Self {
            iv: parts.next()??,
            sealed: parts.next()??,
            tag: parts.next()??,
        };
        (parts.next().is_none() && cbc.iv.len() == 16).then_some(cbc)
    }
}

#[derive(Deserialize)]
struct AegisJson {
    header: AegisHeader,
    db: String,
}

#[derive(Deserialize)]
struct AegisHeader {
    slots: Vec<AegisSlot>,
    params: AegisParams,
}

#[derive(Deserialize)]
struct AegisParams {
    nonce: String,
    tag: String,
}

#[derive(Deserialize)]
struct AegisSlot {
    r#type: u8,
    key: String,
    key_params: AegisParams,
    n: Option<u32>,
    r: Option<u32>,
    p: Option<u32>,
    salt: Option<String>,
}

/// Most slots that are tried, each of which takes a second.
const SLOTS: usize = 8;

/// The kind of slot that a password opens; others are of fingerprints and stay on the phone.
const BY_PASSWORD: u8 = 1;

fn aegis(json: AegisJson) -> Option<Sealed> {
    let by_password = json.header.slots.into_iter();
    let slots: Option<Vec<Slot>> = by_password
        .filter(|slot| slot.r#type == BY_PASSWORD)
        .map(|slot| {
            let AegisParams { nonce, tag } = slot.key_params;
            Some(Slot {
                scrypt: [slot.n?, slot.r?, slot.p?],
                salt: hex(&slot.salt?)?,
                nonce: hex(&nonce)?,
                key: [hex(&slot.key)?, hex(&tag)?].concat(),
            })
        })
        .collect();
    let slots = slots.filter(|slots| !slots.is_empty() && slots.len() <= SLOTS)?;
    let AegisParams { nonce, tag } = json.header.params;
    Some(Sealed::Aegis(Aegis {
        slots,
        nonce: hex(&nonce)?,
        sealed: [base64(&json.db)?, hex(&tag)?].concat(),
    }))
}

/// Ciphertext, salt and nonce with colons between.
fn two_fas(text: &str) -> Option<Sealed> {
    let mut parts = text.split(':').map(base64);
    let gcm = Gcm {
        sealed: parts.next()??,
        salt: parts.next()??,
        nonce: parts.next()??,
    };
    parts.next().is_none().then_some(Sealed::TwoFas(gcm))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EnteJson {
    kdf_params: EnteParams,
    encrypted_data: String,
    encryption_nonce: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EnteParams {
    /// In bytes.
    mem_limit: u64,
    ops_limit: u32,
    salt: String,
}

fn ente(json: EnteJson) -> Option<Sealed> {
    Some(Sealed::Ente(Ente {
        salt: base64(&json.kdf_params.salt)?,
        argon: Argon2 {
            memory: u32::try_from(json.kdf_params.mem_limit >> 10).ok()?,
            passes: json.kdf_params.ops_limit,
            lanes: 1,
        },
        header: base64(&json.encryption_nonce)?,
        sealed: base64(&json.encrypted_data)?,
    }))
}

/// Base64 in any of its spellings.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim().trim_end_matches('=');
    let usual = text.replace('-', "+").replace('_', "/");
    BASE64_STANDARD_NO_PAD.decode(usual).ok()
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let mut bytes = super::super::keepass::from_hex(text)?;
    Some(std::mem::take(&mut *bytes))
}
