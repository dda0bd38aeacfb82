//! Lines of text → the texts of QR codes in them.
//!
//! Responsible for where a code ends: what a scanner put behind it, the next code without a line end
//! between, digits that belong to something else.

use zeroize::Zeroizing;

use crate::{
    error::Error,
    paper::{
        armor::is_blank,
        digits::QR_PREFIX,
        payload::{Payload, PayloadError},
        record::{KeyRecord, VaultPart},
    },
};

/// Where a code begins in `line`, in either case: name, version, colon, and then a digit or the
/// line's end. The name in a sentence is no code.
pub(super) fn find_code(line: &str) -> Option<usize> {
    let name = &QR_PREFIX.as_bytes()[..QR_PREFIX.len() - 2];
    let begins = |rest: &[u8]| {
        let version = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let Some((b':', body)) = rest[version..].split_first() else {
            return false;
        };
        let first = body.iter().find(|b| !b.is_ascii_whitespace());
        version > 0 && first.is_none_or(u8::is_ascii_digit)
    };
    line.as_bytes()
        .windows(name.len())
        .enumerate()
        .find(|(at, window)| {
            window.eq_ignore_ascii_case(name) && begins(&line.as_bytes()[at + name.len()..])
        })
        .map(|(at, _)| at)
}

/// The codes that begin on line `at`, with the lines of digits that go on, and the line after.
pub(super) fn codes(
    lines: &[&str],
    at: usize,
    start: usize,
) -> (Vec<Result<Payload, Error>>, usize) {
    let mut text = Zeroizing::new(lines[at][start..].to_owned());
    let mut next = at + 1;
    // Where the code would end if it went on no further.
    let mut ends = vec![(text.len(), next)];
    // Something behind the digits, or one of a mark that closes, ends the code.
    let mut goes_on = lines[at].ends_with(|c: char| c.is_ascii_digit() || c == ':');
    while goes_on && let Some(line) = lines.get(next) {
        let line = line.trim_start_matches(['>', ' ']);
        let digits = line.trim_end_matches(CLOSING);
        if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || is_blank(c)) {
            break;
        }
        goes_on = digits.len() == line.len();
        text.push_str(digits);
        next += 1;
        ends.push((text.len(), next));
    }
    // A line of digits may be something else: a number in a list, a bar code beside ours.
    let is_record = |&&(end, _): &&(usize, usize)| ends_in_record(&text[..end]);
    if let Some(&(end, after)) = ends.iter().rev().take(LINES_TRIED).find(is_record) {
        text.truncate(end);
        next = after;
    }
    // A scanner without a line end types one code right behind another.
    let mut payloads = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest
            .get(1..)
            .and_then(find_code)
            .map_or(rest.len(), |at| at + 1);
        let (one, others) = rest.split_at(end);
        let code = Payload::from_qr_text(&bare(one));
        payloads.push(code.map_err(PayloadError::into_error));
        rest = others;
    }
    (payloads, next)
}

/// Whether the last of the codes in `text` begins as a record does. With digits too many or too few
/// its first byte is any: so one in 128 is taken for a record where it is none.
fn ends_in_record(text: &str) -> bool {
    let mut last = text;
    while let Some(at) = last.get(1..).and_then(find_code) {
        last = &last[at + 1..];
    }
    // Its kind is enough: to read it, with its signature, costs more.
    Payload::bytes_of_qr_text(&bare(last))
        .is_ok_and(|record| record.first().is_some_and(|kind| KINDS.contains(kind)))
}

/// How many lines of digits behind a code may belong to something else.
const LINES_TRIED: usize = 8;

/// The first bytes of the records that stand in codes.
pub(super) const KINDS: [u8; 2] = [KeyRecord::KIND, VaultPart::KIND];

/// Marks with which programs close a field: of CSV, of JSON, of a quotation.
const CLOSING: &[char] = &[
    ',', ';', '|', '"', '\'', '\u{201D}', '\u{2019}', '\u{BB}', '<', '>', ')', ']', '}',
];

/// A code's text without blanks and without what a scanner or an app has put behind it: a field
/// of its own behind a closing mark or a tab.
fn bare(code: &str) -> Zeroizing<String> {
    let colon = code.find(':').map_or(0, |at| at + 1);
    let (head, body) = code.split_at(colon);
    let mut end = body.find(CLOSING).unwrap_or(body.len());
    let is_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit() || is_blank(c));
    // Tabs may also stand among the digits.
    if let Some(tab) = body[..end].find('\t')
        && is_digits(&body[..tab])
        && !is_digits(&body[tab..end])
    {
        end = tab;
    }
    let kept = head.chars().chain(body[..end].chars());
    Zeroizing::new(kept.filter(|&c| !is_blank(c)).collect())
}
