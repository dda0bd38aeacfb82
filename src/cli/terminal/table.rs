//! Rows of cells, for all commands alike.
//!
//! Responsible for how wide columns are, and for what happens where the terminal is narrower than all
//! of them: the last cells of each row stand under it.

use super::{
    width::{columns_of, of_stdout},
    wrap::wrapped,
};

/// How deep folded cells stand.
const FOLDED: usize = 4;

/// How rows stand.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    /// Blanks before each row.
    pub(crate) indent: usize,
    /// Blanks between two columns.
    pub(crate) gap: usize,
}

/// A table by itself.
pub(crate) const PLAIN: Table = Table { indent: 0, gap: 3 };
/// One below what it belongs to.
pub(crate) const BELOW: Table = Table { indent: 2, gap: 3 };
/// The same with more columns.
pub(crate) const CLOSE: Table = Table { indent: 2, gap: 2 };

impl Table {
    /// Rows as lines, each column as wide as its widest cell; empty columns are left out. Folded where
    /// standard output is a terminal that is too narrow.
    pub(crate) fn rows<const N: usize>(self, rows: &[[String; N]]) -> String {
        self.laid_out(rows, of_stdout().unwrap_or(usize::MAX))
    }

    fn laid_out<const N: usize>(self, rows: &[[String; N]], width: usize) -> String {
        let mut widths = [0; N];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = columns_of(cell).max(*width);
            }
        }
        let beside = self.beside(&widths, width);
        let mut text = String::new();
        for row in rows {
            let mut line = " ".repeat(self.indent);
            let cells = row.iter().zip(widths).take(beside);
            for (cell, own) in cells.filter(|(_, own)| *own > 0) {
                line.push_str(cell);
                line.push_str(&" ".repeat(own - columns_of(cell) + self.gap));
            }
            text.push_str(line.trim_end());
            text.push('\n');
            self.fold(&row[beside..], width, &mut text);
        }
        text
    }

    /// Cells below their row: as many on a line as there is room for, long ones broken.
    fn fold(self, cells: &[String], width: usize, text: &mut String) {
        let indent = " ".repeat(self.indent + FOLDED);
        let mut line = String::new();
        for cell in cells.iter().filter(|cell| !cell.is_empty()) {
            let end = columns_of(&line) + self.gap + columns_of(cell);
            if !line.is_empty() && end > width {
                text.push_str(&line);
                text.push('\n');
                line.clear();
            }
            if line.is_empty() {
                line = wrapped(&format!("{indent}{cell}"), width, 0).to_string();
            } else {
                line.push_str(&" ".repeat(self.gap));
                line.push_str(cell);
            }
        }
        if !line.is_empty() {
            text.push_str(&line);
            text.push('\n');
        }
    }

    /// How many columns there is room for; one at least.
    fn beside(self, widths: &[usize], width: usize) -> usize {
        let mut end = self.indent;
        let mut is_first = true;
        for (at, own) in widths.iter().enumerate().filter(|(_, own)| **own > 0) {
            end += own + if is_first { 0 } else { self.gap };
            if end > width && !is_first {
                return at;
            }
            is_first = false;
        }
        widths.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> [[String; 4]; 2] {
        let cells = |cells: [&str; 4]| cells.map(str::to_owned);
        [
            cells(["Google", "maria", "", "10 recovery codes of 2026-05-02"]),
            cells(["株式会社", "m", "", "a key"]),
        ]
    }

    #[test]
    fn as_wide_as_the_widest_cell() {
        assert_eq!(
            PLAIN.laid_out(&rows(), 80),
            "Google     maria   10 recovery codes of 2026-05-02\n株式会社   m       a key\n"
        );
    }

    #[test]
    fn below_something() {
        assert_eq!(
            CLOSE.laid_out(&rows(), 80),
            "  Google    maria  10 recovery codes of 2026-05-02\n  株式会社  m      a key\n"
        );
    }

    #[test]
    fn the_last_cells_fold() {
        assert_eq!(
            PLAIN.laid_out(&rows(), 30),
            "Google     maria\n    10 recovery codes of\n    2026-05-02\n株式会社   m\n    a key\n"
        );
    }
}
