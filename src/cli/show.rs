//! A vault as text: an overview with the codes hidden, or everything, to be used at once.

use std::fmt::Write;

use super::ui::{count, plain};
use crate::vault::{Account, CodeSet, Item, Single, Vault};

/// One line for each account and kind, without secrets.
pub(super) fn overview(vault: &Vault) -> String {
    let rows: Vec<(String, String)> = vault
        .accounts
        .iter()
        .flat_map(|account| {
            let items = account.items.iter().filter(|item| item.voided().is_none());
            let mut kinds: Vec<String> = items.map(kind).collect();
            if kinds.is_empty() {
                kinds.push("nothing yet".to_owned());
            }
            // The account's name stands once.
            kinds.into_iter().enumerate().map(|(at, kind)| {
                (
                    if at == 0 {
                        plain(&account.name())
                    } else {
                        String::new()
                    },
                    kind,
                )
            })
        })
        .collect();
    let width = rows
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or_default();
    let mut text = String::new();
    for (name, kind) in rows {
        let gap = width - name.chars().count() + 3;
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {name}{:gap$}{kind}", "");
    }
    text
}

fn kind(item: &Item) -> String {
    let what = match item {
        Item::Codes(set) => {
            let total = set.codes.len();
            format!("{}, {} of {total} left", item.kind_text(), set.left())
        }
        _ => item.kind_text().to_owned(),
    };
    match label(item) {
        "" => what,
        label => format!("{what} ({})", plain(label)),
    }
}

fn label(item: &Item) -> &str {
    match item {
        Item::Codes(set) => &set.label,
        Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) => &one.label,
        Item::Unknown(_) => "",
    }
}

/// Everything, grouped by account, with what to do. Secret.
pub(super) fn everything(vault: &Vault) -> String {
    let mut text = String::new();
    for account in &vault.accounts {
        let _ = write_account(&mut text, account);
    }
    text
}

fn write_account(text: &mut String, account: &Account) -> std::fmt::Result {
    writeln!(text, "{}", plain(&account.name()))?;
    if !account.address.is_empty() {
        writeln!(text, "  {}", plain(&account.address))?;
    }
    if !account.note.expose().is_empty() {
        writeln!(
            text,
            "  {}",
            plain(account.note.expose()).replace('\n', "\n  ")
        )?;
    }
    for item in account.items.iter().filter(|item| item.voided().is_none()) {
        match item {
            Item::Codes(set) => write_codes(text, item, set)?,
            Item::Key(one) => {
                write_single(text, item, one, "Can be used again; keep it after use.")?;
            }
            Item::Phrase(one) => write_single(text, item, one, "Enter the words in this order.")?,
            Item::Seed(one) => {
                write_single(
                    text,
                    item,
                    one,
                    "Add it to an authenticator app; it then shows the codes.",
                )?;
            }
            Item::Text(one) => write_single(text, item, one, "")?,
            Item::Unknown(_) => {
                writeln!(
                    text,
                    "  {}: get the newest kinsafe to see it",
                    item.kind_text()
                )?;
            }
        }
    }
    writeln!(text)
}

fn write_codes(text: &mut String, item: &Item, set: &CodeSet) -> std::fmt::Result {
    write_heading(text, item, set.issued.map(|day| day.to_string()))?;
    let advice = match set.left() {
        0 => "All are used up. Make new ones at the provider.",
        1 => "The last one: it works once. Make new ones as soon as you are in.",
        _ => "Each works once. Try the first that is not crossed out.",
    };
    writeln!(text, "    {advice}")?;
    for code in &set.codes {
        match code.used {
            Some(day) => writeln!(text, "    [x] {}   used {day}", plain(code.code.expose()))?,
            None => writeln!(text, "    [ ] {}", plain(code.code.expose()))?,
        }
    }
    Ok(())
}

fn write_single(text: &mut String, item: &Item, one: &Single, advice: &str) -> std::fmt::Result {
    write_heading(text, item, one.issued.map(|day| day.to_string()))?;
    if !advice.is_empty() {
        writeln!(text, "    {advice}")?;
    }
    writeln!(
        text,
        "    {}",
        plain(one.value.expose()).replace('\n', "\n    ")
    )
}

fn write_heading(text: &mut String, item: &Item, issued: Option<String>) -> std::fmt::Result {
    let label = match label(item) {
        "" => String::new(),
        label => format!(" ({})", plain(label)),
    };
    let issued = issued
        .map(|day| format!(", issued {day}"))
        .unwrap_or_default();
    writeln!(text, "  {}{label}{issued}:", item.kind_text())
}

/// "The Rossi family, revision 8, 5 accounts".
pub(super) fn summary(vault: &Vault) -> String {
    let title = if vault.title.is_empty() {
        "a vault"
    } else {
        &vault.title
    };
    let accounts = count(vault.accounts.len(), "account");
    format!("{}, revision {}, {accounts}", plain(title), vault.revision)
}
