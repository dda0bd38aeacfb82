//! Accounts by a part of their name: `google maria`.
//!
//! Responsible for saying which account is meant, or which may be. Not responsible for asking.

use super::{Account, Vault};
use crate::{
    error::Error,
    letters::{distance, folded, same},
    limits, provider,
};

impl Vault {
    /// The account of this provider and login; capital letters do not matter.
    pub fn account_of(&self, provider: &str, login: &str) -> Option<usize> {
        self.accounts
            .iter()
            .position(|account| same(&account.provider, provider) && same(&account.login, login))
    }

    /// The place of the account that `query` means: its whole name, or words that all are parts of
    /// its provider (also by another name of it), its login or a label, and of no other account's.
    ///
    /// # Errors
    /// [`Error::AccountUnknown`] with the one that was probably meant,
    /// [`Error::AccountAmbiguous`] with those that it may be.
    pub fn find(&self, query: &str) -> Result<usize, Error> {
        let words = words(query);
        let unknown = |suggestion| Error::AccountUnknown {
            query: query.trim().to_owned(),
            suggestion,
        };
        if words.is_empty() {
            return Err(unknown(None));
        }
        let exact = |account: &Account| {
            [
                account.name(),
                format!("{} {}", account.provider, account.login),
            ]
            .iter()
            .any(|name| self::words(name) == words)
        };
        // Who calls an account by a whole name of it does not mean the one that has it inside.
        let whole = |account: &Account| {
            let parts = parts(account);
            words.iter().all(|word| parts.contains(word))
        };
        let mut named: Vec<usize> = self.all_that(exact);
        if named.is_empty() {
            named = self.all_that(whole);
        }
        let found = if named.is_empty() {
            self.all_that(|account| {
                let parts = parts(account);
                words
                    .iter()
                    .all(|word| parts.iter().any(|part| part.contains(word.as_str())))
            })
        } else {
            named
        };
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(unknown(self.nearest(&words))),
            many => Err(Error::AccountAmbiguous {
                query: query.trim().to_owned(),
                candidates: many
                    .iter()
                    .take(limits::SUGGESTIONS)
                    .map(|&at| self.accounts[at].name())
                    .collect(),
            }),
        }
    }

    fn all_that(&self, is: impl Fn(&Account) -> bool) -> Vec<usize> {
        let numbered = self.accounts.iter().enumerate();
        numbered
            .filter(|(_, account)| is(account))
            .map(|(at, _)| at)
            .collect()
    }

    /// The account whose words are the nearest to those typed, one or two slips each.
    fn nearest(&self, typed: &[String]) -> Option<String> {
        let slips = |account: &Account| -> Option<usize> {
            let parts = parts(account);
            typed
                .iter()
                .map(|word| {
                    let most = if word.chars().count() < 5 { 1 } else { 2 };
                    parts
                        .iter()
                        .flat_map(|part| {
                            part.split(|c: char| !c.is_alphanumeric())
                                .chain([part.as_str()])
                        })
                        .map(|part| {
                            if part.contains(word.as_str()) {
                                0
                            } else {
                                distance(word, part)
                            }
                        })
                        .min()
                        .filter(|&slips| slips <= most)
                })
                .sum()
        };
        self.accounts
            .iter()
            .filter_map(|account| Some((slips(account)?, account)))
            .min_by_key(|(slips, _)| *slips)
            .map(|(_, account)| account.name())
    }
}

/// In small letters, brackets and commas left out.
fn words(text: &str) -> Vec<String> {
    folded(text)
        .split(|c: char| c.is_whitespace() || "(),".contains(c))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What an account may be called by.
fn parts(account: &Account) -> Vec<String> {
    let known = provider::find(&account.provider);
    let aliases = known
        .map(|known| known.aliases.as_slice())
        .unwrap_or_default();
    [account.provider.as_str(), &account.login]
        .into_iter()
        .chain(account.items.iter().map(|item| item.label()))
        .chain(aliases.iter().copied())
        .filter(|part| !part.is_empty())
        .map(folded)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{CodeSet, Item};

    fn vault() -> Vault {
        let mut vault = Vault::new("");
        for (provider, login) in [
            ("Google", "maria@example.org"),
            ("Google", "paul@example.org"),
            ("GitHub", "mrossi"),
            ("Slack", ""),
            ("Slack", "extra"),
            ("X", "someone"),
            ("Work", "me2"),
        ] {
            vault.accounts.push(Account::new(provider, login));
        }
        let set = Item::Codes(CodeSet::default());
        vault.accounts[3]
            .items
            .push(set.described(Some("Kletterverein"), None));
        vault
    }

    #[test]
    fn by_any_unique_part() {
        let vault = vault();
        for (query, at) in [
            ("google maria", 0),
            ("maria", 0),
            ("Maria Google", 0),
            ("Google (maria@example.org)", 0),
            ("gmail paul", 1),
            ("hub", 2),
            ("mrossi", 2),
            // The whole name of one, although it is a part of another's.
            ("slack", 3),
            ("kletter", 3),
            ("slack extra", 4),
            ("x", 5),
            ("twitter", 5),
            ("work", 6),
        ] {
            assert_eq!(vault.find(query), Ok(at), "{query}");
        }
    }

    #[test]
    fn what_is_not_there_is_suggested() {
        let vault = vault();
        let suggestion = |query: &str| match vault.find(query) {
            Err(Error::AccountUnknown { suggestion, .. }) => suggestion.unwrap_or_default(),
            other => panic!("{query}: {other:?}"),
        };
        assert_eq!(suggestion("gihtub"), "GitHub (mrossi)");
        assert_eq!(suggestion("gogle paul"), "Google (paul@example.org)");
        assert_eq!(suggestion("google mraia"), "Google (maria@example.org)");
        assert_eq!(suggestion("sparkasse"), "");
        assert_eq!(suggestion("  "), "");
        assert_eq!(
            vault.find("google"),
            Err(Error::AccountAmbiguous {
                query: "google".to_owned(),
                candidates: vec![
                    "Google (maria@example.org)".to_owned(),
                    "Google (paul@example.org)".to_owned()
                ],
            })
        );
    }

    #[test]
    fn the_very_account() {
        let vault = vault();
        assert_eq!(vault.account_of("google", "Paul@Example.org "), Some(1));
        assert_eq!(vault.account_of("Google", ""), None);
        assert_eq!(vault.account_of("Slack", ""), Some(3));
    }
}
