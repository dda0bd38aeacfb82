//! Drills: what would happen, tried before it happens.
//!
//! Responsible for what a set of sheets withstands, and how likely that is not enough. Not responsible for keeping what came of it,
//! which is [`vault`](crate::vault)'s, nor for talking.

pub mod odds;
pub mod what_if;
