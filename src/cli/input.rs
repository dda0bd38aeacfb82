//! Files and standard input → the combiner, with a report for each.
//!
//! Responsible for the order of reading (small files that may hold a newer vault first), for
//! stopping early, and for going on when one file cannot be read.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::ui::{Ui, count, plain};
use crate::{
    combine::{Added, Combiner, Finding},
    error::{Error, list},
    limits,
    scan::{self, Cause, Event, Lost, Options, PageReport},
};

/// What stands for standard input among the files.
const STDIN: &str = "-";

/// What was read.
pub(super) struct Gathered {
    pub(super) combiner: Combiner,
    /// How many files there are.
    pub(super) files: usize,
    /// The first file that could not be read at all.
    pub(super) unreadable: Option<Error>,
}

/// The files that `paths` mean, folders opened; `-` stays as it is, and so does what is not there,
/// to be reported when its turn comes.
pub(super) fn expand(paths: &[PathBuf], ui: &Ui) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
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
                files.append(&mut inside);
            }
            Err(Error::Io { .. }) => files.push(path.clone()),
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

/// Reads `paths` into a combiner; `-` is standard input. Stops as soon as a vault can be opened,
/// unless `all`. A file that cannot be read is reported, and the others go on.
pub(super) fn gather(paths: &[PathBuf], all: bool, ui: &Ui) -> Result<Gathered, Error> {
    let mut files = expand(paths, ui)?;
    // Sealed vaults and texts are read first: they cost nothing, and one may be newer than what
    // is on paper.
    files.sort_by_key(|path| !is_small_kind(path));
    let mut gathered = Gathered {
        combiner: Combiner::new(),
        files: files.len(),
        unreadable: None,
    };
    for (at, path) in files.iter().enumerate() {
        let name = path.display().to_string();
        if !all && gathered.combiner.complete() && !is_small_kind(path) {
            let left = count(files.len() - at, "file");
            ui.say(format!("That is enough; {left} not read (--all reads on)."));
            break;
        }
        ui.progress(format!(
            "Reading {} of {}: {}",
            at + 1,
            files.len(),
            plain(&name)
        ));
        if path == Path::new(STDIN) {
            gathered.read("standard input", &read_stdin(ui)?, true, ui);
            continue;
        }
        match scan::read_file(path) {
            // A small one is read whole, for it may be a newer vault.
            Ok(bytes) => gathered.read(&name, &bytes, all || is_small_kind(path), ui),
            Err(error) => gathered.failed(error, ui),
        }
    }
    Ok(gathered)
}

fn has_folders(path: &Path) -> bool {
    path.read_dir()
        .is_ok_and(|mut inside| inside.any(|entry| entry.is_ok_and(|entry| entry.path().is_dir())))
}

fn is_small_kind(path: &Path) -> bool {
    let kind = path.extension().unwrap_or_default().to_ascii_lowercase();
    path == Path::new(STDIN) || kind == "age" || kind == "txt" || kind == "asc"
}

fn read_stdin(ui: &Ui) -> Result<Vec<u8>, Error> {
    if io::stdin().is_terminal() {
        ui.progress_end();
        ui.say(
            "Type or paste the codes, or the 32 words of each sheet, one sheet after the other. \
             At the end press Enter, then Ctrl-D (on Windows Ctrl-Z and Enter).",
        );
    }
    let mut bytes = Vec::new();
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

    /// Reads one file to its end, or, unless `all`, until a vault can be opened.
    fn read(&mut self, name: &str, bytes: &[u8], all: bool, ui: &Ui) {
        let mut report = Report::default();
        let mut unseen = Unseen::default();
        let combiner = &mut self.combiner;
        let result = scan::scan(name, bytes, &Options::default(), &mut |event| {
            match event {
                Event::Page { place, pages } if pages > 1 => {
                    ui.progress(format!("Reading {} of {pages}", plain(&place.to_string())));
                }
                Event::Code(found) => match found.payload {
                    Ok(payload) => report.add(combiner.add(payload, found.place)),
                    Err(error) => report.add(combiner.add_unreadable(error, found.place)),
                },
                Event::PageDone(page) => unseen.add(&page),
                Event::Page { .. } => {}
            }
            if !all && combiner.complete() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        match result {
            Ok(summary) => {
                ui.progress_end();
                ui.say(format!("{}: {}", plain(name), report.text(summary.others)));
                for text in unseen.texts(name, summary.ours + summary.others) {
                    ui.warning(text);
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
}

impl Unseen {
    fn add(&mut self, page: &PageReport) {
        self.lost.extend(page.lost());
        self.whole = self.whole.or(page.whole);
        self.doubtful |= !page.complete && page.problem.is_none();
    }

    /// Lines for a person; `codes` is how many were read in all.
    fn texts(&self, name: &str, codes: usize) -> Vec<String> {
        if codes == 0 && self.lost.is_empty() && self.doubtful {
            let why = match self.whole {
                Some(Cause::TooDark) => "the picture is too dark; take it in good light",
                Some(Cause::Blurred) => "the picture is too blurred; hold still, in good light",
                _ => "the whole sheet should be in the picture, sharp, in good light, and fill it",
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
    age_files: usize,
    again: usize,
    bad: usize,
}

impl Report {
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
            Added::Again => self.again += 1,
            Added::Bad => self.bad += 1,
        }
    }

    /// One line for a person.
    fn text(&self, others: usize) -> String {
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
        if self.age_files > 0 {
            parts.push("a sealed vault".to_owned());
        }
        if self.bad > 0 {
            parts.push(format!("{} that cannot be used", count(self.bad, "code")));
        }
        if parts.is_empty() && self.again > 0 {
            parts.push("nothing that was not there before".to_owned());
        }
        if others > 0 {
            parts.push(format!("{} of something else", count(others, "QR code")));
        }
        if parts.is_empty() {
            "no kinsafe code found".to_owned()
        } else {
            parts.join(", ")
        }
    }
}
