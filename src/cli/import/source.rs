//! What is imported from: files, pictures with QR codes, standard input.
//!
//! Responsible for reading them, pictures in a process of their own. Not responsible for what is
//! taken.

use std::{
    collections::HashSet,
    fs,
    io::Read,
    ops::ControlFlow,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use zeroize::Zeroizing;

use crate::{
    cli::{input, ui::Ui},
    day::Day,
    desk::{self, opening},
    error::Error,
    import::{self, Import, Verdict},
    limits,
    scan::{self, Event, Options},
    secret::SecretBytes,
    vault::file,
};

/// Bytes by which a picture is known.
const BEGINNING: u64 = 4096;

/// A file that was read.
pub(super) struct Source {
    /// `None` for standard input.
    pub(super) path: Option<PathBuf>,
    /// As it is called in messages; not yet made fit to be shown.
    pub(super) name: String,
    pub(super) import: Import,
}

impl Source {
    /// Reads a file, or standard input for `-`.
    pub(super) fn read(
        path: &Path,
        today: Day,
        issued: Option<Day>,
        ui: &Ui,
    ) -> Result<Self, Error> {
        if input::is_stdin(path) {
            let bytes = SecretBytes::new(input::read_stdin(ui)?);
            let name = "standard input".to_owned();
            let mut import = import::read(&name, bytes.expose(), today)?;
            import.date(issued, Some(today));
            return Ok(Self {
                path: None,
                name,
                import,
            });
        }
        let name = path.display().to_string();
        let mut import = if is_picture(path) {
            read_picture(path, &name)?
        } else {
            let bytes = file::read_secret(path, limits::TEXT_FILE)?;
            import::read(&name, bytes.expose(), today)?
        };
        import.date(issued, day_of(path).filter(|&day| day <= today));
        Ok(Self {
            path: Some(path.to_owned()),
            name,
            import,
        })
    }

    /// Whether something on it may be a code and was not taken.
    pub(super) fn has_doubts(&self) -> bool {
        let lines = &self.import.lines;
        let taken: HashSet<usize> = lines
            .iter()
            .filter(|report| report.verdict == Verdict::Taken)
            .map(|report| report.line)
            .collect();
        lines
            .iter()
            .filter(|report| report.verdict == Verdict::Doubtful && report.line > 0)
            .any(|report| !taken.contains(&report.line))
    }
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
