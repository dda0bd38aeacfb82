//! What is imported from: files, what is in packed and encrypted ones, pictures with QR codes,
//! standard input.
//!
//! Responsible for reading them, pictures in a process of their own, and for asking for the
//! passphrase of an export. Not responsible for what is taken.

use std::{
    cell::RefCell,
    fs,
    io::Read,
    ops::ControlFlow,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use zeroize::Zeroizing;

use crate::{
    cli::{
        reading::files,
        terminal::{passphrase, ui::Ui},
    },
    day::Day,
    desk::{self, file, opening},
    error::Error,
    exchange::import::{self, Contained, Container, Import, Kept, Unlock},
    limits,
    scan::{self, Event, Options},
    secret::{SecretBytes, SecretText},
};

/// Bytes by which a picture is known.
const BEGINNING: u64 = 4096;

/// A file that was read, or one of several in a packed one.
pub(super) struct Source {
    /// `None` for standard input.
    pub(super) path: Option<PathBuf>,
    /// As it is called in messages; not yet made fit to be shown.
    pub(super) name: String,
    pub(super) import: Import,
    /// Others that came out of the same file and were not read.
    pub(super) left_out: Vec<Error>,
}

/// How the files are to be read.
pub(super) struct How<'a> {
    pub(super) today: Day,
    pub(super) issued: Option<Day>,
    /// Where the passphrase of an encrypted export is, if it is not to be asked for.
    pub(super) passphrase: Option<&'a Path>,
    /// The key file of a database of KeePass.
    pub(super) key_file: Option<&'a Path>,
}

impl Source {
    /// Reads a file, or standard input for `-`; a packed one gives several.
    pub(super) fn read(path: &Path, how: &How<'_>, ui: &Ui) -> Result<Vec<Self>, Error> {
        let (name, own_path, day) = if files::is_stdin(path) {
            ("standard input".to_owned(), None, Some(how.today))
        } else {
            let day = day_of(path).filter(|&day| day <= how.today);
            (path.display().to_string(), Some(path.to_owned()), day)
        };
        let contained = if own_path.is_none() {
            let bytes = SecretBytes::new(files::read_stdin(ui)?);
            read_bytes(&name, &bytes, how, ui)?
        } else if is_picture(path) {
            whole(&name, read_picture(path, &name)?)
        } else {
            let bytes = file::read_secret(path, limits::CONTAINER)?;
            read_bytes(&name, &bytes, how, ui)?
        };
        let mut sources: Vec<Self> = Vec::new();
        let mut left_out = Vec::new();
        for Contained { name, read } in contained {
            match read {
                Ok(mut import) => {
                    import.date(how.issued, day);
                    sources.push(Self {
                        path: own_path.clone(),
                        name,
                        import,
                        left_out: Vec::new(),
                    });
                }
                Err(error) => left_out.push(error),
            }
        }
        match sources.first_mut() {
            Some(first) => first.left_out = left_out,
            None => return Err(left_out.pop().unwrap_or(Error::NoCodes { name })),
        }
        Ok(sources)
    }

    /// Why the file that this came from is to stay, if it is.
    pub(super) fn kept(&self) -> Option<Kept> {
        self.import.kept(self.left_out.len())
    }
}

/// Reads bytes; of an encrypted export the passphrase is asked for, again while it is wrong.
fn read_bytes(
    name: &str,
    bytes: &SecretBytes,
    how: &How<'_>,
    ui: &Ui,
) -> Result<Vec<Contained>, Error> {
    let Some(mut container) = Container::recognise(name, bytes.expose())? else {
        return Ok(whole(name, import::read(name, bytes.expose(), how.today)?));
    };
    if !container.is_locked() {
        return container.open(Unlock::default(), how.today);
    }
    let key_file = how
        .key_file
        .map(|path| file::read_secret(path, limits::KEY_FILE))
        .transpose()?;
    let source = match how.passphrase {
        None if !ui.can_ask() => {
            // Says which program's it is, and what to do.
            return container.open(Unlock::default(), how.today);
        }
        file => passphrase::Source::new(file)?,
    };
    let container = RefCell::new(container);
    let open = |phrase: &SecretText| {
        let unlock = Unlock {
            passphrase: Some(phrase),
            key_file: key_file.as_ref(),
        };
        container.borrow_mut().open(unlock, how.today)
    };
    let (contained, _) = source.opening(name, ui, open)?;
    Ok(contained)
}

fn whole(name: &str, import: Import) -> Vec<Contained> {
    vec![Contained {
        name: name.to_owned(),
        read: Ok(import),
    }]
}

/// Whether it is something to look for QR codes in. What cannot be opened is not; why not is said by
/// who reads it. Nor is a pipe, of which what is looked at is gone.
fn is_picture(path: &Path) -> bool {
    let mut beginning = Vec::new();
    fs::metadata(path).is_ok_and(|found| found.is_file())
        && opening::to_read(path).is_ok_and(|file| {
            file.take(BEGINNING).read_to_end(&mut beginning).is_ok()
                && scan::is_decoded_by_others(&beginning)
        })
}

/// Reads the QR codes of a picture or a PDF.
fn read_picture(path: &Path, name: &str) -> Result<Import, Error> {
    let options = Options {
        others: true,
        ..Options::default()
    };
    let mut texts: Vec<Zeroizing<String>> = Vec::new();
    let mut ours = false;
    desk::scan_file(path, &options, &mut |event| {
        match event {
            Event::Other(text) if !texts.contains(&text) => texts.push(text),
            Event::Code(_) => ours = true,
            _ => {}
        }
        ControlFlow::Continue(())
    })?;
    let why = match (ours, texts.is_empty()) {
        (true, _) => "it is a sheet of kinsafe, which kinsafe combine reads",
        (false, true) => {
            "no QR code of an authenticator was read in it; codes that are printed in letters have \
             to be typed, into kinsafe add"
        }
        (false, false) => return Ok(import::read_codes(&texts)),
    };
    Err(Error::ImportFormat {
        name: name.to_owned(),
        why,
    })
}

/// The day on which the file was last changed.
fn day_of(path: &Path) -> Option<Day> {
    let changed = fs::metadata(path).ok()?.modified().ok()?;
    let seconds = changed.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Day::from_unix_seconds(i64::try_from(seconds).ok()?)
}
