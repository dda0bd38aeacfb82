//! `kinsafe completions` and `kinsafe man`: made from the same definitions as the help.

use std::io::{self, Write};

use clap::{Args, Command};
use clap_complete::Shell;

use crate::error::{Doing, Error};

/// Print completions for a shell
#[derive(Args)]
#[command(after_help = "\
Example:
  kinsafe completions bash > ~/.local/share/bash-completion/completions/kinsafe")]
pub(crate) struct CompletionArguments {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Print the manual page, or that of one command
#[derive(Args)]
#[command(after_help = "\
Example:
  kinsafe man | man -l -")]
pub(crate) struct ManArguments {
    /// The command
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

pub(crate) fn completions(
    arguments: CompletionArguments,
    mut command: Command,
) -> Result<(), Error> {
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "kinsafe", &mut text);
    print(&text)
}

pub(crate) fn man(arguments: ManArguments, mut command: Command) -> Result<(), Error> {
    command.build();
    let command = match &arguments.command {
        None => command,
        Some(name) => {
            let found = command.find_subcommand(name).cloned();
            found.ok_or_else(|| Error::Usage {
                what: format!("there is no command {name}"),
            })?
        }
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut text)
        .map_err(|error| Error::io(Doing::ManualPage, "", &error))?;
    print(&text)
}

fn print(text: &[u8]) -> Result<(), Error> {
    match io::stdout().write_all(text) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::io(Doing::WritingResult, "", &error))
        }
        _ => Ok(()),
    }
}
