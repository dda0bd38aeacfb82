//! The table of Apple Passwords.
//!
//! Responsible for its columns. Not responsible for what a note says.

use super::{entry::Entry, table};
use crate::secret::SecretBytes;

const HEAD: [&str; 6] = ["Title", "URL", "Username", "Password", "Notes", "OTPAuth"];

/// Writes the table.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    table::write(HEAD, entries, |entry, note| {
        [
            &entry.account.provider,
            &entry.account.address,
            &entry.account.login,
            "",
            note,
            &entry.seed,
        ]
    })
}
