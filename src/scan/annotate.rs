//! A picture back, with what was read outlined in green and what was seen and not read in red.
//!
//! Responsible for the drawing. What was read and seen is what [`scan`](super::scan) says.

use std::ops::ControlFlow;

use super::{Event, Options, luma::Luma, picture, preview::first_look, scan};
use crate::error::Error;

/// Longest side of the picture that is written, in pixels.
const SIDE: usize = 2000;
/// How many lines side by side would cover the longest side of the picture.
const LINES: usize = 220;
const GREEN: [u8; 3] = [0, 170, 60];
const RED: [u8; 3] = [230, 20, 20];

/// Reads a picture, or a PDF of one page, and gives it back as a PNG with the codes outlined:
/// those of kinsafe that were read green, those that were seen and not read red.
///
/// # Errors
/// Those of [`scan`], and [`Error::NotOnePicture`] for what has several pages or is no picture.
pub fn annotate(name: &str, bytes: &[u8], options: &Options) -> Result<Vec<u8>, Error> {
    let no_picture = || Error::NotOnePicture {
        name: name.to_owned(),
    };
    let luma = first_look(name, bytes, 0, options.drawing_dpi)?.ok_or_else(no_picture)?;
    let (width, height) = (luma.width() as f32, luma.height() as f32);
    let (mut read, mut unread, mut several) = (Vec::new(), Vec::new(), false);
    let options = Options {
        all_unread: true,
        ..*options
    };
    scan(name, bytes, &options, &mut |event| {
        match event {
            Event::Page { pages, .. } => several |= pages > 1,
            Event::Code(found) => read.extend(found.outline),
            Event::Other(_) => {}
            Event::PageDone(page) => unread.extend(page.unread),
        }
        if several {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    if several {
        return Err(no_picture());
    }
    let mut canvas = Canvas::new(&luma);
    let parts = |(x, y): (f32, f32)| (x / width, y / height);
    for code in unread {
        canvas.outline(code.outline, RED);
    }
    for outline in read {
        canvas.outline(outline.map(parts), GREEN);
    }
    picture::png(name, bytes, canvas.width, canvas.height, canvas.pixels)
}

/// A colour picture to draw on, 3 bytes a pixel.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    fn new(luma: &Luma) -> Self {
        let small = luma.shrunk(luma.width().max(luma.height()).div_ceil(SIDE));
        Self {
            width: small.width(),
            height: small.height(),
            pixels: small.pixels().iter().flat_map(|&grey| [grey; 3]).collect(),
        }
    }

    /// Draws around four corners, given as parts of width and height. What is outside of the
    /// picture is drawn along its edge.
    fn outline(&mut self, corners: [(f32, f32); 4], colour: [u8; 3]) {
        let thick = (self.width.max(self.height) / LINES).max(3);
        let (right, bottom) = (
            self.width.saturating_sub(thick) as f32,
            self.height.saturating_sub(thick) as f32,
        );
        // The line lies around its corners' middle.
        let half = thick as f32 / 2.0;
        let corners = corners.map(|(x, y)| {
            let (x, y) = (x * self.width as f32 - half, y * self.height as f32 - half);
            (x.clamp(0.0, right.max(0.0)), y.clamp(0.0, bottom.max(0.0)))
        });
        for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
            let steps = (to.0 - from.0)
                .abs()
                .max((to.1 - from.1).abs())
                .ceil()
                .max(1.0) as usize;
            for step in 0..=steps {
                let part = step as f32 / steps as f32;
                let x = from.0 + (to.0 - from.0) * part;
                let y = from.1 + (to.1 - from.1) * part;
                self.dot(x as usize, y as usize, thick, colour);
            }
        }
    }

    fn dot(&mut self, left: usize, top: usize, side: usize, colour: [u8; 3]) {
        for y in top..(top + side).min(self.height) {
            for x in left..(left + side).min(self.width) {
                let at = 3 * (y * self.width + x);
                self.pixels[at..at + 3].copy_from_slice(&colour);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use image::{GrayImage, ImageFormat, Rgb};

    use super::*;
    use crate::scan::testing::*;

    fn colours(png: &[u8]) -> (u32, u32, usize, usize) {
        let picture = image::load_from_memory(png).unwrap().to_rgb8();
        let count = |colour| {
            picture
                .pixels()
                .filter(|pixel| **pixel == Rgb(colour))
                .count()
        };
        (picture.width(), picture.height(), count(GREEN), count(RED))
    }

    #[test]
    fn what_was_read_and_what_was_not() {
        let mut page = small_sheet(1).scanned(150.0);
        let options = Options::default();
        let png = |page: &GrayImage| encoded(page.clone(), ImageFormat::Png);
        let (width, height, green, red) = colours(&annotate("a", &png(&page), &options).unwrap());
        assert_eq!((width, height), page.dimensions());
        assert!(green > 3000 && red == 0, "{green} {red}");
        for y in 420..500 {
            for x in 120..200 {
                page.put_pixel(x, y, image::Luma([255]));
            }
        }
        let (_, _, green, red) = colours(&annotate("a", &png(&page), &options).unwrap());
        assert!(green > 2000 && red > 1000, "{green} {red}");
    }

    #[test]
    fn any_size_and_kind() {
        let options = Options::default();
        let large = encoded(small_sheet(1).scanned(600.0), ImageFormat::Png);
        let (width, height, green, _) = colours(&annotate("a", &large, &options).unwrap());
        assert!(width.max(height) <= 2000 && green > 0);
        for size in [(1, 1), (2, 900), (900, 1)] {
            let tiny = encoded(GrayImage::new(size.0, size.1), ImageFormat::Png);
            assert!(annotate("a", &tiny, &options).is_ok());
        }
        let one = pdf(&[small_sheet(1).drawn()]);
        assert!(colours(&annotate("a", &one, &options).unwrap()).2 > 0);
        let two = pdf(&[small_sheet(1).drawn(), small_sheet(2).drawn()]);
        for other in [two.as_slice(), b"KINSAFE1:123"] {
            assert!(matches!(
                annotate("a", other, &options),
                Err(Error::NotOnePicture { .. })
            ));
        }
        let mut canvas = Canvas::new(&Luma::new(4, 4, vec![0; 16]).unwrap());
        canvas.outline(
            [
                (-9.0, -9.0),
                (9.0, f32::NAN),
                (9.0, 9.0),
                (0.5, f32::INFINITY),
            ],
            RED,
        );
    }

    /// A photo comes back as a person sees it.
    #[test]
    fn photos_are_upright() {
        let photo = include_bytes!("../../tests/data/scan/turned.heic");
        let (width, height, green, _) =
            colours(&annotate("a", photo, &Options::default()).unwrap());
        assert_eq!((width, height), (330, 420));
        assert!(green > 0);
    }
}
