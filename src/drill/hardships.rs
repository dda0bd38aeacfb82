//! What happens to sheets in a rehearsal, in words for people.
//!
//! Responsible for which damage is usual and which is hard. The bench of the reader says how much
//! of each is read: of the usual nearly all, of the hard not.

use rand::{Rng, seq::SliceRandom};

use super::damage::{LEVELS, Level};

/// One thing that happens to a sheet.
#[derive(Clone, Copy)]
pub(super) struct Hardship {
    condition: &'static str,
    level: &'static str,
    /// What a person would say of it, after "sheet 3:".
    pub(super) words: &'static str,
}

/// As people scan and photograph paper that was looked after.
const USUAL: [Hardship; 18] = [
    hardship("perspective", "15 degrees", "photographed at an angle"),
    hardship("perspective", "30 degrees", "photographed far from above"),
    hardship("rotation", "scan, up to 10 degrees", "scanned askew"),
    hardship("rotation", "scan, any angle", "scanned turned round"),
    hardship("defocus", "0.25 mm", "photographed a little out of focus"),
    hardship("motion", "0.3 mm", "photographed with an unsteady hand"),
    hardship("shadow", "half the light", "photographed in a shadow"),
    hardship("glare", "half white", "photographed under a lamp"),
    hardship("noise", "10 % of the contrast", "photographed in dim light"),
    hardship("stain", "5 % of a code", "stained"),
    hardship("fold", "creases of 4 mm", "folded"),
    hardship("curl", "10 mm", "curled"),
    hardship("fax", "black and white", "faxed"),
    hardship("fading", "ink at 100 of 220", "faded"),
    hardship("JPEG at 40", "scan, 150 dpi", "scanned and much compressed"),
    hardship("resolution", "150 dpi", "scanned coarsely"),
    hardship("resolution", "300 dpi", "scanned"),
    hardship("1,600 px", "sharp", "photographed and sent by chat"),
];

/// What sheets go through that nobody looked after, and pictures that nobody looked at.
const HARD: [Hardship; 13] = [
    hardship("perspective", "45 degrees", "photographed from the side"),
    hardship("defocus", "0.55 mm", "photographed out of focus"),
    hardship("motion", "0.7 mm", "photographed in motion"),
    hardship(
        "shadow",
        "a quarter of the light",
        "photographed in a deep shadow",
    ),
    hardship("glare", "85 % white", "photographed under a bright lamp"),
    hardship("noise", "30 % of the contrast", "photographed in the dark"),
    hardship("stain", "20 % of a code", "stained over and over"),
    hardship("fold", "creases of 15 mm", "folded small"),
    hardship("curl", "35 mm", "rolled up"),
    hardship("fax", "dithered", "faxed in grey"),
    hardship("fading", "ink at 190 of 220", "faded to almost nothing"),
    hardship("resolution", "100 dpi", "scanned very coarsely"),
    hardship(
        "1,600 px",
        "a little out of focus",
        "photographed badly and sent by chat",
    ),
];

const fn hardship(condition: &'static str, level: &'static str, words: &'static str) -> Hardship {
    Hardship {
        condition,
        level,
        words,
    }
}

/// What happens to the first sheet, the second and so on, each thing once.
pub(super) fn dealt(hard: bool, rng: &mut impl Rng) -> Vec<Hardship> {
    let mut all = if hard { HARD.to_vec() } else { USUAL.to_vec() };
    all.shuffle(rng);
    all
}

impl Hardship {
    /// The damage itself.
    pub(super) fn level(&self) -> &'static Level {
        LEVELS
            .iter()
            .find(|level| (level.condition, level.level) == (self.condition, self.level))
            .unwrap_or_else(|| unreachable!("a test finds the level of each"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each has its level, none at 600 dpi, which the rehearsal does not draw.
    #[test]
    fn each_has_a_level() {
        for hardship in USUAL.iter().chain(&HARD) {
            assert!(!hardship.level().needs_600(), "{}", hardship.words);
        }
    }
}
