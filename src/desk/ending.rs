//! What is undone when the program is ended from outside: by Ctrl-C, by a closed window, by the
//! system going down.
//!
//! A terminal that shows nothing of what is typed gets its echo back, and a folder of sheets that
//! is not finished goes. Responsible for the signals only; what there is to undo is said by who did
//! it. Where there are no signals nothing is undone, and against SIGKILL nothing helps.

use std::sync::{Mutex, MutexGuard, PoisonError};

type Undo = Box<dyn FnOnce() + Send>;

/// What is to be undone, the latest last, each under a number of its own.
struct Pending {
    next: u64,
    undo: Vec<(u64, Undo)>,
}

static PENDING: Mutex<Pending> = Mutex::new(Pending {
    next: 0,
    undo: Vec::new(),
});

/// While this lives, an end from outside undoes what it stands for. Dropping it only forgets that.
#[must_use]
pub(crate) struct AtEnd(u64);

/// Has something undone if the program is ended from outside.
pub(crate) fn undo(undo: impl FnOnce() + Send + 'static) -> AtEnd {
    let mut pending = pending();
    pending.next += 1;
    let number = pending.next;
    pending.undo.push((number, Box::new(undo)));
    AtEnd(number)
}

impl Drop for AtEnd {
    fn drop(&mut self) {
        pending().undo.retain(|(number, _)| *number != self.0);
    }
}

fn pending() -> MutexGuard<'static, Pending> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for signals in a thread of its own. When there is nothing to be undone, all that it does
/// is what would have happened without it. For the program alone: a library leaves signals be.
#[cfg(unix)]
pub(crate) fn watch() {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };

    // Without it everything else can be done as well.
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else {
        return;
    };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            // Held to the end, so that whoever would begin or end something waits.
            let mut pending = pending();
            while let Some((_, undo)) = pending.undo.pop() {
                undo();
            }
            let _ = emulate_default_handler(signal);
        }
    });
}

/// Without signals there is nothing to wait for.
#[cfg(not(unix))]
pub(crate) fn watch() {}
