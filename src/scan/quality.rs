//! How well a code was read, and what that says of its paper.
//!
//! Responsible for the contrast of a code in its picture and for the words that go with the
//! figures. Not responsible for decoding, which counts what it corrected.

use super::{geometry::Outline, luma::Luma};

/// Greys looked at along each side of a code: enough for its darkest and lightest twentieth.
const SAMPLES: usize = 64;

/// The part of the error correction from which a code is read with effort: as much again, and
/// there is little left. Measured on damaged pages: blur, shaking, shadow and angles take less
/// than 0.1, lamps and dim light up to 0.15, a stain on a twentieth of the code 0.42.
const EFFORT: f32 = 0.4;

/// The contrast below which ink counts as faded. Measured on damaged pages: fresh print has 0.88
/// to 1, whatever the light, and 0.66 with a lamp mirrored in it; ink that has become light grey
/// 0.55.
const FADED: f32 = 0.6;

/// How well a code was read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quality {
    /// The part of the error correction that it took, from 0 to 1: in the block of the code that
    /// took most, how many wrong bytes were corrected of those that could be.
    pub spent: f32,
    /// How much darker its ink is than its paper, from 0 (no difference) to 1 (black on white),
    /// measured in the picture as it came.
    pub contrast: f32,
}

/// What a [`Quality`] means for who keeps the sheet, from best to worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Grade {
    /// Nothing is to be done.
    Well,
    /// Much had to be corrected: the picture was poor, or the paper is stained or creased.
    Effort,
    /// The ink is pale.
    Fading,
}

impl Quality {
    /// What it means.
    pub fn grade(self) -> Grade {
        if self.contrast < FADED {
            Grade::Fading
        } else if self.spent >= EFFORT {
            Grade::Effort
        } else {
            Grade::Well
        }
    }

    /// Whichever was read better, as of the two copies of a key code.
    pub fn better(self, other: Self) -> Self {
        let key = |quality: Self| (quality.grade(), quality.spent);
        if key(other) < key(self) { other } else { self }
    }

    /// The worse figure of each kind, for several codes that are all needed.
    pub fn worse(self, other: Self) -> Self {
        Self {
            spent: self.spent.max(other.spent),
            contrast: self.contrast.min(other.contrast),
        }
    }
}

/// The contrast within an outline: between the darkest and the lightest twentieth, which the
/// corner patterns of a code give even where the picture is blurred.
pub(super) fn contrast(luma: &Luma, outline: &Outline) -> f32 {
    let [a, b, c, d] = *outline;
    let mut greys = Vec::with_capacity(SAMPLES * SAMPLES);
    for row in 0..SAMPLES {
        for column in 0..SAMPLES {
            let along = (column as f32 + 0.5) / SAMPLES as f32;
            let down = (row as f32 + 0.5) / SAMPLES as f32;
            let between = |from: f32, to: f32, part: f32| from + (to - from) * part;
            let at = |pick: fn((f32, f32)) -> f32| {
                let upper = between(pick(a), pick(b), along);
                between(upper, between(pick(d), pick(c), along), down)
            };
            let (x, y) = (at(|point| point.0) as usize, at(|point| point.1) as usize);
            if x < luma.width() && y < luma.height() {
                greys.push(luma.pixels()[y * luma.width() + x]);
            }
        }
    }
    greys.sort_unstable();
    let Some(last) = greys.len().checked_sub(1) else {
        return 0.0;
    };
    let (dark, light) = (greys[last / 20], greys[last - last / 20]);
    f32::from(light - dark) / f32::from(light.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chess board of squares of 10 pixels.
    fn board(ink: u8, paper: u8) -> Luma {
        let pixels = (0..100 * 100)
            .map(|at| {
                if (at / 1000 + at % 100 / 10) % 2 == 0 {
                    ink
                } else {
                    paper
                }
            })
            .collect();
        Luma::new(100, 100, pixels).unwrap()
    }

    #[test]
    fn contrast_is_of_ink_against_paper() {
        let whole = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)];
        assert_eq!(contrast(&board(0, 255), &whole), 1.0);
        assert_eq!(contrast(&board(100, 200), &whole), 0.5);
        // In a quarter of the light it is the same.
        assert_eq!(contrast(&board(25, 50), &whole), 0.5);
        assert_eq!(contrast(&board(0, 0), &whole), 0.0);
        // Corners may lie outside of the picture.
        let beyond = whole.map(|(x, y)| (x * 3.0 - 100.0, y * 3.0 - 100.0));
        assert_eq!(contrast(&board(0, 255), &beyond), 1.0);
        assert_eq!(
            contrast(&board(0, 255), &whole.map(|_| (500.0, 500.0))),
            0.0
        );
    }

    #[test]
    fn grades() {
        let quality = |spent, contrast| Quality { spent, contrast };
        assert_eq!(quality(0.0, 0.9).grade(), Grade::Well);
        assert_eq!(quality(0.5, 0.9).grade(), Grade::Effort);
        assert_eq!(quality(0.5, 0.3).grade(), Grade::Fading);
        let (clean, stained) = (quality(0.1, 0.8), quality(0.6, 0.9));
        assert_eq!(stained.better(clean), clean);
        assert_eq!(clean.better(stained), clean);
        assert_eq!(stained.worse(clean), quality(0.6, 0.8));
    }
}
