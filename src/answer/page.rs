//! What a front end that shows JSON gets: each situation as fields, with its words in a language.
//!
//! Responsible for the form: fields are added, but never renamed or removed. No secret is among
//! them. Not responsible for any rule.

use serde::Serialize;

use crate::session::{
    advice,
    checking::{CheckedSheet, Verdict},
    opened::{self, ItemKind, OpenVault},
    reading::{FileReport, Look, Need, Outline, Outlined, State},
    report,
};
use crate::{
    combine::{Finding, SheetFacts, VaultState},
    day::Day,
    error::{Error, FoundSet},
    otp::OtpKind,
    plan,
    say::{Language, Message, Situation, words},
    threshold::{SheetNumber, Threshold},
};

/// One thing to say.
#[derive(Serialize)]
pub struct Said {
    #[serde(flatten)]
    message: Message,
    text: String,
    note: bool,
}

impl Said {
    fn new(language: Language, message: Message) -> Self {
        Self {
            text: words(language, &message),
            message,
            note: false,
        }
    }

    fn finding(language: Language, finding: &Finding) -> Self {
        Self {
            note: finding.is_note(),
            ..Self::new(language, finding.message())
        }
    }

    fn findings<'a>(
        language: Language,
        findings: impl IntoIterator<Item = &'a Finding>,
    ) -> Vec<Self> {
        let said = |finding| Self::finding(language, finding);
        findings.into_iter().map(said).collect()
    }

    fn error(language: Language, error: &Error) -> Self {
        Self::new(language, error.message())
    }

    fn hint(language: Language, error: &Error) -> Option<Self> {
        advice(error).map(|advice| Self::new(language, advice))
    }
}

#[derive(Serialize)]
struct Sheet {
    set: String,
    number: SheetNumber,
    holder: String,
    threshold: u8,
    made: Option<Day>,
    signed: bool,
    place: String,
    text: Said,
}

impl Sheet {
    fn new(language: Language, facts: &SheetFacts) -> Self {
        Self {
            set: facts.set.to_string(),
            number: facts.number,
            holder: facts.holder.clone(),
            threshold: facts.threshold.get(),
            made: facts.made,
            signed: facts.signed,
            place: facts.place.to_string(),
            text: Said::new(language, report::sheet(facts)),
        }
    }
}

fn sheets(language: Language, facts: &[SheetFacts]) -> Vec<Sheet> {
    let sheet = |facts| Sheet::new(language, facts);
    facts.iter().map(sheet).collect()
}

#[derive(Serialize)]
struct Drawn {
    page: usize,
    corners: [(f32, f32); 4],
    what: &'static str,
}

fn drawn(outlines: &[Outline]) -> Vec<Drawn> {
    let drawn = |outline: &Outline| Drawn {
        page: outline.page,
        corners: outline.corners,
        what: match outline.what {
            Outlined::Bad => "bad",
            Outlined::Read => "read",
            Outlined::Unread => "unread",
        },
    };
    outlines.iter().map(drawn).collect()
}

#[derive(Serialize)]
struct VaultThere {
    state: &'static str,
    missing: Vec<u8>,
    of: u8,
}

impl VaultThere {
    fn new(state: &VaultState, age_file: bool) -> Self {
        let (state, missing, of) = match state {
            VaultState::Whole => ("whole", Vec::new(), 0),
            _ if age_file => ("file", Vec::new(), 0),
            VaultState::Damaged => ("damaged", Vec::new(), 0),
            VaultState::Missing { of: 0, .. } => ("none", Vec::new(), 0),
            VaultState::Missing { missing, of } => ("missing", missing.clone(), *of),
        };
        Self { state, missing, of }
    }
}

/// What one file gave.
#[derive(Serialize)]
pub struct FileAnswer {
    name: String,
    pages: usize,
    sheets: Vec<Sheet>,
    vault_codes: usize,
    vault_lines: usize,
    sealed_vaults: usize,
    again: usize,
    bad: usize,
    others: usize,
    is_empty: bool,
    outlines: Vec<Drawn>,
    text: Said,
    unseen: Vec<Said>,
    failed: Option<Said>,
    hint: Option<Said>,
}

impl FileReport {
    /// For a front end that shows JSON.
    pub fn answer(&self, language: Language) -> FileAnswer {
        let said = |unseen: &crate::session::reading::Unseen| Said::new(language, unseen.message());
        let failed = self.failed.as_ref();
        FileAnswer {
            name: self.name.clone(),
            pages: self.pages,
            sheets: sheets(language, &self.sheets),
            vault_codes: self.vault_codes,
            vault_lines: self.vault_lines,
            sealed_vaults: self.age_files,
            again: self.again,
            bad: self.bad,
            others: self.others,
            is_empty: self.is_empty(),
            outlines: drawn(&self.outlines),
            text: Said::new(language, self.message()),
            unseen: self.unseen.iter().map(said).collect(),
            failed: failed.map(|error| Said::error(language, error)),
            hint: failed.and_then(|error| Said::hint(language, error)),
        }
    }
}

/// What one look of a camera gave.
#[derive(Serialize)]
pub struct LookAnswer {
    sheets: Vec<Sheet>,
    vault_codes: usize,
    again: usize,
    bad: usize,
    /// Whether anything is new.
    new: bool,
    outlines: Vec<Drawn>,
}

impl Look {
    /// For a front end that shows JSON.
    pub fn answer(&self, language: Language) -> LookAnswer {
        LookAnswer {
            sheets: sheets(language, &self.sheets),
            vault_codes: self.vault_codes,
            again: self.again,
            bad: self.bad,
            new: !self.sheets.is_empty() || self.vault_codes > 0,
            outlines: drawn(&self.outlines),
        }
    }
}

#[derive(Serialize)]
struct Set {
    set: String,
    threshold: u8,
    have: usize,
    more: usize,
    sheets: Vec<Sheet>,
    vault: VaultThere,
}

#[derive(Serialize)]
struct Needed {
    kind: &'static str,
    set: Option<String>,
    more: usize,
    numbers: Vec<u8>,
    of: u8,
    sets: Vec<Choice>,
    text: Said,
    hint: Option<Said>,
}

/// A set that may be the one that is meant.
#[derive(Serialize)]
struct Choice {
    set: String,
    holders: Vec<String>,
    sheets: usize,
    threshold: Option<u8>,
    opens: Option<bool>,
}

impl Needed {
    fn new(language: Language, need: &Need) -> Self {
        let (kind, set, more, numbers, of) = match need {
            Need::Choice { .. } => ("choose_set", None, 0, &[][..], 0),
            Need::KeyCode => ("key_code", None, 0, &[][..], 0),
            Need::Nothing { set } => ("nothing", Some(*set), 0, &[][..], 0),
            Need::Other(_) => ("other", None, 0, &[][..], 0),
            Need::Sheets { best: None, .. } => ("first_sheet", None, 0, &[][..], 0),
            Need::Sheets {
                best: Some(have), ..
            } => ("sheets", Some(have.set), have.more(), &[][..], 0),
            Need::VaultCodes { missing, of } => ("vault_codes", None, 0, missing.as_slice(), *of),
            Need::VaultCodesDamaged => ("vault_codes", None, 0, &[][..], 0),
            Need::VaultLines { missing, of } => ("vault_lines", None, 0, missing.as_slice(), *of),
        };
        Self {
            kind,
            set: set.map(|set| set.to_string()),
            more,
            numbers: numbers.to_vec(),
            of,
            sets: choices(need),
            text: Said::new(language, need.message()),
            hint: need.advice().map(|advice| Said::new(language, advice)),
        }
    }
}

fn choices(need: &Need) -> Vec<Choice> {
    let Need::Choice { sets } = need else {
        return Vec::new();
    };
    let choice = |found: &FoundSet| Choice {
        set: found.set.clone(),
        holders: found.holders.clone(),
        sheets: found.sheets,
        threshold: found.threshold.map(Threshold::get),
        opens: found.opens,
    };
    sets.iter().map(choice).collect()
}

/// What there is, and what is needed.
#[derive(Serialize)]
pub struct StateAnswer {
    sets: Vec<Set>,
    findings: Vec<Said>,
    opens: bool,
    complete: bool,
    need: Needed,
}

impl State {
    /// For a front end that shows JSON.
    pub fn answer(&self, language: Language) -> StateAnswer {
        let sets = self.sets.iter().map(|set| Set {
            set: set.set.to_string(),
            threshold: set.threshold.get(),
            have: set.sheets.len(),
            more: set.threshold.count().saturating_sub(set.sheets.len()),
            sheets: sheets(language, &set.sheets),
            vault: VaultThere::new(&set.vault, set.age_file),
        });
        StateAnswer {
            sets: sets.collect(),
            findings: Said::findings(language, &self.findings),
            opens: matches!(self.need, Need::Nothing { .. }),
            complete: self.complete,
            need: Needed::new(language, &self.need),
        }
    }
}

#[derive(Serialize)]
struct Checked {
    #[serde(flatten)]
    sheet: Sheet,
    vault: VaultThere,
    whole: bool,
    proof: Option<String>,
    lines: Vec<Said>,
}

/// What a check found.
#[derive(Serialize)]
pub struct VerdictAnswer {
    intact: bool,
    sheets: Vec<Checked>,
    findings: Vec<Said>,
    error: Option<Said>,
    hint: Option<Said>,
}

impl Verdict {
    /// For a front end that shows JSON.
    pub fn answer(&self, language: Language) -> VerdictAnswer {
        let checked = |sheet: &CheckedSheet| Checked {
            sheet: Sheet::new(language, &sheet.facts),
            vault: VaultThere::new(&sheet.vault, sheet.age_file),
            whole: sheet.is_whole(),
            proof: sheet.proof.map(|code| code.to_string()),
            lines: sheet
                .lines()
                .into_iter()
                .map(|line| Said::new(language, line))
                .collect(),
        };
        let error = self.error.as_ref();
        VerdictAnswer {
            intact: self.is_intact(),
            sheets: self.sheets().map(checked).collect(),
            findings: Said::findings(language, self.findings()),
            error: error.map(|error| Said::error(language, error)),
            hint: error.and_then(|error| Said::hint(language, error)),
        }
    }
}

/// What an open vault holds, without any secret.
#[derive(Serialize)]
pub struct SummaryAnswer {
    title: String,
    revision: u64,
    changed: Option<Day>,
    set: String,
    threshold: u8,
    sheets: Vec<SheetNumber>,
    holders: Vec<Holder>,
    accounts: Vec<Account>,
    besides: Vec<Besides>,
    afterwards: Vec<Said>,
    findings: Vec<Said>,
}

/// One of the things that families do not know, without what was said.
#[derive(Serialize)]
struct Besides {
    thing: &'static str,
    text: Said,
}

#[derive(Serialize)]
struct Holder {
    number: SheetNumber,
    holder: String,
    here: bool,
    lost: bool,
}

#[derive(Serialize)]
struct Account {
    at: usize,
    name: String,
    provider: String,
    login: String,
    address: String,
    has_note: bool,
    through: Vec<Through>,
    r#loop: bool,
    reason: Option<Said>,
    steps: Vec<Said>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Through {
    name: String,
    at: Option<usize>,
}

#[derive(Serialize)]
struct Item {
    at: usize,
    kind: &'static str,
    label: String,
    issued: Option<Day>,
    estimated: bool,
    left: usize,
    codes: Vec<Code>,
    otp: Option<&'static str>,
    text: Said,
}

#[derive(Serialize)]
struct Code {
    at: usize,
    number: usize,
    used: Option<Day>,
}

impl OpenVault {
    /// For a front end that shows JSON, on a day.
    pub fn answer(&self, language: Language, today: Option<Day>) -> SummaryAnswer {
        let summary = self.summary();
        let clock = today.and_then(|today| self.clock_behind(today));
        let clock = clock.map(|behind| Said::new(language, report::clock(behind)));
        let holders = summary.holders.into_iter().map(|holder| Holder {
            number: holder.number,
            holder: holder.name,
            here: holder.is_here,
            lost: holder.is_lost,
        });
        let accounts = summary.accounts.into_iter();
        let besides = summary.besides.into_iter().map(|thing| Besides {
            thing: thing.key(),
            text: Said::new(language, thing.message()),
        });
        let since = summary.since.iter();
        let since = since.map(|one| Said {
            note: true,
            ..Said::new(language, report::since(summary.set, one))
        });
        SummaryAnswer {
            title: summary.title,
            revision: summary.revision,
            changed: summary.changed,
            set: summary.set.to_string(),
            threshold: summary.threshold.get(),
            sheets: summary.sheets,
            holders: holders.collect(),
            accounts: accounts.map(|one| account(language, one)).collect(),
            besides: besides.collect(),
            afterwards: plan::afterwards()
                .into_iter()
                .map(|message| Said::new(language, message))
                .collect(),
            findings: clock
                .into_iter()
                .chain(since)
                .chain(Said::findings(language, &summary.findings))
                .collect(),
        }
    }
}

fn account(language: Language, account: opened::AccountFacts) -> Account {
    let through = account.through.into_iter().map(|through| Through {
        name: through.name,
        at: through.at,
    });
    let items = account.items.iter();
    Account {
        at: account.at,
        name: account.name,
        provider: account.provider,
        login: account.login,
        address: account.address,
        has_note: account.has_note,
        through: through.collect(),
        r#loop: account.breaks_loop,
        reason: account.reason.map(|reason| Said::new(language, reason)),
        steps: {
            let steps = account.steps.into_iter();
            steps.map(|step| Said::new(language, step)).collect()
        },
        items: items.map(|one| item(language, one)).collect(),
    }
}

fn item(language: Language, item: &opened::ItemFacts) -> Item {
    let (kind, used, otp) = match &item.kind {
        ItemKind::Codes { used } => ("codes", used.as_slice(), None),
        ItemKind::Key => ("key", &[][..], None),
        ItemKind::Phrase => ("phrase", &[][..], None),
        ItemKind::Seed { otp } => ("seed", &[][..], *otp),
        ItemKind::Text => ("text", &[][..], None),
        ItemKind::Unknown => ("unknown", &[][..], None),
    };
    let codes = used.iter().enumerate().map(|(at, &used)| Code {
        at,
        number: at + 1,
        used,
    });
    Item {
        at: item.at,
        kind,
        label: item.label.clone(),
        issued: item.issued,
        estimated: item.is_estimated,
        left: item.kind.left(),
        codes: codes.collect(),
        otp: otp.map(|otp| match otp {
            OtpKind::Hotp => "hotp",
            OtpKind::Steam => "steam",
            OtpKind::Totp => "totp",
        }),
        text: Said::new(language, item.kind.message()),
    }
}

#[cfg(test)]
mod tests;
