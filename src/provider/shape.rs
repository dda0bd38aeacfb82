//! What codes look like, and comparing them.
//!
//! Responsible for saying whether a code may be of a shape, and which providers' shapes some
//! codes are. Not responsible for deciding between them: several providers issue ten times eight
//! digits, and only a file's name, a heading or its owner can tell which one it was.

use crate::{
    bip39::{Phrase, phrase},
    secret::SecretText,
};

/// How sure a fact is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Confidence {
    /// Not confirmed: to be shown as a hint at most.
    Low,
    /// From secondary pages.
    Medium,
    /// From source code or the provider's own page.
    High,
}

/// The kinds of secrets that a provider issues.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A set of recovery codes, or one that is replaced when it is used.
    Codes,
    /// A recovery key.
    Key,
    /// A recovery phrase.
    Phrase,
    /// A seed.
    Seed,
}

/// A checksum that shows mistyped letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checksum {
    /// The words of BIP-39.
    Bip39,
    /// Every group of six digits is a multiple of 11.
    BitLocker,
}

/// What one kind of a provider's secrets looks like, and what using one does.
pub struct Shape {
    /// Codes, key, phrase or seed.
    pub kind: Kind,
    /// How many codes (of a phrase: words) there are; several where it varies, none where it is
    /// not known.
    pub counts: Vec<usize>,
    /// The lengths of the groups in which a code is written; empty if not known.
    pub groups: Vec<usize>,
    /// Of which letters; `None` if not known.
    pub alphabet: Option<Alphabet>,
    /// What all of them begin with; mostly nothing.
    pub begins: &'static str,
    /// The provider is known to take small letters for capital ones.
    pub any_case: bool,
    /// Each works once.
    pub once: bool,
    /// A new set makes the old one worthless.
    pub voids_old: bool,
    /// Using one turns two-factor authentication off.
    pub turns_off: bool,
    /// The site asks for a certain one.
    pub in_order: bool,
    /// How mistakes show.
    pub checksum: Option<Checksum>,
    /// How sure this is.
    pub confidence: Confidence,
}

/// The letters of which codes are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alphabet(&'static str);

/// Why a code is not of a shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Misfit {
    /// The letters are right, but small instead of capital or the other way round.
    Case,
    /// Too long or too short, separators left out.
    Length { have: usize, expected: usize },
    /// It has letters that are not in the alphabet.
    Letters,
}

impl Alphabet {
    /// From single letters and ranges: `a-f0-9`.
    pub(super) fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// Whether the letter is one of them.
    pub fn has(self, letter: char) -> bool {
        let mut rest = self.0.chars();
        while let Some(first) = rest.next() {
            let mut after = rest.clone();
            let last = match after.next() {
                Some('-') => after.next(),
                _ => None,
            };
            if last.is_some() {
                rest = after;
            }
            if (first..=last.unwrap_or(first)).contains(&letter) {
                return true;
            }
        }
        false
    }

    /// Whether a letter is there both small and capital, so that case makes a difference.
    pub fn has_both_cases(self) -> bool {
        ('a'..='z').any(|c| self.has(c) && self.has(c.to_ascii_uppercase()))
    }
}

impl Shape {
    pub(super) fn new(kind: Kind, confidence: Confidence) -> Self {
        Self {
            kind,
            counts: Vec::new(),
            groups: Vec::new(),
            alphabet: None,
            begins: "",
            any_case: false,
            once: false,
            voids_old: false,
            turns_off: false,
            in_order: false,
            checksum: None,
            confidence,
        }
    }

    /// How many letters a code has, separators left out; `None` if not known.
    pub fn length(&self) -> Option<usize> {
        (!self.groups.is_empty()).then(|| self.groups.iter().sum())
    }

    /// Whether the code may be one of these. What is not known counts for it.
    pub fn fits(&self, code: &str) -> bool {
        self.misfit(code).is_none()
    }

    /// Whether small and capital letters are the same: it is known, or there is only one case,
    /// so that no two codes differ in it alone.
    pub(super) fn folds_case(&self) -> bool {
        let one_case = |alphabet: Alphabet| !alphabet.has_both_cases();
        self.any_case || self.kind == Kind::Phrase || self.alphabet.is_some_and(one_case)
    }

    pub(super) fn misfit(&self, code: &str) -> Option<Misfit> {
        let bare = bare(code, false);
        let bare = bare.expose();
        let have = bare.chars().count();
        if let Some(expected) = self.length().filter(|&expected| expected != have) {
            return Some(Misfit::Length { have, expected });
        }
        let head = bare.get(..self.begins.len());
        if !head.is_some_and(|head| head.eq_ignore_ascii_case(self.begins)) {
            return Some(Misfit::Letters);
        }
        let alphabet = self.alphabet?;
        let other_case = |c: char| match c {
            'a'..='z' => c.to_ascii_uppercase(),
            _ => c.to_ascii_lowercase(),
        };
        if bare.chars().all(|c| alphabet.has(c)) {
            None
        } else if !bare
            .chars()
            .all(|c| alphabet.has(c) || alphabet.has(other_case(c)))
        {
            Some(Misfit::Letters)
        } else {
            (!self.any_case).then_some(Misfit::Case)
        }
    }

    /// Whether `code` looks like one of these so far that it is worth asking: everything that can
    /// be known is known, and nothing speaks against it.
    pub(super) fn recognises(&self, code: &str) -> bool {
        if self.confidence == Confidence::Low {
            return false;
        }
        match self.checksum {
            Some(Checksum::Bip39) => {
                return self.counts.contains(&code.split_whitespace().count())
                    && phrase(code) == Phrase::Whole;
            }
            Some(Checksum::BitLocker) if bitlocker_groups(code) != Some(Vec::new()) => {
                return false;
            }
            _ => {}
        }
        let written: Vec<usize> = code
            .split(is_separator)
            .filter(|group| !group.is_empty())
            .map(|group| group.chars().count())
            .collect();
        let same_groups = written.len() < 2 || written == self.groups;
        self.alphabet.is_some() && self.length().is_some() && same_groups && self.fits(code)
    }
}

/// A code without spaces, dashes and bullets, and in small letters where these are the same as
/// capital ones.
pub(super) fn bare(code: &str, fold: bool) -> SecretText {
    // As long as the code: a growing buffer would leave copies behind.
    let mut bare = String::with_capacity(code.len());
    bare.extend(
        code.chars()
            .filter(|&c| !is_separator(c))
            .map(|c| if fold { c.to_ascii_lowercase() } else { c }),
    );
    SecretText::new(bare)
}

/// What stands between the groups of a code or before it: white space, dashes of all lengths,
/// bullets.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '*' | '•' | '·'
        )
}

/// The groups, from 1, that are not multiples of 11 or too large; `None` if it is not a number of
/// 48 digits.
pub(super) fn bitlocker_groups(code: &str) -> Option<Vec<usize>> {
    let digits = bare(code, false);
    let digits = digits.expose().as_bytes();
    if digits.len() != 48 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let wrong = |group: &[u8]| {
        let number = group
            .iter()
            .fold(0_u32, |n, d| n * 10 + u32::from(d - b'0'));
        // Each stands for eleven times a number of 16 bits.
        number % 11 != 0 || number >= 11 << 16
    };
    let numbered = (1..).zip(digits.chunks(6));
    Some(
        numbered
            .filter(|(_, group)| wrong(group))
            .map(|(at, _)| at)
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::{find, normalise, recognise};
    use proptest::prelude::*;

    fn names(codes: &[&str]) -> Vec<&'static str> {
        let matches = recognise(codes);
        matches.iter().map(|found| found.provider.name).collect()
    }

    #[test]
    fn alphabets() {
        let alphabet = Alphabet::new("A-HJ-NP-Z2-9x");
        for (letter, has) in [
            ('A', true),
            ('I', false),
            ('9', true),
            ('x', true),
            ('-', false),
        ] {
            assert_eq!(alphabet.has(letter), has, "{letter}");
        }
        assert!(alphabet.has_both_cases());
        assert!(!Alphabet::new("0-9a-f").has_both_cases());
    }

    #[test]
    fn shapes_that_collide_are_all_named() {
        let ten = ["1234 5678"; 10];
        let found = names(&ten);
        for name in ["Google", "Facebook", "Instagram"] {
            assert!(found.contains(&name), "{name}");
        }
        // Written in one piece, further ones are possible.
        let found = names(&["12345678"; 10]);
        assert!(found.contains(&"WordPress") && found.contains(&"Google"));
        // Eleven are too many for all.
        assert!(!names(&["12345678"; 11]).contains(&"Google"));
        // A hex code of five and five may be one of better-auth.
        assert_eq!(names(&["0a1b2-c3d4e"; 16]), ["GitHub"]);
        assert_eq!(names(&["0a1b2-c3d4e"; 10]), ["better-auth", "GitHub"]);
        assert_eq!(names(&["0a1b2-c3d4Z"; 10]), ["better-auth"]);
        assert!(names(&[]).is_empty());
        assert!(names(&["not a code"]).is_empty());
    }

    #[test]
    fn a_phrase_and_a_key() {
        let phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        assert_eq!(names(&[phrase]), ["Proton"]);
        let bitlocker = "000011-000022-000033-000044-000055-000066-000077-720885";
        assert_eq!(names(&[bitlocker]), ["BitLocker"]);
        assert!(names(&[&bitlocker.replace("33", "34")]).is_empty());
    }

    #[test]
    fn codes_are_compared_without_what_separates_them() {
        let same = |code, provider| normalise(code, find(provider)).expose().to_owned();
        assert_eq!(same(" * ab12–CD34 ", "Discord"), "ab12cd34");
        assert_eq!(same("aB12 Cd34", "Nextcloud"), "aB12Cd34");
        assert_eq!(same("aB12 Cd34", "somebody else"), "aB12Cd34");
        assert_eq!(same("UH2M9-UP7RL", "Microsoft"), "uh2m9up7rl");
    }

    proptest! {
        #[test]
        fn any_code_does_not_panic(code in "\\PC{0,60}") {
            recognise(&[&code]);
            normalise(&code, find("Google"));
        }
    }
}
