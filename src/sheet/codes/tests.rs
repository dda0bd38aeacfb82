//! Tests of pages of codes: that nothing is lost, cut or printed over something else.

use proptest::prelude::*;

use super::*;
use crate::{
    limits,
    print::page::{Area, Item as Mark},
    secret::SecretText,
    sheet::grid::{END_MARGIN, SIDE_MARGIN},
    vault::{self, Code, CodeSet, Single, Vault},
};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

fn day() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

fn example() -> Vault {
    let json = include_bytes!("../../../examples/family-vault.json");
    vault::from_json(json, "example").unwrap()
}

/// The pages of these accounts before they are written.
fn pages_of(accounts: &[Account], paper: Paper, title: Option<&str>) -> Vec<Page> {
    let accounts: Vec<&Account> = accounts.iter().collect();
    let page = CodesPage {
        title,
        accounts: &accounts,
        made: day(),
        paper,
    };
    page.accounts
        .iter()
        .for_each(|account| check(account).unwrap());
    pages(&page, title)
}

fn pdf_of(accounts: &[Account], title: Option<&str>) -> Result<CodesPdf, Error> {
    let accounts: Vec<&Account> = accounts.iter().collect();
    codes_pdf(&CodesPage {
        title,
        accounts: &accounts,
        made: day(),
        paper: Paper::A4,
    })
}

fn account(provider: &str, items: Vec<Item>) -> Account {
    let mut account = Account::new(provider, "anna@example.org");
    account.items = items;
    account
}

/// A single line of text with its place.
fn texts(page: &Page) -> Vec<(&str, Area)> {
    let texts = page.items.iter().filter_map(|item| match item {
        Mark::Text { text, .. } => Some((text.as_str(), item.area())),
        _ => None,
    });
    texts.collect()
}

/// All text in reading order, without spaces: values that were broken are whole again.
fn letters(pages: &[Page]) -> String {
    let lines = pages.iter().flat_map(texts).map(|(text, _)| text);
    lines.collect::<String>().replace(' ', "")
}

fn boxes(pages: &[Page], want: bool) -> usize {
    let items = pages.iter().flat_map(|page| &page.items);
    items
        .filter(|item| matches!(item, Mark::Box { crossed, .. } if *crossed == want))
        .count()
}

/// What must hold of every page; how many texts are struck through.
fn check_pages(pages: &[Page]) -> usize {
    let mut struck = 0;
    for (number, page) in (1..).zip(pages) {
        let texts = texts(page);
        let mut solid: Vec<Area> = texts.iter().map(|(_, area)| *area).collect();
        let mut rules = Vec::new();
        for item in &page.items {
            let area = item.area();
            let inside = area.left >= SIDE_MARGIN - 0.01
                && area.right <= page.width - SIDE_MARGIN + 0.01
                && area.top >= END_MARGIN - 0.15
                && area.bottom <= page.height - END_MARGIN + 0.01;
            assert!(inside, "page {number}: {area:?}");
            match item {
                Mark::Box { .. } => solid.push(area),
                Mark::Rule { .. } => rules.push(area),
                Mark::Text { size, .. } => assert!(*size >= 7.5),
                Mark::Code { .. } => panic!("a QR code"),
            }
        }
        // From top to bottom, so that only neighbours are compared.
        solid.sort_by(|a, b| a.top.total_cmp(&b.top));
        for (at, area) in solid.iter().enumerate() {
            for other in solid[at + 1..]
                .iter()
                .take_while(|other| other.top < area.bottom)
            {
                assert!(
                    !area.overlaps(*other),
                    "page {number}: {area:?} and {other:?}"
                );
            }
        }
        for rule in rules {
            let over: Vec<&Area> = solid.iter().filter(|area| area.overlaps(rule)).collect();
            match over.as_slice() {
                [] => {}
                [text] => {
                    assert!(text.left - 0.01 <= rule.left && rule.right <= text.right + 0.01);
                    struck += 1;
                }
                _ => panic!("page {number}: a rule through {over:?}"),
            }
        }
        let place = format!("Page {number} of {}", pages.len());
        assert_eq!(texts.iter().filter(|(text, _)| *text == place).count(), 1);
        check_headings(&texts);
    }
    struck
}

/// No heading and no name is the last but the foot, and a name that goes on is the first.
fn check_headings(texts: &[(&str, Area)]) {
    let [body @ .., _, _] = texts else {
        panic!("a page without anything");
    };
    let last = body.last().unwrap().0;
    for heading in ["Recovery code", "Authenticator seed", " · issued", " (anna"] {
        assert!(!last.starts_with(heading), "{last}");
    }
    for (at, (text, _)) in body.iter().enumerate() {
        assert!(at <= 1 || *text != wording::CONTINUED, "at {at}");
    }
}

#[test]
fn the_example_vault_is_printed_whole() {
    let vault = example();
    for paper in PAPERS {
        let pages = pages_of(vault.accounts(), paper, Some("The Rossi family"));
        assert_eq!(pages.len(), 2);
        assert_eq!(check_pages(&pages), 2);
        let all = letters(&pages);
        for account in vault.accounts() {
            assert!(all.contains(&account.name().replace(' ', "")));
            assert!(all.contains(&account.address));
            for item in &account.items {
                if let Item::Codes(set) = item {
                    for code in &set.codes {
                        let code = code.code.expose().replace(' ', "");
                        assert_eq!(all.matches(&code).count(), 1, "{code}");
                    }
                }
            }
        }
        for said in [
            "RecoverycodesofTheRossifamily·made22November2026",
            "made22November2026",
            "used2026-05-02",
            "used2026-08-19",
            "2RP7-PYL4-DQ8W-E55T-B8RX-R7BP-4R3C",
            "I4L5W3EKWMWKZ6XE",
            "otpauth://totp/GitHub:mrossi-example?secret=I4L5W3EKWMWKZ6XE&issuer=GitHub",
            "turnstwo-factorauthenticationoff",
            "Allotheraccountssendtheirmailhere.",
        ] {
            assert!(all.contains(said), "{said}");
        }
        assert_eq!(boxes(&pages, true), 2);
        assert_eq!(boxes(&pages, false), 8 + 1 + 16 + 1);
    }
}

#[test]
fn a_thousand_codes_go_on_from_page_to_page() {
    let accounts: Vec<Account> = (0..100)
        .map(|number| {
            let codes = (0..10).map(|code| format!("{number:02}{code}x-{:05x}", number * code));
            account(
                &format!("Provider {number}"),
                vec![Item::Codes(CodeSet::new(codes, Some(day())))],
            )
        })
        .collect();
    for paper in PAPERS {
        let pages = pages_of(&accounts, paper, None);
        check_pages(&pages);
        let all: Vec<&str> = pages.iter().flat_map(texts).map(|(text, _)| text).collect();
        for account in &accounts {
            let Item::Codes(set) = &account.items[0] else {
                panic!()
            };
            for code in &set.codes {
                let found = all.iter().filter(|text| **text == code.code.expose());
                assert_eq!(found.count(), 1);
            }
        }
        assert_eq!(boxes(&pages, false), 1000);
        assert!(pages.len() < 25, "{}", pages.len());
    }
}

#[test]
fn one_set_over_several_pages_names_its_account_again() {
    let codes = (0..300).map(|code| format!("code-{code:04}"));
    let accounts = [account(
        "GitHub",
        vec![Item::Codes(CodeSet::new(codes, None))],
    )];
    let pages = pages_of(&accounts, Paper::A4, None);
    check_pages(&pages);
    assert!(pages.len() > 2);
    for (number, page) in pages.iter().enumerate() {
        let texts = texts(page);
        let again = texts[0].0 == "GitHub (anna@example.org)" && texts[1].0 == " (continued)";
        assert_eq!(again, number > 0);
    }
}

#[test]
fn the_longest_values_stay_within_the_margins() {
    let long = |letter: &str| letter.repeat(2000);
    for letter in ["W", "Å", "i", "– "] {
        let mut all = account(
            &long(letter),
            vec![
                Item::Codes(CodeSet::new(
                    [long(letter), "short".to_owned()],
                    Some(day()),
                )),
                Item::Codes(CodeSet::new(["".to_owned()], None)),
                Item::Codes(CodeSet::new([], None)),
                Item::Key(Single::new(long(letter))),
                Item::Phrase(Single::new(format!(
                    "{} {}",
                    long(letter),
                    "word ".repeat(1200)
                ))),
                Item::Seed(Single::new(format!(
                    "otpauth://hotp/{}?secret={}&algorithm=%E7%94%B0&counter=18446744073709551615\
                     &digits=4294967295",
                    long("x"),
                    long("ABCD"),
                ))),
                Item::Seed(Single::new(long("ABCD"))),
                Item::Text(Single::new(format!("a\n\n\tb\r\n{}", long(letter)))),
            ],
        );
        all.items = all
            .items
            .into_iter()
            .map(|item| item.described(Some(&long(letter)), Some(day())))
            .collect();
        all.login = long(letter);
        all.address = long(letter);
        all.note = SecretText::new(long(&format!("{letter} note\n")));
        let title = "W".repeat(limits::TITLE_CHARS);
        for paper in PAPERS {
            check_pages(&pages_of(std::slice::from_ref(&all), paper, Some(&title)));
        }
    }
}

#[test]
fn used_codes_are_marked_and_voided_ones_are_absent() {
    let used = Day::from_ymd(2026, 5, 2).unwrap();
    let mut set = CodeSet::new(["1111-aaaa".to_owned()], None);
    set.codes
        .push(Code::new("2222-bbbb".to_owned()).used_on(used));
    let mut old = Item::Codes(CodeSet::new(["3333-cccc".to_owned()], None));
    old.void(used);
    let mut old_key = Item::Key(Single::new("4444-dddd".to_owned()));
    old_key.void(used);
    let accounts = [
        account(
            "A",
            vec![Item::Codes(set), old.described(Some("Ältere"), None)],
        ),
        account("B", vec![old_key]),
        Account::new("C", ""),
    ];
    let pages = pages_of(&accounts, Paper::A4, None);
    assert_eq!(check_pages(&pages), 1);
    assert_eq!((boxes(&pages, true), boxes(&pages, false)), (1, 1));
    let all = letters(&pages);
    assert!(all.contains("2222-bbbbused2026-05-02"));
    assert!(all.contains("1111-aaaa"));
    for absent in ["3333", "4444", "Ältere"] {
        assert!(!all.contains(absent), "{absent}");
    }
    assert_eq!(all.matches("Nothingkepthere.").count(), 2);
}

#[test]
fn what_a_provider_is_known_for_is_said() {
    let said = |provider: &str, item: fn(String) -> Item| {
        let accounts = [account(provider, vec![item("abcd".to_owned())])];
        letters(&pages_of(&accounts, Paper::A4, None))
    };
    let codes = |code| Item::Codes(CodeSet::new([code], None));
    let phrase = |words| Item::Phrase(Single::new(words));
    let off = "turnstwo-factorauthenticationoff";
    assert!(said("bitwarden", codes).contains(off));
    assert!(said("Dropbox", codes).contains("mayturntwo-factorauthenticationoff"));
    assert!(!said("GitHub", codes).contains("two-factor"));
    assert!(!said("Bitwarden", phrase).contains(off));
    assert!(said("Somebody", phrase).contains("Canbeusedagain"));
    assert!(said("Proton", phrase).contains("Worksonce"));
    // By its number, which then stands before it.
    assert!(said("Keycloak", codes).contains("acertainone,byitsnumber.1abcd"));
    assert!(!said("GitHub", codes).contains("1abcd"));
}

#[test]
fn a_phrase_is_numbered_and_a_seed_in_fours() {
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    let seed = "JBSWY3DPEHPK3PXPJBSW";
    let accounts = [account(
        "Somebody",
        vec![
            Item::Phrase(Single::new(words.to_owned())),
            Item::Seed(Single::new(seed.to_owned())),
            Item::Seed(Single::new(format!(
                "otpauth://totp/a?secret={seed}&digits=8&period=60&algorithm=SHA256"
            ))),
        ],
    )];
    let pages = pages_of(&accounts, Paper::A4, None);
    check_pages(&pages);
    let all: Vec<&str> = pages.iter().flat_map(texts).map(|(text, _)| text).collect();
    let start = all.iter().rposition(|text| *text == "1").unwrap();
    let numbered: Vec<String> = (1..)
        .zip(words.split(' '))
        .flat_map(|(number, word): (usize, _)| [number.to_string(), word.to_owned()])
        .collect();
    assert_eq!(all[start..start + 24], numbered);
    let grouped = all
        .iter()
        .filter(|text| **text == "JBSW Y3DP EHPK 3PXP JBSW");
    assert_eq!(grouped.count(), 2);
    assert!(all.contains(&"To type by hand, 8 digits, 60 seconds, SHA256:"));
}

#[test]
fn the_same_accounts_give_the_same_bytes() {
    let first = pdf_of(example().accounts(), Some("The Rossi family")).unwrap();
    let again = pdf_of(example().accounts(), Some("The Rossi family")).unwrap();
    assert_eq!(first.bytes, again.bytes);
    assert_eq!(first.pages, 2);
    assert!(first.bytes.starts_with(b"%PDF-"));
    assert!(pdf_of(&[], None).is_ok_and(|pdf| pdf.pages == 1));
}

#[test]
fn letters_that_cannot_be_printed_are_refused_without_the_secret() {
    let refused = |change: fn(&mut Account)| {
        let mut account = account("Bank", Vec::new());
        change(&mut account);
        match pdf_of(&[account], None).err() {
            Some(Error::LettersNotInFont { text, letters }) => (text, letters),
            other => panic!("{other:?}"),
        }
    };
    let told = |text: &str, letters: &str| (text.to_owned(), letters.to_owned());
    assert_eq!(
        refused(|account| account.login = "ไทย".to_owned()),
        told("Bank (ไทย)", "ไ, ท, ย")
    );
    assert_eq!(
        refused(|account| account.note = SecretText::new("a\nb ไทย".to_owned())),
        told("the note of Bank (anna@example.org)", "ไ")
    );
    assert_eq!(
        refused(|account| {
            account.items = vec![Item::Codes(CodeSet::new(["שרה".to_owned()], None))];
        }),
        told("the recovery codes of Bank (anna@example.org)", "ש")
    );
    assert_eq!(
        refused(|account| {
            account.items = vec![Item::Key(Single::new("a\u{200B}".to_owned()))];
        }),
        told("the recovery key of Bank (anna@example.org)", "U+200B")
    );
    // What nobody types may be in any script that the fonts have.
    let mut account_of_sarah = account("בנק", Vec::new());
    account_of_sarah.note = SecretText::new("田中さんに聞く".to_owned());
    assert!(pdf_of(&[account_of_sarah], None).is_ok());
    let mut voided = Item::Key(Single::new("田".to_owned()));
    voided.void(day());
    assert!(pdf_of(&[account("Bank", vec![voided])], None).is_ok());
    let title = "a".repeat(limits::TITLE_CHARS + 1);
    assert_eq!(
        pdf_of(&[], Some(&title)).err(),
        Some(Error::TitleTooLong { chars: 61 })
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_text_is_printed_or_refused(
        text in "([a-zé]|[ \t\n\r\u{3000}\u{A0}\u{301}]|\\PC){0,30}",
        likely in "([a-zé]|[ \t\n\r\u{3000}\u{A0}\u{2028}\u{301}]){0,30}",
        kind in 0_usize..7,
    ) {
        for text in [text, likely] {
            let mut account = account(if kind == 0 { &text } else { "Somebody" }, Vec::new());
            match kind {
                0 => {}
                1 => account.login = text,
                2 => account.note = SecretText::new(text),
                3 => account.items = vec![Item::Codes(CodeSet::new([text], None))],
                4 => account.items = vec![Item::Phrase(Single::new(text))],
                5 => account.items = vec![Item::Seed(Single::new(text))],
                _ => account.items = vec![Item::Text(Single::new(String::new()))
                    .described(Some(&text), None)],
            }
            let _ = pdf_of(&[account], None);
        }
    }

    #[test]
    fn any_accounts_are_printed_whole(
        shapes in proptest::collection::vec(
            (0_usize..6, "[a-zA-Z0-9 –-]{0,70}", 0_usize..40, "[a-z \n]{0,400}"),
            0..12,
        ),
        letter: bool,
    ) {
        let accounts: Vec<Account> = shapes
            .iter()
            .map(|(kind, value, count, note)| {
                let single = Single::new(value.clone());
                let item = match kind {
                    0 | 1 => Item::Codes(CodeSet::new(vec![value.clone(); *count], None)),
                    2 => Item::Key(single),
                    3 => Item::Phrase(single),
                    4 => Item::Seed(single),
                    _ => Item::Text(single),
                };
                let mut account = account("Somebody", vec![item]);
                account.note = SecretText::new(note.clone());
                account
            })
            .collect();
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let pages = pages_of(&accounts, paper, None);
        check_pages(&pages);
        let codes: usize = shapes.iter().filter(|shape| shape.0 < 2).map(|shape| shape.2).sum();
        prop_assert_eq!(boxes(&pages, false), codes);
    }
}
