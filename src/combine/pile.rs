//! What was found, set by set.
//!
//! Responsible for keeping apart what belongs to different sets. A set is known by its public key,
//! which stands in every key record; what carries only the set id (words, vault codes, vault lines)
//! is kept by that, and counts for every key that has it. Not responsible for opening.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::{
    Progress, SheetFacts,
    parts::{Missing, Parts},
};
use crate::{
    paper::{
        Place,
        record::{Fingerprint, PublicKey, SetId, SignedKeyRecord},
    },
    seal::SealedVault,
    secret::Share,
    threshold::{SheetNumber, Threshold},
};

/// What is known of a set at least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Name {
    /// Its public key.
    Key(PublicKey),
    /// Only its id.
    Id(SetId),
}

/// All of one pile.
pub(super) struct Piles {
    keys: BTreeMap<PublicKey, KeyPile>,
    ids: BTreeMap<SetId, IdPile>,
    /// The keys of each id; honest piles have one.
    by_id: BTreeMap<SetId, Vec<PublicKey>>,
    /// Cut short in tests, so that ids collide; always that of the format otherwise.
    pub(super) fingerprint: fn(&PublicKey) -> Fingerprint,
}

/// What was found under one public key.
#[derive(Default)]
pub(super) struct KeyPile {
    /// With a right signature, distinct by number and share.
    signed: Vec<(SignedKeyRecord, Place)>,
    /// With a wrong one, distinct by number, share and threshold.
    altered: Vec<Unsigned>,
    /// Where in `signed` a share stands.
    places: HashMap<[u8; 32], usize>,
    /// Where in `signed` a number stands first.
    numbers: BTreeMap<SheetNumber, usize>,
    known: HashSet<[u8; 32]>,
}

/// What was found under one set id.
#[derive(Default)]
pub(super) struct IdPile {
    words: Vec<Unsigned>,
    known: HashSet<[u8; 32]>,
    /// Some of the words needed no correction, or a person confirmed the set id.
    pub(super) sure: bool,
    pub(super) parts: Parts,
}

/// A share that nothing vouches for yet.
pub(super) struct Unsigned {
    pub(super) threshold: Threshold,
    pub(super) share: Share,
    pub(super) place: Place,
}

/// What became of a signed record.
pub(super) enum Placed {
    /// It is new.
    New,
    /// The same share is here.
    Again(Place),
    /// Its number is here with another share; it is kept all the same.
    Conflict(Place),
}

impl Default for Piles {
    fn default() -> Self {
        Self {
            keys: BTreeMap::new(),
            ids: BTreeMap::new(),
            by_id: BTreeMap::new(),
            fingerprint: Fingerprint::of_public_key,
        }
    }
}

impl Piles {
    pub(super) fn id_of(&self, key: &PublicKey) -> SetId {
        (self.fingerprint)(key).set_id()
    }

    /// Makes room for a key; if it is new, where there is a sheet of another key with its id.
    pub(super) fn announce(&mut self, key: &PublicKey) -> Option<Place> {
        if self.keys.contains_key(key) {
            return None;
        }
        let id = self.id_of(key);
        self.keys.insert(*key, KeyPile::default());
        let others = self.by_id.entry(id).or_default();
        others.push(*key);
        let other = others.first().filter(|other| *other != key)?;
        let pile = self.keys.get(other)?;
        let signed = pile.signed.iter().map(|(_, place)| place);
        let altered = pile.altered.iter().map(|share| &share.place);
        signed.chain(altered).next().cloned()
    }

    /// Takes a record with a right signature.
    pub(super) fn add_signed(&mut self, record: SignedKeyRecord, place: Place) -> Placed {
        let pile = self.keys.entry(*record.public_key()).or_default();
        let digest = digest(record.share(), None);
        if let Some((_, first)) = pile.places.get(&digest).and_then(|&at| pile.signed.get(at)) {
            return Placed::Again(first.clone());
        }
        let at = pile.signed.len();
        pile.places.insert(digest, at);
        let first = *pile.numbers.entry(record.number()).or_insert(at);
        pile.signed.push((record, place));
        match pile.signed.get(first) {
            Some((_, other)) if first != at => Placed::Conflict(other.clone()),
            _ => Placed::New,
        }
    }

    /// Takes the share of a record with a wrong signature.
    pub(super) fn add_altered(&mut self, key: &PublicKey, share: Unsigned) {
        let pile = self.keys.entry(*key).or_default();
        if pile.known.insert(share.digest()) {
            pile.altered.push(share);
        }
    }

    /// What is under an id, with room made for it.
    pub(super) fn under(&mut self, id: SetId) -> &mut IdPile {
        self.ids.entry(id).or_default()
    }

    pub(super) fn under_if_there(&self, id: SetId) -> Option<&IdPile> {
        self.ids.get(&id)
    }

    /// All that is kept by an id alone.
    pub(super) fn ids(&self) -> impl Iterator<Item = &IdPile> {
        self.ids.values()
    }

    /// The sheet with a right signature under this id that has this number: the one with this share,
    /// if there is one.
    pub(super) fn signed_like(
        &self,
        id: SetId,
        share: &Share,
    ) -> Option<&(SignedKeyRecord, Place)> {
        let digest = digest(share, None);
        let piles = || self.keys_of(id).iter().filter_map(|key| self.keys.get(key));
        let same = |pile: &KeyPile| pile.places.get(&digest).copied();
        let numbered = |pile: &KeyPile| pile.numbers.get(&share.number()).copied();
        let find = |of: &dyn Fn(&KeyPile) -> Option<usize>| {
            piles().find_map(|pile| pile.signed.get(of(pile)?))
        };
        find(&same).or_else(|| find(&numbered))
    }

    /// The keys that have this id.
    pub(super) fn keys_of(&self, id: SetId) -> &[PublicKey] {
        self.by_id.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has_key(&self, key: &PublicKey) -> bool {
        self.keys.contains_key(key)
    }

    /// Everything that may be opened as a set: all keys, and all ids.
    pub(super) fn names(&self) -> Vec<Name> {
        let keys = self.keys.keys().map(|key| Name::Key(*key));
        keys.chain(self.ids.keys().map(|id| Name::Id(*id)))
            .collect()
    }

    /// The sets that are here, as far as shows before anything is opened.
    pub(super) fn present(&self) -> BTreeSet<Name> {
        let keys = self.keys.keys().map(|key| Name::Key(*key));
        let counts = |(id, pile): &(&SetId, &IdPile)| {
            self.keys_of(**id).is_empty()
                && ((pile.sure && !pile.words.is_empty()) || pile.parts.whole().next().is_some())
        };
        let ids = self.ids.iter().filter(counts);
        keys.chain(ids.map(|(id, _)| Name::Id(*id))).collect()
    }

    /// All that may be of a set.
    pub(super) fn heap(&self, name: Name) -> Heap<'_> {
        let (id, key) = match name {
            Name::Key(key) => (self.id_of(&key), self.keys.get(&key)),
            Name::Id(id) => (id, None),
        };
        Heap {
            name,
            id,
            key,
            loose: self.ids.get(&id),
        }
    }

    /// The heaps that a person knows as sets, by id: ids that a key has go with the key.
    pub(super) fn heaps(&self) -> impl Iterator<Item = Heap<'_>> {
        let goes_with_key =
            |name: &Name| matches!(name, Name::Id(id) if !self.keys_of(*id).is_empty());
        let names = self.names().into_iter();
        let mut heaps: Vec<_> = names
            .filter(|name| !goes_with_key(name))
            .map(|name| self.heap(name))
            .collect();
        heaps.sort_by_key(|heap| (heap.id, heap.name));
        heaps.into_iter()
    }

    /// The good sheets, by set and number; those that were typed only where no signed one of their
    /// number is there.
    pub(super) fn sheets(&self) -> Vec<SheetFacts> {
        let mut sheets = Vec::new();
        for (key, pile) in &self.keys {
            let set = self.id_of(key);
            sheets.extend(pile.signed.iter().map(|(record, place)| SheetFacts {
                set,
                number: record.number(),
                threshold: record.threshold(),
                signed: true,
                holder: record.label().to_owned(),
                made: Some(record.made()),
                place: place.clone(),
            }));
        }
        for (&set, pile) in &self.ids {
            let signed = self.signed_numbers(set);
            let typed = pile.words.iter();
            let typed = typed.filter(|typed| !signed.contains(&typed.share.number()));
            sheets.extend(typed.map(|typed| SheetFacts {
                set,
                number: typed.share.number(),
                threshold: typed.threshold,
                signed: false,
                holder: String::new(),
                made: None,
                place: typed.place.clone(),
            }));
        }
        sheets.sort_by_key(|sheet| (sheet.set, sheet.number));
        sheets
    }

    fn signed_numbers(&self, id: SetId) -> BTreeSet<SheetNumber> {
        let piles = self.keys_of(id).iter().filter_map(|key| self.keys.get(key));
        piles
            .flat_map(|pile| pile.numbers.keys().copied())
            .collect()
    }

    /// All signed sheets.
    pub(super) fn signed(&self) -> impl Iterator<Item = &SignedKeyRecord> {
        let signed = self.keys.values().flat_map(|pile| &pile.signed);
        signed.map(|(record, _)| record)
    }
}

impl IdPile {
    /// Takes typed words; whether they are new.
    pub(super) fn add_words(&mut self, words: Unsigned) -> bool {
        let is_new = self.known.insert(words.digest());
        if is_new {
            self.words.push(words);
        }
        is_new
    }
}

impl Unsigned {
    fn digest(&self) -> [u8; 32] {
        digest(&self.share, Some(self.threshold))
    }
}

/// Stands for a share where many are compared; it tells nothing of it.
fn digest(share: &Share, threshold: Option<Threshold>) -> [u8; 32] {
    let threshold = threshold.map_or(0, Threshold::get);
    Sha256::new()
        .chain_update([share.number().get(), threshold])
        .chain_update(share.expose())
        .finalize()
        .into()
}

/// All that may be of one set: what has its key, and what has its id.
#[derive(Clone, Copy)]
pub(super) struct Heap<'a> {
    pub(super) name: Name,
    pub(super) id: SetId,
    key: Option<&'a KeyPile>,
    loose: Option<&'a IdPile>,
}

impl<'a> Heap<'a> {
    /// The sheets with a right signature.
    pub(super) fn signed(&self) -> &'a [(SignedKeyRecord, Place)] {
        self.key.map_or(&[], |pile| &pile.signed)
    }

    /// The shares of records with a wrong signature.
    pub(super) fn altered(&self) -> &'a [Unsigned] {
        self.key.map_or(&[], |pile| &pile.altered)
    }

    /// The shares that were typed.
    pub(super) fn words(&self) -> &'a [Unsigned] {
        self.loose.map_or(&[], |pile| &pile.words)
    }

    /// The sealed vaults that are whole in vault codes or lines.
    pub(super) fn whole(&self) -> impl Iterator<Item = &'a SealedVault> {
        self.loose.into_iter().flat_map(|pile| pile.parts.whole())
    }

    /// What the sealed vault lacks.
    pub(super) fn missing(&self) -> Option<Missing> {
        self.loose.and_then(|pile| pile.parts.missing())
    }

    /// Vault codes that are of no use, with their number where it is known.
    pub(super) fn misfits(&self) -> Vec<(Option<u8>, Place)> {
        let Some(pile) = self.loose else {
            return Vec::new();
        };
        let misfits = pile.parts.misfits().into_iter();
        let mismatched = pile.parts.mismatched().into_iter();
        misfits
            .map(|(number, place)| (Some(number), place))
            .chain(mismatched.map(|place| (None, place)))
            .collect()
    }

    /// Shares, of whatever worth, of a threshold: signed ones first, those with a wrong signature
    /// last.
    pub(super) fn shares(&self, threshold: Threshold) -> Vec<(&'a Share, bool)> {
        let signed = self.signed().iter().map(|(record, _)| record);
        let signed = signed.filter(|record| record.threshold() == threshold);
        let others = self.words().iter().chain(self.altered());
        let others = others.filter(|share| share.threshold == threshold);
        signed
            .map(|record| (record.share(), true))
            .chain(others.map(|unsigned| (&unsigned.share, false)))
            .collect()
    }

    /// The thresholds that are claimed, those of signed sheets first.
    pub(super) fn thresholds(&self) -> Vec<Threshold> {
        let signed = self.signed().iter().map(|(record, _)| record.threshold());
        let others = self.words().iter().chain(self.altered());
        let mut seen = BTreeSet::new();
        signed
            .chain(others.map(|share| share.threshold))
            .filter(|threshold| seen.insert(*threshold))
            .collect()
    }

    /// How far it is; `None` if no sheet that could be used was found.
    pub(super) fn progress(&self) -> Option<Progress> {
        let signed = self.signed();
        let threshold = signed
            .first()
            .map(|(record, _)| record.threshold())
            .or_else(|| self.words().first().map(|share| share.threshold))?;
        let signed: BTreeSet<_> = signed.iter().map(|(record, _)| record.number()).collect();
        let typed = self.words().iter().map(|share| share.share.number());
        let typed: BTreeSet<_> = typed.filter(|number| !signed.contains(number)).collect();
        Some(Progress {
            set: self.id,
            signed: signed.into_iter().collect(),
            typed: typed.into_iter().collect(),
            threshold,
            vault: self.whole().next().is_some(),
        })
    }

    /// The names on signed sheets, by number, each once.
    pub(super) fn holders(&self) -> Vec<String> {
        let mut named: Vec<_> = self
            .signed()
            .iter()
            .map(|(record, _)| (record.number(), record.label()))
            .filter(|(_, label)| !label.is_empty())
            .collect();
        named.sort_unstable();
        let mut seen = BTreeSet::new();
        let names = named.into_iter().map(|(_, label)| label);
        names
            .filter(|label| seen.insert(*label))
            .map(str::to_owned)
            .collect()
    }
}
