//! One file of a pile: what it gave, and what of it was not seen.
//!
//! Responsible for counting and for the outlines of codes. Not responsible for what is done with a
//! code, which is the pile's business.

use std::collections::BTreeMap;

use crate::{
    combine::{Added, SheetFacts},
    error::Error,
    paper::record::SetId,
    scan::{Cause, Lost, PageReport},
    threshold::SheetNumber,
};

/// The four corners of a code as parts of the picture's width and height, in the order top left, top
/// right, bottom right, bottom left as printed. Some may lie outside.
pub type Corners = [(f32, f32); 4];

/// One file that is being read.
pub struct Reading {
    pub(super) report: FileReport,
    /// The outlines of what was read on the page that is being read, in pixels.
    pub(super) outlines: Vec<(Corners, Outlined)>,
    /// The sheets that it brought, which facts are told of at its end.
    pub(super) sheets: Vec<(SetId, SheetNumber)>,
    /// Pages that could not be read at all.
    pub(super) problems: Vec<Unseen>,
    /// Whether a page may hold codes of which nothing was seen.
    pub(super) doubtful: bool,
    pub(super) whole: Option<Cause>,
}

/// What one file gave.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FileReport {
    /// Its name.
    pub name: String,
    /// How many pages were read.
    pub pages: usize,
    /// The good sheets that were not there before.
    pub sheets: Vec<SheetFacts>,
    /// Vault codes that were not there before.
    pub vault_codes: usize,
    /// Vault lines that were not there before.
    pub vault_lines: usize,
    /// Sealed vaults that were not there before.
    pub age_files: usize,
    /// Codes of which the same was there.
    pub again: usize,
    /// Codes that cannot be used; a finding says why.
    pub bad: usize,
    /// QR codes of something else.
    pub others: usize,
    /// All codes, ours and others.
    pub codes: usize,
    /// How many of the pages are blank.
    pub blank: usize,
    /// What was seen and not read, or why nothing was seen.
    pub unseen: Vec<Unseen>,
    /// Where the codes are in pictures.
    pub outlines: Vec<Outline>,
    /// Why it could not be read at all; then all else is empty.
    pub failed: Option<Error>,
}

/// One code's place in a picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Outline {
    /// The page, from 0.
    pub page: usize,
    /// Where.
    pub corners: Corners,
    /// What it is.
    pub what: Outlined,
}

/// What became of a code in a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outlined {
    /// It was read, and cannot be used.
    Bad,
    /// It was read.
    Read,
    /// It was seen and not read.
    Unread,
}

/// What of a file was not seen, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unseen {
    /// Codes that were seen and not read.
    Lost(Lost),
    /// No code at all, where there may be some.
    NoCode {
        /// The file.
        name: String,
        /// What is wrong with the whole picture, if that can be said.
        whole: Option<Cause>,
    },
    /// A page that could not be read at all, where others of the file could be.
    Problem {
        /// Which, from 1; `None` if it is the only one.
        page: Option<usize>,
        /// Why.
        error: Error,
    },
}

impl Reading {
    pub(super) fn add(&mut self, added: Added) {
        let report = &mut self.report;
        match added {
            Added::Sheet { set, number } => self.sheets.push((set, number)),
            Added::AgeFile => report.age_files += 1,
            Added::Vault => report.vault_codes += 1,
            Added::VaultLine { number: 0 } => {}
            Added::VaultLine { .. } => report.vault_lines += 1,
            Added::Again => report.again += 1,
            Added::Bad => report.bad += 1,
        }
    }

    pub(super) fn page_done(&mut self, page: &PageReport) {
        let report = &mut self.report;
        report.others += page.others;
        report.codes += page.others;
        let at = report.pages;
        report.pages += 1;
        if page.whole == Some(Cause::Blank) {
            report.blank += 1;
            self.outlines.clear();
            return;
        }
        if let Some(error) = &page.problem {
            self.problems.push(Unseen::Problem {
                page: page.place.page,
                error: error.clone(),
            });
        }
        let lost = page.lost().into_iter().map(Unseen::Lost);
        report.unseen.extend(lost);
        self.whole = self.whole.or(page.whole);
        self.doubtful |= !page.complete && page.problem.is_none();
        let (width, height) = page.size.unwrap_or((1, 1));
        let (width, height) = (width as f32, height as f32);
        let read = self.outlines.drain(..).map(|(corners, what)| Outline {
            page: at,
            corners: corners.map(|(x, y)| (x / width, y / height)),
            what,
        });
        report.outlines.extend(read);
        let unread = page.unread.iter().map(|code| Outline {
            page: at,
            corners: code.outline,
            what: Outlined::Unread,
        });
        report.outlines.extend(unread);
    }
}

impl FileReport {
    /// Whether all of it is blank.
    pub fn is_blank(&self) -> bool {
        self.blank > 0 && self.blank == self.pages
    }

    /// Whether nothing of kinsafe was found in it.
    pub fn is_empty(&self) -> bool {
        self.codes == self.others
    }

    /// The numbers of its sheets, by set.
    pub fn numbers(&self) -> BTreeMap<SetId, Vec<SheetNumber>> {
        let mut sets: BTreeMap<SetId, Vec<SheetNumber>> = BTreeMap::new();
        for sheet in &self.sheets {
            sets.entry(sheet.set).or_default().push(sheet.number);
        }
        sets
    }
}
