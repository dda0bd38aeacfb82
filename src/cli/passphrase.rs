//! Passphrases: from the terminal, hidden, or from a file; never from the arguments.

use std::{io::IsTerminal, path::Path};

use zeroize::Zeroizing;

use crate::{error::Error, secret::SecretText, vault::file};

/// A passphrase file has one line; more than this is another file.
const LONGEST: usize = 4096;

/// How often a new passphrase is asked for.
const TRIES: usize = 3;

/// Where a passphrase comes from, checked before any work is done.
pub(super) enum Source {
    /// Read from a file already.
    File(SecretText),
    /// To be asked for.
    Terminal,
}

impl Source {
    /// Reads the file, if one was given, or makes sure that there is a terminal to ask on.
    pub(super) fn new(file: Option<&Path>) -> Result<Self, Error> {
        match file {
            Some(file) => from_file(file).map(Self::File),
            None if std::io::stdin().is_terminal() => Ok(Self::Terminal),
            None => Err(usage(
                "a passphrase is needed and there is no terminal to ask on; use --passphrase-file",
            )),
        }
    }

    /// The passphrase of `name`, which exists.
    pub(super) fn existing(self, name: &str) -> Result<SecretText, Error> {
        match self {
            Self::File(passphrase) => Ok(passphrase),
            Self::Terminal => prompt(&format!("Passphrase of {name}: ")),
        }
    }

    /// A new passphrase for `name`, asked for twice.
    pub(super) fn new_for(self, name: &str) -> Result<SecretText, Error> {
        let passphrase = match self {
            Self::File(passphrase) => passphrase,
            Self::Terminal => twice(name)?,
        };
        if passphrase.expose().is_empty() {
            return Err(usage("an empty passphrase protects nothing"));
        }
        Ok(passphrase)
    }
}

/// Asks twice, and again if the two differ; a typing mistake must not cost the work done so far.
fn twice(name: &str) -> Result<SecretText, Error> {
    let mut question = format!("New passphrase for {name}: ");
    for _ in 0..TRIES {
        let first = prompt(&question)?;
        if first.expose() == prompt("The same once more: ")?.expose() {
            return Ok(first);
        }
        question = format!("The two differ. New passphrase for {name}: ");
    }
    Err(usage("the two passphrases differ"))
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
    let typed = rpassword::prompt_password(text).map(Zeroizing::new);
    let typed = typed.map_err(|error| Error::io("asking for the passphrase", &error))?;
    Ok(SecretText::new(
        typed.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

fn usage(what: &str) -> Error {
    Error::Usage {
        what: what.to_owned(),
    }
}
