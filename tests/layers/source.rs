//! The source as text: files without comments and tests, and the paths in them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// One source file without comments and tests.
pub(super) struct Source {
    /// Below `src`, with forward slashes.
    pub(super) path: String,
    pub(super) code: String,
}

impl Source {
    pub(super) fn new(path: &str, text: &str) -> Self {
        let mut code = String::new();
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            // Tests stand last in each file.
            if line == "#[cfg(test)]" && lines.peek().is_some_and(|next| next.starts_with("mod ")) {
                break;
            }
            code.push_str(without_comment(line));
            code.push('\n');
        }
        Self {
            path: path.to_owned(),
            code,
        }
    }

    /// Its module, from the crate on.
    pub(super) fn here(&self) -> Vec<String> {
        let path = self.path.trim_end_matches(".rs");
        let parts = path
            .split('/')
            .filter(|part| !matches!(*part, "mod" | "lib" | "main"));
        parts.map(str::to_owned).collect()
    }

    pub(super) fn is_in(&self, places: &[&str]) -> bool {
        places
            .iter()
            .any(|place| self.path == *place || self.path.starts_with(&format!("{place}/")))
    }
}

/// The line up to a comment, string literals aside.
fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match c {
            '"' if before != '\\' && before != '\'' => quoted = !quoted,
            '/' if !quoted && line[at..].starts_with("//") => return &line[..at],
            _ => {}
        }
        before = c;
    }
    line
}

/// Every path behind `root` in the code, groups in braces taken apart.
pub(super) fn paths(code: &str, root: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(root) {
        // `my_crate::` and `super::super::` are other roots.
        let before = code[..at].chars().next_back();
        if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') {
            take_apart(&code[at + root.len()..], "", &mut found);
        }
    }
    found
}

/// Reads one path or group from the head of `code`; how many bytes it took.
pub(super) fn take_apart(code: &str, prefix: &str, found: &mut Vec<String>) -> usize {
    let name = |text: &str| {
        text.find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len())
    };
    if let Some(group) = code.strip_prefix('{') {
        let mut at = 0;
        loop {
            let rest = &group[at..];
            at += rest.len() - rest.trim_start_matches([' ', '\n', ',']).len();
            let rest = &group[at..];
            if rest.is_empty() || rest.starts_with('}') {
                return at + 2;
            }
            // Aliases, globs: a step at a time.
            at += take_apart(rest, prefix, found).max(1);
        }
    }
    let end = name(code);
    if end == 0 {
        return 0;
    }
    let path = format!("{prefix}{}", &code[..end]);
    match code[end..].strip_prefix("::") {
        Some(rest) if rest.starts_with('{') || name(rest) > 0 => {
            end + 2 + take_apart(rest, &format!("{path}::"), found)
        }
        _ => {
            found.push(path);
            end
        }
    }
}

pub(super) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !is_test(&path) {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source::new(&name.replace('\\', "/"), &text));
            }
        }
    }
    assert!(found.len() > 20);
    found
}

/// Modules that are compiled for tests only go by these names.
fn is_test(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name == "tests.rs" || name == "testing.rs")
}
