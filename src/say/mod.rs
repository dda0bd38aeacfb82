//! Situations → words.
//!
//! Each situation that a person is told of is a type where it arises, and says its own message: an
//! id and arguments. Here a message and a language become words, at the last moment and in one
//! place, so that nothing compares sentences and another language needs files only.
//!
//! Responsible for the languages and for the words, which stand in `locales`, one Fluent file a
//! language and subject; and for foreign text among the arguments, which cannot end a line or
//! steer a terminal. Knows none of the situations. Not responsible for what a front end adds: its
//! own commands and buttons.
//!
//! To add a sentence: write it into the file of its subject, its id beginning with the subject, and
//! let the situation's [`message`](Situation::message) name the id and, in a chain right behind it,
//! the arguments. A test reads the sources and compares both.
//!
//! ```
//! use kinsafe::say::{Language, Message, words};
//! let message = Message::new("typing-sheet-in")
//!     .with("number", 2_u8)
//!     .with("set", "7H3K-9QXM");
//! assert_eq!(
//!     words(Language::ENGLISH, &message),
//!     "Sheet 2 of set 7H3K-9QXM is in."
//! );
//! ```

mod language;
mod message;

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

pub use self::{
    language::Language,
    message::{Argument, Message, Situation},
};
use crate::{day::Day, shown::shown};

type Bundle = FluentBundle<FluentResource>;

impl Language {
    fn bundle(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; language::ALL.len()] =
            [const { OnceLock::new() }; language::ALL.len()];
        BUNDLES[self.known().at].get_or_init(|| bundle(self))
    }
}

/// What a message is in a language: one or more lines without a line end behind them.
pub fn words(language: Language, message: &Message) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in message.arguments() {
        arguments.set(*name, value(language, argument));
    }
    // The id itself is for a message without a sentence, which a test makes impossible.
    sentence(language, message.id(), &arguments).unwrap_or_else(|| message.id().to_owned())
}

/// A label of a front end by its id, with texts only as arguments; `None` if there is none.
pub fn label(language: Language, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
    let mut given = FluentArgs::new();
    for (name, text) in arguments {
        given.set(*name, harmless(text));
    }
    sentence(language, id, &given)
}

/// The sentence, in English where a language has none.
fn sentence(language: Language, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let own = language.bundle();
    let english = Language::ENGLISH.bundle();
    let (bundle, message) = [own, english]
        .into_iter()
        .find_map(|bundle| Some((bundle, bundle.get_message(id)?)))?;
    let pattern = message.value()?;
    // What cannot be filled in stays visible as its name.
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut faults);
    Some(text.into_owned())
}

fn value(language: Language, argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Number(number) => FluentValue::from(*number),
        other => text(language, other).into(),
    }
}

/// Where a text in its own direction begins and ends (UAX 9).
const APART: char = '\u{2068}';
const APART_END: char = '\u{2069}';

fn text(language: Language, argument: &Argument) -> String {
    match argument {
        Argument::Number(number) => number.to_string(),
        Argument::Text(text) => shown(text).to_string(),
        Argument::Apart(text) => format!("{APART}{}{APART_END}", shown(text)),
        Argument::All(items) => joined(language, "say-and", items),
        Argument::Any(items) => joined(language, "say-or", items),
        Argument::Message(message) => words(language, message),
        Argument::Day(day) => date(language, *day),
    }
}

/// "22 November 2026".
pub fn date(language: Language, day: Day) -> String {
    let (year, month, number) = day.ymd();
    let mut arguments = FluentArgs::new();
    // As texts, so that no sign parts the thousands of a year.
    arguments.set("year", year.to_string());
    arguments.set("day", number.to_string());
    arguments.set("month", u32::from(month));
    sentence(language, "say-day", &arguments).unwrap_or_default()
}

fn harmless(text: &str) -> FluentValue<'static> {
    FluentValue::from(shown(text).to_string())
}

/// "Anna, Ben and Chloé".
fn joined(language: Language, last_by: &str, items: &[Argument]) -> String {
    let pair = |by: &str, so_far: String, item: &Argument| {
        let mut arguments = FluentArgs::new();
        arguments.set("before", so_far.as_str());
        arguments.set("last", text(language, item));
        sentence(language, by, &arguments).unwrap_or_default()
    };
    let Some((last, rest)) = items.split_last() else {
        return String::new();
    };
    let Some((first, middle)) = rest.split_first() else {
        return text(language, last);
    };
    let rest = middle.iter().fold(text(language, first), |so_far, item| {
        pair("say-comma", so_far, item)
    });
    pair(last_by, rest, last)
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    // Marks around each argument would be seen on plain terminals. From right to left they are
    // needed: without them a set id or a file's name is shown with its halves swapped.
    bundle.set_use_isolating(language.is_right_to_left());
    for file in language.all_files() {
        // A file with a fault, which a test makes impossible, is used as far as it goes.
        let resource =
            FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests;
