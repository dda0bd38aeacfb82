//! Small pictures for the tests: one code of each kind of damage, cut out of its page.
//!
//! Responsible for choosing and writing them. What is written is only what is read back.

use std::{fmt::Write, fs, ops::ControlFlow, path::Path};

use image::{DynamicImage, GrayImage, ImageFormat, codecs::jpeg::JpegEncoder};
use kinsafe::{
    drill::damage::{Level, Sheet},
    paper::{Payload, qr_text},
    scan::{Event, Options, scan},
};

/// Pages tried until one gives a picture.
const TRIES: usize = 12;
/// Largest side of a picture, so that the files stay small and the test quick.
const SIDE: u32 = 1000;
/// Blank around the code, in pixels.
const MARGIN: f32 = 30.0;

/// Writes one picture for each level into a folder, with `payloads.txt`, which says what is on
/// it.
pub(crate) fn write(folder: &Path, levels: &[&Level], sheets: &[&Sheet], seed: u64) {
    let mut payloads = String::new();
    for level in levels {
        let words = format!("{} {}", level.condition, level.level);
        let name: Vec<String> = words
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let grey = level.condition != "fax";
        let name = format!("{}.{}", name.join("-"), if grey { "jpg" } else { "png" });
        let cut = (0..TRIES).find_map(|number| {
            let sheet = sheets[number % sheets.len()];
            cut(&level.apply(sheet, seed, number), grey)
        });
        match cut {
            Some((bytes, text)) => {
                fs::write(folder.join(&name), bytes).expect("a file");
                writeln!(payloads, "{name} {text}").expect("text");
            }
            None => println!("{name}: no page could be read"),
        }
    }
    fs::write(folder.join("payloads.txt"), payloads).expect("a file");
}

/// One code with what is around it, as a file that is still read, and its text.
fn cut(page: &GrayImage, grey: bool) -> Option<(Vec<u8>, String)> {
    let mut found = read(&encoded(page, true));
    // Where some are read and some not, what is read is as hard as it gets; the largest of them.
    found.sort_by_key(|(_, [left, _, right, _])| (*left - *right) as i32);
    found
        .into_iter()
        .find_map(|(text, [left, top, right, bottom])| {
            let (left, top) = (
                (left - MARGIN).max(0.0) as u32,
                (top - MARGIN).max(0.0) as u32,
            );
            let (width, height) = (
                (right + MARGIN) as u32 - left,
                (bottom + MARGIN) as u32 - top,
            );
            if width > SIDE || height > SIDE {
                return None;
            }
            let part = image::imageops::crop_imm(page, left, top, width, height).to_image();
            let bytes = encoded(&part, !grey);
            read(&bytes)
                .iter()
                .any(|(other, _)| *other == text)
                .then_some((bytes, text))
        })
}

fn encoded(picture: &GrayImage, lossless: bool) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    if lossless {
        DynamicImage::from(picture.clone())
            .write_to(&mut bytes, ImageFormat::Png)
            .expect("a picture can be written to memory");
    } else {
        JpegEncoder::new_with_quality(&mut bytes, 60)
            .encode_image(picture)
            .expect("a picture can be written to memory");
    }
    bytes.into_inner()
}

/// The text of each code, and the least and greatest coordinates of its corners.
fn read(bytes: &[u8]) -> Vec<(String, [f32; 4])> {
    let mut codes = Vec::new();
    scan("page", bytes, &Options::default(), &mut |event| {
        if let Event::Code(found) = event
            && let (Ok(Payload::Record(record)), Some(outline)) = (found.payload, found.outline)
        {
            let least =
                |at: fn(&(f32, f32)) -> f32| outline.iter().map(at).fold(f32::MAX, f32::min);
            let most = |at: fn(&(f32, f32)) -> f32| outline.iter().map(at).fold(0.0, f32::max);
            let around = [least(|p| p.0), least(|p| p.1), most(|p| p.0), most(|p| p.1)];
            codes.push((qr_text(record.as_bytes()).to_string(), around));
        }
        ControlFlow::Continue(())
    })
    .expect("a picture");
    codes
}
