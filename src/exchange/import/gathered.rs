//! What files gave: accounts, and what became of every line.
//!
//! Responsible for putting together what belongs to one account, and for taking nothing twice. Not
//! responsible for reading.

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{
    day::Day,
    otp::{ExportPart, seed},
    provider::{Match, Provider},
    secret::SecretText,
    shown,
    vault::{Account, Item, Single},
};

/// What is said of a line or file with it.
pub(super) const UNSEEN: &str =
    "characters that nobody sees were taken out; compare what was taken";

/// What is said where something stands twice.
const TWICE: &str = "something stands there twice, and was taken once";

/// What a file gave.
#[derive(Default)]
pub struct Import {
    /// The accounts with their secrets.
    pub accounts: Vec<Account>,
    /// Accounts whose provider is not known and has to be asked for.
    pub unnamed: Vec<Unnamed>,
    /// What became of every line or record, in their order.
    pub lines: Vec<LineReport>,
    /// The numbers of the reports are those of entries, as in JSON, and not of lines.
    pub entries: bool,
    /// Which parts of exports they are that come in several.
    pub parts: Vec<ExportPart>,
    /// The program that wrote it, where the file says so.
    pub program: Option<&'static str>,
    /// What has no day is to stay so: it comes from a vault.
    pub(super) keeps_days: bool,
    /// The accounts that kinsafe wrote into the file itself.
    pub(super) own: Vec<usize>,
}

/// An account whose provider the file does not tell.
pub struct Unnamed {
    /// Which of the accounts.
    pub account: usize,
    /// Whose codes look the same; may be none. Never a decision, even if it is only one.
    pub candidates: Vec<Match>,
}

/// What became of one line or record. It never holds any of the file's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineReport {
    /// Its number, from 1; 0 for the file as a whole. For JSON, the number of the entry.
    pub line: usize,
    /// Taken, skipped or doubtful.
    pub verdict: Verdict,
    /// As what, or why.
    pub what: &'static str,
}

/// What was done with a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// Its owner should look at it.
    Doubtful,
    /// There is no secret in it, or none that belongs here.
    Skipped,
    /// It is among the accounts.
    Taken,
}

impl fmt::Display for LineReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        match self.verdict {
            Verdict::Doubtful => write!(f, "doubtful: {}", self.what),
            Verdict::Skipped => write!(f, "skipped: {}", self.what),
            Verdict::Taken => write!(f, "taken as {}", self.what),
        }
    }
}

/// Why a file that codes were taken from must not be deleted unseen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept {
    /// Something on it may be a code and was not taken.
    InDoubt,
    /// Something that is packed in it was not read.
    NotRead,
}

impl Import {
    /// Why the file that this came from is to stay, if it is; `left_out` counts what else was packed
    /// in it and was not read.
    pub fn kept(&self, left_out: usize) -> Option<Kept> {
        if left_out > 0 {
            return Some(Kept::NotRead);
        }
        let of = |verdict| {
            let lines = self.lines.iter();
            lines.filter(move |report| report.verdict == verdict)
        };
        let taken: HashSet<usize> = of(Verdict::Taken).map(|report| report.line).collect();
        of(Verdict::Doubtful)
            .any(|report| report.line > 0 && !taken.contains(&report.line))
            .then_some(Kept::InDoubt)
    }

    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Gives codes and keys a day whose own is not known: the one that their owner says, or, as an
    /// estimate, that of the file.
    pub fn date(&mut self, issued: Option<Day>, of_file: Option<Day>) {
        for account in &mut self.accounts {
            for item in &mut account.items {
                if let (Some(day), None) = (issued, item.issued())
                    && matches!(item, Item::Codes(_) | Item::Key(_))
                {
                    let own = std::mem::replace(item, Item::Text(Single::default()));
                    *item = own.described(None, Some(day));
                }
                if let Some(day) = of_file.filter(|_| !self.keeps_days) {
                    item.estimate_issued(day);
                }
            }
        }
    }

    /// Puts together what belongs together, when all was read.
    pub(super) fn finish(&mut self) {
        self.clean_secrets();
        self.merge_accounts();
        if !self.keeps_days {
            self.take_once();
        }
        // A stable sort: two reports on one line stay in their order.
        self.lines.sort_by_key(|report| report.line);
    }

    pub(super) fn report(&mut self, line: usize, verdict: Verdict, what: &'static str) {
        self.lines.push(LineReport {
            line,
            verdict,
            what,
        });
    }

    /// Takes a seed that stands alone behind a word; of whom, the only provider that is named says.
    pub(super) fn take_seed(
        &mut self,
        line: usize,
        seed: Zeroizing<String>,
        named: &[&'static Provider],
    ) {
        let provider = match named {
            [one] => Some(*one),
            _ => None,
        };
        let mut account = Account::new(provider.map_or("", |provider| provider.name), "");
        account.address = provider.map_or("", |provider| provider.address).to_owned();
        account.items = vec![Item::Seed(Single::new(seed.to_string()))];
        self.report(line, Verdict::Taken, taken_as(&account.items[0]));
        if provider.is_none() {
            self.unnamed.push(Unnamed {
                account: self.accounts.len(),
                candidates: Vec::new(),
            });
        }
        self.accounts.push(account);
    }

    /// Takes out of codes, keys and phrases what nobody sees and no provider issues, and says so:
    /// formats that write it in another way than as itself bring it along.
    pub(super) fn clean_secrets(&mut self) {
        let mut found = false;
        for item in self.accounts.iter_mut().flat_map(|one| &mut one.items) {
            let secrets: Vec<&mut SecretText> = match item {
                Item::Codes(set) => set.codes.iter_mut().map(|code| &mut code.code).collect(),
                Item::Key(one) | Item::Phrase(one) | Item::Seed(one) => vec![&mut one.value],
                // A text is whatever it is.
                Item::Text(_) | Item::Unknown(_) => Vec::new(),
            };
            for secret in secrets {
                if let Some(mut clean) = shown::without_unseen(secret.expose()) {
                    *secret = SecretText::new(std::mem::take(&mut *clean));
                    found = true;
                }
            }
        }
        if found {
            self.report(0, Verdict::Doubtful, UNSEEN);
        }
    }

    /// Puts the secrets of one account together, where several places gave some.
    pub(super) fn merge_accounts(&mut self) {
        let unnamed: HashSet<usize> = self.unnamed.iter().map(|one| one.account).collect();
        let mut known: HashMap<(String, String), usize> = HashMap::new();
        let mut merged: Vec<Account> = Vec::new();
        let mut places = Vec::new();
        // All of them at once in the end: adding each to a growing note would take the square of
        // their number.
        let mut notes: Vec<Vec<SecretText>> = Vec::new();
        for (at, mut account) in std::mem::take(&mut self.accounts).into_iter().enumerate() {
            let mut place = merged.len();
            if !unnamed.contains(&at) {
                let name = (account.provider.clone(), account.login.clone());
                place = *known.entry(name).or_insert(place);
            }
            places.push(place);
            match merged.get_mut(place) {
                Some(same) => {
                    notes[place].push(std::mem::take(&mut account.note));
                    same.items.append(&mut account.items);
                    same.recovers_through.append(&mut account.recovers_through);
                    if same.address.is_empty() {
                        same.address = account.address;
                    }
                }
                None => {
                    notes.push(Vec::new());
                    merged.push(account);
                }
            }
        }
        for (account, notes) in merged.iter_mut().zip(notes) {
            let mut seen = HashSet::new();
            let through = &mut account.recovers_through;
            through.retain(|name| seen.insert(name.clone()));
            add_notes(account, &notes);
        }
        for one in &mut self.unnamed {
            one.account = places.get(one.account).copied().unwrap_or_default();
        }
        self.accounts = merged;
        self.own = self
            .own
            .iter()
            .filter_map(|at| places.get(*at))
            .copied()
            .collect();
    }

    /// Takes out what a file has twice; a vault and what kinsafe wrote elsewhere have nothing twice
    /// by mistake.
    pub(super) fn take_once(&mut self) {
        let own = std::mem::take(&mut self.own);
        let others = self.accounts.iter_mut().enumerate();
        let twice: usize = others
            .filter(|(at, _)| !own.contains(at))
            .map(|(_, account)| once(account))
            .sum();
        if twice > 0 {
            self.report(0, Verdict::Skipped, TWICE);
        }
    }
}

/// Takes out of an account what is there twice, codes and seeds; how many there were. Of a seed
/// that stands alone and in an address the address stays, which says more.
fn once(account: &mut Account) -> usize {
    // Not the secrets themselves, which would be copies that nothing wipes.
    let print = |text: &str| -> [u8; 32] { Sha256::digest(text.trim()).into() };
    let seed = |text: &str| print(&seed::canonical(text));
    let addressed: HashSet<[u8; 32]> = account
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Seed(one) if one.value.expose().contains("://") => Some(one.value.expose()),
            _ => None,
        })
        .map(seed)
        .collect();
    let mut seen = HashSet::new();
    let mut twice = 0;
    account.items.retain_mut(|item| match item {
        Item::Codes(set) if set.voided.is_none() => {
            let some = !set.codes.is_empty();
            set.codes.retain(|code| {
                let new = seen.insert(print(code.code.expose()));
                twice += usize::from(!new);
                new
            });
            !some || !set.codes.is_empty()
        }
        Item::Seed(one) if one.voided.is_none() => {
            let (text, secret) = (one.value.expose(), seed(one.value.expose()));
            let new = (text.contains("://") || !addressed.contains(&secret)) && seen.insert(secret);
            twice += usize::from(!new);
            new
        }
        _ => true,
    });
    twice
}

/// Adds the notes that say something else than those before.
fn add_notes(account: &mut Account, notes: &[SecretText]) {
    let own = account.note.expose();
    let mut seen = HashSet::from(["", own.trim()]);
    let mut lines = Vec::new();
    lines.extend((!own.is_empty()).then_some(own));
    lines.extend(
        notes
            .iter()
            .map(|note| note.expose().trim())
            .filter(|note| seen.insert(note)),
    );
    if lines.len() > 1 || own.is_empty() {
        account.note = SecretText::new(lines.join("\n"));
    }
}

/// What a secret is called when it is taken.
pub(super) fn taken_as(item: &Item) -> &'static str {
    match item {
        Item::Codes(_) => "a recovery code",
        Item::Key(_) => "a recovery key",
        Item::Phrase(_) => "a recovery phrase",
        Item::Seed(_) => "an authenticator seed",
        Item::Text(_) | Item::Unknown(_) => "a note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_taken_keeps_the_file() {
        let mut import = Import::new();
        import.report(1, Verdict::Taken, "a recovery code");
        import.report(2, Verdict::Skipped, "empty");
        assert_eq!(import.kept(0), None);
        // The same line was taken, and the file as a whole has only remarks.
        import.report(1, Verdict::Doubtful, "a code that looks odd");
        import.report(0, Verdict::Doubtful, "its letters are of an older kind");
        assert_eq!(import.kept(0), None);
        import.report(3, Verdict::Doubtful, "may be a code");
        assert_eq!(import.kept(0), Some(Kept::InDoubt));
        assert_eq!(import.kept(1), Some(Kept::NotRead));
    }
}
