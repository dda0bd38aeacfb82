//! Typing in the codes of an account: read, looked at, and mended line by line until they are right.
//!
//! Nothing that was typed is lost to a "no": what is wrong is asked for again by itself, and the
//! rest stays. [`Adding::wanted`] says what comes next, and each answer gives what is to be said
//! about it.
//!
//! Responsible for what is taken and for the order of the questions. Not responsible for whose
//! codes they are, which is [told](Adding::tell_provider), nor for the vault.

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    day::Day,
    error::{Error, list},
    exchange::import::{self, Import, LineReport, Verdict},
    provider::{self, Kind, Provider, Warning},
    shown::without_unseen,
    vault::{self, Code, CodeSet, Item, Single},
};

/// What the secrets are, if that was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Told {
    /// Nothing was said: they are recognised.
    #[default]
    Nothing,
    /// Recovery codes.
    Codes,
    /// Recovery codes, each line as it stands.
    Verbatim,
    /// One secret of a kind.
    One(Kind),
    /// One text of any kind.
    Text,
}

/// What comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// The codes; none are there.
    Codes,
    /// Whether lines that do not look like codes are all codes ([`Adding::answer`]).
    Every,
    /// Whether what looks wrong is kept as it is ([`Adding::answer`]).
    Keep,
    /// Whether what was understood is right ([`Adding::answer`], [`Adding::understood`]).
    Right,
    /// Which line is wrong ([`Adding::choose`], [`Adding::lines`]).
    Which,
    /// A line again ([`Adding::replace`]); one behind the last is a further one.
    Line {
        /// Its number, from 1.
        number: usize,
    },
    /// Nothing: it can be [taken](Adding::finish).
    Nothing,
}

/// What is to be said of what was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// Something about a line that was taken.
    Doubtful(LineReport),
    /// Something that the provider's codes are not like.
    Looks(Warning),
    /// Lines that were not taken.
    NotTaken {
        /// Their numbers, from 1.
        lines: Vec<usize>,
    },
    /// Something that is not seen was taken out.
    Unseen,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doubtful(report) => fmt::Display::fmt(report, f),
            Self::Looks(warning) => fmt::Display::fmt(warning, f),
            Self::NotTaken { lines } => {
                let plural = if lines.len() == 1 { "" } else { "s" };
                write!(f, "line{plural} {} not taken as a code", list(lines))
            }
            Self::Unseen => {
                f.write_str("characters that nobody sees were taken out; compare what was taken")
            }
        }
    }
}

/// What was understood.
#[derive(Default)]
pub struct Taken {
    /// The secrets.
    pub items: Vec<Item>,
    /// Whose they are and for which login, if the text itself says it.
    pub provider: String,
    /// The login.
    pub login: String,
    /// Whose codes look the same.
    pub candidates: Vec<&'static str>,
}

/// The conversation.
pub struct Adding {
    told: Told,
    provider: Option<&'static Provider>,
    today: Day,
    /// Somebody can be asked, and sees what was understood.
    asks: bool,
    /// The lines with something on them.
    lines: Vec<Zeroizing<String>>,
    taken: Taken,
    /// Every line is a code, it was said.
    every: bool,
    /// What was understood was said to be right.
    confirmed: bool,
    odd: bool,
    wanted: Wanted,
}

impl Adding {
    /// Begins. With `asks` what was understood is confirmed, and what is wrong asked for again.
    pub fn new(told: Told, provider: Option<&'static Provider>, today: Day, asks: bool) -> Self {
        Self {
            told,
            provider,
            today,
            asks,
            lines: Vec::new(),
            taken: Taken::default(),
            every: false,
            confirmed: false,
            odd: false,
            wanted: Wanted::Codes,
        }
    }

    /// What comes next.
    pub fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// The lines that were typed, with their numbers from 1; empty ones do not count. Secret.
    pub fn lines(&self) -> &[Zeroizing<String>] {
        &self.lines
    }

    /// Takes what was typed or read.
    ///
    /// # Errors
    /// [`Error::TooLarge`].
    pub fn codes(&mut self, text: &str) -> Result<Vec<Note>, Error> {
        let clean = without_unseen(text);
        // A file is counted as it is; of what is typed only what stands there.
        let lines = clean.as_deref().map_or(text, String::as_str).lines();
        self.lines = lines
            .filter(|line| !self.asks || !line.trim().is_empty())
            .map(|line| Zeroizing::new(line.to_owned()))
            .collect();
        self.every = false;
        self.confirmed = false;
        let mut notes = Vec::new();
        notes.extend(clean.map(|_| Note::Unseen));
        if self.lines.iter().all(|line| line.trim().is_empty()) {
            self.wanted = Wanted::Codes;
            return Ok(notes);
        }
        notes.append(&mut self.look()?);
        Ok(notes)
    }

    /// Takes yes or no as the answer to what is wanted.
    ///
    /// # Errors
    /// [`Error::TooLarge`].
    pub fn answer(&mut self, yes: bool) -> Result<Vec<Note>, Error> {
        match (self.wanted, yes) {
            (Wanted::Every, true) => {
                self.every = true;
                return self.look();
            }
            (Wanted::Right | Wanted::Keep, true) => {
                self.confirmed = true;
                self.wanted = Wanted::Nothing;
            }
            (Wanted::Right | Wanted::Keep | Wanted::Every, false) => self.wanted = Wanted::Which,
            _ => {}
        }
        Ok(Vec::new())
    }

    /// Takes the number of the line that is wrong; one more than there are is a further line.
    /// `None` if none is. `false` if there is no such line.
    pub fn choose(&mut self, number: Option<usize>) -> bool {
        match number {
            None => self.ask_again(),
            Some(number) if (1..=self.lines.len() + 1).contains(&number) => {
                self.wanted = Wanted::Line { number };
            }
            Some(_) => return false,
        }
        true
    }

    /// Takes a line in the place of the one that is wanted: as it is typed, or none to leave it
    /// out. An empty one changes nothing.
    ///
    /// # Errors
    /// [`Error::TooLarge`].
    pub fn replace(&mut self, line: Option<&str>) -> Result<Vec<Note>, Error> {
        let Wanted::Line { number } = self.wanted else {
            return Ok(Vec::new());
        };
        let at = number - 1;
        let clean = line.and_then(without_unseen);
        let mut notes: Vec<Note> = clean.iter().map(|_| Note::Unseen).collect();
        match clean.as_deref().map(String::as_str).or(line) {
            Some(text) if text.trim().is_empty() => {
                self.ask_again();
                return Ok(notes);
            }
            Some(text) => {
                let text = Zeroizing::new(text.to_owned());
                match self.lines.get_mut(at) {
                    Some(line) => *line = text,
                    None => self.lines.push(text),
                }
            }
            None if at < self.lines.len() => drop(self.lines.remove(at)),
            None => {}
        }
        self.confirmed = false;
        if self.lines.is_empty() {
            self.wanted = Wanted::Codes;
            return Ok(notes);
        }
        notes.append(&mut self.look()?);
        Ok(notes)
    }

    /// Whose they are is known now; what their provider's are not like is asked about once more.
    pub fn tell_provider(&mut self, provider: Option<&'static Provider>) -> Vec<Note> {
        let before = self.provider;
        self.provider = provider;
        if self.wanted != Wanted::Nothing || provider.is_none() || before.is_some() {
            return Vec::new();
        }
        let notes = self.warnings();
        if self.asks && !notes.is_empty() {
            self.confirmed = false;
            self.wanted = Wanted::Keep;
        }
        notes
    }

    /// What was understood, in a few words: `10 codes: 8321 0044 … 1462 9930`. Secret, and as it
    /// was typed.
    pub fn understood(&self) -> Zeroizing<String> {
        let mut all = Zeroizing::new(String::with_capacity(512));
        for item in &self.taken.items {
            if !all.is_empty() {
                all.push_str("; ");
            }
            let (what, secrets): (String, Vec<&str>) = match item {
                Item::Codes(set) => (
                    match set.codes.len() {
                        1 => "1 code".to_owned(),
                        many => format!("{many} codes"),
                    },
                    set.codes.iter().map(|code| code.code.expose()).collect(),
                ),
                Item::Phrase(one) => {
                    let words: Vec<&str> = one.value.expose().split_whitespace().collect();
                    (format!("a phrase of {} words", words.len()), words)
                }
                Item::Key(one) | Item::Seed(one) | Item::Text(one) => {
                    (item.a_kind(), one.value.expose().lines().collect())
                }
                Item::Unknown(_) => continue,
            };
            all.push_str(&what);
            match secrets.as_slice() {
                [] => {}
                [one] => all.extend([": ", *one]),
                [first, last] => all.extend([": ", *first, ", ", *last]),
                [first, .., last] => all.extend([": ", *first, " … ", *last]),
            }
        }
        all
    }

    /// What was understood.
    pub fn taken(&self) -> &Taken {
        &self.taken
    }

    /// The secrets, when nothing is wanted any more.
    pub fn finish(self) -> Taken {
        self.taken
    }

    /// Back to the question that a "no" was the answer to.
    fn ask_again(&mut self) {
        self.wanted = match (self.taken.items.is_empty(), self.odd) {
            (true, _) => Wanted::Every,
            (false, true) => Wanted::Keep,
            (false, false) => Wanted::Right,
        };
    }

    /// Reads all lines anew, and says what comes next.
    fn look(&mut self) -> Result<Vec<Note>, Error> {
        let mut notes = self.read()?;
        if self.taken.items.is_empty() {
            self.wanted = Wanted::Every;
            return Ok(notes);
        }
        let warnings = self.warnings();
        self.odd = !warnings.is_empty();
        notes.extend(warnings);
        self.wanted = match (self.asks, self.odd) {
            (true, true) => Wanted::Keep,
            (true, false) => Wanted::Right,
            (false, _) => Wanted::Nothing,
        };
        Ok(notes)
    }

    fn warnings(&self) -> Vec<Note> {
        let items = self.taken.items.iter();
        items
            .flat_map(|item| vault::check(self.provider, item))
            .map(Note::Looks)
            .collect()
    }

    fn read(&mut self) -> Result<Vec<Note>, Error> {
        let length = self.lines.iter().map(|line| line.len() + 1).sum();
        let mut text = Zeroizing::new(String::with_capacity(length));
        for line in &self.lines {
            text.push_str(line);
            text.push('\n');
        }
        let one = |item| Taken {
            items: vec![item],
            ..Taken::default()
        };
        match self.told {
            Told::One(kind) => self.taken = one(single(Some(kind), text.trim())),
            Told::Text => self.taken = one(single(None, text.trim())),
            Told::Verbatim => self.taken = one(every_line(&text)),
            Told::Nothing | Told::Codes if self.every => self.taken = one(every_line(&text)),
            Told::Nothing | Told::Codes => return self.recognise(&text),
        }
        Ok(Vec::new())
    }

    /// Codes out of a list.
    fn recognise(&mut self, text: &str) -> Result<Vec<Note>, Error> {
        let import = import::read_list(text, self.provider, self.today)?;
        let left = not_taken(&import);
        let mut notes = Vec::new();
        if !left.is_empty() {
            notes.push(Note::NotTaken {
                lines: left.clone(),
            });
            if import.accounts.is_empty() {
                let checked = vault::check(self.provider, &every_line(text));
                notes.extend(checked.into_iter().map(Note::Looks));
            }
        }
        let doubtful = import
            .lines
            .iter()
            .filter(|report| report.verdict == Verdict::Doubtful && !left.contains(&report.line));
        notes.extend(doubtful.copied().map(Note::Doubtful));
        let candidates = candidates(&import);
        // A heading or an address that names one provider says more than the shape.
        let (provider, login) = match import.accounts.as_slice() {
            [one] => (one.provider.clone(), one.login.clone()),
            _ => (String::new(), String::new()),
        };
        let items = import
            .accounts
            .into_iter()
            .flat_map(|account| account.items);
        let items = if self.told == Told::Codes {
            items.map(as_codes).collect()
        } else {
            items.collect()
        };
        self.taken = Taken {
            items,
            provider,
            login,
            candidates,
        };
        Ok(notes)
    }
}

/// Every line as a code.
fn every_line(text: &str) -> Item {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Item::Codes(CodeSet::new(lines.map(str::to_owned), None))
}

/// Lines with something on them that became no code.
fn not_taken(import: &Import) -> Vec<usize> {
    let taken = |line| {
        import
            .lines
            .iter()
            .any(|report| report.line == line && report.verdict == Verdict::Taken)
    };
    let mut left: Vec<usize> = import
        .lines
        .iter()
        .filter(|report| report.verdict != Verdict::Taken && report.what != "it is empty")
        .map(|report| report.line)
        .filter(|&line| !taken(line))
        .collect();
    left.dedup();
    left
}

fn candidates(import: &Import) -> Vec<&'static str> {
    let mut names = Vec::new();
    let told = import
        .accounts
        .iter()
        .filter_map(|account| provider::find(&account.provider).map(|provider| provider.name));
    let alike = import
        .unnamed
        .iter()
        .flat_map(|unnamed| &unnamed.candidates)
        .filter(|found| !found.provider.framework)
        .map(|found| found.provider.name);
    for name in told.chain(alike) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// One secret; a text if its kind is not said.
fn single(kind: Option<Kind>, text: &str) -> Item {
    let value = match kind {
        // As the vault writes them: words with one space between.
        Some(Kind::Phrase) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => text.to_owned(),
    };
    let one = Single::new(value);
    match kind {
        Some(Kind::Key) => Item::Key(one),
        Some(Kind::Phrase) => Item::Phrase(one),
        Some(Kind::Seed) => Item::Seed(one),
        Some(Kind::Codes) | None => Item::Text(one),
    }
}

/// A key that its owner calls a code.
fn as_codes(item: Item) -> Item {
    match item {
        Item::Key(one) => {
            let mut set = CodeSet::new([], one.issued);
            set.codes.push(Code::new(one.value.expose().to_owned()));
            Item::Codes(set)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-22";

    fn adding(told: Told, provider: &str) -> Adding {
        Adding::new(told, provider::find(provider), TODAY.parse().unwrap(), true)
    }

    fn codes_of(adding: &Adding) -> Vec<String> {
        let items = adding.taken().items.iter();
        items
            .flat_map(|item| match item {
                Item::Codes(set) => set
                    .codes
                    .iter()
                    .map(|c| c.code.expose().to_owned())
                    .collect(),
                _ => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn one_wrong_letter_costs_one_line() {
        let mut adding = adding(Told::Nothing, "GitHub");
        let notes = adding
            .codes("1f3a9-77c0e\n\n2b4c8-99d1f\n3c5d7-aab2\n4d6e6-bbc33\n")
            .unwrap();
        assert!(
            notes.iter().any(|note| matches!(
                note,
                Note::Looks(Warning::Length {
                    position: Some(3),
                    ..
                })
            )),
            "{notes:?}"
        );
        assert_eq!(adding.wanted(), Wanted::Keep);
        adding.answer(false).unwrap();
        assert_eq!(adding.wanted(), Wanted::Which);
        assert_eq!(adding.lines().len(), 4);
        assert!(!adding.choose(Some(6)));
        assert!(!adding.choose(Some(0)));
        assert!(adding.choose(Some(3)));
        assert_eq!(adding.wanted(), Wanted::Line { number: 3 });
        adding.replace(Some("3c5d7-aab22")).unwrap();
        // How many GitHub issues is said, but nothing of a length.
        adding.answer(true).unwrap();
        assert_eq!(adding.wanted(), Wanted::Nothing);
        assert_eq!(
            codes_of(&adding),
            ["1f3a9-77c0e", "2b4c8-99d1f", "3c5d7-aab22", "4d6e6-bbc33"]
        );
    }

    #[test]
    fn what_was_understood_is_said() {
        let mut adding = adding(Told::Nothing, "My bank");
        adding.codes("8321 0044\n1234 5678\n1462 9930").unwrap();
        assert_eq!(adding.wanted(), Wanted::Right);
        assert_eq!(
            adding.understood().as_str(),
            "3 codes: 8321 0044 … 1462 9930"
        );
        // None of them is wrong after all.
        adding.answer(false).unwrap();
        assert!(adding.choose(None));
        assert_eq!(adding.wanted(), Wanted::Right);
        // One was forgotten, and one stands twice.
        adding.answer(false).unwrap();
        assert!(adding.choose(Some(4)));
        adding.replace(Some("1234 5678")).unwrap();
        assert_eq!(adding.wanted(), Wanted::Keep);
        adding.answer(false).unwrap();
        assert!(adding.choose(Some(2)));
        adding.replace(None).unwrap();
        assert_eq!(adding.wanted(), Wanted::Right);
        assert_eq!(codes_of(&adding), ["8321 0044", "1462 9930", "1234 5678"]);
    }

    #[test]
    fn lines_that_are_no_codes() {
        let mut adding = adding(Told::Nothing, "My bank");
        adding.codes("ab\ncd\n").unwrap();
        assert_eq!(adding.wanted(), Wanted::Every);
        adding.answer(false).unwrap();
        adding.choose(None);
        assert_eq!(adding.wanted(), Wanted::Every);
        adding.answer(true).unwrap();
        assert_eq!(codes_of(&adding), ["ab", "cd"]);
        assert_eq!(adding.wanted(), Wanted::Right);
    }

    #[test]
    fn a_provider_that_is_told_later() {
        let mut adding = adding(Told::Codes, "");
        adding.codes("8321 0044\n1462 9930").unwrap();
        adding.answer(true).unwrap();
        assert_eq!(adding.wanted(), Wanted::Nothing);
        let notes = adding.tell_provider(provider::find("GitHub"));
        assert!(!notes.is_empty());
        assert_eq!(adding.wanted(), Wanted::Keep);
    }

    #[test]
    fn what_nobody_sees_is_taken_out() {
        for told in [Told::Nothing, Told::Verbatim] {
            let mut adding = adding(told, "My bank");
            let notes = adding
                .codes("8321\u{200B} 0044\n\u{202E}1462 9930")
                .unwrap();
            assert!(notes.contains(&Note::Unseen), "{notes:?}");
            assert_eq!(codes_of(&adding), ["8321 0044", "1462 9930"]);
        }
    }

    #[test]
    fn where_nobody_is_asked() {
        let day = TODAY.parse().unwrap();
        let mut adding = Adding::new(Told::Nothing, provider::find("GitHub"), day, false);
        let notes = adding.codes("1f3a9-77c0e\n\n1f3a9-77c0e\nhello\n").unwrap();
        assert!(
            notes.contains(&Note::NotTaken { lines: vec![4] }),
            "{notes:?}"
        );
        assert_eq!(adding.wanted(), Wanted::Nothing);
    }
}
