//! kinsafe keeps a person's account recovery codes and makes sure that they survive the person's
//! phone, laptop, memory and life.
//!
//! A [`vault`] of recovery codes is sealed under a random data key, the key is [split](set) k-of-n,
//! and each share is printed on a [`sheet`] of its own, which also carries the whole sealed
//! vault. Any k sheets, [scanned](scan) or typed, [`combine`] to the vault; fewer tell nothing.
//!
//! ```text
//!  vault ─► seal ─► shamir ─► paper ─► sheet ─► a sheet of paper
//!  vault ◄─ seal ◄─ shamir ◄─ combine ◄─ paper ◄─ scan ◄── a photo of it
//! ```
//!
//! # The whole flow
//! ```
//! use kinsafe::{
//!     combine::Combiner,
//!     day::Day,
//!     paper::{Payload, Place, qr_text, record::VaultPart},
//!     set::{Holders, split},
//!     threshold::Threshold,
//!     vault::{self, Vault},
//! };
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let vault = vault::from_json(
//!     br#"{"kinsafe": 1, "title": "Maria", "accounts": [{"provider": "GitHub",
//!          "items": [{"kind": "codes", "codes": [{"code": "1f3a9-77c0e"}]}]}]}"#,
//!     "my vault",
//! )?;
//!
//! // Three sheets, any two of which open the vault.
//! let holders = Holders::new(["Anna", "Ben", "Chloé"])?;
//! let today = Day::from_ymd(2026, 11, 22).ok_or("no such day")?;
//! let mut rng = rand::rng();
//! let split = split(vault, Threshold::new(2)?, &holders, false, today, &mut rng)?;
//!
//! // What the QR codes of two sheets hold: a key code each, and the vault codes, which are the
//! // same on all sheets.
//! let parts = VaultPart::cut(split.set().set, split.sealed.as_bytes(), 2);
//! let mut texts = vec![
//!     qr_text(&split.records[0].to_bytes()),
//!     qr_text(&split.records[2].to_bytes()),
//! ];
//! texts.extend(parts.iter().map(|part| qr_text(&part.to_bytes())));
//!
//! // And back, from the texts alone and in any order.
//! let mut combiner = Combiner::new();
//! for text in texts.iter().rev() {
//!     let payload = Payload::from_qr_text(text).map_err(|_| "not a code of kinsafe")?;
//!     combiner.add(payload, Place::file("scan.png"));
//! }
//! let recovered = combiner.open()?;
//! assert_eq!(recovered.vault.accounts()[0].provider, "GitHub");
//! assert_eq!(recovered.sheets.len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//! * [`error`], [`limits`], [`threshold`], [`day`], [`secret`], [`letters`] and [`shown`] are the ground: every
//!   situation in which the work stops, every limit with its reason, k and
//!   the numbers of sheets, days, the types that hold
//!   secrets, texts brought to one form, and foreign text on its way to a person.
//! * [`say`] turns situations into words of a language; [`seal`], [`shamir`] and [`passphrase`] are
//!   the cryptography, each the only module that names its crate.
//! * [`paper`] is the on-paper format. Its documentation is the specification, complete enough to
//!   write a reader from, with the JSON of the [`vault`] inside.
//! * [`provider`] knows what providers' codes look like and how to get new ones; [`otp`] computes the
//!   current code of a seed.
//! * [`scan`] reads pictures and PDFs; [`combine`] is a pure state machine that says what is there,
//!   what is missing, what is bad and why.
//! * [`exchange`] finds codes in the files of providers and password managers, and writes accounts
//!   into files that those read.
//! * [`print`](mod@print) is the page engine, [`sheet`] the documents that are made with it.
//! * [`set`] deals a set of sheets to its holders and makes further sheets of one that is there.
//! * [`drill`] and [`status`] show before the day that it will work, and what needs attention.
//! * [`session`] holds conversations as state machines: what is asked next, and what an answer did;
//!   [`answer`] is what programs get.
//! * [`desk`] is what the command line uses of the computer; [`cli`] is the command line, and the only
//!   module that prints or prompts.
//!
//! The library takes randomness and time as parameters. Only [`desk`] and [`cli`] touch files, threads
//! or the clock, and only with the feature `cli`: without it the library runs in a browser. Nothing
//! touches the network.
//!
//! # Compatibility
//! A sheet printed by any release is read by every later one, and so are its text sheets, sealed
//! vaults and vault files. The sheets in `tests/golden/v1` were made once and are read by every
//! test run. What a later version adds is called newer by this one, never damaged.
//!
//! # Weaknesses that are known
//! The arithmetic of the Shamir crate uses tables, so its timing depends on secrets; it runs on
//! the owner's own computer, twice in the life of a set. What libraries copy inside themselves
//! (a JSON parser, a decompressor, a PDF writer) is not wiped from memory.

#![forbid(unsafe_code)]

pub mod answer;
pub mod bip39;
#[cfg(feature = "cli")]
pub mod cli;
pub mod combine;
pub mod day;
#[cfg(feature = "cli")]
pub mod desk;
pub mod drill;
pub mod error;
pub mod exchange;
pub mod failed;
pub mod letters;
pub mod limits;
pub mod otp;
pub mod paper;
pub mod passphrase;
pub mod plan;
#[cfg(feature = "make")]
pub mod print;
pub mod provider;
pub mod qr;
pub mod say;
pub mod scan;
pub mod seal;
pub mod secret;
pub mod session;
pub mod set;
pub mod shamir;
#[cfg(feature = "make")]
pub mod sheet;
pub mod shown;
pub mod status;
pub mod threshold;
pub mod vault;
