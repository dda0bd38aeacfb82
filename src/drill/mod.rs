//! Drills: finding out in good time whether the sheets still open the vault.
//!
//! Responsible for what a drill does and finds. Not responsible for the log, which the
//! [`vault`](crate::vault) keeps, nor for reading files and asking people, which is the command
//! line's.

pub mod damage;
