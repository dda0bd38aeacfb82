//! Lines that a person types or pastes.
//!
//! What is pasted comes as lines that say so, the last one too, whether a line end follows it or
//! not: it stays on the line to be read over, until Enter is pressed. [`Line::more`] says that
//! others follow at once, so that an empty line within what is pasted is no answer. Terminals that
//! mark what is pasted are asked to do so; of others it is known by how soon it comes.
//!
//! Written here and not taken from a line editor: those keep what they have read ahead to
//! themselves, so that nobody can know whether more of a paste waits, and they keep copies of what
//! was typed, which here are codes, in lists of undone and killed text that nothing wipes.
//!
//! Not responsible for the questions. Where standard input is no terminal, its lines are read as
//! they are.

use std::io::{self, BufRead, Read};

use zeroize::Zeroizing;

#[cfg(unix)]
use super::{
    keys::{Key, Keys},
    mode::{Keyed, waits},
};
use crate::error::{Doing, Error};

/// Longest line that is typed, in bytes.
const LONGEST: usize = 64 << 10;

/// How soon the rest of what is pasted comes.
#[cfg(unix)]
const SOON: std::time::Duration = std::time::Duration::from_millis(100);

/// How long the rest of a paste is waited for whose end was not marked yet.
#[cfg(unix)]
const LATE: std::time::Duration = std::time::Duration::from_secs(1);

/// A line that was typed or pasted, without its end.
pub(crate) struct Line {
    /// What stands on it.
    pub(crate) text: Zeroizing<String>,
    /// It was pasted, or came at once with others.
    pub(crate) pasted: bool,
    /// More was pasted behind it.
    pub(crate) more: bool,
    /// The terminal said that its end was pasted with it: nobody pressed Enter.
    pub(crate) whole: bool,
}

/// What comes from the terminal, or from standard input.
#[derive(Default)]
pub(crate) struct Lines {
    #[cfg(unix)]
    keys: Keys,
    /// The line before said that more follows.
    within: bool,
    /// Nothing comes any more.
    ended: bool,
}

impl Lines {
    /// The next line; `None` for Ctrl-D, and where nothing comes any more. The prompt is said by
    /// the caller, and repeated here when the line has to be drawn again.
    pub(crate) fn next(&mut self, prompt: &str) -> Result<Option<Line>, Error> {
        if self.ended {
            return Ok(None);
        }
        #[cfg(unix)]
        if let Some(mut tty) = Keyed::new() {
            return self.typed(&mut tty, prompt);
        }
        let _ = prompt;
        self.plain()
    }

    /// Whether what comes next was pasted together with what came before, so that nobody waits
    /// for a prompt.
    pub(crate) fn within_paste(&self) -> bool {
        self.within
    }

    /// Forgets what was typed ahead, and waits for the rest of what is being pasted, to forget
    /// that too.
    pub(crate) fn forget(&mut self) {
        #[cfg(unix)]
        {
            if self.within
                && let Some(tty) = Keyed::new()
            {
                while waits(SOON) && !tty.read().is_empty() {}
            }
            self.keys.clear();
        }
        self.within = false;
        super::mode::forget_typed();
    }

    /// A line as the system gives it.
    fn plain(&mut self) -> Result<Option<Line>, Error> {
        let mut text = Zeroizing::new(String::new());
        io::stdin()
            .lock()
            .take(LONGEST as u64 + 1)
            .read_line(&mut text)
            .map_err(|error| Error::io(Doing::Answer, "", &error))?;
        if text.len() > LONGEST {
            return Err(too_long());
        }
        if text.is_empty() {
            self.ended = true;
            return Ok(None);
        }
        #[cfg(unix)]
        let more = waits(SOON);
        #[cfg(not(unix))]
        let more = false;
        let pasted = self.within || more;
        self.within = more;
        let end = text.trim_end_matches(['\r', '\n']).len();
        text.truncate(end);
        Ok(Some(Line {
            text,
            pasted,
            more,
            whole: false,
        }))
    }
}

#[cfg(unix)]
impl Lines {
    fn typed(&mut self, tty: &mut Keyed, prompt: &str) -> Result<Option<Line>, Error> {
        let mut line = Edited::new(prompt);
        let mut pasted = self.within || self.keys.in_paste();
        loop {
            let Some(key) = self.keys.next() else {
                if self.keys.in_paste() && !waits(LATE) {
                    self.keys.end_paste();
                }
                let read = tty.read();
                if !read.is_empty() {
                    self.keys.feed(&read);
                    continue;
                }
                self.ended = true;
                if line.text.is_empty() {
                    return Ok(None);
                }
                break;
            };
            match key {
                Key::Enter => break,
                Key::EndOfInput if line.text.is_empty() => {
                    // One end of input ends one list; the next question can be answered again.
                    tty.show(b"\n");
                    self.within = false;
                    return Ok(None);
                }
                Key::EndOfInput => break,
                Key::PasteBegins => pasted = true,
                Key::PasteEnds => {}
                key => line.press(key, tty),
            }
            if line.text.len() > LONGEST {
                return Err(too_long());
            }
        }
        let whole = self.keys.in_paste();
        tty.show(b"\n");
        let more = !self.ended && self.more(tty);
        self.within = more;
        Ok(Some(Line {
            text: line.text,
            pasted: pasted || more,
            more,
            whole,
        }))
    }

    /// Whether anything comes behind a line soon enough to be of the same paste.
    fn more(&mut self, tty: &Keyed) -> bool {
        loop {
            match self.keys.peek() {
                // The paste ended with the line; something else may follow.
                Some(Key::PasteEnds) => {
                    self.keys.next();
                }
                Some(_) => return true,
                None if waits(if self.keys.in_paste() { LATE } else { SOON }) => {
                    let read = tty.read();
                    if read.is_empty() {
                        self.ended = true;
                        return false;
                    }
                    self.keys.feed(&read);
                }
                None => {
                    self.keys.end_paste();
                    return false;
                }
            }
        }
    }
}

fn too_long() -> Error {
    Error::too_large("a line that was typed", LONGEST)
}

/// A line while it is typed.
#[cfg(unix)]
struct Edited<'a> {
    text: Zeroizing<String>,
    /// Where the cursor stands, in bytes.
    at: usize,
    /// What stands before the text on its line.
    prompt: &'a str,
}

#[cfg(unix)]
impl<'a> Edited<'a> {
    fn new(prompt: &'a str) -> Self {
        Self {
            // A code and a few words, so that growing leaves no copies behind.
            text: Zeroizing::new(String::with_capacity(1024)),
            at: 0,
            prompt: prompt.rsplit('\n').next().unwrap_or_default(),
        }
    }

    fn press(&mut self, key: Key, tty: &mut Keyed) {
        let fits = self.text.chars().count() + self.prompt.chars().count() + 2 < tty.columns();
        let before = |text: &str| text.chars().next_back().map_or(0, char::len_utf8);
        let (left, right) = self.text.split_at(self.at);
        match key {
            Key::Char(c) => {
                if self.text.len() + c.len_utf8() > self.text.capacity() {
                    self.grow();
                }
                self.text.insert(self.at, c);
                self.at += c.len_utf8();
                if self.at == self.text.len() {
                    return tty.show(seen(c).encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
            Key::Erase if !left.is_empty() => {
                let from = self.at - before(left);
                self.cut(from, self.at);
                if !fits {
                    return tty.show(b"\x08 \x08");
                }
            }
            Key::EraseWord => {
                let word = left.trim_end();
                let from = word.rfind(char::is_whitespace).map_or(0, |space| {
                    space + word[space..].chars().next().map_or(1, char::len_utf8)
                });
                self.cut(from, self.at);
            }
            Key::EraseLine => self.cut(0, self.text.len()),
            Key::Delete if !right.is_empty() => {
                let length = right.chars().next().map_or(0, char::len_utf8);
                self.cut(self.at, self.at + length);
            }
            // On a line that goes over the edge the cursor stays at its end.
            Key::Left if fits => self.at -= before(left),
            Key::Right if fits => self.at += right.chars().next().map_or(0, char::len_utf8),
            Key::Home if fits => self.at = 0,
            Key::End if fits => self.at = self.text.len(),
            _ => return,
        }
        self.draw(tty, fits);
    }

    /// Takes a part out, and leaves no copy of it behind the end.
    fn cut(&mut self, from: usize, to: usize) {
        let mut rest = Zeroizing::new(String::with_capacity(self.text.capacity()));
        rest.push_str(&self.text[..from]);
        rest.push_str(&self.text[to..]);
        self.text = rest;
        self.at = from;
    }

    /// Makes room without leaving a copy behind.
    fn grow(&mut self) {
        let mut larger = Zeroizing::new(String::with_capacity(self.text.capacity() * 4));
        larger.push_str(&self.text);
        self.text = larger;
    }

    /// Draws the line again; one that goes over the edge, below.
    fn draw(&self, tty: &mut Keyed, fits: bool) {
        let mut drawn = Zeroizing::new(String::with_capacity(self.text.len() * 6 + 64));
        drawn.push_str(if fits { "\r\x1b[K" } else { "\n" });
        let line = [self.prompt, if self.prompt.is_empty() { "" } else { " " }];
        drawn.extend(line);
        drawn.extend(self.text.chars().map(seen));
        if self.at < self.text.len() {
            // Again up to the cursor: how wide letters are is the terminal's to know.
            drawn.push('\r');
            drawn.extend(line);
            drawn.extend(self.text[..self.at].chars().map(seen));
        }
        tty.show(drawn.as_bytes());
    }
}

/// A letter as it is shown while it is typed.
#[cfg(unix)]
fn seen(c: char) -> char {
    match c {
        '\t' => ' ',
        c if crate::shown::is_unseen(c) => crate::shown::SIGN,
        c => c,
    }
}
