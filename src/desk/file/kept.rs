//! Versions that are kept beside a vault file when another takes its place.
//!
//! An earlier version of a copy is named by its revision, `vault.r17.age` for `vault.age`, and of
//! those the last three are kept. What is not known to be an earlier version, and so may have changes
//! that are nowhere else, is named `vault.r17.kept.age` and never removed. Responsible for these names
//! and for what may be removed. Not responsible for telling which it is.

use std::{
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
};

use super::{folder_of, write_secret};
use crate::{
    error::{Doing, Error},
    limits,
    seal::SealedVault,
};

/// At the end of the name of a version that may have changes which are nowhere else.
const OTHER: &str = ".kept";

/// Keeps an earlier version of what lies at `path`; where.
///
/// # Errors
/// [`Error::Io`].
pub fn keep_earlier(path: &Path, revision: u64, sealed: &SealedVault) -> Result<PathBuf, Error> {
    keep(path, &format!(".r{revision}"), "", sealed)
}

/// Keeps another version, which may not be an earlier one; where.
///
/// # Errors
/// [`Error::Io`].
pub fn keep_other(path: &Path, revision: u64, sealed: &SealedVault) -> Result<PathBuf, Error> {
    keep(path, &format!(".r{revision}"), OTHER, sealed)
}

/// Keeps a version whose revision is not known, for it was not opened: `vault.kept.age`; where.
///
/// # Errors
/// [`Error::Io`].
pub fn keep_unknown(path: &Path, sealed: &SealedVault) -> Result<PathBuf, Error> {
    keep(path, "", OTHER, sealed)
}

/// Whether a file was kept as [another](keep_other) version, by its name.
pub fn is_other(path: &Path) -> bool {
    let stem = path.file_stem().and_then(OsStr::to_str);
    stem.is_some_and(|stem| stem.ends_with(OTHER))
}

fn keep(path: &Path, revision: &str, mark: &str, sealed: &SealedVault) -> Result<PathBuf, Error> {
    let mut number = 1_u32;
    loop {
        let again = match number {
            1 => String::new(),
            more => format!("-{more}"),
        };
        let mut name = OsString::from(path.file_stem().unwrap_or_default());
        name.push(format!("{revision}{again}{mark}"));
        if let Some(extension) = path.extension() {
            name.push(".");
            name.push(extension);
        }
        let kept = path.with_file_name(name);
        match write_secret(&kept, sealed.as_bytes()) {
            Err(Error::AlreadyExists { .. }) => number += 1,
            written => return written.map(|()| kept),
        }
    }
}

/// Of the earlier versions of what lies at `path`, removes all but the last few up to `revision`, that
/// of the one that was kept just now. What is later than that stays, whatever it is.
///
/// # Errors
/// [`Error::Io`].
pub fn remove_earliest(path: &Path, revision: u64) -> Result<(), Error> {
    let folder = folder_of(path);
    let io_error = |error| Error::io(Doing::Reading, folder.display(), &error);
    let mut earlier = Vec::new();
    for entry in fs::read_dir(folder).map_err(io_error)? {
        let name = entry.map_err(io_error)?.file_name();
        match place_of(path, &name) {
            Some(place) if place.0 <= revision => earlier.push((place, name)),
            _ => {}
        }
    }
    earlier.sort_unstable();
    let surplus = earlier.len().saturating_sub(limits::COPIES_KEPT);
    for (_, name) in earlier.drain(..surplus) {
        let old = folder.join(name);
        fs::remove_file(&old).map_err(|error| Error::io(Doing::Removing, old.display(), &error))?;
    }
    Ok(())
}

/// Revision and number of an earlier version of `path`, from its name; `None` for anything else.
fn place_of(path: &Path, name: &OsStr) -> Option<(u64, u32)> {
    let rest = name
        .to_str()?
        .strip_prefix(path.file_stem()?.to_str()?)?
        .strip_prefix(".r")?;
    let middle = match path.extension() {
        Some(extension) => rest.strip_suffix(extension.to_str()?)?.strip_suffix('.')?,
        None => rest,
    };
    let (revision, number) = middle.split_once('-').unwrap_or((middle, "1"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(revision) || !digits(number) {
        return None;
    }
    Some((revision.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn three_earlier_ones_are_kept_and_nothing_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.age");
        let sealed = SealedVault::from_bytes(seal::MAGIC, "v").unwrap();
        for foreign in [
            "vault.r1.txt",
            "vault.rx.age",
            "vault-7H3K.r1.age",
            "other.r1.age",
        ] {
            fs::write(folder.path().join(foreign), "x").unwrap();
        }
        keep_other(&path, 2, &sealed).unwrap();
        keep_earlier(&path, 30, &sealed).unwrap();
        for revision in [3, 9, 9, 10, 11] {
            let kept = keep_earlier(&path, revision, &sealed).unwrap();
            remove_earliest(&path, revision).unwrap();
            assert!(kept.exists());
        }
        assert_eq!(
            names(folder.path()),
            [
                "other.r1.age",
                "vault-7H3K.r1.age",
                "vault.r1.txt",
                "vault.r10.age",
                "vault.r11.age",
                "vault.r2.kept.age",
                "vault.r30.age",
                "vault.r9-2.age",
                "vault.rx.age",
            ]
        );
    }
}
