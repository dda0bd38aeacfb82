//! One entry of a password manager → an account, if it holds recovery codes or seeds.
//!
//! Responsible for what is taken from an entry and what is not: people keep codes in notes and in
//! fields of their own, among telephone numbers and old passwords, so something has to say that
//! they are codes. The password is never taken, wherever it is repeated. Not responsible for file
//! formats, nor for entries that kinsafe wrote itself, in which nothing has to be guessed.

use std::collections::HashSet;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    Import, Unnamed, Verdict, address, dates,
    gathered::taken_as,
    line::{self, Line, Word, speaks_of_codes},
    text::{self, Placed, may_be_of},
};
use crate::{
    bip39,
    day::Day,
    exchange::notes,
    limits,
    otp::{Otp, address::addresses},
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
    /// The passwords of all entries of the file, which stand in each other's notes.
    pub(super) passwords: Option<&'a Passwords>,
}

/// Passwords, as what they cannot be read from.
#[derive(Default)]
pub(super) struct Passwords(HashSet<[u8; 32]>);

impl Passwords {
    pub(super) fn of<'a>(passwords: impl IntoIterator<Item = &'a str>) -> Self {
        Self(passwords.into_iter().filter_map(print).collect())
    }

    fn has(&self, text: &str) -> bool {
        print(text).is_some_and(|print| self.0.contains(&print))
    }
}

/// What is the same for the same password, blanks and dashes aside; `None` for one that is too short
/// to be told from what is no password.
fn print(password: &str) -> Option<[u8; 32]> {
    let bare = provider::normalise(password, None);
    (bare.expose().len() >= SHORTEST_PASSWORD).then(|| Sha256::digest(bare.expose()).into())
}

const SHORTEST_PASSWORD: usize = 6;

/// What is said of a file that hangs on an entry and is not text, or not there.
pub(super) const UNREAD_FILE: &str = "an attached file; not looked into";

/// As many codes alike as are no accident.
const ALIKE: usize = 3;

impl Record<'_> {
    /// Takes what belongs in a vault, and reports the rest.
    pub(super) fn take(self, today: Day, import: &mut Import) {
        if let Some(notes) = notes::read(self.note, today) {
            self.take_own(notes, today, import);
            return;
        }
        // An address says who issued it and for whom, where the entry itself does not.
        let told = self.seeds.iter().find_map(|seed| Otp::parse(seed));
        let mut record = self;
        if let Some(otp) = &told {
            if record.title.trim().is_empty() && record.site.trim().is_empty() {
                record.title = &otp.issuer;
            }
            if record.login.trim().is_empty() {
                record.login = &otp.account;
            }
        }
        record.take_others(today, import);
    }

    /// Takes an entry that somebody else wrote.
    fn take_others(self, today: Day, import: &mut Import) {
        let provider = self.provider();
        let mut items = Vec::new();
        for seed in self.seeds.iter().map(|seed| seed.trim()) {
            if seed.is_empty() || self.is_password(seed) {
                continue;
            }
            if Otp::parse(seed).is_some_and(|otp| !otp.is_known()) {
                import.report(self.line, Verdict::Doubtful, address::NOT_KNOWN);
                continue;
            }
            if !provider::is_seed(seed) {
                import.report(self.line, Verdict::Doubtful, address::wrong(seed));
                continue;
            }
            items.push(Item::Seed(Single::new(seed.to_owned())));
            import.report(self.line, Verdict::Taken, taken_as(&items[items.len() - 1]));
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

    /// Whether an address is one for this entry's account, and not in a note that lists those of
    /// many; one that is no seed is neither.
    fn is_of_this(&self, address: &str, provider: Option<&'static Provider>) -> bool {
        let Some(otp) = Otp::parse(address) else {
            return false;
        };
        let issuer = otp.issuer.trim().to_lowercase();
        let title = self.title.trim().to_lowercase();
        let same = match (provider, provider::find(&otp.issuer)) {
            (Some(entry), Some(named)) => std::ptr::eq(entry, named),
            _ => title.contains(&issuer) || (!title.is_empty() && issuer.contains(&title)),
        };
        issuer.is_empty() || same
    }

    /// By the title, `GitHub` or `github.com (anna)`, or by the site.
    fn provider(&self) -> Option<&'static Provider> {
        let title = self.title.split(" (").next().unwrap_or_default().trim();
        provider::find(title)
            .or_else(|| provider::find_site(host(self.site)))
            .or_else(|| provider::find_site(title))
            .or_else(|| {
                // "GitHub recovery codes" are GitHub's.
                let named = text::named(&[title.to_owned()]);
                match named.as_slice() {
                    [one] if speaks_of_codes(title) => Some(*one),
                    _ => None,
                }
            })
    }

    /// Whether this is the password, which people repeat in the strangest places.
    pub(super) fn is_password(&self, text: &str) -> bool {
        let bare = |text| provider::normalise(text, None);
        (!self.password.is_empty() && bare(text).expose() == bare(self.password).expose())
            || self.passwords.is_some_and(|all| all.has(text))
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
        // Some programs write a line end as a backslash and an n.
        let lines = text.replace("\\r\\n", "\n").replace("\\n", "\n");
        let lines = Zeroizing::new(lines.replace("\r\n", "\n").replace('\r', "\n"));
        let text: &str = &lines;
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
        if let Some(seed) = line::seed_behind(label, text) {
            items.push(Item::Seed(Single::new(seed.to_string())));
            import.report(self.line, Verdict::Taken, taken_as(&items[items.len() - 1]));
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
                Line::Uri => {
                    for seed in addresses(content) {
                        let is_known = Otp::parse(&seed).is_some_and(|otp| otp.is_known());
                        if !is_known || !self.is_of_this(&seed, provider) {
                            address::read(&seed, self.line, import);
                        } else if !self.is_password(&seed) {
                            items.push(Item::Seed(Single::new(seed.to_string())));
                            let what = taken_as(&items[items.len() - 1]);
                            import.report(self.line, Verdict::Taken, what);
                        }
                    }
                }
                Line::Seed(seed) if !self.is_password(&seed) => {
                    items.push(Item::Seed(Single::new(seed.to_string())));
                    import.report(self.line, Verdict::Taken, taken_as(&items[items.len() - 1]));
                }
                Line::Words(found) => words.extend(found),
                Line::Password => import.report(self.line, Verdict::Skipped, "a password"),
                Line::Other { doubtful: true } if !self.has_password(content) => import.report(
                    self.line,
                    Verdict::Doubtful,
                    "something like a code among other words; not taken",
                ),
                _ => {}
            }
        }
        self.take_phrase(words, items, import);
        if codes.is_empty() {
            return;
        }
        // A label of its own says of each code what it is; without one, the whole note does.
        let usual = text::usual_form(&codes);
        let meant = |placed: &Placed| {
            let form = &placed.piece.form;
            // Not like a code, and not like the others: perhaps mistyped, perhaps a password.
            if !form.sure && !usual.as_ref().is_some_and(|usual| form.like(usual)) {
                return false;
            }
            let alike = codes
                .iter()
                .filter(|other| other.piece.form.like(&placed.piece.form));
            if line::is_card_number(&placed.piece.text) && !speaks_of_codes(&placed.label) {
                return false;
            }
            let owned = provider.is_some_and(|provider| is_surely_of(provider, &placed.piece.text));
            owned
                // Three alike are no accident, but at a provider's whose codes are known to be so.
                || (alike.take(ALIKE).count() == ALIKE
                    && provider.is_some_and(|one| may_be_of(one, &placed.piece.text)))
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
        let issued = text.lines().find_map(dates::stated);
        let issued = issued.filter(|&day| day <= today);
        items.append(&mut text::items(
            taken, kind, provider, issued, today, import,
        ));
    }

    fn take_phrase(&self, words: Vec<Word>, items: &mut Vec<Item>, import: &mut Import) {
        let count = words.len();
        let text = line::phrase_text(words);
        if bip39::phrase(&text) == bip39::Phrase::Whole && !self.is_password(&text) {
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
