//! The command line program: arguments → `cli::run` → exit code.

fn main() {}
