//! Parts of sealed vaults, put together.
//!
//! Responsible for parts that are missing, doubled or altered: each way of filling the places of
//! a vault with what was found is tried against the vault's hash, so an altered part does no
//! harm where a good one is there too.

use std::collections::{BTreeMap, HashSet};

use sha2::{Digest, Sha256};

use crate::{
    paper::{Place, record::VaultPart},
    seal::SealedVault,
};

/// Most ways of putting one vault together that are tried, over all parts that come. Honest
/// piles need one.
const MOST_TRIES: usize = 4096;
/// Most bytes that are hashed for it.
const MOST_BYTES: usize = 8 << 20;

/// All parts of one set's sealed vaults.
#[derive(Default)]
pub(super) struct Parts {
    vaults: BTreeMap<Key, Pieces>,
}

/// Parts with the same hash, count and kind belong together.
type Key = ([u8; 8], u8, Kind);

/// What parts were printed as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Kind {
    /// Vault codes.
    Codes,
    /// Vault lines.
    Lines,
}

/// What one sealed vault lacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Missing {
    /// The numbers of the missing parts; empty for a vault whose parts are all there but do not
    /// match its hash.
    pub(super) numbers: Vec<u8>,
    /// How many parts it has.
    pub(super) of: u8,
    /// What they are.
    pub(super) kind: Kind,
}

/// What was found of one sealed vault.
struct Pieces {
    /// For each number of a part, the different contents that claim it.
    places: Vec<Vec<Variant>>,
    /// The number and the hash of each content, so that another copy is found at once.
    known: HashSet<(u8, [u8; 32])>,
    whole: Option<Whole>,
    tries: usize,
    bytes: usize,
}

/// One content of one part, and where it was first found.
struct Variant {
    bytes: Vec<u8>,
    place: Place,
}

/// A sealed vault that was put together.
struct Whole {
    sealed: SealedVault,
    /// Which variant it has at each place.
    taken: Vec<usize>,
}

impl Parts {
    /// Makes room for a vault of which no part is there yet.
    pub(super) fn announce(&mut self, hash: [u8; 8], count: u8, kind: Kind) {
        self.pieces((hash, count, kind));
    }

    fn pieces(&mut self, key: Key) -> &mut Pieces {
        self.vaults.entry(key).or_insert_with(|| Pieces {
            places: (0..key.1).map(|_| Vec::new()).collect(),
            known: HashSet::new(),
            whole: None,
            tries: MOST_TRIES,
            bytes: MOST_BYTES,
        })
    }

    /// Takes a part; whether it is new.
    pub(super) fn add(&mut self, part: VaultPart, kind: Kind, place: Place) -> bool {
        let pieces = self.pieces((part.vault_hash(), part.count(), kind));
        // `VaultPart` has checked 1 ≤ number ≤ count.
        let at = usize::from(part.number()) - 1;
        let content = Sha256::digest(part.bytes()).into();
        let is_new = pieces.known.insert((part.number(), content));
        if is_new {
            pieces.places[at].push(Variant {
                bytes: part.bytes().to_vec(),
                place,
            });
            pieces.put_together(part.vault_hash(), at);
        }
        is_new
    }

    /// Whether any part was found.
    pub(super) fn is_empty(&self) -> bool {
        self.vaults.is_empty()
    }

    /// The sealed vaults that are whole.
    pub(super) fn whole(&self) -> impl Iterator<Item = &SealedVault> {
        self.vaults
            .values()
            .filter_map(|pieces| pieces.whole.as_ref().map(|whole| &whole.sealed))
    }

    /// What the vault lacks that lacks fewest parts.
    pub(super) fn missing(&self) -> Option<Missing> {
        self.vaults
            .iter()
            .map(|((_, count, kind), pieces)| Missing {
                numbers: pieces.missing(),
                of: *count,
                kind: *kind,
            })
            .min_by_key(|missing| missing.numbers.len())
    }

    /// The numbers of the parts that one vault lacks.
    pub(super) fn missing_of(&self, hash: [u8; 8], count: u8, kind: Kind) -> Vec<u8> {
        let pieces = self.vaults.get(&(hash, count, kind));
        pieces.map(Pieces::missing).unwrap_or_default()
    }

    /// Parts that did not fit the vault that was put together, by number and place.
    pub(super) fn misfits(&self) -> Vec<(u8, Place)> {
        let mut misfits = Vec::new();
        for pieces in self.vaults.values() {
            let Some(whole) = &pieces.whole else { continue };
            for ((number, variants), taken) in (1_u8..).zip(&pieces.places).zip(&whole.taken) {
                let left = variants.iter().enumerate().filter(|(at, _)| at != taken);
                misfits.extend(left.map(|(_, variant)| (number, variant.place.clone())));
            }
        }
        misfits
    }

    /// Where the parts of vaults lie that are all there but do not match their hash.
    pub(super) fn mismatched(&self) -> Vec<Place> {
        self.vaults
            .values()
            .filter(|pieces| pieces.whole.is_none() && pieces.is_filled())
            .flat_map(|pieces| pieces.places.iter().flatten())
            .map(|variant| variant.place.clone())
            .collect()
    }
}

impl Pieces {
    fn missing(&self) -> Vec<u8> {
        (1..)
            .zip(&self.places)
            .filter(|(_, variants)| variants.is_empty())
            .map(|(number, _)| number)
            .collect()
    }

    fn is_filled(&self) -> bool {
        self.places.iter().all(|variants| !variants.is_empty())
    }

    /// Tries the ways of filling the places that take the newest variant at the place `newest`;
    /// all others were tried when their last variant came.
    fn put_together(&mut self, hash: [u8; 8], newest: usize) {
        if self.whole.is_some() || !self.is_filled() {
            return;
        }
        let choices = |at: usize, variants: &Vec<Variant>| {
            if at == newest {
                variants.len() - 1..variants.len()
            } else {
                0..variants.len()
            }
        };
        let ranges: Vec<_> = self
            .places
            .iter()
            .enumerate()
            .map(|(at, variants)| choices(at, variants))
            .collect();
        let ways = ranges
            .iter()
            .map(ExactSizeIterator::len)
            .try_fold(1, usize::checked_mul);
        let longest = |variants: &Vec<Variant>| {
            let lengths = variants.iter().map(|variant| variant.bytes.len());
            lengths.max().unwrap_or_default()
        };
        let length: usize = self.places.iter().map(longest).sum();
        let ways = ways
            .unwrap_or(usize::MAX)
            .min(self.tries)
            .min(self.bytes / length.max(1));
        self.tries -= ways;
        self.bytes -= ways * length;
        for way in 0..ways {
            // The way's number, written with one digit for each place, says which to take.
            let mut rest = way;
            let taken: Vec<usize> = ranges
                .iter()
                .map(|range| {
                    let digit = rest % range.len();
                    rest /= range.len();
                    range.start + digit
                })
                .collect();
            let mut joined = Vec::new();
            for (variants, &at) in self.places.iter().zip(&taken) {
                joined.extend_from_slice(&variants[at].bytes);
            }
            if VaultPart::hash(&joined) == hash {
                self.whole = SealedVault::from_bytes(&joined, "the vault codes")
                    .ok()
                    .map(|sealed| Whole { sealed, taken });
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{paper::record::SetId, seal, secret::DataKey};

    fn place(name: &str) -> Place {
        Place::file(name)
    }

    fn cut(count: u8) -> (SealedVault, Vec<VaultPart>) {
        let sealed = seal::seal(&[7; 300], &DataKey::from_bytes([1; 16]));
        let parts = VaultPart::cut(SetId::from_bytes([1; 5]), sealed.as_bytes(), count);
        (sealed, parts)
    }

    fn lacking(parts: &Parts) -> Option<(Vec<u8>, u8)> {
        parts.missing().map(|missing| (missing.numbers, missing.of))
    }

    fn altered(part: &VaultPart) -> VaultPart {
        let mut bytes = part.to_bytes();
        bytes[20] ^= 1;
        VaultPart::from_bytes(&bytes).unwrap()
    }

    #[test]
    fn an_altered_part_beside_a_good_one_does_no_harm() {
        let (sealed, cut) = cut(3);
        let mut parts = Parts::default();
        assert!(parts.add(altered(&cut[1]), Kind::Codes, place("bad")));
        for part in &cut {
            assert!(parts.add(part.clone(), Kind::Codes, place("good")));
            assert!(!parts.add(part.clone(), Kind::Codes, place("again")));
        }
        assert_eq!(parts.whole().collect::<Vec<_>>(), [&sealed]);
        assert_eq!(parts.misfits(), [(2, place("bad"))]);
    }

    #[test]
    fn missing_and_mismatched() {
        let (_, cut) = cut(3);
        let mut parts = Parts::default();
        assert_eq!(parts.missing(), None);
        parts.add(cut[0].clone(), Kind::Codes, place("a"));
        assert_eq!(lacking(&parts), Some((vec![2, 3], 3)));
        parts.add(altered(&cut[1]), Kind::Codes, place("a"));
        parts.add(cut[2].clone(), Kind::Codes, place("b"));
        assert_eq!(lacking(&parts), Some((vec![], 3)));
        assert_eq!(parts.whole().count(), 0);
        assert_eq!(parts.mismatched(), [place("a"), place("a"), place("b")]);
    }

    #[test]
    fn parts_of_different_cuts_do_not_mix() {
        let (_, two) = cut(2);
        let (_, three) = cut(3);
        let mut parts = Parts::default();
        parts.add(two[0].clone(), Kind::Codes, place("a"));
        parts.add(three[1].clone(), Kind::Codes, place("a"));
        assert_eq!(lacking(&parts), Some((vec![2], 2)));
        assert_eq!(parts.whole().count(), 0);
    }

    #[test]
    fn very_many_variants_end() {
        let (_, cut) = cut(3);
        let mut parts = Parts::default();
        for part in &cut {
            for value in 0..100 {
                let mut bytes = part.to_bytes();
                bytes[30] = value;
                bytes[31] = !value;
                parts.add(
                    VaultPart::from_bytes(&bytes).unwrap(),
                    Kind::Codes,
                    place("x"),
                );
            }
        }
        assert_eq!(parts.whole().count(), 0);
    }
}
