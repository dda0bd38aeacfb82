//! A vault's own JSON, with the chosen accounts in it and nothing else.
//!
//! Responsible for leaving out what does not belong to the accounts: keys of sheet sets, copies,
//! history, and fields of a later version, which may be keys too. An item of an unknown kind does
//! belong to its account, and this format can hold it. Not responsible for the JSON itself.

use crate::{
    secret::SecretBytes,
    vault::{self, Account, Vault},
};

/// Writes the accounts, with their secrets in force, as a vault that can be read as any other.
pub(super) fn write(vault: &Vault, accounts: &[&Account]) -> SecretBytes {
    let accounts = accounts
        .iter()
        .map(|account| {
            let mut account = account.duplicate();
            account.items.retain(|item| item.voided().is_none());
            account
        })
        .collect();
    let chosen = Vault::of_accounts(vault.title(), accounts).at_revision_of(vault);
    vault::to_json(&chosen, true)
}
