//! `kinsafe use`: the next code, and its mark when it is used up.

use std::io;

use clap::Args;
use zeroize::Zeroizing;

use crate::cli::{
    owner::{
        entry::{shape_of, shown},
        which_vault::{Which, Working},
    },
    terminal::ui::{Ui, count, plain},
};
use crate::{
    error::Error,
    session::using::{Asked, Usable, Using, codes, position},
    status::is_low,
    vault::{Account, CodeSet, Item},
};

/// Show the next unused code, and mark it used when it has worked
///
/// On a terminal it asks whether the code worked. Otherwise nothing is marked unless --yes is given.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe use google maria             the next code; asks whether it worked
  kinsafe use google maria --code 4    a certain one
  kinsafe use google maria --undo 4    it was not used after all")]
pub(crate) struct Arguments {
    /// The account: any part of its name that no other has
    #[arg(value_name = "ACCOUNT", required = true)]
    account: Vec<String>,
    /// The number of the code, as kinsafe show counts them; otherwise the first unused one
    #[arg(long, value_name = "N")]
    code: Option<usize>,
    /// Which code set, where the account has several: its label, or its number among them
    #[arg(long, value_name = "LABEL")]
    set: Option<String>,
    /// Mark it used without asking whether it worked
    #[arg(long, short)]
    yes: bool,
    /// Take the mark off the code of this number
    #[arg(long, value_name = "N", conflicts_with_all = ["code", "yes"])]
    undo: Option<usize>,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = match which.open_to_change(ui) {
        Err(Error::Io {
            kind: io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem,
            ..
        }) => {
            return only_show(&arguments, which, ui);
        }
        result => result?,
    };
    let at = working.vault.find(&arguments.account.join(" "))?;
    let account = &working.vault.accounts()[at];
    let Some(item) = choose_set(account, arguments.set.as_deref(), ui)? else {
        return show_key(account, ui);
    };
    if let Some(number) = arguments.undo {
        let code = position(account, item, number)?;
        return unmark(&mut working, at, item, code, ui);
    }
    let mut using = Using::new(&working.vault, at, item, arguments.code)?;
    let mut yes = arguments.yes;
    loop {
        let answer = match using.asked() {
            Asked::Done => return Ok(()),
            Asked::UsedBefore(day) => {
                show_code(&working.vault.accounts()[at], item, using.code(), ui)?;
                ui.warning(format!("this code is marked as used on {day}"));
                return Ok(());
            }
            Asked::Worked => {
                show_code(&working.vault.accounts()[at], item, using.code(), ui)?;
                if !yes && !ui.can_ask() {
                    ui.note("the code is not marked as used; --yes marks it");
                    return Ok(());
                }
                std::mem::take(&mut yes) || ui.confirm("Did it work?", false)?
            }
            Asked::MarkAnyway => {
                let marks =
                    ui.confirm("Mark it as used, so that it is not offered again?", false)?;
                if !marks {
                    ui.say("Nothing was changed.");
                }
                marks
            }
            Asked::ShowNext => ui.confirm("Show the next one?", true)?,
        };
        let code = using.code();
        let today = working.today;
        if using.answer(&mut working.vault, answer, today)? {
            say_marked(&mut working, at, item, code, ui)?;
        }
    }
}

/// In an emergency the vault may lie where nothing can be written; the code is there all the same.
fn only_show(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    let at = vault.find(&arguments.account.join(" "))?;
    let account = &vault.accounts()[at];
    let Some(item) = choose_set(account, arguments.set.as_deref(), ui)? else {
        return show_key(account, ui);
    };
    let code = Using::new(&vault, at, item, arguments.code)?.code();
    show_code(account, item, code, ui)?;
    ui.warning("the vault cannot be written here, so the code is not marked as used");
    Ok(())
}

/// The place of the code set that is meant; `None` if the account has none, but something else.
fn choose_set(account: &Account, label: Option<&str>, ui: &Ui) -> Result<Option<usize>, Error> {
    let sets = match Usable::of(account, label)? {
        Usable::Codes(at) => return Ok(Some(at)),
        Usable::Reusable => return Ok(None),
        Usable::Several(sets) => sets,
    };
    let names: Vec<String> = sets.iter().map(|(_, name)| name.clone()).collect();
    match ui.choose("Which codes? A number:", &names)? {
        Some(chosen) => Ok(Some(sets[chosen].0)),
        None => Err(Error::Usage {
            what: format!(
                "{} has several code sets; name one with --set",
                shown(account)
            ),
        }),
    }
}

/// The code set that was chosen.
fn chosen(account: &Account, item: usize) -> &CodeSet {
    codes(account, item).unwrap_or_else(|| unreachable!("only code sets are chosen"))
}

fn show_code(account: &Account, item: usize, code: usize, ui: &Ui) -> Result<(), Error> {
    let set = chosen(account, item);
    ui.say(format!(
        "{}, code {} of {}:\n",
        shown(account),
        code + 1,
        set.codes.len()
    ));
    let line = Zeroizing::new(plain(set.codes[code].code.expose()));
    ui.result(&*line)?;
    ui.say("");
    if !account.address.is_empty() {
        ui.say(plain(&account.address));
    }
    if shape_of(&account.provider, &account.items[item]).is_some_and(|shape| shape.in_order) {
        ui.note("this provider asks for a code by its number; --code gives a certain one");
    }
    Ok(())
}

/// What can be used again needs no mark.
fn show_key(account: &Account, ui: &Ui) -> Result<(), Error> {
    let keys = account
        .current()
        .filter(|item| matches!(item, Item::Key(_) | Item::Phrase(_)));
    let mut any = false;
    for item in keys {
        if let Item::Key(one) | Item::Phrase(one) = item {
            any = true;
            ui.say(format!("{}, {}:\n", shown(account), item.kind_text()));
            let line = Zeroizing::new(plain(one.value.expose()));
            ui.result(&*line)?;
            ui.say("\nIt can be used again; keep it after use.");
        }
    }
    if any {
        Ok(())
    } else {
        Err(Error::Usage {
            what: format!(
                "{} has no codes; kinsafe show says what there is",
                shown(account)
            ),
        })
    }
}

/// Saves the mark, and says what is left.
fn say_marked(
    working: &mut Working,
    at: usize,
    item: usize,
    code: usize,
    ui: &Ui,
) -> Result<(), Error> {
    let today = working.today;
    let name = working.vault.accounts()[at].name();
    working.save(&format!("{name}: code {} used", code + 1), ui)?;

    let account = &working.vault.accounts()[at];
    let set = chosen(account, item);
    let of = set.codes.len();
    ui.say(format!(
        "Marked as used on {today}. {} of {} left.",
        set.left(),
        count(of, "code")
    ));
    let provider = plain(&account.provider);
    if set.left() == 0 {
        ui.warning(format!(
            "no code is left; make new ones now (kinsafe guide {provider}), then kinsafe replace"
        ));
    } else if is_low(set) {
        ui.warning(format!(
            "few codes are left; make new ones soon (kinsafe guide {provider}), then kinsafe replace"
        ));
    }
    let shape = shape_of(&account.provider, &account.items[item]);
    if shape.is_some_and(|shape| shape.turns_off) {
        ui.warning(format!(
            "using a code turns two-factor off at {provider}: turn it on again, and enter the new \
             codes with kinsafe replace"
        ));
    }
    Ok(())
}

fn unmark(
    working: &mut Working,
    at: usize,
    item: usize,
    code: usize,
    ui: &Ui,
) -> Result<(), Error> {
    let account = &working.vault.accounts()[at];
    let name = account.name();
    if chosen(account, item).codes[code].used.is_none() {
        return ui.result(format!(
            "Code {} of {} is not marked.",
            code + 1,
            plain(&name)
        ));
    }
    working.vault.mark_used(at, item, code, None);
    working.save(&format!("{name}: code {} not used after all", code + 1), ui)?;
    ui.result(format!(
        "Code {} of {} is unused again.",
        code + 1,
        plain(&name)
    ))
}
