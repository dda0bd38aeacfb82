//! Kinds of files in which people look for their sheets, and which are not opened here.
//!
//! Responsible for their names. How they are known is the business of [`scan`](crate::scan), and what
//! to give instead is said in [`session`](crate::session).

use std::fmt;

/// What a file is that is neither a picture, a PDF, an age file nor text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum FileKind {
    /// Nothing is in it.
    Empty,
    /// ZIP, RAR, 7-Zip, gzip, tar: files within a file.
    Archive(&'static str),
    /// A text document: Word, OpenDocument, Pages.
    Document(&'static str),
    /// A table.
    Sheet(&'static str),
    /// Slides.
    Slides(&'static str),
    /// A mail that was saved by Outlook, or an older Office document: they look alike.
    OldOffice,
    /// A moving picture.
    Film,
    /// Sound.
    Sound,
    /// A picture made of lines, or one of a kind that hardly any program writes.
    Picture(&'static str),
    /// A kind of TIFF.
    Tiff,
    /// A program, a library.
    Program,
    /// Mail with its attachments.
    Mail,
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::Archive(kind) => write!(f, "an archive ({kind}), which is not opened here"),
            Self::Document(kind) => write!(f, "a document ({kind}), which is not read here"),
            Self::Sheet(kind) => write!(f, "a table ({kind}), which is not read here"),
            Self::Slides(kind) => write!(f, "a set of slides ({kind}), which is not read here"),
            Self::OldOffice => {
                f.write_str("an Office document or a mail of Outlook, which is not read here")
            }
            Self::Film => f.write_str("a film, which is not read here"),
            Self::Sound => f.write_str("a sound recording, which is not read here"),
            Self::Picture(kind) => {
                write!(f, "a picture of a kind that is not read here ({kind})")
            }
            Self::Tiff => f.write_str("a TIFF picture of a kind that is not read here"),
            Self::Program => f.write_str("a program, not a sheet"),
            Self::Mail => f.write_str("a mail without a sheet in its text"),
        }
    }
}
