//! Sheets as pictures, compared with what was once looked at: letters that join, change places or
//! are read from right to left look right, or nothing shows it.

use std::sync::Arc;

use hayro::{
    PixmapSettings, RenderCache, RenderSettings, hayro_interpret::InterpreterSettings,
    hayro_syntax::Pdf, vello_cpu::color::palette::css::WHITE,
};

use super::tests::Sample;
use crate::say::Language;

/// The language, whose sheet, the other holders.
const SHEETS: [(&str, &str, &str, &[u8]); 4] = [
    (
        "ar",
        "محمد علي",
        "عائلة روسي",
        include_bytes!("../../tests/golden/pictures/ar.png"),
    ),
    (
        "hi",
        "प्रिया शर्मा",
        "क्षत्रिय परिवार",
        include_bytes!("../../tests/golden/pictures/hi.png"),
    ),
    (
        "ja",
        "田中さくら",
        "ロッシ家",
        include_bytes!("../../tests/golden/pictures/ja.png"),
    ),
    (
        "ru",
        "Дмитрий",
        "Семья Росси",
        include_bytes!("../../tests/golden/pictures/ru.png"),
    ),
];

/// At which size, in pixels a point: 58 dots an inch.
const SCALE: f32 = 0.8;

/// The first page, as PNG in grey.
fn picture(tag: &str, holder: &str, title: &str) -> image::GrayImage {
    let sample = Sample {
        title: Some(title.to_owned()),
        label: holder.to_owned(),
        language: Language::find(tag).unwrap(),
        others: vec![
            ("Anna".to_owned(), "+39 055 555 0123".to_owned()),
            ("שרה".to_owned(), String::new()),
            ("王婷".to_owned(), String::new()),
        ],
        ..Sample::default()
    };
    let bytes = sample.pdf().bytes.to_vec();
    let pdf = Pdf::new(Arc::new(bytes)).unwrap();
    let pixmap = hayro::render(
        &pdf.pages()[0],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: SCALE,
            y_scale: SCALE,
            bg_color: WHITE,
        },
    );
    let grey = pixmap.data().iter().map(|pixel| pixel.g).collect();
    image::GrayImage::from_raw(pixmap.width().into(), pixmap.height().into(), grey).unwrap()
}

#[test]
fn sheets_look_as_they_did() {
    for (tag, holder, title, golden) in SHEETS {
        let drawn = picture(tag, holder, title);
        let golden = image::load_from_memory(golden).unwrap().into_luma8();
        assert_eq!(drawn.dimensions(), golden.dimensions());
        let pairs = drawn.as_raw().iter().zip(golden.as_raw());
        let other = pairs
            .filter(|(one, other)| one.abs_diff(**other) > 64)
            .count();
        // Processors round differently; one line of text is about a hundred times as much.
        assert!(other < 30, "{tag}: {other} pixels differ");
    }
}

/// The comparison sees a name in which the letters do not join, and a page that is not mirrored.
#[test]
fn what_looks_different_is_seen() {
    let (tag, holder, title, _) = SHEETS[0];
    let drawn = picture(tag, holder, title);
    for other in [
        picture(tag, "م‌ح‌م‌د ع‌ل‌ي", title),
        image::imageops::flip_horizontal(&drawn),
    ] {
        let pairs = drawn.as_raw().iter().zip(other.as_raw());
        let differ = pairs
            .filter(|(one, other)| one.abs_diff(**other) > 64)
            .count();
        assert!(differ >= 30, "{differ}");
    }
}
