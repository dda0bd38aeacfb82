//! Talking to a person. The rules:
//!
//! * results go to stdout, all other talk to stderr;
//! * an error is one line `kinsafe: error: …`, and a hint what to do next is another;
//! * a thing that was noticed and did not stop the work is a `warning`, one that is not even
//!   wrong a `note`; `--quiet` drops notes and progress, never warnings;
//! * colour only marks these words, and only on a terminal;
//! * what comes from a file is shown with its control characters replaced, so that it cannot
//!   steer the terminal;
//! * a reader that closes the pipe is no error.

use std::{
    fmt,
    io::{self, BufRead, IsTerminal, Read, Write},
};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use zeroize::Zeroizing;

use crate::{combine::Finding, error::Error};

/// Longest line that is typed as an answer, in bytes.
const LONGEST_ANSWER: u64 = 64 << 10;

/// When to use colour.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The person at the other end.
pub(super) struct Ui {
    quiet: bool,
}

impl Ui {
    pub(super) fn new(quiet: bool, colour: Colour) -> Self {
        match colour {
            Colour::Auto => ColorChoice::Auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        }
        .write_global();
        Self { quiet }
    }

    /// A result: one or more lines on stdout.
    pub(super) fn result(&self, text: impl fmt::Display) -> Result<(), Error> {
        match writeln!(anstream::stdout(), "{text}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Error::io("writing the result", &error))
            }
            _ => Ok(()),
        }
    }

    /// What is being done; nothing depends on reading it.
    pub(super) fn say(&self, text: impl fmt::Display) {
        if !self.quiet {
            let _ = writeln!(anstream::stderr(), "{text}");
        }
    }

    /// What stopped the work, and what to do.
    pub(super) fn error(&self, error: &Error) {
        self.marked("error", AnsiColor::Red, plain(&error.to_string()));
        if let Some(hint) = error.hint() {
            self.marked("hint", AnsiColor::Cyan, hint);
        }
    }

    /// Something wrong that did not stop the work.
    pub(super) fn warning(&self, text: impl fmt::Display) {
        self.marked("warning", AnsiColor::Yellow, plain(&text.to_string()));
    }

    /// Something that is good to know.
    pub(super) fn note(&self, text: impl fmt::Display) {
        if !self.quiet {
            self.marked("note", AnsiColor::Cyan, plain(&text.to_string()));
        }
    }

    /// What was noticed while combining.
    pub(super) fn finding(&self, finding: &Finding) {
        if finding.is_note() {
            self.note(finding)
        } else {
            self.warning(finding)
        }
    }

    /// Part of a conversation that somebody asked for; said with --quiet too.
    pub(super) fn tell(&self, text: impl fmt::Display) {
        let _ = writeln!(anstream::stderr(), "{}", plain(&text.to_string()));
    }

    /// Whether somebody can answer a question.
    pub(super) fn can_ask(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Asks for a line of text; empty if nobody can answer or nothing is typed.
    pub(super) fn ask(&self, question: &str) -> Result<String, Error> {
        if !self.can_ask() {
            return Ok(String::new());
        }
        let line = self.line(question)?.unwrap_or_default();
        Ok(line.trim().to_owned())
    }

    /// The next line that is typed, as it is; `None` for Ctrl-D.
    pub(super) fn line(&self, prompt: &str) -> Result<Option<Zeroizing<String>>, Error> {
        if !prompt.is_empty() {
            let _ = write!(anstream::stderr(), "{} ", plain(prompt));
        }
        let _ = io::stderr().flush();
        let mut line = Zeroizing::new(String::new());
        io::stdin()
            .lock()
            .take(LONGEST_ANSWER)
            .read_line(&mut line)
            .map_err(|error| Error::io("reading the answer", &error))?;
        if !line.ends_with('\n') {
            // Ctrl-D: nothing follows any more.
            let _ = writeln!(anstream::stderr());
        }
        Ok((!line.is_empty()).then_some(line))
    }

    /// Asks yes or no; `otherwise` if nobody can answer or only Enter is pressed.
    pub(super) fn confirm(&self, question: &str, otherwise: bool) -> Result<bool, Error> {
        let choice = if otherwise { "[Y/n]" } else { "[y/N]" };
        loop {
            if self.can_ask() {
                forget_typed_ahead();
            }
            let answer = self.ask(&format!("{question} {choice}"))?;
            match answer.to_lowercase().as_str() {
                "" => return Ok(otherwise),
                "y" | "yes" => return Ok(true),
                "n" | "no" => return Ok(false),
                _ => self.say("Please type y for yes or n for no."),
            }
        }
    }

    /// Asks for one of several by its number; `None` if nobody can answer or nothing is typed.
    pub(super) fn choose(&self, question: &str, names: &[String]) -> Result<Option<usize>, Error> {
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
                _ => self.say(format!("Please type a number from 1 to {}.", names.len())),
            }
        }
    }

    /// A line that the next one replaces, on a terminal only.
    pub(super) fn progress(&self, text: impl fmt::Display) {
        if !self.quiet && io::stderr().is_terminal() {
            let _ = write!(anstream::stderr(), "\r\x1b[K{text}");
            let _ = io::stderr().flush();
        }
    }

    /// Removes the line of [`progress`](Self::progress).
    pub(super) fn progress_end(&self) {
        self.progress("");
    }

    fn marked(&self, mark: &str, colour: AnsiColor, text: impl fmt::Display) {
        let style = Style::new().bold().fg_color(Some(colour.into()));
        // If stderr is gone there is nobody to tell.
        let _ = writeln!(
            anstream::stderr(),
            "kinsafe: {style}{mark}{style:#}: {text}"
        );
    }
}

/// Whether more was pasted than has been read: what is pasted may have empty
/// lines in it.
#[cfg(unix)]
pub(super) fn more_waits() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let stdin = io::stdin();
    let mut one = [PollFd::new(&stdin, PollFlags::IN)];
    let short = Timespec {
        tv_sec: 0,
        tv_nsec: 100_000_000,
    };
    poll(&mut one, Some(&short)).is_ok_and(|ready| ready > 0)
}

#[cfg(not(unix))]
pub(super) fn more_waits() -> bool {
    false
}

/// Text from a file without control characters and without the marks that turn the direction
/// of writing, so that it can neither steer the terminal nor pose as something else.
pub(super) fn plain(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|c| if steers(c) { '\u{FFFD}' } else { c })
        .collect()
}

/// What was typed before a question was seen is no answer to it.
fn forget_typed_ahead() {
    #[cfg(unix)]
    {
        use rustix::termios::{QueueSelector, tcflush};
        // Without it the question can be asked as well.
        let _ = tcflush(io::stdin(), QueueSelector::IFlush);
    }
}

/// "1 sheet", "2 sheets".
pub(super) fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// "5 days", "8 months", "2 years".
pub(super) fn span(days: usize) -> String {
    match days {
        0..=59 => count(days, "day"),
        60..=729 => count(days * 12 / 365, "month"),
        _ => count(days / 365, "year"),
    }
}

/// Rows as lines, each column as wide as its widest cell.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths).filter(|(_, width)| *width > 0) {
            let gap = width - cell.chars().count() + 3;
            line.push_str(cell);
            line.push_str(&" ".repeat(gap));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            plain("a\x1b[2Jb\u{202E}c\r\nd"),
            "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\nd"
        );
        assert_eq!(plain("Дмитрий"), "Дмитрий");
    }
}
