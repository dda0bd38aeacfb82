//! Tests of whole sheets: their measures, their codes, their letters, and their files.

use proptest::prelude::*;

use super::*;
use crate::print::{
    page::{Item, Page},
    qr::{self, Level, MODULE, QUIET},
};
use crate::{
    paper::{
        Payload, qr_text, read_text,
        record::{Label, SetKey},
    },
    seal::{SealedVault, seal},
    secret::{DataKey, Share},
    threshold::SheetNumber,
};

/// One sheet's inputs; the defaults are an ordinary one.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    pub(super) title: Option<String>,
    pub(super) label: String,
    pub(super) threshold: u8,
    pub(super) sheets: u8,
    pub(super) number: u8,
    pub(super) revision: u64,
    pub(super) day: u16,
    pub(super) paper: Paper,
    pub(super) language: Language,
    pub(super) sealed: Vec<u8>,
    pub(super) others: Vec<(String, String)>,
    pub(super) address: Option<String>,
    pub(super) large: bool,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            title: Some("The Rossi family".to_owned()),
            label: "Anna".to_owned(),
            threshold: 3,
            sheets: 5,
            number: 2,
            revision: 7,
            day: 2517,
            paper: Paper::A4,
            language: Language::default(),
            sealed: noise(1500),
            others: Vec::new(),
            address: None,
            large: false,
        }
    }
}

/// Bytes without a pattern.
fn noise(len: usize) -> Vec<u8> {
    (0..len as u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect()
}

impl Sample {
    /// Calls `f` with the sheet's face and record.
    fn with<T>(&self, f: impl FnOnce(&Face<'_>, &SignedKeyRecord) -> T) -> T {
        let key = SetKey::from_bytes(&[7; 32]);
        let threshold = Threshold::new(self.threshold).unwrap();
        let mut y = [0; 16];
        y.copy_from_slice(&noise(16));
        let record = SignedKeyRecord::sign(
            &key,
            threshold,
            Share::new(SheetNumber::new(self.number).unwrap(), y),
            Day::from_days_since_2020(self.day),
            Label::new(&self.label).unwrap(),
        );
        let count = part_count(self.sealed.len(), self.paper).unwrap();
        let parts = VaultPart::cut(key.set_id(), &self.sealed, count);
        let named = (0_u8..)
            .zip(&self.others)
            .map(|(at, (name, contact))| Named {
                number: SheetNumber::new(200 - at).unwrap(),
                name,
                contact,
            });
        let named: Vec<Named<'_>> = named.collect();
        let face = Face {
            title: self.title.as_deref(),
            set_id: key.set_id(),
            threshold,
            sheets: self.sheets.into(),
            revision: self.revision,
            made: Day::from_days_since_2020(self.day),
            paper: self.paper,
            language: self.language,
            parts: &parts,
            named: &named,
            address: self.address.as_deref(),
            large: self.large,
        };
        f(&face, &record)
    }

    fn pages(&self) -> Vec<Page> {
        self.with(layout::pages).unwrap()
    }

    pub(super) fn pdf(&self) -> SheetPdf {
        self.with(pdf).unwrap()
    }
}

/// In every language, with the longest that there may be of it all.
#[test]
fn the_others_and_the_address() {
    let people = |count: usize, name: &str, contact: &str| {
        vec![(name.to_owned(), contact.to_owned()); count]
    };
    for language in Language::all() {
        for paper in [Paper::A4, Paper::Letter] {
            for (others, address) in [
                (people(4, "Chloé", ""), None),
                (
                    people(4, "Chloé", "+39 055 555 0123"),
                    Some("https://example.org/kinsafe.html".to_owned()),
                ),
                (
                    people(30, "Chloé Rossi-Bianchi", "+39 055 555 0123"),
                    Some(format!("https://example.org/{}", "kin/".repeat(10))),
                ),
            ] {
                let sample = Sample {
                    language,
                    paper,
                    others,
                    address,
                    ..Sample::default()
                };
                let pages = sample.pages();
                pages.iter().for_each(check_page);
                let with_address = usize::from(sample.address.is_some());
                let pdf = sample.pdf();
                assert_eq!(pdf.codes, 4);
                let drawn = pages.iter().flat_map(|page| &page.items);
                let drawn = drawn.filter(|item| matches!(item, Item::Code { .. }));
                assert_eq!(drawn.count(), 4 + with_address);
            }
        }
    }
    let sample = Sample {
        others: [("Ben", "+39 055"), ("Zoë", "")]
            .map(|(name, contact)| (name.to_owned(), contact.to_owned()))
            .to_vec(),
        address: Some("https://example.org/k".to_owned()),
        ..Sample::default()
    };
    let words = words_of(&sample.pages()[0]);
    for part in [
        "The other sheets are with Ben (+39 055) and Zoë.",
        "Point your phone’s camera here",
        "Page 1 of 2",
        "The owner’s phone",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

/// What must hold of every page.
fn check_page(page: &Page) {
    let mut texts = Vec::new();
    let mut codes = Vec::new();
    for item in &page.items {
        let area = item.area();
        for (edge, room) in [
            ("left", area.left),
            ("right", page.width - area.right),
            ("top", area.top),
            ("bottom", page.height - area.bottom),
        ] {
            assert!(
                room > 12.0,
                "{room} mm at the {edge} of {}",
                described(item)
            );
        }
        match item {
            Item::Text { size, .. } => {
                assert!(*size >= 7.5, "{}", described(item));
                texts.push((item, area));
            }
            Item::Code { module, code, .. } => {
                assert!(*module >= MODULE);
                assert!(code.level() >= Level::M);
                codes.push((area, area.grown(QUIET * module)));
            }
            Item::Rule { .. } | Item::Box { .. } => {}
        }
    }
    for (i, (code, with_quiet)) in codes.iter().enumerate() {
        for (other, _) in &codes[..i] {
            assert!(!code.grown(8.0).overlaps(*other), "codes closer than 8 mm");
        }
        for item in page
            .items
            .iter()
            .filter(|item| !matches!(item, Item::Code { .. }))
        {
            assert!(
                !with_quiet.overlaps(item.area()),
                "in a quiet zone: {}",
                described(item)
            );
        }
    }
    for (i, (item, area)) in texts.iter().enumerate() {
        for (other, other_area) in &texts[..i] {
            assert!(
                !area.overlaps(*other_area),
                "{} over {}",
                described(item),
                described(other)
            );
        }
    }
}

fn described(item: &Item) -> String {
    match item {
        Item::Text { text, .. } => format!("“{text}”"),
        Item::Rule { y, .. } => format!("the rule at {y}"),
        Item::Box { x, y, .. } => format!("the box at {x}, {y}"),
        Item::Code { x, y, .. } => format!("the code at {x}, {y}"),
    }
}

/// All text of a page in reading order.
fn words_of(page: &Page) -> String {
    let texts = page.items.iter().filter_map(|item| match item {
        Item::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

#[test]
fn an_ordinary_sheet_is_one_small_page() {
    for paper in [Paper::A4, Paper::Letter] {
        for len in [300, 1000, 1600, 1850] {
            let sheet = Sample {
                paper,
                sealed: noise(len),
                ..Sample::default()
            }
            .pdf();
            assert_eq!(sheet.pages, 1, "{len}");
            assert_eq!(sheet.codes, if len == 300 { 3 } else { 4 });
            assert!(sheet.bytes.len() < 60_000, "{len}: {}", sheet.bytes.len());
            assert!(sheet.bytes.starts_with(b"%PDF-"));
        }
    }
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let sample = Sample {
        sealed: noise(4000),
        ..Sample::default()
    };
    let first = sample.pdf();
    assert_eq!(first.bytes, sample.pdf().bytes);
    let other = Sample {
        number: 3,
        ..sample
    };
    assert_ne!(first.bytes, other.pdf().bytes);
}

#[test]
fn the_file_says_nothing_about_itself() {
    let bytes = Sample::default().pdf().bytes;
    for word in [
        "/ID",
        "/Producer",
        "/CreationDate",
        "/Author",
        "printpdf",
        "Anna",
        "Rossi",
    ] {
        assert!(
            !bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes()),
            "{word}"
        );
    }
}

/// Who hears a sheet is told its language, what kind of paper it is, and what the codes are; whose it is
/// stands in no field of the file.
#[test]
fn the_file_is_tagged() {
    let of = |tag: &str| Sample {
        language: Language::find(tag).unwrap(),
        ..Sample::default()
    };
    for (sample, tag, said) in [
        (Sample::default(), "en", None),
        (of("ru"), "ru", None),
        (of("ar"), "ar", Some("الورقة 2 من 5 The Rossi family")),
        (of("hi"), "hi", Some("यह क्या है।")),
    ] {
        let bytes = sample.pdf().bytes;
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let catalog = file.catalog().unwrap();
        assert_eq!(
            catalog.get(b"Lang").unwrap().as_str().unwrap(),
            tag.as_bytes()
        );
        let tree = catalog
            .get(b"StructTreeRoot")
            .unwrap()
            .as_reference()
            .unwrap();
        let tree = file.get_dictionary(tree).unwrap();
        let whole = tree.get(b"K").unwrap().as_reference().unwrap();
        let whole = file.get_dictionary(whole).unwrap();
        let kids = whole.get(b"K").unwrap().as_array().unwrap();
        let kinds: Vec<_> = kids
            .iter()
            .map(|kid| file.get_dictionary(kid.as_reference().unwrap()).unwrap())
            .map(|kid| kid.get(b"S").unwrap().as_name().unwrap())
            .collect();
        // What stands otherwise than it is read is said in reading order as well.
        let spoken: Vec<String> = kids
            .iter()
            .map(|kid| file.get_dictionary(kid.as_reference().unwrap()).unwrap())
            .filter_map(|kid| kid.get(b"ActualText").ok())
            .map(|text| lopdf::decode_text_string(text).unwrap())
            .collect();
        match said {
            Some(said) => assert!(spoken.iter().any(|text| text.contains(said)), "{spoken:?}"),
            None => assert!(spoken.is_empty(), "{spoken:?}"),
        }
        let pictures = kinds.iter().filter(|kind| **kind == b"Figure").count();
        assert_eq!(pictures, 4, "{tag}");
        assert!(
            kinds.len() > 20 && kinds.contains(&b"H".as_slice()),
            "{tag}"
        );
    }
}

#[test]
fn every_code_is_on_the_sheet_and_the_key_twice() {
    for len in [300, 1500, 9000] {
        let sample = Sample {
            sealed: noise(len),
            ..Sample::default()
        };
        let pages = sample.pages();
        let printed: Vec<Vec<[i32; 4]>> = pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match item {
                Item::Code { code, .. } => Some(code.rectangles()),
                _ => None,
            })
            .collect();
        sample.with(|face, record| {
            let key = qr_text(&record.to_bytes());
            let key = qr::Code::fitting(&key, 39.0).unwrap().rectangles();
            assert_eq!(printed.iter().filter(|code| **code == key).count(), 2);
            assert_eq!(printed.len(), face.parts.len() + 2);
            let said = format!("This sheet has {} codes", printed.len());
            assert!(words_of(&pages[0]).contains(&said), "{said}");
        });
    }
}

#[test]
fn the_words_are_on_the_sheet_in_order() {
    let sample = Sample::default();
    let page = &sample.pages()[0];
    let found: Vec<_> = read_text(&words_in_lines(page))
        .into_iter()
        .filter_map(|finding| match finding.payload {
            Ok(Payload::Words {
                record,
                corrections,
            }) => Some((record, corrections)),
            _ => None,
        })
        .collect();
    sample.with(|face, record| {
        let short = crate::paper::record::ShortRecord::new(
            face.set_id,
            face.threshold,
            record.share().duplicate(),
        );
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0.as_bytes(), short.to_bytes().as_slice());
        assert!(found[0].1.is_empty());
    });
}

/// The page's text, one line for each base line.
fn words_in_lines(page: &Page) -> String {
    let mut lines = String::new();
    let mut last = 0.0;
    for item in &page.items {
        if let Item::Text { y, text, .. } = item {
            lines.push(if *y == last { ' ' } else { '\n' });
            lines.push_str(text);
            last = *y;
        }
    }
    lines
}

#[test]
fn letters_that_cannot_be_printed_are_refused() {
    let refused = |title: Option<&str>, label: &str| {
        let title = title.map(str::to_owned);
        Sample {
            title,
            label: label.to_owned(),
            ..Sample::default()
        }
        .with(pdf)
        .err()
    };
    let letters = |text: &str, letters: &str| {
        Some(Error::LettersNotInFont {
            text: text.to_owned(),
            letters: letters.to_owned(),
        })
    };
    assert_eq!(refused(None, "ไทยไ"), letters("ไทยไ", "ไ, ท, ย"));
    assert_eq!(refused(Some("გია"), "Anna"), letters("გია", "გ, ი, ა"));
    assert_eq!(
        refused(None, "Ann\u{200B}a"),
        letters("Ann\u{200B}a", "U+200B")
    );
    assert_eq!(refused(Some("a\u{1B}[2J"), ""), letters("a[2J", "U+001B"));
    assert_eq!(
        refused(Some(&"a".repeat(61)), ""),
        Some(Error::TitleTooLong { chars: 61 })
    );
    for text in [
        "Chloe\u{301}",
        "Đặng Thị Hương",
        "Ιωάννα",
        "Željko Ђурић",
        "O’Neil",
        "田中さくら",
        "王婷",
        "שרה כהן",
        "محمد علي",
        "प्रिया शर्मा",
    ] {
        assert_eq!(refused(Some(text), text), None, "{text}");
    }
}

#[test]
fn more_bytes_never_make_fewer_parts_or_too_many_pages() {
    for paper in [Paper::A4, Paper::Letter] {
        let mut last = 1;
        for len in 0..=limits::SEALED_ON_PAPER {
            let count = part_count(len, paper).unwrap();
            assert!(count >= last, "{len}");
            last = count;
        }
        assert!(last <= 60, "{last}");
        let bytes = limits::SEALED_ON_PAPER + 1;
        assert_eq!(
            part_count(bytes, paper),
            Err(Error::VaultTooLargeForPaper { bytes })
        );
        let largest = Sample {
            paper,
            sealed: noise(limits::SEALED_ON_PAPER),
            ..Sample::default()
        };
        let pages = largest.pages();
        assert!(pages.len() <= 11, "{}", pages.len());
        pages.iter().for_each(check_page);
    }
}

/// Other languages take more room, and letters that the fonts must have.
#[test]
fn every_language_fits_and_has_its_letters() {
    let long = "The wide and wonderful World-Wide Web Workers of Würzburg, WW";
    for language in Language::all() {
        for (paper, length, title) in [
            (Paper::A4, 600, None),
            (Paper::A4, 1500, Some("Семья Росси")),
            (Paper::A4, 6000, Some(long)),
            (Paper::Letter, 600, Some(long)),
            (Paper::Letter, 1500, None),
            (Paper::Letter, 1500, Some(long)),
        ] {
            let sample = Sample {
                title: title.map(|title| title.chars().take(limits::TITLE_CHARS).collect()),
                paper,
                language,
                sealed: noise(length),
                ..Sample::default()
            };
            let pages = sample.pages();
            for page in &pages {
                check_page(page);
                for item in &page.items {
                    if let Item::Text { text, .. } = item {
                        // Marks of direction are not drawn.
                        let drawn =
                            text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
                        assert!(fonts::missing_letters(&drawn).is_empty(), "{text}");
                    }
                }
            }
            // What is for a technician goes behind where a language takes more room.
            let behind = usize::from(language != Language::default());
            let fits = match pages.len() {
                1 => length < 4000,
                many => length > 4000 || many <= 1 + behind,
            };
            assert!(fits, "{}: {}", language.tag(), pages.len());
        }
    }
}

/// A page more, the last, with all 32 words as on the first, and none of them small.
#[test]
fn words_in_large_letters() {
    for language in Language::all() {
        let large = Sample {
            large: true,
            language,
            ..Sample::default()
        };
        let (few, pages) = (
            Sample {
                large: false,
                ..large.clone()
            }
            .pages(),
            large.pages(),
        );
        assert_eq!(pages.len(), few.len() + 1);
        pages.iter().for_each(check_page);
        let words = |page: &Page, least: f32| -> Vec<String> {
            let texts = page.items.iter().filter_map(|item| match item {
                Item::Text {
                    text, size, font, ..
                } if *size >= least && *font == fonts::Font::Bold => Some(text.clone()),
                _ => None,
            });
            let is_word = |text: &String| {
                text.len() == 4 && text.chars().all(|letter| letter.is_ascii_lowercase())
            };
            texts.filter(is_word).collect()
        };
        let last = words(pages.last().unwrap(), 30.0);
        assert_eq!(last.len(), 32);
        // Another language may have a short word before them.
        assert!(words(&pages[0], 0.0).ends_with(&last));
    }
}

#[test]
fn parts_cut_otherwise_are_printed_or_refused() {
    Sample::default().with(|face, record| {
        let sealed = noise(3000);
        for (count, pages) in [(1, None), (2, Some(2)), (3, Some(2)), (7, Some(3))] {
            let parts = VaultPart::cut(face.set_id, &sealed, count);
            let face = Face {
                parts: &parts,
                named: &[],
                address: None,
                ..*face
            };
            match (pdf(&face, record), pages) {
                (Ok(sheet), Some(pages)) => assert_eq!(sheet.pages, pages, "{count}"),
                (Err(error), None) => {
                    assert_eq!(error, Error::VaultTooLargeForPaper { bytes: 3000 });
                }
                _ => panic!("{count}"),
            }
        }
        let without_vault = pdf(
            &Face {
                parts: &[],
                named: &[],
                address: None,
                ..*face
            },
            record,
        )
        .unwrap();
        assert_eq!((without_vault.pages, without_vault.codes), (1, 2));
    });
}

#[test]
fn the_text_sheet_reads_back() {
    let sealed = seal(&noise(900), &DataKey::from_bytes([1; 16]));
    for title in [None, Some("The Rossi family".to_owned())] {
        let sample = Sample {
            title,
            ..Sample::default()
        };
        sample.with(|face, record| {
            let text = text(face, record, &sealed.to_armor());
            assert!(
                text.lines().all(|line| line.chars().count() <= 72),
                "{}",
                *text
            );
            let mut found = read_text(&text).into_iter().map(|finding| finding.payload);
            match found.next() {
                Some(Ok(Payload::Record(bytes))) => {
                    assert_eq!(bytes.as_bytes(), *record.to_bytes())
                }
                _ => panic!("no key: {}", *text),
            }
            match found.next() {
                Some(Ok(Payload::Sealed(bytes))) => {
                    assert_eq!(SealedVault::from_bytes(&bytes, "").unwrap(), sealed);
                }
                _ => panic!("no vault: {}", *text),
            }
            assert!(found.next().is_none());
        });
    }
}

/// The longest names and titles in the widest letters, with the largest vault of one page.
#[test]
fn the_widest_sheet_fits() {
    for paper in [Paper::A4, Paper::Letter] {
        for letter in ["W", "Å", "Þ", "M"] {
            for len in [200, 1300, 1850, 2200, 2600] {
                let sample = Sample {
                    title: Some(letter.repeat(limits::TITLE_CHARS)),
                    label: "@".repeat(limits::LABEL),
                    threshold: 255,
                    sheets: 255,
                    number: 255,
                    revision: u32::MAX.into(),
                    paper,
                    sealed: noise(len),
                    ..Sample::default()
                };
                sample.pages().iter().for_each(check_page);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn everything_has_its_place(
        title in proptest::option::of("[WMÅÞ]{1,60}|[a-zA-Z]{1,14}( [a-zA-Zа-я]{1,12}){0,3}"),
        label in "|[WM@]{40}|[A-Za-zé ]{0,20}|[А-Я]{20}",
        (threshold, sheets, number) in (2_u8.., any::<u8>(), 1_u8..)
            .prop_map(|(k, n, x)| (k, n.max(k), x)),
        revision in prop_oneof![0_u64..10_000, Just(u64::from(u32::MAX))],
        day: u16,
        letter: bool,
        len in prop_oneof![200_usize..2600, 2600_usize..20_000],
    ) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let sealed = noise(len);
        let sample = Sample {
            title, label, threshold, sheets, number, revision, day, paper, sealed,
            ..Sample::default()
        };
        let pages = sample.pages();
        pages.iter().for_each(check_page);
        for (number, page) in (1..).zip(&pages) {
            let words = words_of(page);
            // A higher number than there are sheets is one that was minted from paper.
            let sheet = if sample.number > sheets {
                format!("Sheet {}", sample.number)
            } else {
                format!("Sheet {} of {sheets}", sample.number)
            };
            prop_assert!(words.contains(&sheet));
            if pages.len() > 1 {
                let place = format!("Page {number} of {}", pages.len());
                prop_assert!(words.contains(&place));
            }
        }
    }
}
