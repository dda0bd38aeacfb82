//! Reading a pile: file after file, until a vault can be opened.
//!
//! Responsible for the order of reading, for when it is enough, for what one file gave, for what of
//! it was not seen, and for what is still needed. Not responsible for where bytes come from, for
//! reading several at a time, nor for what a sheet is worth, which [`combine`](crate::combine) says.
//!
//! ```
//! use kinsafe::session::reading::{Need, Pile};
//! let mut pile = Pile::new();
//! let report = pile.read("list.txt", b"milk, eggs", &Default::default(), &mut |_, _| {});
//! assert!(report.is_empty());
//! assert_eq!(pile.state().need, Need::Sheets { best: None, bad: 0 });
//! ```

mod file;
mod need;

use std::ops::ControlFlow;

pub use self::{
    file::{Corners, FileReport, Outline, Outlined, Reading, Unseen},
    need::{Have, Need, SetState, State},
};
use super::{
    kept,
    typing::{Input, Step, Typing},
};
use crate::{
    combine::{Added, Combiner, Finding, Progress, Recovered, SheetFacts, Wanted},
    drill::scan::ReadCode,
    error::Error,
    limits,
    paper::{Payload, Place, record::SetId},
    scan::{self, Event, Luma, Options},
    secret::SecretText,
    threshold::SheetNumber,
};

/// What was read so far.
#[derive(Default)]
pub struct Pile {
    combiner: Combiner,
    /// How many files there are, as far as is known.
    files: usize,
    begun: usize,
    /// The first file that could not be read at all.
    unreadable: Option<Error>,
    /// All codes one by one, if they are kept.
    codes: Vec<ReadCode>,
    keeps_codes: bool,
    /// What is asked for, where it holds more than one answer.
    wanted: Wanted,
    /// What came of opening it, until something is added.
    opened: Option<Result<Recovered, Error>>,
}

/// What one look of a camera gave.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Look {
    /// The good sheets that were not there before.
    pub sheets: Vec<SheetFacts>,
    /// Vault codes that were not there before.
    pub vault_codes: usize,
    /// Codes of which the same was there.
    pub again: usize,
    /// Codes that cannot be used.
    pub bad: usize,
    /// Where they are.
    pub outlines: Vec<Outline>,
}

/// Which of several files is read earlier, by its name: the one of the smaller rank. Sealed vaults and
/// texts come first, for they cost nothing and one may be newer than what is on paper, and of the
/// others vault pages.
pub fn rank(name: &str) -> (bool, bool) {
    (!is_small(name), !is_vault_pages(name))
}

/// Whether a file of this name is small, and so read at once and whole.
pub fn is_small(name: &str) -> bool {
    let ending = file_name(name).rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ["age", "asc", "txt"]
            .iter()
            .any(|small| ending.eq_ignore_ascii_case(small))
    })
}

/// Vault pages, as they are named when they are written: newer than the sheets that they belong
/// with.
fn is_vault_pages(name: &str) -> bool {
    file_name(name).starts_with("vault-pages-")
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

impl Pile {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing read yet; of what will be, each code is [kept](Self::codes).
    pub fn keeping() -> Self {
        Self {
            keeps_codes: true,
            ..Self::default()
        }
    }

    /// Says how many more files there will be.
    pub fn expect(&mut self, files: usize) {
        self.files = self.begun + files;
    }

    /// Reads one file's bytes, whatever it is. `on_page` hears of each page, from 0, before it is
    /// read, and of how many.
    pub fn read(
        &mut self,
        name: &str,
        bytes: &[u8],
        options: &Options,
        on_page: &mut dyn FnMut(usize, usize),
    ) -> FileReport {
        let mut reading = self.begin(name);
        let mut page = 0;
        let result = scan::scan(name, bytes, options, &mut |event| {
            if let Event::Page { pages, .. } = &event {
                on_page(page, *pages);
                page += 1;
            }
            self.event(&mut reading, event);
            ControlFlow::Continue(())
        });
        self.end(reading, result.map(|_| ()))
    }

    /// Begins a file whose events come from elsewhere.
    pub fn begin(&mut self, name: &str) -> Reading {
        self.begun += 1;
        self.files = self.files.max(self.begun);
        Reading {
            report: FileReport {
                name: name.to_owned(),
                ..FileReport::default()
            },
            outlines: Vec::new(),
            sheets: Vec::new(),
            problems: Vec::new(),
            doubtful: false,
            whole: None,
        }
    }

    /// Takes what happens while the file is read.
    pub fn event(&mut self, reading: &mut Reading, event: Event) {
        match event {
            Event::Page { .. } | Event::Other(_) => {}
            Event::Code(found) => {
                let what = if found.payload.is_ok() {
                    Outlined::Read
                } else {
                    Outlined::Bad
                };
                reading.report.codes += 1;
                if self.keeps_codes
                    && let Ok(payload) = &found.payload
                {
                    self.keep(payload, &found.place, found.quality);
                }
                let added = self.add(found.payload, found.place);
                let what = if added == Added::Bad {
                    Outlined::Bad
                } else {
                    what
                };
                reading.add(added);
                reading.outlines.extend(found.outline.map(|at| (at, what)));
            }
            Event::PageDone(page) => reading.page_done(&page),
        }
    }

    /// Ends a file: what it gave, or why it could not be read.
    pub fn end(&mut self, reading: Reading, result: Result<(), Error>) -> FileReport {
        let Reading {
            mut report,
            sheets,
            mut problems,
            doubtful,
            whole,
            ..
        } = reading;
        if let Err(error) = result {
            self.unreadable.get_or_insert_with(|| error.clone());
            return FileReport {
                name: report.name,
                failed: Some(error),
                ..FileReport::default()
            };
        }
        report.sheets = self.facts(&sheets);
        if report.codes == 0 && report.unseen.is_empty() && doubtful {
            report.unseen.push(Unseen::NoCode {
                name: report.name.clone(),
                whole,
            });
        }
        // Where nothing could be read, that is what is wrong with the file.
        if report.codes == 0
            && let Some(Unseen::Problem { error, .. }) = problems.first()
        {
            self.unreadable.get_or_insert_with(|| error.clone());
        }
        problems.append(&mut report.unseen);
        report.unseen = problems;
        report
    }

    /// Looks once at a picture of a camera: what is not read is soon seen again.
    pub fn look(&mut self, picture: &Luma) -> Look {
        let mut look = Look::default();
        let mut sheets = Vec::new();
        let (width, height) = (picture.width() as f32, picture.height() as f32);
        let result = scan::scan_pictures(
            "camera",
            std::slice::from_ref(picture),
            &Options::glance(),
            &mut |event| {
                if let Event::Code(found) = event {
                    if self.keeps_codes
                        && let Ok(payload) = &found.payload
                    {
                        self.keep(payload, &found.place, None);
                    }
                    let mut what = Outlined::Read;
                    match self.add(found.payload, found.place) {
                        Added::Sheet { set, number } => sheets.push((set, number)),
                        Added::Vault => look.vault_codes += 1,
                        Added::Bad => {
                            look.bad += 1;
                            what = Outlined::Bad;
                        }
                        _ => look.again += 1,
                    }
                    look.outlines.extend(found.outline.map(|at| Outline {
                        page: 0,
                        corners: at.map(|(x, y)| (x / width, y / height)),
                        what,
                    }));
                }
                ControlFlow::Continue(())
            },
        );
        // A camera's picture is never too large, and nothing else can fail.
        debug_assert!(result.is_ok());
        look.sheets = self.facts(&sheets);
        look
    }

    /// Takes what was typed.
    pub fn take(&mut self, payload: Payload, place: Place) -> Added {
        if self.keeps_codes {
            self.keep(&payload, &place, None);
        }
        self.add(Ok(payload), place)
    }

    /// Goes on with a conversation about what is typed, and takes what comes of it.
    pub fn type_in(&mut self, typing: &mut Typing, input: Input) -> Step {
        self.opened = None;
        self.combiner.listen();
        let step = typing.step(&mut self.combiner, input);
        let heard = self.combiner.heard();
        if self.keeps_codes {
            for (payload, place) in &heard {
                self.keep(payload, place, None);
            }
        }
        step
    }

    /// Takes all that another pile keeps.
    pub fn take_all(&mut self, other: &Self) {
        for code in &other.codes {
            self.take(code.payload.duplicate(), code.place.clone());
        }
    }

    fn keep(&mut self, payload: &Payload, place: &Place, quality: Option<scan::Quality>) {
        if self.codes.len() < limits::PAYLOADS {
            self.codes.push(ReadCode {
                payload: payload.duplicate(),
                place: place.clone(),
                quality,
            });
        }
    }

    fn add(&mut self, payload: Result<Payload, Error>, place: Place) -> Added {
        let added = match payload {
            Ok(payload) => self.combiner.add(payload, place),
            Err(error) => self.combiner.add_unreadable(error, place),
        };
        if added != Added::Again {
            self.opened = None;
        }
        added
    }

    fn facts(&self, which: &[(SetId, SheetNumber)]) -> Vec<SheetFacts> {
        let mut sheets = self.combiner.sheets();
        sheets.retain(|sheet| which.contains(&(sheet.set, sheet.number)));
        // Of two that claim the same number the first was told of.
        sheets.dedup_by_key(|sheet| (sheet.set, sheet.number));
        sheets
    }

    /// What was found, for who looks closer.
    pub fn combiner(&self) -> &Combiner {
        &self.combiner
    }

    /// What was found, to add to it what is typed.
    pub fn combiner_mut(&mut self) -> &mut Combiner {
        self.opened = None;
        &mut self.combiner
    }

    /// Each code that was read, if the pile [keeps](Self::keeping) them.
    pub fn codes(&self) -> &[ReadCode] {
        &self.codes
    }

    /// How many files there are, as far as is known.
    pub fn files(&self) -> usize {
        self.files
    }

    /// How many of them were begun.
    pub fn begun(&self) -> usize {
        self.begun
    }

    /// The first file that could not be read at all.
    pub fn unreadable(&self) -> Option<&Error> {
        self.unreadable.as_ref()
    }

    /// The same, where it has been told and need not be told again.
    pub fn take_unreadable(&mut self) -> Option<Error> {
        self.unreadable.take()
    }

    /// What was noticed so far.
    pub fn findings(&self) -> &[Finding] {
        self.combiner.findings()
    }

    /// Whether all was read and nothing was wrong with it.
    pub fn is_good(&self) -> bool {
        self.unreadable.is_none() && self.findings().iter().all(Finding::is_note)
    }

    /// Whether reading can stop: signed sheets enough and a sealed vault.
    pub fn is_enough(&self) -> bool {
        self.combiner.complete()
    }

    /// Says what is asked for, where the pile holds more than one answer.
    pub fn want(&mut self, wanted: Wanted) {
        if self.wanted != wanted {
            self.opened = None;
        }
        self.wanted = wanted;
    }

    /// What there is, and what is needed.
    pub fn state(&mut self) -> State {
        let need = self.need();
        let mut sheets = self.combiner.sheets();
        sheets.dedup_by_key(|sheet| (sheet.set, sheet.number));
        let of = |progress: Progress| SetState {
            set: progress.set,
            threshold: progress.threshold,
            sheets: sheets
                .iter()
                .filter(|sheet| sheet.set == progress.set)
                .cloned()
                .collect(),
            vault: self.combiner.vault_state(progress.set),
            age_file: self.combiner.has_age_file(),
        };
        State {
            sets: self.combiner.progress().into_iter().map(of).collect(),
            findings: self.findings().to_vec(),
            complete: self.is_enough(),
            need,
        }
    }

    fn need(&mut self) -> Need {
        let opened = self
            .opened
            .get_or_insert_with(|| self.combiner.open_wanted(&self.wanted));
        let error = match opened {
            Ok(recovered) => return Need::Nothing { set: recovered.set },
            Err(error) => error.clone(),
        };
        // Of several sets another one than the error's may lack fewer.
        match &error {
            Error::NotEnoughSheets { .. } => Need::Sheets {
                best: self.nearest(),
                bad: 0,
            },
            Error::BadSheets { bad, .. } => Need::Sheets {
                best: self.nearest(),
                bad: *bad,
            },
            error => Need::of(error).unwrap_or_else(|| Need::Other(error.clone())),
        }
    }

    /// The set that lacks fewest sheets.
    fn nearest(&self) -> Option<Have> {
        let have = |progress: Progress| Have {
            set: progress.set,
            threshold: progress.threshold,
            sheets: progress.numbers(),
        };
        let sets = self.combiner.progress().into_iter().map(have);
        sets.min_by_key(Have::more)
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// As [`Combiner::open_wanted`]; and where the only file could not be read, why.
    pub fn open(&mut self) -> Result<Recovered, Error> {
        let opened = self.opened.take();
        let opened = opened.unwrap_or_else(|| self.combiner.open_wanted(&self.wanted));
        match (opened, &self.unreadable) {
            // If the only file cannot be read, that is what there is to say.
            (Err(Error::NoSheets), Some(error)) if self.files == 1 => Err(error.clone()),
            (opened, _) => opened,
        }
    }

    /// All that was read and can be used, for another instance to go on with; as secret as the
    /// sheets. The pile has to be one that [keeps](Self::keeping) its codes.
    pub fn keep_all(&self) -> SecretText {
        kept::write(&self.codes)
    }

    /// A pile that goes on where another one ended.
    ///
    /// # Errors
    /// [`Error::BadInput`] if this is not what a pile [kept](Self::keep_all).
    pub fn restored(kept: &str) -> Result<Self, Error> {
        let mut pile = Self::keeping();
        for code in kept::read(kept)? {
            pile.take(code.payload, code.place);
        }
        Ok(pile)
    }
}

#[cfg(test)]
mod tests;
