//! kinsafe keeps a person's account recovery codes and makes sure that they survive.

pub mod combine;
pub mod day;
pub mod encode;
pub mod error;
pub mod limits;
pub mod record;
pub mod seal;
pub mod secret;
pub mod shamir;
pub mod split;
pub mod vault;
