//! The text sheet: the same as a file, for a memory stick or for a holder without a printer.
//!
//! Its blocks are what `paper::read_text` finds; the words around them are for people.

use zeroize::Zeroizing;

use super::{Face, wording::Wording};
use crate::letters::composed;
use crate::paper::{key_armor, record::SignedKeyRecord};
use crate::print::fonts::Span;

/// Columns of a text sheet.
const COLUMNS: usize = 72;

/// One holder's sheet as plain text, with the sealed vault in age's armor.
pub fn text(face: &Face<'_>, record: &SignedKeyRecord, sealed_armor: &str) -> Zeroizing<String> {
    let wording = Wording::new(face, record);
    let mut sheet = Zeroizing::new(String::with_capacity(sealed_armor.len() + 4096));
    let mut put = |line: &str| {
        sheet.push_str(line);
        sheet.push('\n');
    };
    let head = format!("{} – {}", wording.headline(), wording.sheet());
    put(&composed(&head));
    put(&"=".repeat(COLUMNS));
    for fact in wording.facts() {
        put(&composed(&format!("{:<12}{}", fact.name, fact.value)));
    }
    for paragraph in wording.for_the_holder() {
        put("");
        filled(&paragraph, "", &mut put);
    }
    for (heading, steps) in [
        (wording.how(), wording.how_to_open_text()),
        (
            Wording::WITHOUT_PROGRAM.to_owned(),
            wording.without_program_from_text(),
        ),
    ] {
        put("");
        put("");
        put(&heading);
        for (number, step) in (1..).zip(steps) {
            filled(&step, &format!("{number}. "), &mut put);
        }
    }
    put("");
    put("");
    put(&wording.key_block());
    put("");
    put(key_armor(&record.to_bytes()).trim_end());
    put("");
    put(&wording.sealed_block());
    put("");
    put(sealed_armor.trim_end());
    sheet
}

/// Breaks a paragraph in lines; the first begins with `mark`, the others are indented as far.
fn filled(paragraph: &[Span], mark: &str, put: &mut impl FnMut(&str)) {
    let text: String = paragraph.iter().map(|span| span.text.as_str()).collect();
    let mut line = mark.to_owned();
    let mut used = mark.chars().count();
    let indent = used;
    for word in composed(&text).split(' ').filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if used > indent && used + 1 + letters > COLUMNS {
            put(&line);
            line = " ".repeat(indent);
            used = indent;
        }
        if used > indent {
            line.push(' ');
            used += 1;
        }
        // No-break spaces and hyphens have done their work.
        line.extend(word.chars().map(|letter| match letter {
            '\u{A0}' => ' ',
            '\u{2011}' => '-',
            other => other,
        }));
        used += letters;
    }
    put(&line);
}
