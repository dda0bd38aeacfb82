//! The registry of sheet sets inside the vault: what was dealt to whom, and the keys for it.

use serde::{Deserialize, Serialize};

use zeroize::Zeroizing;

use super::fields::{Other, data_key, set_id, set_key, share};
use crate::{
    day::Day,
    error::Error,
    letters::{self, distance, folded},
    paper::record::{Label, SetId, SetKey, SignedKeyRecord},
    say::Language,
    secret::{DataKey, Share},
    shamir::Quorum,
    threshold::{SheetNumber, Threshold},
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
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub printed_title: String,
    /// The sheets were printed without names.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// No sheet names who has the others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub others_unnamed: bool,
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
            others_unnamed: false,
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

    /// The same, where nothing can be done without.
    ///
    /// # Errors
    /// [`Error::NoShares`] for a set of a vault that was saved before it kept shares.
    pub fn needed_quorum(&self) -> Result<Quorum, Error> {
        self.quorum().ok_or_else(|| Error::NoShares {
            set: self.set.to_string(),
        })
    }

    /// The key record of a sheet that was or is to be dealt: the same bytes each time.
    ///
    /// # Errors
    /// [`Error::HolderNameTooLong`] and [`Error::LettersNotInFont`] for a name that no sheet can
    /// carry.
    pub fn record_of(&self, sheet: &SheetEntry, quorum: &Quorum) -> Result<SignedKeyRecord, Error> {
        let label = if self.anonymous {
            Label::default()
        } else {
            Label::new(&sheet.holder)?
        };
        Ok(SignedKeyRecord::sign(
            &self.signing_key,
            self.threshold,
            quorum.mint(sheet.number),
            sheet.made,
            label,
        ))
    }

    /// Whether a sheet of this number was ever dealt, as far as the vault knows.
    pub fn has(&self, number: SheetNumber) -> bool {
        self.sheets.iter().any(|sheet| sheet.number == number)
    }

    /// The newest revision that any k of the sheets that are not lost open without other help:
    /// whichever they are, one of them carries it or a later one.
    pub fn surely_opens(&self) -> u64 {
        let mut printed: Vec<u64> = self.living().map(|sheet| self.revision_of(sheet)).collect();
        printed.sort_unstable();
        let kth = printed
            .get(self.threshold.count() - 1)
            .or_else(|| printed.last());
        kth.copied().unwrap_or(self.printed_revision)
    }

    /// The revision that is printed on a sheet.
    pub fn revision_of(&self, sheet: &SheetEntry) -> u64 {
        sheet.revision.unwrap_or(self.printed_revision)
    }

    /// The sheets whose holders are named on the others.
    pub fn named(&self) -> impl Iterator<Item = &SheetEntry> {
        let unnamed = self.anonymous || self.others_unnamed;
        self.living().filter(move |_| !unnamed)
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
    #[serde(deserialize_with = "letters::deserialize")]
    pub holder: String,
    /// When it was made.
    pub made: Day,
    /// Where it is kept, as the owner calls the place: a house, a car, a bank.
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub place: String,
    /// How its holder is reached, as printed on the others' sheets: a telephone number, mostly.
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub contact: String,
    /// In which language it speaks to its holder, as BCP 47 writes it; empty for English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
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
    pub fn new(number: SheetNumber, holder: impl AsRef<str>, made: Day) -> Self {
        Self {
            number,
            holder: letters::composed(holder.as_ref()),
            made,
            place: String::new(),
            contact: String::new(),
            language: String::new(),
            revision: None,
            heard: None,
            lost: None,
            y: None,
            other: Other::new(),
        }
    }

    /// In which language it speaks to its holder; one that is not known here is English.
    pub fn speaks(&self) -> Language {
        Language::find(&self.language).unwrap_or_default()
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

/// Where among `names` this one stands; capital letters do not matter.
pub(crate) fn position<'a>(names: impl IntoIterator<Item = &'a str>, name: &str) -> Option<usize> {
    let name = folded(name);
    names.into_iter().position(|one| folded(one) == name)
}

/// The one of `names` that was probably meant: one or two slips away.
pub(crate) fn nearest<'a>(names: impl IntoIterator<Item = &'a str>, name: &str) -> Option<String> {
    let name = folded(name);
    let most = if name.chars().count() < 5 { 1 } else { 2 };
    names
        .into_iter()
        .map(|one| (distance(&folded(one), &name), one))
        .filter(|(slips, _)| *slips <= most)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, one)| one.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Vault;

    fn set(k: u8, holders: &[&str]) -> SheetSet {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let sheets = SheetNumber::all()
            .zip(holders)
            .map(|(number, holder)| SheetEntry::new(number, *holder, day))
            .collect();
        SheetSet::new(
            SetKey::random(&mut rand::rng()),
            DataKey::from_bytes([7; 16]),
            Threshold::new(k).unwrap(),
            day,
            4,
            sheets,
        )
    }

    #[test]
    fn what_any_choice_of_sheets_opens() {
        let mut set = set(2, &["Anna", "Ben", "Chloé"]);
        assert_eq!(set.surely_opens(), 4);
        // Two old sheets may come together.
        set.sheets[0].revision = Some(9);
        assert_eq!(set.surely_opens(), 4);
        set.sheets[1].revision = Some(7);
        assert_eq!(set.surely_opens(), 7);
        set.sheets[2].lost = Some(set.made);
        assert_eq!(set.surely_opens(), 9);
    }

    #[test]
    fn the_set_in_force() {
        let mut vault = Vault::new("");
        assert_eq!(vault.find_set(None), Err(Error::NoSet));
        for _ in 0..3 {
            vault.sets.push(set(2, &["Anna", "Ben"]));
        }
        assert_eq!(vault.find_set(None), Ok(2));
        vault.sets[2].retired = Some(vault.sets[2].made);
        assert_eq!(vault.find_set(None), Ok(1));
        let id = vault.sets[0].set;
        assert_eq!(vault.find_set(Some(id)), Ok(0));
        vault.sets.remove(0);
        assert_eq!(
            vault.find_set(Some(id)),
            Err(Error::SetUnknown {
                set: id.to_string()
            })
        );
    }
}
