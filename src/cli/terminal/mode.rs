//! The terminal's mode: changed while something is asked, and given back whatever happens.
//!
//! While something hidden is typed the terminal shows nothing, and while a line is typed the
//! program shows it itself. If the program ended in that moment and left the terminal so, its owner
//! would type blindly from then on. And what was pasted and not read would be typed into the shell,
//! with codes in it, and stay in its history.

#[cfg(unix)]
pub(super) use unix::{Keyed, waits};
#[cfg(unix)]
pub(crate) use unix::{forget_typed, guarded, leave};

/// Ends the program after Ctrl-C, as a shell expects it, and leaves the terminal to whoever
/// restores it.
pub(crate) fn end() -> ! {
    // The thread that waits for signals ends the program in this time; this is for systems that
    // have none.
    std::thread::sleep(std::time::Duration::from_millis(500));
    std::process::exit(130)
}

/// Runs a question for hidden text.
#[cfg(not(unix))]
pub(crate) fn guarded<T>(ask: impl FnOnce() -> T) -> T {
    ask()
}

/// Forgets what was typed and not read.
#[cfg(not(unix))]
pub(crate) fn forget_typed() {}

/// Forgets, at the end of the program, what was typed and not read.
#[cfg(not(unix))]
pub(crate) fn leave() {}

#[cfg(unix)]
mod unix {
    use std::{
        fs::{File, OpenOptions},
        io::{self, IsTerminal, Read, Write},
        sync::{
            OnceLock,
            atomic::{AtomicBool, Ordering},
        },
        time::Duration,
    };

    use rustix::{
        event::{PollFd, PollFlags, Timespec, poll},
        termios::{
            InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios,
            tcflush, tcgetattr, tcgetwinsize, tcsetattr,
        },
    };
    use zeroize::Zeroizing;

    use crate::desk::ending::{self, AtEnd};

    /// Has the terminal mark what is pasted.
    const MARK_PASTES: &[u8] = b"\x1b[?2004h";
    const MARK_NO_PASTES: &[u8] = b"\x1b[?2004l";

    /// Whether anything was asked. Only then can what is typed have been meant for this program,
    /// and not, ahead, for the shell.
    static ASKED: AtomicBool = AtomicBool::new(false);

    /// From the first question on, an end from outside throws away what was typed and not read, also
    /// where it comes between two questions.
    fn will_ask() {
        static AT_END: OnceLock<AtEnd> = OnceLock::new();
        ASKED.store(true, Ordering::Relaxed);
        AT_END.get_or_init(|| {
            ending::undo(|| {
                // More of a paste may be on its way.
                std::thread::sleep(Duration::from_millis(50));
                forget_typed();
            })
        });
    }

    /// Runs a question for hidden text.
    pub(crate) fn guarded<T>(ask: impl FnOnce() -> T) -> T {
        will_ask();
        let found = File::open("/dev/tty").ok();
        let found = found.and_then(|tty| tcgetattr(&tty).ok().map(|before| (tty, before)));
        let _hidden = found
            .as_ref()
            .and_then(|(tty, before)| Hidden::new(tty, before));
        let _at_end = found.map(|(tty, before)| {
            ending::undo(move || {
                give_back(&tty, &before);
                eprintln!();
            })
        });
        ask()
    }

    /// Shows nothing that is typed, from before the question is seen: who pastes at once is not seen
    /// either.
    struct Hidden {
        tty: File,
        before: Termios,
    }

    impl Hidden {
        fn new(tty: &File, before: &Termios) -> Option<Self> {
            let tty = tty.try_clone().ok()?;
            let mut mode = before.clone();
            mode.local_modes.remove(LocalModes::ECHO);
            tcsetattr(&tty, OptionalActions::Now, &mode).ok()?;
            Some(Self {
                tty,
                before: before.clone(),
            })
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            // Where it fails the terminal is gone.
            let _ = tcsetattr(&self.tty, OptionalActions::Now, &self.before);
        }
    }

    /// Gives the terminal its mode back, and throws away what was typed and not read.
    fn give_back(tty: &File, before: &Termios) {
        // Once more a little later: a question may be about to hide what is typed just now, and more
        // of a paste may be on its way.
        for pause in [0, 50] {
            std::thread::sleep(Duration::from_millis(pause));
            // The program ends either way.
            let _ = tcsetattr(tty, OptionalActions::Now, before);
            let _ = tcflush(tty, QueueSelector::IFlush);
        }
    }

    /// Whether something is typed within that time.
    pub(in crate::cli::terminal) fn waits(time: Duration) -> bool {
        let stdin = io::stdin();
        let mut one = [PollFd::new(&stdin, PollFlags::IN)];
        let time = Timespec::try_from(time).ok();
        poll(&mut one, time.as_ref()).is_ok_and(|ready| ready > 0)
    }

    /// Forgets what was typed and not read.
    pub(crate) fn forget_typed() {
        // Without it the question can be asked as well.
        let _ = tcflush(io::stdin(), QueueSelector::IFlush);
    }

    /// Forgets, at the end of the program, what was typed and not read, if it asked for anything.
    pub(crate) fn leave() {
        if ASKED.load(Ordering::Relaxed) && io::stdin().is_terminal() {
            forget_typed();
        }
    }

    /// A terminal that gives each key as it is pressed, marks what is pasted, and shows nothing by
    /// itself. Ctrl-C goes on ending the program.
    pub(in crate::cli::terminal) struct Keyed {
        tty: File,
        before: Termios,
        _at_end: AtEnd,
    }

    impl Keyed {
        /// `None` where the terminal cannot be had like this, or standard input is none.
        pub(in crate::cli::terminal) fn new() -> Option<Self> {
            if !io::stdin().is_terminal() {
                return None;
            }
            will_ask();
            let open = |path| OpenOptions::new().read(true).write(true).open(path);
            let tty = open("/dev/tty").or_else(|_| open("/dev/stdin")).ok()?;
            let before = tcgetattr(&tty).ok()?;
            let at_end = ending::undo({
                let (tty, before) = (tty.try_clone().ok()?, before.clone());
                move || {
                    let _ = (&tty).write_all(MARK_NO_PASTES);
                    give_back(&tty, &before);
                    let _ = (&tty).write_all(b"\n");
                }
            });
            let mut keyed = before.clone();
            keyed
                .local_modes
                .remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::IEXTEN);
            // A line end that was pasted is to be told from another.
            keyed
                .input_modes
                .remove(InputModes::ICRNL | InputModes::INLCR | InputModes::IGNCR);
            keyed.special_codes[SpecialCodeIndex::VMIN] = 1;
            keyed.special_codes[SpecialCodeIndex::VTIME] = 0;
            tcsetattr(&tty, OptionalActions::Now, &keyed).ok()?;
            let mut new = Self {
                tty,
                before,
                _at_end: at_end,
            };
            if std::env::var_os("TERM").is_none_or(|term| term != "dumb") {
                new.show(MARK_PASTES);
            }
            Some(new)
        }

        /// Puts something on the terminal.
        pub(in crate::cli::terminal) fn show(&mut self, bytes: &[u8]) {
            // A terminal that is gone shows itself by having no input any more.
            let _ = self.tty.write_all(bytes);
        }

        /// How many letters fit a line.
        pub(in crate::cli::terminal) fn columns(&self) -> usize {
            let size = tcgetwinsize(&self.tty).map(|size| usize::from(size.ws_col));
            size.ok().filter(|&columns| columns > 0).unwrap_or(80)
        }

        /// Waits for what is typed; nothing if the terminal is gone. One byte at a time: what is
        /// typed ahead stays where a question for a passphrase finds it, too.
        pub(in crate::cli::terminal) fn read(&self) -> Zeroizing<Vec<u8>> {
            let mut bytes = Zeroizing::new(vec![0; 1]);
            loop {
                match (&self.tty).read(&mut bytes) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    result => {
                        bytes.truncate(result.unwrap_or(0));
                        return bytes;
                    }
                }
            }
        }
    }

    impl Drop for Keyed {
        fn drop(&mut self) {
            self.show(MARK_NO_PASTES);
            // What was typed ahead stays.
            let _ = tcsetattr(&self.tty, OptionalActions::Now, &self.before);
        }
    }
}
