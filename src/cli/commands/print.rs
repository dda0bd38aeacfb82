//! `kinsafe print`: the codes on paper, for their owner.

use std::path::PathBuf;

use clap::Args;

use super::split::PaperSize;
use crate::cli::{
    owner::which_vault::Which,
    terminal::ui::{Ui, count, plain},
    writing::output::{free, write_new},
};
use crate::{
    error::Error,
    sheet::{CodesPage, codes_pdf},
    vault::{Account, Vault},
};

/// Make a page of codes to print, with a box to tick for each
///
/// Whoever has the page has the codes: keep it like a passport.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe print --out codes.pdf                     everything
  kinsafe print \"google maria\" apple --out two.pdf")]
pub(crate) struct PrintArguments {
    /// The accounts, each in quotes if it takes several words; otherwise all
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<String>,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Paper to print on
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperSize,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
}

pub(crate) fn print(arguments: PrintArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let out = &arguments.out;
    free(out, arguments.force)?;
    let vault = which.open(ui)?;
    let accounts: Vec<&Account> = chosen(&vault, &arguments.accounts)?
        .into_iter()
        .map(|at| &vault.accounts()[at])
        .collect();
    let title = Some(vault.title()).filter(|title| !title.is_empty());
    let pdf = codes_pdf(&CodesPage {
        title,
        accounts: &accounts,
        made: crate::cli::machine::today()?,
        paper: arguments.paper.into(),
    })?;
    write_new(out, &pdf.bytes, ui)?;
    ui.result(format!(
        "{}: {}, {}.",
        plain(&out.display().to_string()),
        count(accounts.len(), "account"),
        count(pdf.pages, "page")
    ))?;
    ui.warning(
        "this page is the codes themselves: whoever has it gets in; print it, delete the file, and \
         keep the page like a passport",
    );
    Ok(())
}

/// The places of the accounts that are named; all if none is.
pub(crate) fn chosen(vault: &Vault, queries: &[String]) -> Result<Vec<usize>, Error> {
    if vault.accounts().is_empty() {
        return Err(Error::Usage {
            what: "the vault is empty".to_owned(),
        });
    }
    if queries.is_empty() {
        return Ok((0..vault.accounts().len()).collect());
    }
    let mut places = queries
        .iter()
        .map(|query| vault.find(query))
        .collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}
