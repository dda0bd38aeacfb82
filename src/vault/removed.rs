//! What was removed, kept for a while so that a mistake can be undone.
//!
//! It stays in the working vault alone: the JSON that is [printed, sealed for sheets and
//! exported](super::to_json) has no place for it. Keeping, bringing back and forgetting are
//! [changes](super::change).

use serde::{Deserialize, Serialize};

use super::{account::Account, fields::Other};
use crate::{day::Day, limits};

/// An account, or a part of one, that was removed.
#[derive(Serialize, Deserialize)]
pub struct Removed {
    /// When.
    pub on: Day,
    /// It was not the whole account: what it holds belongs back into it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub part: bool,
    /// What was removed, with its name.
    pub account: Account,
    #[serde(flatten)]
    other: Other,
}

impl Removed {
    /// The last day on which it is surely kept.
    pub fn kept_until(&self) -> Day {
        // There is always such a day, short of the end of the calendar.
        self.on.plus_days(limits::REMOVED_DAYS).unwrap_or(self.on)
    }
}

impl Removed {
    /// What is removed now.
    pub(super) fn new(on: Day, part: bool, account: Account) -> Self {
        Self {
            on,
            part,
            account,
            other: Other::new(),
        }
    }
}
