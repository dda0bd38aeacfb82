//! The vault lines: the sealed vault in numbered lines, on pages of their own or as a text.
//!
//! Responsible for how they stand there and for what is said about them. The lines themselves are
//! those of [`encode`](crate::paper). Nothing here is secret, and nothing names anybody.

use zeroize::Zeroizing;

use super::{
    Paper,
    grid::{END_MARGIN, GUTTER, SIDE_MARGIN},
    wording::Wording,
};
use crate::print::{
    fonts::{plain, strong, wrap},
    page::Page,
    pdf,
    setting::{LABEL, cap, descent},
    tags::About,
    units::POINT,
};
use crate::{day::Day, paper::record::SetId};

/// Size of the lines in points: what programs recognise well, and people do not mix up.
const LINE: f32 = 12.0;
/// From base line to base line, in sizes.
const LEADING: f32 = 1.5;
/// Blank after every fifth line, in millimetres, so that the eye keeps its place.
const FIFTH: f32 = 2.0;
const HEADLINE: f32 = 17.0;
const BODY: f32 = 10.0;
const HEAVY: f32 = 0.8;
/// Columns of the text file.
const COLUMNS: usize = 72;

/// The vault lines of one set.
#[derive(Clone, Copy)]
pub struct LinesFace<'a> {
    /// The set.
    pub set_id: SetId,
    /// The day on which the vault was sealed.
    pub made: Day,
    /// The head line and the numbered lines.
    pub lines: &'a [String],
}

impl LinesFace<'_> {
    fn headline(&self) -> String {
        format!("Vault lines of set {}", self.set_id)
    }

    fn paragraphs(&self) -> [String; 3] {
        let count = self.lines.len().saturating_sub(1);
        [
            format!(
                "This is the sealed vault of the set, made on {}, as text: a head line and {count} \
                 numbered lines. It is the same for every holder and opens nothing by itself. It \
                 is the last resort, for when no vault code and no .age file of the set can be \
                 read any more.",
                self.made.in_words()
            ),
            "Either scan it, let a program recognise the text, and give the text file to kinsafe \
             combine together with the sheets; or type the lines when kinsafe combine --type asks \
             for them."
                .to_owned(),
            "Small letters, blanks and the order of the lines do not matter; O is read as 0, I \
             and L as 1. Every line has a check of its own, and one that is wrong is named."
                .to_owned(),
        ]
    }
}

/// The vault lines as a PDF. The head line stands on each page.
pub fn lines_pdf(face: &LinesFace<'_>, paper: Paper) -> Zeroizing<Vec<u8>> {
    let pages = pages(face, paper);
    pdf::write(&pages, &About::english("Vault lines"))
        .unwrap_or_else(|| unreachable!("the fonts have these letters, and memory can be written"))
}

fn pages(face: &LinesFace<'_>, paper: Paper) -> Vec<Page> {
    let (width, height) = paper.size();
    let right = width - SIDE_MARGIN;
    let bottom = height - END_MARGIN;
    let step = LEADING * LINE * POINT;
    let mut pages: Vec<Page> = Vec::new();
    let mut y = f32::INFINITY;
    let (head, numbered) = face.lines.split_at(face.lines.len().min(1));
    for (place, line) in numbered.iter().enumerate() {
        if y + cap(LINE) + descent(LINE) > bottom {
            let mut page = Page::new(width, height);
            y = page.line(SIDE_MARGIN, END_MARGIN, &strong(face.headline()), HEADLINE) + 2.0;
            page.rule(SIDE_MARGIN, y, right, HEAVY);
            y += 4.0;
            if pages.is_empty() {
                for paragraph in face.paragraphs() {
                    let lines = wrap(&[plain(paragraph)], BODY, right - SIDE_MARGIN);
                    y = page.lines(SIDE_MARGIN, y, &lines, BODY, 1.4) + 0.6 * BODY * POINT;
                }
                y += 3.0;
            }
            for head in head {
                page.line(SIDE_MARGIN, y, &plain(head.as_str()), LINE);
                y += step + FIFTH;
            }
            pages.push(page);
        }
        if let Some(page) = pages.last_mut() {
            page.line(SIDE_MARGIN, y, &plain(line.as_str()), LINE);
        }
        y += step;
        if (place + 1).is_multiple_of(5) {
            y += FIFTH;
        }
    }
    let count = pages.len();
    for (number, page) in (1..).zip(&mut pages) {
        let mark = strong(Wording::page(number, count));
        let mark_width = mark.font.width(&mark.text, LABEL);
        let top = END_MARGIN + cap(HEADLINE) - cap(LABEL);
        debug_assert!(mark_width + GUTTER < right - SIDE_MARGIN);
        page.line(right - mark_width, top, &mark, LABEL);
    }
    pages
}

/// The vault lines as a text file.
pub fn lines_text(face: &LinesFace<'_>) -> String {
    let headline = face.headline();
    let mut text = format!("{headline}\n{}\n", "=".repeat(COLUMNS));
    for paragraph in face.paragraphs() {
        let mut used = 0;
        text.push('\n');
        for word in paragraph.split(' ') {
            if used + word.len() >= COLUMNS {
                text.push('\n');
                used = 0;
            } else if used > 0 {
                text.push(' ');
                used += 1;
            }
            text.push_str(word);
            used += word.len();
        }
        text.push('\n');
    }
    for (place, line) in face.lines.iter().enumerate() {
        if place < 2 || place % 5 == 1 {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        limits,
        paper::{read_text, to_lines},
        print::page::Item,
    };

    const SET: [u8; 5] = [1, 2, 3, 4, 5];

    fn with_face(length: usize, test: impl Fn(&LinesFace<'_>)) {
        let sealed: Vec<u8> = (0..length).map(|n| ((n * 7919) >> 3) as u8).collect();
        test(&LinesFace {
            set_id: SetId::from_bytes(SET),
            made: Day::from_ymd(2026, 11, 22).unwrap(),
            lines: &to_lines(SET, &sealed).unwrap(),
        });
    }

    #[test]
    fn everything_stands_on_the_pages_once() {
        for (length, paper, count) in [
            (300, Paper::A4, 1),
            (1300, Paper::Letter, 2),
            (limits::SEALED_IN_LINES, Paper::A4, 4),
        ] {
            with_face(length, |face| {
                let pages = pages(face, paper);
                assert_eq!(pages.len(), count);
                let mut seen = Vec::new();
                for page in &pages {
                    for item in &page.items {
                        let area = item.area();
                        assert!(area.left >= SIDE_MARGIN - 0.01);
                        assert!(area.right <= page.width - SIDE_MARGIN + 0.01);
                        assert!(area.bottom <= page.height - END_MARGIN + 0.01);
                        if let Item::Text { text, size, .. } = item
                            && face.lines.contains(text)
                        {
                            assert!(*size >= 11.0);
                            seen.push(text.clone());
                        }
                    }
                }
                assert_eq!(
                    seen.iter().filter(|line| **line == face.lines[0]).count(),
                    count
                );
                seen.dedup();
                seen.retain(|line| *line != face.lines[0]);
                assert_eq!(seen, face.lines[1..]);
                assert!(lines_pdf(face, paper).starts_with(b"%PDF-"));
            });
        }
    }

    #[test]
    fn the_text_is_read_back() {
        with_face(700, |face| {
            let found = read_text(&lines_text(face));
            let wrong: Vec<_> = found
                .iter()
                .filter_map(|f| f.payload.as_ref().err())
                .collect();
            assert_eq!(wrong, Vec::<&crate::error::Error>::new());
            assert_eq!(found.len(), 29);
            assert!(found.iter().all(|finding| finding.payload.is_ok()));
        });
    }
}
