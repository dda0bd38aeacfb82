//! `kinsafe status`: the health of everything at a glance.

use clap::Args;

use crate::{
    answer::{self, status::Status},
    cli::{
        how,
        machine::today,
        owner::{show, which_vault::Which},
        terminal::ui::{Ui, count, plain},
    },
    error::Error,
    status::examine,
};

/// The exit code when something needs attention.
const ATTENTION: u8 = 8;

/// Say what needs attention: codes that run out, old ones, sheets and copies that are behind
///
/// Ends with exit code 8 if there is something to do.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<u8, Error> {
    let vault = which.open(ui)?;
    let concerns = examine(&vault, today()?);
    let wrong = concerns.iter().filter(|concern| !concern.is_note()).count();
    let code = if wrong > 0 { ATTENTION } else { 0 };
    if arguments.json {
        ui.result(answer::text(&Status::new(&vault, &concerns, how::about)).as_str())?;
        return Ok(code);
    }
    ui.result(format!("{}.", show::summary(&vault)))?;
    for concern in &concerns {
        let mark = if concern.is_note() { "-" } else { "!" };
        let (text, advice) = (concern.to_string(), how::about(concern));
        ui.result(format!("\n{mark} {}\n  {}", plain(&text), plain(&advice)))?;
    }
    let sum = match wrong {
        0 => "Nothing needs attention.".to_owned(),
        1 => "1 thing needs attention.".to_owned(),
        many => format!("{} need attention.", count(many, "thing")),
    };
    ui.result(format!("\n{sum}"))?;
    Ok(code)
}
