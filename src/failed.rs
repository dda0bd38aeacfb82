//! What stopped the work, as somebody with sheets is told it, in their language.
//!
//! Responsible for the message of each error that they may meet. In English its words are the error's
//! own, which a test compares. What only the owner meets is passed on in English. Not responsible for
//! what to do about it.

use std::io;

use crate::{
    error::{Error, FileKind, FoundSet, size_text},
    limits,
    say::{Argument, Message, Situation},
    threshold::Threshold,
};

impl Situation for Error {
    fn message(&self) -> Message {
        of_files(self)
            .or_else(|| of_sheets(self))
            .unwrap_or_else(|| Message::new("failed-other").with("text", Argument::text(self)))
    }
}

/// What stands in the way of reading or writing one file.
fn of_files(error: &Error) -> Option<Message> {
    Some(match error {
        Error::AlreadyExists { path } => {
            Message::new("failed-already-exists").with("name", path.as_str())
        }
        Error::BadInput { name, expected } => Message::new("failed-bad-input")
            .with("name", name.as_str())
            .with("expected", expected.key()),
        Error::DamagedFile { name } => {
            Message::new("failed-damaged-file").with("name", name.as_str())
        }
        Error::FileKind { name, kind } => of_kind(name, *kind),
        Error::Io { doing, name, kind } if name.is_empty() => Message::new("failed-io-here")
            .with("doing", doing.key())
            .with("why", why(*kind)),
        Error::Io { doing, name, kind } => Message::new("failed-io")
            .with("doing", doing.key())
            .with("name", name.as_str())
            .with("why", why(*kind)),
        Error::NewerVersion { what } => {
            Message::new("failed-newer-version").with("made", what.key())
        }
        Error::NoFile { name } => Message::new("failed-no-file").with("name", name.as_str()),
        Error::NotAge { name } => Message::new("failed-not-age").with("name", name.as_str()),
        Error::NotOnePicture { name } => {
            Message::new("failed-not-one-picture").with("name", name.as_str())
        }
        Error::OpensWithSheets { name } => {
            Message::new("failed-opens-with-sheets").with("name", name.as_str())
        }
        Error::PasswordProtected { name } => {
            Message::new("failed-password-protected").with("name", name.as_str())
        }
        Error::PictureFormat { name, format } => Message::new("failed-picture-format")
            .with("name", name.as_str())
            .with("format", *format),
        Error::ReadingMemory { name } => Message::new("failed-reading-memory")
            .with("name", name.as_str())
            .with("limit", size_text(limits::READING_MEMORY as usize)),
        Error::ReadingTime {
            name,
            seconds,
            pages,
        } => Message::new("failed-reading-time")
            .with("name", name.as_str())
            .with("seconds", *seconds)
            .with("pages", *pages),
        Error::TooLarge { name, limit } => Message::new("failed-too-large")
            .with("name", name.as_str())
            .with("limit", limit.as_str()),
        Error::WorkFactor { name, factor } => Message::new("failed-work-factor")
            .with("name", name.as_str())
            .with("factor", *factor)
            .with("most", limits::MAX_WORK_FACTOR),
        Error::WrongPassphrase { name } => {
            Message::new("failed-wrong-passphrase").with("name", name.as_str())
        }
        _ => return None,
    })
}

/// What stands in the way of opening a vault with sheets.
fn of_sheets(error: &Error) -> Option<Message> {
    Some(match error {
        Error::BadSheets {
            bad,
            have,
            threshold,
            set,
        } => Message::new("failed-bad-sheets")
            .with("bad", *bad)
            .with("have", have_of(*have, *threshold, set)),
        Error::DamagedRecord { record, why } => Message::new("failed-record")
            .with("record", record.key())
            .with("flaw", why.key()),
        Error::KeyboardLayout => Message::new("failed-keyboard"),
        Error::NoKeyCode => Message::new("failed-no-key-code"),
        Error::NoSheets => Message::new("failed-no-sheets"),
        Error::NotEnoughSheets {
            set,
            have,
            threshold,
        } => Message::new("failed-not-enough")
            .with("count", have.len())
            .with("threshold", threshold.get())
            .with("have", Argument::all(have))
            .with("set", set.as_str()),
        Error::NotIntact { bad } => Message::new("failed-not-intact").with("bad", *bad),
        Error::NothingOpens { set } => {
            Message::new("failed-nothing-opens").with("set", set.as_str())
        }
        Error::SetNotFound { set } => {
            Message::new("failed-set-not-found").with("set", set.as_str())
        }
        Error::SeveralSets { sets } => Message::new("failed-several-sets")
            .with("count", sets.len())
            .with("sets", few(sets.iter().map(|set| set.set.as_str()))),
        Error::VaultLineWrong { number } => {
            Message::new("failed-vault-line-wrong").with("number", *number)
        }
        Error::VaultLinesMissing { missing, of, .. } => Message::new("failed-vault-lines-missing")
            .with("count", missing.len())
            .with("missing", runs(missing))
            .with("of", *of),
        Error::VaultPartsDamaged { set } => {
            Message::new("failed-vault-parts-damaged").with("set", set.as_str())
        }
        Error::VaultPartsMissing { missing, of, .. } => Message::new("failed-vault-parts-missing")
            .with("count", missing.len())
            .with("missing", Argument::all(missing))
            .with("of", *of),
        _ => return None,
    })
}

impl Situation for FoundSet {
    fn message(&self) -> Message {
        let (sheets, threshold) = match self.threshold {
            Some(threshold) => (self.sheets, threshold.get()),
            None => (0, 0),
        };
        Message::new("failed-set")
            .with("set", self.set.as_str())
            .with("sheets", sheets)
            .with("threshold", threshold)
            .with(
                "opens",
                match self.opens {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "unknown",
                },
            )
            .with(
                "holders",
                if self.holders.is_empty() {
                    "none"
                } else {
                    "some"
                },
            )
            .with("names", few(self.holders.iter().map(String::as_str)))
    }
}

fn have_of(have: usize, threshold: Option<Threshold>, set: &str) -> Message {
    match threshold {
        Some(threshold) => Message::new("failed-have")
            .with("have", have)
            .with("threshold", threshold.get())
            .with("set", set),
        None => Message::new("failed-have-none"),
    }
}

/// As many of them as are shown, and how many more there are.
fn few<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Argument {
    let more = names.len().saturating_sub(limits::SUGGESTIONS);
    let shown = names.take(limits::SUGGESTIONS).map(Argument::from);
    let more = (more > 0).then(|| Message::new("failed-more").with("count", more).into());
    Argument::All(shown.chain(more).collect())
}

/// "1, 4 to 7 and 9": numbers in order, as a person would say them.
fn runs(numbers: &[u8]) -> Argument {
    let runs = numbers.chunk_by(|a, b| a.checked_add(1) == Some(*b));
    let said = runs.flat_map(|run| match run {
        [first, _, .., last] => vec![
            Message::new("failed-run")
                .with("first", *first)
                .with("last", *last)
                .into(),
        ],
        few => few.iter().map(Argument::text).collect(),
    });
    Argument::All(said.collect())
}

fn of_kind(name: &str, kind: FileKind) -> Message {
    let (key, format) = match kind {
        FileKind::Archive(format) => ("archive", format),
        FileKind::Document(format) => ("document", format),
        FileKind::Empty => ("empty", ""),
        FileKind::Film => ("film", ""),
        FileKind::Mail => ("mail", ""),
        FileKind::OldOffice => ("old-office", ""),
        FileKind::Picture(format) => ("picture", format),
        FileKind::Program => ("program", ""),
        FileKind::Sheet(format) => ("table", format),
        FileKind::Slides(format) => ("slides", format),
        FileKind::Sound => ("sound", ""),
        FileKind::Tiff => ("tiff", ""),
    };
    Message::new("failed-kind")
        .with("name", name)
        .with("kind", key)
        .with("format", format)
}

/// What the system says.
fn why(kind: io::ErrorKind) -> Message {
    let why = match kind {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::AlreadyExists => "already-exists",
        io::ErrorKind::StorageFull => "disk-full",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "no-folder",
        io::ErrorKind::UnexpectedEof => "ended",
        io::ErrorKind::InvalidData => "no-text",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        _ => "refused",
    };
    Message::new("failed-why").with("why", why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::{Doing, Expected, Flaw, Made, RecordName},
        say::{Language, words},
    };

    fn assert_own_words(error: &Error) {
        let said = words(Language::ENGLISH, &error.message());
        assert_eq!(said, error.to_string());
        assert!(!said.contains("{ $"), "{said}");
    }

    /// A key that no variant has would be said as another thing.
    #[test]
    fn whatever_is_named_is_said_by_its_own_name() {
        for &record in RecordName::ALL {
            for &why in Flaw::ALL {
                assert_own_words(&Error::DamagedRecord { record, why });
            }
        }
        for &expected in Expected::ALL {
            assert_own_words(&Error::BadInput {
                name: "a".to_owned(),
                expected,
            });
        }
        for &what in Made::ALL {
            assert_own_words(&Error::NewerVersion { what });
        }
        for &doing in Doing::ALL {
            let nameless = Error::io(doing, "", &io::ErrorKind::Other.into());
            let message = nameless.message();
            let said = words(Language::ENGLISH, &message);
            let named = words(
                Language::ENGLISH,
                &Error::io(doing, "a.pdf", &io::ErrorKind::Other.into()).message(),
            );
            let own = nameless.to_string();
            let has_file = own.replace(':', " a.pdf:") == named;
            assert!(said == own || has_file, "{said}, {named}");
        }
    }

    #[test]
    fn kinds_of_files() {
        for kind in [
            FileKind::Archive("ZIP"),
            FileKind::Document("DOCX"),
            FileKind::Empty,
            FileKind::Film,
            FileKind::Mail,
            FileKind::OldOffice,
            FileKind::Picture("SVG"),
            FileKind::Program,
            FileKind::Sheet("XLSX"),
            FileKind::Slides("PPTX"),
            FileKind::Sound,
            FileKind::Tiff,
        ] {
            assert_own_words(&Error::FileKind {
                name: "a.x".to_owned(),
                kind,
            });
        }
    }

    #[test]
    fn a_set_that_was_found() {
        for opens in [Some(true), Some(false), None] {
            for (sheets, threshold, holders) in [
                (3, Threshold::new(3).ok(), 3),
                (1, Threshold::new(2).ok(), 1),
                (0, None, 0),
                (2, None, 9),
            ] {
                let set = FoundSet {
                    set: "7H3K-9QXM".to_owned(),
                    holders: (0..holders)
                        .map(|number| format!("Anna {number}"))
                        .collect(),
                    sheets,
                    threshold,
                    opens,
                };
                let said = words(Language::ENGLISH, &set.message());
                assert_eq!(said, set.to_string());
            }
        }
    }

    #[test]
    fn numbers_in_a_row() {
        let missing = vec![1, 3, 4, 6, 7, 8, 255];
        let set = "7H3K-9QXM".to_owned();
        assert_own_words(&Error::VaultLinesMissing {
            set,
            missing,
            of: 255,
        });
    }
}
