//! What a process allows itself. The table of which bound holds where is the module's.
//!
//! Responsible for setting the bounds, and for telling which of them ended a process.

use std::process::ExitStatus;

/// Why a process ended before it was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// It took all memory that it may.
    Memory,
    /// It took all time that it may.
    Time,
    /// Something else.
    Other,
}

/// Bounds this process, from now on, to so much memory and CPU time. What the platform does not
/// bound stays as it is.
#[cfg(unix)]
pub(super) fn set(bytes: u64, seconds: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let lower = |resource, current: u64, maximum: u64| {
        // A bound that is lower already stays.
        let there = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        let bound = Rlimit {
            current: Some(current.min(there)),
            maximum: Some(maximum.min(there)),
        };
        let _ = setrlimit(resource, bound);
    };
    // The first ends it with a signal that says why, the second in any case.
    lower(Resource::Cpu, seconds, seconds + 1);
    lower(Resource::Data, bytes, bytes);
    // Addresses are reserved that no memory stands behind, so here there is more of it.
    lower(Resource::As, 2 * bytes, 2 * bytes);
}

#[cfg(not(unix))]
pub(super) fn set(_: u64, _: u64) {}

/// What ended a process that did not say that it was done.
#[cfg(unix)]
pub(super) fn end(status: ExitStatus) -> End {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    let Some(signal) = status.signal() else {
        return End::Other;
    };
    if signal == Signal::XCPU.as_raw() {
        End::Time
    } else if [Signal::ABORT, Signal::SEGV, Signal::BUS, Signal::KILL]
        .map(Signal::as_raw)
        .contains(&signal)
    {
        // An allocation that fails aborts, so does a stack that is full; the system itself kills
        // who takes too much.
        End::Memory
    } else {
        End::Other
    }
}

#[cfg(not(unix))]
pub(super) fn end(_: ExitStatus) -> End {
    End::Other
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::process::Command;

    fn ended_by(signal: &str) -> End {
        let kill = format!("kill -{signal} $$");
        end(Command::new("sh").args(["-c", &kill]).status().unwrap())
    }

    #[test]
    fn the_signal_says_why() {
        assert_eq!(ended_by("XCPU"), End::Time);
        assert_eq!(ended_by("ABRT"), End::Memory);
        assert_eq!(ended_by("KILL"), End::Memory);
        assert_eq!(ended_by("TERM"), End::Other);
        assert_eq!(end(Command::new("false").status().unwrap()), End::Other);
    }
}
