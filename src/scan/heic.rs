//! HEIC files, in which iPhones keep their photos → grey pictures. The only file that names
//! heifer.
//!
//! Responsible for telling HEIC from what only looks like it, and for limits: such a file is a
//! list of pictures that may stand for each other, so what it asks for is added up before any of
//! it is decoded. How the photo was held is part of the format, and the picture comes upright.

use heifer::{
    Options,
    heifer_hevc_dec::{
        nal::{NalUnit, split_annex_b},
        params::ParameterSets,
    },
    heifer_isobmff::{HeifFile, ItemId},
};

use super::luma::{Luma, check_size, grey_of};
use crate::{
    error::{Error, Expected},
    limits,
};

/// Most pictures put together to one. A photo of 50 million pixels has 192 tiles.
const TILES: usize = 1024;
/// Deepest nesting of pictures made of pictures, as heifer itself has it.
const DEPTH: usize = 4;

/// The kinds of file that begin alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Read here.
    Heic,
    /// Not read here, by its name.
    Foreign(&'static str),
}

/// What the bytes begin like; `None` if neither HEIC nor one of its relatives.
pub(super) fn kind(bytes: &[u8]) -> Option<Kind> {
    if bytes.starts_with(b"\xFF\x0A") || bytes.starts_with(b"\0\0\0\x0CJXL ") {
        return Some(Kind::Foreign("JPEG XL"));
    }
    if bytes.get(4..8)? != b"ftyp" {
        return None;
    }
    let length = u32::from_be_bytes(*bytes.first_chunk()?).clamp(16, 256) as usize;
    let brands = &bytes[..length.min(bytes.len())];
    // The general brands say nothing of how a picture is coded; the ones after them do.
    let has = |names: &[&[u8; 4]]| {
        let is_named = |brand: &[u8]| names.iter().any(|name| brand == *name);
        brands.get(8..12).is_some_and(is_named)
            || brands
                .get(16..)
                .is_some_and(|list| list.chunks_exact(4).any(is_named))
    };
    if has(&[b"avif", b"avis"]) {
        Some(Kind::Foreign("AVIF"))
    } else if has(&[
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1",
    ]) {
        Some(Kind::Heic)
    } else {
        None
    }
}

/// The file's main picture in grey, upright.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::BadInput`], and [`Error::PictureFormat`] for what is no photo.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<Luma, Error> {
    let bad = |error: heifer::Error| match error {
        heifer::Error::Unsupported(_) => Error::PictureFormat {
            name: name.to_owned(),
            format: "HEIF",
        },
        _ => bad_input(name),
    };
    let file = HeifFile::parse(bytes).map_err(|error| bad(error.into()))?;
    let mut demand = Demand::default();
    demand
        .add(&file, file.primary_id, 0)
        .ok_or_else(|| bad_input(name))?;
    if demand.items > TILES || demand.pixels > limits::HEIC_PIXELS {
        return Err(Error::TooLarge {
            name: name.to_owned(),
            limit: format!("{} million pixels", limits::HEIC_PIXELS / 1_000_000),
        });
    }
    drop(file);
    let options = Options {
        // Several files may be read at a time; one thread each keeps the memory known.
        max_threads: 1,
        max_pixels: limits::HEIC_PIXELS,
    };
    let picture = heifer::decode_rgba8(bytes, &options).map_err(bad)?;
    check_size(name, picture.width.into(), picture.height.into())?;
    // A photo has no transparency; where there is one, it is paper's.
    let grey = |&[r, g, b, a]: &[u8; 4]| {
        let (grey, alpha) = (u32::from(grey_of(r, g, b)), u32::from(a));
        ((grey * alpha + 255 * (255 - alpha)) / 255) as u8
    };
    let (width, height) = (picture.width as usize, picture.height as usize);
    Luma::pack::<4>(width, height, picture.data, grey).ok_or_else(|| bad_input(name))
}

/// What a picture asks for, with all that it is made of.
#[derive(Default)]
struct Demand {
    items: usize,
    pixels: u64,
}

impl Demand {
    /// Adds a picture, as often as it is named; `None` if it is not sound.
    fn add(&mut self, file: &HeifFile<'_>, id: ItemId, depth: usize) -> Option<()> {
        self.items += 1;
        if depth > DEPTH || self.items > TILES || self.pixels > limits::HEIC_PIXELS {
            return Some(());
        }
        let parts = file.referenced_items(id, b"dimg");
        if parts.is_empty() {
            // A stream brings its own size, whatever is written outside of it.
            let coded = coded_pixels(file, id)?;
            let said = file.image_size(id).ok()?.unwrap_or_default();
            self.pixels += coded.max(u64::from(said.0) * u64::from(said.1));
        }
        for &part in parts {
            self.add(file, part, depth + 1)?;
        }
        Some(())
    }
}

/// Pixels of the largest picture that a stream may hold.
fn coded_pixels(file: &HeifFile<'_>, id: ItemId) -> Option<u64> {
    if file.hevc_config(id).ok()?.is_none() {
        // Another codec, which heifer refuses by name.
        return Some(0);
    }
    let stream = file.hevc_bitstream(id).ok()?;
    let mut sets = ParameterSets::default();
    let mut most = 0;
    for nal in split_annex_b(&stream) {
        // What cannot be understood here stops the decoder as well.
        if let Ok(nal) = NalUnit::parse(nal) {
            let _ = sets.add(&nal);
        }
        for sps in sets.sps.iter().flatten() {
            let (width, height) = (
                sps.pic_width_in_luma_samples,
                sps.pic_height_in_luma_samples,
            );
            most = most.max(u64::from(width) * u64::from(height));
        }
    }
    Some(most)
}

fn bad_input(name: &str) -> Error {
    Error::BadInput {
        name: name.to_owned(),
        expected: Expected::Picture,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHOTO: &[u8] = include_bytes!("../../tests/data/scan/turned.heic");

    #[test]
    fn a_photo_comes_upright() {
        let luma = decode("photo", PHOTO).unwrap();
        // It was taken 420 wide and 330 high, with the phone on its side.
        assert_eq!((luma.width(), luma.height()), (330, 420));
    }

    #[test]
    fn relatives_are_told_apart() {
        let with = |brands: &[u8]| {
            let mut bytes = (8 + brands.len() as u32).to_be_bytes().to_vec();
            bytes.extend_from_slice(b"ftyp");
            bytes.extend_from_slice(brands);
            kind(&bytes)
        };
        assert_eq!(kind(PHOTO), Some(Kind::Heic));
        assert_eq!(with(b"heic\0\0\0\0mif1heic"), Some(Kind::Heic));
        assert_eq!(with(b"avif\0\0\0\0avifmif1"), Some(Kind::Foreign("AVIF")));
        assert_eq!(with(b"mif1\0\0\0\0mif1avif"), Some(Kind::Foreign("AVIF")));
        assert_eq!(with(b"isom\0\0\0\0isommp42"), None);
        assert_eq!(kind(b"\0\0\0"), None);
        assert_eq!(kind(b"\0\0\0\0ftyp"), None);
        assert_eq!(kind(b"\xFF\x0A\0"), Some(Kind::Foreign("JPEG XL")));
    }

    /// The outer size made huge or nothing, everywhere that it is written.
    #[test]
    fn hostile_claims() {
        let at = PHOTO.windows(4).position(|name| name == b"ispe").unwrap() + 8;
        for size in [0_u32, 1, 60_000, u32::MAX] {
            let mut bytes = PHOTO.to_vec();
            bytes[at..at + 4].copy_from_slice(&size.to_be_bytes());
            bytes[at + 4..at + 8].copy_from_slice(&size.to_be_bytes());
            match decode("photo", &bytes) {
                Err(Error::TooLarge { .. }) => assert!(size > 1),
                Err(Error::BadInput { .. }) => assert_eq!(size, 0),
                other => assert!(other.is_ok() && size == 1, "{size}"),
            }
        }
    }

    /// Cut anywhere, and with any byte of its head changed.
    #[test]
    fn damaged_files() {
        for length in (0..PHOTO.len()).step_by(PHOTO.len() / 80) {
            let _ = decode("photo", &PHOTO[..length]);
        }
        for at in 0..PHOTO.len().min(500) {
            for flip in [0x01, 0xFF] {
                let mut bytes = PHOTO.to_vec();
                bytes[at] ^= flip;
                let _ = decode("photo", &bytes);
            }
        }
    }
}
