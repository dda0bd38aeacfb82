//! The table of LastPass.
//!
//! Responsible for its columns. A seed is bare base32 in it, always for six digits in thirty
//! seconds; another is in the notes alone. Not responsible for what a note says.

use super::{entry::Entry, table};
use crate::secret::SecretBytes;

const HEAD: [&str; 8] = [
    "url", "username", "password", "totp", "extra", "name", "grouping", "fav",
];

/// Writes the table.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    table::write(HEAD, entries, |entry, note| {
        [
            &entry.account.address,
            &entry.account.login,
            "",
            &entry.seed,
            note,
            &entry.account.provider,
            "kinsafe",
            "0",
        ]
    })
}
