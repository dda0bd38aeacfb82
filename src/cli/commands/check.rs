//! `kinsafe check`: one sheet alone, without revealing anything.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::{
    answer,
    cli::{
        machine::today,
        reading::files::{self, Effort},
        terminal::ui::Ui,
        writing::output,
    },
    day::Day,
    desk,
    error::Error,
    paper::record::ProofCode,
    say::Message,
    scan::Options,
    session::checking::{Check, CheckedSheet},
};

/// Check a sheet alone: is it whole, whose is it, is it genuine
///
/// Reveals nothing: neither the vault nor the share is shown or kept. With --proof it gives a code
/// that shows the owner that this very sheet is there, and tells nobody what is on it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe check photo.jpg
  kinsafe check --proof photo.jpg                a code to read out to the owner
  kinsafe check --annotate seen.png photo.jpg    see which codes were read")]
pub(crate) struct Arguments {
    /// Files or folders with sheets, or - for text on standard input
    #[arg(required = true, value_name = "SHEET")]
    files: Vec<PathBuf>,
    /// Give the code that shows its owner today that you know this sheet
    #[arg(long)]
    proof: bool,
    /// With --proof: the code of another day
    #[arg(long, value_name = "DAY", value_parser = crate::cli::argument::day, requires = "proof")]
    day: Option<Day>,
    /// Write the picture here (PNG), codes that were read outlined green, unreadable ones red
    #[arg(long, value_name = "FILE")]
    annotate: Option<PathBuf>,
    /// With --annotate: if the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "annotate")]
    force: bool,
    #[command(flatten)]
    effort: Effort,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: Arguments, ui: &Ui) -> Result<(), Error> {
    let proof = proof_day(&arguments)?;
    let inputs = files::expand(&arguments.files, ui)?;
    let options = arguments.effort.options();
    if let Some(out) = &arguments.annotate {
        annotate(out, &inputs, arguments.force, &options, ui)?;
    }
    let mut check = Check::new();
    for path in inputs {
        let pile = files::gather(&[path], &options, Check::begin(), ui)?;
        check.add(pile);
    }
    let verdict = check.verdict(proof);
    if verdict.files.is_empty() {
        return verdict.error.map_or(Ok(()), Err);
    }
    let mut proofs = 0_usize;
    for file in &verdict.files {
        ui.findings(&file.findings);
        if arguments.json {
            continue;
        }
        for sheet in &file.sheets {
            ui.result(describe(sheet, ui))?;
            if let (Some(code), Some(day)) = (sheet.proof, proof) {
                ui.result(read_out(code, day, ui))?;
                proofs += 1;
            }
        }
    }
    if proofs > 0 {
        let read_out = Message::new("program-read-out").with("count", proofs);
        ui.say(ui.words(&read_out));
        ui.say(ui.words(&Message::new("program-never-send")));
    }
    if arguments.json {
        ui.result(answer::text(&answer::recovered::Check::new(&verdict)).as_str())?;
    }
    verdict.error.map_or(Ok(()), Err)
}

/// The day of the proof codes, if they are asked for.
fn proof_day(arguments: &Arguments) -> Result<Option<Day>, Error> {
    if !arguments.proof {
        return Ok(None);
    }
    let day = arguments.day.map_or_else(today, Ok)?;
    match day.days_since_2020() {
        Some(_) => Ok(Some(day)),
        None => Err(Error::Usage {
            what: format!("there are no proof codes for {day}; they begin in 2020"),
        }),
    }
}

/// The proof code, wide enough to be read out letter by letter.
fn read_out(code: ProofCode, day: Day, ui: &Ui) -> String {
    let code = code.to_string();
    let letters: Vec<String> = code
        .split('-')
        .map(|group| {
            let letters: Vec<String> = group.chars().map(String::from).collect();
            letters.join(" ")
        })
        .collect();
    format!(
        "  {}\n\n      {}\n",
        ui.words(&Message::new("program-proof").with("day", day)),
        letters.join("  -  ")
    )
}

/// Writes the one picture that is checked with its codes outlined. It shows the codes, so it is
/// for its owner's eyes alone.
fn annotate(
    out: &Path,
    inputs: &[PathBuf],
    force: bool,
    options: &Options,
    ui: &Ui,
) -> Result<(), Error> {
    let [input] = inputs else {
        return Err(Error::Usage {
            what: "--annotate takes one picture".to_owned(),
        });
    };
    output::free(out, force)?;
    let png = desk::annotate(input, options)?;
    output::write_new(out, &png, ui)?;
    let saved = Message::new("program-annotated").with("name", out.display().to_string());
    ui.say(ui.words(&saved));
    Ok(())
}

fn describe(checked: &CheckedSheet, ui: &Ui) -> String {
    let lines: Vec<String> = checked.lines().iter().map(|line| ui.words(line)).collect();
    lines.join("\n  ")
}
