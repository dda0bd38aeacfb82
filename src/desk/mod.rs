//! The computer on which the program runs: what of it the command line uses for the library.
//!
//! Responsible for threads, for opening only what is a file, for what is undone when the program is
//! ended from outside, and for keeping its memory private. Not responsible for what is done with it,
//! nor for talking.

pub(crate) mod ending;
pub(crate) mod opening;
pub(crate) mod privacy;
mod together;

pub use together::together;
