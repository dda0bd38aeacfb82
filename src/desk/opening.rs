//! Files that somebody named, opened so that a name can do no harm.
//!
//! A name may have been laid out by somebody else, on a stick or in a folder for all: a pipe that
//! nobody writes to would wait for ever, a device may do something when it is opened, and a link
//! that is written through creates or changes a file elsewhere. Responsible for opening only files.
//! Not responsible for what is in them.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::Path,
};

/// Why a file could not be opened.
pub(crate) enum Refused {
    /// It is a pipe, a socket, a device or the like.
    NoFile,
    /// The system's reason.
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Opens a file to read it. What the shell hands over by number, as in `<(…)`, is read as well.
pub(crate) fn to_read(path: &Path) -> Result<File, Refused> {
    if is_descriptor(path) {
        return Ok(File::open(path)?);
    }
    // Looked at first, for opening a device may do something.
    if !is_file_or_folder(&fs::metadata(path)?) {
        return Err(Refused::NoFile);
    }
    let mut options = OpenOptions::new();
    options.read(true);
    // And again when it is open, for it may be another one by now.
    at_once(&mut options, false);
    let file = options.open(path)?;
    if is_file_or_folder(&file.metadata()?) {
        Ok(file)
    } else {
        Err(Refused::NoFile)
    }
}

/// Opens a file of the program's own to read it and to write to it, and makes it if it is not there. A link is
/// not followed.
pub(crate) fn own(path: &Path) -> Result<File, Refused> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    at_once(&mut options, true);
    match options.open(path) {
        Ok(file) if file.metadata()?.is_file() => Ok(file),
        Ok(_) => Err(Refused::NoFile),
        Err(error) => match fs::symlink_metadata(path) {
            Ok(found) if !found.is_file() => Err(Refused::NoFile),
            _ => Err(error.into()),
        },
    }
}

/// A folder is refused by who reads it, in its own words.
fn is_file_or_folder(found: &fs::Metadata) -> bool {
    found.is_file() || found.is_dir()
}

/// Whether a name stands for something that is open already: given by the shell, and not a thing
/// that somebody else may have laid there.
fn is_descriptor(path: &Path) -> bool {
    const FOLDERS: [&str; 2] = ["/dev/fd", "/proc/self/fd"];
    let folder = path.parent().unwrap_or(path);
    let number = path.file_name().unwrap_or_default().as_encoded_bytes();
    let numbered =
        FOLDERS.iter().any(|one| folder == Path::new(one)) && number.iter().all(u8::is_ascii_digit);
    cfg!(unix) && (numbered || path == Path::new("/dev/stdin"))
}

/// Opening waits for nobody, and follows no link if `own`.
fn at_once(options: &mut OpenOptions, own: bool) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;
        let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        if own {
            flags |= OFlags::NOFOLLOW;
        }
        // The bits are the system's own.
        options.custom_flags(flags.bits() as i32);
    }
    #[cfg(not(unix))]
    let _ = (options, own);
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::{fs::symlink, net::UnixListener};

    use super::*;

    fn is_refused(result: Result<File, Refused>) -> bool {
        matches!(result, Err(Refused::NoFile))
    }

    #[test]
    fn only_files_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _socket = UnixListener::bind(&path).unwrap();
        assert!(is_refused(to_read(&path)));
        assert!(is_refused(to_read(Path::new("/dev/zero"))));
        let file = folder.path().join("file");
        fs::write(&file, "x").unwrap();
        assert!(to_read(&file).is_ok());
        // A link that its owner made is followed.
        let link = folder.path().join("link");
        symlink(&file, &link).unwrap();
        assert!(to_read(&link).is_ok());
        assert!(matches!(
            to_read(&folder.path().join("none")),
            Err(Refused::System(_))
        ));
    }

    #[test]
    fn what_is_our_own_is_no_link() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        let link = folder.path().join("link");
        symlink(&elsewhere, &link).unwrap();
        assert!(is_refused(own(&link)));
        assert!(!elsewhere.exists());
        fs::write(&elsewhere, "x").unwrap();
        assert!(is_refused(own(&link)));
        let new = folder.path().join("new");
        assert!(own(&new).is_ok());
        assert!(own(&new).is_ok());
    }
}
