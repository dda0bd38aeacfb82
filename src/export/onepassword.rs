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
    let notes: Vec<_> = entries.iter().map(Entry::note).collect();
    let rows: Vec<_> = entries
        .iter()
        .zip(&notes)
        .map(|(entry, note)| {
            let account = entry.account;
            [
                &account.provider,
                &account.address,
                &account.login,
                "",
                &entry.seed,
                "false",
                "false",
                "kinsafe",
                note,
            ]
        })
        .collect();
    table::write(HEAD, &rows)
}
