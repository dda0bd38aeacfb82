//! Drills from end to end, on a small set.

use std::collections::BTreeSet;

use rand::{SeedableRng, rngs::ChaCha8Rng};

use super::{
    hardships,
    rehearse::{Plan, Rehearsed, rehearse},
    running::{Progress, close, note, remember},
    scan::{Judged, OnSheet, Opened, ReadCode, Why, judge},
};
use crate::{
    day::Day,
    desk::together,
    error::Error,
    paper::{
        Payload, Place,
        record::{Label, SignedKeyRecord, VaultPart},
    },
    scan::Quality,
    secret::Share,
    set::{Holders, Split, split},
    threshold::Threshold,
    vault::{self, Account, CodeSet, DrillKind, Item, Took, Vault},
};

const SECRET: &str = "c4009-11d31";

fn day(day: u8) -> Day {
    Day::from_ymd(2026, 11, day).unwrap()
}

fn dealt(holders: &[&str], k: u8, seed: u64) -> Split {
    let mut vault = Vault::new("The Rossi family");
    let mut account = Account::new("GitHub", "maria");
    account
        .items
        .push(Item::Codes(CodeSet::new([SECRET.to_owned()], None)));
    vault.accounts_mut().push(account);
    let holders = Holders::new(holders.iter().copied()).unwrap();
    let mut rng = rand::rngs::ChaCha20Rng::seed_from_u64(seed);
    split(
        vault,
        Threshold::new(k).unwrap(),
        &holders,
        false,
        day(1),
        &mut rng,
    )
    .unwrap()
}

/// A seed whose damage is that of scanners, which are quicker than cameras.
fn quick_seed(sheets: usize) -> u64 {
    let scanned = |seed: &u64| {
        let dealt = hardships::dealt(false, &mut ChaCha8Rng::seed_from_u64(*seed));
        dealt[..sheets]
            .iter()
            .all(|one| one.words.starts_with("scanned"))
    };
    (0..).find(scanned).unwrap()
}

fn rehearsed(vault: &Vault, seed: u64) -> Rehearsed {
    let plan = Plan {
        vault,
        set: &vault.sets()[0],
        today: day(2),
        seed,
        hard: false,
    };
    rehearse(&plan, &together, &mut |_, _| {}).unwrap()
}

/// The damage repeats with its seed. How well the codes are read does not to the last digit: the
/// vault is sealed anew each time, so its codes are others.
#[test]
fn an_intact_set_passes_and_its_damage_repeats_with_its_seed() {
    let mut vault = dealt(&["Anna", "Ben", "Zoë"], 2, 1).vault;
    // The lost sheet is left out.
    vault.sets_mut()[0].sheets[1].lost = Some(day(2));
    let seed = quick_seed(2);
    let one = rehearsed(&vault, seed);
    assert!(one.passed());
    assert_eq!((one.tried, one.opened, one.all), (1, 1, true));
    let numbers: Vec<u8> = one.sheets.iter().map(|sheet| sheet.number.get()).collect();
    assert_eq!(numbers, [1, 3]);
    assert!(one.sheets.iter().all(|sheet| sheet.missing.is_empty()));
    assert!(one.weakest().is_some());
    let damage = |rehearsed: &Rehearsed| -> Vec<_> {
        let sheets = rehearsed.sheets.iter();
        sheets.map(|sheet| (sheet.number, sheet.damage)).collect()
    };
    let again = rehearsed(&vault, seed);
    assert!(again.passed());
    assert_eq!(damage(&again), damage(&one));
    let other = hardships::dealt(false, &mut ChaCha8Rng::seed_from_u64(seed + 1));
    let words: Vec<_> = other.iter().map(|one| one.words).collect();
    assert_ne!(words[..2], [one.sheets[0].damage, one.sheets[1].damage]);
}

/// What was not read counts before what was hard to read.
#[test]
fn the_weakest_sheet() {
    let vault = dealt(&["Anna", "Ben", "Zoë"], 2, 1).vault;
    let mut found = rehearsed(&vault, quick_seed(3));
    let weakest = |found: &Rehearsed| found.weakest().unwrap().number.get();
    found.sheets[1].quality = Some(Quality {
        spent: 0.9,
        contrast: 0.5,
    });
    assert_eq!(weakest(&found), 2);
    found.sheets[2].missing = vec![1];
    assert_eq!(weakest(&found), 3);
    found.sheets[0].key = false;
    found.sheets[0].quality = None;
    assert_eq!(weakest(&found), 1);
}

/// A vault whose kept share was altered would print sheets that open nothing.
#[test]
fn an_altered_share_is_found() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let share = split.vault.sets()[0].sheets[0].share().unwrap();
    let mut y = *share.expose();
    y[3] ^= 1;
    let mut vault = split.vault;
    let number = share.number();
    vault.sets_mut()[0].sheets[0] =
        vault::SheetEntry::new(number, "Anna", day(1)).with_share(&Share::new(number, y));
    let found = rehearsed(&vault, quick_seed(3));
    assert!(!found.passed());
    assert_eq!((found.tried, found.opened), (3, 0));
    assert_eq!(found.failed.unwrap().len(), 2);
}

/// Without shares nothing can be minted, nor compared.
#[test]
fn a_vault_without_shares_says_so() {
    let mut vault = dealt(&["Anna", "Ben"], 2, 1).vault;
    let number = vault.sets()[0].sheets[0].number;
    vault.sets_mut()[0].sheets[0] = vault::SheetEntry::new(number, "Anna", day(1));
    let plan = Plan {
        vault: &vault,
        set: &vault.sets()[0],
        today: day(2),
        seed: 1,
        hard: false,
    };
    let refused = |error: Option<Error>| matches!(error, Some(Error::NoShares { .. }));
    assert!(refused(rehearse(&plan, &together, &mut |_, _| {}).err()));
    assert!(refused(judge(&vault, &vault.sets()[0], &[]).err()));
}

fn code(bytes: &[u8], file: &str) -> ReadCode {
    ReadCode {
        payload: Payload::of_bytes(bytes.to_vec()),
        place: Place::file(file),
        quality: Some(Quality {
            spent: 0.1,
            contrast: 0.9,
        }),
    }
}

/// The sheets at these places in the split, each in a file of its own.
fn pile(split: &Split, at: &[usize]) -> Vec<ReadCode> {
    let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 2);
    let sheet = |&at: &usize| {
        let file = format!("{at}.jpg");
        let key = code(&split.records[at].to_bytes(), &file);
        let again = code(&split.records[at].to_bytes(), &file);
        let parts = parts.iter().map(|part| code(&part.to_bytes(), &file));
        [key, again].into_iter().chain(parts).collect::<Vec<_>>()
    };
    at.iter().flat_map(sheet).collect()
}

fn judged(vault: &Vault, codes: &[ReadCode]) -> Judged {
    judge(vault, &vault.sets()[0], codes).unwrap()
}

fn numbers(judged: &Judged) -> Vec<u8> {
    let sheets = judged.sheets.iter();
    sheets.map(|sheet| sheet.number.get()).collect()
}

#[test]
fn sheets_come_over_weeks() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let revision = split.vault.revision();
    let first = pile(&split, &[2]);
    let second = pile(&split, &[2, 0]);
    let last = pile(&split, &[1]);
    let mut vault = split.vault;

    let found = judged(&vault, &first);
    assert_eq!(found.sheets[0].vault, OnSheet::Whole { revision });
    assert_eq!(found.opened, Opened::TooFew);
    assert_eq!(note(&mut vault, &found, day(3)), 1);
    let progress = Progress::of(&vault).unwrap();
    assert!(!progress.quorum() && progress.awaited.len() == 2);
    assert!(remember(&mut vault, " Zoë moved ") && !remember(&mut vault, " "));

    // A change in between does no harm: what the paper opens is older, and right.
    vault.changed(day(4), "something else").unwrap();
    let found = judged(&vault, &second);
    assert_eq!(found.opened, Opened::Right { revision });
    assert_eq!(note(&mut vault, &found, day(5)), 1);
    assert!(Progress::of(&vault).unwrap().quorum());
    assert_eq!(note(&mut vault, &found, day(5)), 0);

    let found = judged(&vault, &last);
    assert_eq!(note(&mut vault, &found, day(10)), 1);
    assert!(Progress::of(&vault).unwrap().awaited.is_empty());
    assert!(remember(&mut vault, "all well"));
    let closed = close(&mut vault, day(10), None).unwrap();
    assert_eq!(closed.failed, None);
    assert!(vault.drill().is_none() && close(&mut vault, day(10), None).is_none());
    assert!(!remember(&mut vault, "too late"));
    let drill = &vault.drills()[0];
    assert_eq!((drill.kind.clone(), drill.passed), (DrillKind::Scan, true));
    assert_eq!(drill.took, Some(Took::Days(7)));
    assert_eq!(drill.who, ["Anna", "Ben", "Zoë"]);
    assert_eq!(drill.notes, "Zoë moved; all well");
    assert_eq!(vault.revision(), revision + 1);
    let heard: Vec<_> = vault.sets()[0]
        .sheets
        .iter()
        .map(|sheet| sheet.heard)
        .collect();
    assert_eq!(heard, [5, 10, 5].map(|at| Some(day(at))));
}

#[test]
fn too_few_are_not_passed() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let codes = pile(&split, &[2]);
    let mut vault = split.vault;
    let found = judged(&vault, &codes);
    note(&mut vault, &found, day(3));
    let closed = close(&mut vault, day(4), None).unwrap();
    assert!(closed.failed.is_some());
    let expected = "not heard from: Anna and Ben".to_owned();
    assert!(closed.findings.contains(&expected), "{:?}", closed.findings);
}

/// Signed by the owner's own key, and yet it would open nothing.
#[test]
fn a_wrong_share_is_found_although_signed() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let set = split.set();
    let number = split.records[1].number();
    let label = Label::new("Ben").unwrap();
    let share = Share::new(number, [7; 16]);
    let record = SignedKeyRecord::sign(&set.signing_key, set.threshold, share, day(1), label);
    let mut codes = pile(&split, &[0]);
    codes.push(code(&record.to_bytes(), "ben.jpg"));
    let found = judged(&split.vault, &codes);
    assert_eq!(numbers(&found), [1]);
    assert_eq!(found.rejected[0].why, Why::ShareWrong);
    assert!(found.rejected[0].why.is_alarming());
    assert_eq!(found.opened, Opened::TooFew);
}

#[test]
fn sheets_that_do_not_count() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let other = dealt(&["Anna", "Ben", "Zoë"], 2, 2);
    let mut codes = pile(&other, &[0]);
    let mut forged = split.records[1].to_bytes().to_vec();
    *forged.last_mut().unwrap() ^= 1;
    codes.push(code(&forged, "forged.jpg"));
    codes.extend(pile(&split, &[2]));
    let mut vault = split.vault;
    vault.sets_mut()[0].sheets[2].lost = Some(day(2));
    let reasons = |vault: &Vault| -> Vec<Why> {
        let found = judged(vault, &codes);
        assert!(numbers(&found).is_empty());
        found.rejected.iter().map(|sheet| sheet.why).collect()
    };
    let lost = Why::Lost { since: day(2) };
    assert_eq!(reasons(&vault), [Why::Foreign, Why::Forged, lost]);
    // The same sheet, of a set that the vault once had.
    let mut other = other.vault;
    other.retire(0, day(5));
    vault.sets_mut().append(other.sets_mut());
    assert_eq!(reasons(&vault)[0], Why::Retired { since: day(5) });
}

/// A sheet is whole by its own codes, not by those of its neighbour.
#[test]
fn each_sheet_has_its_own_vault_codes() {
    let split = dealt(&["Anna", "Ben", "Zoë"], 2, 1);
    let mut codes = pile(&split, &[0, 1]);
    // The last of sheet 2, on a page of its own or not at all.
    let last = codes.pop().unwrap();
    let found = judged(&split.vault, &codes);
    assert_eq!(found.sheets[1].vault, OnSheet::Missing { missing: vec![2] });
    assert!(matches!(found.opened, Opened::Right { .. }));
    let place = Place::file("page-2.jpg");
    codes.push(ReadCode { place, ..last });
    let found = judged(&split.vault, &codes);
    assert!(matches!(found.sheets[1].vault, OnSheet::Whole { .. }));
}

/// Nothing that is kept of drills holds a code of the vault.
#[test]
fn what_was_opened_is_thrown_away() {
    let split = dealt(&["Anna", "Ben"], 2, 1);
    let codes = pile(&split, &[0, 1]);
    let mut vault = split.vault;
    let found = judged(&vault, &codes);
    note(&mut vault, &found, day(3));
    let running = serde_json::to_string(&vault.drill()).unwrap();
    let closed = close(&mut vault, day(3), None).unwrap();
    let logged = serde_json::to_string(&vault.drills()).unwrap();
    for kept in [format!("{found:?} {closed:?}"), running, logged] {
        assert!(!kept.contains(SECRET), "{kept}");
    }
    // What was compared is what stands in the vault.
    let ours: BTreeSet<_> = vault.accounts().iter().map(Account::name).collect();
    assert!(ours.contains("GitHub (maria)"));
}
