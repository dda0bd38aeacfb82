//! Vault lines, held until their head line says whose they are.
//!
//! Responsible for turning lines into parts of a sealed vault. What is done with parts is the
//! same for codes and lines.

use std::collections::HashMap;

use crate::{
    limits,
    paper::{LinesHead, NumberedLine, Place, record::VaultPart},
};

/// The lines of one pile, by what their check comes to, which is the same for all lines of one
/// vault and for its head line. So a line is compared with the head lines that it can belong to,
/// and not with all.
#[derive(Default)]
pub(super) struct Lines {
    alike: HashMap<u32, Alike>,
    heads: usize,
    lines: usize,
}

#[derive(Default)]
struct Alike {
    heads: Vec<LinesHead>,
    /// By number, the different lines that claim it.
    lines: HashMap<u8, Vec<(NumberedLine, Place)>>,
}

/// What became of a line.
pub(super) enum Taken {
    /// It was there before.
    Known,
    /// More head lines of one check than any honest pile has.
    TooMany,
    /// It is new, and with it these parts of sealed vaults.
    New(Vec<(VaultPart, Place)>),
}

impl Lines {
    /// Takes a head line.
    pub(super) fn add_head(&mut self, head: LinesHead) -> Taken {
        let alike = self.alike.entry(check_of(&head)).or_default();
        if alike.heads.contains(&head) {
            return Taken::Known;
        }
        if alike.heads.len() >= limits::LIKE_HEADS {
            return Taken::TooMany;
        }
        alike.heads.push(head);
        self.heads += 1;
        let lines = alike.lines.values().flatten();
        let parts = lines.filter_map(|(line, place)| Some((part(&head, line)?, place.clone())));
        Taken::New(parts.collect())
    }

    /// Takes a numbered line.
    pub(super) fn add_line(&mut self, line: &NumberedLine, place: &Place) -> Taken {
        let alike = self.alike.entry(line.constant()).or_default();
        let same_number = alike.lines.entry(line.number()).or_default();
        if same_number.iter().any(|(other, _)| other == line) {
            return Taken::Known;
        }
        same_number.push((line.clone(), place.clone()));
        self.lines += 1;
        let heads = alike.heads.iter();
        let parts = heads.filter_map(|head| Some((part(head, line)?, place.clone())));
        Taken::New(parts.collect())
    }

    /// The head lines that were found.
    pub(super) fn heads(&self) -> impl Iterator<Item = &LinesHead> {
        self.alike.values().flat_map(|alike| &alike.heads)
    }

    /// Whether there are lines, and none of a head line.
    pub(super) fn lack_head(&self) -> bool {
        self.heads == 0 && self.lines > 0
    }
}

/// What the check of each line comes to that belongs to a head line.
fn check_of(head: &LinesHead) -> u32 {
    let [a, b, c, d, ..] = head.hash;
    u32::from_be_bytes([a, b, c, d]) >> 2
}

fn part(head: &LinesHead, line: &NumberedLine) -> Option<VaultPart> {
    let bytes = head.part(line)?;
    let mut record = vec![VaultPart::KIND];
    record.extend_from_slice(&head.set);
    record.extend_from_slice(&head.hash);
    record.extend_from_slice(&[line.number(), head.count()]);
    record.extend_from_slice(&bytes);
    VaultPart::from_bytes(&record).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::{VaultLine, to_lines};

    fn read(sealed: &[u8]) -> (LinesHead, Vec<NumberedLine>) {
        let lines = to_lines([7; 5], sealed).unwrap();
        let mut read = lines.iter().map(|line| VaultLine::from_text(line).unwrap());
        let Some(VaultLine::Head(head)) = read.next() else {
            panic!("a head line is the first");
        };
        let lines = read.map(|line| match line {
            VaultLine::Numbered(line) => line,
            VaultLine::Head(_) => panic!("one head line is enough"),
        });
        (head, lines.collect())
    }

    fn parts(taken: Taken) -> usize {
        match taken {
            Taken::New(parts) => parts.len(),
            Taken::Known | Taken::TooMany => panic!("it is new"),
        }
    }

    #[test]
    fn a_line_finds_its_head_in_any_order() {
        let (head, lines) = read(&[3; 60]);
        let place = Place::file("x");
        let mut all = Lines::default();
        assert_eq!(parts(all.add_line(&lines[2], &place)), 0);
        assert!(all.lack_head());
        assert_eq!(parts(all.add_head(head)), 1);
        assert!(!all.lack_head() && all.heads().count() == 1);
        assert_eq!(parts(all.add_line(&lines[0], &place)), 1);
        assert!(matches!(all.add_line(&lines[0], &place), Taken::Known));
        assert!(matches!(all.add_head(head), Taken::Known));
    }

    /// A head line that somebody made for these lines does not take them away.
    #[test]
    fn heads_of_one_check_share_their_lines_and_are_few() {
        let (head, lines) = read(&[3; 60]);
        let place = Place::file("x");
        let mut all = Lines::default();
        for number in 1..limits::LIKE_HEADS {
            let mut other = head;
            other.hash[7] ^= number as u8;
            parts(all.add_head(other));
        }
        assert_eq!(
            parts(all.add_line(&lines[0], &place)),
            limits::LIKE_HEADS - 1
        );
        assert_eq!(parts(all.add_head(head)), 1);
        let mut other = head;
        other.set = [1; 5];
        assert!(matches!(all.add_head(other), Taken::TooMany));
    }
}
