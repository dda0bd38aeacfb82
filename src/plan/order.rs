//! The order in which accounts can be recovered.
//!
//! Responsible for putting each account behind one of those through which it is recovered, as far as
//! they are in the vault; any one of several is enough. Where accounts are recovered through each
//! other one of them comes first all the same: one that has something of its own, if there is any.

use std::collections::HashMap;

use crate::{letters::folded, vault::Vault};

/// The accounts of a vault by their names, as these are compared.
pub struct Names(HashMap<String, usize>);

impl Names {
    /// Of two of the same name, the first.
    pub fn new(vault: &Vault) -> Self {
        let mut names = HashMap::new();
        for (at, account) in vault.accounts().iter().enumerate() {
            names.entry(folded(&account.name())).or_insert(at);
        }
        Self(names)
    }

    /// The place of an account, by its name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.0.get(&folded(name)).copied()
    }
}

/// What leads to what, and in which order.
pub(super) struct Order {
    /// Each account once.
    pub(super) places: Vec<Place>,
    /// For each account, by its place, those that are recovered through it.
    pub(super) opens: Vec<Vec<usize>>,
}

/// An account's place in the vault.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    /// Its place.
    pub(super) at: usize,
    /// Whether it stands before all through which it is recovered.
    pub(super) breaks_loop: bool,
}

/// Each account once; of those that have the same right to be next, the vault's own order.
pub(super) fn of(vault: &Vault, names: &Names) -> Order {
    let through = ways(vault, names);
    let mut behind = vec![Vec::new(); through.len()];
    for (at, places) in through.iter().enumerate() {
        for &place in places {
            behind[place].push(at);
        }
    }
    let mut done = vec![false; through.len()];
    let mut order = Vec::with_capacity(through.len());
    let mut next: Vec<usize> = (0..through.len())
        .filter(|&at| through[at].is_empty())
        .collect();
    let mut breaks_loop = false;
    let mut first_left = 0;
    loop {
        let mut after = Vec::new();
        for at in next {
            if !std::mem::replace(&mut done[at], true) {
                order.push(Place { at, breaks_loop });
                after.extend(behind[at].iter().copied().filter(|&at| !done[at]));
            }
        }
        after.sort_unstable();
        breaks_loop = after.is_empty();
        if breaks_loop {
            while first_left < done.len() && done[first_left] {
                first_left += 1;
            }
            if first_left == done.len() {
                return Order {
                    places: order,
                    opens: behind,
                };
            }
            after.push(breaking(vault, &through, first_left));
        }
        next = after;
    }
}

/// One of the loop on which an account's ways end; none of them is done yet.
fn breaking(vault: &Vault, through: &[Vec<usize>], from: usize) -> usize {
    let mut seen = vec![false; through.len()];
    let mut at = from;
    while !std::mem::replace(&mut seen[at], true) {
        at = through[at][0];
    }
    let mut members = vec![at];
    let mut member = through[at][0];
    while member != at {
        members.push(member);
        member = through[member][0];
    }
    members.sort_unstable();
    let own = members
        .iter()
        .copied()
        .find(|&at| vault.accounts()[at].gets_in());
    own.unwrap_or(members[0])
}

/// For each account, the places of those through which it is recovered.
fn ways(vault: &Vault, names: &Names) -> Vec<Vec<usize>> {
    let accounts = vault.accounts().iter().enumerate();
    accounts
        .map(|(at, account)| {
            let through = account.recovers_through.iter();
            let through = through.filter_map(|name| names.find(name));
            // What is recovered through itself alone has no other way.
            through.filter(|&other| other != at).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Account, Item, Single};

    /// `Shop>Mail,Phone*`: an account, what it is recovered through; a star for a key of its own.
    fn order(accounts: &[&str]) -> String {
        let mut vault = Vault::new("");
        for account in accounts {
            let (name, through) = account.split_once('>').unwrap_or((account, ""));
            let mut account = Account::new(name.trim_end_matches('*'), "");
            if name.ends_with('*') {
                account.items.push(Item::Key(Single::new("k".to_owned())));
            }
            let through = through.split(',').filter(|name| !name.is_empty());
            account.recovers_through = through.map(str::to_owned).collect();
            vault.accounts_mut().push(account);
        }
        let names: Vec<String> = of(&vault, &Names::new(&vault))
            .places
            .iter()
            .map(|place| {
                let mark = if place.breaks_loop { "!" } else { "" };
                format!("{}{mark}", vault.accounts()[place.at].provider)
            })
            .collect();
        names.join(" ")
    }

    #[test]
    fn what_is_needed_comes_first() {
        assert_eq!(order(&[]), "");
        assert_eq!(order(&["A", "B", "C"]), "A B C");
        assert_eq!(
            order(&["Shop>Mail", "Mail>Phone", "Phone"]),
            "Phone Mail Shop"
        );
        // Capital letters make no other account, and one way of two is enough.
        assert_eq!(
            order(&["Shop>mail,Bank", "Bank>Safe", "Safe>Mail", "Mail"]),
            "Mail Shop Safe Bank"
        );
        // What is not in the vault is outside.
        assert_eq!(order(&["Shop>Old", "Mail"]), "Shop Mail");
        assert_eq!(order(&["Shop>Shop", "Mail"]), "Shop Mail");
    }

    #[test]
    fn loops_are_broken_where_something_is_kept() {
        assert_eq!(order(&["A>B", "B*>A"]), "B! A");
        assert_eq!(order(&["A>B", "B>A"]), "A! B");
        // What hangs on a loop comes behind it, whatever it has itself.
        assert_eq!(order(&["D*>A", "A>B", "B>C", "C*>A"]), "C! B A D");
        assert_eq!(order(&["A>B", "B>A", "C>D", "D>C", "E"]), "E A! B C! D");
    }

    #[test]
    fn long_chains_and_many_loops() {
        let chain: Vec<String> = (0..3_000)
            .map(|n| format!("{n}>{}", (n + 1) % 3_000))
            .collect();
        let chain: Vec<&str> = chain.iter().map(String::as_str).collect();
        assert!(order(&chain).starts_with("0! 2999 2998 "));
        let pairs: Vec<String> = (0..2_000).map(|n| format!("{n}>{}", n ^ 1)).collect();
        let pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
        assert!(order(&pairs).starts_with("0! 1 2! 3 "));
    }
}
