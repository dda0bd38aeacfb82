//! Checks of a secret that need nothing but the secret and what is known of its provider.
//!
//! Responsible for naming the place of a mistake: which code, which group, which word. A
//! [`Warning`] never holds any of the secret. Not responsible for refusing anything.

use std::fmt;

use super::{
    known::{Provider, normalise},
    shape::{Checksum, Confidence, Kind, Misfit, Shape, bitlocker_groups},
};
use crate::{
    bip39::{Phrase, phrase},
    error::list,
};

/// Something about a secret that is not as it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Warning {
    /// Small letters instead of capital ones, or the other way round.
    Case {
        /// Which code of the set, from 1; `None` if it is the only one.
        position: Option<usize>,
        /// Whose codes are different.
        provider: &'static str,
    },
    /// Fewer or more codes than the provider issues.
    Count {
        /// How many there are.
        have: usize,
        /// How many there should be; one of these.
        expected: Vec<usize>,
        /// Who issues so many.
        provider: &'static str,
    },
    /// Groups of a key whose check digit is wrong.
    Groups {
        /// Which, from 1.
        groups: Vec<usize>,
    },
    /// A code is too long or too short.
    Length {
        /// Which code of the set, from 1; `None` if it is the only one.
        position: Option<usize>,
        /// Its length without separators.
        have: usize,
        /// What it should be.
        expected: usize,
        /// Whose codes have that length.
        provider: &'static str,
    },
    /// A code has letters that the provider's codes do not have.
    Letters {
        /// Which code of the set, from 1; `None` if it is the only one.
        position: Option<usize>,
        /// Whose codes do not have them.
        provider: &'static str,
    },
    /// A phrase whose words do not belong together.
    PhraseChecksum,
    /// A phrase with as many words as none has.
    PhraseCount {
        /// How many.
        have: usize,
    },
    /// Words of a phrase that are not in the list.
    PhraseWords {
        /// Which, from 1.
        words: Vec<usize>,
    },
    /// A seed that no authenticator takes.
    Seed,
    /// Two codes of a set are the same.
    Twice {
        /// The first, from 1.
        first: usize,
        /// The second, from 1.
        second: usize,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = |position: &Option<usize>| match position {
            Some(position) => format!("code {position}"),
            None => "the code".to_owned(),
        };
        match self {
            Self::Case { position, provider } => write!(
                f,
                "{} is not in the capital or small letters that {provider} uses",
                code(position)
            ),
            Self::Count {
                have,
                expected,
                provider,
            } => {
                let codes = if *have == 1 { "code" } else { "codes" };
                let expected: Vec<String> = expected.iter().map(usize::to_string).collect();
                write!(
                    f,
                    "{have} {codes}, where {provider} issues {}",
                    expected.join(" or ")
                )
            }
            Self::Groups { groups } => match groups.as_slice() {
                [one] => write!(f, "group {one} of the key is mistyped"),
                more => write!(f, "groups {} of the key are mistyped", list(more)),
            },
            Self::Length {
                position,
                have,
                expected,
                provider,
            } => write!(
                f,
                "{} has {have} letters and digits, where those of {provider} have {expected}",
                code(position)
            ),
            Self::Letters { position, provider } => write!(
                f,
                "{} has letters or signs that those of {provider} do not have",
                code(position)
            ),
            Self::PhraseChecksum => {
                f.write_str("the words do not belong together: one is wrong, or two are swapped")
            }
            Self::PhraseCount { have } => write!(
                f,
                "the phrase has {have} words, where phrases have 12, 15, 18, 21 or 24"
            ),
            Self::PhraseWords { words } => match words.as_slice() {
                [one] => write!(f, "word {one} is not in the list of words"),
                more => write!(f, "words {} are not in the list of words", list(more)),
            },
            Self::Seed => f.write_str("the seed is not one that an authenticator app takes"),
            Self::Twice { first, second } => {
                write!(f, "codes {first} and {second} are the same")
            }
        }
    }
}

/// Against the shape that they are nearest to, if the provider has several; if one is not
/// known well enough, nothing can be said.
pub(crate) fn check_codes(provider: Option<&'static Provider>, codes: &[&str]) -> Vec<Warning> {
    let Some(provider) = provider else {
        return Vec::new();
    };
    provider
        .shapes
        .iter()
        .filter(|shape| matches!(shape.kind, Kind::Codes | Kind::Key))
        .map(|shape| against(provider, shape, codes))
        .min_by_key(Vec::len)
        .unwrap_or_default()
}

fn against(provider: &'static Provider, shape: &Shape, codes: &[&str]) -> Vec<Warning> {
    if shape.confidence == Confidence::Low {
        return Vec::new();
    }
    let provider = provider.name;
    let mut warnings = Vec::new();
    for (at, code) in codes.iter().enumerate() {
        let position = (codes.len() > 1).then_some(at + 1);
        warnings.extend(shape.misfit(code).map(|misfit| match misfit {
            Misfit::Case => Warning::Case { position, provider },
            Misfit::Length { have, expected } => Warning::Length {
                position,
                have,
                expected,
                provider,
            },
            Misfit::Letters => Warning::Letters { position, provider },
        }));
        if shape.checksum == Some(Checksum::BitLocker)
            && let Some(groups) = bitlocker_groups(code).filter(|groups| !groups.is_empty())
        {
            warnings.push(Warning::Groups { groups });
        }
    }
    if !shape.counts.is_empty() && !shape.counts.contains(&codes.len()) {
        warnings.push(Warning::Count {
            have: codes.len(),
            expected: shape.counts.clone(),
            provider,
        });
    }
    warnings
}

/// By BIP-39 where the provider uses it, or where nearly all words are of its list; a phrase of
/// another list cannot be checked.
pub(crate) fn check_phrase(provider: Option<&Provider>, text: &str) -> Vec<Warning> {
    let known = provider.and_then(|provider| {
        let mut shapes = provider.shapes.iter();
        shapes.find(|shape| shape.checksum == Some(Checksum::Bip39))
    });
    let words = text.split_whitespace().count();
    let in_list = text
        .split_whitespace()
        .filter(|word| crate::bip39::is_word(word))
        .count();
    if known.is_none() && in_list * 4 < words * 3 {
        return Vec::new();
    }
    match phrase(text) {
        // Other kinds of phrases, those of SLIP-39 for one, have other lengths.
        Phrase::Count(_) if known.is_none() => Vec::new(),
        Phrase::Checksum => vec![Warning::PhraseChecksum],
        Phrase::Count(have) => vec![Warning::PhraseCount { have }],
        Phrase::Unknown(words) => vec![Warning::PhraseWords { words }],
        Phrase::Whole => match known {
            Some(shape) if !shape.counts.is_empty() && !shape.counts.contains(&words) => {
                vec![Warning::PhraseCount { have: words }]
            }
            _ => Vec::new(),
        },
    }
}

/// Whether this is a TOTP or HOTP seed: base32, in small letters and with spaces too, or an
/// `otpauth://` or `steam://` address with one.
pub fn is_seed(value: &str) -> bool {
    let lower = |text: &str, head: &str| {
        text.get(..head.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(head))
    };
    let value = value.trim();
    let secret = if lower(value, "otpauth://") {
        let Some((_, query)) = value.split_once('?') else {
            return false;
        };
        let mut fields = query.split('&').filter_map(|field| field.split_once('='));
        match fields.find(|(name, _)| name.eq_ignore_ascii_case("secret")) {
            Some((_, secret)) => secret.replace("%20", " ").replace("%3D", "="),
            None => return false,
        }
    } else if lower(value, "steam://") {
        value["steam://".len()..].to_owned()
    } else {
        value.to_owned()
    };
    let secret = normalise(secret.trim_end_matches('='), None);
    let secret = secret.expose();
    let base32 = |c: char| matches!(c, 'A'..='Z' | 'a'..='z' | '2'..='7');
    // Authenticators take any length, and leave out what is no whole byte in the end. What stands
    // alone and is short may be a word: of any 8 letters, no whole number of bytes takes 1, 3 or 6.
    let is_whole = !matches!(secret.len() % 8, 1 | 3 | 6);
    secret.len() >= 2
        && secret.chars().all(base32)
        && (is_whole || value.contains("://") || secret.len() >= 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        provider::find,
        vault::{CodeSet, Item, Single, check},
    };

    fn codes(provider: &str, codes: &[&str]) -> Vec<String> {
        let set = CodeSet::new(codes.iter().map(|&code| code.to_owned()), None);
        texts(provider, &Item::Codes(set))
    }

    fn texts(provider: &str, item: &Item) -> Vec<String> {
        check(find(provider), item)
            .iter()
            .map(Warning::to_string)
            .collect()
    }

    #[test]
    fn counts_lengths_and_letters() {
        let good: Vec<String> = (0..10).map(|i| format!("1234 567{i}")).collect();
        let mut good: Vec<&str> = good.iter().map(String::as_str).collect();
        assert!(codes("Google", &good).is_empty());
        good[4] = "1234 567";
        good[5] = "1234 567o";
        good.truncate(8);
        assert_eq!(
            codes("Google", &good),
            [
                "code 5 has 7 letters and digits, where those of Google have 8",
                "code 6 has letters or signs that those of Google do not have",
                "8 codes, where Google issues 10",
            ]
        );
        assert_eq!(
            codes("Gitea", &["abcdefgh23"]),
            ["the code is not in the capital or small letters that Gitea uses"]
        );
        // What is known from hearsay only, or not at all, is no reason to warn.
        assert!(codes("Slack", &["12"]).is_empty());
        assert!(codes("My bank", &["12"]).is_empty());
        assert!(codes("Microsoft", &["uh2m9up7rl 3kmj8wfh5tequfh"]).is_empty());
        assert_eq!(
            codes("Instagram", &["1234 5678", "1234-5678"]),
            [
                "2 codes, where Instagram issues 5 or 10",
                "codes 1 and 2 are the same"
            ]
        );
    }

    #[test]
    fn bitlocker_names_the_group() {
        let key = |text: &str| Item::Key(Single::new(text.to_owned()));
        let good = "000011-000022-000033-000044-000055-000066-000077-720885";
        assert!(texts("BitLocker", &key(good)).is_empty());
        assert_eq!(
            texts("BitLocker", &key(&good.replace("000033", "000043"))),
            ["group 3 of the key is mistyped"]
        );
        // 720896 is a multiple of 11, but too large.
        assert_eq!(
            texts(
                "BitLocker",
                &key(&good.replace("720885", "720896").replace("000011", "1"))
            ),
            ["the code has 43 letters and digits, where those of BitLocker have 48"]
        );
        assert_eq!(
            texts(
                "BitLocker",
                &key(&good.replace("720885", "720896").replace("11-", "12-"))
            ),
            ["groups 1 and 8 of the key are mistyped"]
        );
        let set = CodeSet::new([good.replace("000022", "000023")], None);
        assert_eq!(texts("BitLocker", &Item::Codes(set)).len(), 1);
    }

    #[test]
    fn phrases() {
        let check =
            |provider, text: &str| texts(provider, &Item::Phrase(Single::new(text.to_owned())));
        let good = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        assert!(check("Proton", good).is_empty());
        assert_eq!(
            check("", &good.replace("yellow", "year")),
            ["the words do not belong together: one is wrong, or two are swapped"]
        );
        assert_eq!(
            check("", &good.replace("winner", "winer")),
            ["words 2 and 10 are not in the list of words"]
        );
        assert_eq!(
            check("Ente", good),
            ["the phrase has 12 words, where phrases have 12, 15, 18, 21 or 24"]
        );
        assert!(
            check(
                "",
                "zwölf Wörter in einer ganz anderen Sprache als der der Liste"
            )
            .is_empty()
        );
    }

    #[test]
    fn seeds() {
        for good in [
            "JBSWY3DPEHPK3PXP",
            "jbsw y3dp ehpk 3pxp",
            "JBSWY3DPEE======",
            "otpauth://totp/A:b?issuer=A&secret=JBSWY3DPEHPK3PXP",
            "OTPAUTH://hotp/x?secret=jbsw%20y3dp",
            "steam://JBSWY3DPEHPK3PXP",
        ] {
            assert!(is_seed(good), "{good}");
        }
        for bad in [
            "",
            "otpauth://totp/A:b",
            "JBSWY3DPEHPK3PX1",
            "ABC",
            "otpauth://totp/a?secret=é",
        ] {
            assert!(!is_seed(bad), "{bad}");
        }
    }

    #[test]
    fn nothing_is_said_of_what_was_replaced() {
        let mut set = CodeSet::new(["1".to_owned()], None);
        set.voided = "2026-11-22".parse().ok();
        assert!(check(find("Google"), &Item::Codes(set)).is_empty());
    }
}
