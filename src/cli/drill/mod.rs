//! `kinsafe drill`: finding out in good time whether the sheets still open the vault.
//!
//! Responsible for what the drills have in common. Each has a file of its own.

mod rehearse;
mod scan;

use clap::{Args, Subcommand};

use super::{ui::Ui, working::Which};
use crate::{
    error::Error,
    record::SetId,
    vault::{SheetSet, Vault},
};

/// Find out in good time whether the sheets still open the vault
#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: DrillCommand,
}

#[derive(Subcommand)]
enum DrillCommand {
    Rehearse(rehearse::Arguments),
    Scan(scan::Arguments),
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    match arguments.command {
        DrillCommand::Rehearse(arguments) => rehearse::run(arguments, which, ui),
        DrillCommand::Scan(arguments) => scan::run(arguments, which, ui),
    }
}

/// The set that is meant: the one named, else the one in force.
fn set_of(vault: &Vault, named: Option<SetId>) -> Result<&SheetSet, Error> {
    let found = match named {
        Some(id) => vault.sets.iter().find(|set| set.set == id),
        None => vault.living_set(),
    };
    found.ok_or_else(|| Error::Usage {
        what: match named {
            Some(id) => format!("the vault knows no set {id}"),
            None => "the vault has no sheets yet; kinsafe split makes them".to_owned(),
        },
    })
}

/// Reads a set id as it is printed.
fn set_id(text: &str) -> Result<SetId, String> {
    text.parse()
        .map_err(|_| "a set is written as 7H3K-9QXM, as on its sheets".to_owned())
}

/// A fact as a sentence begins.
fn capital(fact: &str) -> String {
    let mut letters = fact.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
