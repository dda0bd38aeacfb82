//! What needs attention: `status`.

use serde::Serialize;

use super::VERSION;
use crate::{status::Concern, vault::Vault};

/// The answer of `status`.
#[derive(Serialize)]
pub struct Status<'a> {
    concerns: Vec<Told>,
    kinsafe_json: u32,
    revision: u64,
    title: &'a str,
}

/// One thing.
#[derive(Serialize)]
struct Told {
    /// What to do about it.
    advice: String,
    /// By which a program knows it.
    kind: &'static str,
    /// Nothing is wrong.
    note: bool,
    text: String,
}

impl<'a> Status<'a> {
    /// What was found about a vault; what to do about it, the front end says.
    pub fn new(
        vault: &'a Vault,
        concerns: &[Concern],
        advice: impl Fn(&Concern) -> String,
    ) -> Self {
        let concerns = concerns.iter().map(|concern| Told {
            advice: advice(concern),
            kind: concern.kind(),
            note: concern.is_note(),
            text: concern.to_string(),
        });
        Self {
            concerns: concerns.collect(),
            kinsafe_json: VERSION,
            revision: vault.revision(),
            title: vault.title(),
        }
    }
}
