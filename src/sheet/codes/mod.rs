//! The page of codes: what its owner keeps on paper, as a PDF to print.
//!
//! Unlike a sheet it is not sealed: it is the codes themselves, each with a box to tick. Here is
//! decided what stands on it and in what order; the words are in `wording`, how values are set
//! in `letters`, and where a page ends in `flow`. Not responsible for choosing the accounts, nor
//! for printing.
//!
//! The page's texts and the finished file are wiped when dropped. The copies that the PDF
//! library makes on the way are not.

mod cells;
mod flow;
mod letters;
#[cfg(test)]
mod tests;
mod wording;

use zeroize::Zeroizing;

use self::{
    cells::{set_codes, set_words},
    flow::{BELOW_RULE, BETWEEN_ACCOUNTS, NAME, Section, THIN, leading},
    letters::{ADDRESS, BODY, CODE, Style, in_fours, one_line, written_lines},
};
use super::{Paper, check_letters, checked_title, not_in_font};
use crate::print::{
    fonts::{first_not_plain, missing_letters, plain, strong, wrap},
    page::Page,
    pdf,
    setting::{SMALL, cap, shrunk},
    tags::About,
};
use crate::{
    day::Day,
    error::Error,
    otp::Otp,
    provider::{is_seed, normalise},
    vault::{Account, Item},
};

/// What is printed on a page of codes.
pub struct CodesPage<'a> {
    /// Whose codes these are, as in "The Rossi family". `None`: not printed.
    pub title: Option<&'a str>,
    /// The accounts, in the order in which they are printed.
    pub accounts: &'a [&'a Account],
    /// The day on which it is made.
    pub made: Day,
    /// The paper.
    pub paper: Paper,
}

/// A page of codes as a PDF file; it may have several pages.
pub struct CodesPdf {
    /// The file.
    pub bytes: Zeroizing<Vec<u8>>,
    /// How many pages it has.
    pub pages: usize,
}

/// Sizes in points.
const HEADLINE: f32 = 22.0;
const TITLE: [f32; 5] = [14.0, 12.0, 12.0, 10.0, 9.0];
const MADE: f32 = 11.0;
const RUNNING: f32 = 10.0;
const HEADING: f32 = 10.5;

/// The heavy rule under the head, in millimetres.
const HEAVY: f32 = 0.8;

/// A page of codes as a PDF.
///
/// # Errors
/// [`Error::LettersNotInFont`] and [`Error::TitleTooLong`]. Of a secret, the error says where it
/// is and the first missing letter, and no more.
pub fn codes_pdf(page: &CodesPage<'_>) -> Result<CodesPdf, Error> {
    let title = page.title.map(checked_title).transpose()?;
    page.accounts
        .iter()
        .try_for_each(|account| check(account))?;
    let pages = pages(page, title.as_deref().filter(|title| !title.is_empty()));
    let bytes = pdf::write(&pages, &About::english("Recovery codes"))
        .unwrap_or_else(|| unreachable!("every letter was checked, and memory can be written"));
    Ok(CodesPdf {
        bytes,
        pages: pages.len(),
    })
}

/// Checks that the fonts have every letter of an account.
fn check(account: &Account) -> Result<(), Error> {
    let name = one_line(&account.name());
    check_letters(&name)?;
    check_letters(&one_line(&account.address))?;
    if let Some(&letter) = missing_letters(&one_line(account.note.expose())).first() {
        return Err(not_in_font(&format!("the note of {}", *name), &[letter]));
    }
    for item in account.current() {
        check_letters(&one_line(item.label()))?;
        let what = || format!("the {} of {}", item.kind_text(), *name);
        match item {
            Item::Codes(set) => set
                .codes
                .iter()
                .try_for_each(|code| check_secret(code.code.expose(), what))?,
            Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) => {
                check_secret(one.value.expose(), what)?;
            }
            Item::Unknown(_) => {}
        }
    }
    Ok(())
}

/// The same for a secret, which must not be in an error. One letter helps to find the place; all
/// of them could be most of a secret that is in another script. It is typed off letter by letter, so
/// letters that join are refused.
fn check_secret(secret: &str, what: impl Fn() -> String) -> Result<(), Error> {
    match first_not_plain(&one_line(secret)) {
        Some(letter) => Err(not_in_font(&what(), &[letter])),
        None => Ok(()),
    }
}

/// The pages of codes, every letter of which was checked.
fn pages(page: &CodesPage<'_>, title: Option<&str>) -> Vec<Page> {
    let head = head(page, title);
    let accounts = page.accounts.iter().map(|account| section(page, account));
    let of = title.map_or_else(String::new, |title| format!(" of {title}"));
    let foot = format!("{}{of} · made {}", wording::HEADLINE, page.made.in_words());
    let sections = std::iter::once(head).chain(accounts).collect();
    flow::pages(page.paper, sections, &foot)
}

/// What stands over the first account.
fn head(page: &CodesPage<'_>, title: Option<&str>) -> Section {
    let mut section = Section::new(page.paper, "");
    let (left, right, width) = (section.left, section.right, section.width());
    section.add(0.0, true, |strip| {
        let made = [plain("made "), strong(page.made.in_words())];
        let made_width: f32 = made
            .iter()
            .map(|span| span.font.width(&span.text, MADE))
            .sum();
        let offset = cap(HEADLINE) - cap(MADE);
        strip.lines(right - made_width, offset, &[made.to_vec()], MADE, 1.0);
        let mut y = strip.line(left, 0.0, &strong(wording::HEADLINE), HEADLINE);
        if let Some(title) = title {
            let (lines, size) = shrunk(&strong(format!("of {title}")), &TITLE, width);
            y = strip.lines(left, y + 1.2, &lines, size, 1.25);
        }
        strip.rule(left, y + 2.4, right, HEAVY);
        y + 2.4
    });
    section.add(4.6, false, |strip| {
        let column = (width - 10.0) / 2.0;
        let mut y = 0.0;
        let mut bottom = 0.0;
        for paragraph in wording::warning() {
            let lines = wrap(&paragraph, RUNNING, column);
            bottom = strip.lines(left, y, &lines, RUNNING, 1.4);
            y = bottom + 2.0;
        }
        let x = right - column;
        let y = strip.line(x, 0.0, &strong(wording::HOW_TO_USE), RUNNING) + 1.6;
        let steps = strip.steps(x, y, column, &wording::steps(), RUNNING, 5.0);
        alike(strip, left, bottom.max(steps) + 4.0)
    });
    section
}

/// One line that shows the letters that look alike, and names them.
fn alike(strip: &mut Page, left: f32, top: f32) -> f32 {
    let offset = cap(CODE.size) - cap(SMALL);
    let mut x = left;
    let head = plain(wording::ALIKE_HEAD);
    strip.line(x, top + offset, &head, SMALL);
    x += head.font.width(&head.text, SMALL) + 3.0;
    let mut bottom = top;
    for (letter, name) in wording::ALIKE {
        bottom = strip.letters(x, top, letter, CODE);
        x += CODE.width(letter) + 1.0;
        let name = plain(name);
        strip.line(x, top + offset, &name, SMALL);
        x += name.font.width(&name.text, SMALL) + 5.0;
    }
    bottom
}

/// One account.
fn section(page: &CodesPage<'_>, account: &Account) -> Section {
    let mut section = Section::new(page.paper, &account.name());
    let (left, right, width) = (section.left, section.right, section.width());
    let provider = one_line(&account.provider);
    let name = match one_line(&account.login) {
        login if login.is_empty() => vec![strong(provider.as_str())],
        login => vec![strong(provider.as_str()), plain(format!(" ({})", *login))],
    };
    for (number, line) in wrap(&name, NAME, width).into_iter().enumerate() {
        let first = number == 0;
        let above = if first {
            BETWEEN_ACCOUNTS
        } else {
            leading(NAME)
        };
        section.add(above, true, |strip| {
            if first {
                strip.rule(left, 0.0, right, THIN);
            }
            let top = if first { BELOW_RULE } else { 0.0 };
            strip.lines(left, top, &[line], NAME, 1.0)
        });
    }
    for text in [&account.address, account.note.expose()] {
        prose(&mut section, text, 1.4);
    }
    let nothing = account.note.expose().trim().is_empty() && account.current().next().is_none();
    if nothing {
        prose(&mut section, wording::NOTHING, 1.4);
    }
    if account.current().next().is_none()
        && let Some(last) = section.strips.last_mut()
    {
        last.keeps = false;
    }
    let mut first = true;
    for item in account.current() {
        let start = section.strips.len();
        set_item(&mut section, account, item, if first { 3.8 } else { 5.6 });
        first = false;
        section.bind(start);
    }
    section.bind(0);
    section
}

/// Text for reading, in the lines in which it was written. A short one stays with what follows.
fn prose(section: &mut Section, text: &str, above: f32) {
    const SHORT: usize = 5;
    let left = section.left;
    let width = section.width();
    let start = section.strips.len();
    for written in written_lines(text) {
        for line in BODY.broken(&written, width) {
            let above = if section.strips.len() == start {
                above
            } else {
                leading(BODY.size)
            };
            section.add(above, false, |strip| strip.letters(left, 0.0, line, BODY));
        }
    }
    section.settle(start);
    let short = section.strips.len() - start <= SHORT;
    for strip in &mut section.strips[start..] {
        strip.keeps |= short;
    }
    if let Some(last) = section.strips.last_mut() {
        last.keeps = true;
    }
}

/// One secret with its heading.
fn set_item(section: &mut Section, account: &Account, item: &Item, above: f32) {
    let left = section.left;
    let lines = wrap(&wording::heading(item), HEADING, section.width());
    for (number, line) in lines.into_iter().enumerate() {
        let above = if number == 0 { above } else { leading(HEADING) };
        section.add(above, true, |strip| {
            strip.lines(left, 0.0, &[line], HEADING, 1.0)
        });
    }
    for advice in wording::advice(account, item) {
        prose(section, advice, 1.2);
    }
    let start = section.strips.len();
    match item {
        Item::Codes(set) => set_codes(section, set, wording::asks_for_a_certain_one(account)),
        Item::Key(one) => set_value(section, one.value.expose(), CODE, 2.4),
        Item::Phrase(one) => set_words(section, one.value.expose()),
        Item::Seed(one) => set_seed(section, one.value.expose()),
        Item::Text(one) => {
            for line in written_lines(one.value.expose()) {
                set_lines(section, &line, CODE, 2.2);
            }
        }
        Item::Unknown(_) => {}
    }
    section.settle(start);
    if let Some(last) = section.strips.last_mut() {
        last.keeps = false;
    }
}

/// A value on as many lines as it needs; how many that are.
fn set_lines(section: &mut Section, value: &str, style: Style, above: f32) -> usize {
    let left = section.left;
    let lines = style.broken(value, section.width());
    for (number, line) in lines.iter().enumerate() {
        let above = if number == 0 {
            above
        } else {
            leading(style.size)
        };
        section.add(above, false, |strip| strip.letters(left, 0.0, line, style));
    }
    lines.len()
}

/// A value that is typed in one piece.
fn set_value(section: &mut Section, value: &str, style: Style, above: f32) {
    let lines = set_lines(section, &one_line(value), style, above);
    if lines > 1 {
        if let Some(last) = section.strips.last_mut() {
            last.keeps = true;
        }
        prose(section, wording::IN_ONE_PIECE, 1.4);
    }
}

/// A seed: in groups for typing, and as it was given if that is an address.
fn set_seed(section: &mut Section, value: &str) {
    match Otp::parse(value) {
        Some(otp) => {
            prose(section, &wording::seed_by_hand(&otp), 2.2);
            set_lines(section, &in_fours(otp.secret.expose()), CODE, 1.6);
            prose(section, wording::SEED_ADDRESS, 2.4);
            set_value(section, value, ADDRESS, 1.6);
        }
        None if is_seed(value) && normalise(value, None).expose() == value.trim() => {
            set_lines(section, &in_fours(value.trim()), CODE, 2.4);
        }
        None => set_value(section, value, CODE, 2.4),
    }
}
