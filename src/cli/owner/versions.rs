//! Two versions of a vault before a person: which is newer, and what differs.
//!
//! Responsible for the words that `copy` and `restore` share. The judgement is the library's.

use super::show;
use crate::cli::terminal::ui::{Ui, plain};
use crate::{
    error::list,
    vault::{Difference, Evidence, Vault},
};

/// Accounts that are named before the rest is counted.
const NAMED: usize = 12;

/// "The Rossi family, revision 8, 5 accounts, last changed on 22 November 2026".
pub(crate) fn describe(vault: &Vault) -> String {
    let mut text = show::summary(vault);
    if let Some(change) = vault.history().last() {
        text.push_str(&format!(", last changed on {}", change.date.in_words()));
    }
    text
}

/// Says what each of two is, and which accounts differ.
pub(crate) fn say_difference(here: &Vault, copy: &Vault, name: &str, ui: &Ui) {
    let name = plain(name);
    ui.tell(format!("  The vault here: {}.", describe(here)));
    ui.tell(format!("  {name}: {}.", describe(copy)));
    let difference = Difference::between(here, copy);
    if difference.is_none() {
        ui.tell("  The accounts are the same; sheets, drills or other notes differ.");
    }
    for (what, names) in [
        ("Different in the two", &difference.changed),
        ("Only in the vault here", &difference.gone),
        (&format!("Only in {name}"), &difference.new),
    ] {
        if !names.is_empty() {
            ui.tell(format!("  {what}: {}.", some(names)));
        }
    }
}

/// The names, not all of very many.
fn some(names: &[String]) -> String {
    let surplus = names.len().saturating_sub(NAMED);
    if surplus < 2 {
        return list(names);
    }
    format!("{} and {surplus} more", names[..NAMED].join(", "))
}

/// Says it where versions could be told apart by their histories alone.
pub(crate) fn say_evidence(evidence: Evidence, name: &str, ui: &Ui) {
    if evidence == Evidence::History {
        ui.note(format!(
            "{name} was compared by its history alone, for not all of its savings were counted"
        ));
    }
}
