//! `kinsafe drill scan`: the real sheets, scanned or photographed.

use std::path::PathBuf;

use clap::Args;

use crate::{
    answer::{
        self,
        drills::{Scan, ScanAlone},
    },
    cli::{
        argument::set_choice,
        commands::list::ago,
        machine::today,
        owner::which_vault::{Which, Working},
        reading::{
            choosing,
            files::{self, Effort},
        },
        terminal::ui::{Ui, capital, count, plain},
    },
    combine::Wanted,
    drill::{
        running::{Advanced, Closed, Progress, advance, end_retired, names},
        scan::{GoodSheet, Judged, OnSheet, Opened, Why, judge},
    },
    error::{Error, list},
    paper::record::SetChoice,
    scan::{Grade, Options, Quality},
    session::reading::Pile,
    vault::{SheetSet, Vault},
};

/// Try the real sheets: scanned or photographed, compared with the vault, and thrown away
///
/// No code is shown or written. Sheets may come one by one, over weeks: each adds to the drill
/// that is running, which closes by itself when all have come.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill scan anna.jpg                       Anna's sheet, the others later
  kinsafe drill scan ben.pdf zoe.jpg
  kinsafe drill scan --close --notes \"Ben moved\"    do not wait for the rest
  kinsafe drill scan --no-vault anna.jpg ben.pdf zoe.jpg")]
pub(crate) struct Arguments {
    /// Files or folders with sheets, or - for text on standard input
    #[arg(required_unless_present = "close", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The set to try, by its id or a longer beginning of its fingerprint [default: that of the
    /// running drill, else the one in force]
    #[arg(long, value_name = "ID", value_parser = set_choice)]
    set: Option<SetChoice>,
    /// Close the drill, though not all sheets have come
    #[arg(long)]
    close: bool,
    /// What to remember of the drill; goes into the log when it closes, with what was said before
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    notes: String,
    /// Without the owner's vault: only show that these sheets open theirs; nothing is written
    #[arg(long, conflicts_with_all = ["close", "notes"])]
    no_vault: bool,
    #[command(flatten)]
    effort: Effort,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let options = Options {
        quality: true,
        ..arguments.effort.options()
    };
    if arguments.no_vault {
        let pile = files::gather(&arguments.files, &options, Pile::keeping(), ui)?;
        return without_vault(pile, arguments.set, arguments.json, ui);
    }
    let mut working = which.open_to_change(ui)?;
    if let Some(set) = end_retired(&mut working.vault, working.today) {
        ui.note(format!(
            "the drill of set {set} was closed: the set is not in force any more"
        ));
        working.save_noted(ui)?;
    }
    let running = working.vault.drill().as_ref().map(|drill| drill.set);
    if arguments.files.is_empty() && running.is_none() {
        return Err(Error::Usage {
            what: "no drill has begun that could be closed".to_owned(),
        });
    }
    let named = match &arguments.set {
        Some(choice) => {
            let at = working.vault.find_chosen_set(choice)?;
            Some(working.vault.sets()[at].set)
        }
        None => running,
    };
    let set = working.vault.set(named)?.set;
    if running.is_some_and(|running| running != set) {
        return Err(Error::Usage {
            what: "a drill of another set is running; close it first: kinsafe drill scan --close"
                .to_owned(),
        });
    }
    let pile = files::gather(&arguments.files, &options, Pile::keeping(), ui)?;
    ui.findings(pile.findings());
    let judged = judge(&working.vault, working.vault.set(Some(set))?, pile.codes())?;
    if !arguments.files.is_empty() && judged.sheets.is_empty() && judged.rejected.is_empty() {
        return Err(nothing_read(pile));
    }
    finish(&arguments, &mut working, &judged, ui)
}

/// Why nothing that was read is a sheet, as `combine` says it.
fn nothing_read(mut pile: Pile) -> Error {
    pile.open().err().unwrap_or(Error::NoSheets)
}

/// Notes what came, closes the drill if it is time, saves, and says all of it.
fn finish(
    arguments: &Arguments,
    working: &mut Working,
    judged: &Judged,
    ui: &Ui,
) -> Result<(), Error> {
    let today = working.today;
    let set = working.vault.set(Some(judged.set))?;
    let lines: Vec<String> = judged
        .sheets
        .iter()
        .map(|sheet| line(sheet, set, &working.vault))
        .collect();
    let Advanced {
        news,
        has_notes,
        progress,
        closed,
    } = &advance(
        &mut working.vault,
        judged,
        &arguments.notes,
        arguments.close,
        today,
    );
    let (news, has_notes) = (*news, *has_notes);
    if !judged.sheets.is_empty() || has_notes || closed.is_some() {
        working.save_noted(ui)?;
    }
    for rejected in &judged.rejected {
        ui.warning(format!(
            "{}: this sheet {} of set {} {}; it does not count",
            rejected.place,
            rejected.number,
            rejected.set,
            rejected.why.text()
        ));
        if rejected.why == Why::NoSuchNumber {
            ui.note(format!(
                "if somebody made it from paper, note it (kinsafe sheets note NAME --number {}) \
                 and try it again",
                rejected.number
            ));
        }
        if rejected.why == Why::OtherSet {
            ui.note(format!(
                "--set {} tries the sheets of that set",
                rejected.set
            ));
        }
    }
    if arguments.json {
        let set = working.vault.set(Some(judged.set))?;
        let scan = Scan::new(judged, set, progress.as_ref(), closed.as_ref());
        ui.result(answer::text(&scan).as_str())?;
    } else {
        for line in lines {
            ui.result(line)?;
        }
        if judged.sheets.is_empty() && !judged.rejected.is_empty() {
            ui.result(format!("No sheet of set {} was read.", judged.set))?;
        } else if !judged.sheets.is_empty() && news == 0 {
            ui.result("Nothing new: these sheets came before in this drill.")?;
        }
        report(judged, progress.as_ref(), closed.as_ref(), working, ui)?;
    }
    if !has_notes && !arguments.notes.trim().is_empty() {
        ui.warning("the notes were not kept: a drill begins with its first sheet");
    }
    if let Some(why) = closed.as_ref().and_then(|closed| closed.failed.clone()) {
        return Err(Error::DrillFailed { why });
    }
    match judged.rejected.iter().find(|sheet| sheet.why.is_alarming()) {
        Some(sheet) => Err(Error::DrillFailed {
            why: format!(
                "sheet {} of set {} {}",
                sheet.number,
                sheet.set,
                sheet.why.text()
            ),
        }),
        None => Ok(()),
    }
}

/// One sheet, for a person.
fn line(sheet: &GoodSheet, set: &SheetSet, vault: &Vault) -> String {
    let well = match sheet.quality.map(Quality::grade) {
        Some(Grade::Well) => ", read well",
        Some(_) => "",
        None => ", as text",
    };
    let whole = match sheet.vault {
        OnSheet::Whole { revision } if revision < vault.revision() => format!(
            "; vault codes whole: revision {revision}, the vault is now at {}",
            vault.revision()
        ),
        OnSheet::Whole { revision } => format!("; vault codes whole: revision {revision}"),
        OnSheet::Missing { .. } | OnSheet::Wrong => String::new(),
    };
    let findings: String = sheet
        .findings(set)
        .iter()
        .map(|finding| format!("; {finding}"))
        .collect();
    format!(
        "Sheet {}, {}: the right one{well}{whole}{findings}.",
        sheet.number,
        plain(&sheet.holder)
    )
}

fn report(
    judged: &Judged,
    progress: Option<&Progress>,
    closed: Option<&Closed>,
    working: &Working,
    ui: &Ui,
) -> Result<(), Error> {
    match &judged.opened {
        Opened::TooFew => {}
        Opened::NoVault => {
            ui.result("They are enough, but their vault codes were not all read.")?
        }
        Opened::Right { revision } => ui.result(format!(
            "Together they open revision {revision} of the vault. It was compared and thrown away."
        ))?,
        Opened::Wrong { why } => ui.result(format!("They are the right ones, and yet {why}."))?,
    }
    let Some(progress) = progress else {
        return Ok(());
    };
    let came = progress.came.len();
    ui.result(format!(
        "\nDrill of set {}, begun {}: {came} of {} came.",
        progress.set,
        ago(progress.begun, working.today),
        count(came + progress.awaited.len(), "sheet")
    ))?;
    let k = progress.threshold;
    ui.result(match (progress.quorum(), progress.vault_whole) {
        (true, true) => format!("The quorum is reached: it takes {k} sheets, and the vault opens."),
        (true, false) => {
            "The quorum is reached, but no sheet had the whole vault codes.".to_owned()
        }
        (false, _) => format!("The quorum is not reached: it takes {k} sheets."),
    })?;
    if !progress.awaited.is_empty() {
        let names = plain(&names(&progress.awaited));
        ui.result(match closed {
            None => format!("Still to be heard from: {names}."),
            Some(_) => format!("Not heard from: {names}."),
        })?;
    }
    match closed {
        Some(Closed { failed: None, .. }) => ui.result("Closed and logged: passed."),
        Some(_) => ui.result("Closed and logged: not passed."),
        None => Ok(()),
    }
}

/// For someone who has sheets alone: opens what they open, says what it is, and drops it.
fn without_vault(
    mut pile: Pile,
    set: Option<SetChoice>,
    as_json: bool,
    ui: &Ui,
) -> Result<(), Error> {
    let mut wanted = Wanted {
        set,
        ..Wanted::default()
    };
    let recovered = choosing::open(&mut pile, &mut wanted, ui)?;
    let made = pile
        .combiner()
        .sheets()
        .into_iter()
        .filter(|sheet| sheet.set == recovered.set)
        .filter_map(|sheet| sheet.made)
        .max();
    let revision = recovered.vault.revision();
    if as_json {
        return ui.result(answer::text(&ScanAlone::new(&recovered, made)).as_str());
    }
    let age = match made {
        Some(day) => format!(", made {}", ago(day, today()?)),
        None => String::new(),
    };
    let what = if recovered.sheets.len() == 1 {
        "sheet"
    } else {
        "sheets"
    };
    ui.result(capital(&format!(
        "{what} {} of set {}{age}: they open the vault, revision {revision}.",
        list(&recovered.sheets),
        recovered.set
    )))?;
    ui.say("It was thrown away; no code was shown or written.");
    Ok(())
}
