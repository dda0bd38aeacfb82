//! Whole conversations: files, words and a camera's pictures, until a vault opens.

use super::*;
use crate::{
    combine::VaultState,
    qr::QrCode,
    session::testing::{dealt, dealt_otherwise, read},
};

fn numbers(state: &State) -> Vec<u8> {
    let sheets = state.sets.iter().flat_map(|set| &set.sheets);
    sheets.map(|sheet| sheet.number.get()).collect()
}

#[test]
fn from_the_first_sheet_to_the_vault() {
    let dealt = dealt(1);
    let set = dealt.split.set().set;
    let mut pile = Pile::new();
    assert_eq!(pile.state().need, Need::Sheets { best: None, bad: 0 });

    let report = read(&mut pile, "one.txt", &dealt.sheet(0));
    assert_eq!((report.pages, report.vault_codes, report.codes), (1, 2, 3));
    assert_eq!(report.sheets[0].holder, "Anna");
    assert!(!report.is_empty() && report.unseen.is_empty() && report.failed.is_none());
    let state = pile.state();
    assert_eq!(state.sets[0].vault, VaultState::Whole);
    assert!(!state.complete && state.findings.is_empty());
    let Need::Sheets {
        best: Some(have),
        bad: 0,
    } = state.need
    else {
        panic!("a sheet is needed");
    };
    assert_eq!((have.set, have.more()), (set, 1));

    // The same once more helps nobody.
    let report = read(&mut pile, "again.txt", &dealt.sheet(0));
    assert_eq!((report.sheets.len(), report.again), (0, 3));
    assert!(!pile.state().complete && pile.is_good());

    let report = read(&mut pile, "two.txt", &dealt.keys[2]);
    assert_eq!(report.numbers()[&set].len(), 1);
    let state = pile.state();
    assert_eq!(state.need, Need::Nothing { set });
    assert!(state.complete && pile.is_enough());
    assert_eq!(numbers(&state), [1, 3]);
    let recovered = pile.open().unwrap();
    assert_eq!(recovered.vault.accounts().len(), 2);
    // What was opened once can be opened again.
    assert!(pile.open().is_ok());
}

#[test]
fn what_is_needed() {
    let dealt = dealt(2);
    let mut pile = Pile::new();
    read(&mut pile, "a", &dealt.parts[1]);
    assert_eq!(pile.state().need, Need::KeyCode);
    assert!(pile.state().sets.is_empty());
    read(
        &mut pile,
        "b",
        &format!("{}\n{}", dealt.keys[0], dealt.keys[1]),
    );
    let need = Need::VaultCodes {
        missing: vec![1],
        of: 2,
    };
    assert_eq!(pile.state().need, need);
    // Lines do as well as codes.
    read(&mut pile, "c", &dealt.lines);
    assert!(matches!(pile.state().need, Need::Nothing { .. }));

    let mut pile = Pile::new();
    read(
        &mut pile,
        "a",
        &format!("{}\n{}", dealt.keys[0], dealt.keys[1]),
    );
    let none = Need::VaultCodes {
        missing: Vec::new(),
        of: 0,
    };
    assert_eq!(pile.state().need, none);
    let head = dealt.lines.lines().next().unwrap();
    read(&mut pile, "b", head);
    assert!(matches!(pile.state().need, Need::VaultLines { of, .. } if of > 1));
}

#[test]
fn what_is_wrong_is_counted_and_said() {
    let dealt = dealt(3);
    let mut pile = Pile::new();
    let report = read(&mut pile, "forged.txt", &dealt.forged(1));
    assert_eq!((report.bad, report.sheets.len()), (1, 0));
    assert_eq!(pile.state().need, Need::Sheets { best: None, bad: 1 });
    assert!(!pile.is_good());
    read(&mut pile, "good.txt", &dealt.sheet(0));
    let Need::Sheets {
        best: Some(have),
        bad: 1,
    } = pile.state().need
    else {
        panic!("a sheet is needed");
    };
    assert_eq!(have.more(), 1);
    read(&mut pile, "newer.txt", "KINSAFE2:123");
    assert_eq!(pile.findings().len(), 2);
    read(&mut pile, "other.txt", &dealt.keys[2]);
    assert!(pile.state().complete);
}

#[test]
fn files_that_cannot_be_read() {
    let mut pile = Pile::new();
    let report = read(&mut pile, "list.txt", "milk, eggs");
    let broken = pile.read(
        "broken.png",
        b"\x89PNG\r\n\x1a\nx",
        &Options::default(),
        &mut |_, _| {},
    );
    assert!(report.failed.is_none() && broken.failed.is_some());
    assert_eq!(pile.unreadable(), broken.failed.as_ref());
    // With others beside it, it is not what there is to say.
    assert_eq!(pile.open().err(), Some(Error::NoSheets));

    let mut alone = Pile::new();
    let broken = alone.read(
        "broken.png",
        b"\x89PNG\r\n\x1a\nx",
        &Options::default(),
        &mut |_, _| {},
    );
    assert_eq!(alone.open().err(), broken.failed);
    // Nor where more are to come.
    let mut first = Pile::new();
    first.expect(2);
    first.read(
        "broken.png",
        b"\x89PNG\r\n\x1a\nx",
        &Options::default(),
        &mut |_, _| {},
    );
    assert_eq!(first.open().err(), Some(Error::NoSheets));
}

#[test]
fn what_was_kept_goes_on() {
    let dealt = dealt(4);
    let mut pile = Pile::keeping();
    read(
        &mut pile,
        "a.txt",
        &format!("{}\n{}", dealt.keys[0], dealt.parts[1]),
    );
    let lines: Vec<&str> = dealt.lines.lines().take(3).collect();
    read(&mut pile, "lines.txt", &lines.join("\n"));
    pile.read(
        "vault.age",
        dealt.split.sealed.as_bytes(),
        &Options::default(),
        &mut |_, _| {},
    );
    read(&mut pile, "bad.txt", &dealt.forged(1));
    let kept = pile.keep_all();
    let mut again = Pile::restored(kept.expose()).unwrap();
    let (before, after) = (pile.state(), again.state());
    assert_eq!(after.sets, before.sets);
    assert_eq!(
        after.sets[0].sheets[0].place,
        Place {
            line: Some(1),
            ..Place::file("a.txt")
        }
    );
    read(&mut again, "b.txt", &dealt.keys[1]);
    assert!(again.open().is_ok());
    // What was kept twice is the same.
    assert_eq!(
        Pile::restored(kept.expose()).unwrap().keep_all().expose(),
        kept.expose()
    );
    for other in ["", "{}", r#"[{"file":"","text":"KINSAFE1:x"}]"#] {
        assert!(Pile::restored(other).is_err(), "{other}");
    }
    assert_eq!(Pile::restored("[]").unwrap().state().sets, []);
}

#[test]
fn typed_words_are_taken_and_kept() {
    use crate::{
        paper::{record::ShortRecord, to_words},
        secret::Share,
    };
    let dealt = dealt(5);
    let mut pile = Pile::keeping();
    let record = &dealt.split.records[1];
    let share: Share = record.share().duplicate();
    let short = ShortRecord::new(record.set_id(), record.threshold(), share);
    let words = to_words(&short.to_bytes()).join(" ");
    let report = read(&mut pile, "words", &words);
    assert!(!report.sheets[0].signed);
    read(
        &mut pile,
        "vault",
        &format!("{}\n{}", dealt.parts[0], dealt.parts[1]),
    );
    // A word that was corrected stays so.
    let wrong = words.replacen(words.split(' ').nth(5).unwrap(), "zone", 1);
    read(&mut pile, "corrected", &wrong);
    assert_eq!(pile.findings().len(), 1);
    let mut again = Pile::restored(pile.keep_all().expose()).unwrap();
    read(&mut again, "one", &dealt.keys[0]);
    assert_eq!(again.findings(), pile.findings());
    // A typed share does not complete a pile, but it opens.
    assert!(!again.is_enough());
    assert!(again.open().is_ok());
}

/// A code as a camera sees it.
fn picture(text: &str) -> Luma {
    let code = QrCode::of_text(text).unwrap();
    let (module, quiet) = (4, 4);
    let side = (code.size() + 2 * quiet) * module;
    let mut pixels = vec![255; side * side];
    for (at, _) in code.dark().iter().enumerate().filter(|(_, dark)| **dark) {
        let (x, y) = (at % code.size() + quiet, at / code.size() + quiet);
        for row in y * module..(y + 1) * module {
            let start = row * side + x * module;
            pixels[start..start + module].fill(0);
        }
    }
    Luma::new(side, side, pixels).unwrap()
}

#[test]
fn a_camera_looks_and_looks_again() {
    let dealt = dealt(6);
    let mut pile = Pile::keeping();
    let nothing = pile.look(&Luma::new(64, 48, vec![200; 64 * 48]).unwrap());
    assert_eq!(nothing, Look::default());
    let first = pile.look(&picture(&dealt.keys[0]));
    assert_eq!(first.sheets[0].holder, "Anna");
    let [outline] = first.outlines.as_slice() else {
        panic!("one code");
    };
    assert_eq!(outline.what, Outlined::Read);
    for (x, y) in outline.corners {
        assert!((0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y));
    }
    let again = pile.look(&picture(&dealt.keys[0]));
    assert_eq!((again.sheets.len(), again.again), (0, 1));
    assert_eq!(pile.look(&picture(&dealt.parts[0])).vault_codes, 1);
    pile.look(&picture(&dealt.parts[1]));
    pile.look(&picture(&dealt.keys[1]));
    assert!(pile.state().complete && pile.is_good());
    let other = pile.look(&picture("https://example.org"));
    assert_eq!((other.outlines.len(), other.bad), (0, 0));
}

#[test]
fn pictures_are_outlined() {
    let dealt = dealt(7);
    let mut pile = Pile::new();
    let luma = picture(&dealt.keys[0]);
    let mut reading = pile.begin("photo");
    let summary = scan::scan_pictures("photo", &[luma], &Options::default(), &mut |event| {
        pile.event(&mut reading, event);
        ControlFlow::Continue(())
    });
    let report = pile.end(reading, summary.map(|_| ()));
    let [outline] = report.outlines.as_slice() else {
        panic!("one code");
    };
    assert_eq!((outline.page, outline.what), (0, Outlined::Read));
    assert!(
        outline
            .corners
            .iter()
            .all(|(x, y)| *x > 0.02 && *x < 0.98 && *y > 0.02 && *y < 0.98)
    );
}

#[test]
fn small_files_come_first() {
    let mut names = [
        "b.png",
        "vault-pages-1.pdf",
        "x/A.TXT",
        "c.jpg",
        "v.age",
        "age",
    ];
    names.sort_by_key(|name| rank(name));
    assert_eq!(
        names,
        [
            "x/A.TXT",
            "v.age",
            "vault-pages-1.pdf",
            "b.png",
            "c.jpg",
            "age"
        ]
    );
}

#[test]
fn what_is_typed_is_in_the_pile_and_kept() {
    use crate::paper::{record::ShortRecord, to_words};
    use zeroize::Zeroizing;
    let dealt = dealt(8);
    let mut pile = Pile::keeping();
    read(&mut pile, "one.txt", &dealt.sheet(0));
    let record = &dealt.split.records[1];
    let short = ShortRecord::new(
        record.set_id(),
        record.threshold(),
        record.share().duplicate(),
    );
    let mut typing = Typing::new();
    pile.type_in(&mut typing, Input::Look);
    let lines = to_words(&short.to_bytes());
    for line in lines.chunks(4) {
        let line = Zeroizing::new(line.join(" "));
        pile.type_in(&mut typing, Input::Line(line));
    }
    assert!(matches!(pile.state().need, Need::Nothing { .. }));
    let mut again = Pile::restored(pile.keep_all().expose()).unwrap();
    assert!(again.open().is_ok());
}

#[test]
fn of_several_sets_a_person_chooses() {
    let (ours, other) = (dealt(9), dealt_otherwise(10));
    let mut pile = Pile::new();
    for dealt in [&ours, &other] {
        for sheet in [0, 1] {
            read(&mut pile, "pile.txt", &dealt.sheet(sheet));
        }
    }
    let Need::Choice { sets } = pile.state().need else {
        panic!("somebody has to be asked");
    };
    assert_eq!(sets.len(), 2);
    let set = ours.split.set().set;
    pile.want(Wanted {
        set: set.to_string().parse().ok(),
        printed: false,
    });
    assert_eq!(pile.state().need, Need::Nothing { set });
    assert_eq!(pile.open().unwrap().set, set);
}
