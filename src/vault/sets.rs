//! The registry of sheet sets inside the vault: what was dealt to whom, and the keys for it.

use serde::{Deserialize, Serialize};

use zeroize::Zeroizing;

use super::{
    json::{data_key, set_id, set_key, share},
    model::Other,
};
use crate::{
    day::Day,
    limits::{SheetNumber, Threshold},
    record::{SetId, SetKey},
    secret::{DataKey, Share},
    shamir::Quorum,
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
    /// When another set took its place, and its sheets were to be collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<Day>,
    /// Whose codes these are, as printed on the sheets; mostly the vault's title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub printed_title: String,
    /// The sheets were printed without names.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
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
            retired: None,
            printed_title: String::new(),
            anonymous: false,
            sheets,
            other: Other::new(),
        }
    }

    /// k shares of the set, from which that of any sheet follows; `None` if the vault does not
    /// have them.
    pub fn quorum(&self) -> Option<Quorum> {
        let shares: Vec<Share> = self.sheets.iter().filter_map(SheetEntry::share).collect();
        Quorum::new(self.threshold, &shares)
    }

    /// The revision that is printed on a sheet.
    pub fn revision_of(&self, sheet: &SheetEntry) -> u64 {
        sheet.revision.unwrap_or(self.printed_revision)
    }

    /// The sheets that are not lost.
    pub fn living(&self) -> impl Iterator<Item = &SheetEntry> {
        self.sheets.iter().filter(|sheet| sheet.lost.is_none())
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
    /// Where it is kept, as the owner calls the place: a house, a car, a bank.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The vault's revision on it, if it was printed later than the set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<u64>,
    /// When its holder was last heard from: a proof code, or a part in a drill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Day>,
    /// When it was said to be lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Day>,
    /// y, for the first k sheets: from these follow all others, and whoever has the vault has the
    /// data key anyway.
    #[serde(
        default,
        rename = "share",
        with = "share",
        skip_serializing_if = "Option::is_none"
    )]
    y: Option<Zeroizing<[u8; DataKey::LEN]>>,
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
            place: String::new(),
            revision: None,
            heard: None,
            lost: None,
            y: None,
            other: Other::new(),
        }
    }

    /// The same with its share, which has to be that of its number.
    pub fn with_share(self, share: &Share) -> Self {
        debug_assert_eq!(self.number, share.number());
        Self {
            y: Some(Zeroizing::new(*share.expose())),
            ..self
        }
    }

    /// Its share, if the vault keeps it.
    pub fn share(&self) -> Option<Share> {
        self.y.as_ref().map(|y| Share::new(self.number, **y))
    }
}
