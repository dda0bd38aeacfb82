//! The working vault on its disk: read, locked, saved so that nothing can be lost.
//!
//! A save writes the previous version to `vault.age.bak` and then the new one to `vault.age`.
//! Each goes to a temporary file in the same folder first, which is synced, takes its name in one
//! step, and the folder is synced after it. So whenever the program or the computer dies, the
//! name `vault.age` means the old version or the new one, and both are whole.
//!
//! # Who writes
//! The id under which a working vault [counts its savings](crate::vault::Saves) belongs to the place,
//! not to the vault: it stands, with its last count, in the file `.vault.age.lock` beside it
//! (`d5e0c0f3a1b2c3d4               12`). So a copy that is restored, or put by hand into another folder or another
//! computer, never goes on under the id of the one that it was made from. A vault that has less than
//! that count is an earlier one that was put back; what was counted in between may live on in a copy,
//! so a new id is drawn. Only who copies a whole folder, hidden files and all, has the same id in two
//! places; the histories tell that then.
//!
//! Responsible for that order, for letting one writer in at a time and for its id. Not responsible for
//! asking for the passphrase.

use std::{
    ffi::OsString,
    fs::{self, File, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use rand::CryptoRng;

use super::{
    disk::{Disk, System},
    no_file, read_secret, write_secret,
};
use crate::{
    desk::opening::{self, Refused},
    error::{Doing, Error},
    limits,
    seal::{self, SealedVault},
    secret::SecretText,
    vault::{self, Vault, Writer, to_working_json},
};

/// How long another writer is waited for: about what it needs to open and save.
const PATIENCE: Duration = Duration::from_secs(5);
/// Longest line with a writer's id and count, and a little more.
const WRITER_LINE: u64 = 64;
/// How often it is looked whether it is done.
const LOOK: Duration = Duration::from_millis(50);

/// A working vault as it lies on the disk.
pub struct VaultFile {
    path: PathBuf,
    sealed: SealedVault,
}

impl VaultFile {
    /// Reads the file. Needs no lock: its name always means a whole version.
    ///
    /// # Errors
    /// [`Error::NoVault`], [`Error::Io`], [`Error::NoFile`], [`Error::TooLarge`], [`Error::NotAge`],
    /// [`Error::NewerVersion`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        // Through a link to where the file really lies, so that a save replaces it there.
        let path = fs::canonicalize(path).map_err(|error| no_vault(path, &error))?;
        let bytes = read_secret(&path, limits::SEALED_FILE)?;
        let sealed = SealedVault::from_bytes(bytes.expose(), &path.display().to_string())?;
        Ok(Self { path, sealed })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What lies there, sealed as it is.
    pub fn sealed(&self) -> &SealedVault {
        &self.sealed
    }

    /// Its name, for questions and errors.
    pub fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Opens it.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::WorkFactor`], [`Error::DamagedFile`],
    /// [`Error::TooLarge`], and those of [`vault::from_json`].
    pub fn open(&self, passphrase: &SecretText) -> Result<Vault, Error> {
        let json = seal::open_with_passphrase(&self.sealed, passphrase, &self.name())?;
        vault::from_json(json.expose(), &self.name())
    }
}

/// A working vault that nobody else changes while this exists.
pub struct LockedVaultFile {
    file: VaultFile,
    /// Unlocked when it is closed, also by a death of the program.
    lock: File,
    /// The writer and its count of the version that is to be saved.
    counted: Option<(Writer, u64)>,
}

impl LockedVaultFile {
    /// Waits a few seconds for other writers, then locks and reads the file.
    ///
    /// # Errors
    /// [`Error::VaultInUse`], and those of [`VaultFile::read`].
    pub fn lock(path: &Path) -> Result<Self, Error> {
        let path = fs::canonicalize(path).map_err(|error| no_vault(path, &error))?;
        // What is no vault gets no lock beside it.
        VaultFile::read(&path)?;
        let lock = lock(&path)?;
        // What a killed program was writing; whoever holds the lock knows that nobody is at work on
        // it. It is sealed, so that it may as well stay where it cannot be removed.
        for written in [&path, &previous_of(&path)] {
            let _ = System.remove(&with_name(written, ".", ".new"));
        }
        Ok(Self {
            file: VaultFile::read(&path)?,
            lock,
            counted: None,
        })
    }

    /// Counts the saving that is to come, in a vault that was opened from this file. What is sealed
    /// for paper before that has the same count then.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn count(&mut self, vault: &mut Vault, rng: &mut impl CryptoRng) -> Result<(), Error> {
        let kept = read_writer(&self.lock).map_err(|error| self.saving(&error))?;
        // Something else of that name, perhaps laid there, is not written over.
        let is_ours = kept.is_some() || self.lock.metadata().is_ok_and(|found| found.len() == 0);
        let writer = kept
            .filter(|(writer, count)| {
                vault.saves().of(*writer) >= *count && vault.saves().has_room_for(*writer)
            })
            .map_or_else(|| Writer::random(rng), |(writer, _)| writer);
        vault.count_saving(writer);
        self.counted = is_ours.then(|| (writer, vault.saves().of(writer)));
        Ok(())
    }

    /// The file.
    pub fn file(&self) -> &VaultFile {
        &self.file
    }

    /// Seals `vault` and saves it. The version that was there is kept as `.bak`.
    ///
    /// # Errors
    /// [`Error::Io`]; the old version, or the new one, is then in place.
    pub fn save(&mut self, vault: &Vault, passphrase: &SecretText) -> Result<(), Error> {
        self.save_sealed(seal_vault(vault, passphrase))
    }

    /// Saves what [`seal_vault`] gave, for who needs the same bytes elsewhere too.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub fn save_sealed(&mut self, sealed: SealedVault) -> Result<(), Error> {
        // Before it, so that no count is given twice: if the saving fails, or the program dies, the
        // next one is counted under a new id.
        if let Some((writer, count)) = self.counted {
            write_writer(&self.lock, writer, count).map_err(|error| self.saving(&error))?;
        }
        save(
            &System,
            &self.file.path,
            self.file.sealed.as_bytes(),
            sealed.as_bytes(),
        )
        .map_err(|error| self.saving(&error))?;
        self.file.sealed = sealed;
        Ok(())
    }

    fn saving(&self, error: &io::Error) -> Error {
        Error::io(Doing::Saving, self.file.name(), error)
    }

    /// Replaces the previous version by the present one: a passphrase that was changed must not
    /// go on opening it.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn forget_previous(&self) -> Result<(), Error> {
        let previous = previous_of(&self.file.path);
        replace(&System, &previous, self.file.sealed.as_bytes())
            .map_err(|error| Error::io(Doing::Saving, previous.display(), &error))
    }
}

/// Seals a vault under its owner's passphrase. Takes about half a second and 256 MiB.
pub fn seal_vault(vault: &Vault, passphrase: &SecretText) -> SealedVault {
    let json = to_working_json(vault);
    seal::seal_with_passphrase(json.expose(), passphrase)
}

/// Creates a working vault, and its folder if there is none.
///
/// # Errors
/// [`Error::AlreadyExists`], [`Error::Io`].
pub fn create(path: &Path, vault: &Vault, passphrase: &SecretText) -> Result<(), Error> {
    create_sealed(path, &seal_vault(vault, passphrase))
}

/// The same of a vault that is sealed already: a copy that takes the place of a vault.
///
/// # Errors
/// As [`create`].
pub fn create_sealed(path: &Path, sealed: &SealedVault) -> Result<(), Error> {
    let folder = super::folder_of(path);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Error::io(Doing::CreatingFolder, folder.display(), &error))?;
    write_secret(path, sealed.as_bytes())
}

/// Where the version before the present one is kept.
pub fn previous_of(path: &Path) -> PathBuf {
    with_name(path, "", ".bak")
}

/// Puts a sealed copy in its place, over an earlier one. Only one writer at a time may do so.
///
/// # Errors
/// [`Error::Io`]; the earlier copy, or the new one, is then in place.
pub fn replace_copy(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    replace(&System, path, bytes).map_err(|error| Error::io(Doing::Writing, path.display(), &error))
}

fn save<D: Disk>(disk: &D, path: &Path, previous: &[u8], new: &[u8]) -> io::Result<()> {
    replace(disk, &previous_of(path), previous)?;
    replace(disk, path, new)
}

/// Puts a file in the place of another in one step. Only for who holds the lock.
fn replace<D: Disk>(disk: &D, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = with_name(path, ".", ".new");
    // One that a killed program left; whoever holds the lock knows that nobody is at work on it.
    match disk.remove(&temporary) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = write_new(disk, &temporary, bytes).and_then(|()| disk.rename(&temporary, path));
    if let Err(error) = written {
        // Best effort: the first error is the one to report.
        let _ = disk.remove(&temporary);
        return Err(error);
    }
    disk.sync_folder_of(path)
}

/// Writes and closes: some systems rename no file that is open.
fn write_new<D: Disk>(disk: &D, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create(path)?;
    disk.write(&mut file, bytes)?;
    disk.sync(&file)
}

fn with_name(path: &Path, before: &str, after: &str) -> PathBuf {
    let mut name = OsString::from(before);
    name.push(path.file_name().unwrap_or_default());
    name.push(after);
    path.with_file_name(name)
}

/// A file of its own carries the lock, since the vault's is another one after each save. It stays:
/// to remove it would be to take it from under another's lock.
fn lock(path: &Path) -> Result<File, Error> {
    let lock_path = with_name(path, ".", ".lock");
    let io_error = |error| Error::io(Doing::Locking, path.display(), &error);
    let file = opening::own(&lock_path).map_err(|refused| match refused {
        // Somebody laid it there: through a link another file would be made, or changed.
        Refused::NoFile => no_file(&lock_path),
        Refused::System(error) => io_error(error),
    })?;
    let mut waited = Duration::ZERO;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if waited < PATIENCE => {
                std::thread::sleep(LOOK);
                waited += LOOK;
            }
            Err(TryLockError::WouldBlock) => {
                return Err(Error::VaultInUse {
                    name: path.display().to_string(),
                });
            }
            // A file system without locks, as on some network drives, is used without.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                return Ok(file);
            }
            Err(TryLockError::Error(error)) => return Err(io_error(error)),
        }
    }
}

/// The id under which savings are counted in this place, and its last count; `None` if there is
/// none yet, or what is there is something else.
fn read_writer(mut lock: &File) -> io::Result<Option<(Writer, u64)>> {
    let mut text = String::new();
    lock.seek(SeekFrom::Start(0))?;
    match lock.take(WRITER_LINE).read_to_string(&mut text) {
        // No text.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(None),
        read => read?,
    };
    let fields = text
        .strip_suffix('\n')
        .and_then(|line| line.split_once(' '));
    Ok(fields.and_then(|(id, count)| Some((id.parse().ok()?, count.trim_start().parse().ok()?))))
}

/// Always as long, so that it is written over in one piece.
fn write_writer(mut lock: &File, writer: Writer, count: u64) -> io::Result<()> {
    lock.seek(SeekFrom::Start(0))?;
    lock.write_all(format!("{writer} {count:>16}\n").as_bytes())?;
    lock.sync_data()
}

fn no_vault(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Error::NoVault {
            path: path.display().to_string(),
        },
        _ => Error::io(Doing::Reading, path.display(), error),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::testing::{FailingDisk, Forgetting, MemoryDisk},
        *,
    };
    use crate::vault::Account;

    const OLD: &[u8] = b"the old version, whole";
    const NEW: &[u8] = b"the new version, which is longer, whole as well";
    const OLDER: &[u8] = b"the version before";

    /// Operations of one save, counted by the disk itself.
    fn operations() -> usize {
        let disk = MemoryDisk::with(&[("/v/vault.age", OLD), ("/v/vault.age.bak", OLDER)]);
        save(&disk, Path::new("/v/vault.age"), OLD, NEW).unwrap();
        assert_eq!(disk.read("/v/vault.age"), Some(NEW.to_vec()));
        assert_eq!(disk.read("/v/vault.age.bak"), Some(OLD.to_vec()));
        assert_eq!(disk.names(), ["/v/vault.age", "/v/vault.age.bak"]);
        disk.operations()
    }

    /// Every state in which a disk may be found when the program is killed, or the power fails,
    /// before, in or after any operation.
    #[test]
    fn a_death_at_any_moment_leaves_a_whole_vault() {
        let count = operations();
        // Two files, each: remove, create, write, sync, rename, sync of the folder.
        assert_eq!(count, 12);
        let mut seen = [false, false];
        for at in 0..=count {
            let disk = MemoryDisk::with(&[("/v/vault.age", OLD), ("/v/vault.age.bak", OLDER)]);
            disk.die_at(at);
            let result = save(&disk, Path::new("/v/vault.age"), OLD, NEW);
            assert_eq!(result.is_ok(), at == count, "{at}");
            for how in Forgetting::ALL {
                for found in disk.after_death(how) {
                    let vault = found.get(Path::new("/v/vault.age")).map(Vec::as_slice);
                    assert!(vault == Some(OLD) || vault == Some(NEW), "{at} {how:?}");
                    seen[usize::from(vault == Some(NEW))] = true;
                    let previous = found.get(Path::new("/v/vault.age.bak")).map(Vec::as_slice);
                    assert!(
                        previous == Some(OLDER) || previous == Some(OLD),
                        "{at} {how:?}"
                    );
                    if result.is_ok() {
                        assert_eq!(vault, Some(NEW), "what was said to be saved is saved");
                    }
                }
            }
        }
        assert_eq!(seen, [true, true]);
    }

    /// The check itself is checked: a save without syncs is found out.
    #[test]
    fn a_careless_save_would_be_found_out() {
        let disk = MemoryDisk::with(&[("/v/vault.age", OLD)]);
        let path = Path::new("/v/vault.age");
        let mut file = disk.create(Path::new("/v/new")).unwrap();
        disk.write(&mut file, NEW).unwrap();
        disk.rename(Path::new("/v/new"), path).unwrap();
        let broken = |how| {
            disk.after_death(how).iter().any(|found| {
                let vault = found.get(path).map(Vec::as_slice);
                vault != Some(OLD) && vault != Some(NEW)
            })
        };
        assert!(broken(Forgetting::Contents));
        assert!(!broken(Forgetting::Nothing));
    }

    /// An operation fails, as on a full disk, and the program lives on to clean up and to say so.
    #[test]
    fn a_failure_leaves_a_whole_vault_and_nothing_else() {
        for at in 0..operations() {
            let disk = MemoryDisk::with(&[("/v/vault.age", OLD), ("/v/vault.age.bak", OLDER)]);
            disk.fail_at(at, io::ErrorKind::StorageFull);
            let error = save(&disk, Path::new("/v/vault.age"), OLD, NEW).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::StorageFull, "{at}");
            let vault = disk.read("/v/vault.age");
            assert!(
                vault.as_deref() == Some(OLD) || vault.as_deref() == Some(NEW),
                "{at}"
            );
            assert_eq!(disk.names(), ["/v/vault.age", "/v/vault.age.bak"], "{at}");
            // And the next one goes well.
            save(&disk, Path::new("/v/vault.age"), OLD, NEW).unwrap();
            assert_eq!(disk.read("/v/vault.age"), Some(NEW.to_vec()));
        }
    }

    #[test]
    fn what_a_killed_save_left_goes_with_the_next_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.age");
        let passphrase = SecretText::new("correct horse".to_owned());
        create(&path, &Vault::new("T"), &passphrase).unwrap();
        for left in [".vault.age.new", ".vault.age.bak.new"] {
            fs::write(folder.path().join(left), "half").unwrap();
        }
        fs::write(folder.path().join(".other.age.new"), "not ours").unwrap();
        drop(LockedVaultFile::lock(&path).unwrap());
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, [".other.age.new", ".vault.age.lock", "vault.age"]);
    }

    /// The same on a real disk, with a vault that has to open.
    #[test]
    fn on_a_real_disk_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.age");
        let passphrase = SecretText::new("correct horse".to_owned());
        let mut vault = Vault::new("T");
        create(&path, &vault, &passphrase).unwrap();
        let old = fs::read(&path).unwrap();
        vault.accounts_mut().push(Account::new("GitHub", "m"));
        let new = seal_vault(&vault, &passphrase);
        for at in 0..operations() {
            fs::write(&path, &old).unwrap();
            let disk = FailingDisk::new(at);
            assert!(save(&disk, &path, &old, new.as_bytes()).is_err(), "{at}");
            let found = fs::read(&path).unwrap();
            assert!(found == old || found == new.as_bytes(), "{at}");
        }
        // What the killed ones left does not disturb the next.
        let mut locked = LockedVaultFile::lock(&path).unwrap();
        let opened = locked.file().open(&passphrase).unwrap();
        assert!(opened.accounts().len() <= 1);
        locked.save_sealed(new).unwrap();
        drop(locked);
        let names = ["vault.age", "vault.age.bak", ".vault.age.lock"];
        for entry in fs::read_dir(folder.path()).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            assert!(names.contains(&name.as_str()), "{name}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = entry.metadata().unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{name}");
            }
        }
        let file = VaultFile::read(&path).unwrap();
        assert_eq!(file.open(&passphrase).unwrap().accounts().len(), 1);
        let wrong = SecretText::new("wrong".to_owned());
        assert!(matches!(
            file.open(&wrong),
            Err(Error::WrongPassphrase { .. })
        ));
    }

    #[test]
    fn one_writer_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.age");
        assert!(matches!(
            LockedVaultFile::lock(&path).err(),
            Some(Error::NoVault { .. })
        ));
        // What is in it does not matter here.
        fs::write(&path, seal::MAGIC).unwrap();
        let first = LockedVaultFile::lock(&path).unwrap();
        assert!(matches!(
            LockedVaultFile::lock(&path).err(),
            Some(Error::VaultInUse { .. })
        ));
        // Readers do not wait.
        assert!(VaultFile::read(&path).is_ok());
        let second = std::thread::spawn({
            let path = path.clone();
            move || LockedVaultFile::lock(&path).is_ok()
        });
        std::thread::sleep(3 * LOOK);
        drop(first);
        assert!(second.join().unwrap());
    }

    /// Saves what the file holds once more; the counts are then what is returned.
    fn saved_again(path: &Path) -> vault::Saves {
        let passphrase = SecretText::new("p".to_owned());
        let mut locked = LockedVaultFile::lock(path).unwrap();
        let mut vault = locked.file().open(&passphrase).unwrap();
        locked.count(&mut vault, &mut rand::rng()).unwrap();
        locked.save(&vault, &passphrase).unwrap();
        drop(locked);
        let file = VaultFile::read(path).unwrap();
        file.open(&passphrase).unwrap().saves().clone()
    }

    /// The id belongs to the place, and no count is ever given twice.
    #[test]
    fn savings_are_counted_under_an_id_of_the_place() {
        use std::cmp::Ordering;

        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let passphrase = SecretText::new("p".to_owned());
        create(&path("vault.age"), &Vault::new(""), &passphrase).unwrap();
        let first = saved_again(&path("vault.age"));
        fs::copy(path("vault.age"), path("other.age")).unwrap();
        let mine = saved_again(&path("vault.age"));
        assert_eq!(first.order(&mine), Some(Some(Ordering::Less)));
        // By hand to another place: nobody's id.
        let theirs = saved_again(&path("other.age"));
        assert_eq!(first.order(&theirs), Some(Some(Ordering::Less)));
        assert_eq!(mine.order(&theirs), Some(None));
        // Put over the one that it was made from.
        fs::copy(path("other.age"), path("vault.age")).unwrap();
        let back = saved_again(&path("vault.age"));
        assert_eq!(
            mine.order(&back),
            Some(None),
            "what was in between is lost here"
        );
        // The version before put back: what came after may live on in a copy.
        let last = saved_again(&path("vault.age"));
        fs::copy(path("vault.age.bak"), path("vault.age")).unwrap();
        let again = saved_again(&path("vault.age"));
        assert_eq!(last.order(&again), Some(None));
        assert_eq!(back.order(&again), Some(Some(Ordering::Less)));
        // What is no writer's line is none, and stays as it is.
        fs::write(path(".vault.age.lock"), [0xff; 100]).unwrap();
        let new = saved_again(&path("vault.age"));
        assert_eq!(again.order(&new), Some(Some(Ordering::Less)));
        assert_eq!(fs::read(path(".vault.age.lock")).unwrap(), [0xff; 100]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.age");
        fs::write(&real, [seal::MAGIC, b"1"].concat()).unwrap();
        let link = folder.path().join("vault.age");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let mut locked = LockedVaultFile::lock(&link).unwrap();
        let bytes = [seal::MAGIC, b"2"].concat();
        let sealed = SealedVault::from_bytes(&bytes, "new").unwrap();
        locked.save_sealed(sealed).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&real).unwrap(), bytes);
    }
}
