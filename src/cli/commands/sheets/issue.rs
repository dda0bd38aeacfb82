//! One sheet of a set that is there, or its vault pages, into a new folder.
//!
//! Responsible for the flags that mint and reprint share, and for the files. What stands on the
//! paper is the library's.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::{
    cli::{
        commands::split::PaperSize,
        owner::which_vault::Working,
        terminal::ui::{Ui, plain},
        writing::folder::{NewFolder, read_back},
    },
    day::Day,
    error::Error,
    paper::record::SignedKeyRecord,
    seal::{self, SealedVault},
    secret::SecretBytes,
    set::{OnPaper, SetFile, SheetChecked, check_sheet},
    shamir::Quorum,
    sheet,
    vault::{self, SheetSet, Vault},
};

/// Where to write, and how.
#[derive(Args)]
pub(super) struct Output {
    /// The folder to write, which must not exist
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Paper to print on
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperSize,
    /// Write it as a text file too
    #[arg(long)]
    text: bool,
    /// Add a page with its words in large letters, for who reads small ones badly
    #[arg(long)]
    large: bool,
    /// If the folder exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
    /// Do not read it back
    #[arg(long)]
    no_check: bool,
}

/// The same, with a folder that can be written.
pub(super) struct Printing {
    pub(super) out: NewFolder,
    paper: sheet::Paper,
    text: bool,
    large: bool,
    check: bool,
}

impl Output {
    pub(super) fn plan(self) -> Result<Printing, Error> {
        Ok(Printing {
            out: NewFolder::new(self.out, self.force)?,
            paper: self.paper.into(),
            text: self.text,
            large: self.large,
            check: !self.no_check,
        })
    }
}

/// The vault as it goes on paper.
pub(super) struct Sealed<'a> {
    pub(super) sealed: &'a SealedVault,
    /// What is in it.
    pub(super) plain: &'a SecretBytes,
    /// A day as of which it is surely what the vault was.
    pub(super) day: Day,
}

impl Printing {
    /// The set on its paper.
    pub(super) fn on_paper<'a>(
        &self,
        vault: &'a Vault,
        set: &'a SheetSet,
        sealed: &'a Sealed<'_>,
    ) -> Result<OnPaper<'a>, Error> {
        let on_paper = OnPaper::new(vault, set, sealed.sealed, sealed.day, self.paper)?;
        Ok(on_paper.large(self.large))
    }

    /// The files of one sheet; the first is its PDF.
    pub(super) fn sheet(
        &self,
        vault: &Vault,
        set: &SheetSet,
        record: &SignedKeyRecord,
        sealed: &Sealed<'_>,
    ) -> Result<Vec<SetFile>, Error> {
        let on_paper = self.on_paper(vault, set, sealed)?;
        on_paper.sheet_files(record, record.label(), self.text)
    }

    /// Writes one sheet of the working vault, with the vault as it is now, and saves that before
    /// anybody can print a sheet that it does not know.
    pub(super) fn issue(
        &self,
        working: &mut Working,
        at: usize,
        record: &SignedKeyRecord,
        quorum: &Quorum,
        ui: &Ui,
    ) -> Result<(Vec<SetFile>, Option<SheetChecked>), Error> {
        let (sealed, json) = seal_now(&working.vault, at);
        let sealed = Sealed {
            sealed: &sealed,
            plain: &json,
            day: working.today,
        };
        let files = self.sheet(&working.vault, &working.vault.sets()[at], record, &sealed)?;
        let checked = self.out.make(&files, ui, |folder| {
            let set = &working.vault.sets()[at];
            let checked = self.check(folder, &files[0], set, record, quorum, &sealed)?;
            working.save_noted(ui)?;
            Ok(checked)
        })?;
        Ok((files, checked))
    }

    /// Reads the sheet back from where it is written now; `None` with `--no-check`.
    pub(super) fn check(
        &self,
        folder: &Path,
        pdf: &SetFile,
        set: &SheetSet,
        record: &SignedKeyRecord,
        quorum: &Quorum,
        sealed: &Sealed<'_>,
    ) -> Result<Option<SheetChecked>, Error> {
        if !self.check {
            return Ok(None);
        }
        let read = read_back(folder, [pdf])?;
        let checked = |sheet| check_sheet(sheet, record, set, quorum, sealed.plain);
        read.first().map(checked).transpose()
    }

    /// Whether what is written is to be read back.
    pub(super) fn checks(&self) -> bool {
        self.check
    }

    /// The names of the files, a line each.
    pub(super) fn names(&self, files: &[SetFile]) -> String {
        let names: Vec<String> = files
            .iter()
            .map(|file| {
                let path = self.out.path().join(&file.name);
                format!("  {}", plain(&path.display().to_string()))
            })
            .collect();
        names.join("\n")
    }
}

/// The vault sealed for the set at `at`, and what is in it.
pub(super) fn seal_now(vault: &Vault, at: usize) -> (SealedVault, SecretBytes) {
    let json = vault::to_json(vault, false);
    (seal::seal(json.expose(), &vault.sets()[at].data_key), json)
}

/// What was checked.
pub(super) fn say_checked(checked: Option<&SheetChecked>, ui: &Ui) -> Result<(), Error> {
    match checked {
        None => {
            ui.warning("the sheet was not read back (--no-check)");
            Ok(())
        }
        Some(SheetChecked { codes, choices }) => ui.result(format!(
            "Checked: all {codes} codes read back from the file; {}.",
            match choices {
                0 => "no other sheets are left that it could open the vault with".to_owned(),
                1 => "with the others it opens the vault".to_owned(),
                many => format!("with each of {many} choices of others it opens the vault"),
            }
        )),
    }
}
