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

use crate::cli::{owner::which_vault::Which, terminal::ui::Ui};
use crate::error::Error;

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
