//! What to do next, for each situation, at the command line.
//!
//! Responsible for what only this front end can say: its commands, its flags, the owner's files. What
//! is the same in front of a browser is [`advice`] and stands in `locales`.

use std::io;

use crate::{
    error::Error,
    say::{Language, words},
    session::advice,
    shown::{argument, shown},
};

/// What to do next, where there is something to do: a sentence, or several. What somebody with sheets
/// can do is said in their language, what the owner's commands can in English.
pub fn hint(error: &Error, language: Language) -> Option<String> {
    let advice = || advice(error).map(|advice| words(language, &advice));
    if language == Language::ENGLISH {
        in_english(error).or_else(advice)
    } else {
        advice().or_else(|| in_english(error))
    }
}

/// What names commands or flags, or is the owner's alone.
fn in_english(error: &Error) -> Option<String> {
    let hint = match error {
        Error::AccountAmbiguous { .. } => {
            "Add a word of the one that is meant, for example of its login."
        }
        Error::AccountThere { .. } => {
            "Give the one that is there another name first: kinsafe edit."
        }
        Error::AccountUnknown {
            suggestion: Some(name),
            ..
        } => return Some(format!("Is it {}? kinsafe list shows all.", shown(name))),
        Error::AccountUnknown { .. } => {
            "To see all accounts run kinsafe list; to make one, kinsafe add."
        }
        Error::AlreadyExists { .. } => {
            "Choose another name, or add --force; what is there now is then kept beside it."
        }
        Error::BadSheets { .. } => {
            "Scan the sheets named above again, flat and in good light, or get one more \
                 sheet from another holder."
        }
        Error::CopyNewer { name } => {
            return Some(format!(
                "To go on with it: kinsafe restore {}. To keep both, name another folder. \
                     --force puts the older one there all the same, and keeps the newer beside it.",
                argument(name)
            ));
        }
        Error::CopyParted { name } => {
            return Some(format!(
                "To go on with it, kinsafe restore {} keeps the vault of this computer \
                     beside. To keep both, name another folder. --force puts this one there, and \
                     keeps the other beside it. What one lacks is added by hand.",
                argument(name)
            ));
        }
        Error::CopyUnopened { .. } => {
            "If it was made under an earlier passphrase of yours, name that: \
                 --old-passphrase-file FILE. If it is another vault, use another folder, or --force, \
                 which keeps it beside."
        }
        Error::DamagedFile { .. } => {
            "Use another copy. Beside a working vault lies the version before it, with .bak \
                 at the end of its name; --vault opens that."
        }
        Error::DrillFailed { .. } => {
            "Do not rely on these sheets until it passes. If a better picture does not help, \
                 make new sheets: kinsafe split."
        }
        Error::EncryptedExport { .. } => {
            "At a terminal its passphrase is asked for; --export-passphrase-file names a file with it."
        }
        Error::HolderAmbiguous { .. } => "Give the whole name, or the number of the sheet.",
        Error::HolderNameEmpty { .. } | Error::NoHolders => {
            "Name the people who will keep the sheets: --to \"Anna,Ben,Chloe\"."
        }
        Error::HolderNameTooLong { .. } | Error::TitleTooLong { .. } => "Use a shorter form.",
        Error::HolderTwice { .. } => {
            "Each holder gets one sheet. Tell two people of the same name apart, or write \
                 \"Anna (safe)\" for a second place."
        }
        Error::HolderUnknown {
            suggestion: Some(name),
            ..
        } => return Some(format!("Is it {}?", shown(name))),
        Error::HolderUnknown { .. } => "To see who holds which sheet run kinsafe sheets list.",
        Error::ImportFormat { .. } => {
            "Text with codes, CSV, QR codes and addresses of authenticators, the exports of \
             authenticators and password managers, and a vault's JSON can be \
             imported."
        }
        Error::Io { kind, .. } => match kind {
            io::ErrorKind::NotFound => {
                "Check the name and the folder. A name with blanks in it needs quotation marks \
                     around it."
            }
            io::ErrorKind::PermissionDenied => "You lack the right to that file or folder.",
            io::ErrorKind::IsADirectory => "Name a file in it.",
            io::ErrorKind::StorageFull => "Make room on the disk; nothing was changed.",
            _ => return None,
        },
        Error::LettersNotInFont { .. } => {
            "The fonts cover Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, and the usual letters of Chinese and Japanese. Write it in one of these; sheets can be \
                 printed without names (--anonymous)."
        }
        Error::NameQuote { .. } => {
            "A name with a comma in it stands in quotation marks, and the list in others: \
                 --to '\"Smith, John\",Ben'."
        }
        Error::NoFile { .. } => {
            "It is a pipe, a device or a link that somebody laid there. Name a file; what a \
                 program writes can be read from standard input."
        }
        Error::NoKeyCode => {
            "The key code of each sheet is the one beside the 32 words. A vault that opens with \
                 a passphrase needs no sheets: kinsafe list --vault shows it."
        }
        Error::NoCodes { .. } => {
            "Codes that are not recognised can be added by hand, or with kinsafe add --verbatim."
        }
        Error::NoShares { .. } => {
            "Make a new set in its place with kinsafe sheets rotate. Enough of its sheets have \
                 all that a further sheet needs: kinsafe sheets mint --from."
        }
        Error::NoVault { .. } => {
            "To make one run kinsafe init; if yours is elsewhere, name it with --vault. To bring \
                 back a copy, from a stick or another computer, run kinsafe restore FOLDER."
        }
        Error::NoSet => "Make sheets for people you trust: kinsafe split",
        Error::NoSheets => {
            "A whole sheet in one picture, sharp and evenly lit, is enough. Without a scanner, \
                 kinsafe combine --type asks for the 32 words of each sheet; the .age file of the \
                 set is needed beside them."
        }
        Error::NotEnoughSheets { .. } => {
            "Ask the other people who hold a sheet of this set, then run it again with all \
                 of them."
        }
        Error::PassphraseLineEmpty { .. } => {
            "Remove the empty line; only the first line of the file is read."
        }
        Error::OpensWithSheets { name } => {
            return Some(format!(
                "Its sheets open it: kinsafe combine SHEETS {} --out NEW.age saves it under a \
                     new passphrase. Then restore NEW.age.",
                argument(name)
            ));
        }
        Error::AddressUnfit => {
            "It looks like https://example.org/kinsafe.html, without blanks or accents."
        }
        Error::ContactUnfit => "Use a telephone number, or another way as short.",
        Error::PlaceUnfit => "Use a short form, as you would say it: a town, a house, a bank.",
        Error::ProofOfDay { day, .. } => {
            return Some(format!(
                "If you spoke on that day, add --day {day}. Otherwise have the sheet checked \
                     again now: kinsafe check --proof"
            ));
        }
        Error::ProofOfOther { whose, set } => {
            return Some(format!(
                "Ask whose name stands on the sheet; two may have been exchanged. To keep it as \
                     it is: kinsafe drill heard {} CODE --set {set}",
                argument(whose)
            ));
        }
        Error::ProofOfRetired { whose, .. } => {
            return Some(format!(
                "Have {} destroy that sheet, and check the one of the set in force.",
                shown(whose)
            ));
        }
        Error::ProofWrong { .. } => {
            "Have it read again, letter by letter. It may also be of another day (see the date \
                 over the code), or of a sheet that is not from this vault."
        }
        Error::ReadingTime { .. } => {
            "Open it in a viewer and print the pages with codes to a new PDF, or save them as \
                 PNG, and use that. --try-harder allows ten times as long."
        }
        Error::RemovedUnknown {
            suggestion: Some(name),
            ..
        } => {
            return Some(format!(
                "Is it {}? kinsafe list --removed shows all.",
                shown(name)
            ));
        }
        Error::RemovedUnknown { .. } => "To see what was removed run kinsafe list --removed.",
        Error::RevisionAtEnd => {
            "No vault gets there by being changed, so somebody wrote this number. To go on, export \
                 it (kinsafe export --to json) and import that into a new vault."
        }
        Error::SelfCheckFailed { .. } => "Nothing was kept. Please report this.",
        Error::SeveralSets { .. } => {
            "Either this paper may not be yours: ask the others, on a number that you already had, \
                 which set id is on theirs, and name it with --set. Or it is a newer set of yours: \
                 then gather more of its sheets."
        }
        Error::SetUnknown { .. } => "To see all sets run kinsafe sheets list --all.",
        Error::SheetNumberTaken { .. } => {
            "Take another number; kinsafe sheets mint takes a free one by itself. The sheet that is there is \
                 printed again by kinsafe sheets reprint."
        }
        Error::SetFull => "Make a new set of sheets.",
        Error::ThresholdAboveSheets { .. } => "Name more holders with --to, or lower --threshold.",
        Error::ThresholdTooLow { .. } => {
            "Use 2 or more. For a plain copy, print the codes themselves."
        }
        Error::TooManyHolders { .. } => "Name fewer.",
        Error::VaultEmpty { .. } => {
            "Add codes first: kinsafe import takes them from files, kinsafe add asks for them."
        }
        Error::VaultInUse { .. } => {
            "Finish what was begun in the other window, then run this again."
        }
        Error::VaultFormat { .. } => "The README shows what a vault looks like, under The vault.",
        Error::VaultPartsDamaged { .. } | Error::VaultPartsMissing { .. } => {
            "The vault codes are the large squares, the same on every sheet of the set: one \
                 readable copy of each is enough. The .age file of the set does as well."
        }
        Error::VaultLineWrong { .. } => {
            "Compare it with the paper, character by character, and mend it in the file, or \
                 type it with kinsafe combine --type."
        }
        Error::VaultLinesMissing { .. } => {
            "To type the missing lines, use kinsafe combine --type. The vault codes of any sheet of \
                 the set do as well, and so does its .age file."
        }
        Error::VaultTooLargeForLines { .. } => {
            "Leave out --lines: the sheets carry the vault in their codes. Or leave out of the \
                 vault what is not needed to get back in, such as long notes."
        }
        Error::VaultTooLargeForPaper { .. } => {
            "Leave out what is not needed to get back in, such as long notes."
        }
        _ => return None,
    };
    Some(hint.to_owned())
}
