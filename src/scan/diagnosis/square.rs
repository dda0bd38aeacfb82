//! Corner patterns → the codes that they belong to, and what is wrong with each.
//!
//! Responsible for geometry and for the pixels of one code.

use super::cause::{Cause, KEY_MODULES, LEAST_CONTRAST, LIGHT};
use crate::scan::{
    geometry::{Outline, Pattern, distance},
    luma::Luma,
};

/// Modules a side of the largest code, with some room.
const MOST_MODULES: f32 = 190.0;
/// Modules between the middle of a corner pattern and the edge of its code.
const TO_EDGE: f32 = 3.5;
/// Most choices of three patterns that are looked at closely, the likely ones first.
const VIEWS: usize = 200;
/// Pixels a module below which most codes are not read.
const FEWEST_PIXELS: f32 = 2.5;
/// How much of the contrast is left in a line one module wide. Sharp pictures have about 0.9.
const SHARP: f32 = 0.6;
/// Least difference between the light and the dark modules of a code that is there.
const LEAST_STRUCTURE: f32 = 16.0;
/// How much of the difference between its pixels is one between its modules. Of grain, the mean
/// over a module leaves a third.
const STRUCTURE: f32 = 0.45;
/// How much of a code's structure may be in the margin beside it, which is of paper. Of grain, as
/// much is around what looks like a code as in it.
const MARGIN: f32 = 0.45;
/// How many modules outside of a code that is looked for.
const TO_MARGIN: f32 = 2.0;
/// The part of a code that may be without any structure. An undamaged one has none of it.
const FLAT: f32 = 0.04;

/// Three corner patterns, as they stand in a code; the one at the bottom left or top right may
/// be made up where it would be outside of the picture.
#[derive(Clone, Copy)]
pub(super) struct Square {
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

    /// Whether it is as large as a key code that was read: surer than counting modules, for blur
    /// makes patterns smaller.
    pub(super) fn is_as_large_as_one(&self, keys: &[Outline], width: f32, height: f32) -> bool {
        let side = self.side() + 2.0 * TO_EDGE * self.module();
        keys.iter().any(|[a, b, _, d]| {
            let length = |from: &(f32, f32), to: &(f32, f32)| {
                ((from.0 - to.0) * width).hypot((from.1 - to.1) * height)
            };
            let key = (length(a, b) + length(a, d)) / 2.0;
            (key * 0.85..key * 1.15).contains(&side)
        })
    }

    pub(super) fn modules(&self) -> f32 {
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

    pub(super) fn outline(&self) -> Outline {
        let edge = TO_EDGE * self.module() / self.side().max(1.0);
        let (from, to) = (-edge, 1.0 + edge);
        [
            self.at(from, from),
            self.at(to, from),
            self.at(to, to),
            self.at(from, to),
        ]
    }

    pub(super) fn cause(&self, luma: &Luma) -> Cause {
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
    /// The difference between light and dark modules, each the mean of its pixels.
    smooth: f32,
    /// The same in the margin, on the better of two sides, as far as they are in the picture.
    margin: Option<f32>,
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
        let spread = |places: &mut dyn Iterator<Item = (f32, f32)>| {
            let mut means: Vec<u8> = places
                .map(|(u, v)| mean(luma, square.at(u, v), square.module()))
                .collect();
            means.sort_unstable();
            let percent = |n: usize| f32::from(means[(means.len() - 1) * n / 100]);
            percent(93) - percent(7)
        };
        let modules = (0..side * side).step_by(3);
        let smooth = spread(&mut modules.map(|n| (place(n % side), place(n / side))));
        // Only these two sides are surely where three patterns let them expect.
        let outside = -edge - TO_MARGIN * square.module() / square.side().max(1.0);
        let margins = [
            (0..side).map(|n| (place(n), outside)).collect::<Vec<_>>(),
            (0..side).map(|n| (outside, place(n))).collect(),
        ];
        let in_picture = |&(u, v): &(f32, f32)| {
            let (x, y) = square.at(u, v);
            (0.0..luma.width() as f32).contains(&x) && (0.0..luma.height() as f32).contains(&y)
        };
        let margin = margins
            .map(|places| places.into_iter().filter(in_picture).collect::<Vec<_>>())
            .into_iter()
            .filter(|places| places.len() * 2 >= side)
            .map(|places| spread(&mut places.into_iter()))
            .reduce(f32::min);
        Self {
            side,
            samples,
            light,
            dark,
            smooth,
            margin,
        }
    }

    /// Whether there is paper beside it, as far as the picture goes.
    fn stands_on_paper(&self) -> Option<bool> {
        Some(self.margin? <= self.smooth * MARGIN)
    }

    /// Whether it is as dark as codes are, all over, and has more than grain. Three letters of a
    /// text that look like corner patterns have mostly paper between them; in grain, such patterns
    /// come by chance.
    fn looks_like_a_code(&self) -> bool {
        let contrast = self.light - self.dark;
        if self.smooth < LEAST_STRUCTURE
            || self.smooth < contrast * STRUCTURE
            || self
                .margin
                .is_some_and(|margin| margin > self.smooth * MARGIN)
        {
            return false;
        }
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
pub(super) fn squares(patterns: &[Pattern], luma: &Luma) -> Vec<Square> {
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
            && let view = View::new(&square, luma)
            && view.looks_like_a_code()
            // Two patterns come by chance more often than three.
            && view.stands_on_paper() == Some(true)
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

/// The mean of the pixels around a place, as far as a module goes.
fn mean(luma: &Luma, (x, y): (f32, f32), module: f32) -> u8 {
    let half = (module / 2.0).floor().min(8.0) as i16;
    let around = || (-half..=half).map(f32::from);
    let sum: u32 = around()
        .flat_map(|dy| around().map(move |dx| (x + dx, y + dy)))
        .map(|at| u32::from(pixel(luma, at)))
        .sum();
    (sum / (2 * half as u32 + 1).pow(2)) as u8
}

/// The pixel at a place; beyond the edge the edge goes on.
fn pixel(luma: &Luma, (x, y): (f32, f32)) -> u8 {
    let x = (x.max(0.0) as usize).min(luma.width() - 1);
    let y = (y.max(0.0) as usize).min(luma.height() - 1);
    luma.pixels()[y * luma.width() + x]
}
