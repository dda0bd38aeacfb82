//! Files that commands write: refused before any work is done, and never over something.
//!
//! Responsible for what `--force` means everywhere: what is there is kept beside under another
//! name. Not responsible for how a file is written, which is the library's.

use std::path::Path;

use crate::cli::terminal::ui::{Ui, plain};
use crate::{desk::file, error::Error};

/// Refuses what would be refused after the work: a name that is taken, unless `force`, and a
/// folder that is not there.
pub(crate) fn free(out: &Path, force: bool) -> Result<(), Error> {
    if out.symlink_metadata().is_ok() && !force {
        return Err(Error::AlreadyExists {
            path: plain(&out.display().to_string()),
        });
    }
    let folder = file::folder_of(out);
    if folder.is_dir() {
        Ok(())
    } else {
        Err(no_folder(folder))
    }
}

/// Writes a new file; what is there, which only `--force` allows, keeps another name.
pub(crate) fn write_new(out: &Path, bytes: &[u8], ui: &Ui) -> Result<(), Error> {
    remove_left(out, ui);
    set_aside(out, ui)?;
    file::write_secret(out, bytes)
}

/// Removes what is left of an earlier try that was killed, and says so: there are secrets in it.
pub(crate) fn remove_left(out: &Path, ui: &Ui) {
    let left = file::remove_left(out);
    let name = |path: &Path| plain(&path.display().to_string());
    for path in &left.removed {
        ui.warning(format!(
            "an earlier try was broken off and had left {}, with secrets in it; it was removed",
            name(path)
        ));
    }
    for path in &left.doubtful {
        ui.warning(format!(
            "{} may be left of an earlier try that was broken off; look at it, and delete it if it \
             is",
            name(path)
        ));
    }
}

/// Gives what is there, if anything is, another name, and says so.
pub(crate) fn set_aside(path: &Path, ui: &Ui) -> Result<(), Error> {
    if let Some(kept) = file::set_aside(path)? {
        say_kept(&kept, ui);
    }
    Ok(())
}

/// Says where what was there is now.
pub(crate) fn say_kept(kept: &Path, ui: &Ui) {
    ui.note(format!("what was there is kept as {}", kept.display()));
}

/// The error where a folder is needed.
pub(crate) fn no_folder(folder: &Path) -> Error {
    Error::Usage {
        what: format!("there is no folder {}", folder.display()),
    }
}
