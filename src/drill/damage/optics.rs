//! What lenses, light, sensors and programs do to a grey picture.
//!
//! Responsible for arithmetic on pixels. Not responsible for how much of it is a condition.

use image::{GrayImage, Luma};
use rand::{Rng, RngExt};

/// How far apart the points are at which a map or a light is computed; between them it is
/// interpolated.
const GRID: usize = 8;

/// A value for each pixel, from `at` on a grid.
pub(super) fn field<const N: usize>(
    (width, height): (u32, u32),
    at: impl Fn(f32, f32) -> [f32; N],
    mut each: impl FnMut(u32, u32, [f32; N]),
) {
    let columns = width as usize / GRID + 2;
    let row = |y: usize| -> Vec<[f32; N]> {
        (0..columns)
            .map(|x| at((x * GRID) as f32, (y * GRID) as f32))
            .collect()
    };
    let mut upper = row(0);
    for band in 0..(height as usize).div_ceil(GRID) {
        let lower = row(band + 1);
        for inner in 0..GRID {
            let y = (band * GRID + inner) as u32;
            if y >= height {
                break;
            }
            let down = inner as f32 / GRID as f32;
            for x in 0..width {
                let (column, along) = (x as usize / GRID, (x as usize % GRID) as f32 / GRID as f32);
                let mut value = [0.0; N];
                for (i, value) in value.iter_mut().enumerate() {
                    let left = upper[column][i] + (lower[column][i] - upper[column][i]) * down;
                    let right =
                        upper[column + 1][i] + (lower[column + 1][i] - upper[column + 1][i]) * down;
                    *value = left + (right - left) * along;
                }
                each(x, y, value);
            }
        }
        upper = lower;
    }
}

/// The picture's value between its pixels; `None` outside.
pub(super) fn sample(picture: &GrayImage, x: f32, y: f32) -> Option<f32> {
    let (x, y) = (x - 0.5, y - 0.5);
    if x < 0.0 || y < 0.0 {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    if left + 1 >= width || top + 1 >= height {
        return None;
    }
    let (along, down) = (x - left as f32, y - top as f32);
    let raw = picture.as_raw();
    let at = top * width + left;
    let value = |at: usize| f32::from(raw[at]);
    let upper = value(at) + (value(at + 1) - value(at)) * along;
    let lower = value(at + width) + (value(at + width + 1) - value(at + width)) * along;
    Some(upper + (lower - upper) * down)
}

/// Each pixel times a light that changes slowly.
pub(super) fn lit(picture: &mut GrayImage, light: impl Fn(f32, f32) -> f32) {
    let size = picture.dimensions();
    let raw: &mut [u8] = picture;
    field(
        size,
        |x, y| [light(x, y)],
        |x, y, [light]| {
            let pixel = &mut raw[y as usize * size.0 as usize + x as usize];
            *pixel = (f32::from(*pixel) * light).clamp(0.0, 255.0) as u8;
        },
    );
}

/// Each pixel moved towards white by a part that changes slowly.
pub(super) fn whitened(picture: &mut GrayImage, part: impl Fn(f32, f32) -> f32) {
    let size = picture.dimensions();
    let raw: &mut [u8] = picture;
    field(
        size,
        |x, y| [part(x, y)],
        |x, y, [part]| {
            let pixel = &mut raw[y as usize * size.0 as usize + x as usize];
            *pixel = (f32::from(*pixel) + (255.0 - f32::from(*pixel)) * part) as u8;
        },
    );
}

/// Ink and paper as light as told.
pub(super) fn toned(picture: &mut GrayImage, ink: f32, paper: f32) {
    for Luma([pixel]) in picture.pixels_mut() {
        *pixel = (ink + (paper - ink) * f32::from(*pixel) / 255.0) as u8;
    }
}

/// Noise of a sensor: each pixel on its own, as good as normally distributed.
pub(super) fn noisy(picture: &mut GrayImage, deviation: f32, rng: &mut impl Rng) {
    // Four bytes added have a deviation of 147.8.
    let scale = deviation / 147.8;
    let mut bytes = vec![0; 4 * picture.width() as usize];
    let width = picture.width() as usize;
    for row in picture.chunks_exact_mut(width) {
        rng.fill_bytes(&mut bytes);
        for (pixel, noise) in row.iter_mut().zip(bytes.chunks_exact(4)) {
            let sum: i32 = noise.iter().map(|&byte| i32::from(byte)).sum();
            *pixel = (f32::from(*pixel) + (sum - 510) as f32 * scale + 0.5) as u8;
        }
    }
}

/// Out of focus: each point becomes a disc.
pub(super) fn defocused(picture: &GrayImage, radius: f32) -> GrayImage {
    let reach = radius.ceil() as i32;
    let mut points = Vec::new();
    for dy in -reach..=reach {
        for dx in -reach..=reach {
            let distance = ((dx * dx + dy * dy) as f32).sqrt();
            let weight = (radius + 0.5 - distance).clamp(0.0, 1.0);
            if weight > 0.0 {
                points.push((dx, dy, weight));
            }
        }
    }
    convolved(picture, &points)
}

/// Moved while it was taken: each point becomes a line.
pub(super) fn moved(picture: &GrayImage, length: f32, angle: f32) -> GrayImage {
    const STEPS: i32 = 24;
    let mut points: Vec<(i32, i32, f32)> = Vec::new();
    for step in -STEPS..=STEPS {
        let along = length * 0.5 * step as f32 / STEPS as f32;
        let (x, y) = (along * angle.cos(), along * angle.sin());
        let (left, top) = (x.floor(), y.floor());
        for (dx, dy) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
            let weight = (1.0 - (x - left - dx).abs()) * (1.0 - (y - top - dy).abs());
            let at = ((left + dx) as i32, (top + dy) as i32);
            match points.iter_mut().find(|point| (point.0, point.1) == at) {
                Some(point) => point.2 += weight,
                None => points.push((at.0, at.1, weight)),
            }
        }
    }
    convolved(picture, &points)
}

fn convolved(picture: &GrayImage, points: &[(i32, i32, f32)]) -> GrayImage {
    let total: f32 = points.iter().map(|point| point.2).sum();
    // Weights of 16 bits in sums of 32.
    let points: Vec<(i32, i32, u32)> = points
        .iter()
        .map(|&(dx, dy, weight)| (dx, dy, (weight / total * 65_536.0) as u32))
        .collect();
    let (width, height) = (picture.width() as i32, picture.height() as i32);
    let raw = picture.as_raw();
    let mut made = Vec::with_capacity(raw.len());
    let mut sums = vec![0_u32; width as usize];
    for y in 0..height {
        sums.fill(1 << 15);
        for &(dx, dy, weight) in &points {
            let row = (y + dy).clamp(0, height - 1) * width;
            let row = &raw[row as usize..(row + width) as usize];
            let (from, to) = (dx.max(0) as usize, (width + dx.min(0)) as usize);
            let begin = (from as i32 - dx) as usize;
            for (sum, &pixel) in sums[begin..].iter_mut().zip(&row[from..to]) {
                *sum += u32::from(pixel) * weight;
            }
        }
        made.extend(sums.iter().map(|&sum| (sum >> 16) as u8));
    }
    GrayImage::from_raw(picture.width(), picture.height(), made)
        .unwrap_or_else(|| unreachable!("as many pixels as before"))
}

/// Black and white by spreading each pixel's error to its neighbours, as fax machines do.
pub(super) fn dithered(picture: &mut GrayImage) {
    let width = picture.width() as usize;
    let mut below = vec![0_i32; width + 2];
    for row in picture.chunks_exact_mut(width) {
        let mut here = std::mem::replace(&mut below, vec![0; width + 2]);
        for (x, pixel) in row.iter_mut().enumerate() {
            let value = i32::from(*pixel) + here[x + 1] / 16;
            *pixel = if value < 128 { 0 } else { 255 };
            let error = value - i32::from(*pixel);
            here[x + 2] += error * 7;
            below[x] += error * 3;
            below[x + 1] += error * 5;
            below[x + 2] += error;
        }
    }
}

/// Black and white at one threshold.
pub(super) fn bilevel(picture: &mut GrayImage, threshold: u8) {
    for Luma([pixel]) in picture.pixels_mut() {
        *pixel = if *pixel < threshold { 0 } else { 255 };
    }
}

/// Covers a ragged blot around a point with one grey.
pub(super) fn blotted(
    picture: &mut GrayImage,
    middle: (f32, f32),
    area: f32,
    grey: u8,
    rng: &mut impl Rng,
) {
    let radius = (area / std::f32::consts::PI).sqrt();
    let waves: Vec<(f32, f32, f32)> = (2..6)
        .map(|n| {
            let high = rng.random_range(0.0..0.25) / n as f32;
            (n as f32, high, rng.random_range(0.0..6.3))
        })
        .collect();
    let reach = radius * 1.5;
    let (width, height) = picture.dimensions();
    for y in (middle.1 - reach).max(0.0) as u32..((middle.1 + reach) as u32).min(height) {
        for x in (middle.0 - reach).max(0.0) as u32..((middle.0 + reach) as u32).min(width) {
            let (dx, dy) = (x as f32 - middle.0, y as f32 - middle.1);
            let angle = dy.atan2(dx);
            let edge: f32 = waves
                .iter()
                .map(|(n, high, turn)| high * (n * angle + turn).cos())
                .sum();
            if (dx * dx + dy * dy).sqrt() < radius * (1.0 + edge) {
                picture.put_pixel(x, y, Luma([grey]));
            }
        }
    }
}
