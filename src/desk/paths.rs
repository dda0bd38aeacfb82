//! Paths → files → bytes: the only part of this module that touches the disk.
//!
//! Responsible for opening folders and for reading no more than the limits allow. What is in a
//! file is decided by its content; names only decide what is picked from a folder.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use crate::{
    desk::opening::{self, Refused},
    error::{Doing, Error},
    limits,
};

/// Endings of files that are picked from a folder. AVIF cannot be read, but must not be passed
/// over in silence: it may be the sheets.
const READABLE: [&str; 27] = [
    "age", "asc", "avif", "bmp", "eml", "gif", "heic", "heif", "htm", "html", "jfif", "jpe",
    "jpeg", "jpg", "md", "pam", "pbm", "pdf", "pgm", "png", "pnm", "ppm", "rtf", "tif", "tiff",
    "txt", "webp",
];

/// How much of a file of another name is looked at to see what it is.
const SNIFFED: u64 = 64 << 10;

/// The files that `paths` mean: a file is itself, a folder is the readable files in it (not in
/// folders inside it, and no hidden ones) in the order of their names. Files whose names do not say
/// what they are are readable if they begin like something that is.
///
/// # Errors
/// [`Error::Io`] for what is not there, [`Error::TooLarge`] above [`limits::INPUT_FILES`].
pub fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
        let failed = |error: &std::io::Error| Error::io(Doing::Reading, path.display(), error);
        if !fs::metadata(path).map_err(|error| failed(&error))?.is_dir() {
            files.push(path.clone());
        } else {
            let mut inside = Vec::new();
            for entry in fs::read_dir(path).map_err(|error| failed(&error))? {
                let file = entry.map_err(|error| failed(&error))?.path();
                if is_picked(&file) && file.is_file() {
                    inside.push(file);
                }
                check_count(files.len() + inside.len())?;
            }
            inside.sort();
            files.append(&mut inside);
        }
        check_count(files.len())?;
    }
    Ok(files)
}

/// The files in a folder that [`expand`] leaves out, hidden ones aside, in the order of their names.
///
/// # Errors
/// [`Error::Io`].
pub fn left_out(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error: &std::io::Error| Error::io(Doing::Reading, folder.display(), error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| failed(&error))? {
        let file = entry.map_err(|error| failed(&error))?.path();
        if !is_hidden(&file) && file.is_file() && !is_picked(&file) {
            files.push(file);
        }
        check_count(files.len())?;
    }
    files.sort();
    Ok(files)
}

/// The bytes of a file.
///
/// # Errors
/// [`Error::Io`], [`Error::NoFile`], [`Error::TooLarge`] above [`limits::INPUT_FILE`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = |error: &std::io::Error| Error::io(Doing::Reading, path.display(), error);
    let file = opening::to_read(path).map_err(|refused| match refused {
        Refused::NoFile => Error::NoFile {
            name: path.display().to_string(),
        },
        Refused::System(error) => failed(&error),
    })?;
    // Reserved at once, so that the buffer is not copied while it grows.
    let length = file.metadata().map_err(|error| failed(&error))?.len();
    let mut bytes = Vec::with_capacity(length.min(limits::INPUT_FILE) as usize);
    file.take(limits::INPUT_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(&error))?;
    if bytes.len() as u64 > limits::INPUT_FILE {
        return Err(Error::too_large(
            path.display().to_string(),
            limits::INPUT_FILE as usize,
        ));
    }
    Ok(bytes)
}

fn is_hidden(file: &Path) -> bool {
    file.file_name()
        .is_none_or(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn is_picked(file: &Path) -> bool {
    let ending = file
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    let is_named = || {
        READABLE
            .iter()
            .any(|readable| ending.eq_ignore_ascii_case(readable))
    };
    !is_hidden(file) && (is_named() || file.is_file() && begins_like_one(file))
}

/// Whether a file begins like a picture, a PDF, an age file or a text with a code.
fn begins_like_one(file: &Path) -> bool {
    let mut bytes = Vec::new();
    let read = fs::File::open(file).and_then(|file| file.take(SNIFFED).read_to_end(&mut bytes));
    read.is_ok() && crate::scan::is_like_a_sheet(&bytes)
}

fn check_count(count: usize) -> Result<(), Error> {
    if count > limits::INPUT_FILES {
        return Err(Error::TooLarge {
            name: "the list of files".to_owned(),
            limit: format!("{} files", limits::INPUT_FILES),
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    /// A folder of its own for one test, removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("kinsafe-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
            let path = self.0.join(name);
            fs::write(&path, bytes).unwrap();
            path
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn folders_are_opened() {
        let folder = Folder::new("expand");
        for name in [
            "b.PNG",
            "a.pdf",
            "c.tiff",
            ".hidden.png",
            "notes.docx",
            "none",
        ] {
            folder.write(name, b"x");
        }
        folder.write("d", b"\x89PNG\r\n");
        folder.write("e.new", b"Sheet of Anna\nKINSAFE1:12");
        fs::create_dir(folder.0.join("inner.pdf")).unwrap();
        let named = folder.0.join("notes.docx");
        let files = expand(&[named.clone(), folder.0.clone()]).unwrap();
        let expected = ["a.pdf", "b.PNG", "c.tiff", "d", "e.new"].map(|name| folder.0.join(name));
        assert_eq!(files[0], named);
        assert_eq!(files[1..], expected);
        let passed_over = ["none", "notes.docx"].map(|name| folder.0.join(name));
        assert_eq!(left_out(&folder.0).unwrap(), passed_over);
        assert!(matches!(
            expand(&[folder.0.join("gone")]),
            Err(Error::Io {
                kind: io::ErrorKind::NotFound,
                ..
            })
        ));
    }

    #[test]
    fn files_are_read_up_to_the_limit() {
        let folder = Folder::new("read");
        assert_eq!(read_file(&folder.write("a", b"abc")).unwrap(), b"abc");
        assert!(matches!(read_file(&folder.0), Err(Error::Io { .. })));
        // A sparse file takes no room on the disk.
        let large = folder.write("large", b"");
        fs::File::options()
            .write(true)
            .open(&large)
            .unwrap()
            .set_len(limits::INPUT_FILE + 1)
            .unwrap();
        assert!(matches!(read_file(&large), Err(Error::TooLarge { .. })));
    }
}
