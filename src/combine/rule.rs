//! Which of several vaults is the one.
//!
//! Responsible for the rule alone, which is part of the [format](crate::paper::record), under Several sets
//! in one pile, and for the facts by which a person chooses where it says nothing.

use std::{cmp::Reverse, collections::BTreeSet};

use super::{
    Combiner,
    pile::{Name, Piles},
    search::{Opened, Openings},
};
use crate::error::FoundSet;

/// The place of the vault that is to be opened; `None` if a person has to choose.
pub(super) fn decide(
    openings: &[Opened],
    present: &BTreeSet<Name>,
    piles: &Piles,
) -> Option<usize> {
    let proves = |opened: &Opened, name: &Name| match name {
        Name::Key(key) => opened.knows.contains(key),
        Name::Id(id) => opened.knows.iter().any(|key| piles.id_of(key) == *id),
    };
    let is_own = |opened: &Opened, name: &Name| *name == Name::Key(opened.key);
    let proves_others = |opened: &Opened| {
        let mut others = present.iter().filter(|name| !is_own(opened, name));
        others.all(|name| proves(opened, name))
    };
    let proven = |opened: &Opened| present.iter().filter(|name| proves(opened, name)).count();
    let all = || openings.iter().enumerate();
    // Several prove each other only if one owner made them: then the revision counts.
    let of_one_owner = all()
        .filter(|(_, opened)| proves_others(opened))
        .max_by_key(|(_, opened)| (opened.revision, opened.sheets, Reverse(opened.key)));
    if let Some((at, _)) = of_one_owner {
        return Some(at);
    }
    let first = openings.first()?;
    let is_same = |opened: &Opened| opened.accounts == first.accounts;
    let is_covered = |name: &Name| {
        let mut covering = openings.iter();
        covering.any(|opened| is_own(opened, name) || proves(opened, name))
    };
    if !(openings.iter().all(is_same) && present.iter().all(is_covered)) {
        return None;
    }
    all()
        .max_by_key(|(_, opened)| (proven(opened), opened.sheets, Reverse(opened.key)))
        .map(|(at, _)| at)
}

impl Combiner {
    /// The sets of the pile as a person sees them, those that open first.
    pub(super) fn facts(&self, openings: &Openings, present: &BTreeSet<Name>) -> Vec<FoundSet> {
        let hash = self.piles.fingerprint;
        let id_of = |name: &Name| match name {
            Name::Key(key) => self.piles.id_of(key),
            Name::Id(id) => *id,
        };
        let mut counts = std::collections::BTreeMap::new();
        for name in present {
            *counts.entry(id_of(name)).or_insert(0) += 1;
        }
        let fact = |name: &Name| {
            let id = id_of(name);
            let set = match name {
                Name::Key(key) if counts.get(&id) != Some(&1) => hash(key).to_string(),
                _ => id.to_string(),
            };
            let heap = match name {
                // Of a set that was typed only its vault says the key.
                Name::Key(key) if !self.piles.has_key(key) => self.piles.heap(Name::Id(id)),
                _ => self.piles.heap(*name),
            };
            let opened = openings.all.iter().find(|one| *name == Name::Key(one.key));
            let progress = heap.progress();
            let good = progress
                .as_ref()
                .map_or(0, |progress| progress.signed.len() + progress.typed.len());
            FoundSet {
                set,
                holders: heap.holders(),
                sheets: opened.map_or(good, |opened| opened.sheets),
                threshold: progress.map(|progress| progress.threshold),
                opens: match opened {
                    Some(_) => Some(true),
                    None if openings.untried.contains(&heap.name) => None,
                    None => Some(false),
                },
            }
        };
        let mut facts: Vec<FoundSet> = present.iter().map(fact).collect();
        facts.sort_by_key(|found| {
            let opens = found.opens == Some(true);
            (Reverse(opens), Reverse(found.sheets), found.set.clone())
        });
        facts
    }
}
