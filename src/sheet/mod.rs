//! The sheet: what one holder gets, as a PDF to print or as a text file. And the plain page of
//! codes, which its owner keeps; a page from which a new phone takes its authenticator entries; the
//! vault lines; and the report on the drills.
//!
//! Responsible for everything that is on it: the words, where they stand, the codes, the fonts.
//! The page is laid out in millimetres first and then written by [`print`](mod@crate::print), so that
//! its measures can be tested without a PDF. What the codes carry is specified in
//! [`paper`](crate::paper). Not responsible for printing, for
//! files, or for reading the sheet back.
//!
//! The same inputs give the same bytes.
//!
//! The finished file is wiped when dropped. The copies that the PDF library makes on the way
//! are not.

mod codes;
mod first_page;
mod grid;
mod layout;
mod lines;
#[cfg(test)]
mod pictures;
mod report;
mod seeds;
#[cfg(test)]
mod tests;
mod text;
mod vault_pages;
mod wording;

use zeroize::Zeroizing;

pub use codes::{CodesPage, CodesPdf, codes_pdf};
pub use lines::{LinesFace, lines_pdf, lines_text};
pub use report::{ReportFace, ReportPdf, ReportSection, report_pdf};
pub use seeds::{SeedsPage, SeedsPdf, seeds_pdf};
pub use text::text;
pub use vault_pages::vault_pages;

use crate::print::{
    fonts,
    page::{Item, Page},
    pdf,
    tags::About,
};
use crate::{
    day::Day,
    error::Error,
    limits,
    paper::record::{SetId, SignedKeyRecord, VaultPart},
    say::Language,
    threshold::{SheetNumber, Threshold},
};

/// What sheets are printed on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// US Letter, 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in millimetres.
    fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// What is common to all sheets of a set.
#[derive(Clone, Copy)]
pub struct Face<'a> {
    /// Whose codes these are, as in "The Rossi family". `None`: not printed.
    pub title: Option<&'a str>,
    /// The set.
    pub set_id: SetId,
    /// How many sheets open it.
    pub threshold: Threshold,
    /// How many sheets there are. A sheet of a higher number was minted from paper.
    pub sheets: usize,
    /// The vault's revision.
    pub revision: u64,
    /// The day on which the vault was sealed.
    pub made: Day,
    /// The paper.
    pub paper: Paper,
    /// What the holder reads.
    pub language: Language,
    /// The sealed vault, cut in [`part_count`] parts.
    pub parts: &'a [VaultPart],
    /// Who has the sheets of the set, as far as the sheets name them: its own holder is left out on
    /// each.
    pub named: &'a [Named<'a>],
    /// Where the page is on the web.
    pub address: Option<&'a str>,
    /// The words stand on a page of their own besides, in large letters.
    pub large: bool,
}

/// Who has a sheet, as the others' sheets say it.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// Which sheet.
    pub number: SheetNumber,
    /// Who has it.
    pub name: &'a str,
    /// How they are reached; empty if that is not printed.
    pub contact: &'a str,
}

/// A sheet as a PDF file.
pub struct SheetPdf {
    /// The file.
    pub bytes: Zeroizing<Vec<u8>>,
    /// How many pages it has.
    pub pages: usize,
    /// How many QR codes are on them; the key code counts twice.
    pub codes: usize,
    /// Where they stand.
    pub squares: Vec<Square>,
}

/// Where a QR code stands, without its quiet zone.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Square {
    /// The page, from 0.
    pub page: usize,
    /// Its left edge, in millimetres from that of the page.
    pub left: f32,
    /// Its upper edge, in millimetres from that of the page.
    pub top: f32,
    /// Its side, in millimetres.
    pub side: f32,
}

/// In how many parts a sealed vault of `sealed_len` bytes is cut for this paper.
///
/// # Errors
/// [`Error::VaultTooLargeForPaper`].
pub fn part_count(sealed_len: usize, paper: Paper) -> Result<u8, Error> {
    let too_large = Error::VaultTooLargeForPaper { bytes: sealed_len };
    if sealed_len > limits::SEALED_ON_PAPER {
        return Err(too_large);
    }
    layout::part_count(sealed_len, paper).ok_or(too_large)
}

/// Checks that the fonts have every letter of a name or title.
///
/// Accents written as characters of their own are allowed where a composed letter exists.
///
/// # Errors
/// [`Error::LettersNotInFont`] names each missing letter once. A character that shows nothing
/// by itself, such as a combining mark, is named by its number.
pub fn check_letters(text: &str) -> Result<(), Error> {
    match fonts::missing_letters(text) {
        missing if missing.is_empty() => Ok(()),
        missing => Err(not_in_font(text, &missing)),
    }
}

fn not_in_font(text: &str, missing: &[char]) -> Error {
    let names: Vec<String> = missing
        .iter()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter.to_string()
            } else {
                format!("U+{:04X}", u32::from(*letter))
            }
        })
        .collect();
    let text = text.chars().filter(|letter| !letter.is_control()).collect();
    Error::LettersNotInFont {
        text,
        letters: names.join(", "),
    }
}

/// One holder's sheet.
///
/// # Errors
/// [`Error::LettersNotInFont`] and [`Error::TitleTooLong`] for the title or the holder's name;
/// [`Error::VaultTooLargeForPaper`] if the parts were cut larger than [`part_count`] says.
pub fn pdf(face: &Face<'_>, record: &SignedKeyRecord) -> Result<SheetPdf, Error> {
    let title = face.title.map(checked_title).transpose()?;
    check_letters(record.label())?;
    for named in face.named {
        check_letters(named.name)?;
        check_letters(named.contact)?;
        if named.contact.chars().count() > limits::CONTACT_CHARS {
            return Err(Error::ContactUnfit);
        }
    }
    let face = Face {
        title: title.as_deref().filter(|title| !title.is_empty()),
        ..*face
    };
    let pages = layout::pages(&face, record)?;
    let wording = wording::Wording::new(&face, record);
    let about = About {
        language: face.language,
        title: format!("{} {}", wording.kind(), record.number()),
    };
    Ok(document(&pages, &about))
}

/// The pages as a file.
fn document(pages: &[Page], about: &About) -> SheetPdf {
    let squares: Vec<Square> = pages
        .iter()
        .enumerate()
        .flat_map(|(page, of_page)| {
            let placed = of_page.items.iter().zip(of_page.placed());
            placed.map(move |(item, (left, _))| (page, left, item))
        })
        .filter_map(|(page, left, item)| match item {
            // What is for a phone's camera is no code of ours.
            Item::Code {
                y, module, code, ..
            } if !code.is_link() => Some(Square {
                page,
                left,
                top: *y,
                side: module * code.width() as f32,
            }),
            _ => None,
        })
        .collect();
    let bytes = pdf::write(pages, about)
        .unwrap_or_else(|| unreachable!("every letter was checked, and memory can be written"));
    SheetPdf {
        bytes,
        pages: pages.len(),
        codes: squares.len(),
        squares,
    }
}

fn checked_title(title: &str) -> Result<String, Error> {
    check_letters(title)?;
    let title = crate::letters::composed(title.trim());
    match title.chars().count() {
        chars if chars > limits::TITLE_CHARS => Err(Error::TitleTooLong { chars }),
        _ => Ok(title),
    }
}
