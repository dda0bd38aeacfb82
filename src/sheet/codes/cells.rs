//! Codes with boxes and numbered words, in columns.
//!
//! Responsible for how many columns there are and for what stands where in each. A row is one
//! strip, so that a page may end behind any of them. Not responsible for what the words are.

use zeroize::Zeroizing;

use super::{
    flow::{Section, THIN, leading},
    letters::{BODY, CODE, one_line},
    wording,
};
use crate::{
    day::Day,
    print::{
        fonts::{Span, plain},
        page::{Item as Mark, Page},
        setting::{SMALL, cap, descent},
    },
    vault::CodeSet,
};

/// Boxes and strokes, in millimetres.
const BOX: f32 = 3.6;
const BOX_LINE: f32 = 0.3;
/// From a box or number to its code.
const BESIDE: f32 = 2.1;
/// From base line to base line of codes with boxes: enough to tick and write with a pen.
const ROW: f32 = 6.7;
/// Room for the date on which a code was used, and the most that is offered.
const DATE: f32 = 22.2;
const WIDEST_DATE: f32 = 32.0;
/// Between columns of codes.
const BETWEEN: f32 = 5.0;

/// Something in a column: a code with its box, or a numbered word.
struct Cell {
    /// The number before it, where it has one.
    number: Option<String>,
    /// A box to tick, and the day on which it was.
    ticked: Option<Option<Day>>,
    text: Zeroizing<String>,
}

/// A code set, each code with a box.
pub(super) fn set_codes(section: &mut Section, set: &CodeSet, numbered: bool) {
    let cells: Vec<Cell> = (1..)
        .zip(&set.codes)
        .map(|(number, code): (usize, _)| Cell {
            number: numbered.then(|| number.to_string()),
            ticked: Some(code.used),
            text: one_line(code.code.expose()),
        })
        .collect();
    set_cells(section, &cells, 3);
}

/// A recovery phrase, its words numbered.
pub(super) fn set_words(section: &mut Section, phrase: &str) {
    let phrase = one_line(phrase);
    let cells: Vec<Cell> = (1..)
        .zip(phrase.split_whitespace())
        .map(|(number, word): (usize, _)| Cell {
            number: Some(number.to_string()),
            ticked: None,
            text: Zeroizing::new(word.to_owned()),
        })
        .collect();
    set_cells(section, &cells, 4);
}

/// Cells row by row, in as many columns as there is room for.
fn set_cells(section: &mut Section, cells: &[Cell], most: usize) {
    let width = section.width();
    let widest = |width: &dyn Fn(&Cell) -> f32| cells.iter().map(width).fold(0.0, f32::max);
    let numbers = widest(&|cell| cell.number.as_deref().map_or(0.0, number_width));
    let boxes = widest(&|cell| cell.ticked.map_or(0.0, |_| BOX + BESIDE));
    let dates = widest(&|cell| cell.ticked.map_or(0.0, |_| BESIDE + DATE));
    let texts = widest(&|cell| CODE.width(&cell.text)).min(width - numbers - boxes - dates);
    let cell_width = numbers + boxes + texts + dates;
    let columns = (1..=most)
        .rev()
        .find(|&columns| cell_width * columns as f32 + BETWEEN * (columns - 1) as f32 <= width)
        .unwrap_or(1);
    let step = (width + BETWEEN) / columns as f32;
    let columns_at = Columns {
        left: section.left,
        step,
        numbers,
        text: numbers + boxes,
        date: (dates > 0.0).then_some(numbers + boxes + texts + BESIDE),
    };
    for (number, row) in cells.chunks(columns).enumerate() {
        let broken: Vec<Vec<&str>> = row
            .iter()
            .map(|cell| CODE.broken(&cell.text, texts + 0.001))
            .collect();
        let lines = broken.iter().map(Vec::len).max().unwrap_or_default();
        let above = ROW - cap(CODE.size) - descent(CODE.size);
        for line in 0..lines {
            let above = match (number, line) {
                (0, 0) => 2.6,
                (_, 0) => above,
                _ => leading(CODE.size),
            };
            section.add(above, line + 1 < lines, |strip| {
                for (place, (cell, texts)) in row.iter().zip(&broken).enumerate() {
                    if let Some(text) = texts.get(line) {
                        columns_at.set(strip, place, cell, text, line == 0);
                    }
                }
                cap(CODE.size) + descent(CODE.size)
            });
        }
    }
}

/// Width of the number of a cell, with the blank after it.
fn number_width(number: &str) -> f32 {
    let number: Span = plain(number);
    number.font.width(&number.text, BODY.size) + BESIDE
}

/// Where the columns begin, and within each what.
struct Columns {
    left: f32,
    step: f32,
    /// How wide the numbers are.
    numbers: f32,
    /// Where the text begins.
    text: f32,
    /// Where the date begins, if one is written.
    date: Option<f32>,
}

impl Columns {
    /// One line of a cell; the number, the box and the date stand on the first.
    fn set(&self, strip: &mut Page, place: usize, cell: &Cell, text: &str, first: bool) {
        let left = self.left + place as f32 * self.step;
        let x = left + self.text;
        let base = cap(CODE.size);
        let used = cell.ticked.flatten();
        if first {
            self.set_mark(strip, left, cell);
        }
        strip.letters(x, 0.0, text, CODE);
        if used.is_some() {
            strip.rule(x, base / 2.0, x + CODE.width(text), BOX_LINE);
        }
        if first && let Some(date) = self.date {
            let at = left + date;
            match used {
                Some(day) => {
                    let said = plain(wording::used(day));
                    strip.line(at, base - cap(SMALL), &said, SMALL);
                }
                None => {
                    let end = (left + self.step - BETWEEN).min(at + WIDEST_DATE);
                    strip.rule(at, base + 0.4, end, THIN);
                }
            }
        }
    }

    /// The number and the box before a text.
    fn set_mark(&self, strip: &mut Page, left: f32, cell: &Cell) {
        let base = cap(CODE.size);
        if let Some(number) = &cell.number {
            let at = left + self.numbers - number_width(number);
            strip.line(
                at,
                base - cap(BODY.size),
                &plain(number.as_str()),
                BODY.size,
            );
        }
        if let Some(used) = cell.ticked {
            strip.items.push(Mark::Box {
                x: left + self.numbers + BOX_LINE / 2.0,
                y: (base - BOX) / 2.0,
                side: BOX,
                weight: BOX_LINE,
                crossed: used.is_some(),
            });
        }
    }
}
