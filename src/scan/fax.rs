//! Pages of a TIFF as fax machines and older scanners write them → grey pictures.
//!
//! Responsible for black and white in the fax codings (T.4 and T.6), in strips and in tiles, with
//! the bits of a byte in either order: what the image crate does not read, or reads wrongly.
//! Not responsible for any other kind.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode};

use super::luma::{Luma, check_size};
use crate::{error::Error, limits};

/// The fields of a page that matter here.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) width: u64,
    pub(super) height: u64,
    /// Bits of a pixel; 0 where it is not said, which means one.
    pub(super) bits: u64,
    pub(super) samples: u64,
    pub(super) compression: u64,
    /// 0 if white is 0.
    pub(super) photometric: u64,
    /// 2 if the first pixel is the lowest bit.
    pub(super) fill_order: u64,
    pub(super) rows_per_strip: u64,
    pub(super) t4_options: u64,
    pub(super) tile_width: u64,
    pub(super) tile_height: u64,
    /// Where the strips or tiles begin, and how many bytes each has.
    pub(super) offsets: Vec<u64>,
    pub(super) counts: Vec<u64>,
}

impl Fields {
    /// Whether the page is of the kinds that are read here and nowhere else.
    pub(super) fn are_of_a_fax(&self) -> bool {
        let is_bilevel = self.bits <= 1 && self.samples <= 1;
        let is_turned = self.fill_order == 2 || self.tile_width > 0;
        is_bilevel
            && match self.compression {
                2 | 3 => true,
                0 | 1 | 4 => is_turned,
                _ => false,
            }
    }

    /// Whether the bits of its bytes stand in an order that only this module knows.
    pub(super) fn are_turned(&self) -> bool {
        self.fill_order == 2 && self.bits <= 1
    }
}

/// The page; `None` if its fields contradict each other.
///
/// # Errors
/// [`Error::TooLarge`].
pub(super) fn decode(name: &str, bytes: &[u8], fields: &Fields) -> Result<Option<Luma>, Error> {
    check_size(name, fields.width, fields.height)?;
    Ok(page(bytes, fields))
}

fn page(bytes: &[u8], fields: &Fields) -> Option<Luma> {
    // Checked to be small.
    let (width, height) = (
        usize::try_from(fields.width).ok()?,
        usize::try_from(fields.height).ok()?,
    );
    let (block_width, block_height) = match fields.tile_width {
        0 => (fields.width, fields.rows_per_strip.clamp(1, fields.height)),
        tile_width => (tile_width, fields.tile_height),
    };
    if !(1..=limits::PICTURE_SIDE).contains(&block_width)
        || !(1..=limits::PICTURE_SIDE).contains(&block_height)
    {
        return None;
    }
    let (block_width, block_height) = (block_width as usize, block_height as usize);
    let across = width.div_ceil(block_width);
    let blocks = across.checked_mul(height.div_ceil(block_height))?;
    // Strips that overlap are somebody's trap.
    let all = fields
        .counts
        .iter()
        .try_fold(0_u64, |sum, count| sum.checked_add(*count))?;
    if all > bytes.len() as u64 {
        return None;
    }
    let mut pixels = vec![255; width * height];
    for at in 0..blocks {
        let offset = usize::try_from(*fields.offsets.get(at)?).ok()?;
        let count = usize::try_from(*fields.counts.get(at)?).ok()?;
        let data = bytes.get(offset..offset.checked_add(count)?)?;
        let turned: Vec<u8>;
        let data = if fields.fill_order == 2 {
            turned = data
                .iter()
                .map(|byte| byte.reverse_bits())
                .collect::<Vec<u8>>();
            turned.as_slice()
        } else {
            data
        };
        let top = at / across * block_height;
        let mut block = Block {
            pixels: &mut pixels,
            width,
            left: at % across * block_width,
            columns: block_width,
            row: top,
            end: (top + block_height).min(height),
        };
        match fields.compression {
            0 | 1 => block.plain(data, fields.photometric == 0),
            compression => {
                let encoding = match compression {
                    4 => EncodingMode::Group4,
                    3 if fields.t4_options & 1 == 1 => EncodingMode::Group3_2D,
                    _ => EncodingMode::Group3_1D,
                };
                let settings = DecodeSettings {
                    columns: block_width as u32,
                    rows: block_height as u32,
                    end_of_block: true,
                    end_of_line: compression == 3,
                    rows_are_byte_aligned: compression == 2,
                    encoding,
                    strict: false,
                };
                // What was read before a mistake is kept: a code may be whole.
                let _ = hayro_ccitt::decode(data, &mut block, &mut DecoderContext::new(settings));
            }
        }
    }
    // Runs begin white; where white is 1 it is the other way round only if written so.
    let luma = Luma::new(width, height, pixels)?;
    Some(match fields.photometric {
        1 if fields.compression > 1 => luma.inverted(),
        _ => luma,
    })
}

/// A strip or a tile that is being filled in.
struct Block<'a> {
    pixels: &'a mut [u8],
    width: usize,
    left: usize,
    columns: usize,
    row: usize,
    end: usize,
}

impl Block<'_> {
    /// Makes the pixels of the present row from `from` up to `to` black.
    fn ink(&mut self, from: usize, to: usize) {
        let begin = (self.left + from).min(self.width);
        let end = (self.left + to.min(self.columns)).min(self.width);
        if self.row < self.end && begin < end {
            self.pixels[self.row * self.width..][begin..end].fill(0);
        }
    }

    /// Pixels as they are, a bit each.
    fn plain(&mut self, data: &[u8], white_is_zero: bool) {
        for row in data.chunks_exact(self.columns.div_ceil(8)) {
            for column in 0..self.columns {
                let is_one = row[column / 8] >> (7 - column % 8) & 1 == 1;
                if is_one == white_is_zero {
                    self.ink(column, column + 1);
                }
            }
            self.row += 1;
        }
    }
}

impl Decoder for Block<'_> {
    fn push_row(&mut self, changes: &[u32]) {
        for run in changes.chunks(2) {
            let to = run.get(1).map_or(self.columns, |&to| to as usize);
            self.ink(run[0] as usize, to);
        }
        self.row += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rows of nine pixels: black, seven white, black; all white.
    fn fields(compression: u64, photometric: u64, data: &[u8]) -> Fields {
        Fields {
            width: 9,
            height: 2,
            compression,
            photometric,
            rows_per_strip: 2,
            offsets: vec![0],
            counts: vec![data.len() as u64],
            ..Fields::default()
        }
    }

    fn ink(data: &[u8], fields: &Fields) -> Vec<usize> {
        let luma = decode("f", data, fields).unwrap().unwrap();
        let pixels = luma.pixels().iter().enumerate();
        pixels
            .filter(|(_, pixel)| **pixel == 0)
            .map(|(at, _)| at)
            .collect()
    }

    #[test]
    fn bits_in_either_order() {
        let data = [0b1000_0000, 0b1000_0000, 0, 0];
        let mut turned = fields(1, 0, &data);
        assert_eq!(ink(&data, &turned), [0, 8]);
        turned.photometric = 1;
        assert_eq!(ink(&data.map(|byte| !byte), &turned), [0, 8]);
        turned.fill_order = 2;
        assert!(turned.are_of_a_fax());
        assert_eq!(
            ink(&data.map(|byte| (!byte).reverse_bits()), &turned),
            [0, 8]
        );
    }

    #[test]
    fn tiles() {
        let data = [0x80, 0, 0x80, 0];
        let tiles = Fields {
            tile_width: 8,
            tile_height: 2,
            offsets: vec![0, 2],
            counts: vec![2, 2],
            ..fields(1, 0, &data)
        };
        assert!(tiles.are_of_a_fax());
        assert_eq!(ink(&data, &tiles), [0, 8]);
    }

    /// Rows that each begin on a byte: white 0, black 1, white 7, black 1; white 9 (T.4, tables 2
    /// and 3).
    #[test]
    fn fax_coding() {
        // 00110101 010 1111 010 | 10100
        let data = [0b0011_0101, 0b0101_1110, 0b1000_0000, 0b1010_0000];
        let page = fields(2, 0, &data);
        assert!(page.are_of_a_fax());
        assert_eq!(ink(&data, &page), [0, 8]);
        // Cut off it is read as far as it goes, and elsewhere nothing is there.
        assert_eq!(ink(&data[..3], &fields(2, 0, &data[..3])), [0, 8]);
        assert!(decode("f", &data[..2], &page).unwrap().is_none());
    }

    #[test]
    fn sizes_are_checked() {
        let mut large = fields(3, 0, &[]);
        large.width = 1 << 40;
        assert!(matches!(
            decode("f", &[], &large),
            Err(Error::TooLarge { .. })
        ));
    }
}
