//! The folder of sheets that a command writes: all of it, checked, or nothing.
//!
//! The files are written under another name beside it, looked at there, and given the folder's
//! name last. Not responsible for what is in them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::output;
use crate::cli::terminal::ui::{Ui, plain};
use crate::{
    desk::{
        self,
        file::{self, Unfinished},
    },
    error::{Doing, Error},
    set::SetFile,
};

/// A folder that is not there yet, or that `--force` replaces.
pub(crate) struct NewFolder {
    path: PathBuf,
    /// It is there already and is to be kept under another name.
    replaces: bool,
}

impl NewFolder {
    /// Refuses before any work is done what would be refused after it. An empty folder may be
    /// there.
    pub(crate) fn new(path: PathBuf, force: bool) -> Result<Self, Error> {
        let there = path.symlink_metadata().is_ok();
        let empty = path
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_none());
        if there && !empty && !force {
            return Err(Error::AlreadyExists {
                path: plain(&path.display().to_string()),
            });
        }
        if !file::folder_of(&path).is_dir() {
            return Err(output::no_folder(file::folder_of(&path)));
        }
        Ok(Self {
            path,
            replaces: there && !empty,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the files, has them looked at where they are then, and gives the folder its name.
    /// If any of this fails nothing of it remains.
    pub(crate) fn make<T>(
        &self,
        files: &[SetFile],
        ui: &Ui,
        look: impl FnOnce(&Path) -> Result<T, Error>,
    ) -> Result<T, Error> {
        output::remove_left(&self.path, ui);
        let unfinished = Unfinished::folder_beside(&self.path)?;
        write(files, unfinished.path())?;
        let seen = look(unfinished.path())?;
        let kept = self.publish(unfinished.path())?;
        unfinished.finish();
        if let Some(kept) = kept {
            output::say_kept(&kept, ui);
        }
        Ok(seen)
    }

    /// Gives the finished folder its name in one step; what was there keeps another, which is
    /// returned.
    fn publish(&self, staging: &Path) -> Result<Option<PathBuf>, Error> {
        let out = &self.path;
        let io_error = |error| Error::io(Doing::Writing, out.display(), &error);
        let kept = if self.replaces {
            file::set_aside(out)?
        } else {
            None
        };
        fs::rename(staging, out).map_err(io_error)?;
        file::sync_folder_of(out).map_err(io_error)?;
        Ok(kept)
    }
}

fn write(files: &[SetFile], folder: &Path) -> Result<(), Error> {
    files
        .iter()
        .try_for_each(|file| file::write_secret(&folder.join(&file.name), &file.bytes))
}

/// The same files as they lie on the disk now.
pub(crate) fn read_back<'a>(
    folder: &Path,
    files: impl IntoIterator<Item = &'a SetFile>,
) -> Result<Vec<SetFile>, Error> {
    let read = |file: &SetFile| {
        Ok(SetFile {
            bytes: Zeroizing::new(desk::read_file(&folder.join(&file.name))?),
            name: folder.join(&file.name).display().to_string(),
            codes: file.codes,
        })
    };
    files.into_iter().map(read).collect()
}
