//! What is promised of combining, exhaustively: a right vault or an error, never another result.

use kinsafe::{
    combine::{Combiner, Finding, Recovered, Wanted, What},
    day::Day,
    error::{Error, Made},
    limits,
    paper::{
        Payload, Place,
        record::{ReadRecord, VaultPart},
    },
    set::{Holders, Split, split},
    threshold::Threshold,
    vault,
};
use rand::{SeedableRng, rngs::ChaCha20Rng};
use zeroize::Zeroizing;

/// A set dealt from the example vault, as the payloads of its sheets.
struct Dealt {
    split: Split,
    parts: Vec<Vec<u8>>,
}

fn deal(k: u8, n: usize, seed: u64) -> Dealt {
    let json = include_bytes!("../examples/family-vault.json");
    let names: Vec<String> = (1..=n).map(|number| format!("Holder {number}")).collect();
    let split = split(
        vault::from_json(json, "example").unwrap(),
        Threshold::new(k).unwrap(),
        &Holders::new(names.iter().map(String::as_str)).unwrap(),
        false,
        Day::from_ymd(2026, 11, 22).unwrap(),
        &mut ChaCha20Rng::seed_from_u64(seed),
    )
    .unwrap();
    let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 2)
        .iter()
        .map(VaultPart::to_bytes)
        .collect();
    Dealt { split, parts }
}

impl Dealt {
    fn key(&self, sheet: usize) -> Vec<u8> {
        self.split.records[sheet - 1].to_bytes().to_vec()
    }

    /// The codes of one sheet.
    fn sheet(&self, sheet: usize) -> Vec<Vec<u8>> {
        std::iter::once(self.key(sheet))
            .chain(self.parts.clone())
            .collect()
    }

    fn json(&self) -> Vec<u8> {
        vault::to_json(&self.split.vault, false).expose().to_vec()
    }

    fn is_right(&self, recovered: &Recovered) -> bool {
        vault::to_json(&recovered.vault, false).expose() == self.json()
    }
}

/// Adds the codes of each sheet at a place of its own.
fn pile(sheets: &[Vec<Vec<u8>>]) -> Combiner {
    let mut combiner = Combiner::new();
    for (at, codes) in sheets.iter().enumerate() {
        for code in codes {
            let payload = Payload::of_bytes(Zeroizing::new(code.clone()));
            combiner.add(payload, Place::file(format!("{}.png", at + 1)));
        }
    }
    combiner
}

#[test]
fn every_subset_of_every_set_up_to_six() {
    for n in 2..=6_usize {
        for k in 2..=n {
            let dealt = deal(k as u8, n, (n * 10 + k) as u64);
            for subset in 0..1_u32 << n {
                let chosen: Vec<_> = (1..=n)
                    .filter(|sheet| subset >> (sheet - 1) & 1 == 1)
                    .map(|sheet| dealt.sheet(sheet))
                    .collect();
                match pile(&chosen).open() {
                    Ok(recovered) => {
                        assert!(chosen.len() >= k && dealt.is_right(&recovered));
                        assert_eq!(recovered.sheets.len(), chosen.len());
                    }
                    Err(Error::NotEnoughSheets { have, .. }) => {
                        assert!(have.len() < k && have.len() == chosen.len());
                    }
                    Err(Error::NoSheets) => assert!(chosen.is_empty()),
                    Err(other) => panic!("{other}"),
                }
            }
        }
    }
}

/// Sheets 2, 3, 4 and 1, 3, 5: with 1, 2, 3 a wrong field would go unnoticed.
#[test]
fn every_changed_byte_of_every_record() {
    let dealt = deal(3, 5, 1);
    for sheets in [[2, 3, 4], [1, 3, 5]] {
        let good: Vec<_> = sheets.iter().map(|&sheet| dealt.sheet(sheet)).collect();
        for sheet in 0..3 {
            for at in 0..good[sheet][0].len() {
                for change in [1, 0x80] {
                    let mut changed = good.clone();
                    changed[sheet][0][at] ^= change;
                    let mut combiner = pile(&changed);
                    match combiner.open() {
                        Ok(recovered) => assert!(dealt.is_right(&recovered), "byte {at}"),
                        Err(error) => assert_ne!(error.exit_code(), 0),
                    }
                    assert!(
                        combiner.findings().iter().any(|finding| !finding.is_note()),
                        "byte {at} of a key record changed unnoticed"
                    );
                }
            }
        }
    }
    // The same vault code on all sheets is changed: the vault cannot open.
    for part in 0..2 {
        for at in 0..dealt.parts[part].len() {
            let mut changed = deal_changed(&dealt, part, at);
            match pile(&changed).open() {
                Ok(recovered) => assert!(dealt.is_right(&recovered), "byte {at}"),
                Err(error) => assert_ne!(error.exit_code(), 0),
            }
            // With one sheet whose vault codes are good, it does.
            changed.push(dealt.sheet(1));
            assert!(dealt.is_right(&pile(&changed).open().unwrap()), "byte {at}");
        }
    }
}

fn deal_changed(dealt: &Dealt, part: usize, at: usize) -> Vec<Vec<Vec<u8>>> {
    [2, 3, 4]
        .map(|sheet| {
            let mut codes = dealt.sheet(sheet);
            codes[1 + part][at] ^= 1;
            codes
        })
        .to_vec()
}

#[test]
fn every_truncation_of_every_record() {
    let dealt = deal(3, 5, 2);
    for code in 0..3 {
        for length in 0..dealt.sheet(2)[code].len() {
            let mut sheets: Vec<_> = [2, 3, 4].map(|sheet| dealt.sheet(sheet)).to_vec();
            for codes in &mut sheets {
                codes[code].truncate(length);
            }
            assert!(pile(&sheets).open().is_err(), "code {code} cut to {length}");
        }
    }
}

#[test]
fn any_order_gives_the_same() {
    let dealt = deal(2, 3, 3);
    let mut codes: Vec<_> = [1, 2, 3]
        .iter()
        .flat_map(|&sheet| dealt.sheet(sheet))
        .collect();
    for turn in 0..codes.len() {
        codes.rotate_left(turn);
        let one_each: Vec<_> = codes.iter().map(|code| vec![code.clone()]).collect();
        assert!(dealt.is_right(&pile(&one_each).open().unwrap()));
        codes.reverse();
    }
}

#[test]
fn two_sets_do_not_mix() {
    let (a, b) = (deal(3, 5, 4), deal(3, 5, 5));
    let mut mixed = pile(&[a.sheet(1), a.sheet(2), b.sheet(3), b.sheet(4)]);
    assert!(matches!(mixed.open(), Err(Error::NotEnoughSheets { have, .. }) if have.len() == 2));
    let mut enough = pile(&[b.sheet(3), a.sheet(1), b.sheet(5), a.sheet(2), a.sheet(4)]);
    assert!(matches!(enough.open(), Err(Error::SeveralSets { sets }) if sets.len() == 2));
    let wanted = Wanted {
        set: Some(a.split.set().set.into()),
        printed: false,
    };
    let recovered = enough.open_wanted(&wanted).unwrap();
    assert!(a.is_right(&recovered));
    let foreign = enough
        .findings()
        .iter()
        .filter(|f| matches!(f.what, What::Foreign { .. }))
        .count();
    assert_eq!(foreign, 2);
}

#[test]
fn bad_sheets_are_named_and_the_rest_goes_on() {
    let dealt = deal(3, 5, 6);
    let mut sheets: Vec<_> = [1, 2, 4, 5].map(|sheet| dealt.sheet(sheet)).to_vec();
    sheets[1][0][40] ^= 1;
    let mut combiner = pile(&sheets);
    let recovered = combiner.open().unwrap();
    assert!(dealt.is_right(&recovered));
    let numbers: Vec<u8> = recovered.sheets.iter().map(|number| number.get()).collect();
    assert_eq!(numbers, [1, 4, 5]);
    let set = dealt.split.set().set;
    let texts: Vec<String> = combiner
        .findings()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        texts,
        [format!(
            "2.png: this is not the sheet 2 of set {set} that it says: damaged, altered or \
             forged; left out"
        )]
    );
    // Without it, three are needed and two are there.
    sheets.pop();
    let error = pile(&sheets).open().err().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "1 of the sheets is damaged or altered, and the good ones are not enough: 2 of 3 \
             sheets of set {set}"
        )
    );
    assert_eq!(error.exit_code(), 4);
}

#[test]
fn relabelled_sheets_open_and_are_named() {
    let dealt = deal(3, 5, 7);
    let mut sheets: Vec<_> = [1, 3, 5].map(|sheet| dealt.sheet(sheet)).to_vec();
    // The second letter of the name.
    sheets[1][0][55] = b'a';
    let mut combiner = pile(&sheets);
    assert!(dealt.is_right(&combiner.open().unwrap()));
    assert!(matches!(combiner.findings()[0].what, What::Altered { .. }));
    assert_eq!(combiner.findings().len(), 1);
}

/// A forger who has the public facts of a set makes a whole pile of his own in its name.
#[test]
fn a_forged_pile_does_not_open() {
    let (real, forged) = (deal(3, 5, 8), deal(3, 5, 9));
    let id = *real.split.set().set.as_bytes();
    let sheets: Vec<_> = [1, 2, 3]
        .map(|sheet| {
            let mut codes = forged.sheet(sheet);
            let public_key: [u8; 32] = *real.split.records[0].public_key();
            codes[0][1..33].copy_from_slice(&public_key);
            for part in &mut codes[1..] {
                part[1..6].copy_from_slice(&id);
            }
            codes
        })
        .to_vec();
    assert!(pile(&sheets).open().is_err());
    // Nor with words, which carry no signature at all.
    let mut combiner = Combiner::new();
    for (sheet, codes) in sheets.iter().enumerate() {
        let mut record = [0; 24];
        record[0] = 0x13;
        record[1..6].copy_from_slice(&id);
        record[6] = 3;
        record[7] = sheet as u8 + 1;
        record[8..].copy_from_slice(&codes[0][35..51]);
        let record = Zeroizing::new(record);
        combiner.add(
            Payload::Words {
                record: ReadRecord::of_words(&record),
                corrections: Vec::new(),
            },
            Place::file("words"),
        );
        for part in &codes[1..] {
            combiner.add(
                Payload::of_bytes(Zeroizing::new(part.clone())),
                Place::file("x"),
            );
        }
    }
    assert!(matches!(combiner.open(), Err(Error::NothingOpens { .. })));
}

#[test]
fn words_help_and_a_wrong_one_is_named() {
    let dealt = deal(3, 5, 10);
    let words = |sheet: usize, flip: u8| {
        let key = dealt.key(sheet);
        let mut record = Zeroizing::new([0; 24]);
        record[0] = 0x13;
        record[1..6].copy_from_slice(dealt.split.set().set.as_bytes());
        record[6..8].copy_from_slice(&key[33..35]);
        record[8..].copy_from_slice(&key[35..51]);
        record[9] ^= flip;
        Payload::Words {
            record: ReadRecord::of_words(&record),
            corrections: Vec::new(),
        }
    };
    let mut combiner = pile(&[dealt.sheet(1)]);
    combiner.add(words(2, 1), Place::file("two"));
    combiner.add(words(4, 0), Place::file("four"));
    assert!(matches!(combiner.open(), Err(Error::NothingOpens { .. })));
    combiner.add(words(5, 0), Place::file("five"));
    let recovered = combiner.open().unwrap();
    assert!(dealt.is_right(&recovered));
    assert_eq!(
        recovered.sheets.iter().map(|x| x.get()).collect::<Vec<_>>(),
        [1, 4, 5]
    );
    assert!(combiner.findings().iter().any(|finding| {
        finding.place.file == "two" && matches!(finding.what, What::ShareWrong { .. })
    }));
}

#[test]
fn the_newest_vault_that_opens_wins() {
    let mut dealt = deal(2, 3, 11);
    let key = kinsafe::secret::DataKey::from_bytes(*dealt.split.set().data_key.expose());
    dealt
        .split
        .vault
        .changed(Day::from_ymd(2027, 1, 1).unwrap(), "used a code")
        .unwrap();
    let newer = kinsafe::seal::seal(&dealt.json(), &key);
    let mut combiner = pile(&[dealt.sheet(1), dealt.sheet(3)]);
    combiner.add(
        Payload::Sealed(newer.as_bytes().to_vec()),
        Place::file("new.age"),
    );
    combiner.add(
        Payload::Sealed(dealt.split.sealed.as_bytes().to_vec()),
        Place::file("old.age"),
    );
    let recovered = combiner.open().unwrap();
    assert!(dealt.is_right(&recovered));
    let old: Vec<_> = combiner
        .findings()
        .iter()
        .filter(|f| f.place.file == "old.age")
        .collect();
    assert!(matches!(old.as_slice(), [finding] if finding.is_note()));
}

/// Of two sets of one vault, made on one day, that which opens the later revision.
#[test]
fn the_set_with_the_newest_vault_wins() {
    let first = deal(2, 2, 11);
    let old = [first.sheet(1), first.sheet(2)];
    for seed in 12..20 {
        let holders = Holders::new(["A", "B"]).unwrap();
        let split = split(
            vault::from_json(&first.json(), "first").unwrap(),
            Threshold::new(2).unwrap(),
            &holders,
            false,
            Day::from_ymd(2026, 11, 22).unwrap(),
            &mut ChaCha20Rng::seed_from_u64(seed),
        )
        .unwrap();
        let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 2);
        let parts = parts.iter().map(VaultPart::to_bytes).collect();
        let second = Dealt { split, parts };
        let new = [second.sheet(1), second.sheet(2)];
        let recovered = pile(&[old.clone(), new].concat()).open().unwrap();
        assert!(second.is_right(&recovered), "{seed}");
    }
}

#[test]
fn what_is_missing_is_said() {
    let dealt = deal(2, 3, 12);
    let mut keys = pile(&[vec![dealt.key(1)], vec![dealt.key(2)]]);
    assert_eq!(
        keys.open().err().unwrap().to_string(),
        "the sheets are enough, but no vault code was found"
    );
    let mut one_part = pile(&[
        vec![dealt.key(1), dealt.parts[0].clone()],
        vec![dealt.key(2)],
    ]);
    assert_eq!(
        one_part.open().err().unwrap().to_string(),
        "the sheets are enough, but vault code 2 of 2 is missing"
    );
    let mut no_key = pile(std::slice::from_ref(&dealt.parts));
    assert_eq!(no_key.open().err(), Some(Error::NoKeyCode));
    let newer = pile(&[vec![vec![0x21, 1, 2, 3]]]).open().err();
    assert_eq!(newer, Some(Error::NewerVersion { what: Made::Sheet }));
}

/// Vault codes need not be looked for any more; key codes are read to the end.
#[test]
fn it_says_when_a_set_is_complete() {
    let dealt = deal(2, 3, 13);
    let mut combiner = Combiner::new();
    let codes = [
        dealt.key(1),
        dealt.parts[1].clone(),
        dealt.key(3),
        dealt.parts[0].clone(),
    ];
    let mut states = Vec::new();
    for code in codes {
        combiner.add(Payload::of_bytes(Zeroizing::new(code)), Place::file("x"));
        states.push(combiner.complete());
    }
    assert_eq!(states, [false, false, false, true]);
}

/// A flood of codes ends in time, and what came before it opens.
#[test]
fn a_flood_is_cut_off() {
    let dealt = deal(2, 2, 5);
    let mut combiner = pile(&[dealt.sheet(1), dealt.sheet(2)]);
    for line in 1..=2 * limits::PAYLOADS {
        let error = Error::NewerVersion { what: Made::Sheet };
        let place = Place {
            line: Some(line),
            ..Place::file("flood.txt")
        };
        combiner.add_unreadable(error, place.clone());
        combiner.add(Payload::of_bytes(vec![0x7f; 3]), place);
    }
    let is_too_many = |finding: &&Finding| finding.what == What::TooMany;
    assert_eq!(combiner.findings().iter().filter(is_too_many).count(), 1);
    assert!(combiner.findings().len() <= limits::PAYLOADS);
    assert!(dealt.is_right(&combiner.open().unwrap()));
}
