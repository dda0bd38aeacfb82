//! The operations of a file system that saving needs, one by one.
//!
//! A seam: the tests put a disk in here that fails, or forgets, at any one of them. Responsible
//! for what each does on the real system. Not responsible for their order, in which all the
//! safety lies.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::Path,
};

/// A file system.
pub(super) trait Disk {
    /// A file open for writing.
    type Open;

    /// Creates a file, readable by its owner alone, which must not exist.
    fn create(&self, path: &Path) -> io::Result<Self::Open>;

    /// Writes all of `bytes`.
    fn write(&self, file: &mut Self::Open, bytes: &[u8]) -> io::Result<()>;

    /// Makes what was written durable.
    fn sync(&self, file: &Self::Open) -> io::Result<()>;

    /// Gives a file another name in one step, over what has that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes the names in the folder of `path` durable.
    fn sync_folder_of(&self, path: &Path) -> io::Result<()>;
}

/// The computer's own.
pub(super) struct System;

impl Disk for System {
    type Open = File;

    fn create(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        super::folders::sync_folder_of(path)
    }
}
