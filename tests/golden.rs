//! Sheets printed by the first version of the format are read by every later one.
//!
//! `tests/golden/v1` was made once and is never made again; its README says what is there.

use std::{fs, ops::ControlFlow, path::PathBuf};

use kinsafe::{
    combine::Combiner,
    paper::{Payload, Place},
    scan::{self, Event, Options},
    vault,
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/v1")
        .join(name)
}

/// Adds all that a file holds.
fn read(combiner: &mut Combiner, name: &str) {
    let bytes = fs::read(path(name)).unwrap();
    let summary = scan::scan(name, &bytes, &Options::default(), &mut |event| {
        if let Event::Code(found) = event {
            let payload = found
                .payload
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            combiner.add(payload, found.place);
        }
        ControlFlow::Continue(())
    });
    assert!(summary.unwrap().ours > 0, "{name}");
}

/// Opens the vault and compares it with what the sheets were made from.
fn assert_opens(mut combiner: Combiner, what: &str) {
    let recovered = combiner
        .open()
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    let right = fs::read(path("vault.json")).unwrap();
    assert!(
        vault::to_json(&recovered.vault, true).expose() == right,
        "{what}"
    );
    assert!(
        combiner.findings().iter().all(|finding| finding.is_note()),
        "{what}"
    );
}

#[test]
fn any_three_sheets_on_paper() {
    for first in 1..=3 {
        for second in first + 1..=4 {
            for third in second + 1..=5 {
                let mut combiner = Combiner::new();
                for number in [first, second, third] {
                    read(&mut combiner, &format!("sheet-{number}.pdf"));
                }
                assert_opens(combiner, &format!("sheets {first}, {second}, {third}"));
            }
        }
    }
}

#[test]
fn paper_scan_and_text_mixed() {
    for names in [
        ["sheet-1.txt", "sheet-2.txt", "sheet-4.txt"],
        ["sheet-5.pdf", "scan-3.png", "sheet-2.txt"],
    ] {
        let mut combiner = Combiner::new();
        for name in names {
            read(&mut combiner, name);
        }
        assert_opens(combiner, names[0]);
    }
}

#[test]
fn the_texts_of_the_codes_alone() {
    let mut combiner = Combiner::new();
    read(&mut combiner, "codes.txt");
    assert_opens(combiner, "codes.txt");
}

/// The words as a person would type them, and the sealed vault from a stick.
#[test]
fn words_and_the_sealed_vault() {
    let mut combiner = Combiner::new();
    for payload in kinsafe::paper::read_text(WORDS) {
        combiner.add(payload.payload.unwrap(), Place::file("words"));
    }
    let sealed = fs::read(path("vault.age")).unwrap();
    combiner.add(Payload::Sealed(sealed), Place::file("vault.age"));
    assert_opens(combiner, "words");
}

const WORDS: &str = "\
1 brew news calm meow
2 main epic apex also
3 deli inch slot toil
4 peck hill jolt drum
5 ruin list axis user
6 arch knob memo atom
7 echo buzz mild kiln
8 high runs game duty
1 brew news calm meow
2 main epic apex apex
3 zone yank news grim
4 swan monk wasp frog
5 inch many scar iris
6 down zero legs keys
7 zest slot time lazy
8 frog edge vial cook
1 brew news calm meow
2 main epic apex arch
3 cook menu item acid
4 kick kiwi legs liar
5 acid draw webs plus
6 arch bulb trip maze
7 brag redo obey curl
8 acid apex huts door
";
