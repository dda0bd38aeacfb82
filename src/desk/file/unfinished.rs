//! What is being written and has not got its name yet: hidden files and folders beside it.
//!
//! In them lies what is to be kept secret, so none may stay: one that fails is removed, an end from
//! outside removes it, and what the program's death left is found by the next one that writes to the
//! same place. Whether somebody is still at work on it is told by a lock, which ends with its holder.
//!
//! Responsible for these names and their end. Not responsible for what is written.

use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    create_secret_folder,
    disk::{Disk, System},
};
use crate::{
    desk::ending::{self, AtEnd},
    error::Error,
};

/// Endings of what is written into folders of sheets. Anything else there is somebody else's.
const OURS: [&str; 4] = ["age", "html", "pdf", "txt"];

/// How often a folder into which somebody still writes is tried to be removed, and how long is
/// waited each time.
const TRIES: usize = 100;
const PAUSE: Duration = Duration::from_millis(5);

/// A file or folder without its name yet. Dropped before it has one, it is removed.
pub struct Unfinished {
    path: PathBuf,
    /// Held while it is worked on.
    _lock: Option<File>,
    at_end: Option<AtEnd>,
}

impl Unfinished {
    /// Makes a folder for secrets beside `path`.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn folder_beside(path: &Path) -> Result<Self, Error> {
        let path = hidden_name(path);
        create_secret_folder(&path)?;
        // Where a folder cannot be locked, what is left of it is only spoken of.
        let lock = File::open(&path).ok();
        Ok(Self::new(path, lock))
    }

    /// Makes a file for secrets beside `path`; the file is given too, open for writing.
    pub(super) fn file_beside(path: &Path) -> io::Result<(Self, File)> {
        if path.file_name().is_none() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        loop {
            let hidden = hidden_name(path);
            match System.create(&hidden) {
                // Somebody else took the name in between.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
                Ok(file) => return Ok((Self::new(hidden, file.try_clone().ok()), file)),
            }
        }
    }

    fn new(path: PathBuf, lock: Option<File>) -> Self {
        if let Some(lock) = &lock {
            // Nobody else knows the name yet.
            let _ = lock.try_lock();
        }
        let at_end = ending::undo({
            let path = path.clone();
            move || discard(&path)
        });
        Self {
            path,
            _lock: lock,
            at_end: Some(at_end),
        }
    }

    /// Where it lies meanwhile.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// It has its name, and nothing of it is removed any more.
    pub fn finish(mut self) {
        self.at_end = None;
        self.path = PathBuf::new();
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            discard(&self.path);
        }
    }
}

/// What a program that died left beside a place.
#[derive(Default)]
pub struct Left {
    /// What was removed.
    pub removed: Vec<PathBuf>,
    /// What may be left, or may still be worked on: there is no telling here.
    pub doubtful: Vec<PathBuf>,
}

/// Removes what was being written to `path` when the program died, with the secrets in it.
pub fn remove_left(path: &Path) -> Left {
    let mut left = Left::default();
    let Some(name) = path.file_name() else {
        return left;
    };
    let mut head = OsString::from(".");
    head.push(name);
    head.push(NEW);
    let Ok(entries) = fs::read_dir(super::folder_of(path)) else {
        return left;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let number = name
            .as_encoded_bytes()
            .strip_prefix(head.as_encoded_bytes());
        let is_number = |rest: &[u8]| !rest.is_empty() && rest.iter().all(u8::is_ascii_digit);
        if !number.is_some_and(is_number) {
            continue;
        }
        let path = path.with_file_name(&name);
        match is_left(&path) {
            Some(true) => {
                discard(&path);
                if fs::symlink_metadata(&path).is_err() {
                    left.removed.push(path);
                } else {
                    left.doubtful.push(path);
                }
            }
            Some(false) => {}
            None => left.doubtful.push(path),
        }
    }
    left.removed.sort();
    left.doubtful.sort();
    left
}

/// Whether it is of ours and nobody is at work on it; `None` if that cannot be told.
fn is_left(path: &Path) -> Option<bool> {
    let found = fs::symlink_metadata(path).ok()?;
    if !found.is_dir() && !found.is_file() {
        return None;
    }
    if found.is_dir()
        && !fs::read_dir(path)
            .ok()?
            .flatten()
            .all(|entry| is_ours(&entry.path()))
    {
        return None;
    }
    match File::open(path).ok()?.try_lock() {
        Ok(()) => Some(true),
        Err(fs::TryLockError::WouldBlock) => Some(false),
        Err(fs::TryLockError::Error(_)) => None,
    }
}

fn is_ours(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    // Its files are written under hidden names in the same way.
    let name = name
        .trim_start_matches('.')
        .trim_end_matches(|c: char| c.is_ascii_digit());
    let name = name.strip_suffix(NEW).unwrap_or(name);
    let ending = Path::new(name).extension().unwrap_or_default();
    OURS.iter().any(|ours| ending == *ours)
}

/// Removes it, even while somebody writes into it.
fn discard(path: &Path) {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    if !is_folder {
        // Best effort: there is nobody to tell who could do more.
        let _ = fs::remove_file(path);
        return;
    }
    // Under another name it is not found any more by who still writes.
    let gone = super::free_name(path, "", "");
    let path = if fs::rename(path, &gone).is_ok() {
        &gone
    } else {
        path
    };
    for _ in 0..TRIES {
        match fs::remove_dir_all(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => std::thread::sleep(PAUSE),
            _ => return,
        }
    }
}

const NEW: &str = ".new";

/// A hidden name beside `path` that nothing has yet.
fn hidden_name(path: &Path) -> PathBuf {
    super::free_name(path, ".", NEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finished_goes() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("sheets");
        let unfinished = Unfinished::folder_beside(&out).unwrap();
        fs::write(unfinished.path().join("sheet-1.pdf"), "x").unwrap();
        drop(unfinished);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        let unfinished = Unfinished::folder_beside(&out).unwrap();
        fs::rename(unfinished.path(), &out).unwrap();
        unfinished.finish();
        assert!(out.is_dir());
    }

    #[test]
    fn what_the_dead_left_goes_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("sheets");
        let at_work = Unfinished::folder_beside(&out).unwrap();
        let name = |name: &str| home.path().join(name);
        for (folder, file) in [
            (".sheets.new2", "sheet-1-Anna.pdf"),
            (".sheets.new3", ".sheet-1-Anna.pdf.new1"),
            // Not of ours.
            (".sheets.new4", "thesis.doc"),
            (".sheets.newer", "sheet-1.pdf"),
            ("sheets.new5", "sheet-1.pdf"),
        ] {
            fs::create_dir(name(folder)).unwrap();
            fs::write(name(folder).join(file), "x").unwrap();
        }
        fs::write(name(".codes.pdf.new1"), "x").unwrap();
        let left = remove_left(&out);
        assert_eq!(left.removed, [name(".sheets.new2"), name(".sheets.new3")]);
        assert_eq!(left.doubtful, [name(".sheets.new4")]);
        assert!(at_work.path().is_dir());
        assert!(name(".sheets.newer").is_dir() && name("sheets.new5").is_dir());
        let left = remove_left(&name("codes.pdf"));
        assert_eq!(left.removed, [name(".codes.pdf.new1")]);
    }
}
