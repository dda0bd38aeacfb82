//! The form of each answer, whole.

use serde_json::{Value, json};

use super::*;
use crate::{
    combine::Since,
    paper::record::SetId,
    secret::SecretText,
    session::{
        checking::Check,
        reading::Pile,
        testing::{Dealt, day, dealt, read},
    },
    vault::{Account, Difference, Vault},
};

const EN: Language = Language::ENGLISH;

/// As a front end gets it, the set's id taken out.
fn shown(dealt: &Dealt, answer: &impl Serialize) -> Value {
    let set = dealt.split.set().set.to_string();
    let text = serde_json::to_string(answer).unwrap().replace(&set, "SET");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn files_and_states() {
    let dealt = dealt(1);
    let mut pile = Pile::new();
    let report = read(
        &mut pile,
        "a.txt",
        &format!("{}\n{}", dealt.keys[0], dealt.parts[1]),
    );
    let sheet = json!({
        "set": "SET", "number": 1, "holder": "Anna", "threshold": 2, "made": "2026-11-22",
        "signed": true, "place": "a.txt line 1",
        "text": {
            "id": "reading-sheet-of",
            "args": { "holder": "Anna", "number": 1, "set": "SET" },
            "text": "Anna’s sheet, number 1 of set SET",
            "note": false,
        },
    });
    let file = shown(&dealt, &report.answer(EN));
    assert_eq!(file["text"]["text"], "sheet 1 of set SET, 1 vault code");
    let mut rest = file.clone();
    rest.as_object_mut().unwrap().remove("text");
    assert_eq!(
        rest,
        json!({
            "name": "a.txt", "pages": 1, "sheets": [sheet], "vault_codes": 1, "vault_lines": 0,
            "sealed_vaults": 0, "again": 0, "bad": 0, "others": 0, "is_empty": false,
            "outlines": [], "unseen": [], "failed": null, "hint": null,
        })
    );
    let state = shown(&dealt, &pile.state().answer(EN));
    assert_eq!(
        state,
        json!({
            "sets": [{
                "set": "SET", "threshold": 2, "have": 1, "more": 1, "sheets": [sheet],
                "vault": { "state": "missing", "missing": [1], "of": 2 },
            }],
            "findings": [],
            "opens": false,
            "complete": false,
            "need": {
                "kind": "sheets", "set": "SET", "more": 1, "numbers": [], "of": 0, "sets": [],
                "text": {
                    "id": "reading-need-sheets",
                    "args": { "more": 1, "set": "SET" },
                    "text": "One more sheet of set SET is needed.",
                    "note": false,
                },
                "hint": {
                    "id": "reading-advice-others",
                    "args": {},
                    "text": "Ask the other people who hold a sheet of this set.",
                    "note": false,
                },
            },
        })
    );
    read(&mut pile, "again.txt", &dealt.keys[0]);
    read(&mut pile, "b.txt", &dealt.keys[1]);
    let state = shown(&dealt, &pile.state().answer(EN));
    assert_eq!(state["findings"][0]["note"], true);
    assert_eq!(state["need"]["kind"], "vault_codes");
    assert_eq!(state["need"]["numbers"], json!([1]));
    assert_eq!(
        state["need"]["text"]["text"],
        "The sheets are enough. Of the 2 large codes, number 1 is still needed."
    );
    read(&mut pile, "c.txt", &dealt.parts[0]);
    let state = shown(&dealt, &pile.state().answer(EN));
    assert_eq!(
        (&state["opens"], &state["need"]["hint"]),
        (&json!(true), &Value::Null)
    );
}

#[test]
fn files_that_cannot_be_read() {
    let dealt = dealt(2);
    let mut pile = Pile::new();
    let broken = pile.read(
        "b.png",
        b"\x89PNG\r\n\x1a\nx",
        &Default::default(),
        &mut |_, _| {},
    );
    let answer = shown(&dealt, &broken.answer(EN));
    assert_eq!(
        answer["failed"]["text"],
        "b.png cannot be read as a picture"
    );
    assert!(
        answer["hint"]["text"]
            .as_str()
            .is_some_and(|hint| hint.contains("PNG"))
    );
    assert_eq!(answer["is_empty"], true);
    let nothing = read(&mut pile, "n.txt", "milk");
    assert_eq!(
        shown(&dealt, &nothing.answer(EN))["text"]["text"],
        "no kinsafe code found"
    );
}

#[test]
fn verdicts() {
    let dealt = dealt(3);
    let mut check = Check::new();
    let mut pile = Check::begin();
    read(&mut pile, "a.txt", &dealt.sheet(1));
    check.add(pile);
    let answer = shown(&dealt, &check.verdict(Some(day())).answer(EN));
    let sheet = &answer["sheets"][0];
    assert_eq!(
        (&answer["intact"], &sheet["whole"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(sheet["proof"].as_str().unwrap().len(), 9);
    let lines: Vec<&Value> = sheet["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| &line["text"])
        .collect();
    assert_eq!(
        lines,
        [
            "Sheet 2 of set SET, made for Ben on 22 November 2026.",
            "Key code: intact. Signature: good. Vault codes: whole.",
            "Any 2 sheets of this set open the vault; this one alone opens nothing.",
        ]
    );
    let none = shown(&dealt, &Check::new().verdict(None).answer(EN));
    assert_eq!(
        none["error"]["text"],
        "no code of a kinsafe sheet was found"
    );
    // Nothing of a command line.
    assert!(!none["hint"]["text"].as_str().unwrap().contains("kinsafe"));
}

#[test]
fn open_vaults_show_no_secret() {
    let dealt = dealt(4);
    let mut pile = Pile::new();
    read(&mut pile, "a.txt", &dealt.sheet(0));
    read(&mut pile, "b.txt", &dealt.keys[1]);
    let open = OpenVault::new(pile.open().unwrap(), pile.findings());
    let answer = shown(&dealt, &open.answer(EN, Some(day())));
    assert_eq!(
        answer["holders"][2],
        json!({ "number": 3, "holder": "Chloé", "here": false, "lost": false })
    );
    let mail = &answer["accounts"][0];
    assert_eq!(
        (&mail["name"], &mail["at"], &mail["loop"]),
        (&json!("Mail (maria)"), &json!(1), &json!(false))
    );
    assert_eq!(
        mail["items"][0]["codes"],
        json!([
            { "at": 0, "number": 1, "used": "2026-05-02" },
            { "at": 1, "number": 2, "used": null },
        ])
    );
    assert_eq!(
        mail["items"][0]["text"]["text"],
        "The last one: it works once. Make new ones as soon as you are in."
    );
    assert_eq!(
        (&mail["items"][1]["kind"], &mail["items"][1]["otp"]),
        (&json!("seed"), &json!("totp"))
    );
    assert_eq!(
        answer["accounts"][1]["through"],
        json!([{ "name": "Mail (maria)", "at": 1 }])
    );
    let early = open.answer(EN, "2019-05-03".parse().ok());
    assert_eq!(
        shown(&dealt, &early)["findings"][0]["text"],
        "this computer's clock says 3 May 2019, but the vault was changed on 22 November 2026: \
         until the clock is set, do not rely on ages, days and one-time codes"
    );
    let text = answer.to_string();
    let secrets = [
        open.secret(1, 0, Some(1)),
        open.secret(1, 1, None),
        open.note(0),
    ];
    for secret in secrets.iter().flatten().map(SecretText::expose) {
        assert!(!text.contains(secret));
    }
}

#[test]
fn what_differs_from_the_sheets_is_said_with_the_open_vault() {
    let of = |names: &[&str]| {
        let mut vault = Vault::new("");
        *vault.accounts_mut() = names.iter().map(|name| Account::new(*name, "")).collect();
        vault
    };
    let difference = Difference::between(&of(&["Google"]), &of(&["Google", "Apple", "Proton"]));
    let (opened, other) = (SetId::from_bytes([1; 5]), SetId::from_bytes([2; 5]));
    let told = |set, difference: &Difference| {
        let since = Since {
            set,
            revision: 3,
            difference: difference.clone(),
        };
        words(EN, &report::since(opened, &since))
    };
    assert_eq!(
        told(opened, &difference),
        "Since the sheets were printed, at revision 3: no account changed, 2 new, none gone."
    );
    let back = Difference {
        changed: vec!["Google".to_owned()],
        new: Vec::new(),
        gone: vec!["Apple".to_owned()],
    };
    assert_eq!(
        told(other, &back),
        format!(
            "Since the sheets of set {other} were printed, at revision 3: 1 account changed, \
             none new, 1 gone."
        )
    );
    let dealt = dealt(4);
    let mut pile = Pile::new();
    read(&mut pile, "a.txt", &dealt.sheet(0));
    read(&mut pile, "b.txt", &dealt.keys[1]);
    let mut recovered = pile.open().unwrap();
    recovered.since.push(Since {
        set: recovered.set,
        revision: 3,
        difference,
    });
    let open = OpenVault::new(recovered, pile.findings());
    let first = &shown(&dealt, &open.answer(EN, Some(day())))["findings"][0];
    assert_eq!(
        (&first["id"], &first["note"]),
        (&json!("opened-since"), &json!(true))
    );
}
