//! What commands write: folders of sheets, single files, and who gets them.

pub(crate) mod folder;
pub(crate) mod holders;
pub(crate) mod output;
