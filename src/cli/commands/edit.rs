//! `kinsafe edit`: names, notes, ways of recovery.

use std::path::PathBuf;

use clap::Args;

use super::{add::through, init::checked_title};
use crate::cli::{
    owner::{
        entry::{self, provider_name},
        which_vault::Which,
    },
    terminal::ui::{Ui, plain},
};
use crate::{
    day::Day,
    error::Error,
    letters, sheet,
    status::{self, Concern},
    vault::{self, Account, Description, Vault},
};

/// Change an account's name, address, note, where its password is, or what it is recovered through
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
    /// Where its password is, as in "in Bitwarden"; never the password itself
    #[arg(long, value_name = "TEXT")]
    password_at: Option<String>,
    /// Nothing is said of where its password is
    #[arg(long, conflicts_with = "password_at")]
    no_password_at: bool,
    /// Whose codes these are, as printed on sheets
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
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
            && self.password_at.is_none()
            && !self.no_password_at
    }

    fn any_flag(&self) -> bool {
        self.provider.is_some()
            || self.login.is_some()
            || self.address.is_some()
            || self.note_from.is_some()
            || self.no_note
            || !self.recovers_through.is_empty()
            || self.no_recovers_through
            || self.password_at.is_some()
            || self.no_password_at
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
            password_at: match &arguments.password_at {
                Some(place) => Some(letters::composed(place)),
                None => arguments.no_password_at.then(String::new),
            },
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
    arguments.password_at = asked("Where its password is", &account.password_at)?;
    Ok(())
}
