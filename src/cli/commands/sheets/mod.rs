//! `kinsafe sheets`: the life of a set of sheets after it was made.

mod edit;
mod issue;
mod list;
mod lost;
mod mint;
mod note;
mod reprint;
mod rotate;

use clap::{Args, Subcommand};

use crate::cli::{argument::set_id, owner::which_vault::Which, terminal::ui::Ui};
use crate::{
    error::Error,
    paper::record::{SetChoice, SetId},
    vault::Vault,
};

/// The sheets that are out: who has which, further ones, new ones for lost ones
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    List(list::Arguments),
    Mint(mint::Arguments),
    Reprint(reprint::Arguments),
    Rotate(rotate::Arguments),
    Lost(lost::Arguments),
    Edit(edit::Arguments),
    Note(note::Arguments),
}

/// Which set is meant.
#[derive(Args)]
pub(in crate::cli) struct WhichSet {
    /// The set that is meant, where several are in force; otherwise the last one
    #[arg(long = "set", value_name = "ID", value_parser = set_id)]
    set: Option<SetId>,
}

impl WhichSet {
    /// Its place in the vault; a set that is retired is refused.
    pub(in crate::cli) fn in_force(&self, vault: &Vault) -> Result<usize, Error> {
        not_retired(vault, vault.find_set(self.set)?)
    }
}

/// The same where a set may be named by its fingerprint too.
fn in_force(vault: &Vault, choice: Option<&SetChoice>) -> Result<usize, Error> {
    let at = match choice {
        Some(choice) => vault.find_chosen_set(choice)?,
        None => vault.find_set(None)?,
    };
    not_retired(vault, at)
}

fn not_retired(vault: &Vault, at: usize) -> Result<usize, Error> {
    let set = &vault.sets()[at];
    match set.retired {
        Some(day) => Err(Error::Usage {
            what: format!("set {} is retired since {day}", set.set),
        }),
        None => Ok(at),
    }
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    match arguments.command {
        Command::List(arguments) => list::run(&arguments, which, ui),
        Command::Mint(arguments) => mint::run(arguments, which, ui),
        Command::Reprint(arguments) => reprint::run(arguments, which, ui),
        Command::Rotate(arguments) => rotate::run(arguments, which, ui),
        Command::Lost(arguments) => lost::run(&arguments, which, ui),
        Command::Edit(arguments) => edit::run(&arguments, which, ui),
        Command::Note(arguments) => note::run(&arguments, which, ui),
    }
}
