//! What every kind of file gives, good or hostile.

use std::ops::ControlFlow;

use image::{DynamicImage, GrayImage, ImageFormat};

use super::{testing::*, *};
use crate::{
    error::{Expected, FileKind, Made},
    paper::qr_text,
};

/// Everything that a file gave: the records found, and the reports of its pages.
struct Outcome {
    summary: Summary,
    records: Vec<Vec<u8>>,
    reports: Vec<PageReport>,
}

fn read(bytes: &[u8]) -> Result<Outcome, Error> {
    let (mut records, mut reports) = (Vec::new(), Vec::new());
    let summary = scan("file", bytes, &Options::default(), &mut |event| {
        match event {
            Event::Code(found) => match found.payload {
                Ok(Payload::Record(record)) => records.push(record.as_bytes().to_vec()),
                Ok(Payload::Sealed(sealed)) => records.push(sealed),
                Ok(Payload::Words { .. } | Payload::VaultLine(_)) | Err(_) => {}
            },
            Event::PageDone(report) => reports.push(report),
            Event::Page { .. } | Event::Other(_) => {}
        }
        ControlFlow::Continue(())
    })?;
    Ok(Outcome {
        summary,
        records,
        reports,
    })
}

fn error_of(bytes: &[u8]) -> Option<Error> {
    read(bytes).err()
}

fn png(page: impl Into<DynamicImage>) -> Vec<u8> {
    encoded(page, ImageFormat::Png)
}

#[test]
fn every_resolution_mode_and_direction() {
    let sheet = small_sheet(1);
    for dpi in [150.0, 200.0, 300.0, 600.0] {
        let page = sheet.scanned(dpi);
        for quarters in 0..4 {
            // The largest take their time in a build for tests.
            if dpi == 600.0 && quarters != 1 {
                continue;
            }
            let page = turned(&page, quarters);
            let bits = GrayImage::from_fn(page.width(), page.height(), |x, y| {
                image::Luma([if page.get_pixel(x, y).0[0] < 128 {
                    0
                } else {
                    255
                }])
            });
            let colour = DynamicImage::from(page.clone()).to_rgb8();
            for (mode, bytes) in [
                ("grey", png(page.clone())),
                ("bits", png(bits)),
                ("colour", encoded(colour, ImageFormat::Jpeg)),
            ] {
                let outcome = read(&bytes).unwrap();
                let found = (outcome.summary.ours, outcome.reports[0].attempts);
                assert_eq!(
                    found,
                    (SMALL_SHEET, 1),
                    "{dpi} dpi, {mode}, turned {quarters}"
                );
                assert!(outcome.reports[0].complete);
            }
        }
    }
}

#[test]
fn payloads_are_the_records() {
    let (key, parts) = records(1, 2, 250);
    let outcome = read(&png(small_sheet(1).scanned(150.0))).unwrap();
    for expected in [key, parts[0].to_bytes(), parts[1].to_bytes()] {
        assert!(outcome.records.contains(&expected));
    }
    assert_eq!(outcome.reports[0].place, Place::file("file"));
}

#[test]
fn outlines_are_where_the_codes_are() {
    let mut paper = Paper::new(100.0, 60.0);
    let side = paper.code(&qr_text(&records(1, 1, 10).0), 20.0, 10.0);
    let mut outlines = Vec::new();
    // At 508 dpi a millimetre has 20 pixels.
    scan(
        "file",
        &png(paper.scanned(508.0)),
        &Options::default(),
        &mut |event| {
            if let Event::Code(found) = event {
                outlines.extend(found.outline);
            }
            ControlFlow::Continue(())
        },
    )
    .unwrap();
    let (left, top, end) = (400.0, 200.0, side * 20.0);
    let expected = [
        (left, top),
        (left + end, top),
        (left + end, top + end),
        (left, top + end),
    ];
    for (found, expected) in outlines[0].iter().zip(expected) {
        let off = (found.0 - expected.0)
            .abs()
            .max((found.1 - expected.1).abs());
        assert!(off < 20.0, "{outlines:?}");
    }
}

#[test]
fn two_sheets_on_a_page() {
    let both = small_sheet(1).beside(&small_sheet(2));
    let outcome = read(&png(both.scanned(200.0))).unwrap();
    assert_eq!(
        (outcome.summary.ours, outcome.reports[0].attempts),
        (2 * SMALL_SHEET, 1)
    );
}

#[test]
fn a_full_page() {
    let outcome = read(&png(full_sheet(1).scanned(150.0))).unwrap();
    assert_eq!((outcome.summary.ours, outcome.reports[0].attempts), (5, 1));
}

#[test]
fn foreign_codes_are_counted() {
    let mut paper = small_sheet(1);
    paper.height += 30.0;
    paper.code("https://example.org/menu", 10.0, 150.0);
    paper.code("KINSAFE2:123456", 60.0, 150.0);
    let mut newer = 0;
    let summary = scan(
        "file",
        &png(paper.scanned(200.0)),
        &Options::default(),
        &mut |event| {
            if let Event::Code(Found {
                payload: Err(error),
                ..
            }) = event
            {
                assert_eq!(error, Error::NewerVersion { what: Made::Sheet });
                newer += 1;
            }
            ControlFlow::Continue(())
        },
    )
    .unwrap();
    assert_eq!(
        (summary.ours, summary.others, newer),
        (SMALL_SHEET + 1, 1, 1)
    );
}

#[test]
fn picture_formats() {
    let page = DynamicImage::from(small_sheet(1).scanned(150.0));
    for (kind, page) in [
        ("grey with alpha", DynamicImage::from(page.to_luma_alpha8())),
        ("colour with alpha", DynamicImage::from(page.to_rgba8())),
        ("16-bit grey", DynamicImage::from(page.to_luma16())),
        ("16-bit colour", DynamicImage::from(page.to_rgb16())),
    ] {
        assert_eq!(
            read(&png(page)).unwrap().summary.ours,
            SMALL_SHEET,
            "{kind}"
        );
    }
    let colour = DynamicImage::from(page.to_rgb8());
    for format in [
        ImageFormat::Tiff,
        ImageFormat::Bmp,
        ImageFormat::Gif,
        ImageFormat::WebP,
        ImageFormat::Jpeg,
    ] {
        let outcome = read(&encoded(colour.clone(), format)).unwrap();
        assert_eq!(outcome.summary.ours, SMALL_SHEET, "{format:?}");
    }
}

/// Black codes on a transparent page: what is under the transparency does not matter.
#[test]
fn transparency_is_paper() {
    let page = small_sheet(1).scanned(150.0);
    let clear = image::GrayAlphaImage::from_fn(page.width(), page.height(), |x, y| {
        image::LumaA([0, 255 - page.get_pixel(x, y).0[0]])
    });
    assert_eq!(read(&png(clear)).unwrap().summary.ours, SMALL_SHEET);
}

#[test]
fn drawn_pdf() {
    let sheets: Vec<PdfPage> = (1..=3).map(|number| small_sheet(number).drawn()).collect();
    let outcome = read(&pdf(&sheets)).unwrap();
    assert_eq!(
        (outcome.summary.pages, outcome.summary.ours),
        (3, 3 * SMALL_SHEET)
    );
    for (report, page) in outcome.reports.iter().zip(1..) {
        assert_eq!(report.place.page, Some(page));
        assert_eq!((report.attempts, report.complete), (1, true));
    }
}

/// Two pages of one sheet: the first is not searched for what is on the second.
#[test]
fn a_sheet_over_two_pages() {
    let (key, parts) = records(1, 4, 250);
    let mut papers = [Paper::new(105.0, 148.0), Paper::new(105.0, 148.0)];
    papers[0].code(&qr_text(&key), 10.0, 10.0);
    for (part, (page, top)) in parts
        .iter()
        .zip([(0, 60.0), (0, 105.0), (1, 10.0), (1, 60.0)])
    {
        papers[page].code(&qr_text(&part.to_bytes()), 10.0, top - 5.0);
    }
    let outcome = read(&pdf(&papers.map(|paper| paper.drawn()))).unwrap();
    let pages: Vec<_> = outcome
        .reports
        .iter()
        .map(|page| (page.ours, page.attempts))
        .collect();
    assert_eq!(pages, [(3, 1), (2, 1)]);
}

/// A grey picture as it stands in a PDF without a codec of its own.
fn raw_image(page: &GrayImage) -> PdfImage {
    PdfImage {
        size: page.dimensions(),
        entries: "/ColorSpace/DeviceGray/BitsPerComponent 8".to_owned(),
        data: page.as_raw().clone(),
    }
}

#[test]
fn scanned_pdf() {
    let sheet = small_sheet(1);
    for dpi in [150.0, 300.0] {
        let page = sheet.scanned(dpi);
        let colour = DynamicImage::from(page.clone()).to_rgb8();
        let jpeg = PdfImage {
            size: page.dimensions(),
            entries: "/Filter/DCTDecode/ColorSpace/DeviceRGB/BitsPerComponent 8".to_owned(),
            data: encoded(colour, ImageFormat::Jpeg),
        };
        let pages = [
            PdfPage::scan(&sheet, raw_image(&page)),
            PdfPage::scan(&sheet, jpeg),
        ];
        let outcome = read(&pdf(&pages)).unwrap();
        assert_eq!(outcome.summary.ours, 2 * SMALL_SHEET, "{dpi} dpi");
        assert!(outcome.reports.iter().all(|report| report.attempts == 1));
    }
}

/// What other programs wrote; `tests/data/scan/README.md` says which.
#[test]
fn files_of_other_programs() {
    let ccitt = include_bytes!("../../tests/data/scan/ccitt.pdf");
    let jbig2 = include_bytes!("../../tests/data/scan/jbig2.pdf");
    let tiff = include_bytes!("../../tests/data/scan/pages.tif");
    for (name, bytes, pages) in [
        ("ccitt", ccitt.as_slice(), 1),
        ("jbig2", jbig2, 1),
        ("tiff", tiff, 2),
    ] {
        let outcome = read(bytes).unwrap();
        assert_eq!(outcome.summary.ours, pages * SMALL_SHEET, "{name}");
        assert!(
            outcome.reports.iter().all(|report| report.attempts == 1),
            "{name}"
        );
    }
    let photo = read(include_bytes!("../../tests/data/scan/turned.heic")).unwrap();
    assert_eq!((photo.summary.ours, photo.summary.others), (1, 0));
    let cmyk = read(include_bytes!("../../tests/data/scan/cmyk.jpg")).unwrap();
    assert_eq!(cmyk.summary.ours, 1);
    assert_eq!(
        error_of(include_bytes!("../../tests/data/scan/password.pdf")),
        Some(Error::PasswordProtected {
            name: "file".to_owned()
        })
    );
    for bytes in [ccitt.as_slice(), jbig2, tiff] {
        for length in (0..bytes.len()).step_by(bytes.len() / 12) {
            let _ = read(&bytes[..length]);
        }
    }
}

/// Streams that unpack to far more than they are.
#[test]
fn hostile_streams() {
    use std::io::Write;
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..=limits::PICTURE_BYTES >> 20 {
        zlib.write_all(&zeros).unwrap();
    }
    let mut page = PdfPage::scan(&small_sheet(1), raw_image(&GrayImage::new(1, 1)));
    page.image = Some(PdfImage {
        size: (1, 1),
        entries: "/Filter/FlateDecode/ColorSpace/DeviceGray/BitsPerComponent 8".to_owned(),
        data: zlib.finish().unwrap(),
    });
    assert!(matches!(
        error_of(&pdf(&[page])),
        Some(Error::TooLarge { .. })
    ));
    let mut jpeg = encoded(DynamicImage::new_luma8(8, 8), ImageFormat::Jpeg);
    let frame = jpeg
        .windows(2)
        .position(|marker| marker == [0xFF, 0xC0])
        .unwrap();
    jpeg[frame + 5..frame + 9].fill(0xFF);
    let mut page = PdfPage::scan(&small_sheet(1), raw_image(&GrayImage::new(1, 1)));
    page.image = Some(PdfImage {
        size: (8, 8),
        entries: "/Filter/DCTDecode/ColorSpace/DeviceGray/BitsPerComponent 8".to_owned(),
        data: jpeg,
    });
    assert!(matches!(
        error_of(&pdf(&[page])),
        Some(Error::TooLarge { .. })
    ));
}

/// A picture that is only a part of the page is drawn, at its own resolution.
#[test]
fn picture_on_a_page_of_a_pdf() {
    let sheet = small_sheet(1);
    let page = sheet.scanned(300.0);
    let mut scan = PdfPage::scan(&sheet, raw_image(&page));
    let (width, height) = scan.size;
    scan.size = (width * 2.0, height * 2.0);
    scan.commands.extend_from_slice(b"0 g 500 500 10 10 re f\n");
    let outcome = read(&pdf(&[scan])).unwrap();
    assert_eq!(
        (outcome.summary.ours, outcome.reports[0].attempts),
        (SMALL_SHEET, 1)
    );
}

#[test]
fn texts() {
    let (key, _) = records(1, 1, 10);
    let text = format!("Scanned:\n{}\n", *qr_text(&key));
    let utf16: Vec<u8> = format!("\u{FEFF}{text}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        text.as_bytes(),
        format!("\u{FEFF}{text}").as_bytes(),
        &utf16,
    ] {
        let outcome = read(bytes).unwrap();
        assert_eq!(outcome.records, std::slice::from_ref(&key));
        assert_eq!(outcome.reports[0].ours, 1);
    }
    assert_eq!(read(b"Dear Anna").unwrap().summary.ours, 0);
    assert_eq!(read(b"caf\xE9").unwrap().summary.ours, 0);
    assert!(matches!(
        error_of(b"\x01\x02\xE9"),
        Some(Error::BadInput { .. })
    ));
    assert!(matches!(
        error_of(b"PK\x03\x04 word/document.xml"),
        Some(Error::FileKind {
            kind: FileKind::Document("Word"),
            ..
        })
    ));
    let sealed = b"age-encryption.org/v1\n-> scrypt\n\xFF\x00";
    assert_eq!(read(sealed).unwrap().records, [sealed.to_vec()]);
}

/// As scanning programs and page renderers write them by default.
#[test]
fn portable_maps() {
    let page = |number| {
        let scan = small_sheet(number).scanned(150.0);
        let head = format!("P5\n{} {}\n255\n", scan.width(), scan.height());
        [head.into_bytes(), scan.into_raw()].concat()
    };
    assert_eq!(read(&page(1)).unwrap().summary.ours, SMALL_SHEET);
    let both = read(&[page(1), page(2)].concat()).unwrap();
    assert_eq!(both.summary.pages, 2);
    assert_eq!(both.summary.ours, 2 * SMALL_SHEET);
    assert_eq!(read(b"P5 sheets are needed").unwrap().summary.ours, 0);
}

#[test]
fn negatives() {
    let mut page = small_sheet(1).scanned(150.0);
    page.pixels_mut()
        .for_each(|pixel| pixel.0[0] = 255 - pixel.0[0]);
    let outcome = read(&encoded(page, ImageFormat::Png)).unwrap();
    assert_eq!(outcome.summary.ours, SMALL_SHEET);
}

/// Of the many kinds of TIFF some are not read, and that is said.
#[test]
fn kinds_of_tiff() {
    const COMPRESSION: [u8; 8] = [3, 1, 3, 0, 1, 0, 0, 0];
    let mut bytes = encoded(small_sheet(1).scanned(50.0), ImageFormat::Tiff);
    let at = bytes.windows(8).position(|field| field == COMPRESSION);
    bytes[at.unwrap() + 8..][..2].copy_from_slice(&[3, 0]);
    assert!(matches!(
        error_of(&bytes),
        Some(Error::FileKind {
            kind: FileKind::Tiff,
            ..
        })
    ));
}

#[test]
fn ending_early() {
    let bytes = pdf(&[small_sheet(1).drawn(), small_sheet(2).drawn()]);
    let mut events = 0;
    for allowed in 0..4 {
        events = 0;
        let summary = scan("file", &bytes, &Options::default(), &mut |_| {
            events += 1;
            if events > allowed {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .unwrap();
        assert!(summary.stopped);
        assert_eq!(events, allowed + 1);
    }
    assert!(events > 0);
}

#[test]
fn pages_of_a_tiff() {
    let pages = [small_sheet(1).scanned(150.0), small_sheet(2).scanned(150.0)];
    let outcome = read(&joined_tiff(
        &pages.map(|page| encoded(page, ImageFormat::Tiff)),
    ))
    .unwrap();
    assert_eq!(
        (outcome.summary.pages, outcome.summary.ours),
        (2, 2 * SMALL_SHEET)
    );
}

/// Joins TIFFs of one page each: those after the first have every offset moved.
fn joined_tiff(files: &[Vec<u8>; 2]) -> Vec<u8> {
    let number = |bytes: &[u8], at: usize| {
        u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
    };
    let directory_end = |bytes: &[u8], at: usize| {
        at + 2 + 12 * usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]))
    };
    let [first, second] = files;
    let mut joined = first.clone();
    joined.resize(joined.len().next_multiple_of(4), 0);
    let shift = joined.len();
    joined.extend_from_slice(second);
    let begin = shift + number(second, 4);
    let end = directory_end(&joined, begin);
    for field in (begin + 2..end).step_by(12) {
        let tag = u16::from_le_bytes([joined[field], joined[field + 1]]);
        let kind = u16::from_le_bytes([joined[field + 2], joined[field + 3]]);
        let size = [0, 1, 1, 2, 4, 8][usize::from(kind)] * number(&joined, field + 4);
        // Values that are elsewhere, and the place of the only strip.
        if size > 4 || (tag == 273 && size == 4) {
            let moved = (number(&joined, field + 8) + shift) as u32;
            joined[field + 8..field + 12].copy_from_slice(&moved.to_le_bytes());
            if tag == 273 && size > 4 {
                let list = moved as usize;
                for at in (list..list + size).step_by(4) {
                    let strip = (number(&joined, at) + shift) as u32;
                    joined[at..at + 4].copy_from_slice(&strip.to_le_bytes());
                }
            }
        }
    }
    let next = directory_end(first, number(first, 4));
    joined[next..next + 4].copy_from_slice(&(begin as u32).to_le_bytes());
    joined
}

#[test]
fn damage_is_looked_at_again() {
    let page = small_sheet(1).scanned(300.0);
    let dim = image::imageops::blur(&page, 2.2);
    let dim = GrayImage::from_fn(dim.width(), dim.height(), |x, y| {
        // A shadow over the page.
        let light = 0.35 + 0.65 * x as f32 / dim.width() as f32;
        image::Luma([(f32::from(dim.get_pixel(x, y).0[0]) * light) as u8])
    });
    let outcome = read(&png(dim)).unwrap();
    assert_eq!(outcome.summary.ours, SMALL_SHEET);
}

/// A sheet has vault codes, so a page with its key code alone is looked at again; unless they
/// stand on the page before.
#[test]
fn a_key_code_alone_is_not_a_whole_sheet() {
    let (key, parts) = records(1, 1, 250);
    let mut alone = Paper::new(105.0, 148.0);
    alone.code(&qr_text(&key), 10.0, 10.0);
    let attempts = |bytes: &[u8]| -> Vec<usize> {
        let reports = read(bytes).unwrap().reports;
        reports.iter().map(|report| report.attempts).collect()
    };
    let key_page = alone.scanned(200.0);
    assert!(attempts(&png(key_page.clone()))[0] > 1);
    let mut vault = Paper::new(105.0, 148.0);
    vault.code(&qr_text(&parts[0].to_bytes()), 10.0, 10.0);
    let pages = [vault.scanned(200.0), key_page];
    let tiff = joined_tiff(&pages.map(|page| encoded(page, ImageFormat::Tiff)));
    assert_eq!(attempts(&tiff), [1, 1]);
}

/// Trying harder reads what the usual looks do not, and nothing less.
#[test]
fn trying_harder() {
    let sheet = small_sheet(1).scanned(200.0);
    let mut gained = 0;
    let blurred = [2.4, 2.7, 3.0, 3.3].map(|sigma| image::imageops::blur(&sheet, sigma));
    let small = [52.0, 56.0, 60.0, 64.0, 68.0].map(|dpi| small_sheet(1).scanned(dpi));
    for (number, page) in blurred.into_iter().chain(small).enumerate() {
        let bytes = png(page);
        let count = |options| {
            let summary = scan("file", &bytes, &options, &mut |_| ControlFlow::Continue(()));
            summary.unwrap().ours
        };
        let (usual, harder) = (count(Options::default()), count(Options::try_harder()));
        assert!(harder >= usual, "page {number}: {usual} {harder}");
        gained += harder - usual;
    }
    assert!(gained > 0);
}

#[test]
fn hostile_sizes() {
    // Pictures that claim to be huge.
    let mut png = png(GrayImage::new(1, 1));
    png[16..24].copy_from_slice(&[0, 0, 200, 0, 0, 0, 200, 0]);
    assert!(error_of(&png).is_some());
    let mut bmp = encoded(DynamicImage::new_rgb8(1, 1), ImageFormat::Bmp);
    bmp[18..26].copy_from_slice(&[255, 255, 0, 0, 255, 255, 0, 0]);
    assert!(error_of(&bmp).is_some());
    // A page a mile wide.
    let mut wide = small_sheet(1).drawn();
    wide.size = (1e9, 1e9);
    assert_eq!(read(&pdf(&[wide])).unwrap().summary.ours, 0);
    // A picture larger than the limit, of which nothing is there.
    let mut page = PdfPage::scan(&small_sheet(1), raw_image(&GrayImage::new(1, 1)));
    page.image.as_mut().unwrap().size = (50_000, 50_000);
    assert!(matches!(
        error_of(&pdf(&[page])),
        Some(Error::TooLarge { .. })
    ));
    assert!(matches!(
        error_of(b"\0\0\0\x18ftypheic\0\0\0\0"),
        Some(Error::BadInput {
            expected: Expected::Picture,
            ..
        })
    ));
    assert!(matches!(
        error_of(b"\0\0\0\x18ftypavif\0\0\0\0"),
        Some(Error::PictureFormat { format: "AVIF", .. })
    ));
}

/// A page painted over and over.
#[test]
fn hostile_paint() {
    let mut page = small_sheet(1).drawn();
    page.commands = b"0 0 400 600 re f\n".repeat(100_000);
    assert!(matches!(
        error_of(&pdf(&[page])),
        Some(Error::TooLarge { .. })
    ));
}

#[test]
fn truncations() {
    let page = DynamicImage::from(GrayImage::from_fn(60, 60, |x, y| {
        image::Luma([(x * y) as u8])
    }));
    let colour = DynamicImage::from(page.to_rgb8());
    let mut files: Vec<Vec<u8>> = [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::Tiff,
        ImageFormat::Bmp,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ]
    .map(|format| encoded(colour.clone(), format))
    .to_vec();
    files.push(pdf(&[PdfPage::scan(
        &Paper::new(10.0, 10.0),
        raw_image(&page.to_luma8()),
    )]));
    for file in files {
        for length in (0..file.len()).step_by((file.len() / 150).max(1)) {
            let _ = read(&file[..length]);
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(400))]

    /// Random bytes after the first ones of every format; and good files with bytes changed.
    #[test]
    fn no_bytes_panic(
        kind in 0_usize..14,
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300),
        changes in proptest::collection::vec((0_usize..5000, proptest::prelude::any::<u8>()), 1..6),
    ) {
        let begin: [&[u8]; 8] = [
            b"%PDF-1.7\n1 0 obj\n<<", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", b"\xFF\xD8\xFF\xE0",
            b"GIF89a", b"RIFF\xFF\0\0\0WEBPVP8 ", b"II*\0\x08\0\0\0", b"MM\0+\0\x08\0\0",
            b"BM\0\0\0\0\0\0\0\0",
        ];
        let small = || DynamicImage::from(GrayImage::from_fn(40, 40, |x, y| image::Luma([(x * y) as u8])));
        let formats = [
            ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Tiff, ImageFormat::Gif, ImageFormat::WebP,
        ];
        let mut file = match (begin.get(kind), formats.get(kind.saturating_sub(8))) {
            (Some(begin), _) => [begin, bytes.as_slice()].concat(),
            (None, Some(format)) => encoded(small().to_rgb8(), *format),
            (None, None) => pdf(&[PdfPage::scan(&Paper::new(10.0, 10.0), raw_image(&small().to_luma8()))]),
        };
        if kind >= 8 {
            for (at, value) in changes {
                let at = at % file.len();
                file[at] = value;
            }
        }
        let _ = read(&file);
    }
}
