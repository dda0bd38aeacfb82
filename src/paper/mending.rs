//! A vault line as a program recognised it, with mistakes → the line as it was printed.
//!
//! Responsible for which mistakes are tried and how many. Not responsible for reading a line, nor
//! for what it is for.
//!
//! Measured with tesseract 5.3 on lines at 300 dpi: of ten lines four had a mistake. Half of these
//! were characters taken for others that look alike (5 and S), the rest one character that was
//! added, left out, or taken for any other. The check of a line has 30 bits, so with these few
//! tries a line with more mistakes passes as another one about once in fifty thousand; the hash
//! over all lines is compared in the end.

use super::line_letters::{UNKNOWN, polymod};
use crate::limits;

/// What programs that recognise print take for each other, where both are of the alphabet; as
/// values.
const CONFUSED: [(u8, u8); 15] = [
    (5, 25),  // 5 S
    (8, 11),  // 8 B
    (2, 31),  // 2 Z
    (6, 16),  // 6 G
    (0, 13),  // 0 D
    (0, 23),  // 0 Q
    (0, 6),   // 0 6
    (0, 9),   // 0 9
    (1, 26),  // 1 T
    (1, 7),   // 1 7
    (1, 9),   // 1 9
    (9, 30),  // 9 Y
    (9, 23),  // 9 Q
    (20, 21), // M N
    (27, 30), // V Y
];
/// Most confused characters of one line that are put right, where nothing else is wrong.
const MOST_CONFUSED: usize = 4;
/// Most characters that are not of the alphabet.
const MOST_UNKNOWN: usize = 2;

/// How much may still be tried. A line made for it asks for forty million tries, and a text can have
/// hundreds of thousands of such lines, so the tries of all lines together are counted.
#[derive(Debug)]
pub struct Mending {
    left: u64,
}

impl Default for Mending {
    fn default() -> Self {
        Self {
            left: limits::MENDING_TRIES,
        }
    }
}

impl Mending {
    /// Whether all has been tried that may be, so that lines may be left wrong that could be put
    /// right.
    pub fn is_spent(&self) -> bool {
        self.left == 0
    }

    /// Counts so many tries; whether there are so many left.
    fn pay(&mut self, tries: usize) -> bool {
        self.left = self.left.saturating_sub(tries as u64);
        self.left > 0
    }
}

/// The values that `letters` stand for once few mistakes are put right, and that give `constant`
/// as their check and are accepted; `None` if there is no such way or more than one, and if `tries`
/// end before that is known.
///
/// First only confused characters are tried, up to four; then one character that is any other,
/// too many or missing, and one confused besides.
pub(super) fn mended<const N: usize>(
    number: u8,
    letters: &[u8],
    constant: u32,
    accepted: impl Fn(&[u8; N]) -> bool,
    tries: &mut Mending,
) -> Option<[u8; N]> {
    if tries.is_spent() {
        return None;
    }
    let unknown: Vec<usize> = (0..letters.len())
        .filter(|&at| letters[at] >= UNKNOWN)
        .collect();
    let letters: Vec<u8> = letters
        .iter()
        .map(|&letter| if letter < UNKNOWN { letter } else { 0 })
        .collect();
    let effects = Effects::new();
    let mut search =
        |letters: &[u8; N], free: &[usize], confused: usize, found: &mut Vec<[u8; N]>| {
            let wanted = polymod(number.into(), letters) ^ constant;
            let line = Tries::new(letters, wanted, &effects, free, confused);
            found.extend(line.run(tries).into_iter().filter(&accepted));
        };
    let mut found: Vec<[u8; N]> = Vec::new();
    match (<&[u8; N]>::try_from(letters.as_slice()), unknown.as_slice()) {
        (Ok(letters), []) => {
            search(letters, &[], MOST_CONFUSED, &mut found);
            if found.is_empty() {
                for at in 0..N {
                    search(letters, &[at], 1, &mut found);
                }
            }
        }
        (Ok(letters), free) if free.len() <= MOST_UNKNOWN => {
            let confused = MOST_UNKNOWN - free.len();
            search(letters, free, confused, &mut found);
        }
        (Err(_), free) if letters.len() == N + 1 && free.len() <= 1 => {
            for at in 0..=N {
                if free.first().is_none_or(|&free| free == at) {
                    let fewer: Vec<u8> = [&letters[..at], &letters[at + 1..]].concat();
                    if let Ok(fewer) = fewer.try_into() {
                        search(&fewer, &[], 1, &mut found);
                    }
                }
            }
        }
        (Err(_), []) if letters.len() + 1 == N => {
            for at in 0..N {
                let more: Vec<u8> = [&letters[..at], &[0], &letters[at..]].concat();
                if let Ok(more) = more.try_into() {
                    search(&more, &[at], 1, &mut found);
                }
            }
        }
        _ => {}
    }
    if tries.is_spent() {
        return None;
    }
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// What each bit of each character adds to the check, which is linear: no change depends on
/// another.
struct Effects<const N: usize>([[u32; 5]; N]);

impl<const N: usize> Effects<N> {
    fn new() -> Self {
        let nothing = polymod(0, &[0; N]);
        Self(std::array::from_fn(|at| {
            std::array::from_fn(|bit| {
                let mut values = [0; N];
                values[at] = 1 << bit;
                polymod(0, &values) ^ nothing
            })
        }))
    }

    fn of(&self, at: usize, difference: u8) -> u32 {
        let bits = self.0[at].iter().enumerate();
        bits.filter(|(bit, _)| difference >> bit & 1 == 1)
            .fold(0, |sum, (_, adds)| sum ^ adds)
    }
}

/// Changes of one line.
struct Tries<const N: usize> {
    letters: [u8; N],
    /// What the changes have to add.
    wanted: u32,
    /// Changes of characters that may be anything: for each such place all of them.
    free: Vec<Vec<Change>>,
    /// Changes of confused characters.
    likely: Vec<Change>,
    confused: usize,
}

#[derive(Clone, Copy)]
struct Change {
    at: usize,
    to: u8,
    adds: u32,
}

impl<const N: usize> Tries<N> {
    /// `wanted` is what is missing in the check of `letters`.
    fn new(
        letters: &[u8; N],
        wanted: u32,
        effects: &Effects<N>,
        free: &[usize],
        confused: usize,
    ) -> Self {
        let change = |at: usize, to: u8| Change {
            at,
            to,
            adds: effects.of(at, letters[at] ^ to),
        };
        let likely = (0..N)
            .filter(|at| !free.contains(at))
            .flat_map(|at| {
                let pairs = CONFUSED.into_iter().flat_map(|(a, b)| [(a, b), (b, a)]);
                pairs
                    .filter(|(from, _)| *from == letters[at])
                    .map(|(_, to)| change(at, to))
                    .collect::<Vec<_>>()
            })
            .collect();
        let free = free
            .iter()
            .map(|&at| (0..UNKNOWN).map(|to| change(at, to)).collect())
            .collect();
        Self {
            letters: *letters,
            wanted,
            free,
            likely,
            confused,
        }
    }

    /// All lines that check, as far as `tries` go.
    fn run(&self, tries: &mut Mending) -> Vec<[u8; N]> {
        let mut found = Vec::new();
        self.fill(0, self.letters, self.wanted, tries, &mut found);
        found
    }

    /// Tries all that the places from the given one on, which may be anything, can be.
    fn fill(
        &self,
        place: usize,
        line: [u8; N],
        wanted: u32,
        tries: &mut Mending,
        found: &mut Vec<[u8; N]>,
    ) {
        match self.free.get(place) {
            Some(changes) => {
                for change in changes {
                    let line = changed(line, change);
                    self.fill(place + 1, line, wanted ^ change.adds, tries, found);
                }
            }
            None => self.confuse(&self.likely, self.confused, line, wanted, tries, found),
        }
    }

    /// Tries all choices of up to `most` of these changes.
    fn confuse(
        &self,
        changes: &[Change],
        most: usize,
        line: [u8; N],
        wanted: u32,
        tries: &mut Mending,
        found: &mut Vec<[u8; N]>,
    ) {
        if wanted == 0 {
            found.push(line);
        }
        // Each of the changes is one try at least, the last of them no more.
        if most == 0 || !tries.pay(changes.len().max(1)) {
            return;
        }
        for (place, change) in changes.iter().enumerate() {
            // A character that was changed is not changed again.
            let later = changes[place..]
                .iter()
                .position(|other| other.at > change.at);
            let rest = later.map_or(&[][..], |later| &changes[place + later..]);
            let line = changed(line, change);
            self.confuse(rest, most - 1, line, wanted ^ change.adds, tries, found);
        }
    }
}

fn changed<const N: usize>(mut line: [u8; N], change: &Change) -> [u8; N] {
    line[change.at] = change.to;
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CONSTANT: u32 = 0x1234_5678 & 0x3FFF_FFFF;

    /// A line of 46 values with a right check.
    fn line(bytes: [u8; 40]) -> [u8; 46] {
        let mut values = [0; 46];
        for (value, byte) in values.iter_mut().zip(bytes) {
            *value = byte % 32;
        }
        super::super::line_letters::seal(7, &mut values, CONSTANT);
        values
    }

    fn put_right(letters: &[u8]) -> Option<[u8; 46]> {
        mended(7, letters, CONSTANT, |_| true, &mut Mending::default())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(30))]

        #[test]
        fn one_character_of_any_kind(bytes in proptest::array::uniform32(any::<u8>()), at in 0_usize..46, other in 0_u8..=32) {
            let mut full = [3; 40];
            full[..32].copy_from_slice(&bytes);
            let right = line(full);
            let mut wrong = right;
            wrong[at] = other;
            if wrong != right {
                prop_assert_eq!(put_right(&wrong), Some(right));
            }
            let mut fewer = right.to_vec();
            fewer.remove(at);
            prop_assert_eq!(put_right(&fewer), Some(right));
            let mut more = right.to_vec();
            more.insert(at, other);
            prop_assert_eq!(put_right(&more), Some(right));
        }
    }

    /// A line of nothing but zeros, each of which may be four other characters, is the dearest; all
    /// of them together cost no more than the tries that there are.
    #[test]
    fn tries_come_to_an_end() {
        let mut tries = Mending { left: 1_000_000 };
        let mut lines = 0;
        while !tries.is_spent() {
            assert_eq!(
                mended(7, &[0; 46], CONSTANT, |_: &[u8; 46]| false, &mut tries),
                None
            );
            lines += 1;
        }
        assert_eq!(lines, 1);
        // What could be put right before is not afterwards.
        let right = line([3; 40]);
        let mut wrong = right;
        wrong[30] ^= 17;
        assert_eq!(put_right(&wrong), Some(right));
        assert_eq!(
            mended(7, &wrong, CONSTANT, |_: &[u8; 46]| true, &mut tries),
            None
        );
        let mixed = |at: usize, n: u8| {
            let mixed = (at as u32 + 1) * (2 * u32::from(n) + 1) * 40_503;
            (mixed >> 7) as u8
        };
        // A whole vault of damaged lines is far below the end.
        let mut tries = Mending::default();
        for n in 0..=255 {
            let mut wrong = line(std::array::from_fn(|at| mixed(at, n)));
            wrong[usize::from(n % 46)] ^= 21;
            mended(7, &wrong, CONSTANT, |_: &[u8; 46]| false, &mut tries);
        }
        assert!(!tries.is_spent(), "{tries:?}");
    }

    #[test]
    fn several_confused() {
        let mut bytes = [3; 40];
        bytes[..8].copy_from_slice(&[5, 5, 8, 31, 20, 9, 1, 0]);
        let right = line(bytes);
        let mut wrong = right;
        wrong[..4].copy_from_slice(&[25, 25, 11, 2]);
        assert_eq!(put_right(&wrong), Some(right));
        // One more than is tried.
        wrong[4] = 21;
        assert_eq!(put_right(&wrong), None);
        // One confused and one of any kind.
        let mut wrong = right;
        wrong[1] = 25;
        wrong[30] ^= 17;
        assert_eq!(put_right(&wrong), Some(right));
    }

    #[test]
    fn the_right_one_needs_the_right_number_and_constant() {
        let right = line([9; 40]);
        let tries = &mut Mending::default();
        assert_eq!(
            mended(8, &right, CONSTANT, |_: &[u8; 46]| true, tries),
            None
        );
        assert_eq!(
            mended(7, &right, CONSTANT, |_: &[u8; 46]| false, tries),
            None
        );
        assert_eq!(put_right(&right[..40]), None);
    }
}
