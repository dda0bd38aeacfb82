//! Drills: what shows, before it is needed, that the sheets are there and open the vault.
//!
//! Responsible for what a drill proves, for what is due, and for what a set of sheets withstands.
//! Not responsible for keeping it: the log, the plan and the running drill are the
//! [`vault`](mod@crate::vault)'s.

pub mod calendar;
pub mod heard;
pub mod odds;
pub mod plan;
pub mod report;
#[cfg(test)]
pub(crate) mod testing;
pub mod what_if;
