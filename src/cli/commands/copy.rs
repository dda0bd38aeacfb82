//! `kinsafe copy`: the sealed vault on a stick or in a folder.
//!
//! A copy is looked at before another takes its place: only an earlier version of this vault is
//! replaced, and kept beside.

use std::path::{Path, PathBuf};

use clap::Args;

use super::page;
use crate::cli::{
    owner::{
        versions::{say_difference, say_evidence},
        which_vault::{Which, Working},
    },
    terminal::{
        passphrase::Source,
        ui::{Ui, plain},
    },
    writing::output::{no_folder, set_aside},
};
use crate::{
    desk::file::{
        self, kept,
        store::{self, VaultFile},
    },
    error::Error,
    limits,
    seal::{self, SealedVault},
    secret::SecretText,
    vault::{self, SheetSet, Vault, Version},
};

/// How the text file beside the copies begins, by which it is known.
const README_BEGIN: &str = "These files were written by kinsafe";

/// Put a sealed copy of everything into a folder or on a stick
///
/// The working vault, which opens with your passphrase, and for each set of sheets the sealed
/// vault, which opens with the sheets. Reads the copy back. Run it again to refresh it: the last
/// three versions are kept beside. A copy that is newer than your vault, or has changes that your
/// vault lacks, is not replaced. kinsafe restore brings a copy back.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe copy /media/stick       a copy, or a fresh one in its place
  kinsafe restore /media/stick    on another computer: go on with that copy")]
pub(crate) struct CopyArguments {
    /// The folder, which must exist
    #[arg(value_name = "TO")]
    to: PathBuf,
    /// Leave out kinsafe.html, the page that opens the sheets in a browser
    #[arg(long)]
    no_page: bool,
    /// If something newer, or of another vault, is there, keep it beside under another name
    #[arg(long)]
    force: bool,
    /// The passphrase that was yours when the copy was made, on the first line of this file
    #[arg(long, value_name = "FILE")]
    old_passphrase_file: Option<PathBuf>,
}

pub(crate) fn copy(arguments: CopyArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let to = &arguments.to;
    if !to.is_dir() {
        return Err(no_folder(to));
    }
    let old = arguments.old_passphrase_file.as_deref();
    let old = old.map(|file| Source::new(Some(file))).transpose()?;
    let mut working = which.open_to_copy(ui)?;
    let own = file::folder_of(working.path());
    if to.canonicalize().ok() == own.canonicalize().ok() {
        return Err(Error::Usage {
            what: "that is the folder of the working vault itself; a copy belongs elsewhere"
                .to_owned(),
        });
    }
    let places = look(to, &working, old, arguments.force, ui)?;
    // Absolute, so that a later run from elsewhere knows the place again.
    let place = to.canonicalize().unwrap_or_else(|_| to.clone());
    remember(&mut working, &place.display().to_string());
    ui.progress("Sealing");
    let sealed = working.seal();
    let json = vault::to_json(&working.vault, false);
    let mut files = vec![sealed.as_bytes().to_vec()];
    for set in in_force(&working.vault) {
        files.push(seal::seal(json.expose(), &set.data_key).as_bytes().to_vec());
    }
    let name = plain(&places[0].name());
    files.push(readme(&working.vault, &name, !arguments.no_page).into_bytes());
    ui.progress_end();
    let refresh = matches!(places[0].there, There::Same | There::Older(_));
    let mut kept = Vec::new();
    for place in &places {
        kept.extend(place.keep(ui)?);
    }
    for (place, bytes) in places.iter().zip(&files) {
        store::replace_copy(&place.path, bytes)?;
        let back = file::read_secret(&place.path, limits::SEALED_FILE)?;
        if back.expose() != bytes {
            return Err(Error::DamagedFile {
                name: place.path.display().to_string(),
            });
        }
    }
    // Not among the files that may be another vault's, for it is the same for everybody.
    if !arguments.no_page {
        page::write_into(to, ui)?;
    }
    // Only now, so that the vault does not speak of a copy that was not made.
    working.save_sealed(sealed)?;
    let lines = |paths: Vec<&Path>| {
        let lines = paths
            .iter()
            .map(|path| format!("  {}", plain(&path.display().to_string())));
        lines.collect::<Vec<_>>().join("\n")
    };
    let page = (!arguments.no_page).then(|| to.join(page::NAME));
    ui.result(format!(
        "{}, and read back:\n{}",
        if refresh { "Refreshed" } else { "Copied" },
        lines(
            places
                .iter()
                .map(|place| place.path.as_path())
                .chain(page.as_deref())
                .collect()
        )
    ))?;
    if !kept.is_empty() {
        let kept: Vec<&Path> = kept.iter().map(PathBuf::as_path).collect();
        ui.say(format!("The version before is kept:\n{}", lines(kept)));
    }
    for place in &places {
        place.remove_earliest()?;
    }
    for set in working
        .vault
        .sets()
        .iter()
        .filter(|set| set.retired.is_some())
    {
        let old = to.join(format!("vault-{}.age", set.set));
        if old.exists() {
            ui.note(format!("{} is of a retired set; delete it", old.display()));
        }
    }
    if in_force(&working.vault).next().is_none() {
        ui.note("it opens with your passphrase alone; kinsafe split makes sheets that open it too");
    }
    Ok(())
}

/// A file that is to be written, and what lies in its place.
struct Place {
    path: PathBuf,
    there: There,
}

/// What lies in the place of a copy.
enum There {
    Nothing,
    /// The same as the vault, or the text file that is always written anew.
    Same,
    /// An earlier version.
    Older(Kept),
    /// A later version or one that parted, with `--force`.
    Other(Kept),
    /// Something that cannot be opened, with `--force`.
    Foreign,
}

/// A version that is to be kept.
struct Kept {
    revision: u64,
    sealed: SealedVault,
}

impl Place {
    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Keeps what is there, before anything takes its place; where, if it is an earlier version.
    fn keep(&self, ui: &Ui) -> Result<Option<PathBuf>, Error> {
        match &self.there {
            There::Nothing | There::Same => Ok(None),
            There::Older(Kept { revision, sealed }) => {
                kept::keep_earlier(&self.path, *revision, sealed).map(Some)
            }
            There::Other(Kept { revision, sealed }) => {
                let kept = kept::keep_other(&self.path, *revision, sealed)?;
                crate::cli::writing::output::say_kept(&kept, ui);
                Ok(None)
            }
            There::Foreign => set_aside(&self.path, ui).map(|()| None),
        }
    }

    /// Removes versions before the one that was kept, if they have become too many.
    fn remove_earliest(&self) -> Result<(), Error> {
        match &self.there {
            There::Older(Kept { revision, .. }) => kept::remove_earliest(&self.path, *revision),
            _ => Ok(()),
        }
    }
}

/// What lies where the files of a copy go: the vault, one for each set in force, the text file.
/// Refuses what must not be replaced.
fn look(
    to: &Path,
    working: &Working,
    old: Option<Source>,
    force: bool,
    ui: &Ui,
) -> Result<Vec<Place>, Error> {
    let vault = &working.vault;
    let of_vault = to.join(working.path().file_name().unwrap_or_default());
    let there = there(&of_vault, vault, force, ui, |file| {
        open_copy(file, working.passphrase(), old, force, ui)
    })?;
    let mut places = vec![Place {
        path: of_vault,
        there,
    }];
    for set in in_force(vault) {
        let path = to.join(format!("vault-{}.age", set.set));
        let there = self::there(&path, vault, force, ui, |file| {
            let json = file.sealed().open(&set.data_key, &file.name())?;
            vault::from_json(json.expose(), &file.name())
        })?;
        places.push(Place { path, there });
    }
    let path = to.join("kinsafe.txt");
    let there = if path.symlink_metadata().is_err() {
        There::Nothing
    } else if is_readme(&path) {
        There::Same
    } else {
        foreign(&path, force)?
    };
    places.push(Place { path, there });
    Ok(places)
}

/// What a file of the copy is to the vault.
fn there(
    path: &Path,
    vault: &Vault,
    force: bool,
    ui: &Ui,
    open: impl FnOnce(&VaultFile) -> Result<Vault, Error>,
) -> Result<There, Error> {
    if path.symlink_metadata().is_err() {
        return Ok(There::Nothing);
    }
    if !path.is_file() {
        return foreign(path, force);
    }
    let name = path.display().to_string();
    let opened = VaultFile::read(path).and_then(|file| {
        let copy = open(&file)?;
        Ok((file, copy))
    });
    let (file, copy) = match opened {
        Ok(opened) => opened,
        Err(Error::NotAge { .. }) => return foreign(path, force),
        Err(_) if force => return Ok(There::Foreign),
        Err(Error::WrongPassphrase { .. }) => return Err(Error::CopyUnopened { name }),
        Err(error @ Error::DamagedFile { .. }) => {
            ui.warning(error);
            return foreign(path, force);
        }
        Err(error) => return Err(error),
    };
    let (version, evidence) = copy.version_to(vault);
    say_evidence(evidence, &name, ui);
    let kept = Kept {
        revision: copy.revision(),
        sealed: file.sealed().clone(),
    };
    let refused = match version {
        Version::Same => return Ok(There::Same),
        Version::Older => return Ok(There::Older(kept)),
        Version::Newer => Error::CopyNewer { name: name.clone() },
        Version::Parted => Error::CopyParted { name: name.clone() },
    };
    if force {
        return Ok(There::Other(kept));
    }
    say_difference(vault, &copy, &name, ui);
    Err(refused)
}

/// What is no vault that can be opened is kept beside, or refused.
fn foreign(path: &Path, force: bool) -> Result<There, Error> {
    if force {
        return Ok(There::Foreign);
    }
    Err(Error::AlreadyExists {
        path: path.display().to_string(),
    })
}

/// Opens a copy under the present passphrase, or under the one of the time when it was made.
fn open_copy(
    file: &VaultFile,
    passphrase: &SecretText,
    old: Option<Source>,
    force: bool,
    ui: &Ui,
) -> Result<Vault, Error> {
    ui.progress("Opening the copy that is there");
    let opened = file.open(passphrase);
    ui.progress_end();
    let Err(Error::WrongPassphrase { .. }) = opened else {
        return opened;
    };
    let source = match old {
        Some(old) => old,
        None if ui.can_ask() && !force => {
            ui.say(format!(
                "{} opens with another passphrase. If it is an earlier one of yours, type it.",
                plain(&file.name())
            ));
            Source::Terminal
        }
        None => return opened,
    };
    let (vault, _) = source.opening(&file.name(), ui, |old| file.open(old))?;
    Ok(vault)
}

/// The sets for which something is still sealed.
fn in_force(vault: &Vault) -> impl Iterator<Item = &SheetSet> {
    vault.sets().iter().filter(|set| set.retired.is_none())
}

/// Notes the copy.
fn remember(working: &mut Working, place: &str) {
    working.vault.note_copy(place, working.today);
}

fn is_readme(path: &Path) -> bool {
    path.is_file()
        && file::read_secret(path, limits::TEXT_FILE)
            .is_ok_and(|text| text.expose().starts_with(README_BEGIN.as_bytes()))
}

/// What the files are, for whoever finds them; `name` is the vault's.
fn readme(vault: &Vault, name: &str, page: bool) -> String {
    let mut text = format!(
        "\
{README_BEGIN}, a program that keeps account recovery codes.
They are sealed: without a passphrase or sheets of paper nobody can read them.

{name} opens with its owner's passphrase. On a new computer, with this folder:

  kinsafe restore FOLDER    makes it the vault of that computer
  age -d {name}             shows what is in it, without kinsafe

Earlier versions have their revision in the name, as in vault.r17.age.
"
    );
    if in_force(vault).next().is_some() {
        text.push('\n');
    }
    for set in in_force(vault) {
        text.push_str(&format!(
            "vault-{id}.age opens with any {k} sheets of set {id}:   kinsafe combine SHEETS \
             vault-{id}.age\n",
            id = set.set,
            k = set.threshold
        ));
    }
    if page {
        text.push_str(
            "\nkinsafe.html opens the sheets in a browser, without kinsafe and without internet: \
             open it with a\ndouble click, and show it each sheet and the file that belongs to \
             the set.\n",
        );
    }
    text.push_str("\nEach sheet also says how to open its file without kinsafe.\n");
    text
}
