//! Which module may know which, read from the source.
//!
//! A text search, not a compiler: it sees paths as people write them, which is enough to keep
//! the layers apart by accident and review enough to keep them apart on purpose. Modules that do
//! not exist yet are no error.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Modules that know the ones named, themselves and no others.
const LOW: [&str; 3] = ["paper", "shamir", "seal"];
const KNOWN_TO_LOW: [&str; 6] = ["secret", "limits", "letters", "error", "day", "shown"];

/// Where files, the environment and the clock may be used: the outermost layer.
const OUTERMOST: [&str; 3] = ["main.rs", "cli", "desk"];

/// Modules that are known to none but those named with them.
const KNOWN_TO: [(&str, &[&str]); 3] = [
    ("cli", &["cli", "lib", "main"]),
    ("desk", &["cli", "desk", "lib"]),
    ("session", &["answer", "cli", "lib", "session"]),
];

/// What is said knows nothing of what there is to say.
const KNOWN_TO_SAY: [&str; 2] = ["day", "shown"];

/// What nothing else may name.
const OUTSIDE_WORLD: [&str; 5] = [
    "std::fs",
    "std::env",
    "std::process",
    "std::thread",
    "std::io::stdin",
];
const OUTSIDE_CALLS: [&str; 9] = [
    "println!",
    "eprintln!",
    "print!",
    "eprint!",
    "dbg!",
    "SystemTime::now",
    "Instant::now",
    "OffsetDateTime::now",
    "io::stdin",
];

/// Crates that one place alone names, so that they can be replaced there.
const CRATES: [(&str, &[&str]); 22] = [
    ("age", &["seal.rs"]),
    ("sharks", &["shamir.rs"]),
    ("ed25519_dalek", &["paper/record/key.rs"]),
    ("allsorts", &["print/fonts.rs"]),
    ("printpdf", &["print/pdf.rs"]),
    // Its fax decoder is a crate of its own.
    ("hayro", &["scan/pdf.rs", "scan/fax.rs"]),
    // Damage is done to pictures, some of it by JPEG itself.
    ("image", &["scan/picture.rs", "drill/damage"]),
    ("heifer", &["scan/heic.rs"]),
    ("rxing", &["scan/qr.rs"]),
    ("encoding_rs", &["letters.rs"]),
    ("clap", &["main.rs", "cli", "cli.rs"]),
    ("fluent_bundle", &["say"]),
    (
        "hmac",
        &[
            "otp",
            "paper/record/proof.rs",
            "exchange/import/container/crypt.rs",
        ],
    ),
    ("sha1", &["otp", "exchange/import/container/crypt.rs"]),
    ("zxcvbn", &["passphrase.rs"]),
    ("aes", &["exchange/import/container/crypt.rs"]),
    ("aes_gcm", &["exchange/import/container/crypt.rs"]),
    (
        "argon2",
        &[
            "exchange/import/container/crypt.rs",
            "exchange/export/kdbx.rs",
        ],
    ),
    ("cbc", &["exchange/import/container/crypt.rs"]),
    (
        "crypto_secretstream",
        &["exchange/import/container/crypt.rs"],
    ),
    ("pbkdf2", &["exchange/import/container/crypt.rs"]),
    ("quick_xml", &["exchange/import/xml.rs"]),
];

/// One source file without comments and tests.
struct Source {
    /// Below `src`, with forward slashes.
    path: String,
    code: String,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
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

    /// The top-level module that it belongs to.
    fn module(&self) -> &str {
        let end = self.path.find(['/', '.']).unwrap_or(self.path.len());
        &self.path[..end]
    }

    /// How many modules deep it is below the crate: 1 for `seal.rs` and `record/mod.rs`.
    fn depth(&self) -> usize {
        match self.path.as_str() {
            "lib.rs" | "main.rs" => 0,
            path => path.matches('/').count() + usize::from(!path.ends_with("/mod.rs")),
        }
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places
            .iter()
            .any(|place| self.path == *place || self.path.starts_with(&format!("{place}/")))
    }

    /// The modules of this crate that it names, itself left out.
    fn known(&self) -> BTreeSet<String> {
        let mut known = BTreeSet::new();
        let mut roots = vec!["crate::".to_owned()];
        if self.depth() > 0 {
            roots.push("super::".repeat(self.depth()));
        }
        for root in roots {
            for path in paths(&self.code, &root) {
                known.insert(path.split("::").next().unwrap_or_default().to_owned());
            }
        }
        known.remove(self.module());
        known
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
fn paths(code: &str, root: &str) -> Vec<String> {
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
fn take_apart(code: &str, prefix: &str, found: &mut Vec<String>) -> usize {
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

/// Whether the crate is named: as the head of a path.
fn names_crate(code: &str, name: &str) -> bool {
    // Crates that belong together, as hayro and hayro_syntax, count as one.
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let head = before.is_none_or(|c| !c.is_alphanumeric() && !"_:.".contains(c));
        let after = code[at + name.len()..]
            .trim_start_matches(|c: char| name == "hayro" && (c.is_ascii_lowercase() || c == '_'));
        let used = code[..at].ends_with("use ") && after.starts_with([';', ' ']);
        head && (after.starts_with("::") || used)
    })
}

fn sources() -> Vec<Source> {
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

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_format_knows_only_what_lies_below_it() {
    let mut faults = Vec::new();
    for source in sources() {
        if LOW.contains(&source.module()) {
            for known in source.known() {
                if !KNOWN_TO_LOW.contains(&known.as_str()) {
                    faults.push(format!("{} knows {known}", source.path));
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn front_ends_and_conversations_are_known_to_few() {
    let mut faults = Vec::new();
    for source in sources() {
        for (module, few) in KNOWN_TO {
            // What of other modules touches the world belongs beside the desk.
            let beside = module == "desk" && source.is_in(&OUTERMOST);
            if !beside && !few.contains(&source.module()) && source.known().contains(module) {
                faults.push(format!("{} knows {module}", source.path));
            }
        }
        if source.module() == "say" {
            for known in source.known() {
                if !KNOWN_TO_SAY.contains(&known.as_str()) {
                    faults.push(format!("{} knows {known}", source.path));
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn only_the_outermost_layer_touches_the_world() {
    let mut faults = Vec::new();
    for source in sources() {
        if source.is_in(&OUTERMOST) {
            continue;
        }
        let named = paths(&source.code, "std::");
        for path in named.iter().map(|path| format!("std::{path}")) {
            if OUTSIDE_WORLD.iter().any(|world| path.starts_with(world)) {
                faults.push(format!("{} names {path}", source.path));
            }
        }
        for call in OUTSIDE_CALLS {
            if source.code.contains(call) {
                faults.push(format!("{} calls {call}", source.path));
            }
        }
    }
    assert_none(&faults);
}

/// No network, ever, the command line included.
#[test]
fn nothing_names_the_network() {
    let mut faults = Vec::new();
    for source in sources() {
        if paths(&source.code, "std::")
            .iter()
            .any(|path| path.starts_with("net"))
        {
            faults.push(source.path);
        }
    }
    assert_none(&faults);
}

#[test]
fn each_crate_is_named_in_one_place() {
    let mut faults = Vec::new();
    for source in sources() {
        for (name, places) in CRATES {
            if !source.is_in(places) && names_crate(&source.code, name) {
                faults.push(format!("{} names {name}", source.path));
            }
        }
    }
    assert_none(&faults);
}

/// Lines with a command and quotation marks of their own around what is filled in.
fn quoted_by_hand(code: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_ascii_lowercase() || c == ' ' || c == '-';
    let in_command = |line: &&str| {
        line.match_indices("\\\"{").any(|(at, _)| {
            let command = line[..at].rsplit_once("kinsafe ");
            command.is_some_and(|(_, words)| words.chars().all(is_word))
        })
    };
    code.lines().filter(in_command).collect()
}

/// In a command that a person may copy into a shell, foreign text is an `argument`: quotation marks
/// alone do not hold it.
#[test]
fn what_stands_in_a_command_is_quoted_in_one_place() {
    let mut faults = Vec::new();
    for source in sources() {
        let lines = quoted_by_hand(&source.code);
        faults.extend(lines.iter().map(|line| format!("{}: {line}", source.path)));
    }
    assert_none(&faults);
    let sample =
        "say(\"then: kinsafe drill heard \\\"{holder}\\\" CODE\");\n\"kinsafe {} \\\"{name}\"";
    assert_eq!(quoted_by_hand(sample).len(), 1);
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let text = "
        //! crate::comment
        use std::{
            collections::BTreeMap, fs::{self, File},
            io,
        };
        use crate::{combine, encode::{self, Place as P}, error::Error, vault::*}; // crate::x
        use super::super::scan::Found;
        use super::key;
        fn f() { let url = \"https://crate::no\"; crate::drill::f(age::armor()); my_crate::no(); }
#[cfg(test)]
mod tests { use crate::hidden; }
";
    let source = Source::new("record/key.rs", text);
    let known: Vec<_> = source.known().into_iter().collect();
    assert_eq!(
        known,
        ["combine", "drill", "encode", "error", "no", "scan", "vault"]
    );
    let named = paths(&source.code, "std::");
    assert_eq!(
        named,
        ["collections::BTreeMap", "fs::self", "fs::File", "io"]
    );
    assert!(names_crate(&source.code, "age"));
    assert!(!names_crate(
        "image_of(x); crate::image::x; self.age",
        "image"
    ));
    assert!(names_crate("use image;", "image"));
    assert!(names_crate("hayro_syntax::Pdf", "hayro"));
}
