//! `kinsafe remove`: what is to go, and what is brought back.

use clap::Args;

use crate::cli::{
    owner::{entry::shown, which_vault::Which},
    terminal::ui::{Ui, count},
};
use crate::{
    error::{Error, list},
    letters,
    shown::argument,
    vault::Item,
};

/// Remove an account, or one thing that it keeps
///
/// It goes from everything that is made from now on: sheets, exports, copies that open with sheets.
/// The working vault itself, and its copies under the passphrase, keep it for 90 days, for --undo.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe remove paypal
  kinsafe remove --undo paypal      brings it back
  kinsafe list --removed            what can be brought back")]
pub(crate) struct RemoveArguments {
    /// The account: any part of its name that no other has
    #[arg(value_name = "ACCOUNT", required = true)]
    account: Vec<String>,
    /// Remove only the secret with this label
    #[arg(long, value_name = "LABEL", conflicts_with = "old")]
    label: Option<String>,
    /// Remove only what newer ones replaced
    #[arg(long)]
    old: bool,
    /// Bring back what was removed last of that account
    #[arg(long, conflicts_with_all = ["label", "old"])]
    undo: bool,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
}

pub(crate) fn remove(arguments: RemoveArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if arguments.undo {
        return bring_back(&arguments.account.join(" "), which, ui);
    }
    if !arguments.yes && !ui.can_ask() {
        return Err(Error::Usage {
            what: "there is no terminal to ask on; --yes removes without asking".to_owned(),
        });
    }
    let mut working = which.open_to_change(ui)?;
    let at = working.vault.find(&arguments.account.join(" "))?;
    let account = &working.vault.accounts()[at];
    let name = account.name();
    let goes = |item: &Item| match &arguments.label {
        Some(label) => letters::same(item.label(), label),
        None => item.voided().is_some(),
    };
    let whole = arguments.label.is_none() && !arguments.old;
    let what = if whole {
        format!("{} with {}", shown(account), inventory(&account.items))
    } else {
        let going = account.items.iter().filter(|item| goes(item));
        let going: Vec<&Item> = going.collect();
        if going.is_empty() {
            return Err(Error::Usage {
                what: format!("{} has nothing of that kind", shown(account)),
            });
        }
        format!("{} of {}", inventory(going), shown(account))
    };
    if !arguments.yes && !ui.confirm(&format!("Remove {what}?"), false)? {
        ui.say("Nothing was changed.");
        return Ok(());
    }
    let today = working.today;
    let removed = if whole {
        working.vault.remove_account(at, today)
    } else {
        working.vault.remove_items(at, goes, today)
    };
    let until = removed.kept_until();
    let note = if whole {
        format!("{name} removed")
    } else {
        format!("{name}: a part removed")
    };
    working.save(&note, ui)?;
    ui.result(format!("Removed {what}."))?;
    ui.say(format!(
        "The working vault keeps it until {until}: kinsafe remove --undo {} brings it back. It \
         goes onto no sheet and into no export any more. Sheets that were printed still have it, and \
         copies until they are refreshed.",
        argument(&name)
    ));
    for other in working.vault.accounts() {
        if whole && other.recovers_through.contains(&name) {
            ui.warning(format!("{} is recovered through it", shown(other)));
        }
    }
    Ok(())
}

fn bring_back(query: &str, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let at = working.vault.bring_back(query)?;
    let account = &working.vault.accounts()[at];
    let what = format!("{} with {}", shown(account), inventory(&account.items));
    let note = format!("{}: brought back", account.name());
    working.save(&note, ui)?;
    ui.result(format!("Brought back: now there is {what}."))
}

/// "18 codes, 3 of them used up, and an authenticator seed".
pub(crate) fn inventory<'a>(items: impl IntoIterator<Item = &'a Item>) -> String {
    let (mut codes, mut used) = (0, 0);
    let mut others: Vec<(String, usize)> = Vec::new();
    for item in items {
        if let Item::Codes(set) = item {
            codes += set.codes.len();
            used += set.codes.len() - set.left();
            continue;
        }
        let kind = item.a_kind();
        match others.iter_mut().find(|(one, _)| *one == kind) {
            Some((_, many)) => *many += 1,
            None => others.push((kind, 1)),
        }
    }
    let mut parts = Vec::new();
    match (codes, used) {
        (0, _) => {}
        (_, 0) => parts.push(count(codes, "code")),
        (1, _) => parts.push("1 code, which is used up".to_owned()),
        _ => parts.push(format!("{}, {used} of them used up", count(codes, "code"))),
    }
    let others = others.into_iter().map(|(kind, many)| match many {
        1 => kind,
        _ => format!("{many} times {kind}"),
    });
    parts.extend(others);
    match parts.as_slice() {
        [] => "nothing in it".to_owned(),
        // The words behind a number of codes have commas of their own.
        [first, rest @ ..] if used > 0 && !rest.is_empty() => {
            format!("{first}, and {}", list(rest))
        }
        parts => list(parts),
    }
}
