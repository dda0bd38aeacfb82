//! Kinds of files in which people look for their sheets, and which are not opened here.
//!
//! Responsible for their names and for what to give instead. How they are known is the business
//! of [`scan`](crate::scan).

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

impl FileKind {
    /// What to give instead.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Empty => "It was perhaps not copied or downloaded to its end. Get it again.",
            Self::Archive(_) => "Unpack it, and give the files that are in it.",
            Self::Document(_) | Self::Sheet(_) | Self::Slides(_) => {
                "Open it, save or print it as a PDF, and give that. Pictures in it can also be \
                 saved one by one."
            }
            Self::OldOffice => {
                "Open it, save or print it as a PDF, and give that. If it is a mail with sheets \
                 attached, save these, and give them."
            }
            Self::Film => "Take a picture of each sheet, sharp and in good light, and give these.",
            Self::Sound => {
                "Give pictures of the sheets, or type their words: kinsafe combine --type"
            }
            Self::Picture(_) => {
                "Open it in a viewer, save or export it as PNG or PDF, and give that."
            }
            Self::Tiff => "Open it in a picture viewer, save it as PNG or PDF, and give that.",
            Self::Program => "Give the sheets: PDF, pictures or text.",
            Self::Mail => "Save what is attached to the mail, and give these files.",
        }
    }
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
