//! Damaged pages, and what is said of them.

use image::{GrayImage, ImageFormat, imageops};
use rand::{RngExt, SeedableRng, rngs::ChaCha20Rng};

use super::*;
use crate::{
    paper::qr_text,
    scan::{Event, Options, scan, testing::*},
};

/// What is unread on a page, and what is said of it.
fn look(page: GrayImage) -> (Vec<Unread>, Vec<String>) {
    let mut found = None;
    scan(
        "photo",
        &encoded(page, ImageFormat::Png),
        &Options {
            all_unread: true,
            ..Options::default()
        },
        &mut |event| {
            if let Event::PageDone(report) = event {
                let lost = report.lost().iter().map(ToString::to_string).collect();
                found = Some((report.unread, lost));
            }
            std::ops::ControlFlow::Continue(())
        },
    )
    .unwrap();
    found.unwrap()
}

fn kinds(unread: &[Unread], cause: Cause) -> (usize, usize) {
    let count = |kind| {
        unread
            .iter()
            .filter(|code| code.kind == kind && code.cause == cause)
            .count()
    };
    (count(CodeKind::Key), count(CodeKind::Vault))
}

/// Some are seen, and of all the same is said.
fn assert_all(unread: &[Unread], cause: Cause) {
    assert!(unread.iter().any(|code| code.missed), "{unread:?}");
    assert!(unread.iter().all(|code| code.cause == cause), "{unread:?}");
}

#[test]
fn good_pages_lose_nothing() {
    let mut foreign = Paper::new(105.0, 148.0);
    foreign.code("https://example.org/menu", 30.0, 30.0);
    foreign.text(10.0, 80.0, 80.0, 8);
    let mut text = Paper::new(105.0, 148.0);
    text.text(10.0, 10.0, 85.0, 25);
    for paper in [small_sheet(1), foreign, text] {
        assert_eq!(look(paper.scanned(150.0)), (Vec::new(), Vec::new()));
    }
}

#[test]
fn blur() {
    let (unread, lost) = look(imageops::blur(&small_sheet(1).scanned(200.0), 2.7));
    assert_eq!(kinds(&unread, Cause::Blurred), (2, 2), "{unread:?}");
    assert_eq!(
        lost,
        [
            "photo: 2 key codes are there but too blurred; take it closer, in good light, \
             holding still",
            "photo: 2 vault codes are there but too blurred; take it closer, in good light, \
             holding still",
        ]
    );
}

#[test]
fn distance_to_the_sheet() {
    let (unread, _) = look(imageops::blur(&small_sheet(1).scanned(80.0), 1.0));
    assert_all(&unread, Cause::TooFar);
}

/// As if nothing had been read, for noise decides whether it is.
#[test]
fn dark_and_pale_pictures() {
    for (paper, cause) in [(0, Cause::TooDark), (150, Cause::TooPale)] {
        let mut rng = ChaCha20Rng::seed_from_u64(3);
        let mut page = small_sheet(1).scanned(200.0);
        for pixel in page.pixels_mut() {
            pixel.0[0] = paper + pixel.0[0] / 8 + rng.random_range(0..8);
        }
        let (width, height) = page.dimensions();
        let luma = Luma::new(width as usize, height as usize, page.into_raw()).unwrap();
        let unread = unread(&luma, &WasRead::default());
        assert_eq!(kinds(&unread, cause), (2, 2), "{unread:?}");
    }
}

#[test]
fn glare_and_stains() {
    for (colour, cause) in [(255, Cause::Glare), (0, Cause::Covered)] {
        let mut page = small_sheet(1).scanned(150.0);
        // A spot in the middle of the first vault code, whose corner patterns stay.
        let scale = 150.0 / 25.4;
        for y in 68..86 {
            for x in 18..36 {
                for pixel in 0..36 {
                    let at = |mm: i32, part: i32| ((mm as f32 + part as f32 / 6.0) * scale) as u32;
                    page.put_pixel(at(x, pixel % 6), at(y, pixel / 6), image::Luma([colour]));
                }
            }
        }
        let (unread, lost) = look(page);
        assert_eq!(kinds(&unread, cause), (0, 1), "{unread:?}");
        assert_eq!(lost.len(), 1);
    }
}

#[test]
fn codes_at_the_edge() {
    let mut paper = Paper::new(60.0, 60.0);
    let side = paper.code(&qr_text(&records(1, 1, 10).0), 10.0, 10.0);
    let page = paper.scanned(150.0);
    // Two thirds of the code.
    let end = ((10.0 + side * 0.66) * 150.0 / 25.4) as u32;
    let (width, height) = page.dimensions();
    for cut in [
        imageops::crop_imm(&page, 0, 0, end, height).to_image(),
        imageops::crop_imm(&page, 0, 0, width, end).to_image(),
    ] {
        let (unread, lost) = look(cut);
        assert_eq!(kinds(&unread, Cause::CutOff), (1, 0), "{unread:?}");
        assert_eq!(
            lost,
            ["photo: a key code is only partly in the picture; take the whole sheet"]
        );
    }
}

#[test]
fn pictures_without_anything_to_see() {
    let of = |page: GrayImage| {
        let (width, height) = page.dimensions();
        whole(&Luma::new(width as usize, height as usize, page.into_raw()).unwrap())
    };
    let page = small_sheet(1).scanned(150.0);
    assert_eq!(of(page.clone()), None);
    assert_eq!(of(imageops::blur(&page, 12.0)), Some(Cause::Blurred));
    let dark = GrayImage::from_fn(300, 300, |x, y| image::Luma([(x * y % 30) as u8]));
    assert_eq!(of(dark), Some(Cause::TooDark));
    assert_eq!(
        of(GrayImage::from_pixel(300, 300, image::Luma([255]))),
        None
    );
    assert_eq!(of(GrayImage::new(1, 1)), None);
}

/// Of grain no code is made.
#[test]
fn blank_pages_and_noise() {
    let seen = |paper: u8, grain: i16, coarse: u32| {
        let mut rng = ChaCha20Rng::seed_from_u64(grain.unsigned_abs().into());
        let small = GrayImage::from_fn(900 / coarse, 1200 / coarse, |x, _| {
            // Light falls from the side.
            let light = i16::from(paper) - (x * coarse / 30) as i16;
            image::Luma([(light + rng.random_range(-grain..=grain)).clamp(0, 255) as u8])
        });
        let page = imageops::resize(&small, 900, 1200, imageops::FilterType::Triangle);
        let (width, height) = page.dimensions();
        let luma = Luma::new(width as usize, height as usize, page.clone().into_raw()).unwrap();
        (is_blank(&luma), look(page).1)
    };
    for (paper, grain) in [(255, 1), (240, 8), (128, 8), (200, 16)] {
        assert_eq!(seen(paper, grain, 1), (true, Vec::new()), "{paper} {grain}");
    }
    for (grain, coarse) in [
        (60, 1),
        (120, 1),
        (60, 2),
        (120, 2),
        (60, 3),
        (120, 3),
        (120, 4),
        (120, 6),
    ] {
        assert_eq!(
            seen(128, grain, coarse).1,
            Vec::<String>::new(),
            "{grain} {coarse}"
        );
    }
    let sheet = small_sheet(1).scanned(150.0);
    let faded = GrayImage::from_fn(sheet.width(), sheet.height(), |x, y| {
        image::Luma([200 + sheet.get_pixel(x, y).0[0] / 10])
    });
    for page in [sheet, faded] {
        let (width, height) = page.dimensions();
        let luma = Luma::new(width as usize, height as usize, page.into_raw()).unwrap();
        assert!(!is_blank(&luma));
    }
}

/// The key code is there twice: the other copy does.
#[test]
fn a_second_copy_is_not_missed() {
    let mut page = small_sheet(1).scanned(150.0);
    for y in 100..180 {
        for x in 100..180 {
            page.put_pixel(x, y, image::Luma([255]));
        }
    }
    let (unread, lost) = look(page);
    assert_eq!(unread.len(), 1, "{unread:?}");
    assert_eq!((unread[0].kind, unread[0].missed), (CodeKind::Key, false));
    assert!(lost.is_empty());
    // Its outline is where it stands on the paper.
    let (x, y) = unread[0].outline[0];
    assert!((x - 10.0 / 105.0).abs() < 0.02 && (y - 10.0 / 148.0).abs() < 0.02);
}
