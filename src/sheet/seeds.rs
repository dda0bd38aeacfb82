//! A page of QR codes from which an authenticator app on a new phone takes its entries.
//!
//! Responsible for how they stand there, what is said about them, and which address a code holds.
//! The page is as secret as what is on it. Not responsible for choosing the accounts, nor for
//! printing.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::{
    Paper, check_letters, checked_title,
    grid::{END_MARGIN, SIDE_MARGIN},
    wording::Wording,
};
use crate::print::{
    fonts::{Span, plain, strong, wrap},
    page::Page,
    pdf,
    qr::Code,
    setting::{CLEAR, LABEL, SMALL, cap, descent, shrunk},
    tags::About,
    units::POINT,
};
use crate::{
    day::Day,
    error::Error,
    otp::{Otp, OtpKind, address},
    provider,
    vault::{Account, Item},
};

/// What is printed on such a page.
pub struct SeedsPage<'a> {
    /// Whose they are, as in "The Rossi family". `None`: not printed.
    pub title: Option<&'a str>,
    /// The accounts, in the order in which they are printed; those without a seed are passed over.
    pub accounts: &'a [&'a Account],
    /// The day on which it is made.
    pub made: Day,
    /// The paper.
    pub paper: Paper,
}

/// Such a page as a PDF file; it may have several pages.
pub struct SeedsPdf {
    /// The file.
    pub bytes: Zeroizing<Vec<u8>>,
    /// How many pages it has; none if there is no seed.
    pub pages: usize,
    /// How many codes are on them.
    pub codes: usize,
    /// What is not on them and why: `the authenticator seed of GitHub (mrossi): left out; …`. It
    /// never holds a secret.
    pub left_out: Vec<String>,
}

const HEADLINE: f32 = 17.0;
const BODY: f32 = 10.5;
const HEAVY: f32 = 0.8;
const COLUMNS: usize = 3;
/// Side of a code, in millimetres.
const SIDE: f32 = 42.0;
/// Blank below a code, in millimetres.
const BELOW: f32 = 9.0;

/// A code with what stands over it.
struct Entry {
    name: String,
    login: String,
    code: Rc<Code>,
}

/// The seeds of accounts as QR codes for an authenticator app.
///
/// # Errors
/// [`Error::LettersNotInFont`] and [`Error::TitleTooLong`] for the title and the names of accounts.
pub fn seeds_pdf(page: &SeedsPage<'_>) -> Result<SeedsPdf, Error> {
    let title = page.title.map(checked_title).transpose()?;
    let mut left_out = Vec::new();
    let mut entries = Vec::new();
    for account in page.accounts {
        for item in account.current() {
            let Item::Seed(one) = item else { continue };
            let code = address(one.value.expose(), account)
                .and_then(|address| Code::fitting(&address, SIDE).ok_or(TOO_LONG));
            match code {
                Ok(code) => entries.push(Entry {
                    name: named(account, item)?,
                    login: account.login.clone(),
                    code: Rc::new(code),
                }),
                Err(why) => left_out.push(format!(
                    "the authenticator seed of {}: left out; {why}",
                    account.name()
                )),
            }
        }
    }
    let pages = pages(
        page,
        title.as_deref().filter(|title| !title.is_empty()),
        &entries,
    );
    let bytes = pdf::write(&pages, &About::english("QR codes for an authenticator"))
        .unwrap_or_else(|| unreachable!("every letter was checked, and memory can be written"));
    Ok(SeedsPdf {
        bytes,
        pages: pages.len(),
        codes: entries.len(),
        left_out,
    })
}

const TOO_LONG: &str = "its address is too long for a code of this size";
const NO_SEED: &str = "no authenticator app takes it";

/// "GitHub, old phone".
fn named(account: &Account, item: &Item) -> Result<String, Error> {
    check_letters(&account.login)?;
    let name = match item.label() {
        "" => account.provider.clone(),
        label => format!("{}, {label}", account.provider),
    };
    check_letters(&name).map(|()| name)
}

/// The address that an app reads.
fn address(seed: &str, account: &Account) -> Result<Zeroizing<String>, &'static str> {
    if !provider::is_seed(seed) {
        return Err(NO_SEED);
    }
    match Otp::parse(seed) {
        None => {
            let bare = crate::otp::seed::canonical(seed);
            Ok(address::of_seed(&account.provider, &account.login, &bare))
        }
        Some(otp) if !otp.is_known() => Err(NO_SEED),
        // What apps know is an address with its kind in it.
        Some(otp) if otp.kind == OtpKind::Steam && !seed.contains("otpauth") => {
            let usual = address::of_seed("Steam", &account.login, otp.secret.expose());
            Ok(Zeroizing::new(usual.replacen("totp", "steam", 1)))
        }
        Some(_) => Ok(Zeroizing::new(seed.trim().to_owned())),
    }
}

fn paragraphs() -> [Vec<Span>; 2] {
    [
        vec![
            strong("For the new phone. "),
            plain(
                "In its authenticator app choose to add an account and to scan a code, and hold the \
                 phone over one square at a time: cover the others with a sheet of paper. Then \
                 compare the app's number with the one that kinsafe shows, or sign in with it.",
            ),
        ],
        vec![
            strong("Whoever has this page can do the same. "),
            plain(
                "Show it to nobody, make no picture of it but with that app, and destroy it when \
                 the phone has all of them.",
            ),
        ],
    ]
}

fn pages(face: &SeedsPage<'_>, title: Option<&str>, entries: &[Entry]) -> Vec<Page> {
    let (width, height) = face.paper.size();
    let (right, bottom) = (width - SIDE_MARGIN, height - END_MARGIN);
    let across = (right - SIDE_MARGIN - SIDE) / (COLUMNS - 1) as f32;
    let words = cap(LABEL) + descent(LABEL) + 0.8 + cap(SMALL) + descent(SMALL) + CLEAR;
    let mut pages: Vec<Page> = Vec::new();
    let mut y = f32::INFINITY;
    for (place, entry) in entries.iter().enumerate() {
        let column = place % COLUMNS;
        if column == 0 && y + words + SIDE > bottom {
            let mut page = Page::new(width, height);
            y = head(&mut page, face, title, right, pages.is_empty());
            pages.push(page);
        }
        let x = SIDE_MARGIN + column as f32 * across;
        if let Some(page) = pages.last_mut() {
            let room = SIDE + 6.0;
            let first = |span: Span, size| wrap(&[span], size, room).into_iter().take(1);
            let name: Vec<_> = first(strong(&*entry.name), LABEL).collect();
            let top = page.lines(x, y, &name, LABEL, 1.2) + 0.8;
            let login: Vec<_> = first(plain(&*entry.login), SMALL).collect();
            page.lines(x, top, &login, SMALL, 1.2);
            page.code(x, y + words, SIDE, &entry.code, "seed");
        }
        if column + 1 == COLUMNS {
            y += words + SIDE + BELOW;
        }
    }
    let count = pages.len();
    for (number, page) in (1..).zip(&mut pages) {
        let mark = strong(Wording::page(number, count));
        let mark_width = mark.font.width(&mark.text, LABEL);
        let top = END_MARGIN + cap(HEADLINE) - cap(LABEL);
        page.line(right - mark_width, top, &mark, LABEL);
    }
    pages
}

/// The head of a page; where the codes begin.
fn head(
    page: &mut Page,
    face: &SeedsPage<'_>,
    title: Option<&str>,
    right: f32,
    is_first: bool,
) -> f32 {
    let room = right - SIDE_MARGIN;
    let headline = strong("Authenticator entries");
    let mut y = page.line(SIDE_MARGIN, END_MARGIN, &headline, HEADLINE) + 2.0;
    if is_first {
        let made = format!("Made on {}", face.made.in_words());
        let whose = match title {
            Some(title) => format!("{title} · {made}"),
            None => made,
        };
        let (lines, size) = shrunk(&strong(whose), &[12.0, 10.0, 9.0], room);
        y = page.lines(SIDE_MARGIN, y + 1.0, &lines, size, 1.25) + 2.0;
    }
    page.rule(SIDE_MARGIN, y, right, HEAVY);
    y += 4.0;
    if is_first {
        for paragraph in paragraphs() {
            let lines = wrap(&paragraph, BODY, room);
            y = page.lines(SIDE_MARGIN, y, &lines, BODY, 1.4) + 0.6 * BODY * POINT;
        }
        y += 3.0;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{print::page, vault::Single};

    fn account(provider: &str, login: &str, seeds: &[&str]) -> Account {
        let mut account = Account::new(provider, login);
        account.items = seeds
            .iter()
            .map(|seed| Item::Seed(Single::new((*seed).to_owned())))
            .collect();
        account
    }

    #[test]
    fn what_a_code_holds() {
        let github = account("GitHub", "zoë", &[]);
        for (seed, expected) in [
            (
                "jbsw y3dp ehpk 3pxp",
                Some("otpauth://totp/GitHub:zo%C3%AB?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"),
            ),
            (
                "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=7",
                Some("otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=7"),
            ),
            (
                "steam://JBSWY3DPEHPK3PXP",
                Some("otpauth://steam/Steam:zo%C3%AB?secret=JBSWY3DPEHPK3PXP&issuer=Steam"),
            ),
            ("no seed", None),
            (
                "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=MD5",
                None,
            ),
        ] {
            let address = address(seed, &github).ok();
            assert_eq!(
                address.as_ref().map(|text| text.as_str()),
                expected,
                "{seed}"
            );
        }
    }

    #[test]
    fn every_code_stands_clear_and_once() {
        let many: Vec<Account> = (0..32)
            .map(|number| {
                let login = format!("somebody.with.a.long.name{number}@example.org");
                account(
                    "A provider with a very long name of its own",
                    &login,
                    &["JBSWY3DPEHPK3PXP"],
                )
            })
            .collect();
        let all: Vec<&Account> = many.iter().collect();
        for paper in [Paper::A4, Paper::Letter] {
            let face = SeedsPage {
                title: Some("The Rossi family"),
                accounts: &all,
                made: Day::from_ymd(2026, 11, 26).unwrap(),
                paper,
            };
            let pdf = seeds_pdf(&face).unwrap();
            assert_eq!((pdf.codes, pdf.pages), (32, 3));
            assert!(pdf.left_out.is_empty());
            let entries: Vec<Entry> = (0..32)
                .map(|_| Entry {
                    name: "A provider with a very long name of its own".to_owned(),
                    login: "somebody.with.a.long.name@example.org".to_owned(),
                    code: Rc::new(Code::fitting(&"x".repeat(100), SIDE).unwrap()),
                })
                .collect();
            let (width, height) = paper.size();
            for page in pages(&face, face.title, &entries) {
                let areas: Vec<(bool, page::Area)> = page
                    .items
                    .iter()
                    .map(|item| (matches!(item, page::Item::Code { .. }), item.area()))
                    .collect();
                for (at, (is_code, area)) in areas.iter().enumerate() {
                    assert!(area.left > 5.0 && area.right < width - 5.0);
                    assert!(area.top > 5.0 && area.bottom < height - 5.0);
                    let clear = if *is_code { area.grown(3.0) } else { *area };
                    for (_, other) in &areas[at + 1..] {
                        assert!(!clear.overlaps(*other));
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_no_seed_or_too_long_is_named() {
        let long = format!(
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&image={}",
            "x".repeat(900)
        );
        let one = account("GitHub", "", &["no seed", &long, "JBSWY3DPEHPK3PXP"]);
        let pdf = seeds_pdf(&SeedsPage {
            title: None,
            accounts: &[&one, &account("Bank", "", &[])],
            made: Day::from_ymd(2026, 11, 26).unwrap(),
            paper: Paper::A4,
        })
        .unwrap();
        assert_eq!((pdf.codes, pdf.pages), (1, 1));
        assert_eq!(
            pdf.left_out,
            [
                format!("the authenticator seed of GitHub: left out; {NO_SEED}"),
                format!("the authenticator seed of GitHub: left out; {TOO_LONG}"),
            ]
        );
    }
}
