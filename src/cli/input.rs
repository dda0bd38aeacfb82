//! Files and standard input → the combiner, with a report for each.
//!
//! Responsible for the order of reading (small files that may hold a newer vault first), for
//! stopping early, for what is said of each file, and for going on when one file cannot be read.

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
    drill::scan::ReadCode,
    error::{Error, list},
    limits,
    scan::{self, Cause, Event, Lost, Options, PageReport},
};

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

/// Reads `paths` into a combiner; `-` is standard input. Of many files it stops as soon as a vault
/// can be opened, unless `all`; pictures and PDFs several at a time. A file that cannot be read is reported, and
/// the others go on.
pub(super) fn gather(
    paths: &[PathBuf],
    all: bool,
    effort: &Options,
    ui: &Ui,
) -> Result<Gathered, Error> {
    let mut gathered = Gathered {
        combiner: Combiner::new(),
        files: 0,
        unreadable: None,
        codes: Vec::new(),
        keeps_codes: effort.quality,
    };
    gathered.add(paths, all, effort, ui)?;
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
        all: bool,
        effort: &Options,
        ui: &Ui,
    ) -> Result<(), Error> {
        let mut files = expand(paths, ui)?;
        // Of a few files any may hold the newest vault, and a cross-check is welcome.
        let all = all || files.len() <= limits::FEW_FILES;
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
            if !all && self.combiner.complete() {
                let left = count(large.len() - at, "file");
                ui.say(format!("That is enough; {left} not read (--all reads on)."));
                return ControlFlow::Break(());
            }
            self.say_begin(before + small.len() + at, path, ui);
            self.take(&path.display().to_string(), &messages, all, ui);
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
        let result = scan::scan(name, bytes, &Options::default(), &mut |event| {
            report.event(event, &mut self.combiner, ui);
            ControlFlow::Continue(())
        });
        self.finish(name, result.map(|_| report), ui);
    }

    /// Takes what is read of a file to its end, or, unless `all`, until a vault can be opened.
    fn take(&mut self, name: &str, messages: &Receiver<Message>, all: bool, ui: &Ui) {
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
            if !all && self.combiner.complete() {
                break;
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
        if parts.is_empty() {
            "no kinsafe code found".to_owned()
        } else {
            parts.join(", ")
        }
    }
}
