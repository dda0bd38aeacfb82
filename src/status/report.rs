//! The report for the folder: what was tested, who was heard from, what was found, what comes
//! next.
//!
//! Responsible for what is said. It names holders and sets and never a secret; the holders of a set
//! that was printed without names are given as numbers of sheets. Not responsible for the page:
//! that is [`sheet`](crate::sheet).

use crate::drill::{
    running::Progress,
    schedule::{Task, schedule},
};
use crate::{
    day::Day,
    error::list,
    sheet::{Paper, ReportFace, ReportSection},
    status::{Concern, examine},
    vault::{Drill, DrillKind, SheetSet, Took, Vault},
};

/// How many of the next things to do are said.
const NEXT: usize = 6;

/// What is said in a report.
pub struct Report {
    title: String,
    made: Day,
    verdict: Vec<String>,
    sections: Vec<ReportSection>,
    rest: String,
}

/// What the front end says of its own ways.
pub struct How<'a> {
    /// What to do about a concern.
    pub about: &'a dyn Fn(&Concern) -> String,
    /// What shows all that is due.
    pub all_due: &'a str,
    /// Where what the page has no room for is found.
    pub all: &'a str,
}

impl Report {
    /// The report on the drills of `vault` as they are on the day `today`.
    pub fn new(vault: &Vault, today: Day, how: &How<'_>) -> Self {
        let sections = vec![
            sheets(vault),
            tested(vault),
            holders(vault),
            next(vault, today, how),
            found(vault),
            held(vault),
        ];
        Self {
            title: vault.title().to_owned(),
            rest: how.all.to_owned(),
            made: today,
            verdict: verdict(vault),
            sections,
        }
    }

    /// The page to be set.
    pub fn face(&self, paper: Paper) -> ReportFace<'_> {
        ReportFace {
            title: Some(self.title.as_str()).filter(|title| !title.is_empty()),
            made: self.made,
            verdict: &self.verdict,
            sections: &self.sections,
            rest: &self.rest,
            paper,
        }
    }
}

/// The kind of a drill as a person says it.
pub fn kind_text(kind: &DrillKind) -> &str {
    match kind {
        DrillKind::Rehearsal => "rehearsal",
        DrillKind::Scan => "real sheets",
        DrillKind::Proof => "proof code",
        DrillKind::Other(kind) => kind,
    }
}

/// How long a drill took: "3 days", "2 seconds".
pub fn took_text(took: Took) -> String {
    let (number, unit) = match took {
        Took::Days(0) => return "one day".to_owned(),
        Took::Days(days) => (days, "day"),
        Took::Seconds(seconds) => (seconds, "second"),
    };
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

fn in_force(vault: &Vault) -> impl Iterator<Item = &SheetSet> {
    vault.sets().iter().filter(|set| set.retired.is_none())
}

fn section(heading: &str, lines: Vec<String>, otherwise: &str) -> ReportSection {
    ReportSection {
        heading: heading.to_owned(),
        lines: if lines.is_empty() {
            vec![otherwise.to_owned()]
        } else {
            lines
        },
    }
}

/// The last drill of a kind with a set's sheets.
fn last<'a>(vault: &'a Vault, set: &SheetSet, kind: &DrillKind) -> Option<&'a Drill> {
    let drills = vault.drills().iter();
    let of_it = drills.filter(|drill| drill.set == set.set && drill.kind == *kind);
    of_it.max_by_key(|drill| drill.date)
}

/// Whether the sheets open the vault, as far as it was tried.
fn verdict(vault: &Vault) -> Vec<String> {
    let several = in_force(vault).count() > 1;
    let running = Progress::of(vault).filter(|drill| drill.quorum() && drill.vault_whole);
    let of_set = |set: &SheetSet| {
        let which = if several {
            format!("Set {} opens", set.set)
        } else {
            "The sheets open the vault".to_owned()
        };
        if let Some(drill) = running.as_ref().filter(|drill| drill.set == set.set) {
            let (came, begun) = (drill.came.len(), drill.begun.in_words());
            return format!("{which}: yes, {came} real sheets were tried since {begun}.");
        }
        let real = last(vault, set, &DrillKind::Scan);
        let rehearsed = last(vault, set, &DrillKind::Rehearsal);
        match (real, rehearsed) {
            (Some(drill), _) if drill.passed => format!(
                "{which}: yes, tried with the real sheets on {}.",
                drill.date.in_words()
            ),
            (Some(drill), _) => format!("{which}: no, as tried on {}.", drill.date.in_words()),
            (None, Some(drill)) if drill.passed => format!(
                "{which}: in the computer, on {}. The real sheets were not tried yet.",
                drill.date.in_words()
            ),
            (None, Some(drill)) => format!(
                "{which}: no, not even in the computer, on {}.",
                drill.date.in_words()
            ),
            (None, None) => format!("{which}: not tried yet."),
        }
    };
    in_force(vault).map(of_set).collect()
}

fn sheets(vault: &Vault) -> ReportSection {
    let lines = in_force(vault).map(|set| {
        let lost = set.sheets.len() - set.living().count();
        let lost = match lost {
            0 => String::new(),
            1 => " 1 sheet is lost.".to_owned(),
            many => format!(" {many} sheets are lost."),
        };
        format!(
            "Set {}: {} sheets, made on {}. Any {} open the vault.{lost}",
            set.set,
            set.sheets.len(),
            set.made.in_words(),
            set.threshold
        )
    });
    section("The sheets", lines.collect(), "No sheets were made yet.")
}

fn tested(vault: &Vault) -> ReportSection {
    let mut lines = Vec::new();
    for set in in_force(vault) {
        for (kind, what) in [
            (DrillKind::Scan, "the real sheets, read and put together"),
            (
                DrillKind::Rehearsal,
                "a rehearsal in the computer, without paper",
            ),
        ] {
            lines.push(match last(vault, set, &kind) {
                Some(drill) => format!(
                    "Set {}, {what}: {}, {}{}.",
                    set.set,
                    result_text(drill),
                    drill.date.in_words(),
                    who_text(vault, drill)
                ),
                None => format!("Set {}, {what}: not yet.", set.set),
            });
        }
    }
    lines.extend(Progress::of(vault).map(|progress| progress.text()));
    section("What was tested", lines, "Nothing yet.")
}

/// Who has been silent the longest stands first.
fn holders(vault: &Vault) -> ReportSection {
    let mut sheets: Vec<_> = in_force(vault)
        .flat_map(|set| set.living().map(move |sheet| (set, sheet)))
        .collect();
    sheets.sort_by_key(|(_, sheet)| sheet.heard);
    let lines = sheets.into_iter().map(|(set, sheet)| {
        let heard = match sheet.heard {
            Some(day) => format!("last heard from on {}", day.in_words()),
            None => "not heard from yet".to_owned(),
        };
        if set.anonymous {
            format!("Sheet {} of set {}: {heard}.", sheet.number, set.set)
        } else {
            format!(
                "{}, sheet {} of set {}: {heard}.",
                sheet.holder, sheet.number, set.set
            )
        }
    });
    section("The holders", lines.collect(), "Nobody holds a sheet yet.")
}

fn next(vault: &Vault, today: Day, how: &How<'_>) -> ReportSection {
    let severe = examine(vault, today)
        .into_iter()
        .filter(|concern| concern.is_severe())
        .map(|concern| {
            let text = concern.to_string();
            let mut letters = text.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            format!(
                "{}{}. {}",
                first.unwrap_or_default(),
                letters.as_str(),
                (how.about)(&concern)
            )
        });
    let planned = schedule(vault);
    let more = planned.len().saturating_sub(NEXT);
    let due = planned.into_iter().take(NEXT).map(|due| {
        let task = match &due.task {
            Task::Drill { set } => format!("try the real sheets of set {set}"),
            Task::Hear {
                set,
                number,
                anonymous: true,
                ..
            } => format!("have word of the holder of sheet {number} of set {set}"),
            Task::Hear { number, holder, .. } => {
                format!("have word of {holder} (sheet {number})")
            }
            Task::Copy { place } => format!("refresh the copy in {place}"),
        };
        let late = if due.is_overdue(today) {
            ", which has passed"
        } else {
            ""
        };
        format!("By {}{late}: {task}.", due.day.in_words())
    });
    let more = (more > 0).then(|| format!("And {more} more: {}.", how.all_due));
    section(
        "What to do next",
        severe.chain(due).chain(more).collect(),
        "Nothing is planned.",
    )
}

/// The newest stand first.
fn newest(vault: &Vault) -> Vec<&Drill> {
    let mut drills: Vec<&Drill> = vault.drills().iter().rev().collect();
    drills.sort_by_key(|drill| std::cmp::Reverse(drill.date));
    drills
}

fn found(vault: &Vault) -> ReportSection {
    let lines = newest(vault).into_iter().flat_map(|drill| {
        let finding = |found: &String| format!("{}: {found}.", drill.date);
        drill.findings.iter().map(finding)
    });
    section("What was found", lines.collect(), "Nothing was found.")
}

fn held(vault: &Vault) -> ReportSection {
    let lines = newest(vault).into_iter().map(|drill| {
        let took = match drill.took {
            Some(took) => format!(", {}", took_text(took)),
            None => String::new(),
        };
        let notes = if drill.notes.is_empty() {
            String::new()
        } else {
            format!(" ({})", drill.notes)
        };
        format!(
            "{}: {}, {}{took}{}{notes}",
            drill.date,
            kind_text(&drill.kind),
            result_text(drill),
            who_text(vault, drill)
        )
    });
    section("All drills", lines.collect(), "None was held yet.")
}

fn result_text(drill: &Drill) -> &'static str {
    if drill.passed { "passed" } else { "failed" }
}

/// ", with Anna and Ben"; of sheets without names, their numbers.
fn who_text(vault: &Vault, drill: &Drill) -> String {
    if drill.who.is_empty() {
        return String::new();
    }
    let set = vault.sets().iter().find(|set| set.set == drill.set);
    let who: Vec<String> = match set.filter(|set| set.anonymous) {
        Some(set) => set
            .sheets
            .iter()
            .filter(|sheet| drill.who.contains(&sheet.holder))
            .map(|sheet| format!("sheet {}", sheet.number))
            .collect(),
        None => drill.who.clone(),
    };
    format!(", with {}", list(&who))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOW: How<'static> = How {
        about: &|_| "Do something.".to_owned(),
        all_due: "the plan shows all",
        all: "the log",
    };
    use crate::{
        drill::testing::{day, vault},
        threshold::SheetNumber,
        vault::{DrilledSheet, SheetEntry},
    };

    fn text(vault: &Vault) -> String {
        let report = Report::new(vault, day("2026-11-22"), &HOW);
        let sections = report.sections.iter().map(|section| {
            let lines = section.lines.join("\n");
            format!("{}\n{lines}\n", section.heading)
        });
        let ids = vault.sets().iter().map(|set| set.set.to_string());
        ids.fold(sections.collect(), |text: String, id| {
            text.replace(&id, "X")
        })
    }

    fn with_drills() -> Vault {
        let mut vault = vault();
        let set = vault.sets()[0].set;
        let mut log = |date, kind, who: &[&str], passed, finding: &str, took| {
            let who = who.iter().map(|&one| one.to_owned()).collect();
            let mut drill = Drill::new(day(date), kind, set, who, passed);
            if !finding.is_empty() {
                drill.findings.push(finding.to_owned());
            }
            drill.took = took;
            vault.log_drill(drill);
        };
        log(
            "2026-02-01",
            DrillKind::Rehearsal,
            &[],
            true,
            "",
            Some(Took::Seconds(2)),
        );
        log(
            "2026-03-01",
            DrillKind::Scan,
            &["Anna", "Ben"],
            true,
            "sheet 1 is fading",
            Some(Took::Days(4)),
        );
        log("2026-10-01", DrillKind::Proof, &["Chloé"], true, "", None);
        vault
    }

    #[test]
    fn what_is_said() {
        assert_eq!(
            text(&with_drills()),
            "The sheets\n\
             Set X: 3 sheets, made on 31 January 2026. Any 2 open the vault.\n\
             What was tested\n\
             Set X, the real sheets, read and put together: passed, 1 March 2026, with Anna and Ben.\n\
             Set X, a rehearsal in the computer, without paper: passed, 1 February 2026.\n\
             The holders\n\
             Anna, sheet 1 of set X: last heard from on 1 March 2026.\n\
             Ben, sheet 2 of set X: last heard from on 1 March 2026.\n\
             Chloé, sheet 3 of set X: last heard from on 1 October 2026.\n\
             What to do next\n\
             By 1 March 2027: try the real sheets of set X.\n\
             By 1 March 2027: have word of Anna (sheet 1).\n\
             By 1 March 2027: have word of Ben (sheet 2).\n\
             By 1 October 2027: have word of Chloé (sheet 3).\n\
             What was found\n\
             2026-03-01: sheet 1 is fading.\n\
             All drills\n\
             2026-10-01: proof code, passed, with Chloé\n\
             2026-03-01: real sheets, passed, 4 days, with Anna and Ben\n\
             2026-02-01: rehearsal, passed, 2 seconds\n"
        );
    }

    #[test]
    fn what_matters_most_stands_first() {
        let said = |vault: &Vault| Report::new(vault, day("2026-11-22"), &HOW).verdict;
        assert_eq!(
            said(&vault()),
            ["The sheets open the vault: not tried yet."]
        );
        let mut vault = with_drills();
        assert_eq!(
            said(&vault),
            ["The sheets open the vault: yes, tried with the real sheets on 1 March 2026."]
        );
        let set = vault.sets()[0].set;
        let failed = Drill::new(day("2026-11-01"), DrillKind::Scan, set, Vec::new(), false);
        vault.log_drill(failed);
        assert_eq!(
            said(&vault),
            ["The sheets open the vault: no, as tried on 1 November 2026."]
        );
        // One that is running says more as soon as its sheets open the vault, and not before.
        let came = |vault: &mut Vault, number| {
            let sheet =
                DrilledSheet::new(SheetNumber::new(number).unwrap(), day("2026-11-20"), true);
            assert!(vault.note_drilled(set, sheet, day("2026-11-20")));
        };
        came(&mut vault, 1);
        assert!(said(&vault)[0].ends_with("no, as tried on 1 November 2026."));
        came(&mut vault, 2);
        assert_eq!(
            said(&vault),
            ["The sheets open the vault: yes, 2 real sheets were tried since 20 November 2026."]
        );
    }

    #[test]
    fn what_has_no_room_is_counted() {
        let mut vault = with_drills();
        for number in 4..=10 {
            let number = SheetNumber::new(number).unwrap();
            let holder = format!("Holder {number}");
            let sheet = SheetEntry::new(number, holder, vault.sets()[0].made);
            vault.sets_mut()[0].sheets.push(sheet);
        }
        let said = text(&vault);
        assert!(said.contains("And 5 more: the plan shows all.\n"), "{said}");
    }

    #[test]
    fn before_the_first_drill() {
        let said = text(&vault());
        for part in [
            "not yet",
            "Anna, sheet 1 of set X: not heard from yet.",
            "Nothing was found.",
            "None was held yet.",
        ] {
            assert!(said.contains(part), "{part}\n{said}");
        }
        let said = text(&Vault::new(""));
        assert!(said.contains("No sheets were made yet."), "{said}");
        assert!(said.contains("Nothing is planned."), "{said}");
    }

    #[test]
    fn holders_without_names_on_paper_are_not_named() {
        let mut vault = with_drills();
        vault.sets_mut()[0].anonymous = true;
        let said = text(&vault);
        for name in ["Anna", "Ben", "Chloé"] {
            assert!(!said.contains(name), "{said}");
        }
        assert!(said.contains("with sheet 1 and sheet 2"), "{said}");
    }

    #[test]
    fn what_cannot_wait_comes_first() {
        let mut vault = with_drills();
        vault.sets_mut()[0].sheets[0].lost = Some(day("2026-11-01"));
        let said = text(&vault);
        let next = said.split("What to do next\n").nth(1).unwrap();
        assert!(next.starts_with("1 sheet of set X is lost"), "{said}");
    }

    /// Neither a code nor a share nor a key, in any spelling that the vault's JSON has.
    #[test]
    fn no_secret_is_in_it() {
        use base64::{Engine, engine::general_purpose::STANDARD};
        let mut vault = with_drills();
        let codes = crate::vault::CodeSet::new(["1234-SECRET".to_owned()], None);
        vault.accounts_mut()[0]
            .items
            .push(crate::vault::Item::Codes(codes));
        let said = text(&vault);
        let set = &vault.sets()[0];
        assert!(!said.contains("SECRET"));
        assert!(!said.contains(&STANDARD.encode(set.data_key.expose())));
        assert!(!said.contains(&STANDARD.encode(*set.signing_key.expose())));
        for sheet in &set.sheets {
            let share = set.quorum().unwrap().mint(sheet.number);
            assert!(!said.contains(&STANDARD.encode(share.expose())));
        }
    }
}
