//! `kinsafe sheets edit`: a holder has moved, or has another name.

use clap::{ArgGroup, Args};

use crate::cli::owner::which_set::WhichSet;
use crate::{
    cli::{
        owner::which_vault::Which,
        terminal::ui::{Ui, capital, plain},
        writing::holders,
    },
    error::Error,
    set::{checked_contact, checked_place},
    sheet,
};

/// Note that a sheet is kept elsewhere, or that its holder has another name
///
/// The sheet itself stays as it is.
#[derive(Args)]
#[command(
    group = ArgGroup::new("change").required(true).multiple(true),
    after_help = "\
Examples:
  kinsafe sheets edit Ben --place Nice
  kinsafe sheets edit Anna --name \"Anna Bianchi\"
  kinsafe sheets edit Anna --no-place"
)]
pub(super) struct Arguments {
    /// Whose sheet, or its number
    #[arg(value_name = "NAME")]
    holder: String,
    /// What its holder is called now
    #[arg(long, value_name = "NEW", group = "change")]
    name: Option<String>,
    /// Where it is kept now
    #[arg(long, value_name = "PLACE", group = "change")]
    place: Option<String>,
    /// Nobody needs to know where it is kept
    #[arg(long, group = "change", conflicts_with = "place")]
    no_place: bool,
    /// How its holder is reached, for the sheets that are made from now on
    #[arg(long, value_name = "TEXT", group = "change")]
    contact: Option<String>,
    /// How its holder is reached is printed no more
    #[arg(long, group = "change", conflicts_with = "contact")]
    no_contact: bool,
    #[command(flatten)]
    which_set: WhichSet,
}

pub(super) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let place = arguments.place.as_deref().map(checked_place).transpose()?;
    if arguments
        .name
        .as_ref()
        .is_some_and(|name| name.trim().is_empty())
    {
        return Err(Error::Usage {
            what: "the new name is empty".to_owned(),
        });
    }
    let mut working = which.open_to_change(ui)?;
    let at = arguments.which_set.in_force(&working.vault)?;
    let set = &working.vault.sets()[at];
    let (id, anonymous) = (set.set, set.anonymous);
    let found = set.find(&arguments.holder, false)?;
    let entry = &set.sheets[found];
    let (number, old) = (entry.number, entry.holder.clone());
    let name = match &arguments.name {
        Some(name) => Some(set.new_holder(name, Some(&old))?).filter(|name| *name != old),
        None => None,
    };
    if let Some(name) = name.as_ref().filter(|_| !anonymous) {
        sheet::check_letters(name)?;
    }
    let kept = match place {
        None if arguments.no_place => Some(String::new()),
        place => place,
    };
    let kept = kept.filter(|place| *place != entry.place);
    let contact = match &arguments.contact {
        None if arguments.no_contact => Some(String::new()),
        None => None,
        Some(contact) => Some(checked_contact(contact)?),
    };
    let contact = contact.filter(|contact| *contact != entry.contact);
    if let Some(contact) = &contact {
        sheet::check_letters(contact)?;
    }
    let mut what = Vec::new();
    if let Some(place) = &kept {
        working.vault.note_place(at, found, place);
        what.push(match place.as_str() {
            "" => "its place is no longer noted".to_owned(),
            place => format!("its place is now {place}"),
        });
    }
    if let Some(contact) = &contact {
        working.vault.note_contact(at, found, contact);
        what.push(match contact.as_str() {
            "" => "how its holder is reached is printed no more".to_owned(),
            _ => "how its holder is reached is noted".to_owned(),
        });
    }
    if let Some(name) = &name {
        working.vault.rename_holder(at, &old, name);
        what.push(format!("its holder is now called {name}"));
    }
    if what.is_empty() {
        return ui.result("Nothing was changed.");
    }
    let what = format!("sheet {number} of set {id}, of {old}: {}", what.join("; "));
    working.vault.noted(working.today, what.as_str());
    working.save_noted(ui)?;
    ui.result(format!("{}.", plain(&capital(&what))))?;
    if name.is_some() && !anonymous {
        ui.say(format!(
            "The name on the sheet itself stays as it is, which does no harm; kinsafe sheets reprint \
             {number} --out FOLDER makes one with the new name."
        ));
    }
    if kept.is_some() {
        holders::warn(&working.vault.sets()[at], ui);
    }
    Ok(())
}
