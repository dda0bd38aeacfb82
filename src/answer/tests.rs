//! The form of each answer, whole: what is in `snapshots` was printed by the first release, and stays.

use std::{fs, path::Path};

use super::{
    accounts::{List, Show},
    drills::{Log, Rehearsal, Scan, ScanAlone},
    recovered::Combined,
    sheets::{Losses, Sheets, Suggestion},
    status::Status,
    *,
};
use crate::{
    combine::Combiner,
    day::Day,
    drill::{
        odds::{Chance, least, of_each},
        rehearse::{Rehearsed, RehearsedSheet},
        running::{Progress, close, note},
        scan::{ReadCode, judge},
        schedule::schedule,
        what_if::WhatIf,
    },
    paper::{Payload, Place},
    scan::Quality,
    session::{
        checking::Check,
        reading::Pile,
        testing::{Dealt, day, dealt, dealt_otherwise, read},
    },
    status::examine,
    threshold::SheetNumber,
    vault::{self, Account, Drill, DrillKind, Schedule, Took, Vault},
};

fn number(x: u8) -> SheetNumber {
    SheetNumber::new(x).unwrap()
}

/// The small set, with something of everything in its vault's registry.
fn lived() -> (Dealt, Vault) {
    let dealt = dealt(1);
    let json = vault::to_json(&dealt.split.vault, false);
    let mut vault = vault::from_json(json.expose(), "it").unwrap();
    vault.note_lost(0, 2, Some(day()));
    vault.note_place(0, 1, "a bank");
    vault.note_copy("/media/stick", day());
    (dealt, vault)
}

fn codes(dealt: &Dealt, at: usize) -> Vec<ReadCode> {
    let texts = [&dealt.keys[at], &dealt.parts[0], &dealt.parts[1]];
    let code = |(text, spent): (&&String, f32)| ReadCode {
        payload: Payload::from_qr_text(text).unwrap(),
        place: Place::file("scan.png"),
        quality: Some(Quality {
            spent,
            contrast: 0.75,
        }),
    };
    texts.iter().zip([0.125, 0.25, 0.0]).map(code).collect()
}

fn account(vault: &Vault, at: usize) -> &Account {
    &vault.accounts()[at]
}

/// Compares with what is kept; ids and keys, which are drawn, are those of the fixed seed.
fn same(name: &str, answer: &str) {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/answer/snapshots/{name}.json"));
    let kept = fs::read_to_string(&file).unwrap();
    assert_eq!(format!("{answer}\n"), kept, "{name}");
}

#[test]
fn accounts() {
    let (_, vault) = lived();
    let all: Vec<&Account> = vault.accounts().iter().collect();
    same("list", &text(&List::new(&vault, &all)));
    same("show", &text(&Show::new(account(&vault, 1), false)));
    same("show-reveal", &text(&Show::new(account(&vault, 0), true)));
    same(
        "status",
        &text(&Status::new(
            &vault,
            &examine(&vault, day()),
            crate::cli::how::about,
        )),
    );
}

#[test]
fn sheets_of_sets() {
    let (_, vault) = lived();
    let sets: Vec<_> = vault.sets().iter().collect();
    same("sheets", &text(&Sheets::new(&vault, &sets)));
    let set = &vault.sets()[0];
    let asked = WhatIf::new(set).without(&[number(1)]);
    same("what-if", &text(&Losses::new(set, &[number(1)], &asked)));
}

#[test]
fn chances() {
    let percent = |chance| Chance::from_percent(chance).unwrap();
    let (loss, leak) = (percent(10.0), percent(2.5));
    let all = of_each(3, loss, leak);
    let best = least(&all).map(|one| one.threshold);
    same(
        "suggest",
        &text(&Suggestion::new(3, loss, leak, &all, best)),
    );
}

#[test]
fn drills_and_what_is_due() {
    let (dealt, mut vault) = lived();
    let set = vault.sets()[0].set;
    let later = Day::from_ymd(2028, 1, 1).unwrap();
    vault.set_schedule(Schedule {
        heard: 6,
        ..Schedule::default()
    });
    same(
        "plan",
        &text(&drills::Schedule::new(
            vault.schedule(),
            &schedule(&vault),
            later,
        )),
    );
    let judged = judge(&vault, &vault.sets()[0], &codes(&dealt, 0)).unwrap();
    note(&mut vault, &judged, day());
    let mut held = Drill::new(
        day(),
        DrillKind::Rehearsal,
        set,
        vec!["Anna".to_owned()],
        true,
    );
    held.findings = vec!["sheet 1 was folded".to_owned()];
    held.took = Some(Took::Seconds(4));
    let mut other = Drill::new(day(), DrillKind::Scan, set, Vec::new(), false);
    other.took = Some(Took::Days(3));
    other.notes = "by mail".to_owned();
    same(
        "log",
        &text(&Log::new(&[&held, &other], Progress::of(&vault).as_ref())),
    );
    same("log-empty", &text(&Log::new(&[], None)));
}

#[test]
fn sheets_that_came() {
    let (dealt, mut vault) = lived();
    let other = dealt_otherwise(2);
    let mut all = codes(&dealt, 0);
    all.extend(codes(&other, 1));
    let judged = judge(&vault, &vault.sets()[0], &all).unwrap();
    same(
        "scan-first",
        &text(&Scan::new(&judged, &vault.sets()[0], None, None)),
    );
    all.extend(codes(&dealt, 1));
    let judged = judge(&vault, &vault.sets()[0], &all).unwrap();
    note(&mut vault, &judged, day());
    let progress = Progress::of(&vault);
    let closed = close(&mut vault, day(), None);
    let set = &vault.sets()[0];
    same(
        "scan",
        &text(&Scan::new(&judged, set, progress.as_ref(), closed.as_ref())),
    );
}

#[test]
fn a_rehearsal() {
    let (_, vault) = lived();
    let set = &vault.sets()[0];
    let sheet = |x, key, quality| RehearsedSheet {
        number: number(x),
        holder: "Chloé \u{202e}".to_owned(),
        damage: "folded",
        codes: 4,
        read: 3,
        key,
        missing: vec![2],
        quality,
    };
    let quality = Quality {
        // Printed as the number that it is.
        spent: 0.1,
        contrast: 0.25,
    };
    let all = Rehearsed {
        set: set.set,
        threshold: set.threshold,
        sheets: vec![sheet(1, true, Some(quality)), sheet(2, false, None)],
        tried: 3,
        all: true,
        opened: 2,
        failed: Some(vec![number(1), number(2)]),
    };
    same("rehearse", &text(&Rehearsal::new(&all, 77, 4)));
}

#[test]
fn what_sheets_open() {
    let dealt = dealt(1);
    let mut combiner = Combiner::new();
    for at in [0, 1] {
        for code in codes(&dealt, at) {
            combiner.add(code.payload, Place::file(format!("{at}.png")));
        }
    }
    let recovered = combiner.open().unwrap();
    let mut pile = Pile::new();
    read(&mut pile, "a.txt", &dealt.sheet(0));
    read(&mut pile, "bad.txt", &dealt.forged(1));
    let findings: Vec<_> = pile.findings().to_vec();
    same(
        "combine",
        &text(&Combined::new(&recovered, &findings, false)),
    );
    same("combine-show", &text(&Combined::new(&recovered, &[], true)));
    same(
        "scan-alone",
        &text(&ScanAlone::new(&recovered, Some(day()))),
    );
}

#[test]
fn checked_sheets() {
    let dealt = dealt(1);
    let mut check = Check::new();
    for (name, text) in [("a.txt", dealt.sheet(0)), ("b.txt", dealt.forged(1))] {
        let mut pile = Check::begin();
        read(&mut pile, name, &text);
        check.add(pile);
    }
    same(
        "check",
        &text(&recovered::Check::new(&check.verdict(Some(day())))),
    );
}
