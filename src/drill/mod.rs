//! Drills: what shows, before it is needed, that the sheets are there and open the vault.
//!
//! Responsible for what a drill proves and for what is due. Not responsible for keeping it: the
//! log, the plan and the running drill are the [`vault`](mod@crate::vault)'s.

pub mod calendar;
pub mod heard;
pub mod plan;
pub mod report;
#[cfg(test)]
pub(crate) mod testing;
