//! What sheets open and what they are: `combine` and `check`.

use serde::Serialize;

use super::{
    VERSION,
    accounts::{Depth, Told},
};
use crate::{
    combine::{self, Finding, Recovered},
    day::Day,
    paper::record::Fingerprint,
    session::checking::{CheckedSheet, Verdict},
    threshold::{SheetNumber, Threshold},
};

/// The answer of `combine`.
#[derive(Serialize)]
pub struct Combined<'a> {
    accounts: Vec<Told<'a>>,
    /// The day of the vault's last change.
    changed: Option<Day>,
    findings: Vec<Found>,
    /// 80 bits of it.
    fingerprint: String,
    kinsafe_json: u32,
    revision: u64,
    set: String,
    sheets: &'a [SheetNumber],
    since_printed: Vec<Since<'a>>,
    title: &'a str,
}

#[derive(Serialize)]
struct Found {
    note: bool,
    text: String,
}

#[derive(Serialize)]
struct Since<'a> {
    changed: &'a [String],
    gone: &'a [String],
    new: &'a [String],
    revision: u64,
    set: String,
}

impl<'a> Since<'a> {
    fn new(since: &'a combine::Since) -> Self {
        Self {
            changed: &since.difference.changed,
            gone: &since.difference.gone,
            new: &since.difference.new,
            revision: since.revision,
            set: since.set.to_string(),
        }
    }
}

fn found<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Found> {
    let found = |finding: &Finding| Found {
        note: finding.is_note(),
        text: finding.to_string(),
    };
    findings.into_iter().map(found).collect()
}

impl<'a> Combined<'a> {
    /// What was opened, with its secrets if they are to be revealed, and what was noticed.
    pub fn new(recovered: &'a Recovered, findings: &[Finding], reveal: bool) -> Self {
        let vault = &recovered.vault;
        let accounts = vault.accounts().iter();
        Self {
            accounts: accounts
                .map(|one| Told::new(one, Depth::of(reveal)))
                .collect(),
            changed: vault.history().last().map(|change| change.date),
            findings: found(findings),
            fingerprint: Fingerprint::of_public_key(&recovered.public_key).to_string(),
            kinsafe_json: VERSION,
            revision: vault.revision(),
            set: recovered.set.to_string(),
            sheets: &recovered.sheets,
            since_printed: recovered.since.iter().map(Since::new).collect(),
            title: vault.title(),
        }
    }
}

/// The answer of `check`.
#[derive(Serialize)]
pub struct Check<'a> {
    findings: Vec<Found>,
    intact: bool,
    kinsafe_json: u32,
    sheets: Vec<Checked<'a>>,
}

#[derive(Serialize)]
struct Checked<'a> {
    holder: &'a str,
    made: Option<Day>,
    number: SheetNumber,
    /// Only if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<String>,
    set: String,
    signed: bool,
    threshold: Threshold,
}

impl<'a> Checked<'a> {
    fn new(checked: &'a CheckedSheet) -> Self {
        let sheet = &checked.facts;
        Self {
            holder: &sheet.holder,
            made: sheet.made,
            number: sheet.number,
            proof: checked.proof.map(|code| code.to_string()),
            set: sheet.set.to_string(),
            signed: sheet.signed,
            threshold: sheet.threshold,
        }
    }
}

impl<'a> Check<'a> {
    /// What a check found.
    pub fn new(verdict: &'a Verdict) -> Self {
        Self {
            findings: found(verdict.findings()),
            intact: verdict.is_intact(),
            kinsafe_json: VERSION,
            sheets: verdict.sheets().map(Checked::new).collect(),
        }
    }
}
