//! What to do about what the library found, at the command line.
//!
//! Responsible for what only this front end can say: its commands. What is wrong and what is due is the
//! library's to know.

use crate::{
    drill::schedule::Task,
    shown::{argument, shown},
    status::{Concern, report::How},
};

/// What is said in the report on the drills.
pub(crate) const REPORT: How<'static> = How {
    about: &about,
    all_due: "kinsafe drill schedule shows all",
    all: "kinsafe drill log and kinsafe drill schedule",
};

/// What to do about a concern.
pub(crate) fn about(concern: &Concern) -> String {
    match concern {
        Concern::CopyOld { place, .. } | Concern::CopyStale { place, .. } => {
            format!("Refresh it: kinsafe copy {}", argument(place))
        }
        Concern::DeadEnd { end, .. } => format!("Get codes for {}, and add them.", shown(end)),
        Concern::DrillOverdue { .. } => {
            "Try them before you need them: kinsafe drill scan PICTURES".to_owned()
        }
        Concern::DrillUnfinished { .. } => {
            "Read the sheets that are missing, or close it: kinsafe drill scan --close".to_owned()
        }
        Concern::Empty { account, .. }
        | Concern::Low { account, .. }
        | Concern::Old { account, .. } => {
            format!(
                "Make new ones at the provider, then: kinsafe replace {}",
                argument(account)
            )
        }
        Concern::HoldersSilent { holders, .. } => {
            let name = match holders.as_slice() {
                [one] => argument(one),
                _ => "NAME".to_owned(),
            };
            format!(
                "Ask for the proof code of the sheet (kinsafe check --proof), then: kinsafe \
                 drill heard {name} CODE"
            )
        }
        Concern::Loop { ways_in, .. } if ways_in.is_empty() => {
            "Get recovery codes for one of them, and add them here.".to_owned()
        }
        Concern::Loop { .. } => {
            "Keep those codes on paper too: without them each waits for the other.".to_owned()
        }
        Concern::Missing { account, .. } => format!("Add it, or correct {}.", shown(account)),
        Concern::NoAccounts => "Begin with kinsafe import or kinsafe add.".to_owned(),
        Concern::NoCodes { account } => {
            format!(
                "Make codes at the provider, then: kinsafe replace {}",
                argument(account)
            )
        }
        Concern::NoCopies => "Put a sealed copy on a stick: kinsafe copy FOLDER".to_owned(),
        Concern::NoSheets => "Make sheets for people you trust: kinsafe split".to_owned(),
        Concern::PlanLacks { .. } => "See what: kinsafe plan".to_owned(),
        Concern::PageAddressOld { url, .. } => format!(
            "Renew its domain, and see that the page opens; then: kinsafe page --address {}",
            argument(url)
        ),
        Concern::SheetsLost {
            lost, threshold, ..
        } if *lost >= threshold.count() => {
            "Who has them all has your codes. Replace these at the providers, and make a new \
             set: kinsafe sheets rotate"
                .to_owned()
        }
        Concern::SheetsLost { .. } => {
            "Who has them needs one more sheet. Make a new set, and have the old sheets \
             destroyed: kinsafe sheets rotate"
                .to_owned()
        }
        Concern::SheetsTooFew { .. } => {
            "The sheets are no way back any more. Make new ones now: kinsafe sheets rotate"
                .to_owned()
        }
        Concern::SheetsStale { copied: true, .. } => {
            "With the sealed copy that was made since, the same sheets open it all.".to_owned()
        }
        Concern::SheetsStale { .. } => {
            "The sheets still open what was there then. A fresh copy (kinsafe copy) opens with \
             the same sheets and has it all."
                .to_owned()
        }
    }
}

/// What to do for a task, in a calendar.
pub fn of_task(task: &Task) -> String {
    match task {
        Task::Drill { set } => format!(
            "Collect scans or photos of the sheets of set {set} and try them:\nkinsafe drill scan \
             PICTURES"
        ),
        Task::Hear {
            set,
            number,
            holder,
            anonymous,
        } => {
            let name = if *anonymous { "NAME" } else { holder };
            format!(
                "Sheet {number} of set {set}. Its holder runs kinsafe check --proof and reads the \
                 code out to you on the phone. Then:\nkinsafe drill heard {} CODE",
                argument(name)
            )
        }
        Task::Copy { place } => format!("It lies in {place}:\nkinsafe copy {}", argument(place)),
    }
}
