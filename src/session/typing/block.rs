//! A pasted text, on its way in.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use crate::session::words::Row;

/// One piece of a pasted text.
pub(super) enum Pasted {
    /// A text begins.
    Begin,
    /// A line of it.
    Text(Zeroizing<String>),
    /// Words on it.
    Row(Row),
    /// It ends.
    End,
}

/// Where a pasted text is.
#[derive(Default)]
pub(super) struct Block {
    /// Where the next line without a number goes.
    pub(super) at: usize,
    /// Lines of this sheet that it has filled.
    pub(super) placed: BTreeSet<usize>,
    /// Whether it may change lines of a sheet that is full: one that was refused.
    pub(super) mends: bool,
    /// Lines left out.
    pub(super) ignored: usize,
}
