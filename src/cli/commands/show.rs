//! `kinsafe show`: one account, hidden until it is asked for.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use zeroize::Zeroizing;

use crate::{
    answer::{self, accounts::Show},
    cli::{
        owner::{
            show::{self, How},
            which_vault::Which,
        },
        terminal::ui::{Ui, count, plain},
    },
    error::Error,
    otp,
    say::{Language, Message},
    vault::{Account, Item, Vault},
};

/// Show one account
///
/// Codes are hidden; --reveal shows them. Used ones are crossed out.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe show google maria             what there is, codes hidden
  kinsafe show google maria --reveal    with the codes
  kinsafe show github --totp            the code that an authenticator shows now")]
pub(crate) struct ShowArguments {
    /// The account: any part of its name that no other has
    #[arg(value_name = "ACCOUNT", required = true)]
    account: Vec<String>,
    /// Show the codes, keys and notes themselves
    #[arg(long)]
    reveal: bool,
    /// Show only the present code of the account's authenticator seed
    #[arg(long, conflicts_with_all = ["reveal", "old", "json"])]
    totp: bool,
    /// Show what newer ones replaced as well
    #[arg(long)]
    old: bool,
    /// Print JSON for other programs; with the secrets only if --reveal is given too
    #[arg(long)]
    json: bool,
}

pub(crate) fn show(arguments: ShowArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    let account = &vault.accounts()[vault.find(&arguments.account.join(" "))?];
    if arguments.totp {
        return totp(account, ui);
    }
    if arguments.json {
        let text = answer::text(&Show::new(account, arguments.reveal));
        return ui.result(&*text);
    }
    let how = How {
        reveal: arguments.reveal,
        numbers: true,
        old: arguments.old,
        language: Language::ENGLISH,
    };
    ui.result(show::account(account, how).trim_end())?;
    if !arguments.reveal {
        let has = |is: fn(&Item) -> bool| account.current().any(is);
        let next = if has(|item| matches!(item, Item::Codes(_) | Item::Key(_))) {
            "kinsafe use gives one"
        } else if has(|item| matches!(item, Item::Seed(_))) {
            "--totp gives the present code"
        } else {
            "kinsafe add adds to them"
        };
        ui.say(format!(
            "\nThe codes are hidden. --reveal shows them; {next}."
        ));
    }
    let old = account.items.len() - account.current().count();
    if old > 0 && !arguments.old {
        ui.say(format!(
            "{} that newer ones replaced not shown (--old).",
            count(old, "set")
        ));
    }
    Ok(())
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs())
}

/// The present codes of all seeds in a vault, by account.
pub(super) fn present_codes(vault: &Vault, ui: &Ui) -> Result<(), Error> {
    let now = now();
    for account in vault.accounts() {
        for item in account.current() {
            let Item::Seed(seed) = item else { continue };
            let Some(code) = otp::code_at(seed.value.expose(), now) else {
                continue;
            };
            let left = Message::new("program-seconds-left").with("seconds", code.seconds_left);
            let (name, left) = (plain(&account.name()), ui.words(&left));
            let line = Zeroizing::new(format!("{name}: {} ({left})", code.code.expose()));
            ui.result(&*line)?;
        }
    }
    Ok(())
}

/// The present codes of the account's seeds.
fn totp(account: &Account, ui: &Ui) -> Result<(), Error> {
    let now = now();
    let seeds: Vec<_> = account
        .current()
        .filter_map(|item| match item {
            Item::Seed(one) => Some((item.label(), one)),
            _ => None,
        })
        .collect();
    if seeds.is_empty() {
        return Err(Error::Usage {
            what: format!("{} has no authenticator seed", account.name()),
        });
    }
    for (label, seed) in seeds {
        let Some(code) = otp::code_at(seed.value.expose(), now) else {
            ui.warning(format!(
                "a seed of {} is not one that can be computed",
                account.name()
            ));
            continue;
        };
        let label = match label {
            "" => String::new(),
            label => format!("   {}", plain(label)),
        };
        let line = Zeroizing::new(format!("{}{label}", code.code.expose()));
        ui.result(&*line)?;
        if code.seconds_left > 0 {
            ui.say(format!(
                "valid for {} more",
                count(code.seconds_left as usize, "second")
            ));
        }
    }
    Ok(())
}
