//! `kinsafe add`: codes that a person brings → the vault.

use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        owner::{
            entry::{self, Entry, provider_name, shape_of, shown},
            which_vault::{Which, Working},
        },
        terminal::ui::{Ui, count, plain},
    },
    error::Error,
    provider, sheet,
    vault::{self, Account, Item, Put},
};

/// Add recovery codes, a key, a phrase or a seed
///
/// The codes are asked for, or read from standard input or --from; never given as arguments. What
/// looks wrong for the provider is said.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe add google maria@example.org            asks for the codes
  kinsafe add github --from codes.txt
  kinsafe add \"My bank\" 12345 --kind key --label \"card reader\"")]
pub(crate) struct AddArguments {
    /// Who issued them; kinsafe guide lists those that are known
    #[arg(value_name = "PROVIDER")]
    provider: Option<String>,
    /// The name or address that you sign in with
    #[arg(value_name = "LOGIN")]
    login: Option<String>,
    #[command(flatten)]
    entry: Entry,
    /// Web address where one signs in or recovers
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Read a note from this file, or from standard input with -; it is kept as secret as the codes
    #[arg(long, value_name = "FILE")]
    note_from: Option<PathBuf>,
    /// An account that is needed to recover this one; can be given several times
    #[arg(long, value_name = "ACCOUNT")]
    recovers_through: Vec<String>,
    /// Keep earlier codes of the account in force
    #[arg(long, conflicts_with = "replace")]
    keep_old: bool,
    /// Earlier codes of the account are void, without asking
    #[arg(long)]
    replace: bool,
    /// Add the account without any codes
    #[arg(long, conflicts_with_all = ["from", "kind", "verbatim"])]
    empty: bool,
}

pub(crate) fn add(arguments: AddArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let provider = arguments
        .provider
        .as_deref()
        .map(|name| provider_name(name, ui))
        .transpose()?;
    let login = match (arguments.login, &provider) {
        (Some(login), _) => login,
        (None, Some(name)) => ui.ask(&format!(
            "The login at {}, if there are several:",
            plain(name)
        ))?,
        (None, None) => String::new(),
    };
    let mut account = if arguments.empty {
        let name = provider.map_or_else(|| entry::ask_provider(&[], ui), Ok)?;
        Account::new(name, login.trim())
    } else {
        let today = working.today;
        arguments
            .entry
            .account(provider.as_deref(), &login, today, ui)?
    };
    if let Some(address) = arguments.address {
        account.address = address;
    }
    if let Some(path) = &arguments.note_from {
        account.note = entry::note(path, ui)?;
    }
    account.recovers_through = through(&working, &arguments.recovers_through)?;
    let replace =
        arguments.replace || (!arguments.keep_old && does_replace(&working, &account, ui)?);
    let put = put(&mut working, account, replace, ui)?;
    say_put(&working, &put, ui)
}

/// The names of the accounts that `queries` mean.
pub(crate) fn through(working: &Working, queries: &[String]) -> Result<Vec<String>, Error> {
    queries
        .iter()
        .map(|query| {
            let at = working.vault.find(query)?;
            Ok(working.vault.accounts()[at].name())
        })
        .collect()
}

/// Asks whether new secrets make the earlier ones void, as they do at nearly every provider.
pub(crate) fn does_replace(working: &Working, account: &Account, ui: &Ui) -> Result<bool, Error> {
    let superseded = working.vault.superseded(account);
    let Some(first) = superseded.first() else {
        return Ok(false);
    };
    let known = provider::find(&account.provider);
    let odd = account
        .items
        .iter()
        .any(|item| !vault::check(known, item).is_empty());
    // Good codes are not replaced by ones that look wrong because somebody pressed Enter.
    let usual = !odd && shape_of(&account.provider, first).is_none_or(|shape| shape.voids_old);
    let have: Vec<String> = superseded.iter().map(|item| in_short(item)).collect();
    ui.confirm(
        &format!(
            "{} has {} already. Do the new ones replace them?",
            shown(account),
            have.join(", ")
        ),
        usual,
    )
}

/// "recovery codes, 8 of 10 left".
fn in_short(item: &Item) -> String {
    match item {
        Item::Codes(set) => format!(
            "{}, {} of {} left",
            item.kind_text(),
            set.left(),
            set.codes.len()
        ),
        _ => item.a_kind(),
    }
}

/// Puts an account in and saves, if that changes anything.
pub(crate) fn put(
    working: &mut Working,
    account: Account,
    replace: bool,
    ui: &Ui,
) -> Result<Put, Error> {
    let name = account.name();
    let described = !account.note.expose().is_empty() || !account.recovers_through.is_empty();
    let kinds: Vec<&str> = account.items.iter().map(Item::kind_text).collect();
    let kinds = kinds.join(", ");
    let today = working.today;
    let put = working.vault.put(account, replace, today);
    let what = match (put.added, put.replaced) {
        (0, _) if put.marked > 0 => format!("{name}: codes marked as used"),
        (0, _) => format!("{name}: account added or described"),
        (_, 0) => format!("{name}: {kinds} added"),
        _ => format!("{name}: {kinds} replaced"),
    };
    if put.is_change() || described {
        working.save(&what, ui)?;
    }
    Ok(put)
}

/// What was done, and what to do next.
pub(super) fn say_put(working: &Working, put: &Put, ui: &Ui) -> Result<(), Error> {
    let account = &working.vault.accounts()[put.account];
    let name = shown(account);
    if let Err(error) = sheet::check_letters(&account.name()) {
        ui.warning(error);
    }
    if put.added == 0 && put.known > 0 {
        return ui.result(format!("{name}: all of it was there already."));
    }
    let added = &account.items[account.items.len() - put.added..];
    let mut text = format!("{name}: ");
    text.push_str(&match added {
        [] => "noted".to_owned(),
        items => items.iter().map(added_text).collect::<Vec<_>>().join(", "),
    });
    if put.replaced > 0 {
        text.push_str("; the old ones are void");
    }
    ui.result(format!("{text}."))?;
    if !working.vault.sets().is_empty() {
        ui.say(
            "Sheets that were printed do not have it yet. kinsafe status says how old they are.",
        );
    }
    let known = provider::find(&account.provider);
    if let Some(note) = known
        .map(|known| known.note)
        .filter(|note| !note.is_empty())
    {
        ui.say(note);
    }
    Ok(())
}

fn added_text(item: &Item) -> String {
    let what = match item {
        Item::Codes(set) => count(set.codes.len(), "recovery code"),
        _ => item.a_kind(),
    };
    match item.label() {
        "" => format!("{what} added"),
        label => format!("{what} ({}) added", plain(label)),
    }
}
