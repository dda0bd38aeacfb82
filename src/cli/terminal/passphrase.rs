//! Passphrases: from the terminal, hidden, from a file or from a file descriptor; never from the
//! arguments.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

use clap::Args;
use zeroize::Zeroizing;

use super::ui::{Ui, plain};
use crate::cli::terminal::mode;
use crate::{
    desk::file,
    error::{Doing, Error},
    passphrase::{self, Given, Strength},
    secret::SecretText,
};

/// A passphrase file has one line; more than this is another file.
const LONGEST: usize = 4096;

/// How often a passphrase is asked for.
const TRIES: usize = 3;

/// The flags that say where the passphrase comes from, if it is not to be asked for.
#[derive(Args, Clone, Default)]
pub(crate) struct Flags {
    /// Take the passphrase from the first line of this file
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "passphrase_fd",
        help_heading = crate::cli::argument::EVERYWHERE
    )]
    passphrase_file: Option<PathBuf>,
    /// Take the passphrase from the first line of this open file descriptor
    #[arg(long, global = true, value_name = "N", help_heading = crate::cli::argument::EVERYWHERE)]
    passphrase_fd: Option<u16>,
}

impl Flags {
    /// Whether the passphrase need not be asked for.
    pub(crate) fn any(&self) -> bool {
        self.passphrase_file.is_some() || self.passphrase_fd.is_some()
    }

    /// Reads the passphrase, if it is given, or makes sure that there is a terminal to ask on.
    pub(crate) fn source(&self) -> Result<Source, Error> {
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
pub(crate) enum Source {
    /// Read already.
    Given(Given),
    /// To be asked for.
    Terminal,
}

impl Source {
    /// From a file, if one is named.
    pub(crate) fn new(file: Option<&Path>) -> Result<Self, Error> {
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
    pub(crate) fn opening<T>(
        self,
        name: &str,
        ui: &Ui,
        open: impl Fn(&SecretText) -> Result<T, Error>,
    ) -> Result<(T, SecretText), Error> {
        let given = match self {
            Self::Given(given) => given,
            Self::Terminal => {
                let question = format!("Passphrase of {}: ", plain(name));
                for _ in 1..TRIES {
                    match try_forms(name, &prompt(&question)?, ui, &open) {
                        Err(error @ Error::WrongPassphrase { .. }) => ui.error(&error),
                        result => return result,
                    }
                }
                prompt(&question)?
            }
        };
        try_forms(name, &given, ui, &open)
    }

    /// A new passphrase for `name`, asked for twice. What is easily guessed is said to be so.
    pub(crate) fn new_for(self, name: &str, ui: &Ui) -> Result<SecretText, Error> {
        let given = match self {
            Self::Given(given) => given,
            Self::Terminal => return asked(name, ui),
        };
        if given.is_empty() {
            return Err(usage("an empty passphrase protects nothing"));
        }
        if given.is_guessed() {
            ui.warning(
                "the file of the passphrase is not written in UTF-8; its letters were read as \
                 those of Windows in Western Europe",
            );
        }
        let passphrase = given.stored();
        if passphrase::strength(&passphrase) == Strength::Weak {
            ui.warning(WEAK);
        }
        Ok(passphrase)
    }
}

const WEAK: &str = "this passphrase is easily guessed by somebody who has the file";

/// What `open` makes of the passphrase in the first of its forms that opens, and that form.
fn try_forms<T>(
    name: &str,
    given: &Given,
    ui: &Ui,
    open: &impl Fn(&SecretText) -> Result<T, Error>,
) -> Result<(T, SecretText), Error> {
    ui.progress(format!("Opening {}", plain(name)));
    let mut forms = given.forms().into_iter();
    let opened = loop {
        // As it was given comes first, so there is one.
        let Some(form) = forms.next() else {
            break Err(usage("no passphrase was given"));
        };
        match open(&form) {
            Err(Error::WrongPassphrase { .. }) if forms.len() > 0 => {}
            result => break result.map(|opened| (opened, form)),
        }
    };
    ui.progress_end();
    opened
}

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
        if first.is_empty() {
            return generated(ui);
        }
        let first = first.stored();
        match passphrase::strength(&first) {
            Strength::Weak => ui.warning(WEAK),
            Strength::Fair => ui.note("this passphrase would hold for a while; longer is better"),
            Strength::Strong => {}
        }
        let second = prompt("The same once more, or Enter to choose another: ")?;
        if first.expose() == second.stored().expose() {
            return Ok(first);
        }
        if !second.is_empty() {
            ui.warning("the two differ");
        }
    }
    Err(usage("no passphrase was chosen"))
}

/// Makes a passphrase of words, shows it, and has it typed once, so that it is on paper before
/// anything depends on it.
pub(crate) fn generated(ui: &Ui) -> Result<SecretText, Error> {
    let made = passphrase::generate(&mut crate::cli::machine::system_rng());
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
        if prompt("Type it from your paper: ")?.is(&made) {
            return Ok(made);
        }
        ui.warning("that is not the same");
    }
    Err(usage(
        "the passphrase was not typed as it was shown, so nothing was made",
    ))
}

/// Another secret that is typed without being shown; empty if nothing is.
pub(crate) fn hidden(question: &str) -> Result<SecretText, Error> {
    let typed = mode::guarded(|| rpassword::prompt_password(question)).map(Zeroizing::new);
    let typed = typed.map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => mode::end(),
        _ => Error::io(Doing::Answer, "", &error),
    })?;
    Ok(SecretText::new(typed.trim().to_owned()))
}

fn from_file(path: &Path) -> Result<Given, Error> {
    let bytes = file::read_secret(path, LONGEST)?;
    Given::from_file(bytes.expose(), &path.display().to_string())
}

fn prompt(text: &str) -> Result<Given, Error> {
    let typed = mode::guarded(|| rpassword::prompt_password(text)).map(Zeroizing::new);
    let typed = typed.map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => mode::end(),
        io::ErrorKind::UnexpectedEof => usage("no passphrase was typed"),
        _ => Error::io(Doing::AskingPassphrase, "", &error),
    })?;
    let typed = typed.trim_end_matches(['\r', '\n']).to_owned();
    Ok(Given::typed(SecretText::new(typed)))
}

fn usage(what: &str) -> Error {
    Error::Usage {
        what: what.to_owned(),
    }
}
