//! The registry of sheet sets inside the vault: what was dealt to whom, and the keys for it.

use serde::{Deserialize, Serialize};

use super::{
    json::{data_key, set_id, set_key},
    model::Other,
};
use crate::{
    day::Day,
    limits::{SheetNumber, Threshold},
    record::{SetId, SetKey},
    secret::DataKey,
};

/// One set of sheets, with what is needed to seal newer revisions for it and to mint sheets.
#[derive(Serialize, Deserialize)]
pub struct SheetSet {
    /// The set's id.
    #[serde(with = "set_id")]
    pub set: SetId,
    /// k.
    pub threshold: Threshold,
    /// When it was dealt.
    pub made: Day,
    /// The key under which the vault is sealed for this set.
    #[serde(with = "data_key")]
    pub data_key: DataKey,
    /// The key that signs the set's sheets.
    #[serde(with = "set_key")]
    pub signing_key: SetKey,
    /// The vault's revision as printed.
    pub printed_revision: u64,
    /// The sheets, by number.
    pub sheets: Vec<SheetEntry>,
    #[serde(flatten)]
    other: Other,
}

impl SheetSet {
    /// A set as it is dealt. Its id follows from its signing key.
    pub fn new(
        signing_key: SetKey,
        data_key: DataKey,
        threshold: Threshold,
        made: Day,
        printed_revision: u64,
        sheets: Vec<SheetEntry>,
    ) -> Self {
        Self {
            set: signing_key.set_id(),
            threshold,
            made,
            data_key,
            signing_key,
            printed_revision,
            sheets,
            other: Other::new(),
        }
    }
}

/// One sheet of a set.
#[derive(Serialize, Deserialize)]
pub struct SheetEntry {
    /// x.
    pub number: SheetNumber,
    /// Who keeps it.
    pub holder: String,
    /// When it was made.
    pub made: Day,
    #[serde(flatten)]
    other: Other,
}

impl SheetEntry {
    /// A sheet as it is dealt.
    pub fn new(number: SheetNumber, holder: impl Into<String>, made: Day) -> Self {
        Self {
            number,
            holder: holder.into(),
            made,
            other: Other::new(),
        }
    }
}
