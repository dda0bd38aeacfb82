//! Letters that somebody types from: how they are set, and where a long value breaks.
//!
//! The fonts have no monospaced letters, so the letters of a secret are set apart a little.
//! Not responsible for running text without secrets: that is wrapped by `fonts`.

use zeroize::Zeroizing;

use crate::letters::composed;
use crate::print::{
    fonts::Font,
    page::{Item, Page},
    setting::{cap, descent},
    units::POINT,
};

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    font: Font,
    /// In points.
    pub(super) size: f32,
    /// Blank after each letter, in points.
    spacing: f32,
}

/// What is typed: codes, keys, words, seeds. Wider apart than a tenth of the size, letters would
/// be copied out of the file with spaces between them.
pub(super) const CODE: Style = Style {
    font: Font::Regular,
    size: 12.0,
    spacing: 0.7,
};

/// Addresses of seeds, which nobody types if there is another way.
pub(super) const ADDRESS: Style = Style {
    font: Font::Regular,
    size: 11.0,
    spacing: 0.2,
};

/// What is read.
pub(super) const BODY: Style = Style {
    font: Font::Regular,
    size: 9.5,
    spacing: 0.0,
};

/// A line may end behind these, where it has no space.
const SOFT: &str = "-–/&?=,;:@._";

impl Style {
    /// How wide `text` is, in millimetres.
    pub(super) fn width(self, text: &str) -> f32 {
        let letters = text.chars().count() as f32;
        self.font.width(text, self.size) + letters * self.spacing * POINT
    }

    /// Breaks `text` in lines of at most `width` millimetres: at spaces, else behind a mark that
    /// separates, else anywhere. Nothing but spaces at the ends of lines is lost. At least one
    /// line, even if it is empty.
    pub(super) fn broken(self, text: &str, width: f32) -> Vec<&str> {
        let mut lines = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (line, after) = rest.split_at(self.line_end(rest, width));
            let line = line.trim_end_matches(' ');
            if !line.is_empty() {
                lines.push(line);
            }
            rest = after;
        }
        if lines.is_empty() {
            lines.push("");
        }
        lines
    }

    /// Where the first line of `text` ends, spaces behind it included.
    fn line_end(self, text: &str, width: f32) -> usize {
        let mut used = 0.0;
        let mut end = 0;
        let (mut space, mut soft) = (None, None);
        for (at, letter) in text.char_indices() {
            let after = at + letter.len_utf8();
            used += self.width(&text[at..after]);
            // A space at the end of a line is not printed.
            if used > width && letter != ' ' && end > 0 {
                // A line is not left half empty for the sake of a mark.
                let soft = soft.filter(|soft| soft * 2 > end);
                return space.or(soft).unwrap_or(end);
            }
            end = after;
            if letter == ' ' {
                space = Some(end);
            } else if SOFT.contains(letter) {
                soft = Some(end);
            }
        }
        end
    }
}

impl Page {
    /// One line of `text`; takes the top of the capitals and returns the lower end.
    pub(super) fn letters(&mut self, x: f32, top: f32, text: &str, style: Style) -> f32 {
        let y = top + cap(style.size);
        self.items.push(Item::Text {
            x,
            y,
            font: style.font,
            size: style.size,
            spacing: style.spacing,
            text: text.to_owned(),
        });
        y + descent(style.size)
    }
}

/// `text` as it is printed in one line: composed, and with spaces for tabs, line ends and other
/// white space.
pub(super) fn one_line(text: &str) -> Zeroizing<String> {
    let composed = Zeroizing::new(composed(text.trim()));
    let mut line = Zeroizing::new(String::with_capacity(composed.len()));
    line.extend(composed.chars().map(|letter| match letter {
        '\u{A0}' => letter,
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    }));
    line
}

/// The lines of `text` as somebody wrote them, each to be printed as [`one_line`]; blank lines
/// are left out.
pub(super) fn written_lines(text: &str) -> impl Iterator<Item = Zeroizing<String>> {
    text.lines()
        .map(one_line)
        .filter(|line| !line.trim().is_empty())
}

/// A seed in groups of four letters.
pub(super) fn in_fours(seed: &str) -> Zeroizing<String> {
    let mut grouped = Zeroizing::new(String::with_capacity(seed.len() * 2));
    for (at, letter) in seed.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(letter);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_where_a_reader_would() {
        let lines = CODE.broken(
            "otpauth://totp/GitHub:anna?secret=ABCDEFGH&issuer=GitHub",
            60.0,
        );
        assert!(lines.len() > 1);
        for line in &lines[..lines.len() - 1] {
            assert!(line.ends_with(|letter| SOFT.contains(letter)), "{line}");
        }
        assert_eq!(CODE.broken("1234 5678", 15.0), ["1234", "5678"]);
        assert_eq!(CODE.broken("", 15.0), [""]);
        assert_eq!(*in_fours("ABCDEFGHI"), "ABCD EFGH I");
    }

    proptest! {
        #[test]
        fn breaking_loses_no_letter_and_keeps_the_width(
            text in "[a-zA-Z0-9=/é –]{0,200}",
            width in 6.0_f32..80.0,
        ) {
            let lines = CODE.broken(&text, width);
            prop_assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
            for line in lines {
                prop_assert!(CODE.width(line) <= width + 0.001, "{}", line);
            }
        }
    }
}
