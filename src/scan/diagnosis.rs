//! What is in a picture and was not read → which code it is, where, and why.
//!
//! Responsible for arithmetic on the corner patterns seen and on the pixels around them, and for
//! what of it matters: a code that is there twice and was read once is not lost. Not responsible
//! for finding patterns or for reading. What is said is a guess from what was seen; it is only
//! made of pages of which something is missing.

mod cause;
mod square;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use self::cause::Cause;
use self::{
    cause::{KEY_MODULES, LEAST_CONTRAST, LIGHT},
    square::squares,
};
use super::{
    geometry::{Outline, Pattern, distance},
    guard::survived,
    luma::{LARGE_PIXELS, Luma},
    qr,
};
use crate::{
    paper::Place,
    say::{Language, Message, Situation, words},
};

/// Most corner patterns put together; a page of twenty codes has sixty.
const PATTERNS: usize = 150;
/// Most pixels of one look.
const LARGEST_LOOK: u64 = 18_000_000;

/// How many pixels to a side become one where grain is to be told from ink.
const GRAIN: usize = 4;
/// How far around a place its paper is looked for, in such pixels.
const AROUND: usize = 12;
/// Least difference between ink and the paper around it.
const LEAST_INK: u8 = 10;

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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum CodeKind {
    /// A share.
    Key,
    /// A part of a sealed vault.
    Vault,
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

impl Situation for Lost {
    fn message(&self) -> Message {
        let kind = match self.kind {
            CodeKind::Key => "key",
            CodeKind::Vault => "vault",
        };
        let what = Message::new("found-lost")
            .with("count", self.count)
            .with("kind", kind)
            .with("cause", self.cause.key());
        Message::new("found-at")
            .with("place", self.place.message())
            .with("what", what)
    }
}

impl fmt::Display for Lost {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words(Language::ENGLISH, &self.message()))
    }
}

/// What is done with a picture before a look at it.
type Treatment = fn(Luma) -> Luma;

/// What was read on a page, as far as it matters here.
#[derive(Default)]
pub(super) struct WasRead {
    /// Key codes, each as often as it was read, as parts of width and height.
    pub(super) keys: Vec<Outline>,
    /// Whether every part of the vault is there that the page lets expect.
    pub(super) vault: bool,
    /// All codes, ours or not, as parts of width and height.
    pub(super) outlines: Vec<Outline>,
}

/// The codes of a picture that were seen and not read.
pub(super) fn unread(luma: &Luma, read: &WasRead) -> Vec<Unread> {
    let (width, height) = (luma.width() as f32, luma.height() as f32);
    let mut patterns: Vec<Pattern> = Vec::new();
    // What one look does not see another does: sharpened for blur, softened for noise, levelled
    // for shadows.
    // In half of a large picture blur and noise are less, and it takes a quarter of the time.
    let treated = if luma.area() > LARGE_PIXELS { 2 } else { 1 };
    let looks: [(usize, Treatment); 5] = [
        (1, |luma| luma),
        (treated, |luma| luma.sharpened(4, 8)),
        (treated, |luma| luma.box_mean(1)),
        (2, |luma| luma.thresholded(24)),
        (3, |luma| luma.sharpened(4, 8)),
    ];
    // Pictures too large for a first look are too large for these.
    let first = (1..)
        .find(|by| luma.area() / (by * by) <= LARGEST_LOOK)
        .unwrap_or(1) as usize;
    for (shrink, treat) in looks.map(|(shrink, treat)| (shrink * first, treat)) {
        let found = survived(|| qr::patterns(&treat(luma.shrunk(shrink)))).unwrap_or_default();
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
            let like_a_key = square.is_as_large_as_one(&read.keys, width, height);
            let kind = match square.modules() {
                _ if like_a_key => CodeKind::Key,
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
            CodeKind::Key => keys > read.keys.len(),
            CodeKind::Vault => !read.vault,
        };
    }
    unread.sort_by_key(|code| (code.kind, code.cause));
    unread
}

/// Whether there is nothing on a page but the grain of its paper or of the camera, and light that
/// may be uneven.
pub(super) fn is_blank(luma: &Luma) -> bool {
    // Grain is gone where many pixels are one; ink of which one part in a hundred is left is not.
    let small = luma.shrunk(GRAIN);
    let around = small.box_mean(AROUND);
    let differs = |(a, b): (&u8, &u8)| a.abs_diff(*b) > LEAST_INK;
    let inked = small.pixels().iter().zip(around.pixels());
    let inked = inked.filter(|pair| differs(*pair)).count() as u64;
    inked * 1000 < small.area()
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
