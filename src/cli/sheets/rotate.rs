//! `kinsafe sheets rotate`: a new set in the place of one that is out.

use std::path::PathBuf;

use clap::Args;

use super::WhichSet;
use crate::{
    cli::{
        places,
        split::{self, NewSet, Output},
        ui::{Ui, plain},
        working::Which,
    },
    error::Error,
    limits::Threshold,
    split::Holders,
    vault::SheetSet,
};

/// Make a new set in the place of the one that is out
///
/// The new set has a new key. The old one is retired: nothing is sealed for it any more, and its
/// sheets are to be collected and destroyed. By default the same people get sheets, and as many of
/// them open the vault.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets rotate --out sheets
  kinsafe sheets rotate --threshold 3 --to \"Anna,Chloé,Дмитрий,Zoë,Emil\" --out sheets")]
pub(super) struct Arguments {
    /// How many sheets open the vault [default: as before]
    #[arg(long, short = 'k', value_name = "K")]
    threshold: Option<u8>,
    /// Who keeps the sheets, one each, separated by commas [default: who has one now]
    #[arg(long, value_name = "NAMES")]
    to: Option<String>,
    /// Where a holder keeps the sheet [default: as before]; can be repeated
    #[arg(long = "place", value_name = "NAME=PLACE")]
    places: Vec<String>,
    /// The folder to write, which must not exist
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    which_set: WhichSet,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let threshold = arguments.threshold.map(Threshold::new).transpose()?;
    let named = arguments
        .to
        .as_deref()
        .map(Holders::from_list)
        .transpose()?;
    let mut target = arguments.output.plan(arguments.out)?;
    let mut working = which.open_to_change(ui)?;
    let today = working.today;
    let at = arguments.which_set.in_force(&working.vault)?;
    let title = working.vault.sets[at]
        .title(&working.vault)
        .map(str::to_owned);
    let old = &mut working.vault.sets[at];
    let mut holders = match named {
        Some(holders) => holders,
        None => Holders::new(old.living().map(|sheet| sheet.holder.as_str()))?,
    };
    keep_places(&mut holders, old)?;
    places::note(&mut holders, &arguments.places)?;
    let threshold = threshold.unwrap_or(old.threshold);
    old.retired = Some(today);
    target.anonymous |= old.anonymous;
    let title = title.filter(|_| !target.anonymous || old.anonymous);
    let (old_id, collect) = (old.set, collect(old));
    let what = format!("set {old_id} retired");
    working.vault.noted(today, what);
    let new = NewSet {
        threshold,
        holders,
        title,
        target,
    };
    new.check()?;
    let vault = std::mem::take(&mut working.vault);
    split::make(new, vault, Some(working), ui)?;
    ui.result(format!(
        "\nSet {old_id} is retired. Collect its sheets and destroy them:\n\n{collect}"
    ))?;
    ui.say(format!(
        "\nUntil then they still open what is printed on them, and sealed copies made before today \
         (vault-{old_id}.age): rotating cannot change what is out. Codes in it that somebody may \
         have seen are safe only when they are replaced at the provider."
    ));
    Ok(())
}

/// Who has a sheet already keeps the new one at the same place.
fn keep_places(holders: &mut Holders, old: &SheetSet) -> Result<(), Error> {
    for sheet in old.living().filter(|sheet| !sheet.place.is_empty()) {
        match holders.keep_at(&sheet.holder, &sheet.place) {
            // Who is no holder any more, or a place that a former version allowed.
            Err(Error::HolderUnknown { .. } | Error::PlaceUnfit) => {}
            other => other?,
        }
    }
    Ok(())
}

/// The sheets of the old set, a line each.
fn collect(old: &SheetSet) -> String {
    let widest = |cells: fn(&crate::vault::SheetEntry) -> &str| {
        let widths = old.sheets.iter().map(|sheet| cells(sheet).chars().count());
        widths.max().unwrap_or_default()
    };
    let (holder, place) = (widest(|one| &one.holder), widest(|one| &one.place));
    let lines: Vec<String> = old
        .sheets
        .iter()
        .map(|sheet| {
            let lost = match sheet.lost {
                Some(day) => format!("lost on {day}"),
                None => String::new(),
            };
            let line = format!(
                "  {:>3}  {:holder$}  {:place$}  {lost}",
                sheet.number,
                plain(&sheet.holder),
                plain(&sheet.place)
            );
            line.trim_end().to_owned()
        })
        .collect();
    lines.join("\n")
}
