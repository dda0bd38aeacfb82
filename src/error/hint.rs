//! What to do next, for each situation.
//!
//! Responsible for the sentences only.

use std::io;

use super::Error;
use crate::shown::{argument, shown};

impl Error {
    /// What to do next, where there is something to do: a sentence, or several.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::AccountAmbiguous { .. } => {
                "Add a word of the one that is meant, for example of its login."
            }
            Self::AccountThere { .. } => {
                "Give the one that is there another name first: kinsafe edit."
            }
            Self::AccountUnknown {
                suggestion: Some(name),
                ..
            } => return Some(format!("Is it {}? kinsafe list shows all.", shown(name))),
            Self::AccountUnknown { .. } => {
                "To see all accounts run kinsafe list; to make one, kinsafe add."
            }
            Self::AlreadyExists { .. } => {
                "Choose another name, or add --force; what is there now is then kept beside it."
            }
            Self::BadSheets { .. } => {
                "Scan the sheets named above again, flat and in good light, or get one more \
                 sheet from another holder."
            }
            Self::BadInput { .. } => "PDF, PNG, JPEG, HEIC, TIFF, WebP and text can be read.",
            Self::CopyNewer { name } => {
                return Some(format!(
                    "To go on with it: kinsafe restore {}. To keep both, name another folder. \
                     --force puts the older one there all the same, and keeps the newer beside it.",
                    argument(name)
                ));
            }
            Self::CopyParted { name } => {
                return Some(format!(
                    "To go on with it, kinsafe restore {} keeps the vault of this computer \
                     beside. To keep both, name another folder. --force puts this one there, and \
                     keeps the other beside it. What one lacks is added by hand.",
                    argument(name)
                ));
            }
            Self::CopyUnopened { .. } => {
                "If it was made under an earlier passphrase of yours, name that: \
                 --old-passphrase-file FILE. If it is another vault, use another folder, or --force, \
                 which keeps it beside."
            }
            Self::DamagedFile { .. } => {
                "Use another copy. Beside a working vault lies the version before it, with .bak \
                 at the end of its name; --vault opens that."
            }
            Self::DamagedRecord { .. } | Self::SignatureWrong { .. } => {
                "Scan the sheet again; if it still fails, use another sheet of the set."
            }
            Self::DrillFailed { .. } => {
                "Do not rely on these sheets until it passes. If a better picture does not help, \
                 make new sheets: kinsafe split."
            }
            Self::EncryptedExport { .. } => {
                "Export again with the plain file format .json, not the encrypted one, import that \
                 file, and delete it at once."
            }
            Self::FileKind { kind, .. } => kind.hint(),
            Self::HolderAmbiguous { .. } => "Give the whole name, or the number of the sheet.",
            Self::HolderNameEmpty { .. } | Self::NoHolders => {
                "Name the people who will keep the sheets: --to \"Anna,Ben,Chloe\"."
            }
            Self::HolderNameTooLong { .. } | Self::TitleTooLong { .. } => "Use a shorter form.",
            Self::HolderTwice { .. } => {
                "Each holder gets one sheet. Tell two people of the same name apart, or write \
                 \"Anna (safe)\" for a second place."
            }
            Self::HolderUnknown {
                suggestion: Some(name),
                ..
            } => return Some(format!("Is it {}?", shown(name))),
            Self::HolderUnknown { .. } => "To see who holds which sheet run kinsafe sheets list.",
            Self::ImportFormat { .. } => {
                "Text with codes, CSV, otpauth addresses, Bitwarden's plain JSON and a vault's JSON \
                 can be imported."
            }
            Self::Io { kind, .. } => match kind {
                io::ErrorKind::NotFound => {
                    "Check the name and the folder. A name with blanks in it needs quotation marks \
                     around it."
                }
                io::ErrorKind::PermissionDenied => "You lack the right to that file or folder.",
                io::ErrorKind::IsADirectory => "Name a file in it.",
                io::ErrorKind::StorageFull => "Make room on the disk; nothing was changed.",
                _ => return None,
            },
            Self::KeyboardLayout => {
                "Set the scanner for the keyboard of this computer (its manual has a code to scan for \
                 each country), or this computer for a US keyboard while you scan. A picture of the \
                 sheet does as well."
            }
            Self::LettersNotInFont { .. } => {
                "The fonts cover Latin, Greek and Cyrillic. Write it in one of these; sheets can be \
                 printed without names (--anonymous)."
            }
            Self::NameQuote { .. } => {
                "A name with a comma in it stands in quotation marks, and the list in others: \
                 --to '\"Smith, John\",Ben'."
            }
            Self::NewerVersion { .. } => {
                "Get the newest kinsafe; nothing is wrong with what you have. Only if the code was \
                 typed or pasted, see first that all its digits are there."
            }
            Self::NoFile { .. } => {
                "It is a pipe, a device or a link that somebody laid there. Name a file; what a \
                 program writes can be read from standard input."
            }
            Self::NoKeyCode => {
                "The key code of each sheet is the one beside the 32 words. A vault that opens with \
                 a passphrase needs no sheets: kinsafe list --vault shows it."
            }
            Self::NoCodes { .. } => {
                "Codes that are not recognised can be added by hand, or with kinsafe add --verbatim."
            }
            Self::NoShares { .. } => {
                "Make a new set in its place with kinsafe sheets rotate. Enough of its sheets have \
                 all that a further sheet needs: kinsafe sheets mint --from."
            }
            Self::NoVault { .. } => {
                "To make one run kinsafe init; if yours is elsewhere, name it with --vault. To bring \
                 back a copy, from a stick or another computer, run kinsafe restore FOLDER."
            }
            Self::NoSet => "Make sheets for people you trust: kinsafe split",
            Self::NoSheets => {
                "A whole sheet in one picture, sharp and evenly lit, is enough. Without a scanner, \
                 kinsafe combine --type asks for the 32 words of each sheet; the .age file of the \
                 set is needed beside them."
            }
            Self::NotAge { .. } => {
                "A kinsafe vault begins with the words age-encryption.org. Is it another file?"
            }
            Self::NotEnoughSheets { .. } => {
                "Ask the other people who hold a sheet of this set, then run it again with all \
                 of them."
            }
            Self::NotIntact { .. } => {
                "Scan it again, flat, in good light and with all its pages. If it stays so, ask \
                 the owner for a new sheet."
            }
            Self::NothingOpens { .. } => {
                "Add the vault codes of another sheet, or the .age file of this set. If sheets \
                 were typed, read their words again."
            }
            Self::PassphraseLineEmpty { .. } => {
                "Remove the empty line; only the first line of the file is read."
            }
            Self::OpensWithSheets { name } => {
                return Some(format!(
                    "Its sheets open it: kinsafe combine SHEETS {} --out NEW.age saves it under a \
                     new passphrase. Then restore NEW.age.",
                    argument(name)
                ));
            }
            Self::PlaceUnfit => "Use a short form, as you would say it: a town, a house, a bank.",
            Self::PasswordProtected { .. } => {
                "Open it in a PDF viewer, print or export it to a new PDF, and use that."
            }
            Self::PictureFormat { .. } => {
                "Open it in a picture viewer, save or export it as JPEG or PNG, and use that."
            }
            Self::ProofOfDay { day, .. } => {
                return Some(format!(
                    "If you spoke on that day, add --day {day}. Otherwise have the sheet checked \
                     again now: kinsafe check --proof"
                ));
            }
            Self::ProofOfOther { whose, set } => {
                return Some(format!(
                    "Ask whose name stands on the sheet; two may have been exchanged. To keep it as \
                     it is: kinsafe drill heard \"{}\" CODE --set {set}",
                    shown(whose)
                ));
            }
            Self::ProofOfRetired { whose, .. } => {
                return Some(format!(
                    "Have {} destroy that sheet, and check the one of the set in force.",
                    shown(whose)
                ));
            }
            Self::ProofWrong { .. } => {
                "Have it read again, letter by letter. It may also be of another day (see the date \
                 over the code), or of a sheet that is not from this vault."
            }
            Self::ReadingMemory { .. } => {
                "Open it in a viewer and print it to a new PDF, or save its pages as PNG with at \
                 most 300 pixels an inch, and use that."
            }
            Self::ReadingTime { .. } => {
                "Open it in a viewer and print the pages with codes to a new PDF, or save them as \
                 PNG, and use that. --try-harder allows ten times as long."
            }
            Self::RemovedUnknown {
                suggestion: Some(name),
                ..
            } => {
                return Some(format!(
                    "Is it {}? kinsafe list --removed shows all.",
                    shown(name)
                ));
            }
            Self::RemovedUnknown { .. } => "To see what was removed run kinsafe list --removed.",
            Self::RevisionAtEnd => {
                "No vault gets there by being changed, so somebody wrote this number. To go on, export \
                 it (kinsafe export --to json) and import that into a new vault."
            }
            Self::SelfCheckFailed { .. } => "Nothing was kept. Please report this.",
            Self::SetNotFound { .. } => {
                "The set id stands at the head of each sheet: eight letters and digits."
            }
            Self::SeveralSets { .. } => {
                "Either this paper may not be yours: ask the others, on a number that you already had, \
                 which set id is on theirs, and name it with --set. Or it is a newer set of yours: \
                 then gather more of its sheets."
            }
            Self::SetUnknown { .. } => "To see all sets run kinsafe sheets list --all.",
            Self::SheetNumberTaken { .. } => {
                "Take another number; kinsafe sheets mint takes a free one by itself. The sheet that is there is \
                 printed again by kinsafe sheets reprint."
            }
            Self::SheetNumberZero => return None,
            Self::SetFull => "Make a new set of sheets.",
            Self::ThresholdAboveSheets { .. } => {
                "Name more holders with --to, or lower --threshold."
            }
            Self::ThresholdTooLow { .. } => {
                "Use 2 or more. For a plain copy, print the codes themselves."
            }
            Self::TooLarge { .. } => return None,
            Self::TooManyHolders { .. } => "Name fewer.",
            Self::Usage { .. } => return None,
            Self::VaultEmpty { .. } => {
                "Add codes first: kinsafe import takes them from files, kinsafe add asks for them."
            }
            Self::VaultInUse { .. } => {
                "Finish what was begun in the other window, then run this again."
            }
            Self::VaultFormat { .. } => {
                "The README shows what a vault looks like, under The vault."
            }
            Self::VaultPartsDamaged { .. } | Self::VaultPartsMissing { .. } => {
                "The vault codes are the large squares, the same on every sheet of the set: one \
                 readable copy of each is enough. The .age file of the set does as well."
            }
            Self::VaultLineWrong { .. } => {
                "Compare it with the paper, character by character, and mend it in the file, or \
                 type it with kinsafe combine --type."
            }
            Self::VaultLinesMissing { .. } => {
                "To type the missing lines, use kinsafe combine --type. The vault codes of any sheet of \
                 the set do as well, and so does its .age file."
            }
            Self::VaultTooLargeForLines { .. } => {
                "Leave out --lines: the sheets carry the vault in their codes. Or leave out of the \
                 vault what is not needed to get back in, such as long notes."
            }
            Self::VaultTooLargeForPaper { .. } => {
                "Leave out what is not needed to get back in, such as long notes."
            }
            Self::WorkFactor { .. } => {
                "No honest program writes this. Do not trust where the file came from."
            }
            Self::WrongPassphrase { .. } => {
                "Capital letters, spaces and the keyboard's language all count. Try again."
            }
        };
        Some(hint.to_owned())
    }
}
