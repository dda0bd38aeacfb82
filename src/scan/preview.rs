//! A small grey picture of a page, to be shown beside what was read of it.
//!
//! Responsible for the pictures that a browser cannot draw by itself: pages of a PDF and photos in
//! HEIC. Not responsible for reading codes.

use std::borrow::Cow;

use super::{
    PICTURE,
    guard::guarded,
    heic, is_pdf,
    luma::Luma,
    pdf::{Closeness, Document},
    picture,
};
use crate::error::Error;

/// Longest side of the usual pages, rounded down, so that none of them is drawn too small.
const PAGE_INCHES: usize = 11;
/// Pixels per inch that make sense for a page.
const DPI: (usize, usize) = (36, 300);

/// Draws a page, counted from 0, so that its longest side has at most `side` pixels; `None` for
/// what is no picture and for a page that is not there.
///
/// # Errors
/// Those of [`scan`](super::scan).
pub fn preview(name: &str, bytes: &[u8], page: usize, side: usize) -> Result<Option<Luma>, Error> {
    let dpi = (side / PAGE_INCHES).clamp(DPI.0, DPI.1);
    let whole = first_look(name, bytes, page, dpi as u16)?;
    Ok(whole.map(|luma| {
        let longest = luma.width().max(luma.height());
        luma.shrunk(longest.div_ceil(side.max(1)).max(1))
    }))
}

/// A page as it is read first; `None` for what is no picture and for a page that is not there.
pub(super) fn first_look(
    name: &str,
    bytes: &[u8],
    page: usize,
    dpi: u16,
) -> Result<Option<Luma>, Error> {
    if picture::is_picture(bytes) {
        if page >= guarded(name, PICTURE, || picture::page_count(name, bytes))? {
            return Ok(None);
        }
        guarded(name, PICTURE, || picture::decode(name, bytes, page)).map(Some)
    } else if heic::kind(bytes) == Some(heic::Kind::Heic) {
        if page > 0 {
            return Ok(None);
        }
        guarded(name, PICTURE, || heic::decode(name, bytes)).map(Some)
    } else if is_pdf(bytes) {
        let document = Document::open(name, Cow::Borrowed(bytes))?;
        if page >= document.page_count() {
            return Ok(None);
        }
        document.picture(name, page, Closeness::Usual { dpi })
    } else {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::testing::*;

    #[test]
    fn pages_are_small_and_there() {
        let two = pdf(&[small_sheet(1).drawn(), small_sheet(2).drawn()]);
        for page in [0, 1] {
            let small = preview("a", &two, page, 300).unwrap().unwrap();
            assert!(small.width().max(small.height()) <= 300);
            assert!(small.pixels().iter().any(|&grey| grey < 128));
        }
        assert!(preview("a", &two, 2, 300).unwrap().is_none());
        let photo = include_bytes!("../../tests/data/scan/turned.heic");
        let small = preview("a", photo, 0, 200).unwrap().unwrap();
        assert!(small.height() > small.width() && small.height() <= 200);
        assert!(preview("a", photo, 1, 200).unwrap().is_none());
    }

    #[test]
    fn what_is_no_picture() {
        assert!(preview("a", b"KINSAFE1:123", 0, 300).unwrap().is_none());
        assert!(preview("a", b"%PDF-1.7 but no more", 0, 300).is_err());
    }
}
