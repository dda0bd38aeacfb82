//! What the library is handed: the day, randomness, and the language of whoever sits there.

use std::env;

use rand::{rand_core::UnwrapErr, rngs::SysRng};

use crate::{day::Day, error::Error, say::Language};

/// The operating system's randomness. Where it has none, the program cannot go on.
pub(crate) fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// Today, in universal time.
pub(crate) fn today() -> Result<Day, Error> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.ok()
        .and_then(|passed| i64::try_from(passed.as_secs()).ok())
        .and_then(Day::from_unix_seconds)
        .ok_or_else(|| Error::Usage {
            what: "the computer's clock is wrong".to_owned(),
        })
}

/// The language in which the system speaks to this person, by what POSIX asks first.
pub(crate) fn language_of_system() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty());
    Language::preferred(named.as_deref())
}
