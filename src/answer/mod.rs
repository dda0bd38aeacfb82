//! What programs get: every answer in JSON.
//!
//! Responsible for the fields and their names, which stay what they are once they are out. Not
//! responsible for what is true, nor for who asks.

#[cfg(feature = "cli")]
pub mod owner;
pub mod page;
