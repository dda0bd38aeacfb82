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

/// Widest line of text that reads well, and the width where none is known.
const WIDEST: usize = 76;

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
        Asked::Line { number, .. } => format!("  line {number}:"),
        Asked::AnyLine => "  line (its number first):".to_owned(),
        Asked::VaultHead => "  head line:".to_owned(),
        Asked::VaultLine { number, of } => format!("  line {number} of {of}:"),
        Asked::Question(question) => {
            let text = format!("{} [y/n]", ui.words(&question.message()));
            wrapped(&text, "  ")
        }
        Asked::Finished(_) => return Ok(Some(Input::Look)),
    };
    // Only the last line of a question is its prompt.
    let prompt = match prompt.rsplit_once('\n') {
        Some((before, last)) => {
            ui.tell(before);
            last.to_owned()
        }
        None => prompt,
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
            ui.tell("  Please type y for yes or n for no.");
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
        ui.warning(error);
    }
    ui.findings(&pile.findings()[findings..]);
    Ok(())
}

fn show(said: &Said, ui: &Ui) {
    let text = ui.words(&said.message());
    match said {
        _ if said.is_warning() => ui.warning(text),
        Said::Noticed(_) => ui.note(text),
        Said::How => {
            let keys = ui.words(&Message::new("typing-keys"));
            ui.tell(format!("{}\n", wrapped(&format!("{text} {keys}"), "")));
        }
        Said::HowLines => {
            let name = ui.words(&Message::new("typing-name-a-file"));
            ui.tell(format!("{}\n", wrapped(&format!("{text} {name}"), "")));
        }
        Said::VaultNeeded => ui.tell(format!("{}\n", wrapped(&text, ""))),
        Said::Sheet { .. } | Said::SoFar { .. } | Said::EnoughAlready => ui.tell(text),
        Said::SheetIn { .. } | Said::AllVaultLines => ui.tell(text),
        Said::Correction { .. } => ui.tell(wrapped(&text, "    ")),
        _ => ui.tell(wrapped(&text, "  ")),
    }
}

/// A text in lines that fit the terminal, each set in.
fn wrapped(text: &str, set_in: &str) -> String {
    let width = width().clamp(20, WIDEST);
    let mut lines = String::new();
    let mut at = 0;
    for word in text.split_ascii_whitespace() {
        let length = word.chars().count();
        if at > 0 && at + 1 + length <= width {
            lines.push(' ');
            at += 1;
        } else {
            if at > 0 {
                lines.push('\n');
            }
            lines.push_str(set_in);
            at = set_in.len();
        }
        lines.push_str(word);
        at += length;
    }
    lines
}

/// Columns of the terminal.
fn width() -> usize {
    #[cfg(unix)]
    if let Ok(size) = rustix::termios::tcgetwinsize(std::io::stderr())
        && size.ws_col > 0
    {
        return size.ws_col.into();
    }
    WIDEST
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
    fn lines_fit() {
        let text = "word ".repeat(40);
        let lines = wrapped(&text, "  ");
        assert!(
            lines
                .lines()
                .all(|line| line.len() <= WIDEST && line.starts_with("  word"))
        );
        assert_eq!(lines.split_ascii_whitespace().count(), 40);
        assert_eq!(wrapped("", "  "), "");
    }

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
