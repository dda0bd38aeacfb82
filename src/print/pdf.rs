//! The page model → a PDF file. The only file that names printpdf.
//!
//! The same pages give the same bytes. The file says nothing about itself: of whose it is: no author,
//! no date, no ids; printpdf makes these up at random or from its own counter, so they are
//! taken out again.
//!
//! printpdf reduces fonts only together with its layout engine, which is far larger than all
//! the rest of kinsafe. So `fonts` reduces them, and printpdf gets them as if they were whole.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
};

use flate2::{Compression, write::ZlibEncoder};
use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, FontId, Greyscale, Line, LinePoint, Mm, Op,
    ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem,
    TextMatrix, TextRenderingMode,
};
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::{
    faces::{Face, Font, Han, Reduced},
    page::{Item, Page},
    shape::{Run, is_plain, shaped},
    tags::{self, About, Tag},
    units::POINT,
};

/// How much wider the line is with which letters without a bold font are drawn, in sizes.
const THICKENED: f32 = 0.03;

/// The glyphs of one document, by font.
struct Glyphs {
    /// The old number of each and its new one.
    numbers: BTreeMap<Face, BTreeMap<u16, u16>>,
    /// The letters that each stands for, for who copies them: the same wherever it stands.
    letters: BTreeMap<(Face, u16), String>,
}

/// Writes `pages`; `None` only if a text has letters that the fonts lack.
pub(crate) fn write(pages: &[Page], about: &About) -> Option<Zeroizing<Vec<u8>>> {
    let mut document = PdfDocument::new("");
    let han = Han::of(about.language);
    let drawn: Vec<Vec<Drawn<'_>>> = pages.iter().map(|page| drawn(page, han)).collect();
    let mut glyphs = Glyphs {
        numbers: BTreeMap::new(),
        letters: letters(&drawn),
    };
    for (face, (used, letters)) in used(&drawn)? {
        let reduced = face.reduced(&used)?;
        glyphs.numbers.insert(face, reduced.glyphs.clone());
        let font = PdfFont::new(parsed(face, reduced, &letters)?);
        document.resources.fonts.map.insert(font_id(face), font);
    }
    document.pages = pages
        .iter()
        .zip(&drawn)
        .map(|(page, drawn)| {
            let operations = operations(page, drawn, &glyphs);
            PdfPage::new(Mm(page.width), Mm(page.height), operations)
        })
        .collect();
    // Not secure: with the operators that printpdf has no name for.
    let options = &PdfSaveOptions {
        secure: false,
        ..PdfSaveOptions::default()
    };
    let mut file = document.to_lopdf_document(options, &mut Vec::new());
    file.trailer.remove(b"ID");
    file.trailer.remove(b"Info");
    file.prune_objects();
    file.renumber_objects();
    // Tags came with 1.4.
    file.version = "1.7".to_owned();
    tags::add(&mut file, pages, about);
    // The library's own way takes twice the time for five percent.
    for object in file.objects.values_mut() {
        let Ok(stream) = object.as_stream_mut() else {
            continue;
        };
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(&stream.content).ok()?;
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(encoder.finish().ok()?);
    }
    let mut bytes = Zeroizing::new(Vec::new());
    // Writing into memory does not fail.
    file.save_to(&mut *bytes).ok()?;
    Some(bytes)
}

/// An item with where it begins, and with its glyphs where letters do not just stand beside each other.
struct Drawn<'a> {
    item: &'a Item,
    x: f32,
    runs: Option<Vec<Run>>,
}

fn drawn(page: &Page, han: Han) -> Vec<Drawn<'_>> {
    page.items
        .iter()
        .zip(page.placed())
        .map(|(item, (x, right_to_left))| {
            let runs = match item {
                Item::Text { font, text, .. }
                    if !is_plain(*font, text)
                        || (right_to_left && !text.chars().any(char::is_alphanumeric)) =>
                {
                    Some(shaped(*font, text, right_to_left, han))
                }
                _ => None,
            };
            Drawn { item, x, runs }
        })
        .collect()
}

/// What pages have of a font: the glyphs, and the letters of those that are written letter by letter.
type Used = (BTreeSet<u16>, BTreeSet<char>);

/// What all pages have of each font; `None` if a font lacks a letter.
fn used(pages: &[Vec<Drawn<'_>>]) -> Option<BTreeMap<Face, Used>> {
    let mut used: BTreeMap<Face, Used> = BTreeMap::new();
    let mut plain = |font: Font, letters: &str| {
        let face = font.latin();
        let of_face = used.entry(face).or_default();
        for letter in letters.chars() {
            of_face.0.insert(face.glyph(letter)?);
            of_face.1.insert(letter);
        }
        Some(())
    };
    for drawn in pages.iter().flatten() {
        if let (Item::Text { font, text, .. }, None) = (drawn.item, &drawn.runs) {
            plain(*font, text)?;
            // With the blank that parts words for who hears them.
            plain(*font, " ")?;
        }
    }
    let runs = pages.iter().flatten().filter_map(|one| one.runs.as_ref());
    for run in runs.flatten() {
        let ids = run.glyphs.iter().map(|glyph| glyph.id);
        used.entry(run.face).or_default().0.extend(ids);
    }
    Some(used)
}

/// What each glyph stands for. A letter may stand with its marks in one place and without in another, and two
/// letters that became one may have a mark between them: so it is the longest without marks.
fn letters(pages: &[Vec<Drawn<'_>>]) -> BTreeMap<(Face, u16), String> {
    let mut letters: BTreeMap<(Face, u16), String> = BTreeMap::new();
    let runs = pages.iter().flatten().filter_map(|one| one.runs.as_ref());
    for run in runs.flatten() {
        for glyph in &run.glyphs {
            let mut said: String = glyph
                .text
                .chars()
                .filter(|letter| !is_combining_mark(*letter))
                .collect();
            if said.is_empty() {
                said.clone_from(&glyph.text);
            }
            if said.is_empty() {
                said.extend(run.face.letter(glyph.id));
            }
            let known = letters.entry((run.face, glyph.id)).or_default();
            if said.chars().count() > known.chars().count() {
                *known = said;
            }
        }
    }
    letters
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// What printpdf wants to know of a font.
fn parsed(face: Face, reduced: Reduced, letters: &BTreeSet<char>) -> Option<ParsedFont> {
    let places = letters.iter().filter_map(|&letter| {
        let place = reduced.glyphs.get(&face.glyph(letter)?)?;
        Some((u32::from(letter), *place))
    });
    let letters: BTreeMap<u32, u16> = places.collect();
    // Six letters and a plus mark a reduced font (ISO 32000-1, 9.6.4).
    let name = format!("KINSFE+{}", face.name());
    let mut parsed = ParsedFont::from_bytes(&reduced.bytes, 0, &mut Vec::new())?;
    parsed.original_bytes = reduced.bytes;
    parsed.font_name = Some(name);
    parsed.codepoint_to_glyph = letters;
    parsed.glyph_widths = reduced.widths;
    parsed.units_per_em = reduced.units_per_em;
    Some(parsed)
}

fn operations(page: &Page, drawn: &[Drawn<'_>], glyphs: &Glyphs) -> Vec<Op> {
    let black = || {
        Color::Greyscale(Greyscale {
            percent: 0.0,
            icc_profile: None,
        })
    };
    let mut operations = vec![
        Op::SetFillColor { col: black() },
        Op::SetOutlineColor { col: black() },
    ];
    let mut last_spacing = 0.0;
    let mut mark = 0;
    let mut items = drawn;
    for (tag, count) in tags::parts(page) {
        operations.push(begin(&tag, &mut mark));
        let (part, rest) = items.split_at(count.min(items.len()));
        for (at, item) in part.iter().enumerate() {
            let blank = part
                .get(at + 1)
                .is_some_and(|next| tags::parted(item.item, next.item));
            match (&item.runs, item.item) {
                (Some(runs), Item::Text { y, size, .. }) => {
                    let at = (item.x, page.height - y);
                    space_out(0.0, &mut last_spacing, &mut operations);
                    draw_runs(runs, at, *size, glyphs, &mut operations);
                }
                _ => draw(page, item, blank, &mut last_spacing, &mut operations),
            }
        }
        items = rest;
        operations.push(Op::EndMarkedContent);
    }
    operations
}

/// The beginning of a part; those that are read are numbered.
fn begin(tag: &Tag, mark: &mut i64) -> Op {
    let name = tag.name().to_owned();
    if *tag == Tag::Artifact {
        return Op::BeginMarkedContent { tag: name };
    }
    let map = [("MCID".to_owned(), DictItem::Int(*mark))].into();
    *mark += 1;
    Op::BeginMarkedContentWithProperties {
        tag: name,
        properties: DictItem::Dict { map },
    }
}

/// A line whose glyphs are placed one by one.
fn draw_runs(
    runs: &[Run],
    (x, y): (f32, f32),
    size: f32,
    glyphs: &Glyphs,
    operations: &mut Vec<Op>,
) {
    let scale = size / 1000.0 * POINT;
    let mut pen = 0;
    for run in runs {
        operations.extend(run.says.as_deref().map(begin_said));
        operations.extend([
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(size),
            },
        ]);
        if run.thickened {
            operations.extend([
                Op::SetTextRenderingMode {
                    mode: TextRenderingMode::FillStroke,
                },
                Op::SetOutlineThickness {
                    pt: Pt(THICKENED * size),
                },
            ]);
        }
        let numbers = glyphs.numbers.get(&run.face);
        let widths = |id| i32::from(run.face.width(id));
        let mut row: Option<(i32, i32, Vec<Codepoint>)> = None;
        for glyph in &run.glyphs {
            let at = (pen + glyph.offset.0, glyph.offset.1);
            let code = Codepoint {
                gid: numbers
                    .and_then(|numbers| numbers.get(&glyph.id))
                    .copied()
                    .unwrap_or(0),
                offset: 0.0,
                cid: glyphs.letters.get(&(run.face, glyph.id)).cloned(),
            };
            pen += glyph.advance;
            // Where the pen is behind this glyph by its own width.
            let after = at.0 + widths(glyph.id);
            match &mut row {
                Some((end, height, codes)) if (*end, *height) == at => {
                    codes.push(code);
                    *end = after;
                }
                _ => {
                    operations.extend(row.take().map(|(.., codes)| show(codes)));
                    let matrix = TextMatrix::Translate(
                        points(x + at.0 as f32 * scale),
                        points(y + at.1 as f32 * scale),
                    );
                    operations.push(Op::SetTextMatrix { matrix });
                    row = Some((after, at.1, vec![code]));
                }
            }
        }
        operations.extend(row.map(|(.., codes)| show(codes)));
        if run.thickened {
            operations.push(Op::SetTextRenderingMode {
                mode: TextRenderingMode::Fill,
            });
        }
        operations.push(Op::EndTextSection);
        if run.says.is_some() {
            operations.push(Op::EndMarkedContent);
        }
    }
}

/// The beginning of glyphs that say `text` together.
fn begin_said(text: &str) -> Op {
    let said = DictItem::String {
        data: std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect(),
        literal: false,
    };
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict {
            map: [("ActualText".to_owned(), said)].into(),
        },
    }
}

fn show(codes: Vec<Codepoint>) -> Op {
    Op::ShowText {
        items: vec![TextItem::GlyphIds(codes)],
    }
}

/// One item; with a blank behind a text that ends a line or stands apart from the next, which is not seen
/// but heard.
fn draw(
    page: &Page,
    drawn: &Drawn<'_>,
    blank: bool,
    last_spacing: &mut f32,
    operations: &mut Vec<Op>,
) {
    let x = &drawn.x;
    // A PDF's origin is the lower left corner.
    match drawn.item {
        Item::Text {
            y,
            font,
            size,
            spacing,
            text,
            ..
        } => {
            operations.extend([
                Op::StartTextSection,
                Op::SetFont {
                    font: PdfFontHandle::External(font_id(font.latin())),
                    size: Pt(*size),
                },
            ]);
            space_out(*spacing, last_spacing, operations);
            operations.extend([
                Op::SetTextMatrix {
                    matrix: TextMatrix::Translate(points(*x), points(page.height - y)),
                },
                Op::ShowText {
                    items: vec![TextItem::Text(if blank {
                        format!("{text} ")
                    } else {
                        text.clone()
                    })],
                },
                Op::EndTextSection,
            ]);
        }
        Item::Rule {
            y, length, weight, ..
        } => {
            operations.push(thickness(*weight));
            operations.push(line(page, &[(*x, *y), (x + length, *y)], false));
        }
        Item::Box {
            y,
            side,
            weight,
            crossed,
            ..
        } => {
            let (right, bottom) = (x + side, y + side);
            let corners = [(*x, *y), (right, *y), (right, bottom), (*x, bottom)];
            operations.push(thickness(*weight));
            operations.push(line(page, &corners, true));
            if *crossed {
                operations.push(line(page, &[corners[0], corners[2]], false));
                operations.push(line(page, &[corners[1], corners[3]], false));
            }
        }
        Item::Code {
            y, module, code, ..
        } => {
            let side = points(*module).0;
            operations.extend([
                Op::SaveGraphicsState,
                // From here on a module is 1 wide and y grows downwards.
                Op::SetTransformationMatrix {
                    matrix: CurTransMat::Raw([
                        side,
                        0.0,
                        0.0,
                        -side,
                        points(*x).0,
                        points(page.height - y).0,
                    ]),
                },
            ]);
            operations.extend(code.rectangles().into_iter().map(rectangle));
            operations.extend([operator("f", Vec::new()), Op::RestoreGraphicsState]);
        }
    }
}

/// The blank after each letter. It stays until it is changed, so only a change is written.
fn space_out(spacing: f32, last: &mut f32, operations: &mut Vec<Op>) {
    if spacing != *last {
        operations.push(Op::SetCharacterSpacing {
            multiplier: spacing,
        });
        *last = spacing;
    }
}

fn thickness(weight: f32) -> Op {
    Op::SetOutlineThickness { pt: points(weight) }
}

/// Lines from point to point, and back to the first if `closed`.
fn line(page: &Page, corners: &[(f32, f32)], is_closed: bool) -> Op {
    let points = corners
        .iter()
        .map(|&(x, y)| LinePoint {
            p: Point {
                x: points(x),
                y: points(page.height - y),
            },
            bezier: false,
        })
        .collect();
    Op::DrawLine {
        line: Line { points, is_closed },
    }
}

/// Adds a rectangle to the path. printpdf's own operation would paint each by itself, and a
/// viewer then draws seams between them.
fn rectangle(measures: [i32; 4]) -> Op {
    operator(
        "re",
        measures.map(|number| DictItem::Int(number.into())).to_vec(),
    )
}

fn operator(key: &str, value: Vec<DictItem>) -> Op {
    Op::Unknown {
        key: key.to_owned(),
        value,
    }
}

/// Millimetres in points, rounded to what a printer can tell apart, for a shorter file.
fn points(millimetres: f32) -> Pt {
    Pt((millimetres / POINT * 1000.0).round() / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters that join do not stand apart because those before them did.
    #[test]
    fn letters_apart_end_with_their_line() {
        let text = |y, spacing, text: &str| Item::Text {
            x: 20.0,
            y,
            font: Font::Regular,
            size: 10.0,
            spacing,
            text: text.to_owned(),
        };
        let mut page = Page::new(210.0, 297.0);
        page.items = vec![text(20.0, 0.7, "JBSW Y3DP"), text(40.0, 0.0, "محمد")];
        let drawn = drawn(&page, Han::Chinese);
        let glyphs = Glyphs {
            numbers: BTreeMap::new(),
            letters: letters(&[]),
        };
        let operations = operations(&page, &drawn, &glyphs);
        let spacings: Vec<f32> = operations
            .iter()
            .filter_map(|one| match one {
                Op::SetCharacterSpacing { multiplier } => Some(*multiplier),
                _ => None,
            })
            .collect();
        assert_eq!(spacings, [0.7, 0.0]);
    }
}
