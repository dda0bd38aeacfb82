//! `kinsafe export`: accounts in the form that a password manager imports.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum, builder::PossibleValue};

use super::{
    copies::chosen,
    output::{free, write_new},
    ui::{Ui, count, plain},
    working::Which,
};
use crate::{
    error::Error,
    export::{Format, export},
};

/// Write accounts in the form that a password manager imports
///
/// The file is not encrypted: import it, then delete it.
#[derive(Args)]
#[command(after_help = "\
Example:
  kinsafe export --to bitwarden-json --out codes.json")]
pub(super) struct Arguments {
    /// The accounts, each in quotes if it takes several words; otherwise all
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<String>,
    /// For which program
    #[arg(long, value_name = "FORMAT")]
    to: FormatName,
    /// The file to write; - writes to standard output, also if that is a terminal
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
}

/// A format by its name.
#[derive(Clone, Copy)]
struct FormatName(Format);

impl ValueEnum for FormatName {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [FormatName; Format::ALL.len()] = {
            let mut all = [FormatName(Format::ALL[0]); Format::ALL.len()];
            let mut at = 0;
            while at < all.len() {
                all[at] = FormatName(Format::ALL[at]);
                at += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()))
    }
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let out = arguments
        .out
        .as_deref()
        .filter(|out| *out != Path::new("-"));
    match out {
        Some(out) => free(out, arguments.force)?,
        None if arguments.out.is_none() && io::stdout().is_terminal() => {
            return Err(Error::Usage {
                what: format!(
                    "codes are not written to the terminal; name a file with --out, such as {}",
                    arguments.to.0.file_name()
                ),
            });
        }
        None => {}
    }
    let format = arguments.to.0;
    let vault = which.open(ui)?;
    let accounts = chosen(&vault, &arguments.accounts)?;
    let exported = export(&vault, &accounts, format);
    for left_out in &exported.left_out {
        ui.warning(left_out);
    }
    match out {
        Some(out) => {
            write_new(out, exported.bytes.expose(), ui)?;
            ui.result(format!(
                "{}: {} for {}.",
                plain(&out.display().to_string()),
                count(exported.accounts, "account"),
                format.program()
            ))?;
            ui.warning("the file is not encrypted; import it, then delete it");
        }
        None => {
            let written = io::stdout().write_all(exported.bytes.expose());
            if let Err(error) = written
                && error.kind() != io::ErrorKind::BrokenPipe
            {
                return Err(Error::io("writing the result", &error));
            }
        }
    }
    Ok(())
}
