//! `kinsafe init`: a working vault.

use clap::Args;

use super::plan::ask_besides;
use crate::cli::{
    machine::today,
    owner::which_vault::Which,
    terminal::{
        passphrase::{self},
        ui::{Ui, plain},
    },
    writing::output,
};
use crate::{desk::file::store, error::Error, letters, limits, sheet, vault::Vault};

/// Make a working vault
///
/// It is one file, encrypted under a passphrase with age. If you have a copy of your vault already, on
/// a stick or another computer, kinsafe restore goes on with that.
#[derive(Args)]
pub(crate) struct InitArguments {
    /// Whose codes these are, as printed on sheets: "The Rossi family"
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Draw a passphrase of words at random, and show it
    #[arg(long)]
    generate: bool,
    /// If there is a vault already, keep it beside under another name and make a new one
    #[arg(long)]
    force: bool,
}

pub(crate) fn init(arguments: InitArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let path = which.path()?;
    let name = plain(&path.display().to_string());
    let there = path.symlink_metadata().is_ok();
    if there && !arguments.force {
        return Err(Error::AlreadyExists { path: name });
    }
    if ui.can_ask() {
        ui.say(
            "This makes a new, empty vault. If you have a copy of yours, on a stick or another \
             computer, stop with Ctrl-C and run: kinsafe restore FOLDER",
        );
    }
    let title = match arguments.title {
        Some(title) => title,
        None => ui.ask("Whose codes are these, as in \"The Rossi family\"?")?,
    };
    let title = checked_title(&title)?;
    let passphrase = if arguments.generate {
        passphrase::generated(ui)?
    } else {
        which.passphrase.source()?.new_for(&name, ui)?
    };
    let mut vault = Vault::new(title);
    vault.changed(today()?, "vault made")?;
    if ui.can_ask()
        && ui.confirm(
            "Say now what your family would not know (the phone's PIN, where papers are)?",
            false,
        )?
    {
        ask_besides(&mut vault, ui)?;
    }
    output::set_aside(&path, ui)?;
    ui.progress("Making the vault");
    let made = store::create(&path, &vault, &passphrase);
    ui.progress_end();
    made?;
    ui.result(format!("Made {name}."))?;
    ui.say(
        "\nNext:\n  \
         1. kinsafe import FILE takes codes that you have saved; kinsafe add asks for them.\n  \
         2. kinsafe guide says where each provider keeps them.\n  \
         3. kinsafe split makes sheets for the people you trust. They open the vault without the\n     \
         passphrase, should you forget it. Until then the passphrase is the only way in.\n\
         If you have a copy of an earlier vault, kinsafe restore puts that in the place of this one.",
    );
    Ok(())
}

/// A title as it fits a sheet.
pub(crate) fn checked_title(title: &str) -> Result<String, Error> {
    let title = letters::composed(title);
    let chars = title.chars().count();
    if chars > limits::TITLE_CHARS {
        return Err(Error::TitleTooLong { chars });
    }
    sheet::check_letters(&title)?;
    Ok(title)
}
