//! What is said of reading and checking.
//!
//! Responsible for the message of each situation: of a file, of what is needed, of a sheet that was
//! checked. The words stand in `locales`.

use super::{
    advice::advice,
    checking::CheckedSheet,
    opened::ItemKind,
    reading::{FileReport, Have, Need, Unseen},
};
use crate::{
    combine::{SheetFacts, Since, VaultState},
    paper::record::SetId,
    say::{Argument, Message, Situation},
    scan::Cause,
    vault::ClockBehind,
};

impl Situation for FileReport {
    /// What it gave, in one line.
    fn message(&self) -> Message {
        let parts = self.parts().into_iter();
        parts
            .reduce(|before, last| {
                Message::new("say-comma")
                    .with("before", before)
                    .with("last", last)
            })
            .unwrap_or_else(|| {
                if self.is_blank() {
                    Message::new("reading-blank").with("count", self.blank)
                } else {
                    Message::new("reading-nothing")
                }
            })
    }
}

impl FileReport {
    fn parts(&self) -> Vec<Message> {
        let mut parts: Vec<Message> = self
            .numbers()
            .iter()
            .map(|(set, numbers)| {
                Message::new("reading-sheets")
                    .with("count", numbers.len())
                    .with("numbers", Argument::all(numbers))
                    .with("set", Argument::text(set))
            })
            .collect();
        if self.vault_codes > 0 {
            parts.push(Message::new("reading-vault-codes").with("count", self.vault_codes));
        }
        if self.vault_lines > 0 {
            parts.push(Message::new("reading-vault-lines").with("count", self.vault_lines));
        }
        if self.age_files > 0 {
            parts.push(Message::new("reading-sealed-vault"));
        }
        if self.bad > 0 {
            parts.push(Message::new("reading-bad").with("count", self.bad));
        }
        if parts.is_empty() && self.again > 0 {
            parts.push(Message::new("reading-again"));
        }
        // A sheet may carry the address of the page, and stands on a table with other things.
        if parts.is_empty() && self.others > 0 {
            parts.push(Message::new("reading-others").with("count", self.others));
        }
        parts
    }
}

impl Situation for Unseen {
    fn message(&self) -> Message {
        match self {
            Self::Lost(lost) => lost.message(),
            Self::Problem {
                page: Some(page),
                error,
            } => Message::new("reading-page-problem")
                .with("page", *page)
                .with("error", error.message()),
            Self::Problem { page: None, error } => error.message(),
            Self::NoCode { name, whole } => {
                let why = match whole {
                    Some(Cause::TooDark) => Message::new("reading-too-dark"),
                    Some(Cause::Blurred) => Message::new("reading-blurred"),
                    _ => Message::new("reading-not-sharp"),
                };
                Message::new("reading-no-code")
                    .with("name", name.as_str())
                    .with("why", why)
            }
        }
    }
}

/// "Anna's sheet, number 1 of set 7H3K-9QXM".
pub(crate) fn sheet(facts: &SheetFacts) -> Message {
    let holder = facts.holder.as_str();
    if holder.is_empty() {
        Message::new("reading-sheet")
            .with("number", facts.number.get())
            .with("set", Argument::text(facts.set))
    } else {
        Message::new("reading-sheet-of")
            .with("holder", holder)
            .with("number", facts.number.get())
            .with("set", Argument::text(facts.set))
    }
}

impl Situation for Need {
    fn message(&self) -> Message {
        match self {
            Self::Choice { .. } => Message::new("reading-need-choice"),
            Self::KeyCode => Message::new("reading-need-key-code"),
            Self::Nothing { set } => {
                Message::new("reading-need-nothing").with("set", Argument::text(set))
            }
            Self::Other(error) => error.message(),
            Self::Sheets { best: None, bad: 0 } => Message::new("reading-need-first-sheet"),
            Self::Sheets { best: None, .. } => Message::new("reading-need-good-sheet"),
            Self::Sheets {
                best: Some(have), ..
            } => more(have),
            Self::VaultCodes { missing, .. } if missing.is_empty() => {
                Message::new("reading-need-vault")
            }
            Self::VaultCodes { missing, of } => Message::new("reading-need-vault-codes")
                .with("count", missing.len())
                .with("missing", Argument::all(missing))
                .with("of", *of),
            Self::VaultCodesDamaged => Message::new("reading-need-good-vault-code"),
            Self::VaultLines { missing, .. } if missing.is_empty() => {
                Message::new("reading-need-head-line")
            }
            Self::VaultLines { missing, of } => Message::new("reading-need-vault-lines")
                .with("count", missing.len())
                .with("of", *of),
        }
    }
}

fn more(have: &Have) -> Message {
    Message::new("reading-need-sheets")
        .with("more", have.more())
        .with("set", Argument::text(have.set))
}

impl Need {
    /// What to do about it, where there is something to do; a front end adds how.
    pub fn advice(&self) -> Option<Message> {
        Some(match self {
            Self::Choice { .. } => Message::new("reading-advice-choice"),
            Self::KeyCode | Self::Sheets { best: None, bad: 0 } => {
                Message::new("reading-advice-picture")
            }
            Self::Nothing { .. } => return None,
            Self::Other(error) => return advice(error),
            Self::Sheets { bad: 0, .. } => Message::new("reading-advice-others"),
            Self::Sheets { .. } => Message::new("reading-advice-again"),
            Self::VaultCodes { .. } | Self::VaultCodesDamaged => {
                Message::new("reading-advice-vault-codes")
            }
            Self::VaultLines { .. } => Message::new("reading-advice-vault-lines"),
        })
    }
}

impl CheckedSheet {
    /// What there is to say of it, a line each.
    pub fn lines(&self) -> Vec<Message> {
        let facts = &self.facts;
        let who = match (facts.signed, facts.holder.as_str(), facts.made) {
            (true, "", Some(day)) => Message::new("check-without-name").with("day", day),
            (true, name, Some(day)) => Message::new("check-made-for")
                .with("holder", name)
                .with("day", day),
            _ => Message::new("check-typed"),
        };
        let sheet = Message::new("check-sheet")
            .with("number", facts.number.get())
            .with("set", Argument::text(facts.set))
            .with("who", who);
        let state = if facts.signed {
            Message::new("check-good").with("vault", self.vault_message())
        } else {
            Message::new("check-words")
        };
        let opens = Message::new("check-opens").with("threshold", facts.threshold.get());
        vec![sheet, state, opens]
    }

    fn vault_message(&self) -> Message {
        match &self.vault {
            VaultState::Whole => Message::new("check-vault-whole"),
            VaultState::Missing { .. } if self.age_file => Message::new("check-vault-sealed"),
            VaultState::Missing { of: 0, .. } => Message::new("check-vault-none"),
            VaultState::Missing { missing, of } => Message::new("check-vault-missing")
                .with("count", missing.len())
                .with("missing", Argument::all(missing))
                .with("of", *of),
            VaultState::Damaged => Message::new("check-vault-damaged"),
        }
    }
}

/// That ages and one-time codes which follow from the clock are wrong.
pub fn clock(behind: ClockBehind) -> Message {
    Message::new("opened-clock")
        .with("today", behind.today)
        .with("last", behind.last)
}

/// What became of the accounts since the sheets of a set were printed, said to who has opened the
/// vault with the sheets of `opened`.
pub fn since(opened: SetId, since: &Since) -> Message {
    let own = since.set == opened;
    let set = if own {
        "own".to_owned()
    } else {
        since.set.to_string()
    };
    Message::new("opened-since")
        .with("set", set)
        .with("revision", since.revision)
        .with("changed", since.difference.changed.len())
        .with("new", since.difference.new.len())
        .with("gone", since.difference.gone.len())
}

impl Situation for ItemKind {
    /// What to do with it.
    fn message(&self) -> Message {
        match self {
            Self::Codes { .. } => Message::new("opened-codes").with("left", self.left()),
            Self::Key => Message::new("opened-key"),
            Self::Phrase => Message::new("opened-phrase"),
            Self::Seed { .. } => Message::new("opened-seed"),
            Self::Text => Message::new("opened-text"),
            Self::Unknown => Message::new("opened-unknown"),
        }
    }
}

/// How many more findings there are than are shown.
pub fn findings_left(count: usize) -> Message {
    Message::new("reading-findings-left").with("count", count)
}
