//! The order in which accounts can be recovered.
//!
//! Responsible for putting each account behind one of those through which it is recovered, as far as
//! they are in the vault; any one of several is enough. Where accounts are recovered through each
//! other one of them comes first all the same: one that has something of its own, if there is any.

use std::collections::HashMap;

use crate::vault::{Item, Vault};

/// An account's place in the vault.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its place.
    pub at: usize,
    /// Whether it stands before all through which it is recovered.
    pub breaks_loop: bool,
}

/// Each account once; of those that have the same right to be next, the vault's own order.
pub fn of(vault: &Vault) -> Vec<Place> {
    let through = ways(vault);
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
                return order;
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
    let own = members.iter().copied().find(|&at| has_own(vault, at));
    own.unwrap_or(members[0])
}

fn has_own(vault: &Vault, at: usize) -> bool {
    vault.accounts()[at].current().any(|item| match item {
        Item::Codes(set) => set.left() > 0,
        Item::Key(_) | Item::Phrase(_) | Item::Seed(_) => true,
        Item::Text(_) | Item::Unknown(_) => false,
    })
}

/// For each account, the places of those through which it is recovered.
fn ways(vault: &Vault) -> Vec<Vec<usize>> {
    let mut names = HashMap::new();
    for (at, account) in vault.accounts().iter().enumerate() {
        names.entry(account.name().to_lowercase()).or_insert(at);
    }
    let place = |name: &String| names.get(&name.to_lowercase()).copied();
    let accounts = vault.accounts().iter().enumerate();
    accounts
        .map(|(at, account)| {
            let through = account.recovers_through.iter().filter_map(place);
            // What is recovered through itself alone has no other way.
            through.filter(|&other| other != at).collect()
        })
        .collect()
}

/// Whether two names are of one account.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The place of an account, by its name.
pub fn find(vault: &Vault, name: &str) -> Option<usize> {
    let name = name.to_lowercase();
    let same = |account: &crate::vault::Account| account.name().to_lowercase() == name;
    vault.accounts().iter().position(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Account, Single};

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
        let names: Vec<String> = of(&vault)
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
