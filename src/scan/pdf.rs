//! PDF → grey pictures of its pages. The only file that names hayro.
//!
//! Responsible for the resolution at which a page is drawn, and for what a hostile file may ask
//! for. A page is first gone through without drawing: that says what is on it. A scanned page,
//! which is one picture, is taken as that picture and not drawn at all.
//!
//! hayro bounds neither memory nor time, and what a PDF asks for can hide behind many things: streams
//! in streams, tables of objects, patterns, functions. So what is refused here by its structure
//! is what is cheap and certain to see: too many objects, pages or streams, pictures and packed
//! streams that are too large, too much to paint. The rest is bounded by who calls it: the command
//! line reads PDFs in a process of their own, a page in a browser in its worker.

use std::{
    borrow::Cow,
    io::Read,
    panic::{self, AssertUnwindSafe},
};

use flate2::read::ZlibDecoder;
use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::{
        BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageData,
        ImageDrawProps, InterpreterCache, InterpreterSettings, SoftMask, TransformExt,
        font::GlyphRun, interpret_page,
    },
    hayro_syntax::{
        DecryptionError, Filter, LoadPdfError, Pdf,
        object::{Array, Object},
        page::Page,
    },
    kurbo::{Affine, BezPath, Rect},
    vello_cpu::color::palette::css::WHITE,
};

use super::{
    claims,
    guard::{guarded, survived},
    luma::{Luma, check_size, grey_of},
    picture,
};
use crate::{
    error::{Error, Expected},
    limits,
};

/// What a file that is none should have been.
const PDF: Expected = Expected::Pdf;
/// Points in an inch.
const POINTS: f64 = 72.0;
/// A picture on a page is drawn at its own resolution, but not below this, for the sake of what
/// else is on the page, and not above the other.
const PICTURE_DPI: (f64, f64) = (150.0, 600.0);
/// The part of a page from which a picture counts as one that may hold codes.
const SMALLEST_PICTURE: f64 = 0.02;
/// The part of a page from which a lone picture is taken for a scan of the page.
const SCAN: f64 = 0.5;

/// An opened PDF.
pub(super) struct Document {
    pdf: Pdf,
    settings: InterpreterSettings,
}

/// How closely a page is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Closeness {
    /// As its pictures are, or at this resolution if it has none.
    Usual {
        /// Pixels per inch.
        dpi: u16,
    },
    /// At this resolution, if the page has no pictures.
    Drawings {
        /// Pixels per inch.
        dpi: u16,
    },
}

impl Document {
    /// Opens a PDF.
    ///
    /// # Errors
    /// [`Error::BadInput`], [`Error::PasswordProtected`], [`Error::TooLarge`].
    pub(super) fn open(name: &str, bytes: Cow<'_, [u8]>) -> Result<Self, Error> {
        check_objects(name, &bytes)?;
        let opened = survived(|| Pdf::new(bytes.into_owned())).ok_or_else(|| bad_input(name))?;
        let pdf = opened.map_err(|error| match error {
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) => {
                Error::PasswordProtected {
                    name: name.to_owned(),
                }
            }
            LoadPdfError::Decryption(_) | LoadPdfError::Invalid => bad_input(name),
        })?;
        guarded(name, PDF, || {
            check_pages(name, &pdf)?;
            check_streams(name, &pdf)
        })?;
        // The fonts that a file names without bringing them along are not needed to read codes:
        // hayro finds none, and leaves such text out.
        Ok(Self {
            pdf,
            settings: InterpreterSettings::default(),
        })
    }

    /// How many pages there are.
    pub(super) fn page_count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// A page, counted from 0, in grey; `None` if there is nothing to see on it from this close.
    ///
    /// # Errors
    /// [`Error::TooLarge`] and [`Error::BadInput`], for this page alone.
    pub(super) fn picture(
        &self,
        name: &str,
        page: usize,
        closeness: Closeness,
    ) -> Result<Option<Luma>, Error> {
        guarded(name, PDF, || self.look(name, page, closeness))
    }

    fn look(&self, name: &str, page: usize, closeness: Closeness) -> Result<Option<Luma>, Error> {
        let page = self.pdf.pages().get(page).ok_or_else(|| bad_input(name))?;
        let survey = self.go_through(name, page, Survey::new(page))?;
        for picture in &survey.pictures {
            check_size(name, picture.width.into(), picture.height.into())?;
        }
        let own_dpi = survey
            .pictures
            .iter()
            .filter(|picture| picture.share(page) >= SMALLEST_PICTURE)
            .map(Picture::dpi)
            .fold(0.0, f64::max);
        let dpi = match closeness {
            Closeness::Usual { .. } if survey.is_scan(page) => {
                let found = self.go_through(name, page, Extract::default())?;
                if let Some(luma) = found.luma {
                    return Ok(Some(luma));
                }
                own_dpi.clamp(PICTURE_DPI.0, PICTURE_DPI.1)
            }
            Closeness::Usual { dpi } if own_dpi == 0.0 => {
                if survey.marks == 0 {
                    return Ok(None);
                }
                f64::from(dpi)
            }
            Closeness::Usual { dpi } => own_dpi
                .clamp(PICTURE_DPI.0, PICTURE_DPI.1)
                .max(f64::from(dpi)),
            Closeness::Drawings { dpi } if own_dpi == 0.0 && survey.marks > 0 => f64::from(dpi),
            Closeness::Drawings { .. } => return Ok(None),
        };
        self.draw(page, dpi)
            .map(Some)
            .ok_or_else(|| bad_input(name))
    }

    fn draw(&self, page: &Page<'_>, dpi: f64) -> Option<Luma> {
        let (width, height) = page.render_dimensions();
        let (width, height) = (f64::from(width), f64::from(height));
        // Infinite and undefined sizes end here.
        let most = (limits::DRAWN_PIXELS as f64 / (width * height)).sqrt();
        let longest = f64::from(u16::MAX / 2) / width.max(height);
        let scale = (dpi / POINTS).min(most).min(longest);
        if !(scale.is_finite() && width * scale >= 1.0 && height * scale >= 1.0) {
            return None;
        }
        let scale = scale as f32;
        let pixmap = hayro::render(
            page,
            &RenderCache::new(),
            &self.settings,
            &RenderSettings::default(),
            &PixmapSettings {
                x_scale: scale,
                y_scale: scale,
                bg_color: WHITE,
            },
        );
        let pixels = pixmap
            .data()
            .iter()
            .map(|pixel| grey_of(pixel.r, pixel.g, pixel.b))
            .collect();
        Luma::new(pixmap.width().into(), pixmap.height().into(), pixels)
    }

    /// Goes through the page with a device that draws nothing.
    fn go_through<'a, D: Device<'a>>(
        &'a self,
        name: &str,
        page: &Page<'a>,
        mut device: D,
    ) -> Result<D, Error> {
        let transform = page.initial_transform(true).to_kurbo();
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, width.into(), height.into());
        let cache = InterpreterCache::new();
        let settings = self.settings.clone();
        let mut context = Context::new(transform, bounds, &cache, page.xref(), settings);
        // A device has no other way to end the work than to unwind. No state outlives it: device
        // and context are dropped, and the pages keep only what they have decoded.
        let gone = panic::catch_unwind(AssertUnwindSafe(|| {
            interpret_page(page, &mut context, &mut device);
        }));
        match gone {
            Ok(()) => Ok(device),
            Err(payload) if payload.is::<TooMuch>() => Err(Error::TooLarge {
                name: name.to_owned(),
                limit: "a page that can be drawn in reasonable time".to_owned(),
            }),
            Err(payload) => panic::resume_unwind(payload),
        }
    }
}

/// A picture on a page.
struct Picture {
    width: u32,
    height: u32,
    /// From its pixels to points.
    transform: Affine,
    /// Whether it has colours or greys of its own, and is no stencil.
    whole: bool,
}

impl Picture {
    /// The part of the page that it covers.
    fn share(&self, page: &Page<'_>) -> f64 {
        let (width, height) = page.render_dimensions();
        let pixels = f64::from(self.width) * f64::from(self.height);
        self.transform.determinant().abs() * pixels / (f64::from(width) * f64::from(height))
    }

    /// Points that one pixel takes, along its row and its column.
    fn steps(&self) -> (f64, f64) {
        let [a, b, c, d, ..] = self.transform.as_coeffs();
        (a.hypot(b), c.hypot(d))
    }

    fn dpi(&self) -> f64 {
        let (along, down) = self.steps();
        let dpi = POINTS / along.min(down);
        if dpi.is_finite() { dpi } else { 0.0 }
    }

    fn is_square(&self) -> bool {
        let (along, down) = self.steps();
        (along - down).abs() * 20.0 <= along.max(down)
    }
}

/// Notes what is on a page, and ends the work if it is too much to be drawn.
struct Survey {
    pictures: Vec<Picture>,
    /// Paths and glyphs.
    marks: usize,
    /// Paths alone.
    paths: usize,
    page: Rect,
    /// What drawing will cost, in pages painted full.
    cost: f64,
}

/// What a device unwinds with.
struct TooMuch;

impl Survey {
    fn new(page: &Page<'_>) -> Self {
        let (width, height) = page.render_dimensions();
        let page = Rect::new(0.0, 0.0, width.into(), height.into());
        Self {
            pictures: Vec::new(),
            marks: 0,
            paths: 0,
            page,
            cost: 0.0,
        }
    }

    /// Whether the page is one picture and nothing else but text, which is what a scanner's
    /// program makes: the text is what it recognised.
    fn is_scan(&self, page: &Page<'_>) -> bool {
        match self.pictures.as_slice() {
            [one] => self.paths == 0 && one.whole && one.is_square() && one.share(page) >= SCAN,
            _ => false,
        }
    }

    fn pay(&mut self, pages: f64) {
        self.cost += pages;
        if self.cost > limits::PAGE_PAINT {
            // Not a panic: no hook runs and nothing is printed.
            panic::resume_unwind(Box::new(TooMuch));
        }
    }

    /// A path costs its surface and its corners.
    fn pay_path(&mut self, path: &BezPath, transform: Affine) {
        let elements = path.elements().len() as f64;
        let covered = transform
            .transform_rect_bbox(path.control_box())
            .intersect(self.page);
        self.pay(covered.area() / self.page.area().max(1.0) + elements * 1e-5 + 1e-4);
    }
}

impl<'a> Device<'a> for Survey {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, _: &DrawMode) {
        self.marks += 1;
        self.paths += 1;
        self.pay_path(path, props.transform);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        self.marks += 1;
        self.pay(run.glyphs().len() as f64 * 1e-3);
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let picture = Picture {
            width: image.width(),
            height: image.height(),
            transform: props.transform,
            whole: matches!(image, Image::Raster(_)),
        };
        self.pictures.push(picture);
        self.pay(0.05);
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.pay_path(&clip.path, Affine::IDENTITY);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.pay(0.02);
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// Takes the last picture of a page.
#[derive(Default)]
struct Extract {
    luma: Option<Luma>,
}

impl<'a> Device<'a> for Extract {
    fn draw_image(&mut self, image: Image<'a, '_>, _: ImageDrawProps<'a>) {
        let Image::Raster(image) = image else { return };
        let take = |image: ImageData, alpha: Option<_>| {
            // What shines through is for drawing to find out.
            if alpha.is_some() {
                return;
            }
            let (width, height) = (image.width() as usize, image.height() as usize);
            self.luma = match image {
                ImageData::Luma(grey) => Luma::new(width, height, grey.data),
                ImageData::Rgb(colour) => {
                    Luma::pack::<3>(width, height, colour.data, |&[r, g, b]| grey_of(r, g, b))
                }
            };
        };
        image.with_rgba(take, None);
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, _: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// Refuses a file whose table says that there are more objects than there is room for: of the
/// smallest ones, packed together, a byte holds two.
fn check_objects(name: &str, bytes: &[u8]) -> Result<(), Error> {
    let most = 2 * bytes.len() as u64 + 1000;
    match claims::object_count(bytes) {
        Some(count) if count > most => Err(Error::TooLarge {
            name: name.to_owned(),
            limit: format!("{most} objects"),
        }),
        _ => Ok(()),
    }
}

fn check_pages(name: &str, pdf: &Pdf) -> Result<(), Error> {
    let too_large = |limit| Error::TooLarge {
        name: name.to_owned(),
        limit,
    };
    if pdf.pages().len() > limits::PAGES {
        return Err(too_large(format!("{} pages", limits::PAGES)));
    }
    for page in pdf.pages().iter() {
        // They may all be the same one, which is a small file then.
        let streams = page.raw().get::<Array<'_>>(b"Contents");
        let count = streams.map_or(0, |streams| {
            streams.raw_iter().take(limits::PAGE_STREAMS + 1).count()
        });
        if count > limits::PAGE_STREAMS {
            return Err(too_large(format!(
                "a page in {} pieces",
                limits::PAGE_STREAMS
            )));
        }
    }
    Ok(())
}

/// Refuses a file with streams that unpack to more than a picture can be: hayro unpacks them
/// whole, without a limit.
fn check_streams(name: &str, pdf: &Pdf) -> Result<(), Error> {
    let too_large = || Error::too_large(name, limits::PICTURE_BYTES as usize);
    for object in pdf.objects() {
        let Object::Stream(stream) = object else {
            continue;
        };
        let filters = stream.filters();
        let packed = |filter: &&Filter| matches!(filter, Filter::FlateDecode | Filter::LzwDecode);
        if filters.iter().filter(packed).count() > 1 {
            // Packed twice, a file of some kilobytes can hold gigabytes. No scanner does it.
            return Err(too_large());
        }
        match filters.as_slice() {
            [Filter::DctDecode] => picture::check_claim(name, &stream.raw_data())?,
            // What the PDF says of such a picture need not be what is inside.
            [Filter::Jbig2Decode] => {
                let sizes = claims::jbig2_sizes(&stream.raw_data());
                let pixels = sizes.iter().map(|(width, height)| width * height);
                if pixels.fold(0, u64::saturating_add) > 2 * limits::PICTURE_PIXELS {
                    return Err(too_many_pixels(name));
                }
            }
            [Filter::JpxDecode] => {
                if let Some((width, height)) = claims::jpx_size(&stream.raw_data())
                    && width * height > limits::PICTURE_PIXELS
                {
                    return Err(too_many_pixels(name));
                }
            }
            [Filter::FlateDecode] => {
                let data = stream.raw_data();
                // Deflate packs 1032 bytes into one at best, so most streams need no look.
                if data.len() as u64 * 1032 > limits::PICTURE_BYTES {
                    let mut plain = ZlibDecoder::new(data.as_ref()).take(limits::PICTURE_BYTES + 1);
                    // An error ends what can be unpacked; what was before it counts.
                    let mut count = 0;
                    let mut buffer = [0; 1 << 14];
                    while let Ok(length @ 1..) = plain.read(&mut buffer) {
                        count += length as u64;
                    }
                    if count > limits::PICTURE_BYTES {
                        return Err(too_large());
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn too_many_pixels(name: &str) -> Error {
    Error::TooLarge {
        name: name.to_owned(),
        limit: format!("{} million pixels", limits::PICTURE_PIXELS / 1_000_000),
    }
}

fn bad_input(name: &str) -> Error {
    Error::BadInput {
        name: name.to_owned(),
        expected: PDF,
    }
}
