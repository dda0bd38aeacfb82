//! Files with recovery codes → accounts, with a report of every line.
//!
//! Responsible for finding out which format a file is, and for the form of the answer. Each format
//! has a file of its own. Not responsible for asking: where it cannot be known whose codes they
//! are, the account has no provider, and the [candidates](Unnamed) are named beside it.
//!
//! Nothing is dropped silently: each line, or each record, is reported as taken, skipped or
//! doubtful. What a report says comes from the program's own text alone, so it cannot hold a
//! secret. Of password managers only recovery codes and seeds are taken, never a password; of
//! entries that [`export`](crate::exchange::export) wrote, all that it wrote.
//!
//! ```
//! use kinsafe::{day::Day, exchange::import};
//! let today = Day::from_ymd(2026, 11, 22).ok_or("no such day")?;
//! let read = import::read("github-recovery-codes.txt", b"1f3a9-77c0e\n0b2d4-9e8f1\n", today)?;
//! assert_eq!(read.accounts[0].provider, "GitHub");
//! assert_eq!(read.lines[1].to_string(), "line 2: taken as a recovery code");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod bitwarden;
mod columns;
#[cfg(feature = "containers")]
mod container;
mod csv;
mod dates;
mod gathered;
mod json;
mod keepass;
mod line;
mod own;
mod record;
mod text;
mod vault;
mod xml;

use std::collections::HashSet;

use zeroize::Zeroizing;

use crate::{
    day::Day,
    error::Error,
    letters::{self, Written},
    limits,
    otp::address::addresses,
    provider::Provider,
    shown,
};

#[cfg(feature = "containers")]
pub use container::{Contained, Container, Unlock};
use gathered::UNSEEN;
pub use gathered::{Import, Kept, LineReport, Unnamed, Verdict};

/// What is said of a file that is not in Unicode.
const OLD_LETTERS: &str =
    "its letters are of an older kind (Windows-1252); look whether names with accents are right";

/// Reads a file of any known format. `name` is its name, which may tell whose codes they are;
/// `today` is noted for codes that are marked as used without a day.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::ImportFormat`], [`Error::EncryptedExport`], and of a vault
/// [`Error::VaultFormat`] and [`Error::NewerVersion`]. A file without codes is no error.
pub fn read(name: &str, bytes: &[u8], today: Day) -> Result<Import, Error> {
    if bytes.len() > limits::TEXT_FILE {
        return Err(Error::too_large(name, limits::TEXT_FILE));
    }
    let text = decode(name, bytes)?;
    let mut import = if text.trim_start().starts_with(['{', '[']) && looks_like_json(&text) {
        if let Some(read) = json::read(name, &text, today) {
            read?
        } else if vault::recognise(&text) {
            vault::read(name, &text)?
        } else {
            // Only what is surely no export of Bitwarden is taken for one of anybody.
            match bitwarden::read(name, &text, today)? {
                Some(import) => import,
                None => json::read_unknown(&text, today).ok_or_else(|| Error::ImportFormat {
                    name: name.to_owned(),
                    why: "it is JSON of a program that is not known here, and nothing in it says that \
                          it is a recovery code or seed",
                })?,
            }
        }
    } else if let Some(read) = xml::recognise(&text)
        .then(|| xml::read(name, &text, today))
        .flatten()
    {
        read?
    } else {
        without_unseen(&text, |text| match columns::Table::recognise(text) {
            Some(table) => csv::read(name, text, &table, today),
            None => {
                let lines = Zeroizing::new(text.replace("\r\n", "\n").replace('\r', "\n"));
                Ok(text::read(name, &lines, today))
            }
        })?
    };
    if matches!(letters::decode(bytes), Some((_, Written::Windows1252))) {
        import.report(0, Verdict::Doubtful, OLD_LETTERS);
    }
    import.finish();
    Ok(import)
}

/// Reads the texts of QR codes that were found in a picture. A report's line is the number of the
/// code.
pub fn read_codes(texts: &[Zeroizing<String>]) -> Import {
    let mut import = Import::new();
    import.entries = true;
    for (number, text) in (1..).zip(texts) {
        if addresses(text).next().is_some() {
            address::read(text, number, &mut import);
        } else {
            let what = "a QR code that is not one of an authenticator";
            import.report(number, Verdict::Skipped, what);
        }
    }
    import.merge_accounts();
    import.take_once();
    import
}

/// Reads a list that somebody typed or pasted, of whom it is known, or not, whose codes they are.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn read_list(
    text: &str,
    provider: Option<&'static Provider>,
    today: Day,
) -> Result<Import, Error> {
    if text.len() > limits::TEXT_FILE {
        return Err(Error::too_large("what was typed", limits::TEXT_FILE));
    }
    let mut import = without_unseen(text, |text| Ok(text::read_of(provider, text, today)))?;
    import.clean_secrets();
    import.merge_accounts();
    import.lines.sort_by_key(|report| report.line);
    Ok(import)
}

/// Reads a text without what nobody sees in it, and says of each line that gave something that it
/// had some.
fn without_unseen(
    text: &str,
    read: impl FnOnce(&str) -> Result<Import, Error>,
) -> Result<Import, Error> {
    let Some(clean) = shown::without_unseen(text) else {
        return read(text);
    };
    let mut import = read(&clean)?;
    let taken: HashSet<usize> = import
        .lines
        .iter()
        .filter(|report| report.verdict == Verdict::Taken)
        .map(|report| report.line)
        .collect();
    for (number, line) in (1..).zip(text.lines()) {
        if taken.contains(&number) && shown::without_unseen(line).is_some() {
            import.report(number, Verdict::Doubtful, UNSEEN);
        }
    }
    Ok(import)
}

/// A note may begin with a bracket, but not with the first letters of an object or a list of them.
fn looks_like_json(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| !c.is_whitespace());
    matches!(
        (letters.next(), letters.next()),
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | ']'))
    )
}

/// Bytes → text: UTF-8, UTF-16, and what older programs on Windows write, with one kind of line end.
///
/// # Errors
/// [`Error::ImportFormat`] for what is no text.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Zeroizing<String>, Error> {
    let refuse = |why| Error::ImportFormat {
        name: name.to_owned(),
        why,
    };
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(refuse("it is a ZIP file; unpack it, or export CSV instead"));
    }
    if bytes.starts_with(b"%PDF") {
        return Err(refuse("it is a PDF; open it, and add its codes by hand"));
    }
    // KeePass 1 and 2; only the second signature differs.
    if bytes.starts_with(&[0x03, 0xd9, 0xa2, 0x9a]) {
        return Err(refuse(
            "it is a database of KeePass; open it there, export XML, import that and delete it at once",
        ));
    }
    if bytes.starts_with(b"SQLite format 3") {
        return Err(refuse(
            "it is a database of some program; export from that program instead",
        ));
    }
    if bytes.starts_with(b"age-encryption.org/") || bytes.starts_with(b"-----BEGIN AGE") {
        return Err(refuse(
            "it is encrypted with age, as the copies of a vault are",
        ));
    }
    if bytes.starts_with(b"-----BEGIN PGP MESSAGE") {
        return Err(refuse("it is encrypted with PGP; decrypt it first"));
    }
    let (text, _) = letters::decode(bytes).ok_or_else(|| refuse("it is not text"))?;
    // A carriage return alone was a line end once, and is one in some programs.
    Ok(Zeroizing::new(if text.contains('\n') {
        text.to_string()
    } else {
        text.replace('\r', "\n")
    }))
}

#[cfg(test)]
mod tests;
