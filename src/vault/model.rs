//! The vault: what is kept of one owner, and how it is read.
//!
//! Every struct keeps the fields that it does not know in `other`, so that a vault written by a
//! later version survives a change by this one. Changes are [elsewhere](super::change).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    account::{Account, Item},
    besides::Besides,
    drills::{Drill, RunningDrill, Schedule},
    fields::Other,
    removed::Removed,
    saves::Saves,
    sets::SheetSet,
};
use crate::{day::Day, error::Error, letters, limits};

/// All of one owner's accounts with their secrets.
#[derive(Default, Serialize, Deserialize)]
pub struct Vault {
    /// Version of the format; see [`FORMAT`](super::FORMAT).
    pub(super) kinsafe: u32,
    /// Whose codes these are, as printed on the sheets.
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub(super) title: String,
    /// Goes up with every change.
    #[serde(default)]
    pub(super) revision: u64,
    /// The accounts, in the owner's order.
    #[serde(default)]
    pub(super) accounts: Vec<Account>,
    /// What is needed besides codes, and families do not know.
    #[serde(default, skip_serializing_if = "Besides::is_empty")]
    pub(super) besides: Besides,
    /// The sets of sheets made from this vault, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) sets: Vec<SheetSet>,
    /// Where the page that opens the sheets is on the web, if its owner put it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) page_address: Option<PageAddress>,
    /// The places that sealed copies were put in, and when last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) copies: Vec<SealedCopy>,
    /// The last changes, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) history: Vec<Change>,
    /// The drills that were held, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) drills: Vec<Drill>,
    /// The drill with real sheets that has begun and is not closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) drill: Option<RunningDrill>,
    /// How often what is due.
    #[serde(default, rename = "plan", skip_serializing_if = "Schedule::is_default")]
    pub(super) schedule: Schedule,
    /// How often which writer saved it.
    #[serde(default, skip_serializing_if = "Saves::is_empty")]
    pub(super) saves: Saves,
    /// What was removed and is kept for a while. Not written here, so that it gets onto no paper
    /// and into no export: only the working vault has it.
    #[serde(default, skip_serializing)]
    pub(super) removed: Vec<Removed>,
    #[serde(flatten)]
    pub(super) other: Other,
}

impl Vault {
    /// An empty vault of the current format.
    pub fn new(title: impl AsRef<str>) -> Self {
        Self {
            kinsafe: super::FORMAT,
            title: letters::composed(title.as_ref()),
            ..Self::default()
        }
    }

    /// What this version does not know: fields beside the vault's own, and kinds of items. They
    /// may be a later version's, or mistyped.
    pub fn unknown(&self) -> Vec<String> {
        let fields = self
            .other
            .keys()
            .map(|field| format!("the field \"{field}\""));
        let kinds = self.accounts.iter().flat_map(|account| {
            account.items.iter().filter_map(|item| match item {
                Item::Unknown(fields) => {
                    let kind = fields
                        .get("kind")
                        .and_then(Value::as_str)
                        .unwrap_or_default();
                    Some(format!(
                        "an item of the kind \"{kind}\" of {}",
                        account.name()
                    ))
                }
                _ => None,
            })
        });
        fields.chain(kinds).collect()
    }

    /// Whose codes these are, as printed on the sheets.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Goes up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The accounts, in the owner's order.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// The accounts alone; all else is wiped.
    pub fn into_accounts(self) -> Vec<Account> {
        self.accounts
    }

    /// What is needed besides codes, and families do not know.
    pub fn besides(&self) -> &Besides {
        &self.besides
    }

    /// The sets of sheets made from this vault, oldest first.
    pub fn sets(&self) -> &[SheetSet] {
        &self.sets
    }

    /// Where the page that opens the sheets is on the web, if its owner put it there.
    pub fn page_address(&self) -> Option<&PageAddress> {
        self.page_address.as_ref()
    }

    /// The places that sealed copies were put in, and when last.
    pub fn copies(&self) -> &[SealedCopy] {
        &self.copies
    }

    /// The last changes, oldest first.
    pub fn history(&self) -> &[Change] {
        &self.history
    }

    /// The drills that were held, oldest first.
    pub fn drills(&self) -> &[Drill] {
        &self.drills
    }

    /// The drill with real sheets that has begun and is not closed.
    pub fn drill(&self) -> Option<&RunningDrill> {
        self.drill.as_ref()
    }

    /// How often what is due.
    pub fn schedule(&self) -> Schedule {
        self.schedule
    }

    /// How often which writer saved it.
    pub fn saves(&self) -> &Saves {
        &self.saves
    }

    /// Counts one more saving by this writer.
    #[cfg(feature = "cli")]
    pub(crate) fn count_saving(&mut self, writer: super::Writer) {
        self.saves.count(writer);
    }

    /// Records a change: the revision goes up, and the history says why.
    ///
    /// # Errors
    /// [`Error::RevisionAtEnd`], and nothing is recorded, if it would no longer be read.
    pub fn changed(&mut self, date: Day, what: impl Into<String>) -> Result<(), Error> {
        if self.revision >= limits::REVISION {
            return Err(Error::RevisionAtEnd);
        }
        self.revision += 1;
        self.noted(date, what);
        Ok(())
    }

    /// Records what happened to the sheets, of which the accounts know nothing: the history says
    /// it, and neither sheets nor copies get old by it. Of a long history the oldest changes go,
    /// since all of it is printed on the sheets.
    pub fn noted(&mut self, date: Day, what: impl Into<String>) {
        self.history.push(Change {
            revision: self.revision,
            date,
            what: what.into(),
            import: false,
            other: Other::new(),
        });
        let surplus = self.history.len().saturating_sub(limits::HISTORY);
        self.history.drain(..surplus);
    }
}

/// An address on the web under which the page is, as printed on sheets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PageAddress {
    /// The address.
    pub url: String,
    /// When its owner last said that it is there.
    pub seen: Day,
    #[serde(flatten)]
    other: Other,
}

impl PageAddress {
    /// The address as it is typed, on a day on which the page is there.
    ///
    /// # Errors
    /// [`Error::AddressUnfit`] if it is none that a phone opens from paper.
    pub fn new(url: &str, seen: Day) -> Result<Self, Error> {
        let address = Self {
            url: url.trim().to_owned(),
            seen,
            other: Other::new(),
        };
        match address.printed() {
            Some(_) => Ok(address),
            None => Err(Error::AddressUnfit),
        }
    }

    /// The address, if a sheet can carry it: a vault from elsewhere may say anything.
    pub fn printed(&self) -> Option<&str> {
        let host = self.url.strip_prefix("https://")?;
        let is_host = host.starts_with(|c: char| c.is_ascii_alphanumeric());
        let is_plain = self.url.chars().all(|c| c.is_ascii_graphic());
        (is_host && is_plain && self.url.len() <= limits::ADDRESS_BYTES).then_some(&self.url)
    }
}

/// A place with a sealed copy of the vault: a stick, a folder.
#[derive(Serialize, Deserialize)]
pub struct SealedCopy {
    /// The folder, as it was named.
    pub place: String,
    /// When it was last written.
    pub made: Day,
    /// The vault's revision that it has.
    pub revision: u64,
    #[serde(flatten)]
    other: Other,
}

impl SealedCopy {
    /// A copy as it is made.
    pub fn new(place: impl Into<String>, made: Day, revision: u64) -> Self {
        Self {
            place: place.into(),
            made,
            revision,
            other: Other::new(),
        }
    }
}

/// One change in the history. It names accounts and sets, never a secret.
#[derive(Serialize, Deserialize)]
pub struct Change {
    /// The revision that it made.
    pub revision: u64,
    /// When.
    pub date: Day,
    /// What was done.
    pub what: String,
    /// Accounts were imported, which can be taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) import: bool,
    #[serde(flatten)]
    other: Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_a_phone_opens_from_paper() {
        let today = Day::from_ymd(2026, 11, 27).unwrap();
        let fits = |url: &str| PageAddress::new(url, today).is_ok();
        let most = format!("https://{}", "a".repeat(limits::ADDRESS_BYTES - 8));
        assert!(fits(" https://example.org/kinsafe.html ") && fits(&most));
        let more = format!("{most}a");
        for url in [
            "http://example.org",
            "https://",
            "https:///a",
            "https://a b",
            "https://例え",
            &more,
        ] {
            assert!(!fits(url), "{url}");
        }
    }
}
