//! The plan as entries for a calendar program (RFC 5545).
//!
//! Responsible for the file's text. It names what is due, holders and places, never a secret; the
//! holders of a set that was printed without names are given as numbers of sheets. Not responsible
//! for the file.
//!
//! What is overdue stands on the day on which the file is made. Each entry comes again by itself,
//! so that it reminds also if nobody runs the program. Its UID follows from what it is about:
//! when the file is imported again, a program that keeps to the standard moves the entry, and
//! does not make a second one.

use sha2::{Digest, Sha256};

use super::schedule::{Due, Task};
use crate::{day::Day, paper::record::SetId};

/// Most octets of a line without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// The last day that every month has: a rule on a later one would skip months (RFC 5545, section
/// 3.3.10).
const LAST_OF_EVERY_MONTH: u8 = 28;

/// The entries of a plan as they are on the day `today`. `vault` tells copies of different vaults
/// apart: the first set that the vault ever had. `how` says what is to be done for a task.
pub fn calendar(
    plan: &[Due],
    vault: Option<SetId>,
    today: Day,
    how: impl Fn(&Task) -> String,
) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//kinsafe//kinsafe//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for due in plan {
        event(due, vault, today, &how, &mut lines);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(
    due: &Due,
    vault: Option<SetId>,
    today: Day,
    how: &impl Fn(&Task) -> String,
    lines: &mut Vec<String>,
) {
    let start = start(due.day, today);
    let end = start.plus_days(1).unwrap_or(start);
    // Counts on, so that what is imported last is taken for the newest.
    let sequence = today.days_since_2020().unwrap_or_default();
    let summary = text(&summary(&due.task));
    let run = how(&due.task);
    let last = match due.last {
        Some(day) => format!("Last time: {day}."),
        None => "It was not done yet.".to_owned(),
    };
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", uid(&due.task, vault)),
        format!("DTSTAMP:{}T000000Z", basic(today)),
        format!("SEQUENCE:{sequence}"),
        format!("DTSTART;VALUE=DATE:{}", basic(start)),
        format!("DTEND;VALUE=DATE:{}", basic(end)),
        format!("RRULE:FREQ=MONTHLY;INTERVAL={}", due.months),
        format!("SUMMARY:{summary}"),
        format!("DESCRIPTION:{}", text(&format!("{run}\n{last}"))),
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{summary}"),
        "TRIGGER:-P7D".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
    ]);
}

/// The first day of an entry: neither past nor one that some months lack.
fn start(due: Day, today: Day) -> Day {
    let start = due.max(today).at_most_the(LAST_OF_EVERY_MONTH);
    if start < today {
        today.plus_months(1).at_most_the(1)
    } else {
        start
    }
}

/// What an entry is called.
fn summary(task: &Task) -> String {
    match task {
        Task::Drill { .. } => "Try the recovery sheets".to_owned(),
        Task::Hear {
            number,
            anonymous: true,
            ..
        } => format!("Ask the holder of sheet {number} for the proof code of the sheet"),
        Task::Hear { holder, .. } => format!("Ask {holder} for the proof code of the sheet"),
        Task::Copy { .. } => "Refresh the copy of the recovery codes".to_owned(),
    }
}

/// The same for the same task of the same vault, and for nothing else.
fn uid(task: &Task, vault: Option<SetId>) -> String {
    match task {
        Task::Drill { set } => format!("drill-{set}@kinsafe"),
        Task::Hear { set, number, .. } => format!("sheet-{number}-{set}@kinsafe"),
        Task::Copy { place } => {
            let hash = Sha256::digest(place);
            let place: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
            match vault {
                Some(set) => format!("copy-{place}-{set}@kinsafe"),
                None => format!("copy-{place}@kinsafe"),
            }
        }
    }
}

/// A day as the format writes it: 20261122.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A text with what has a meaning in the format escaped (section 3.3.11). Other control characters
/// are not allowed there, and are left out.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end, broken where it is too long; a character is never broken.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            // The blank that marks a continuation counts.
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a front end may say it.
    fn how(task: &Task) -> String {
        crate::cli::of_task(task)
    }
    use crate::{
        drill::{
            schedule::schedule,
            testing::{day, vault},
        },
        vault::SealedCopy,
    };
    use proptest::prelude::*;

    #[test]
    fn an_entry() {
        let mut vault = vault();
        let set = vault.sets()[0].set;
        vault.schedule_mut().heard = 0;
        vault.schedule_mut().drill = 6;
        let made = calendar(&schedule(&vault), Some(set), day("2026-02-03"), how);
        let expected = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kinsafe//kinsafe//EN\r\n\
             CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:drill-{set}@kinsafe\r\n\
             DTSTAMP:20260203T000000Z\r\nSEQUENCE:2225\r\nDTSTART;VALUE=DATE:20260728\r\n\
             DTEND;VALUE=DATE:20260729\r\nRRULE:FREQ=MONTHLY;INTERVAL=6\r\n\
             SUMMARY:Try the recovery sheets\r\n\
             DESCRIPTION:Collect scans or photos of the sheets of set {set} and try \r\n them:\\nkinsafe drill scan PICTURES\\nIt was not done yet.\r\n\
             TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
             DESCRIPTION:Try the recovery sheets\r\nTRIGGER:-P7D\r\nEND:VALARM\r\nEND:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
        assert_eq!(made, expected);
    }

    /// Whatever else changes, the entry is the same one.
    #[test]
    fn the_uid_stays() {
        let mut vault = vault();
        let first = vault.sets()[0].set;
        vault
            .copies_mut()
            .push(SealedCopy::new("stick", day("2026-02-01"), 1));
        let uids = |vault: &crate::vault::Vault, today| -> Vec<String> {
            let made = calendar(&schedule(vault), Some(first), day(today), how);
            let mut uids: Vec<String> = made
                .lines()
                .filter(|line| line.starts_with("UID:"))
                .map(str::to_owned)
                .collect();
            uids.sort();
            uids
        };
        let before = uids(&vault, "2026-02-03");
        assert_eq!(before.len(), 5);
        let mut distinct = before.clone();
        distinct.dedup();
        assert_eq!(distinct, before);
        vault.sets_mut()[0].sheets[1].heard = Some(day("2027-05-01"));
        vault.copies_mut()[0].made = day("2027-05-01");
        vault.schedule_mut().drill = 3;
        assert_eq!(uids(&vault, "2027-06-01"), before);
    }

    #[test]
    fn what_is_overdue_is_on_the_day_of_the_file() {
        let vault = vault();
        let made = calendar(&schedule(&vault), None, day("2028-03-30"), how);
        assert!(made.contains("DTSTART;VALUE=DATE:20280401\r\n"), "{made}");
        assert!(!made.contains("20270131"), "{made}");
    }

    #[test]
    fn holders_without_names_on_paper_are_not_named() {
        let mut vault = vault();
        let today = day("2026-02-03");
        assert!(calendar(&schedule(&vault), None, today, how).contains("Chloé"));
        vault.sets_mut()[0].anonymous = true;
        let made = calendar(&schedule(&vault), None, today, how);
        assert!(
            !made.contains("Chloé") && made.contains("sheet 3"),
            "{made}"
        );
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn unescaped(text: &str) -> String {
        let mut out = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next() {
                    Some('n') => out.push('\n'),
                    other => out.extend(other),
                },
                (c, false) => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn folding_and_escaping_give_the_text_back(value in "(?s).{0,200}|[,;\\\\\n äЖ漢😀]{0,200}") {
            let line = folded(&format!("SUMMARY:{}", text(&value)));
            let content = line.strip_suffix("\r\n").unwrap();
            for one in content.split("\r\n") {
                prop_assert!(one.len() <= LINE, "{one}");
                prop_assert!(!one.contains(['\r', '\n']));
            }
            let back = unfolded(content);
            let expected: String = value
                .chars()
                .filter(|c| *c == '\n' || !c.is_control())
                .collect();
            prop_assert_eq!(unescaped(back.strip_prefix("SUMMARY:").unwrap()), expected);
        }
    }
}
