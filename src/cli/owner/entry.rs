//! Secrets that a person types, pastes or pipes in → items of a vault.
//!
//! Responsible for asking whose they are and what they are, and for saying what looks wrong. Not
//! responsible for putting them into the vault.

use std::{
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use zeroize::Zeroizing;

use crate::cli::{
    argument::day,
    terminal::ui::{Ui, plain},
};
use crate::{
    day::Day,
    desk::file,
    error::{Doing, Error, either},
    exchange::import,
    limits,
    provider::{self, Shape},
    secret::SecretText,
    session::adding::{Adding, Note, Told, Wanted},
    vault::{Account, Item},
};

/// What stands for standard input among the files.
const STDIN: &str = "-";

/// What a secret is, if it is said.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
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
pub(crate) struct Entry {
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
pub(crate) fn provider_name(typed: &str, ui: &Ui) -> Result<String, Error> {
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
    pub(crate) fn account(
        &self,
        provider: Option<&str>,
        login: &str,
        today: Day,
        ui: &Ui,
    ) -> Result<Account, Error> {
        let known = provider.and_then(provider::find);
        let mut adding = Adding::new(self.told(), known, today, ui.can_ask());
        self.converse(&mut adding, ui)?;
        let taken = adding.taken();
        let name = match provider {
            Some(name) => name.to_owned(),
            None if !taken.provider.is_empty() => taken.provider.clone(),
            None => ask_provider(&taken.candidates, ui)?,
        };
        say_all(&adding.tell_provider(provider::find(&name)), ui);
        self.converse(&mut adding, ui)?;
        let taken = adding.finish();
        let login = match login.trim() {
            "" => taken.login.as_str(),
            login => login,
        };
        let mut account = Account::new(name, login);
        let known = provider::find(&account.provider);
        account.address = known.map_or("", |known| known.address).to_owned();
        let issued = self.issued.unwrap_or(today);
        if issued > today {
            return Err(usage("they cannot have been issued after today"));
        }
        account.items = taken
            .items
            .into_iter()
            .map(|item| {
                // What the text itself says about the day is better known.
                let issued = self.issued.or_else(|| item.issued()).unwrap_or(issued);
                item.described(self.label.as_deref(), Some(issued))
            })
            .collect();
        Ok(account)
    }

    fn told(&self) -> Told {
        match self.kind {
            Some(Kind::Key) => Told::One(provider::Kind::Key),
            Some(Kind::Phrase) => Told::One(provider::Kind::Phrase),
            Some(Kind::Seed) => Told::One(provider::Kind::Seed),
            Some(Kind::Text) => Told::Text,
            _ if self.verbatim => Told::Verbatim,
            Some(Kind::Codes) => Told::Codes,
            None => Told::Nothing,
        }
    }

    /// Asks until nothing is wanted any more.
    fn converse(&self, adding: &mut Adding, ui: &Ui) -> Result<(), Error> {
        loop {
            let notes = match adding.wanted() {
                Wanted::Nothing => return Ok(()),
                Wanted::Codes => {
                    let text = text(self.from.as_deref(), ui)?;
                    if text.trim().is_empty() {
                        return Err(usage("no codes were given"));
                    }
                    adding.codes(&text)?
                }
                Wanted::Every if !ui.can_ask() => {
                    return Err(usage(
                        "no line looks like a code; --verbatim takes every line as it stands",
                    ));
                }
                Wanted::Every => {
                    adding.answer(ui.confirm("Take every line as a code all the same?", false)?)?
                }
                wanted @ (Wanted::Keep | Wanted::Right) => {
                    let odd = wanted == Wanted::Keep;
                    let ask = if odd { "Keep it as it is?" } else { "Right?" };
                    let understood = Zeroizing::new(plain(&adding.understood()));
                    let question = Zeroizing::new(format!("{}. {ask}", &*understood));
                    adding.answer(ui.confirm(&question, !odd)?)?
                }
                Wanted::Which => {
                    which(adding, ui)?;
                    Vec::new()
                }
                Wanted::Line { number } => again(adding, number, ui)?,
            };
            say_all(&notes, ui);
        }
    }
}

fn say_all(notes: &[Note], ui: &Ui) {
    for note in notes {
        ui.warning(note);
    }
}

/// Asks which line is wrong, and shows them as they were typed.
fn which(adding: &mut Adding, ui: &Ui) -> Result<(), Error> {
    let lines = adding.lines();
    let width = lines.len().to_string().len();
    for (number, line) in (1..).zip(lines) {
        let line = Zeroizing::new(plain(line));
        let shown = Zeroizing::new(format!("  {number:width$}  {}", &*line));
        ui.tell(&*shown);
    }
    let further = lines.len() + 1;
    let question =
        format!("Which one is wrong? Its number ({further} for a further one), Enter for none:");
    ui.forget();
    loop {
        let Some(answer) = ui.next(&question)? else {
            return Err(usage("nothing was kept"));
        };
        let answer = answer.text.trim();
        let number = answer.parse::<usize>().ok();
        if (answer.is_empty() || number.is_some()) && adding.choose(number) {
            return Ok(());
        }
        ui.tell(format!("Please type a number from 1 to {further}."));
    }
}

/// Asks for one line again.
fn again(adding: &mut Adding, number: usize, ui: &Ui) -> Result<Vec<Note>, Error> {
    let prompt = if number > adding.lines().len() {
        format!("  line {number}:")
    } else {
        format!("  line {number} again (- leaves it out):")
    };
    let line = ui.next(&prompt)?.map(|line| line.text).unwrap_or_default();
    ui.forget();
    match line.trim() {
        "-" => adding.replace(None),
        _ => adding.replace(Some(&line)),
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

/// "; they look like those of Google and Facebook", or nothing.
pub(crate) fn looks_like(candidates: &[&str]) -> String {
    match candidates {
        [] => String::new(),
        some => format!("; they look like those of {}", either(some)),
    }
}

/// Asks whose codes they are; what they look like is only offered.
pub(crate) fn ask_provider(candidates: &[&'static str], ui: &Ui) -> Result<String, Error> {
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

/// The shape of the provider's secrets of this item's kind, to know what using one does.
pub(crate) fn shape_of(provider: &str, item: &Item) -> Option<&'static Shape> {
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
pub(crate) fn note(path: &Path, ui: &Ui) -> Result<SecretText, Error> {
    let text = text(Some(path), ui)?;
    Ok(SecretText::new(text.trim().to_owned()))
}

/// Lines from a terminal, up to an empty one behind which nothing waits. What is pasted further
/// answers no question.
fn typed(ui: &Ui) -> Result<Zeroizing<String>, Error> {
    ui.say("Type or paste the codes. An empty line ends the list.");
    let mut text = Zeroizing::new(String::new());
    while let Some(line) = ui.next("")? {
        if line.text.trim().is_empty() && !line.more && !text.trim().is_empty() {
            break;
        }
        if text.len() + line.text.len() >= limits::TEXT_FILE {
            return Err(Error::too_large("what was typed", limits::TEXT_FILE));
        }
        text.push_str(&line.text);
        text.push('\n');
    }
    ui.forget();
    Ok(text)
}

fn piped() -> Result<Zeroizing<String>, Error> {
    let mut text = Zeroizing::new(String::new());
    io::stdin()
        .take(limits::TEXT_FILE as u64 + 1)
        .read_to_string(&mut text)
        .map_err(|error| Error::io(Doing::ReadingInput, "", &error))?;
    if text.len() > limits::TEXT_FILE {
        return Err(Error::too_large("standard input", limits::TEXT_FILE));
    }
    Ok(text)
}

/// The account's name for a person.
pub(crate) fn shown(account: &Account) -> String {
    plain(&account.name())
}

fn usage(what: &str) -> Error {
    Error::Usage {
        what: what.to_owned(),
    }
}
