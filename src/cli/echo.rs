//! The terminal's echo, given back when Ctrl-C ends a question for a passphrase.
//!
//! While something hidden is typed the terminal shows nothing. If the program is ended in that
//! moment, the terminal would stay so, and its owner would type blindly from then on.

#[cfg(unix)]
pub(super) use unix::guarded;

/// Ends the program after Ctrl-C, as a shell expects it, and leaves the terminal to whoever
/// restores it.
pub(super) fn end() -> ! {
    // The thread that waits for signals ends the program in this time; this is for systems that
    // have none.
    std::thread::sleep(std::time::Duration::from_millis(500));
    std::process::exit(130)
}

/// Runs a question for hidden text.
#[cfg(not(unix))]
pub(super) fn guarded<T>(ask: impl FnOnce() -> T) -> T {
    ask()
}

#[cfg(unix)]
mod unix {
    use std::{
        fs::File,
        sync::{Mutex, Once, PoisonError},
    };

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };

    /// The terminal and how it was before the question, while one is asked.
    static BEFORE: Mutex<Option<(File, Termios)>> = Mutex::new(None);

    /// Runs a question for hidden text.
    pub(in crate::cli) fn guarded<T>(ask: impl FnOnce() -> T) -> T {
        static WATCH: Once = Once::new();
        WATCH.call_once(watch);
        remember(
            File::open("/dev/tty")
                .ok()
                .and_then(|terminal| tcgetattr(&terminal).ok().map(|before| (terminal, before))),
        );
        let answer = ask();
        remember(None);
        answer
    }

    fn remember(terminal: Option<(File, Termios)>) {
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = terminal;
    }

    /// Waits for signals in a thread of its own. It stays after the question, when all it does is
    /// what would have happened without it.
    fn watch() {
        // Without it the question can be asked as well.
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else {
            return;
        };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some((terminal, before)) = before {
                    // The program ends either way.
                    let _ = tcsetattr(&terminal, OptionalActions::Now, &before);
                    eprintln!();
                }
                let _ = emulate_default_handler(signal);
            }
        });
    }
}
