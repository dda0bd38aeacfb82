//! The command line: what was typed → a plan → its run.
//!
//! Responsible for arguments, and the only part of the crate that prints, prompts and reads the
//! clock. Each group of commands has a file with three steps: the arguments as clap reads them,
//! a check of all that can be checked before a file is touched, and the run. Not responsible for
//! any rule of sharing or paper; those are the library's.

mod check;
mod combine;
mod input;
mod passphrase;
mod self_check;
mod show;
mod split;
mod ui;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use rand::{rand_core::UnwrapErr, rngs::SysRng};

use crate::{day::Day, error::Error};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  other error
  2  wrong usage
  3  not enough sheets of one set
  4  a sheet was damaged or forged, and the rest were not enough
  5  wrong passphrase
  6  refused to overwrite
  7  unreadable input";

/// Keeps account recovery codes, splits them onto paper sheets, and gets them back.
#[derive(Parser)]
#[command(name = "kinsafe", version, after_help = EXIT_CODES, max_term_width = 90)]
struct Arguments {
    /// Say only what has to be said
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ui::Colour,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Split(split::Arguments),
    Combine(combine::Arguments),
    Check(check::Arguments),
}

/// Runs the program on the process's own arguments.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are errors to clap; they go to stdout and are success.
            let code = if error.use_stderr() { 2 } else { 0 };
            // A closed pipe is no failure.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let ui = ui::Ui::new(arguments.quiet, arguments.color);
    let result = match arguments.command {
        Command::Split(arguments) => split::run(arguments, &ui),
        Command::Combine(arguments) => combine::run(arguments, &ui),
        Command::Check(arguments) => check::run(arguments, &ui),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            ui.error(&error);
            ExitCode::from(error.exit_code())
        }
    }
}

/// The operating system's randomness. Where it has none, the program cannot go on.
fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// Today, in universal time.
fn today() -> Result<Day, Error> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.ok()
        .and_then(|passed| i64::try_from(passed.as_secs()).ok())
        .and_then(Day::from_unix_seconds)
        .ok_or_else(|| Error::Usage {
            what: "the computer's clock is wrong".to_owned(),
        })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        super::Arguments::command().debug_assert();
    }
}
