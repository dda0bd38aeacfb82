//! Picture files → grey pictures, and one back. The only file that names the image crate.
//!
//! Responsible for formats, limits and for turning every kind of colour into grey. A TIFF may
//! have several pages; of a moving GIF or WebP the first picture is taken. How the picture was
//! held (EXIF orientation) does not matter for QR codes and is ignored.

use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};

use image::{
    ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage,
    metadata::Orientation,
};

use super::luma::{Luma, check_size, grey_of};
use crate::{error::Error, limits};

/// Whether the bytes begin like a picture that can be read here.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0x89, b'P', b'N', b'G', ..]
            | [0xFF, 0xD8, 0xFF, ..]
            | [b'G', b'I', b'F', b'8', ..]
            | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
    ) || is_tiff(bytes)
        // Two letters alone may also begin a text.
        || matches!(bytes, [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..])
}

/// How many pages there are: one, but for TIFF.
///
/// # Errors
/// [`Error::TooLarge`] above [`limits::PAGES`].
pub(super) fn page_count(name: &str, bytes: &[u8]) -> Result<usize, Error> {
    let count = if is_tiff(bytes) {
        tiff_pages(bytes).len().max(1)
    } else {
        1
    };
    if count > limits::PAGES {
        return Err(Error::TooLarge {
            name: name.to_owned(),
            limit: format!("{} pages", limits::PAGES),
        });
    }
    Ok(count)
}

/// Checks the size that a picture itself claims; what claims none is no concern here.
///
/// # Errors
/// [`Error::TooLarge`].
pub(super) fn check_claim(name: &str, bytes: &[u8]) -> Result<(), Error> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    match reader.map(ImageReader::into_dimensions) {
        Ok(Ok((width, height))) if width > 0 && height > 0 => {
            check_size(name, width.into(), height.into())
        }
        _ => Ok(()),
    }
}

/// One page, counted from 0, in grey.
///
/// # Errors
/// [`Error::TooLarge`] and [`Error::BadInput`].
pub(super) fn decode(name: &str, bytes: &[u8], page: usize) -> Result<Luma, Error> {
    if page == 0 {
        return decode_from(name, Cursor::new(bytes));
    }
    let begin = tiff_pages(bytes)
        .get(page)
        .copied()
        .ok_or_else(|| bad_input(name))?;
    let page = TiffPage::new(bytes, begin).ok_or_else(|| bad_input(name))?;
    decode_from(name, BufReader::new(page))
}

fn decode_from(name: &str, reader: impl std::io::BufRead + Seek) -> Result<Luma, Error> {
    let bad = |_| bad_input(name);
    let mut reader = ImageReader::new(reader)
        .with_guessed_format()
        .map_err(|_| bad_input(name))?;
    let mut bounds = image::Limits::default();
    bounds.max_image_width = u32::try_from(limits::PICTURE_SIDE).ok();
    bounds.max_image_height = bounds.max_image_width;
    bounds.max_alloc = Some(limits::PICTURE_BYTES);
    reader.limits(bounds);
    let decoder = reader.into_decoder().map_err(bad)?;
    let (width, height) = decoder.dimensions();
    check_size(name, width.into(), height.into())?;
    if decoder.total_bytes() > limits::PICTURE_BYTES {
        return Err(Error::too_large(name, limits::PICTURE_BYTES as usize));
    }
    let kind = decoder.color_type();
    let mut pixels = vec![0; decoder.total_bytes() as usize];
    decoder.read_image(&mut pixels).map_err(bad)?;
    grey(width as usize, height as usize, pixels, kind).ok_or_else(|| bad_input(name))
}

/// A PNG of three bytes a pixel, turned as the tags of the file that it comes from say.
///
/// # Errors
/// [`Error::BadInput`] if it cannot be made.
pub(super) fn png(
    name: &str,
    source: &[u8],
    width: usize,
    height: usize,
    pixels: Vec<u8>,
) -> Result<Vec<u8>, Error> {
    let orientation = ImageReader::new(Cursor::new(source))
        .with_guessed_format()
        .ok()
        .and_then(|reader| reader.into_decoder().ok())
        .and_then(|mut decoder| decoder.orientation().ok());
    let size = u32::try_from(width).ok().zip(u32::try_from(height).ok());
    let mut picture = size
        .and_then(|(width, height)| RgbImage::from_raw(width, height, pixels))
        .map(DynamicImage::ImageRgb8)
        .ok_or_else(|| bad_input(name))?;
    picture.apply_orientation(orientation.unwrap_or(Orientation::NoTransforms));
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|_| bad_input(name))?;
    Ok(png.into_inner())
}

/// Samples of more than 8 bits come in the machine's own order.
fn grey(width: usize, height: usize, bytes: Vec<u8>, kind: ColorType) -> Option<Luma> {
    let high = |&pair: &[u8; 2]| (u16::from_ne_bytes(pair) >> 8) as u8;
    let float = |bytes: [u8; 4]| (f32::from_ne_bytes(bytes).clamp(0.0, 1.0) * 255.0) as u8;
    match kind {
        ColorType::L8 => Luma::new(width, height, bytes),
        ColorType::La8 => Luma::pack::<2>(width, height, bytes, |&[l, a]| on_white(l, a)),
        ColorType::Rgb8 => Luma::pack::<3>(width, height, bytes, |&[r, g, b]| grey_of(r, g, b)),
        ColorType::Rgba8 => Luma::pack::<4>(width, height, bytes, |&[r, g, b, a]| {
            on_white(grey_of(r, g, b), a)
        }),
        ColorType::L16 => Luma::pack::<2>(width, height, bytes, high),
        ColorType::La16 => Luma::pack::<4>(width, height, bytes, |&[l, m, a, b]| {
            on_white(high(&[l, m]), high(&[a, b]))
        }),
        ColorType::Rgb16 => Luma::pack::<6>(width, height, bytes, |&[r, s, g, h, b, c]| {
            grey_of(high(&[r, s]), high(&[g, h]), high(&[b, c]))
        }),
        ColorType::Rgba16 => Luma::pack::<8>(width, height, bytes, |&[r, s, g, h, b, c, a, d]| {
            on_white(
                grey_of(high(&[r, s]), high(&[g, h]), high(&[b, c])),
                high(&[a, d]),
            )
        }),
        ColorType::Rgb32F => Luma::pack::<12>(
            width,
            height,
            bytes,
            |&[r, s, t, u, g, h, i, j, b, c, d, e]| {
                grey_of(
                    float([r, s, t, u]),
                    float([g, h, i, j]),
                    float([b, c, d, e]),
                )
            },
        ),
        ColorType::Rgba32F => Luma::pack::<16>(
            width,
            height,
            bytes,
            |&[r, s, t, u, g, h, i, j, b, c, d, e, ..]| {
                grey_of(
                    float([r, s, t, u]),
                    float([g, h, i, j]),
                    float([b, c, d, e]),
                )
            },
        ),
        _ => None,
    }
}

/// What shows of a partly transparent pixel on white paper.
fn on_white(grey: u8, alpha: u8) -> u8 {
    let (grey, alpha) = (u32::from(grey), u32::from(alpha));
    ((grey * alpha + 255 * (255 - alpha)) / 255) as u8
}

fn bad_input(name: &str) -> Error {
    Error::BadInput {
        name: name.to_owned(),
        expected: "a picture",
    }
}

fn is_tiff(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..]
    )
}

/// How a TIFF writes its numbers.
struct TiffForm {
    little: bool,
    /// BigTIFF: 8 bytes instead of 4 for an offset.
    big: bool,
}

impl TiffForm {
    fn of(bytes: &[u8]) -> Self {
        Self {
            little: bytes.first() == Some(&b'I'),
            big: bytes.get(2..4).is_some_and(|version| version.contains(&43)),
        }
    }

    /// Where the header keeps the place of the first page.
    fn header(&self) -> (usize, usize) {
        if self.big { (8, 8) } else { (4, 4) }
    }

    fn number(&self, bytes: &[u8], at: usize, length: usize) -> Option<u64> {
        let bytes = bytes.get(at..at.checked_add(length)?)?;
        let add = |sum: u64, &byte: &u8| sum << 8 | u64::from(byte);
        Some(if self.little {
            bytes.iter().rev().fold(0, add)
        } else {
            bytes.iter().fold(0, add)
        })
    }

    /// Where a page's list of fields says that the next page is; 0 after the last.
    fn next(&self, bytes: &[u8], page: u64) -> Option<u64> {
        let at = usize::try_from(page).ok()?;
        let (count_length, field_length) = if self.big { (8, 20) } else { (2, 12) };
        let count = usize::try_from(self.number(bytes, at, count_length)?).ok()?;
        let end = count
            .checked_mul(field_length)?
            .checked_add(at)?
            .checked_add(count_length)?;
        self.number(bytes, end, self.header().1)
    }
}

/// Where each page of a TIFF begins; one more than the limit at most.
fn tiff_pages(bytes: &[u8]) -> Vec<u64> {
    let form = TiffForm::of(bytes);
    let (at, length) = form.header();
    let mut pages = Vec::new();
    let mut next = form.number(bytes, at, length);
    while let Some(page) = next.filter(|page| *page != 0 && !pages.contains(page)) {
        pages.push(page);
        if pages.len() > limits::PAGES {
            break;
        }
        next = form.next(bytes, page);
    }
    pages
}

/// A TIFF whose header is changed so that another page comes first: the decoder only reads the
/// first one.
struct TiffPage<'a> {
    header: [u8; 16],
    bytes: &'a [u8],
    at: usize,
}

impl<'a> TiffPage<'a> {
    fn new(bytes: &'a [u8], page: u64) -> Option<Self> {
        let form = TiffForm::of(bytes);
        let mut header = *bytes.first_chunk()?;
        let (at, length) = form.header();
        if form.little {
            header[at..at + length].copy_from_slice(&page.to_le_bytes()[..length]);
        } else {
            header[at..at + length].copy_from_slice(&page.to_be_bytes()[8 - length..]);
        }
        Some(Self {
            header,
            bytes,
            at: 0,
        })
    }
}

impl Read for TiffPage<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let rest = match self.header.get(self.at..) {
            Some(header) if !header.is_empty() => header,
            _ => self.bytes.get(self.at..).unwrap_or_default(),
        };
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.at += count;
        Ok(count)
    }
}

impl Seek for TiffPage<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        let mut cursor = Cursor::new(self.bytes);
        cursor.set_position(self.at as u64);
        let at = cursor.seek(to)?;
        self.at = usize::try_from(at).map_err(|_| std::io::ErrorKind::InvalidInput)?;
        Ok(at)
    }
}

#[cfg(test)]
mod tests {
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
            (0..768).flat_map(|i: u16| {
                (if i.is_multiple_of(256) { u16::MAX } else { 0 }).to_le_bytes()
            }),
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
            Err(error) => assert!(matches!(error, Error::BadInput { .. })),
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
                matches!(error, Error::TooLarge { .. } | Error::BadInput { .. }),
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
}
