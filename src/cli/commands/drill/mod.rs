//! `kinsafe drill …`: trying the way back before it is needed.
//!
//! Responsible for what the drills have in common. Each has a file of its own.

mod heard;
mod log;
mod rehearse;
mod scan;
mod schedule;
mod what_if;

use clap::Subcommand;

use crate::{
    cli::{owner::which_vault::Which, terminal::ui::Ui},
    error::Error,
};

/// Try, before you need it, whether the sheets are there and open the vault
#[derive(Subcommand)]
pub(crate) enum DrillCommand {
    Rehearse(rehearse::Arguments),
    Scan(scan::Arguments),
    Heard(heard::Arguments),
    Log(log::Arguments),
    #[command(alias = "plan")]
    Schedule(schedule::Arguments),
    WhatIf(what_if::Arguments),
}

pub(crate) fn run(command: DrillCommand, which: &Which, ui: &Ui) -> Result<(), Error> {
    match command {
        DrillCommand::Rehearse(arguments) => rehearse::run(arguments, which, ui),
        DrillCommand::Scan(arguments) => scan::run(arguments, which, ui),
        DrillCommand::Heard(arguments) => heard::run(arguments, which, ui),
        DrillCommand::Log(arguments) => log::run(arguments, which, ui),
        DrillCommand::Schedule(arguments) => schedule::run(arguments, which, ui),
        DrillCommand::WhatIf(arguments) => what_if::run(&arguments, which, ui),
    }
}
