//! Between the process that reads a file and the one that asked for it: events ⇄ bytes.
//!
//! Responsible for the form and for its limits. A message is two lengths, a head in JSON and then
//! bytes as they are: a record, which may be a share and so goes through no text, or a picture.
//! Names of files do not go along: who asked knows them.

use std::{
    io::{self, Read, Write},
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Expected, FileKind},
    limits,
    paper::{Payload, PayloadError, Place},
    scan::{Cause, CodeKind, Event, Found, PageReport, Quality, Summary, Unread},
};

/// Longest head, in bytes. The longest says of some fifty codes that they were not read.
const HEAD: usize = 256 << 10;
/// Longest text of an error's, in characters.
const TEXT: usize = 120;
/// Most different texts that are kept.
const TEXTS: usize = 64;

/// Why a code of ours has no record; the order is that of the wire.
const FAULTS: [PayloadError; 3] = [
    PayloadError::Damaged,
    PayloadError::TooLong,
    PayloadError::Newer,
];

/// Corners, as the bits of their numbers: JSON has no word for infinity.
type Corners = [[u32; 2]; 4];

/// What one message says.
#[derive(Serialize, Deserialize)]
pub(super) enum Head {
    /// A page is about to be read.
    Page { page: Option<usize>, pages: usize },
    /// A code of ours: its record follows, unless there is a fault.
    Code {
        page: Option<usize>,
        fault: Option<u8>,
        outline: Option<Corners>,
        quality: Option<[u32; 2]>,
    },
    /// A code that is not ours: its text follows.
    Other,
    /// A page was read.
    PageDone(Report),
    /// The file was read.
    Done(Sum),
    /// A picture follows, and nothing else.
    Picture,
    /// The file could not be read.
    Failed(Fault),
}

/// A [`PageReport`].
#[derive(Serialize, Deserialize)]
pub(super) struct Report {
    page: Option<usize>,
    ours: usize,
    others: usize,
    complete: bool,
    unread: Vec<(CodeKind, Cause, bool, Corners)>,
    whole: Option<Cause>,
    attempts: usize,
    size: Option<(usize, usize)>,
    problem: Option<Fault>,
}

/// A [`Summary`].
#[derive(Serialize, Deserialize)]
pub(super) struct Sum {
    pages: usize,
    ours: usize,
    others: usize,
    stopped: bool,
}

/// An [`Error`], of those that reading a file may end with.
#[derive(Serialize, Deserialize)]
pub(super) enum Fault {
    BadInput(Expected),
    FileKind(Kind),
    PasswordProtected,
    PictureFormat(String),
    TooLarge(String),
    NotOnePicture,
}

/// A [`FileKind`].
#[derive(Serialize, Deserialize)]
pub(super) enum Kind {
    Empty,
    Archive(String),
    Document(String),
    Sheet(String),
    Slides(String),
    OldOffice,
    Film,
    Sound,
    Picture(String),
    Tiff,
    Program,
    Mail,
}

/// A message as it is read.
pub(super) struct Message {
    pub(super) head: Head,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

/// Writes one message.
pub(super) fn write(to: &mut impl Write, head: &Head, bytes: &[u8]) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    let length = |bytes: &[u8]| {
        u32::try_from(bytes.len())
            .map(u32::to_le_bytes)
            .map_err(io::Error::other)
    };
    to.write_all(&length(&head)?)?;
    to.write_all(&length(bytes)?)?;
    to.write_all(&head)?;
    to.write_all(bytes)?;
    to.flush()
}

/// Reads one message with at most so many bytes behind its head; `None` at the end, and for what
/// is none.
pub(super) fn read(from: &mut impl Read, most: usize) -> Option<Message> {
    let mut lengths = [[0; 4]; 2];
    from.read_exact(lengths.as_flattened_mut()).ok()?;
    let [head, bytes] = lengths.map(|length| u32::from_le_bytes(length) as usize);
    if head > HEAD || bytes > most {
        return None;
    }
    let mut text = vec![0; head];
    from.read_exact(&mut text).ok()?;
    let mut content = Zeroizing::new(vec![0; bytes]);
    from.read_exact(&mut content).ok()?;
    Some(Message {
        head: serde_json::from_slice(&text).ok()?,
        bytes: content,
    })
}

/// An event as a message; `None` for a payload that no picture holds.
pub(super) fn of_event(event: &Event) -> Option<(Head, &[u8])> {
    Some(match event {
        Event::Page { place, pages } => {
            let (page, pages) = (place.page, *pages);
            (Head::Page { page, pages }, &[])
        }
        Event::Code(found) => {
            let (fault, record) = match &found.payload {
                Ok(Payload::Record(record)) => (None, record.as_bytes()),
                Ok(_) => return None,
                Err(error) => {
                    let fault = FAULTS.iter().position(|fault| fault.into_error() == *error);
                    (Some(u8::try_from(fault.unwrap_or_default()).ok()?), &[][..])
                }
            };
            let quality = found.quality;
            let head = Head::Code {
                page: found.place.page,
                fault,
                outline: found.outline.map(to_bits),
                quality: quality.map(|read| [read.spent, read.contrast].map(f32::to_bits)),
            };
            (head, record)
        }
        Event::Other(text) => (Head::Other, text.as_bytes()),
        Event::PageDone(page) => (Head::PageDone(Report::of(page)), &[]),
    })
}

/// A message as an event of the file with this name; `None` if it is none.
pub(super) fn to_event(message: Message, name: &str) -> Option<Event> {
    let Message { head, bytes } = message;
    let place = |page| Place {
        page,
        ..Place::file(name)
    };
    Some(match head {
        Head::Page { page, pages } => Event::Page {
            place: place(page),
            pages,
        },
        Head::Code {
            page,
            fault,
            outline,
            quality,
        } => Event::Code(Found {
            payload: match fault {
                None => Ok(Payload::of_bytes(bytes)),
                Some(fault) => Err(FAULTS.get(usize::from(fault))?.into_error()),
            },
            place: place(page),
            outline: outline.map(of_bits),
            quality: quality.map(|[spent, contrast]| Quality {
                spent: f32::from_bits(spent),
                contrast: f32::from_bits(contrast),
            }),
        }),
        Head::Other => Event::Other(Zeroizing::new(std::str::from_utf8(&bytes).ok()?.to_owned())),
        Head::PageDone(report) => Event::PageDone(PageReport {
            place: place(report.page),
            ours: report.ours,
            others: report.others,
            complete: report.complete,
            unread: report
                .unread
                .into_iter()
                .map(|(kind, cause, missed, outline)| Unread {
                    kind,
                    cause,
                    missed,
                    outline: of_bits(outline),
                })
                .collect(),
            whole: report.whole,
            attempts: report.attempts,
            size: report.size,
            problem: report.problem.map(|fault| fault.into_error(name)),
        }),
        Head::Done(_) | Head::Picture | Head::Failed(_) => return None,
    })
}

impl Report {
    fn of(page: &PageReport) -> Self {
        let unread = page.unread.iter();
        Self {
            page: page.place.page,
            ours: page.ours,
            others: page.others,
            complete: page.complete,
            unread: unread
                .map(|code| (code.kind, code.cause, code.missed, to_bits(code.outline)))
                .collect(),
            whole: page.whole,
            attempts: page.attempts,
            size: page.size,
            problem: page.problem.as_ref().map(Fault::of),
        }
    }
}

impl From<Summary> for Sum {
    fn from(summary: Summary) -> Self {
        Self {
            pages: summary.pages,
            ours: summary.ours,
            others: summary.others,
            stopped: summary.stopped,
        }
    }
}

impl From<Sum> for Summary {
    fn from(sum: Sum) -> Self {
        Self {
            pages: sum.pages,
            ours: sum.ours,
            others: sum.others,
            stopped: sum.stopped,
        }
    }
}

impl Fault {
    /// The same situation without the file's name.
    pub(super) fn of(error: &Error) -> Self {
        match error {
            Error::BadInput { expected, .. } => Self::BadInput(*expected),
            Error::FileKind { kind, .. } => Self::FileKind(Kind::of(*kind)),
            Error::PasswordProtected { .. } => Self::PasswordProtected,
            Error::PictureFormat { format, .. } => Self::PictureFormat((*format).to_owned()),
            Error::TooLarge { limit, .. } => Self::TooLarge(limit.clone()),
            Error::NotOnePicture { .. } => Self::NotOnePicture,
            _ => Self::BadInput(Expected::PdfOrPicture),
        }
    }

    /// The same situation with the file's name.
    pub(super) fn into_error(self, name: &str) -> Error {
        let name = name.to_owned();
        match self {
            Self::BadInput(expected) => Error::BadInput { name, expected },
            Self::FileKind(kind) => Error::FileKind {
                name,
                kind: kind.into_kind(),
            },
            Self::PasswordProtected => Error::PasswordProtected { name },
            Self::PictureFormat(format) => Error::PictureFormat {
                name,
                format: kept(&format),
            },
            Self::TooLarge(limit) => Error::TooLarge {
                name,
                limit: plain(&limit),
            },
            Self::NotOnePicture => Error::NotOnePicture { name },
        }
    }
}

impl Kind {
    fn of(kind: FileKind) -> Self {
        let text = str::to_owned;
        match kind {
            FileKind::Empty => Self::Empty,
            FileKind::Archive(name) => Self::Archive(text(name)),
            FileKind::Document(name) => Self::Document(text(name)),
            FileKind::Sheet(name) => Self::Sheet(text(name)),
            FileKind::Slides(name) => Self::Slides(text(name)),
            FileKind::OldOffice => Self::OldOffice,
            FileKind::Film => Self::Film,
            FileKind::Sound => Self::Sound,
            FileKind::Picture(name) => Self::Picture(text(name)),
            FileKind::Tiff => Self::Tiff,
            FileKind::Program => Self::Program,
            FileKind::Mail => Self::Mail,
        }
    }

    fn into_kind(self) -> FileKind {
        match self {
            Self::Empty => FileKind::Empty,
            Self::Archive(name) => FileKind::Archive(kept(&name)),
            Self::Document(name) => FileKind::Document(kept(&name)),
            Self::Sheet(name) => FileKind::Sheet(kept(&name)),
            Self::Slides(name) => FileKind::Slides(kept(&name)),
            Self::OldOffice => FileKind::OldOffice,
            Self::Film => FileKind::Film,
            Self::Sound => FileKind::Sound,
            Self::Picture(name) => FileKind::Picture(kept(&name)),
            Self::Tiff => FileKind::Tiff,
            Self::Program => FileKind::Program,
            Self::Mail => FileKind::Mail,
        }
    }
}

fn plain(text: &str) -> String {
    let shown = text.chars().filter(|c| !c.is_control());
    shown.take(TEXT).collect()
}

/// A text of the program's own that has come back. There are some ten of them, and each is kept
/// once and for good, for errors hold what is written in the program.
fn kept(text: &str) -> &'static str {
    static KEPT: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let text = plain(text);
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.iter().find(|known| **known == text) {
        return known;
    }
    if all.len() >= TEXTS {
        return "?";
    }
    let text: &'static str = Box::leak(text.into_boxed_str());
    all.push(text);
    text
}

fn to_bits(corners: [(f32, f32); 4]) -> Corners {
    corners.map(|(x, y)| [x.to_bits(), y.to_bits()])
}

fn of_bits(corners: Corners) -> [(f32, f32); 4] {
    corners.map(|[x, y]| (f32::from_bits(x), f32::from_bits(y)))
}

/// Most bytes of a record or of a text: what the digits of the largest code come to.
pub(super) const RECORD: usize = limits::CODE_DIGITS;

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(event: &Event) -> Event {
        let (head, bytes) = of_event(event).unwrap();
        let mut sent = Vec::new();
        write(&mut sent, &head, bytes).unwrap();
        let message = read(&mut sent.as_slice(), RECORD).unwrap();
        // Cut short, it is none.
        for length in 0..sent.len() {
            assert!(read(&mut &sent[..length], RECORD).is_none());
        }
        to_event(message, "a.pdf").unwrap()
    }

    fn code(payload: Result<Payload, Error>) -> Event {
        Event::Code(Found {
            payload,
            place: Place {
                page: Some(3),
                ..Place::file("a.pdf")
            },
            outline: Some([(1.0, f32::INFINITY), (2.5, -1.0), (0.0, 0.0), (7.0, 8.0)]),
            quality: Some(Quality {
                spent: 0.25,
                contrast: 1.0,
            }),
        })
    }

    #[test]
    fn codes_come_back() {
        let Event::Code(found) = there_and_back(&code(Ok(Payload::of_bytes(vec![0x11; 200]))))
        else {
            panic!()
        };
        assert!(
            matches!(found.payload, Ok(Payload::Record(record)) if record.as_bytes() == [0x11; 200])
        );
        assert_eq!(found.place.to_string(), "a.pdf page 3");
        assert_eq!(found.outline.unwrap()[0], (1.0, f32::INFINITY));
        assert_eq!(found.quality.unwrap().spent, 0.25);
        for fault in FAULTS {
            let error = fault.into_error();
            let Event::Code(found) = there_and_back(&code(Err(error.clone()))) else {
                panic!()
            };
            assert_eq!(found.payload.err(), Some(error));
        }
        assert!(of_event(&code(Ok(Payload::Sealed(vec![1])))).is_none());
    }

    #[test]
    fn reports_come_back() {
        let name = || "a.pdf".to_owned();
        for problem in [
            None,
            Some(Error::BadInput {
                name: name(),
                expected: Expected::Picture,
            }),
            Some(Error::FileKind {
                name: name(),
                kind: FileKind::Tiff,
            }),
            Some(Error::FileKind {
                name: name(),
                kind: FileKind::Picture("SVG"),
            }),
            Some(Error::PasswordProtected { name: name() }),
            Some(Error::PictureFormat {
                name: name(),
                format: "AVIF",
            }),
            Some(Error::TooLarge {
                name: name(),
                limit: "7 pages".to_owned(),
            }),
        ] {
            let report = PageReport {
                place: Place::file("a.pdf"),
                ours: 3,
                others: 1,
                complete: false,
                unread: vec![Unread {
                    kind: CodeKind::Vault,
                    cause: Cause::Glare,
                    missed: true,
                    outline: [(0.0, 0.5); 4],
                }],
                whole: Some(Cause::TooDark),
                attempts: 4,
                size: Some((1000, 700)),
                problem,
            };
            let Event::PageDone(back) = there_and_back(&Event::PageDone(report.clone())) else {
                panic!()
            };
            assert_eq!(back, report);
        }
    }

    #[test]
    fn what_is_no_message_is_refused() {
        let head = |length: u32, bytes: u32| {
            let mut sent = length.to_le_bytes().to_vec();
            sent.extend(bytes.to_le_bytes());
            sent.resize(200, b' ');
            sent
        };
        assert!(read(&mut head(u32::MAX, 0).as_slice(), RECORD).is_none());
        assert!(read(&mut head(2, u32::MAX).as_slice(), RECORD).is_none());
        assert!(read(&mut head(2, 2).as_slice(), RECORD).is_none());
        assert_eq!(kept("a \u{1b}[31mpicture\n"), "a [31mpicture");
    }
}
