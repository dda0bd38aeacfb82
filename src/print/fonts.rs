//! The two fonts that documents name: which letters they have, how wide a text is, where a line
//! breaks.
//!
//! Behind each stands a row of files (`faces`), of which a letter takes the first that has it
//! (`shape`).
//!
//! Letters and accents are composed where Unicode has one letter for both:
//! [`letters::composed`](crate::letters::composed) is applied to all that comes from outside.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

pub(crate) use super::faces::Font;
use super::{
    faces::{Face, Han},
    shape::{Run, face_of, shaped},
    units::POINT,
};

/// All fonts measure in thousandths of the size.
const UNITS: f32 = 1000.0;

impl Font {
    /// How wide `text` is at `size` points, in millimetres. It is as wide in either direction, and
    /// Chinese letters are as wide in either country.
    pub(crate) fn width(self, text: &str, size: f32) -> f32 {
        let apart: Option<u32> = text.chars().map(|letter| self.apart(letter)).sum();
        if let Some(units) = apart {
            return units as f32 / UNITS * size * POINT;
        }
        let runs = shaped(self, text, false, Han::Chinese);
        let units: i32 = runs.iter().map(Run::advance).sum();
        units as f32 / UNITS * size * POINT
    }

    /// How wide a letter is that just stands beside others, in thousandths of the size.
    fn apart(self, letter: char) -> Option<u32> {
        let faces = [self.latin(), Face::Chinese, Face::Japanese];
        let found = faces.into_iter().find_map(|face| {
            let glyph = face.glyph(letter)?;
            Some(u32::from(face.width(glyph)))
        });
        // Elsewhere it might be a mark on what is before it.
        found.filter(|_| !is_combining_mark(letter))
    }
}

/// The characters of `text` that the fonts do not have, each once, in order. What only joins letters or
/// parts them counts as missing where there is nothing that it could join.
pub(crate) fn missing_letters(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    let mut before = None;
    for letter in text.nfc() {
        let face = face_of(Font::Regular, letter, Han::Chinese);
        let joins = matches!(letter, '\u{200C}' | '\u{200D}');
        let joined = matches!(before, Some(Face::Arabic | Face::Hebrew | Face::Devanagari));
        if (face.is_none() || (joins && !joined)) && !missing.contains(&letter) {
            missing.push(letter);
        }
        before = face;
    }
    missing
}

/// The first that is not in the font whose letters only stand beside each other, as somebody types them off.
pub(crate) fn first_not_plain(text: &str) -> Option<char> {
    text.nfc().find(|letter| !Face::Regular.has(*letter))
}

/// A piece of text in one font.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Span {
    /// The font.
    pub(crate) font: Font,
    /// The text.
    pub(crate) text: String,
}

/// Text for reading.
pub(crate) fn plain(text: impl Into<String>) -> Span {
    Span {
        font: Font::Regular,
        text: text.into(),
    }
}

/// Text for finding.
pub(crate) fn strong(text: impl Into<String>) -> Span {
    Span {
        font: Font::Bold,
        text: text.into(),
    }
}

/// Breaks `spans` in lines of at most `width` millimetres: at spaces, between the letters of scripts without
/// spaces, and within a word only if it is longer than a line. A no-break space does not break.
pub(crate) fn wrap(spans: &[Span], size: f32, width: f32) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
    let mut used = 0.0;
    for span in spans {
        for piece in pieces(&span.text) {
            let bare = span.font.width(piece.trim_end_matches(' '), size);
            if used > 0.0 && used + bare > width {
                lines.push(Vec::new());
                used = 0.0;
            }
            if bare <= width {
                append(&mut lines, span.font, piece);
                used += span.font.width(piece, size);
                continue;
            }
            for letter in piece.chars() {
                let advance = span.font.width(letter.encode_utf8(&mut [0; 4]), size);
                if used > 0.0 && used + advance > width {
                    lines.push(Vec::new());
                    used = 0.0;
                }
                append(&mut lines, span.font, letter.encode_utf8(&mut [0; 4]));
                used += advance;
            }
        }
    }
    for line in &mut lines {
        if let Some(last) = line.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
        }
    }
    lines.retain(|line| line.iter().any(|span| !span.text.is_empty()));
    lines
}

/// What a line may end behind: words with their space; in scripts without spaces what Unicode allows (UAX 14),
/// so that no full stop begins a line.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ').flat_map(|word| {
        let spaceless = |letter| {
            matches!(
                face_of(Font::Regular, letter, Han::Chinese),
                Some(Face::Chinese | Face::Japanese)
            )
        };
        let ends: Vec<usize> = if word.chars().any(spaceless) {
            linebreaks(word)
                .filter(|(_, kind)| *kind == BreakOpportunity::Allowed)
                .map(|(at, _)| at)
                .filter(|at| *at < word.len())
                .chain([word.len()])
                .collect()
        } else {
            vec![word.len()]
        };
        let mut start = 0;
        ends.into_iter().map(move |end| {
            let piece = &word[start..end];
            start = end;
            piece
        })
    })
}

/// Adds `text` to the last line, in one span with what stands there in the same font.
fn append(lines: &mut [Vec<Span>], font: Font, text: &str) {
    let Some(line) = lines.last_mut() else { return };
    match line.last_mut() {
        Some(last) if last.font == font => last.text.push_str(text),
        _ => line.push(Span {
            font,
            text: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_that_are_there() {
        for text in [
            "Åsa Đặng-Þór",
            "Ωραία Μαρία",
            "Ђорђе Їжак Ёлка",
            "O’Neil & “Co” – № 7 €",
            "田中 さくら、サクラ",
            "王婷",
            "שרה כהן",
            "محمد علی",
            "क्षत्रिय प्रिया",
            "می\u{200C}خواهم",
            // Decomposed é is composed.
            "Chloe\u{301}",
        ] {
            assert_eq!(missing_letters(text), [], "{text}");
        }
    }

    #[test]
    fn other_scripts_and_marks_are_missing() {
        assert_eq!(missing_letters("ไทย"), ['ไ', 'ท', 'ย']);
        assert_eq!(
            missing_letters("a\u{200B}b\u{202E}c\td"),
            ['\u{200B}', '\u{202E}', '\t']
        );
        // Nothing is joined.
        assert_eq!(missing_letters("Ann\u{200D}a"), ['\u{200D}']);
        // x with a háček has no composed form.
        assert_eq!(missing_letters("x\u{30C}"), ['\u{30C}']);
        assert_eq!(first_not_plain("aж田ש"), Some('田'));
    }

    #[test]
    fn lines_of_scripts_without_spaces() {
        let text = "这张纸和其他的纸一起，保管着一个人的恢复代码。";
        let lines = wrap(&[plain(text)], 10.0, 30.0);
        let texts: Vec<&str> = lines
            .iter()
            .flatten()
            .map(|span| span.text.as_str())
            .collect();
        assert_eq!(texts.concat(), text);
        assert!(texts.len() > 2);
        // No line begins with what belongs to the one before.
        assert!(
            texts.iter().all(|line| !line.starts_with(['，', '。'])),
            "{texts:?}"
        );
        assert!(
            texts
                .iter()
                .all(|line| Font::Regular.width(line, 10.0) <= 30.0)
        );
    }

    proptest! {
        #[test]
        fn wrapping_loses_nothing(
            texts in proptest::collection::vec("[a-zA-Z]{0,30}( [a-z]{1,5}){0,8} ?", 1..4),
            width in 8.0_f32..80.0,
        ) {
            let spans: Vec<Span> = texts
                .iter()
                .zip([Font::Bold, Font::Regular].into_iter().cycle())
                .map(|(text, font)| Span { font, text: text.clone() })
                .collect();
            let lines = wrap(&spans, 10.0, width);
            let letters = |text: String| text.replace(' ', "");
            let before: String = texts.concat();
            let after: String = lines.iter().flatten().map(|span| span.text.as_str()).collect();
            prop_assert_eq!(letters(before), letters(after));
            for line in lines {
                let used: f32 = line.iter().map(|span| span.font.width(&span.text, 10.0)).sum();
                prop_assert!(used <= width + 0.001);
            }
        }
    }
}
