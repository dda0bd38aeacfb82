//! Two vaults compared account by account.
//!
//! Responsible for which accounts differ. An account is known by its [name](Account::name), and it
//! differs if anything in it does, down to the mark on a code. Not responsible for what follows
//! from it, nor for sets, copies, history and drills, of which accounts know nothing.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Account, Vault};

/// What became of the accounts from one vault to another. It holds names and no secret.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Difference {
    /// The names of accounts that both have, with other contents.
    pub changed: Vec<String>,
    /// The names of accounts that only the later one has.
    pub new: Vec<String>,
    /// The names of accounts that only the earlier one has.
    pub gone: Vec<String>,
}

impl Difference {
    /// From `earlier` to `later`, each list in the order of the vault that has the account.
    pub fn between(earlier: &Vault, later: &Vault) -> Self {
        let (mut before, mut after) = (by_name(earlier), by_name(later));
        // What is equal in both is no news; of several accounts of one name, one for one.
        for (name, old) in &mut before {
            let Some(new) = after.get_mut(name) else {
                continue;
            };
            old.retain(
                |one| match new.iter().position(|other| content(other) == content(one)) {
                    Some(at) => {
                        new.remove(at);
                        false
                    }
                    None => true,
                },
            );
        }
        let mut difference = Self::default();
        for name in names(earlier) {
            let (old, new) = (left(&before, &name), left(&after, &name));
            for at in 0..old {
                let list = if at < new {
                    &mut difference.changed
                } else {
                    &mut difference.gone
                };
                list.push(name.clone());
            }
        }
        for name in names(later) {
            let surplus = left(&after, &name).saturating_sub(left(&before, &name));
            difference
                .new
                .extend(std::iter::repeat_n(name.clone(), surplus));
        }
        difference
    }

    /// Whether the accounts are the same.
    pub fn is_none(&self) -> bool {
        self.changed.is_empty() && self.new.is_empty() && self.gone.is_empty()
    }
}

impl Vault {
    /// Stands for everything in the accounts, in whatever order they are: the same for two vaults
    /// only if no account [differs](Difference).
    pub fn accounts_digest(&self) -> [u8; 32] {
        let mut each: Vec<[u8; 32]> = self
            .accounts
            .iter()
            .map(|account| Sha256::digest(content(account)).into())
            .collect();
        each.sort_unstable();
        Sha256::digest(each.concat()).into()
    }
}

type ByName<'a> = BTreeMap<String, Vec<&'a Account>>;

fn by_name(vault: &Vault) -> ByName<'_> {
    let mut accounts = ByName::new();
    for account in &vault.accounts {
        accounts.entry(account.name()).or_default().push(account);
    }
    accounts
}

/// Each name once, in the vault's order.
fn names(vault: &Vault) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let names = vault.accounts.iter().map(Account::name);
    names.filter(|name| seen.insert(name.clone())).collect()
}

fn left(accounts: &ByName<'_>, name: &str) -> usize {
    accounts.get(name).map_or(0, Vec::len)
}

/// Everything in an account, as its JSON.
fn content(account: &Account) -> Zeroizing<Vec<u8>> {
    // Every map of a vault has text for keys.
    Zeroizing::new(serde_json::to_vec(account).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day::Day, secret::SecretText};

    fn vault(accounts: &[(&str, &str)]) -> Vault {
        let mut vault = Vault::new("");
        for (name, note) in accounts {
            let mut account = Account::new(*name, "");
            account.note = SecretText::new((*note).to_owned());
            vault.accounts.push(account);
        }
        vault
    }

    #[test]
    fn accounts_changed_new_and_gone() {
        let before = vault(&[("Google", "a"), ("GitHub", "b"), ("Apple", "c")]);
        let after = vault(&[("Apple", "d"), ("Proton", "e"), ("Google", "a")]);
        let difference = Difference::between(&before, &after);
        assert_eq!(difference.changed, ["Apple"]);
        assert_eq!(difference.new, ["Proton"]);
        assert_eq!(difference.gone, ["GitHub"]);
        assert!(!difference.is_none());
    }

    #[test]
    fn order_revision_and_history_are_no_difference() {
        let before = vault(&[("Google", "a"), ("GitHub", "b")]);
        let mut after = vault(&[("GitHub", "b"), ("Google", "a")]);
        after.title = "another".to_owned();
        after.revision = 7;
        after.noted(Day::from_ymd(2026, 11, 22).unwrap(), "a sheet");
        let difference = Difference::between(&before, &after);
        assert!(difference.is_none());
        assert_eq!(before.accounts_digest(), after.accounts_digest());
        after.accounts[0].note = SecretText::new("c".to_owned());
        assert_ne!(before.accounts_digest(), after.accounts_digest());
    }

    #[test]
    fn accounts_of_one_name_are_matched_one_for_one() {
        let before = vault(&[("X", "a"), ("X", "b"), ("X", "b")]);
        let after = vault(&[("X", "b"), ("X", "c"), ("X", "d"), ("X", "e")]);
        let difference = Difference::between(&before, &after);
        assert_eq!(difference.changed, ["X", "X"]);
        assert_eq!(difference.new, ["X"]);
        assert!(difference.gone.is_empty());
        let back = Difference::between(&after, &before);
        assert_eq!((back.changed.len(), back.gone.len()), (2, 1));
    }
}
