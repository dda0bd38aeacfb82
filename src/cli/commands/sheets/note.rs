//! `kinsafe sheets note`: a sheet that somebody minted from paper becomes known to the vault.

use clap::Args;

use crate::cli::owner::which_set::WhichSet;
use crate::{
    cli::{
        owner::which_vault::Which,
        terminal::ui::{Ui, count, plain},
        writing::holders,
    },
    day::Day,
    error::Error,
    set::{
        checked_place,
        mint::{NewSheet, note},
    },
    shown::argument,
    threshold::SheetNumber,
};

/// Note a sheet that was made from paper, with sheets mint --from
///
/// From then on it counts: in drills, for the proof code of its holder, and in what may be lost.
/// The sheet itself is not needed, and nobody should send a picture of it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets note Dora --number 255
  kinsafe sheets note Dora --number 255 --made 2026-11-20 --place Lyon")]
pub(super) struct Arguments {
    /// Who keeps it
    #[arg(value_name = "NAME")]
    name: String,
    /// Its number, as printed on it
    #[arg(long, value_name = "X", value_parser = clap::value_parser!(u8).range(1..))]
    number: u8,
    /// When it was made, as printed on it [default: today]
    #[arg(long, value_name = "DAY", value_parser = crate::cli::argument::day)]
    made: Option<Day>,
    /// Where it is kept
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    #[command(flatten)]
    which_set: WhichSet,
}

pub(super) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let number = SheetNumber::new(arguments.number)?;
    let place = arguments.place.as_deref().map(checked_place).transpose()?;
    let mut working = which.open_to_change(ui)?;
    let today = working.today;
    let at = arguments.which_set.in_force(&working.vault)?;
    let new = NewSheet {
        holder: &arguments.name,
        place: place.as_deref().unwrap_or_default(),
        number,
    };
    let made = arguments.made.unwrap_or(today);
    if made > today {
        return Err(Error::Usage {
            what: format!("{made} has not come yet"),
        });
    }
    note(&mut working.vault, at, &new, made, today)?;
    working.save_noted(ui)?;
    let set = &working.vault.sets()[at];
    let holder = plain(arguments.name.trim());
    ui.result(format!(
        "Sheet {number} of set {}, of {holder}, is noted; any {} of now {} open the vault.",
        set.set,
        set.threshold,
        count(set.living().count(), "sheet")
    ))?;
    ui.say(format!(
        "To be sure that {holder} has it, ask for its proof code (kinsafe check --proof), then: \
         kinsafe drill heard {} CODE",
        argument(arguments.name.trim())
    ));
    holders::warn(set, ui);
    Ok(())
}
