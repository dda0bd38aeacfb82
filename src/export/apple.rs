//! The table of Apple Passwords.
//!
//! Responsible for its columns. Not responsible for what a note says.

use super::{entry::Entry, table};
use crate::secret::SecretBytes;

const HEAD: [&str; 6] = ["Title", "URL", "Username", "Password", "Notes", "OTPAuth"];

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
                note,
                &entry.seed,
            ]
        })
        .collect();
    table::write(HEAD, &rows)
}
