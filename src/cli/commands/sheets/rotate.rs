//! `kinsafe sheets rotate`: a new set in the place of one that is out.

use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        commands::split::{self, NewSet, OnSheets, Output},
        owner::{which_set::WhichSet, which_vault::Which},
        terminal::{
            table::CLOSE,
            ui::{Ui, count, plain},
        },
        writing::holders,
    },
    error::{Error, list},
    set::Holders,
    threshold::Threshold,
    vault::{self, SheetEntry, SheetSet},
};

/// Make a new set in the place of the one that is out
///
/// The new set has a new key. The old one is retired: nothing is sealed for it any more, and its
/// sheets are to be collected and destroyed. By default the same people get sheets, but not those whose
/// sheet is lost, and as many of them open the vault. With --to, people who have no sheet now get one
/// besides; a list with one of those in it who have one is taken for the whole list.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe sheets rotate --out sheets
  kinsafe sheets rotate --to Emil --out sheets      who has one now, and Emil
  kinsafe sheets rotate --threshold 3 --to \"Anna,Chloé,Дмитрий,Zoë,Emil\" --out sheets")]
pub(super) struct Arguments {
    /// How many sheets open the vault [default: as before]
    #[arg(long, short = 'k', value_name = "K")]
    threshold: Option<u8>,
    /// Who gets a sheet besides those who have one now; or, with some of these named too, the whole
    /// list; separated by commas
    #[arg(long, value_name = "NAMES")]
    to: Option<String>,
    /// Those of --to alone get a sheet
    #[arg(long, requires = "to")]
    only: bool,
    /// Do not ask whether fewer sheets than before are meant
    #[arg(long, short)]
    yes: bool,
    /// Where a holder keeps the sheet [default: as before]; can be repeated
    #[arg(long = "place", value_name = "NAME=PLACE")]
    places: Vec<String>,
    #[command(flatten)]
    on_sheets: OnSheets,
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
    let title = working.vault.sets()[at]
        .title(&working.vault)
        .map(str::to_owned);
    let old = &working.vault.sets()[at];
    let threshold = threshold.unwrap_or(old.threshold);
    let whole_list = named.is_some();
    let mut holders = holders(old, named, arguments.only, threshold, ui)?;
    keep_notes(&mut holders, old)?;
    holders::note(&mut holders, &arguments.places)?;
    holders::note_contacts(&mut holders, &arguments.on_sheets.contacts)?;
    let address = arguments.on_sheets.address(today)?;
    let named = !arguments.on_sheets.contacts.is_empty();
    let others_unnamed = arguments.on_sheets.no_names || old.others_unnamed && !named;
    let before = Before::of(old);
    // Who gave the list has said it.
    let possible = holders.count() >= threshold.count();
    if !whole_list && possible && holders.count() < before.sheets && !arguments.yes {
        before.confirm(holders.count(), threshold, ui)?;
    }
    let now = holders.count();
    target.anonymous |= old.anonymous;
    let title = title.filter(|_| !target.anonymous || old.anonymous);
    let (old_id, collect) = (old.set, collect(old));
    let what = format!("set {old_id} retired");
    working.vault.retire(at, today);
    working.vault.noted(today, what);
    let new = NewSet {
        threshold,
        holders,
        title,
        others_unnamed,
        target,
    };
    new.check()?;
    if named && !new.target.anonymous {
        holders::confirm_contacts(&new.holders, ui)?;
    }
    if address.is_some() {
        working.vault.note_page_address(address);
        holders::say_of_address(ui);
    }
    let vault = std::mem::take(&mut working.vault);
    split::make(new, vault, Some(working), ui)?;
    ui.result(format!("\n{}", before.and_now(now, threshold)))?;
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

/// The holders of the new set.
fn holders(
    old: &SheetSet,
    named: Option<Holders>,
    only: bool,
    threshold: Threshold,
    ui: &Ui,
) -> Result<Holders, Error> {
    let living = || old.living().map(|sheet| sheet.holder.as_str());
    let Some(named) = named else {
        return Holders::new(living());
    };
    let has_one = |name: &str| vault::position(living(), name).is_some();
    if only || named.names().any(has_one) {
        return Ok(named);
    }
    // So few that they cannot be all, or somebody has to say it.
    if named.count() >= threshold.count() {
        let names: Vec<&str> = named.names().collect();
        let has = list(&living().collect::<Vec<_>>());
        if !ui.can_ask() {
            return Err(Error::Usage {
                what: format!(
                    "none of {} has a sheet now; --only gives sheets to them alone, and to give \
                     them to {has} too, name all",
                    list(&names)
                ),
            });
        }
        let question = format!("Do {has} get new sheets too, besides {}?", list(&names));
        if !ui.confirm(&question, true)? {
            return Ok(named);
        }
    }
    Holders::new(living().chain(named.names()))
}

/// The set that is replaced, in numbers.
struct Before {
    sheets: usize,
    threshold: Threshold,
    lost: Vec<String>,
}

impl Before {
    fn of(old: &SheetSet) -> Self {
        // Who lost a sheet and got another one has one.
        let has_one = |name: &str| old.living().any(|sheet| sheet.holder == name);
        let lost = || {
            let lost = old.sheets.iter().filter(|sheet| sheet.lost.is_some());
            lost.filter(|sheet| !has_one(&sheet.holder))
        };
        // What was minted later makes up for what was lost.
        let dealt = |sheet: &&SheetEntry| sheet.made == old.made;
        let dealt = old.living().filter(dealt).count() + lost().filter(dealt).count();
        Self {
            sheets: old.living().count().max(dealt),
            threshold: old.threshold,
            lost: lost().map(|sheet| sheet.holder.clone()).collect(),
        }
    }

    /// "The new set has 4 sheets, 3 open the vault; before it were 5, and 3 opened it."
    fn and_now(&self, sheets: usize, threshold: Threshold) -> String {
        let opened = if threshold == self.threshold {
            String::new()
        } else {
            format!(", and {} opened it", self.threshold)
        };
        format!(
            "The new set has {}, {threshold} open the vault; before it were {}{opened}.",
            count(sheets, "sheet"),
            self.sheets
        )
    }

    /// Asks whether so few are meant.
    fn confirm(&self, sheets: usize, threshold: Threshold, ui: &Ui) -> Result<(), Error> {
        let names: Vec<String> = self.lost.iter().map(|name| plain(name)).collect();
        let lost = match names.as_slice() {
            [one] => format!("the sheet of {one} is lost"),
            many => format!("the sheets of {} are lost", list(many)),
        };
        if !ui.can_ask() {
            return Err(Error::Usage {
                what: format!(
                    "{lost}, so the new set would have {} instead of {}; --to names who gets a \
                     sheet besides, --yes makes it so",
                    count(sheets, "sheet"),
                    self.sheets
                ),
            });
        }
        ui.tell(format!(
            "Beware: {lost}. {}",
            self.and_now(sheets, threshold)
        ));
        if ui.confirm(
            "Make it so? Otherwise name with --to who gets a sheet besides.",
            false,
        )? {
            return Ok(());
        }
        Err(Error::Usage {
            what: "nothing was changed; the old set stays in force".to_owned(),
        })
    }
}

/// Who has a sheet already keeps the new one at the same place, is reached in the same way, and reads
/// the same language.
fn keep_notes(holders: &mut Holders, old: &SheetSet) -> Result<(), Error> {
    let noted = |result| match result {
        // Who is no holder any more, or what a former version allowed.
        Err(Error::HolderUnknown { .. } | Error::PlaceUnfit | Error::ContactUnfit) => Ok(()),
        other => other,
    };
    for sheet in old.living() {
        if !sheet.place.is_empty() {
            noted(holders.keep_at(&sheet.holder, &sheet.place))?;
        }
        if !sheet.contact.is_empty() {
            noted(holders.reach_by(&sheet.holder, &sheet.contact))?;
        }
        noted(holders.speak_to(&sheet.holder, sheet.speaks()))?;
    }
    Ok(())
}

/// The sheets of the old set, a line each.
fn collect(old: &SheetSet) -> String {
    let row = |sheet: &SheetEntry| {
        let lost = sheet.lost.map(|day| format!("lost on {day}"));
        [
            format!("{:>3}", sheet.number.get()),
            plain(&sheet.holder),
            plain(&sheet.place),
            lost.unwrap_or_default(),
        ]
    };
    let rows: Vec<[String; 4]> = old.sheets.iter().map(row).collect();
    CLOSE.rows(&rows).trim_end().to_owned()
}
