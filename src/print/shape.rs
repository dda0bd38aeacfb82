//! A line of text → the glyphs of it from left to right: which font has each letter, in which direction
//! it is read (Unicode Bidirectional Algorithm, UAX 9), and how letters join (OpenType, by HarfBuzz's rules).
//!
//! Not responsible for where a line ends (`fonts`) or where it stands (`page`).

use std::{cell::RefCell, rc::Rc};

use harfrust::{Buffer, ClusterLevel, Direction, ShapeOptions, ShapePlan, ShaperFont, shape};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::faces::{Face, Font, Han};

/// One glyph, in thousandths of the size.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Glyph {
    /// Its number in the file.
    pub(crate) id: u16,
    /// How far it moves the pen.
    pub(crate) advance: i32,
    /// How far from the pen it stands.
    pub(crate) offset: (i32, i32),
    /// The letters that it stands for; none if one before it in the same cluster does.
    pub(crate) text: String,
}

/// Glyphs of one font beside each other.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Run {
    /// The font.
    pub(crate) face: Face,
    /// What it says, in reading order, where its glyphs cannot tell: letters of Devanagari change places.
    pub(crate) says: Option<String>,
    /// Its letters are drawn thicker, because it has no bold ones.
    pub(crate) thickened: bool,
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
}

impl Run {
    /// How far all its glyphs move the pen.
    pub(crate) fn advance(&self) -> i32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

/// Whether letters just stand beside each other from left to right, in the font of the name.
pub(crate) fn is_plain(font: Font, text: &str) -> bool {
    let face = font.latin();
    text.chars().all(|letter| face.has(letter))
}

/// The font that has a letter, if any.
pub(crate) fn face_of(font: Font, letter: char, han: Han) -> Option<Face> {
    font.faces(han).into_iter().find(|face| face.has(letter))
}

/// Whether letters of `text` are read from right to left.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    let class = |letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL);
    text.chars().any(class)
}

/// Whether glyphs stand otherwise than the letters are read: from right to left, or changed in place.
pub(super) fn is_rearranged(text: &str) -> bool {
    text.chars().any(|letter| {
        let face = face_of(Font::Regular, letter, Han::Chinese);
        matches!(face, Some(Face::Arabic | Face::Hebrew | Face::Devanagari))
    })
}

fn has_left_to_right(text: &str) -> bool {
    text.chars()
        .any(|letter| bidi_class(letter) == BidiClass::L)
}

/// The direction of a line on a page: a name in Latin letters alone keeps its own, with the full stop at
/// its right.
fn base(text: &str, right_to_left: bool) -> Level {
    let alone = has_left_to_right(text) && !has_right_to_left(text);
    if right_to_left && !alone {
        Level::rtl()
    } else {
        Level::ltr()
    }
}

/// The glyphs of one line, from left to right. Letters that no font has are left out;
/// [`missing_letters`](super::fonts::missing_letters) finds them before.
pub(crate) fn shaped(font: Font, text: &str, right_to_left: bool, han: Han) -> Vec<Run> {
    let mut runs = Vec::new();
    let info = BidiInfo::new(text, Some(base(text, right_to_left)));
    for paragraph in &info.paragraphs {
        let (levels, pieces) = info.visual_runs(paragraph, paragraph.range.clone());
        for piece in pieces {
            let backwards = levels[piece.start].is_rtl();
            let mut parts = in_one_font(font, &text[piece], han);
            if backwards {
                parts.reverse();
            }
            runs.extend(
                parts.into_iter().map(|(face, part)| Run {
                    face,
                    thickened: font == Font::Bold && matches!(face, Face::Chinese | Face::Japanese),
                    says: matches!(face, Face::Devanagari | Face::DevanagariBold)
                        .then(|| part.to_owned()),
                    glyphs: glyphs(face, part, backwards),
                }),
            );
        }
    }
    runs
}

/// Cuts where the font changes. What belongs to a letter before it (marks, joiners, a full stop) stays in its
/// font where that has it.
fn in_one_font(font: Font, text: &str, han: Han) -> Vec<(Face, &str)> {
    let mut parts: Vec<(Face, usize, usize)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let last = parts.last().map(|(face, ..)| *face);
        let stays = last.filter(|face| !letter.is_alphanumeric() && face.has(letter));
        match (
            stays.or_else(|| face_of(font, letter, han)),
            parts.last_mut(),
        ) {
            (Some(face), Some((of, _, to))) if *of == face && *to == at => *to = end,
            (Some(face), _) => parts.push((face, at, end)),
            (None, _) => {}
        }
    }
    let cut = |(face, from, to): (Face, usize, usize)| (face, &text[from..to]);
    parts.into_iter().map(cut).collect()
}

thread_local! {
    /// How a font is used for a script and direction, which takes longer to find out than to do.
    static PLANS: RefCell<Vec<(Face, Rc<ShapePlan>)>> = const { RefCell::new(Vec::new()) };
}

fn glyphs(face: Face, text: &str, backwards: bool) -> Vec<Glyph> {
    let file = face.parsed();
    let direction = if backwards {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let mut shaped = Buffer::new();
    shaped.push_str(text);
    shaped.set_direction(direction);
    // So that each glyph knows its own letters, a mark too.
    shaped.set_cluster_level(ClusterLevel::Characters);
    shaped.guess_segment_properties();
    let plan = PLANS.with_borrow_mut(|plans| {
        let script = shaped.script();
        let fits = |(of, plan): &&(Face, Rc<ShapePlan>)| {
            *of == face && plan.direction() == direction && plan.script() == script
        };
        if let Some((_, plan)) = plans.iter().find(fits) {
            return Rc::clone(plan);
        }
        let plan = ShapePlan::new(&file.layout, direction, script, None, &[]);
        let plan = Rc::new(plan);
        plans.push((face, Rc::clone(&plan)));
        plan
    });
    let options = ShapeOptions::new().plan(Some(&plan));
    // It fails where a plan is for another direction or script.
    let done = shape(&ShaperFont::new(&file.layout), &mut shaped, options);
    debug_assert!(done.is_ok());
    let starts: Vec<usize> = {
        let infos = shaped.glyph_infos().iter();
        let mut starts: Vec<usize> = infos.map(|info| info.cluster as usize).collect();
        starts.push(text.len());
        starts.sort_unstable();
        starts.dedup();
        starts
    };
    let mut said = Vec::new();
    shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let start = info.cluster as usize;
            let end = starts.iter().find(|end| **end > start);
            let text = match end {
                Some(&end) if !said.contains(&start) => text.get(start..end).unwrap_or_default(),
                _ => "",
            };
            said.push(start);
            Glyph {
                // TrueType counts glyphs in 16 bits.
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: position.x_advance,
                offset: (position.x_offset, position.y_offset),
                text: text.to_owned(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str, right_to_left: bool) -> Vec<(Face, String)> {
        let runs = shaped(Font::Regular, text, right_to_left, Han::Chinese);
        let text = |run: &Run| run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        runs.iter().map(|run| (run.face, text(run))).collect()
    }

    #[test]
    fn each_letter_in_a_font_that_has_it() {
        assert_eq!(
            runs("Anna 田中さん", false),
            [
                (Face::Regular, "Anna ".to_owned()),
                (Face::Chinese, "田中".to_owned()),
                (Face::Japanese, "さん".to_owned()),
            ]
        );
        let japanese = shaped(Font::Bold, "田中さん", false, Han::Japanese);
        assert_eq!(japanese.len(), 1);
        assert_eq!(
            (japanese[0].face, japanese[0].thickened),
            (Face::Japanese, true)
        );
        assert!(is_plain(Font::Regular, "Đặng"));
        assert!(!is_plain(Font::Regular, "田"));
    }

    #[test]
    fn what_is_read_from_the_right_stands_at_the_right() {
        // From left to right: the end of the sentence comes first.
        assert_eq!(
            runs("שרה Anna 12.", true),
            [
                (Face::Regular, ".".to_owned()),
                (Face::Regular, "Anna 12".to_owned()),
                (Face::Regular, " ".to_owned()),
                (Face::Hebrew, "הרש".to_owned()),
            ]
        );
        // A Latin name keeps its full stop at the right, wherever it stands.
        assert_eq!(runs("Anna.", true), [(Face::Regular, "Anna.".to_owned())]);
        assert_eq!(
            runs("to שרה.", false),
            [
                (Face::Regular, "to ".to_owned()),
                (Face::Hebrew, "הרש".to_owned()),
                (Face::Regular, ".".to_owned()),
            ]
        );
    }

    /// A telephone number behind a name that is read from the right stays as it is dialled, where the name is
    /// kept apart.
    #[test]
    fn numbers_are_not_turned_round() {
        for right_to_left in [false, true] {
            let text = "\u{2068}שרה\u{2069} (\u{2068}+39 055 555\u{2069})";
            let drawn: String = runs(text, right_to_left)
                .into_iter()
                .map(|(_, text)| text)
                .collect();
            assert!(drawn.contains("+39 055 555"), "{drawn}");
        }
        // Else it would be.
        let bare: String = runs("שרה (+39 055 555)", true)
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert!(!bare.contains("+39 055 555"), "{bare}");
    }

    #[test]
    fn letters_join() {
        let of = |text: &str| {
            let runs = shaped(Font::Regular, text, true, Han::Chinese);
            let glyphs: Vec<Glyph> = runs.into_iter().flat_map(|run| run.glyphs).collect();
            glyphs
        };
        // An Arabic letter at a beginning, in a middle and at an end is not the one that stands alone.
        let alone = of("ه")[0].id;
        let three = of("ههه");
        assert_eq!(three.len(), 3);
        assert!(three.iter().all(|glyph| glyph.id != alone));
        // Lam and alef are one.
        assert_eq!(of("لا").len(), 1);
        // A vowel sign that is read after its letter and written before it.
        let hindi = of("कि");
        assert_eq!(hindi.len(), 2);
        assert_ne!(hindi[0].id, of("क")[0].id);
        // A mark stands over its letter and moves nothing.
        let pointed = of("שָׁ");
        assert!(
            pointed
                .iter()
                .any(|glyph| glyph.advance == 0 && glyph.offset != (0, 0))
        );
    }
}
