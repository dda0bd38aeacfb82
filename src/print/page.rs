//! The page model: what stands where on a page, in millimetres from its top left corner.
//!
//! Responsible for the things a page is made of and for nothing else: `layout` decides where
//! they stand, `pdf` how they are written.

use std::{ops::Range, rc::Rc};

use zeroize::Zeroize;

use super::{faces::Font, qr::Code, units::POINT};

/// One page.
pub(crate) struct Page {
    /// Width in millimetres.
    pub(crate) width: f32,
    /// Height in millimetres.
    pub(crate) height: f32,
    /// Everything on it, in reading order.
    pub(crate) items: Vec<Item>,
    /// It is read from right to left. Everything is set from left to right all the same, and the whole is
    /// mirrored when it is written, letters and codes excepted: so there is one layout for both.
    pub(crate) right_to_left: bool,
    /// Blocks that keep their order from left to right, as lines in Latin letters do.
    pub(crate) kept: Vec<Kept>,
}

/// A block that moves as a whole where a page is mirrored.
pub(crate) struct Kept {
    /// Its items.
    pub(crate) items: Range<usize>,
    /// Its left and right edge, before.
    pub(crate) edges: (f32, f32),
}

/// Something black on a page.
pub(crate) enum Item {
    /// One line of text.
    Text {
        /// Left end of the base line.
        x: f32,
        /// Height of the base line.
        y: f32,
        /// The font.
        font: Font,
        /// Its size in points.
        size: f32,
        /// Blank after each letter besides the font's own, in points.
        spacing: f32,
        /// The text, every character of which the font has.
        text: String,
    },
    /// A horizontal rule.
    Rule {
        /// Left end.
        x: f32,
        /// Its middle.
        y: f32,
        /// How long it is.
        length: f32,
        /// How thick it is.
        weight: f32,
    },
    /// An empty or crossed square.
    Box {
        /// Left edge, at the middle of its line.
        x: f32,
        /// Upper edge, at the middle of its line.
        y: f32,
        /// How wide and high it is.
        side: f32,
        /// How thick its lines are.
        weight: f32,
        /// Whether it is crossed.
        crossed: bool,
    },
    /// A QR code without its quiet zone.
    Code {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width of one module.
        module: f32,
        /// The modules.
        code: Rc<Code>,
        /// What it is, for who hears the page.
        alt: String,
    },
}

/// A rectangle of the page, for measuring.
#[cfg(test)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Area {
    /// Left edge.
    pub(crate) left: f32,
    /// Upper edge.
    pub(crate) top: f32,
    /// Right edge.
    pub(crate) right: f32,
    /// Lower edge.
    pub(crate) bottom: f32,
}

#[cfg(test)]
impl Area {
    /// Grown by `by` on all sides.
    pub(crate) fn grown(self, by: f32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Whether the two share more than a touch.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        const TOUCH: f32 = 0.001;
        self.left + TOUCH < other.right
            && other.left + TOUCH < self.right
            && self.top + TOUCH < other.bottom
            && other.top + TOUCH < self.bottom
    }
}

impl Page {
    /// An empty page of this size in millimetres, read from left to right.
    pub(crate) fn new(width: f32, height: f32) -> Self {
        Self {
            width,
            height,
            items: Vec::new(),
            right_to_left: false,
            kept: Vec::new(),
        }
    }

    /// Sets between these edges what is read from left to right on any page.
    pub(crate) fn left_to_right<T>(
        &mut self,
        edges: (f32, f32),
        set: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let start = self.items.len();
        let done = set(self);
        let items = start..self.items.len();
        self.kept.push(Kept { items, edges });
        done
    }

    /// Where each item begins at the left when it is written, and whether it is read from right to left.
    pub(crate) fn placed(&self) -> Vec<(f32, bool)> {
        let reaches: Vec<(f32, f32)> = self.items.iter().map(Item::reach).collect();
        if !self.right_to_left {
            return reaches.iter().map(|&(left, _)| (left, false)).collect();
        }
        let mirrored = reaches.iter().map(|(_, right)| (self.width - right, true));
        let mut placed: Vec<(f32, bool)> = mirrored.collect();
        for block in &self.kept {
            let (left, right) = block.edges;
            for at in block.items.clone() {
                if let (Some(one), Some(reach)) = (placed.get_mut(at), reaches.get(at)) {
                    *one = (reach.0 - left + self.width - right, false);
                }
            }
        }
        placed
    }

    /// Adds what is on `strip`, `by` millimetres further down.
    pub(crate) fn take_over(&mut self, strip: &mut Self, by: f32) {
        let before = self.items.len();
        self.kept.extend(strip.kept.drain(..).map(|block| Kept {
            items: block.items.start + before..block.items.end + before,
            ..block
        }));
        self.items.extend(strip.items.drain(..).map(|mut item| {
            let (Item::Text { y, .. }
            | Item::Rule { y, .. }
            | Item::Box { y, .. }
            | Item::Code { y, .. }) = &mut item;
            *y += by;
            item
        }));
    }
}

/// A page of codes is all secret.
impl Drop for Page {
    fn drop(&mut self) {
        for item in &mut self.items {
            if let Item::Text { text, .. } = item {
                text.zeroize();
            }
        }
    }
}

impl Item {
    /// Its left and right end.
    fn reach(&self) -> (f32, f32) {
        match self {
            Self::Text {
                x,
                font,
                size,
                spacing,
                text,
                ..
            } => {
                let apart = spacing * POINT * text.chars().count() as f32;
                (*x, x + font.width(text, *size) + apart)
            }
            Self::Rule { x, length, .. } => (*x, x + length),
            Self::Box { x, side, .. } => (*x, x + side),
            Self::Code {
                x, module, code, ..
            } => (*x, x + module * code.width() as f32),
        }
    }

    /// The rectangle that the item blackens. A text's reaches from the top of its capitals to
    /// below its descenders.
    #[cfg(test)]
    pub(crate) fn area(&self) -> Area {
        let (left, right) = self.reach();
        // Half of a box's line is outside of it.
        let outside = match self {
            Self::Box { weight, .. } => weight / 2.0,
            _ => 0.0,
        };
        let (top, bottom) = match self {
            Self::Text { y, size, .. } => (y - 0.72 * size * POINT, y + 0.22 * size * POINT),
            Self::Rule { y, weight, .. } => (y - weight / 2.0, y + weight / 2.0),
            Self::Box {
                y, side, weight, ..
            } => (y - weight / 2.0, y + side + weight / 2.0),
            Self::Code { y, .. } => (*y, y + right - left),
        };
        Area {
            left: left - outside,
            top,
            right: right + outside,
            bottom,
        }
    }
}
