//! The working vault: where it is, opened to be read or to be changed.
//!
//! Responsible for `--vault`, `$KINSAFE_VAULT` and the platform's folder, and for asking for the
//! passphrase. Not responsible for how a file is saved: that is the library's.

use std::path::{Path, PathBuf};

use clap::Args;
use etcetera::BaseStrategy;

use crate::cli::{
    machine::{system_rng, today},
    terminal::{
        passphrase::Flags,
        ui::{Ui, plain},
    },
};
use crate::{
    day::Day,
    desk::file::store::{self, LockedVaultFile, VaultFile},
    error::Error,
    say::{Language, words},
    secret::SecretText,
    session::clock,
    vault::Vault,
};

/// The variable that names the vault.
const VARIABLE: &str = "KINSAFE_VAULT";

/// The flags of every command that needs the working vault.
#[derive(Args)]
pub(crate) struct Which {
    /// The working vault [default: $KINSAFE_VAULT, else the platform's data folder]
    #[arg(long, global = true, value_name = "FILE", help_heading = crate::cli::argument::EVERYWHERE)]
    vault: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) passphrase: Flags,
}

impl Which {
    /// Where the working vault is or will be.
    pub(crate) fn path(&self) -> Result<PathBuf, Error> {
        if let Some(path) = &self.vault {
            return Ok(path.clone());
        }
        if let Some(path) = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
            return Ok(path.into());
        }
        match etcetera::choose_base_strategy() {
            Ok(strategy) => Ok(strategy.data_dir().join("kinsafe").join("vault.age")),
            Err(_) => Err(Error::Usage {
                what: "this computer says no home folder; name the vault with --vault".to_owned(),
            }),
        }
    }

    /// Opens the vault to be read.
    pub(crate) fn open(&self, ui: &Ui) -> Result<Vault, Error> {
        let file = VaultFile::read(&self.path()?)?;
        self.unseal(&file, ui).map(|(vault, _)| vault)
    }

    /// Opens the vault to be changed; nobody else changes it meanwhile. It is then the version that
    /// is to be saved: counted, and without what was removed long ago.
    pub(crate) fn open_to_change(&self, ui: &Ui) -> Result<Working, Error> {
        let mut working = self.open_locked(ui)?;
        working.count()?;
        working.vault.forget_removed(working.today);
        Ok(working)
    }

    /// Opens the vault to be copied as it is: a note of a copy is no new version, or each copy would
    /// make the others old. Only one that was never counted is, so that its copies can be told apart.
    pub(crate) fn open_to_copy(&self, ui: &Ui) -> Result<Working, Error> {
        let mut working = self.open_locked(ui)?;
        if working.vault.saves().is_empty() {
            working.count()?;
        }
        Ok(working)
    }

    fn open_locked(&self, ui: &Ui) -> Result<Working, Error> {
        let file = LockedVaultFile::lock(&self.path()?)?;
        let (vault, passphrase) = self.unseal(file.file(), ui)?;
        Ok(Working {
            vault,
            today: today()?,
            saved: false,
            file,
            passphrase,
        })
    }

    fn unseal(&self, file: &VaultFile, ui: &Ui) -> Result<(Vault, SecretText), Error> {
        let source = self.passphrase.source()?;
        let opened = source.opening(&file.name(), ui, |passphrase| file.open(passphrase))?;
        // Before anything that follows from the day is said.
        if let Some(behind) = opened.0.clock_behind(today()?) {
            ui.warning(words(Language::ENGLISH, &clock(behind)));
        }
        Ok(opened)
    }
}

/// The working vault while it is changed.
pub(crate) struct Working {
    pub(crate) vault: Vault,
    pub(crate) today: Day,
    /// What is in the vault was saved once; the next time it is another version.
    saved: bool,
    file: LockedVaultFile,
    passphrase: SecretText,
}

impl Working {
    pub(crate) fn path(&self) -> &Path {
        self.file.file().path()
    }

    /// Notes what was changed, and saves.
    pub(crate) fn save(&mut self, what: &str, ui: &Ui) -> Result<(), Error> {
        self.vault.changed(self.today, what)?;
        self.save_noted(ui)
    }

    /// Saves what is no change of the accounts, such as a drill or what was
    /// [noted](Vault::noted): the sheets and the copies stay as new as they were.
    pub(crate) fn save_noted(&mut self, ui: &Ui) -> Result<(), Error> {
        if self.saved {
            self.count()?;
        }
        let vault = std::mem::take(&mut self.vault);
        let saved = self.save_vault(&vault, ui);
        self.vault = vault;
        saved
    }

    fn count(&mut self) -> Result<(), Error> {
        self.file.count(&mut self.vault, &mut system_rng())
    }

    /// Saves another vault, whose change is noted already, in its place.
    pub(crate) fn save_vault(&mut self, vault: &Vault, ui: &Ui) -> Result<(), Error> {
        ui.progress("Saving the vault");
        let saved = self.file.save(vault, &self.passphrase);
        ui.progress_end();
        self.saved = true;
        saved
    }

    /// The vault as it would be saved.
    pub(crate) fn seal(&self) -> crate::seal::SealedVault {
        store::seal_vault(&self.vault, &self.passphrase)
    }

    /// Saves what [`seal`](Self::seal) gave.
    pub(crate) fn save_sealed(&mut self, sealed: crate::seal::SealedVault) -> Result<(), Error> {
        self.file.save_sealed(sealed)
    }

    /// Its passphrase.
    pub(crate) fn passphrase(&self) -> &SecretText {
        &self.passphrase
    }

    /// Saves under another passphrase; the old one opens nothing any more.
    pub(crate) fn save_under(&mut self, passphrase: SecretText, ui: &Ui) -> Result<(), Error> {
        self.passphrase = passphrase;
        self.save("passphrase changed", ui)?;
        self.file.forget_previous()
    }

    /// The file's name for a message.
    pub(crate) fn name(&self) -> String {
        plain(&self.file.file().name())
    }
}
