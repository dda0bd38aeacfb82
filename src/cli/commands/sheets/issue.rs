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
        writing::{
            folder::{File, NewFolder, file_stem},
            self_check::{SheetChecked, sheet_check},
        },
    },
    day::Day,
    error::Error,
    paper::record::{SignedKeyRecord, VaultPart},
    say::Language,
    seal::{self, SealedVault},
    secret::SecretBytes,
    shamir::Quorum,
    sheet::{self, Face},
    vault::{self, SheetEntry, SheetSet, Vault},
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
    check: bool,
}

impl Output {
    pub(super) fn plan(self) -> Result<Printing, Error> {
        Ok(Printing {
            out: NewFolder::new(self.out, self.force)?,
            paper: self.paper.into(),
            text: self.text,
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
    /// The files of one sheet; the first is its PDF.
    pub(super) fn sheet(
        &self,
        vault: &Vault,
        set: &SheetSet,
        record: &SignedKeyRecord,
        sealed: &Sealed<'_>,
    ) -> Result<Vec<File>, Error> {
        let parts = self.parts(set, sealed)?;
        let of_record = |entry: &&SheetEntry| entry.number == record.number();
        let entry = set.sheets.iter().find(of_record);
        let face = Face {
            language: entry.map_or_else(Language::default, SheetEntry::speaks),
            ..self.face(vault, set, &parts, sealed.day)
        };
        let stem = file_stem(record.number().get(), record.label());
        let pdf = sheet::pdf(&face, record)?;
        let mut files = vec![File {
            name: format!("{stem}.pdf"),
            bytes: pdf.bytes,
            codes: pdf.codes,
        }];
        if self.text {
            let text = sheet::text(&face, record, &sealed.sealed.to_armor());
            files.push(File::new(format!("{stem}.txt"), text.as_bytes().to_vec()));
        }
        Ok(files)
    }

    /// The vault pages and the sealed vault.
    pub(super) fn vault_pages(
        &self,
        vault: &Vault,
        set: &SheetSet,
        sealed: &Sealed<'_>,
    ) -> Result<Vec<File>, Error> {
        let parts = self.parts(set, sealed)?;
        let pdf = sheet::vault_pages(&self.face(vault, set, &parts, sealed.day))?;
        let sealed = sealed.sealed.as_bytes().to_vec();
        Ok(vec![
            File {
                name: format!("vault-pages-{}.pdf", set.set),
                bytes: pdf.bytes,
                codes: pdf.codes,
            },
            File::new(format!("vault-{}.age", set.set), sealed),
        ])
    }

    fn parts(&self, set: &SheetSet, sealed: &Sealed<'_>) -> Result<Vec<VaultPart>, Error> {
        let bytes = sealed.sealed.as_bytes();
        let count = sheet::part_count(bytes.len(), self.paper)?;
        Ok(VaultPart::cut(set.set, bytes, count))
    }

    fn face<'a>(
        &self,
        vault: &'a Vault,
        set: &'a SheetSet,
        parts: &'a [VaultPart],
        made: Day,
    ) -> Face<'a> {
        Face {
            title: set.title(vault),
            set_id: set.set,
            threshold: set.threshold,
            sheets: set.sheets.len(),
            revision: vault.revision(),
            made,
            paper: self.paper,
            language: Language::default(),
            parts,
        }
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
    ) -> Result<(Vec<File>, Option<SheetChecked>), Error> {
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
        pdf: &File,
        set: &SheetSet,
        record: &SignedKeyRecord,
        quorum: &Quorum,
        sealed: &Sealed<'_>,
    ) -> Result<Option<SheetChecked>, Error> {
        if !self.check {
            return Ok(None);
        }
        let path = folder.join(&pdf.name);
        sheet_check(&path, pdf.codes, record, set, quorum, sealed.plain).map(Some)
    }

    /// Whether what is written is to be read back.
    pub(super) fn checks(&self) -> bool {
        self.check
    }

    /// The names of the files, a line each.
    pub(super) fn names(&self, files: &[File]) -> String {
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
