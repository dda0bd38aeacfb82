//! Sheets that are typed at the terminal.
//!
//! Responsible for reading lines and files, for showing and for asking. What is asked, and what an
//! answer does, is for [`session`](crate::session) to say, and the words for [`say`](crate::say).

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::cli::{reading::files, terminal::ui::Ui};
use crate::{
    error::Error,
    say::{Message, Situation},
    scan::Options,
    session::{
        Said,
        reading::Pile,
        typing::{Asked, End, Input, Typing},
    },
};

/// Takes sheets from the terminal until there is enough to open a vault, or the person ends it.
pub(crate) fn type_sheets(pile: &mut Pile, effort: &Options, ui: &Ui) -> Result<(), Error> {
    let mut typing = Typing::new();
    let mut input = Input::Look;
    loop {
        let step = pile.type_in(&mut typing, input);
        for said in &step.said {
            show(said, ui);
        }
        input = loop {
            if let Some(input) = ask(&step.asked, pile, effort, ui)? {
                break input;
            }
        };
        if let Asked::Finished(end) = step.asked {
            if end == End::Stopped && typing.kept().lines > 0 {
                ui.tell(
                    ui.words(&Message::new("typing-stopped").with("lines", typing.kept().lines)),
                );
            }
            return Ok(());
        }
    }
}

/// Asks what is asked, until there is something to go on with.
fn ask(asked: &Asked, pile: &mut Pile, effort: &Options, ui: &Ui) -> Result<Option<Input>, Error> {
    let prompt = match asked {
        Asked::Line { number, .. } => {
            let line = Message::new("program-line").with("number", *number);
            format!("  {}", ui.words(&line))
        }
        Asked::AnyLine => format!("  {}", ui.words(&Message::new("program-any-line"))),
        Asked::VaultHead => format!("  {}", ui.words(&Message::new("program-head-line"))),
        Asked::VaultLine { number, of } => {
            let line = Message::new("program-vault-line")
                .with("number", *number)
                .with("of", *of);
            format!("  {}", ui.words(&line))
        }
        Asked::Question(question) => {
            format!("  {} [y/n]", paragraph(&ui.words(&question.message())))
        }
        Asked::Finished(_) => return Ok(Some(Input::Look)),
    };
    let Some(Typed { text, pasted }) = read(&prompt, ui)? else {
        return Ok(Some(Input::End));
    };
    let bare = text.trim();
    let question = matches!(asked, Asked::Question(_));
    Ok(Some(match bare.to_lowercase().as_str() {
        _ if bare.contains('\n') => Input::Block(text),
        // What is pasted answers no question.
        _ if question && pasted => Input::Block(text),
        "y" | "yes" if question => Input::Answer(true),
        "n" | "no" if question => Input::Answer(false),
        _ if question => {
            ui.tell(format!("  {}", ui.words(&Message::new("program-yes-no"))));
            return Ok(None);
        }
        "stop" => Input::Stop,
        "leave" => Input::Leave,
        _ => match file_named(bare) {
            Some(path) => {
                add_file(path, pile, effort, ui)?;
                Input::Look
            }
            None => Input::Line(text),
        },
    }))
}

/// Whether to go on by typing, where the files gave some sheets, but not enough.
pub(crate) fn offer(pile: &mut Pile, ui: &Ui) -> Result<bool, Error> {
    let sets = pile.combiner().progress();
    let [set] = &sets[..] else {
        return Ok(false);
    };
    if !matches!(pile.open(), Err(Error::NotEnoughSheets { .. })) {
        return Ok(false);
    }
    let so_far = Said::SoFar {
        set: set.set,
        have: set.signed.len() + set.typed.len(),
        threshold: set.threshold,
    };
    ui.tell(ui.words(&so_far.message()));
    ui.confirm(&ui.words(&Message::new("typing-offer")), false)
}

/// A file that was named instead of a line; dropped on a terminal, its name is quoted.
fn file_named(text: &str) -> Option<PathBuf> {
    let unquoted = ['\'', '"'].iter().find_map(|&mark| {
        let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
        Some(inner.to_owned())
    });
    let name = unquoted.unwrap_or_else(|| text.replace("\\ ", " "));
    let path = Path::new(&name);
    // A word alone is a word, whatever files there are.
    let is_name = name.contains(['.', '/', '\\']);
    (is_name && path.is_file()).then(|| path.to_owned())
}

fn add_file(path: PathBuf, pile: &mut Pile, effort: &Options, ui: &Ui) -> Result<(), Error> {
    let findings = pile.findings().len();
    files::add(pile, &[path], effort, ui)?;
    // Among several files this was said.
    if pile.files() == 1
        && let Some(error) = pile.take_unreadable()
    {
        ui.warning(ui.words(&error.message()));
    }
    ui.findings(&pile.findings()[findings..]);
    Ok(())
}

fn show(said: &Said, ui: &Ui) {
    let text = paragraph(&ui.words(&said.message()));
    match said {
        _ if said.is_warning() => ui.warning(text),
        Said::Noticed(_) => ui.note(text),
        Said::How => {
            let keys = paragraph(&ui.words(&Message::new("typing-keys")));
            ui.tell(format!("{text} {keys}\n"));
        }
        Said::HowLines => {
            let name = paragraph(&ui.words(&Message::new("typing-name-a-file")));
            ui.tell(format!("{text} {name}\n"));
        }
        Said::VaultNeeded => ui.tell(format!("{text}\n")),
        Said::Sheet { .. } | Said::SoFar { .. } | Said::EnoughAlready => ui.tell(text),
        Said::SheetIn { .. } | Said::AllVaultLines => ui.tell(text),
        Said::Correction { .. } => ui.tell(format!("    {text}")),
        _ => ui.tell(format!("  {text}")),
    }
}

/// The lines of a sentence as one: where it is broken, the terminal's width says.
fn paragraph(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.join(" ")
}

/// What was typed, or all that was pasted at once.
struct Typed {
    text: Zeroizing<String>,
    pasted: bool,
}

/// `None` at Ctrl-D.
fn read(prompt: &str, ui: &Ui) -> Result<Option<Typed>, Error> {
    let Some(first) = ui.next(prompt)? else {
        return Ok(None);
    };
    let mut typed = Typed {
        text: first.text,
        pasted: first.pasted,
    };
    let mut more = first.more;
    while more {
        let Some(line) = ui.next("")? else { break };
        typed.text.push('\n');
        typed.text.push_str(&line.text);
        more = line.more;
    }
    Ok(Some(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_as_terminals_drop_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a picture.jpg");
        std::fs::write(&path, "").unwrap();
        let name = path.to_str().unwrap();
        for text in [
            name.to_owned(),
            format!("'{name}'"),
            format!("\"{name}\""),
            name.replace(' ', "\\ "),
        ] {
            assert_eq!(file_named(&text), Some(path.clone()), "{text}");
        }
        assert_eq!(file_named("able"), None);
        assert_eq!(file_named("3. able acid also apex"), None);
    }
}
