//! An entry that kinsafe wrote into a password manager → the account that it was.
//!
//! Responsible for taking everything as it stands, without guessing: label, days, notes, odd
//! codes. A password that its owner has put in since is not taken, wherever it is repeated. Not
//! responsible for the form of the note, which [`notes`] documents.

use super::{
    Import, Unnamed, Verdict,
    gathered::taken_as,
    line,
    record::{Record, host},
};
use crate::{
    day::Day,
    exchange::notes::{self, Found, Notes},
    otp::seed,
    provider,
    secret::SecretText,
    vault::{Account, Item, Single},
};

impl Record<'_> {
    /// Takes the entry whose note is one of kinsafe.
    pub(super) fn take_own(&self, mut notes: Notes, today: Day, import: &mut Import) {
        let title = self.own_title();
        let mut account = Account::new(title, self.login);
        // What LastPass writes where there is no site.
        if !matches!(self.site, "http://" | "http://sn") {
            self.site.clone_into(&mut account.address);
        }
        // The fields are in order; what stands in the note alone comes behind them.
        let mut parts = Vec::new();
        let mut others = Vec::new();
        for (name, content) in &self.fields {
            match notes::read_field(name, content, &mut notes.parts, today) {
                Some(found) => parts.push(found),
                None => others.push((*name, *content)),
            }
        }
        parts.extend(notes.parts);
        account.items = self.items(parts, &mut account.recovers_through, import);
        for (name, content) in others {
            let provider = provider::find(title);
            self.look_through(name, content, provider, today, &mut account.items, import);
        }
        if self.has_password(notes.note.expose()) {
            import.report(
                self.line,
                Verdict::Doubtful,
                "a note that has the password in it; not taken",
            );
        } else if !notes.note.expose().is_empty() {
            account.note = notes.note;
            import.report(self.line, Verdict::Taken, "a note");
        }
        if !self.password.is_empty() {
            import.report(self.line, Verdict::Skipped, "a password");
        }
        if account.items.is_empty() {
            let what = "an entry without recovery codes and seeds; its account was taken";
            import.report(self.line, Verdict::Skipped, what);
        }
        if account.provider.is_empty() {
            import.unnamed.push(Unnamed {
                account: import.accounts.len(),
                candidates: Vec::new(),
            });
        }
        import.own.push(import.accounts.len());
        import.accounts.push(account);
    }

    /// The title as it was written, which is the provider.
    fn own_title(&self) -> &str {
        let bare = match self.title.strip_suffix(')') {
            // Apple Passwords adds the login to a title.
            Some(head) if !self.login.is_empty() => head
                .strip_suffix(self.login)
                .and_then(|head| head.strip_suffix(" (")),
            _ => None,
        };
        let title = bare.unwrap_or(self.title);
        if title.trim().is_empty() {
            host(self.site)
        } else {
            title
        }
    }

    /// The secrets in their order, each reported.
    fn items(
        &self,
        parts: Vec<Found>,
        recovers_through: &mut Vec<String>,
        import: &mut Import,
    ) -> Vec<Item> {
        let seeds = self.seeds.iter().copied();
        let mut seeds = seeds.filter(|seed| !seed.trim().is_empty() && !self.is_password(seed));
        let mut own = seeds.next();
        let mut items = Vec::new();
        for part in parts {
            let item = match part {
                Found::Item(item) => item,
                Found::OwnField { mut seed, address } => {
                    let Some(text) = own.take() else {
                        let what = "a seed is spoken of, but the field for it is empty";
                        import.report(self.line, Verdict::Doubtful, what);
                        continue;
                    };
                    seed.value = self.own_seed(text, address);
                    Item::Seed(seed)
                }
                Found::Through(mut names) => {
                    recovers_through.append(&mut names);
                    continue;
                }
                Found::Unknown => {
                    let what = "a part that this version does not know; not taken";
                    import.report(self.line, Verdict::Doubtful, what);
                    continue;
                }
            };
            items.extend(self.checked(item, import));
        }
        // In bare base32 beside its whole address.
        own.take_if(|own| {
            let secret = seed::canonical(own);
            items.iter().any(|item| match item {
                Item::Seed(one) => *seed::canonical(one.value.expose()) == *secret,
                _ => false,
            })
        });
        let mut first = Vec::new();
        for seed in own.into_iter().chain(seeds) {
            let mut one = Single::default();
            one.value = self.own_seed(seed, false);
            if !provider::is_seed(one.value.expose()) {
                import.report(
                    self.line,
                    Verdict::Doubtful,
                    "it was taken, but it is not a seed that an authenticator app takes",
                );
            }
            first.push(Item::Seed(one));
        }
        first.append(&mut items);
        for item in first.iter().filter(|item| !matches!(item, Item::Codes(_))) {
            import.report(self.line, Verdict::Taken, taken_as(item));
        }
        first
    }

    /// The secret without what is the password, and with a word about codes that are odd.
    fn checked(&self, item: Item, import: &mut Import) -> Option<Item> {
        match item {
            Item::Codes(mut set) => {
                let before = set.codes.len();
                set.codes
                    .retain(|code| !self.is_password(code.code.expose()));
                if set.codes.len() < before {
                    import.report(self.line, Verdict::Skipped, "a password");
                }
                for code in &set.codes {
                    let what = match code.used {
                        Some(_) => "a recovery code that is used up",
                        None => "a recovery code",
                    };
                    import.report(self.line, Verdict::Taken, what);
                    if line::form(code.code.expose()).is_none_or(|form| form.is_prose()) {
                        import.report(
                            self.line,
                            Verdict::Doubtful,
                            "it was taken, but it does not look like a code",
                        );
                    }
                }
                Some(Item::Codes(set))
            }
            Item::Text(one) if self.has_password(one.value.expose()) => {
                import.report(self.line, Verdict::Skipped, "a password");
                None
            }
            Item::Key(one) | Item::Phrase(one) | Item::Seed(one)
                if self.is_password(one.value.expose()) =>
            {
                import.report(self.line, Verdict::Skipped, "a password");
                None
            }
            item => Some(item),
        }
    }

    /// The seed of the field for it; bare again, where the address was made of a bare one.
    fn own_seed(&self, text: &str, address: bool) -> SecretText {
        let is_made =
            self.addresses && !address && seed::is_made(text, self.own_title(), self.login);
        SecretText::new(if is_made {
            seed::canonical(text).as_str().to_owned()
        } else {
            text.to_owned()
        })
    }

    /// Whether the password is somewhere in the text.
    pub(super) fn has_password(&self, text: &str) -> bool {
        !self.password.trim().is_empty()
            && (text.contains(self.password.trim()) || self.is_password(text))
    }
}
