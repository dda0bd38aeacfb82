//! Words of the command line → what they mean, for the arguments that several commands have.

use crate::{
    day::Day,
    paper::record::{SetChoice, SetId},
    say::Language,
};

/// Over the flags that every command has.
pub(crate) const EVERYWHERE: &str = "General options";

/// A language as an argument.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    Language::find(tag).ok_or_else(|| {
        let all: Vec<&str> = Language::all().map(Language::tag).collect();
        format!("the languages are {}", all.join(", "))
    })
}

/// A day as an argument.
pub(crate) fn day(text: &str) -> Result<Day, &'static str> {
    text.parse().map_err(|_| "a day is written 2026-11-22")
}

/// Reads a set id for clap.
pub(crate) fn set_id(text: &str) -> Result<SetId, &'static str> {
    text.parse()
        .map_err(|_| "a set id has eight letters or digits, as in 7H3K-9QXM")
}

/// Reads a set id or a longer beginning of a fingerprint for clap.
pub(crate) fn set_choice(text: &str) -> Result<SetChoice, &'static str> {
    text.parse().map_err(|_| {
        "a set id has eight letters or digits, as in 7H3K-9QXM; a fingerprint begins with it and is \
         longer"
    })
}
