//! All tests from outside, as one program: each module says what it holds to.

mod common;

// The program as a person runs it.
mod cli;
// What errors and findings say.
mod errors;
// Other programs' files, both ways.
mod exchange;
// Other programs read what is written.
mod foreign;
// Sheets of the first version.
mod golden;
// Damaged codes that have to stay readable.
mod hard;
// Files that ask for too much.
mod hostile;
// Which module may know which.
mod layers;
// A right vault or an error, exhaustively.
mod promises;
// Sessions with their exact output.
mod stories;
// What is asked, and what is left behind when it is broken off.
mod terminal;
// Sheets typed at a terminal.
mod typing;
// The working vault: killed, crowded, curious.
mod vault;
// Piles as text, each with its outcome.
mod vectors;
// A year in the life of a vault.
mod year;
