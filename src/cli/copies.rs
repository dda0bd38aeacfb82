//! `kinsafe print` and `kinsafe copy`: the same codes on paper and on a stick.

use std::path::PathBuf;

use clap::Args;

use super::{
    output::{free, no_folder, set_aside, write_new},
    split::PaperSize,
    ui::{Ui, count, plain},
    working::{Which, Working},
};
use crate::{
    error::Error,
    limits, seal,
    sheet::{CodesPage, codes_pdf},
    vault::{
        self, Account, SealedCopy, SheetSet, Vault,
        file::{self, store},
    },
};

/// Make a page of codes to print, with a box to tick for each
///
/// Whoever has the page has the codes: keep it like a passport.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe print --out codes.pdf                     everything
  kinsafe print \"google maria\" apple --out two.pdf")]
pub(super) struct PrintArguments {
    /// The accounts, each in quotes if it takes several words; otherwise all
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<String>,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Paper to print on
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperSize,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
}

/// Put a sealed copy of everything into a folder or on a stick
///
/// The working vault, which opens with your passphrase, and for each set of sheets the sealed
/// vault, which opens with the sheets. Reads the copy back. Run it again to refresh it.
#[derive(Args)]
pub(super) struct CopyArguments {
    /// The folder, which must exist
    #[arg(value_name = "TO")]
    to: PathBuf,
    /// If files of another vault are there, keep them beside under another name
    #[arg(long)]
    force: bool,
}

pub(super) fn print(arguments: PrintArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let out = &arguments.out;
    free(out, arguments.force)?;
    let vault = which.open(ui)?;
    let accounts: Vec<&Account> = chosen(&vault, &arguments.accounts)?
        .into_iter()
        .map(|at| &vault.accounts[at])
        .collect();
    let title = Some(vault.title.as_str()).filter(|title| !title.is_empty());
    let pdf = codes_pdf(&CodesPage {
        title,
        accounts: &accounts,
        made: super::today()?,
        paper: arguments.paper.into(),
    })?;
    write_new(out, &pdf.bytes, ui)?;
    ui.result(format!(
        "{}: {}, {}.",
        plain(&out.display().to_string()),
        count(accounts.len(), "account"),
        count(pdf.pages, "page")
    ))?;
    ui.warning(
        "this page is the codes themselves: whoever has it gets in; print it, delete the file, and \
         keep the page like a passport",
    );
    Ok(())
}

/// The places of the accounts that are named; all if none is.
pub(super) fn chosen(vault: &Vault, queries: &[String]) -> Result<Vec<usize>, Error> {
    if vault.accounts.is_empty() {
        return Err(Error::Usage {
            what: "the vault is empty".to_owned(),
        });
    }
    if queries.is_empty() {
        return Ok((0..vault.accounts.len()).collect());
    }
    let mut places = queries
        .iter()
        .map(|query| vault.find(query))
        .collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

pub(super) fn copy(arguments: CopyArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let to = &arguments.to;
    if !to.is_dir() {
        return Err(no_folder(to));
    }
    let mut working = which.open_to_change(ui)?;
    let own = file::folder_of(working.path());
    if to.canonicalize().ok() == own.canonicalize().ok() {
        return Err(Error::Usage {
            what: "that is the folder of the working vault itself; a copy belongs elsewhere"
                .to_owned(),
        });
    }
    // Absolute, so that a later run from elsewhere knows the place again.
    let place = to.canonicalize().unwrap_or_else(|_| to.clone());
    let place = place.display().to_string();
    let refresh = remember(&mut working, &place);
    ui.progress("Sealing");
    let sealed = working.seal();
    let name = working.path().file_name().unwrap_or_default();
    let mut files = vec![(to.join(name), sealed.as_bytes().to_vec())];
    let json = vault::to_json(&working.vault, false);
    for set in in_force(&working.vault) {
        let copy = seal::seal(json.expose(), &set.data_key);
        files.push((
            to.join(format!("vault-{}.age", set.set)),
            copy.as_bytes().to_vec(),
        ));
    }
    files.push((to.join("kinsafe.txt"), readme(&working.vault).into_bytes()));
    ui.progress_end();
    for (path, _) in &files {
        if refresh || path.symlink_metadata().is_err() {
            continue;
        }
        if !arguments.force {
            return Err(Error::AlreadyExists {
                path: path.display().to_string(),
            });
        }
        set_aside(path, ui)?;
    }
    for (path, bytes) in &files {
        store::replace_copy(path, bytes)?;
        let back = file::read_secret(path, limits::SEALED_FILE)?;
        if back.expose() != bytes {
            return Err(Error::DamagedFile {
                name: path.display().to_string(),
            });
        }
    }
    // Only now, so that the vault does not speak of a copy that was not made.
    working.save_sealed(sealed)?;
    let names: Vec<String> = files
        .iter()
        .map(|(path, _)| format!("  {}", plain(&path.display().to_string())))
        .collect();
    ui.result(format!(
        "{}, and read back:\n{}",
        if refresh { "Refreshed" } else { "Copied" },
        names.join("\n")
    ))?;
    for set in working
        .vault
        .sets
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

/// The sets for which something is still sealed.
fn in_force(vault: &Vault) -> impl Iterator<Item = &SheetSet> {
    vault.sets.iter().filter(|set| set.retired.is_none())
}

/// Notes the copy; whether there was one in that place before.
fn remember(working: &mut Working, place: &str) -> bool {
    let (today, revision) = (working.today, working.vault.revision);
    // It is no change of the vault, or each copy would make the others old.
    let copies = &mut working.vault.copies;
    let before = copies.len();
    copies.retain(|copy| copy.place != place);
    let refresh = copies.len() < before;
    copies.push(SealedCopy::new(place, today, revision));
    refresh
}

fn readme(vault: &Vault) -> String {
    let mut text = "\
These files were written by kinsafe, a program that keeps account recovery codes.
They are sealed: without a passphrase or sheets of paper nobody can read them.

vault.age opens with its owner's passphrase:   age -d vault.age
"
    .to_owned();
    for set in in_force(vault) {
        text.push_str(&format!(
            "vault-{id}.age opens with any {k} sheets of set {id}:   kinsafe combine SHEETS \
             vault-{id}.age\n",
            id = set.set,
            k = set.threshold
        ));
    }
    text.push_str("\nEach sheet also says how to open its file without kinsafe.\n");
    text
}
