//! Damage to printed sheets, made by program and repeated by its seed.
//!
//! Responsible for what the conditions are and how hard each level is: how people scan and
//! photograph paper, and what years do to it. The rehearsal and the benchmark of the reader use
//! the same. Not responsible for reading what comes of it.

mod camera;
mod optics;

use std::f32::consts::{PI, TAU};

use camera::{Bend, View, on_glass, photographed};
use image::{GrayImage, codecs::jpeg::JpegEncoder, imageops};
use rand::{Rng, RngExt, SeedableRng, rngs::ChaCha8Rng};

use crate::scan::Luma;

/// Width of a photo in pixels: what telephones take by default. It is as much and a third high.
pub const PHOTO_WIDTH: u32 = 3000;

/// One page of a sheet before anything happened to it.
pub struct Sheet {
    /// At 300 pixels per inch.
    pub at_300: GrayImage,
    /// At 600 pixels per inch; only what needs it does, see [`Level::needs_600`].
    pub at_600: GrayImage,
    /// Left, top and side of each code, in pixels at 300 per inch.
    pub codes: Vec<[f32; 3]>,
    /// Width of the photos that are taken of it, in pixels: [`PHOTO_WIDTH`], or less to be quicker.
    pub photo_width: u32,
}

impl Sheet {
    /// A page as it was drawn at 300 pixels per inch, without the finer one.
    pub fn drawn(page: Luma, codes: Vec<[f32; 3]>, photo_width: u32) -> Self {
        let (width, height) = (page.width() as u32, page.height() as u32);
        Self {
            at_300: GrayImage::from_raw(width, height, page.into_pixels())
                .unwrap_or_else(|| unreachable!("a picture has as many pixels as it says")),
            at_600: GrayImage::new(1, 1),
            codes,
            photo_width,
        }
    }

    fn photo_size(&self) -> (u32, u32) {
        (self.photo_width, self.photo_width / 3 * 4)
    }

    /// Pixels of a photo in a millimetre of the sheet, roughly.
    fn photo_mm(&self) -> f32 {
        12.5 * self.photo_width as f32 / PHOTO_WIDTH as f32
    }
}

/// One level of one condition.
#[derive(Clone, Copy)]
pub struct Level {
    /// What happens to the sheet: "fold".
    pub condition: &'static str,
    /// How much of it: "creases of 8 mm".
    pub level: &'static str,
    make: fn(&Sheet, &mut ChaCha8Rng) -> GrayImage,
}

impl Level {
    /// Whether the page at 600 pixels per inch is looked at.
    pub fn needs_600(&self) -> bool {
        self.level == DPI_600
    }

    /// The same as [`apply`](Self::apply), as the reader takes it.
    pub fn picture(&self, sheet: &Sheet, seed: u64, number: usize) -> Luma {
        let made = self.apply(sheet, seed, number);
        let (width, height) = (made.width() as usize, made.height() as usize);
        Luma::new(width, height, made.into_raw())
            .unwrap_or_else(|| unreachable!("a picture has as many pixels as it says"))
    }

    /// The page so damaged. The same seed and number give the same picture.
    pub fn apply(&self, sheet: &Sheet, seed: u64, number: usize) -> GrayImage {
        let mut mixed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number as u64;
        for byte in self.condition.bytes().chain(self.level.bytes()) {
            mixed = (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        (self.make)(sheet, &mut ChaCha8Rng::seed_from_u64(mixed))
    }
}

const DPI_600: &str = "600 dpi";

/// The level that no single sheet has to survive.
pub const LARGE_STAIN: (&str, &str) = ("stain", "20 % of a code");

/// Every level.
pub const LEVELS: [Level; 42] = [
    level("perspective", "15 degrees", |s, r| tilted(s, 15.0, r)),
    level("perspective", "30 degrees", |s, r| tilted(s, 30.0, r)),
    level("perspective", "45 degrees", |s, r| tilted(s, 45.0, r)),
    level("rotation", "scan, up to 10 degrees", |s, r| {
        let turn = r.random_range(-10.0_f32..10.0).to_radians();
        turned_scan(s, turn, r)
    }),
    level("rotation", "scan, any angle", |s, r| {
        let turn = r.random_range(0.0..TAU);
        turned_scan(s, turn, r)
    }),
    level("rotation", "photo, any angle", |s, r| {
        let turn = r.random_range(0.0..TAU);
        sensed(
            photographed(&s.at_300, &View { turn, ..held(s, r) }),
            3.0,
            r,
        )
    }),
    level("defocus", "0.25 mm", |s, r| blurred(s, 0.125, r)),
    level("defocus", "0.40 mm", |s, r| blurred(s, 0.2, r)),
    level("defocus", "0.55 mm", |s, r| blurred(s, 0.275, r)),
    level("motion", "0.3 mm", |s, r| shaken(s, 0.3, r)),
    level("motion", "0.5 mm", |s, r| shaken(s, 0.5, r)),
    level("motion", "0.7 mm", |s, r| shaken(s, 0.7, r)),
    level("shadow", "half the light", |s, r| shadowed(s, 0.5, r)),
    level("shadow", "a quarter of the light", |s, r| {
        shadowed(s, 0.25, r)
    }),
    level("glare", "half white", |s, r| glaring(s, 0.5, r)),
    level("glare", "three quarters white", |s, r| glaring(s, 0.75, r)),
    level("glare", "85 % white", |s, r| glaring(s, 0.85, r)),
    level("noise", "10 % of the contrast", |s, r| dim(s, 0.1, r)),
    level("noise", "20 % of the contrast", |s, r| dim(s, 0.2, r)),
    level("noise", "30 % of the contrast", |s, r| dim(s, 0.3, r)),
    level("stain", "5 % of a code", |s, r| stained(s, 0.05, r)),
    level("stain", "10 % of a code", |s, r| stained(s, 0.1, r)),
    level(LARGE_STAIN.0, LARGE_STAIN.1, |s, r| stained(s, 0.2, r)),
    level("fold", "creases of 4 mm", |s, r| folded(s, 4.0, r)),
    level("fold", "creases of 8 mm", |s, r| folded(s, 8.0, r)),
    level("fold", "creases of 15 mm", |s, r| folded(s, 15.0, r)),
    level("curl", "10 mm", |s, r| curled(s, 10.0, r)),
    level("curl", "20 mm", |s, r| curled(s, 20.0, r)),
    level("curl", "35 mm", |s, r| curled(s, 35.0, r)),
    level("fax", "black and white", |s, r| faxed(s, false, r)),
    level("fax", "dithered", |s, r| faxed(s, true, r)),
    level("fading", "ink at 100 of 220", |s, r| faded(s, 100.0, r)),
    level("fading", "ink at 160 of 220", |s, r| faded(s, 160.0, r)),
    level("fading", "ink at 190 of 220", |s, r| faded(s, 190.0, r)),
    level("JPEG at 40", "scan, 150 dpi", |s, r| {
        jpeg(scanned(s, 150.0, 2.0, r), 40)
    }),
    level("JPEG at 40", "photo", |s, r| {
        jpeg(sensed(photo(s, r), 4.0, r), 40)
    }),
    level("resolution", "100 dpi", |s, r| scanned(s, 100.0, 2.0, r)),
    level("resolution", "150 dpi", |s, r| scanned(s, 150.0, 2.0, r)),
    level("resolution", "300 dpi", |s, r| scanned(s, 300.0, 2.0, r)),
    level("resolution", DPI_600, |s, r| scanned(s, 600.0, 2.0, r)),
    level("1,600 px", "sharp", |s, r| chat(s, 0.0, r)),
    level("1,600 px", "a little out of focus", |s, r| chat(s, 0.12, r)),
];

const fn level(
    condition: &'static str,
    level: &'static str,
    make: fn(&Sheet, &mut ChaCha8Rng) -> GrayImage,
) -> Level {
    Level {
        condition,
        level,
        make,
    }
}

/// How someone holds a telephone who takes care.
fn held(sheet: &Sheet, rng: &mut impl Rng) -> View {
    View {
        size: sheet.photo_size(),
        turn: rng.random_range(-3.0_f32..3.0).to_radians(),
        tilt: rng.random_range(0.0_f32..6.0).to_radians(),
        tilt_along: rng.random_range(0.0..TAU),
        bend: Bend::Flat,
        table: rng.random_range(40.0..140.0),
    }
}

/// A photo taken with care, before lens and sensor.
fn photo(sheet: &Sheet, rng: &mut impl Rng) -> GrayImage {
    photographed(&sheet.at_300, &held(sheet, rng))
}

/// What a usual lens, usual light and a sensor add.
fn sensed(picture: GrayImage, noise: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = optics::defocused(&picture, 0.7);
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let angle = rng.random_range(0.0..TAU);
    let slope = rng.random_range(0.05..0.2);
    let (cos, sin) = (angle.cos() / width, angle.sin() / height);
    optics::lit(&mut picture, |x, y| 0.85 + slope * (x * cos + y * sin));
    optics::noisy(&mut picture, noise, rng);
    picture
}

fn tilted(sheet: &Sheet, degrees: f32, rng: &mut impl Rng) -> GrayImage {
    let view = View {
        tilt: degrees.to_radians(),
        ..held(sheet, rng)
    };
    sensed(photographed(&sheet.at_300, &view), 3.0, rng)
}

/// The sheet at a resolution up to 300 dpi, or at 600.
fn resized(sheet: &Sheet, dpi: f32) -> GrayImage {
    if dpi > 300.0 {
        return sheet.at_600.clone();
    }
    let scale = dpi / 300.0;
    let (width, height) = sheet.at_300.dimensions();
    imageops::resize(
        &sheet.at_300,
        (width as f32 * scale) as u32,
        (height as f32 * scale) as u32,
        imageops::FilterType::Triangle,
    )
}

fn scanned(sheet: &Sheet, dpi: f32, noise: f32, rng: &mut impl Rng) -> GrayImage {
    let turn = rng.random_range(-1.5_f32..1.5).to_radians();
    let mut picture = on_glass(&resized(sheet, dpi), turn);
    optics::toned(&mut picture, 25.0, 240.0);
    optics::noisy(&mut picture, noise, rng);
    picture
}

fn turned_scan(sheet: &Sheet, turn: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = on_glass(&resized(sheet, 200.0), turn);
    optics::toned(&mut picture, 25.0, 240.0);
    optics::noisy(&mut picture, 2.0, rng);
    picture
}

fn blurred(sheet: &Sheet, millimetres: f32, rng: &mut impl Rng) -> GrayImage {
    let picture = optics::defocused(&photo(sheet, rng), millimetres * sheet.photo_mm());
    sensed(picture, 3.0, rng)
}

fn shaken(sheet: &Sheet, millimetres: f32, rng: &mut impl Rng) -> GrayImage {
    let angle = rng.random_range(0.0..PI);
    let picture = optics::moved(&photo(sheet, rng), millimetres * sheet.photo_mm(), angle);
    sensed(picture, 3.0, rng)
}

/// A straight shadow over half of the sheet, as of an arm or the telephone.
fn shadowed(sheet: &Sheet, light: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = photo(sheet, rng);
    let angle = rng.random_range(0.0..TAU);
    let (cos, sin) = (angle.cos(), angle.sin());
    let scale = sheet.photo_width as f32 / PHOTO_WIDTH as f32;
    let shift = rng.random_range(-600.0..600.0) * scale;
    let soft = rng.random_range(20.0..300.0) * scale;
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    optics::lit(&mut picture, |x, y| {
        let beyond = (x - width / 2.0) * cos + (y - height / 2.0) * sin + shift;
        light + (1.0 - light) * (beyond / soft).clamp(0.0, 1.0)
    });
    sensed(picture, 3.0, rng)
}

/// A lamp mirrored in a code.
fn glaring(sheet: &Sheet, white: f32, rng: &mut impl Rng) -> GrayImage {
    let mut sheet_picture = sheet.at_300.clone();
    optics::toned(&mut sheet_picture, 30.0, 225.0);
    let (at_x, at_y) = inside_a_code(sheet, rng);
    let radius = rng.random_range(150.0_f32..350.0);
    optics::whitened(&mut sheet_picture, |x, y| {
        let far = ((x - at_x).powi(2) + (y - at_y).powi(2)) / radius.powi(2);
        white * (-far * far).exp()
    });
    sensed(photographed(&sheet_picture, &held(sheet, rng)), 3.0, rng)
}

/// Little light: dark, and noise of a part of the contrast that is left.
fn dim(sheet: &Sheet, noise: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = optics::defocused(&photo(sheet, rng), 0.8);
    optics::toned(&mut picture, 25.0, 125.0);
    optics::noisy(&mut picture, noise * 100.0, rng);
    picture
}

/// One of the page's codes, or, where it has none, a square in its middle.
fn a_code(sheet: &Sheet, rng: &mut impl Rng) -> [f32; 3] {
    let (width, height) = (sheet.at_300.width() as f32, sheet.at_300.height() as f32);
    match sheet.codes.len() {
        0 => [width / 3.0, height / 3.0, width / 3.0],
        count => sheet.codes[rng.random_range(0..count)],
    }
}

fn inside_a_code(sheet: &Sheet, rng: &mut impl Rng) -> (f32, f32) {
    let [left, top, side] = a_code(sheet, rng);
    (
        left + side * rng.random_range(0.0..1.0),
        top + side * rng.random_range(0.0..1.0),
    )
}

/// An opaque blot, dark or light, that lies within one code, anywhere in it.
fn stained(sheet: &Sheet, part: f32, rng: &mut impl Rng) -> GrayImage {
    let mut page = sheet.at_300.clone();
    let [left, top, side] = a_code(sheet, rng);
    // The middle so far inside that nearly all of the blot is in the code.
    let radius = (part / PI).sqrt();
    let mut within = || rng.random_range(radius..1.0 - radius);
    let middle = (left + side * within(), top + side * within());
    let grey = if rng.random_bool(0.5) {
        rng.random_range(20..90)
    } else {
        rng.random_range(190..=255)
    };
    optics::blotted(&mut page, middle, part * side * side, grey, rng);
    sensed(photographed(&page, &held(sheet, rng)), 3.0, rng)
}

fn folded(sheet: &Sheet, millimetres: f32, rng: &mut impl Rng) -> GrayImage {
    let mut page = sheet.at_300.clone();
    // Where the paper is creased the ink is broken.
    let (width, height) = page.dimensions();
    for crease in [height / 3, height * 2 / 3] {
        for y in crease - 2..crease + 2 {
            for x in 0..width {
                if rng.random_bool(0.6) {
                    page.put_pixel(x, y, image::Luma([230]));
                }
            }
        }
    }
    let view = View {
        bend: Bend::Letter {
            high: millimetres / 297.0,
            light: rng.random_range(0.6..0.85),
        },
        tilt: rng.random_range(0.0_f32..15.0).to_radians(),
        ..held(sheet, rng)
    };
    sensed(photographed(&page, &view), 3.0, rng)
}

fn curled(sheet: &Sheet, millimetres: f32, rng: &mut impl Rng) -> GrayImage {
    let view = View {
        bend: Bend::Curl {
            high: millimetres / 297.0,
            along: rng.random_range(0.0..PI),
        },
        tilt: rng.random_range(0.0_f32..15.0).to_radians(),
        ..held(sheet, rng)
    };
    sensed(photographed(&sheet.at_300, &view), 3.0, rng)
}

/// A fax in fine resolution.
fn faxed(sheet: &Sheet, dithered: bool, rng: &mut impl Rng) -> GrayImage {
    let mut picture = scanned(sheet, 200.0, 6.0, rng);
    if dithered {
        optics::dithered(&mut picture);
    } else {
        optics::bilevel(&mut picture, rng.random_range(110..150));
    }
    picture
}

fn faded(sheet: &Sheet, ink: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = photo(sheet, rng);
    optics::toned(&mut picture, ink, 220.0);
    sensed(picture, 2.0, rng)
}

/// As chat programs send photos.
fn chat(sheet: &Sheet, blur: f32, rng: &mut impl Rng) -> GrayImage {
    let mut picture = photo(sheet, rng);
    if blur > 0.0 {
        picture = optics::defocused(&picture, blur * sheet.photo_mm());
    }
    let picture = sensed(picture, 3.0, rng);
    let small = imageops::resize(&picture, 1200, 1600, imageops::FilterType::Triangle);
    jpeg(small, 70)
}

/// Through JPEG and back.
fn jpeg(picture: GrayImage, quality: u8) -> GrayImage {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality)
        .encode_image(&picture)
        .and_then(|()| image::load_from_memory(&bytes))
        .unwrap_or_else(|_| unreachable!("what was just written to memory can be read"))
        .to_luma8()
}

/// A photo of 48 megapixels.
pub fn large_photo(sheet: &Sheet, seed: u64) -> GrayImage {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let view = View {
        size: (6000, 8000),
        ..held(sheet, &mut rng)
    };
    sensed(photographed(&sheet.at_600, &view), 3.0, &mut rng)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(codes: Vec<[f32; 3]>) -> Sheet {
        Sheet {
            at_300: GrayImage::from_fn(300, 420, |x, y| image::Luma([(x ^ y) as u8])),
            at_600: GrayImage::from_fn(600, 840, |x, y| image::Luma([(x ^ y) as u8])),
            codes,
            photo_width: 600,
        }
    }

    fn level(condition: &str) -> &'static Level {
        let found = LEVELS.iter().find(|level| level.condition == condition);
        found.unwrap()
    }

    /// What two runs say can only be compared if the damage is the same.
    #[test]
    fn damage_repeats_with_its_seed() {
        let sheet = sheet(vec![[50.0, 50.0, 100.0]]);
        for condition in ["fax", "resolution"] {
            let level = level(condition);
            let made = level.apply(&sheet, 1, 2);
            assert!(made == level.apply(&sheet, 1, 2));
            assert!(made != level.apply(&sheet, 2, 2));
            assert!(made != level.apply(&sheet, 1, 3));
        }
    }

    /// The last page of a sheet may have no code for a stain to lie in.
    #[test]
    fn a_page_without_codes_can_be_stained() {
        let page = sheet(Vec::new());
        assert_eq!(level("stain").apply(&page, 1, 1).dimensions(), (600, 800));
    }

    #[test]
    fn only_the_finest_scan_needs_600_dpi() {
        let needing: Vec<&str> = LEVELS
            .iter()
            .filter(|level| level.needs_600())
            .map(|level| level.level)
            .collect();
        assert_eq!(needing, ["600 dpi"]);
    }
}
