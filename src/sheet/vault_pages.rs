//! Vault pages: newer vault codes for the sheets of a set that are out, on pages of their own.
//!
//! Responsible for how they stand there and for what is said about them. Nothing here is secret:
//! without the key codes of the sheets the vault codes open nothing.

use super::{
    Face, SheetPdf,
    grid::{END_MARGIN, GUTTER, SIDE_MARGIN},
    layout::{further_side, vault_codes},
    wording::Wording,
};
use crate::error::Error;
use crate::print::{
    fonts::{plain, strong, wrap},
    page::Page,
    setting::{CLEAR, LABEL, cap, descent, shrunk},
    tags::About,
    units::POINT,
};

const HEADLINE: f32 = 17.0;
const BODY: f32 = 10.5;
const HEAVY: f32 = 0.8;
const COLUMNS: usize = 2;

/// The vault codes of `face` alone, to lay beside older sheets of the set.
///
/// # Errors
/// [`Error::LettersNotInFont`] and [`Error::TitleTooLong`] for the title;
/// [`Error::VaultTooLargeForPaper`] if the parts were cut larger than
/// [`part_count`](super::part_count) says.
pub fn vault_pages(face: &Face<'_>) -> Result<SheetPdf, Error> {
    let title = face.title.map(super::checked_title).transpose()?;
    let pages = pages(face, title.as_deref().filter(|title| !title.is_empty()))?;
    Ok(super::document(&pages, &About::english("Vault pages")))
}

fn paragraphs(face: &Face<'_>, title: Option<&str>) -> [String; 3] {
    let whose = match title {
        Some(title) => format!("the account recovery codes of {title}"),
        None => "someone’s account recovery codes".to_owned(),
    };
    let codes = match face.parts.len() {
        1 => "The code below holds".to_owned(),
        many => format!("The {many} codes below hold"),
    };
    [
        format!(
            "This page belongs with the sheets of set {}. {codes} {whose} as of {}, sealed: \
             revision {}. They take the place of older vault codes.",
            face.set_id,
            face.made.in_words(),
            face.revision,
        ),
        "Keep it with your sheet, and keep the sheet: only there is the key code. This page opens \
         nothing by itself, and is the same for everyone who holds a sheet."
            .to_owned(),
        format!(
            "To open the codes, bring together any {} of the sheets and scan them with this page. \
             One good copy of it is enough.",
            face.threshold,
        ),
    ]
}

fn pages(face: &Face<'_>, title: Option<&str>) -> Result<Vec<Page>, Error> {
    let (width, height) = face.paper.size();
    let (right, bottom) = (width - SIDE_MARGIN, height - END_MARGIN);
    let side = further_side(face.paper);
    let codes = vault_codes(face.parts, side).ok_or_else(|| Error::VaultTooLargeForPaper {
        bytes: face.parts.iter().map(|part| part.bytes().len()).sum(),
    })?;
    let label = cap(LABEL) + descent(LABEL) + CLEAR;
    let across = (right - SIDE_MARGIN + GUTTER) / COLUMNS as f32;
    let mut pages: Vec<Page> = Vec::new();
    let mut y = f32::INFINITY;
    for (place, (code, part)) in codes.iter().zip(face.parts).enumerate() {
        let column = place % COLUMNS;
        if column == 0 && y + label + side > bottom {
            let mut page = Page::new(width, height);
            let headline = format!("Vault page of set {}", face.set_id);
            y = page.line(SIDE_MARGIN, END_MARGIN, &strong(headline), HEADLINE) + 2.0;
            if pages.is_empty()
                && let Some(title) = title
            {
                let room = right - SIDE_MARGIN;
                let (lines, size) = shrunk(&strong(title), &[12.0, 10.0, 9.0], room);
                y = page.lines(SIDE_MARGIN, y + 1.0, &lines, size, 1.25) + 2.0;
            }
            page.rule(SIDE_MARGIN, y, right, HEAVY);
            y += 4.0;
            if pages.is_empty() {
                for paragraph in paragraphs(face, title) {
                    let lines = wrap(&[plain(paragraph)], BODY, right - SIDE_MARGIN);
                    y = page.lines(SIDE_MARGIN, y, &lines, BODY, 1.4) + 0.6 * BODY * POINT;
                }
                y += 3.0;
            }
            pages.push(page);
        }
        let x = SIDE_MARGIN + column as f32 * across;
        if let Some(page) = pages.last_mut() {
            let name = format!(
                "Vault code {} of {} · revision {}",
                part.number(),
                part.count(),
                face.revision
            );
            page.line(x, y, &strong(name), LABEL);
            page.code(x, y + label, side, code, "vault code");
        }
        if column + 1 == COLUMNS {
            y += label + side + CLEAR;
        }
    }
    let count = pages.len();
    for (number, page) in (1..).zip(&mut pages) {
        let mark = strong(Wording::page(number, count));
        let mark_width = mark.font.width(&mark.text, LABEL);
        let top = END_MARGIN + cap(HEADLINE) - cap(LABEL);
        page.line(right - mark_width, top, &mark, LABEL);
    }
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        paper::record::{SetId, VaultPart},
        print::page::Item,
        sheet::{Paper, part_count},
        threshold::Threshold,
    };

    #[test]
    fn every_code_stands_clear_and_once() {
        let set_id = SetId::from_bytes([1, 2, 3, 4, 5]);
        for (length, paper, count) in [
            (800, Paper::A4, 1),
            (1_800, Paper::Letter, 1),
            (1_300 * 5, Paper::A4, 2),
            (15_000, Paper::Letter, 3),
        ] {
            let sealed: Vec<u8> = (0..length)
                .map(|n: usize| ((n * 7919) >> 3) as u8)
                .collect();
            let parts = VaultPart::cut(set_id, &sealed, part_count(length, paper).unwrap());
            let face = Face {
                title: Some("The wide and wonderful World-Wide Web Workers of Würzburg, WW"),
                set_id,
                threshold: Threshold::new(3).unwrap(),
                sheets: 5,
                revision: 12,
                made: Day::from_ymd(2026, 11, 22).unwrap(),
                paper,
                language: crate::say::Language::default(),
                parts: &parts,
                named: &[],
                address: None,
                large: false,
            };
            let pages = pages(&face, face.title).unwrap();
            assert_eq!(pages.len(), count, "{length}");
            let mut codes = 0;
            for page in &pages {
                let areas: Vec<_> = page.items.iter().map(Item::area).collect();
                for (at, area) in areas.iter().enumerate() {
                    assert!(area.left >= SIDE_MARGIN - 0.01);
                    assert!(area.right <= page.width - SIDE_MARGIN + 0.01);
                    assert!(area.bottom <= page.height - END_MARGIN + 0.01);
                    if let Item::Code { module, .. } = page.items[at] {
                        codes += 1;
                        // The quiet zone of four modules.
                        let quiet = area.grown(4.0 * module);
                        for (other, area) in areas.iter().enumerate() {
                            assert!(other == at || !quiet.overlaps(*area), "{at} {other}");
                        }
                    }
                }
            }
            assert_eq!(codes, parts.len());
        }
    }
}
