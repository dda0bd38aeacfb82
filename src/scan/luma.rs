//! Grey pictures, and what is done to them so that a decoder reads more.
//!
//! Responsible for arithmetic on pixels. Not responsible for where a picture comes from or for
//! when which treatment is tried.

use crate::{
    error::{Error, Expected},
    limits,
};

/// Pictures above this are looked at in half their size first, for the same reason: what is read
/// so, and most is, takes a quarter of the time. A4 at 300 dpi has 8.7 million.
pub(super) const LARGE_PIXELS: u64 = 7_000_000;

/// A grey picture, 8 bits a pixel, row by row; 0 is black.
#[derive(Clone)]
pub struct Luma {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Luma {
    /// Checks that there are as many pixels as width and height say, and at least one.
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        let fits = width.checked_mul(height) == Some(pixels.len()) && !pixels.is_empty();
        fits.then_some(Self {
            width,
            height,
            pixels,
        })
    }

    /// A colour picture as a camera gives it, four bytes a pixel: red, green, blue, and one that
    /// does not count.
    pub fn from_rgba(width: usize, height: usize, rgba: &[u8]) -> Option<Self> {
        // The weights of ITU-R BT.601, in 256ths.
        let grey = |pixel: &[u8]| {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
            ((77 * red + 150 * green + 29 * blue) >> 8) as u8
        };
        if !rgba.len().is_multiple_of(4) {
            return None;
        }
        Self::new(width, height, rgba.chunks_exact(4).map(grey).collect())
    }

    /// Packs `N` bytes a pixel into one, in place: a colour picture is the largest thing in
    /// memory, and is not kept beside its grey form.
    pub(super) fn pack<const N: usize>(
        width: usize,
        height: usize,
        mut bytes: Vec<u8>,
        grey: impl Fn(&[u8; N]) -> u8,
    ) -> Option<Self> {
        let count = bytes.len() / N.max(1);
        for at in 0..count {
            let Some(pixel) = bytes.get(at * N..).and_then(<[u8]>::first_chunk) else {
                break;
            };
            bytes[at] = grey(pixel);
        }
        bytes.truncate(count);
        bytes.shrink_to_fit();
        Self::new(width, height, bytes)
    }

    /// Pixels in a row.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The pixels, row by row from the top.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The pixels alone.
    pub fn into_pixels(self) -> Vec<u8> {
        self.pixels
    }

    /// How many pixels there are.
    pub(super) fn area(&self) -> u64 {
        self.pixels.len() as u64
    }

    /// Dark for light.
    pub(super) fn inverted(mut self) -> Self {
        for pixel in &mut self.pixels {
            *pixel = 255 - *pixel;
        }
        self
    }

    /// The picture at 1/`by` of its size; each pixel is the mean of `by` × `by`.
    pub(super) fn shrunk(&self, by: usize) -> Self {
        let (width, height) = (self.width / by.max(1), self.height / by.max(1));
        if by < 2 || width == 0 || height == 0 {
            return self.clone();
        }
        // Nearly all pictures are halved, and several times; with a size that the compiler knows it
        // takes a fraction of the time.
        let pixels = match by {
            2 => self.block_means(2, width),
            3 => self.block_means(3, width),
            _ => self.block_means(by, width),
        };
        Self {
            width,
            height,
            pixels,
        }
    }

    /// The means of squares of `by` pixels a side, `width` of them in a row.
    #[inline(always)]
    fn block_means(&self, by: usize, width: usize) -> Vec<u8> {
        let mut pixels = Vec::with_capacity(self.pixels.len() / (by * by));
        let mut sums = vec![0_u32; width];
        let divisor = (by * by) as u32;
        for rows in self.pixels.chunks_exact(self.width * by) {
            sums.fill(0);
            for row in rows.chunks_exact(self.width) {
                for (sum, block) in sums.iter_mut().zip(row.chunks_exact(by)) {
                    *sum += block.iter().map(|&pixel| u32::from(pixel)).sum::<u32>();
                }
            }
            pixels.extend(sums.iter().map(|&sum| (sum / divisor) as u8));
        }
        pixels
    }

    /// The picture at twice its size, with the pixels between made of their neighbours; as it is
    /// if it is larger than `most` pixels.
    pub(super) fn doubled(self, most: u64) -> Self {
        if self.area() > most {
            return self;
        }
        let (width, height) = (2 * self.width, 2 * self.height);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            // Three parts of the pixel that it lies in, and one of the one that is closest to it.
            let row = y / 2;
            let beside = (row + y % 2 * 2).saturating_sub(1).min(self.height - 1);
            for x in 0..width {
                let column = x / 2;
                let next = (column + x % 2 * 2).saturating_sub(1).min(self.width - 1);
                let at =
                    |row: usize, column: usize| u32::from(self.pixels[row * self.width + column]);
                let sum = 9 * at(row, column)
                    + 3 * (at(beside, column) + at(row, next))
                    + at(beside, next);
                pixels.push((sum / 16) as u8);
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Black where a pixel is darker than the mean of its surroundings, `radius` to each side,
    /// and white elsewhere. It levels shadows and folds.
    pub(super) fn thresholded(&self, radius: usize) -> Self {
        let means = self.box_mean(radius);
        // A little below the mean, so that even paper stays white.
        let pixels = self
            .pixels
            .iter()
            .zip(&means.pixels)
            .map(|(&pixel, &mean)| {
                if u32::from(pixel) * 16 < u32::from(mean) * 15 {
                    0
                } else {
                    u8::MAX
                }
            })
            .collect();
        Self {
            width: self.width,
            height: self.height,
            pixels,
        }
    }

    /// Edges made steeper: each pixel moved away from the mean of its surroundings, `radius` to
    /// each side, by `quarters` quarters of the difference.
    pub(super) fn sharpened(&self, radius: usize, quarters: i32) -> Self {
        let mut means = self.box_mean(radius);
        for (mean, &pixel) in means.pixels.iter_mut().zip(&self.pixels) {
            let pixel = i32::from(pixel);
            let moved = pixel + (pixel - i32::from(*mean)) * quarters / 4;
            *mean = moved.clamp(0, 255) as u8;
        }
        means
    }

    /// Each pixel the mean of a square of 2 · `radius` + 1; beyond the edge the edge goes on.
    pub(super) fn box_mean(&self, radius: usize) -> Self {
        let (width, height) = (self.width, self.height);
        let side = 2 * radius + 1;
        let mean = mean_of(side);
        let mut across = Vec::with_capacity(self.pixels.len());
        for row in self.pixels.chunks_exact(width) {
            let at = |x: usize| u32::from(row[x.min(width - 1)]);
            let mut sum = at(0) * (radius as u32 + 1) + (1..=radius).map(at).sum::<u32>();
            for x in 0..width {
                across.push(mean(sum));
                sum += at(x + radius + 1);
                sum -= at(x.saturating_sub(radius));
            }
        }
        let row = |y: usize| {
            let y = y.min(height - 1);
            &across[y * width..(y + 1) * width]
        };
        let mut sums: Vec<u32> = row(0)
            .iter()
            .map(|&pixel| u32::from(pixel) * (radius as u32 + 1))
            .collect();
        for y in 1..=radius {
            add(&mut sums, row(y));
        }
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..height {
            pixels.extend(sums.iter().map(|&sum| mean(sum)));
            add(&mut sums, row(y + radius + 1));
            for (sum, &pixel) in sums.iter_mut().zip(row(y.saturating_sub(radius))) {
                *sum -= u32::from(pixel);
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }
}

/// Divides sums of `count` pixels by their count: by multiplying, which is faster, and gives the
/// same as long as there are at most 255 of them.
fn mean_of(count: usize) -> impl Fn(u32) -> u8 {
    debug_assert!((1..=255).contains(&count));
    let inverse = (1 << 24) / count as u32 + 1;
    move |sum| ((sum * inverse) >> 24) as u8
}

/// How light a colour is (Rec. 601, as JPEG has it).
pub(super) fn grey_of(red: u8, green: u8, blue: u8) -> u8 {
    ((u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29) >> 8) as u8
}

/// Checks a picture's size before it is decoded.
pub(super) fn check_size(name: &str, width: u64, height: u64) -> Result<(), Error> {
    if width == 0 || height == 0 {
        return Err(Error::BadInput {
            name: name.to_owned(),
            expected: Expected::PictureNotEmpty,
        });
    }
    let side = limits::PICTURE_SIDE;
    if width > side || height > side || width * height > limits::PICTURE_PIXELS {
        return Err(Error::TooLarge {
            name: name.to_owned(),
            limit: format!("{} million pixels", limits::PICTURE_PIXELS / 1_000_000),
        });
    }
    Ok(())
}

fn add(sums: &mut [u32], row: &[u8]) {
    for (sum, &pixel) in sums.iter_mut().zip(row) {
        *sum += u32::from(pixel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn picture(width: usize, height: usize, seed: u8) -> Luma {
        let pixels = (0..width * height)
            .map(|i| (i as u8).wrapping_mul(seed) ^ seed)
            .collect();
        Luma::new(width, height, pixels).unwrap()
    }

    #[test]
    fn sizes_are_checked() {
        assert!(Luma::new(2, 2, vec![0; 3]).is_none());
        assert!(Luma::new(0, 2, Vec::new()).is_none());
        assert!(Luma::new(usize::MAX, 2, vec![0; 4]).is_none());
        assert!(check_size("a", 0, 5).is_err());
        assert!(check_size("a", 60_000, 60_000).is_err());
        assert!(check_size("a", u64::MAX, 1).is_err());
        assert!(check_size("a", 8_000, 6_000).is_ok());
    }

    #[test]
    fn packing_and_shrinking() {
        let packed = Luma::pack::<3>(2, 1, vec![255, 255, 255, 0, 0, 0], |&[r, g, b]| {
            grey_of(r, g, b)
        });
        assert_eq!(packed.unwrap().pixels(), [255, 0]);
        let half = Luma::new(5, 2, vec![0, 10, 20, 30, 99, 20, 30, 40, 50, 99])
            .unwrap()
            .shrunk(2);
        assert_eq!(
            (half.width(), half.height(), half.pixels()),
            (2, 1, [15, 35].as_slice())
        );
    }

    #[test]
    fn means_are_quotients() {
        for count in [1, 2, 3, 5, 25, 49, 101, 254, 255_u32] {
            let mean = mean_of(count as usize);
            for sum in 0..=255 * count {
                assert_eq!(u32::from(mean(sum)), sum / count, "{sum} of {count}");
            }
        }
    }

    proptest! {
        /// The sliding sums agree with the definition.
        #[test]
        fn means_are_means(width in 1_usize..20, height in 1_usize..20, radius in 0_usize..12, seed: u8) {
            let luma = picture(width, height, seed);
            let mean = luma.box_mean(radius);
            let side = 2 * radius as i64 + 1;
            let clamp = |v: i64, end: usize| v.clamp(0, end as i64 - 1) as usize;
            for y in 0..height as i64 {
                for x in 0..width as i64 {
                    let column: i64 = (-(radius as i64)..=radius as i64).map(|dy| {
                        let y = clamp(y + dy, height);
                        (-(radius as i64)..=radius as i64).map(|dx| {
                            i64::from(luma.pixels()[y * width + clamp(x + dx, width)])
                        }).sum::<i64>() / side
                    }).sum();
                    let at = y as usize * width + x as usize;
                    prop_assert_eq!(i64::from(mean.pixels()[at]), column / side);
                }
            }
        }

        #[test]
        fn no_size_panics(width in 1_usize..30, height in 1_usize..30, by in 0_usize..40, seed: u8) {
            let luma = picture(width, height, seed);
            for made in [luma.clone().doubled(500), luma.shrunk(by), luma.thresholded(by), luma.sharpened(by, 6)] {
                prop_assert_eq!(made.width() * made.height(), made.pixels().len());
            }
        }
    }
}
