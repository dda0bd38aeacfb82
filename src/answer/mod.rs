//! What programs get: every answer in JSON.
//!
//! Responsible for the fields and their names, which stay what they are once they are out. Not
//! responsible for what is true, nor for who asks.
//!
//! # At the command line
//! Each answer to `--json` is one object with `kinsafe_json`, the version of this form: fields are added, but
//! never renamed or removed while it stays the same. Days are written `2026-11-22`. No secret is
//! among them unless it was asked for. Characters that are not seen are written as `\u202e`.
//!
//! | command | fields |
//! |---|---|
//! | `list` | `title`, `revision`, `accounts` |
//! | `show` | `account`; with `--reveal` its secrets too |
//! | `status` | `title`, `revision`, `concerns`: `kind`, `note` (nothing is wrong), `text`, `advice` |
//! | `drill log` | `drills`: `date`, `kind`, `set`, `who`, `passed`, `findings`, `notes`, `seconds`
//! | | or `days` (how long it took); `running`: `set`, `begun`, `heard_from`, `awaited`, or null |
//! | `drill schedule` | `plan`: `drill`, `heard`, `copies` (months; 0 is never); `due`: `task` (`drill`,
//! | | `heard`, `copy`), `set`, `number`, `holder`, `place`, `last`, `due`, `overdue` |
//! | `sheets list` | `revision`, `sets`: `set`, `threshold`, `made`, `retired`, `anonymous`, `opens`
//! | | (the revision that any `threshold` sheets open), `sheets`: `number`, `holder`, `place`,
//! | | `made`, `heard`, `lost`, `revision` |
//! | `drill what-if` | `set`, `threshold`, `lost` (numbers), `left` (numbers), `opens`, `spare`,
//! | | `places`: `place`, `sheets` (numbers), `elsewhere`, `fatal`, `opens` |
//! | `split --suggest` | `sheets`, `loss_chance`, `leak_chance`, `least`, `odds`: `threshold`,
//! | | `loss`, `leak` (all chances from 0 to 1) |
//! | `combine` | `set`, `fingerprint` (80 bits of it), `sheets`, `title`, `revision`, `changed` (the day |
//! | | of its last change), `since_printed`: `set`, `revision`, `changed`, `new`, `gone` (names of |
//! | | accounts); `accounts`, `findings`: `text`, `note` |
//! | `check` | `intact`, `sheets`: `set`, `number`, `holder`, `threshold`, `made`,
//! | | `signed`, with `--proof` also `proof`; `findings` |
//! | `drill rehearse` | `set`, `passed`, `seed`, `seconds`, `choices`, `all_choices`, `choices_that_open`, |
//! | | `sheets`: `number`, `holder`, `damage`, `codes`, `codes_read`, `read` (its key code), |
//! | | `vault_codes_missing`, `correction_spent` (0 to 1) |
//! | `drill scan` | `set`, `sheets`: `number`, `holder`, `revision`, `correction_spent`, `contrast`, |
//! | | `findings`; `rejected`: `set`, `number`, `why`; `opened_revision`, `begun`, `heard_from`, |
//! | | `awaited`, `quorum`, `closed`, `passed`; with `--no-vault` `set`, `sheets`, |
//! | | `opened_revision`, `made` |
//!
//! An account has `name`, `provider`, `login`, `address`, `recovers_through` and `items`; an item
//! `kind`, `label`, `issued`, `voided`, and for codes `left` and `of`, in `show` and `combine` also
//! `codes`: `number`, `used`. With secrets an account has `note`, a code `code` and any other item
//! `value`.
//!
//! # In the page
//! [`page`] has what it shows, each situation with its words.

pub mod accounts;
pub mod drills;
pub mod page;
pub mod recovered;
pub mod sheets;
pub mod status;
#[cfg(all(test, feature = "cli"))]
mod tests;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::shown::escaped_json;

/// Version of the form.
const VERSION: u32 = 1;

/// An answer as it is printed: indented, without anything that nobody sees.
pub fn text(answer: &impl Serialize) -> Zeroizing<String> {
    // Every key is text, so this does not fail.
    let json = Zeroizing::new(serde_json::to_string_pretty(answer).unwrap_or_default());
    escaped_json(&json)
}
