//! What several of the tests need: other people's programs, run if they are there.

pub(crate) mod terminal;

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// Whether all programs are there; says which is not.
pub(crate) fn have(programs: &[&str]) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    for program in programs {
        if !env::split_paths(&path).any(|folder| folder.join(program).is_file()) {
            assert!(env::var_os("CI").is_none(), "{program} is not installed");
            eprintln!("skipped: {program} is not installed");
            return false;
        }
    }
    true
}

/// Runs a program in a folder with something on its standard input.
pub(crate) fn run(folder: &Path, program: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Inputs here are smaller than a pipe's buffer, or read before anything is written.
    stdin.write_all(input).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// A Python that has a library; Debian's may not be the first in the path.
pub(crate) fn python_with(module: &str) -> Option<&'static str> {
    let found = ["python3", "/usr/bin/python3"].into_iter().find(|python| {
        Command::new(python)
            .args(["-c", &format!("import {module}")])
            .output()
            .is_ok_and(|output| output.status.success())
    });
    if found.is_none() {
        let ci = env::var_os("CI").is_some();
        assert!(!ci, "Python's {module} is not installed");
        eprintln!("skipped: Python's {module} is not installed");
    }
    found
}
