//! `kinsafe import --undo`: the last import is taken back.
//!
//! Responsible for finding the vault as it was before, which is kept beside. Not responsible for what
//! is given back: that is the library's.

use crate::{
    cli::{
        owner::{versions::say_difference, which_vault::Which},
        terminal::ui::{Ui, plain},
    },
    desk::file::store::{self, VaultFile},
    error::Error,
};

pub(super) fn run(yes: bool, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let file = VaultFile::read(&store::previous_of(working.path()));
    let before = file.and_then(|file| file.open(working.passphrase())).ok();
    let Some(before) = before.filter(|before| working.vault.was_imported_into(before)) else {
        return Err(Error::Usage {
            what:
                "the last change of the vault was no import; kinsafe remove takes single accounts \
                   out"
                .to_owned(),
        });
    };
    let name = plain(&working.path().display().to_string());
    say_difference(&working.vault, &before, "the vault before the import", ui);
    if !yes && !ui.confirm(&format!("Take the last import into {name} back?"), true)? {
        ui.say("Nothing was changed.");
        return Ok(());
    }
    if working.vault.take_back_import(before) {
        working.save("import taken back", ui)?;
    }
    ui.result("The last import was taken back.")
}
