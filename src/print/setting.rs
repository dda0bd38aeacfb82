//! Setting type and codes on a page, from the top of the capitals downwards.
//!
//! Responsible for lines, paragraphs, steps and labels; `layout` says where they begin.

use std::rc::Rc;

use super::{
    fonts::{Span, plain, strong, wrap},
    page::{Item, Page},
    qr::{Code, QUIET},
    units::POINT,
};

/// Size of the name over a code, in points.
pub(crate) const LABEL: f32 = 9.5;
/// Size of remarks.
pub(crate) const SMALL: f32 = 8.0;
/// Blank that a code keeps from words, in millimetres: the quiet zone at the largest module.
pub(crate) const CLEAR: f32 = 3.3;

/// Height of capitals of a text of this size, in millimetres.
pub(crate) fn cap(size: f32) -> f32 {
    0.714 * size * POINT
}

/// How far letters reach below the base line.
pub(crate) fn descent(size: f32) -> f32 {
    0.22 * size * POINT
}

/// A text in one line in one of the first two `sizes`; else in two lines in the first of the
/// others that allows it; else in the last.
pub(crate) fn shrunk(span: &Span, sizes: &[f32], width: f32) -> (Vec<Vec<Span>>, f32) {
    let mut last = (Vec::new(), 0.0);
    for most in [1, 2] {
        let tried = if most == 1 { &sizes[..2] } else { &sizes[2..] };
        for &size in tried {
            let lines = wrap(std::slice::from_ref(span), size, width);
            if lines.len() <= most {
                return (lines, size);
            }
            last = (lines, size);
        }
    }
    last
}

/// Setting type. Each function takes the top of the capitals and returns the lower end of what
/// it set.
impl Page {
    pub(crate) fn line(&mut self, x: f32, top: f32, span: &Span, size: f32) -> f32 {
        let y = top + cap(size);
        let text = span.text.clone();
        self.items.push(Item::Text {
            x,
            y,
            font: span.font,
            size,
            spacing: 0.0,
            text,
        });
        y + descent(size)
    }

    pub(crate) fn lines(
        &mut self,
        x: f32,
        top: f32,
        lines: &[Vec<Span>],
        size: f32,
        leading: f32,
    ) -> f32 {
        let mut y = top;
        let mut bottom = top;
        for line in lines {
            let mut at = x;
            for span in line {
                bottom = self.line(at, y, span, size);
                at += span.font.width(&span.text, size);
            }
            y += leading * size * POINT;
        }
        bottom
    }

    /// Numbered paragraphs.
    pub(crate) fn steps(
        &mut self,
        x: f32,
        top: f32,
        width: f32,
        steps: &[Vec<Span>],
        size: f32,
        indent: f32,
    ) -> f32 {
        let mut y = top;
        let mut bottom = top;
        for (number, step) in (1..).zip(steps) {
            self.line(x, y, &strong(format!("{number}")), size);
            bottom = self.lines(x + indent, y, &wrap(step, size, width - indent), size, 1.35);
            y = bottom + 0.3 * size * POINT;
        }
        bottom
    }

    /// The two lines over a code; returns where the code may begin.
    pub(crate) fn label(&mut self, x: f32, top: f32, [name, remark]: [&str; 2]) -> f32 {
        let y = self.line(x, top, &strong(name), LABEL) + 0.8;
        self.line(x, y, &plain(remark), SMALL) + CLEAR
    }

    /// A QR code, with what it is for who hears the page.
    pub(crate) fn code(&mut self, x: f32, y: f32, side: f32, code: &Rc<Code>, alt: &str) -> f32 {
        let module = code.module_in(side);
        debug_assert!(module * QUIET <= CLEAR);
        self.items.push(Item::Code {
            x,
            y,
            module,
            code: Rc::clone(code),
            alt: format!("QR: {alt}"),
        });
        y + module * code.width() as f32
    }

    pub(crate) fn rule(&mut self, left: f32, y: f32, right: f32, weight: f32) {
        self.items.push(Item::Rule {
            x: left,
            y,
            length: right - left,
            weight,
        });
    }
}
