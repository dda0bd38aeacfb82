//! Nothing of what the program holds in memory goes to a disk by itself.
//!
//! Responsible for dumps of its memory when it crashes, and for other programs of the same user that
//! would read it. Not responsible for swapping, which the system's owner has to encrypt.

/// Forbids dumps of this process, as far as the system has a way to.
pub(crate) fn forbid_dumps() {
    // What cannot be forbidden is no reason not to open a vault.
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Where dumps go to a program of the system, their size is not asked about.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
