//! What other programs write and read: their files → codes, and codes → their files.

pub mod export;
pub mod import;
mod json;
mod notes;
mod spelling;
