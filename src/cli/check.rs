//! `kinsafe check`: one sheet alone, without revealing anything.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::{
    input::{self, Effort, Gathered},
    json, output, today,
    ui::{Ui, plain},
};
use crate::{
    combine::{Combiner, SheetFacts, VaultState, What},
    day::Day,
    desk,
    error::{Error, list},
    record::ProofCode,
    scan::Options,
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
pub(super) struct Arguments {
    /// Files or folders with sheets, or - for text on standard input
    #[arg(required = true, value_name = "SHEET")]
    files: Vec<PathBuf>,
    /// Give the code that shows its owner today that you know this sheet
    #[arg(long)]
    proof: bool,
    /// With --proof: the code of another day
    #[arg(long, value_name = "DAY", value_parser = super::day, requires = "proof")]
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

pub(super) fn run(arguments: Arguments, ui: &Ui) -> Result<(), Error> {
    let proof = proof_day(&arguments)?;
    let inputs = input::expand(&arguments.files, ui)?;
    let options = arguments.effort.options();
    if let Some(out) = &arguments.annotate {
        annotate(out, &inputs, arguments.force, &options, ui)?;
    }
    // Each file by itself: a vault code of one sheet must not make up for another's.
    let mut checked = Vec::new();
    let mut loose = Vec::new();
    for path in inputs {
        let gathered = input::gather(std::slice::from_ref(&path), &options, ui)?;
        if gathered.combiner.sheets().is_empty() && gathered.is_good() {
            loose.push(path);
        } else {
            checked.push((path, gathered));
        }
    }
    if checked.is_empty() {
        return Err(Error::NoSheets);
    }
    let (mut bad, mut single, mut proofs) = (0, None, 0);
    let (mut sheets, mut findings) = (Vec::new(), Vec::new());
    for (path, mut gathered) in checked {
        // A sheet of several pages that were scanned into files of their own.
        if !loose.is_empty() && !vaults_are_whole(&gathered.combiner) {
            let together: Vec<PathBuf> =
                std::iter::once(path).chain(loose.iter().cloned()).collect();
            gathered = input::gather(&together, &options, ui)?;
        }
        let Gathered {
            combiner,
            unreadable,
            ..
        } = gathered;
        for finding in combiner.findings() {
            ui.finding(finding);
        }
        for sheet in combiner.sheets() {
            let code = proof.and_then(|day| combiner.proof_code(&sheet, day));
            if arguments.json {
                sheets.push(as_json(&sheet, code));
            } else {
                ui.result(describe(&sheet, &combiner))?;
                if let (Some(code), Some(day)) = (code, proof) {
                    ui.result(read_out(code, day))?;
                    proofs += 1;
                }
            }
            bad += usize::from(!vault_is_whole(&sheet, &combiner));
        }
        findings.extend(combiner.findings().iter().cloned());
        // A typing mistake that was corrected says nothing of the sheet.
        let wrong = combiner.findings().iter().filter(|finding| {
            !finding.is_note() && !matches!(finding.what, What::WordsCorrected { .. })
        });
        bad += wrong.count() + usize::from(unreadable.is_some());
        single = unreadable.or_else(|| newer(&combiner));
    }
    if proofs > 0 {
        let them = if proofs == 1 { "it" } else { "them" };
        ui.say(format!(
            "Read {them} out to the owner on the phone. A proof code tells nothing of the \
             sheet.\nNever send a photo of a sheet to anybody, not even to the owner."
        ));
    }
    if arguments.json {
        ui.result(json::check(bad == 0, sheets, &findings))?;
    }
    match (bad, single) {
        (0, _) => Ok(()),
        // Where one thing is wrong and it has an error of its own, that says most.
        (1, Some(error)) => Err(error),
        _ => Err(Error::NotIntact { bad }),
    }
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
fn read_out(code: ProofCode, day: Day) -> String {
    let code = code.to_string();
    let letters: Vec<String> = code
        .split('-')
        .map(|group| {
            let letters: Vec<String> = group.chars().map(String::from).collect();
            letters.join(" ")
        })
        .collect();
    format!(
        "  Proof code for {}:\n\n      {}\n",
        day.in_words(),
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
    ui.say(format!(
        "Saved as {}: green is what was read, red what was seen and not read.",
        plain(&out.display().to_string())
    ));
    Ok(())
}

fn as_json(sheet: &SheetFacts, proof: Option<ProofCode>) -> Value {
    let mut value = json!({
        "set": sheet.set.to_string(),
        "number": sheet.number.get(),
        "holder": sheet.holder.as_str(),
        "threshold": sheet.threshold.get(),
        "made": sheet.made.map(|day| day.to_string()),
        "signed": sheet.signed,
    });
    if let Some(code) = proof {
        value["proof"] = code.to_string().into();
    }
    value
}

fn newer(combiner: &Combiner) -> Option<Error> {
    combiner
        .findings()
        .iter()
        .find_map(|finding| match finding.what {
            What::Newer { what } => Some(Error::NewerVersion { what }),
            _ => None,
        })
}

fn vaults_are_whole(combiner: &Combiner) -> bool {
    combiner
        .sheets()
        .iter()
        .all(|sheet| vault_is_whole(sheet, combiner))
}

/// Whether the sheet carries the whole sealed vault. Words carry a share alone, and a text sheet
/// has the vault as an age file, which only the data key can test.
fn vault_is_whole(sheet: &SheetFacts, combiner: &Combiner) -> bool {
    !sheet.signed || combiner.has_age_file() || combiner.vault_state(sheet.set) == VaultState::Whole
}

fn describe(sheet: &SheetFacts, combiner: &Combiner) -> String {
    let holder = match (sheet.signed, sheet.holder.as_str()) {
        (true, "") => "made without a name".to_owned(),
        (true, name) => format!("made for {}", plain(name)),
        (false, _) => "typed from its words, which carry no name".to_owned(),
    };
    let made = sheet
        .made
        .map(|day| format!(" on {}", day.in_words()))
        .unwrap_or_default();
    let state = if sheet.signed {
        let vault = match combiner.vault_state(sheet.set) {
            VaultState::Whole => "Vault codes: whole.".to_owned(),
            VaultState::Missing { .. } if combiner.has_age_file() => {
                "Sealed vault: there.".to_owned()
            }
            VaultState::Missing { of: 0, .. } => "Vault codes: not found.".to_owned(),
            VaultState::Missing { missing, of } => {
                let codes = if missing.len() == 1 { "code" } else { "codes" };
                format!("Vault {codes} {} of {of}: not found.", list(&missing))
            }
            VaultState::Damaged => "Vault codes: damaged.".to_owned(),
        };
        format!("Key code: intact. Signature: good. {vault}")
    } else {
        "The words fit together. Only a key code has a signature to check.".to_owned()
    };
    format!(
        "Sheet {} of set {}, {holder}{made}.\n  {state}\n  \
         Any {} sheets of this set open the vault; this one alone opens nothing.",
        sheet.number, sheet.set, sheet.threshold
    )
}
