//! `kinsafe drill …`: trying the way back before it is needed.
//!
//! Responsible for the list of the commands. Each has a file of its own.

mod heard;

use clap::Subcommand;

use super::{ui::Ui, working::Which};
use crate::error::Error;

/// Try, before you need it, whether the sheets are there and open the vault
#[derive(Subcommand)]
pub(super) enum DrillCommand {
    Heard(heard::Arguments),
}

pub(super) fn run(command: DrillCommand, which: &Which, ui: &Ui) -> Result<(), Error> {
    match command {
        DrillCommand::Heard(arguments) => heard::run(arguments, which, ui),
    }
}
