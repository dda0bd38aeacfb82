//! How wide the terminal is, and how wide a text is on it.

use unicode_width::UnicodeWidthStr;

/// Narrower terminals are taken for as wide: nothing can be laid out on them.
const NARROWEST: usize = 40;
/// Longer lines are hard to read.
const WIDEST: usize = 100;

/// Columns for what is said on standard error; `None` if that is no terminal, or its width is not
/// known.
pub(super) fn of_stderr() -> Option<usize> {
    of(&std::io::stderr())
}

/// The same for standard output.
pub(super) fn of_stdout() -> Option<usize> {
    of(&std::io::stdout())
}

#[cfg(unix)]
fn of(stream: &(impl std::io::IsTerminal + std::os::fd::AsFd)) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(stream)
        .ok()
        .filter(|_| stream.is_terminal())?;
    let columns = usize::from(size.ws_col);
    (columns > 0).then(|| columns.clamp(NARROWEST, WIDEST))
}

/// Where it cannot be asked for, lines stay as long as they are.
#[cfg(not(unix))]
fn of(_: &impl std::io::IsTerminal) -> Option<usize> {
    None
}

/// Columns of a text on a terminal: East Asian letters take two, accents of their own none.
pub(super) fn columns_of(text: &str) -> usize {
    text.width()
}
