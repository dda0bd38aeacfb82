//! Sheets that are typed at the terminal: asks for words until there are enough of them, and for
//! vault lines if there is no other sealed vault.
//!
//! Responsible for the conversation only. What a word is, is for
//! [`encode`](crate::encode) to say, and what a sheet is worth for
//! [`combine`](crate::combine).

use std::collections::VecDeque;

use zeroize::Zeroizing;

use super::ui::{Ui, count};
use crate::{
    combine::{Added, Combiner, Progress},
    encode::{
        Correction, LineEntry, LineNote, LineWanted, Payload, Place, WORD_COUNT, WordEntry,
        WordHead, WordNote, word_list,
    },
    error::{Error, either, list},
    limits::{SheetNumber, Threshold},
    record::{SetId, ShortRecord},
};

const HOW: &str = "\
Type the 32 words of each sheet as they are printed, a line of four at a time. The first and the
last letter of a word are enough; type ? for a word that cannot be read. To type a line again, begin
it with its number. A whole block of lines can be pasted. An empty line ends.";

const HOW_LINES: &str = "
There are sheets enough; what is missing is the sealed vault. If it is there as vault lines on
paper, type them now, the head line first, as they are or without blanks. With its number a line can
be typed in any order. Type ? for a line that cannot be read. An empty line ends.";

/// Where what is typed was found: its sheet, in the order of typing.
fn place(sheet: usize) -> Place {
    Place::file(format!("typed sheet {sheet}"))
}

/// Takes sheets from the terminal until the combiner has enough to open a vault, or the person
/// ends it.
pub(super) fn type_sheets(combiner: &mut Combiner, ui: &Ui) -> Result<(), Error> {
    let mut input = Input::default();
    if is_done(combiner) {
        ui.tell("The sheets that were read are enough; no words are needed.");
    } else {
        ui.tell(HOW);
        words(combiner, &mut input, ui)?;
    }
    lines(combiner, &mut input, ui)?;
    // What was pasted beyond what was needed would be typed into the shell.
    input.drain(ui)
}

fn words(combiner: &mut Combiner, input: &mut Input, ui: &Ui) -> Result<(), Error> {
    for sheet in 1.. {
        ui.tell(format!("\n{}", heading(&combiner.progress(), sheet)));
        let Some(payload) = one_sheet(combiner, input, ui)? else {
            return Ok(());
        };
        let place = place(sheet);
        match combiner.add(payload, place) {
            Added::Sheet { set, number } => ui.tell(format!("Sheet {number} of set {set} is in.")),
            Added::Again => ui.tell("This sheet was there already; it counts once."),
            _ => {
                if let Some(finding) = combiner.findings().last() {
                    ui.finding(finding);
                }
            }
        }
        if is_done(combiner) {
            return Ok(());
        }
        // Enough in number, with a vault to try them on, and still closed: a share is wrong.
        if matches!(combiner.open(), Err(Error::NothingOpens { .. })) {
            ui.warning(
                "the sheets are enough in number, but do not open the vault; perhaps one was \
                 mistyped: type it again, or another one",
            );
        }
    }
    Ok(())
}

/// Asks for vault lines, if they are what the vault does not open for want of.
fn lines(combiner: &mut Combiner, input: &mut Input, ui: &Ui) -> Result<(), Error> {
    let progress = combiner.progress();
    let Some(enough) = progress.iter().find(|progress| progress.enough()) else {
        return Ok(());
    };
    if !matches!(
        combiner.open(),
        Err(Error::VaultPartsMissing { .. } | Error::VaultLinesMissing { .. })
    ) {
        return Ok(());
    }
    let set = enough.set;
    let mut entry = LineEntry::new(*set.as_bytes(), combiner.vault_lines(set));
    ui.tell(HOW_LINES);
    loop {
        let prompt = match entry.wanted() {
            LineWanted::Head => "  head line:".to_owned(),
            LineWanted::Line { number, of } => format!("  line {number} of {of}:"),
            LineWanted::Nothing => {
                ui.tell("All vault lines are in.");
                return Ok(());
            }
        };
        let Some(typed) = input.line(&prompt, ui)? else {
            return Ok(());
        };
        if typed.text.trim().is_empty() {
            if typed.block {
                continue;
            }
            return Ok(());
        }
        let step = entry.feed(&typed.text);
        for line in step.taken {
            combiner.add(Payload::VaultLine(line), Place::file("typed lines"));
        }
        for note in step.notes {
            tell_of_line(note, set, ui);
        }
    }
}

fn tell_of_line(note: LineNote, set: SetId, ui: &Ui) {
    match note {
        LineNote::Again { number: 0 } => ui.tell("  The head line was there already."),
        LineNote::Again { number } => ui.tell(format!("  Line {number} was there already.")),
        LineNote::HeadWrong => {
            ui.tell("  The head line does not check; compare it with the paper.");
        }
        LineNote::NeedsHead => {
            ui.tell("  The head line is needed first: all other lines are checked by it.");
        }
        LineNote::Newer => ui.warning("a newer kinsafe made these vault lines"),
        LineNote::NoLine => {
            ui.tell("  That is no vault line; it has a number and 46 letters and digits.");
        }
        LineNote::OtherVault { set: other } if other == *set.as_bytes() => {
            ui.tell("  This head line is of another vault of the same set.");
        }
        LineNote::OtherVault { set: other } => ui.tell(format!(
            "  This head line is of set {}; the sheets are of set {set}.",
            SetId::from_bytes(other)
        )),
        LineNote::Wrong { number } => ui.tell(format!(
            "  Line {number} does not check; compare it with the paper."
        )),
    }
}

/// Whether no more words are needed: the vault opens, or it is not for want of sheets that it
/// does not.
fn is_done(combiner: &mut Combiner) -> bool {
    let enough = combiner.progress().iter().any(Progress::enough);
    enough && !matches!(combiner.open(), Err(Error::NothingOpens { .. }))
}

/// What there is and what is asked for now.
fn heading(sets: &[Progress], sheet: usize) -> String {
    let mut have: Vec<String> = Vec::new();
    for progress in sets {
        let numbers = numbers(progress);
        let of = progress.threshold;
        have.push(format!(
            "{} of {of} sheets of set {}",
            numbers.len(),
            progress.set
        ));
    }
    match (have.as_slice(), sheet) {
        ([], 1) => "The first sheet:".to_owned(),
        ([], _) => "Another sheet:".to_owned(),
        (have, _) => format!("So far {}. The next sheet:", list(have)),
    }
}

fn numbers(progress: &Progress) -> Vec<SheetNumber> {
    let mut numbers: Vec<_> = progress
        .signed
        .iter()
        .chain(&progress.typed)
        .copied()
        .collect();
    numbers.sort_unstable();
    numbers
}

/// One sheet's words; `None` if the person ends it.
fn one_sheet(combiner: &Combiner, input: &mut Input, ui: &Ui) -> Result<Option<Payload>, Error> {
    let mut entry = WordEntry::new();
    loop {
        let prompt = match entry.next() {
            _ if entry.is_full() => "  line (its number first):".to_owned(),
            (line, 1) => format!("  line {line}:"),
            (line, place) => format!("  line {line} from word {place}:"),
        };
        let Some(typed) = input.line(&prompt, ui)? else {
            return Ok(left(&entry, ui));
        };
        if typed.text.trim().is_empty() {
            // A block may have empty lines in it.
            if typed.block {
                continue;
            }
            if entry.count() == 0 || input.confirm("  Leave this sheet out?", ui)? {
                return Ok(left(&entry, ui));
            }
            continue;
        }
        // Without its number it would stand for the first line, which may well be right.
        let numbered = typed
            .text
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit());
        if entry.is_full() && !numbered {
            ui.tell("  Begin with the number of the line, and then its four words.");
            continue;
        }
        let step = entry.feed(&typed.text, typed.block);
        for note in &step.notes {
            tell(note, combiner, &entry, ui);
        }
        input.push_front(step.rest, typed.block);
        if !entry.is_full() {
            continue;
        }
        match entry.record() {
            Ok((record, corrections)) if confirmed(&entry, &corrections, input, ui)? => {
                return Ok(Some(Payload::Words {
                    record,
                    corrections,
                }));
            }
            Ok(_) => ui.tell("  Then type the line again that is wrong, its number first."),
            Err(_) => ui.warning(
                "too many words are wrong or cannot be read. Compare them with the sheet, and \
                 type each line again that differs, its number first; an empty line ends",
            ),
        }
    }
}

/// Says that a sheet was begun and is not used.
fn left(entry: &WordEntry, ui: &Ui) -> Option<Payload> {
    if entry.count() > 0 {
        ui.warning(format!(
            "{} of {WORD_COUNT} words were typed; this sheet is left out",
            entry.count()
        ));
    }
    None
}

fn tell(note: &WordNote, combiner: &Combiner, entry: &WordEntry, ui: &Ui) {
    match note {
        WordNote::Refused { typed, nearest } => {
            let (line, place) = entry.next();
            ui.tell(format!(
                "  \"{}\" is not on the list; the nearest are {}. Go on from word {place} of \
                 line {line}.",
                typed.as_str(),
                either(nearest)
            ));
        }
        WordNote::Unknown { typed, line, place } => ui.tell(format!(
            "  \"{}\", line {line} word {place}, is not on the list; taken as unreadable.",
            typed.as_str()
        )),
        WordNote::TakenFor { typed, word } => {
            ui.tell(format!("  \"{}\" is taken for \"{word}\".", typed.as_str()));
        }
        WordNote::TooManyUnreadable { count } => ui.tell(format!(
            "  {count} words are unreadable; at most 8 can be worked out."
        )),
        WordNote::Head(head) => tell_head(head, combiner, ui),
    }
}

/// Says which sheet the words are of, before they are checked, and whether that can be.
fn tell_head(head: &WordHead, combiner: &Combiner, ui: &Ui) {
    if head.kind != ShortRecord::KIND {
        let first = word_list()[usize::from(ShortRecord::KIND)];
        ui.warning(format!(
            "the first word of every sheet is \"{first}\", unless a newer kinsafe made it"
        ));
        return;
    }
    let set = SetId::from_bytes(head.set);
    let (Ok(threshold), Ok(number)) = (
        Threshold::new(head.threshold),
        SheetNumber::new(head.number),
    ) else {
        ui.warning("no sheet begins with these words: one of the first eight is wrong");
        return;
    };
    ui.tell(format!(
        "  So far this reads as sheet {number} of set {set}, of which {threshold} open the vault."
    ));
    let sets = combiner.progress();
    match sets.iter().find(|progress| progress.set == set) {
        Some(progress) if numbers(progress).contains(&number) => {
            ui.warning(format!("sheet {number} is there already"));
        }
        None if !sets.is_empty() => {
            let others: Vec<String> = sets.iter().map(|other| other.set.to_string()).collect();
            ui.warning(format!(
                "this is another set than that of the other sheets, {}, or one of the first eight \
                 words is wrong",
                list(&others)
            ));
        }
        _ => {}
    }
}

/// Shows what was corrected, and asks whether that is what the sheet says.
fn confirmed(
    entry: &WordEntry,
    corrections: &[Correction],
    input: &mut Input,
    ui: &Ui,
) -> Result<bool, Error> {
    if corrections.is_empty() {
        return Ok(true);
    }
    ui.tell(format!(
        "  The other words say that {} to be corrected:",
        match corrections.len() {
            1 => "1 word has".to_owned(),
            more => format!("{} have", count(more, "word")),
        }
    ));
    for fix in corrections {
        let was = match entry.typed(fix.position) {
            Some(word) => format!("not \"{word}\""),
            None => "which could not be read".to_owned(),
        };
        ui.tell(format!(
            "    line {} word {} is \"{}\", {was}",
            fix.line(),
            fix.place(),
            fix.word
        ));
    }
    input.confirm("  Does the sheet say so, as far as it can be read?", ui)
}

/// A line that was typed or pasted.
struct Typed {
    text: Zeroizing<String>,
    /// Whether it came in a block, with others before or behind it.
    block: bool,
}

/// What comes from the terminal.
#[derive(Default)]
struct Input {
    /// Lines that came before they were asked for.
    waiting: VecDeque<Typed>,
    in_block: bool,
}

impl Input {
    /// The next line; `None` at Ctrl-D.
    fn line(&mut self, prompt: &str, ui: &Ui) -> Result<Option<Typed>, Error> {
        match self.waiting.pop_front() {
            Some(typed) => Ok(Some(typed)),
            None => self.read(prompt, ui),
        }
    }

    fn read(&mut self, prompt: &str, ui: &Ui) -> Result<Option<Typed>, Error> {
        let line = ui.next(prompt)?;
        self.in_block = line.as_ref().is_some_and(|line| line.more);
        Ok(line.map(|line| Typed {
            text: line.text,
            block: line.pasted,
        }))
    }

    fn push_front(&mut self, text: Zeroizing<String>, block: bool) {
        if !text.is_empty() {
            self.waiting.push_front(Typed { text, block });
        }
    }

    /// Reads what was pasted and not yet asked for.
    fn drain(&mut self, ui: &Ui) -> Result<(), Error> {
        while self.in_block {
            match self.read("", ui)? {
                Some(typed) => self.waiting.push_back(typed),
                None => break,
            }
        }
        Ok(())
    }

    /// Asks for yes or no, without which nothing goes on; Ctrl-D is no. Lines that were pasted
    /// before the question are kept for later.
    fn confirm(&mut self, question: &str, ui: &Ui) -> Result<bool, Error> {
        self.drain(ui)?;
        loop {
            let Some(typed) = self.read(&format!("{question} [y/n]"), ui)? else {
                return Ok(false);
            };
            match typed.text.trim().to_lowercase().as_str() {
                "y" | "yes" => return Ok(true),
                "n" | "no" => return Ok(false),
                _ => ui.tell("  Please type y for yes or n for no."),
            }
        }
    }
}
