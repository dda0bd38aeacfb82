//! `kinsafe passphrase`: another one for the working vault.

use std::path::PathBuf;

use clap::Args;

use crate::cli::{
    owner::which_vault::Which,
    terminal::{
        passphrase::{self, Flags, Source},
        ui::Ui,
    },
};
use crate::error::Error;

/// Change the passphrase of the working vault
#[derive(Args)]
pub(crate) struct PassphraseArguments {
    /// Take the new passphrase from the first line of this file
    #[arg(long, value_name = "FILE", conflicts_with = "generate")]
    new_passphrase_file: Option<PathBuf>,
    /// Draw a passphrase of words at random, and show it
    #[arg(long)]
    generate: bool,
}

pub(crate) fn passphrase(
    arguments: PassphraseArguments,
    which: &Which,
    ui: &Ui,
) -> Result<(), Error> {
    // A file that cannot be read is said before the old passphrase is asked for.
    let new = match &arguments.new_passphrase_file {
        Some(file) => Some(Source::new(Some(file))?),
        None => None,
    };
    let mut working = which.open_to_change(ui)?;
    let name = working.name();
    let new = match new {
        Some(new) => new.new_for(&name, ui)?,
        None if arguments.generate => passphrase::generated(ui)?,
        None => Flags::default().source()?.new_for(&name, ui)?,
    };
    working.save_under(new, ui)?;
    ui.result(format!("The passphrase of {name} is changed."))?;
    ui.say(
        "Copies that were made before still open with the old one. Refresh them with kinsafe copy.",
    );
    Ok(())
}
