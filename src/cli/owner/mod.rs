//! The owner's vault at the command line: which it is, what is put into it, how it is shown.

pub(crate) mod entry;
pub(crate) mod show;
pub(crate) mod versions;
pub(crate) mod which_set;
pub(crate) mod which_vault;
