//! A sheet → its pages: the first, those of vault codes, and what stands behind.
//!
//! A vault that needs more than two codes moves to pages of its own, six codes each.
//!
//! Not responsible for the first page itself (`first_page`), for any word (`wording`) or for how a page is
//! written (`pdf`).

use std::{cell::RefCell, rc::Rc};

use super::{
    Face, Paper,
    first_page::{ADDRESS_SIDE_LEAST, FirstPage},
    grid::{END_MARGIN, GUTTER, Grid, HEAVY, KEY_SIDE},
    wording::Wording,
};
use crate::print::{
    fonts::{plain, strong},
    page::Page,
    qr::{Code, capacity},
    setting::{CLEAR, LABEL, SMALL, cap, descent, shrunk},
};
use crate::{
    error::Error,
    paper::{
        qr_text,
        record::{SignedKeyRecord, VaultPart},
    },
};

/// Size of what is for a technician on a page of its own.
const BEHIND: f32 = 10.0;
/// Codes on the first page, beside the key codes.
const FIRST_PAGE_PARTS: usize = 2;
/// Columns and rows of codes on a further page.
const COLUMNS: usize = 2;
const ROWS: usize = 3;
/// What parts are cut for on further pages: version 29, of which both papers take six with
/// modules a little above the smallest.
const FURTHER_SIDE: f32 = 66.5;

/// In how many parts a sealed vault of this many bytes is cut; `None` if it is too large.
pub(super) fn part_count(sealed_len: usize, paper: Paper) -> Option<u8> {
    let first = capacity(Grid::new(paper).vault_side()).saturating_sub(VaultPart::HEAD);
    let further = capacity(FURTHER_SIDE).saturating_sub(VaultPart::HEAD);
    // There is room for two, and two smaller codes are easier to read than one large.
    let count = if sealed_len <= first / 2 {
        1
    } else if sealed_len <= first * FIRST_PAGE_PARTS {
        FIRST_PAGE_PARTS
    } else {
        sealed_len.div_ceil(further)
    };
    u8::try_from(count).ok()
}

/// The pages of one sheet.
///
/// # Errors
/// [`Error::VaultTooLargeForPaper`] if a part was cut larger than any code.
pub(super) fn pages(face: &Face<'_>, record: &SignedKeyRecord) -> Result<Vec<Page>, Error> {
    let grid = Grid::new(face.paper);
    let wording = Wording::new(face, record);
    let too_large = || Error::VaultTooLargeForPaper {
        bytes: face.parts.iter().map(|part| part.bytes().len()).sum(),
    };
    let key = Code::fitting(&qr_text(&record.to_bytes()), KEY_SIDE).map(Rc::new);
    let key = key.ok_or_else(too_large)?;
    let codes = |side| vault_codes(face.parts, side);
    let on_first = (face.parts.len() <= FIRST_PAGE_PARTS)
        .then(|| codes(grid.vault_side()))
        .flatten();
    let further = match on_first {
        Some(_) => Vec::new(),
        None => codes(further_side(face.paper)).ok_or_else(too_large)?,
    };
    let with_codes = 1 + further.len().div_ceil(COLUMNS * ROWS);
    let mut first = FirstPage {
        grid,
        wording,
        record,
        key,
        vault: on_first.unwrap_or_default(),
        with_codes,
        technician_behind: false,
        address: face
            .address
            .and_then(|address| Code::link(address, ADDRESS_SIDE_LEAST))
            .map(Rc::new),
    };
    let mut page = first.fitted();
    if first.address.is_some() || page.is_none() {
        first.technician_behind = true;
        page = first.fitted();
    }
    let page_count = first.page_count();
    let mut pages = vec![page.unwrap_or_else(|| first.smallest())];
    for (number, start) in (2..).zip((0..further.len()).step_by(COLUMNS * ROWS)) {
        let end = further.len().min(start + COLUMNS * ROWS);
        let mut page = grid.page(face.language);
        let y = running_head(&mut page, grid, &first.wording, number, page_count);
        let note = plain(first.wording.vault_page_note());
        page.line(grid.left(), y + 2.8, &note, SMALL);
        further_codes(
            &mut page,
            grid,
            &first.wording,
            face,
            start,
            &further[start..end],
        );
        pages.push(page);
    }
    if first.technician_behind {
        let mut page = grid.page(face.language);
        let number = pages.len() + 1;
        let y = running_head(&mut page, grid, &first.wording, number, page_count);
        page.left_to_right((grid.left(), grid.right()), |page| {
            first.technician(page, grid.left(), y + 8.0, BEHIND)
        });
        pages.push(page);
    }
    if face.large {
        let mut page = grid.page(face.language);
        let y = running_head(&mut page, grid, &first.wording, page_count, page_count);
        first.large_words(&mut page, y + 10.0);
        pages.push(page);
    }
    Ok(pages)
}

/// Vault codes drawn before, with what they were drawn from.
struct Drawn {
    parts: Vec<VaultPart>,
    side: f32,
    codes: Vec<Rc<Code>>,
}

thread_local! {
    /// The vault codes drawn last: the sheets of a set follow each other, and all have the same.
    static LAST: RefCell<Option<Drawn>> = const { RefCell::new(None) };
}

/// The vault codes in boxes of `side` millimetres; `None` if one does not fit.
pub(super) fn vault_codes(parts: &[VaultPart], side: f32) -> Option<Vec<Rc<Code>>> {
    LAST.with_borrow_mut(|last| {
        if let Some(drawn) = last
            && drawn.parts == parts
            && drawn.side == side
        {
            return Some(drawn.codes.clone());
        }
        let codes: Option<Vec<_>> = parts
            .iter()
            .map(|part| Code::fitting(&qr_text(&part.to_bytes()), side).map(Rc::new))
            .collect();
        *last = codes.clone().map(|codes| Drawn {
            parts: parts.to_vec(),
            side,
            codes,
        });
        codes
    })
}

/// The head of a further page; where it ends.
fn running_head(
    page: &mut Page,
    grid: Grid,
    wording: &Wording<'_>,
    number: usize,
    pages: usize,
) -> f32 {
    let right = strong(wording.page_of(number, pages));
    let right_width = right.font.width(&right.text, LABEL);
    page.line(grid.right() - right_width, END_MARGIN, &right, LABEL);
    let middle = plain(format!("{} · {}", wording.sheet(), wording.set_named()));
    let middle_x = grid.right() - right_width - GUTTER - middle.font.width(&middle.text, LABEL);
    page.line(middle_x, END_MARGIN, &middle, LABEL);
    let headline = strong(wording.headline());
    let (lines, size) = shrunk(
        &headline,
        &[LABEL, 8.5, 7.5],
        middle_x - GUTTER - grid.left(),
    );
    let y = page.lines(
        grid.left(),
        END_MARGIN + cap(LABEL) - cap(size),
        &lines,
        size,
        1.25,
    );
    let y = y.max(END_MARGIN + cap(LABEL)) + 2.0;
    page.rule(grid.left(), y, grid.right(), HEAVY);
    y
}

/// Where the codes of a further page begin, below two lines of headline and a note.
const FURTHER_TOP: f32 = END_MARGIN + 16.0;

/// Height of the label of one code and the blank below it.
fn short_label_height() -> f32 {
    cap(LABEL) + descent(LABEL) + CLEAR
}

/// Side of a code on a further page.
pub(super) fn further_side(paper: Paper) -> f32 {
    let grid = Grid::new(paper);
    let rows = ROWS as f32;
    let height = grid.bottom() - FURTHER_TOP - rows * short_label_height() - (rows - 1.0) * CLEAR;
    (height / rows).min((grid.right() - grid.left() - GUTTER) / COLUMNS as f32)
}

/// Up to six codes, row by row.
fn further_codes(
    page: &mut Page,
    grid: Grid,
    wording: &Wording<'_>,
    face: &Face<'_>,
    start: usize,
    codes: &[Rc<Code>],
) {
    let side = further_side(face.paper);
    let across = (grid.right() - grid.left() + GUTTER) / COLUMNS as f32;
    for (place, (code, part)) in codes.iter().zip(&face.parts[start..]).enumerate() {
        let (column, row) = ((place % COLUMNS) as f32, (place / COLUMNS) as f32);
        let x = grid.left() + column * across;
        let y = FURTHER_TOP + row * (side + short_label_height() + CLEAR);
        let [label, _] = wording.vault_code(part);
        page.line(x, y, &strong(label.as_str()), LABEL);
        page.code(x, y + short_label_height(), side, code, &label);
    }
}
