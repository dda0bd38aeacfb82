//! Numbers and sizes in the sentences of errors.
//!
//! Responsible for how they read. Not responsible for which error says what.

use std::io;

use super::{found_set::FoundSet, lists::list};
use crate::{
    limits,
    shown::shown,
    threshold::{SheetNumber, Threshold},
};

/// A file's name behind a word; nothing where there is none.
pub(super) fn after_blank(name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        format!(" {}", shown(name))
    }
}

pub(super) fn not_enough_text(have: &[SheetNumber], threshold: Threshold, set: &str) -> String {
    let which = match have {
        [] => format!("no sheet of set {set} was found"),
        [one] => format!("you have sheet {one} of set {set}"),
        more => format!("you have sheets {} of set {set}", list(more)),
    };
    format!("{} of {threshold} sheets; {which}", have.len())
}

pub(super) fn several_text(sets: &[FoundSet]) -> String {
    let mut ids: Vec<String> = sets
        .iter()
        .take(limits::SUGGESTIONS)
        .map(|set| set.set.clone())
        .collect();
    let more = sets.len() - ids.len();
    if more > 0 {
        ids.push(format!("{more} more"));
    }
    format!(
        "there is something of {} sets, and nothing proves that they belong together: {}",
        sets.len(),
        list(&ids)
    )
}

pub(super) fn missing_text(have: usize, threshold: Option<Threshold>, set: &str) -> String {
    match threshold {
        Some(threshold) => format!("{have} of {threshold} sheets of set {set}"),
        None => "no good sheet was found".to_owned(),
    }
}

pub(super) fn parts_text(missing: &[u8], of: u8) -> String {
    match missing {
        [] => "no vault code was found".to_owned(),
        [one] => format!("vault code {one} of {of} is missing"),
        more => format!("vault codes {} of {of} are missing", list(more)),
    }
}

pub(super) fn lines_text(missing: &[u8], of: u8) -> String {
    match missing {
        [] => "the head line of the vault lines is missing".to_owned(),
        [one] => format!("vault line {one} of {of} is missing"),
        more => format!("vault lines {} of {of} are missing", ranges(more)),
    }
}

/// "1, 4 to 7 and 9": numbers in order, as a person would say them.
fn ranges(numbers: &[u8]) -> String {
    let runs: Vec<String> = numbers
        .chunk_by(|a, b| a.checked_add(1) == Some(*b))
        .flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{first} to {last}")],
            few => few.iter().map(u8::to_string).collect(),
        })
        .collect();
    list(&runs)
}

pub(super) fn pages_text(read: usize) -> String {
    match read {
        0 => "no page was".to_owned(),
        1 => "only its first page was".to_owned(),
        read => format!("only its first {read} pages were"),
    }
}

pub(crate) fn size_text(bytes: usize) -> String {
    if bytes >= 1 << 20 {
        format!("{} MB", bytes >> 20)
    } else if bytes >= 1 << 10 {
        format!("{} kB", bytes >> 10)
    } else {
        format!("{bytes} bytes")
    }
}

pub(super) fn io_text(kind: &io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "no such file or folder",
        io::ErrorKind::PermissionDenied => "permission denied",
        io::ErrorKind::AlreadyExists => "exists already",
        io::ErrorKind::StorageFull => "the disk is full",
        io::ErrorKind::IsADirectory => "is a folder",
        io::ErrorKind::NotADirectory => "is not a folder",
        io::ErrorKind::UnexpectedEof => "ended too early",
        io::ErrorKind::InvalidData => "is not text in UTF-8",
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read",
        _ => "the system refused",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_numbers() {
        assert_eq!(ranges(&[1, 3, 4, 6, 7, 8, 255]), "1, 3, 4, 6 to 8 and 255");
    }
}
