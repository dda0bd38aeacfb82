//! Accounts and what they hold: code sets, codes, and the other kinds of secrets.
//!
//! Responsible for the values and their form in JSON. A struct keeps the fields that it does not know
//! in `other`, so that what a later version wrote survives a change by this one. Not responsible for
//! the vault that they are in.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use super::fields::{Other, secret_text};
use crate::{day::Day, letters, secret::SecretText};

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
    /// Where its password is, in its owner's words, as in "in Bitwarden"; not the password.
    #[serde(
        default,
        deserialize_with = "letters::deserialize",
        skip_serializing_if = "String::is_empty"
    )]
    pub password_at: String,
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

    /// Whether something is kept that gets in: a code that is left, a key, a phrase or a seed.
    pub fn gets_in(&self) -> bool {
        self.current().any(|item| match item {
            Item::Codes(set) => set.left() > 0,
            Item::Key(_) | Item::Phrase(_) | Item::Seed(_) => true,
            Item::Text(_) | Item::Unknown(_) => false,
        })
    }

    /// A second copy, for the few places that need one; both are wiped on drop.
    pub fn duplicate(&self) -> Self {
        Self {
            provider: self.provider.clone(),
            login: self.login.clone(),
            address: self.address.clone(),
            password_at: self.password_at.clone(),
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

    /// A word for the kind, for programs and `locales`; these do not change.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Codes(_) => "codes",
            Self::Key(_) => "key",
            Self::Phrase(_) => "phrase",
            Self::Seed(_) => "seed",
            Self::Text(_) => "text",
            Self::Unknown(_) => "unknown",
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
