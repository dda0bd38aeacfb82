//! Text → payloads: what a keyboard-wedge scanner types, what a person pastes, a text sheet.
//!
//! Responsible for finding codes, armor and words in any text, and for saying on which line.
//! Not responsible for what they mean.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::{
    armor::{self, Block, Marker, is_blank},
    digits::QR_PREFIX,
    keyboard,
    lines::{GROUP, Letters, LineFault, LinesHead, NumberedLine, VaultLine},
    mail,
    mending::Mending,
    payload::{Payload, PayloadError},
    words::{WORD_COUNT, WORDS_PER_LINE, WordGuess, from_words, guess_word, word_pieces},
};
use crate::{error::Error, limits};

/// Fewer recognised words in a row than this are taken for ordinary text.
const FEWEST_WORDS: usize = 12;

/// Printed lines of words on a sheet.
const LINES: usize = WORD_COUNT / WORDS_PER_LINE;
/// Most of them that can be worked out.
const MOST_MISSING: usize = 1;

/// Vault lines with the same check value that are taken for such where there is no head line.
const FEWEST_LINES: usize = 2;

/// A line of the wrong length is taken for ordinary text if it has fewer digits than this behind its
/// number...
const FEWEST_DIGITS: usize = 6;

/// ... and fewer groups of the printed size. Of a vault line's 46 characters some 14 are digits, but
/// of hundreds of lines one has almost none.
const FEWEST_GROUPS: usize = 5;

/// Something found in a text.
pub struct TextFinding {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The payload, or why it is none.
    pub payload: Result<Payload, Error>,
}

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

/// Where a code begins in `line`, in either case: name, version, colon, and then a digit or the
/// line's end. The name in a sentence is no code.
fn find_code(line: &str) -> Option<usize> {
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
fn codes(lines: &[&str], at: usize, start: usize) -> (Vec<Result<Payload, Error>>, usize) {
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
    match Payload::from_qr_text(&bare(last)) {
        Ok(Payload::Record(record)) => record.first().is_some_and(|kind| KINDS.contains(kind)),
        _ => false,
    }
}

/// How many lines of digits behind a code may belong to something else.
const LINES_TRIED: usize = 8;

/// The first bytes of the records that stand in codes.
const KINDS: [u8; 2] = [0x11, 0x12];

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
        Block::Key => ("key block", "its text is not whole"),
        Block::Sealed => ("sealed vault", "its last line is missing"),
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
                    .map(Payload::Record)
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

/// Whether a line of the wrong length is rather a damaged vault line than ordinary text.
fn looks_like_a_vault_line(line: &str) -> bool {
    let number = |c: char| !c.is_ascii_digit();
    let rest = line.trim_start_matches(number);
    let rest = rest.trim_start_matches(|c| !number(c));
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let groups = rest
        .split(|c: char| !c.is_alphanumeric())
        .filter(|group| group.chars().count() == GROUP);
    digits >= FEWEST_DIGITS || groups.count() >= FEWEST_GROUPS
}

/// The number and the characters of a line of the wrong length.
type Garbled = (u8, Letters);

/// Vault lines, until it is known which of them are.
#[derive(Default)]
struct VaultLines {
    heads: Vec<LinesHead>,
    /// Lines of the right length, and the numbers of those that are not, with where they stand.
    lines: Vec<(usize, Result<NumberedLine, Garbled>)>,
    /// For all lines of the text together.
    tries: Mending,
}

impl VaultLines {
    /// Takes a line, if it can be one.
    fn line(&mut self, line: &str, number: usize, found: &mut Vec<TextFinding>) -> bool {
        let payload = match VaultLine::from_text_with(line, &mut self.tries) {
            Ok(VaultLine::Head(head)) => {
                if !self.heads.contains(&head) {
                    // One more than there may be, so that it can be said.
                    if self.heads.len() > limits::LINE_HEADS {
                        return true;
                    }
                    self.heads.push(head);
                }
                Ok(Payload::VaultLine(VaultLine::Head(head)))
            }
            Ok(VaultLine::Numbered(numbered)) if numbered.number() > 0 => {
                self.lines.push((number, Ok(numbered)));
                return true;
            }
            Err(LineFault::Garbled {
                number: claimed,
                letters,
            }) if looks_like_a_vault_line(line) => {
                self.lines.push((number, Err((claimed, letters))));
                return true;
            }
            Err(LineFault::Newer) => Err(Error::NewerVersion {
                what: "a head line of vault lines",
            }),
            Err(LineFault::Head) => Err(Error::DamagedRecord {
                record: "head line of vault lines",
                why: "a character is wrong or missing",
            }),
            Ok(VaultLine::Numbered(_)) | Err(LineFault::NotOurs | LineFault::Garbled { .. }) => {
                return false;
            }
        };
        found.push(TextFinding {
            line: number,
            payload,
        });
        true
    }

    /// Judges the lines by the head lines, or by each other where there is none.
    fn end(self, found: &mut Vec<TextFinding>) {
        let Self {
            mut heads,
            lines,
            mut tries,
        } = self;
        let too_many = heads.len() > limits::LINE_HEADS;
        heads.truncate(limits::LINE_HEADS);
        let mut alike: BTreeMap<u32, BTreeSet<u8>> = BTreeMap::new();
        for line in lines.iter().flat_map(|(_, line)| line) {
            alike
                .entry(line.constant())
                .or_default()
                .insert(line.number());
        }
        let is_right = |line: &NumberedLine| match heads.as_slice() {
            [] => alike[&line.constant()].len() >= FEWEST_LINES,
            heads => heads.iter().any(|head| head.part(line).is_some()),
        };
        let most = heads.iter().map(LinesHead::count).max();
        let known = most.is_some() || lines.iter().flat_map(|(_, line)| line).any(is_right);
        for (at, line) in &lines {
            let mut mended = |number: u8, letters: &Letters| {
                heads
                    .iter()
                    .find_map(|head| head.mended(number, letters, &mut tries))
                    .ok_or(number)
            };
            let payload = match line {
                Ok(line) if is_right(line) => Ok(line.clone()),
                Ok(line) => mended(line.number(), &line.letters()),
                Err((number, letters)) => mended(*number, letters),
            };
            // In a text without vault lines, a line that begins with a number is none; nor is
            // one with a number that no line has.
            let can_be = |number: &u8| *number <= most.unwrap_or(u8::MAX);
            if known && payload.as_ref().err().is_none_or(can_be) {
                found.push(TextFinding {
                    line: *at,
                    payload: payload
                        .map(|line| Payload::VaultLine(VaultLine::Numbered(line)))
                        .map_err(|number| Error::VaultLineWrong { number }),
                });
            }
        }
        let last = lines.last().map_or(1, |(at, _)| *at);
        let mut say = |name: &str, limit: String| {
            found.push(TextFinding {
                line: last,
                payload: Err(Error::TooLarge {
                    name: name.to_owned(),
                    limit,
                }),
            });
        };
        if too_many {
            say(
                "the number of head lines of vault lines",
                limits::LINE_HEADS.to_string(),
            );
        }
        if tries.is_spent() {
            say(
                "the number of damaged vault lines",
                "what is put right by trying".to_owned(),
            );
        }
    }
}

/// Words collected over consecutive lines.
#[derive(Default)]
struct WordRun {
    begin: usize,
    words: Zeroizing<Vec<Option<u8>>>,
    /// The printed numbers of the lines; `None` for one that has none, or not four words.
    numbers: Vec<Option<usize>>,
    /// The first line of the sheets before, which is the same on all of a set.
    first: Zeroizing<Vec<Option<u8>>>,
    /// How many are words of the list as they stand. Of ordinary words many have the first and
    /// the last letter of one.
    exact: usize,
}

impl WordRun {
    /// Takes the words of one line, or ends the run if it holds none.
    fn line(&mut self, line: &str, number: usize, found: &mut Vec<TextFinding>) {
        if line.is_empty() {
            return;
        }
        let tokens: Vec<&str> = word_pieces(line)
            .filter(|token| !token.bytes().all(|b| b.is_ascii_digit()))
            .collect();
        let guesses: Vec<Option<u8>> = tokens
            .iter()
            .map(|token| match guess_word(token) {
                WordGuess::Known(byte) | WordGuess::Likely(byte) => Some(byte),
                WordGuess::Unknown => None,
            })
            .collect();
        let known = guesses.iter().flatten().count();
        let plausible = tokens.iter().all(|t| t.chars().count() <= 5) && known * 2 >= tokens.len();
        if tokens.is_empty() || !plausible {
            self.end(found);
            return;
        }
        let printed = word_pieces(line)
            .next()
            .and_then(|first| first.parse().ok())
            .filter(|printed| (1..=LINES).contains(printed) && guesses.len() == WORDS_PER_LINE);
        // A line is missing in the sheet before, or it would shift all behind it.
        let begins_anew = printed.is_some() && self.numbers.contains(&printed)
            || self.words.len() > WORDS_PER_LINE && guesses == *self.first;
        if begins_anew {
            self.end(found);
        }
        if self.words.is_empty() {
            self.begin = number;
            if self.first.is_empty() && guesses.iter().all(Option::is_some) {
                self.first.extend(guesses.iter().take(WORDS_PER_LINE));
            }
        }
        self.exact += tokens
            .iter()
            .filter(|token| matches!(guess_word(token), WordGuess::Known(_)))
            .count();
        self.words.extend(guesses);
        self.numbers.push(printed);
        if self.words.len() < WORD_COUNT {
            return;
        }
        // Taken out at once: a text may be one line.
        let words = Zeroizing::new(std::mem::take(&mut *self.words));
        let mut lists = words.chunks_exact(WORD_COUNT);
        for list in &mut lists {
            self.words.extend(list);
            self.emit(found);
            self.begin = number;
        }
        self.words.extend(lists.remainder());
        self.exact = self.words.len();
    }

    /// The words in the order in which they are printed, as far as that is known: those of lines
    /// that are missing as unreadable. `None` if there are not words enough.
    fn in_order(&self) -> Option<[Option<u8>; WORD_COUNT]> {
        let mut words = [None; WORD_COUNT];
        let numbers: BTreeSet<usize> = self.numbers.iter().flatten().copied().collect();
        let all_numbered = numbers.len() * WORDS_PER_LINE == self.words.len()
            && numbers.len() == self.numbers.len();
        if all_numbered && LINES - numbers.len() <= MOST_MISSING {
            let lines = self.words.chunks(WORDS_PER_LINE);
            for (number, line) in self.numbers.iter().flatten().zip(lines) {
                words[(number - 1) * WORDS_PER_LINE..][..WORDS_PER_LINE].copy_from_slice(line);
            }
            return Some(words);
        }
        words.copy_from_slice(self.words.get(..WORD_COUNT)?);
        Some(words)
    }

    fn emit(&mut self, found: &mut Vec<TextFinding>) {
        if let Some(words) = self.in_order().map(Zeroizing::new) {
            let payload = from_words(&words).map(|(record, corrections)| Payload::Words {
                record,
                corrections,
            });
            found.push(TextFinding {
                line: self.begin,
                payload,
            });
        }
        self.words.clear();
        self.numbers.clear();
        self.exact = 0;
    }

    /// Ends the run: a list that was cut short is worked out if the numbers of its lines allow, or
    /// reported; a few words of prose are not.
    fn end(&mut self, found: &mut Vec<TextFinding>) {
        if self.exact >= FEWEST_WORDS && self.in_order().is_some() {
            self.emit(found);
        } else if self.exact >= FEWEST_WORDS {
            let payload = Err(Error::DamagedRecord {
                record: "list of words",
                why: "it has fewer than 32 words",
            });
            found.push(TextFinding {
                line: self.begin,
                payload,
            });
        }
        self.words.clear();
        self.numbers.clear();
        self.exact = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::{KEY_END, key_armor, qr_text, to_lines, to_words};
    use crate::record::{KeyRecord, VaultPart};
    use proptest::prelude::*;

    const AGE_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
    const AGE_END: &str = "-----END AGE ENCRYPTED FILE-----";

    /// What was found, in short: the bytes of records, or the error.
    fn found(text: &str) -> Vec<Result<Vec<u8>, Error>> {
        read_text(text)
            .into_iter()
            .map(|finding| {
                finding.payload.map(|payload| match payload {
                    Payload::Record(bytes) => bytes.to_vec(),
                    Payload::Words { record, .. } => record.to_vec(),
                    Payload::Sealed(bytes) => bytes,
                    Payload::VaultLine(VaultLine::Head(head)) => head.hash.to_vec(),
                    Payload::VaultLine(VaultLine::Numbered(line)) => vec![line.number()],
                })
            })
            .collect()
    }

    #[test]
    fn codes_in_any_layout() {
        let one = qr_text(&[0x12; 30]);
        let (head, tail) = one.split_at(40);
        for text in [
            one.to_string(),
            format!("QR-Code:{}\r\n", *one),
            format!("  {}\n{}\n\n", head.to_lowercase(), tail),
            format!("{head} {tail}"),
        ] {
            assert_eq!(found(&text), [Ok(vec![0x12; 30])], "{text}");
        }
        let doubled = format!("{}{}", *one, *one);
        assert_eq!(found(&doubled), [Ok(vec![0x12; 30]), Ok(vec![0x12; 30])]);
        let two = format!("{}\n1. Ask Ben\n{}", *one, *qr_text(&[0x11, 2]));
        assert_eq!(found(&two), [Ok(vec![0x12; 30]), Ok(vec![0x11, 2])]);
    }

    /// A missing line does not shift the sheets behind it; printed numbers say the order.
    #[test]
    fn lines_of_words_that_are_missing_or_swapped() {
        let records = [1, 2, 3].map(|number| {
            let mut record = *b"\x13SETID\x03\x00sixteen bytes in";
            record[7] = number;
            record
        });
        let lines = |numbered: bool| -> Vec<Vec<String>> {
            let sheet = |record| -> Vec<String> {
                (1..)
                    .zip(to_words(record).chunks(4))
                    .map(|(n, line)| match numbered {
                        true => format!("{n}  {}", line.join(" ")),
                        false => line.join(" "),
                    })
                    .collect()
            };
            records.iter().map(sheet).collect()
        };
        let right: Vec<_> = records.iter().map(|record| Ok(record.to_vec())).collect();
        for gone in 0..8 {
            let mut sheets = lines(false);
            sheets[1].remove(gone);
            let read = found(&sheets.concat().join("\n"));
            assert_eq!((&read[0], &read[2]), (&right[0], &right[2]), "{gone}");
            assert!(read[1].is_err() && read.len() == 3);
            let mut sheets = lines(true);
            sheets[0].swap(gone, 7 - gone);
            sheets[1].remove(gone);
            assert_eq!(found(&sheets.concat().join("\n")), right, "{gone}");
        }
    }

    /// What scanners that act as a keyboard, and phones, do to a text.
    #[test]
    fn codes_as_scanners_and_apps_type_them() {
        let one = qr_text(&[0x12; 30]);
        let two = qr_text(&[0x11; 20]);
        let (head, tail) = one.split_at(40);
        let both = [Ok(vec![0x12; 30]), Ok(vec![0x11; 20])];
        for text in [
            // Prefixes and suffixes, line ends of every kind.
            format!("]Q1{}\t\r\n]Q1{}\t\r\n", *one, *two),
            format!("{}\r{}\r", *one, *two),
            format!("{}\r\r\n{}\r\r\n", *one, *two),
            format!("\t{}\t{}\t", *one, *two),
            format!("{}\u{2028}{}", *one, *two),
            // Fields of an app's history.
            format!("2026-11-22 10:15;QR_CODE;{};Anna\n\"{}\",7\n", *one, *two),
            format!("{{\"text\": \"{}\"}}, {{\"text\": \"{}\"}}", *one, *two),
            format!("{}\tQR code\tAnna\n{}\t22.11.\n", *one, *two),
            format!("<p>{}</p><p>{}</p>", *one, *two),
            // Broken within, quoted, with blanks that do not show.
            format!("\"{head}\r\n{tail}\"\r\n\"{}\"\r\n", *two),
            format!("> {head}\n> {tail}\n> {}\n", *two),
            format!("{head}\u{200B}\u{A0}\t{tail}\u{FEFF}\n\u{FEFF}{}", *two),
            format!("{head}\t\n\t{tail}\n{}", *two).to_lowercase(),
        ] {
            assert_eq!(found(&text), both, "{text:?}");
        }
        // The numbers of a list are not taken for the rest of a code that is whole without them.
        assert_eq!(KINDS, [KeyRecord::KIND, VaultPart::KIND]);
        let part = vec![0x12; 80];
        let code = qr_text(&part);
        let (head, tail) = code.split_at(40);
        for text in [
            format!("1\n{}\n2\n{}\n", *code, *code),
            format!("{head}\n{tail}\n2\n10 15\n{}\n", *code),
        ] {
            assert_eq!(found(&text), [Ok(part.clone()), Ok(part.clone())], "{text}");
        }
        // Nor is what follows a field.
        let list = format!("{},\n12 eggs\n34\n", *one);
        assert_eq!(found(&list), [Ok(vec![0x12; 30])]);
    }

    /// What no code can hold is not read as a number at all, which would take hours.
    #[test]
    fn endless_codes() {
        for digit in ["7", "7\n"] {
            let text = format!("KINSAFE1:{}", digit.repeat(2_000_000));
            assert!(matches!(
                found(&text).as_slice(),
                [Err(Error::DamagedRecord { record: "code", .. })]
            ));
        }
    }

    #[test]
    fn newer_and_damaged_codes() {
        assert_eq!(
            found("KINSAFE12:34"),
            [Err(Error::NewerVersion { what: "a sheet" })]
        );
        assert!(matches!(
            found("KINSAFE1:34x").as_slice(),
            [Err(Error::DamagedRecord { record: "code", .. })]
        ));
        assert!(found("KINSAFE is a program. https://example.org").is_empty());
        assert!(found("A code says KINSAFE1: and a decimal number.").is_empty());
    }

    #[test]
    fn words_in_any_layout() {
        let record = *b"twenty-four bytes as are";
        let words = to_words(&record);
        let lines: Vec<String> = words.chunks(4).map(|line| line.join(" ")).collect();
        let numbered: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(i, line)| format!("{}  {line}", i + 1))
            .collect();
        let short: Vec<String> = words
            .iter()
            .map(|w| format!("{}{}", &w[..1], &w[3..]).to_uppercase())
            .collect();
        for text in [
            lines.join("\n"),
            numbered.join("\r\n\r\n"),
            short.join(" "),
            words.join("-"),
        ] {
            assert_eq!(found(&text), [Ok(record.to_vec())], "{text}");
        }
        let with_gap = words.join(" ").replacen(words[7], "?", 1);
        assert_eq!(found(&with_gap), [Ok(record.to_vec())]);
        assert!(matches!(
            found(&words[..28].join(" ")).as_slice(),
            [Err(Error::DamagedRecord {
                record: "list of words",
                ..
            })]
        ));
        assert!(found("We also have an idea.\nback into the also each\n").is_empty());
    }

    #[test]
    fn a_text_sheet() {
        let key = key_armor(&[0x11; 150]);
        let sealed = format!("{AGE_BEGIN}\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n{AGE_END}\n");
        let text = format!("Dear Anna,\n\n{}\nmore\n{sealed}\n", *key);
        assert_eq!(
            found(&text),
            [Ok(vec![0x11; 150]), Ok(sealed.clone().into_bytes())]
        );
        let quoted: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
        assert_eq!(
            found(&quoted),
            [Ok(vec![0x11; 150]), Ok(sealed.into_bytes())]
        );
        let cut = text.replace(KEY_END, "");
        assert!(matches!(
            found(&cut).as_slice(),
            [
                Err(Error::DamagedRecord {
                    record: "key block",
                    ..
                }),
                Ok(_)
            ]
        ));
        let cut = text.replace(AGE_END, "");
        assert!(matches!(
            found(&cut).as_slice(),
            [
                Ok(_),
                Err(Error::DamagedRecord {
                    record: "sealed vault",
                    ..
                })
            ]
        ));
    }

    #[test]
    fn vault_lines_as_a_program_recognised_them() {
        let sealed: Vec<u8> = (0..90_u8).map(|n| n.wrapping_mul(77)).collect();
        let lines = to_lines([7; 5], &sealed).unwrap();
        let numbers = [Ok(vec![1]), Ok(vec![2]), Ok(vec![3]), Ok(vec![4])];
        let mut all = vec![found(&lines[0])[0].clone()];
        all.extend(numbers.clone());
        assert_eq!(found(&lines.join("\n")), all);
        // Junk around them; the head line at the end; doubled; blanks lost.
        let junk = format!(
            "Vault lines of set X\n\nPage 1 of 1\n{}\r\n| {}\n{}\n~~ 12 ~~\n{} .\n{}\n{}\n",
            lines[1].to_lowercase(),
            lines[2],
            lines[3].replace(' ', ""),
            lines[4],
            lines[4],
            lines[0]
        );
        let read = found(&junk);
        assert_eq!(read.len(), 6, "{read:?}");
        assert!(read.iter().all(Result::is_ok));
        let prose = format!(
            "{}\n28 numbered lines and as many letters as one of them has.",
            lines[0]
        );
        assert_eq!(found(&prose).len(), 1);
        // Without a head line they are known by each other.
        assert_eq!(found(&lines[1..].join("\n")), numbers);
        assert!(found(&lines[2]).is_empty());
    }

    #[test]
    fn a_wrong_vault_line_is_named() {
        let sealed: Vec<u8> = (0..90_u8).map(|n| n.wrapping_mul(77)).collect();
        let mut lines = to_lines([7; 5], &sealed).unwrap();
        // More than is put right.
        let right = lines[3].clone();
        let shorter = right[..right.len() - 3].to_owned();
        let swapped: String = right[4..].chars().rev().collect();
        // As a program recognised one with hardly a digit: two characters too many, one unknown.
        let few_digits = "003 A02ZTY MQE7C QQFCI RQCNH YENVR CZQNI 4FAQQ 3GVET X0EQMQ".to_owned();
        for wrong in [format!("003 {swapped}"), shorter, few_digits] {
            lines[3] = wrong;
            let wrong = read_text(&lines.join("\n"))
                .into_iter()
                .find_map(|found| Some((found.line, found.payload.err()?)));
            assert_eq!(wrong, Some((4, Error::VaultLineWrong { number: 3 })));
        }
    }

    fn errors(text: &str) -> Vec<Error> {
        let found = read_text(text).into_iter();
        found.filter_map(|found| found.payload.err()).collect()
    }

    /// Head lines that look damaged, each of which takes a million tries.
    #[test]
    fn tries_for_damaged_head_lines_end() {
        let mut lines = String::new();
        for n in 0..400 {
            let body: String = (0..30)
                .map(|at| ["0", "6", "8", "5"][(n * 7 + at * at) % 4])
                .collect();
            lines.push_str(&format!("KINSAFE-LINES-1 {body}\n"));
        }
        let errors = errors(&lines);
        assert!(matches!(errors[0], Error::DamagedRecord { .. }));
        assert!(
            errors
                .iter()
                .any(|error| matches!(error, Error::TooLarge { .. }))
        );
        assert_eq!(errors.len(), 401);
    }

    /// Numbered lines that look damaged, behind a head line.
    #[test]
    fn tries_for_damaged_lines_end() {
        let sealed = [9; 3000];
        let mut text = to_lines([7; 5], &sealed).unwrap().swap_remove(0);
        for _ in 0..20 {
            for number in 1..=120 {
                text.push_str(&format!("\n{number:03} {}", "0".repeat(46)));
            }
        }
        let errors = errors(&text);
        assert_eq!(errors[0], Error::VaultLineWrong { number: 1 });
        assert!(matches!(errors.last(), Some(Error::TooLarge { .. })));
        assert_eq!(errors.len(), 2401);
    }

    #[test]
    fn head_lines_are_counted() {
        let heads = |count: u8| -> String {
            let head = |n| to_lines([n; 5], &[n; 60]).unwrap().swap_remove(0);
            (0..count).map(|n| head(n) + "\n").collect()
        };
        assert!(errors(&heads(64)).is_empty());
        assert!(errors(&format!("{}{}", heads(64), heads(64))).is_empty());
        let errors = errors(&heads(200));
        assert!(
            matches!(errors.as_slice(), [Error::TooLarge { .. }]),
            "{errors:?}"
        );
    }

    #[test]
    fn codes_are_counted() {
        let text = "KINSAFE1:17\n".repeat(limits::PAYLOADS + 1000);
        assert_eq!(read_text(&text).len(), limits::PAYLOADS + 1);
        assert!(matches!(errors(&text).as_slice(), [Error::TooLarge { .. }]));
    }

    /// A text may be one line of words, and each list is taken from its head.
    #[test]
    fn lists_of_words_in_one_line() {
        let words = to_words(b"twenty-four bytes as are").join(" ");
        let lists = read_text(&vec![words; 500].join(" "));
        assert_eq!(lists.len(), 500);
        assert!(lists.iter().all(|list| list.payload.is_ok()));
    }

    proptest! {
        /// Blanks and line ends anywhere among the digits, letters in either case, read twice.
        #[test]
        fn codes_broken_anywhere(
            rest in proptest::collection::vec(any::<u8>(), 1..120),
            breaks in proptest::collection::vec((10_usize..400, 0_usize..6), 0..12),
            small: bool,
            twice: bool,
        ) {
            const BLANKS: [&str; 6] = [" ", "\n", "\r\n", "\r", "\t", "\u{A0}"];
            let mut record = vec![0x12];
            record.extend(rest);
            let mut text = qr_text(&record).to_string();
            for (at, blank) in breaks {
                let digit = |c: char| c.is_ascii_digit();
                if text.is_char_boundary(at) && at < text.len()
                    && text[at..].starts_with(digit) && text[..at].ends_with(digit)
                {
                    text.insert_str(at, BLANKS[blank]);
                }
            }
            if small {
                text = text.to_lowercase();
            }
            let mut expected = vec![Ok(record)];
            if twice {
                text = format!("{text}\r\n{text}");
                expected.push(expected[0].clone());
            }
            prop_assert_eq!(found(&text), expected);
        }

        #[test]
        fn any_text_does_not_panic(text in "(?s)([a-z]{4} |KINSAFE1:|-----BEGIN (KINSAFE KEY|AGE ENCRYPTED FILE)-----|.{0,8}|\n){0,40}") {
            let _ = read_text(&text);
        }
    }
}
