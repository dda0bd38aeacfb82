//! Rows → a table in CSV.
//!
//! Responsible for quoting and for a buffer that need not grow. A cell that a spreadsheet would
//! take for a formula is left as it is: a code has to be what its provider wrote. Not responsible
//! for columns.

use crate::secret::SecretBytes;

/// Writes a table with as many cells in each row as its head has.
pub(super) fn write<const N: usize>(head: [&str; N], rows: &[[&str; N]]) -> SecretBytes {
    // A quotation mark takes two, and each cell has two around it and a comma.
    let cells = rows.iter().chain([&head]).flatten();
    let most = cells.map(|cell| cell.len() * 2 + 3).sum();
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::with_capacity(most));
    for row in [&head].into_iter().chain(rows) {
        let written = writer.write_record(row);
        // Writing into memory does not fail, and all rows are of one length.
        written.unwrap_or_else(|_| unreachable!("a row can be written"));
    }
    let table = writer.into_inner();
    SecretBytes::new(table.unwrap_or_else(|_| unreachable!("a table can be written")))
}
