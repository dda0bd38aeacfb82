//! Drills: what shows, before it is needed, that the sheets are there and open the vault.
//!
//! Responsible for what a drill does and finds, for what is due, and for what a set of sheets
//! withstands. Not responsible for keeping it: the log, the plan and the running drill are the
//! [`vault`](mod@crate::vault)'s.
//!
//! * [`rehearse`] prints, damages and reads the sheets in memory, without any paper.
//! * [`scan`] takes the real sheets, compares them with the vault, and throws away what they open.
//! * [`running`] keeps the drill with real sheets until all have come.
//! * [`heard`] confirms what a holder reads out on the phone.
//! * [`schedule`] says what is due and when, [`calendar`] writes it for other programs;
//!   [`status`](crate::status) sets what was held on a page.
//! * [`what_if`] and [`odds`] say which losses a set survives, and how likely they are.

pub mod calendar;
pub mod damage;
#[cfg(feature = "make")]
mod hardships;
pub mod heard;
pub mod odds;
mod pieces;
#[cfg(feature = "make")]
pub mod rehearse;
pub mod running;
pub mod scan;
pub mod schedule;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub mod what_if;
