//! A sheet in front of a camera: lying flat, folded or curled, and seen from anywhere.
//!
//! Responsible for geometry and for the light that falls on a bent sheet. Not responsible for
//! what the lens and the sensor make of it.

use image::{GrayImage, Luma};

use super::optics::{field, sample};

/// How a sheet is bent; lengths in its own height.
#[derive(Clone, Copy)]
pub(super) enum Bend {
    Flat,
    /// Folded in three like a letter: how high the creases stand, and how dark the middle is.
    Letter {
        high: f32,
        light: f32,
    },
    /// Curled like what was rolled up: how high the middle stands, and along which angle.
    Curl {
        high: f32,
        along: f32,
    },
}

impl Bend {
    /// How far a point of the sheet stands off the table; from -0.5 to 0.5 in its height.
    fn height(self, x: f32, y: f32) -> f32 {
        match self {
            Self::Flat => 0.0,
            Self::Letter { high, .. } => {
                // Zero, up, down, zero over the three parts.
                let third = (y + 0.5) * 3.0;
                high * (1.0 - (third - 1.0).abs()).max(0.0)
                    - high * (1.0 - (third - 2.0).abs()).max(0.0)
            }
            Self::Curl { high, along } => {
                let s = x * along.cos() + y * along.sin();
                high * (std::f32::consts::PI * s * 1.2).cos()
            }
        }
    }

    /// How light the sheet is at a point.
    fn light(self, x: f32, y: f32) -> f32 {
        match self {
            Self::Flat => 1.0,
            Self::Letter { light, .. } => match ((y + 0.5) * 3.0) as i32 {
                1 => light,
                2 => (1.0 + light) / 2.0,
                _ => 1.0,
            },
            Self::Curl { high, along } => {
                let s = x * along.cos() + y * along.sin();
                1.0 - 2.0 * high * (1.0 + (std::f32::consts::PI * s * 1.2).sin())
            }
        }
    }
}

/// Where the camera is.
#[derive(Clone, Copy)]
pub(super) struct View {
    /// Size of the picture in pixels.
    pub(super) size: (u32, u32),
    /// The sheet turned in its plane, in radians.
    pub(super) turn: f32,
    /// The sheet tilted away, in radians, and about which direction.
    pub(super) tilt: f32,
    pub(super) tilt_along: f32,
    pub(super) bend: Bend,
    /// How light the table is.
    pub(super) table: f32,
}

/// From the camera to the middle of the sheet, in heights of the sheet.
const DISTANCE: f32 = 1.45;
/// The part of the picture that the sheet takes.
const FILLED: f32 = 0.95;

type Matrix = [[f32; 3]; 3];

fn times(a: Matrix, b: Matrix) -> Matrix {
    std::array::from_fn(|i| std::array::from_fn(|j| (0..3).map(|k| a[i][k] * b[k][j]).sum()))
}

fn apply(a: Matrix, v: [f32; 3]) -> [f32; 3] {
    a.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

fn transposed(a: Matrix) -> Matrix {
    std::array::from_fn(|i| std::array::from_fn(|j| a[j][i]))
}

fn turned(angle: f32) -> Matrix {
    let (sin, cos) = angle.sin_cos();
    [[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]]
}

/// The sheet as the camera sees it.
pub(super) fn photographed(sheet: &GrayImage, view: &View) -> GrayImage {
    let (sin, cos) = view.tilt.sin_cos();
    let tilt = [[1.0, 0.0, 0.0], [0.0, cos, -sin], [0.0, sin, cos]];
    let about = turned(view.tilt_along);
    let rotation = times(
        times(times(about, tilt), transposed(about)),
        turned(view.turn),
    );
    let back = transposed(rotation);
    let (sheet_width, sheet_height) = (sheet.width() as f32, sheet.height() as f32);
    let aspect = sheet_width / sheet_height;

    let seen = |x: f32, y: f32| {
        let [x, y, z] = apply(rotation, [x, y, -view.bend.height(x, y)]);
        (x / (DISTANCE + z), y / (DISTANCE + z))
    };
    let (mut least, mut most) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    for step in 0..=16 {
        let at = step as f32 / 16.0 - 0.5;
        for (x, y) in [(at, -0.5), (at, 0.5), (-0.5, at), (0.5, at)] {
            let (x, y) = seen(x * aspect, y);
            least = (least.0.min(x), least.1.min(y));
            most = (most.0.max(x), most.1.max(y));
        }
    }
    let (width, height) = (view.size.0 as f32, view.size.1 as f32);
    let focus = FILLED * (width / (most.0 - least.0)).min(height / (most.1 - least.1));
    let middle = ((least.0 + most.0) / 2.0, (least.1 + most.1) / 2.0);

    let camera = apply(back, [0.0, 0.0, -DISTANCE]);
    let place = |x: f32, y: f32| {
        let ray = apply(
            back,
            [
                (x + 0.5 - width / 2.0) / focus + middle.0,
                (y + 0.5 - height / 2.0) / focus + middle.1,
                1.0,
            ],
        );
        let mut z = 0.0;
        let (mut at_x, mut at_y) = (0.0, 0.0);
        for _ in 0..6 {
            let far = (z - camera[2]) / ray[2];
            (at_x, at_y) = (camera[0] + far * ray[0], camera[1] + far * ray[1]);
            z = -view.bend.height(at_x, at_y);
        }
        let light = view.bend.light(at_x, at_y);
        [
            (at_x / aspect + 0.5) * sheet_width,
            (at_y + 0.5) * sheet_height,
            light,
        ]
    };
    let mut made = GrayImage::new(view.size.0, view.size.1);
    field(view.size, place, |x, y, [at_x, at_y, light]| {
        let value = match sample(sheet, at_x, at_y) {
            Some(value) => value * light,
            None => view.table,
        };
        made.put_pixel(x, y, Luma([value as u8]));
    });
    made
}

/// The sheet on a scanner's glass: turned a little, nothing else. The picture grows with it.
pub(super) fn on_glass(sheet: &GrayImage, turn: f32) -> GrayImage {
    let (width, height) = (sheet.width() as f32, sheet.height() as f32);
    let (sin, cos) = turn.sin_cos();
    let size = (
        (width * cos.abs() + height * sin.abs()) as u32,
        (width * sin.abs() + height * cos.abs()) as u32,
    );
    let (middle_x, middle_y) = (size.0 as f32 / 2.0, size.1 as f32 / 2.0);
    let mut made = GrayImage::new(size.0, size.1);
    let place = |x: f32, y: f32| {
        let (x, y) = (x + 0.5 - middle_x, y + 0.5 - middle_y);
        [
            x * cos + y * sin + width / 2.0,
            y * cos - x * sin + height / 2.0,
        ]
    };
    field(size, place, |x, y, [at_x, at_y]| {
        let value = sample(sheet, at_x, at_y).unwrap_or(250.0);
        made.put_pixel(x, y, Luma([value as u8]));
    });
    made
}
