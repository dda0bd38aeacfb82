//! A set of sheets: dealt to its holders, and further sheets of one that is there.

mod deal;
pub mod mint;

pub use deal::*;
