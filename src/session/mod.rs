//! Conversations: what is asked next, and what an answer did.
//!
//! Each is a state machine without input and output: a front end asks and shows.

pub mod adding;
