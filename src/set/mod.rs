//! A set of sheets: dealt to its holders, further sheets of one that is there, their files, and these
//! read back.
//!
//! Bytes in and out: nothing here writes or reads a file.

#[cfg(feature = "make")]
mod check;
mod deal;
#[cfg(feature = "make")]
mod files;
#[cfg(feature = "make")]
mod folder;
pub mod mint;

#[cfg(feature = "make")]
pub use check::{Checked, SheetChecked, check_lines, check_pages, check_sheet, check_sheets};
pub use deal::*;
#[cfg(feature = "make")]
pub use files::{OnPaper, SetFile, lines_name};
#[cfg(feature = "make")]
pub use folder::{Besides, folder};
