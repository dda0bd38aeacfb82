//! Finding providers: by name, by web site, by a file's name, by what their codes look like.

use std::sync::LazyLock;

use super::{
    known::Provider,
    name::Told,
    shape::{Kind, Shape},
    table,
};
use crate::letters;

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

/// The providers whose file this may be, by its name alone, with what the name tells.
pub fn of_file(name: &str) -> Option<(&'static Provider, Told)> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    all().iter().find_map(|provider| {
        let told = provider.files.iter().find_map(|file| file.fits(name))?;
        Some((provider, told))
    })
}

/// A provider whose codes look like those that were asked about.
#[derive(Clone, Copy)]
pub struct Match {
    /// The provider.
    pub provider: &'static Provider,
    /// Which of its kinds.
    pub shape: &'static Shape,
    /// There are as many as it issues.
    pub whole: bool,
}

/// The providers that issue codes like these, those first of which there are as many as it
/// issues. Never a decision, even if there is only one.
pub fn recognise(codes: &[&str]) -> Vec<Match> {
    if codes.is_empty() {
        return Vec::new();
    }
    let mut matches: Vec<Match> = all()
        .iter()
        .flat_map(|provider| provider.shapes.iter().map(move |shape| (provider, shape)))
        .filter(|(_, shape)| codes.iter().all(|code| shape.recognises(code)))
        .map(|(provider, shape)| Match {
            provider,
            shape,
            whole: shape.kind == Kind::Phrase || shape.counts.contains(&codes.len()),
        })
        // Some may be missing, but there are none too many.
        .filter(|found| {
            found.whole
                || found.shape.counts.is_empty()
                || found.shape.counts.iter().any(|&most| codes.len() < most)
        })
        .collect();
    matches.sort_by_key(|found| !found.whole);
    matches
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
