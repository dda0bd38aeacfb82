//! `kinsafe drill schedule`: what is due and when, on the terminal and for a calendar.

use std::path::PathBuf;

use clap::Args;

use crate::{
    answer::{self, drills},
    cli::{
        how,
        machine::today,
        owner::which_vault::Which,
        terminal::{
            table::PLAIN,
            ui::{Ui, count, plain, span},
        },
        writing::output::{free, write_new},
    },
    day::Day,
    drill::{
        calendar::calendar,
        schedule::{Due, Task, schedule},
    },
    error::Error,
    vault::{Schedule, Vault},
};

/// Most months that a plan takes: a hundred years.
const MOST: i64 = 1200;

/// Say what is due and when: drills, word of each holder, fresh copies
///
/// --drill, --heard and --copies change how often, in months; 0 is never. --ics writes entries for
/// your calendar, which come again by themselves and remind you a week before.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe drill schedule
  kinsafe drill schedule --drill 6           a drill with the real sheets twice a year
  kinsafe drill schedule --ics kinsafe.ics")]
pub(crate) struct Arguments {
    /// Months between two drills with the real sheets
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u16).range(0..=MOST))]
    drill: Option<u16>,
    /// Months after which each holder is to be heard from
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u16).range(0..=MOST))]
    heard: Option<u16>,
    /// Months after which each copy is made anew
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u16).range(0..=MOST))]
    copies: Option<u16>,
    /// Write entries for a calendar to this file; to import it again moves them
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// With --ics: if the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "ics")]
    force: bool,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if let Some(out) = &arguments.ics {
        free(out, arguments.force)?;
    }
    let Arguments {
        drill,
        heard,
        copies,
        ..
    } = arguments;
    let vault = if drill.or(heard).or(copies).is_some() {
        let mut working = which.open_to_change(ui)?;
        let before = working.vault.schedule();
        working.vault.set_schedule(Schedule {
            drill: drill.unwrap_or(before.drill),
            heard: heard.unwrap_or(before.heard),
            copies: copies.unwrap_or(before.copies),
        });
        working.save_noted(ui)?;
        working.vault
    } else {
        which.open(ui)?
    };
    let today = today()?;
    let due = schedule(&vault);
    if arguments.json {
        ui.result(answer::text(&drills::Schedule::new(vault.schedule(), &due, today)).as_str())?;
    } else if due.is_empty() {
        ui.say(nothing(&vault));
    } else {
        ui.result(table(&due, today).trim_end())?;
        ui.say(format!("\n{}", how_often(vault.schedule())));
    }
    if let Some(out) = &arguments.ics {
        let first = vault.sets().first().map(|set| set.set);
        let text = calendar(&due, first, today, how::of_task);
        write_new(out, text.as_bytes(), ui)?;
        ui.say(format!(
            "Saved as {}: {}. To import it again later moves them.",
            plain(&out.display().to_string()),
            if due.len() == 1 {
                "1 entry".to_owned()
            } else {
                format!("{} entries", due.len())
            }
        ));
        if due.iter().any(names_somebody) {
            ui.note("it names who holds a sheet and where copies are; mind who sees your calendar");
        }
    }
    Ok(())
}

fn names_somebody(due: &Due) -> bool {
    match due.task {
        Task::Hear { anonymous, .. } => !anonymous,
        Task::Copy { .. } => true,
        Task::Drill { .. } => false,
    }
}

fn nothing(vault: &Vault) -> &'static str {
    if vault.set(None).is_err() && vault.copies().is_empty() {
        "Nothing to plan yet. kinsafe split makes sheets, kinsafe copy sealed copies."
    } else {
        "Nothing is planned. --drill 12, --heard 12 and --copies 12 plan it once a year."
    }
}

fn table(due: &[Due], today: Day) -> String {
    let rows: Vec<[String; 4]> = due
        .iter()
        .map(|one| {
            let task = match &one.task {
                Task::Drill { set } => format!("drill with the sheets of set {set}"),
                Task::Hear { number, holder, .. } => {
                    format!("word of {} (sheet {number})", plain(holder))
                }
                Task::Copy { place } => format!("copy in {}", plain(place)),
            };
            let last = match one.last {
                Some(day) => format!("last {day}"),
                None => "not yet".to_owned(),
            };
            [one.day.to_string(), away(one.day, today), task, last]
        })
        .collect();
    PLAIN.rows(&rows)
}

/// "in 3 months", "today", "overdue by 12 days".
fn away(due: Day, today: Day) -> String {
    let days = |days: i64| span(usize::try_from(days).unwrap_or_default());
    match due.days_after(today) {
        0 => "today".to_owned(),
        more @ 1.. => format!("in {}", days(more)),
        less => format!("overdue by {}", days(-less)),
    }
}

/// "A drill every 12 months, word of each holder every 12 months, fresh copies never."
fn how_often(schedule: Schedule) -> String {
    let every = |months: u16| match months {
        0 => "never".to_owned(),
        1 => "every month".to_owned(),
        many => format!("every {}", count(many.into(), "month")),
    };
    format!(
        "A drill {}, word of each holder {}, fresh copies {}.\n--drill, --heard and --copies MONTHS \
         change that.",
        every(schedule.drill),
        every(schedule.heard),
        every(schedule.copies)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_away() {
        let today: Day = "2026-11-22".parse().unwrap();
        for (due, said) in [
            ("2026-11-22", "today"),
            ("2026-11-23", "in 1 day"),
            ("2027-02-22", "in 3 months"),
            ("2027-11-22", "in 12 months"),
            ("2026-11-10", "overdue by 12 days"),
            ("2024-11-22", "overdue by 2 years"),
        ] {
            assert_eq!(away(due.parse().unwrap(), today), said);
        }
    }

    #[test]
    fn how_often_in_words() {
        let schedule = Schedule {
            drill: 1,
            heard: 6,
            copies: 0,
        };
        assert!(how_often(schedule).starts_with(
            "A drill every month, word of each holder every 6 months, fresh copies never."
        ));
    }
}
