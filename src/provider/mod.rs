//! The providers that are known: what their codes look like, where new ones are made, what using
//! one does.
//!
//! Responsible for the facts, which all stand in `providers.txt`, and for checking and comparing
//! codes by them. Not responsible for finding codes in files: that is the business of
//! [`import`](crate::exchange::import). What is wrong with a code by these facts is a [`Warning`], never a
//! refusal, since providers change their codes without telling anybody.
//!
//! ```
//! use kinsafe::provider;
//! let github = provider::find("github").ok_or("not known")?;
//! assert!(github.guide().starts_with("1. "));
//! // The shape alone proves nothing: several providers are possible.
//! let matches = provider::recognise(&["1234 5678", "8765 4321"]);
//! assert!(matches.len() > 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
mod find;
mod known;
mod name;
mod shape;
mod table;

pub use check::{Warning, is_seed};
pub(crate) use check::{check_codes, check_phrase};
pub use find::{Match, all, find, find_site, nearest, of_file, recognise};
pub use known::{Provider, WayIn, general_guide, normalise};
pub use name::{FileName, Told};
pub use shape::{Alphabet, Checksum, Confidence, Kind, Shape};
