//! The computer on which the program runs: what of it the command line uses for the library.
//!
//! Responsible for threads and for what is undone when the program is ended from outside. Not
//! responsible for what they do, nor for talking.

pub(crate) mod ending;
mod together;

pub use together::together;
