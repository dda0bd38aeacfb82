//! A database of KeePass 2, KeePassXC and their relatives: KDBX 4.
//!
//! Responsible for how it is sealed: Argon2id with KeePassXC's own choice of memory, AES-256, gzip.
//! The crate's own default, fifty passes over one megabyte of Argon2d, resists less. Not responsible
//! for what an entry holds.

use keepass::{
    Database, DatabaseKey,
    config::{DatabaseConfig, KdfConfig},
    db::Value,
};

use super::{entry::Entry, keepass as xml};
use crate::secret::{SecretBytes, SecretText};

/// 64 MiB, ten passes: about a second.
const MEMORY: u64 = 64 << 20;
const PASSES: u64 = if cfg!(test) { 1 } else { 10 };

/// Writes the database.
pub(super) fn write(entries: &[Entry<'_>], passphrase: &SecretText) -> SecretBytes {
    let mut config = DatabaseConfig::default();
    config.kdf_config = KdfConfig::Argon2id {
        iterations: PASSES,
        memory: MEMORY,
        parallelism: 2,
        version: argon2::Version::Version13,
    };
    let mut database = Database::with_config(config);
    database.meta.database_name = Some("kinsafe".to_owned());
    let mut root = database.root_mut();
    root.name = "kinsafe".to_owned();
    for entry in entries {
        let mut made = root.add_entry();
        for text in xml::texts(entry) {
            let value = text.value.as_str().to_owned();
            let value = if text.protected {
                Value::protected(value)
            } else {
                Value::unprotected(value)
            };
            made.set(text.name, value);
        }
    }
    let mut file = Vec::new();
    let key = DatabaseKey::new().with_password(passphrase.expose());
    database
        .save(&mut file, key)
        .unwrap_or_else(|_| unreachable!("a database can be written into memory"));
    SecretBytes::new(file)
}
