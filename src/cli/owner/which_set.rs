//! Which set is meant, where several may be in force.

use clap::Args;

use crate::{
    cli::argument::set_id,
    error::Error,
    paper::record::{SetChoice, SetId},
    vault::Vault,
};

/// Which set is meant.
#[derive(Args)]
pub(crate) struct WhichSet {
    /// The set that is meant, where several are in force; otherwise the last one
    #[arg(long = "set", value_name = "ID", value_parser = set_id)]
    set: Option<SetId>,
}

impl WhichSet {
    /// Its place in the vault; a set that is retired is refused.
    pub(crate) fn in_force(&self, vault: &Vault) -> Result<usize, Error> {
        vault.in_force(vault.find_set(self.set)?)
    }
}

/// The same where a set may be named by its fingerprint too.
///
/// # Errors
/// [`Error::NoSet`], [`Error::SetRetired`], [`Error::SetUnknown`].
pub(crate) fn in_force(vault: &Vault, choice: Option<&SetChoice>) -> Result<usize, Error> {
    vault.in_force(match choice {
        Some(choice) => vault.find_chosen_set(choice)?,
        None => vault.find_set(None)?,
    })
}
