//! The vault: one owner's accounts with their recovery codes, and the format in which it is
//! stored.
//!
//! Responsible for the model, for its JSON, for finding an account by a part of its name and for
//! the changes that keep a vault true. Not responsible for encryption ([`seal`](crate::seal)), nor
//! for files.
//!
//! The format stands in [`paper`](crate::paper), with the rest of what a reader needs.

mod account;
mod besides;
mod change;
mod check;
mod clock;
mod compare;
mod drills;
mod fields;
mod find;
mod holder;
mod json;
mod model;
mod order;
mod registry;
mod removed;
mod saves;
mod sets;
#[cfg(test)]
mod testing;

pub use account::{Account, Code, CodeSet, Item, Single};
pub use besides::{Besides, Thing};
pub use change::{Description, Put};
pub use check::check;
pub use clock::ClockBehind;
pub use compare::Difference;
pub use drills::{Drill, DrillKind, DrilledSheet, RunningDrill, Schedule, Took};
#[cfg(feature = "cli")]
pub(crate) use json::to_working_json;
pub use json::{from_json, to_json};
pub use model::{Change, PageAddress, SealedCopy, Vault};
pub use order::{Evidence, Version};
pub use removed::Removed;
pub use saves::{Saves, Writer};
pub use sets::{SheetEntry, SheetSet};
pub(crate) use sets::{nearest, position};

/// Version of the vault's JSON that this release writes.
pub const FORMAT: u32 = 1;
