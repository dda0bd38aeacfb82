//! `kinsafe export`: accounts in the form that another program imports.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum, builder::PossibleValue};

use super::{print::chosen, split::PaperSize};
use crate::cli::{
    owner::which_vault::Which,
    terminal::{
        passphrase::Source,
        ui::{Ui, count, plain},
    },
    writing::output::{free, write_new},
};
use crate::{
    error::{Doing, Error},
    exchange::export::{Format, export, kdbx},
    secret::SecretBytes,
    sheet::{SeedsPage, seeds_pdf},
    vault::{Account, Vault},
};

/// Write accounts in the form that another program imports
///
/// For password managers, for authenticators, as a database of KeePass under a passphrase of its
/// own, or as a page of QR codes for a new phone. All but the database are not encrypted: import
/// the file, then delete it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe export --to bitwarden-json --out codes.json
  kinsafe export --to kdbx --out codes.kdbx           asks for a passphrase
  kinsafe export --to qr-pdf --out new-phone.pdf      to scan with a new phone")]
pub(crate) struct Arguments {
    /// The accounts, each in quotes if it takes several words; otherwise all
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<String>,
    /// For which program
    #[arg(long, value_name = "FORMAT")]
    to: Target,
    /// The file to write; - writes to standard output, also if that is a terminal
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Take the passphrase of the database of KeePass from the first line of this file
    #[arg(long, value_name = "FILE")]
    export_passphrase_file: Option<PathBuf>,
    /// Paper for the page of QR codes; otherwise A4
    #[arg(long, value_enum)]
    paper: Option<PaperSize>,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
}

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Plain(Format),
    Kdbx,
    QrPdf,
}

impl Target {
    const ALL: [Self; Format::ALL.len() + 2] = {
        let mut all = [Self::Kdbx; Format::ALL.len() + 2];
        let mut at = 0;
        while at < Format::ALL.len() {
            all[at] = Self::Plain(Format::ALL[at]);
            at += 1;
        }
        all[at + 1] = Self::QrPdf;
        all
    };

    fn name(self) -> &'static str {
        match self {
            Self::Plain(format) => format.name(),
            Self::Kdbx => "kdbx",
            Self::QrPdf => "qr-pdf",
        }
    }

    fn program(self) -> &'static str {
        match self {
            Self::Plain(format) => format.program(),
            Self::Kdbx => "KeePass",
            Self::QrPdf => "an authenticator app",
        }
    }

    fn file_name(self) -> &'static str {
        match self {
            Self::Plain(format) => format.file_name(),
            Self::Kdbx => "kinsafe.kdbx",
            Self::QrPdf => "new-phone.pdf",
        }
    }
}

impl ValueEnum for Target {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

/// The same with all that writing it takes.
enum Ready {
    Plain(Format),
    Kdbx(Source),
    QrPdf(PaperSize),
}

impl Ready {
    /// A flag that the format has no use for is a mistake: who gives it expects something of it.
    fn new(arguments: &Arguments) -> Result<Self, Error> {
        let target = arguments.to;
        let refuse = |flag: &str, of: &str| {
            Err(Error::Usage {
                what: format!("{flag} is for {of}, not for {}", target.name()),
            })
        };
        let passphrase = arguments.export_passphrase_file.as_deref();
        if passphrase.is_some() && target != Target::Kdbx {
            return refuse("--export-passphrase-file", "kdbx");
        }
        if arguments.paper.is_some() && target != Target::QrPdf {
            return refuse("--paper", "qr-pdf");
        }
        Ok(match target {
            Target::Plain(format) => Self::Plain(format),
            Target::Kdbx => Self::Kdbx(Source::new(passphrase)?),
            Target::QrPdf => Self::QrPdf(arguments.paper.unwrap_or(PaperSize::A4)),
        })
    }
}

/// What is to be written to the file.
struct Made {
    bytes: SecretBytes,
    /// "3 accounts"; `None` for nothing.
    what: Option<String>,
    left_out: Vec<String>,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let target = arguments.to;
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
                    target.file_name()
                ),
            });
        }
        None => {}
    }
    // Before a passphrase is asked for: where none can be, nothing else need be.
    let ready = Ready::new(&arguments)?;
    let vault = which.open(ui)?;
    let accounts = chosen(&vault, &arguments.accounts)?;
    let made = make(ready, &vault, &accounts, ui)?;
    for left_out in &made.left_out {
        ui.warning(left_out);
    }
    let Some(what) = made.what else {
        return Err(Error::Usage {
            what: format!("nothing of it has a place in {}", target.name()),
        });
    };
    match out {
        Some(out) => {
            write_new(out, made.bytes.expose(), ui)?;
            ui.result(format!(
                "{}: {what} for {}.",
                plain(&out.display().to_string()),
                target.program()
            ))?;
            ui.warning(match target {
                Target::Plain(format) if format.is_table() => {
                    "the file is not encrypted; import it, then delete it, and open it in no \
                     spreadsheet, which may take a code for a formula"
                }
                Target::Plain(_) => "the file is not encrypted; import it, then delete it",
                Target::Kdbx => {
                    "the file is as safe as its passphrase; kinsafe does not keep that passphrase"
                }
                Target::QrPdf => {
                    "whoever has this page can make the codes: delete the file and destroy the \
                     paper when the new phone has all of them"
                }
            });
        }
        None => {
            let written = io::stdout().write_all(made.bytes.expose());
            if let Err(error) = written
                && error.kind() != io::ErrorKind::BrokenPipe
            {
                return Err(Error::io(Doing::WritingResult, "", &error));
            }
        }
    }
    Ok(())
}

fn make(ready: Ready, vault: &Vault, accounts: &[usize], ui: &Ui) -> Result<Made, Error> {
    let today = crate::cli::machine::today()?;
    let exported = match ready {
        Ready::Plain(format) => export(vault, accounts, format, today),
        Ready::Kdbx(source) => {
            let passphrase = source.new_for("the database", ui)?;
            kdbx(vault, accounts, &passphrase)
        }
        Ready::QrPdf(paper) => {
            let accounts: Vec<&Account> =
                accounts.iter().map(|&at| &vault.accounts()[at]).collect();
            let title = Some(vault.title()).filter(|title| !title.is_empty());
            let mut pdf = seeds_pdf(&SeedsPage {
                title,
                accounts: &accounts,
                made: today,
                paper: paper.into(),
            })?;
            return Ok(Made {
                bytes: SecretBytes::new(std::mem::take(&mut *pdf.bytes)),
                what: (pdf.codes > 0).then(|| count(pdf.codes, "QR code")),
                left_out: pdf.left_out,
            });
        }
    };
    Ok(Made {
        bytes: exported.bytes,
        what: (exported.accounts > 0).then(|| count(exported.accounts, "account")),
        left_out: exported.left_out,
    })
}
