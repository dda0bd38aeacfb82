//! What somebody with sheets can do about what went wrong.
//!
//! Responsible for which advice fits which situation. The words stand in `locales`; how it is done,
//! with which command or button, is said by whoever shows them. Not responsible for the owner's
//! situations.

use crate::{
    error::{Error, FileKind},
    say::Message,
};

/// What to do about it, where somebody with sheets can do something.
pub fn advice(error: &Error) -> Option<Message> {
    Some(match error {
        Error::BadInput { .. } => Message::new("advice-input"),
        Error::BadSheets { .. } => Message::new("reading-advice-again"),
        Error::DamagedFile { .. } => Message::new("advice-another-copy"),
        Error::DamagedRecord { .. } => Message::new("advice-record"),
        Error::FileKind { kind, .. } => of_kind(*kind),
        Error::KeyboardLayout => Message::new("advice-keyboard"),
        Error::NewerVersion { .. } => Message::new("advice-newer"),
        Error::NoKeyCode => Message::new("advice-key-code"),
        Error::NoSheets => Message::new("reading-advice-picture"),
        Error::NotAge { .. } => Message::new("advice-not-age"),
        Error::NotEnoughSheets { .. } => Message::new("reading-advice-others"),
        Error::NotIntact { .. } => Message::new("advice-not-intact"),
        Error::NothingOpens { .. } => Message::new("advice-nothing-opens"),
        Error::PasswordProtected { .. } => Message::new("advice-password-protected"),
        Error::PictureFormat { .. } => Message::new("advice-picture-format"),
        Error::ReadingMemory { .. } => Message::new("advice-reading-memory"),
        Error::ReadingTime { .. } => Message::new("advice-reading-time"),
        Error::SetNotFound { .. } => Message::new("advice-set-id"),
        Error::SeveralSets { .. } => Message::new("reading-advice-choice"),
        Error::VaultLineWrong { .. } => Message::new("advice-vault-line"),
        Error::VaultLinesMissing { .. } => Message::new("reading-advice-vault-lines"),
        Error::VaultPartsDamaged { .. } | Error::VaultPartsMissing { .. } => {
            Message::new("reading-advice-vault-codes")
        }
        Error::WorkFactor { .. } => Message::new("advice-work-factor"),
        Error::WrongPassphrase { .. } => Message::new("advice-passphrase"),
        _ => return None,
    })
}

/// What to give instead of a file of this kind.
fn of_kind(kind: FileKind) -> Message {
    match kind {
        FileKind::Empty => Message::new("advice-kind-empty"),
        FileKind::Archive(_) => Message::new("advice-kind-archive"),
        FileKind::Document(_) | FileKind::Sheet(_) | FileKind::Slides(_) => {
            Message::new("advice-kind-document")
        }
        FileKind::OldOffice => Message::new("advice-kind-old-office"),
        FileKind::Film => Message::new("advice-kind-film"),
        FileKind::Sound => Message::new("advice-kind-sound"),
        FileKind::Picture(_) => Message::new("advice-kind-picture"),
        FileKind::Tiff => Message::new("advice-kind-tiff"),
        FileKind::Program => Message::new("advice-kind-program"),
        FileKind::Mail => Message::new("advice-kind-mail"),
    }
}
