//! `kinsafe restore`: a copy takes the place of the working vault.
//!
//! Nothing is replaced without being kept: what was there stays beside, under its revision.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;

use crate::cli::{
    owner::{
        versions::{describe, say_difference, say_evidence},
        which_vault::Which,
    },
    terminal::ui::{Ui, plain},
    writing::output,
};
use crate::{
    desk::file::{
        kept,
        store::{self, LockedVaultFile, VaultFile},
    },
    error::{Doing, Error},
    limits,
    secret::SecretText,
    vault::{Vault, Version},
};

/// Go on with a copy of the vault: from a stick, another computer, or sheets
///
/// Puts it in the place of the working vault, under the passphrase that it has. Shows first what it
/// is, and asks. A vault that is there already is kept beside it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe restore /media/stick              the newest vault in that folder
  kinsafe restore /media/stick/vault.age
  kinsafe combine SHEETS --out new.age      without the passphrase: first from sheets,
  kinsafe restore new.age                   then this")]
pub(crate) struct Arguments {
    /// A vault that opens with a passphrase, or the folder that it is in
    #[arg(value_name = "FILE|FOLDER")]
    from: PathBuf,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
}

/// The copy, opened.
struct Copy {
    file: VaultFile,
    vault: Vault,
    passphrase: SecretText,
}

/// The working vault that is there.
enum Present {
    Nothing,
    /// A vault; opened if the copy's passphrase opens it.
    Vault(Box<LockedVaultFile>, Option<Box<Vault>>),
    /// Something that is no vault, or not whole.
    Unreadable,
}

pub(crate) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if !arguments.yes && !ui.can_ask() {
        return Err(Error::Usage {
            what: "there is no terminal to ask on; --yes restores without asking".to_owned(),
        });
    }
    let path = which.path()?;
    let from = &arguments.from;
    let own = path.canonicalize().ok();
    if own.is_some() && from.canonicalize().ok() == own {
        return Err(Error::Usage {
            what: "that is the working vault itself".to_owned(),
        });
    }
    let copy = if from.is_dir() {
        newest_in(from, own.as_deref(), which, ui)?
    } else {
        let file = VaultFile::read(from).map_err(|error| no_file(from, error))?;
        open(file, which, ui)?
    };
    let name = plain(&copy.file.name());
    let place = plain(&path.display().to_string());
    ui.result(format!("{name}: {}.", describe(&copy.vault)))?;
    let present = Present::at(&path, &copy.passphrase)?;
    if let Present::Vault(_, Some(vault)) = &present {
        let (version, evidence) = copy.vault.version_to(vault);
        if version == Version::Same {
            return ui.result(format!("{place} is the same already. Nothing was changed."));
        }
        say_evidence(evidence, &name, ui);
        ui.tell(match version {
            Version::Newer => "It is newer than the vault here.",
            Version::Older => "It is older than the vault here, whose later changes it lacks.",
            _ => "It and the vault here parted: each has changes that the other lacks.",
        });
        say_difference(vault, &copy.vault, &name, ui);
    }
    let question = match &present {
        Present::Nothing => format!("Make it the vault of this computer, {place}?"),
        Present::Vault(_, Some(vault)) => format!(
            "Put it in the place of {place}? That is kept beside, as revision {}.",
            vault.revision()
        ),
        Present::Vault(_, None) => format!(
            "Put it in the place of {place}? That opens with another passphrase, and is kept beside."
        ),
        Present::Unreadable => {
            format!(
                "Put it in the place of {place}? That is not a whole vault, and is kept beside."
            )
        }
    };
    if !arguments.yes && !ui.confirm(&question, false)? {
        ui.say("Nothing was changed.");
        return Ok(());
    }
    present.replace(&path, &copy, ui)?;
    ui.result(format!(
        "Restored as {place}. It opens with the passphrase of the copy."
    ))?;
    ui.say("\nkinsafe list shows what is in it; kinsafe copy refreshes your copies.");
    Ok(())
}

impl Present {
    fn at(path: &Path, passphrase: &SecretText) -> Result<Self, Error> {
        if path.symlink_metadata().is_err() {
            return Ok(Self::Nothing);
        }
        let locked = match LockedVaultFile::lock(path) {
            Ok(locked) => locked,
            Err(Error::NotAge { .. } | Error::DamagedFile { .. } | Error::NewerVersion { .. }) => {
                return Ok(Self::Unreadable);
            }
            Err(error) => return Err(error),
        };
        let vault = locked.file().open(passphrase).ok().map(Box::new);
        Ok(Self::Vault(Box::new(locked), vault))
    }

    /// Keeps what is there, and puts the copy in its place.
    fn replace(self, path: &Path, copy: &Copy, ui: &Ui) -> Result<(), Error> {
        let sealed = copy.file.sealed().clone();
        match self {
            Self::Nothing => store::create_sealed(path, &sealed),
            Self::Unreadable => {
                output::set_aside(path, ui)?;
                store::create_sealed(path, &sealed)
            }
            Self::Vault(mut locked, vault) => {
                let file = locked.file();
                let kept = match vault {
                    Some(vault) => kept::keep_other(file.path(), vault.revision(), file.sealed())?,
                    None => kept::keep_unknown(file.path(), file.sealed())?,
                };
                output::say_kept(&kept, ui);
                locked.save_sealed(sealed)
            }
        }
    }
}

fn open(file: VaultFile, which: &Which, ui: &Ui) -> Result<Copy, Error> {
    if is_for_sheets(&file) {
        return Err(Error::OpensWithSheets { name: file.name() });
    }
    let source = which.passphrase.source()?;
    let (vault, passphrase) =
        source.opening(&file.name(), ui, |passphrase| file.open(passphrase))?;
    Ok(Copy {
        file,
        vault,
        passphrase,
    })
}

/// What is sealed under a data key needs no stretching, and has none.
fn is_for_sheets(file: &VaultFile) -> bool {
    file.sealed().work_factor() <= limits::DATA_KEY_WORK_FACTOR
}

/// The newest of the vaults in a folder that open with one passphrase.
fn newest_in(folder: &Path, own: Option<&Path>, which: &Which, ui: &Ui) -> Result<Copy, Error> {
    let mut files = vaults_in(folder, own)?;
    let name = folder.display().to_string();
    // Somebody decided against it once, and it is there by its name.
    let is_kept = |file: &VaultFile| kept::is_other(file.path());
    if !files.iter().all(is_kept) {
        for kept in files.iter().filter(|file| is_kept(file)) {
            ui.note(format!(
                "{} was kept beside; name it if it is meant",
                kept.name()
            ));
        }
        files.retain(|file| !is_kept(file));
    }
    let Some(sealed) = files.iter().position(is_for_sheets) else {
        return newest(files, &name, which, ui);
    };
    let for_sheets = files[sealed].name();
    files.retain(|file| !is_for_sheets(file));
    if files.is_empty() {
        return Err(Error::OpensWithSheets { name: for_sheets });
    }
    newest(files, &name, which, ui)
}

fn newest(files: Vec<VaultFile>, folder: &str, which: &Which, ui: &Ui) -> Result<Copy, Error> {
    let mut files = files.into_iter();
    let Some(first) = files.next() else {
        return Err(Error::NoVault {
            path: folder.to_owned(),
        });
    };
    let mut best = open(first, which, ui)?;
    let mut parted = Vec::new();
    for file in files {
        ui.progress("Looking for the newest");
        let opened = file.open(&best.passphrase);
        ui.progress_end();
        let vault = match opened {
            Ok(vault) => vault,
            Err(Error::WrongPassphrase { .. }) => {
                ui.note(format!("{} opens with another passphrase", file.name()));
                continue;
            }
            Err(error) => {
                ui.warning(error);
                continue;
            }
        };
        match vault.version_to(&best.vault).0 {
            Version::Newer => {
                best = Copy {
                    file,
                    vault,
                    passphrase: best.passphrase,
                };
            }
            Version::Parted => parted.push((file, vault)),
            Version::Older | Version::Same => {}
        }
    }
    // What parted from one that turned out to be old may be older than the newest.
    let still = |(_, vault): &&(VaultFile, Vault)| {
        matches!(
            vault.version_to(&best.vault).0,
            Version::Parted | Version::Newer
        )
    };
    if let Some((file, vault)) = parted.iter().find(still) {
        say_difference(&best.vault, vault, &file.name(), ui);
        return Err(Error::Usage {
            what: format!(
                "two vaults in {folder} parted: {} and {}; name the one that is meant",
                best.file.name(),
                file.name()
            ),
        });
    }
    Ok(best)
}

/// The vaults in a folder, by name; the one that is called as it was made comes first, for it is
/// mostly the newest. The working vault itself is none of them.
fn vaults_in(folder: &Path, own: Option<&Path>) -> Result<Vec<VaultFile>, Error> {
    let io_error = |error| Error::io(Doing::Reading, folder.display(), &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(io_error)? {
        let path = entry.map_err(io_error)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_own = own.is_some() && path.canonicalize().ok().as_deref() == own;
        // A copy has this ending, also one that was kept under another name.
        if !name.starts_with('.') && name.contains(".age") && path.is_file() && !is_own {
            paths.push(path);
        }
    }
    paths.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
    let files: Vec<VaultFile> = paths
        .iter()
        .filter_map(|path| VaultFile::read(path).ok())
        .collect();
    let with_passphrase = files.iter().filter(|file| !is_for_sheets(file)).count();
    if with_passphrase > limits::VAULTS_IN_FOLDER {
        return Err(Error::Usage {
            what: format!(
                "{} has {with_passphrase} vaults; name the one that is meant",
                folder.display()
            ),
        });
    }
    Ok(files)
}

/// A name that is not there is no vault that has to be made first.
fn no_file(path: &Path, error: Error) -> Error {
    match error {
        Error::NoVault { .. } => Error::Usage {
            what: format!("there is no file or folder {}", path.display()),
        },
        error => error,
    }
}
