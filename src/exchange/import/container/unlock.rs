//! What opens a container, and why one does not open.

use super::crypt::TooDear;
use crate::secret::{SecretBytes, SecretText};

/// What opens a container.
#[derive(Clone, Copy, Default)]
pub struct Unlock<'a> {
    /// Its passphrase.
    pub passphrase: Option<&'a SecretText>,
    /// The content of the key file that a database of KeePass may need besides.
    pub key_file: Option<&'a SecretBytes>,
}

/// Why a container does not open.
pub(super) enum Unopened {
    Damaged,
    Passphrase,
    Refused(&'static str),
    TooDear,
}

impl From<TooDear> for Unopened {
    fn from(_: TooDear) -> Self {
        Self::TooDear
    }
}

/// Why it is not opened.
pub(super) const TOO_DEAR: &str = "it asks for more time or memory to open than any program writes";
