//! `kinsafe drill what-if`: which losses the sheets survive.

use clap::Args;

use crate::{
    answer::{self, sheets::Losses},
    cli::{
        owner::{which_set::WhichSet, which_vault::Which},
        terminal::ui::{Ui, count, plain},
        writing::holders::{is_fatal, opens_alone},
    },
    drill::what_if::WhatIf,
    error::{Error, list},
    letters,
    threshold::SheetNumber,
    vault::{SheetEntry, SheetSet},
};

/// Say whether the vault still opens if sheets are lost, and what must not happen
///
/// Without --lost it says how many sheets may be lost, and which places decide over all of them.
/// No sheet is needed for it, and nothing is noted.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill what-if
  kinsafe drill what-if --lost Anna,Ben")]
pub(crate) struct Arguments {
    /// Whose sheets are lost, separated by commas
    #[arg(long, value_name = "NAMES")]
    lost: Option<String>,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    which_set: WhichSet,
}

pub(crate) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    let set = &vault.sets()[arguments.which_set.in_force(&vault)?];
    let lost = arguments.lost.as_deref().map(|names| named(set, names));
    let lost = lost.transpose()?.unwrap_or_default();
    let asked = WhatIf::new(set).without(&lost);
    if arguments.json {
        return ui.result(answer::text(&Losses::new(set, &lost, &asked)).as_str());
    }
    let text = if lost.is_empty() {
        table(set, &asked)
    } else {
        of_these(set, &lost, &asked)
    };
    ui.result(text)?;
    for place in asked.places() {
        if place.opens {
            ui.warning(opens_alone(&place, asked.threshold().count()));
        }
        if place.fatal && asked.spare().is_some_and(|spare| spare > 0) {
            ui.warning(is_fatal(&place, asked.threshold().count()));
        }
    }
    let unplaced = asked.left().iter().filter(|one| one.place.is_empty());
    let unplaced = unplaced.count();
    if lost.is_empty() && unplaced > 0 {
        ui.note(format!(
            "of {} it is not known where {}; kinsafe sheets edit NAME --place says it",
            count(unplaced, "sheet"),
            if unplaced == 1 {
                "it is kept"
            } else {
                "they are kept"
            }
        ));
    }
    Ok(())
}

/// The sheets of the people who are named.
fn named(set: &SheetSet, names: &str) -> Result<Vec<SheetNumber>, Error> {
    let mut numbers = letters::list(names)?
        .iter()
        .map(|name| set.find(name, false).map(|at| set.sheets[at].number))
        .collect::<Result<Vec<_>, _>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// How many may be lost, whichever they are, and what becomes of it if a place is gone.
fn table(set: &SheetSet, asked: &WhatIf<'_>) -> String {
    let (n, k) = (asked.left().len(), set.threshold.count());
    let mut text = format!("Set {}: any {k} of {n} sheets open the vault.\n", set.set);
    for lost in 1..=n {
        let left = n - lost;
        let then = match left.checked_sub(k) {
            Some(_) => "it opens".to_owned(),
            None => format!("{} too few", k - left),
        };
        text.push_str(&format!("\n  any {lost} lost: {left} left, {then}"));
        if left < k {
            // More lost is no better.
            break;
        }
    }
    let places = asked.places();
    if !places.is_empty() {
        text.push('\n');
    }
    for place in places {
        let then = match place.elsewhere.checked_sub(k) {
            Some(_) => "it opens".to_owned(),
            None => format!("{} too few", k - place.elsewhere),
        };
        text.push_str(&format!(
            "\n  {} lost ({}): {} left, {then}",
            plain(place.name),
            holders(&place.sheets),
            place.elsewhere
        ));
    }
    text
}

fn of_these(set: &SheetSet, lost: &[SheetNumber], asked: &WhatIf<'_>) -> String {
    let gone: Vec<_> = set
        .sheets
        .iter()
        .filter(|sheet| lost.contains(&sheet.number))
        .collect();
    let k = set.threshold.count();
    let left = match asked.left() {
        [] => "no sheet is left".to_owned(),
        left @ [_] => format!("only that of {} is left", holders(left)),
        left => format!("those of {} are left", holders(left)),
    };
    let then = match asked.spare() {
        Some(0) => format!("they open the vault, and all {k} of them are needed"),
        Some(spare) => format!("they open the vault, and any {spare} more may be lost"),
        None => format!("{} too few to open the vault", k - asked.left().len()),
    };
    format!(
        "Without the {} of {} {left}: {then}.",
        if gone.len() == 1 { "sheet" } else { "sheets" },
        holders(&gone)
    )
}

fn holders(sheets: &[&SheetEntry]) -> String {
    let names: Vec<String> = sheets.iter().map(|one| plain(&one.holder)).collect();
    list(&names)
}
