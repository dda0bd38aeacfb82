//! `kinsafe edit` and `kinsafe remove`: names, notes, ways of recovery; and what is to go.

use std::path::PathBuf;

use clap::Args;

use super::{add::through, init::checked_title};
use crate::cli::{
    owner::{
        entry::{self, provider_name, shown},
        which_vault::Which,
    },
    terminal::ui::{Ui, count, plain},
};
use crate::{
    day::Day,
    error::{Error, list},
    letters, sheet,
    shown::argument,
    status::{self, Concern},
    vault::{self, Account, Description, Item, Vault},
};

/// Change an account's name, address, note, or what it is recovered through
///
/// Without flags it asks for names, address and way of recovery. --title alone changes whose codes the vault holds.
#[derive(Args)]
pub(crate) struct EditArguments {
    /// The account: any part of its name that no other has
    #[arg(value_name = "ACCOUNT", required_unless_present = "title")]
    account: Vec<String>,
    /// Another provider
    #[arg(long, value_name = "PROVIDER")]
    provider: Option<String>,
    /// Another login; "" for none
    #[arg(long, value_name = "LOGIN")]
    login: Option<String>,
    /// Another web address; "" for none
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Read another note from this file, or from standard input with -
    #[arg(long, value_name = "FILE")]
    note_from: Option<PathBuf>,
    /// Remove the note
    #[arg(long, conflicts_with = "note_from")]
    no_note: bool,
    /// An account that is needed to recover this one; can be given several times, and replaces
    /// those that were named before
    #[arg(long, value_name = "ACCOUNT")]
    recovers_through: Vec<String>,
    /// Nothing else is needed to recover it
    #[arg(long, conflicts_with = "recovers_through")]
    no_recovers_through: bool,
    /// Whose codes these are, as printed on sheets
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
}

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

impl EditArguments {
    /// Whether nothing is said of the account itself.
    fn only_title(&self) -> bool {
        self.title.is_some()
            && self.provider.is_none()
            && self.login.is_none()
            && self.address.is_none()
            && self.note_from.is_none()
            && !self.no_note
            && self.recovers_through.is_empty()
            && !self.no_recovers_through
    }

    fn any_flag(&self) -> bool {
        self.provider.is_some()
            || self.login.is_some()
            || self.address.is_some()
            || self.note_from.is_some()
            || self.no_note
            || !self.recovers_through.is_empty()
            || self.no_recovers_through
            || self.title.is_some()
    }
}

pub(crate) fn edit(mut arguments: EditArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if !arguments.any_flag() && !ui.can_ask() {
        return Err(Error::Usage {
            what: "nothing was said that is to be changed".to_owned(),
        });
    }
    let title = arguments.title.as_deref().map(checked_title).transpose()?;
    let mut working = which.open_to_change(ui)?;
    let before_all = vault::to_json(&working.vault, false);
    let titled = !arguments.account.is_empty() && arguments.only_title();
    let mut what = Vec::new();
    if let Some(title) = title {
        working.vault.set_title(title);
        what.push("title changed".to_owned());
    }
    let mut name = None;
    if !arguments.account.is_empty() && !titled {
        let at = working.vault.find(&arguments.account.join(" "))?;
        if !arguments.any_flag() {
            ask(&working.vault.accounts()[at], &mut arguments, ui)?;
        }
        let through = through(&working, &arguments.recovers_through)?;
        let account = &working.vault.accounts()[at];
        let before = account.name();
        let provider = match &arguments.provider {
            Some(name) => provider_name(name, ui)?,
            None => account.provider.clone(),
        };
        let login = arguments.login.unwrap_or_else(|| account.login.clone());
        if working
            .vault
            .account_of(&provider, &login)
            .is_some_and(|other| other != at)
        {
            return Err(Error::Usage {
                what: format!("there is {} already", Account::new(provider, login).name()),
            });
        }
        working.vault.rename(at, &provider, &login);
        let is_known = !through.is_empty() || arguments.no_recovers_through;
        let description = Description {
            address: arguments.address.map(|text| text.trim().to_owned()),
            note: match &arguments.note_from {
                Some(path) => Some(entry::note(path, ui)?),
                None => arguments.no_note.then(Default::default),
            },
            recovers_through: is_known.then_some(through),
        };
        working.vault.describe(at, description);
        let after = working.vault.accounts()[at].name();
        what.push(if before == after {
            format!("{after}: description changed")
        } else {
            format!("{before} is now {after}")
        });
        name = Some(after);
    }
    if vault::to_json(&working.vault, false).expose() == before_all.expose() {
        return ui.result("Nothing was changed.");
    }
    let what = what.join("; ");
    working.save(&what, ui)?;
    ui.result(format!("{}.", plain(&what)))?;
    if let Some(name) = name {
        say_of(&working.vault, &name, working.today, ui);
    }
    Ok(())
}

/// Says at once what is wrong with the ways by which an account is recovered, and that its name
/// cannot be printed.
fn say_of(vault: &Vault, name: &str, today: Day, ui: &Ui) {
    for concern in status::examine(vault, today) {
        let of_it = match &concern {
            Concern::Loop { accounts, .. } => accounts.iter().any(|one| one == name),
            Concern::DeadEnd { account, .. } | Concern::Missing { account, .. } => account == name,
            _ => false,
        };
        if of_it {
            ui.warning(concern);
        }
    }
    if let Err(error) = sheet::check_letters(name) {
        ui.warning(error);
    }
}

/// Asks for each field, with what it is now; Enter leaves it so.
fn ask(account: &Account, arguments: &mut EditArguments, ui: &Ui) -> Result<(), Error> {
    ui.say("Press Enter to leave a field as it is.");
    let asked = |name: &str, now: &str| -> Result<Option<String>, Error> {
        let now = if now.is_empty() { "none" } else { now };
        let answer = ui.ask(&format!("{name} [{}]:", plain(now)))?;
        Ok(Some(answer).filter(|answer| !answer.is_empty()))
    };
    arguments.provider = asked("Provider", &account.provider)?;
    arguments.login = asked("Login", &account.login)?;
    arguments.address = asked("Web address", &account.address)?;
    let through = account.recovers_through.join(" or ");
    arguments.recovers_through = asked("Recovered through", &through)?.into_iter().collect();
    Ok(())
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
