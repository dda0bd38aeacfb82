//! `kinsafe drill heard`: a holder read out the proof code of a sheet.

use clap::Args;

use crate::{
    cli::{
        machine::today,
        owner::which_vault::Which,
        terminal::ui::{Ui, plain},
    },
    day::Day,
    drill::heard::{Heard, hear},
    error::{Error, list},
    paper::record::{ProofCode, SetId},
    vault::SheetSet,
};

/// Confirm the proof code that a holder reads out on the phone, and note it
///
/// The holder runs kinsafe check --proof on a scan or photo of the sheet, on a computer of their
/// own, and reads out the eight letters and digits. If they are right, it is the sheet that you gave,
/// and somebody has seen it. That the paper is still there they do not show, for an old picture gives
/// the same code: drill scan with a new one does. Codes of yesterday and tomorrow are taken too, because of time zones.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill heard Ben K4QX-9P2M
  kinsafe drill heard \"Aunt Zoë\" k4qx 9p2m --day 2026-11-20 --notes \"in the safe\"")]
pub(crate) struct Arguments {
    /// The holder: any part of the name that no other holder of the set has
    #[arg(value_name = "NAME")]
    name: String,
    /// The proof code; blanks, hyphens and capitals do not matter
    #[arg(value_name = "CODE", required = true)]
    code: Vec<String>,
    /// The day on which you spoke; otherwise today
    #[arg(long, value_name = "DAY", value_parser = crate::cli::argument::day)]
    day: Option<Day>,
    /// The set, if it is not the newest one in force
    #[arg(long, value_name = "ID", value_parser = crate::cli::argument::set_id)]
    set: Option<SetId>,
    /// What you want to remember of it
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let Arguments {
        name,
        code,
        day,
        set,
        notes,
    } = arguments;
    let code: ProofCode = code.join(" ").parse().map_err(|_| Error::Usage {
        what: "that is no proof code: it has eight letters and digits, like K4QX-9P2M; a name of \
               several words is put in quotes"
            .to_owned(),
    })?;
    let now = today()?;
    let day = day.unwrap_or(now);
    if day > now {
        return Err(Error::Usage {
            what: format!("{day} is not here yet"),
        });
    }
    let days: Vec<Day> = [0, -1, 1]
        .into_iter()
        .filter_map(|by| day.plus_days(by))
        .collect();
    let mut working = which.open_to_change(ui)?;
    let heard = hear(&working.vault, &name, set, code, &days)?;
    working
        .vault
        .log_drill(heard.logged(now, notes.unwrap_or_default()));
    working.save_noted(ui)?;

    ui.result(confirmed(&heard, day, now))?;
    ui.say(
        "Whoever made it has seen this sheet. Whether the paper is still there, a new picture of it \
         shows: kinsafe drill scan.",
    );
    if let Some(lost) = heard.lost {
        ui.warning(format!(
            "sheet {} was marked as lost on {lost}; if it never was in other hands: kinsafe sheets \
             lost \"{}\" --undo",
            heard.number, heard.holder
        ));
    }
    if let Some(silent) = working
        .vault
        .sets()
        .iter()
        .find(|set| set.set == heard.set)
        .and_then(not_heard)
    {
        ui.say(silent);
    }
    Ok(())
}

fn confirmed(heard: &Heard, asked: Day, today: Day) -> String {
    let day = heard.day;
    let of = match day.days_after(today) {
        0 => format!("today, {day}"),
        -1 => format!("yesterday, {day}"),
        1 => format!("tomorrow, {day}: it is that day there already"),
        _ if day == asked => day.to_string(),
        _ => format!("{day}, a day beside the one that you named"),
    };
    format!(
        "Confirmed: this is the code of {}'s sheet {} of set {} for {of}.",
        plain(&heard.holder),
        heard.number,
        heard.set
    )
}

/// Who has not been heard from at all.
fn not_heard(set: &SheetSet) -> Option<String> {
    let silent: Vec<String> = set
        .living()
        .filter(|sheet| sheet.heard.is_none())
        .map(|sheet| plain(&sheet.holder))
        .collect();
    (!silent.is_empty()).then(|| format!("Not heard from so far: {}.", list(&silent)))
}
