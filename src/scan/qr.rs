//! Grey picture → the QR codes in it. The only file that names rxing.
//!
//! Responsible for texts, outlines, and for saying whether there seem to be codes that could
//! not be read. Not responsible for whose codes they are.
//!
//! rxing's port of the zxing-cpp reader is taken in its steps and not through `QrReader`: the
//! same work, but the finder patterns that belong to no code that was read stay known, micro
//! codes are not looked for, and a picture made to be slow is cut short.

use rxing::{
    Binarizer, Point,
    common::{BitMatrix, DetectorRXingResult, HybridBinarizer, cpp_essentials::ConcentricPattern},
    qrcode::cpp_port::{
        decoder::Decode,
        detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR},
    },
};
use zeroize::Zeroizing;

use super::{diagnosis::Pattern, luma::Luma};

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
}

/// Four corners in pixels.
pub(super) type Outline = [(f32, f32); 4];

/// What one look at a picture gave.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) codes: Vec<Code>,
    /// Corner patterns of QR codes seen, those of the codes read included.
    pub(super) corners: usize,
    /// Corner patterns of the size of those that were read, where no code was read.
    pub(super) unread_corners: usize,
}

/// Reads all codes, in any direction.
pub(super) fn read(luma: &Luma) -> Reading {
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
        if corners.iter().any(|corner| used.contains(corner)) {
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
            codes.push(Code {
                text,
                outline: [a, b, c, d].map(|Point { x, y }| (x, y)),
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

fn binarized(luma: &Luma) -> Option<BitMatrix> {
    let (width, height) = (
        u32::try_from(luma.width()).ok()?,
        u32::try_from(luma.height()).ok()?,
    );
    let source = rxing::Luma8Source::new_with_slice(luma.pixels(), width, height).ok()?;
    HybridBinarizer::new(source)
        .get_black_matrix()
        .ok()
        .cloned()
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
