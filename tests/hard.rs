//! Damaged codes at the hardest level that is read reliably stay readable.
//!
//! The pictures were made by `cargo bench --bench scan -- --hard tests/data/scan/hard`, from
//! sheets that open nothing of anyone's.

#[path = "../benches/damage/mod.rs"]
#[allow(dead_code, reason = "the benchmark uses the rest")]
mod damage;

use std::{fs, ops::ControlFlow, path::Path};

use damage::{LEVELS, Sheet};
use image::GrayImage;
use kinsafe::{
    encode::{Payload, qr_text},
    scan::{Event, Options, scan},
};

#[test]
fn every_hard_picture_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/scan/hard");
    let payloads = fs::read_to_string(folder.join("payloads.txt")).unwrap();
    assert!(payloads.lines().count() >= 8);
    let mut size = 0;
    for line in payloads.lines() {
        let (name, text) = line.split_once(' ').unwrap();
        let bytes = fs::read(folder.join(name)).unwrap();
        size += bytes.len();
        let mut found = Vec::new();
        scan(name, &bytes, &Options::default(), &mut |event| {
            if let Event::Code(code) = event
                && let Ok(Payload::Record(record)) = code.payload
            {
                found.push(qr_text(&record).to_string());
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(found, [text], "{name}");
    }
    assert!(size < 800_000, "{size}");
}

/// The figures of two runs can only be compared if the damage is the same.
#[test]
fn damage_repeats_with_its_seed() {
    let sheet = Sheet {
        at_300: GrayImage::from_fn(300, 420, |x, y| image::Luma([(x ^ y) as u8])),
        at_600: GrayImage::new(600, 840),
        codes: vec![[50.0, 50.0, 100.0]],
    };
    let level = LEVELS
        .iter()
        .find(|level| level.condition == "fax")
        .unwrap();
    let made = level.apply(&sheet, 1, 2);
    assert!(made == level.apply(&sheet, 1, 2));
    assert!(made != level.apply(&sheet, 2, 2));
    assert!(made != level.apply(&sheet, 1, 3));
}
