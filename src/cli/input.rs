//! Files and standard input → the combiner, with a report for each.
//!
//! Responsible for the order of reading (small files that may hold a newer vault first), for what
//! is said of each file, and for going on when one file cannot be read. All files are read to their
//! end: which vault opens depends on every key code among them.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::mpsc::Receiver,
};

use clap::Args;

use super::{
    readers::{self, Message},
    ui::{Ui, count, plain},
};
use crate::{
    combine::{Added, Combiner, Finding},
    desk,
    drill::scan::ReadCode,
    encode::Place,
    error::{Error, list},
    limits,
    scan::{self, Cause, Event, Lost, Options, PageReport},
};

/// Most pieces into which the blanks of a name take it apart.
const PIECES: usize = 12;

/// What stands for standard input among the files.
const STDIN: &str = "-";

/// How much work is put into what is hard to read.
#[derive(Args)]
pub(super) struct Effort {
    /// Look ten times longer at pictures that are hard to read
    #[arg(long)]
    try_harder: bool,
}

impl Effort {
    pub(super) fn options(&self) -> Options {
        if self.try_harder {
            Options::try_harder()
        } else {
            Options::default()
        }
    }
}

/// Whether a file's name stands for standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new(STDIN)
}

/// What was read.
pub(super) struct Gathered {
    pub(super) combiner: Combiner,
    /// How many files there are.
    pub(super) files: usize,
    /// The first file that could not be read at all.
    pub(super) unreadable: Option<Error>,
    /// All codes one by one, for who asks how well each was read: a drill looks at each sheet.
    pub(super) codes: Vec<ReadCode>,
    keeps_codes: bool,
}

/// The files that `paths` mean, folders opened; `-` stays as it is, and so does what is not there,
/// to be reported when its turn comes.
pub(super) fn expand(paths: &[PathBuf], ui: &Ui) -> Result<Vec<PathBuf>, Error> {
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
        match scan::expand(std::slice::from_ref(path)) {
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

/// Reads `paths` into a combiner; `-` is standard input; pictures and PDFs several at a time. A
/// file that cannot be read is reported, and the others go on.
pub(super) fn gather(paths: &[PathBuf], effort: &Options, ui: &Ui) -> Result<Gathered, Error> {
    let mut gathered = Gathered {
        combiner: Combiner::new(),
        files: 0,
        unreadable: None,
        codes: Vec::new(),
        keeps_codes: effort.quality,
    };
    gathered.add(paths, effort, ui)?;
    Ok(gathered)
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
    let Ok(files) = scan::left_out(folder) else {
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

fn is_small_kind(path: &Path) -> bool {
    let kind = path.extension().unwrap_or_default().to_ascii_lowercase();
    path == Path::new(STDIN) || kind == "age" || kind == "txt" || kind == "asc"
}

/// Vault pages as `sheets reprint` names them: newer than the sheets that they belong with.
fn is_vault_pages(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().starts_with("vault-pages-")
}

fn read_stdin(ui: &Ui) -> Result<Vec<u8>, Error> {
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

impl Gathered {
    /// The same for more files.
    pub(super) fn add(
        &mut self,
        paths: &[PathBuf],
        effort: &Options,
        ui: &Ui,
    ) -> Result<(), Error> {
        let mut files = expand(paths, ui)?;
        // Sealed vaults and texts are read first: they cost nothing, and one may be newer than what
        // is on paper.
        files.sort_by_key(|path| (!is_small_kind(path), !is_vault_pages(path)));
        let before = self.files;
        self.files += files.len();
        let (small, large) = files.split_at(files.partition_point(|path| is_small_kind(path)));
        for (at, path) in small.iter().enumerate() {
            self.say_begin(before + at, path, ui);
            if path == Path::new(STDIN) {
                self.read("standard input", &read_stdin(ui)?, ui);
                continue;
            }
            match scan::read_file(path) {
                Ok(bytes) => self.read(&path.display().to_string(), &bytes, ui),
                Err(error) => self.failed(error, ui),
            }
        }
        readers::in_order(large, effort, &mut |at, path, messages| {
            self.say_begin(before + small.len() + at, path, ui);
            self.take(&path.display().to_string(), &messages, ui);
            ControlFlow::Continue(())
        });
        Ok(())
    }

    /// Whether all was read and nothing was wrong with it.
    pub(super) fn is_good(&self) -> bool {
        self.unreadable.is_none() && self.combiner.findings().iter().all(Finding::is_note)
    }

    fn failed(&mut self, error: Error, ui: &Ui) {
        ui.progress_end();
        // Of a file that is alone the error itself will be said.
        if self.files > 1 {
            ui.warning(&error);
        }
        self.unreadable.get_or_insert(error);
    }

    fn say_begin(&self, at: usize, path: &Path, ui: &Ui) {
        let name = plain(&path.display().to_string());
        ui.progress(format!("Reading {} of {}: {name}", at + 1, self.files));
    }

    /// Reads a small file here and whole, for it may be a newer vault.
    fn read(&mut self, name: &str, bytes: &[u8], ui: &Ui) {
        let mut report = Report {
            keeps: self.keeps_codes,
            ..Report::default()
        };
        let result = desk::scan_bytes(name, bytes, &Options::default(), &mut |event| {
            report.event(event, &mut self.combiner, ui);
            ControlFlow::Continue(())
        });
        self.finish(name, result.map(|_| report), ui);
    }

    /// Takes what is read of a file.
    fn take(&mut self, name: &str, messages: &Receiver<Message>, ui: &Ui) {
        let mut report = Report {
            keeps: self.keeps_codes,
            ..Report::default()
        };
        let mut result = Ok(());
        for message in messages {
            match message {
                Message::Event(event) => report.event(event, &mut self.combiner, ui),
                Message::End(end) => result = end.map(|_| ()),
            }
        }
        self.finish(name, result.map(|()| report), ui);
    }

    fn finish(&mut self, name: &str, result: Result<Report, Error>, ui: &Ui) {
        match result {
            Ok(mut report) => {
                self.codes.append(&mut report.kept);
                ui.progress_end();
                ui.say(format!("{}: {}", plain(name), report.text()));
                for text in report.unseen.texts(name, report.codes) {
                    ui.warning(text);
                }
                // Where nothing could be read, that is what is wrong with the file.
                if report.codes == 0
                    && let Some((_, problem)) = report.unseen.problems.into_iter().next()
                {
                    self.unreadable.get_or_insert(problem);
                }
            }
            Err(error) => self.failed(error, ui),
        }
    }
}

/// What one file holds that was not read.
#[derive(Default)]
struct Unseen {
    lost: Vec<Lost>,
    /// Whether a page may hold codes of which nothing was seen.
    doubtful: bool,
    whole: Option<Cause>,
    /// Pages that could not be read at all, where others of the file could be.
    problems: Vec<(Place, Error)>,
    blank: usize,
    pages: usize,
}

impl Unseen {
    fn add(&mut self, page: &PageReport) {
        self.pages += 1;
        if page.whole == Some(Cause::Blank) {
            self.blank += 1;
            return;
        }
        if let Some(problem) = &page.problem {
            self.problems.push((page.place.clone(), problem.clone()));
        }
        self.lost.extend(page.lost());
        self.whole = self.whole.or(page.whole);
        self.doubtful |= !page.complete && page.problem.is_none();
    }

    /// Lines for a person; `codes` is how many were read in all.
    fn texts(&self, name: &str, codes: usize) -> Vec<String> {
        let problems = self.problems.iter();
        let mut texts: Vec<String> = problems
            .map(|(place, problem)| match place.page {
                Some(page) => format!("page {page}: {problem}"),
                None => problem.to_string(),
            })
            .collect();
        texts.extend(self.unread(name, codes));
        texts
    }

    fn unread(&self, name: &str, codes: usize) -> Vec<String> {
        if codes == 0 && self.lost.is_empty() && self.doubtful {
            let why = match self.whole {
                Some(Cause::TooDark) => "the picture is too dark; take it in good light",
                Some(Cause::Blurred) => "the picture is too blurred; hold still, in good light",
                // When unsure.
                _ => {
                    "if a sheet is in the picture, it is not sharp enough: rest the camera on \
                     something, with the whole sheet in good light"
                }
            };
            return vec![format!("{name}: no code was found; {why}")];
        }
        self.lost.iter().map(ToString::to_string).collect()
    }
}

/// What one file gave.
#[derive(Default)]
struct Report {
    sheets: BTreeMap<String, Vec<u8>>,
    vault_codes: usize,
    vault_lines: usize,
    age_files: usize,
    again: usize,
    bad: usize,
    others: usize,
    /// All codes, ours and others.
    codes: usize,
    unseen: Unseen,
    keeps: bool,
    kept: Vec<ReadCode>,
}

impl Report {
    fn event(&mut self, event: Event, combiner: &mut Combiner, ui: &Ui) {
        match event {
            Event::Page { place, pages } if pages > 1 => {
                ui.progress(format!("Reading {} of {pages}", plain(&place.to_string())));
            }
            Event::Page { .. } => {}
            Event::Code(found) => {
                self.codes += 1;
                if self.keeps
                    && let Ok(payload) = &found.payload
                {
                    self.kept.push(ReadCode {
                        payload: payload.duplicate(),
                        place: found.place.clone(),
                        quality: found.quality,
                    });
                }
                self.add(match found.payload {
                    Ok(payload) => combiner.add(payload, found.place),
                    Err(error) => combiner.add_unreadable(error, found.place),
                });
            }
            Event::PageDone(page) => {
                self.others += page.others;
                self.codes += page.others;
                self.unseen.add(&page);
            }
        }
    }

    fn add(&mut self, added: Added) {
        match added {
            Added::Sheet { set, number } => {
                self.sheets
                    .entry(set.to_string())
                    .or_default()
                    .push(number.get());
            }
            Added::AgeFile => self.age_files += 1,
            Added::Vault => self.vault_codes += 1,
            Added::VaultLine { number: 0 } => {}
            Added::VaultLine { .. } => self.vault_lines += 1,
            Added::Again => self.again += 1,
            Added::Bad => self.bad += 1,
        }
    }

    /// One line for a person.
    fn text(&self) -> String {
        let mut parts: Vec<String> = self
            .sheets
            .iter()
            .map(|(set, numbers)| {
                let sheets = if numbers.len() == 1 {
                    "sheet"
                } else {
                    "sheets"
                };
                let mut numbers = numbers.clone();
                numbers.sort_unstable();
                format!("{sheets} {} of set {set}", list(&numbers))
            })
            .collect();
        if self.vault_codes > 0 {
            parts.push(count(self.vault_codes, "vault code"));
        }
        if self.vault_lines > 0 {
            parts.push(count(self.vault_lines, "vault line"));
        }
        if self.age_files > 0 {
            parts.push("a sealed vault".to_owned());
        }
        if self.bad > 0 {
            parts.push(format!("{} that cannot be used", count(self.bad, "code")));
        }
        if parts.is_empty() && self.again > 0 {
            parts.push("nothing that was not there before".to_owned());
        }
        if self.others > 0 {
            parts.push(format!(
                "{} of something else",
                count(self.others, "QR code")
            ));
        }
        if parts.is_empty() && self.unseen.blank > 0 && self.unseen.blank == self.unseen.pages {
            match self.unseen.blank {
                1 => "a blank page".to_owned(),
                _ => "blank pages".to_owned(),
            }
        } else if parts.is_empty() {
            "no kinsafe code found".to_owned()
        } else {
            parts.join(", ")
        }
    }
}
