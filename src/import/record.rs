//! One entry of a password manager → an account, if it holds recovery codes or seeds.
//!
//! Responsible for what is taken from an entry and what is not: people keep codes in notes and in
//! fields of their own, among telephone numbers and old passwords, so something has to say that
//! they are codes. The password is never taken, wherever it is repeated. Not responsible for file
//! formats, nor for entries that kinsafe wrote itself, in which nothing has to be guessed.

use super::{
    Import, Unnamed, Verdict,
    line::{self, Line, Word, speaks_of_codes},
    taken_as,
    text::{self, Placed, may_be_of},
};
use crate::{
    day::Day,
    export::notes,
    limits,
    provider::{self, Kind, Provider},
    vault::{Account, Item, Single},
};

/// An entry, whatever its format.
#[derive(Default)]
pub(super) struct Record<'a> {
    /// Line or number, for the report.
    pub(super) line: usize,
    pub(super) title: &'a str,
    pub(super) site: &'a str,
    pub(super) login: &'a str,
    /// Only to leave it out.
    pub(super) password: &'a str,
    pub(super) note: &'a str,
    /// Further fields: name and content.
    pub(super) fields: Vec<(&'a str, &'a str)>,
    /// What is kept for the authenticator.
    pub(super) seeds: Vec<&'a str>,
    /// The format has no bare seeds, so that they are written as addresses.
    pub(super) addresses: bool,
}

/// As many codes alike as are no accident.
const ALIKE: usize = 3;

impl Record<'_> {
    /// Takes what belongs in a vault, and reports the rest.
    pub(super) fn take(self, today: Day, import: &mut Import) {
        if let Some(notes) = notes::read(self.note, today) {
            self.take_own(notes, today, import);
            return;
        }
        let provider = self.provider();
        let mut items = Vec::new();
        for seed in self.seeds.iter().map(|seed| seed.trim()) {
            if seed.is_empty() || self.is_password(seed) {
                continue;
            }
            items.push(Item::Seed(Single::new(seed.to_owned())));
            import.report(self.line, Verdict::Taken, taken_as(&items[items.len() - 1]));
            if !provider::is_seed(seed) {
                import.report(
                    self.line,
                    Verdict::Doubtful,
                    "it was taken, but it is not a seed that an authenticator app takes",
                );
            }
        }
        self.look_through("", self.note, provider, today, &mut items, import);
        for (label, value) in &self.fields {
            self.look_through(label, value, provider, today, &mut items, import);
        }
        if !self.password.is_empty() {
            import.report(self.line, Verdict::Skipped, "a password");
        }
        if items.is_empty() {
            let what = "nothing marked as a recovery code or seed";
            import.report(self.line, Verdict::Skipped, what);
            return;
        }
        let items = one_set(items);
        let host = host(self.site);
        let name = match provider {
            Some(provider) => provider.name,
            None if self.title.trim().is_empty() => host,
            None => self.title.trim(),
        };
        let mut account = Account::new(name, self.login.trim());
        // LastPass writes `http://sn` where there is no site.
        account.address = if self.site.starts_with("http") && host.contains('.') {
            self.site.trim().to_owned()
        } else {
            provider.map_or("", |provider| provider.address).to_owned()
        };
        account.items = items;
        if account.provider.is_empty() {
            import.unnamed.push(Unnamed {
                account: import.accounts.len(),
                candidates: Vec::new(),
            });
        }
        import.accounts.push(account);
    }

    /// By the title, `GitHub` or `github.com (anna)`, or by the site.
    fn provider(&self) -> Option<&'static Provider> {
        let title = self.title.split(" (").next().unwrap_or_default().trim();
        provider::find(title)
            .or_else(|| provider::find_site(host(self.site)))
            .or_else(|| provider::find_site(title))
    }

    /// Whether this is the password, which people repeat in the strangest places.
    pub(super) fn is_password(&self, text: &str) -> bool {
        let bare = |text| provider::normalise(text, None);
        !self.password.is_empty() && bare(text).expose() == bare(self.password).expose()
    }

    /// Finds the codes, phrases and seeds in a note or a field.
    pub(super) fn look_through(
        &self,
        label: &str,
        text: &str,
        provider: Option<&'static Provider>,
        today: Day,
        items: &mut Vec<Item>,
        import: &mut Import,
    ) {
        if text.trim().is_empty() || self.is_password(text) {
            return;
        }
        if text.len() > limits::NOTE {
            import.report(
                self.line,
                Verdict::Doubtful,
                "a note that is too long; not looked at",
            );
            return;
        }
        if line::is_password_label(label) {
            import.report(self.line, Verdict::Skipped, "a password");
            return;
        }
        let said = [label, text, self.title]
            .iter()
            .any(|text| speaks_of_codes(text));
        let mut codes = Vec::new();
        let mut words = Vec::new();
        for (line, content) in text::classify(text).into_iter().zip(text.lines()) {
            match line {
                Line::Codes { label, pieces } => {
                    let own = pieces
                        .into_iter()
                        .filter(|piece| !self.is_password(&piece.text));
                    codes.extend(own.map(|piece| Placed {
                        line: self.line,
                        label: label.clone(),
                        piece,
                    }));
                }
                Line::Uri if provider::is_seed(content) && !self.is_password(content) => {
                    items.push(Item::Seed(Single::new(content.trim().to_owned())));
                    import.report(self.line, Verdict::Taken, taken_as(&items[items.len() - 1]));
                }
                Line::Words(found) => words.extend(found),
                Line::Password => import.report(self.line, Verdict::Skipped, "a password"),
                _ => {}
            }
        }
        self.take_phrase(words, items, import);
        if codes.is_empty() {
            return;
        }
        // A label of its own says of each code what it is; without one, the whole note does.
        let meant = |placed: &Placed| {
            let alike = codes
                .iter()
                .filter(|other| other.piece.form.like(&placed.piece.form));
            let owned = provider.is_some_and(|provider| is_surely_of(provider, &placed.piece.text));
            owned
                || alike.take(ALIKE).count() == ALIKE
                || if placed.label.is_empty() {
                    said
                } else {
                    speaks_of_codes(&placed.label)
                }
        };
        let meant: Vec<bool> = codes.iter().map(meant).collect();
        let mut taken = Vec::new();
        for (placed, meant) in codes.into_iter().zip(meant) {
            if meant {
                taken.push(placed);
            } else {
                import.report(
                    self.line,
                    Verdict::Doubtful,
                    "something like a code, but nothing says that it is one; not taken",
                );
            }
        }
        let kind = provider.map_or(Kind::Codes, |provider| kind_of(provider, &taken));
        items.append(&mut text::items(taken, kind, provider, None, today, import));
    }

    fn take_phrase(&self, words: Vec<Word>, items: &mut Vec<Item>, import: &mut Import) {
        let count = words.len();
        let text = line::phrase_text(words);
        if provider::phrase(&text) == provider::Phrase::Whole && !self.is_password(&text) {
            items.push(Item::Phrase(Single::new(text.to_string())));
            import.report(self.line, Verdict::Taken, "a recovery phrase");
        } else if count >= 10 {
            import.report(
                self.line,
                Verdict::Doubtful,
                "words of a recovery phrase that do not fit together; not taken",
            );
        }
    }
}

/// The codes of an entry together: some people make a field for each.
fn one_set(items: Vec<Item>) -> Vec<Item> {
    let mut kept: Vec<Item> = Vec::new();
    for item in items {
        let known = kept.iter_mut().find_map(|item| match item {
            Item::Codes(set) => Some(set),
            _ => None,
        });
        match (item, known) {
            (Item::Codes(mut more), Some(set)) => set.codes.append(&mut more.codes),
            (item, _) => kept.push(item),
        }
    }
    kept
}

/// Whether it looks in everything like the provider's codes, about which enough is known.
fn is_surely_of(provider: &'static Provider, code: &str) -> bool {
    provider::recognise(&[code])
        .iter()
        .any(|found| std::ptr::eq(found.provider, provider))
}

fn kind_of(provider: &Provider, codes: &[Placed]) -> Kind {
    let fits = |kind: Kind| {
        provider.shapes.iter().any(|shape| {
            shape.kind == kind && codes.iter().all(|placed| shape.fits(&placed.piece.text))
        })
    };
    let key = fits(Kind::Key) && !fits(Kind::Codes);
    let known = codes
        .iter()
        .all(|placed| may_be_of(provider, &placed.piece.text));
    if key && known { Kind::Key } else { Kind::Codes }
}

/// `www.example.org:443` of `https://user@www.example.org:443/path`, without the port.
pub(super) fn host(site: &str) -> &str {
    let site = site.trim();
    let rest = site.split_once("://").map_or(site, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ',']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (site, expected) in [
            ("https://www.example.org/login?x", "example.org"),
            ("github.com", "github.com"),
            ("https://a:b@example.org:8080", "example.org"),
            ("", ""),
        ] {
            assert_eq!(host(site), expected, "{site}");
        }
    }

    #[test]
    fn words_for_codes() {
        for text in [
            "Backup codes",
            "Wiederherstellungscodes",
            "Codes de récupération",
        ] {
            assert!(speaks_of_codes(text), "{text}");
        }
        assert!(!speaks_of_codes("PIN"));
    }
}
