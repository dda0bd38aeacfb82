//! The command line program: arguments → `cli::run` → exit code.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    kinsafe::cli::run()
}
