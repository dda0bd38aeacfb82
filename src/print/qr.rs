//! QR codes: text → modules, and modules → rectangles.
//!
//! Responsible for the choice of version and error correction. Not responsible for where a code
//! stands; `layout` gives the box that it has to fit.

use qrcode::{bits, types::Color};
use zeroize::Zeroizing;

/// Smallest module printed, in millimetres: 6 pixels at 300 dpi, which an ordinary scan or
/// photo of a whole page still resolves.
pub(crate) const MODULE: f32 = 0.5;

/// Largest module printed. Beyond it a code gets no easier to read, only larger.
const LARGEST_MODULE: f32 = 0.8;

/// Modules at least this wide before a higher error correction is chosen: what spoils a photo is
/// too few pixels a module, more often than a stain.
const COMFORTABLE_MODULE: f32 = 0.6;

/// Modules of blank margin that a reader needs around a code.
pub(crate) const QUIET: f32 = 4.0;

/// How much of a code may be lost.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Level {
    /// About 15 percent.
    M,
    /// About 25 percent.
    Q,
    /// About 30 percent.
    H,
}

impl Level {
    fn ec(self) -> qrcode::EcLevel {
        match self {
            Self::M => qrcode::EcLevel::M,
            Self::Q => qrcode::EcLevel::Q,
            Self::H => qrcode::EcLevel::H,
        }
    }
}

/// A QR code. Wiped on drop, for a key code carries a share.
pub(crate) struct Code {
    width: usize,
    #[cfg(test)]
    level: Level,
    dark: Zeroizing<Vec<bool>>,
    is_link: bool,
}

impl Code {
    /// The code of `text` with the highest error correction that fits a box of `side`
    /// millimetres; `None` if not even level M does.
    pub(crate) fn fitting(text: &str, side: f32) -> Option<Self> {
        [
            (Level::H, COMFORTABLE_MODULE),
            (Level::Q, COMFORTABLE_MODULE),
            (Level::M, MODULE),
        ]
        .into_iter()
        .find_map(|(level, module)| {
            let bits = bits::encode_auto(text.as_bytes(), level.ec()).ok()?;
            if f32::from(bits.version().width()) * module > side {
                return None;
            }
            let code = qrcode::QrCode::with_bits(bits, level.ec()).ok()?;
            let width = code.width();
            let dark = code
                .into_colors()
                .into_iter()
                .map(|color| color == Color::Dark);
            Some(Self {
                width,
                #[cfg(test)]
                level,
                dark: Zeroizing::new(dark.collect()),
                is_link: false,
            })
        })
    }

    /// The code of an address, which a phone's camera app opens.
    pub(crate) fn link(address: &str, side: f32) -> Option<Self> {
        let code = Self::fitting(address, side)?;
        Some(Self {
            is_link: true,
            ..code
        })
    }

    /// Whether it is an address and no record.
    pub(crate) fn is_link(&self) -> bool {
        self.is_link
    }

    /// Modules in a row.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Its error correction.
    #[cfg(test)]
    pub(crate) fn level(&self) -> Level {
        self.level
    }

    /// How wide a module is if the code fills a box of `side` millimetres.
    pub(crate) fn module_in(&self, side: f32) -> f32 {
        (side / self.width as f32).min(LARGEST_MODULE)
    }

    /// Whether the module in this column and row is dark; outside the code none is.
    pub(crate) fn is_dark(&self, column: i32, row: i32) -> bool {
        let width = self.width as i32;
        (0..width).contains(&column)
            && (0..width).contains(&row)
            && self.dark[(row * width + column) as usize]
    }

    /// The dark modules as rectangles that do not overlap: column, row, width, height.
    ///
    /// Filled as one path they leave no seams at any resolution. It takes half the bytes of
    /// outlines, which was measured.
    pub(crate) fn rectangles(&self) -> Vec<[i32; 4]> {
        let width = self.width as i32;
        let mut rectangles = Vec::new();
        for row in 0..width {
            let mut start = 0;
            while start < width {
                let end = self.run_end(start, row);
                if end == start {
                    start += 1;
                    continue;
                }
                // The same run in the row above has covered this one.
                if !self.is_run(start, end, row - 1) {
                    let below = (row + 1..width).find(|&below| !self.is_run(start, end, below));
                    rectangles.push([start, row, end - start, below.unwrap_or(width) - row]);
                }
                start = end;
            }
        }
        rectangles
    }

    /// Where the dark modules that begin at `start` end.
    fn run_end(&self, start: i32, row: i32) -> i32 {
        (start..)
            .find(|&column| !self.is_dark(column, row))
            .unwrap_or(start)
    }

    /// Whether exactly these modules of a row are dark, and not their neighbours.
    fn is_run(&self, start: i32, end: i32, row: i32) -> bool {
        !self.is_dark(start - 1, row) && self.run_end(start, row) == end
    }
}

/// Most bytes of a record whose code of level M fits a box of `side` millimetres.
pub(crate) fn capacity(side: f32) -> usize {
    let width = (side / MODULE).floor() as i16;
    let version = ((width - 17) / 4).min(40);
    if version < 1 {
        return 0;
    }
    let bits = bits::Bits::new(qrcode::Version::Normal(version)).max_len(qrcode::EcLevel::M);
    let count_bits = |small, middle, large| match version {
        ..=9 => small,
        10..=26 => middle,
        _ => large,
    };
    // Two segments: mode, length, content. The nine characters before the digits take 50 bits.
    let alphanumeric = 4 + count_bits(9, 11, 13) + 50;
    let numeric_head = 4 + count_bits(10, 12, 14);
    let digit_bits = bits
        .unwrap_or(0)
        .saturating_sub(alphanumeric + numeric_head);
    let digits = digit_bits / 10 * 3 + [0, 0, 0, 0, 1, 1, 1, 2, 2, 2][digit_bits % 10];
    // A byte takes log10(256) = 2.40824 digits; the last may be one more.
    digits.saturating_sub(1) * 10_000 / 24_083
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::qr_text;
    use proptest::prelude::*;
    use rxing::common::BitMatrix;

    /// What a decoder reads from the bare modules.
    fn decoded(code: &Code) -> String {
        let size = code.width() as u32;
        let mut matrix = BitMatrix::new(size, size).unwrap();
        for y in 0..size {
            for x in 0..size {
                if code.is_dark(x as i32, y as i32) {
                    matrix.set(x, y);
                }
            }
        }
        rxing::qrcode::decoder::qrcode_decoder::decode_bitmatrix(&matrix)
            .unwrap()
            .getText()
            .to_owned()
    }

    /// The modules that the rectangles cover; none may be covered twice.
    fn filled(code: &Code) -> Vec<bool> {
        let mut dark = vec![false; code.width() * code.width()];
        for [left, top, width, height] in code.rectangles() {
            for (y, x) in
                (top..top + height).flat_map(|y| (left..left + width).map(move |x| (y, x)))
            {
                let module = &mut dark[y as usize * code.width() + x as usize];
                assert!(!std::mem::replace(module, true));
            }
        }
        dark
    }

    #[test]
    fn the_densest_segments_are_chosen() {
        // 1,200 bytes in decimal are version 29 at level M.
        let record = [0xFF; 1200];
        let bits = bits::encode_auto(qr_text(&record).as_bytes(), qrcode::EcLevel::M).unwrap();
        assert_eq!(bits.version(), qrcode::Version::Normal(29));
    }

    #[test]
    fn capacity_is_exact_to_a_byte_or_two() {
        for version in 5_i16..=40 {
            let side = f32::from(17 + 4 * version) * MODULE + 0.01;
            let most = capacity(side);
            let fits = |bytes| Code::fitting(&qr_text(&vec![0xFF; bytes]), side).is_some();
            assert!(fits(most), "version {version}: {most}");
            assert!(!fits(most + 3), "version {version}: {most}");
        }
    }

    #[test]
    fn small_texts_get_more_correction_and_large_ones_no_code() {
        assert_eq!(
            Code::fitting(&qr_text(&[0xFF; 123]), 39.0).unwrap().level(),
            Level::H
        );
        let full = Code::fitting(&qr_text(&vec![0xFF; capacity(62.5)]), 62.5).unwrap();
        assert_eq!((full.level(), full.width()), (Level::M, 125));
        assert!(full.module_in(62.5) >= MODULE);
        assert!(Code::fitting(&qr_text(&[0xFF; 1400]), 62.5).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn modules_and_rectangles_are_the_text(
            kind in 0x11_u8..=0x13,
            rest in proptest::collection::vec(any::<u8>(), 1..900),
            side in 40.0_f32..80.0,
        ) {
            let mut record = vec![kind];
            record.extend(rest);
            let text = qr_text(&record);
            let Some(code) = Code::fitting(&text, side) else { return Ok(()) };
            prop_assert!(code.module_in(side) >= MODULE);
            prop_assert_eq!(decoded(&code), text.as_str());
            prop_assert_eq!(&filled(&code), &*code.dark);
        }
    }
}
