//! One file a command: arguments as clap reads them, what can be checked before a file is touched,
//! and the run.

pub(crate) mod add;
pub(crate) mod check;
pub(crate) mod combine;
pub(crate) mod copy;
pub(crate) mod drill;
pub(crate) mod edit;
pub(crate) mod export;
pub(crate) mod guide;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod list;
pub(crate) mod page;
pub(crate) mod passphrase;
pub(crate) mod plan;
pub(crate) mod print;
pub(crate) mod remove;
pub(crate) mod replace;
pub(crate) mod restore;
pub(crate) mod sheets;
pub(crate) mod shell;
pub(crate) mod show;
pub(crate) mod split;
pub(crate) mod status;
pub(crate) mod use_code;
