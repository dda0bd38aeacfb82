//! Which module may know which, read from the source.
//!
//! A text search, not a compiler: it sees paths as people write them, which is enough to keep
//! the layers apart by accident and review enough to keep them apart on purpose. The order of the
//! house stands in `arrows`.

mod arrows;
mod source;

use self::source::{Source, paths, sources};

/// Where files, the environment and the clock may be used: the outermost layer.
const OUTERMOST: [&str; 3] = ["main.rs", "cli", "desk"];

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
const CRATES: [(&str, &[&str]); 26] = [
    ("age", &["seal.rs"]),
    ("sharks", &["shamir.rs"]),
    ("ed25519_dalek", &["paper/record/key.rs"]),
    ("allsorts", &["print/faces.rs"]),
    ("harfrust", &["print/faces.rs", "print/shape.rs"]),
    ("unicode_bidi", &["print/shape.rs"]),
    ("unicode_linebreak", &["print/fonts.rs"]),
    ("printpdf", &["print/pdf.rs"]),
    ("lopdf", &["print/tags.rs", "sheet/tests.rs"]),
    // Its fax decoder is a crate of its own.
    (
        "hayro",
        &["scan/pdf.rs", "scan/fax.rs", "sheet/pictures.rs"],
    ),
    // Damage is done to pictures, some of it by JPEG itself.
    (
        "image",
        &["scan/picture.rs", "drill/damage", "sheet/pictures.rs"],
    ),
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

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
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

/// The program's verbs: `kinsafe` and one of these is a command.
const VERBS: [&str; 23] = [
    "add",
    "check",
    "combine",
    "copy",
    "drill",
    "edit",
    "export",
    "guide",
    "import",
    "init",
    "list",
    "man",
    "page",
    "passphrase",
    "print",
    "remove",
    "replace",
    "restore",
    "sheets",
    "show",
    "split",
    "status",
    "use",
];

/// Lines with a command in a text.
fn commands_in(code: &str) -> Vec<&str> {
    let names = |line: &&str| {
        line.match_indices("kinsafe ").any(|(at, name)| {
            let rest = &line[at + name.len()..];
            let end = rest.find(|c: char| !c.is_ascii_lowercase());
            line[..at].contains('"') && VERBS.contains(&&rest[..end.unwrap_or(rest.len())])
        })
    };
    code.lines().filter(names).collect()
}

/// Where a text of the library has to name one.
const NAME_COMMANDS: [&str; 2] = [
    // Paper has no front end: it says how the program that printed it is used.
    "sheet",
    // Reasons why a file is not read are sentences yet.
    "exchange/import",
];

/// The library says what is, and each front end what it can do about it.
#[test]
fn no_text_of_the_library_names_a_command() {
    let mut faults = Vec::new();
    for source in sources() {
        if source.is_in(&["cli"]) || source.is_in(&NAME_COMMANDS) {
            continue;
        }
        let lines = commands_in(&source.code);
        faults.extend(lines.iter().map(|line| format!("{}: {line}", source.path)));
    }
    assert_none(&faults);
    let sample = "say(\"then: kinsafe drill heard\");\nlet domain = b\"kinsafe key v1\";";
    assert_eq!(commands_in(sample).len(), 1);
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let text = "
        //! crate::comment
        use std::{
            collections::BTreeMap, fs::{self, File},
            io,
        };
        fn f() { let url = \"https://crate::no\"; crate::drill::f(age::armor()); my_crate::no(); }
#[cfg(test)]
mod tests { use crate::hidden; }
";
    let source = Source::new("record/key.rs", text);
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
