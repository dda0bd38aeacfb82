//! What is in a picture and was not read → which code it is, where, and why.
//!
//! Responsible for arithmetic on the corner patterns seen and on the pixels around them, and for
//! what of it matters: a code that is there twice and was read once is not lost. Not responsible
//! for finding patterns or for reading. What is said is a guess from what was seen; it is only
//! made of pages of which something is missing.

use std::fmt;

use super::{
    luma::Luma,
    qr::{self, Outline},
};
use crate::encode::Place;

/// Modules a side of the codes that carry a key record, with some room for error; smaller ones
/// are not ours, and larger ones carry a vault.
const KEY_MODULES: std::ops::Range<f32> = 40.0..59.0;
/// Modules a side of the largest code, with some room.
const MOST_MODULES: f32 = 190.0;
/// Modules between the middle of a corner pattern and the edge of its code.
const TO_EDGE: f32 = 3.5;
/// Most corner patterns put together; a page of twenty codes has sixty.
const PATTERNS: usize = 150;
/// Most choices of three patterns that are looked at closely, the likely ones first.
const VIEWS: usize = 500;
/// Most pixels of one look.
const LARGEST_LOOK: u64 = 18_000_000;
/// Pixels a module below which most codes are not read.
const FEWEST_PIXELS: f32 = 2.5;
/// Difference between light and dark below which little is left over the noise of a camera.
const LEAST_CONTRAST: f32 = 50.0;
/// How light paper is at least in a picture that is light enough.
const LIGHT: f32 = 100.0;
/// How much of the contrast is left in a line one module wide. Sharp pictures have about 0.9.
const SHARP: f32 = 0.6;
/// The part of a code that may be without any structure. An undamaged one has none of it.
const FLAT: f32 = 0.04;

/// A code that was seen and not read.
#[derive(Clone, PartialEq, Debug)]
pub struct Unread {
    /// Which kind, by its size.
    pub kind: CodeKind,
    /// Why, as far as can be seen.
    pub cause: Cause,
    /// Whether what it carries is missing now: no other code of the page stands for it.
    pub missed: bool,
    /// Its corners as parts of the picture's width and height, in the order top left, top right,
    /// bottom right, bottom left as printed. Some may be outside of the picture.
    pub outline: [(f32, f32); 4],
}

/// What a code carries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CodeKind {
    /// A share.
    Key,
    /// A part of a sealed vault.
    Vault,
}

/// Why a code was not read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// A part of it is outside of the picture.
    CutOff,
    /// Its modules have too few pixels.
    TooFar,
    /// The picture is dark there.
    TooDark,
    /// Light and dark are nearly the same.
    TooPale,
    /// A part of it is burnt out.
    Glare,
    /// Its edges are wider than its modules.
    Blurred,
    /// A part of it is dark all over.
    Covered,
    /// Nothing that could be named.
    Unclear,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CutOff => "only partly in the picture; take the whole sheet",
            Self::TooFar => "there but too small; take the picture closer, or scan at 300 dpi",
            Self::TooDark => "there but too dark; take the picture in good light",
            Self::TooPale => "there but too pale; take the picture in good, even light",
            Self::Glare => "there but washed out by light; take it without flash, out of the sun",
            Self::Blurred => "there but too blurred; take it closer, in good light, holding still",
            Self::Covered => "there but partly covered, or in a hard shadow; take it clear of both",
            Self::Unclear => "there but could not be read; take it closer, flat, in good light",
        })
    }
}

/// Codes of a page that are missing now, alike in kind and cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lost {
    /// The page.
    pub place: Place,
    /// Which kind.
    pub kind: CodeKind,
    /// Why they were not read.
    pub cause: Cause,
    /// How many.
    pub count: usize,
}

impl Lost {
    /// What is missing of a page with these codes unread, which are in order.
    pub(super) fn of(place: &Place, unread: &[Unread]) -> Vec<Self> {
        let missed: Vec<&Unread> = unread.iter().filter(|code| code.missed).collect();
        missed
            .chunk_by(|a, b| (a.kind, a.cause) == (b.kind, b.cause))
            .map(|alike| Self {
                place: place.clone(),
                kind: alike[0].kind,
                cause: alike[0].cause,
                count: alike.len(),
            })
            .collect()
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            CodeKind::Key => "key code",
            CodeKind::Vault => "vault code",
        };
        match self.count {
            1 => write!(f, "{}: a {kind} is {}", self.place, self.cause),
            count => write!(f, "{}: {count} {kind}s are {}", self.place, self.cause),
        }
    }
}

/// What is done with a picture before a look at it.
type Treatment = fn(Luma) -> Luma;

/// What was read on a page, as far as it matters here.
#[derive(Default)]
pub(super) struct WasRead {
    /// Key codes, each as often as it was read.
    pub(super) keys: usize,
    /// Whether every part of the vault is there that the page lets expect.
    pub(super) vault: bool,
    /// All codes, ours or not, as parts of width and height.
    pub(super) outlines: Vec<Outline>,
}

/// A corner pattern of a code, in pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Pattern {
    pub(super) x: f32,
    pub(super) y: f32,
    /// Its width: seven modules.
    pub(super) size: f32,
}

/// The codes of a picture that were seen and not read.
pub(super) fn unread(luma: &Luma, read: &WasRead) -> Vec<Unread> {
    let (width, height) = (luma.width() as f32, luma.height() as f32);
    let mut patterns: Vec<Pattern> = Vec::new();
    // What one look does not see another does: sharpened for blur, softened for noise, levelled
    // for shadows.
    let looks: [(usize, Treatment); 5] = [
        (1, |luma| luma),
        (1, |luma| luma.sharpened(4, 8)),
        (1, |luma| luma.box_mean(1)),
        (2, |luma| luma.thresholded(24)),
        (3, |luma| luma.sharpened(4, 8)),
    ];
    // Pictures too large for a first look are too large for these.
    let first = (1..)
        .find(|by| luma.area() / (by * by) <= LARGEST_LOOK)
        .unwrap_or(1) as usize;
    for (shrink, treat) in looks.map(|(shrink, treat)| (shrink * first, treat)) {
        let found = qr::patterns(&treat(luma.shrunk(shrink)));
        let by = shrink as f32;
        for pattern in found.into_iter().take(PATTERNS) {
            let pattern = Pattern {
                x: pattern.x * by,
                y: pattern.y * by,
                size: pattern.size * by,
            };
            let known = patterns
                .iter()
                .any(|other| distance(*other, pattern) < other.size.max(pattern.size));
            let at = (pattern.x / width, pattern.y / height);
            let was_read = read.outlines.iter().any(|outline| contains(outline, at));
            if !known && !was_read && patterns.len() < PATTERNS {
                patterns.push(pattern);
            }
        }
    }
    let mut unread: Vec<Unread> = squares(&patterns, luma)
        .into_iter()
        .filter_map(|square| {
            let kind = match square.modules() {
                modules if KEY_MODULES.contains(&modules) => CodeKind::Key,
                modules if modules >= KEY_MODULES.end => CodeKind::Vault,
                _ => return None,
            };
            Some(Unread {
                kind,
                cause: square.cause(luma),
                missed: true,
                outline: square.outline().map(|(x, y)| (x / width, y / height)),
            })
        })
        .collect();
    // Each key code is on its sheet twice.
    let keys = unread
        .iter()
        .filter(|code| code.kind == CodeKind::Key)
        .count();
    for code in &mut unread {
        code.missed = match code.kind {
            CodeKind::Key => keys > read.keys,
            CodeKind::Vault => !read.vault,
        };
    }
    unread.sort_by_key(|code| (code.kind, code.cause));
    unread
}

/// What is wrong with a picture as a whole in which no code was seen: dark or blurred.
pub(super) fn whole(luma: &Luma) -> Option<Cause> {
    let mut counts = [0_u64; 256];
    let mut steepest = 0;
    for row in luma.pixels().chunks_exact(luma.width()) {
        for pair in row.windows(2) {
            counts[usize::from(pair[0])] += 1;
            steepest = steepest.max(pair[0].abs_diff(pair[1]));
        }
    }
    let percent = |n: u64| {
        let mut left = luma.area() * n / 100;
        let reached = counts.iter().position(|&count| {
            let reached = left < count;
            left = left.saturating_sub(count);
            reached
        });
        reached.unwrap_or(255) as f32
    };
    let (dark, light) = (percent(2), percent(98));
    if light < LIGHT {
        Some(Cause::TooDark)
    } else if light - dark > LEAST_CONTRAST && f32::from(steepest) < (light - dark) / 6.0 {
        Some(Cause::Blurred)
    } else {
        None
    }
}

/// Three corner patterns, as they stand in a code; the one at the bottom left or top right may
/// be made up where it would be outside of the picture.
#[derive(Clone, Copy)]
struct Square {
    corner: Pattern,
    right: Pattern,
    below: Pattern,
    cut: bool,
}

impl Square {
    fn module(&self) -> f32 {
        (self.corner.size + self.right.size + self.below.size) / 21.0
    }

    fn side(&self) -> f32 {
        (distance(self.corner, self.right) + distance(self.corner, self.below)) / 2.0
    }

    fn modules(&self) -> f32 {
        self.side() / self.module() + 7.0
    }

    /// A place in the code: 0, 0 is the middle of the corner, 1, 0 that of the right one.
    fn at(&self, u: f32, v: f32) -> (f32, f32) {
        let along = |axis: fn(Pattern) -> f32| {
            axis(self.corner)
                + u * (axis(self.right) - axis(self.corner))
                + v * (axis(self.below) - axis(self.corner))
        };
        (along(|pattern| pattern.x), along(|pattern| pattern.y))
    }

    fn outline(&self) -> Outline {
        let edge = TO_EDGE * self.module() / self.side().max(1.0);
        let (from, to) = (-edge, 1.0 + edge);
        [
            self.at(from, from),
            self.at(to, from),
            self.at(to, to),
            self.at(from, to),
        ]
    }

    fn cause(&self, luma: &Luma) -> Cause {
        let (width, height) = (luma.width() as f32, luma.height() as f32);
        let outside =
            |&(x, y): &(f32, f32)| x < -1.0 || y < -1.0 || x > width + 1.0 || y > height + 1.0;
        if self.cut || self.outline().iter().any(outside) {
            return Cause::CutOff;
        }
        if self.module() < FEWEST_PIXELS {
            return Cause::TooFar;
        }
        let view = View::new(self, luma);
        let contrast = view.light - view.dark;
        if contrast < LEAST_CONTRAST || view.light < LIGHT {
            return if view.light < LIGHT {
                Cause::TooDark
            } else {
                Cause::TooPale
            };
        }
        let (white, black) = view.flat_parts();
        if white > FLAT {
            Cause::Glare
        } else if self.line_contrast(luma, contrast) < SHARP {
            Cause::Blurred
        } else if black > FLAT {
            Cause::Covered
        } else {
            Cause::Unclear
        }
    }

    /// How much of the contrast is left in the white ring of the corner patterns, which is one
    /// module wide.
    fn line_contrast(&self, luma: &Luma, contrast: f32) -> f32 {
        let step = self.module() / self.side().max(1.0);
        let mut rings: Vec<f32> = Vec::new();
        for (u, v) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)] {
            for (du, dv) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                let sample = |tenths: i32| {
                    let by = tenths as f32 / 10.0 * step;
                    f32::from(pixel(luma, self.at(u + du * by, v + dv * by)))
                };
                let light = (14..28).map(sample).fold(0.0, f32::max);
                let dark = (22..36).map(sample).fold(255.0, f32::min);
                rings.push((light - dark) / contrast);
            }
        }
        rings.sort_unstable_by(f32::total_cmp);
        rings[rings.len() / 2]
    }
}

/// The pixels of a code, as many as are needed to judge it.
struct View {
    /// Samples a side, four to each part.
    side: usize,
    samples: Vec<u8>,
    light: f32,
    dark: f32,
}

impl View {
    /// Samples a side of a part that is judged as one.
    const PART: usize = 6;

    fn new(square: &Square, luma: &Luma) -> Self {
        // A sample for each module, in whole parts.
        let side = (square.modules() as usize).clamp(18, 180) / Self::PART * Self::PART;
        let edge = TO_EDGE * square.module() / square.side().max(1.0);
        let place = |n: usize| (n as f32 + 0.5) / side as f32 * (1.0 + 2.0 * edge) - edge;
        let samples: Vec<u8> = (0..side * side)
            .map(|n| pixel(luma, square.at(place(n % side), place(n / side))))
            .collect();
        let mut sorted = samples.clone();
        sorted.sort_unstable();
        let percent = |n: usize| f32::from(sorted[(sorted.len() - 1) * n / 100]);
        let (light, dark) = (percent(93), percent(7));
        Self {
            side,
            samples,
            light,
            dark,
        }
    }

    /// Whether it is as dark as codes are, all over. Three letters of a text that look like
    /// corner patterns have mostly paper between them.
    fn looks_like_a_code(&self) -> bool {
        let middle = (self.light + self.dark) / 2.0;
        let dark = self.samples.iter().filter(|&&at| f32::from(at) < middle);
        let share = dark.count() as f32 / self.samples.len() as f32;
        let (white, black) = self.flat_parts();
        (0.25..0.75).contains(&share) && white + black < 0.5
    }

    /// Which parts of it have no structure: light ones, dark ones.
    fn flat_parts(&self) -> (f32, f32) {
        let parts = self.side / Self::PART;
        let (mut white, mut black) = (0, 0);
        for part in 0..parts * parts {
            let (left, top) = (part % parts * Self::PART, part / parts * Self::PART);
            let (mut low, mut high) = (u8::MAX, 0);
            for row in top..top + Self::PART {
                for &sample in &self.samples[row * self.side + left..][..Self::PART] {
                    low = low.min(sample);
                    high = high.max(sample);
                }
            }
            if f32::from(high - low) < (self.light - self.dark) / 5.0 {
                let is_light = f32::from(high) > (self.light + self.dark) / 2.0;
                white += usize::from(is_light);
                black += usize::from(!is_light);
            }
        }
        let all = (parts * parts) as f32;
        (white as f32 / all, black as f32 / all)
    }
}

/// Puts corner patterns together: threes that make a square, then twos whose third is outside
/// of the picture.
fn squares(patterns: &[Pattern], luma: &Luma) -> Vec<Square> {
    let mut fits: Vec<(f32, [usize; 3], Square)> = Vec::new();
    let alike = |a: Pattern, b: Pattern| (a.size - b.size).abs() < 0.35 * a.size.min(b.size);
    for (i, &corner) in patterns.iter().enumerate() {
        for (j, &right) in patterns.iter().enumerate() {
            if j == i || !alike(corner, right) {
                continue;
            }
            for (k, &below) in patterns.iter().enumerate() {
                // Right, below and corner turn clockwise.
                let (ax, ay) = (right.x - corner.x, right.y - corner.y);
                let (bx, by) = (below.x - corner.x, below.y - corner.y);
                if k == i || k == j || !alike(corner, below) || ax * by - ay * bx <= 0.0 {
                    continue;
                }
                let (a, b) = (ax.hypot(ay), bx.hypot(by));
                let slant = (ax * bx + ay * by).abs() / (a * b);
                let uneven = (a - b).abs() / a.max(b);
                let square = Square {
                    corner,
                    right,
                    below,
                    cut: false,
                };
                let modules = square.modules();
                if slant < 0.35 && uneven < 0.3 && (17.0..MOST_MODULES).contains(&modules) {
                    fits.push((slant + uneven, [i, j, k], square));
                }
            }
        }
    }
    // Of two that fit equally the smaller: patterns of neighbours make squares too.
    fits.sort_by(|a, b| {
        let rank = |fit: &(f32, [usize; 3], Square)| (1.0 + 4.0 * fit.0) * fit.2.side();
        rank(a).total_cmp(&rank(b))
    });
    let mut taken = vec![false; patterns.len()];
    let mut found = Vec::new();
    let mut views = VIEWS;
    for (_, members, square) in fits {
        if views > 0 && members.iter().all(|&member| !taken[member]) {
            views -= 1;
            if !View::new(&square, luma).looks_like_a_code() {
                continue;
            }
            members.iter().for_each(|&member| taken[member] = true);
            found.push(square);
        }
    }
    // The closest first, so that codes beside each other are not mixed.
    let mut pairs: Vec<(usize, usize)> = (0..patterns.len())
        .flat_map(|i| (0..patterns.len()).map(move |j| (i, j)))
        .filter(|&(i, j)| i != j && alike(patterns[i], patterns[j]))
        .collect();
    pairs.sort_by(|&(a, b), &(c, d)| {
        let apart = |i: usize, j: usize| distance(patterns[i], patterns[j]);
        apart(a, b).total_cmp(&apart(c, d))
    });
    for (i, j) in pairs {
        if !taken[i]
            && !taken[j]
            && let Some(square) = cut_square(patterns[i], patterns[j], luma)
            && View::new(&square, luma).looks_like_a_code()
        {
            (taken[i], taken[j]) = (true, true);
            found.push(square);
        }
    }
    found
}

/// A code of which two patterns are in the picture and the rest is not: `b` stands clockwise of
/// `a` along an edge that is parallel to the picture's, and the code goes on beyond its edge.
fn cut_square(a: Pattern, b: Pattern, luma: &Luma) -> Option<Square> {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let third = Pattern {
        x: a.x - dy,
        y: a.y + dx,
        size: a.size,
    };
    let square = Square {
        corner: a,
        right: b,
        below: third,
        cut: true,
    };
    let straight = dx.abs().min(dy.abs()) < 0.2 * dx.hypot(dy);
    let sound = (KEY_MODULES.start..MOST_MODULES).contains(&square.modules());
    let (width, height) = (luma.width() as f32, luma.height() as f32);
    // How far down the code the picture ends, where it does.
    let to_edge = |from: f32, to: f32, end: f32| match to {
        to if to < 0.0 => from / (from - to),
        to if to > end => (end - from) / (to - from),
        _ => f32::INFINITY,
    };
    let end = to_edge(a.x, third.x, width).min(to_edge(a.y, third.y, height));
    if !straight || !sound || !(0.0..1.0).contains(&end) {
        return None;
    }
    // At the edge of the picture there are still modules, and no margin.
    let inside = (end - 2.0 / square.side()).max(0.0);
    let edge = (0..100).map(|n| pixel(luma, square.at(n as f32 / 100.0, inside)));
    let (low, high) = edge.fold((u8::MAX, 0), |(low, high), at| (low.min(at), high.max(at)));
    (f32::from(high.saturating_sub(low)) >= LEAST_CONTRAST).then_some(square)
}

fn distance(a: Pattern, b: Pattern) -> f32 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// The pixel at a place; beyond the edge the edge goes on.
fn pixel(luma: &Luma, (x, y): (f32, f32)) -> u8 {
    let x = (x.max(0.0) as usize).min(luma.width() - 1);
    let y = (y.max(0.0) as usize).min(luma.height() - 1);
    luma.pixels()[y * luma.width() + x]
}

/// Whether a place lies in an outline or close to it.
fn contains(outline: &Outline, (x, y): (f32, f32)) -> bool {
    let span = |axis: fn(&(f32, f32)) -> f32| {
        let low = outline.iter().map(axis).fold(f32::MAX, f32::min);
        let high = outline.iter().map(axis).fold(f32::MIN, f32::max);
        (low, high)
    };
    let (left, right) = span(|at| at.0);
    let (top, bottom) = span(|at| at.1);
    (left..=right).contains(&x) && (top..=bottom).contains(&y)
}

#[cfg(test)]
mod tests;
