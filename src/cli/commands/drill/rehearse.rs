//! `kinsafe drill rehearse`: the sheets printed, damaged and read in memory.

use std::time::Instant;

use clap::Args;
use rand::RngExt;

use crate::{
    answer::{self, drills::Rehearsal},
    cli::{
        argument::set_id,
        machine::system_rng,
        owner::which_vault::Which,
        terminal::{
            table::CLOSE,
            ui::{Ui, capital, count, plain},
        },
    },
    desk::together,
    drill::rehearse::{Plan, Rehearsed, RehearsedSheet, rehearse},
    error::{Error, list},
    paper::record::SetId,
    vault::{Drill, DrillKind, Took},
};

/// Rehearse without paper: print, damage and read all sheets in memory, and try every choice
///
/// Makes the sheets as the vault would be printed today, damages each as photos and scans are
/// damaged, reads it once, and tries every choice of sheets that has to open the vault. Nothing
/// is written but a line in the vault's log of drills.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill rehearse
  kinsafe drill rehearse --hard              damage that not every sheet survives
  kinsafe drill rehearse --seed 2081594013   the same damage again")]
pub(crate) struct Arguments {
    /// The set to rehearse [default: the one in force]
    #[arg(long, value_name = "ID", value_parser = set_id)]
    set: Option<SetId>,
    /// Much harder damage; sheets may then not be readable
    #[arg(long)]
    hard: bool,
    /// Repeat the damage of an earlier rehearsal
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let mut working = which.open_to_change(ui)?;
    // Short enough to be typed.
    let random = || u64::from(system_rng().random::<u32>());
    let seed = arguments.seed.unwrap_or_else(random);
    let plan = Plan {
        vault: &working.vault,
        set: working.vault.set(arguments.set)?,
        today: working.today,
        seed,
        hard: arguments.hard,
    };
    let begun = Instant::now();
    ui.progress("Printing the sheets in memory");
    let rehearsed = rehearse(&plan, &together, &mut |done, of| {
        ui.progress(format!("Damaging and reading the sheets: {done} of {of}"));
    });
    ui.progress_end();
    let rehearsed = rehearsed?;
    let seconds = begun.elapsed().as_secs_f64().ceil() as u64;

    if arguments.json {
        ui.result(answer::text(&Rehearsal::new(&rehearsed, seed, seconds)).as_str())?;
    } else {
        report(&rehearsed, seed, seconds, ui)?;
    }
    let mut drill = Drill::new(
        working.today,
        DrillKind::Rehearsal,
        rehearsed.set,
        Vec::new(),
        rehearsed.passed(),
    );
    drill.findings = findings(&rehearsed, seed, arguments.hard);
    drill.took = Some(Took::Seconds(seconds));
    working.vault.log_drill(drill);
    working.save_noted(ui)?;
    match why_failed(&rehearsed) {
        Some(why) => Err(Error::DrillFailed { why }),
        None => Ok(()),
    }
}

fn report(rehearsed: &Rehearsed, seed: u64, seconds: u64, ui: &Ui) -> Result<(), Error> {
    let sheets = &rehearsed.sheets;
    ui.result(format!(
        "Set {}: {} printed, damaged and read in memory.\n",
        rehearsed.set,
        count(sheets.len(), "sheet")
    ))?;
    let row = |sheet: &RehearsedSheet| {
        [
            format!("{:>3}", sheet.number.get()),
            plain(&sheet.holder),
            sheet.damage.to_owned(),
            outcome(sheet),
        ]
    };
    let rows: Vec<[String; 4]> = sheets.iter().map(row).collect();
    ui.result(CLOSE.rows(&rows).trim_end())?;
    ui.result(format!("\n{}.", capital(&choices(rehearsed))))?;
    if let Some(weakest) = weakest(rehearsed) {
        ui.result(format!("{}.", capital(&weakest)))?;
    }
    ui.say(format!(
        "It took {}. The same damage again: --seed {seed}",
        count(seconds as usize, "second")
    ));
    Ok(())
}

/// What became of one sheet.
fn outcome(sheet: &RehearsedSheet) -> String {
    let codes = format!("{} of {} codes read", sheet.read, sheet.codes);
    if !sheet.key {
        return format!("not read: {codes}, the key code not among them");
    }
    let spent = sheet.quality.map_or(0.0, |quality| quality.spent);
    let vault = match sheet.missing.as_slice() {
        [] => String::new(),
        [one] => format!("; vault code {one} not read"),
        several => format!("; vault codes {} not read", list(several)),
    };
    format!("{codes}, {} of the correction spent{vault}", percent(spent))
}

fn choices(rehearsed: &Rehearsed) -> String {
    let k = rehearsed.threshold;
    match (rehearsed.opened, rehearsed.tried, rehearsed.all) {
        (_, 0, _) => format!("fewer than {k} sheets were read, so nothing opens the vault"),
        (1, 1, true) => "together they open the vault".to_owned(),
        (opened, tried, true) if opened == tried => {
            format!("each of the {tried} choices of {k} sheets opens the vault")
        }
        (opened, tried, false) if opened == tried => {
            format!("{tried} random choices of {k} sheets all open the vault")
        }
        (opened, tried, all) => {
            let random = if all { "" } else { "random " };
            format!("{opened} of {tried} {random}choices of {k} sheets open the vault")
        }
    }
}

fn weakest(rehearsed: &Rehearsed) -> Option<String> {
    let sheet = rehearsed.weakest()?;
    if !sheet.key || !sheet.missing.is_empty() {
        return Some(format!(
            "hardest to read was sheet {}, {}: not all of it was read",
            sheet.number, sheet.damage
        ));
    }
    let quality = sheet.quality?;
    if quality.spent == 0.0 {
        return Some("no error correction was needed".to_owned());
    }
    Some(format!(
        "hardest to read was sheet {}, {}: {} of the error correction spent",
        sheet.number,
        sheet.damage,
        percent(quality.spent)
    ))
}

/// For the log.
fn findings(rehearsed: &Rehearsed, seed: u64, hard: bool) -> Vec<String> {
    let sum = |of: fn(&RehearsedSheet) -> usize| rehearsed.sheets.iter().map(of).sum::<usize>();
    let (read, codes) = (sum(|sheet| sheet.read), sum(|sheet| sheet.codes));
    let hard = if hard { ", hard damage" } else { "" };
    let mut findings = vec![
        choices(rehearsed),
        format!("{read} of {codes} codes read (seed {seed}{hard})"),
    ];
    findings.extend(weakest(rehearsed));
    findings.extend(why_failed(rehearsed));
    findings
}

fn why_failed(rehearsed: &Rehearsed) -> Option<String> {
    if let Some(choice) = &rehearsed.failed {
        return Some(format!("sheets {} do not open the vault", list(choice)));
    }
    let unread: Vec<_> = rehearsed
        .sheets
        .iter()
        .filter(|sheet| !sheet.key)
        .map(|sheet| sheet.number)
        .collect();
    match unread.as_slice() {
        [] if rehearsed.passed() => None,
        [] => Some("there are not enough sheets left to open the vault".to_owned()),
        [one] => Some(format!("sheet {one} could not be read")),
        several => Some(format!("sheets {} could not be read", list(several))),
    }
}

fn percent(part: f32) -> String {
    format!("{:.0} %", part * 100.0)
}
