//! The table of 1Password 8.
//!
//! Responsible for its columns. It has none for fields of its owner, so all secrets but one seed
//! are in the notes. Not responsible for what a note says.

use super::{entry::Entry, table};
use crate::secret::SecretBytes;

const HEAD: [&str; 9] = [
    "Title", "Url", "Username", "Password", "OTPAuth", "Favorite", "Archived", "Tags", "Notes",
];

/// Writes the table.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    table::write(HEAD, entries, |entry, note| {
        [
            &entry.account.provider,
            &entry.account.address,
            &entry.account.login,
            "",
            &entry.seed,
            "false",
            "false",
            "kinsafe",
            note,
        ]
    })
}
