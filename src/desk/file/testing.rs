//! Disks that fail, for the tests of saving.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use super::disk::{Disk, System};

/// What a disk may have lost when the power comes back. A sync protects from each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Forgetting {
    /// Nothing: only the program was killed.
    Nothing,
    /// What was written to files and not synced.
    Contents,
    /// Names given and not synced, the later ones first; and contents.
    Names,
}

impl Forgetting {
    pub(super) const ALL: [Self; 3] = [Self::Nothing, Self::Contents, Self::Names];
}

type Names = BTreeMap<PathBuf, usize>;

/// A disk in memory that remembers what was synced and what was not.
pub(super) struct MemoryDisk {
    /// What is in each file, and how much of it was synced.
    files: RefCell<Vec<(Vec<u8>, Vec<u8>)>>,
    /// The names now, and at each moment since the folder was synced.
    names: RefCell<Vec<Names>>,
    done: Cell<usize>,
    fails: Cell<Option<(usize, io::ErrorKind)>>,
    dies: Cell<Option<usize>>,
}

impl MemoryDisk {
    /// With these files, synced.
    pub(super) fn with(files: &[(&str, &[u8])]) -> Self {
        let numbered = files.iter().enumerate();
        let names = numbered.map(|(at, (name, _))| (PathBuf::from(name), at));
        Self {
            names: RefCell::new(vec![names.collect()]),
            files: RefCell::new(
                files
                    .iter()
                    .map(|(_, bytes)| (bytes.to_vec(), bytes.to_vec()))
                    .collect(),
            ),
            done: Cell::new(0),
            fails: Cell::new(None),
            dies: Cell::new(None),
        }
    }

    /// The operation of this number fails, half done, and the later ones succeed.
    pub(super) fn fail_at(&self, operation: usize, kind: io::ErrorKind) {
        self.fails.set(Some((self.done.get() + operation, kind)));
    }

    /// The operation of this number is half done, and no later one is.
    pub(super) fn die_at(&self, operation: usize) {
        self.dies.set(Some(self.done.get() + operation));
    }

    pub(super) fn operations(&self) -> usize {
        self.done.get()
    }

    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        let file = *self.now().get(Path::new(name))?;
        Some(self.files.borrow()[file].0.clone())
    }

    pub(super) fn names(&self) -> Vec<String> {
        let now = self.now();
        now.keys().map(|name| name.display().to_string()).collect()
    }

    /// Everything that may be found when the computer runs again.
    pub(super) fn after_death(&self, how: Forgetting) -> Vec<BTreeMap<PathBuf, Vec<u8>>> {
        let all = self.names.borrow();
        let possible = match how {
            Forgetting::Names => all.as_slice(),
            _ => &all[all.len() - 1..],
        };
        let files = self.files.borrow();
        let content = |file: usize| match how {
            Forgetting::Nothing => files[file].0.clone(),
            _ => files[file].1.clone(),
        };
        possible
            .iter()
            .map(|names| {
                let found = names.iter();
                found
                    .map(|(name, &file)| (name.clone(), content(file)))
                    .collect()
            })
            .collect()
    }

    fn now(&self) -> Names {
        self.names.borrow().last().cloned().unwrap_or_default()
    }

    fn next(&self, names: Names) {
        self.names.borrow_mut().push(names);
    }

    /// Counts an operation; an error if it is not to be done, or only by half.
    fn step(&self) -> io::Result<()> {
        let number = self.done.get();
        if self.dies.get().is_some_and(|dies| number >= dies) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.done.set(number + 1);
        match self.fails.get() {
            Some((fails, kind)) if fails == number => {
                self.fails.set(None);
                Err(kind.into())
            }
            _ => Ok(()),
        }
    }
}

impl Disk for MemoryDisk {
    type Open = usize;

    fn create(&self, path: &Path) -> io::Result<usize> {
        self.step()?;
        let mut names = self.now();
        if names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let mut files = self.files.borrow_mut();
        files.push((Vec::new(), Vec::new()));
        names.insert(path.to_owned(), files.len() - 1);
        self.next(names);
        Ok(files.len() - 1)
    }

    fn write(&self, file: &mut usize, bytes: &[u8]) -> io::Result<()> {
        let done = self.step();
        // The half that a full disk took.
        let bytes = if done.is_ok() {
            bytes
        } else {
            &bytes[..bytes.len() / 2]
        };
        self.files.borrow_mut()[*file].0.extend(bytes);
        done
    }

    fn sync(&self, file: &usize) -> io::Result<()> {
        self.step()?;
        let (content, synced) = &mut self.files.borrow_mut()[*file];
        synced.clone_from(content);
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        let mut names = self.now();
        let file = names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        names.insert(to.to_owned(), file);
        self.next(names);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        let mut names = self.now();
        names.remove(path).ok_or(io::ErrorKind::NotFound)?;
        self.next(names);
        Ok(())
    }

    fn sync_folder_of(&self, _: &Path) -> io::Result<()> {
        self.step()?;
        let mut names = self.names.borrow_mut();
        let past = names.len() - 1;
        names.drain(..past);
        Ok(())
    }
}

/// The real disk, until the operation of a number; that one and all later ones fail.
pub(super) struct FailingDisk(Cell<usize>);

impl FailingDisk {
    pub(super) fn new(at: usize) -> Self {
        Self(Cell::new(at))
    }

    fn step(&self) -> io::Result<()> {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        if left == 0 {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }
}

impl Disk for FailingDisk {
    type Open = <System as Disk>::Open;

    fn create(&self, path: &Path) -> io::Result<Self::Open> {
        self.step()?;
        System.create(path)
    }

    fn write(&self, file: &mut Self::Open, bytes: &[u8]) -> io::Result<()> {
        let done = self.step();
        let part = if done.is_ok() {
            bytes.len()
        } else {
            bytes.len() / 2
        };
        System.write(file, &bytes[..part])?;
        done
    }

    fn sync(&self, file: &Self::Open) -> io::Result<()> {
        self.step()?;
        System.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        System.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        System.remove(path)
    }

    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        System.sync_folder_of(path)
    }
}
