//! The vault's sets: which is meant, and what of a set follows from its vault.

use super::{SheetSet, Vault};
use crate::{
    error::Error,
    paper::record::{Fingerprint, SetChoice, SetId},
};

impl SheetSet {
    /// Whose codes these are, as on the sheets that are out; for sets of former versions, which did
    /// not keep it, the title of their vault. `None` if nothing is printed.
    pub fn title<'a>(&'a self, vault: &'a Vault) -> Option<&'a str> {
        let title = match self.printed_title.as_str() {
            "" if self.anonymous => "",
            "" => vault.title.trim(),
            printed => printed,
        };
        (!title.is_empty()).then_some(title)
    }
}

impl Vault {
    /// The set that is meant: the one with this id, or the one in force.
    ///
    /// # Errors
    /// [`Error::SetUnknown`], [`Error::NoSet`].
    pub fn set(&self, which: Option<SetId>) -> Result<&SheetSet, Error> {
        Ok(&self.sets[self.find_set(which)?])
    }

    /// The place of the set that a person chose by its id or its fingerprint.
    ///
    /// # Errors
    /// [`Error::SetUnknown`].
    pub fn find_chosen_set(&self, choice: &SetChoice) -> Result<usize, Error> {
        let is_meant = |set: &SheetSet| {
            let key = set.signing_key.public_key();
            choice.is_of(&Fingerprint::of_public_key(&key))
        };
        let found = self.sets.iter().position(is_meant);
        found.ok_or_else(|| Error::SetUnknown {
            set: choice.to_string(),
        })
    }

    /// The place of the set that is meant: the one with this id, or the one in force.
    ///
    /// # Errors
    /// [`Error::SetUnknown`], [`Error::NoSet`].
    pub fn find_set(&self, which: Option<SetId>) -> Result<usize, Error> {
        match which {
            None => self
                .sets
                .iter()
                .rposition(|set| set.retired.is_none())
                .ok_or(Error::NoSet),
            Some(id) => self
                .sets
                .iter()
                .position(|set| set.set == id)
                .ok_or_else(|| Error::SetUnknown {
                    set: id.to_string(),
                }),
        }
    }

    /// The same place, of a set that is not retired.
    ///
    /// # Errors
    /// [`Error::SetRetired`].
    pub fn in_force(&self, at: usize) -> Result<usize, Error> {
        let set = &self.sets()[at];
        match set.retired {
            Some(since) => Err(Error::SetRetired {
                set: set.set.to_string(),
                since,
            }),
            None => Ok(at),
        }
    }
}
