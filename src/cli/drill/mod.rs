//! `kinsafe drill`: what would happen, tried before it happens.

mod what_if;

use clap::{Args, Subcommand};

use super::{ui::Ui, working::Which};
use crate::error::Error;

/// Try what would happen, before it happens
#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    WhatIf(what_if::Arguments),
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    match arguments.command {
        Command::WhatIf(arguments) => what_if::run(&arguments, which, ui),
    }
}
