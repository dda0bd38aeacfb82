//! Choices of some sheets out of all.
//!
//! Responsible for counting them out, all of them or a random sample. Not responsible for what is
//! tried with each.

use rand::{Rng, RngExt};

/// All choices of `k` out of `n` places, in the order that begins with the first k.
pub fn choices(n: usize, k: usize) -> impl Iterator<Item = Vec<usize>> {
    let first = (k <= n).then(|| (0..k).collect::<Vec<usize>>());
    std::iter::successors(first, move |choice| {
        let at = (0..k).rev().find(|&at| choice[at] < n - k + at)?;
        let mut next = choice.clone();
        next[at] += 1;
        for later in at + 1..k {
            next[later] = next[later - 1] + 1;
        }
        Some(next)
    })
}

/// The choices that are tried where all may be too many.
pub struct Choices {
    /// Each with its places in order.
    pub choices: Vec<Vec<usize>>,
    /// Whether these are all there are.
    pub all: bool,
}

impl Choices {
    /// All choices of `k` out of `n` places, or, if there are more than `most`, that many random
    /// ones, among which some may be alike.
    pub fn at_most(most: usize, n: usize, k: usize, rng: &mut impl Rng) -> Self {
        let few: Vec<_> = choices(n, k).take(most + 1).collect();
        if few.len() <= most {
            return Self {
                choices: few,
                all: true,
            };
        }
        let mut places: Vec<usize> = (0..n).collect();
        let sample = (0..most).map(|_| {
            // The first k of a shuffle that stops there.
            for at in 0..k {
                let other = rng.random_range(at..n);
                places.swap(at, other);
            }
            let mut choice = places[..k].to_vec();
            choice.sort_unstable();
            choice
        });
        Self {
            choices: sample.collect(),
            all: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng, rngs::ChaCha8Rng};

    #[test]
    fn choices_are_complete_and_in_order() {
        let all: Vec<_> = choices(4, 2).collect();
        assert_eq!(all, [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]]);
        assert_eq!(choices(9, 5).count(), 126);
        assert_eq!(choices(2, 3).count(), 0);
        assert_eq!(choices(3, 3).count(), 1);
    }

    #[test]
    fn many_are_sampled() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let few = Choices::at_most(126, 9, 5, &mut rng);
        assert!(few.all && few.choices.len() == 126);
        let many = Choices::at_most(125, 9, 5, &mut rng);
        assert!(!many.all && many.choices.len() == 125);
        for choice in &many.choices {
            assert!(choice.len() == 5 && choice.is_sorted_by(|a, b| a < b));
            assert!(choice.iter().all(|&at| at < 9));
        }
        let seen = |at: usize| many.choices.iter().any(|choice| choice.contains(&at));
        assert!((0..9).all(seen));
    }
}
