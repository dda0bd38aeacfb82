//! What a situation says of itself: the id of its sentence, and what is filled into it.

use serde::{Serialize, Serializer, ser::SerializeMap};
use zeroize::Zeroizing;

use crate::day::Day;

/// Something that a person is told.
pub trait Situation {
    /// The sentence for it, with what is filled in.
    fn message(&self) -> Message;
}

/// A sentence by its id, and what is filled into it. As JSON: `{"id": …, "args": {…}}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Message {
    id: &'static str,
    #[serde(rename = "args", serialize_with = "as_map")]
    arguments: Vec<(&'static str, Argument)>,
}

/// What is filled into a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// A number, after which a sentence may choose its plural.
    Number(u64),
    /// A text, ours or foreign.
    Text(String),
    /// A foreign text that is read in its own direction, whatever that of the sentence: on paper a number behind
    /// it would else be turned round with it.
    Apart(String),
    /// Several, of which all are meant: "1, 2 and 3".
    All(Vec<Self>),
    /// Several, of which any is meant: "1, 2 or 3".
    Any(Vec<Self>),
    /// Another sentence.
    Message(Message),
    /// A day, in words.
    Day(#[serde(serialize_with = "in_words")] Day),
}

impl Message {
    /// A sentence, so far with nothing filled in.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: Vec::new(),
        }
    }

    /// The same with one more thing filled in.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// The sentence's id.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What is filled in, by name.
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}

impl Argument {
    /// Several things, of which all are meant.
    pub fn all<T: ToString>(items: impl IntoIterator<Item = T>) -> Self {
        Self::All(items.into_iter().map(Self::text).collect())
    }

    /// Several things, of which any is meant.
    pub fn any<T: ToString>(items: impl IntoIterator<Item = T>) -> Self {
        Self::Any(items.into_iter().map(Self::text).collect())
    }

    /// How many of something there are.
    pub fn count(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }

    /// Whatever shows itself as text.
    pub fn text(value: impl ToString) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Zeroizing<String>> for Argument {
    fn from(text: &Zeroizing<String>) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<u8> for Argument {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::count(number)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<Day> for Argument {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// For programs a day is in English words, as the sentence beside it.
fn in_words<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&day.in_words())
}

fn as_map<S: Serializer>(
    arguments: &[(&'static str, Argument)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(arguments.len()))?;
    for (name, argument) in arguments {
        map.serialize_entry(name, argument)?;
    }
    map.end()
}
