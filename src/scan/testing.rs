//! Pages for the tests of this module: drawn codes, scans of them and PDFs around them.

use std::fmt::Write;

use image::{GrayImage, imageops};
use qrcode::{Color, EcLevel, QrCode};
use rand::{Rng, RngExt, SeedableRng, rngs::ChaCha20Rng};

use crate::{
    day::Day,
    paper::{
        qr_text,
        record::{Label, SetKey, SignedKeyRecord, VaultPart},
    },
    secret::Share,
    threshold::{SheetNumber, Threshold},
};

/// Side of a module on paper, in millimetres.
const MODULE: f32 = 0.5;

/// Black rectangles on white paper, in millimetres from the top left.
#[derive(Clone)]
pub(super) struct Paper {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) ink: Vec<[f32; 4]>,
}

impl Paper {
    pub(super) fn new(width: f32, height: f32) -> Self {
        Self {
            width,
            height,
            ink: Vec::new(),
        }
    }

    pub(super) fn a4() -> Self {
        Self::new(210.0, 297.0)
    }

    /// Puts a code on the paper; gives its side.
    pub(super) fn code(&mut self, text: &str, left: f32, top: f32) -> f32 {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let width = code.width();
        for (at, color) in code.to_colors().into_iter().enumerate() {
            if color == Color::Dark {
                let (x, y) = ((at % width) as f32 * MODULE, (at / width) as f32 * MODULE);
                self.ink.push([left + x, top + y, MODULE, MODULE]);
            }
        }
        width as f32 * MODULE
    }

    /// Lines of something like text.
    pub(super) fn text(&mut self, left: f32, top: f32, width: f32, lines: usize) {
        let mut rng = ChaCha20Rng::seed_from_u64(lines as u64);
        for line in 0..lines {
            let y = top + line as f32 * 4.5;
            let mut x = left;
            while x < left + width {
                let letter: f32 = rng.random_range(0.8..2.0);
                self.ink.push([x, y, 0.3, 2.4]);
                if rng.random_bool(0.6) {
                    self.ink.push([x, y + 2.1, letter, 0.3]);
                }
                if rng.random_bool(0.5) {
                    self.ink.push([x, y, letter, 0.3]);
                }
                x += letter + if rng.random_bool(0.2) { 2.0 } else { 0.5 };
            }
        }
    }

    /// Both papers side by side.
    pub(super) fn beside(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.width += other.width;
        both.height = both.height.max(other.height);
        let moved = other
            .ink
            .iter()
            .map(|[x, y, w, h]| [x + self.width, *y, *w, *h]);
        both.ink.extend(moved);
        both
    }

    /// The paper as an ideal scanner sees it: each pixel as grey as it is covered.
    pub(super) fn scanned(&self, dpi: f32) -> GrayImage {
        let scale = dpi / 25.4;
        let (width, height) = ((self.width * scale) as u32, (self.height * scale) as u32);
        let mut page = GrayImage::from_pixel(width, height, image::Luma([255]));
        for rectangle in &self.ink {
            let [x, y, w, h] = rectangle.map(|side| side * scale);
            for row in y as u32..((y + h).ceil() as u32).min(height) {
                let down = (y + h).min(row as f32 + 1.0) - y.max(row as f32);
                for column in x as u32..((x + w).ceil() as u32).min(width) {
                    let along = (x + w).min(column as f32 + 1.0) - x.max(column as f32);
                    let pixel = &mut page.get_pixel_mut(column, row).0[0];
                    *pixel = pixel.saturating_sub((along * down * 255.0).round() as u8);
                }
            }
        }
        page
    }

    /// The drawing commands of a PDF page, in points from the bottom left.
    pub(super) fn commands(&self) -> Vec<u8> {
        let point = 72.0 / 25.4;
        let mut commands = String::from("0 g\n");
        for [x, y, w, h] in &self.ink {
            let (x, y) = (x * point, (self.height - y - h) * point);
            writeln!(
                commands,
                "{x:.3} {y:.3} {:.3} {:.3} re",
                w * point,
                h * point
            )
            .unwrap();
        }
        commands.push_str("f\n");
        commands.into_bytes()
    }

    /// As a page of a PDF.
    pub(super) fn drawn(&self) -> PdfPage {
        let point = 72.0 / 25.4;
        PdfPage {
            size: (self.width * point, self.height * point),
            commands: self.commands(),
            image: None,
        }
    }
}

/// Records of an invented set: a sheet's key record, and vault parts.
pub(super) fn records(number: u8, parts: u8, part_length: usize) -> (Vec<u8>, Vec<VaultPart>) {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let key = SetKey::random(&mut rng);
    let mut share = [0; 16];
    ChaCha20Rng::seed_from_u64(number.into()).fill_bytes(&mut share);
    let signed = SignedKeyRecord::sign(
        &key,
        Threshold::new(3).unwrap(),
        Share::new(SheetNumber::new(number).unwrap(), share),
        Day::from_ymd(2026, 11, 22).unwrap(),
        Label::new("Chloé Example").unwrap(),
    );
    let mut sealed = vec![0; part_length * usize::from(parts)];
    rng.fill_bytes(&mut sealed);
    (
        signed.to_bytes().to_vec(),
        VaultPart::cut(key.set_id(), &sealed, parts),
    )
}

/// A small sheet: the key code twice, two vault codes and some text; four codes.
pub(super) fn small_sheet(number: u8) -> Paper {
    let (key, parts) = records(number, 2, 250);
    let mut paper = Paper::new(105.0, 148.0);
    paper.code(&qr_text(&key), 10.0, 10.0);
    paper.code(&qr_text(&key), 65.0, 108.0);
    paper.code(&qr_text(&parts[0].to_bytes()), 10.0, 60.0);
    paper.code(&qr_text(&parts[1].to_bytes()), 62.0, 60.0);
    paper.text(50.0, 10.0, 45.0, 8);
    paper.text(10.0, 108.0, 45.0, 6);
    paper
}

/// How many codes a small sheet has.
pub(super) const SMALL_SHEET: usize = 4;

/// A full A4 sheet: the key code twice, three vault codes of 1 kB, and text; five codes.
pub(super) fn full_sheet(number: u8) -> Paper {
    let (key, parts) = records(number, 3, 1000);
    let mut paper = Paper::a4();
    paper.code(&qr_text(&key), 15.0, 50.0);
    paper.code(&qr_text(&key), 165.0, 15.0);
    for (part, (left, top)) in parts
        .iter()
        .zip([(15.0, 120.0), (100.0, 120.0), (15.0, 200.0)])
    {
        paper.code(&qr_text(&part.to_bytes()), left, top);
    }
    paper.text(15.0, 15.0, 140.0, 7);
    paper.text(60.0, 50.0, 140.0, 13);
    paper.text(95.0, 200.0, 100.0, 15);
    paper
}

/// A page of a PDF: commands and at most one picture, drawn over the whole page.
pub(super) struct PdfPage {
    pub(super) size: (f32, f32),
    pub(super) commands: Vec<u8>,
    pub(super) image: Option<PdfImage>,
}

/// A picture as it stands in a PDF.
pub(super) struct PdfImage {
    pub(super) size: (u32, u32),
    /// The further entries of its dictionary.
    pub(super) entries: String,
    pub(super) data: Vec<u8>,
}

impl PdfPage {
    /// A scanned page, with a line of hidden text as programs that recognise text add it.
    pub(super) fn scan(paper: &Paper, image: PdfImage) -> Self {
        let mut page = paper.drawn();
        let (width, height) = page.size;
        page.commands = format!("q {width} 0 0 {height} 0 0 cm /I Do Q\n").into_bytes();
        page.commands
            .extend_from_slice(b"BT /F 12 Tf 3 Tr 20 20 Td (recognised) Tj ET\n");
        page.image = Some(image);
        page
    }
}

/// A PDF file of these pages.
pub(super) fn pdf(pages: &[PdfPage]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len())
        .map(|i| format!("{} 0 R", 3 + 3 * i))
        .collect();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!(
            "<</Type/Pages/Count {}/Kids[{}]>>",
            pages.len(),
            kids.join(" ")
        )
        .into_bytes(),
    ];
    for (i, page) in pages.iter().enumerate() {
        let (width, height) = page.size;
        objects.push(
            format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {} 0 R\
                 /Resources<</XObject<</I {} 0 R>>/Font<</F<</Type/Font/Subtype/Type1\
                 /BaseFont/Helvetica>>>>>>>>",
                4 + 3 * i,
                5 + 3 * i
            )
            .into_bytes(),
        );
        objects.push(stream("", &page.commands));
        objects.push(match &page.image {
            Some(image) => {
                let (width, height) = image.size;
                let entries = format!(
                    "/Type/XObject/Subtype/Image/Width {width}/Height {height}{}",
                    image.entries
                );
                stream(&entries, &image.data)
            }
            None => b"null".to_vec(),
        });
    }
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = String::from("0000000000 65535 f \n");
    for (i, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        file.extend_from_slice(format!("{} 0 obj\n", i + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let count = objects.len() + 1;
    let end = format!(
        "xref\n0 {count}\n{table}trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{}\n%%EOF\n",
        file.len()
    );
    file.extend_from_slice(end.as_bytes());
    file
}

fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{entries}/Length {}>>\nstream\n", data.len()).into_bytes();
    object.extend_from_slice(data);
    object.extend_from_slice(b"\nendstream");
    object
}

/// The picture in the given format.
pub(super) fn encoded(page: impl Into<image::DynamicImage>, format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    page.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Turned clockwise by a quarter, a half or three quarters.
pub(super) fn turned(page: &GrayImage, quarters: u8) -> GrayImage {
    match quarters {
        1 => imageops::rotate90(page),
        2 => imageops::rotate180(page),
        3 => imageops::rotate270(page),
        _ => page.clone(),
    }
}
