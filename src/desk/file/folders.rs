//! The folder of a file.

use std::{fs::File, io, path::Path};

/// Makes the names in the folder of `path` durable.
///
/// # Errors
/// The system's.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder_of(path))?.sync_all()
    } else {
        Ok(())
    }
}

/// The folder that `path` lies in; `.` for a bare name.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
