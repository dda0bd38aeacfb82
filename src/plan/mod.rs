//! The recovery plan: what to do with an open vault, account by account.
//!
//! Responsible for the order and its reasons, for what is done at each account and what is needed
//! besides, and for what the vault lacks. Made from the vault alone, for whoever opens it and for its
//! owner, who sees it before. Not responsible for the words, which stand in `locales`, nor for how it
//! is shown.

mod document;
pub mod order;
mod said;

use self::order::{Names, Order, Place};
use crate::{
    provider::{self, WayIn},
    vault::{Account, Item, Thing, Vault},
};

pub use self::{
    document::{Shown, html},
    said::afterwards,
};

/// What to do, in order.
pub struct Plan<'a> {
    /// The accounts, each behind one of those through which it is recovered.
    pub steps: Vec<Step<'a>>,
    /// What the vault lacks for somebody who has nothing else.
    pub lacks: Vec<Lack>,
}

/// One account of the plan.
pub struct Step<'a> {
    /// Its place in the vault.
    pub at: usize,
    /// The account.
    pub account: &'a Account,
    /// What is known of getting in; `None` if its provider is not known.
    pub way_in: Option<&'static WayIn>,
    /// The accounts that are recovered through it.
    pub opens: Vec<String>,
    /// What it is recovered through, any one of which is enough.
    pub through: Vec<Through>,
    /// Whether it and others wait for each other, and it has to be the first of them.
    pub breaks_loop: bool,
    /// What is kept for it.
    pub kept: Kept,
}

/// What an account is recovered through.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Through {
    /// The account's name.
    pub name: String,
    /// Its place in the vault, if it is there.
    pub at: Option<usize>,
}

/// What gets in, of what is kept for an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Nothing.
    Nothing,
    /// Codes or a seed, which stand for the second step of a sign-in only: the password is needed too.
    SecondStep,
    /// A key or a phrase, which mostly stands for the password.
    Key,
}

/// Something that the vault lacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lack {
    /// Nothing that gets in is kept for an account, and it is recovered through no other.
    Nothing {
        /// The account.
        account: String,
    },
    /// It is not said where an account's password is, and what is kept needs it.
    Password {
        /// The account.
        account: String,
    },
    /// One of the things that families do not know.
    Thing(Thing),
}

impl<'a> Plan<'a> {
    /// The plan of a vault.
    pub fn new(vault: &'a Vault) -> Self {
        let names = Names::new(vault);
        let Order { places, opens } = order::of(vault, &names);
        let name = |&at: &usize| vault.accounts()[at].name();
        let steps = places.into_iter().map(|Place { at, breaks_loop }| {
            let account = &vault.accounts()[at];
            let through = account.recovers_through.iter().map(|name| Through {
                name: name.clone(),
                at: names.find(name),
            });
            Step {
                at,
                account,
                way_in: provider::find(&account.provider).map(|known| &known.way_in),
                opens: opens[at].iter().map(name).collect(),
                through: through.collect(),
                breaks_loop,
                kept: Kept::of(account),
            }
        });
        let steps: Vec<Step<'a>> = steps.collect();
        let lacks = steps.iter().filter_map(Step::lack);
        let things = Thing::ALL.into_iter();
        let things = things.filter(|thing| !vault.besides().says(*thing));
        Self {
            lacks: lacks.chain(things.map(Lack::Thing)).collect(),
            steps,
        }
    }
}

impl<'a> Step<'a> {
    /// The accounts of the vault through any of which it is recovered.
    pub fn behind(&self) -> Vec<&str> {
        let others = self.through.iter();
        let others = others.filter(|one| one.at.is_some_and(|at| at != self.at));
        others.map(|one| one.name.as_str()).collect()
    }

    /// Where one signs in: as is known of the provider, or else what the owner noted, which is mostly
    /// where codes are made.
    pub fn sign_in(&self) -> &'a str {
        match self.way_in.map(|way_in| way_in.sign_in) {
            None | Some("") => &self.account.address,
            Some(known) => known,
        }
    }

    fn lack(&self) -> Option<Lack> {
        let account = || self.account.name();
        let said = !self.account.password_at.is_empty();
        match self.kept {
            Kept::Nothing if self.behind().is_empty() && !self.has_text() => {
                Some(Lack::Nothing { account: account() })
            }
            Kept::SecondStep if !said => Some(Lack::Password { account: account() }),
            _ => None,
        }
    }

    fn has_text(&self) -> bool {
        let is_text = |item: &Item| matches!(item, Item::Text(_) | Item::Unknown(_));
        self.account.current().any(is_text)
    }
}

impl Kept {
    fn of(account: &Account) -> Self {
        let is_key = |item: &Item| matches!(item, Item::Key(_) | Item::Phrase(_));
        if account.current().any(is_key) {
            Self::Key
        } else if account.gets_in() {
            Self::SecondStep
        } else {
            Self::Nothing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        secret::SecretText,
        vault::{CodeSet, Single},
    };

    fn with_codes(name: &str, through: &[&str]) -> Account {
        let mut account = Account::new(name, "");
        let codes = ["1111 2222", "3333 4444"].map(str::to_owned);
        account.items.push(Item::Codes(CodeSet::new(codes, None)));
        account.recovers_through = through.iter().map(|&one| one.to_owned()).collect();
        account
    }

    fn vault(accounts: Vec<Account>) -> Vault {
        Vault::of_accounts("Maria", accounts)
    }

    #[test]
    fn what_opens_others_comes_first_and_says_why() {
        let vault = vault(vec![
            with_codes("Shop", &["Google"]),
            with_codes("GitHub", &["google"]),
            with_codes("Google", &[]),
        ]);
        let plan = Plan::new(&vault);
        let names: Vec<String> = plan.steps.iter().map(|step| step.account.name()).collect();
        assert_eq!(names, ["Google", "Shop", "GitHub"]);
        assert_eq!(plan.steps[0].opens, ["Shop", "GitHub"]);
        assert_eq!(plan.steps[1].behind(), ["Google"]);
        assert!(
            plan.steps[0]
                .sign_in()
                .starts_with("https://accounts.google.com")
        );
        assert_eq!(plan.steps[1].sign_in(), "");
    }

    #[test]
    fn what_is_missing() {
        let mut key = Account::new("Apple", "maria");
        key.items.push(Item::Key(Single::new("ABCD".to_owned())));
        let mut said = with_codes("GitHub", &[]);
        said.password_at = "in Bitwarden".to_owned();
        let mut note = Account::new("Bank", "");
        note.items
            .push(Item::Text(Single::new("Mr Weber".to_owned())));
        let mut vault = vault(vec![
            with_codes("Google", &[]),
            said,
            key,
            note,
            Account::new("Shop", ""),
        ]);
        let account = |name: &str| name.to_owned();
        assert_eq!(
            Plan::new(&vault).lacks,
            [
                Lack::Password {
                    account: account("Google")
                },
                Lack::Nothing {
                    account: account("Shop")
                },
                Lack::Thing(Thing::PhonePin),
                Lack::Thing(Thing::MainPassword),
                Lack::Thing(Thing::Papers),
            ]
        );
        vault.say_besides(Thing::PhonePin, SecretText::new("1234".to_owned()));
        assert!(
            !Plan::new(&vault)
                .lacks
                .contains(&Lack::Thing(Thing::PhonePin))
        );
    }
}
