//! Rows → a table in CSV.
//!
//! Responsible for quoting and for a buffer that need not grow. A cell that a spreadsheet would
//! take for a formula is left as it is: a code has to be what its provider wrote. Not responsible
//! for columns.

use zeroize::Zeroizing;

use super::entry::Entry;
use crate::secret::SecretBytes;

/// Writes a table: its head, and for each entry the cells that `row` makes of it and its note.
pub(super) fn write<const N: usize>(
    head: [&str; N],
    entries: &[Entry<'_>],
    row: for<'a> fn(&'a Entry<'_>, &'a str) -> [&'a str; N],
) -> SecretBytes {
    let notes: Vec<_> = entries.iter().map(Entry::note).collect();
    let rows: Vec<[&str; N]> = entries
        .iter()
        .zip(&notes)
        .map(|(entry, note)| row(entry, note))
        .collect();
    // A quotation mark takes two, and each cell has two around it and a comma.
    let cells = rows.iter().chain([&head]).flatten();
    let most = cells.map(|cell| cell.len() * 2 + 3).sum();
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::with_capacity(most));
    for row in [&head].into_iter().chain(&rows) {
        for cell in row {
            // With one such letter in it, nothing takes the file for text.
            let bare = cell
                .contains('\0')
                .then(|| Zeroizing::new(cell.replace('\0', "")));
            done(writer.write_field(bare.as_ref().map_or(*cell, |bare| bare.as_str())));
        }
        done(writer.write_record(None::<&[u8]>));
    }
    let table = writer.into_inner();
    SecretBytes::new(table.unwrap_or_else(|_| unreachable!("a table can be written")))
}

/// Writing into memory does not fail, and all rows are of one length.
fn done(written: ::csv::Result<()>) {
    written.unwrap_or_else(|_| unreachable!("a row can be written"));
}
