//! `kinsafe sheets mint`: a further sheet of a set that is out.

use std::path::PathBuf;

use clap::Args;

use super::issue::{Output, Printing, Sealed, say_checked};
use crate::{
    cli::{
        argument::set_choice,
        machine::today,
        owner::{which_set::in_force, which_vault::Which},
        reading::{
            choosing,
            files::{self, Effort},
        },
        terminal::ui::{Ui, plain},
    },
    combine::{Recovered, Wanted},
    error::Error,
    paper::record::SetChoice,
    session::reading::Pile,
    set::{
        checked_place,
        mint::{NewSheet, down, mint, up},
    },
    threshold::SheetNumber,
    vault::SheetSet,
};

/// Make a further sheet: for a new holder, or for one who lost theirs
///
/// The sheets of the others stay as they are. With --from it is made from enough sheets of the set,
/// for when there is no vault of the owner any more; their vault then does not know of it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets mint --to Dora --place Lyon --out for-dora
  kinsafe sheets mint --to Dora --out for-dora --from anna.jpg ben.pdf zoe.png")]
pub(super) struct Arguments {
    /// Who keeps it
    #[arg(long, value_name = "NAME")]
    to: String,
    /// Where it is kept
    #[arg(long, value_name = "PLACE", conflicts_with = "from")]
    place: Option<String>,
    /// Its number [default: the lowest that no sheet of the set had; with --from, the highest]
    #[arg(long, value_name = "X", value_parser = clap::value_parser!(u8).range(1..))]
    number: Option<u8>,
    /// Make it from these scans, photos or files of sheets instead of from the working vault
    #[arg(long, value_name = "FILE", num_args = 1..)]
    from: Vec<PathBuf>,
    /// The set that is meant, by its id or a longer beginning of its fingerprint [default: the last
    /// one in force; with --from, the one whose sheets are there]
    #[arg(long, value_name = "ID", value_parser = set_choice)]
    set: Option<SetChoice>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    effort: Effort,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let number = arguments.number.map(SheetNumber::new).transpose()?;
    let place = arguments.place.as_deref().map(checked_place).transpose()?;
    let printing = arguments.output.plan()?;
    if arguments.from.is_empty() {
        let place = place.unwrap_or_default();
        from_vault(
            &arguments.to,
            &place,
            number,
            arguments.set.as_ref(),
            &printing,
            which,
            ui,
        )
    } else {
        let effort = arguments.effort.options();
        let mut pile = files::gather(&arguments.from, &effort, Pile::new(), ui)?;
        let mut wanted = Wanted {
            set: arguments.set,
            printed: false,
        };
        let recovered = choosing::open(&mut pile, &mut wanted, ui)?;
        from_paper(&arguments.to, number, recovered, &printing, ui)
    }
}

fn from_vault(
    holder: &str,
    place: &str,
    number: Option<SheetNumber>,
    set: Option<&SetChoice>,
    printing: &Printing,
    which: &Which,
    ui: &Ui,
) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    let at = in_force(&working.vault, set)?;
    let set = &working.vault.sets()[at];
    let quorum = set.needed_quorum()?;
    let number = number.map_or_else(|| up(set), Ok)?;
    let new = NewSheet {
        holder,
        place,
        number,
    };
    let today = working.today;
    let record = mint(&mut working.vault, at, &quorum, &new, today)?;
    let (files, checked) = printing.issue(&mut working, at, &record, &quorum, ui)?;
    let set = &working.vault.sets()[at];
    ui.result(format!(
        "Sheet {number} of set {}, for {}; any {} of now {} sheets open the vault:\n{}",
        set.set,
        plain(holder.trim()),
        set.threshold,
        set.living().count(),
        printing.names(&files)
    ))?;
    say_checked(checked.as_ref(), ui)?;
    say_next(printing, ui);
    crate::cli::writing::holders::warn(set, ui);
    Ok(())
}

fn from_paper(
    holder: &str,
    number: Option<SheetNumber>,
    recovered: Recovered,
    printing: &Printing,
    ui: &Ui,
) -> Result<(), Error> {
    let Recovered {
        mut vault,
        set: id,
        sheets,
        sealed,
        data_key,
        quorum,
        public_key,
        ..
    } = recovered;
    // By its key: a second set of the same id may have been put into the vault.
    let is_meant = |set: &SheetSet| set.signing_key.public_key() == public_key;
    let at = vault.sets().iter().position(is_meant);
    let at = at.ok_or_else(|| Error::SetUnknown {
        set: id.to_string(),
    })?;
    // Before this sheet is noted in it: it is printed as it was found.
    let plain_vault = sealed.open(&data_key, "the sealed vault")?;
    let day = match vault.history().last() {
        Some(change) => change.date,
        None => vault.sets()[at].made,
    };
    let number = number.map_or_else(|| down(&vault.sets()[at], &sheets), Ok)?;
    if sheets.contains(&number) {
        return Err(Error::SheetNumberTaken {
            set: id.to_string(),
            number,
        });
    }
    let new = NewSheet {
        holder,
        place: "",
        number,
    };
    let today = today()?;
    let record = mint(&mut vault, at, &quorum, &new, today)?;
    let sealed = Sealed {
        sealed: &sealed,
        plain: &plain_vault,
        day,
    };
    let set = &vault.sets()[at];
    let files = printing.sheet(&vault, set, &record, &sealed)?;
    let checked = printing.out.make(&files, ui, |folder| {
        printing.check(folder, &files[0], set, &record, &quorum, &sealed)
    })?;
    ui.result(format!(
        "Sheet {number} of set {id}, for {}, made from sheets {}:\n{}",
        plain(holder.trim()),
        crate::error::list(&sheets),
        printing.names(&files)
    ))?;
    say_checked(checked.as_ref(), ui)?;
    say_next(printing, ui);
    ui.note(format!(
        "the owner's vault does not know of this sheet. Tell the owner, who notes it with: kinsafe \
         sheets note \"{}\" --number {number} --set {id} --made {today}. Whoever else makes a sheet from paper should take \
         another number (--number), since two sheets of one number count as one",
        plain(holder.trim())
    ));
    Ok(())
}

fn say_next(printing: &Printing, ui: &Ui) {
    ui.say(format!(
        "\nNext: print it at its actual size, give it to its holder, and delete the folder {}.",
        plain(&printing.out.path().display().to_string())
    ));
}
