//! What is removed is kept for a while, so that a mistake can be undone.
//!
//! Responsible for keeping, bringing back and forgetting. Not responsible for asking.

use crate::{
    day::Day,
    error::Error,
    limits,
    vault::{Account, Item, Removed, Vault},
};

impl Vault {
    /// What was removed and is still kept, oldest first.
    pub fn removed(&self) -> &[Removed] {
        &self.removed
    }

    /// Removes the account at `at`, and keeps it for a while.
    pub fn remove_account(&mut self, at: usize, today: Day) -> &Removed {
        let account = self.accounts.remove(at);
        self.keep(account, false, today)
    }

    /// Removes what `goes` of the account at `at`, and keeps it for a while.
    pub fn remove_items(
        &mut self,
        at: usize,
        goes: impl Fn(&Item) -> bool,
        today: Day,
    ) -> &Removed {
        let account = &mut self.accounts[at];
        let mut part = Account::new(account.provider.as_str(), account.login.as_str());
        let (gone, stays) = std::mem::take(&mut account.items)
            .into_iter()
            .partition(goes);
        account.items = stays;
        part.items = gone;
        self.keep(part, true, today)
    }

    fn keep(&mut self, account: Account, part: bool, today: Day) -> &Removed {
        self.removed.push(Removed::new(today, part, account));
        // It was pushed just now.
        &self.removed[self.removed.len() - 1]
    }

    /// Brings back what was removed last of the account that `query` means; its place.
    ///
    /// # Errors
    /// [`Error::AccountUnknown`] and [`Error::AccountAmbiguous`] as for [`find`](Self::find), of
    /// what was removed; [`Error::AccountThere`] if there is another account of that name now.
    pub fn bring_back(&mut self, query: &str) -> Result<usize, Error> {
        let name = self.find_removed(query)?;
        let of_it = |removed: &Removed| removed.account.name() == name;
        // `find_removed` found it.
        let place = self.removed.iter().rposition(of_it).unwrap_or_default();
        let there = {
            let account = &self.removed[place].account;
            self.account_of(&account.provider, &account.login)
        };
        match there {
            Some(_) if !self.removed[place].part => Err(Error::AccountThere { name }),
            Some(at) => {
                let mut items = self.removed.remove(place).account.items;
                self.accounts[at].items.append(&mut items);
                Ok(at)
            }
            None => {
                self.accounts.push(self.removed.remove(place).account);
                Ok(self.accounts.len() - 1)
            }
        }
    }

    /// Forgets what was removed long enough ago.
    pub fn forget_removed(&mut self, today: Day) {
        self.removed
            .retain(|removed| today.days_after(removed.on) <= limits::REMOVED_DAYS);
    }

    /// The name of what is meant, found as accounts are.
    fn find_removed(&self, query: &str) -> Result<String, Error> {
        let mut names = Self::new("");
        for removed in &self.removed {
            let account = &removed.account;
            if names
                .account_of(&account.provider, &account.login)
                .is_none()
            {
                names.accounts.push(Account::new(
                    account.provider.as_str(),
                    account.login.as_str(),
                ));
            }
        }
        match names.find(query) {
            Ok(at) => Ok(names.accounts[at].name()),
            Err(Error::AccountUnknown { query, suggestion }) => {
                Err(Error::RemovedUnknown { query, suggestion })
            }
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{self, CodeSet, Single};

    fn day(months: u16) -> Day {
        Day::from_ymd(2026, 1, 31).unwrap().plus_months(months)
    }

    fn vault() -> Vault {
        let mut vault = Vault::new("");
        for (provider, login) in [("GitHub", "anna"), ("GitHub", "ben"), ("Google", "anna")] {
            let mut account = Account::new(provider, login);
            let codes = CodeSet::new([format!("secret-{provider}-{login}")], None);
            account.items.push(Item::Codes(codes));
            let text = Single::new(format!("text-{provider}-{login}"));
            account.items.push(Item::Text(text));
            vault.accounts.push(account);
        }
        vault
    }

    fn names(vault: &Vault) -> Vec<String> {
        vault.accounts.iter().map(Account::name).collect()
    }

    #[test]
    fn removed_and_brought_back() {
        let mut vault = vault();
        vault.remove_account(0, day(0));
        vault.remove_account(0, day(0));
        assert_eq!(names(&vault), ["Google (anna)"]);
        assert!(matches!(
            vault.bring_back("github"),
            Err(Error::AccountAmbiguous { .. })
        ));
        assert!(matches!(
            vault.bring_back("google"),
            Err(Error::RemovedUnknown { .. })
        ));
        assert_eq!(vault.bring_back("anna"), Ok(1));
        assert_eq!(names(&vault), ["Google (anna)", "GitHub (anna)"]);
        assert_eq!(vault.accounts[1].items.len(), 2);
        // Another one took the name.
        vault.accounts.push(Account::new("github", "BEN"));
        assert_eq!(
            vault.bring_back("github ben"),
            Err(Error::AccountThere {
                name: "GitHub (ben)".to_owned()
            })
        );
        assert_eq!(vault.removed().len(), 1);
    }

    #[test]
    fn a_part_goes_back_into_its_account() {
        let mut vault = vault();
        vault.remove_items(2, |item| matches!(item, Item::Codes(_)), day(0));
        assert_eq!(vault.accounts[2].items.len(), 1);
        vault.remove_account(2, day(0));
        // The last first.
        assert_eq!(vault.bring_back("google"), Ok(2));
        assert_eq!(vault.accounts[2].items.len(), 1);
        assert_eq!(vault.bring_back("google"), Ok(2));
        assert_eq!(vault.accounts[2].items.len(), 2);
        assert!(vault.removed().is_empty());
    }

    #[test]
    fn forgotten_after_its_days() {
        let mut vault = vault();
        vault.remove_account(0, day(0));
        let until = vault.removed()[0].kept_until();
        assert_eq!(until.days_after(day(0)), 90);
        vault.forget_removed(until);
        assert_eq!(vault.removed().len(), 1);
        vault.forget_removed(until.plus_days(1).unwrap());
        assert!(vault.removed().is_empty());
        // A clock that is behind forgets nothing.
        vault.remove_account(0, day(9));
        vault.forget_removed(day(0));
        assert_eq!(vault.removed().len(), 1);
    }

    /// Only the working vault has it.
    #[cfg(feature = "cli")]
    #[test]
    fn what_was_removed_is_in_no_other_json() {
        let mut vault = vault();
        vault.remove_account(0, day(0));
        vault.remove_items(0, |item| matches!(item, Item::Text(_)), day(0));
        for indented in [false, true] {
            let json = vault::to_json(&vault, indented);
            let text = std::str::from_utf8(json.expose()).unwrap();
            assert!(!text.contains("secret-GitHub-anna"), "{text}");
            assert!(!text.contains("text-GitHub-ben"), "{text}");
            assert!(text.contains("secret-GitHub-ben"), "{text}");
            assert!(!text.contains("removed"), "{text}");
        }
        let json = vault::json::to_working_json(&vault);
        let again = vault::from_json(json.expose(), "v").unwrap();
        assert_eq!(again.removed().len(), 2);
        let same = vault::json::to_working_json(&again);
        assert_eq!(same.expose(), json.expose());
        // Without anything removed it is the same JSON.
        let mut again = again;
        again.removed.clear();
        assert_eq!(
            vault::json::to_working_json(&again).expose(),
            vault::to_json(&again, false).expose()
        );
    }
}
