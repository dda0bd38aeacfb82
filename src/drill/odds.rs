//! Odds: how likely it is that too many sheets are lost, and that enough of them leak.
//!
//! The sheets are taken to fare independently of each other, each with the same chance. The sums of
//! the binomial distribution are exact but for the rounding of `f64`. Real sheets burn together and
//! real holders know each other, so these are bounds for comparing thresholds, no promises.
//! Responsible for the numbers. Places are [`what_if`](super::what_if)'s.

use crate::threshold::Threshold;

/// A chance, 0 to 1.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub struct Chance(f64);

impl Chance {
    /// From percent; `None` outside 0 to 100.
    pub fn from_percent(percent: f64) -> Option<Self> {
        (0.0..=100.0)
            .contains(&percent)
            .then_some(Self(percent / 100.0))
    }

    /// From 0, never, to 1, always.
    pub fn get(self) -> f64 {
        self.0
    }

    /// As a person takes it in, to two digits: `1 in 8,400`, `23 %`.
    pub fn in_words(self) -> String {
        const RAREST: f64 = 1e12;
        match self.0 {
            0.0 => "never".to_owned(),
            one if one >= 0.995 => "nearly certain".to_owned(),
            one if one >= 0.1 => format!("{:.0} %", one * 100.0),
            one if one < 1.0 / RAREST => "less than 1 in a million million".to_owned(),
            one => {
                let of = 1.0 / one;
                let step = 10_f64.powf(of.log10().floor() - 1.0).max(1.0);
                format!("1 in {}", grouped((of / step).round() * step))
            }
        }
    }
}

/// 8400.0 as `8,400`.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// What one threshold means for a number of sheets.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Odds {
    /// k.
    pub threshold: Threshold,
    /// That more than n − k sheets are lost, so that the rest open nothing.
    pub loss: Chance,
    /// That k sheets or more leak, so that a stranger can open the vault.
    pub leak: Chance,
}

/// The odds of every threshold from 2 to `sheets`, in order.
pub fn of_each(sheets: u8, loss: Chance, leak: Chance) -> Vec<Odds> {
    (2..=sheets)
        .filter_map(|k| Threshold::new(k).ok())
        .map(|threshold| Odds {
            threshold,
            loss: at_least(sheets - threshold.get() + 1, sheets, loss),
            leak: at_least(threshold.get(), sheets, leak),
        })
        .collect()
}

/// The one at which it is least likely that anything goes wrong: the least sum of both. Of equal
/// ones the first. It takes a loss and a leak to be equally bad, which is for the owner to judge.
pub fn least(odds: &[Odds]) -> Option<Odds> {
    let sum = |one: &Odds| one.loss.0 + one.leak.0;
    odds.iter()
        .copied()
        .min_by(|a, b| sum(a).total_cmp(&sum(b)))
}

/// That `least` or more of `n` independent things happen, each with the chance `each`.
fn at_least(least: u8, n: u8, each: Chance) -> Chance {
    let p = each.0;
    let term = |j: u8| {
        let ways = (0..j).fold(1.0, |ways, at| ways * f64::from(n - at) / f64::from(at + 1));
        ways * p.powi(j.into()) * (1.0 - p).powi((n - j).into())
    };
    // The smallest first, which are those of many.
    let sum: f64 = (least..=n).rev().map(term).sum();
    Chance(sum.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn percent(percent: f64) -> Chance {
        Chance::from_percent(percent).unwrap()
    }

    fn near(chance: Chance, expected: f64) {
        let off = (chance.get() - expected).abs();
        assert!(off <= expected * 1e-9, "{} {expected}", chance.get());
    }

    /// By hand, with p = 1/2: of 3 sheets, 2 or 3 in (3 + 1)/8, all in 1/8.
    #[test]
    fn computed_by_hand() {
        let odds = of_each(3, percent(50.0), percent(50.0));
        assert_eq!(odds.len(), 2);
        near(odds[0].loss, 0.5);
        near(odds[0].leak, 0.5);
        // Of k = 3 one loss is too many: 1 − 1/8.
        near(odds[1].loss, 0.875);
        near(odds[1].leak, 0.125);
        // 3 of 5 at 5 %: 10·0.05³·0.95² + 5·0.05⁴·0.95 + 0.05⁵.
        let odds = of_each(5, percent(5.0), percent(2.0));
        near(
            odds[1].loss,
            0.001_128_125 + 0.000_029_687_5 + 0.000_000_312_5,
        );
        // At 2 %: 10·0.02³·0.98² + 5·0.02⁴·0.98 + 0.02⁵.
        near(
            odds[1].leak,
            0.000_076_832 + 0.000_000_784 + 0.000_000_003_2,
        );
        assert_eq!(odds[1].loss.in_words(), "1 in 860");
        assert_eq!(odds[1].leak.in_words(), "1 in 13,000");
        assert_eq!(least(&odds).unwrap().threshold.get(), 3);
        assert_eq!(least(&of_each(1, percent(5.0), percent(2.0))), None);
    }

    #[test]
    fn nothing_is_nan_at_the_ends() {
        for (loss, leak) in [(0.0, 0.0), (100.0, 100.0), (0.0, 100.0)] {
            for odds in of_each(255, percent(loss), percent(leak)) {
                near(odds.loss, loss / 100.0);
                near(odds.leak, leak / 100.0);
            }
        }
        for wrong in [-0.1, 100.1, f64::NAN, f64::INFINITY] {
            assert_eq!(Chance::from_percent(wrong), None);
        }
    }

    #[test]
    fn in_words() {
        for (chance, said) in [
            (0.0, "never"),
            (1.0, "nearly certain"),
            (0.996, "nearly certain"),
            (0.234, "23 %"),
            (0.1, "10 %"),
            (0.0998, "1 in 10"),
            (1.0 / 64.4, "1 in 64"),
            (1.0 / 996.0, "1 in 1,000"),
            (1.0 / 8_432.0, "1 in 8,400"),
            (1.0 / 1_234_567.0, "1 in 1,200,000"),
            (1e-13, "less than 1 in a million million"),
        ] {
            assert_eq!(Chance(chance).in_words(), said);
        }
    }

    proptest! {
        /// The more sheets it takes, the sooner too few are left, and the harder it leaks.
        #[test]
        fn loss_rises_and_leak_falls(n in 2_u8..=255, loss in 0.0..100.0, leak in 0.0..100.0) {
            let odds = of_each(n, percent(loss), percent(leak));
            prop_assert_eq!(odds.len(), usize::from(n) - 1);
            for pair in odds.windows(2) {
                prop_assert!(pair[0].loss.get() <= pair[1].loss.get() + 1e-12);
                prop_assert!(pair[0].leak.get() + 1e-12 >= pair[1].leak.get());
            }
            for one in odds {
                prop_assert!((0.0..=1.0).contains(&one.loss.get()));
                prop_assert!((0.0..=1.0).contains(&one.leak.get()));
            }
        }
    }
}
