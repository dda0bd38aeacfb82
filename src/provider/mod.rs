//! The providers that are known: what their codes look like, where new ones are made, what using
//! one does.
//!
//! Responsible for the facts, which all stand in `providers.txt`, and for checking and comparing
//! codes by them. Not responsible for finding codes in files: that is the business of
//! [`import`](crate::exchange::import). What is wrong with a code by these facts is a [`Warning`], never a
//! refusal, since providers change their codes without telling anybody.
//!
//! ```
//! use crate::provider;
//! let github = provider::find("github").ok_or("not known")?;
//! assert!(github.guide().starts_with("1. "));
//! // The shape alone proves nothing: several providers are possible.
//! let matches = provider::recognise(&["1234 5678", "8765 4321"]);
//! assert!(matches.len() > 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
mod name;
mod shape;
mod table;

use crate::letters;
use std::sync::LazyLock;

pub use check::{Warning, is_seed};
pub(crate) use check::{check_codes, check_phrase};
pub use name::{FileName, Told, of_file};
pub use shape::{Alphabet, Checksum, Confidence, Kind, Match, Shape, normalise, recognise};

/// What to do where the table has no steps.
const GENERAL_STEPS: [&str; 4] = [
    "Sign in and open the settings of your account.",
    "Look for Security, Sign-in or Password, and there for two-step or two-factor \
     authentication.",
    "Look for recovery codes or backup codes. Making new ones usually makes the old ones worthless.",
    "Save them at once: many providers show them only once.",
];

/// A service that issues recovery codes, or software that many services use.
pub struct Provider {
    /// As the vault writes it.
    pub name: &'static str,
    /// Other names.
    pub aliases: Vec<&'static str>,
    /// Its web sites, without `www`.
    pub sites: Vec<&'static str>,
    /// Where codes are found or made; empty if not known.
    pub address: &'static str,
    /// Names of the files that it gives out.
    pub files: Vec<FileName>,
    /// Words above the codes that name it.
    pub headings: Vec<&'static str>,
    /// Not one provider but software that many use.
    pub framework: bool,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// What its secrets look like; empty if it is not known, or it has none.
    pub shapes: Vec<Shape>,
    /// How to get new codes, step by step; empty if not known. See [`guide`](Self::guide).
    pub steps: Vec<&'static str>,
    /// What its owner should know besides; may be empty.
    pub note: &'static str,
}

impl Provider {
    /// How to get new codes: numbered lines, general ones where nothing closer is known.
    pub fn guide(&self) -> String {
        if self.steps.is_empty() {
            general_guide()
        } else {
            numbered(&self.steps)
        }
    }

    /// Whether `host` is one of its web sites.
    pub fn has_site(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.sites.iter().any(|site| {
            host.strip_suffix(site)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    /// Whether small and capital letters are the same in everything that it issues.
    fn folds_case(&self) -> bool {
        !self.shapes.is_empty() && self.shapes.iter().all(Shape::folds_case)
    }

    /// Whether this is its name or one of its other names.
    fn is_named(&self, name: &str) -> bool {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .any(|known| known.to_lowercase() == name)
    }
}

/// How to get new codes where nothing closer is known: numbered lines.
pub fn general_guide() -> String {
    numbered(&GENERAL_STEPS)
}

fn numbered(steps: &[&str]) -> String {
    let mut text = String::new();
    for (number, step) in (1..).zip(steps) {
        text.push_str(&format!("{number}. {step}\n"));
    }
    text
}

/// All providers, in the order of the table.
pub fn all() -> &'static [Provider] {
    static ALL: LazyLock<Vec<Provider>> = LazyLock::new(|| {
        // The table is part of the program, and a test reads it.
        table::read(table::TABLE).unwrap_or_else(|why| unreachable!("providers.txt: {why}"))
    });
    &ALL
}

/// The provider of this name or other name; capital letters and spaces around do not matter.
pub fn find(name: &str) -> Option<&'static Provider> {
    let name = name.trim().to_lowercase();
    all().iter().find(|provider| provider.is_named(&name))
}

/// The provider that somebody who wrote `name` probably meant: for a question, not for a
/// decision.
pub fn nearest(name: &str) -> Option<&'static Provider> {
    let name = name.trim().to_lowercase();
    all()
        .iter()
        .flat_map(|provider| {
            std::iter::once(&provider.name)
                .chain(&provider.aliases)
                .map(move |known| (provider, known.to_lowercase()))
        })
        .filter_map(|(provider, known)| {
            // One slip in a short name, two in a long one; or the beginning of it.
            let slips = letters::distance(&name, &known);
            let most = match known.chars().count() {
                0..=3 => 0,
                4..=6 => 1,
                _ => 2,
            };
            let begun = name.chars().count() >= 3 && known.starts_with(&name);
            (slips <= most || begun).then_some((slips, provider))
        })
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, provider)| provider)
}

/// The provider to which the web site `host` belongs.
pub fn find_site(host: &str) -> Option<&'static Provider> {
    all().iter().find(|provider| provider.has_site(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(found: Option<&Provider>) -> &str {
        found.map_or("", |provider| provider.name)
    }

    #[test]
    fn names_in_any_spelling() {
        assert_eq!(name(find("github")), "GitHub");
        assert_eq!(name(find("  Microsoft ACCOUNT ")), "Microsoft");
        assert_eq!(name(find("Firefox")), "Mozilla");
        assert_eq!(name(find("X")), "X");
        assert!(find("").is_none());
        assert!(find("My bank").is_none());
    }

    #[test]
    fn near_misses_are_suggested() {
        assert_eq!(name(nearest("Gihtub")), "GitHub");
        assert_eq!(name(nearest("Gogle")), "Google");
        assert_eq!(name(nearest("mastodn")), "Mastodon");
        assert_eq!(name(nearest("Lara")), "Laravel Fortify");
        for other in ["", "y", "Sparkasse", "ab"] {
            assert_eq!(name(nearest(other)), "", "{other}");
        }
    }

    #[test]
    fn sites() {
        assert_eq!(name(find_site("accounts.google.com")), "Google");
        assert_eq!(name(find_site("GitHub.com")), "GitHub");
        assert_eq!(name(find_site("notgithub.com")), "");
        assert_eq!(name(find_site("x.com")), "X");
        assert_eq!(name(find_site("netflix.com")), "");
    }

    #[test]
    fn every_provider_has_a_guide_and_is_found_by_its_names() {
        assert!(all().len() > 40);
        for provider in all() {
            let guide = provider.guide();
            assert!(guide.starts_with("1. "), "{}", provider.name);
            assert!(guide.ends_with(".\n"), "{}", provider.name);
            assert_eq!(name(find(provider.name)), provider.name);
            for alias in &provider.aliases {
                assert_eq!(name(find(alias)), provider.name, "{alias}");
            }
            for site in &provider.sites {
                assert_eq!(name(find_site(site)), provider.name, "{site}");
            }
        }
        for name in ["Google", "Microsoft", "Apple"] {
            assert!(find(name).is_some_and(|provider| provider.steps.len() >= 6));
        }
    }
}
