//! Whole conversations, and that none of them loses what was typed.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::*;
use crate::{
    limits,
    paper::{
        read_text,
        record::{Record, ShortRecord},
        to_lines, to_words,
    },
    session::LineNote,
    threshold::Threshold,
};

const SHEETS: [&str; 5] = [
    include_str!("../../../tests/golden/v1/sheet-1.txt"),
    include_str!("../../../tests/golden/v1/sheet-2.txt"),
    include_str!("../../../tests/golden/v1/sheet-3.txt"),
    include_str!("../../../tests/golden/v1/sheet-4.txt"),
    include_str!("../../../tests/golden/v1/sheet-5.txt"),
];
const OTHER: &str = include_str!("../../../tests/stories/paper/other-set.txt");
const VAULT: &[u8] = include_bytes!("../../../tests/golden/v1/vault.age");

fn set() -> SetId {
    "KGB9-93HN".parse().unwrap()
}

fn payload(sheet: &str) -> Payload {
    let found = read_text(sheet).into_iter().map(|found| found.payload);
    let mut records = found.filter_map(|found| match found {
        Ok(Payload::Record(record)) => Some(Payload::Record(record)),
        _ => None,
    });
    records.next().unwrap()
}

fn short(sheet: &str) -> [u8; 24] {
    let Payload::Record(read) = payload(sheet) else {
        panic!()
    };
    let Ok(Record::Key(record)) = read.into_record() else {
        panic!()
    };
    let share = record.share().duplicate();
    *ShortRecord::new(record.set_id(), record.threshold(), share).to_bytes()
}

fn eight(record: &[u8; 24]) -> Vec<String> {
    let words = to_words(record);
    words.chunks(4).map(|line| line.join(" ")).collect()
}

/// The eight lines of a golden sheet.
fn lines(number: usize) -> Vec<String> {
    static ALL: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    let all = ALL.get_or_init(|| SHEETS.iter().map(|sheet| eight(&short(sheet))).collect());
    all[number - 1].clone()
}

fn numbered(lines: &[String]) -> Vec<String> {
    let lines = (1..).zip(lines);
    lines.map(|(n, line)| format!("{n} {line}")).collect()
}

/// Somebody who types.
struct Talk {
    combiner: Combiner,
    typing: Typing,
    asked: Asked,
    said: Vec<Said>,
}

impl Talk {
    /// With the sealed vault and these golden sheets read.
    fn with(sheets: &[usize]) -> Self {
        let mut combiner = Combiner::new();
        combiner.add(Payload::Sealed(VAULT.to_vec()), Place::file("vault.age"));
        for number in sheets {
            combiner.add(payload(SHEETS[number - 1]), Place::file("sheet.txt"));
        }
        Self::begin(combiner)
    }

    fn begin(combiner: Combiner) -> Self {
        let mut talk = Self {
            combiner,
            typing: Typing::new(),
            asked: Asked::AnyLine,
            said: Vec::new(),
        };
        talk.step(Input::Look);
        talk
    }

    fn step(&mut self, input: Input) -> &Self {
        let step = self.typing.step(&mut self.combiner, input);
        self.said = step.said;
        self.asked = step.asked;
        self
    }

    fn line(&mut self, text: &str) -> &Self {
        self.step(Input::Line(Zeroizing::new(text.to_owned())))
    }

    fn lines(&mut self, lines: &[String]) -> &Self {
        for line in lines {
            self.line(line);
        }
        self
    }

    fn block(&mut self, lines: &[String]) -> &Self {
        self.step(Input::Block(Zeroizing::new(lines.join("\n"))))
    }

    fn answer(&mut self, yes: bool) -> &Self {
        self.step(Input::Answer(yes))
    }

    #[track_caller]
    fn asks_line(&self, number: usize) {
        let asked = [false, true].map(|again| Asked::Line { number, again });
        assert!(
            asked.contains(&self.asked),
            "{:?} {:?}",
            self.asked,
            self.said
        );
    }

    #[track_caller]
    fn asks(&self, question: Question) {
        assert_eq!(self.asked, Asked::Question(question), "{:?}", self.said);
    }

    #[track_caller]
    fn says(&self, said: &Said) {
        assert!(self.said.contains(said), "{:?}", self.said);
    }

    #[track_caller]
    fn is_enough(&mut self) {
        assert_eq!(self.asked, Asked::Finished(End::Enough), "{:?}", self.said);
        assert!(self.combiner.open().is_ok());
    }
}

fn number(number: u8) -> SheetNumber {
    SheetNumber::new(number).unwrap()
}

#[test]
fn line_by_line() {
    let mut talk = Talk::with(&[]);
    assert_eq!(talk.said, [Said::How, Said::Sheet { first: true }]);
    let first = lines(1);
    talk.line(&first[0]).asks_line(2);
    talk.line(&first[1]).asks(Question::Set { set: set() });
    talk.answer(true).asks_line(3);
    talk.says(&Said::TypingSheet {
        set: set(),
        number: number(1),
    });
    talk.lines(&first[2..]).asks_line(1);
    let so_far = |have| Said::SoFar {
        set: set(),
        have,
        threshold: Threshold::new(3).unwrap(),
    };
    let is_in = Said::SheetIn {
        set: set(),
        number: number(1),
    };
    assert_eq!(talk.said, [is_in, so_far(1), Said::Sheet { first: false }]);
    // The set is there, so it is not asked about again.
    talk.lines(&lines(4)).says(&so_far(2));
    talk.lines(&lines(5)).is_enough_ref();
    talk.is_enough();
    assert_eq!(talk.typing.kept().sheets, 3);
}

impl Talk {
    #[track_caller]
    fn is_enough_ref(&self) {
        assert_eq!(self.asked, Asked::Finished(End::Enough), "{:?}", self.said);
    }
}

/// Without any sealed vault it is said before the first word.
#[test]
fn words_alone_will_not_do() {
    let talk = Talk::begin(Combiner::new());
    talk.says(&Said::VaultNeeded);
    let mut combiner = Combiner::new();
    combiner.add(Payload::Sealed(VAULT.to_vec()), Place::file("vault.age"));
    for sheet in &SHEETS[..3] {
        combiner.add(payload(sheet), Place::file("sheet.txt"));
    }
    let talk = Talk::begin(combiner);
    assert_eq!(talk.said, [Said::EnoughAlready]);
    assert_eq!(talk.asked, Asked::Finished(End::Enough));
}

#[test]
fn a_line_is_taken_whole_or_not_at_all() {
    let third = lines(3);
    let mut talk = Talk::with(&[1, 2]);
    let words: Vec<&str> = third[0].split(' ').collect();
    talk.line(&words[..3].join(" ")).asks_line(1);
    talk.says(&Said::NotFour { line: 1, count: 3 });
    talk.line(&format!("{} able", third[0]));
    talk.says(&Said::NotFour { line: 1, count: 5 });
    talk.line("4").says(&Said::NotFour { line: 4, count: 0 });
    talk.line("9 able able able able").says(&Said::NoSuchLine);
    talk.line("\u{202E}--").asks_line(1);
    talk.line(&format!("{} {} xqqx {}", words[0], words[1], words[3]));
    assert!(
        matches!(&talk.said[..], [Said::WrongWord { place: 3, typed, nearest }]
            if typed.as_str() == "xqqx" && !nearest.is_empty()),
        "{:?}",
        talk.said
    );
    talk.asks_line(1);
    // Typed again whole, it is not taken for its rest.
    talk.line(&third[0]).asks_line(2);
    talk.line(&format!(
        "{}x {} {} {}",
        &words[0][..3],
        words[1],
        words[2],
        words[3]
    ));
    assert_eq!(talk.typing.kept().lines, 1);
    talk.lines(&third[1..]);
    talk.is_enough();
}

#[test]
fn an_empty_line_throws_nothing_away() {
    let mut talk = Talk::with(&[1]);
    talk.line("").asks(Question::Stop(Stop::Nothing));
    talk.answer(false).asks_line(1);
    talk.lines(&lines(2));
    talk.lines(&lines(3)[..2]);
    for empty in ["", "  \n", "\t"] {
        talk.line(empty).asks(Question::Stop(Stop::Sheets {
            have: 2,
            threshold: Threshold::new(3).unwrap(),
            lines: 2,
        }));
        talk.answer(false).says(&Said::GoesOn);
        talk.asks_line(3);
    }
    // Ctrl-D asks once.
    talk.step(Input::End);
    talk.answer(false).asks_line(3);
    talk.step(Input::Stop);
    talk.step(Input::Stop);
    talk.answer(false).asks_line(3);
    talk.lines(&lines(3)[2..]);
    talk.is_enough();
}

#[test]
fn two_ends_are_a_stop() {
    let mut talk = Talk::with(&[]);
    talk.line(&lines(1)[0]);
    talk.step(Input::End)
        .asks(Question::Stop(Stop::Lines { lines: 1 }));
    talk.step(Input::End);
    assert_eq!(talk.asked, Asked::Finished(End::Stopped));
    talk.line("able able able able");
    assert_eq!(talk.asked, Asked::Finished(End::Stopped));
    // With nothing typed there is nothing to ask.
    let mut talk = Talk::with(&[1]);
    talk.step(Input::End);
    assert_eq!(talk.asked, Asked::Finished(End::Stopped));
    // Also while another question is asked, which comes back.
    let mut talk = Talk::with(&[]);
    talk.lines(&lines(1)[..2]);
    talk.step(Input::End)
        .asks(Question::Stop(Stop::Lines { lines: 2 }));
    talk.answer(false).asks(Question::Set { set: set() });
}

#[test]
fn an_implausible_head_is_asked_about() {
    let third = lines(3);
    let mut record = short(SHEETS[2]);
    record[4] ^= 0x40;
    let wrong = eight(&record);
    let mut talk = Talk::with(&[1, 2]);
    talk.line(&third[0]);
    let other = SetId::from_bytes(record[1..6].try_into().unwrap());
    talk.line(&wrong[1]).asks(Question::Set { set: other });
    talk.answer(false).asks_line(1);
    talk.says(&Said::FirstLinesAgain);
    talk.line(&third[0]).asks_line(2);
    // The same once more is asked about once more.
    talk.line(&wrong[1]).asks(Question::Set { set: other });
    talk.answer(false);
    talk.lines(&third[..2]).says(&Said::TypingSheet {
        set: set(),
        number: number(3),
    });
    talk.lines(&third[2..]);
    talk.is_enough();
}

/// What no sheet has: another first word, sheet 0, 2 of 3 where it is 3 of 5.
#[test]
fn an_impossible_head() {
    let third = lines(3);
    for (at, value, line, said) in [
        (0, 0x77, 1, Said::FirstWord),
        (7, 0, 2, Said::NoSuchHead),
        (6, 1, 2, Said::NoSuchHead),
        (6, 4, 2, Said::NoSuchHead),
    ] {
        let mut record = short(SHEETS[2]);
        record[at] = value;
        let wrong = eight(&record);
        let mut talk = Talk::with(&[1, 2]);
        talk.lines(&wrong[..2]).asks_line(line);
        talk.says(&said);
        // Kept as it is typed twice: it may be printed so, and is corrected at the end.
        talk.line(&wrong[line - 1]).asks_line(3);
        talk.lines(&third[2..]).asks(Question::Corrections);
        talk.answer(true);
        talk.is_enough();
    }
}

#[test]
fn a_sheet_that_is_there_already() {
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&lines(2)[..2]);
    talk.asks(Question::SameSheet { number: number(2) });
    talk.answer(false).asks_line(1);
    talk.lines(&lines(2)[..2]);
    talk.answer(true).asks_line(1);
    assert_eq!(talk.typing.kept().lines, 0);
    talk.lines(&lines(3));
    talk.is_enough();
}

#[test]
fn a_sheet_of_another_set() {
    let other = eight(&short(OTHER));
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&other[..2]);
    assert!(matches!(talk.asked, Asked::Question(Question::Set { .. })));
    talk.answer(true);
    assert!(
        matches!(&talk.asked, Asked::Question(Question::OtherSet { others, .. }) if *others == [set()])
    );
    talk.answer(false).asks_line(1);
    assert_eq!(talk.typing.kept().lines, 0);
    talk.lines(&lines(5));
    talk.is_enough();
}

#[test]
fn wrong_and_unreadable_words() {
    let mut wrong = lines(3);
    let right = wrong.clone();
    wrong[2] = format!("able{}", &right[2][4..]);
    wrong[5] = format!("?{}", &right[5][4..]);
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong).asks(Question::Corrections);
    talk.says(&Said::Corrections { count: 2 });
    assert!(talk.said.iter().any(|said| matches!(
        said,
        Said::Correction { line: 3, place: 1, typed: Some("able"), word } if right[2].starts_with(word)
    )));
    talk.answer(false);
    assert_eq!(talk.asked, Asked::AnyLine);
    // Without its number it would stand for no line.
    talk.line(&right[2]).says(&Said::NeedsNumber);
    talk.line(&format!("3. {}", right[2]));
    talk.says(&Said::Corrections { count: 1 });
    talk.answer(true);
    talk.is_enough();
}

#[test]
fn too_many_wrong_words() {
    let right = lines(3);
    let mut wrong = right.clone();
    wrong[3] = "able acid able acid".to_owned();
    wrong[5] = "acid able acid able".to_owned();
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong).says(&Said::TooManyWrong);
    assert_eq!(talk.asked, Asked::AnyLine);
    talk.line(&format!("4 {}", right[3]));
    // Four wrong words are within what is corrected.
    talk.asks(Question::Corrections);
    talk.answer(false);
    talk.line(&format!("6 {}", right[5]));
    talk.is_enough();
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong);
    // Or all of it pasted anew.
    talk.block(&right);
    talk.is_enough();
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&["? ? ? ?".to_owned(), "? ? ? ?".to_owned()]);
    talk.line("? ? ? ?")
        .says(&Said::TooManyUnreadable { count: 12 });
}

#[test]
fn swapped_lines() {
    let right = lines(3);
    let mut wrong = right.clone();
    wrong.swap(4, 5);
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong).asks(Question::Swapped { line: 5 });
    talk.answer(true);
    talk.is_enough();
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong);
    talk.answer(false).says(&Said::TooManyWrong);
    // Now four words are wrong, and could be worked out.
    talk.line(&format!("5 {}", right[4]))
        .asks(Question::Corrections);
    talk.answer(false);
    talk.line(&format!("6 {}", right[5]));
    talk.is_enough();
    // The numbers tell, pasted in any order.
    let mut talk = Talk::with(&[1, 2]);
    let mut numbered = numbered(&right);
    numbered.reverse();
    talk.block(&numbered);
    talk.is_enough();
    // The first two.
    let mut wrong = right.clone();
    wrong.swap(0, 1);
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&wrong[..2]).asks_line(1);
    talk.says(&Said::FirstWord);
    talk.line(&right[0]);
    assert!(matches!(talk.asked, Asked::Question(Question::Set { .. })));
    talk.answer(false);
    talk.lines(&right[..2]).asks_line(3);
    talk.lines(&right[2..]);
    talk.is_enough();
}

#[test]
fn a_line_left_out() {
    let right = lines(3);
    for gone in 2..8 {
        let mut less = right.clone();
        let line = less.remove(gone);
        let question = Question::LeftOut {
            line: gone + 1,
            words: line
                .split(' ')
                .map(|word| *word_list().iter().find(|w| **w == word).unwrap())
                .collect(),
        };
        // Noticed when an empty line says that there are no more, or when the next sheet begins.
        for more in ["", right[0].as_str()] {
            let mut talk = Talk::with(&[1, 2]);
            talk.lines(&less).asks_line(8);
            talk.line(more).asks(question.clone());
            talk.answer(true);
            talk.is_enough();
        }
        // Pasted with another sheet behind it, which waits; with and without numbers.
        let mut talk = Talk::with(&[1]);
        talk.block(&[less.clone(), lines(4)].concat())
            .asks(question.clone());
        talk.answer(true);
        talk.is_enough();
        let mut talk = Talk::with(&[1]);
        let mut some = numbered(&right);
        some.remove(gone);
        talk.block(&[some, numbered(&lines(4))].concat())
            .asks(question.clone());
        talk.answer(false).asks_line(gone + 1);
        talk.line(&line);
        talk.is_enough();
        // If it is not so, it is asked for.
        let mut talk = Talk::with(&[1, 2]);
        talk.lines(&less);
        talk.line("").asks(question.clone());
        talk.answer(false).asks_line(8);
        talk.line("");
        assert!(matches!(talk.asked, Asked::Question(Question::Stop(_))));
    }
}

#[test]
fn a_doubled_line_counts_once() {
    let right = lines(3);
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&right[..4]);
    talk.line(&right[3]).says(&Said::DoubledLine { line: 4 });
    talk.asks_line(5);
    talk.lines(&right[4..]);
    talk.is_enough();
    for doubled in 0..8 {
        let mut more = right.clone();
        more.insert(doubled, right[doubled].clone());
        let mut talk = Talk::with(&[1, 2]);
        talk.block(&more);
        talk.is_enough();
        let mut more = numbered(&right);
        more.insert(doubled, more[doubled].clone());
        let mut talk = Talk::with(&[1, 2]);
        talk.block(&more);
        talk.is_enough();
    }
}

#[test]
fn pasted_pages() {
    // Two sheets and the text around them.
    for number in [false, true] {
        let mut page = vec![
            "The key code in words, for typing".to_owned(),
            String::new(),
        ];
        for sheet in [3, 4] {
            let lines = lines(sheet);
            page.extend(if number { numbered(&lines) } else { lines });
            page.push("Keep this sheet where only you find it.".to_owned());
        }
        let mut talk = Talk::with(&[1]);
        talk.block(&page);
        talk.is_enough();
    }
    // In two columns.
    let lines = numbered(&lines(3));
    let page: Vec<String> = (0..4)
        .map(|at| format!("{}   {}", lines[at], lines[at + 4]))
        .collect();
    let mut talk = Talk::with(&[1, 2]);
    talk.block(&page);
    talk.is_enough();
}

#[test]
fn a_paste_of_which_lines_are_cut() {
    let mut page = numbered(&lines(3));
    let whole = page[4].len();
    page[4].truncate(whole - 5);
    page[6] = page[6].replacen(&page[6][2..6].to_owned(), "xqqx", 1);
    let mut talk = Talk::with(&[1, 2]);
    talk.block(&page).says(&Said::NotFour { line: 5, count: 3 });
    assert!(talk.said.iter().any(|said| matches!(
        said,
        Said::UnknownWord {
            line: 7,
            place: 1,
            ..
        }
    )));
    talk.asks_line(5);
    talk.line(&lines(3)[4])
        .says(&Said::Corrections { count: 1 });
    talk.answer(true);
    talk.is_enough();
    // What was begun by hand may be pasted whole.
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&lines(3)[..3]);
    talk.block(&lines(3));
    talk.is_enough();
}

/// What comes while a question is asked is no answer, and not lost.
#[test]
fn typed_ahead() {
    let mut wrong = lines(3);
    wrong[7] = format!("able{}", &wrong[7][4..]);
    let mut talk = Talk::with(&[1]);
    talk.block(&[wrong, lines(4)].concat())
        .asks(Question::Corrections);
    talk.block(&lines(5)).asks(Question::Corrections);
    talk.line("").asks(Question::Corrections);
    talk.line("y").asks(Question::Corrections);
    talk.answer(true);
    talk.is_enough();
}

#[test]
fn leaving_a_sheet_out() {
    let mut talk = Talk::with(&[1, 2]);
    talk.step(Input::Leave).asks_line(1);
    talk.lines(&lines(3)[..3]);
    talk.step(Input::Leave).asks(Question::Leave { lines: 3 });
    talk.answer(false).asks_line(4);
    talk.step(Input::Leave);
    talk.answer(true).asks_line(1);
    talk.lines(&lines(4));
    talk.is_enough();
}

#[test]
fn the_vault_in_lines() {
    let vault_lines = to_lines(*set().as_bytes(), VAULT).unwrap();
    let mut talk = Talk::begin(Combiner::new());
    talk.block(&[lines(1), lines(2)].concat());
    talk.answer(true);
    talk.lines(&lines(3));
    assert_eq!(talk.asked, Asked::VaultHead);
    talk.says(&Said::HowLines);
    talk.line(&vault_lines[1]).says(&Said::VaultLine {
        note: LineNote::NeedsHead,
        set: set(),
    });
    talk.line("")
        .asks(Question::Stop(Stop::VaultLines { lines: 0 }));
    talk.answer(false);
    talk.line(&vault_lines[0]);
    assert!(matches!(talk.asked, Asked::VaultLine { number: 2, .. }));
    talk.step(Input::End)
        .asks(Question::Stop(Stop::VaultLines { lines: 2 }));
    talk.answer(false);
    talk.block(&vault_lines[2..]).says(&Said::AllVaultLines);
    talk.is_enough();
    // A picture that was read meanwhile ends it too.
    let mut talk = Talk::begin(Combiner::new());
    talk.block(&[lines(1), lines(2), lines(3)].concat());
    talk.answer(true);
    assert_eq!(talk.asked, Asked::VaultHead);
    talk.combiner
        .add(Payload::Sealed(VAULT.to_vec()), Place::file("vault.age"));
    talk.step(Input::Look);
    talk.is_enough();
}

/// A share that is wrong although its words go together.
#[test]
fn sheets_that_do_not_open_the_vault() {
    let mut record = short(SHEETS[2]);
    record[12] ^= 1;
    let mut talk = Talk::with(&[1, 2]);
    talk.lines(&eight(&record)).says(&Said::DoesNotOpen);
    talk.asks_line(1);
    talk.lines(&lines(4));
    talk.is_enough();
}

#[test]
fn no_more_than_can_be_held() {
    let long = "able ".repeat(limits::TYPED);
    let mut talk = Talk::with(&[]);
    talk.line(&long).says(&Said::TooLong);
    talk.block(&[long]).says(&Said::TooLong);
    talk.asks_line(1);
}

/// What somebody may do.
#[derive(Clone, Debug)]
enum Act {
    Right(usize),
    Numbered(usize, usize),
    Pasted(usize, bool, usize),
    Text(String),
    Block(String),
    Answer(bool),
    Leave,
    Stop,
    End,
    Look,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let words = "([1-9] )?([a-z]{2}|able|acid|brew|\\?|[a-z]{4}|.)( (able|brew|[a-z]{2}|\\?)){0,4}";
    let act = prop_oneof![
        8 => (1_usize..=5).prop_map(Act::Right),
        3 => (1_usize..=5, 0_usize..8).prop_map(|(sheet, line)| Act::Numbered(sheet, line)),
        2 => (1_usize..=5, any::<bool>(), 0_usize..8).prop_map(|(s, n, gone)| Act::Pasted(s, n, gone)),
        2 => words.prop_map(Act::Text),
        1 => proptest::collection::vec(words, 0..12).prop_map(|lines| Act::Block(lines.join("\n"))),
        4 => any::<bool>().prop_map(Act::Answer),
        1 => Just(Act::Leave),
        1 => Just(Act::Stop),
        1 => Just(Act::End),
        1 => Just(Act::Text(String::new())),
        1 => Just(Act::Look),
    ];
    proptest::collection::vec(act, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is done: nothing typed is gone but by a yes to throwing it away, nothing panics,
    /// and everything has words.
    #[test]
    fn nothing_is_lost(acts in acts()) {
        let mut talk = Talk::with(&[]);
        for act in acts {
            let kept = talk.typing.kept();
            let asked = talk.asked.clone();
            let lines_of = |sheet: usize| lines(sheet);
            match &act {
                // The line that is asked for.
                Act::Right(sheet) => {
                    let line = match asked {
                        Asked::Line { number, .. } => lines_of(*sheet)[number - 1].clone(),
                        _ => lines_of(*sheet)[0].clone(),
                    };
                    talk.line(&line);
                }
                Act::Numbered(sheet, line) => {
                    talk.line(&format!("{} {}", line + 1, lines_of(*sheet)[*line]));
                }
                Act::Pasted(sheet, with_numbers, gone) => {
                    let all = lines_of(*sheet);
                    let mut all = if *with_numbers { numbered(&all) } else { all };
                    all.remove(*gone);
                    talk.block(&all);
                }
                Act::Text(text) => {
                    talk.line(text);
                }
                Act::Block(text) => {
                    talk.step(Input::Block(Zeroizing::new(text.clone())));
                }
                Act::Answer(yes) => {
                    talk.answer(*yes);
                }
                Act::Leave => {
                    talk.step(Input::Leave);
                }
                Act::Stop => {
                    talk.step(Input::Stop);
                }
                Act::End => {
                    talk.step(Input::End);
                }
                Act::Look => {
                    talk.step(Input::Look);
                }
            }
            let throws = matches!(
                (&asked, &act),
                (
                    Asked::Question(
                        Question::Stop(_)
                            | Question::Leave { .. }
                            | Question::SameSheet { .. }
                    ),
                    Act::Answer(true)
                ) | (Asked::Question(Question::OtherSet { .. }), Act::Answer(false))
                    | (Asked::Question(Question::Stop(_)), Act::End)
            );
            prop_assert!(throws || talk.typing.kept() >= kept, "{kept:?} {act:?}");
            if talk.asked == Asked::Finished(End::Stopped) && asked != talk.asked {
                let nothing = kept == Kept { sheets: 0, lines: 0 };
                prop_assert!(throws || nothing, "{kept:?} {act:?}");
            }
            for said in &talk.said {
                let text = crate::say::words(Default::default(), &crate::say::Situation::message(said));
                prop_assert!(text.contains(' '), "{text}");
            }
        }
    }
}
