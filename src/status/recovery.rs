//! What accounts are recovered through: loops, and chains that end in nothing.
//!
//! Responsible for following the references from account to account. A reference is by name, and
//! any one of several is enough. Not responsible for whether a provider would really let anybody
//! in that way.

use super::Concern;
use crate::{
    plan::order::Names,
    vault::{Account, Vault},
};

/// Adds what is to be said of the ways by which accounts are recovered.
pub(super) fn examine(vault: &Vault, concerns: &mut Vec<Concern>) {
    let ways = Ways::new(vault, concerns);
    let open = ways.open();
    for group in ways.loops() {
        let own = group.iter().any(|&at| ways.own[at]);
        if !own && group.iter().any(|&at| open[at]) {
            // One of them has another way, from outside.
            continue;
        }
        let name = |&at: &usize| vault.accounts()[at].name();
        concerns.push(Concern::Loop {
            accounts: group.iter().map(name).collect(),
            ways_in: group.iter().filter(|&&at| ways.own[at]).map(name).collect(),
        });
    }
    for (at, account) in vault.accounts().iter().enumerate() {
        let closed = !open[at] && !account.recovers_through.is_empty();
        if let Some(end) = closed.then(|| ways.end_of(at)).flatten() {
            concerns.push(Concern::DeadEnd {
                account: account.name(),
                end: vault.accounts()[end].name(),
            });
        }
    }
}

/// For each account, the places of those through which it is recovered.
struct Ways {
    through: Vec<Vec<usize>>,
    own: Vec<bool>,
}

impl Ways {
    /// Names that no account has are a concern of their own.
    fn new(vault: &Vault, concerns: &mut Vec<Concern>) -> Self {
        let names = Names::new(vault);
        let mut through = Vec::with_capacity(vault.accounts().len());
        for account in vault.accounts() {
            let mut places = Vec::new();
            for name in &account.recovers_through {
                match names.find(name) {
                    Some(at) => places.push(at),
                    None => concerns.push(Concern::Missing {
                        account: account.name(),
                        through: name.clone(),
                    }),
                }
            }
            through.push(places);
        }
        Self {
            through,
            own: vault.accounts().iter().map(Account::gets_in).collect(),
        }
    }

    /// Which accounts can be got into: by what is kept for them, or through one that can.
    fn open(&self) -> Vec<bool> {
        let mut open = self.own.clone();
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); open.len()];
        for (from, places) in self.through.iter().enumerate() {
            for &to in places {
                back[to].push(from);
            }
        }
        let mut news: Vec<usize> = (0..open.len()).filter(|&at| open[at]).collect();
        while let Some(at) = news.pop() {
            for &from in &back[at] {
                if !open[from] {
                    open[from] = true;
                    news.push(from);
                }
            }
        }
        open
    }

    /// Groups of accounts of which each leads to each other, in the vault's order. These are the
    /// strongly connected components (Tarjan, "Depth-First Search and Linear Graph Algorithms",
    /// 1972) that have a way inside; without recursion, so that no chain is too long.
    fn loops(&self) -> Vec<Vec<usize>> {
        let count = self.through.len();
        let mut search = Search {
            number: vec![None; count],
            low: vec![0; count],
            waiting: vec![false; count],
            stack: Vec::new(),
            next: 0,
            groups: Vec::new(),
        };
        for start in 0..count {
            if search.number[start].is_none() {
                search.from(start, &self.through);
            }
        }
        let mut groups = search.groups;
        groups.retain(|group| match group.as_slice() {
            [one] => self.through[*one].contains(one),
            _ => true,
        });
        for group in &mut groups {
            group.sort_unstable();
        }
        groups.sort_unstable();
        groups
    }

    /// Where the chain from a closed account ends; `None` if it runs into a loop, which is said
    /// elsewhere.
    fn end_of(&self, start: usize) -> Option<usize> {
        let mut seen = vec![false; self.through.len()];
        let mut at = start;
        while let Some(&next) = self.through[at].first() {
            if std::mem::replace(&mut seen[at], true) {
                return None;
            }
            at = next;
        }
        Some(at)
    }
}

struct Search {
    number: Vec<Option<usize>>,
    low: Vec<usize>,
    waiting: Vec<bool>,
    stack: Vec<usize>,
    next: usize,
    groups: Vec<Vec<usize>>,
}

impl Search {
    fn enter(&mut self, at: usize) {
        self.number[at] = Some(self.next);
        self.low[at] = self.next;
        self.next += 1;
        self.stack.push(at);
        self.waiting[at] = true;
    }

    fn from(&mut self, start: usize, through: &[Vec<usize>]) {
        self.enter(start);
        // Each with how many of its ways were followed.
        let mut path = vec![(start, 0)];
        while let Some((at, followed)) = path.last_mut() {
            let at = *at;
            if let Some(&to) = through[at].get(*followed) {
                *followed += 1;
                match self.number[to] {
                    None => {
                        self.enter(to);
                        path.push((to, 0));
                    }
                    Some(number) if self.waiting[to] => {
                        self.low[at] = self.low[at].min(number);
                    }
                    Some(_) => {}
                }
                continue;
            }
            path.pop();
            if let Some((before, _)) = path.last() {
                self.low[*before] = self.low[*before].min(self.low[at]);
            }
            if self.number[at] == Some(self.low[at]) {
                let begin = self
                    .stack
                    .iter()
                    .rposition(|&one| one == at)
                    .unwrap_or_default();
                let group = self.stack.split_off(begin);
                for &one in &group {
                    self.waiting[one] = false;
                }
                self.groups.push(group);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Item, Single};

    /// Accounts as `A>B,C` or `A*`, the star for something that gets in.
    fn said(accounts: &[&str]) -> Vec<String> {
        let mut vault = Vault::new("");
        for text in accounts {
            let (name, through) = text.split_once('>').unwrap_or((text, ""));
            let mut account = Account::new(name.trim_end_matches('*'), "");
            if name.ends_with('*') {
                account.items.push(Item::Key(Single::new("k".to_owned())));
            }
            let names = through.split(',').filter(|name| !name.is_empty());
            account.recovers_through = names.map(str::to_owned).collect();
            vault.accounts_mut().push(account);
        }
        let mut concerns = Vec::new();
        examine(&vault, &mut concerns);
        concerns.iter().map(Concern::to_string).collect()
    }

    #[test]
    fn chains() {
        assert!(said(&["Shop>Mail", "Mail>Phone", "Phone*"]).is_empty());
        assert_eq!(
            said(&["Shop>Mail", "Mail"]),
            ["Shop is recovered through Mail, and nothing kept here gets into that"]
        );
        assert_eq!(
            said(&["Shop>Old"]),
            [
                "Shop is recovered through Old, which is not in the vault",
                "Shop has nothing left that gets in"
            ]
        );
        // One way of two is enough, and so are codes of its own.
        assert!(said(&["Shop>Mail,Phone", "Mail", "Phone*"]).is_empty());
        assert!(said(&["Shop*>Mail", "Mail"]).is_empty());
        // Capital letters make no other account.
        assert!(said(&["Shop>mail", "Mail*"]).is_empty());
    }

    #[test]
    fn loops() {
        assert_eq!(
            said(&["A>B", "B>C", "C>A", "D>A"]),
            [
                "A, B and C are recovered through each other, and nothing kept here gets into any \
                 of them"
            ]
        );
        assert_eq!(
            said(&["A>B", "B*>A"]),
            ["A and B are recovered through each other; only the codes kept here for B lead in"]
        );
        assert_eq!(
            said(&["A>A"]),
            ["A is recovered through itself, and nothing kept here gets into it"]
        );
        // A way in from outside.
        assert!(said(&["A>B,C", "B>A", "C*"]).is_empty());
        // Two loops that touch are one.
        assert_eq!(said(&["A>B,C", "B>A", "C>A"]).len(), 1);
        assert_eq!(said(&["A>B", "B>A", "C>D", "D>C"]).len(), 2);
    }

    #[test]
    fn long_chains_do_not_overflow() {
        let names: Vec<String> = (0..5_000).map(|n| format!("{n}>{}", n + 1)).collect();
        let mut accounts: Vec<&str> = names.iter().map(String::as_str).collect();
        accounts.push("5000*");
        assert!(said(&accounts).is_empty());
        accounts.pop();
        accounts.push("5000>0");
        assert_eq!(said(&accounts).len(), 1);
    }
}
