//! `kinsafe sheets lost`: a sheet is gone, and what that means.

use clap::Args;

use crate::cli::owner::which_set::WhichSet;
use crate::{
    cli::{
        owner::which_vault::Which,
        terminal::ui::{Ui, count, plain},
    },
    drill::what_if::WhatIf,
    error::Error,
    shown::argument,
    vault::SheetSet,
};

/// Note that a sheet is lost, and say what that means
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets lost Ben
  kinsafe sheets lost Ben --undo      it was found again")]
pub(super) struct Arguments {
    /// Whose sheet, or its number
    #[arg(value_name = "NAME")]
    name: String,
    /// It was found again
    #[arg(long)]
    undo: bool,
    #[command(flatten)]
    which_set: WhichSet,
}

pub(super) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let today = working.today;
    let at = arguments.which_set.in_force(&working.vault)?;
    let set = &working.vault.sets()[at];
    let place = match set.find(&arguments.name, arguments.undo) {
        Err(Error::HolderUnknown { .. }) if set.find(&arguments.name, !arguments.undo).is_ok() => {
            let is = if arguments.undo { "not " } else { "already " };
            return Err(Error::Usage {
                what: format!(
                    "the sheet of {} is {is}noted as lost",
                    plain(&arguments.name)
                ),
            });
        }
        found => found?,
    };
    let sheet = &set.sheets[place];
    let (number, holder) = (sheet.number, sheet.holder.clone());
    let what = if arguments.undo {
        "found again"
    } else {
        "lost"
    };
    let id = set.set;
    let what = format!("sheet {number} of set {id}, {holder}: {what}");
    let lost = (!arguments.undo).then_some(today);
    working.vault.note_lost(at, place, lost);
    working.vault.noted(today, what);
    working.save_noted(ui)?;
    let set = &working.vault.sets()[at];
    let holder = plain(&holder);
    if arguments.undo {
        ui.result(format!(
            "Sheet {number} of set {id}, of {holder}, is there again. {}",
            what_is_left(set)
        ))?;
        if set.living().filter(|one| one.holder == holder).count() > 1 {
            ui.note(format!(
                "{holder} has two sheets now; one of them should be destroyed"
            ));
        }
        return Ok(());
    }
    ui.result(format!(
        "Sheet {number} of set {id}, of {holder}, is noted as lost. {}",
        what_is_left(set)
    ))?;
    advise(set, &holder, ui);
    Ok(())
}

/// "Of 5 sheets 4 are left; any 3 open the vault, so 1 more may be lost."
fn what_is_left(set: &SheetSet) -> String {
    let asked = WhatIf::new(set);
    let (left, of, k) = (asked.left().len(), set.sheets.len(), set.threshold);
    let is = if left == 1 { "is" } else { "are" };
    let then = match asked.spare() {
        None => format!("it takes {k} to open the vault, so they open nothing any more"),
        Some(0) => format!("all {k} are needed to open the vault, so no more may be lost"),
        Some(spare) => format!("any {k} open the vault, so {spare} more may be lost"),
    };
    format!("Of {} {left} {is} left; {then}.", count(of, "sheet"))
}

fn advise(set: &SheetSet, holder: &str, ui: &Ui) {
    let k = set.threshold.count();
    let lost = set.sheets.len() - set.living().count();
    if WhatIf::new(set).spare().is_none() {
        ui.warning(
            "while you have the vault, make new sheets now: kinsafe sheets rotate, with a name for \
             each sheet",
        );
    }
    if lost >= k {
        ui.warning(format!(
            "{lost} sheets of this set are lost, and {k} open the vault: whoever has them all can \
             read everything in it. Make a new set now (kinsafe sheets rotate), and replace the \
             codes at the providers, beginning with the account through which others are recovered"
        ));
        return;
    }
    ui.say(format!(
        "\nNobody can open anything with {}: {} would still be needed.",
        if lost == 1 { "it" } else { "the lost sheets" },
        count(k - lost, "further sheet")
    ));
    let rotate = "make a new set and have the old sheets destroyed: kinsafe sheets rotate";
    if lost + 1 == k {
        ui.warning(format!(
            "with one more sheet the lost ones are enough; {rotate}"
        ));
    } else {
        ui.say(format!(
            "For a sheet in its place: kinsafe sheets mint --to {} --out FOLDER\n\
             If someone may have it on purpose, {rotate}",
            argument(holder)
        ));
    }
}
