//! Scans, photos, PDFs and texts → payloads with where they were found.
//!
//! Responsible for deciding by its content what a file is, and for handing on what its pages
//! hold, one code at a time. Not responsible for what a payload means: that is
//! `combine`'s business. Nothing here trusts its input: every size is
//! checked before anything is decoded, and work is bounded by counting pixels, not time.

mod annotate;
mod claims;
mod diagnosis;
mod fax;
mod geometry;
mod guard;
mod heic;
mod kind;
mod luma;
mod negative;
mod pdf;
mod picture;
mod pnm;
mod preview;
mod qr;
mod quality;
mod stages;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, ops::ControlFlow};

pub use annotate::annotate;
pub use diagnosis::{Cause, CodeKind, Lost, Unread};
pub use luma::Luma;
pub use preview::preview;
pub use quality::{Grade, Quality};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use self::{
    guard::guarded,
    pdf::{Closeness, Document},
    stages::{Page, PageResult, PartsSeen},
};
use crate::{
    error::{Error, Expected},
    letters, limits,
    paper::{Payload, Place, read_text},
};

/// How the first line of an age file begins.
const AGE: &[u8] = b"age-encryption.org/v1";
/// What a file that a decoder fails on should have been.
const PICTURE: Expected = Expected::Picture;

/// How much work is put into a page.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Options {
    /// Most pixels gone through on one page, over all attempts at it; the first attempt is
    /// always made. A page is gone through once if nothing is missing, and about four times if
    /// something is.
    pub pixels_per_page: u64,
    /// Pixels per inch at which the drawings of a PDF are looked at, as sheets written by
    /// kinsafe are. Where that is not enough, it is doubled once.
    pub drawing_dpi: u16,
    /// Whether the looks that are slow and seldom give anything are taken as well.
    pub dearer_looks: bool,
    /// Whether what was seen and not read is told also of a page that gave a whole sheet, of which
    /// nothing is lost; it takes as long as reading.
    pub all_unread: bool,
    /// Whether it is said how well each code was read, which takes a little more time.
    pub quality: bool,
    /// Whether a page is looked at once and no more, and nothing is told of what was not read: for
    /// a camera, which looks again at once.
    pub glance: bool,
    /// Whether the texts of codes are told that are not ours, as [`Event::Other`].
    pub others: bool,
}

impl Options {
    /// Ten times the work, for pages that are worth it.
    pub fn try_harder() -> Self {
        Self {
            pixels_per_page: 10 * limits::PICTURE_PIXELS,
            drawing_dpi: 300,
            dearer_looks: true,
            all_unread: false,
            quality: false,
            glance: false,
            others: false,
        }
    }

    /// One look at a picture of a camera.
    pub fn glance() -> Self {
        Self {
            pixels_per_page: 0,
            glance: true,
            ..Self::default()
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pixels_per_page: limits::PICTURE_PIXELS,
            drawing_dpi: 150,
            dearer_looks: false,
            all_unread: false,
            quality: false,
            glance: false,
            others: false,
        }
    }
}

/// What happens while a file is read.
pub enum Event {
    /// A page is about to be read.
    Page {
        /// Which.
        place: Place,
        /// How many there are in the file.
        pages: usize,
    },
    /// A code, block or list of words of kinsafe.
    Code(Found),
    /// The text of a QR code that is not of kinsafe, if [`Options::others`] asks for it: whatever
    /// somebody else has written, a seed for example.
    Other(Zeroizing<String>),
    /// A page was read.
    PageDone(PageReport),
}

/// Something of kinsafe.
pub struct Found {
    /// The payload, or why it is none.
    pub payload: Result<Payload, Error>,
    /// Where it was found.
    pub place: Place,
    /// In a picture: its corners in pixels as it was first looked at, in the order top left, top
    /// right, bottom right, bottom left as printed.
    pub outline: Option<[(f32, f32); 4]>,
    /// How well it was read: in a picture, if [`Options::quality`] asks for it.
    pub quality: Option<Quality>,
}

/// What a page gave.
#[derive(Clone, PartialEq, Debug)]
pub struct PageReport {
    /// Which page.
    pub place: Place,
    /// Width and height in pixels of the picture as it was first looked at, if it is one.
    pub size: Option<(usize, usize)>,
    /// How many codes, blocks and lists of words are kinsafe's. Each was an [`Event::Code`].
    pub ours: usize,
    /// How many QR codes are not.
    pub others: usize,
    /// Whether, as far as can be seen, nothing was left unread.
    pub complete: bool,
    /// Codes that were seen and not read, in the order of kind and cause. A page that seems
    /// complete may have some, as of a second sheet.
    pub unread: Vec<Unread>,
    /// Where no code was seen at all: what is wrong with the whole picture, if that can be said.
    pub whole: Option<Cause>,
    /// How many attempts were made.
    pub attempts: usize,
    /// Why the page could not be read at all, where others of the file may be fine.
    pub problem: Option<Error>,
}

impl PageReport {
    /// What is missing now because it was not read, alike ones together.
    pub fn lost(&self) -> Vec<Lost> {
        Lost::of(&self.place, &self.unread)
    }
}

/// What a file gave.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// How many pages were read.
    pub pages: usize,
    /// How many codes, blocks and lists of words are kinsafe's.
    pub ours: usize,
    /// How many QR codes are not.
    pub others: usize,
    /// Whether the caller ended it.
    pub stopped: bool,
}

/// Reads one file's bytes, whatever it is: PDF, PNG, JPEG, HEIC, WebP, GIF, BMP, TIFF, PNM, an
/// age file, or text. Its name is only used to say where something was found.
///
/// # Errors
/// [`Error::BadInput`], [`Error::TooLarge`], [`Error::PasswordProtected`],
/// [`Error::PictureFormat`], [`Error::FileKind`]. A page of several that cannot be read is no error; its
/// [`PageReport`] says so.
pub fn scan(
    name: &str,
    bytes: &[u8],
    options: &Options,
    on_event: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<Summary, Error> {
    Session::new(name, options, on_event).whole(Cow::Borrowed(bytes))
}

/// The same with bytes that are given away, so that a large PDF is in memory once.
///
/// # Errors
/// As [`scan`].
pub fn scan_whole(
    name: &str,
    bytes: Vec<u8>,
    options: &Options,
    on_event: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<Summary, Error> {
    Session::new(name, options, on_event).whole(Cow::Owned(bytes))
}

/// Whether a file that begins like this is decoded by other people's code, as pictures and PDFs
/// are, of which some bounds its work by nothing but what the file asks for.
pub fn is_decoded_by_others(beginning: &[u8]) -> bool {
    picture::is_picture(beginning) || is_pdf(beginning) || heic::kind(beginning).is_some()
}

/// Reads the pages of one sheet that are pictures in memory already.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn scan_pictures(
    name: &str,
    pictures: &[Luma],
    options: &Options,
    on_event: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<Summary, Error> {
    let mut session = Session::new(name, options, on_event);
    for (page, picture) in pictures.iter().enumerate() {
        luma::check_size(name, picture.width() as u64, picture.height() as u64)?;
        let flow = session.page(page, pictures.len(), &mut |attempt| match attempt {
            0 => Ok(Some(picture.clone())),
            _ => Ok(None),
        })?;
        session.summary.stopped = flow.is_break();
        if session.summary.stopped {
            break;
        }
    }
    Ok(session.summary)
}

/// Draws the pages of a PDF, `dpi` pixels to the inch. A page without any drawing is left out.
///
/// # Errors
/// [`Error::BadInput`], [`Error::PasswordProtected`], [`Error::TooLarge`].
pub fn draw(name: &str, bytes: &[u8], dpi: u16) -> Result<Vec<Luma>, Error> {
    let document = Document::open(name, Cow::Borrowed(bytes))?;
    let mut pages = Vec::new();
    for page in 0..document.page_count() {
        pages.extend(document.picture(name, page, Closeness::Usual { dpi })?);
    }
    Ok(pages)
}

/// What was seen on a page and not read.
#[derive(Default)]
struct Seen {
    size: Option<(usize, usize)>,
    unread: Vec<Unread>,
    whole: Option<Cause>,
}

/// One file being read.
struct Session<'a> {
    name: &'a str,
    options: &'a Options,
    on_event: &'a mut dyn FnMut(Event) -> ControlFlow<()>,
    summary: Summary,
    seen: PartsSeen,
}

type Flow = Result<ControlFlow<()>, Error>;

impl<'a> Session<'a> {
    fn new(
        name: &'a str,
        options: &'a Options,
        on_event: &'a mut dyn FnMut(Event) -> ControlFlow<()>,
    ) -> Self {
        Self {
            name,
            options,
            on_event,
            summary: Summary::default(),
            seen: PartsSeen::default(),
        }
    }

    fn whole(mut self, bytes: Cow<'_, [u8]>) -> Result<Summary, Error> {
        let flow = self.file(bytes)?;
        self.summary.stopped = flow.is_break();
        Ok(self.summary)
    }

    fn file(&mut self, bytes: Cow<'_, [u8]>) -> Flow {
        if picture::is_picture(&bytes) {
            self.pictures(&bytes)
        } else if is_pdf(&bytes) {
            self.pdf(bytes)
        } else if let Some(kind) = heic::kind(&bytes) {
            self.heic(kind, &bytes)
        } else if bytes.starts_with(AGE) {
            self.sealed(&bytes)
        } else {
            self.text(&bytes)
        }
    }

    fn pictures(&mut self, bytes: &[u8]) -> Flow {
        let pages = guarded(self.name, PICTURE, || picture::page_count(self.name, bytes))?;
        for page in 0..pages {
            let name = self.name;
            let flow = self.page(page, pages, &mut |attempt| match attempt {
                0 => guarded(name, PICTURE, || picture::decode(name, bytes, page)).map(Some),
                _ => Ok(None),
            })?;
            if flow.is_break() {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn heic(&mut self, kind: heic::Kind, bytes: &[u8]) -> Flow {
        let name = self.name;
        match kind {
            heic::Kind::Heic => self.page(0, 1, &mut |attempt| match attempt {
                0 => guarded(name, PICTURE, || heic::decode(name, bytes)).map(Some),
                _ => Ok(None),
            }),
            heic::Kind::Foreign(format) => Err(Error::PictureFormat {
                name: name.to_owned(),
                format,
            }),
        }
    }

    fn pdf(&mut self, bytes: Cow<'_, [u8]>) -> Flow {
        let document = Document::open(self.name, bytes)?;
        let pages = document.page_count();
        let (name, dpi) = (self.name, self.options.drawing_dpi);
        for page in 0..pages {
            let flow = self.page(page, pages, &mut |attempt| {
                let closeness = match attempt {
                    0 => Closeness::Usual { dpi },
                    1 => Closeness::Drawings {
                        dpi: dpi.saturating_mul(2),
                    },
                    _ => return Ok(None),
                };
                document.picture(name, page, closeness)
            })?;
            if flow.is_break() {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Reads a page from the pictures that `picture` makes of it, until it is complete or there
    /// are no more.
    fn page(
        &mut self,
        page: usize,
        pages: usize,
        picture: &mut dyn FnMut(usize) -> Result<Option<Luma>, Error>,
    ) -> Flow {
        let place = Place {
            file: self.name.to_owned(),
            page: (pages > 1).then_some(page + 1),
            line: None,
        };
        if (self.on_event)(Event::Page {
            place: place.clone(),
            pages,
        })
        .is_break()
        {
            return Ok(ControlFlow::Break(()));
        }
        let on_event = &mut *self.on_event;
        let mut state = Page::new(page + 1 == pages, &mut self.seen);
        if self.options.dearer_looks {
            state.look_dearer();
        }
        if self.options.quality {
            state.measure();
        }
        if self.options.others {
            state.keep_others();
        }
        let mut flow = ControlFlow::Continue(());
        let mut problem = None;
        let mut seen = Seen::default();
        for attempt in 0.. {
            let luma = match picture(attempt) {
                Ok(Some(luma)) => negative::righted(luma),
                Ok(None) => break,
                Err(error) if pages == 1 => return Err(error),
                Err(error) => {
                    problem = Some(error);
                    break;
                }
            };
            let (first_width, _) = *seen
                .size
                .get_or_insert_with(|| (luma.width(), luma.height()));
            let scale = first_width as f32 / luma.width() as f32;
            flow = state.look(&luma, self.options.pixels_per_page, &mut |code| {
                on_event(Event::Code(Found {
                    payload: code.payload,
                    place: place.clone(),
                    outline: Some(code.outline.map(|(x, y)| (x * scale, y * scale))),
                    quality: code.quality,
                }))
            });
            for text in state.take_others() {
                if flow.is_continue() {
                    flow = on_event(Event::Other(text));
                }
            }
            if flow.is_break() || state.is_complete_at_first_sight() || self.options.glance {
                break;
            }
            // Nothing of a whole sheet is lost, whatever else is there.
            if state.is_one_whole_sheet() && !self.options.all_unread {
                break;
            }
            let read = state.was_read();
            if read.outlines.is_empty() && diagnosis::is_blank(&luma) {
                seen.unread.clear();
                seen.whole = Some(Cause::Blank);
                continue;
            }
            seen.unread = diagnosis::unread(&luma, &read);
            let nothing = read.outlines.is_empty() && seen.unread.is_empty();
            seen.whole = nothing.then(|| diagnosis::whole(&luma)).flatten();
            if state.is_complete() {
                break;
            }
        }
        let result = state.into_result();
        self.page_done(place, result, seen, problem, flow)
    }

    fn page_done(
        &mut self,
        place: Place,
        result: PageResult,
        seen: Seen,
        problem: Option<Error>,
        flow: ControlFlow<()>,
    ) -> Flow {
        let PageResult {
            ours,
            others,
            complete,
            stages: attempts,
        } = result;
        self.summary.pages += 1;
        self.summary.ours += ours;
        self.summary.others += others;
        if flow.is_break() {
            return Ok(flow);
        }
        let report = PageReport {
            place,
            size: seen.size,
            ours,
            others,
            complete,
            unread: seen.unread,
            whole: seen.whole,
            attempts,
            problem,
        };
        Ok((self.on_event)(Event::PageDone(report)))
    }

    fn sealed(&mut self, bytes: &[u8]) -> Flow {
        if bytes.len() > limits::SEALED_FILE {
            return Err(Error::too_large(self.name, limits::SEALED_FILE));
        }
        self.whole_file([(Ok(Payload::Sealed(bytes.to_vec())), None)])
    }

    fn text(&mut self, bytes: &[u8]) -> Flow {
        let file_kind = |kind| Error::FileKind {
            name: self.name.to_owned(),
            kind,
        };
        if let Some(kind) = kind::kind(bytes) {
            return Err(file_kind(kind));
        }
        let (text, _) = letters::decode(bytes).ok_or_else(|| self.bad_input(Expected::Readable))?;
        if text.len() > limits::TEXT_FILE {
            return Err(Error::too_large(self.name, limits::TEXT_FILE));
        }
        if letters::has_more_lines(&text, limits::TEXT_LINES) {
            return Err(Error::TooLarge {
                name: self.name.to_owned(),
                limit: format!("{} million lines", limits::TEXT_LINES / 1_000_000),
            });
        }
        let findings = read_text(&text);
        if findings.is_empty()
            && let Some(kind) = kind::kind_of_text(&text)
        {
            return Err(file_kind(kind));
        }
        self.whole_file(
            findings
                .into_iter()
                .map(|finding| (finding.payload, Some(finding.line))),
        )
    }

    /// Hands on what a file without pages holds.
    fn whole_file(
        &mut self,
        payloads: impl IntoIterator<Item = (Result<Payload, Error>, Option<usize>)>,
    ) -> Flow {
        let place = Place::file(self.name);
        let mut flow = (self.on_event)(Event::Page {
            place: place.clone(),
            pages: 1,
        });
        let mut result = PageResult {
            complete: true,
            stages: 1,
            ..PageResult::default()
        };
        for (payload, line) in payloads {
            if flow.is_break() {
                break;
            }
            result.ours += 1;
            let found = Found {
                payload,
                place: Place {
                    line,
                    ..place.clone()
                },
                outline: None,
                quality: None,
            };
            flow = (self.on_event)(Event::Code(found));
        }
        self.page_done(place, result, Seen::default(), None, flow)
    }

    fn bad_input(&self, expected: Expected) -> Error {
        Error::BadInput {
            name: self.name.to_owned(),
            expected,
        }
    }
}

/// Whether the beginning of a file is that of something in which sheets are looked for.
#[cfg(feature = "cli")]
pub(crate) fn is_like_a_sheet(bytes: &[u8]) -> bool {
    const NAMES: [&[u8]; 4] = [
        b"KINSAFE1",
        b"KINSAFE KEY",
        b"AGE ENCRYPTED FILE",
        b"KINSAFE-LINES",
    ];
    let has = |name: &&[u8]| {
        let mut windows = bytes.windows(name.len());
        windows.any(|window| window.eq_ignore_ascii_case(name))
    };
    picture::is_picture(bytes)
        || is_pdf(bytes)
        || heic::kind(bytes).is_some()
        || bytes.starts_with(AGE)
        || letters::decode(bytes).is_some() && NAMES.iter().any(has)
}

/// Some programs write a few bytes before the header.
fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)]
        .windows(5)
        .any(|window| window == b"%PDF-")
}
