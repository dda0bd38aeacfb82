//! How often which writer saved a vault: what tells an older version from one that parted.
//!
//! Each place in which a vault is worked on has a writer's id of its own, drawn at random, and
//! counts its savings under it (a version vector: Parker et al., "Detection of Mutual Inconsistency
//! in Distributed Systems", IEEE TSE 1983). A version that has at least the counts of another
//! contains all that was done up to it. Responsible for counting and for that order. Not
//! responsible for where a writer's id is kept, which is never in the vault itself: see
//! [`file::store`](crate::desk::file::store).
//!
//! # Bounded
//! The counts are printed with the vault, so at most [`limits::WRITERS`] writers are named, those
//! that saved last. Of the others only the greatest count is kept, from which one who comes back
//! counts on, so that no writer's count ever goes back. Where that leaves open whether a version
//! contains another, [`Saves::order`] says that it does not know, and nothing is guessed.

use std::{cmp::Ordering, fmt, str::FromStr};

use rand::CryptoRng;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser::SerializeMap};

use crate::limits;

/// The field with the greatest count of the writers that are no longer named.
const OTHERS: &str = "others";

/// The id of one working vault, in one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Writer([u8; 8]);

impl Writer {
    /// Draws a new id.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut id = [0; 8];
        rng.fill_bytes(&mut id);
        Self(id)
    }
}

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Writer {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        // One form only, so that no writer has two names.
        let hex = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        if text.len() != 16 || !text.chars().all(hex) {
            return Err(());
        }
        let id = u64::from_str_radix(text, 16).map_err(|_| ())?;
        Ok(Self(id.to_be_bytes()))
    }
}

/// The counts of one version.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Saves {
    /// Each writer once, who saved last at the end; no count is 0.
    counts: Vec<(Writer, u64)>,
    /// The greatest count of those that are not named any more; 0 if all are.
    others: u64,
}

impl Saves {
    /// Whether nothing was counted, as in vaults of former versions.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty() && self.others == 0
    }

    /// How often a writer saved, as far as it is named.
    pub fn of(&self, writer: Writer) -> u64 {
        let named = self.counts.iter().find(|(one, _)| *one == writer);
        named.map_or(0, |(_, count)| *count)
    }

    /// Whether the writer can save once more; there is a greatest number.
    pub fn has_room_for(&self, writer: Writer) -> bool {
        self.before(writer) < limits::GREATEST_COUNT
    }

    /// The count from which the writer counts on: its own, or one that is not below what it may have
    /// had when it was named last.
    fn before(&self, writer: Writer) -> u64 {
        match self.of(writer) {
            0 => self.others,
            own => own,
        }
    }

    /// Counts one saving of a writer that has [room](Self::has_room_for).
    pub fn count(&mut self, writer: Writer) {
        let count = self.before(writer);
        debug_assert!(count < limits::GREATEST_COUNT);
        self.counts.retain(|(one, _)| *one != writer);
        if self.counts.len() == limits::WRITERS {
            let (_, oldest) = self.counts.remove(0);
            self.others = self.others.max(oldest);
        }
        self.counts.push((writer, count + 1));
    }

    /// Whether this version is before or after the other: `Some(Some(…))` if it is known, with
    /// `Less` for before, and `Some(None)` if it is known that they parted. `None` if the counts do
    /// not tell.
    pub fn order(&self, other: &Self) -> Option<Option<Ordering>> {
        if self.is_empty() || other.is_empty() {
            return None;
        }
        match (self.is_in(other), other.is_in(self)) {
            (Some(true), Some(true)) => Some(Some(Ordering::Equal)),
            (Some(true), Some(false)) => Some(Some(Ordering::Less)),
            (Some(false), Some(true)) => Some(Some(Ordering::Greater)),
            (Some(false), Some(false)) => Some(None),
            _ => None,
        }
    }

    /// Whether the other has at least these counts; `None` if that cannot be said.
    fn is_in(&self, other: &Self) -> Option<bool> {
        // Among those that are not named may be one of whom the other knows less.
        let mut known = self.others == 0;
        for (writer, count) in &self.counts {
            match other.of(*writer) {
                0 if other.others > 0 => known = false,
                has if has < *count => return Some(false),
                _ => {}
            }
        }
        known.then_some(true)
    }
}

impl Serialize for Saves {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (writer, count) in &self.counts {
            map.serialize_entry(&writer.to_string(), count)?;
        }
        if self.others > 0 {
            map.serialize_entry(OTHERS, &self.others)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Saves {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Saves;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("how often which writer saved")
            }

            fn visit_map<M: de::MapAccess<'de>>(self, mut map: M) -> Result<Saves, M::Error> {
                let mut saves = Saves::default();
                while let Some((name, count)) = map.next_entry::<String, u64>()? {
                    let unfit = || de::Error::custom("a count of savings has the wrong form");
                    if !(1..=limits::GREATEST_COUNT).contains(&count) {
                        return Err(unfit());
                    }
                    if name == OTHERS {
                        if saves.others != 0 {
                            return Err(unfit());
                        }
                        saves.others = count;
                        continue;
                    }
                    let writer = name.parse().map_err(|()| unfit())?;
                    if saves.of(writer) != 0 || saves.counts.len() == limits::WRITERS {
                        return Err(unfit());
                    }
                    saves.counts.push((writer, count));
                }
                Ok(saves)
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn writer(id: u8) -> Writer {
        Writer([id; 8])
    }

    /// What was saved, one after the other.
    fn saves(ids: &[u8]) -> Saves {
        let mut saves = Saves::default();
        ids.iter().for_each(|id| saves.count(writer(*id)));
        saves
    }

    fn json(saves: &Saves) -> String {
        serde_json::to_string(saves).unwrap()
    }

    #[test]
    fn before_after_and_parted() {
        let common = saves(&[1, 1, 2]);
        let mut mine = common.clone();
        assert_eq!(mine.order(&common), Some(Some(Ordering::Equal)));
        mine.count(writer(1));
        assert_eq!(common.order(&mine), Some(Some(Ordering::Less)));
        assert_eq!(mine.order(&common), Some(Some(Ordering::Greater)));
        let mut theirs = common;
        theirs.count(writer(3));
        assert_eq!(mine.order(&theirs), Some(None));
        assert_eq!(theirs.order(&mine), Some(None));
        // Who counted nothing is not known to be before.
        assert_eq!(Saves::default().order(&mine), None);
        assert_eq!(mine.order(&Saves::default()), None);
    }

    #[test]
    fn written_and_read() {
        let saves = saves(&[0xab, 1, 0xab]);
        let text = r#"{"0101010101010101":1,"abababababababab":2}"#;
        assert_eq!(json(&saves), text);
        assert_eq!(serde_json::from_str::<Saves>(text).unwrap(), saves);
        let many: Vec<String> = (0..=limits::WRITERS)
            .map(|id| format!("\"{id:016x}\":1"))
            .collect();
        for wrong in [
            r#"{"ABABABABABABABAB":2}"#,
            r#"{"abababababababab":0}"#,
            r#"{"abababababababab":-1}"#,
            r#"{"abababababababab":9007199254740991}"#,
            r#"{"abababababababab":1,"abababababababab":2}"#,
            r#"{"abab":1}"#,
            r#"{"others":1,"others":1}"#,
            "[]",
            &format!("{{{}}}", many.join(",")),
        ] {
            assert!(serde_json::from_str::<Saves>(wrong).is_err(), "{wrong}");
        }
        let most = format!("{{{}}}", many[1..].join(","));
        assert!(serde_json::from_str::<Saves>(&most).is_ok());
    }

    #[test]
    fn a_count_has_an_end() {
        let mut saves: Saves =
            serde_json::from_str(r#"{"0101010101010101":9007199254740989}"#).unwrap();
        assert!(saves.has_room_for(writer(1)));
        saves.count(writer(1));
        assert!(!saves.has_room_for(writer(1)));
        assert!(saves.has_room_for(writer(2)));
    }

    /// Where writers are no longer named, nothing wrong is said.
    #[test]
    fn who_is_not_named_is_not_guessed_about() {
        let few: Vec<u8> = (1..=3).collect();
        let many: Vec<u8> = (1..=40).collect();
        let (old, new) = (saves(&few), saves(&many));
        assert_eq!(new.counts.len(), limits::WRITERS);
        assert_eq!(new.others, 2);
        assert_eq!(old.order(&new), None);
        assert_eq!(new.order(&old), None);
        // What both name still tells of parting.
        let (mut one, mut two) = (new.clone(), new);
        one.count(writer(40));
        two.count(writer(39));
        assert_eq!(one.order(&two), Some(None));
    }

    proptest! {
        /// The laws of a partial order, and that what is said is what happened: a version is before
        /// another if the other began with all that it saved.
        #[test]
        fn laws(
            common in prop::collection::vec(1_u8..30, 0..40),
            mine in prop::collection::vec(1_u8..30, 0..20),
            theirs in prop::collection::vec(31_u8..60, 0..20),
        ) {
            // Two places never save under one id.
            let with = |more: &[u8]| saves(&[common.as_slice(), more].concat());
            let (base, one, two) = (with(&[]), with(&mine), with(&theirs));
            for known in [base.order(&base), one.order(&one)].into_iter().flatten() {
                prop_assert_eq!(known, Some(Ordering::Equal));
            }
            let truth = |before: bool, after: bool| match (before, after) {
                (true, true) => Some(Ordering::Equal),
                (true, false) => Some(Ordering::Less),
                (false, true) => Some(Ordering::Greater),
                (false, false) => None,
            };
            for (a, b, expected) in [
                (&base, &one, truth(true, mine.is_empty())),
                (&one, &base, truth(mine.is_empty(), true)),
                (&one, &two, truth(mine.is_empty(), theirs.is_empty())),
            ] {
                if let Some(said) = a.order(b) {
                    prop_assert_eq!(said, expected);
                }
                // Antisymmetric, and as much is known either way.
                prop_assert_eq!(a.order(b).map(|order| order.map(Ordering::reverse)), b.order(a));
            }
            // While all are named, all is known.
            if !base.is_empty() && [&one, &two].iter().all(|saves| saves.others == 0) {
                prop_assert!(one.order(&two).is_some());
            }
            prop_assert_eq!(&serde_json::from_str::<Saves>(&json(&one)).unwrap(), &one);
        }

        /// What is before what is before a third is before that.
        #[test]
        fn transitive(steps in prop::collection::vec((0_usize..3, 0_u8..4), 1..30)) {
            let mut versions = vec![saves(&[99])];
            for (from, id) in steps {
                let mut next = versions[versions.len().saturating_sub(1 + from)].clone();
                next.count(writer(id));
                versions.push(next);
            }
            let before = |a: &Saves, b: &Saves| {
                matches!(a.order(b), Some(Some(Ordering::Less | Ordering::Equal)))
            };
            for a in &versions {
                for b in versions.iter().filter(|b| before(a, b)) {
                    for c in versions.iter().filter(|c| before(b, c)) {
                        prop_assert!(before(a, c));
                    }
                }
            }
        }
    }
}
