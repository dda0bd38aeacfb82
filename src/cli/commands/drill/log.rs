//! `kinsafe drill log`: the drills that were held, on the terminal and on a page for the folder.

use std::path::PathBuf;

use clap::Args;

use crate::{
    answer::{self, drills::Log},
    cli::{
        commands::split::PaperSize,
        how,
        machine::today,
        owner::which_vault::Which,
        terminal::{
            table::PLAIN,
            ui::{Ui, count, plain},
        },
        writing::output::{free, write_new},
    },
    drill::running::{Progress, names},
    error::{Error, list},
    sheet::report_pdf,
    status::report::{Report, kind_text, took_text},
    vault::Drill,
};

/// Show the drills that were held
///
/// --report writes a page for your folder: what was tested, who was heard from, what was found and
/// what to do next. No code and no share is on it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill log
  kinsafe drill log --report drills.pdf")]
pub(crate) struct Arguments {
    /// Write a page about the drills (PDF)
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// With --report: paper to print on
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperSize,
    /// With --report: if the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "report")]
    force: bool,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if let Some(out) = &arguments.report {
        free(out, arguments.force)?;
    }
    let vault = which.open(ui)?;
    let mut drills: Vec<&Drill> = vault.drills().iter().collect();
    drills.sort_by_key(|drill| drill.date);
    let running = Progress::of(&vault);
    if arguments.json {
        ui.result(answer::text(&Log::new(&drills, running.as_ref())).as_str())?;
    } else if drills.is_empty() && running.is_none() {
        ui.say(
            "No drill was held yet. Begin with kinsafe drill rehearse, which needs no paper; then \
             kinsafe drill scan with the real sheets.",
        );
    } else {
        if !drills.is_empty() {
            let rows: Vec<_> = drills.iter().map(|one| row(one)).collect();
            ui.result(PLAIN.rows(&rows).trim_end())?;
        }
        if let Some(running) = &running {
            let blank = if drills.is_empty() { "" } else { "\n" };
            ui.result(format!("{blank}{}", running.text()))?;
            if !running.awaited.is_empty() {
                let names = plain(&names(&running.awaited));
                ui.result(format!("Still to be heard from: {names}."))?;
            }
        }
    }
    if let Some(out) = &arguments.report {
        let report = Report::new(&vault, today()?, &how::REPORT);
        let pdf = report_pdf(&report.face(arguments.paper.into()))?;
        write_new(out, &pdf.bytes, ui)?;
        let name = plain(&out.display().to_string());
        ui.say(match pdf.left_out {
            0 => format!("Saved as {name}: 1 page."),
            lines => format!(
                "Saved as {name}: 1 page, from which {} left out for want of room.",
                if lines == 1 {
                    "1 line is".to_owned()
                } else {
                    format!("{lines} lines are")
                }
            ),
        });
    }
    Ok(())
}

/// Date, kind, who, result, how long, findings and notes.
fn row(drill: &Drill) -> [String; 6] {
    let who: Vec<String> = drill.who.iter().map(|name| plain(name)).collect();
    let mut rest = Vec::new();
    if !drill.findings.is_empty() {
        rest.push(count(drill.findings.len(), "finding"));
    }
    if !drill.notes.is_empty() {
        rest.push(plain(&drill.notes).replace('\n', " "));
    }
    [
        drill.date.to_string(),
        plain(kind_text(&drill.kind)),
        list(&who),
        if drill.passed { "passed" } else { "failed" }.to_owned(),
        drill.took.map(took_text).unwrap_or_default(),
        rest.join("; "),
    ]
}
