//! One page of headed lines: the report on the drills, for the owner's folder.
//!
//! Responsible for how it stands on the page, and that it stays one page: where the room ends, the
//! last lines of the longest section go first, and the page says how many. Not responsible for what
//! is said; nothing of it is secret.

use zeroize::Zeroizing;

use super::{
    Paper, checked_title,
    grid::{END_MARGIN, SIDE_MARGIN},
};
use crate::letters::composed;
use crate::print::{
    fonts::{missing_letters, plain, strong, wrap},
    page::Page,
    pdf,
    setting::{cap, descent, shrunk},
    tags::About,
};
use crate::{day::Day, error::Error};

/// Sizes in points.
const HEADLINE: f32 = 22.0;
const TITLE: [f32; 5] = [14.0, 12.0, 12.0, 10.0, 9.0];
const MADE: f32 = 11.0;
const VERDICT: f32 = 15.0;
const HEADING: f32 = 11.0;
const BODY: f32 = 9.5;
const LEADING: f32 = 1.4;

/// The lines to write on, at the foot of the page: how high the place is, and how long each is, in
/// millimetres.
const SIGNING: f32 = 16.0;
const SIGNED: f32 = 80.0;
const THIN: f32 = 0.2;

/// Blanks in millimetres.
const HEAVY: f32 = 0.8;
const BELOW_HEAD: f32 = 6.0;
const BELOW_HEADING: f32 = 2.0;
const BETWEEN_LINES: f32 = 0.9;
const BETWEEN_SECTIONS: f32 = 5.0;
const INDENT: f32 = 4.0;

/// What is printed on a report.
#[derive(Clone, Copy)]
pub struct ReportFace<'a> {
    /// Whose codes these are. `None`: not printed.
    pub title: Option<&'a str>,
    /// The day on which it is made.
    pub made: Day,
    /// What matters most, in large letters; a line each.
    pub verdict: &'a [String],
    /// What is said, in order; in each section the most important first.
    pub sections: &'a [ReportSection],
    /// Where what the page has no room for is found.
    pub rest: &'a str,
    /// The paper.
    pub paper: Paper,
}

/// Lines under a heading.
pub struct ReportSection {
    /// The heading.
    pub heading: String,
    /// The lines, each of which may be broken.
    pub lines: Vec<String>,
}

/// A report as a PDF file of one page.
pub struct ReportPdf {
    /// The file.
    pub bytes: Zeroizing<Vec<u8>>,
    /// How many lines had to be left out.
    pub left_out: usize,
}

/// A report as a PDF. What people noted may have any letters: one that the fonts do not have is
/// printed as a question mark.
///
/// # Errors
/// [`Error::LettersNotInFont`] and [`Error::TitleTooLong`] for the title.
pub fn report_pdf(face: &ReportFace<'_>) -> Result<ReportPdf, Error> {
    let title = face.title.map(checked_title).transpose()?;
    let (page, left_out) = fitted(face, title.as_deref());
    let bytes = pdf::write(&[page], &About::english("Report on the drills"))
        .unwrap_or_else(|| unreachable!("every letter was checked, and memory can be written"));
    Ok(ReportPdf { bytes, left_out })
}

/// The page with as many lines as it has room for, and how many it has not.
fn fitted(face: &ReportFace<'_>, title: Option<&str>) -> (Page, usize) {
    let bottom = face.paper.size().1 - END_MARGIN - SIGNING;
    let mut shown: Vec<usize> = face.sections.iter().map(|one| one.lines.len()).collect();
    let mut left_out = 0;
    loop {
        let (page, end) = page(face, title, &shown);
        let longest = shown.iter_mut().rev().max_by_key(|count| **count);
        match longest {
            Some(count) if end > bottom && *count > 0 => {
                *count -= 1;
                left_out += 1;
            }
            _ => return (page, left_out),
        }
    }
}

/// The page with the first lines of each section, and where it ends.
fn page(face: &ReportFace<'_>, title: Option<&str>, shown: &[usize]) -> (Page, f32) {
    let (width, height) = face.paper.size();
    let right = width - SIDE_MARGIN;
    let mut page = Page::new(width, height);
    let made = strong(face.made.in_words());
    let made_width = made.font.width(&made.text, MADE);
    let offset = cap(HEADLINE) - cap(MADE);
    page.line(right - made_width, END_MARGIN + offset, &made, MADE);
    let mut y = page.line(
        SIDE_MARGIN,
        END_MARGIN,
        &strong("Recovery drills"),
        HEADLINE,
    );
    if let Some(title) = title {
        let (lines, size) = shrunk(&strong(format!("of {title}")), &TITLE, right - SIDE_MARGIN);
        y = page.lines(SIDE_MARGIN, y + 1.2, &lines, size, 1.25);
    }
    page.rule(SIDE_MARGIN, y + 2.4, right, HEAVY);
    y += 2.4 + BELOW_HEAD;
    for line in face.verdict {
        let lines = wrap(&[strong(printable(line))], VERDICT, right - SIDE_MARGIN);
        y = page.lines(SIDE_MARGIN, y, &lines, VERDICT, LEADING) + BETWEEN_LINES;
    }
    if !face.verdict.is_empty() {
        y += BETWEEN_SECTIONS;
    }
    for (section, &shown) in face.sections.iter().zip(shown) {
        y = page.line(
            SIDE_MARGIN,
            y,
            &strong(printable(&section.heading)),
            HEADING,
        ) + BELOW_HEADING;
        let left_out = section.lines.len() - shown;
        let rest = (left_out > 0).then(|| {
            let what = if left_out == 1 { "line" } else { "lines" };
            format!("{left_out} more {what} left out: {}.", face.rest)
        });
        for line in section.lines[..shown].iter().chain(&rest) {
            let x = SIDE_MARGIN + INDENT;
            let lines = wrap(&[plain(printable(line))], BODY, right - x);
            let bottom = page.lines(x, y, &lines, BODY, LEADING);
            y = bottom + BETWEEN_LINES;
        }
        y += BETWEEN_SECTIONS;
    }
    signing(&mut page, face.paper);
    (page, y - BETWEEN_SECTIONS - BETWEEN_LINES)
}

/// Where somebody writes that this was looked through, and when.
fn signing(page: &mut Page, paper: Paper) {
    let (width, height) = paper.size();
    let top = height - END_MARGIN - cap(BODY) - descent(BODY);
    for (x, what) in [
        (SIDE_MARGIN, "Looked through on"),
        (width - SIDE_MARGIN - SIGNED, "by"),
    ] {
        page.rule(x, top - 2.0, x + SIGNED, THIN);
        page.line(x, top, &plain(what), BODY);
    }
}

/// The text with what the fonts do not have replaced.
fn printable(text: &str) -> String {
    let text = composed(text);
    let missing = missing_letters(&text);
    text.chars()
        .map(|c| match c {
            c if c.is_whitespace() => ' ',
            c if missing.contains(&c) => '?',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::page::Item;

    fn section(heading: &str, lines: usize) -> ReportSection {
        let line = |n| format!("line {n} of {heading}, which says something about a sheet");
        ReportSection {
            heading: heading.to_owned(),
            lines: (1..=lines).map(line).collect(),
        }
    }

    fn texts(page: &Page) -> Vec<&str> {
        page.items
            .iter()
            .filter_map(|item| match item {
                Item::Text { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Whatever there is to say, it is one page, nothing stands outside of it, and what is left out
    /// is the end of the longest section.
    #[test]
    fn always_one_page() {
        for paper in [Paper::A4, Paper::Letter] {
            for many in [0, 5, 30, 80, 300] {
                let sections = [section("first", 3), section("second", many)];
                let face = ReportFace {
                    title: Some("The Rossi family"),
                    made: Day::from_ymd(2026, 11, 22).unwrap(),
                    verdict: &["Opens: yes, tried with the sheets on 12 May 2026.".to_owned()],
                    sections: &sections,
                    rest: "the log",
                    paper,
                };
                let (page, left_out) = fitted(&face, face.title);
                let (width, height) = paper.size();
                for item in &page.items {
                    let area = item.area();
                    assert!(
                        area.left >= SIDE_MARGIN - 0.1 && area.right <= width - SIDE_MARGIN + 0.1
                    );
                    assert!(
                        area.top >= END_MARGIN - 0.1 && area.bottom <= height - END_MARGIN + 0.1
                    );
                }
                let said = texts(&page);
                assert_eq!(left_out > 0, many >= 80, "{many}: {left_out}");
                assert!(said.iter().any(|text| text.starts_with("line 3 of first")));
                let rest = format!("{left_out} more lines left out");
                assert_eq!(
                    said.iter().any(|text| text.starts_with(&rest)),
                    left_out > 0
                );
                if left_out == 0 && many > 0 {
                    assert!(
                        said.iter()
                            .any(|t| t.starts_with(&format!("line {many} of second")))
                    );
                }
            }
        }
    }

    #[test]
    fn letters_that_are_not_there_become_question_marks() {
        assert_eq!(
            printable("Zoë ท字\n\u{1b}[2J Дмитрий"),
            "Zoë ?字 ?[2J Дмитрий"
        );
        let sections = [ReportSection {
            heading: "ท".to_owned(),
            lines: vec!["a 😀\u{202E} note".to_owned()],
        }];
        let face = ReportFace {
            title: None,
            made: Day::from_ymd(2026, 11, 22).unwrap(),
            verdict: &[],
            sections: &sections,
            rest: "the log",
            paper: Paper::A4,
        };
        assert!(report_pdf(&face).unwrap().bytes.starts_with(b"%PDF-"));
    }
}
