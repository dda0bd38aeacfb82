//! What there is in a pile, and what is needed to open it.

use crate::{
    combine::{Finding, SheetFacts, VaultState},
    error::{Error, FoundSet},
    paper::record::SetId,
    threshold::{SheetNumber, Threshold},
};

/// What there is, and what is needed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// The sets of which there is a sheet.
    pub sets: Vec<SetState>,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// Whether reading can stop: signed sheets enough and a sealed vault.
    pub complete: bool,
    /// What is needed to open it.
    pub need: Need,
}

/// What there is of a set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetState {
    /// The set.
    pub set: SetId,
    /// k.
    pub threshold: Threshold,
    /// Its good sheets, by number.
    pub sheets: Vec<SheetFacts>,
    /// How much of its sealed vault was found in vault codes.
    pub vault: VaultState,
    /// Whether an age file is there, which may be its sealed vault.
    pub age_file: bool,
}

/// What is needed to open a vault.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Need {
    /// A person's word which of several sets is meant: nothing proves that they belong together.
    Choice {
        /// All of them, those with most sheets first.
        sets: Vec<FoundSet>,
    },
    /// A sheet, where only a sealed vault is there.
    KeyCode,
    /// Nothing: it opens.
    Nothing {
        /// The set of sheets that opens it.
        set: SetId,
    },
    /// Something else, which the error says.
    Other(Error),
    /// More sheets.
    Sheets {
        /// How far the set is that is nearest; `None` without any sheet.
        best: Option<Have>,
        /// How many sheets had to be left out.
        bad: usize,
    },
    /// A readable copy of each vault code.
    VaultCodes {
        /// The numbers of the missing ones; empty if no code was found.
        missing: Vec<u8>,
        /// How many there are; 0 if not known.
        of: u8,
    },
    /// A good copy of a vault code that is damaged or altered.
    VaultCodesDamaged,
    /// Vault lines.
    VaultLines {
        /// The numbers of the missing ones; empty if it is the head line.
        missing: Vec<u8>,
        /// How many there are; 0 if not known.
        of: u8,
    },
}

/// How many sheets of a set there are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Have {
    /// The set.
    pub set: SetId,
    /// The numbers of its sheets.
    pub sheets: Vec<SheetNumber>,
    /// k.
    pub threshold: Threshold,
}

impl Have {
    /// How many more it takes.
    pub fn more(&self) -> usize {
        self.threshold.count().saturating_sub(self.sheets.len())
    }
}

impl Need {
    /// What is needed where this error stopped the opening; `None` for what
    /// no further sheet mends, and where it does not say which sheets there are.
    pub fn of(error: &Error) -> Option<Self> {
        Some(match error {
            Error::NoKeyCode => Self::KeyCode,
            Error::NoSheets => Self::Sheets { best: None, bad: 0 },
            Error::NotEnoughSheets {
                set,
                have,
                threshold,
            } => Self::Sheets {
                best: Some(Have {
                    set: set.parse().ok()?,
                    sheets: have.clone(),
                    threshold: *threshold,
                }),
                bad: 0,
            },
            Error::BadSheets { bad, have: 0, .. } => Self::Sheets {
                best: None,
                bad: *bad,
            },
            Error::SeveralSets { sets } => Self::Choice { sets: sets.clone() },
            Error::VaultPartsMissing { missing, of, .. } => Self::VaultCodes {
                missing: missing.clone(),
                of: *of,
            },
            Error::VaultPartsDamaged { .. } => Self::VaultCodesDamaged,
            Error::VaultLinesMissing { missing, of, .. } => Self::VaultLines {
                missing: missing.clone(),
                of: *of,
            },
            _ => return None,
        })
    }
}
