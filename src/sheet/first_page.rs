//! The first page of a sheet, with type as large as it fits, and what of it stands on pages behind.
//!
//! A narrow column at the left begins with the key code and its words; the wide one beside it speaks to the
//! holder. Below stand the vault codes with the key code again at the far right, so that no one stain takes
//! both, and at the foot how to open it all.
//!
//! Not responsible for any word (`wording`) or for the pages of vault codes (`layout`).

use std::rc::Rc;

use super::{
    grid::{ADDRESS_WIDTH, END_MARGIN, GUTTER, Grid, HEAVY, KEY_SIDE, THIN},
    wording::Wording,
};
use crate::paper::{
    WORDS_PER_LINE,
    record::{ShortRecord, SignedKeyRecord},
    to_words,
};
use crate::print::{
    fonts::{plain, strong, wrap},
    page::Page,
    qr::Code,
    setting::{CLEAR, LABEL, SMALL, cap, descent, shrunk},
    units::POINT,
};

/// Side of the code of the page's address: what a phone reads at arm's length.
const ADDRESS_SIDE: f32 = 24.0;
/// From line to line of those that are written on.
const BETWEEN_LINES: f32 = 7.0;
/// Smallest running text that is still read without effort, in points; below it what is for a
/// technician goes behind.
const READABLE: f32 = 9.5;
/// The same where there is little room: still more than half a millimetre a module.
pub(super) const ADDRESS_SIDE_LEAST: f32 = 20.0;

/// Sizes in points. `Sizes` has those that depend on the room there is.
const HEADLINE: [f32; 5] = [20.0, 17.0, 14.0, 12.0, 10.0];
const SHEET: f32 = 20.0;
const FACT: [f32; 4] = [11.0, 10.0, 9.0, 8.0];
const HEADING: f32 = 10.5;
const WORD: f32 = 9.5;

/// The words for who reads small letters badly: their size and that of the words above them, in points;
/// the room of a number and between two lines, in millimetres.
const LARGE: f32 = 32.0;
const LARGE_HEADING: f32 = 18.0;
const LARGE_NUMBER: f32 = 16.0;
const LARGE_GAP: f32 = 15.0;

/// From base line to base line of running text, in sizes.
const LEADING: f32 = 1.4;

/// The sizes of running text and the least room between blocks; the first that fit are taken.
#[derive(Clone, Copy)]
struct Sizes {
    body: f32,
    technical: f32,
    gap: f32,
}

const SIZES: [Sizes; 7] = [
    Sizes {
        body: 10.5,
        technical: 8.0,
        gap: 3.0,
    },
    Sizes {
        body: 10.0,
        technical: 8.0,
        gap: 3.0,
    },
    Sizes {
        body: 9.5,
        technical: 7.5,
        gap: 3.0,
    },
    // For the longest names and titles in the widest letters.
    Sizes {
        body: 9.5,
        technical: 7.5,
        gap: 1.5,
    },
    // For names and titles of nothing but the widest letters, and for languages that take more room.
    Sizes {
        body: 8.5,
        technical: 7.5,
        gap: 1.5,
    },
    Sizes {
        body: 8.0,
        technical: 7.5,
        gap: 1.5,
    },
    Sizes {
        body: 7.5,
        technical: 7.5,
        gap: 1.0,
    },
];

/// The most room between blocks.
const WIDEST_GAP: f32 = 8.0;

/// The first page before it is known how large its text can be.
pub(super) struct FirstPage<'a> {
    /// The lines it keeps to.
    pub(super) grid: Grid,
    /// Its words.
    pub(super) wording: Wording<'a>,
    /// What its key code says.
    pub(super) record: &'a SignedKeyRecord,
    /// The key code.
    pub(super) key: Rc<Code>,
    /// The vault codes, if they are on this page.
    pub(super) vault: Vec<Rc<Code>>,
    /// How many pages there are up to the last with codes.
    pub(super) with_codes: usize,
    /// What is for a technician stands on a page of its own, the last.
    pub(super) technician_behind: bool,
    /// The address of the page, if there is one.
    pub(super) address: Option<Rc<Code>>,
}

impl FirstPage<'_> {
    /// How many pages the sheet has.
    pub(super) fn page_count(&self) -> usize {
        let large = self.wording.face().large;
        self.with_codes + usize::from(self.technician_behind) + usize::from(large)
    }

    /// The page with the largest text that fits, and the rest of the room between its blocks; `None` if
    /// none fits, or only one too small to be read while there could be a page more.
    pub(super) fn fitted(&self) -> Option<Page> {
        const GAPS: f32 = 3.0;
        let readable = |sizes: &&Sizes| self.technician_behind || sizes.body >= READABLE;
        SIZES.iter().filter(readable).find_map(|&sizes| {
            let (_, bottom) = self.set(sizes, sizes.gap);
            let room = self.grid.bottom() - bottom;
            let gap = (sizes.gap + room / GAPS).min(WIDEST_GAP);
            (room >= 0.0).then(|| self.set(sizes, gap).0)
        })
    }

    /// For the longest names in the widest letters, whatever it looks like.
    pub(super) fn smallest(&self) -> Page {
        let sizes = SIZES[SIZES.len() - 1];
        self.set(sizes, sizes.gap).0
    }

    /// The page at these sizes, and where it ends.
    fn set(&self, sizes: Sizes, gap: f32) -> (Page, f32) {
        let mut page = self.grid.page(self.wording.face().language);
        let y = self.head(&mut page);
        // Codes keep their quiet zone from rules.
        let clear = gap.max(2.7);
        let y = self.key_and_holder(&mut page, y + gap.max(CLEAR), sizes);
        let y = self.vault_row(&mut page, y + gap, sizes);
        let y = self.opening(&mut page, y + clear, sizes);
        (page, y)
    }

    fn head(&self, page: &mut Page) -> f32 {
        let grid = self.grid;
        let mut above = Vec::new();
        if self.wording.headline() != self.wording.kind() {
            above.push(self.wording.kind());
        }
        if self.page_count() > 1 {
            above.push(self.wording.page_of(1, self.page_count()));
        }
        let mut y = END_MARGIN;
        if !above.is_empty() {
            y = page.line(grid.left(), y, &plain(above.join(" · ")), LABEL) + 2.2;
        }
        let sheet = strong(self.wording.sheet());
        let sheet_width = sheet.font.width(&sheet.text, SHEET);
        let room = grid.right() - grid.left() - sheet_width - GUTTER;
        let (lines, size) = shrunk(&strong(self.wording.headline()), &HEADLINE, room);
        page.line(grid.right() - sheet_width, y, &sheet, SHEET);
        // One base line for both, however small the headline had to become.
        let offset = cap(SHEET) - cap(size);
        y = page.lines(grid.left(), y + offset, &lines, size, 1.25);
        page.rule(grid.left(), y + 2.4, grid.right(), HEAVY);
        self.facts(page, y + 6.0)
    }

    fn facts(&self, page: &mut Page, top: f32) -> f32 {
        let grid = self.grid;
        let facts = self.wording.facts();
        // The holder has the narrow column; the rest share the wide one, or all have it all.
        let third = (grid.right() - grid.second()) / 3.0;
        let places: Vec<(f32, f32)> = match facts.len() {
            4 => [grid.left(), grid.second(), grid.second() + third - 6.0]
                .into_iter()
                .chain([grid.second() + 2.0 * third + 3.0])
                .zip([grid.column(), third - 8.0, third + 7.0, third - 3.0])
                .collect(),
            _ => [grid.left(), grid.second(), grid.second() + third + 12.0]
                .into_iter()
                .zip([grid.column(), third + 10.0, third + 10.0])
                .collect(),
        };
        let mut bottom = top;
        for (fact, (x, width)) in facts.iter().zip(places) {
            let y = page.line(x, top, &plain(&*fact.name), SMALL) + 1.5;
            let (lines, size) = shrunk(&strong(fact.value.as_str()), &FACT, width);
            bottom = bottom.max(page.lines(x, y, &lines, size, 1.25));
        }
        page.rule(grid.left(), bottom + 2.4, grid.right(), THIN);
        bottom + 2.4
    }

    /// The key code and its words at the left, what the holder has to know at the right.
    fn key_and_holder(&self, page: &mut Page, top: f32, sizes: Sizes) -> f32 {
        let grid = self.grid;
        let below = page.code(
            grid.left(),
            top,
            KEY_SIDE,
            &self.key,
            &self.wording.key_code()[0],
        );
        // The label stands beside the code, where there is room in any case.
        let x = grid.left() + KEY_SIDE + CLEAR + 0.5;
        let [name, remark] = self.wording.key_code();
        let room = grid.second() - GUTTER - x;
        let y = page.lines(x, top, &wrap(&[strong(name)], LABEL, room), LABEL, 1.35) + 0.8;
        let lines = wrap(&[plain(remark)], SMALL, room);
        page.lines(x, y, &lines, SMALL, 1.35);
        let words = wrap(&[strong(self.wording.words())], LABEL, grid.column());
        let y = page.lines(grid.left(), below + CLEAR + 1.0, &words, LABEL, 1.35) + 1.6;
        let narrow = (grid.left(), grid.left() + grid.column());
        let left = page.left_to_right(narrow, |page| self.words(page, y));
        let width = grid.right() - grid.second();
        let paragraphs = self.wording.for_the_holder();
        let paragraphs: Vec<_> = paragraphs
            .iter()
            .map(|spans| wrap(spans, sizes.body, width))
            .collect();
        let lines: usize = paragraphs.iter().map(Vec::len).sum();
        // Room that the narrow column leaves stands between the paragraphs.
        let free = left - top - lines as f32 * LEADING * sizes.body * POINT;
        let least = 0.5 * sizes.body * POINT;
        let between = (free / (paragraphs.len() - 1) as f32).clamp(least, 2.5 * least);
        let mut y = top;
        for (at, lines) in paragraphs.iter().enumerate() {
            // The last is English in any other language.
            if at + 1 == paragraphs.len() {
                page.left_to_right((grid.second(), grid.right()), |page| {
                    page.lines(grid.second(), y, lines, sizes.body, LEADING)
                });
            } else {
                page.lines(grid.second(), y, lines, sizes.body, LEADING);
            }
            y += lines.len() as f32 * LEADING * sizes.body * POINT + between;
        }
        let right = y - between - (LEADING - 1.0) * sizes.body * POINT;
        left.max(right)
    }

    /// The key code in words.
    fn key_in_words(&self) -> [&'static str; 32] {
        let short = ShortRecord::new(
            self.record.set_id(),
            self.record.threshold(),
            self.record.share().duplicate(),
        );
        to_words(&short.to_bytes())
    }

    /// The same for who reads small letters badly, over the whole page.
    pub(super) fn large_words(&self, page: &mut Page, top: f32) {
        let grid = self.grid;
        let width = grid.right() - grid.left();
        let heading = wrap(&[strong(self.wording.words())], LARGE_HEADING, width);
        let y = page.lines(grid.left(), top, &heading, LARGE_HEADING, 1.25) + LARGE_GAP;
        let words = self.key_in_words();
        page.left_to_right((grid.left(), grid.right()), |page| {
            let step = (width - LARGE_NUMBER) / WORDS_PER_LINE as f32;
            let mut y = y;
            for (number, line) in (1..).zip(words.chunks(WORDS_PER_LINE)) {
                page.line(grid.left(), y, &plain(format!("{number}")), LARGE);
                for (at, word) in line.iter().enumerate() {
                    let x = grid.left() + LARGE_NUMBER + at as f32 * step;
                    page.line(x, y, &strong(*word), LARGE);
                }
                y += cap(LARGE) + LARGE_GAP;
                page.rule(grid.left(), y - LARGE_GAP / 2.0, grid.right(), THIN);
            }
        });
    }

    /// Eight numbered lines of four words.
    fn words(&self, page: &mut Page, top: f32) -> f32 {
        let words = self.key_in_words();
        let number_width = 6.0;
        let step = (self.grid.column() - number_width) / WORDS_PER_LINE as f32;
        let mut y = top;
        let mut bottom = top;
        for (number, line) in (1..).zip(words.chunks(WORDS_PER_LINE)) {
            let mut x = self.grid.left();
            bottom = page.line(x, y, &plain(format!("{number}")), WORD);
            x += number_width;
            for word in line {
                page.line(x, y, &strong(*word), WORD);
                x += step;
            }
            y += 4.2;
        }
        bottom
    }

    /// The one code that a phone's camera app is for, where the page has an address.
    fn address(&self, page: &mut Page, top: f32, sizes: Sizes) -> f32 {
        let grid = self.grid;
        let Some((address, code)) = self.wording.face().address.zip(self.address.as_ref()) else {
            return top;
        };
        let lead = wrap(&[strong(self.wording.point_here())], LABEL, ADDRESS_WIDTH);
        let y = page.lines(grid.address(), top, &lead, LABEL, 1.35) + CLEAR;
        let side = if sizes.body < READABLE {
            ADDRESS_SIDE_LEAST
        } else {
            ADDRESS_SIDE
        };
        let y = page.code(grid.address(), y, side, code, address) + CLEAR;
        let lines = wrap(&[plain(address)], SMALL, ADDRESS_WIDTH);
        page.lines(grid.address(), y, &lines, SMALL, 1.35)
    }

    /// What is written by hand: the owner's telephone number, and when the sheet was last seen.
    fn by_hand(&self, page: &mut Page, (left, right): (f32, f32), top: f32) -> f32 {
        let mut y = top;
        for (label, lines) in [
            (self.wording.owners_phone(), 1),
            (self.wording.checked_on(), 2),
        ] {
            let label = wrap(&[plain(label)], SMALL, right - left);
            y = page.lines(left, y, &label, SMALL, 1.35) - descent(SMALL);
            for _ in 0..lines {
                y += BETWEEN_LINES;
                page.rule(left, y, right, THIN);
            }
            y += BETWEEN_LINES - cap(SMALL);
        }
        y - BETWEEN_LINES + cap(SMALL)
    }

    /// The vault codes, or where they are, and the key code again.
    fn vault_row(&self, page: &mut Page, top: f32, sizes: Sizes) -> f32 {
        let grid = self.grid;
        page.rule(grid.left(), top, grid.right(), THIN);
        let top = top + 3.5;
        let mut bottom = top;
        let face = self.wording.face();
        for ((code, part), x) in self
            .vault
            .iter()
            .zip(face.parts)
            .zip([grid.left(), grid.second()])
        {
            let y = page.label(
                x,
                top,
                self.wording.vault_code(part).each_ref().map(String::as_str),
            );
            bottom = bottom.max(page.code(
                x,
                y,
                grid.vault_side(),
                code,
                &self.wording.vault_code(part)[0],
            ));
        }
        let again = self.wording.key_again();
        let y = page.label(grid.third(), top, again.each_ref().map(String::as_str));
        let y = page.code(
            grid.third(),
            y,
            KEY_SIDE,
            &self.key,
            &self.wording.key_again()[0],
        );
        bottom = bottom.max(y);
        if self.vault.is_empty() {
            let mut y = top;
            let paragraphs = [
                self.wording.vault_elsewhere(self.with_codes),
                self.wording.codes(),
            ];
            for paragraph in paragraphs.concat() {
                let lines = wrap(&paragraph, sizes.body, grid.third() - GUTTER - grid.left());
                y = page.lines(grid.left(), y, &lines, sizes.body, 1.4) + 0.75 * sizes.body * POINT;
            }
            bottom.max(y)
        } else {
            let mut y = y + CLEAR;
            for paragraph in self.wording.codes() {
                let lines = wrap(&paragraph, SMALL, KEY_SIDE);
                y = page.lines(grid.third(), y, &lines, SMALL, 1.35) + 1.5;
            }
            bottom.max(y)
        }
    }

    /// How to open it; without this program too, where that is not on a page of its own.
    fn opening(&self, page: &mut Page, top: f32, sizes: Sizes) -> f32 {
        let grid = self.grid;
        page.rule(grid.left(), top, grid.right(), THIN);
        let top = top + 3.5;
        let y = page.line(grid.left(), top, &strong(self.wording.how()), HEADING) + 2.4;
        let width = match (self.technician_behind, &self.address) {
            (false, _) => grid.column(),
            // Where nothing stands beside them, the steps have its room.
            (true, None) => grid.third() - GUTTER - grid.left(),
            (true, Some(_)) => grid.address() - GUTTER - grid.left(),
        };
        let left = page.steps(
            grid.left(),
            y,
            width,
            &self.wording.how_to_open(),
            9.5_f32.min(sizes.body),
            5.0,
        );
        if self.technician_behind {
            let middle = self.address(page, top, sizes);
            let side = (grid.third(), grid.right());
            return left.max(middle).max(self.by_hand(page, side, top));
        }
        let technician = page.left_to_right((grid.second(), grid.right()), |page| {
            self.technician(page, grid.second(), top, sizes.technical)
        });
        left.max(technician)
    }

    /// The way without this program.
    pub(super) fn technician(&self, page: &mut Page, x: f32, top: f32, size: f32) -> f32 {
        let heading = strong(Wording::WITHOUT_PROGRAM);
        let y = page.line(x, top, &heading, HEADING) + 2.4;
        let tools = x + heading.font.width(&heading.text, HEADING) + 2.0;
        let offset = cap(HEADING) - cap(size);
        page.line(tools, top + offset, &plain(Wording::TOOLS), size);
        let steps = self.wording.without_program();
        page.steps(x, y, self.grid.right() - x, &steps, size, size / 2.0)
    }
}
