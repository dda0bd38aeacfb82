//! What the errors name, each by a type of its own: which record, which flaw, which kind of file.
//!
//! Responsible for what there is, its English words, and the key by which another language chooses
//! its own. Not responsible for which error has which.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Types whose values are words: each with the key for `locales` and the words in English.
macro_rules! named {
    ($($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident $key:literal $words:literal,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
            #[non_exhaustive]
            pub enum $name {
                $($(#[$what])* $variant,)*
            }

            impl $name {
                /// All of them.
                pub const ALL: &[Self] = &[$(Self::$variant),*];

                /// By what `locales` chooses.
                pub fn key(self) -> &'static str {
                    match self {
                        $(Self::$variant => $key,)*
                    }
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(match self {
                        $(Self::$variant => $words,)*
                    })
                }
            }
        )*
    };
}

named! {
    /// Which record is damaged.
    RecordName {
        /// A QR code, of which it cannot be said which.
        Code "code" "code",
        /// The line that says what vault lines belong to.
        HeadLine "head-line" "head line of vault lines",
        /// A key record in armor.
        KeyBlock "key-block" "key block",
        /// A key record.
        KeyCode "key-code" "key code",
        /// A sealed vault in armor.
        Sealed "sealed" "sealed vault",
        /// A vault record.
        VaultCode "vault-code" "vault code",
        /// The key record in words.
        Words "words" "list of words",
    }

    /// What is wrong with a record.
    Flaw {
        /// A line does not check.
        Character "character" "a character is wrong or missing",
        /// There is nothing in it.
        Empty "empty" "it is empty",
        /// A word run ends early.
        FewWords "few-words" "it has fewer than 32 words",
        /// Armor without its last line.
        LastLine "last-line" "its last line is missing",
        /// Not as long as its kind is.
        Length "length" "its length is wrong",
        /// Not as long as its name says.
        LengthOfName "length-of-name" "its length does not match the length of the name",
        /// More bytes of a name than a record has.
        LongName "long-name" "the name is longer than can be",
        /// No UTF-8, or signs that no name has.
        NameNotText "name-not-text" "the name is not text",
        /// Something else where digits are.
        NotDigits "not-digits" "something else than digits follows KINSAFE1:",
        /// Armor whose base64 is not whole.
        NotWhole "not-whole" "its text is not whole",
        /// x = 0.
        NumberZero "number-zero" "the sheet's number is 0",
        /// Another first byte than its place lets expect.
        OtherKind "other-kind" "it is of another kind",
        /// A part beyond the last.
        PartNumber "part-number" "its number is not among its parts",
        /// k below 2.
        Threshold "threshold" "the threshold is below 2",
        /// More digits than any record has.
        TooManyDigits "too-many-digits" "more digits follow KINSAFE1: than a code holds",
        /// Shorter than its kind is.
        TooShort "too-short" "it is too short",
        /// More than can be corrected.
        WrongWords "wrong-words" "too many words are wrong or missing",
    }

    /// What a file should have been.
    Expected {
        /// Lines with codes.
        Codes "codes" "codes",
        /// A PDF.
        Pdf "pdf" "a PDF",
        /// A picture.
        Picture "picture" "a picture",
        /// A picture, and it has no pixels.
        PictureNotEmpty "picture-not-empty" "a picture: it is empty",
        /// One of two.
        PdfOrPicture "pdf-or-picture" "a PDF or a picture",
        /// Anything in which sheets are.
        Readable "readable" "a PDF, a picture or text",
        /// Text.
        Text "text" "text",
    }

    /// What a later version made.
    Made {
        /// An age file.
        AgeFile "age-file" "the age file",
        /// The first of the vault lines.
        HeadLine "head-line" "a head line of vault lines",
        /// A sheet, or a code of one.
        Sheet "sheet" "a sheet",
        /// A vault.
        Vault "vault" "the vault",
    }

    /// What was being done when the system refused.
    Doing {
        /// An answer is waited for.
        Answer "answer" "reading the answer",
        /// A passphrase is waited for.
        AskingPassphrase "asking-passphrase" "asking for the passphrase",
        /// A folder is made.
        CreatingFolder "creating-folder" "creating the folder",
        /// A file is deleted.
        Deleting "deleting" "deleting",
        /// A file is kept from others.
        Locking "locking" "locking",
        /// The manual is written.
        ManualPage "manual-page" "writing the manual page",
        /// A file is read.
        Reading "reading" "reading",
        /// What is piped in is read.
        ReadingInput "reading-input" "reading standard input",
        /// A file that was written is taken away.
        Removing "removing" "removing",
        /// A file gets another name.
        Renaming "renaming" "renaming",
        /// A vault is written.
        Saving "saving" "saving",
        /// A file is written.
        Writing "writing" "writing",
        /// What was asked for is shown.
        WritingResult "writing-result" "writing the result",
    }
}

impl RecordName {
    /// Whether it carries a sealed vault or a part of one, and no share.
    pub(crate) fn is_of_the_vault(self) -> bool {
        matches!(self, Self::HeadLine | Self::Sealed | Self::VaultCode)
    }
}
