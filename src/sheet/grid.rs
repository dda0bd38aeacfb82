//! The lines that all pages of a sheet keep to, in millimetres.
//!
//! One grid for both papers. Not responsible for what stands on it (`first_page`, `layout`).

use super::Paper;
use crate::{print::page::Page, say::Language};

/// Blank at the left and right edge, in millimetres: enough to punch holes.
pub(super) const SIDE_MARGIN: f32 = 15.0;
/// Blank at the upper and lower edge.
pub(super) const END_MARGIN: f32 = 12.5;
/// Between columns, and the least between two codes: a reader then takes neither for a part of
/// the other.
pub(super) const GUTTER: f32 = 8.0;
/// Side of each key code.
pub(super) const KEY_SIDE: f32 = 39.0;
/// Width of the address itself and of what is said about it.
pub(super) const ADDRESS_WIDTH: f32 = 42.0;

/// Rules, in millimetres.
pub(super) const HEAVY: f32 = 0.8;
pub(super) const THIN: f32 = 0.2;

/// The lines that everything keeps to.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    width: f32,
    height: f32,
}

impl Grid {
    /// Of a paper.
    pub(super) fn new(paper: Paper) -> Self {
        let (width, height) = paper.size();
        Self { width, height }
    }

    /// Its left edge.
    pub(super) fn left(self) -> f32 {
        SIDE_MARGIN
    }

    /// Its right edge.
    pub(super) fn right(self) -> f32 {
        self.width - SIDE_MARGIN
    }

    /// Its lower edge.
    pub(super) fn bottom(self) -> f32 {
        self.height - END_MARGIN
    }

    /// Side of a vault code on the first page.
    pub(super) fn vault_side(self) -> f32 {
        // Letter is wider but shorter.
        self.column()
            .min(if self.height < 290.0 { 58.5 } else { 62.5 })
    }

    /// Width of the narrow column.
    pub(super) fn column(self) -> f32 {
        (self.right() - self.left() - KEY_SIDE - 2.0 * GUTTER) / 2.0
    }

    /// Left edge of the second of three columns.
    pub(super) fn second(self) -> f32 {
        self.left() + self.column() + GUTTER
    }

    /// Left edge of what stands before the third: the page's address.
    pub(super) fn address(self) -> f32 {
        self.third() - GUTTER - ADDRESS_WIDTH
    }

    /// Left edge of the third.
    pub(super) fn third(self) -> f32 {
        self.right() - KEY_SIDE
    }

    /// An empty page, turned round for what is read from right to left.
    pub(super) fn page(self, language: Language) -> Page {
        let mut page = Page::new(self.width, self.height);
        page.right_to_left = language.is_right_to_left();
        page
    }
}
