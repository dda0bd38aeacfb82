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

use super::readers::{self, Sent};
use crate::cli::terminal::ui::Ui;
use crate::{
    desk,
    error::{Doing, Error},
    limits,
    say::{Argument, Message, Situation},
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
                    let name = path.display().to_string();
                    ui.note(ui.words(&Message::new("program-folders").with("name", name)));
                }
                if path.is_dir() {
                    say_left_out(path, ui);
                }
                files.append(&mut inside);
            }
            Err(Error::Io { .. }) => match in_pieces(&paths[at - 1..]) {
                Some((whole, pieces)) => {
                    let name = whole.display().to_string();
                    ui.note(ui.words(&Message::new("program-blanks").with("name", name)));
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
            take_small(
                pile,
                &ui.words(&Message::new("program-input")),
                Ok(read_stdin(ui)?),
                ui,
            );
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
    let mut named: Vec<Argument> = files
        .iter()
        .take(limits::SUGGESTIONS)
        .filter_map(|file| Some(Argument::text(file.file_name()?.to_string_lossy())))
        .collect();
    let more = files.len() - named.len();
    if more > 0 {
        named.push(Message::new("program-others").with("count", more).into());
    }
    let left_out = Message::new("program-left-out")
        .with("folder", folder.display().to_string())
        .with("files", Argument::All(named));
    ui.note(ui.words(&left_out));
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
        ui.say(ui.words(&Message::new("program-paste")));
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
        .map_err(|error| Error::io(Doing::ReadingInput, "", &error))?;
    if bytes.len() as u64 > limits::INPUT_FILE {
        return Err(Error::too_large(
            "standard input",
            limits::INPUT_FILE as usize,
        ));
    }
    Ok(bytes)
}

fn say_begin(at: usize, of: usize, path: &Path, ui: &Ui) {
    let reading = Message::new("program-reading")
        .with("at", at + 1)
        .with("of", of)
        .with("name", path.display().to_string());
    ui.progress(ui.words(&reading));
}

fn say_page(event: &Event, ui: &Ui) {
    if let Event::Page { place, pages } = event
        && *pages > 1
    {
        let reading = Message::new("program-reading-page")
            .with("place", place.message())
            .with("pages", *pages);
        ui.progress(ui.words(&reading));
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
fn take(pile: &mut Pile, name: &str, messages: &Receiver<Sent>, ui: &Ui) {
    let mut file = pile.begin(name);
    let mut result = Ok(());
    for message in messages {
        match message {
            Sent::Event(event) => {
                say_page(&event, ui);
                pile.event(&mut file, event);
            }
            Sent::End(end) => result = end.map(|_| ()),
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
            ui.warning(ui.words(&error.message()));
        }
        return;
    }
    let gave = Message::new("program-gave")
        .with("name", report.name.as_str())
        .with("gave", report.message());
    ui.say(ui.words(&gave));
    for unseen in &report.unseen {
        ui.warning(ui.words(&unseen.message()));
    }
}
