//! Accounts of a vault → files that password managers import.
//!
//! Responsible for writing them so that [`import`](crate::exchange::import) reads the same accounts back,
//! and for saying what a format has no place for. Each format has a file of its own. Not
//! responsible for where a file goes, nor for warning that all of it is readable to anybody who
//! has it.
//!
//! Only secrets in force are written, none that newer ones replaced. Fields for passwords stay
//! empty. No password manager has a place for recovery codes, so they go into the notes, or into
//! hidden fields where a format has any, in a text that a person can read and copy from.
//!
//! ```
//! use kinsafe::{day::Day, exchange::{export::{self, Format}, import}, vault};
//! let vault = vault::from_json(
//!     br#"{"kinsafe": 1, "accounts": [{"provider": "GitHub", "login": "mrossi", "items": [
//!          {"kind": "codes", "codes": [{"code": "1f3a9-77c0e", "used": "2026-05-02"}]}]}]}"#,
//!     "my vault",
//! )?;
//! let today = Day::from_ymd(2026, 11, 22).ok_or("no such day")?;
//! let exported = export::export(&vault, &[0], Format::AppleCsv, today);
//! assert!(exported.left_out.is_empty());
//!
//! let read = import::read(Format::AppleCsv.file_name(), exported.bytes.expose(), today)?;
//! assert_eq!(read.accounts[0].name(), "GitHub (mrossi)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod aegis;
mod apple;
mod bitwarden;
mod cxf;
mod entry;
mod format;
mod json;
#[cfg(feature = "containers")]
mod kdbx;
mod keepass;
mod keepassxc;
mod lastpass;
mod onepassword;
pub(crate) mod seed;
mod table;

pub use self::format::Format;
#[cfg(feature = "containers")]
use crate::secret::SecretText;
use crate::{
    day::Day,
    secret::SecretBytes,
    vault::{Account, Vault},
};
use entry::Entry;

/// What was written.
pub struct Exported {
    /// The file, readable to anybody.
    pub bytes: SecretBytes,
    /// How many accounts are in it.
    pub accounts: usize,
    /// What the format has no place for, and what became of it: `the second authenticator seed of
    /// GitHub (mrossi): in the notes instead`. It never holds a secret.
    pub left_out: Vec<String>,
}

/// Writes these accounts of the vault, by their places. A place that the vault does not have is
/// passed over. `today` is what a format says of itself that it was made.
pub fn export(vault: &Vault, accounts: &[usize], format: Format, today: Day) -> Exported {
    let mut accounts = chosen(vault, accounts);
    let mut left_out = Vec::new();
    if format == Format::AegisJson {
        accounts.retain(|account| aegis::has_place(account, &mut left_out));
    }
    let mut entries = || -> Vec<Entry<'_>> {
        let accounts = accounts.iter();
        accounts
            .map(|account| Entry::new(account, format, &mut left_out))
            .collect()
    };
    let bytes = match format {
        Format::AegisJson => aegis::write(&entries()),
        Format::BitwardenJson => {
            let entries = entries();
            bitwarden::write(&entries, &mut left_out)
        }
        Format::Cxf => cxf::write(&entries(), today),
        Format::OnePasswordCsv => onepassword::write(&entries()),
        Format::LastPassCsv => lastpass::write(&entries()),
        Format::KeePassXcCsv => keepassxc::write(&entries()),
        Format::KeePassXml => keepass::write(&entries()),
        Format::AppleCsv => apple::write(&entries()),
        Format::Json => json::write(vault, &accounts),
    };
    Exported {
        bytes,
        accounts: accounts.len(),
        left_out,
    }
}

/// Writes these accounts into a database of KeePass (KDBX 4) under a passphrase. Its salts and keys
/// are drawn by the crate that writes it.
#[cfg(feature = "containers")]
pub fn kdbx(vault: &Vault, accounts: &[usize], passphrase: &SecretText) -> Exported {
    let accounts = chosen(vault, accounts);
    let mut left_out = Vec::new();
    let entries: Vec<Entry<'_>> = accounts
        .iter()
        .map(|account| Entry::new(account, Format::KeePassXml, &mut left_out))
        .collect();
    Exported {
        bytes: kdbx::write(&entries, passphrase),
        accounts: accounts.len(),
        left_out,
    }
}

fn chosen<'a>(vault: &'a Vault, accounts: &[usize]) -> Vec<&'a Account> {
    accounts
        .iter()
        .filter_map(|&at| vault.accounts().get(at))
        .collect()
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
