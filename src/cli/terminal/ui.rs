//! Talking to a person. The rules:
//!
//! * results go to stdout, all other talk to stderr;
//! * an error is one line `kinsafe: error: …`, and a hint what to do next is another;
//! * a thing that was noticed and did not stop the work is a `warning`, one that is not even
//!   wrong a `note`; `--quiet` drops notes and progress, never warnings;
//! * colour only marks these words, and only on a terminal;
//! * what comes from elsewhere goes through [`shown`], so that it can neither steer the terminal nor
//!   end a line and begin one that looks like ours; what is said in one line is kept to one here;
//! * a reader that closes the pipe is no error.

use super::{
    width::{columns_of, of_stderr, of_stdout},
    wrap::wrapped,
};
use std::{
    fmt,
    io::{self, IsTerminal, Write},
    sync::{Mutex, PoisonError},
};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use zeroize::Zeroizing;

use crate::{
    cli::{
        hint::hint,
        terminal::{Line, Lines, mode},
    },
    combine::Finding,
    day::Span,
    error::{Doing, Error},
    say::{Language, Message, Situation, words},
    session::findings_left,
    shown::{self, shown},
};

/// Most findings that are said at once.
const FINDINGS: usize = 40;

/// What stands in sentences for paper and browsers alone: brackets around what is set in another face,
/// and the marks that keep what is written from left to right together among what is not. Most
/// terminals would show a sign for these, and those that know of directions manage without.
const NOT_FOR_TERMINALS: [char; 5] = ['⟦', '⟧', '\u{2068}', '\u{2069}', '\u{200F}'];

/// When to use colour.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The person at the other end.
pub(crate) struct Ui {
    quiet: bool,
    language: Language,
    lines: Mutex<Lines>,
}

impl Ui {
    pub(crate) fn new(quiet: bool, colour: Colour, language: Language) -> Self {
        match colour {
            Colour::Auto => ColorChoice::Auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        }
        .write_global();
        Self {
            quiet,
            language,
            lines: Mutex::default(),
        }
    }

    /// A result: one or more lines on stdout.
    pub(crate) fn result(&self, text: impl fmt::Display) -> Result<(), Error> {
        let text = Zeroizing::new(text.to_string());
        let text = steering_nothing(&text);
        match writeln!(anstream::stdout(), "{}", &*fitted(text, of_stdout(), 0)) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Error::io(Doing::WritingResult, "", &error))
            }
            _ => Ok(()),
        }
    }

    /// A sentence in the person's language.
    pub(crate) fn words(&self, message: &Message) -> String {
        words(self.language, message).replace(NOT_FOR_TERMINALS, "")
    }

    /// The person's language.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// What is being done; nothing depends on reading it.
    pub(crate) fn say(&self, text: impl fmt::Display) {
        if !self.quiet {
            self.tell(text);
        }
    }

    /// What stopped the work, and what to do.
    pub(crate) fn error(&self, error: &Error) {
        self.marked(
            Message::new("program-error"),
            AnsiColor::Red,
            self.words(&error.message()),
        );
        if let Some(hint) = hint(error, self.language) {
            self.marked(Message::new("program-hint"), AnsiColor::Cyan, hint);
        }
    }

    /// Something wrong that did not stop the work.
    pub(crate) fn warning(&self, text: impl fmt::Display) {
        self.marked(Message::new("program-warning"), AnsiColor::Yellow, text);
    }

    /// Something that is good to know.
    pub(crate) fn note(&self, text: impl fmt::Display) {
        if !self.quiet {
            self.marked(Message::new("program-note"), AnsiColor::Cyan, text);
        }
    }

    /// What was noticed while combining. Of a file of nothing but damaged codes not all is said.
    pub(crate) fn findings<'a>(&self, findings: impl IntoIterator<Item = &'a Finding>) {
        let mut findings = findings.into_iter();
        for finding in findings.by_ref().take(FINDINGS) {
            let said = self.words(&finding.message());
            if finding.is_note() {
                self.note(said)
            } else {
                self.warning(said)
            }
        }
        let left = findings.count();
        if left > 0 {
            self.warning(self.words(&findings_left(left)));
        }
    }

    /// Part of a conversation that somebody asked for; said with --quiet too.
    pub(crate) fn tell(&self, text: impl fmt::Display) {
        let text = Zeroizing::new(text.to_string());
        let text = fitted(steering_nothing(&text), of_stderr(), 0);
        let _ = writeln!(anstream::stderr(), "{}", &*text);
    }

    /// Whether somebody can answer a question.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Asks for a line of text; empty if nobody can answer or nothing is typed.
    pub(crate) fn ask(&self, question: &str) -> Result<String, Error> {
        if !self.can_ask() {
            return Ok(String::new());
        }
        loop {
            match self.next(question)? {
                // A list that went into the wrong question.
                Some(line) if line.whole && line.more => {
                    self.forget();
                    self.tell(self.words(&Message::new("program-one-line")));
                }
                line => {
                    let text = line.map(|line| line.text).unwrap_or_default();
                    return Ok(text.trim().to_owned());
                }
            }
        }
    }

    /// The next line that is typed or pasted; `None` for Ctrl-D. Behind the prompt comes a blank;
    /// what is pasted does not wait for one.
    pub(crate) fn next(&self, prompt: &str) -> Result<Option<Line>, Error> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let prompt = steering_nothing(if lines.within_paste() { "" } else { prompt });
        // One blank more stands behind it.
        let room = of_stderr().map(|width| width - 1);
        let mut prompt = fitted(prompt, room, 0);
        // What is typed stands behind the last line of a long question.
        if let Some((above, last)) = prompt.rsplit_once('\n') {
            let last = Zeroizing::new(last.to_owned());
            let _ = writeln!(anstream::stderr(), "{above}");
            prompt = last;
        }
        if !prompt.is_empty() {
            let _ = write!(anstream::stderr(), "{} ", &*prompt);
        }
        let _ = io::stderr().flush();
        lines.next(&prompt)
    }

    /// Forgets what was typed or pasted and not asked for: it is no answer to what is asked next.
    pub(crate) fn forget(&self) {
        if self.can_ask() {
            let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
            lines.forget();
        }
    }

    /// At the end of the program: what was typed or pasted and not asked for does not go to the
    /// shell.
    pub(crate) fn leave(&self) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if self.can_ask() && lines.within_paste() {
            lines.forget();
        }
        mode::leave();
    }

    /// Asks yes or no; `otherwise` if nobody can answer or only Enter is pressed.
    pub(crate) fn confirm(&self, question: &str, otherwise: bool) -> Result<bool, Error> {
        let choice = if otherwise { "[Y/n]" } else { "[y/N]" };
        loop {
            // What was typed before a question was seen is no answer to it.
            self.forget();
            let answer = self.ask(&Zeroizing::new(format!("{question} {choice}")))?;
            match answer.to_lowercase().as_str() {
                "" => return Ok(otherwise),
                "y" | "yes" => return Ok(true),
                "n" | "no" => return Ok(false),
                _ => self.say(self.words(&Message::new("program-yes-no"))),
            }
        }
    }

    /// Asks for one of several by its number; `None` if nobody can answer or nothing is typed.
    pub(crate) fn choose(&self, question: &str, names: &[String]) -> Result<Option<usize>, Error> {
        if !self.can_ask() {
            return Ok(None);
        }
        for (number, name) in (1..).zip(names) {
            self.say(format!("  {number}  {}", plain(name)));
        }
        loop {
            let answer = self.ask(question)?;
            if answer.is_empty() {
                return Ok(None);
            }
            match answer.parse::<usize>() {
                Ok(number) if (1..=names.len()).contains(&number) => return Ok(Some(number - 1)),
                _ => {
                    let most = Message::new("program-one-number").with("most", names.len());
                    self.say(self.words(&most));
                }
            }
        }
    }

    /// A line that the next one replaces, on a terminal only.
    pub(crate) fn progress(&self, text: impl fmt::Display) {
        if !self.quiet && io::stderr().is_terminal() {
            let text = text.to_string();
            // Not through what takes colours out: it would take the erasing out as well.
            let _ = write!(io::stderr(), "\r\x1b[K{}", shown(&text));
            let _ = io::stderr().flush();
        }
    }

    /// Removes the line of [`progress`](Self::progress).
    pub(crate) fn progress_end(&self) {
        self.progress("");
    }

    fn marked(&self, mark: Message, colour: AnsiColor, text: impl fmt::Display) {
        let mark = self.words(&mark);
        let style = Style::new().bold().fg_color(Some(colour.into()));
        let text = Zeroizing::new(shown(&text.to_string()).to_string());
        let before = "kinsafe: : ".len() + columns_of(&mark);
        let text = fitted(text, of_stderr(), before);
        // If stderr is gone there is nobody to tell.
        let _ = writeln!(
            anstream::stderr(),
            "kinsafe: {style}{mark}{style:#}: {}",
            &*text
        );
    }
}

/// A text as wide as the terminal, if it goes to one; `mark` columns of its first line are taken.
fn fitted(text: Zeroizing<String>, width: Option<usize>, mark: usize) -> Zeroizing<String> {
    match width {
        Some(width) => wrapped(&text, width, mark),
        None => text,
    }
}

/// Foreign text as one harmless line, to be put into what is said.
pub(crate) fn plain(text: &str) -> String {
    shown(text).to_string()
}

/// A text of several lines of ours, in each of which nothing steers the terminal. Foreign text in
/// it must be [`plain`] already: its line ends could not be told from ours any more.
fn steering_nothing(text: &str) -> Zeroizing<String> {
    let mut harmless = Zeroizing::new(String::with_capacity(text.len()));
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            harmless.push('\n');
        }
        for c in line.chars() {
            harmless.push(if shown::is_unseen(c) { shown::SIGN } else { c });
        }
    }
    harmless
}

/// "1 sheet", "2 sheets".
pub(crate) fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// "5 days", "8 months", "2 years".
pub(crate) fn span(days: usize) -> String {
    match Span::of(days) {
        Span::Days(days) => count(days, "day"),
        Span::Months(months) => count(months, "month"),
        Span::Years(years) => count(years, "year"),
    }
}

/// A fact as a sentence begins.
pub(crate) fn capital(fact: &str) -> String {
    let mut letters = fact.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        let text = "a\x1b[2Jb\u{202E}c\r\nd";
        assert_eq!(
            &*steering_nothing(text),
            "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\nd"
        );
        assert_eq!(plain(text), "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\u{FFFD}d");
        assert_eq!(plain("Дмитрий"), "Дмитрий");
    }
}
