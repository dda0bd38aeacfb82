//! The computer on which the program runs: what of it the command line uses for the library.
//!
//! Responsible for threads, for opening only what is a file, for what is undone when the program is
//! ended from outside, for keeping its memory private, and for processes and their bounds: pictures
//! and PDFs are read in a process of their own, so that a hostile file costs no more than it may,
//! whatever the libraries do that decode it. Not responsible for what is done with it, nor for talking.
//!
//! # What a file may cost
//! A PDF, a photo or a scan is decoded by other people's code, and some of it offers no bound: a
//! PDF of 5 kB may ask for gigabytes. So the program starts itself once more for each such
//! file, and that process bounds itself before it reads the first byte:
//!
//! | bound | where | how |
//! |---|---|---|
//! | memory, [`limits::READING_MEMORY`] | Linux, Android | `RLIMIT_DATA`, which counts what a process may write to |
//! | | other Unix, as far as they enforce it (macOS does not) | `RLIMIT_DATA`, `RLIMIT_AS` |
//! | | Windows | not bounded |
//! | work, [`limits::READING_SECONDS`] of CPU | Unix | `RLIMIT_CPU` |
//! | time, some times that by the clock | everywhere | the process is ended |
//! | a crash | everywhere | ends that process; the file is named and the others go on |
//!
//! It gets the file as its standard input, and sends what it finds as it finds it. It writes
//! no file and leaves no core. It knows no passphrase and no vault, only what is on that file. What it
//! sends is read with limits, as anything from outside: a payload is checked like one from
//! paper.
//!
//! What it has read before it is ended counts: an error then says that the file was not read to its
//! end. Texts and age files are read without it, by code of this crate whose work is bounded by
//! their length. Where no process can be started, files are read as the library reads
//! them, with its own limits of size. A page in a browser has its worker for this.
//!
//! [`limits::READING_MEMORY`]: crate::limits::READING_MEMORY
//! [`limits::READING_SECONDS`]: crate::limits::READING_SECONDS

mod bounds;
mod child;
pub(crate) mod ending;
pub mod file;
pub(crate) mod opening;
mod paths;
pub(crate) mod privacy;
mod reading;
mod together;
mod wire;

pub(crate) use child::{is_asked, serve};
pub use paths::{expand, left_out, read_file};
pub(crate) use reading::{annotate, scan_bytes, scan_file, starts_itself};
pub use together::together;
