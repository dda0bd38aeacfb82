//! Conversations without input and output.
//!
//! A conversation is a state machine: a front end hands in what a person did, gets what there is to
//! show and what is asked next, and says both in its own way. The command line and a page in a
//! browser hold the same ones. What is shown and asked are situations; [`say`](crate::say) turns
//! them into words.
//!
//! Responsible for the order of questions, for what an answer does, and for losing nothing. Not
//! responsible for keys, buttons, files, the clock or the terminal: bytes, time and randomness are
//! handed in.

pub mod adding;
mod advice;
pub mod checking;
mod kept;
pub mod opened;
pub mod reading;
pub(crate) mod report;
mod said;
pub mod typing;
pub mod using;
mod vault_lines;
mod words;

#[cfg(test)]
pub(crate) mod testing;

pub use advice::advice;
pub use report::{clock, findings_left, since};
pub use said::{Question, Said, Stop};
pub use vault_lines::{LineEntry, LineNote, LineStep, LineWanted};
