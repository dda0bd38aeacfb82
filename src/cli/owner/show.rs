//! A vault as text: an overview with the codes hidden, or everything, to be used at once.

use std::fmt::Write;

use zeroize::Zeroizing;

use crate::{
    cli::terminal::{
        table::BELOW,
        ui::{count, plain},
    },
    say::{Argument, Language, Message, Situation, words},
    session::opened::ItemKind,
    shown::shown_lines,
    vault::{Account, CodeSet, Item, Single, Vault},
};

/// One line for each account and kind, without secrets.
pub(crate) fn overview(vault: &Vault, language: Language) -> String {
    let rows: Vec<[String; 2]> = vault
        .accounts()
        .iter()
        .flat_map(|account| {
            let items = account.items.iter().filter(|item| item.voided().is_none());
            let mut kinds: Vec<String> = items.map(|item| kind(item, language)).collect();
            if kinds.is_empty() {
                kinds.push(words(language, &Message::new("program-nothing")));
            }
            // The account's name stands once.
            kinds.into_iter().enumerate().map(|(at, kind)| {
                let name = if at == 0 {
                    plain(&account.name())
                } else {
                    String::new()
                };
                [name, kind]
            })
        })
        .collect();
    BELOW.rows(&rows)
}

fn kind(item: &Item, language: Language) -> String {
    let mut message = kind_of(item);
    if let Item::Codes(set) = item {
        message = Message::new("program-kind-left")
            .with("kind", message)
            .with("left", set.left())
            .with("of", set.codes.len());
    }
    format!("{}{}", words(language, &message), in_brackets(item.label()))
}

fn kind_of(item: &Item) -> Message {
    Message::new("program-kind").with("kind", item.kind())
}

fn in_brackets(label: &str) -> String {
    match label {
        "" => String::new(),
        label => format!(" ({})", plain(label)),
    }
}

/// Everything, grouped by account, with what to do. Secret.
pub(crate) fn everything(vault: &Vault, language: Language) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::new());
    for account in vault.accounts() {
        let _ = write_account(&mut text, account, How::for_use(language));
        text.push('\n');
    }
    text
}

/// One account. Secret if `how` reveals it.
pub(crate) fn account(account: &Account, how: How) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::new());
    let _ = write_account(&mut text, account, how);
    text
}

/// What of an account is shown.
#[derive(Clone, Copy)]
pub(crate) struct How {
    /// The secrets themselves.
    pub(crate) reveal: bool,
    /// The numbers of codes and what to do with them.
    pub(crate) numbers: bool,
    /// What newer ones replaced, too.
    pub(crate) old: bool,
    /// Whoever it is shown to.
    pub(crate) language: Language,
}

impl How {
    /// Everything that is in force, to be used at once.
    fn for_use(language: Language) -> Self {
        Self {
            reveal: true,
            numbers: false,
            old: false,
            language,
        }
    }

    fn words(self, message: &Message) -> String {
        words(self.language, message)
    }
}

/// What stands for a secret that is not shown, always as long.
const HIDDEN: &str = "········";

fn write_account(text: &mut String, account: &Account, how: How) -> std::fmt::Result {
    writeln!(text, "{}", plain(&account.name()))?;
    if !account.address.is_empty() {
        writeln!(text, "  {}", plain(&account.address))?;
    }
    if !account.recovers_through.is_empty() {
        let through =
            Message::new("program-through").with("names", Argument::any(&account.recovers_through));
        writeln!(text, "  {}", how.words(&through))?;
    }
    if !account.note.expose().is_empty() {
        // Each line says that it is not ours.
        let note = how.words(&Message::new("program-account-note"));
        for line in secret(account.note.expose(), how) {
            writeln!(text, "  {note}: {}", &*line)?;
        }
    }
    if account.items.is_empty() {
        writeln!(text, "  {}", how.words(&Message::new("program-nothing")))?;
    }
    for item in &account.items {
        if item.voided().is_some() && !how.old {
            continue;
        }
        match item {
            Item::Codes(set) => write_codes(text, item, set, how)?,
            Item::Key(one) | Item::Phrase(one) | Item::Seed(one) => {
                write_single(text, item, one, &advice(item, how), how)?;
            }
            Item::Text(one) => write_single(text, item, one, "", how)?,
            Item::Unknown(_) => {
                writeln!(text, "  {}", advice(item, how))?;
            }
        }
    }
    Ok(())
}

fn write_codes(text: &mut String, item: &Item, set: &CodeSet, how: How) -> std::fmt::Result {
    write_heading(text, item, how)?;
    if set.voided.is_none() && how.reveal {
        writeln!(text, "    {}", advice(item, how))?;
    }
    let width = set.codes.len().to_string().len();
    for (number, code) in (1..).zip(&set.codes) {
        let mark = if code.used.is_some() { "[x]" } else { "[ ]" };
        let number = if how.numbers {
            format!(" {number:width$} ")
        } else {
            String::new()
        };
        let shown = one_line(code.code.expose(), how);
        match code.used {
            Some(day) => {
                let used = Message::new("program-code-used").with("day", Argument::text(day));
                writeln!(
                    text,
                    "    {mark}{number} {}   {}",
                    &*shown,
                    how.words(&used)
                )?;
            }
            None => writeln!(text, "    {mark}{number} {}", &*shown)?,
        }
    }
    Ok(())
}

fn write_single(
    text: &mut String,
    item: &Item,
    one: &Single,
    advice: &str,
    how: How,
) -> std::fmt::Result {
    write_heading(text, item, how)?;
    if !advice.is_empty() && how.reveal {
        writeln!(text, "    {advice}")?;
    }
    // What follows the first line stands where no line of ours begins.
    for (at, line) in secret(one.value.expose(), how).iter().enumerate() {
        let further = if at > 0 { "  " } else { "" };
        writeln!(text, "    {further}{}", &**line)?;
    }
    Ok(())
}

/// What to do with it.
fn advice(item: &Item, how: How) -> String {
    how.words(&ItemKind::of(item).message())
}

fn write_heading(text: &mut String, item: &Item, how: How) -> std::fmt::Result {
    let kind = how.words(&kind_of(item)) + &in_brackets(item.label());
    let issued = match item.issued() {
        None => kind,
        Some(day) if item.is_estimated() => how.words(
            &Message::new("program-kind-issued-about")
                .with("kind", kind)
                .with("day", Argument::text(day)),
        ),
        Some(day) => how.words(
            &Message::new("program-kind-issued")
                .with("kind", kind)
                .with("day", Argument::text(day)),
        ),
    };
    // Only the owner sees what is void.
    let void = item
        .voided()
        .map(|day| format!(", void since {day}"))
        .unwrap_or_default();
    writeln!(text, "  {issued}{void}:")
}

/// The lines of a secret, or what stands for all of them.
fn secret(text: &str, how: How) -> Vec<Zeroizing<String>> {
    if how.reveal {
        shown_lines(text).collect()
    } else {
        vec![Zeroizing::new(HIDDEN.to_owned())]
    }
}

fn one_line(text: &str, how: How) -> Zeroizing<String> {
    Zeroizing::new(if how.reveal {
        plain(text)
    } else {
        HIDDEN.to_owned()
    })
}

/// "The Rossi family, revision 8, 5 accounts".
pub(crate) fn summary(vault: &Vault) -> String {
    let title = if vault.title().is_empty() {
        "a vault"
    } else {
        vault.title()
    };
    let accounts = count(vault.accounts().len(), "account");
    format!(
        "{}, revision {}, {accounts}",
        plain(title),
        vault.revision()
    )
}
