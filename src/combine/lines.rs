//! Vault lines, held until their head line says whose they are.
//!
//! Responsible for turning lines into parts of a sealed vault. What is done with parts is the
//! same for codes and lines.

use crate::{
    encode::{LinesHead, NumberedLine, Place},
    record::VaultPart,
};

/// The lines of one pile.
#[derive(Default)]
pub(super) struct Lines {
    heads: Vec<LinesHead>,
    /// Lines that fit no head line that was found.
    waiting: Vec<(NumberedLine, Place)>,
}

impl Lines {
    /// Takes a head line: the parts that waited for it; `None` if it was there.
    pub(super) fn add_head(&mut self, head: LinesHead) -> Option<Vec<(VaultPart, Place)>> {
        if self.heads.contains(&head) {
            return None;
        }
        self.heads.push(head);
        let mut parts = Vec::new();
        self.waiting
            .retain(|(line, place)| match part(&head, line) {
                Some(part) => {
                    parts.push((part, place.clone()));
                    false
                }
                None => true,
            });
        Some(parts)
    }

    /// Takes a numbered line: the part that it is, if its head line is there.
    pub(super) fn add_line(&mut self, line: &NumberedLine, place: &Place) -> Option<VaultPart> {
        let part = self.heads.iter().find_map(|head| part(head, line));
        if part.is_none() && !self.waiting.iter().any(|(other, _)| other == line) {
            self.waiting.push((line.clone(), place.clone()));
        }
        part
    }

    /// The head lines that were found.
    pub(super) fn heads(&self) -> &[LinesHead] {
        &self.heads
    }

    /// Whether there are lines, and none of a head line.
    pub(super) fn lack_head(&self) -> bool {
        self.heads.is_empty() && !self.waiting.is_empty()
    }
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
