//! `kinsafe drill …`: trying the way back before it is needed.
//!
//! Responsible for the list of the commands. Each has a file of its own.

mod heard;
mod log;
mod plan;
mod what_if;

use clap::Subcommand;

use super::{ui::Ui, working::Which};
use crate::error::Error;

/// Try, before you need it, whether the sheets are there and open the vault
#[derive(Subcommand)]
pub(super) enum DrillCommand {
    Heard(heard::Arguments),
    Log(log::Arguments),
    Plan(plan::Arguments),
    WhatIf(what_if::Arguments),
}

pub(super) fn run(command: DrillCommand, which: &Which, ui: &Ui) -> Result<(), Error> {
    match command {
        DrillCommand::Heard(arguments) => heard::run(arguments, which, ui),
        DrillCommand::Log(arguments) => log::run(arguments, which, ui),
        DrillCommand::Plan(arguments) => plan::run(arguments, which, ui),
        DrillCommand::WhatIf(arguments) => what_if::run(&arguments, which, ui),
    }
}
