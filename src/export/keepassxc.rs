//! The table of KeePassXC.
//!
//! Responsible for its columns. It has none for additional attributes, so all secrets but one seed
//! are in the notes; days are left to KeePassXC. Not responsible for what a note says.

use super::{entry::Entry, table};
use crate::secret::SecretBytes;

const HEAD: [&str; 10] = [
    "Group",
    "Title",
    "Username",
    "Password",
    "URL",
    "Notes",
    "TOTP",
    "Icon",
    "Last Modified",
    "Created",
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
                "Root/kinsafe",
                &account.provider,
                &account.login,
                "",
                &account.address,
                note,
                &entry.seed,
                "0",
                "",
                "",
            ]
        })
        .collect();
    table::write(HEAD, &rows)
}
