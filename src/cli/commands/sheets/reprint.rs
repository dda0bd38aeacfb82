//! `kinsafe sheets reprint`: the same sheet again, or newer vault codes for all sheets of a set.

use clap::Args;

use super::issue::{Output, Printing, Sealed, say_checked, seal_now};
use crate::{
    cli::{
        owner::{
            which_set::WhichSet,
            which_vault::{Which, Working},
        },
        terminal::ui::{Ui, plain},
        writing::folder::read_back,
    },
    error::Error,
    set::check_pages,
};

/// Print a sheet again, the same with the newest vault codes
///
/// Number, date and key code are those of the sheet that is out, so both are one and the same
/// sheet: have the old one destroyed. With --vault-pages only the vault codes are printed, for all
/// holders to keep with their sheets.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets reprint Ben --out for-ben
  kinsafe sheets reprint --vault-pages --out newest")]
pub(super) struct Arguments {
    /// Whose sheet, or its number
    #[arg(value_name = "NAME", required_unless_present = "vault_pages")]
    name: Option<String>,
    /// Only pages with the newest vault codes, which open nothing by themselves
    #[arg(long, conflicts_with_all = ["name", "text"])]
    vault_pages: bool,
    #[command(flatten)]
    which_set: WhichSet,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let printing = arguments.output.plan()?;
    let working = which.open_to_change(ui)?;
    let at = arguments.which_set.in_force(&working.vault)?;
    match arguments.name {
        Some(name) => sheet(&name, at, &printing, working, ui),
        None => vault_pages(at, &printing, working, ui),
    }
}

fn sheet(
    name: &str,
    at: usize,
    printing: &Printing,
    mut working: Working,
    ui: &Ui,
) -> Result<(), Error> {
    let (today, revision) = (working.today, working.vault.revision());
    let set = &working.vault.sets()[at];
    let place = match set.find(name, false) {
        Err(Error::HolderUnknown { .. }) if set.find(name, true).is_ok() => {
            return Err(Error::Usage {
                what: format!(
                    "the sheet of {} was said to be lost; kinsafe sheets mint makes another one",
                    plain(name)
                ),
            });
        }
        found => found?,
    };
    let quorum = set.needed_quorum()?;
    let sheet = &set.sheets[place];
    let (number, holder) = (sheet.number, sheet.holder.clone());
    let record = set.record_of(sheet, &quorum)?;
    let what = format!(
        "sheet {number} of set {} printed again for {holder}",
        set.set
    );
    working.vault.note_reprinted(at, place);
    working.vault.noted(today, what);
    let (files, checked) = printing.issue(&mut working, at, &record, &quorum, ui)?;
    let set = &working.vault.sets()[at];
    ui.result(format!(
        "Sheet {number} of set {} again, for {}, with revision {revision} of the vault:\n{}",
        set.set,
        plain(&holder),
        printing.names(&files)
    ))?;
    say_checked(checked.as_ref(), ui)?;
    ui.say(format!(
        "\nNext: print it at its actual size, give it to {}, have the old one destroyed, and delete \
         the folder {}.",
        plain(&holder),
        plain(&printing.out.path().display().to_string())
    ));
    Ok(())
}

fn vault_pages(at: usize, printing: &Printing, mut working: Working, ui: &Ui) -> Result<(), Error> {
    let (today, revision) = (working.today, working.vault.revision());
    working.vault.note_vault_pages(at);
    let what = format!(
        "vault pages of set {} printed",
        working.vault.sets()[at].set
    );
    working.vault.noted(today, what);
    let set = &working.vault.sets()[at];
    let (sealed, json) = seal_now(&working.vault, at);
    let sealed = Sealed {
        sealed: &sealed,
        plain: &json,
        day: today,
    };
    let files = printing
        .on_paper(&working.vault, set, &sealed)?
        .vault_pages()?;
    let pdf = &files[0];
    printing.out.make(&files, ui, |folder| {
        if printing.checks() {
            ui.progress("Reading the pages back");
            let set = &working.vault.sets()[at];
            let read = read_back(folder, [pdf])?;
            let checked = read
                .iter()
                .try_for_each(|pages| check_pages(pages, set, &json));
            ui.progress_end();
            checked?;
        }
        working.save_noted(ui)
    })?;
    let set = &working.vault.sets()[at];
    ui.result(format!(
        "Vault pages of set {}, revision {revision}:\n{}",
        set.set,
        printing.names(&files)
    ))?;
    if printing.checks() {
        let codes = match pdf.codes {
            1 => "the code was".to_owned(),
            many => format!("all {many} codes were"),
        };
        ui.result(format!(
            "Checked: {codes} read back from the file, and the key of the set opens them."
        ))?;
    } else {
        ui.warning("the pages were not read back (--no-check)");
    }
    ui.say(
        "\nNext: print the PDF for each holder, to be kept with the sheet; the sheets stay as they \
         are. The pages open nothing by themselves, nor does the .age file, which has the same in it.\n\
         The vault takes it that every holder gets them.",
    );
    Ok(())
}
