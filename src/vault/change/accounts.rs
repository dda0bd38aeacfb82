//! Changes of accounts and of the vault's own name.

use crate::{
    day::Day,
    secret::SecretText,
    vault::{Account, Item, Thing, Vault},
};

/// What is said of an account beside its name and its secrets; `None` leaves it as it is.
#[derive(Default)]
pub struct Description {
    /// Web address where one signs in or recovers.
    pub address: Option<String>,
    /// Free text.
    pub note: Option<SecretText>,
    /// The names of the accounts, any one of which is needed to recover this one.
    pub recovers_through: Option<Vec<String>>,
    /// Where its password is.
    pub password_at: Option<String>,
}

impl Vault {
    /// A vault of accounts that are in none yet.
    pub fn of_accounts(title: &str, accounts: Vec<Account>) -> Self {
        Self {
            accounts,
            ..Self::new(title)
        }
    }

    /// The same accounts as at another's revision.
    pub fn at_revision_of(self, other: &Self) -> Self {
        Self {
            revision: other.revision,
            ..self
        }
    }

    /// Says whose codes these are.
    pub fn set_title(&mut self, title: String) {
        self.title = title;
    }

    /// Describes the account at `at` anew.
    pub fn describe(&mut self, at: usize, description: Description) {
        let Some(account) = self.accounts.get_mut(at) else {
            return;
        };
        let Description {
            address,
            note,
            recovers_through,
            password_at,
        } = description;
        if let Some(place) = password_at {
            account.password_at = place;
        }
        account.address = address.unwrap_or_else(|| std::mem::take(&mut account.address));
        account.note = note.unwrap_or_else(|| std::mem::take(&mut account.note));
        account.recovers_through =
            recovers_through.unwrap_or_else(|| std::mem::take(&mut account.recovers_through));
    }

    /// Notes one of the things that families do not know; empty for nothing.
    pub fn say_besides(&mut self, thing: Thing, text: SecretText) {
        self.besides.set(thing, text);
    }

    /// Marks a code as used up on a day, or takes the mark away; whether that was news, and `None` if
    /// there is no such code.
    pub fn mark_used(
        &mut self,
        account: usize,
        item: usize,
        code: usize,
        used: Option<Day>,
    ) -> Option<bool> {
        let items = &mut self.accounts.get_mut(account)?.items;
        let Item::Codes(set) = items.get_mut(item)? else {
            return None;
        };
        let code = set.codes.get_mut(code)?;
        let is_news = code.used != used;
        code.used = used;
        Some(is_news)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::CodeSet;

    fn vault() -> Vault {
        let mut account = Account::new("GitHub", "maria");
        let codes = ["1f3a9-77c0e", "2b4c8-99d1f"].map(str::to_owned);
        account.items = vec![Item::Codes(CodeSet::new(codes, None))];
        Vault::of_accounts("Maria", vec![account])
    }

    #[test]
    fn a_code_is_marked_once() {
        let mut vault = vault();
        let day = Day::from_ymd(2026, 11, 22);
        assert_eq!(vault.mark_used(0, 0, 1, day), Some(true));
        assert_eq!(vault.mark_used(0, 0, 1, day), Some(false));
        assert_eq!(vault.mark_used(0, 0, 1, None), Some(true));
        assert_eq!(vault.mark_used(0, 0, 2, day), None);
        assert_eq!(vault.mark_used(0, 1, 0, day), None);
        assert_eq!(vault.mark_used(1, 0, 0, day), None);
    }

    #[test]
    fn what_is_not_described_stays() {
        let mut vault = vault();
        let address = |text: &str| Description {
            address: Some(text.to_owned()),
            ..Description::default()
        };
        vault.describe(0, address("https://github.com"));
        let through = Description {
            recovers_through: Some(vec!["Google".to_owned()]),
            ..Description::default()
        };
        vault.describe(0, through);
        vault.describe(7, address("nowhere"));
        let account = &vault.accounts()[0];
        assert_eq!(account.address, "https://github.com");
        assert_eq!(account.recovers_through, ["Google"]);
    }
}
