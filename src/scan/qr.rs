//! Grey picture → the QR codes in it. The only file that names rxing.
//!
//! Responsible for texts, outlines, and for saying whether there seem to be codes that could
//! not be read. Not responsible for whose codes they are.
//!
//! rxing's port of the zxing-cpp reader is taken in its steps and not through `QrReader`: the
//! same work, but the finder patterns that belong to no code that was read stay known, micro
//! codes are not looked for, and a picture made to be slow is cut short.

use rxing::{
    Point,
    common::{
        BitArray, BitMatrix, DetectorRXingResult,
        cpp_essentials::ConcentricPattern,
        reedsolomon::{PredefinedGenericGF, ReedSolomonDecoder},
    },
    qrcode::{
        cpp_port::{
            decoder::Decode,
            detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR},
        },
        decoder::{BitMatrixParser, DataBlock},
    },
};
use zeroize::Zeroizing;

use super::{
    geometry::{Outline, Pattern},
    luma::Luma,
};

/// Most finder patterns looked at. A page of twenty codes has sixty, and some more in its text.
const PATTERNS: usize = 2000;
/// Most triples of them tried, the likely ones first.
const TRIPLES: usize = 10_000;

/// One QR code.
pub(super) struct Code {
    /// Its text; what is no UTF-8 comes as a guess, and is none of ours.
    pub(super) text: Zeroizing<String>,
    /// Its corners in pixels: top left, top right, bottom right, bottom left as printed.
    pub(super) outline: Outline,
    /// How much of the error correction it took, from 0 to 1, if that was asked for.
    pub(super) spent: Option<f32>,
}

/// What one look at a picture gave.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) codes: Vec<Code>,
    /// Corner patterns of QR codes seen, those of the codes read included.
    pub(super) corners: usize,
    /// Corner patterns of the size of those that were read, where no code was read.
    pub(super) unread_corners: usize,
}

/// Reads all codes, in any direction; with `measure` also how much of their error correction it
/// took, for which a code is decoded a second time.
pub(super) fn read(luma: &Luma, measure: bool) -> Reading {
    let Some(bits) = binarized(luma) else {
        return Reading::default();
    };
    let mut patterns = FindFinderPatterns(&bits, true, 0);
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.size));
    patterns.truncate(PATTERNS);
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut codes = Vec::new();
    for triple in GenerateFinderPatternSets(&mut patterns)
        .into_iter()
        .take(TRIPLES)
    {
        let corners = [triple.bl, triple.tl, triple.tr];
        // What looks like a corner inside a code that was read is a part of that code.
        let read_already = |corner: &ConcentricPattern| {
            used.contains(corner)
                || codes
                    .iter()
                    .any(|code: &Code| inside(&code.outline, corner.p))
        };
        if corners.iter().any(read_already) {
            continue;
        }
        let Ok(sample) = SampleQR(&bits, &triple) else {
            continue;
        };
        let Ok(decoded) = Decode(sample.getBits()) else {
            continue;
        };
        // rxing gives the two lower corners the other way round.
        let &[a, b, d, c] = sample.getPoints() else {
            continue;
        };
        if decoded.isValid() {
            used.extend(corners);
            let text = Zeroizing::new(decoded.text());
            let spent = if measure {
                spent(sample.getBits())
            } else {
                None
            };
            codes.push(Code {
                text,
                outline: [a, b, c, d].map(|Point { x, y }| (x, y)),
                spent,
            });
        }
    }
    let unread_corners = unread(&patterns, &used, &codes);
    Reading {
        codes,
        corners: patterns.len(),
        unread_corners,
    }
}

/// The part of the error correction that a code took, in the block that took most: a block with
/// c check bytes corrects c / 2 wrong bytes. `None` for a code in a mirror, which is none of ours.
fn spent(bits: &BitMatrix) -> Option<f32> {
    let mut parser = BitMatrixParser::new(bits.clone()).ok()?;
    let version = parser.readVersion().ok()?;
    let level = parser
        .readFormatInformation()
        .ok()?
        .getErrorCorrectionLevel();
    let bytes = Zeroizing::new(parser.readCodewords().ok()?);
    let decoder = ReedSolomonDecoder::new(PredefinedGenericGF::QrCodeField256.into());
    let mut most = 0.0_f32;
    for block in DataBlock::getDataBlocks(&bytes, version, level).ok()? {
        let mut bytes = Zeroizing::new(block.getCodewords().to_vec());
        let checks = bytes.len() - block.getNumDataCodewords() as usize;
        let wrong = decoder
            .decode(&mut bytes, i32::try_from(checks).ok()?)
            .ok()?;
        most = most.max(wrong as f32 / (checks / 2).max(1) as f32);
    }
    Some(most)
}

/// Corner patterns of codes, read or not, the largest first.
pub(super) fn patterns(luma: &Luma) -> Vec<Pattern> {
    let Some(bits) = binarized(luma) else {
        return Vec::new();
    };
    let mut patterns = FindFinderPatterns(&bits, true, 0);
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.size));
    patterns
        .iter()
        .map(|pattern| Pattern {
            x: pattern.p.x,
            y: pattern.p.y,
            size: pattern.size as f32,
        })
        .collect()
}

/// Side of the blocks that have a threshold each.
const BLOCK: usize = 8;
/// Blocks to each side over which thresholds are levelled.
const AROUND: usize = 2;
/// Least contrast of a block that is more than noise on paper.
const CONTRAST: u8 = 24;

/// Black and white by local thresholds: rxing's own way, which takes five times as long because
/// it goes pixel by pixel.
fn binarized(luma: &Luma) -> Option<BitMatrix> {
    const BITS: usize = usize::BITS as usize;
    let (width, height) = (luma.width(), luma.height());
    let mut bits = BitMatrix::new(u32::try_from(width).ok()?, u32::try_from(height).ok()?).ok()?;
    let (columns, thresholds) = thresholds(luma);
    let mut line = BitArray::with_size(width);
    for (y, row) in luma.pixels().chunks_exact(width).enumerate() {
        let thresholds = &thresholds[y / BLOCK * columns..][..columns];
        let blocks = row.chunks(BLOCK).zip(thresholds);
        let (mut word, mut filled) = (0_usize, 0);
        for (at, (pixels, &threshold)) in blocks.enumerate() {
            word |= usize::from(darker(pixels, threshold)) << filled;
            filled += BLOCK;
            if filled == BITS || at + 1 == columns {
                line.setBulk(at * BLOCK / BITS * BITS, word);
                (word, filled) = (0, 0);
            }
        }
        bits.setRow(u32::try_from(y).ok()?, &line);
    }
    Some(bits)
}

/// A bit for each of up to eight pixels, the first lowest: whether it is as dark as told.
fn darker(pixels: &[u8], threshold: u8) -> u8 {
    match pixels.first_chunk::<BLOCK>() {
        Some(pixels) => {
            let each = pixels.map(|pixel| u8::from(pixel <= threshold));
            // Moves bit 0 of each byte to its place in the highest.
            (u64::from_le_bytes(each).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8
        }
        None => pixels
            .iter()
            .rev()
            .fold(0, |bits, &pixel| bits << 1 | u8::from(pixel <= threshold)),
    }
}

/// The threshold of each block, row by row, and how many are in a row.
fn thresholds(luma: &Luma) -> (usize, Vec<u8>) {
    let width = luma.width();
    let columns = width.div_ceil(BLOCK);
    let rows = luma.height().div_ceil(BLOCK);
    let mut points: Vec<u8> = Vec::with_capacity(columns * rows);
    let mut sums = vec![0_u16; width];
    let (mut least, mut most) = (vec![0_u8; width], vec![0_u8; width]);
    for (y, band) in luma.pixels().chunks(width * BLOCK).enumerate() {
        sums.fill(0);
        least.fill(u8::MAX);
        most.fill(0);
        for row in band.chunks_exact(width) {
            for (x, &pixel) in row.iter().enumerate() {
                sums[x] += u16::from(pixel);
                least[x] = least[x].min(pixel);
                most[x] = most[x].max(pixel);
            }
        }
        let heights = band.len() / width;
        for x in 0..columns {
            let block = x * BLOCK..width.min(x * BLOCK + BLOCK);
            let area = (block.len() * heights) as u32;
            let sum: u32 = sums[block.clone()].iter().map(|&sum| u32::from(sum)).sum();
            let min = least[block.clone()].iter().copied().min().unwrap_or(0);
            let max = most[block].iter().copied().max().unwrap_or(0);
            let mut point = (sum / area.max(1)) as u8;
            if max - min <= CONTRAST {
                // Nothing but paper, or nothing but ink: as its neighbours have it.
                point = min / 2;
                if y > 0 && x > 0 {
                    let at = (y - 1) * columns + x;
                    let [above, before, both] =
                        [at, at + columns - 1, at - 1].map(|at| u32::from(points[at]));
                    let around = ((above + 2 * before + both) / 4) as u8;
                    if min < around {
                        point = around;
                    }
                }
            }
            points.push(point);
        }
    }
    match Luma::new(columns, rows, points) {
        Some(points) => (columns, points.box_mean(AROUND).into_pixels()),
        None => (columns, Vec::new()),
    }
}

fn unread(patterns: &[ConcentricPattern], used: &[ConcentricPattern], codes: &[Code]) -> usize {
    let mut sizes: Vec<i32> = used.iter().map(|pattern| pattern.size).collect();
    sizes.sort_unstable();
    let Some(&usual) = sizes.get(sizes.len() / 2) else {
        return 0;
    };
    patterns
        .iter()
        .filter(|pattern| (pattern.size - usual).abs() * 4 <= usual)
        .filter(|pattern| !codes.iter().any(|code| inside(&code.outline, pattern.p)))
        .count()
}

/// Whether a point lies in a convex outline.
fn inside(outline: &Outline, point: Point) -> bool {
    let mut sides = outline
        .iter()
        .zip(outline.iter().cycle().skip(1))
        .map(|(from, to)| {
            (to.0 - from.0) * (point.y - from.1) - (to.1 - from.1) * (point.x - from.0) >= 0.0
        });
    let first = sides.next();
    sides.all(|side| Some(side) == first)
}
