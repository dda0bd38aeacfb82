//! What is kept: vault, accounts, code sets, codes, and the other kinds of secrets.
//!
//! Every struct keeps the fields that it does not know in `other`, so that a vault written by a
//! later version survives a change by this one.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use super::{
    drills::{Drill, Plan, RunningDrill},
    json::secret_text,
    removed::Removed,
    saves::Saves,
    sets::SheetSet,
};
use crate::{day::Day, error::Error, letters, limits, secret::SecretText};

/// Fields of a later version, kept as they are.
pub(super) type Other = Map<String, Value>;

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
    /// The sets of sheets made from this vault, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) sets: Vec<SheetSet>,
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
    #[serde(default, skip_serializing_if = "Plan::is_default")]
    pub(super) plan: Plan,
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

    /// The sets of sheets made from this vault, oldest first.
    pub fn sets(&self) -> &[SheetSet] {
        &self.sets
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
    pub fn plan(&self) -> Plan {
        self.plan
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

/// One login at one provider.
#[derive(Default, Serialize, Deserialize)]
pub struct Account {
    /// The service that issues the codes.
    #[serde(deserialize_with = "letters::deserialize")]
    pub provider: String,
    /// The name or address one signs in with.
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub login: String,
    /// Web address where one signs in or recovers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Free text, treated as secret.
    #[serde(
        default,
        with = "secret_text",
        skip_serializing_if = "secret_text::is_empty"
    )]
    pub note: SecretText,
    /// The accounts, by their [names](Account::name), any one of which is needed to recover this
    /// one: where its codes are sent, or what holds its password.
    #[serde(
        default,
        deserialize_with = "letters::deserialize_all",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub recovers_through: Vec<String>,
    /// The secrets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    #[serde(flatten)]
    other: Other,
}

impl Account {
    /// An account without secrets yet.
    pub fn new(provider: impl AsRef<str>, login: impl AsRef<str>) -> Self {
        Self {
            provider: letters::composed(provider.as_ref()),
            login: letters::composed(login.as_ref()),
            ..Self::default()
        }
    }

    /// The secrets that are in force: none that newer ones replaced.
    pub fn current(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.voided().is_none())
    }

    /// A second copy, for the few places that need one; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self {
            provider: self.provider.clone(),
            login: self.login.clone(),
            address: self.address.clone(),
            note: self.note.duplicate(),
            recovers_through: self.recovers_through.clone(),
            items: self.items.iter().map(Item::duplicate).collect(),
            other: self.other.clone(),
        }
    }

    /// The account as a person names it: `Google (maria@example.org)`.
    pub fn name(&self) -> String {
        if self.login.is_empty() {
            self.provider.clone()
        } else {
            format!("{} ({})", self.provider, self.login)
        }
    }
}

/// One secret of an account.
pub enum Item {
    /// Codes that the provider issued together.
    Codes(CodeSet),
    /// A recovery key: one long reusable secret.
    Key(Single),
    /// A recovery phrase: a recovery key written as words.
    Phrase(Single),
    /// A TOTP or HOTP seed.
    Seed(Single),
    /// Anything else.
    Text(Single),
    /// A kind of a later version, kept as it is.
    Unknown(Map<String, Value>),
}

impl Item {
    /// A second copy, for the few places that need one; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        match self {
            Self::Codes(set) => Self::Codes(set.duplicate()),
            Self::Key(one) => Self::Key(one.duplicate()),
            Self::Phrase(one) => Self::Phrase(one.duplicate()),
            Self::Seed(one) => Self::Seed(one.duplicate()),
            Self::Text(one) => Self::Text(one.duplicate()),
            Self::Unknown(fields) => Self::Unknown(fields.clone()),
        }
    }

    /// The kind as a person says it.
    pub fn kind_text(&self) -> &'static str {
        match self {
            Self::Codes(_) => "recovery codes",
            Self::Key(_) => "recovery key",
            Self::Phrase(_) => "recovery phrase",
            Self::Seed(_) => "authenticator seed",
            Self::Text(_) => "note",
            Self::Unknown(_) => "something of a newer version",
        }
    }

    /// The kind with its article: `an authenticator seed`; of codes there are several.
    pub fn a_kind(&self) -> String {
        match self {
            Self::Codes(_) | Self::Unknown(_) => self.kind_text().to_owned(),
            Self::Seed(_) => format!("an {}", self.kind_text()),
            _ => format!("a {}", self.kind_text()),
        }
    }

    /// What the owner calls it; mostly nothing.
    pub fn label(&self) -> &str {
        match self {
            Self::Codes(set) => &set.label,
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => &one.label,
            Self::Unknown(_) => "",
        }
    }

    /// When the provider issued it, if that is known.
    pub fn issued(&self) -> Option<Day> {
        match self {
            Self::Codes(set) => set.issued,
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => one.issued,
            Self::Unknown(_) => None,
        }
    }

    /// Whether that day is an estimate.
    pub fn is_estimated(&self) -> bool {
        match self {
            Self::Codes(set) => set.issued_estimated,
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => {
                one.issued_estimated
            }
            Self::Unknown(_) => false,
        }
    }

    /// Notes a day for codes and keys that have none, and that it is an estimate: what has no day
    /// never gets old.
    pub fn estimate_issued(&mut self, day: Day) {
        let (issued, estimated) = match self {
            Self::Codes(set) => (&mut set.issued, &mut set.issued_estimated),
            Self::Key(one) => (&mut one.issued, &mut one.issued_estimated),
            _ => return,
        };
        if issued.is_none() {
            *issued = Some(day);
            *estimated = true;
        }
    }

    /// The same with a label and the day on which it was issued, where they are given.
    pub fn described(mut self, label: Option<&str>, issued: Option<Day>) -> Self {
        let (own_label, own_issued) = match &mut self {
            Self::Codes(set) => (&mut set.label, &mut set.issued),
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => {
                (&mut one.label, &mut one.issued)
            }
            Self::Unknown(_) => return self,
        };
        if let Some(label) = label {
            label.clone_into(own_label);
        }
        *own_issued = issued.or(*own_issued);
        self
    }

    /// Notes that newer ones replaced it.
    pub fn void(&mut self, day: Day) {
        self.set_voided(Some(day));
    }

    /// Notes that it is in force, or since when it is not.
    pub(super) fn set_voided(&mut self, day: Option<Day>) {
        match self {
            Self::Codes(set) => set.voided = day,
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => {
                one.voided = day;
            }
            Self::Unknown(_) => {}
        }
    }

    /// The day on which newer ones replaced it.
    pub fn voided(&self) -> Option<Day> {
        match self {
            Self::Codes(set) => set.voided,
            Self::Key(one) | Self::Phrase(one) | Self::Seed(one) | Self::Text(one) => one.voided,
            Self::Unknown(_) => None,
        }
    }
}

/// The codes that a provider issued together.
#[derive(Default, Serialize, Deserialize)]
pub struct CodeSet {
    /// What the owner calls it, where there are several: a Slack workspace.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// When the provider issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Day>,
    /// The day is an estimate: that of the file which it came in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub issued_estimated: bool,
    /// When a newer set replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voided: Option<Day>,
    /// The codes, in the provider's order.
    pub codes: Vec<Code>,
    #[serde(flatten)]
    other: Other,
}

impl CodeSet {
    /// A set of unused codes.
    pub fn new(codes: impl IntoIterator<Item = String>, issued: Option<Day>) -> Self {
        let codes = codes.into_iter().map(Code::new).collect();
        Self {
            codes,
            issued,
            ..Self::default()
        }
    }

    fn duplicate(&self) -> Self {
        let codes = self.codes.iter().map(|code| Code {
            code: code.code.duplicate(),
            used: code.used,
            other: code.other.clone(),
        });
        Self {
            label: self.label.clone(),
            issued: self.issued,
            issued_estimated: self.issued_estimated,
            voided: self.voided,
            codes: codes.collect(),
            other: self.other.clone(),
        }
    }

    /// The first code that is not used up: its place, from 0.
    pub fn next(&self) -> Option<usize> {
        self.codes.iter().position(|code| code.used.is_none())
    }

    /// How many codes are not used up.
    pub fn left(&self) -> usize {
        self.codes.iter().filter(|code| code.used.is_none()).count()
    }
}

/// One recovery code.
#[derive(Serialize, Deserialize)]
pub struct Code {
    /// The code as the provider wrote it.
    #[serde(with = "secret_text")]
    pub code: SecretText,
    /// When it was used up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<Day>,
    #[serde(flatten)]
    other: Other,
}

impl Code {
    /// An unused code.
    pub fn new(code: String) -> Self {
        Self {
            code: SecretText::new(code),
            used: None,
            other: Other::new(),
        }
    }

    /// The same code, used up on `day`.
    pub fn used_on(self, day: Day) -> Self {
        Self {
            used: Some(day),
            ..self
        }
    }
}

/// A secret that is one text.
#[derive(Default, Serialize, Deserialize)]
pub struct Single {
    /// What the owner calls it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// When the provider issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Day>,
    /// The day is an estimate: that of the file which it came in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub issued_estimated: bool,
    /// When a newer one replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voided: Option<Day>,
    /// The secret.
    #[serde(with = "secret_text")]
    pub value: SecretText,
    #[serde(flatten)]
    other: Other,
}

impl Single {
    /// A secret without label or date.
    pub fn new(value: String) -> Self {
        Self {
            value: SecretText::new(value),
            ..Self::default()
        }
    }

    fn duplicate(&self) -> Self {
        Self {
            label: self.label.clone(),
            issued: self.issued,
            issued_estimated: self.issued_estimated,
            voided: self.voided,
            value: self.value.duplicate(),
            other: self.other.clone(),
        }
    }
}

/// The known kinds, for writing; `kind` comes first.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Known<'a> {
    Codes(&'a CodeSet),
    Key(&'a Single),
    Phrase(&'a Single),
    Seed(&'a Single),
    Text(&'a Single),
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Codes(set) => Known::Codes(set).serialize(serializer),
            Self::Key(one) => Known::Key(one).serialize(serializer),
            Self::Phrase(one) => Known::Phrase(one).serialize(serializer),
            Self::Seed(one) => Known::Seed(one).serialize(serializer),
            Self::Text(one) => Known::Text(one).serialize(serializer),
            Self::Unknown(fields) => fields.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A known kind that is malformed has to be an error, not an unknown kind, so the kind is
        // looked at first.
        let mut fields = Map::deserialize(deserializer)?;
        let Some(kind) = fields
            .get("kind")
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            return Err(de::Error::custom("an item has no kind"));
        };
        let single = |fields: Map<String, Value>| {
            Single::deserialize(Value::Object(fields)).map_err(de::Error::custom)
        };
        if matches!(kind.as_str(), "codes" | "key" | "phrase" | "seed" | "text") {
            fields.remove("kind");
        }
        match kind.as_str() {
            "codes" => CodeSet::deserialize(Value::Object(fields))
                .map(Self::Codes)
                .map_err(de::Error::custom),
            "key" => single(fields).map(Self::Key),
            "phrase" => single(fields).map(Self::Phrase),
            "seed" => single(fields).map(Self::Seed),
            "text" => single(fields).map(Self::Text),
            _ => Ok(Self::Unknown(fields)),
        }
    }
}
