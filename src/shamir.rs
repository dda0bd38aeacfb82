//! Shamir's secret sharing of a data key: deal, recover, mint.
//!
//! The only module that names the Shamir crate. The scheme: one independent polynomial of
//! degree k − 1 for each of the key's sixteen bytes, over GF(2⁸) with the polynomial
//! x⁸+x⁴+x³+x²+1 (0x11D), coefficients uniform over all 256 values, the secret at x = 0, shares
//! at x = 1 to 255 (A. Shamir, "How to share a secret", 1979). Field and layout are also those
//! of libgfshare, whose `gfcombine` recombines these shares.
//!
//! The crate answers `Ok` with a wrong secret when shares are doubled, mixed, too few, too many
//! or numbered zero. None of these can be asked for here: a [`Quorum`] holds exactly k shares
//! with distinct numbers, [`SheetNumber`] is never zero and [`Threshold`] never below two. What
//! no scheme can see, a share with wrong bytes, is for signatures and the sealed vault's own
//! authentication to find.

use rand::CryptoRng;
use sharks::Sharks;
use zeroize::Zeroizing;

use crate::{
    error::Error,
    secret::{DataKey, Share},
    threshold::{SheetNumber, Threshold},
};

/// Splits `key` into `sheets` shares numbered from 1, any `threshold` of which recover it.
///
/// # Errors
/// [`Error::ThresholdAboveSheets`] if nobody could ever recover it.
pub fn deal(
    key: &DataKey,
    threshold: Threshold,
    sheets: u8,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Share>, Error> {
    if sheets < threshold.get() {
        return Err(Error::ThresholdAboveSheets {
            threshold: threshold.get(),
            sheets: sheets.into(),
        });
    }
    let dealer = Sharks(threshold.get()).dealer_rng(key.expose(), rng);
    // The dealer counts x from 1.
    Ok(SheetNumber::all()
        .zip(dealer.take(sheets.into()))
        .map(|(number, share)| Share::new(number, y_of(&share)))
        .collect())
}

/// Exactly k shares with distinct numbers: what a data key can be recovered from.
pub struct Quorum {
    threshold: Threshold,
    shares: Vec<sharks::Share>,
}

impl Quorum {
    /// Takes the first k of `shares` with distinct numbers; the rest are for cross-checks.
    /// `None` if there are fewer.
    pub fn new<'a>(
        threshold: Threshold,
        shares: impl IntoIterator<Item = &'a Share>,
    ) -> Option<Self> {
        let mut seen = [false; 256];
        let taken: Vec<_> = shares
            .into_iter()
            .filter(|share| !std::mem::replace(&mut seen[usize::from(share.number().get())], true))
            .take(threshold.count())
            .map(|share| crate_share(share.number().get(), share))
            .collect();
        (taken.len() == threshold.count()).then_some(Self {
            threshold,
            shares: taken,
        })
    }

    /// k, which is how many shares it holds.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// The data key, which is right if all shares are: the polynomials at x = 0.
    pub fn recover(&self) -> DataKey {
        DataKey::from_bytes(*interpolate(&self.shares))
    }

    /// The share with the number `at`: a further or replacement share, or what a surplus share
    /// of that number has to be.
    ///
    /// The field's addition is exclusive or, so shifting every x by `at` moves the wanted point
    /// to x = 0, where interpolation gives it.
    pub fn mint(&self, at: SheetNumber) -> Share {
        if let Some(own) = self.shares.iter().find(|share| share.x.0 == at.get()) {
            return Share::new(at, y_of(own));
        }
        let shifted: Vec<_> = self
            .shares
            .iter()
            .map(|share| {
                let mut share = share.clone();
                share.x.0 ^= at.get();
                share
            })
            .collect();
        Share::new(at, *interpolate(&shifted))
    }
}

fn interpolate(shares: &[sharks::Share]) -> Zeroizing<[u8; DataKey::LEN]> {
    let k = u8::try_from(shares.len()).unwrap_or(u8::MAX);
    let scheme = Sharks(k);
    let recovered = scheme.recover(shares).map(Zeroizing::new);
    let mut bytes = Zeroizing::new([0; DataKey::LEN]);
    match recovered {
        Ok(found) => bytes.copy_from_slice(&found),
        // A quorum has k distinct shares of sixteen bytes each, which the crate accepts.
        Err(_) => unreachable!("a quorum is complete"),
    }
    bytes
}

fn crate_share(x: u8, share: &Share) -> sharks::Share {
    let mut bytes = Zeroizing::new([x; DataKey::LEN + 1]);
    bytes[1..].copy_from_slice(share.expose());
    match sharks::Share::try_from(bytes.as_slice()) {
        Ok(share) => share,
        // The crate refuses fewer than two bytes only.
        Err(_) => unreachable!("a share has seventeen bytes"),
    }
}

fn y_of(share: &sharks::Share) -> [u8; DataKey::LEN] {
    let mut y = [0; DataKey::LEN];
    for (to, from) in y.iter_mut().zip(&share.y) {
        *to = from.0;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand::{SeedableRng, rngs::ChaCha20Rng};

    fn number(x: u8) -> SheetNumber {
        SheetNumber::new(x).unwrap()
    }

    fn dealt(k: u8, n: u8, key: [u8; 16]) -> Vec<Share> {
        let mut rng = ChaCha20Rng::seed_from_u64(7);
        deal(
            &DataKey::from_bytes(key),
            Threshold::new(k).unwrap(),
            n,
            &mut rng,
        )
        .unwrap()
    }

    fn quorum(k: u8, shares: &[Share], at: &[usize]) -> Option<Quorum> {
        Quorum::new(Threshold::new(k).unwrap(), at.iter().map(|&i| &shares[i]))
    }

    /// With k = 3 the shares 1, 2, 3 combine by plain exclusive or in any such field, so only
    /// other choices test the field.
    #[test]
    fn choices_beside_the_first_three() {
        let key = *b"sixteen bytes ok";
        let shares = dealt(3, 5, key);
        for at in [[0, 1, 2], [1, 2, 3], [0, 2, 4], [4, 2, 0], [2, 3, 4]] {
            assert_eq!(quorum(3, &shares, &at).unwrap().recover().expose(), &key);
        }
    }

    #[test]
    fn doubled_shares_count_once() {
        let shares = dealt(3, 5, [9; 16]);
        assert!(quorum(3, &shares, &[0, 1, 1, 0]).is_none());
        assert_eq!(
            quorum(3, &shares, &[0, 0, 1, 1, 4])
                .unwrap()
                .recover()
                .expose(),
            &[9; 16]
        );
    }

    #[test]
    fn fewer_sheets_than_needed_are_refused() {
        let mut rng = ChaCha20Rng::seed_from_u64(7);
        let three = Threshold::new(3).unwrap();
        let result = deal(&DataKey::from_bytes([0; 16]), three, 2, &mut rng);
        assert_eq!(
            result.err(),
            Some(Error::ThresholdAboveSheets {
                threshold: 3,
                sheets: 2
            })
        );
    }

    /// sharks 0.5.0 never drew a zero coefficient, so y never equalled the secret at k = 2; each
    /// of the 256 values has to be about equally frequent.
    #[test]
    fn coefficients_are_uniform() {
        let mut rng = ChaCha20Rng::seed_from_u64(11);
        let key = DataKey::from_bytes([0x5A; 16]);
        let two = Threshold::new(2).unwrap();
        let mut seen = [0_u32; 256];
        let rounds = 8_000;
        for _ in 0..rounds {
            let shares = deal(&key, two, 2, &mut rng).unwrap();
            for y in shares[0].expose() {
                seen[usize::from(*y)] += 1;
            }
        }
        let expected = f64::from(rounds * 16 / 256);
        let chi_square: f64 = seen
            .iter()
            .map(|&n| (f64::from(n) - expected).powi(2) / expected)
            .sum();
        // 255 degrees of freedom: mean 255, and above 347 once in ten thousand tries.
        assert!(chi_square < 347.0, "chi square {chi_square}");
    }

    /// The published example of libgfshare's field: 2 · 0x80 = 0x1D.
    #[test]
    fn field_is_0x11d() {
        // With k = 2 the line through (0, s) and (1, s ^ c) is s ^ c·x. Take s = 0, c = 0x80:
        // at x = 2 it has the value 0x80 · 2.
        let one = Share::new(number(1), [0x80; 16]);
        let four = Share::new(number(4), [0x3A; 16]);
        let quorum = Quorum::new(Threshold::new(2).unwrap(), [&one, &four]).unwrap();
        assert_eq!(quorum.recover().expose(), &[0; 16]);
        assert_eq!(quorum.mint(number(2)).expose(), &[0x1D; 16]);
    }

    proptest! {
        #[test]
        fn any_k_recover_and_mint_the_rest(
            key: [u8; 16],
            k in 2_u8..8,
            extra in 0_u8..8,
            seed: u64,
        ) {
            let mut rng = ChaCha20Rng::seed_from_u64(seed);
            let threshold = Threshold::new(k).unwrap();
            let mut shares = deal(&DataKey::from_bytes(key), threshold, k + extra, &mut rng).unwrap();
            // A seeded shuffle: which k are taken, and in which order.
            for i in (1..shares.len()).rev() {
                shares.swap(i, (seed as usize).wrapping_mul(i) % (i + 1));
            }
            let quorum = Quorum::new(threshold, &shares).unwrap();
            prop_assert!(quorum.recover().same_as(&DataKey::from_bytes(key)));
            for share in &shares {
                prop_assert!(quorum.mint(share.number()).same_as(share));
            }
            let minted = quorum.mint(number(255));
            let other: Vec<_> = shares.iter().skip(1).take(k as usize - 1).chain([&minted]).collect();
            let quorum = Quorum::new(threshold, other).unwrap();
            prop_assert!(quorum.recover().same_as(&DataKey::from_bytes(key)));
        }
    }
}
