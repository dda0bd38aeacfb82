//! The computer on which the program runs: what of it the command line uses for the library.
//!
//! Responsible for threads. Not responsible for what they do, nor for talking.

mod together;

pub use together::together;
