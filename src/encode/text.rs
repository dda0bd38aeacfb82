//! Text → payloads: what a keyboard-wedge scanner types, what a person pastes, a text sheet.
//!
//! Responsible for finding codes, armor and words in any text, and for saying on which line.
//! Not responsible for what they mean.

use zeroize::Zeroizing;

use super::{
    armor::{self, KEY_BEGIN, KEY_END},
    digits::QR_PREFIX,
    payload::{Payload, PayloadError},
    words::{WORD_COUNT, WordGuess, from_words, guess_word, pieces},
};
use crate::error::Error;

const AGE_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const AGE_END: &str = "-----END AGE ENCRYPTED FILE-----";
/// Fewer recognised words in a row than this are taken for ordinary text.
const FEWEST_WORDS: usize = 12;

/// Something found in a text.
pub struct TextFinding {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The payload, or why it is none.
    pub payload: Result<Payload, Error>,
}

/// Finds every code, armored block and list of words in `text`.
pub fn read_text(text: &str) -> Vec<TextFinding> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut found = Vec::new();
    let mut words = WordRun::default();
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        let begin = at + 1;
        if line.contains(KEY_BEGIN) {
            let (body, next) = block(&lines, at, KEY_END);
            let payload = body
                .and_then(|body| armor::from_body(&body))
                .map(Payload::Record)
                .ok_or(Error::DamagedRecord {
                    record: "key block",
                    why: "its text is not whole",
                });
            found.push(TextFinding {
                line: begin,
                payload,
            });
            at = next;
        } else if line.contains(AGE_BEGIN) {
            let (body, next) = block(&lines, at, AGE_END);
            let payload = body
                .map(|body| {
                    // Lines cut or joined on the way are put in order again.
                    let packed: String = body.split_whitespace().collect();
                    Payload::Sealed(age_armor(&packed).into_bytes())
                })
                .ok_or(Error::DamagedRecord {
                    record: "sealed vault",
                    why: "its last line is missing",
                });
            found.push(TextFinding {
                line: begin,
                payload,
            });
            at = next;
        } else if let Some(start) = find_code(line) {
            let (codes, next) = codes(&lines, at, start);
            found.extend(codes.into_iter().map(|payload| TextFinding {
                line: begin,
                payload,
            }));
            at = next;
        } else {
            at += 1;
            words.line(line, begin, &mut found);
            continue;
        }
        words.end(&mut found);
    }
    words.end(&mut found);
    found.sort_by_key(|finding| finding.line);
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
    while let Some(line) = lines.get(next) {
        if line.is_empty() || !line.bytes().all(|b| b.is_ascii_digit() || b == b' ') {
            break;
        }
        text.push_str(line);
        next += 1;
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
        payloads.push(Payload::from_qr_text(one).map_err(|error| match error {
            PayloadError::Newer => Error::NewerVersion { what: "a sheet" },
            PayloadError::Damaged | PayloadError::NotOurs => Error::DamagedRecord {
                record: "code",
                why: "something else than digits follows KINSAFE1:",
            },
        }));
        rest = others;
    }
    (payloads, next)
}

/// What stands between the line `at` and the line with `end`, and the line after that.
///
/// Another beginning ends the search, so that a text of nothing but beginnings is gone through
/// once.
fn block(lines: &[&str], at: usize, end: &str) -> (Option<Zeroizing<String>>, usize) {
    let inner = &lines[at + 1..];
    let stop = inner
        .iter()
        .position(|line| line.contains(end) || line.contains("-----BEGIN "));
    let length = match stop {
        Some(stop) if inner[stop].contains(end) => stop + 1,
        Some(stop) => return (None, at + 1 + stop),
        None => return (None, lines.len()),
    };
    let mut body = Zeroizing::new(String::new());
    for line in &lines[at + 1..at + length] {
        // A mail program's quotation marks.
        body.push_str(line.trim_start_matches(['>', ' ']));
        body.push('\n');
    }
    (Some(body), at + length + 1)
}

fn age_armor(packed: &str) -> String {
    let mut text = String::with_capacity(packed.len() * 66 / 64 + 80);
    text.push_str(AGE_BEGIN);
    let mut rest = packed;
    while !rest.is_empty() {
        // What is no base64, and so may not be cut here, is left whole for age to refuse.
        let (line, next) = rest.split_at_checked(64).unwrap_or((rest, ""));
        text.push('\n');
        text.push_str(line);
        rest = next;
    }
    text.push('\n');
    text.push_str(AGE_END);
    text.push('\n');
    text
}

/// Words collected over consecutive lines.
#[derive(Default)]
struct WordRun {
    begin: usize,
    words: Zeroizing<Vec<Option<u8>>>,
}

impl WordRun {
    /// Takes the words of one line, or ends the run if it holds none.
    fn line(&mut self, line: &str, number: usize, found: &mut Vec<TextFinding>) {
        if line.is_empty() {
            return;
        }
        let tokens: Vec<&str> = pieces(line)
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
        if self.words.is_empty() {
            self.begin = number;
        }
        self.words.extend(guesses);
        while self.words.len() >= WORD_COUNT {
            self.emit(found);
            self.begin = number;
        }
    }

    fn emit(&mut self, found: &mut Vec<TextFinding>) {
        let mut words = [None; WORD_COUNT];
        for (to, from) in words.iter_mut().zip(self.words.drain(..WORD_COUNT)) {
            *to = from;
        }
        let payload = from_words(&words).map(|(record, corrections)| Payload::Words {
            record,
            corrections,
        });
        found.push(TextFinding {
            line: self.begin,
            payload,
        });
    }

    /// Ends the run: a list that was cut short is reported, a few words of prose are not.
    fn end(&mut self, found: &mut Vec<TextFinding>) {
        if self.words.iter().flatten().count() >= FEWEST_WORDS {
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::{key_armor, qr_text, to_words};
    use proptest::prelude::*;

    /// What was found, in short: the bytes of records, or the error.
    fn found(text: &str) -> Vec<Result<Vec<u8>, Error>> {
        read_text(text)
            .into_iter()
            .map(|finding| {
                finding.payload.map(|payload| match payload {
                    Payload::Record(bytes) => bytes.to_vec(),
                    Payload::Words { record, .. } => record.to_vec(),
                    Payload::Sealed(bytes) => bytes,
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

    proptest! {
        #[test]
        fn any_text_does_not_panic(text in "(?s)([a-z]{4} |KINSAFE1:|-----BEGIN (KINSAFE KEY|AGE ENCRYPTED FILE)-----|.{0,8}|\n){0,40}") {
            let _ = read_text(&text);
        }
    }
}
