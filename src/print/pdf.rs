//! The page model → a PDF file. The only file that names printpdf.
//!
//! The same pages give the same bytes. The file says nothing about itself: of whose it is: no author,
//! no date, no ids; printpdf makes these up at random or from its own counter, so they are
//! taken out again.
//!
//! printpdf reduces fonts only together with its layout engine, which is far larger than all
//! the rest of kinsafe. So `fonts` reduces them, and printpdf gets them as if they were whole.

use std::{collections::BTreeMap, io::Write};

use flate2::{Compression, write::ZlibEncoder};
use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Line, LinePoint, Mm, Op, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem, TextMatrix,
};
use zeroize::Zeroizing;

use super::{
    fonts::{Font, Reduced},
    page::{Item, Page},
    tags::{self, About, Tag},
    units::POINT,
};

/// Writes `pages`; `None` only if a text has letters that the fonts lack.
pub(crate) fn write(pages: &[Page], about: &About) -> Option<Zeroizing<Vec<u8>>> {
    let mut document = PdfDocument::new("");
    for font in Font::ALL {
        if let Some(reduced) = reduced(font, pages)? {
            document
                .resources
                .fonts
                .map
                .insert(font_id(font), PdfFont::new(parsed(font, reduced)?));
        }
    }
    document.pages = pages
        .iter()
        .map(|page| PdfPage::new(Mm(page.width), Mm(page.height), operations(page)))
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

/// The font with the letters of all pages; the inner `None` if they have none in it.
fn reduced(font: Font, pages: &[Page]) -> Option<Option<Reduced>> {
    let mut texts = pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|item| match item {
            Item::Text {
                font: of_item,
                text,
                ..
            } if *of_item == font => Some(text.as_str()),
            _ => None,
        })
        .peekable();
    if texts.peek().is_none() {
        Some(None)
    } else {
        // With the blank that parts words for who hears them.
        font.reduced(texts.chain([" "])).map(Some)
    }
}

fn font_id(font: Font) -> FontId {
    FontId(font.name().to_owned())
}

/// What printpdf wants to know of a font.
fn parsed(font: Font, reduced: Reduced) -> Option<ParsedFont> {
    let letters: BTreeMap<u32, u16> = reduced
        .glyphs
        .iter()
        .map(|(&letter, &glyph)| (letter.into(), glyph))
        .collect();
    // Six letters and a plus mark a reduced font (ISO 32000-1, 9.6.4).
    let name = format!("KINSFE+{}", font.name());
    let mut parsed = ParsedFont::from_bytes(&reduced.bytes, 0, &mut Vec::new())?;
    parsed.original_bytes = reduced.bytes;
    parsed.font_name = Some(name);
    parsed.codepoint_to_glyph = letters;
    parsed.glyph_widths = reduced.widths;
    parsed.units_per_em = reduced.units_per_em;
    Some(parsed)
}

fn operations(page: &Page) -> Vec<Op> {
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
    let mut items = page.items.as_slice();
    for (tag, count) in tags::parts(page) {
        operations.push(begin(&tag, &mut mark));
        let (part, rest) = items.split_at(count.min(items.len()));
        for (at, item) in part.iter().enumerate() {
            let blank = part
                .get(at + 1)
                .is_some_and(|next| tags::parted(item, next));
            draw(page, item, blank, &mut last_spacing, &mut operations);
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

/// One item; with a blank behind a text that ends a line or stands apart from the next, which is not seen
/// but heard.
fn draw(page: &Page, item: &Item, blank: bool, last_spacing: &mut f32, operations: &mut Vec<Op>) {
    // A PDF's origin is the lower left corner.
    match item {
        Item::Text {
            x,
            y,
            font,
            size,
            spacing,
            text,
        } => {
            operations.extend([
                Op::StartTextSection,
                Op::SetFont {
                    font: PdfFontHandle::External(font_id(*font)),
                    size: Pt(*size),
                },
            ]);
            // It stays until it is changed, so only a change is written.
            if spacing != last_spacing {
                operations.push(Op::SetCharacterSpacing {
                    multiplier: *spacing,
                });
                *last_spacing = *spacing;
            }
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
            x,
            y,
            length,
            weight,
        } => {
            operations.push(thickness(*weight));
            operations.push(line(page, &[(*x, *y), (x + length, *y)], false));
        }
        Item::Box {
            x,
            y,
            side,
            weight,
            crossed,
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
            x, y, module, code, ..
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
