//! Passphrases: from the terminal, hidden, from a file or from a file descriptor; never from the
//! arguments.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

use clap::Args;
use zeroize::Zeroizing;

use super::{
    terminal::mode,
    ui::{Ui, plain},
};
use crate::{
    error::Error,
    passphrase::{self, Strength},
    secret::SecretText,
    vault::file,
};

/// A passphrase file has one line; more than this is another file.
const LONGEST: usize = 4096;

/// How often a passphrase is asked for.
const TRIES: usize = 3;

/// The flags that say where the passphrase comes from, if it is not to be asked for.
#[derive(Args, Clone, Default)]
pub(super) struct Flags {
    /// Take the passphrase from the first line of this file
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "passphrase_fd",
        help_heading = super::EVERYWHERE
    )]
    passphrase_file: Option<PathBuf>,
    /// Take the passphrase from the first line of this open file descriptor
    #[arg(long, global = true, value_name = "N", help_heading = super::EVERYWHERE)]
    passphrase_fd: Option<u16>,
}

impl Flags {
    /// Whether the passphrase need not be asked for.
    pub(super) fn any(&self) -> bool {
        self.passphrase_file.is_some() || self.passphrase_fd.is_some()
    }

    /// Reads the passphrase, if it is given, or makes sure that there is a terminal to ask on.
    pub(super) fn source(&self) -> Result<Source, Error> {
        let given = match (&self.passphrase_file, self.passphrase_fd) {
            (Some(file), _) => Some(file.clone()),
            (None, Some(number)) if cfg!(unix) => Some(PathBuf::from(format!("/dev/fd/{number}"))),
            (None, Some(_)) => return Err(usage("this system has no numbered file descriptors")),
            (None, None) => None,
        };
        Source::new(given.as_deref())
    }
}

/// Where a passphrase comes from, checked before any work is done.
pub(super) enum Source {
    /// Read already.
    Given(SecretText),
    /// To be asked for.
    Terminal,
}

impl Source {
    /// From a file, if one is named.
    pub(super) fn new(file: Option<&Path>) -> Result<Self, Error> {
        match file {
            Some(file) => from_file(file).map(Self::Given),
            // Standard input may bring codes while a person sits before the terminal.
            None if io::stdin().is_terminal() || io::stderr().is_terminal() => Ok(Self::Terminal),
            None => Err(usage(
                "a passphrase is needed and there is no terminal to ask on; use --passphrase-file",
            )),
        }
    }

    /// The passphrase of `name` and what `open` makes of it. On a terminal it is asked for again
    /// while it is wrong.
    pub(super) fn opening<T>(
        self,
        name: &str,
        ui: &Ui,
        open: impl Fn(&SecretText) -> Result<T, Error>,
    ) -> Result<(T, SecretText), Error> {
        let passphrase = match self {
            Self::Given(passphrase) => passphrase,
            Self::Terminal => {
                let question = format!("Passphrase of {}: ", plain(name));
                for _ in 1..TRIES {
                    let passphrase = prompt(&question)?;
                    ui.progress("Opening the vault");
                    let opened = open(&passphrase);
                    ui.progress_end();
                    match opened {
                        Err(error @ Error::WrongPassphrase { .. }) => ui.error(&error),
                        result => return result.map(|opened| (opened, passphrase)),
                    }
                }
                prompt(&question)?
            }
        };
        open(&passphrase).map(|opened| (opened, passphrase))
    }

    /// A new passphrase for `name`, asked for twice. What is easily guessed is said to be so.
    pub(super) fn new_for(self, name: &str, ui: &Ui) -> Result<SecretText, Error> {
        let passphrase = match self {
            Self::Given(passphrase) => passphrase,
            Self::Terminal => return asked(name, ui),
        };
        if passphrase.expose().is_empty() {
            return Err(usage("an empty passphrase protects nothing"));
        }
        if passphrase::strength(&passphrase) == Strength::Weak {
            ui.warning(WEAK);
        }
        Ok(passphrase)
    }
}

const WEAK: &str = "this passphrase is easily guessed by somebody who has the file";

/// Asks twice, and again if the two differ; a typing mistake must not cost the work done so far.
/// Who types nothing gets one made of words.
fn asked(name: &str, ui: &Ui) -> Result<SecretText, Error> {
    ui.say(format!(
        "A passphrase protects {}. Several words that do not belong together are good; press \
         Enter alone for some drawn at random.",
        plain(name)
    ));
    for _ in 0..TRIES {
        let first = prompt("New passphrase: ")?;
        if first.expose().is_empty() {
            return generated(ui);
        }
        match passphrase::strength(&first) {
            Strength::Weak => ui.warning(WEAK),
            Strength::Fair => ui.note("this passphrase would hold for a while; longer is better"),
            Strength::Strong => {}
        }
        let second = prompt("The same once more, or Enter to choose another: ")?;
        if first.expose() == second.expose() {
            return Ok(first);
        }
        if !second.expose().is_empty() {
            ui.warning("the two differ");
        }
    }
    Err(usage("no passphrase was chosen"))
}

/// Makes a passphrase of words, shows it, and has it typed once, so that it is on paper before
/// anything depends on it.
pub(super) fn generated(ui: &Ui) -> Result<SecretText, Error> {
    let made = passphrase::generate(&mut super::system_rng());
    let shown = Zeroizing::new(format!(
        "\nThe passphrase, drawn at random:\n\n    {}\n",
        made.expose()
    ));
    ui.result(&*shown)?;
    if !io::stdin().is_terminal() {
        return Ok(made);
    }
    ui.say("Write it on paper now, with its hyphens.");
    for _ in 0..TRIES {
        if prompt("Type it from your paper: ")?.expose() == made.expose() {
            return Ok(made);
        }
        ui.warning("that is not the same");
    }
    Err(usage(
        "the passphrase was not typed as it was shown, so nothing was made",
    ))
}

fn from_file(path: &Path) -> Result<SecretText, Error> {
    let bytes = file::read_secret(path, LONGEST)?;
    let text = std::str::from_utf8(bytes.expose()).map_err(|_| Error::BadInput {
        name: path.display().to_string(),
        expected: "text",
    })?;
    let line = text
        .strip_prefix('\u{FEFF}')
        .unwrap_or(text)
        .lines()
        .next()
        .unwrap_or_default();
    Ok(SecretText::new(line.to_owned()))
}

fn prompt(text: &str) -> Result<SecretText, Error> {
    let typed = mode::guarded(|| rpassword::prompt_password(text)).map(Zeroizing::new);
    let typed = typed.map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => mode::end(),
        io::ErrorKind::UnexpectedEof => usage("no passphrase was typed"),
        _ => Error::io("asking for the passphrase", &error),
    })?;
    Ok(SecretText::new(
        typed.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

fn usage(what: &str) -> Error {
    Error::Usage {
        what: what.to_owned(),
    }
}
