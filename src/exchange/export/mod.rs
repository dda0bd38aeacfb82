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
//! use kinsafe::{day::Day, export::{self, Format}, import, vault};
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
mod json;
#[cfg(feature = "containers")]
mod kdbx;
mod keepass;
mod keepassxc;
mod lastpass;
mod onepassword;
pub(crate) mod seed;
mod table;

#[cfg(feature = "containers")]
use crate::secret::SecretText;
use crate::{
    day::Day,
    secret::SecretBytes,
    vault::{Account, Vault},
};
use entry::Entry;

/// The formats that can be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Bitwarden's plain JSON.
    BitwardenJson,
    /// The table of 1Password 8.
    OnePasswordCsv,
    /// The table of LastPass.
    LastPassCsv,
    /// The table of KeePassXC.
    KeePassXcCsv,
    /// The table of Apple Passwords.
    AppleCsv,
    /// XML of KeePass 2 and KeePassXC.
    KeePassXml,
    /// The FIDO Alliance's Credential Exchange Format 1.0.
    Cxf,
    /// Aegis's plain JSON, which has place for authenticator seeds only.
    AegisJson,
    /// A vault's own JSON.
    Json,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::BitwardenJson,
        Self::OnePasswordCsv,
        Self::LastPassCsv,
        Self::KeePassXcCsv,
        Self::AppleCsv,
        Self::KeePassXml,
        Self::Cxf,
        Self::AegisJson,
        Self::Json,
    ];

    /// As it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::BitwardenJson => "bitwarden-json",
            Self::OnePasswordCsv => "1password-csv",
            Self::LastPassCsv => "lastpass-csv",
            Self::KeePassXcCsv => "keepassxc-csv",
            Self::AppleCsv => "apple-csv",
            Self::KeePassXml => "keepass-xml",
            Self::Cxf => "cxf-json",
            Self::AegisJson => "aegis-json",
            Self::Json => "json",
        }
    }

    /// The program that imports it.
    pub fn program(self) -> &'static str {
        match self {
            Self::BitwardenJson => "Bitwarden",
            Self::OnePasswordCsv => "1Password",
            Self::LastPassCsv => "LastPass",
            Self::KeePassXcCsv => "KeePassXC",
            Self::AppleCsv => "Apple Passwords",
            Self::KeePassXml => "KeePass",
            Self::Cxf => "programs that read the Credential Exchange Format",
            Self::AegisJson => "Aegis",
            Self::Json => "kinsafe",
        }
    }

    /// A name for the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::BitwardenJson => "kinsafe-bitwarden.json",
            Self::OnePasswordCsv => "kinsafe-1password.csv",
            Self::LastPassCsv => "kinsafe-lastpass.csv",
            Self::KeePassXcCsv => "kinsafe-keepassxc.csv",
            Self::AppleCsv => "kinsafe-apple.csv",
            Self::KeePassXml => "kinsafe-keepass.xml",
            Self::Cxf => "kinsafe-cxf.json",
            Self::AegisJson => "kinsafe-aegis.json",
            Self::Json => "kinsafe-accounts.json",
        }
    }

    /// Whether a bare seed becomes an address in it.
    fn makes_addresses(self) -> bool {
        matches!(
            self,
            Self::OnePasswordCsv
                | Self::KeePassXcCsv
                | Self::AppleCsv
                | Self::KeePassXml
                | Self::Cxf
                | Self::AegisJson
        )
    }

    /// Whether an entry has fields of one's own in it.
    fn has_fields(self) -> bool {
        matches!(self, Self::BitwardenJson | Self::KeePassXml | Self::Cxf)
    }

    /// Whether it is a table, whose cells a spreadsheet may take for formulas.
    pub fn is_table(self) -> bool {
        matches!(
            self,
            Self::OnePasswordCsv | Self::LastPassCsv | Self::KeePassXcCsv | Self::AppleCsv
        )
    }
}

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
