//! The exit code that goes with each situation.

use std::io;

use super::Error;

impl Error {
    /// The exit code of the command line.
    ///
    /// 1 other error · 2 wrong usage · 3 not enough sheets · 4 bad sheets, and the rest were
    /// not enough, or sets among which nobody has chosen · 5 wrong passphrase · 6 refused to overwrite · 7 unreadable input.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::AccountAmbiguous { .. }
            | Self::AccountThere { .. }
            | Self::AccountUnknown { .. }
            | Self::CodeSetUnknown { .. }
            | Self::CodesUsedUp { .. }
            | Self::HolderAmbiguous { .. }
            | Self::HolderNameEmpty { .. }
            | Self::HolderNameTooLong { .. }
            | Self::HolderTwice { .. }
            | Self::HolderUnknown { .. }
            | Self::LettersNotInFont { .. }
            | Self::NameQuote { .. }
            | Self::NoCodesYet { .. }
            | Self::NoHolders
            | Self::NoSet
            | Self::NoSuchCode { .. }
            | Self::NotOnePicture { .. }
            | Self::PassphraseLineEmpty { .. }
            | Self::AddressUnfit
            | Self::ContactUnfit
            | Self::PlaceUnfit
            | Self::RemovedUnknown { .. }
            | Self::SetRetired { .. }
            | Self::SetUnknown { .. }
            | Self::SheetNumberTaken { .. }
            | Self::ThresholdAboveSheets { .. }
            | Self::ThresholdTooLow { .. }
            | Self::TitleTooLong { .. }
            | Self::TooManyHolders { .. }
            | Self::Usage { .. }
            | Self::VaultEmpty { .. } => 2,
            Self::NoKeyCode
            | Self::NotEnoughSheets { .. }
            | Self::SetNotFound { .. }
            | Self::VaultLinesMissing { .. }
            | Self::VaultPartsMissing { .. } => 3,
            Self::BadSheets { .. }
            | Self::DamagedRecord { .. }
            | Self::DrillFailed { .. }
            | Self::NothingOpens { .. }
            | Self::NotIntact { .. }
            | Self::ProofOfDay { .. }
            | Self::ProofOfOther { .. }
            | Self::ProofOfRetired { .. }
            | Self::ProofWrong { .. }
            | Self::SeveralSets { .. }
            | Self::VaultLineWrong { .. }
            | Self::VaultPartsDamaged { .. } => 4,
            Self::WrongPassphrase { .. } => 5,
            Self::AlreadyExists { .. }
            | Self::CopyNewer { .. }
            | Self::CopyParted { .. }
            | Self::CopyUnopened { .. } => 6,
            Self::BadInput { .. }
            | Self::DamagedFile { .. }
            | Self::EncryptedExport { .. }
            | Self::FileKind { .. }
            | Self::ImportFormat { .. }
            | Self::KeyboardLayout
            | Self::NewerVersion { .. }
            | Self::NoCodes { .. }
            | Self::NoFile { .. }
            | Self::NoSheets
            | Self::NoVault { .. }
            | Self::NotAge { .. }
            | Self::OpensWithSheets { .. }
            | Self::PasswordProtected { .. }
            | Self::PictureFormat { .. }
            | Self::ReadingMemory { .. }
            | Self::ReadingTime { .. }
            | Self::TooLarge { .. }
            | Self::VaultFormat { .. }
            | Self::WorkFactor { .. } => 7,
            Self::Io {
                kind: io::ErrorKind::NotFound | io::ErrorKind::IsADirectory,
                ..
            } => 7,
            Self::Io { .. }
            | Self::NoShares { .. }
            | Self::RevisionAtEnd
            | Self::SelfCheckFailed { .. }
            | Self::SetFull
            | Self::SheetNumberZero
            | Self::VaultInUse { .. }
            | Self::VaultTooLargeForLines { .. }
            | Self::VaultTooLargeForPaper { .. } => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::threshold::{SheetNumber, Threshold};

    #[test]
    fn missing_sheets_are_counted_and_named() {
        let error = Error::NotEnoughSheets {
            set: "7H3K-9QXM".into(),
            have: [1, 4].map(|x| SheetNumber::new(x).unwrap()).to_vec(),
            threshold: Threshold::new(3).unwrap(),
        };
        assert_eq!(
            error.to_string(),
            "2 of 3 sheets; you have sheets 1 and 4 of set 7H3K-9QXM"
        );
        assert_eq!(error.exit_code(), 3);
    }
}
