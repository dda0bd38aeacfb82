//! The terminal as a device: its modes, its keys, and the lines that come from it.
//!
//! Not responsible for what is asked or said.

#[cfg(unix)]
mod keys;
mod lines;
pub(crate) mod mode;
pub(crate) mod passphrase;
pub(crate) mod table;
pub(crate) mod ui;
mod width;
mod wrap;

pub(super) use lines::{Line, Lines};
