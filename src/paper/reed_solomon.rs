//! RS(32, 24) over GF(2⁸): the code of the words, errors and erasures.
//!
//! Responsible for the parity and for correcting, whatever is typed: nothing here can fail but by
//! saying so. What is given back is always a word of the code that differs from what was typed
//! only where words were missing and in at most (8 − missing) / 2 other places.
//!
//! The specification stands in [`paper`](super), under Words. There are crates for it, but the one
//! that corrects both kinds of fault asserts, and so panics, on some wrong words, and the others
//! correct one kind, or bring unsafe code into this crate. So it is done in the plainest way, by
//! solving linear equations, which for a code this short is fast enough.

use zeroize::Zeroizing;

pub(super) const DATA: usize = 24;
pub(super) const PARITY: usize = 8;
pub(super) const LENGTH: usize = DATA + PARITY;

/// Low bits of the field's polynomial.
const POLYNOMIAL: u8 = 0x1D;

/// The powers of 2, twice over, so that two logarithms can be added.
const POWERS: [u8; 510] = {
    let mut powers = [1; 510];
    let mut n = 1;
    while n < powers.len() {
        let before: u8 = powers[n - 1];
        powers[n] = (before << 1) ^ ((before >> 7) * POLYNOMIAL);
        n += 1;
    }
    powers
};

/// To which power 2 has to be raised; of 0 there is none.
const LOGARITHMS: [u8; 256] = {
    let mut logarithms = [0; 256];
    let mut n = 0;
    while n < 255 {
        logarithms[POWERS[n] as usize] = n as u8;
        n += 1;
    }
    logarithms
};

/// (x − 2⁰)(x − 2¹)…(x − 2⁷) without its leading 1, highest power first.
const GENERATOR: [u8; PARITY] = {
    let mut product = [0; PARITY + 1];
    product[0] = 1;
    let mut n = 0;
    while n < PARITY {
        let mut at = n + 1;
        while at > 0 {
            product[at] ^= times(product[at - 1], POWERS[n]);
            at -= 1;
        }
        n += 1;
    }
    let mut generator = [0; PARITY];
    let mut at = 0;
    while at < PARITY {
        generator[at] = product[at + 1];
        at += 1;
    }
    generator
};

const fn times(a: u8, b: u8) -> u8 {
    if a == 0 || b == 0 {
        0
    } else {
        POWERS[LOGARITHMS[a as usize] as usize + LOGARITHMS[b as usize] as usize]
    }
}

/// 1/a; of 0 there is none.
fn inverse(a: u8) -> Option<u8> {
    (a != 0).then(|| POWERS[255 - usize::from(LOGARITHMS[usize::from(a)])])
}

/// The record with its parity behind it.
pub(super) fn encoded(record: &[u8; DATA]) -> Zeroizing<[u8; LENGTH]> {
    let mut word = Zeroizing::new([0; LENGTH]);
    word[..DATA].copy_from_slice(record);
    let mut parity = Zeroizing::new([0; PARITY]);
    for &byte in record {
        let first = byte ^ parity[0];
        parity.rotate_left(1);
        parity[PARITY - 1] = 0;
        for (place, &factor) in parity.iter_mut().zip(&GENERATOR) {
            *place ^= times(first, factor);
        }
    }
    word[DATA..].copy_from_slice(parity.as_slice());
    word
}

/// The word of the code that `typed` stands for, where the places in `missing` hold anything;
/// `None` if more is wrong than the code corrects.
pub(super) fn corrected(
    typed: &[u8; LENGTH],
    missing: &[usize],
) -> Option<Zeroizing<[u8; LENGTH]>> {
    let mut word = Zeroizing::new(*typed);
    for &at in missing {
        *word.get_mut(at)? = 0;
    }
    if missing.len() > PARITY {
        return None;
    }
    let sums = syndromes(&word);
    let mut places = missing.to_vec();
    places.extend(wrong(&sums, missing)?);
    // What has to be added at each place, from as many of the sums as there are places.
    let equations = sums.iter().enumerate().take(places.len()).map(|(n, &sum)| {
        let powers = places.iter().map(|&at| power_at(at, n)).collect();
        (powers, sum)
    });
    let added = solved(equations.collect(), places.len())?;
    for (&at, add) in places.iter().zip(added) {
        word[at] ^= add;
    }
    // The rest of the sums has to come out as well.
    (syndromes(&word) == [0; PARITY]).then_some(word)
}

/// The places outside of `missing` at which `word` is wrong.
fn wrong(sums: &[u8; PARITY], missing: &[usize]) -> Option<Vec<usize>> {
    // 1 at the power 0, and zero at the places that are missing: taken times the sums, it leaves
    // what the wrong places alone give.
    let mut known = vec![1];
    for &at in missing {
        known.push(0);
        for n in (1..known.len()).rev() {
            known[n] ^= times(known[n - 1], power_at(at, 1));
        }
    }
    let rest: Vec<u8> = (missing.len()..PARITY)
        .map(|at| {
            let products = known.iter().enumerate();
            products.fold(0, |sum, (n, &factor)| sum ^ times(factor, sums[at - n]))
        })
        .collect();
    // Each of the rest is the same sum of those before it; the fewest that do it tell the places.
    for count in 0..=rest.len() / 2 {
        let equations = (count..rest.len()).map(|at| {
            let before = (1..=count).map(|n| rest[at - n]).collect();
            (before, rest[at])
        });
        let Some(factors) = solved(equations.collect(), count) else {
            continue;
        };
        let is_zero = |at: &usize| {
            // x⁰ + factor x¹ + … at the inverse of the place's power.
            let terms = factors.iter().enumerate();
            let value = terms.fold(1, |sum, (n, &factor)| {
                sum ^ times(factor, POWERS[(255 - power(*at)) * (n + 1) % 255])
            });
            value == 0
        };
        let places: Vec<usize> = (0..LENGTH).filter(is_zero).collect();
        let apart = places.iter().all(|at| !missing.contains(at));
        return (places.len() == count && apart).then_some(places);
    }
    None
}

/// The word taken as a polynomial at 2⁰, 2¹ … 2⁷; all 0 for a word of the code.
fn syndromes(word: &[u8; LENGTH]) -> [u8; PARITY] {
    std::array::from_fn(|n| {
        word.iter()
            .fold(0, |sum, &byte| times(sum, POWERS[n]) ^ byte)
    })
}

/// The power of x that stands at a place.
fn power(at: usize) -> usize {
    LENGTH - 1 - at
}

/// The place's power of 2, to the power n.
fn power_at(at: usize, n: usize) -> u8 {
    POWERS[power(at) * n % 255]
}

/// The one solution of linear equations, each with its factors and what they come to; `None` if
/// there is none, or more than one.
fn solved(mut equations: Vec<(Vec<u8>, u8)>, unknowns: usize) -> Option<Vec<u8>> {
    for n in 0..unknowns {
        let with = (n..equations.len()).find(|&at| equations[at].0[n] != 0)?;
        equations.swap(n, with);
        let (factors, sum) = equations[n].clone();
        let scale = inverse(factors[n])?;
        for (at, (others, other)) in equations.iter_mut().enumerate() {
            let scale = times(others[n], scale);
            if at != n {
                for (other, &factor) in others.iter_mut().zip(&factors) {
                    *other ^= times(factor, scale);
                }
                *other ^= times(sum, scale);
            }
        }
    }
    let (solved, left) = equations.split_at(unknowns);
    if left.iter().any(|(_, sum)| *sum != 0) {
        return None;
    }
    let values = solved.iter().enumerate();
    values
        .map(|(n, (factors, sum))| inverse(factors[n]).map(|scale| times(*sum, scale)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The field as it is defined: a product bit by bit.
    fn slow_times(a: u8, b: u8) -> u8 {
        (0..8).rev().fold(0, |sum: u8, bit| {
            let doubled = sum << 1 ^ if sum >> 7 == 1 { POLYNOMIAL } else { 0 };
            doubled ^ if b >> bit & 1 == 1 { a } else { 0 }
        })
    }

    #[test]
    fn the_field_is_the_stated_one() {
        for a in 0..=255 {
            for b in 0..=255 {
                assert_eq!(times(a, b), slow_times(a, b));
            }
            assert!(inverse(a).is_none_or(|inverse| times(a, inverse) == 1));
            assert_eq!(inverse(a).is_none(), a == 0);
        }
    }

    #[test]
    fn what_cannot_be_solved_is_not() {
        assert_eq!(solved(vec![(vec![1, 1], 3), (vec![1, 1], 3)], 2), None);
        assert_eq!(solved(vec![(vec![1], 3), (vec![2], 7)], 1), None);
        assert_eq!(solved(vec![(vec![1], 3), (vec![2], 6)], 1), Some(vec![3]));
        assert_eq!(solved(vec![(vec![], 0)], 0), Some(vec![]));
    }

    /// A word of the code with `missing` places overwritten and `wrong` others changed.
    fn spoilt(
        record: [u8; DATA],
        places: &[usize],
        missing: usize,
        wrong: usize,
        changes: &[u8],
    ) -> ([u8; LENGTH], [u8; LENGTH], Vec<usize>) {
        let right = *encoded(&record);
        let mut typed = right;
        for (&at, &change) in places.iter().zip(changes).take(missing + wrong) {
            typed[at] ^= change;
        }
        (right, typed, places[..missing].to_vec())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// Within the bound all is corrected; beyond it, nothing is given that the bound forbids.
        #[test]
        fn all_and_no_more_is_corrected(
            record: [u8; DATA],
            places in Just((0..LENGTH).collect::<Vec<_>>()).prop_shuffle(),
            missing in 0_usize..=10,
            wrong in 0_usize..=8,
            changes in proptest::collection::vec(1_u8.., 20),
        ) {
            let (right, typed, missing) = spoilt(record, &places, missing, wrong, &changes);
            let found = corrected(&typed, &missing);
            if missing.len() + 2 * wrong <= PARITY {
                prop_assert_eq!(found.as_deref(), Some(&right));
            } else if let Some(found) = found {
                prop_assert_eq!(syndromes(&found), [0; PARITY]);
                let changed = (0..LENGTH)
                    .filter(|at| found[*at] != typed[*at] && !missing.contains(at));
                prop_assert!(missing.len() + 2 * changed.count() <= PARITY);
            }
        }

        /// The crate that did it before says the same wherever it says anything.
        #[test]
        fn as_another_does_it(
            record: [u8; DATA],
            places in Just((0..LENGTH).collect::<Vec<_>>()).prop_shuffle(),
            wrong in 0_usize..=4,
            changes in proptest::collection::vec(1_u8.., 20),
        ) {
            let (right, typed, missing) = spoilt(record, &places, 8 - 2 * wrong, wrong, &changes);
            let other = reed_solomon::Encoder::new(PARITY).encode(&record);
            prop_assert_eq!(&other[..], &right[..]);
            let missing_bytes: Vec<u8> = missing.iter().map(|&at| at as u8).collect();
            let other = reed_solomon::Decoder::new(PARITY)
                .correct(&typed, Some(&missing_bytes))
                .unwrap();
            prop_assert_eq!(&other[..], &corrected(&typed, &missing).unwrap()[..]);
        }

        #[test]
        fn nothing_typed_panics(
            typed: [u8; LENGTH],
            missing in proptest::collection::vec(0_usize..40, 0..12),
        ) {
            let _ = corrected(&typed, &missing);
        }
    }
}
