//! Every word on a page of codes, and nothing about where it stands.
//!
//! The page is read by its owner on a bad day, or by whoever helps: short sentences, and what to
//! do before why.

use super::letters::one_line;
use crate::{
    day::Day,
    otp::{Otp, OtpKind},
    print::fonts::{Span, plain, strong},
    provider::{self, Confidence, Kind, Shape},
    vault::{Account, Item},
};

/// The largest words.
pub(super) const HEADLINE: &str = "Recovery codes";

/// Under an account without anything.
pub(super) const NOTHING: &str = "Nothing kept here.";

/// Behind the name of an account that began on the page before.
pub(super) const CONTINUED: &str = " (continued)";

/// Over the steps.
pub(super) const HOW_TO_USE: &str = "How to use it";

/// What the page is.
pub(super) fn warning() -> Vec<Vec<Span>> {
    vec![
        vec![
            strong("This page is the keys themselves. "),
            plain("Whoever reads it can get in. Keep it where you keep your passport."),
        ],
        vec![plain(
            "Take no photograph of it, give nobody a copy, and do not keep it beside your phone: \
             it is for the day when the phone is gone.",
        )],
    ]
}

/// What to do with it.
pub(super) fn steps() -> Vec<Vec<Span>> {
    vec![
        vec![plain(
            "Each recovery code works once: take one whose box is empty.",
        )],
        vec![plain("Tick its box and write the date beside it.")],
        vec![plain(
            "When few are left, make new ones at the provider and print a new page. Then destroy \
             this one.",
        )],
    ]
}

/// Letters that are taken for each other, as they are printed here, with their names.
pub(super) const ALIKE: [(&str, &str); 5] = [
    ("0", "zero"),
    ("O", "letter O"),
    ("1", "one"),
    ("l", "small letter L"),
    ("I", "capital letter i"),
];

/// Before [`ALIKE`].
pub(super) const ALIKE_HEAD: &str = "Easily confused:";

/// Which page it is.
pub(super) fn page(number: usize, pages: usize) -> String {
    format!("Page {number} of {pages}")
}

/// Over an item: what it is, its label and when it was issued.
pub(super) fn heading(item: &Item) -> Vec<Span> {
    let kind = match item {
        Item::Codes(set) if set.codes.len() == 1 => "Recovery code",
        Item::Codes(_) => "Recovery codes",
        Item::Key(_) => "Recovery key",
        Item::Phrase(_) => "Recovery phrase",
        Item::Seed(_) => "Authenticator seed",
        Item::Text(_) => "Note",
        Item::Unknown(_) => "Something of a newer version",
    };
    let label = one_line(item.label());
    let mut rest = String::new();
    if !label.is_empty() {
        rest.push_str(&format!(" · {}", *label));
    }
    if let Some(day) = item.issued() {
        let about = if item.is_estimated() { "about " } else { "" };
        rest.push_str(&format!(" · issued {about}{}", day.in_words()));
    }
    vec![strong(kind), plain(rest)]
}

/// Under that, what to know before using it; empty if there is nothing.
pub(super) fn advice(account: &Account, item: &Item) -> Vec<&'static str> {
    let mut advice = Vec::new();
    let once = shapes(account, item).any(|shape| shape.once);
    match item {
        Item::Codes(set) => {
            if set.codes.is_empty() {
                advice.push("There are no codes in this set.");
            } else if set.left() == 0 {
                advice.push("All are used up. Make new ones at the provider.");
            }
            if asks_for_a_certain_one(account) {
                advice.push("The provider asks for a certain one, by its number.");
            }
        }
        Item::Key(_) if once => advice.push("Works once: make a new one after use."),
        Item::Key(_) => advice.push("Can be used again: keep it after use."),
        Item::Phrase(_) if once => {
            advice.push("Enter the words in this order. Works once: make a new one after use.");
        }
        Item::Phrase(_) => advice.push("Enter the words in this order. Can be used again."),
        Item::Seed(_) => advice.push("Enter it in an authenticator app; it then shows the codes."),
        Item::Text(_) => {}
        Item::Unknown(_) => advice.push("Get the newest kinsafe to see it."),
    }
    let turning_off = shapes(account, item).filter(|shape| shape.turns_off);
    match turning_off.map(|shape| shape.confidence).max() {
        None => {}
        Some(Confidence::Low) => advice.push(
            "Using a code may turn two-factor authentication off: see that it is on again \
             afterwards.",
        ),
        Some(_) => advice.push(
            "Using a code turns two-factor authentication off: turn it on again afterwards, and \
             keep the new codes.",
        ),
    }
    advice
}

/// Whether the codes of this account need numbers.
pub(super) fn asks_for_a_certain_one(account: &Account) -> bool {
    provider::find(&account.provider)
        .is_some_and(|known| known.shapes.iter().any(|shape| shape.in_order))
}

/// What is known of the account's items of this kind.
fn shapes<'a>(account: &Account, item: &'a Item) -> impl Iterator<Item = &'static Shape> + 'a {
    let kind = match item {
        Item::Codes(_) => Some(Kind::Codes),
        Item::Key(_) => Some(Kind::Key),
        Item::Phrase(_) => Some(Kind::Phrase),
        Item::Seed(_) => Some(Kind::Seed),
        Item::Text(_) | Item::Unknown(_) => None,
    };
    provider::find(&account.provider)
        .into_iter()
        .flat_map(|known| &known.shapes)
        .filter(move |shape| Some(shape.kind) == kind)
}

/// Under a value that takes several lines.
pub(super) const IN_ONE_PIECE: &str = "It is one piece, broken here only because it is long.";

/// Beside a code that was used up.
pub(super) fn used(day: Day) -> String {
    format!("used {day}")
}

/// Over the seed of an address.
pub(super) fn seed_by_hand(otp: &Otp) -> String {
    let mut text = "To type by hand".to_owned();
    if otp.kind == OtpKind::Steam {
        text.push_str(", as a Steam token");
    }
    if otp.kind == OtpKind::Hotp {
        text.push_str(&format!(", as counter-based from {}", otp.counter));
    }
    if otp.digits != 6 && otp.kind != OtpKind::Steam {
        text.push_str(&format!(", {} digits", otp.digits));
    }
    if otp.period != 30 {
        text.push_str(&format!(", {} seconds", otp.period));
    }
    // Anything else is not said: it may be any text, and no app knows it.
    if ["SHA256", "SHA512"].contains(&otp.algorithm.as_str()) {
        text.push_str(&format!(", {}", otp.algorithm));
    }
    text.push(':');
    text
}

/// Over the address of a seed.
pub(super) const SEED_ADDRESS: &str = "The same as an address:";
