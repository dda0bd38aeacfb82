//! Changes that keep a vault true: secrets put in, replaced, renamed.
//!
//! Responsible for recognising what is there already, for what a new secret replaces, and for
//! keeping the names by which accounts refer to each other. Not responsible for the revision: who
//! asks for a change says what it was with [`Vault::changed`].

mod accounts;
mod drills;
mod removed;
mod sheets;

use std::collections::{HashMap, HashSet};

pub use accounts::Description;

use super::{Account, Code, Item, Vault, Version};
use crate::{
    day::Day,
    error::Error,
    letters::composed,
    provider::{self, Provider, normalise},
    secret::SecretText,
};

/// What became of an account's secrets that were put into a vault.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Put {
    /// The account's place.
    pub account: usize,
    /// It was not there before.
    pub new_account: bool,
    /// How many secrets are new.
    pub added: usize,
    /// How many were there already.
    pub known: usize,
    /// Codes that were there already and are now marked as used up.
    pub marked: usize,
    /// Earlier secrets that the new ones replaced.
    pub replaced: usize,
}

impl Put {
    /// Whether the vault is another than before.
    pub fn is_change(&self) -> bool {
        self.new_account || self.added + self.marked > 0
    }
}

impl Vault {
    /// Puts the secrets of `account` in: into the account of the same provider and login, or as a
    /// new one. What is there already is not doubled. With `replace`, secrets of the same kind and
    /// label that were in force become void.
    pub fn put(&mut self, account: Account, replace: bool, today: Day) -> Put {
        self.put_beside(account, replace, today, &mut HashMap::new())
    }

    /// The same for one of several that come together, which do not replace each other: `before`
    /// holds how many items each account had when the first of them came.
    pub fn put_beside(
        &mut self,
        account: Account,
        replace: bool,
        today: Day,
        before: &mut HashMap<usize, usize>,
    ) -> Put {
        let at = self.account_of(&account.provider, &account.login);
        let new_account = at.is_none();
        let at = at.unwrap_or_else(|| {
            self.accounts.push(Account::new(
                account.provider.as_str(),
                account.login.as_str(),
            ));
            self.accounts.len() - 1
        });
        let mut put = Put {
            account: at,
            new_account,
            added: 0,
            known: 0,
            marked: 0,
            replaced: 0,
        };
        let own = &mut self.accounts[at];
        let provider = provider::find(&own.provider);
        let earlier = own.items.len();
        let before = *before.entry(at).or_insert(earlier);
        let mut kept = HashSet::new();
        let mut added = Vec::new();
        for item in account.items {
            let same = own.items[..earlier]
                .iter()
                .position(|known| known.voided().is_none() && holds(known, &item, provider));
            match same {
                Some(same) => {
                    put.known += 1;
                    kept.insert(same);
                    put.marked += take_over_marks(&mut own.items[same], &item, provider);
                }
                None => added.push(item),
            }
        }
        if replace {
            for (place, old) in own.items.iter_mut().enumerate().take(before) {
                if !kept.contains(&place)
                    && old.voided().is_none()
                    && added.iter().any(|new| is_successor(new, old))
                {
                    old.void(today);
                    put.replaced += 1;
                }
            }
        }
        put.added = added.len();
        own.items.append(&mut added);
        if own.address.is_empty() {
            own.address = account.address;
        }
        add_note(own, &account.note);
        for name in account.recovers_through {
            if !own.recovers_through.contains(&name) {
                own.recovers_through.push(name);
            }
        }
        put
    }

    /// Records that accounts were imported, so that it can be [taken back](Self::take_back_import).
    ///
    /// # Errors
    /// As [`changed`](Self::changed).
    pub fn imported(&mut self, date: Day, what: impl Into<String>) -> Result<(), Error> {
        self.changed(date, what)?;
        if let Some(last) = self.history.last_mut() {
            last.import = true;
        }
        Ok(())
    }

    /// Whether `before` is what this vault was until its last change, an import.
    pub fn was_imported_into(&self, before: &Self) -> bool {
        let last = self.history.last();
        last.is_some_and(|last| last.import && last.revision == self.revision)
            && before.revision + 1 == self.revision
            && before.version_to(self).0 == Version::Older
    }

    /// Gives the accounts back the form that they had in the vault
    /// [before the import](Self::was_imported_into), and all else stays. Whether it was that vault.
    #[must_use]
    pub fn take_back_import(&mut self, before: Self) -> bool {
        let was = self.was_imported_into(&before);
        if was {
            self.accounts = before.accounts;
        }
        was
    }

    /// The secrets in force that [`put`](Self::put) would replace.
    pub fn superseded(&self, account: &Account) -> Vec<&Item> {
        let Some(at) = self.account_of(&account.provider, &account.login) else {
            return Vec::new();
        };
        let own = &self.accounts[at];
        let provider = provider::find(&own.provider);
        let known = |new: &Item| own.current().any(|old| holds(old, new, provider));
        let new: Vec<&Item> = account.items.iter().filter(|new| !known(new)).collect();
        own.current()
            .filter(|old| new.iter().any(|new| is_successor(new, old)))
            .filter(|old| !account.items.iter().any(|new| holds(old, new, provider)))
            .collect()
    }

    /// Brings back what was replaced last, in place of what is in force of the same kind and label;
    /// how many secrets that were.
    pub fn restore(&mut self, at: usize, today: Day) -> usize {
        let items = &mut self.accounts[at].items;
        let Some(last) = items.iter().filter_map(Item::voided).max() else {
            return 0;
        };
        // Of several that were replaced on one day, for each kind and label the last.
        let mut back: Vec<usize> = Vec::new();
        for place in (0..items.len()).rev() {
            let item = &items[place];
            if item.voided() == Some(last)
                && !back.iter().any(|&one| is_successor(&items[one], item))
            {
                back.push(place);
            }
        }
        for place in 0..items.len() {
            let replaced = items[place].voided().is_none()
                && back
                    .iter()
                    .any(|&one| is_successor(&items[one], &items[place]));
            if replaced {
                items[place].void(today);
            }
        }
        for &place in &back {
            items[place].set_voided(None);
        }
        back.len()
    }

    /// Gives an account another provider or login, and the new name to those that are recovered
    /// through it.
    pub fn rename(&mut self, at: usize, provider: &str, login: &str) {
        let before = self.accounts[at].name();
        let account = &mut self.accounts[at];
        account.provider = composed(provider);
        account.login = composed(login);
        let after = account.name();
        let references = self
            .accounts
            .iter_mut()
            .flat_map(|account| &mut account.recovers_through)
            .filter(|name| **name == before);
        for name in references {
            name.clone_from(&after);
        }
    }
}

/// Whether `old` is what `new` says: the same secret, or a code set with all of its codes.
fn holds(old: &Item, new: &Item, provider: Option<&Provider>) -> bool {
    match (old, new) {
        (Item::Codes(old), Item::Codes(new)) => {
            let codes = normalised(&old.codes, provider);
            let known: HashSet<&str> = codes.iter().map(SecretText::expose).collect();
            normalised(&new.codes, provider)
                .iter()
                .all(|code| known.contains(code.expose()))
        }
        (Item::Key(old), Item::Key(new))
        | (Item::Phrase(old), Item::Phrase(new))
        | (Item::Seed(old), Item::Seed(new)) => {
            let bare = |secret: &SecretText| normalise(secret.expose(), provider);
            bare(&old.value).expose() == bare(&new.value).expose()
        }
        (Item::Text(old), Item::Text(new)) => old.value.expose() == new.value.expose(),
        _ => false,
    }
}

fn normalised(codes: &[Code], provider: Option<&Provider>) -> Vec<SecretText> {
    codes
        .iter()
        .map(|code| normalise(code.code.expose(), provider))
        .collect()
}

/// Codes that `new` knows as used up, and `old` does not.
fn take_over_marks(old: &mut Item, new: &Item, provider: Option<&Provider>) -> usize {
    let (Item::Codes(old), Item::Codes(new)) = (old, new) else {
        return 0;
    };
    let mut marked = 0;
    for new in new.codes.iter().filter(|code| code.used.is_some()) {
        let bare = normalise(new.code.expose(), provider);
        let same =
            |code: &&mut Code| normalise(code.code.expose(), provider).expose() == bare.expose();
        if let Some(code) = old.codes.iter_mut().find(same)
            && code.used.is_none()
        {
            code.used = new.used;
            marked += 1;
        }
    }
    marked
}

/// Whether `new` takes the place of `old`: the same kind under the same label. A note replaces
/// nothing.
fn is_successor(new: &Item, old: &Item) -> bool {
    let same_kind = std::mem::discriminant(new) == std::mem::discriminant(old);
    let replaces = !matches!(new, Item::Text(_) | Item::Unknown(_));
    same_kind && replaces && new.label() == old.label()
}

/// Adds a note behind the one that is there, unless that says it already.
fn add_note(account: &mut Account, note: &SecretText) {
    let own = account.note.expose();
    let new = note.expose().trim();
    if new.is_empty() || own.contains(new) {
        return;
    }
    let both = if own.is_empty() {
        new.to_owned()
    } else {
        format!("{own}\n{new}")
    };
    account.note = SecretText::new(both);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{CodeSet, Single};

    fn day() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn account(codes: &[&str]) -> Account {
        let mut account = Account::new("GitHub", "mrossi");
        let codes = codes.iter().map(|&code| code.to_owned());
        account.items.push(Item::Codes(CodeSet::new(codes, None)));
        account
    }

    fn codes(vault: &Vault, item: usize) -> &CodeSet {
        match &vault.accounts[0].items[item] {
            Item::Codes(set) => set,
            _ => panic!("codes expected"),
        }
    }

    #[test]
    fn the_same_codes_are_not_doubled() {
        let mut vault = Vault::new("");
        let put = vault.put(account(&["1f3a9-77c0e", "0b2d4-9e8f1"]), true, day());
        assert!(put.new_account && put.added == 1 && put.is_change());
        // The same in other letters, with one of them used up.
        let mut again = account(&["1F3A977C0E"]);
        if let Item::Codes(set) = &mut again.items[0] {
            set.codes[0].used = Some(day());
        }
        let put = vault.put(again, true, day());
        assert_eq!(
            (
                put.new_account,
                put.added,
                put.known,
                put.marked,
                put.replaced
            ),
            (false, 0, 1, 1, 0)
        );
        assert_eq!(codes(&vault, 0).left(), 1);
        assert!(
            !vault
                .put(account(&["0b2d4-9e8f1"]), true, day())
                .is_change()
        );
        assert_eq!(vault.accounts[0].items.len(), 1);
    }

    #[test]
    fn new_codes_replace_the_old_ones_of_the_same_label() {
        let mut vault = Vault::new("");
        vault.put(account(&["1f3a9-77c0e"]), true, day());
        let mut other = account(&["aaaaa-11111"]);
        other.items[0] = Item::Codes(CodeSet::new(["aaaaa-11111".to_owned()], None))
            .described(Some("work"), None);
        assert!(vault.superseded(&other).is_empty());
        assert_eq!(vault.put(other, true, day()).replaced, 0);
        let new = account(&["bbbbb-22222"]);
        assert_eq!(vault.superseded(&new).len(), 1);
        assert_eq!(vault.put(new, true, day()).replaced, 1);
        assert_eq!(codes(&vault, 0).voided, Some(day()));
        assert_eq!(codes(&vault, 1).voided, None);
        assert_eq!(vault.accounts[0].current().count(), 2);
        // Kept beside, if nothing is to be replaced.
        assert_eq!(
            vault.put(account(&["ccccc-33333"]), false, day()).replaced,
            0
        );
        assert_eq!(vault.accounts[0].current().count(), 3);
        // And brought back.
        let mut swapped = Vault::new("");
        swapped.put(account(&["aaaaa-11111"]), true, day());
        assert_eq!(swapped.restore(0, day()), 0);
        swapped.put(account(&["bbbbb-22222"]), true, day());
        assert_eq!(swapped.restore(0, day()), 1);
        assert_eq!(
            (codes(&swapped, 0).voided, codes(&swapped, 1).voided),
            (None, Some(day()))
        );
        assert_eq!(swapped.restore(0, day()), 1);
        assert_eq!(
            (codes(&swapped, 0).voided, codes(&swapped, 1).voided),
            (Some(day()), None)
        );
        // Codes that are void may be put in again: someone says that they are in force.
        assert_eq!(vault.put(account(&["1f3a9-77c0e"]), false, day()).added, 1);
    }

    #[test]
    fn what_belongs_to_the_account_is_added() {
        let mut vault = Vault::new("");
        let with = |note: &str, address: &str, through: &str| {
            let mut account = Account::new("GitHub", "mrossi");
            account.note = SecretText::new(note.to_owned());
            account.address = address.to_owned();
            account.recovers_through = vec![through.to_owned()];
            account.items.push(Item::Text(Single::new("x".to_owned())));
            account
        };
        vault.put(with("one", "", "Google"), true, day());
        vault.put(with("two", "https://github.com", "Google"), true, day());
        vault.put(with("two", "https://example.org", "Apple"), true, day());
        let account = &vault.accounts[0];
        assert_eq!(account.note.expose(), "one\ntwo");
        assert_eq!(account.address, "https://github.com");
        assert_eq!(account.recovers_through, ["Google", "Apple"]);
        assert_eq!(account.items.len(), 1);
    }

    #[test]
    fn a_new_name_is_known_to_the_others() {
        let mut vault = Vault::new("");
        vault.put(account(&["1f3a9-77c0e"]), true, day());
        let mut other = Account::new("Google", "");
        other.recovers_through = vec!["GitHub (mrossi)".to_owned(), "Apple".to_owned()];
        vault.put(other, true, day());
        vault.rename(0, "GitHub", " maria ");
        assert_eq!(vault.accounts[0].name(), "GitHub (maria)");
        assert_eq!(
            vault.accounts[1].recovers_through,
            ["GitHub (maria)", "Apple"]
        );
    }
}
