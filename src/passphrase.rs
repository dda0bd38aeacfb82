//! Passphrases of people: made of random words, or judged.
//!
//! Responsible for drawing words and for a hint how long a passphrase would hold. Not responsible
//! for refusing one, nor for asking.

use rand::{CryptoRng, RngExt};
#[cfg(feature = "strength")]
use zxcvbn::{Score, zxcvbn};

use crate::{provider, secret::SecretText};

/// Words of a made passphrase: of 2048 each, so 77 bits, which age's scrypt makes some 18 bits
/// more expensive to try.
pub const WORDS: usize = 7;

/// How long a passphrase would hold against somebody who has the file.
#[cfg(feature = "strength")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Strength {
    /// Guessed in hours or days, however it is stretched.
    Weak,
    /// Expensive to guess.
    Fair,
    /// Out of reach.
    Strong,
}

/// Draws a passphrase: random words with hyphens between them.
pub fn generate(rng: &mut impl CryptoRng) -> SecretText {
    // As long as it can get, so that it does not grow and leave copies behind.
    let mut text = String::with_capacity(WORDS * 9);
    for at in 0..WORDS {
        if at > 0 {
            text.push('-');
        }
        text.push_str(provider::word(rng.random_range(0..provider::WORD_COUNT)));
    }
    SecretText::new(text)
}

/// Judges a passphrase by how many guesses the patterns in it take (Wheeler, "zxcvbn: Low-Budget
/// Password Strength Estimation", USENIX Security 2016).
#[cfg(feature = "strength")]
pub fn strength(passphrase: &SecretText) -> Strength {
    match zxcvbn(passphrase.expose(), &["kinsafe"]).score() {
        Score::Zero | Score::One | Score::Two => Strength::Weak,
        Score::Three => Strength::Fair,
        _ => Strength::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng, rngs::ChaCha20Rng};

    #[test]
    fn words_are_drawn_and_strong() {
        let mut rng = ChaCha20Rng::seed_from_u64(3);
        let [one, two] = [(); 2].map(|()| generate(&mut rng));
        assert_ne!(one.expose(), two.expose());
        for made in [one, two] {
            let words: Vec<&str> = made.expose().split('-').collect();
            assert_eq!(words.len(), WORDS);
            assert!(words.iter().all(|word| provider::is_word(word)));
            assert_eq!(strength(&made), Strength::Strong);
        }
    }

    #[test]
    fn what_people_take_is_weak() {
        for text in [
            "",
            "maria",
            "Passw0rd!",
            "qwertz123",
            "kinsafe2026",
            "ilovemum",
        ] {
            let strength = strength(&SecretText::new(text.to_owned()));
            assert_eq!(strength, Strength::Weak, "{text}");
        }
    }
}
