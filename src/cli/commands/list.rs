//! `kinsafe list`: what the vault keeps, and what became of it.

use clap::Args;

use super::remove::inventory;
use crate::{
    answer::{self, accounts::List},
    cli::{
        machine::today,
        owner::{
            show::{self},
            which_vault::Which,
        },
        terminal::{
            table::{PLAIN, Table},
            ui::{Ui, plain, span},
        },
    },
    day::Day,
    error::Error,
    letters::folded,
    status::{is_low, is_old},
    vault::{Account, Change, Item, Vault},
};

/// Letters of a name and of a label in the list.
const NAME: usize = 40;
const LABEL: usize = 16;

/// Show all accounts, with how many codes are left
#[derive(Args)]
pub(crate) struct ListArguments {
    /// Only accounts with these words in their name
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// Show the last changes of the vault instead
    #[arg(long, conflicts_with_all = ["json", "words"])]
    history: bool,
    /// Show what was removed lately and can be brought back
    #[arg(long, conflicts_with_all = ["history", "json", "words"])]
    removed: bool,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn list(arguments: ListArguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let vault = which.open(ui)?;
    if arguments.history {
        return history(&vault, ui);
    }
    if arguments.removed {
        return removed(&vault, ui);
    }
    let wanted = folded(&arguments.words.join(" "));
    let shown: Vec<&Account> = vault
        .accounts()
        .iter()
        .filter(|account| {
            let name = folded(&account.name());
            wanted.split_whitespace().all(|word| name.contains(word))
        })
        .collect();
    if arguments.json {
        return ui.result(answer::text(&List::new(&vault, &shown)).as_str());
    }
    if vault.accounts().is_empty() {
        ui.say(
            "The vault is empty. kinsafe import takes codes from files, kinsafe add asks for them.",
        );
        return Ok(());
    }
    if shown.is_empty() {
        return Err(Error::AccountUnknown {
            query: wanted,
            suggestion: None,
        });
    }
    ui.result(table(&shown, today()?).trim_end())?;
    ui.say(format!("\n{}", foot(&vault, shown.len())));
    Ok(())
}

/// What was done when.
const HISTORY: Table = Table { indent: 0, gap: 2 };

fn history(vault: &Vault, ui: &Ui) -> Result<(), Error> {
    let width = vault.revision().to_string().len();
    let row = |change: &Change| {
        [
            format!("{:width$}", change.revision),
            change.date.to_string(),
            plain(&change.what),
        ]
    };
    let rows: Vec<[String; 3]> = vault.history().iter().map(row).collect();
    match HISTORY.rows(&rows).trim_end_matches('\n') {
        "" => Ok(()),
        text => ui.result(text),
    }
}

fn removed(vault: &Vault, ui: &Ui) -> Result<(), Error> {
    let rows: Vec<[String; 3]> = vault
        .removed()
        .iter()
        .map(|removed| {
            [
                plain(&removed.account.name()),
                inventory(&removed.account.items),
                format!(
                    "removed on {}, kept until {}",
                    removed.on,
                    removed.kept_until()
                ),
            ]
        })
        .collect();
    if rows.is_empty() {
        return ui.result("Nothing was removed lately.");
    }
    ui.result(PLAIN.rows(&rows).trim_end())?;
    ui.say("\nkinsafe remove --undo ACCOUNT brings one back.");
    Ok(())
}

/// "The Rossi family, revision 8, 5 accounts".
fn foot(vault: &Vault, shown: usize) -> String {
    let all = show::summary(vault);
    if shown == vault.accounts().len() {
        all
    } else {
        format!("{all}, {shown} of them shown")
    }
}

fn table(accounts: &[&Account], today: Day) -> String {
    let mut rows: Vec<[String; 4]> = Vec::new();
    for account in accounts {
        let name = cut(&plain(&account.name()), NAME);
        let first = rows.len();
        for item in account.current() {
            rows.push([
                String::new(),
                kind(item),
                item.issued().map(|day| age(day, today)).unwrap_or_default(),
                mark(item, today).to_owned(),
            ]);
        }
        if rows.len() == first {
            let mark = if account.recovers_through.is_empty() {
                "nothing yet".to_owned()
            } else {
                format!(
                    "recovered through {}",
                    plain(&account.recovers_through.join(" or "))
                )
            };
            rows.push([String::new(), mark, String::new(), String::new()]);
        }
        rows[first][0] = name;
    }
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths = [width(0), width(1), width(2)];
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let gap = width - cell.chars().count() + 3;
            line.push_str(cell);
            line.push_str(&" ".repeat(gap));
        }
        line.push_str(&row[3]);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn kind(item: &Item) -> String {
    let what = match item {
        Item::Codes(set) => format!("{} of {} codes left", set.left(), set.codes.len()),
        _ => item.kind_text().to_owned(),
    };
    match item.label() {
        "" => what,
        label => format!("{what} ({})", cut(&plain(label), LABEL)),
    }
}

/// One long name must not push everything else over the edge.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most - 1).collect();
    short.push('…');
    short
}

/// "today", "5 days", "8 months", "2 years".
fn age(issued: Day, today: Day) -> String {
    let days = usize::try_from(today.days_after(issued)).unwrap_or(0);
    match days {
        0 => "today".to_owned(),
        days => span(days),
    }
}

/// "today", "3 days ago".
pub(crate) fn ago(day: Day, today: Day) -> String {
    match age(day, today).as_str() {
        "today" => "today".to_owned(),
        age => format!("{age} ago"),
    }
}

fn mark(item: &Item, today: Day) -> &'static str {
    match item {
        Item::Codes(set) if set.left() == 0 => "all used up",
        Item::Codes(set) if is_low(set) => "low",
        Item::Codes(set) if set.issued.is_some_and(|issued| is_old(issued, today)) => "old",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages() {
        let day = |month, day| Day::from_ymd(2026, month, day).unwrap();
        let long_ago = |year| Day::from_ymd(year, 11, 22).unwrap();
        let today = day(11, 22);
        for (issued, said) in [
            (day(11, 22), "today"),
            (day(11, 23), "today"),
            (day(11, 21), "1 day"),
            (day(10, 1), "52 days"),
            (day(3, 14), "8 months"),
            (long_ago(2025), "12 months"),
            (long_ago(2024), "2 years"),
        ] {
            assert_eq!(age(issued, today), said);
        }
    }
}
