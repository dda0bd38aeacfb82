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
    let notes: Vec<_> = entries.iter().map(Entry::note).collect();
    let rows: Vec<_> = entries
        .iter()
        .zip(&notes)
        .map(|(entry, note)| {
            let account = entry.account;
            [
                &account.address,
                &account.login,
                "",
                &entry.seed,
                note,
                &account.provider,
                "kinsafe",
                "0",
            ]
        })
        .collect();
    table::write(HEAD, &rows)
}
