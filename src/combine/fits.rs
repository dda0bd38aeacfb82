//! Whether shares belong together.

use std::collections::BTreeMap;

use crate::{secret::Share, shamir::Quorum, threshold::SheetNumber};

/// Whether shares lie on the polynomials of a quorum, each number worked out once.
pub(super) struct Fits<'a> {
    quorum: &'a Quorum,
    right: BTreeMap<SheetNumber, Share>,
}

impl<'a> Fits<'a> {
    pub(super) fn new(quorum: &'a Quorum) -> Self {
        Self {
            quorum,
            right: BTreeMap::new(),
        }
    }

    pub(super) fn fits(&mut self, share: &Share) -> bool {
        let number = share.number();
        let right = self.right.entry(number);
        right
            .or_insert_with(|| self.quorum.mint(number))
            .same_as(share)
    }
}
