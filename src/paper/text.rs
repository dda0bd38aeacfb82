//! Text → payloads: what a keyboard-wedge scanner types, what a person pastes, a text sheet.
//!
//! Responsible for finding codes, armor and words in any text, and for saying on which line.
//! Not responsible for what they mean.

mod codes;
mod finding;
mod vault_lines;
mod word_run;

use zeroize::Zeroizing;

pub use self::finding::TextFinding;

use self::{
    codes::{codes, find_code},
    vault_lines::VaultLines,
    word_run::WordRun,
};
use super::{
    armor::{self, Block, Marker, is_blank},
    keyboard, mail,
    payload::Payload,
};
use crate::{
    error::{Error, Flaw, RecordName},
    limits,
};

/// Finds every code, armored block, list of words and vault line in `text`, also where a mail
/// program, a word processor or a scanner set for another keyboard has changed it, until there are
/// more than [`limits::PAYLOADS`].
///
/// Lines are counted in the text as it was before that; in HTML and the like nobody counts them.
pub fn read_text(text: &str) -> Vec<TextFinding> {
    let unwrapped = mail::unwrapped(text);
    let text = unwrapped.as_ref().map_or(text, |text| text.as_str());
    let retyped = keyboard::retyped(text);
    let text = retyped.as_ref().map_or(text, |text| text.as_str());
    let mut lines: Vec<&str> = lines_of(text).collect();
    let mut found = Vec::new();
    let mut words = WordRun::default();
    let mut vault_lines = VaultLines::default();
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        let begin = at + 1;
        // More than anybody takes; what is found last says so.
        if found.len() > limits::PAYLOADS {
            break;
        }
        let finding = |payload| TextFinding {
            line: begin,
            payload,
        };
        if let Some(marker) = armor::marker(line) {
            if let Some(start) = find_code(&line[..marker.start]) {
                let (codes, _) = codes(&[&line[..marker.start]], 0, start);
                found.extend(codes.into_iter().map(finding));
            }
            // An end without a beginning is none.
            let (payload, end) = if marker.begins {
                let (payload, end) = block(&lines, at, marker);
                (Some(payload), end)
            } else {
                (None, (at, marker.end))
            };
            found.extend(payload.map(finding));
            let (line, column) = end;
            at = line;
            // What stands behind the block on its last line is read as a line of its own.
            if let Some(last) = lines.get_mut(at) {
                *last = last[column..].trim_matches(is_blank);
            }
        } else if let Some(start) = find_code(line) {
            let (codes, next) = codes(&lines, at, start);
            found.extend(codes.into_iter().map(finding));
            at = next;
        } else if keyboard::is_of_unknown_keyboard(line) {
            found.push(finding(Err(Error::KeyboardLayout)));
            at += 1;
        } else {
            at += 1;
            if !vault_lines.line(line, begin, &mut found) {
                words.line(line, begin, &mut found);
                continue;
            }
        }
        words.end(&mut found);
    }
    words.end(&mut found);
    vault_lines.end(&mut found);
    found.sort_by_key(|finding| finding.line);
    if found.len() > limits::PAYLOADS {
        found.truncate(limits::PAYLOADS);
        found.push(TextFinding {
            line: at,
            payload: Err(Error::TooLarge {
                name: "the number of codes in this text".to_owned(),
                limit: limits::PAYLOADS.to_string(),
            }),
        });
    }
    found
}

/// The lines of a text, whatever ends them.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    const ENDS: &[char] = &['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.split('\n')
        // A line end of several characters is one.
        .flat_map(|line| line.trim_end_matches('\r').split(ENDS))
        // A backslash at the end is RTF's line end.
        .map(|line| line.trim_matches(|c| is_blank(c) || c == '\\'))
}

/// The block that begins with `begin` on line `at`, and where in which line it ends.
///
/// Another beginning ends the search, so that a text of nothing but beginnings is gone through
/// once.
fn block(lines: &[&str], at: usize, begin: Marker) -> (Result<Payload, Error>, (usize, usize)) {
    let (record, why) = match begin.block {
        Block::Key => (RecordName::KeyBlock, Flaw::NotWhole),
        Block::Sealed => (RecordName::Sealed, Flaw::LastLine),
    };
    let damaged = Err(Error::DamagedRecord { record, why });
    let mut body = Zeroizing::new(String::new());
    let mut from = begin.end;
    for (number, line) in lines.iter().enumerate().skip(at) {
        let rest = &line[from..];
        let marker = armor::marker(rest);
        if let Some(end) = marker.filter(|end| !end.begins && end.block == begin.block) {
            body.push_str(&rest[..end.start]);
            // What was taken for the dashes of the end may be the padding of base64, which is made
            // anew anyway.
            let payload = match begin.block {
                Block::Key => armor::from_body(&body)
                    .map(Payload::of_bytes)
                    .ok_or(Error::DamagedRecord { record, why }),
                Block::Sealed => Ok(Payload::Sealed(armor::age_armor(&body).into_bytes())),
            };
            return (payload, (number, from + end.end));
        }
        if let Some(other) = marker.filter(|marker| marker.begins) {
            return (damaged, (number, from + other.start));
        }
        if number > at && line.contains("-----BEGIN ") {
            return (damaged, (number, 0));
        }
        body.push_str(rest);
        body.push('\n');
        from = 0;
    }
    (damaged, (lines.len(), 0))
}

#[cfg(test)]
mod tests;
