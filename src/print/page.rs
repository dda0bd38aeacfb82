//! The page model: what stands where on a page, in millimetres from its top left corner.
//!
//! Responsible for the things a page is made of and for nothing else: `layout` decides where
//! they stand, `pdf` how they are written.

use std::rc::Rc;

use zeroize::Zeroize;

use super::{fonts::Font, qr::Code};

/// One page.
pub(crate) struct Page {
    /// Width in millimetres.
    pub(crate) width: f32,
    /// Height in millimetres.
    pub(crate) height: f32,
    /// Everything on it, in reading order.
    pub(crate) items: Vec<Item>,
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
    /// Adds what is on `strip`, `by` millimetres further down.
    pub(crate) fn take_over(&mut self, strip: &mut Self, by: f32) {
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
    /// The rectangle that the item blackens. A text's reaches from the top of its capitals to
    /// below its descenders.
    #[cfg(test)]
    pub(crate) fn area(&self) -> Area {
        use super::units::POINT;

        match *self {
            Self::Text {
                x,
                y,
                font,
                size,
                spacing,
                ref text,
            } => Area {
                left: x,
                top: y - 0.72 * size * POINT,
                right: x + font.width(text, size) + spacing * POINT * text.chars().count() as f32,
                bottom: y + 0.22 * size * POINT,
            },
            Self::Rule {
                x,
                y,
                length,
                weight,
            } => Area {
                left: x,
                top: y - weight / 2.0,
                right: x + length,
                bottom: y + weight / 2.0,
            },
            Self::Box {
                x, y, side, weight, ..
            } => Area {
                left: x - weight / 2.0,
                top: y - weight / 2.0,
                right: x + side + weight / 2.0,
                bottom: y + side + weight / 2.0,
            },
            Self::Code {
                x,
                y,
                module,
                ref code,
                ..
            } => {
                let side = module * code.width() as f32;
                Area {
                    left: x,
                    top: y,
                    right: x + side,
                    bottom: y + side,
                }
            }
        }
    }
}
