//! Secrets that a person types, pastes or pipes in → items of a vault.
//!
//! Responsible for asking whose they are and what they are, and for saying what looks wrong. Not
//! responsible for putting them into the vault.

use std::{
    io::{self, BufRead, IsTerminal, Read},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use zeroize::Zeroizing;

use super::{
    day,
    ui::{Ui, more_waits, plain},
};
use crate::{
    day::Day,
    error::{Error, either, list},
    import::{self, Import, Verdict},
    limits,
    provider::{self, Provider, Shape},
    secret::SecretText,
    vault::{Account, Code, CodeSet, Item, Single, file},
};

/// What stands for standard input among the files.
const STDIN: &str = "-";

/// What a secret is, if it is said.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    /// Recovery codes, each mostly used once
    Codes,
    /// A recovery key, which can be used again
    Key,
    /// A recovery phrase, words in their order
    Phrase,
    /// The seed of an authenticator, in base32 or as an otpauth address
    Seed,
    /// Anything else
    Text,
}

/// The flags that describe a secret. The secret itself is never among them.
#[derive(Args)]
pub(super) struct Entry {
    /// Read the codes from this file; without it they are asked for, or read from standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// What they are; recognised if it is not said
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Take every line as one code, as it stands
    #[arg(long)]
    verbatim: bool,
    /// What you call them, where an account has several
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// The day on which the provider issued them, as 2026-11-22; otherwise today
    #[arg(long, value_name = "DAY", value_parser = day)]
    issued: Option<Day>,
}

/// The name of a provider as the vault writes it. A near miss is asked about.
pub(super) fn provider_name(typed: &str, ui: &Ui) -> Result<String, Error> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(usage("the provider has no name"));
    }
    if let Some(known) = provider::find(typed) {
        return Ok(known.name.to_owned());
    }
    if let Some(near) = provider::nearest(typed) {
        if ui.can_ask() {
            if ui.confirm(&format!("Is {} meant?", near.name), true)? {
                return Ok(near.name.to_owned());
            }
        } else {
            ui.note(format!(
                "{typed} is not known; if {} is meant, edit the account",
                near.name
            ));
        }
    }
    Ok(typed.to_owned())
}

impl Entry {
    /// The secrets of one account. Without a provider, it is asked for.
    pub(super) fn account(
        &self,
        provider: Option<&str>,
        login: &str,
        today: Day,
        ui: &Ui,
    ) -> Result<Account, Error> {
        let text = text(self.from.as_deref(), ui)?;
        let known = provider.and_then(provider::find);
        let Recognised {
            items,
            provider: told,
            login: told_login,
            candidates,
        } = match self.kind {
            Some(kind) if kind != Kind::Codes => Recognised::of(single(kind, text.trim())?),
            kind => self.recognised(&text, kind, known, today, ui)?,
        };
        let name = match provider {
            Some(name) => name.to_owned(),
            None if !told.is_empty() => told,
            None => ask_provider(&candidates, ui)?,
        };
        let login = match login.trim() {
            "" => told_login.as_str(),
            login => login,
        };
        let mut account = Account::new(name, login);
        let known = provider::find(&account.provider);
        account.address = known.map_or("", |known| known.address).to_owned();
        let issued = self.issued.unwrap_or(today);
        if issued > today {
            return Err(usage("they cannot have been issued after today"));
        }
        account.items = items
            .into_iter()
            .map(|item| {
                // What the text itself says about the day is better known.
                let issued = self.issued.or_else(|| item.issued()).unwrap_or(issued);
                item.described(self.label.as_deref(), Some(issued))
            })
            .collect();
        warn(known, &account, ui)?;
        Ok(account)
    }

    /// Codes out of a list.
    fn recognised(
        &self,
        text: &str,
        kind: Option<Kind>,
        known: Option<&'static Provider>,
        today: Day,
        ui: &Ui,
    ) -> Result<Recognised, Error> {
        let verbatim = || {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Item::Codes(CodeSet::new(lines.map(str::to_owned), None))
        };
        if text.trim().is_empty() {
            return Err(usage("no codes were given"));
        }
        if self.verbatim {
            return Ok(Recognised::of(verbatim()));
        }
        let import = import::read_list(text, known, today)?;
        let left = not_taken(&import);
        if !left.is_empty() {
            let lines = if left.len() == 1 { "line" } else { "lines" };
            ui.warning(format!("{lines} {} not taken as a code", list(&left)));
            if import.accounts.is_empty() {
                for warning in provider::check(known, &verbatim()) {
                    ui.warning(warning);
                }
                if ui.confirm("Take every line as a code all the same?", false)? {
                    return Ok(Recognised::of(verbatim()));
                }
            }
        }
        for report in &import.lines {
            if report.verdict == Verdict::Doubtful && !left.contains(&report.line) {
                ui.warning(report);
            }
        }
        let candidates = candidates(&import);
        // A heading or an address that names one provider says more than the shape.
        let (provider, login) = match import.accounts.as_slice() {
            [one] => (one.provider.clone(), one.login.clone()),
            _ => (String::new(), String::new()),
        };
        let mut items: Vec<Item> = import
            .accounts
            .into_iter()
            .flat_map(|account| account.items)
            .collect();
        if kind == Some(Kind::Codes) {
            items = items.into_iter().map(as_codes).collect();
        }
        if items.is_empty() {
            return Err(Error::Usage {
                what: "no line looks like a code; --verbatim takes every line as it stands"
                    .to_owned(),
            });
        }
        Ok(Recognised {
            items,
            provider,
            login,
            candidates,
        })
    }
}

/// What was given, from wherever.
fn text(from: Option<&Path>, ui: &Ui) -> Result<Zeroizing<String>, Error> {
    match from {
        Some(path) if path != Path::new(STDIN) => {
            let bytes = file::read_secret(path, limits::TEXT_FILE)?;
            import::decode(&path.display().to_string(), bytes.expose())
        }
        _ if io::stdin().is_terminal() => typed(ui),
        _ => piped(),
    }
}

/// Says what looks wrong, and asks whether it is to be kept.
fn warn(known: Option<&'static Provider>, account: &Account, ui: &Ui) -> Result<(), Error> {
    let warnings: Vec<_> = account
        .items
        .iter()
        .flat_map(|item| provider::check(known, item))
        .collect();
    for warning in &warnings {
        ui.warning(warning);
    }
    // What looks wrong is kept only if somebody says so; a script was told by the warnings.
    if warnings.is_empty() || !ui.can_ask() || ui.confirm("Keep it as it is?", false)? {
        Ok(())
    } else {
        Err(usage(
            "nothing was kept; look at the codes and run it again",
        ))
    }
}

/// What a text was taken for.
struct Recognised {
    items: Vec<Item>,
    /// Whose they are and for which login, if the text itself says it.
    provider: String,
    login: String,
    /// Whose codes look the same.
    candidates: Vec<&'static str>,
}

impl Recognised {
    /// What was said to be of a kind.
    fn of(item: Item) -> Self {
        Self {
            items: vec![item],
            provider: String::new(),
            login: String::new(),
            candidates: Vec::new(),
        }
    }
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

/// "; they look like those of Google and Facebook", or nothing.
pub(super) fn looks_like(candidates: &[&str]) -> String {
    match candidates {
        [] => String::new(),
        some => format!("; they look like those of {}", either(some)),
    }
}

/// Asks whose codes they are; what they look like is only offered.
pub(super) fn ask_provider(candidates: &[&'static str], ui: &Ui) -> Result<String, Error> {
    if !ui.can_ask() {
        let looks = looks_like(candidates);
        return Err(Error::Usage {
            what: format!("it has to be said whose codes these are{looks}"),
        });
    }
    if !candidates.is_empty() {
        ui.say("They look like codes of:");
        let names: Vec<String> = candidates.iter().map(|&name| name.to_owned()).collect();
        let question = "Whose are they? A number, or Enter for another:";
        if let Some(at) = ui.choose(question, &names)? {
            return Ok(candidates[at].to_owned());
        }
    }
    provider_name(&ui.ask("At which provider are they used?")?, ui)
}

fn single(kind: Kind, text: &str) -> Result<Item, Error> {
    if text.is_empty() {
        return Err(usage("nothing was given"));
    }
    let value = match kind {
        // As the vault writes them: words with one space between.
        Kind::Phrase => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => text.to_owned(),
    };
    let one = Single::new(value);
    Ok(match kind {
        Kind::Codes | Kind::Text => Item::Text(one),
        Kind::Key => Item::Key(one),
        Kind::Phrase => Item::Phrase(one),
        Kind::Seed => Item::Seed(one),
    })
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

/// The shape of the provider's secrets of this item's kind, to know what using one does.
pub(super) fn shape_of(provider: &str, item: &Item) -> Option<&'static Shape> {
    let kind = match item {
        Item::Codes(_) => provider::Kind::Codes,
        Item::Key(_) => provider::Kind::Key,
        Item::Phrase(_) => provider::Kind::Phrase,
        Item::Seed(_) => provider::Kind::Seed,
        Item::Text(_) | Item::Unknown(_) => return None,
    };
    let shapes = provider::find(provider).map(|provider| provider.shapes.as_slice());
    shapes
        .unwrap_or_default()
        .iter()
        .find(|shape| shape.kind == kind)
}

/// Text that is secret, from a file or standard input: a note.
pub(super) fn note(path: &Path, ui: &Ui) -> Result<SecretText, Error> {
    let text = text(Some(path), ui)?;
    Ok(SecretText::new(text.trim().to_owned()))
}

/// Lines from a terminal, up to an empty one behind which nothing waits.
fn typed(ui: &Ui) -> Result<Zeroizing<String>, Error> {
    ui.say("Type or paste the codes. An empty line ends the list.");
    let mut text = Zeroizing::new(String::new());
    let mut input = io::stdin().lock();
    loop {
        let mut line = Zeroizing::new(String::new());
        let read = Read::by_ref(&mut input)
            .take(limits::NOTE as u64)
            .read_line(&mut line)
            .map_err(|error| Error::io("reading what was typed", &error))?;
        let is_end = line.trim().is_empty() && !text.trim().is_empty() && !more_waits();
        if read == 0 || is_end {
            return Ok(text);
        }
        if text.len() + line.len() > limits::TEXT_FILE {
            return Err(Error::too_large("what was typed", limits::TEXT_FILE));
        }
        text.push_str(&line);
    }
}

fn piped() -> Result<Zeroizing<String>, Error> {
    let mut text = Zeroizing::new(String::new());
    io::stdin()
        .take(limits::TEXT_FILE as u64 + 1)
        .read_to_string(&mut text)
        .map_err(|error| Error::io("reading standard input", &error))?;
    if text.len() > limits::TEXT_FILE {
        return Err(Error::too_large("standard input", limits::TEXT_FILE));
    }
    Ok(text)
}

/// The account's name for a person.
pub(super) fn shown(account: &Account) -> String {
    plain(&account.name())
}

fn usage(what: &str) -> Error {
    Error::Usage {
        what: what.to_owned(),
    }
}
