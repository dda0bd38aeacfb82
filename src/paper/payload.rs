//! A payload: what one QR code, armored block or list of words contained, read once, and where it was
//! found.

use std::fmt;

use zeroize::Zeroizing;

use super::{
    digits::{self, QR_PREFIX},
    lines::VaultLine,
    record::ReadRecord,
    words::Correction,
};
use crate::{
    error::{Error, Flaw, Made, RecordName},
    limits,
    say::{Argument, Message, Situation},
    shown::shown,
};

/// What one QR code, armored block, list of words or vault line contained. A record in it was read, and
/// its signature checked, when the payload was made: nobody does it again.
pub enum Payload {
    /// From a QR code or from the armor of a text sheet.
    Record(ReadRecord),
    /// A short record from typed words, with what had to be corrected.
    Words {
        /// The record.
        record: ReadRecord,
        /// The words that were wrong or unreadable.
        corrections: Vec<Correction>,
    },
    /// An age file, plain or armored.
    Sealed(Vec<u8>),
    /// A line of a sealed vault that is written in lines.
    VaultLine(VaultLine),
}

/// Why a text is no payload.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PayloadError {
    /// It begins like ours, but what follows are not digits.
    Damaged,
    /// It begins like ours, and has more digits than [a code holds](limits::CODE_DIGITS).
    TooLong,
    /// It is ours, of a later version.
    Newer,
    /// It is no code of kinsafe: a web address, a ticket.
    NotOurs,
}

impl Payload {
    /// A second copy, for who looks at one sheet and at the whole pile; both are wiped on drop
    /// where they hold a share.
    pub fn duplicate(&self) -> Self {
        match self {
            Self::Record(record) => Self::Record(record.duplicate()),
            Self::Words {
                record,
                corrections,
            } => Self::Words {
                record: record.duplicate(),
                corrections: corrections.clone(),
            },
            Self::Sealed(bytes) => Self::Sealed(bytes.clone()),
            Self::VaultLine(line) => Self::VaultLine(line.clone()),
        }
    }

    /// The bytes of a QR code or of a block.
    pub fn of_bytes(bytes: impl Into<Zeroizing<Vec<u8>>>) -> Self {
        Self::Record(ReadRecord::new(bytes))
    }

    /// Reads the text of one QR code.
    ///
    /// # Errors
    /// [`PayloadError`], which says whose code it is.
    pub fn from_qr_text(text: &str) -> Result<Self, PayloadError> {
        Self::bytes_of_qr_text(text).map(Self::of_bytes)
    }

    /// The same bytes, not read yet: for who looks where a code ends.
    pub(super) fn bytes_of_qr_text(text: &str) -> Result<Zeroizing<Vec<u8>>, PayloadError> {
        let text = text.trim();
        let name_len = QR_PREFIX.len() - 2;
        let (name, rest) = text
            .split_at_checked(name_len)
            .ok_or(PayloadError::NotOurs)?;
        if !name.eq_ignore_ascii_case(&QR_PREFIX[..name_len]) {
            return Err(PayloadError::NotOurs);
        }
        let (version, body) = rest.split_once(':').ok_or(PayloadError::NotOurs)?;
        if version.is_empty() || !version.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PayloadError::NotOurs);
        }
        if version != "1" {
            return Err(PayloadError::Newer);
        }
        let packed: Zeroizing<String> =
            Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
        if packed.len() > limits::CODE_DIGITS {
            return Err(PayloadError::TooLong);
        }
        digits::from_digits(&packed).ok_or(PayloadError::Damaged)
    }
}

impl PayloadError {
    /// The same as an error of the program.
    pub fn into_error(self) -> Error {
        let damaged = |why| Error::DamagedRecord {
            record: RecordName::Code,
            why,
        };
        match self {
            Self::Newer => Error::NewerVersion { what: Made::Sheet },
            Self::TooLong => damaged(Flaw::TooManyDigits),
            Self::Damaged | Self::NotOurs => damaged(Flaw::NotDigits),
        }
    }
}

/// Where a payload was found, as a person would say it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The file's name, or "standard input".
    pub file: String,
    /// The page, from 1, where the file has more than one.
    pub page: Option<usize>,
    /// The line on which it begins, from 1, in a text.
    pub line: Option<usize>,
}

impl Place {
    /// Whether both lie in the same picture or text, which may show a sheet's key code twice.
    pub fn same_page(&self, other: &Self) -> bool {
        (&self.file, self.page) == (&other.file, other.page)
    }

    /// A place in a file without pages.
    pub fn file(name: impl Into<String>) -> Self {
        Self {
            file: name.into(),
            page: None,
            line: None,
        }
    }
}

impl Situation for Place {
    fn message(&self) -> Message {
        let file = self.file.as_str();
        match (self.page, self.line) {
            (None, None) => Message::new("found-file").with("file", file),
            (Some(page), None) => Message::new("found-page")
                .with("file", file)
                .with("page", Argument::text(page)),
            (None, Some(line)) => Message::new("found-line")
                .with("file", file)
                .with("line", Argument::text(line)),
            (Some(page), Some(line)) => Message::new("found-page-line")
                .with("file", file)
                .with("page", Argument::text(page))
                .with("line", Argument::text(line)),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", shown(&self.file))?;
        if let Some(page) = self.page {
            write!(f, " page {page}")?;
        }
        if let Some(line) = self.line {
            write!(f, " line {line}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::qr_text;
    use proptest::prelude::*;

    fn error_of(text: &str) -> Option<PayloadError> {
        Payload::from_qr_text(text).err()
    }

    #[test]
    fn whose_code_it_is() {
        assert_eq!(error_of("https://example.org"), Some(PayloadError::NotOurs));
        assert_eq!(error_of("KINSAFE"), Some(PayloadError::NotOurs));
        assert_eq!(error_of("KINSAFEé:1"), Some(PayloadError::NotOurs));
        assert_eq!(error_of("KINSAFE2:123"), Some(PayloadError::Newer));
        assert_eq!(error_of("KINSAFE1:12x3"), Some(PayloadError::Damaged));
        assert_eq!(error_of("KINSAFE1:"), Some(PayloadError::Damaged));
        assert_eq!(error_of(" kinsafe1:12 3\n4 "), None);
    }

    proptest! {
        #[test]
        fn any_text_does_not_panic(text in "(?i)(KINSAFE)?\\PC{0,40}") {
            let _ = Payload::from_qr_text(&text);
        }

        #[test]
        fn round_trip(first in 1_u8.., rest in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut record = vec![first];
            record.extend(rest);
            match Payload::from_qr_text(&qr_text(&record)) {
                Ok(Payload::Record(read)) => prop_assert_eq!(read.as_bytes(), record.as_slice()),
                _ => prop_assert!(false),
            }
        }
    }
}
