//! The plan as a document that any browser shows and prints.
//!
//! Responsible for the HTML: one file without scripts, pictures or anything from elsewhere, readable on
//! a phone and on paper, in either direction of writing. Not responsible for what it says.

use std::fmt::{self, Write};

use zeroize::Zeroizing;

use super::{Plan, Step, afterwards};
use crate::{
    day::Day,
    say::{Argument, Language, Message, Situation, words},
    shown::shown,
    vault::{Item, Thing, Vault},
};

/// Black on white, for paper; large enough for a phone.
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;\
color:#000;background:#fff}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-top:2px solid;\
padding-top:.5rem}section{break-inside:avoid}code{font:1rem/1.7 ui-monospace,monospace;\
font-feature-settings:'zero';overflow-wrap:anywhere}ul.codes{list-style:none;padding:0;columns:14rem}\
a{overflow-wrap:anywhere}.reason{font-weight:bold}s{opacity:.6}";

/// What of the secrets is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Everything, for whoever has opened the vault.
    Secrets,
    /// Nothing secret, for its owner to see what the others will find.
    Nothing,
}

/// The plan as HTML. Secret if `shown` says so.
pub fn html(vault: &Vault, shown: Shown, language: Language, today: Day) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(64 << 10));
    // Writing into a text does not fail.
    let _ = write_all(&mut text, vault, shown, language, today);
    text
}

fn write_all(
    text: &mut String,
    vault: &Vault,
    shown: Shown,
    language: Language,
    today: Day,
) -> fmt::Result {
    let say = |message: &Message| escaped(&words(language, message));
    let label = |id: &'static str| say(&Message::new(id));
    let title = match vault.title() {
        "" => label("plan-title"),
        of => say(&Message::new("plan-title-of").with("title", of)),
    };
    let direction = if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    };
    write!(
        text,
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{}</p>",
        language.tag(),
        say(&Message::new("plan-made").with("day", today))
    )?;
    write!(text, "<h2>{}</h2>", label("plan-before"))?;
    for id in ["plan-before-keep", "plan-before-need"] {
        write!(text, "<p>{}</p>", label(id))?;
    }
    write!(text, "<ul>")?;
    for thing in Thing::ALL {
        let said = vault.besides().of(thing).expose();
        let what = match (said, shown) {
            ("", _) => label("plan-not-said"),
            (_, Shown::Nothing) => label("plan-hidden"),
            (said, Shown::Secrets) => escaped(said),
        };
        write!(text, "<li>{}: {}</li>", say(&thing.message()), what)?;
    }
    write!(text, "</ul>")?;
    let plan = Plan::new(vault);
    for (number, step) in (1..).zip(&plan.steps) {
        let name = escaped(&step.account.name());
        write!(text, "<section><h2>{number}. {}</h2>", name)?;
        if let Some(reason) = step.reason() {
            write!(text, "<p class=\"reason\">{}</p>", say(&reason))?;
        }
        write!(text, "<ol>")?;
        for line in step.lines() {
            write!(text, "<li>{}</li>", linked(&line, language))?;
        }
        write!(text, "</ol>")?;
        write_items(text, step, shown, language)?;
        write!(text, "</section>")?;
    }
    write!(text, "<h2>{}</h2>", label("plan-afterwards"))?;
    for message in afterwards() {
        write!(text, "<p>{}</p>", say(&message))?;
    }
    if shown == Shown::Nothing && !plan.lacks.is_empty() {
        write!(text, "<h2>{}</h2><ul>", label("plan-lacks"))?;
        for lack in &plan.lacks {
            write!(text, "<li>{}</li>", say(&lack.message()))?;
        }
        write!(text, "</ul>")?;
    }
    writeln!(text, "</html>")
}

/// What is kept for an account.
fn write_items(
    text: &mut String,
    step: &Step<'_>,
    shown: Shown,
    language: Language,
) -> fmt::Result {
    let say = |message: &Message| escaped(&words(language, message));
    let note = step.account.note.expose();
    if !note.is_empty() && shown == Shown::Secrets {
        let line = Zeroizing::new(words(language, &Message::new("plan-note")));
        write!(text, "<p>{}: {}</p>", escaped(&line), escaped(note))?;
    }
    for item in step.account.current() {
        let heading = match item.label() {
            "" => say(&kind(item)),
            of => say(&Message::new("plan-labelled")
                .with("kind", kind(item))
                .with("label", of)),
        };
        write!(text, "<h3>{}</h3>", heading)?;
        match item {
            Item::Codes(set) => {
                let left = Message::new("plan-codes-left")
                    .with("left", set.left())
                    .with("of", set.codes.len());
                write!(text, "<p>{}</p>", say(&left))?;
                if shown == Shown::Nothing {
                    continue;
                }
                write!(text, "<ul class=\"codes\">")?;
                for code in &set.codes {
                    let one = escaped(code.code.expose());
                    match code.used {
                        None => write!(text, "<li>☐ <code>{}</code></li>", one)?,
                        Some(_) => write!(
                            text,
                            "<li>☒ <s><code>{}</code></s> {}</li>",
                            one,
                            say(&Message::new("plan-used"))
                        )?,
                    }
                }
                write!(text, "</ul>")?;
            }
            Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one) => {
                if matches!(item, Item::Seed(_)) {
                    write!(text, "<p>{}</p>", say(&Message::new("plan-seed")))?;
                }
                if shown == Shown::Secrets {
                    write!(text, "<p><code>{}</code></p>", escaped(one.value.expose()))?;
                }
            }
            Item::Unknown(_) => {}
        }
    }
    Ok(())
}

fn kind(item: &Item) -> Message {
    Message::new("plan-kind").with("kind", item.kind())
}

/// Text as HTML shows it: nothing in it begins a tag. Line ends stay.
fn escaped(text: &str) -> Safe {
    let mut safe = Zeroizing::new(String::with_capacity(2 * text.len() + 64));
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' => safe.push_str("<br>"),
            letter => safe.push(letter),
        }
    }
    Safe(safe)
}

/// Text that begins no tag; wiped on drop.
struct Safe(Zeroizing<String>);

impl fmt::Display for Safe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A line with the address that is filled into it as a link.
fn linked(line: &Message, language: Language) -> String {
    let said = escaped(&words(language, line)).to_string();
    let address = line.arguments().iter().find_map(|argument| match argument {
        ("address", Argument::Text(address)) if address.starts_with("https://") => Some(address),
        _ => None,
    });
    match address.map(|address| escaped(&shown(address).to_string()).to_string()) {
        None => said,
        Some(address) => {
            let link = format!("<a href=\"{address}\" rel=\"noreferrer\">{address}</a>");
            said.replacen(&address, &link, 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{self, Account};

    fn day() -> Day {
        Day::from_ymd(2026, 11, 27).unwrap()
    }

    fn example() -> Vault {
        let json = include_bytes!("../../examples/family-vault.json");
        vault::from_json(json, "example").unwrap()
    }

    #[test]
    fn it_has_every_account_and_the_codes_only_where_they_are_wanted() {
        let vault = example();
        let code = vault.accounts().iter().flat_map(|account| &account.items);
        let code = code.into_iter().find_map(|item| match item {
            Item::Codes(set) => Some(set.codes[0].code.expose()),
            _ => None,
        });
        let code = code.unwrap();
        for language in Language::all() {
            let open = html(&vault, Shown::Secrets, language, day());
            let hidden = html(&vault, Shown::Nothing, language, day());
            for account in vault.accounts() {
                assert!(
                    open.contains(&escaped(&account.name()).to_string()),
                    "{}",
                    language.tag()
                );
            }
            assert!(open.contains(code) && !hidden.contains(code));
            assert!(
                !open.contains("{ $") && !open.contains("plan-"),
                "{}",
                language.tag()
            );
        }
    }

    #[test]
    fn foreign_text_is_no_markup() {
        let mut account = Account::new("<script>alert(1)</script>", "\"x\"");
        account.address = "https://example.org/\"><b>".to_owned();
        let vault = Vault::of_accounts("<i>", vec![account]);
        let text = html(&vault, Shown::Secrets, Language::ENGLISH, day());
        assert!(!text.contains("<script") && !text.contains("<i>") && !text.contains("\"><b>"));
        assert!(text.contains("&lt;script&gt;"));
    }

    #[test]
    fn addresses_are_links() {
        let line = |address: &str| {
            let line = Message::new("plan-sign-in").with("address", address);
            linked(&line, Language::ENGLISH)
        };
        assert_eq!(
            line("https://example.org/a"),
            "Sign in at <a href=\"https://example.org/a\" rel=\"noreferrer\">https://example.org/a</a>"
        );
        assert_eq!(line("the bank"), "Sign in at the bank");
        assert!(!line("https://x/\"><b>").contains("<b>"));
        assert_eq!(
            line("javascript:alert(1)"),
            "Sign in at javascript:alert(1)"
        );
    }
}
