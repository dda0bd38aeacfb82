//! What `--json` prints, for other programs.
//!
//! Each answer is one object with `kinsafe_json`, the version of this form: fields are added, but
//! never renamed or removed while it stays the same. Days are written `2026-11-22`. No secret is
//! among them unless it was asked for. Characters that are not seen are written as `\u202e`.
//!
//! | command | fields |
//! |---|---|
//! | `list` | `title`, `revision`, `accounts` |
//! | `show` | `account`; with `--reveal` its secrets too |
//! | `status` | `title`, `revision`, `concerns`: `kind`, `note` (nothing is wrong), `text`, `advice` |
//! | `drill log` | `drills`: `date`, `kind`, `set`, `who`, `passed`, `findings`, `notes`, `seconds`
//! | | or `days` (how long it took); `running`: `set`, `begun`, `heard_from`, `awaited`, or null |
//! | `drill plan` | `plan`: `drill`, `heard`, `copies` (months; 0 is never); `due`: `task` (`drill`,
//! | | `heard`, `copy`), `set`, `number`, `holder`, `place`, `last`, `due`, `overdue` |
//! | `sheets list` | `revision`, `sets`: `set`, `threshold`, `made`, `retired`, `anonymous`, `opens`
//! | | (the revision that any `threshold` sheets open), `sheets`: `number`, `holder`, `place`,
//! | | `made`, `heard`, `lost`, `revision` |
//! | `drill what-if` | `set`, `threshold`, `lost` (numbers), `left` (numbers), `opens`, `spare`,
//! | | `places`: `place`, `sheets` (numbers), `elsewhere`, `fatal`, `opens` |
//! | `split --suggest` | `sheets`, `loss_chance`, `leak_chance`, `least`, `odds`: `threshold`,
//! | | `loss`, `leak` (all chances from 0 to 1) |
//! | `combine` | `set`, `fingerprint` (80 bits of it), `sheets`, `title`, `revision`, `changed` (the day |
//! | | of its last change), `since_printed`: `set`, `revision`, `changed`, `new`, `gone` (names of |
//! | | accounts); `accounts`, `findings`: `text`, `note` |
//! | `check` | `intact`, `sheets`: `set`, `number`, `holder`, `threshold`, `made`,
//! | | `signed`, with `--proof` also `proof`; `findings` |
//! | `drill rehearse` | `set`, `passed`, `seed`, `seconds`, `choices`, `all_choices`, `choices_that_open`, |
//! | | `sheets`: `number`, `holder`, `damage`, `codes`, `codes_read`, `read` (its key code), |
//! | | `vault_codes_missing`, `correction_spent` (0 to 1) |
//! | `drill scan` | `set`, `sheets`: `number`, `holder`, `revision`, `correction_spent`, `contrast`, |
//! | | `findings`; `rejected`: `set`, `number`, `why`; `opened_revision`, `begun`, `heard_from`, |
//! | | `awaited`, `quorum`, `closed`, `passed`; with `--no-vault` `set`, `sheets`, |
//! | | `opened_revision`, `made` |
//!
//! An account has `name`, `provider`, `login`, `address`, `recovers_through` and `items`; an item
//! `kind`, `label`, `issued`, `voided`, and for codes `left` and `of`, in `show` and `combine` also
//! `codes`: `number`, `used`. With secrets an account has `note`, a code `code` and any other item
//! `value`.

use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::{
    combine::{Finding, Recovered},
    day::Day,
    drill::{
        odds::{Chance, Odds},
        plan::{Due, Task},
        running::Progress,
        what_if::WhatIf,
    },
    paper::record::Fingerprint,
    shown::escaped_json,
    status::Concern,
    threshold::{SheetNumber, Threshold},
    vault::{Account, Drill, Item, Plan, SheetEntry, SheetSet, Took, Vault},
};

/// Version of the form.
const VERSION: u32 = 1;

/// How much of an account is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// How many codes there are.
    Counts,
    /// Each code, without itself.
    Codes,
    /// Everything.
    Secrets,
}

impl Depth {
    fn of(reveal: bool) -> Self {
        if reveal { Self::Secrets } else { Self::Codes }
    }
}

pub(crate) fn list(vault: &Vault, accounts: &[&Account]) -> String {
    let accounts: Vec<Value> = accounts
        .iter()
        .map(|one| account(one, Depth::Counts))
        .collect();
    text(&json!({
        "kinsafe_json": VERSION,
        "title": vault.title(),
        "revision": vault.revision(),
        "accounts": accounts,
    }))
}

pub(crate) fn show(one: &Account, reveal: bool) -> Zeroizing<String> {
    Zeroizing::new(text(&json!({
        "kinsafe_json": VERSION,
        "account": account(one, Depth::of(reveal)),
    })))
}

pub(crate) fn status(vault: &Vault, concerns: &[Concern]) -> String {
    let concerns: Vec<Value> = concerns
        .iter()
        .map(|concern| {
            json!({
                "kind": concern.kind(),
                "note": concern.is_note(),
                "text": concern.to_string(),
                "advice": concern.advice(),
            })
        })
        .collect();
    text(&json!({
        "kinsafe_json": VERSION,
        "title": vault.title(),
        "revision": vault.revision(),
        "concerns": concerns,
    }))
}

pub(crate) fn drills(drills: &[&Drill], running: Option<&Progress>) -> String {
    let drills: Vec<Value> = drills
        .iter()
        .map(|drill| {
            let mut value = json!({
                "date": drill.date.to_string(),
                "kind": drill.kind,
                "set": drill.set.to_string(),
                "who": drill.who,
                "passed": drill.passed,
                "findings": drill.findings,
                "notes": drill.notes,
            });
            match drill.took {
                Some(Took::Seconds(seconds)) => value["seconds"] = seconds.into(),
                Some(Took::Days(days)) => value["days"] = days.into(),
                None => {}
            }
            value
        })
        .collect();
    let running = running.map(|running| {
        json!({
            "set": running.set.to_string(),
            "begun": running.begun.to_string(),
            "heard_from": holders(&running.came),
            "awaited": holders(&running.awaited),
        })
    });
    text(&json!({ "kinsafe_json": VERSION, "drills": drills, "running": running }))
}

/// The holders of sheets, in order.
pub(crate) fn holders(sheets: &[(SheetNumber, String)]) -> Vec<&str> {
    sheets.iter().map(|(_, holder)| holder.as_str()).collect()
}

pub(crate) fn plan(plan: Plan, due: &[Due], today: Day) -> String {
    let due: Vec<Value> = due
        .iter()
        .map(|one| {
            let mut value = match &one.task {
                Task::Drill { set } => json!({ "task": "drill", "set": set.to_string() }),
                Task::Hear {
                    set,
                    number,
                    holder,
                    ..
                } => json!({
                    "task": "heard",
                    "set": set.to_string(),
                    "number": number.get(),
                    "holder": holder,
                }),
                Task::Copy { place } => json!({ "task": "copy", "place": place }),
            };
            value["last"] = one.last.map(|day| day.to_string()).into();
            value["due"] = one.day.to_string().into();
            value["overdue"] = one.is_overdue(today).into();
            value
        })
        .collect();
    text(&json!({ "kinsafe_json": VERSION, "plan": plan, "due": due }))
}

pub(crate) fn sheets(vault: &Vault, sets: &[&SheetSet]) -> String {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let sets: Vec<Value> = sets
        .iter()
        .map(|set| {
            let sheets: Vec<Value> = set
                .sheets
                .iter()
                .map(|sheet| {
                    json!({
                        "number": sheet.number.get(),
                        "holder": sheet.holder,
                        "place": sheet.place,
                        "made": sheet.made.to_string(),
                        "heard": day(sheet.heard),
                        "lost": day(sheet.lost),
                        "revision": set.revision_of(sheet),
                    })
                })
                .collect();
            json!({
                "set": set.set.to_string(),
                "threshold": set.threshold.get(),
                "made": set.made.to_string(),
                "retired": day(set.retired),
                "anonymous": set.anonymous,
                "opens": set.surely_opens(),
                "sheets": sheets,
            })
        })
        .collect();
    text(&json!({
        "kinsafe_json": VERSION,
        "revision": vault.revision(),
        "sets": sets,
    }))
}

pub(crate) fn what_if(set: &SheetSet, lost: &[SheetNumber], asked: &WhatIf<'_>) -> String {
    let numbers = |sheets: &[&SheetEntry]| -> Vec<u8> {
        sheets.iter().map(|sheet| sheet.number.get()).collect()
    };
    let lost: Vec<u8> = lost.iter().map(|number| number.get()).collect();
    let places: Vec<Value> = asked
        .places()
        .iter()
        .map(|place| {
            json!({
                "place": place.name,
                "sheets": numbers(&place.sheets),
                "elsewhere": place.elsewhere,
                "fatal": place.fatal,
                "opens": place.opens,
            })
        })
        .collect();
    text(&json!({
        "kinsafe_json": VERSION,
        "set": set.set.to_string(),
        "threshold": set.threshold.get(),
        "lost": lost,
        "left": numbers(asked.left()),
        "opens": asked.opens(),
        "spare": asked.spare(),
        "places": places,
    }))
}

pub(crate) fn odds(
    sheets: u8,
    loss: Chance,
    leak: Chance,
    odds: &[Odds],
    least: Option<Threshold>,
) -> String {
    let odds: Vec<Value> = odds
        .iter()
        .map(|one| {
            json!({
                "threshold": one.threshold.get(),
                "loss": one.loss.get(),
                "leak": one.leak.get(),
            })
        })
        .collect();
    text(&json!({
        "kinsafe_json": VERSION,
        "sheets": sheets,
        "loss_chance": loss.get(),
        "leak_chance": leak.get(),
        "least": least.map(Threshold::get),
        "odds": odds,
    }))
}

pub(crate) fn combine(
    recovered: &Recovered,
    findings: &[Finding],
    reveal: bool,
) -> Zeroizing<String> {
    let Recovered {
        vault, set, sheets, ..
    } = recovered;
    let since: Vec<Value> = recovered
        .since
        .iter()
        .map(|since| {
            json!({
                "set": since.set.to_string(),
                "revision": since.revision,
                "changed": since.difference.changed,
                "new": since.difference.new,
                "gone": since.difference.gone,
            })
        })
        .collect();
    let accounts: Vec<Value> = vault
        .accounts()
        .iter()
        .map(|one| account(one, Depth::of(reveal)))
        .collect();
    let sheets: Vec<u8> = sheets.iter().map(|number| number.get()).collect();
    Zeroizing::new(text(&json!({
        "kinsafe_json": VERSION,
        "set": set.to_string(),
        "fingerprint": Fingerprint::of_public_key(&recovered.public_key).to_string(),
        "sheets": sheets,
        "title": vault.title(),
        "revision": vault.revision(),
        "since_printed": since,
        "changed": vault.history().last().map(|change| change.date.to_string()),
        "accounts": accounts,
        "findings": self::findings(findings),
    })))
}

/// What was noticed while reading.
pub(crate) fn findings<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Value> {
    findings
        .into_iter()
        .map(|finding| json!({ "text": finding.to_string(), "note": finding.is_note() }))
        .collect()
}

/// One answer of `check`; its sheets are objects already.
pub(crate) fn check<'a>(
    intact: bool,
    sheets: Vec<Value>,
    findings: impl IntoIterator<Item = &'a Finding>,
) -> String {
    text(&json!({
        "kinsafe_json": VERSION,
        "intact": intact,
        "sheets": sheets,
        "findings": self::findings(findings),
    }))
}

/// One answer of `drill`, whose fields are given.
pub(crate) fn drill(mut fields: Value) -> String {
    fields["kinsafe_json"] = VERSION.into();
    text(&fields)
}

fn account(account: &Account, depth: Depth) -> Value {
    let items: Vec<Value> = account.items.iter().map(|one| item(one, depth)).collect();
    let mut value = json!({
        "name": account.name(),
        "provider": account.provider,
        "login": account.login,
        "address": account.address,
        "recovers_through": account.recovers_through,
        "items": items,
    });
    if depth == Depth::Secrets {
        value["note"] = account.note.expose().into();
    }
    value
}

fn item(item: &Item, depth: Depth) -> Value {
    let reveal = depth == Depth::Secrets;
    let kind = match item {
        Item::Codes(_) => "codes",
        Item::Key(_) => "key",
        Item::Phrase(_) => "phrase",
        Item::Seed(_) => "seed",
        Item::Text(_) => "text",
        Item::Unknown(_) => "unknown",
    };
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let mut value = json!({
        "kind": kind,
        "label": item.label(),
        "issued": day(item.issued()),
        "voided": day(item.voided()),
    });
    if item.is_estimated() {
        value["issued_estimated"] = true.into();
    }
    match item {
        Item::Codes(set) => {
            value["left"] = set.left().into();
            value["of"] = set.codes.len().into();
            if depth == Depth::Counts {
                return value;
            }
            value["codes"] = (1_u32..)
                .zip(&set.codes)
                .map(|(number, code)| {
                    let mut value = json!({ "number": number, "used": day(code.used) });
                    if reveal {
                        value["code"] = code.code.expose().into();
                    }
                    value
                })
                .collect();
        }
        Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) if reveal => {
            value["value"] = one.value.expose().into();
        }
        _ => {}
    }
    value
}

fn text(value: &Value) -> String {
    // Every key is text, so this does not fail.
    let json = Zeroizing::new(serde_json::to_string_pretty(value).unwrap_or_default());
    escaped_json(&json).to_string()
}
