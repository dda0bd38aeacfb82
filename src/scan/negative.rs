//! Negatives: screenshots and scans in which paper is black and ink is white.
//!
//! Responsible for knowing one and for turning it round before anything else looks at it. A
//! picture that is mostly light is none of them, and costs a look at some of its pixels.

use super::{luma::Luma, qr};

/// The part of the pixels, in percent, that is dark in a negative: sheets are mostly paper. A page
/// on a dark table, or in dim light, has as many.
const DARK: usize = 40;
/// Every so many pixels one is looked at.
const STEP: usize = 97;
/// Most pixels of the looks that decide.
const LOOK_PIXELS: u64 = 3_000_000;
/// Corner patterns of one code.
const CORNERS: usize = 3;

/// The picture as it was on paper: turned round if codes are seen only that way.
pub(super) fn righted(luma: Luma) -> Luma {
    if !is_dark(&luma) {
        return luma;
    }
    // The smallest that still shows the corners, and the picture as it is for small ones.
    let by = (1..)
        .find(|by| luma.area() / (by * by) <= LOOK_PIXELS)
        .unwrap_or(1) as usize;
    let small = luma.shrunk(by);
    let as_it_is = qr::patterns(&small).len();
    let turned = qr::patterns(&small.inverted()).len();
    if turned >= CORNERS && turned > 2 * as_it_is {
        luma.inverted()
    } else {
        luma
    }
}

fn is_dark(luma: &Luma) -> bool {
    let seen = || luma.pixels().iter().step_by(STEP);
    seen().filter(|pixel| **pixel < 100).count() * 100 >= seen().count() * DARK
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::testing::*;

    #[test]
    fn only_negatives_are_turned_round() {
        let luma = |page: image::GrayImage| {
            let (width, height) = page.dimensions();
            Luma::new(width as usize, height as usize, page.into_raw()).unwrap()
        };
        let page = luma(small_sheet(1).scanned(150.0));
        let inverted = page.clone().inverted();
        assert!(righted(inverted.clone()).pixels() == page.pixels());
        assert!(righted(page.clone()).pixels() == page.pixels());
        // In dim light, and on a dark table.
        let dim: Vec<u8> = page.pixels().iter().map(|pixel| pixel / 4).collect();
        let dim = Luma::new(page.width(), page.height(), dim).unwrap();
        assert!(righted(dim.clone()).pixels() == dim.pixels());
        let black = Luma::new(300, 300, vec![0; 90_000]).unwrap();
        assert!(righted(black.clone()).pixels() == black.pixels());
    }
}
