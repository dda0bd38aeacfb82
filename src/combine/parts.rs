//! Parts of sealed vaults, put together.
//!
//! Responsible for parts that are missing, doubled or altered: each way of filling the places of
//! a vault with what was found is tried against the vault's hash, so an altered part does no
//! harm where a good one is there too.

use std::collections::BTreeMap;

use crate::{encode::Place, record::VaultPart, seal::SealedVault};

/// Most ways of putting one vault together that are tried. Honest piles have one.
const MOST_TRIES: usize = 4096;

/// All parts of one set's sealed vaults.
#[derive(Default)]
pub(super) struct Parts {
    vaults: BTreeMap<Key, Vec<Vec<Variant>>>,
}

/// Parts with the same hash and count belong together.
type Key = ([u8; 8], u8);

/// One content of one part, and where it was first found.
struct Variant {
    bytes: Vec<u8>,
    place: Place,
}

/// A sealed vault that was put together, and the parts that did not fit it.
pub(super) struct Whole {
    pub(super) sealed: SealedVault,
    /// Altered or damaged parts, by number.
    pub(super) misfits: Vec<(u8, Place)>,
}

impl Parts {
    /// Takes a part; whether it is new.
    pub(super) fn add(&mut self, part: VaultPart, place: Place) -> bool {
        let key = (part.vault_hash(), part.count());
        let places = self
            .vaults
            .entry(key)
            .or_insert_with(|| (0..part.count()).map(|_| Vec::new()).collect());
        // `VaultPart` has checked 1 ≤ number ≤ count.
        let variants = &mut places[usize::from(part.number()) - 1];
        let known = variants.iter().any(|variant| variant.bytes == part.bytes());
        if !known {
            variants.push(Variant {
                bytes: part.bytes().to_vec(),
                place,
            });
        }
        !known
    }

    /// Whether any part was found.
    pub(super) fn is_empty(&self) -> bool {
        self.vaults.is_empty()
    }

    /// The sealed vaults that are whole.
    pub(super) fn whole(&self) -> impl Iterator<Item = Whole> {
        self.vaults
            .iter()
            .filter_map(|(key, places)| put_together(*key, places))
    }

    /// Of the vault that lacks fewest: the missing numbers and how many parts it has. The list
    /// is empty for a vault whose parts are all there but do not match its hash.
    pub(super) fn missing(&self) -> Option<(Vec<u8>, u8)> {
        self.vaults
            .iter()
            .map(|((_, count), places)| {
                let missing: Vec<u8> = (1..=*count)
                    .zip(places)
                    .filter(|(_, variants)| variants.is_empty())
                    .map(|(number, _)| number)
                    .collect();
                (missing, *count)
            })
            .min_by_key(|(missing, _)| missing.len())
    }

    /// Where the parts of vaults lie that are all there but do not match their hash.
    pub(super) fn mismatched(&self) -> Vec<Place> {
        self.vaults
            .iter()
            .filter(|(_, places)| places.iter().all(|variants| !variants.is_empty()))
            .filter(|(key, places)| put_together(**key, places).is_none())
            .flat_map(|(_, places)| places.iter().flatten().map(|v| v.place.clone()))
            .collect()
    }
}

fn put_together((hash, _): Key, places: &[Vec<Variant>]) -> Option<Whole> {
    let ways = places
        .iter()
        .map(Vec::len)
        .try_fold(1_usize, usize::checked_mul);
    let ways = ways.unwrap_or(usize::MAX).min(MOST_TRIES);
    for way in 0..ways {
        // The way's number, written with one digit for each place, says which variant to take.
        let mut rest = way;
        let mut joined = Vec::new();
        let mut misfits = Vec::new();
        for (number, variants) in (1_u8..).zip(places) {
            let taken = rest % variants.len();
            rest /= variants.len();
            joined.extend_from_slice(&variants[taken].bytes);
            misfits.extend(
                variants
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != taken)
                    .map(|(_, variant)| (number, variant.place.clone())),
            );
        }
        if VaultPart::hash(&joined) == hash {
            let sealed = SealedVault::from_bytes(&joined, "the vault codes").ok()?;
            return Some(Whole { sealed, misfits });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{record::SetId, seal, secret::DataKey};

    fn place(name: &str) -> Place {
        Place::file(name)
    }

    fn cut(count: u8) -> (SealedVault, Vec<VaultPart>) {
        let sealed = seal::seal(&[7; 300], &DataKey::from_bytes([1; 16]));
        let parts = VaultPart::cut(SetId::from_bytes([1; 5]), sealed.as_bytes(), count);
        (sealed, parts)
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
        assert!(parts.add(altered(&cut[1]), place("bad")));
        for part in &cut {
            assert!(parts.add(part.clone(), place("good")));
            assert!(!parts.add(part.clone(), place("again")));
        }
        let whole: Vec<_> = parts.whole().collect();
        assert_eq!(whole.len(), 1);
        assert_eq!(whole[0].sealed, sealed);
        assert_eq!(whole[0].misfits, [(2, place("bad"))]);
    }

    #[test]
    fn missing_and_mismatched() {
        let (_, cut) = cut(3);
        let mut parts = Parts::default();
        assert_eq!(parts.missing(), None);
        parts.add(cut[0].clone(), place("a"));
        assert_eq!(parts.missing(), Some((vec![2, 3], 3)));
        parts.add(altered(&cut[1]), place("a"));
        parts.add(cut[2].clone(), place("b"));
        assert_eq!(parts.missing(), Some((vec![], 3)));
        assert_eq!(parts.whole().count(), 0);
        assert_eq!(parts.mismatched(), [place("a"), place("a"), place("b")]);
    }

    #[test]
    fn parts_of_different_cuts_do_not_mix() {
        let (_, two) = cut(2);
        let (_, three) = cut(3);
        let mut parts = Parts::default();
        parts.add(two[0].clone(), place("a"));
        parts.add(three[1].clone(), place("a"));
        assert_eq!(parts.missing(), Some((vec![2], 2)));
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
                parts.add(VaultPart::from_bytes(&bytes).unwrap(), place("x"));
            }
        }
        assert_eq!(parts.whole().count(), 0);
    }
}
