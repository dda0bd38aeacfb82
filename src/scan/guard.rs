//! What a library does that should not: it panics on bytes that nobody foresaw.
//!
//! Responsible for making an error of it. Where a panic ends the program, as it does in a browser,
//! this is of no use; what is known to panic is refused before.

use std::panic::{self, AssertUnwindSafe};

use crate::error::{Error, Expected};

/// What `decode` gives; if it panics, an error that the file is not what it was `expected` to be.
///
/// # Errors
/// Those of `decode`, and [`Error::BadInput`].
pub(super) fn guarded<T>(
    name: &str,
    expected: Expected,
    decode: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    survived(decode).unwrap_or_else(|| {
        Err(Error::BadInput {
            name: name.to_owned(),
            expected,
        })
    })
}

/// What `act` gives; `None` if it panics. Only for what is dropped then, with all that it has
/// touched.
pub(super) fn survived<T>(act: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(act)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error() {
        // Without the message that a panic writes.
        let panicking = || -> Result<(), Error> { panic::resume_unwind(Box::new("index 7")) };
        let error = guarded("a.heic", Expected::Picture, panicking).unwrap_err();
        assert_eq!(error.to_string(), "a.heic cannot be read as a picture");
        assert_eq!(guarded("a.heic", Expected::Picture, || Ok(7)), Ok(7));
    }
}
