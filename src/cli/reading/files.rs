//! Files and standard input → the pile, with a report for each.
//!
//! Responsible for what stands on disk, for reading several at a time, and for what is said of each
//! file. What is read first and what a file gave are the rules of
//! [`reading`](crate::session::reading). All files are read to their end: which vault opens depends
//! on every key code among them.

use std::{
    io::{self, IsTerminal, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::mpsc::Receiver,
};

use clap::Args;

use super::readers::{self, Message};
use crate::cli::terminal::ui::{Ui, count, plain};
use crate::{
    desk,
    error::{Error, list},
    limits,
    say::Situation,
    scan::{Event, Options},
    session::reading::{self, FileReport, Pile},
};

/// Most pieces into which the blanks of a name take it apart.
const PIECES: usize = 12;

/// What stands for standard input among the files.
const STDIN: &str = "-";

/// How much work is put into what is hard to read.
#[derive(Args)]
pub(crate) struct Effort {
    /// Look ten times longer at pictures that are hard to read
    #[arg(long)]
    try_harder: bool,
}

impl Effort {
    pub(crate) fn options(&self) -> Options {
        if self.try_harder {
            Options::try_harder()
        } else {
            Options::default()
        }
    }
}

/// Whether a file's name stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new(STDIN)
}

/// The files that `paths` mean, folders opened; `-` stays as it is, and so does what is not there,
/// to be reported when its turn comes.
pub(crate) fn expand(paths: &[PathBuf], ui: &Ui) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut at = 0;
    while let Some(path) = paths.get(at) {
        at += 1;
        if path == Path::new(STDIN) {
            // It can be read once.
            if !files.contains(path) {
                files.push(path.clone());
            }
            continue;
        }
        match desk::expand(std::slice::from_ref(path)) {
            Ok(mut inside) => {
                if has_folders(path) {
                    let name = plain(&path.display().to_string());
                    ui.note(format!(
                        "folders inside {name} are not opened; name them too"
                    ));
                }
                if path.is_dir() {
                    say_left_out(path, ui);
                }
                files.append(&mut inside);
            }
            Err(Error::Io { .. }) => match in_pieces(&paths[at - 1..]) {
                Some((whole, pieces)) => {
                    ui.note(format!(
                        "{} is read; a name with blanks in it needs quotation marks around it",
                        plain(&whole.display().to_string())
                    ));
                    files.push(whole);
                    at += pieces - 1;
                }
                None => files.push(path.clone()),
            },
            Err(error) => return Err(error),
        }
    }
    if files.len() > limits::INPUT_FILES {
        let limit = format!("{} files", limits::INPUT_FILES);
        return Err(Error::TooLarge {
            name: "the pile".to_owned(),
            limit,
        });
    }
    Ok(files)
}

/// Reads `paths` into a pile, as [`add`] does.
pub(crate) fn gather(
    paths: &[PathBuf],
    effort: &Options,
    mut pile: Pile,
    ui: &Ui,
) -> Result<Pile, Error> {
    add(&mut pile, paths, effort, ui)?;
    Ok(pile)
}

/// Reads `paths` into `pile`; `-` is standard input; pictures and PDFs several at a time. A file
/// that cannot be read is reported, and the others go on.
pub(crate) fn add(
    pile: &mut Pile,
    paths: &[PathBuf],
    effort: &Options,
    ui: &Ui,
) -> Result<(), Error> {
    let mut files = expand(paths, ui)?;
    let is_small = |path: &Path| is_stdin(path) || reading::is_small(&path.to_string_lossy());
    files.sort_by_key(|path| match reading::rank(&path.to_string_lossy()) {
        (_, pages) if is_stdin(path) => (false, pages),
        rank => rank,
    });
    let before = pile.begun();
    pile.expect(files.len());
    let of = pile.files();
    let (small, large) = files.split_at(files.partition_point(|path| is_small(path)));
    for (at, path) in small.iter().enumerate() {
        say_begin(before + at, of, path, ui);
        if is_stdin(path) {
            take_small(pile, "standard input", Ok(read_stdin(ui)?), ui);
        } else {
            take_small(pile, &path.display().to_string(), desk::read_file(path), ui);
        }
    }
    readers::in_order(large, effort, &mut |at, path, messages| {
        say_begin(before + small.len() + at, of, path, ui);
        take(pile, &path.display().to_string(), &messages, ui);
        ControlFlow::Continue(())
    });
    Ok(())
}

/// The file whose name was taken apart at its blanks, if `pieces` begin with one, and how many of
/// them it takes.
fn in_pieces(pieces: &[PathBuf]) -> Option<(PathBuf, usize)> {
    let mut name = pieces.first()?.clone().into_os_string();
    for (at, piece) in pieces.iter().enumerate().skip(1).take(PIECES) {
        name.push(" ");
        name.push(piece);
        let whole = PathBuf::from(&name);
        if whole.is_file() {
            return Some((whole, at + 1));
        }
    }
    None
}

/// Names what is in a folder and is not looked at: it may be the sheets.
fn say_left_out(folder: &Path, ui: &Ui) {
    let Ok(files) = desk::left_out(folder) else {
        return;
    };
    if files.is_empty() {
        return;
    }
    let named: Vec<String> = files
        .iter()
        .take(limits::SUGGESTIONS)
        .filter_map(|file| Some(plain(&file.file_name()?.to_string_lossy())))
        .collect();
    let more = files.len() - named.len();
    let named = match more {
        0 => list(&named),
        more => format!("{} and {}", named.join(", "), count(more, "other")),
    };
    ui.note(format!(
        "in {} not looked at: {named}; a file that is named itself is",
        plain(&folder.display().to_string())
    ));
}

fn has_folders(path: &Path) -> bool {
    path.read_dir()
        .is_ok_and(|mut inside| inside.any(|entry| entry.is_ok_and(|entry| entry.path().is_dir())))
}

/// All of standard input, or what is typed at a terminal.
pub(crate) fn read_stdin(ui: &Ui) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    if io::stdin().is_terminal() {
        ui.progress_end();
        ui.say(
            "Type or paste the codes, or the 32 words of each sheet, one sheet after the other. \
             At the end press Enter, then Ctrl-D (on Windows Ctrl-Z and Enter).",
        );
        while let Some(line) = ui.next("")? {
            bytes.extend_from_slice(line.text.as_bytes());
            bytes.push(b'\n');
            if bytes.len() > limits::TEXT_FILE {
                return Err(Error::too_large("what was typed", limits::TEXT_FILE));
            }
        }
        return Ok(bytes);
    }
    io::stdin()
        .take(limits::INPUT_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::io("reading standard input", &error))?;
    if bytes.len() as u64 > limits::INPUT_FILE {
        return Err(Error::too_large(
            "standard input",
            limits::INPUT_FILE as usize,
        ));
    }
    Ok(bytes)
}

fn say_begin(at: usize, of: usize, path: &Path, ui: &Ui) {
    let name = plain(&path.display().to_string());
    ui.progress(format!("Reading {} of {of}: {name}", at + 1));
}

fn say_page(event: &Event, ui: &Ui) {
    if let Event::Page { place, pages } = event
        && *pages > 1
    {
        ui.progress(format!("Reading {} of {pages}", plain(&place.to_string())));
    }
}

/// Reads a small file here and whole, for it may be a newer vault.
fn take_small(pile: &mut Pile, name: &str, bytes: Result<Vec<u8>, Error>, ui: &Ui) {
    let mut file = pile.begin(name);
    let result = bytes.and_then(|bytes| {
        desk::scan_bytes(name, &bytes, &Options::default(), &mut |event| {
            say_page(&event, ui);
            pile.event(&mut file, event);
            ControlFlow::Continue(())
        })
    });
    let report = pile.end(file, result.map(|_| ()));
    tell(&report, pile, ui);
}

/// Takes what is read of a file.
fn take(pile: &mut Pile, name: &str, messages: &Receiver<Message>, ui: &Ui) {
    let mut file = pile.begin(name);
    let mut result = Ok(());
    for message in messages {
        match message {
            Message::Event(event) => {
                say_page(&event, ui);
                pile.event(&mut file, event);
            }
            Message::End(end) => result = end.map(|_| ()),
        }
    }
    let report = pile.end(file, result);
    tell(&report, pile, ui);
}

fn tell(report: &FileReport, pile: &Pile, ui: &Ui) {
    ui.progress_end();
    if let Some(error) = &report.failed {
        // Of a file that is alone the error itself will be said.
        if pile.files() > 1 {
            ui.warning(error);
        }
        return;
    }
    let gave = ui.words(&report.message());
    ui.say(format!("{}: {gave}", plain(&report.name)));
    for unseen in &report.unseen {
        ui.warning(ui.words(&unseen.message()));
    }
}
