//! What is found in a text.

use crate::{error::Error, paper::payload::Payload};

/// Something found in a text.
pub struct TextFinding {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The payload, or why it is none.
    pub payload: Result<Payload, Error>,
}
