//! What may need attention, in words: what it is, and what to do about it.
//!
//! Responsible for the sentences. A concern names accounts, sets and places, never a secret. Not
//! responsible for finding it.

use std::fmt;

use crate::{day::Day, error::list, paper::record::SetId, shown::OneLine, threshold::Threshold};

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
    /// What whoever opens the vault would look for in vain.
    PlanLacks {
        /// How many things.
        count: usize,
    },
    /// The address of the page was not looked after for long: its domain may lapse.
    PageAddressOld {
        /// The address.
        url: String,
        /// When its owner last said that the page is there.
        seen: Day,
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
            Self::NoCopies | Self::NoSheets | Self::PlanLacks { .. } => true,
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
            Self::PlanLacks { .. } => "plan-lacks",
            Self::PageAddressOld { .. } => "page-address-old",
            Self::SheetsLost { .. } => "sheets-lost",
            Self::SheetsStale { .. } => "sheets-stale",
            Self::SheetsTooFew { .. } => "sheets-too-few",
        }
    }
}

impl fmt::Display for Concern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let f = &mut OneLine(f);
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
            Self::PlanLacks { count } => {
                let things = if *count == 1 {
                    "thing is"
                } else {
                    "things are"
                };
                write!(f, "{count} {things} missing that relatives would need")
            }
            Self::PageAddressOld { url, seen } => {
                write!(f, "nobody looked since {seen} whether the page is at {url}")
            }
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

fn named(account: &str, label: &str) -> String {
    if label.is_empty() {
        account.to_owned()
    } else {
        format!("{account}, {label}")
    }
}

fn sheets_text(count: usize) -> String {
    match count {
        0 => "no sheets".to_owned(),
        1 => "1 sheet".to_owned(),
        many => format!("{many} sheets"),
    }
}

fn times(changes: u64) -> String {
    let plural = if changes == 1 { "" } else { "s" };
    format!("{changes} change{plural}")
}
