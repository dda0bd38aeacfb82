//! `kinsafe sheets list`: who has which sheet.

use clap::Args;

use crate::{
    answer::{self, sheets::Sheets},
    cli::{
        owner::which_vault::Which,
        terminal::{
            table::CLOSE,
            ui::{Ui, count, plain},
        },
    },
    error::Error,
    vault::{SheetEntry, SheetSet, Vault},
};

/// List the sheets: who has which, where, and what is printed on it
#[derive(Args)]
pub(super) struct Arguments {
    /// Sets that another took the place of, too
    #[arg(long)]
    all: bool,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    let shown: Vec<&SheetSet> = vault
        .sets()
        .iter()
        .filter(|set| arguments.all || set.retired.is_none())
        .collect();
    if arguments.json {
        return ui.result(answer::text(&Sheets::new(&vault, &shown)).as_str());
    }
    let hidden = vault.sets().len() - shown.len();
    if shown.is_empty() && hidden == 0 {
        ui.say("There are no sheets yet. kinsafe split makes some.");
        return Ok(());
    }
    let tables: Vec<String> = shown.iter().map(|set| table(&vault, set)).collect();
    if !tables.is_empty() {
        ui.result(tables.join("\n\n"))?;
    }
    if hidden > 0 {
        let sets = count(hidden, "retired set");
        ui.say(format!("\n{sets} not shown (--all)."));
    }
    if shown
        .iter()
        .any(|set| set.retired.is_none() && set.surely_opens() < vault.revision())
    {
        ui.say(
            "\nSheets open what is printed on them. kinsafe sheets reprint --vault-pages brings all \
             of them up to date, and so does kinsafe copy.",
        );
    }
    Ok(())
}

fn table(vault: &Vault, set: &SheetSet) -> String {
    let SheetSet {
        set: id,
        threshold,
        made,
        ..
    } = set;
    let living = set.living().count();
    let enough = match set.retired {
        Some(day) => format!("retired on {day}; its sheets should be destroyed"),
        None => format!("any {threshold} of {living} sheets open the vault"),
    };
    let head = ["", "holder", "place", "made", "heard from", "revision", ""].map(str::to_owned);
    let rows: Vec<[String; 7]> = std::iter::once(head)
        .chain(set.sheets.iter().map(|sheet| row(vault, set, sheet)))
        .collect();
    let table = CLOSE.rows(&rows);
    format!("Set {id} of {made}: {enough}.\n\n{}", table.trim_end())
}

fn row(vault: &Vault, set: &SheetSet, sheet: &SheetEntry) -> [String; 7] {
    let printed = set.revision_of(sheet);
    let revision = if printed == vault.revision() || set.retired.is_some() || sheet.lost.is_some() {
        printed.to_string()
    } else {
        format!("{printed}, now {}", vault.revision())
    };
    [
        sheet.number.to_string(),
        plain(&sheet.holder),
        plain(&sheet.place),
        sheet.made.to_string(),
        sheet
            .heard
            .map_or_else(|| "not yet".to_owned(), |day| day.to_string()),
        revision,
        sheet
            .lost
            .map(|day| format!("lost on {day}"))
            .unwrap_or_default(),
    ]
}
