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

use super::{
    fax,
    luma::{Luma, check_size, grey_of},
    pnm,
};
use crate::{
    error::{Error, Expected, FileKind},
    limits,
};

/// Whether the bytes begin like a picture that can be read here.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0x89, b'P', b'N', b'G', ..]
            | [0xFF, 0xD8, 0xFF, ..]
            | [b'G', b'I', b'F', b'8', ..]
            | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
    ) || is_tiff(bytes)
        || pnm::is_pnm(bytes)
        // Two letters alone may also begin a text.
        || matches!(bytes, [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..])
}

/// How many pages there are: one, but for TIFF and for pictures that a program wrote one behind the
/// other.
///
/// # Errors
/// [`Error::TooLarge`] above [`limits::PAGES`].
pub(super) fn page_count(name: &str, bytes: &[u8]) -> Result<usize, Error> {
    let count = if is_tiff(bytes) {
        tiff_pages(bytes).len().max(1)
    } else if pnm::is_pnm(bytes) {
        pnm::pages(bytes).len().max(1)
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
/// [`Error::TooLarge`], [`Error::BadInput`], and [`Error::FileKind`] for a TIFF: of its many kinds
/// not all are read.
pub(super) fn decode(name: &str, bytes: &[u8], page: usize) -> Result<Luma, Error> {
    if pnm::is_pnm(bytes) {
        let pages = pnm::pages(bytes);
        let begin = pages.get(page).copied().unwrap_or_default();
        return decode_from(name, Cursor::new(&bytes[begin..]));
    }
    let whole_kind = |error| match error {
        Error::BadInput { name, .. } if is_tiff(bytes) => Error::FileKind {
            name,
            kind: FileKind::Tiff,
        },
        error => error,
    };
    decode_page(name, bytes, page).map_err(whole_kind)
}

fn decode_page(name: &str, bytes: &[u8], page: usize) -> Result<Luma, Error> {
    if is_tiff(bytes) {
        let pages = tiff_pages(bytes);
        let fields = pages
            .get(page)
            .and_then(|page| TiffForm::of(bytes).fields(bytes, *page));
        if let Some(fields) = fields {
            if fields.are_of_a_fax() {
                return fax::decode(name, bytes, &fields)?.ok_or_else(|| bad_input(name));
            }
            if fields.are_turned() {
                return Err(bad_input(name));
            }
        }
    }
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
        expected: Expected::Picture,
    }
}

fn is_tiff(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..]
    )
}

/// Most fields of a page that are looked at; there are some ninety.
const FIELDS: usize = 200;

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

    /// The fields of a page, as far as they matter to [`fax`].
    fn fields(&self, bytes: &[u8], page: u64) -> Option<fax::Fields> {
        let at = usize::try_from(page).ok()?;
        let (count_length, field_length) = if self.big { (8, 20) } else { (2, 12) };
        let count = usize::try_from(self.number(bytes, at, count_length)?).ok()?;
        let mut fields = fax::Fields::default();
        let first = at.checked_add(count_length)?;
        for field in 0..count.min(FIELDS) {
            let at = first.checked_add(field * field_length)?;
            let tag = self.number(bytes, at, 2)?;
            let mut values = self.values(bytes, at)?;
            let value = values.first().copied().unwrap_or_default();
            match tag {
                256 => fields.width = value,
                257 => fields.height = value,
                258 => fields.bits = value,
                259 => fields.compression = value,
                262 => fields.photometric = value,
                266 => fields.fill_order = value,
                273 | 324 => fields.offsets = std::mem::take(&mut values),
                277 => fields.samples = value,
                278 => fields.rows_per_strip = value,
                279 | 325 => fields.counts = std::mem::take(&mut values),
                292 => fields.t4_options = value,
                322 => fields.tile_width = value,
                323 => fields.tile_height = value,
                _ => {}
            }
        }
        if fields.rows_per_strip == 0 {
            fields.rows_per_strip = fields.height;
        }
        Some(fields)
    }

    /// The numbers of the field that stands at `at`; none if it holds something else.
    fn values(&self, bytes: &[u8], at: usize) -> Option<Vec<u64>> {
        let offset_length = self.header().1;
        let size = match self.number(bytes, at.checked_add(2)?, 2)? {
            3 => 2,
            4 => 4,
            16 => 8,
            _ => return Some(Vec::new()),
        };
        let count = usize::try_from(self.number(bytes, at + 4, offset_length)?).ok()?;
        let place = at + 4 + offset_length;
        let length = count.checked_mul(size)?;
        let begin = if length <= offset_length {
            place
        } else {
            usize::try_from(self.number(bytes, place, offset_length)?).ok()?
        };
        bytes.get(begin..begin.checked_add(length)?)?;
        (0..count)
            .map(|n| self.number(bytes, begin + n * size, size))
            .collect()
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
mod tests;
