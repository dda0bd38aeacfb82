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
    letters,
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
        let code = position(codes(account, item), number, account)?;
        return unmark(&mut working, at, item, code, ui);
    }
    let mut code = match arguments.code {
        Some(number) => position(codes(account, item), number, account)?,
        None => next(account, item)?,
    };
    loop {
        let account = &working.vault.accounts()[at];
        let set = codes(account, item);
        show_code(account, set, &account.items[item], code, ui)?;
        let already = set.codes[code].used;
        if let Some(day) = already {
            ui.warning(format!("this code is marked as used on {day}"));
            return Ok(());
        }
        if arguments.yes {
            return mark(&mut working, at, item, code, ui);
        }
        if !ui.can_ask() {
            ui.note("the code is not marked as used; --yes marks it");
            return Ok(());
        }
        if ui.confirm("Did it work?", false)? {
            return mark(&mut working, at, item, code, ui);
        }
        if !ui.confirm("Mark it as used, so that it is not offered again?", false)? {
            ui.say("Nothing was changed.");
            return Ok(());
        }
        mark(&mut working, at, item, code, ui)?;
        if next(&working.vault.accounts()[at], item).is_err()
            || !ui.confirm("Show the next one?", true)?
        {
            return Ok(());
        }
        code = next(&working.vault.accounts()[at], item)?;
    }
}

/// In an emergency the vault may lie where nothing can be written; the code is there all the same.
fn only_show(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    let account = &vault.accounts()[vault.find(&arguments.account.join(" "))?];
    let Some(item) = choose_set(account, arguments.set.as_deref(), ui)? else {
        return show_key(account, ui);
    };
    let code = match arguments.code {
        Some(number) => position(codes(account, item), number, account)?,
        None => next(account, item)?,
    };
    show_code(
        account,
        codes(account, item),
        &account.items[item],
        code,
        ui,
    )?;
    ui.warning("the vault cannot be written here, so the code is not marked as used");
    Ok(())
}

/// The place of the code set that is meant; `None` if the account has none, but something else.
fn choose_set(account: &Account, label: Option<&str>, ui: &Ui) -> Result<Option<usize>, Error> {
    let sets: Vec<usize> = (0..account.items.len())
        .filter(|&at| {
            let item = &account.items[at];
            matches!(item, Item::Codes(_)) && item.voided().is_none()
        })
        .collect();
    let names: Vec<String> = sets
        .iter()
        .map(|&at| match account.items[at].label() {
            "" => "codes without a label".to_owned(),
            label => label.to_owned(),
        })
        .collect();
    if let Some(label) = label {
        let by_label = |name: &String| letters::same(name, label);
        let by_number = label
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let found = names.iter().position(by_label).or(by_number);
        return match found.and_then(|found| sets.get(found)) {
            Some(&at) => Ok(Some(at)),
            None => Err(Error::Usage {
                what: format!(
                    "{} has no code set of that label; it has {}",
                    shown(account),
                    names.join(", ")
                ),
            }),
        };
    }
    match sets.as_slice() {
        [] if account.current().next().is_some() => Ok(None),
        [] => Err(Error::Usage {
            what: format!("{} has no codes yet", shown(account)),
        }),
        [one] => Ok(Some(*one)),
        many => match ui.choose("Which codes? A number:", &names)? {
            Some(chosen) => Ok(Some(many[chosen])),
            None => Err(Error::Usage {
                what: format!(
                    "{} has several code sets; name one with --set",
                    shown(account)
                ),
            }),
        },
    }
}

fn codes(account: &Account, item: usize) -> &CodeSet {
    match &account.items[item] {
        Item::Codes(set) => set,
        _ => unreachable!("only code sets are chosen"),
    }
}

fn position(set: &CodeSet, number: usize, account: &Account) -> Result<usize, Error> {
    match number.checked_sub(1) {
        Some(at) if at < set.codes.len() => Ok(at),
        _ => Err(Error::Usage {
            what: format!(
                "{} has {}, so there is no number {number}",
                shown(account),
                count(set.codes.len(), "code")
            ),
        }),
    }
}

fn next(account: &Account, item: usize) -> Result<usize, Error> {
    codes(account, item).next().ok_or_else(|| Error::Usage {
        what: format!(
            "all codes of {} are used up; make new ones at the provider",
            shown(account)
        ),
    })
}

fn show_code(
    account: &Account,
    set: &CodeSet,
    item: &Item,
    code: usize,
    ui: &Ui,
) -> Result<(), Error> {
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
    if shape_of(&account.provider, item).is_some_and(|shape| shape.in_order) {
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

fn mark(working: &mut Working, at: usize, item: usize, code: usize, ui: &Ui) -> Result<(), Error> {
    let today = working.today;
    set_mark(working, at, item, code, true);
    let name = working.vault.accounts()[at].name();
    working.save(&format!("{name}: code {} used", code + 1), ui)?;

    let account = &working.vault.accounts()[at];
    let set = codes(account, item);
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
    if codes(account, item).codes[code].used.is_none() {
        return ui.result(format!(
            "Code {} of {} is not marked.",
            code + 1,
            plain(&name)
        ));
    }
    set_mark(working, at, item, code, false);
    working.save(&format!("{name}: code {} not used after all", code + 1), ui)?;
    ui.result(format!(
        "Code {} of {} is unused again.",
        code + 1,
        plain(&name)
    ))
}

fn set_mark(working: &mut Working, at: usize, item: usize, code: usize, used: bool) {
    let day = used.then_some(working.today);
    working.vault.mark_used(at, item, code, day);
}
