//! `kinsafe replace`: newer secrets in the place of those that are there.

use super::add::{put, say_put};

use clap::Args;

use crate::{
    cli::{
        owner::{
            entry::{Entry, shown},
            which_vault::{Which, Working},
        },
        terminal::ui::{Ui, count, plain},
    },
    error::Error,
};

/// Enter a new code set in place of the old one
///
/// The old codes become void and stay in the history.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe replace google maria             asks for the new codes
  kinsafe replace google maria --undo      the old ones are in force after all")]
pub(crate) struct ReplaceArguments {
    /// The account: any part of its name that no other has
    #[arg(value_name = "ACCOUNT", required = true)]
    account: Vec<String>,
    #[command(flatten)]
    entry: Entry,
    /// Bring back what was replaced last, in place of what replaced it
    #[arg(long, conflicts_with_all = ["from", "kind", "verbatim", "label", "issued"])]
    undo: bool,
}

pub(crate) fn replace(arguments: ReplaceArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let at = working.vault.find(&arguments.account.join(" "))?;
    if arguments.undo {
        return undo(&mut working, at, ui);
    }
    let own = &working.vault.accounts()[at];
    ui.say(format!("New codes for {}.", shown(own)));
    let (provider, login) = (own.provider.clone(), own.login.clone());
    let today = working.today;
    let account = arguments
        .entry
        .account(Some(&provider), &login, today, ui)?;
    let put = put(&mut working, account, true, ui)?;
    if put.is_change() && put.replaced == 0 {
        ui.note("there was nothing to replace");
    }
    say_put(&working, &put, ui)
}

fn undo(working: &mut Working, at: usize, ui: &Ui) -> Result<(), Error> {
    let today = working.today;
    let restored = working.vault.restore(at, today);
    let name = working.vault.accounts()[at].name();
    if restored == 0 {
        return Err(Error::Usage {
            what: format!("{name} has nothing that was replaced"),
        });
    }
    working.save(&format!("{name}: replaced codes brought back"), ui)?;
    ui.result(format!(
        "{}: {} brought back; what had replaced it is void.",
        plain(&name),
        count(restored, "secret")
    ))
}
