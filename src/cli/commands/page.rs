//! `kinsafe page`: the page that opens sheets in a browser, which the program carries.
//!
//! Responsible for writing it out, and beside what other commands write. Not responsible for what
//! it does: it is built by `page/build` and holds nobody's sheet.

use std::path::{Path, PathBuf};

use clap::Args;
use sha2::{Digest, Sha256};

use crate::{
    cli::{
        machine::today,
        owner::which_vault::Which,
        terminal::ui::{Ui, plain},
        writing::{holders, output},
    },
    error::Error,
    set::SetFile,
    vault::PageAddress,
};

/// The same bytes for everybody.
const PAGE: &[u8] = include_bytes!("../../../page/kinsafe.html");

/// What it is called beside sheets and copies.
pub(crate) const NAME: &str = "kinsafe.html";

/// Write the page with which anybody opens sheets in a browser
///
/// One file, which needs no installation and no network: a double click opens it. It holds no
/// vault and no sheet, and is the same for everybody, so it may be kept and sent anywhere.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe page --out kinsafe.html
  kinsafe page --address https://example.org/kinsafe.html
  kinsafe page --hash                            what sha256sum says of the file")]
pub(crate) struct Arguments {
    /// Write it here
    #[arg(long, value_name = "FILE", required_unless_present_any = ["hash", "address", "no_address"])]
    out: Option<PathBuf>,
    /// Print its SHA-256, to compare with a copy
    #[arg(long)]
    hash: bool,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "out")]
    force: bool,
    /// Keep in the working vault where the page is on the web, for the sheets that are made from now on;
    /// said again, that it is still there
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// The page is not on the web any more
    #[arg(long, conflicts_with = "address")]
    no_address: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let Arguments {
        out,
        hash,
        force,
        address,
        no_address,
    } = arguments;
    if address.is_some() || no_address {
        keep_address(address.as_deref(), which, ui)?;
    }
    if let Some(out) = out {
        output::free(&out, force)?;
        output::write_new(&out, PAGE, ui)?;
        ui.say(format!(
            "Saved as {}. A double click opens it in a browser.",
            plain(&out.display().to_string())
        ));
    }
    if hash {
        let hash = Sha256::digest(PAGE);
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        ui.result(hex)?;
    }
    Ok(())
}

fn keep_address(url: Option<&str>, which: &Which, ui: &Ui) -> Result<(), Error> {
    let address = url.map(|url| PageAddress::new(url, today()?)).transpose()?;
    let mut working = which.open_to_change(ui)?;
    let what = match &address {
        Some(address) => format!("the page is at {}", address.url),
        None => "the page is not on the web any more".to_owned(),
    };
    working.vault.note_page_address(address);
    working.vault.noted(working.today, what.as_str());
    working.save_noted(ui)?;
    ui.result(format!("Noted: {}.", plain(&what)))?;
    if url.is_some() {
        holders::say_of_address(ui);
    }
    Ok(())
}

/// The page as a file of a folder.
pub(crate) fn file() -> SetFile {
    SetFile::new(NAME, PAGE.to_vec())
}

/// Writes it into a folder. What is there under its name is an older or the same page, and gives
/// way to this one only if it differs.
pub(crate) fn write_into(folder: &Path, ui: &Ui) -> Result<(), Error> {
    let out = folder.join(NAME);
    if std::fs::read(&out).is_ok_and(|there| there == PAGE) {
        return Ok(());
    }
    output::write_new(&out, PAGE, ui)
}
