//! `kinsafe page`: the page that opens sheets in a browser, which the program carries.
//!
//! Responsible for writing it out, and beside what other commands write. Not responsible for what
//! it does: it is built by `page/build` and holds nobody's sheet.

use std::path::{Path, PathBuf};

use clap::Args;
use sha2::{Digest, Sha256};

use crate::{
    cli::{
        terminal::ui::{Ui, plain},
        writing::output,
    },
    error::Error,
    set::SetFile,
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
  kinsafe page --hash                            what sha256sum says of the file")]
pub(crate) struct Arguments {
    /// Write it here
    #[arg(long, value_name = "FILE", required_unless_present = "hash")]
    out: Option<PathBuf>,
    /// Print its SHA-256, to compare with a copy
    #[arg(long)]
    hash: bool,
    /// If the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "out")]
    force: bool,
}

pub(crate) fn run(arguments: Arguments, ui: &Ui) -> Result<(), Error> {
    let Arguments { out, hash, force } = arguments;
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
