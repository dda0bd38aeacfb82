//! Sheets on their way into a pile: files, what is typed, and which set is meant.

pub(crate) mod choosing;
pub(crate) mod files;
pub(crate) mod readers;
pub(crate) mod typing;
