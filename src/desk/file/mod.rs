//! Files that hold secrets: written whole or not at all, readable by their owner alone.
//!
//! Responsible for the manners of writing. Not responsible for what is written: sealing is the
//! business of [`seal`](crate::seal), nor for the working vault's own cares: that is [`store`].

mod disk;
mod folders;
pub mod kept;
pub mod store;
#[cfg(test)]
mod testing;
mod unfinished;

use std::{
    ffi::OsString,
    fs::{self},
    io::{self, Read},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use self::disk::{Disk, System};
pub use self::folders::{folder_of, sync_folder_of};
pub use self::unfinished::{Left, Unfinished, remove_left};
use crate::{
    desk::opening::{self, Refused},
    error::{Doing, Error},
    secret::SecretBytes,
};

/// Reads a file of at most `limit` bytes whose content may be secret.
///
/// # Errors
/// [`Error::Io`], [`Error::NoFile`], [`Error::TooLarge`].
pub fn read_secret(path: &Path, limit: usize) -> Result<SecretBytes, Error> {
    let io_error = |error: io::Error| Error::io(Doing::Reading, path.display(), &error);
    let file = opening::to_read(path).map_err(|refused| match refused {
        Refused::NoFile => no_file(path),
        Refused::System(error) => io_error(error),
    })?;
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(io_error)?;
    if bytes.len() > limit {
        return Err(Error::too_large(path.display().to_string(), limit));
    }
    Ok(SecretBytes::new(std::mem::take(&mut *bytes)))
}

/// Writes a new file that appears complete, durable and readable by its owner alone, or not at
/// all. What is there already is never touched.
///
/// The bytes go to a temporary file in the same folder, which is synced, given its name in one
/// step, and the folder synced after it.
///
/// # Errors
/// [`Error::AlreadyExists`], [`Error::Io`]. Nothing half-written remains.
pub fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let io_error = |error: io::Error| Error::io(Doing::Writing, path.display(), &error);
    let (unfinished, mut file) = Unfinished::file_beside(path).map_err(io_error)?;
    let written = System
        .write(&mut file, bytes)
        .and_then(|()| System.sync(&file))
        .and_then(|()| rename_to_free_name(unfinished.path(), path));
    if let Err(error) = written {
        return Err(match error.kind() {
            io::ErrorKind::AlreadyExists => Error::AlreadyExists {
                path: path.display().to_string(),
            },
            _ => io_error(error),
        });
    }
    unfinished.finish();
    sync_folder_of(path).map_err(io_error)
}

/// The error where a file is needed and something else has the name.
pub(crate) fn no_file(path: &Path) -> Error {
    Error::NoFile {
        name: path.display().to_string(),
    }
}

/// Creates a folder for secrets, readable by its owner alone. It must not exist.
///
/// # Errors
/// [`Error::AlreadyExists`], [`Error::Io`].
pub fn create_secret_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::AlreadyExists {
            path: path.display().to_string(),
        },
        _ => Error::io(Doing::CreatingFolder, path.display(), &error),
    })
}

/// Renames what is at `path`, if anything is, to a free name beside it (`sheets.1`, `sheets.2`,
/// …), which is returned.
///
/// # Errors
/// [`Error::Io`].
pub fn set_aside(path: &Path) -> Result<Option<PathBuf>, Error> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(None);
    }
    let free = free_name(path, "", ".");
    fs::rename(path, &free).map_err(|error| Error::io(Doing::Renaming, path.display(), &error))?;
    Ok(Some(free))
}

fn free_name(path: &Path, before: &str, after: &str) -> PathBuf {
    let mut number = 1_u32;
    loop {
        let mut name = OsString::from(before);
        name.push(path.file_name().unwrap_or_default());
        name.push(format!("{after}{number}"));
        let candidate = path.with_file_name(name);
        if fs::symlink_metadata(&candidate).is_err() {
            return candidate;
        }
        number += 1;
    }
}

/// Renames, but never over something. A hard link, unlike a rename, fails where the name is
/// taken; the file systems of most sticks have none, and there a look before has to do.
fn rename_to_free_name(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(to).is_ok() => {
            Err(io::Error::from(io::ErrorKind::AlreadyExists))
        }
        Err(_) => fs::rename(from, to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_private_and_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.age");
        write_secret(&path, b"one").unwrap();
        assert_eq!(
            write_secret(&path, b"two"),
            Err(Error::AlreadyExists {
                path: path.display().to_string()
            })
        );
        assert_eq!(read_secret(&path, 3).unwrap().expose(), b"one");
        assert!(matches!(read_secret(&path, 2), Err(Error::TooLarge { .. })));
        // Nothing but the file itself remains.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            let inner = folder.path().join("inner");
            create_secret_folder(&inner).unwrap();
            assert_eq!(
                fs::metadata(&inner).unwrap().permissions().mode() & 0o777,
                0o700
            );
        }
    }

    #[test]
    fn what_is_set_aside_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sheets");
        assert_eq!(set_aside(&path), Ok(None));
        for name in ["sheets.1", "sheets.2"] {
            fs::write(&path, name).unwrap();
            assert_eq!(set_aside(&path), Ok(Some(folder.path().join(name))));
        }
        assert_eq!(
            fs::read(folder.path().join("sheets.1")).unwrap(),
            b"sheets.1"
        );
        assert!(!path.exists());
    }
}
