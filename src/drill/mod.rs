//! Drills: finding out in good time whether the sheets still open the vault.
//!
//! Responsible for what a drill does and finds. Not responsible for the log, which the
//! [`vault`](crate::vault) keeps, nor for reading files and asking people, which is the command
//! line's.
//!
//! * [`rehearse`] prints, damages and reads the sheets in memory, without any paper.
//! * [`scan`] takes the real sheets, compares them with the vault, and throws away what they open.
//! * [`running`] keeps the drill with real sheets until all have come.

pub mod damage;
mod hardships;
mod pieces;
pub mod rehearse;
pub mod running;
pub mod scan;
#[cfg(test)]
mod tests;
