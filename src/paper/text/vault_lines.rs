//! Vault lines in a text: taken while it is read, judged when it ends.
//!
//! Responsible for telling them from ordinary text, with a head line or by each other, and for
//! putting right what a program recognised wrongly. Not responsible for one line alone.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::TextFinding;
use crate::{
    error::{Error, Flaw, Made, RecordName},
    limits,
    paper::{
        line_letters::GROUP,
        lines::{Letters, LineFault, LinesHead, NumberedLine, VaultLine},
        mending::Mending,
        payload::Payload,
    },
};

/// Vault lines with the same check value that are taken for such where there is no head line.
const FEWEST_LINES: usize = 2;

/// A line of the wrong length is taken for ordinary text if it has fewer digits than this behind its
/// number...
const FEWEST_DIGITS: usize = 6;

/// ... and fewer groups of the printed size. Of a vault line's 46 characters some 14 are digits, but
/// of hundreds of lines one has almost none.
const FEWEST_GROUPS: usize = 5;

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
pub(super) struct VaultLines {
    heads: Vec<LinesHead>,
    /// Lines of the right length, and the numbers of those that are not, with where they stand.
    lines: Vec<(usize, Result<NumberedLine, Garbled>)>,
    /// For all lines of the text together.
    tries: Mending,
}

impl VaultLines {
    /// Takes a line, if it can be one.
    pub(super) fn line(&mut self, line: &str, number: usize, found: &mut Vec<TextFinding>) -> bool {
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
                what: Made::HeadLine,
            }),
            Err(LineFault::Head) => Err(Error::DamagedRecord {
                record: RecordName::HeadLine,
                why: Flaw::Character,
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
    pub(super) fn end(self, found: &mut Vec<TextFinding>) {
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
