//! The files of a set: every sheet, the vault pages, the vault lines and the sealed vault.
//!
//! The one recipe for all that is printed of a set, whether it is dealt, minted, printed again or
//! rehearsed. Responsible for what is cut and laid out, and for the files' names. Not responsible for
//! writing them.

use zeroize::Zeroizing;

use unicode_normalization::char::is_combining_mark;

use crate::{
    day::Day,
    error::Error,
    paper::{
        record::{SetId, SignedKeyRecord, VaultPart},
        to_lines,
    },
    say::Language,
    seal::SealedVault,
    sheet::{self, Face, LinesFace, Named, Paper, SheetPdf},
    vault::{PageAddress, SheetEntry, SheetSet, Vault},
};

/// A file that is to be written.
pub struct SetFile {
    /// Its name, without a folder.
    pub name: String,
    /// What is in it, wiped on drop.
    pub bytes: Zeroizing<Vec<u8>>,
    /// QR codes in it that are read back; 0 if it is no sheet.
    pub codes: usize,
}

impl SetFile {
    /// A file without QR codes.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            bytes: Zeroizing::new(bytes),
            codes: 0,
        }
    }

    fn of_pdf(name: String, pdf: SheetPdf) -> Self {
        Self {
            name,
            bytes: pdf.bytes,
            codes: pdf.codes,
        }
    }
}

/// A vault on the paper of one of its sets.
pub struct OnPaper<'a> {
    set: &'a SheetSet,
    sealed: &'a SealedVault,
    title: Option<&'a str>,
    revision: u64,
    made: Day,
    paper: Paper,
    parts: Vec<VaultPart>,
    named: Vec<Named<'a>>,
    address: Option<&'a str>,
    large: bool,
}

impl<'a> OnPaper<'a> {
    /// `sealed` is `vault` under the key of `set`, as of a day on which it was surely that.
    ///
    /// # Errors
    /// [`Error::VaultTooLargeForPaper`].
    pub fn new(
        vault: &'a Vault,
        set: &'a SheetSet,
        sealed: &'a SealedVault,
        made: Day,
        paper: Paper,
    ) -> Result<Self, Error> {
        let bytes = sealed.as_bytes();
        let count = sheet::part_count(bytes.len(), paper)?;
        Ok(Self {
            set,
            sealed,
            title: set.title(vault),
            revision: vault.revision(),
            made,
            paper,
            parts: VaultPart::cut(set.set, bytes, count),
            named: set.named().map(named).collect(),
            address: vault.page_address().and_then(PageAddress::printed),
            large: false,
        })
    }

    /// The same with another title than the set keeps; `None` prints none.
    pub fn titled(self, title: Option<&'a str>) -> Self {
        Self { title, ..self }
    }

    /// The same with the words of each sheet on a page of their own besides, in large letters.
    pub fn large(self, large: bool) -> Self {
        Self { large, ..self }
    }

    /// The vault codes, which are the same on all sheets.
    pub fn parts(&self) -> &[VaultPart] {
        &self.parts
    }

    /// What is common to all sheets.
    pub(super) fn face(&self) -> Face<'_> {
        Face {
            title: self.title,
            set_id: self.set.set,
            threshold: self.set.threshold,
            sheets: self.set.sheets.len(),
            revision: self.revision,
            made: self.made,
            paper: self.paper,
            language: Language::default(),
            parts: &self.parts,
            named: &self.named,
            address: self.address,
            large: self.large,
        }
    }

    /// The same in the language of a sheet's holder.
    fn face_of(&self, record: &SignedKeyRecord) -> Face<'_> {
        let is_it = |entry: &&SheetEntry| entry.number == record.number();
        let entry = self.set.sheets.iter().find(is_it);
        Face {
            language: entry.map_or_else(Language::default, SheetEntry::speaks),
            ..self.face()
        }
    }

    /// One sheet.
    ///
    /// # Errors
    /// Those of [`sheet::pdf`].
    pub fn sheet(&self, record: &SignedKeyRecord) -> Result<SheetPdf, Error> {
        sheet::pdf(&self.face_of(record), record)
    }

    /// The files of one sheet; the first is its PDF.
    ///
    /// # Errors
    /// Those of [`sheet::pdf`].
    pub fn sheet_files(
        &self,
        record: &SignedKeyRecord,
        name: &str,
        text: bool,
    ) -> Result<Vec<SetFile>, Error> {
        let stem = file_stem(record.number().get(), name);
        let pdf = self.sheet(record)?;
        let mut files = vec![SetFile::of_pdf(format!("{stem}.pdf"), pdf)];
        if text {
            let text = sheet::text(&self.face_of(record), record, &self.sealed.to_armor());
            files.push(SetFile::new(
                format!("{stem}.txt"),
                text.as_bytes().to_vec(),
            ));
        }
        Ok(files)
    }

    /// The sealed vault.
    pub fn sealed_file(&self) -> SetFile {
        let name = format!("vault-{}.age", self.set.set);
        SetFile::new(name, self.sealed.as_bytes().to_vec())
    }

    /// The vault pages and the sealed vault.
    ///
    /// # Errors
    /// Those of [`sheet::vault_pages`].
    pub fn vault_pages(&self) -> Result<Vec<SetFile>, Error> {
        let pdf = sheet::vault_pages(&self.face())?;
        let name = format!("vault-pages-{}.pdf", self.set.set);
        Ok(vec![SetFile::of_pdf(name, pdf), self.sealed_file()])
    }

    /// The vault lines, to print and as text.
    ///
    /// # Errors
    /// [`Error::VaultTooLargeForLines`].
    pub fn lines(&self) -> Result<Vec<SetFile>, Error> {
        let set_id = self.set.set;
        let sealed = self.sealed.as_bytes();
        let lines = to_lines(*set_id.as_bytes(), sealed).ok_or(Error::VaultTooLargeForLines {
            bytes: sealed.len(),
        })?;
        let face = LinesFace {
            set_id,
            made: self.made,
            lines: &lines,
        };
        let pdf = SetFile {
            name: format!("vault-lines-{set_id}.pdf"),
            bytes: sheet::lines_pdf(&face, self.paper),
            codes: 0,
        };
        let text = sheet::lines_text(&face).into_bytes();
        Ok(vec![pdf, SetFile::new(lines_name(set_id), text)])
    }
}

/// Who has a sheet, as it is printed on the others.
fn named(sheet: &SheetEntry) -> Named<'_> {
    Named {
        number: sheet.number,
        name: &sheet.holder,
        contact: &sheet.contact,
    }
}

/// The name of the vault lines as text.
pub fn lines_name(set: SetId) -> String {
    format!("vault-lines-{set}.txt")
}

/// `sheet-3-Chloé`: letters, their marks and digits of any script, anything else as a hyphen.
fn file_stem(number: u8, name: &str) -> String {
    let mut stem = format!("sheet-{number}");
    for word in name
        .split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c)))
        .filter(|word| !word.is_empty())
    {
        stem.push('-');
        stem.push_str(word);
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_harmless() {
        assert_eq!(file_stem(3, "Chloé"), "sheet-3-Chloé");
        assert_eq!(file_stem(2, "प्रिया शर्मा"), "sheet-2-प्रिया-शर्मा");
        assert_eq!(file_stem(1, "../../etc/passwd"), "sheet-1-etc-passwd");
        assert_eq!(file_stem(2, "Anna (safe)"), "sheet-2-Anna-safe");
        assert_eq!(file_stem(2, ""), "sheet-2");
    }
}
