//! The health of a vault: what needs attention, and what is good to know.
//!
//! Responsible for finding it and for the words. A concern names accounts, sets and places, never
//! a secret. Not responsible for knowing which day it is, nor for the exit code.

mod recovery;
mod sheets;

use std::fmt;

use crate::{
    day::Day,
    error::list,
    limits::Threshold,
    record::SetId,
    vault::{Account, CodeSet, Item, Vault},
};

/// After how many days codes are called old.
pub const OLD: i64 = 365;

/// Codes left at which, and below which, a set is low, whatever its size.
const FEW: usize = 2;

/// Something about a vault that its owner should know.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Concern {
    /// A copy that was made long ago.
    CopyOld {
        /// Where the copy is.
        place: String,
        /// When it was made.
        made: Day,
    },
    /// The vault changed since a copy was made.
    CopyStale {
        /// Where the copy is.
        place: String,
        /// When it was made.
        made: Day,
        /// How many changes there were.
        changes: u64,
    },
    /// An account is recovered through others that nothing leads into.
    DeadEnd {
        /// The account.
        account: String,
        /// The account at which it ends.
        end: String,
    },
    /// The real sheets were not tried for long.
    DrillOverdue {
        /// The set.
        set: SetId,
        /// When they opened the vault last; `None` if nobody tried.
        last: Option<Day>,
        /// When the set was made.
        made: Day,
    },
    /// A drill with the real sheets was begun long ago and is not closed.
    DrillUnfinished {
        /// The set.
        set: SetId,
        /// When it was begun.
        begun: Day,
    },
    /// A code set is used up.
    Empty {
        /// The account.
        account: String,
        /// Which of its sets; mostly empty.
        label: String,
    },
    /// Holders who were not heard from for long.
    HoldersSilent {
        /// The set.
        set: SetId,
        /// Who they are, the longest silent first.
        holders: Vec<String>,
        /// After how many months they are to be heard from.
        months: u16,
    },
    /// Accounts are recovered through each other.
    Loop {
        /// The accounts, in the vault's order.
        accounts: Vec<String>,
        /// Those of which the vault keeps something that gets in.
        ways_in: Vec<String>,
    },
    /// Few codes of a set are left.
    Low {
        /// The account.
        account: String,
        /// Which of its sets; mostly empty.
        label: String,
        /// How many are left.
        left: usize,
        /// How many there were.
        of: usize,
    },
    /// An account is recovered through one that the vault does not have.
    Missing {
        /// The account.
        account: String,
        /// The one that is not there.
        through: String,
    },
    /// No account at all.
    NoAccounts,
    /// An account without anything to recover it by.
    NoCodes {
        /// The account.
        account: String,
    },
    /// No copy was made yet.
    NoCopies,
    /// No sheets were made yet.
    NoSheets,
    /// Codes that were issued long ago.
    Old {
        /// The account.
        account: String,
        /// Which of its sets; mostly empty.
        label: String,
        /// When they were issued.
        issued: Day,
    },
    /// So many sheets are lost that who has them lacks one, or none, to open the vault.
    SheetsLost {
        /// The set.
        set: SetId,
        /// How many are lost.
        lost: usize,
        /// How many open the vault.
        threshold: Threshold,
    },
    /// The vault changed since a set of sheets was printed.
    SheetsStale {
        /// The set.
        set: SetId,
        /// When it was made.
        made: Day,
        /// How many changes there were.
        changes: u64,
        /// There is a copy with all of them, which the same sheets open.
        copied: bool,
    },
    /// So many sheets are lost that the others no longer open the vault.
    SheetsTooFew {
        /// The set.
        set: SetId,
        /// How many are left.
        living: usize,
        /// How many open the vault.
        threshold: Threshold,
    },
}

impl Concern {
    /// Whether it is only good to know, and nothing is wrong.
    pub fn is_note(&self) -> bool {
        match self {
            Self::NoCopies | Self::NoSheets => true,
            Self::Loop { ways_in, .. } => !ways_in.is_empty(),
            Self::SheetsStale { copied, .. } => *copied,
            _ => false,
        }
    }

    /// Whether it cannot wait: the way back is broken, or somebody else may have it.
    pub fn is_severe(&self) -> bool {
        matches!(self, Self::SheetsLost { .. } | Self::SheetsTooFew { .. })
    }

    /// A word for it, for programs; these do not change.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::CopyOld { .. } => "copy-old",
            Self::CopyStale { .. } => "copy-stale",
            Self::DeadEnd { .. } => "dead-end",
            Self::DrillOverdue { .. } => "drill-overdue",
            Self::DrillUnfinished { .. } => "drill-unfinished",
            Self::Empty { .. } => "empty",
            Self::HoldersSilent { .. } => "holders-silent",
            Self::Loop { .. } => "loop",
            Self::Low { .. } => "low",
            Self::Missing { .. } => "missing",
            Self::NoAccounts => "no-accounts",
            Self::NoCodes { .. } => "no-codes",
            Self::NoCopies => "no-copies",
            Self::NoSheets => "no-sheets",
            Self::Old { .. } => "old",
            Self::SheetsLost { .. } => "sheets-lost",
            Self::SheetsStale { .. } => "sheets-stale",
            Self::SheetsTooFew { .. } => "sheets-too-few",
        }
    }

    /// What to do about it.
    pub fn advice(&self) -> String {
        match self {
            Self::CopyOld { place, .. } | Self::CopyStale { place, .. } => {
                format!("Refresh it: kinsafe copy \"{place}\"")
            }
            Self::DeadEnd { end, .. } => format!("Get codes for {end}, and add them."),
            Self::DrillOverdue { .. } => {
                "Try them before you need them: kinsafe drill scan PICTURES".to_owned()
            }
            Self::DrillUnfinished { .. } => {
                "Read the sheets that are missing, or close it: kinsafe drill scan --close"
                    .to_owned()
            }
            Self::Empty { account, .. } | Self::Low { account, .. } | Self::Old { account, .. } => {
                format!("Make new ones at the provider, then: kinsafe replace \"{account}\"")
            }
            Self::HoldersSilent { holders, .. } => {
                let name = match holders.as_slice() {
                    [one] => format!("\"{one}\""),
                    _ => "NAME".to_owned(),
                };
                format!(
                    "Ask for the proof code of the sheet (kinsafe check --proof), then: kinsafe \
                     drill heard {name} CODE"
                )
            }
            Self::Loop { ways_in, .. } if ways_in.is_empty() => {
                "Get recovery codes for one of them, and add them here.".to_owned()
            }
            Self::Loop { .. } => {
                "Keep those codes on paper too: without them each waits for the other.".to_owned()
            }
            Self::Missing { account, .. } => format!("Add it, or correct {account}."),
            Self::NoAccounts => "Begin with kinsafe import or kinsafe add.".to_owned(),
            Self::NoCodes { account } => {
                format!("Make codes at the provider, then: kinsafe replace \"{account}\"")
            }
            Self::NoCopies => "Put a sealed copy on a stick: kinsafe copy FOLDER".to_owned(),
            Self::NoSheets => "Make sheets for people you trust: kinsafe split".to_owned(),
            Self::SheetsLost {
                lost, threshold, ..
            } if *lost >= threshold.count() => {
                "Who has them all has your codes. Replace these at the providers, and make a new \
                 set: kinsafe sheets rotate"
                    .to_owned()
            }
            Self::SheetsLost { .. } => {
                "Who has them needs one more sheet. Make a new set, and have the old sheets \
                 destroyed: kinsafe sheets rotate"
                    .to_owned()
            }
            Self::SheetsTooFew { .. } => {
                "The sheets are no way back any more. Make new ones now: kinsafe sheets rotate"
                    .to_owned()
            }
            Self::SheetsStale { copied: true, .. } => {
                "With the sealed copy that was made since, the same sheets open it all.".to_owned()
            }
            Self::SheetsStale { .. } => {
                "The sheets still open what was there then. A fresh copy (kinsafe copy) opens with \
                 the same sheets and has it all."
                    .to_owned()
            }
        }
    }
}

impl fmt::Display for Concern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CopyOld { place, made } => write!(f, "the copy in {place} is of {made}"),
            Self::CopyStale {
                place,
                made,
                changes,
            } => write!(f, "{} since the copy in {place} of {made}", times(*changes)),
            Self::DeadEnd { account, end } if account == end => {
                write!(f, "{account} has nothing left that gets in")
            }
            Self::DeadEnd { account, end } => write!(
                f,
                "{account} is recovered through {end}, and nothing kept here gets into that"
            ),
            Self::DrillOverdue {
                set,
                last: Some(last),
                ..
            } => write!(f, "the sheets of set {set} were not tried since {last}"),
            Self::DrillOverdue { set, made, .. } => write!(
                f,
                "the sheets of set {set}, made on {made}, were never tried"
            ),
            Self::DrillUnfinished { set, begun } => write!(
                f,
                "the drill with the sheets of set {set}, begun on {begun}, is not closed"
            ),
            Self::Empty { account, label } => {
                write!(f, "{}: no code is left", named(account, label))
            }
            Self::HoldersSilent {
                set,
                holders,
                months,
            } => {
                let plural = if *months == 1 { "" } else { "s" };
                let hold = if holders.len() == 1 {
                    "holds a sheet"
                } else {
                    "hold sheets"
                };
                write!(
                    f,
                    "no word for over {months} month{plural} of {}, who {hold} of set {set}",
                    list(holders)
                )
            }
            Self::Loop { accounts, ways_in } => {
                match accounts.as_slice() {
                    [one] => write!(f, "{one} is recovered through itself")?,
                    many => write!(f, "{} are recovered through each other", list(many))?,
                }
                if ways_in.is_empty() {
                    let it = if accounts.len() == 1 {
                        "it"
                    } else {
                        "any of them"
                    };
                    write!(f, ", and nothing kept here gets into {it}")
                } else {
                    write!(
                        f,
                        "; only the codes kept here for {} lead in",
                        list(ways_in)
                    )
                }
            }
            Self::Low {
                account,
                label,
                left,
                of,
            } => {
                let are = if *left == 1 { "is" } else { "are" };
                let account = named(account, label);
                write!(f, "{account}: only {left} of {of} codes {are} left")
            }
            Self::Missing { account, through } => write!(
                f,
                "{account} is recovered through {through}, which is not in the vault"
            ),
            Self::NoAccounts => f.write_str("the vault is empty"),
            Self::NoCodes { account } => write!(f, "{account} has no recovery codes"),
            Self::NoCopies => f.write_str("no copy of the vault was made yet"),
            Self::NoSheets => f.write_str("no sheets were made yet"),
            Self::Old {
                account,
                label,
                issued,
            } => write!(f, "{}: the codes are of {issued}", named(account, label)),
            Self::SheetsLost {
                set,
                lost,
                threshold,
            } => {
                let are = if *lost == 1 { "is" } else { "are" };
                write!(
                    f,
                    "{} of set {set} {are} lost, and any {threshold} open the vault",
                    sheets_text(*lost)
                )
            }
            Self::SheetsTooFew {
                set,
                living,
                threshold,
            } => {
                let are = if *living == 1 { "is" } else { "are" };
                let only = if *living == 0 { "" } else { "only " };
                write!(
                    f,
                    "{only}{} of set {set} {are} left, and it takes {threshold} to open the vault",
                    sheets_text(*living)
                )
            }
            Self::SheetsStale {
                set, made, changes, ..
            } => write!(
                f,
                "{} since the sheets of set {set} were printed on {made}",
                times(*changes)
            ),
        }
    }
}

/// Everything that is to be said about `vault` on the day `today`: what cannot wait first, and what
/// is only good to know last.
pub fn examine(vault: &Vault, today: Day) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if vault.accounts.is_empty() {
        concerns.push(Concern::NoAccounts);
    }
    for account in &vault.accounts {
        of_account(account, today, &mut concerns);
    }
    recovery::examine(vault, &mut concerns);
    for set in vault.sets.iter().filter(|set| set.retired.is_none()) {
        let changes = vault.revision.saturating_sub(set.surely_opens());
        if changes > 0 {
            concerns.push(Concern::SheetsStale {
                set: set.set,
                made: set.made,
                changes,
                copied: vault
                    .copies
                    .iter()
                    .any(|copy| copy.revision == vault.revision),
            });
        }
    }
    for copy in &vault.copies {
        let changes = vault.revision.saturating_sub(copy.revision);
        if changes > 0 {
            concerns.push(Concern::CopyStale {
                place: copy.place.clone(),
                made: copy.made,
                changes,
            });
        }
    }
    sheets::examine(vault, today, &mut concerns);
    if vault.living_set().is_none() && !vault.accounts.is_empty() {
        concerns.push(Concern::NoSheets);
    }
    if vault.copies.is_empty() && !vault.accounts.is_empty() {
        concerns.push(Concern::NoCopies);
    }
    concerns.sort_by_key(|concern| (!concern.is_severe(), concern.is_note()));
    concerns
}

/// Whether few codes are left: two, or a fifth of many. A provider that issues one is not low
/// with one.
pub fn is_low(set: &CodeSet) -> bool {
    let (left, of) = (set.left(), set.codes.len());
    left > 0 && left < of && left <= FEW.max(of / 5)
}

/// Whether it was issued so long ago that it should be looked after.
pub fn is_old(issued: Day, today: Day) -> bool {
    today.days_after(issued) > OLD
}

fn of_account(account: &Account, today: Day, concerns: &mut Vec<Concern>) {
    if account.current().next().is_none() {
        // What is recovered through another account needs no codes of its own.
        if account.recovers_through.is_empty() {
            concerns.push(Concern::NoCodes {
                account: account.name(),
            });
        }
        return;
    }
    for item in account.current() {
        let Item::Codes(set) = item else {
            continue;
        };
        let (account, label) = (account.name(), set.label.clone());
        if set.left() == 0 {
            concerns.push(Concern::Empty { account, label });
        } else if is_low(set) {
            concerns.push(Concern::Low {
                account,
                label,
                left: set.left(),
                of: set.codes.len(),
            });
        } else if let Some(issued) = set.issued.filter(|&issued| is_old(issued, today)) {
            concerns.push(Concern::Old {
                account,
                label,
                issued,
            });
        }
    }
}

fn named(account: &str, label: &str) -> String {
    if label.is_empty() {
        account.to_owned()
    } else {
        format!("{account}, {label}")
    }
}

fn sheets_text(count: usize) -> String {
    match count {
        0 => "no sheet".to_owned(),
        1 => "1 sheet".to_owned(),
        many => format!("{many} sheets"),
    }
}

fn times(changes: u64) -> String {
    let plural = if changes == 1 { "" } else { "s" };
    format!("{changes} change{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{SealedCopy, Single};

    fn day(year: i32) -> Day {
        Day::from_ymd(year, 11, 22).unwrap()
    }

    fn codes(count: usize, used: usize, issued: Option<Day>) -> Item {
        let mut set = CodeSet::new((0..count).map(|n| format!("{n:08}")), issued);
        for code in &mut set.codes[..used] {
            code.used = Some(day(2026));
        }
        Item::Codes(set)
    }

    fn said(items: Vec<Item>) -> Vec<String> {
        let mut vault = Vault::new("");
        let mut account = Account::new("Google", "maria");
        account.items = items;
        vault.accounts.push(account);
        examine(&vault, day(2026))
            .iter()
            .filter(|concern| !concern.is_note())
            .map(Concern::to_string)
            .collect()
    }

    #[test]
    fn codes_that_run_out() {
        assert_eq!(said(vec![]), ["Google (maria) has no recovery codes"]);
        assert_eq!(
            said(vec![codes(10, 10, None)]),
            ["Google (maria): no code is left"]
        );
        assert_eq!(
            said(vec![codes(10, 8, None)]),
            ["Google (maria): only 2 of 10 codes are left"]
        );
        assert_eq!(
            said(vec![codes(16, 13, None).described(Some("work"), None)]),
            ["Google (maria), work: only 3 of 16 codes are left"]
        );
        assert!(said(vec![codes(10, 7, None)]).is_empty());
        // Microsoft issues one at a time.
        assert!(said(vec![codes(1, 0, None)]).is_empty());
        assert_eq!(
            said(vec![codes(1, 1, None)]),
            ["Google (maria): no code is left"]
        );
        assert!(said(vec![Item::Key(Single::new("k".to_owned()))]).is_empty());
        // Of codes that were replaced nothing is said.
        let mut void = codes(10, 10, None);
        void.void(day(2026));
        assert!(said(vec![void, codes(10, 0, None)]).is_empty());
    }

    #[test]
    fn codes_that_are_old() {
        assert_eq!(
            said(vec![codes(10, 0, Some(day(2024)))]),
            ["Google (maria): the codes are of 2024-11-22"]
        );
        assert!(said(vec![codes(10, 0, Some(day(2025)))]).is_empty());
    }

    #[test]
    fn paper_and_copies_that_are_behind() {
        let mut vault = Vault::new("");
        assert_eq!(examine(&vault, day(2026)), [Concern::NoAccounts]);
        let mut account = Account::new("Google", "");
        account.items.push(codes(10, 0, None));
        vault.accounts.push(account);
        let notes = examine(&vault, day(2026));
        assert_eq!(notes, [Concern::NoSheets, Concern::NoCopies]);
        assert!(notes.iter().all(Concern::is_note));
        vault.revision = 7;
        vault
            .copies
            .push(SealedCopy::new("/media/stick", day(2025), 6));
        vault
            .copies
            .push(SealedCopy::new("/media/other", day(2026), 7));
        let found = examine(&vault, day(2026));
        assert_eq!(
            found[0].to_string(),
            "1 change since the copy in /media/stick of 2025-11-22"
        );
        assert_eq!(found[1], Concern::NoSheets);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn sheets_that_are_behind() {
        let mut rng = rand::rng();
        let mut vault = Vault::new("");
        vault.accounts.push(Account::new("Google", ""));
        let holders = crate::split::Holders::new(["Anna", "Ben"]).unwrap();
        let two = Threshold::new(2).unwrap();
        let mut vault = crate::split::split(vault, two, &holders, false, day(2026), &mut rng)
            .unwrap()
            .vault;
        let stale = |vault: &Vault| {
            let found = examine(vault, day(2026));
            let mut stale = found.iter().filter(|one| one.kind() == "sheets-stale");
            stale.next().map(Concern::to_string).unwrap_or_default()
        };
        assert_eq!(stale(&vault), "");
        for _ in 0..4 {
            vault.changed(day(2026), "x");
        }
        let set = vault.sets[0].set;
        assert_eq!(
            stale(&vault),
            format!("4 changes since the sheets of set {set} were printed on 2026-11-22")
        );
        // Both sheets are needed, so what one of them carries is there when it is opened.
        vault.sets[0].sheets[0].revision = Some(vault.revision - 1);
        assert!(stale(&vault).starts_with("1 change "));
        vault.sets[0].sheets[1].revision = Some(vault.revision);
        assert_eq!(stale(&vault), "");
        vault.changed(day(2026), "x");
        assert!(stale(&vault).starts_with("1 change "));
        // Of a set that another took the place of nothing is said.
        vault.sets[0].retired = Some(day(2026));
        assert_eq!(stale(&vault), "");
        assert!(examine(&vault, day(2026)).contains(&Concern::NoSheets));
    }
}
