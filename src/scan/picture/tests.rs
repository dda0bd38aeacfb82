//! Pictures of rare and of hostile kinds, made small.

use image::{Frame, GrayImage, RgbaImage, codecs::gif::GifEncoder};

use super::*;
use crate::scan::testing::encoded;

/// A chunk of a PNG.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(data);
    let mut chunk = (data.len() as u32).to_be_bytes().to_vec();
    chunk.extend_from_slice(kind);
    chunk.extend_from_slice(data);
    chunk.extend_from_slice(&crc.sum().to_be_bytes());
    chunk
}

/// A PNG with this head and these rows, each behind its filter, and a palette of two.
fn packed(width: u32, height: u32, depth: u8, colour: u8, rows: &[u8]) -> Vec<u8> {
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend_from_slice(&[depth, colour, 0, 0, 0]);
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut zlib, rows).unwrap();
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"PLTE", &[255, 255, 255, 0, 0, 0]),
        chunk(b"IDAT", &zlib.finish().unwrap()),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

/// A TIFF of one page without compression: tag, type, count and value of each field.
fn tiff(fields: &[(u16, u16, u32, u32)], data: &[u8]) -> Vec<u8> {
    let mut file = b"II*\0".to_vec();
    file.extend_from_slice(&(8 + data.len() as u32).to_le_bytes());
    file.extend_from_slice(data);
    file.extend_from_slice(&(fields.len() as u16).to_le_bytes());
    for (tag, kind, count, value) in fields {
        file.extend_from_slice(&tag.to_le_bytes());
        file.extend_from_slice(&kind.to_le_bytes());
        file.extend_from_slice(&count.to_le_bytes());
        file.extend_from_slice(&value.to_le_bytes());
    }
    file.extend_from_slice(&[0; 4]);
    file
}

fn pixels(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    decode("file", bytes, 0).map(|luma| luma.pixels().to_vec())
}

#[test]
fn palettes() {
    // Two pixels: colour 0, white, and colour 1, black.
    assert_eq!(pixels(&packed(2, 1, 8, 3, &[0, 0, 1])), Ok(vec![255, 0]));
    assert_eq!(
        pixels(&packed(2, 1, 1, 3, &[0, 0b0100_0000])),
        Ok(vec![255, 0])
    );
    // An index outside of the palette.
    let _ = pixels(&packed(2, 1, 8, 3, &[0, 9, 200]));
    // A TIFF with a palette: read or refused, as the decoder has it.
    let mut data = vec![0, 1, 0, 0];
    data.extend(
        (0..768)
            .flat_map(|i: u16| (if i.is_multiple_of(256) { u16::MAX } else { 0 }).to_le_bytes()),
    );
    let file = tiff(
        &[
            (256, 4, 1, 2),
            (257, 4, 1, 1),
            (258, 3, 1, 8),
            (259, 3, 1, 1),
            (262, 3, 1, 3),
            (273, 4, 1, 8),
            (277, 3, 1, 1),
            (278, 4, 1, 1),
            (279, 4, 1, 2),
            (320, 3, 768, 12),
        ],
        &data,
    );
    match pixels(&file) {
        Ok(found) => assert_eq!(found, [255, 0]),
        Err(error) => assert!(matches!(error, Error::FileKind { .. })),
    }
}

/// Of a moving picture the first one is taken, however many follow.
#[test]
fn moving_pictures() {
    let mut gif = Vec::new();
    let mut encoder = GifEncoder::new(&mut gif);
    for grey in [255, 0, 0] {
        let frame = RgbaImage::from_pixel(4, 4, image::Rgba([grey, grey, grey, 255]));
        encoder.encode_frame(Frame::new(frame)).unwrap();
    }
    drop(encoder);
    assert_eq!(pixels(&gif), Ok(vec![255; 16]));

    let still = encoded(DynamicImage::new_rgba8(4, 4), ImageFormat::WebP);
    let named = |name: &[u8; 4], data: &[u8]| {
        let mut chunk = [&name[..], &(data.len() as u32).to_le_bytes(), data].concat();
        chunk.resize(chunk.len().next_multiple_of(2), 0);
        chunk
    };
    // Two frames at 0, 0 of 4 × 4, 10 ms each.
    let frame = [
        &[0, 0, 0, 0, 0, 0, 3, 0, 0, 3, 0, 0, 10, 0, 0, 0][..],
        &still[12..],
    ]
    .concat();
    let body = [
        b"WEBP".to_vec(),
        named(b"VP8X", &[0x12, 0, 0, 0, 3, 0, 0, 3, 0, 0]),
        named(b"ANIM", &[255, 255, 255, 255, 0, 0]),
        named(b"ANMF", &frame),
        named(b"ANMF", &frame),
    ]
    .concat();
    let moving = named(b"RIFF", &body);
    assert_eq!(pixels(&moving), Ok(vec![255; 16]));
    for length in 0..moving.len() {
        let _ = pixels(&moving[..length]);
    }
}

#[test]
fn nothing_to_see() {
    assert!(pixels(&packed(0, 0, 8, 0, &[])).is_err());
    assert!(pixels(&packed(0, 5, 8, 0, &[])).is_err());
    assert!(pixels(b"GIF89a\0\0\0\0\0\0\0;").is_err());
    let mut bmp = encoded(DynamicImage::new_rgb8(1, 1), ImageFormat::Bmp);
    bmp[18..26].fill(0);
    assert!(pixels(&bmp).is_err());
    let size = |side| {
        [
            (256, 4, 1, side),
            (257, 4, 1, side),
            (258, 3, 1, 8),
            (262, 3, 1, 1),
        ]
    };
    assert!(pixels(&tiff(&size(0), &[])).is_err());
    assert!(pixels(&tiff(&[], &[])).is_err());
}

/// Small files that say of themselves that they are gigapixels, or pack some.
#[test]
fn gigapixels() {
    let too_large = |bytes: &[u8]| {
        let error = pixels(bytes).unwrap_err();
        assert!(
            matches!(
                error,
                Error::TooLarge { .. } | Error::BadInput { .. } | Error::FileKind { .. }
            ),
            "{error:?}"
        );
    };
    too_large(&packed(30_000, 30_000, 8, 0, &[0; 100]));
    too_large(&packed(u32::MAX, u32::MAX, 16, 6, &[0; 100]));
    // Few enough pixels, of eight bytes each.
    too_large(&packed(9_900, 9_900, 16, 6, &[0; 100]));
    too_large(b"GIF89a\xFF\xFF\xFF\xFF\0\0\0,\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02L\x01\0;");
    too_large(b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF");
    let fields = |side, strip| {
        [
            (256, 4, 1, side),
            (257, 4, 1, side),
            (258, 3, 1, 8),
            (259, 3, 1, 1),
            (262, 3, 1, 1),
            (273, 4, 1, 8),
            (277, 3, 1, 1),
            (278, 4, 1, side),
            (279, 4, 1, strip),
        ]
    };
    too_large(&tiff(&fields(60_000, 100), &[0; 100]));
    // Within the limit, but there is no such strip.
    too_large(&tiff(&fields(9_900, u32::MAX), &[0; 100]));
    let mut jpeg = encoded(DynamicImage::new_luma8(8, 8), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|marker| marker == [0xFF, 0xC0]);
    jpeg[frame.unwrap() + 5..][..4].fill(0xFF);
    too_large(&jpeg);
}

/// The tag that says how the phone was held: codes are read in any direction.
#[test]
fn photos_turned_by_a_tag() {
    let page = GrayImage::from_fn(6, 4, |x, _| image::Luma([x as u8 * 40]));
    let plain = encoded(page, ImageFormat::Jpeg);
    for orientation in 1..=8 {
        let turned = with_orientation(&plain, orientation);
        let luma = decode("file", &turned, 0).unwrap();
        assert_eq!((luma.width(), luma.height()), (6, 4));
        // What is given back is upright.
        let png = png("file", &turned, 6, 4, vec![0; 72]).unwrap();
        let side = u32::from_be_bytes(png[16..20].try_into().unwrap());
        assert_eq!(side, if orientation > 4 { 4 } else { 6 });
    }
}

/// A JPEG with an Exif block that holds nothing but an orientation.
fn with_orientation(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif =
        b"\xFF\xE1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
    [&jpeg[..2], &exif, &jpeg[2..]].concat()
}
