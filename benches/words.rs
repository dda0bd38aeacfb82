//! How well typed words are corrected: within the bound, whether all are; beyond it, how often
//! another record comes out.
//!
//! `cargo bench --bench words`. A false correction is a wrong share, which opens no vault; and at
//! the terminal a correction is shown and has to be confirmed. The draws are the same in every
//! run.

use kinsafe::paper::{WORD_COUNT, WordGuess, from_words, guess_word, to_words};
use rand::{RngExt, SeedableRng, rngs::ChaCha20Rng};

const DRAWS: usize = 100_000;
const PARITY: usize = 8;

fn main() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut corrected = 0;
    for draw in 0..DRAWS {
        let wrong = draw % (PARITY / 2 + 1);
        let unreadable = rng.random_range(0..=PARITY - 2 * wrong);
        corrected += usize::from(outcome(&mut rng, wrong, unreadable) == Outcome::Right);
    }
    println!("within the bound: {corrected} of {DRAWS} corrected");
    assert_eq!(corrected, DRAWS, "the code corrects all within its bound");
    println!("beyond the bound, of {DRAWS} draws each:");
    println!("  wrong  unreadable  refused  right  another record");
    for (wrong, unreadable) in [
        (5, 0),
        (6, 0),
        (8, 0),
        (4, 1),
        (3, 3),
        (2, 5),
        (1, 7),
        (1, 8),
        (32, 0),
    ] {
        let mut refused = 0;
        let mut other = 0;
        let mut right = 0;
        for _ in 0..DRAWS {
            match outcome(&mut rng, wrong, unreadable) {
                Outcome::Refused => refused += 1,
                Outcome::Other => other += 1,
                // An unreadable word counts for nothing where what stands for it happens to be right.
                Outcome::Right => right += 1,
            }
        }
        let rate = 100.0 * f64::from(other) / DRAWS as f64;
        println!("  {wrong:5}  {unreadable:10}  {refused:7}  {right:5}  {other} ({rate:.3} %)");
    }
}

#[derive(PartialEq)]
enum Outcome {
    Right,
    Refused,
    Other,
}

/// Corrects a random record with so many words wrong and so many unreadable.
fn outcome(rng: &mut ChaCha20Rng, wrong: usize, unreadable: usize) -> Outcome {
    let record: [u8; 24] = rng.random();
    let mut words = to_words(&record).map(|word| match guess_word(word) {
        WordGuess::Known(byte) => Some(byte),
        _ => None,
    });
    let mut places: Vec<usize> = (0..WORD_COUNT).collect();
    for taken in 0..wrong + unreadable {
        let other = rng.random_range(taken..WORD_COUNT);
        places.swap(taken, other);
        let word = &mut words[places[taken]];
        *word = if taken < wrong {
            word.map(|byte| byte ^ rng.random_range(1..=u8::MAX))
        } else {
            None
        };
    }
    match from_words(&words) {
        Ok((read, _)) if *read == record => Outcome::Right,
        Ok(_) => Outcome::Other,
        Err(_) => Outcome::Refused,
    }
}
