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
    table::write(HEAD, entries, |entry, note| {
        [
            "Root/kinsafe",
            &entry.account.provider,
            &entry.account.login,
            "",
            &entry.account.address,
            note,
            &entry.seed,
            "0",
            "",
            "",
        ]
    })
}
