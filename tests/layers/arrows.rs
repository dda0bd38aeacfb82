//! The order of the house: no module knows one that stands above it, and no files know each other in
//! a circle.
//!
//! An arrow goes from a file to each file whose items it names by a path, through `use` or in place.
//! What a module only passes on (`pub use`) is no arrow of its own: who names it there knows the file
//! in which it is. So a module that declares its children and passes on what they have makes no
//! circle; one that calls them, while they name what it defines, does.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, paths, sources, take_apart};

/// From the ground up; modules on one line may know each other.
const ORDER: [&[&str]; 22] = [
    &[
        "error",
        "limits",
        "threshold",
        "day",
        "secret",
        "letters",
        "shown",
        "qr",
    ],
    &["say"],
    &["failed"],
    &["seal", "shamir", "bip39", "passphrase"],
    &["paper"],
    &["provider"],
    &["otp"],
    &["vault"],
    &["scan"],
    &["combine"],
    &["exchange"],
    &["print"],
    &["sheet"],
    &["set"],
    &["plan"],
    &["drill"],
    &["status"],
    &["session"],
    &["answer"],
    &["desk"],
    &["cli"],
    &["lib", "main"],
];

type Path = Vec<String>;

/// All files, and what they pass on.
struct House {
    files: BTreeMap<Path, String>,
    passed_on: BTreeMap<Path, Path>,
}

impl House {
    fn new(sources: &[Source]) -> Self {
        let files = sources.iter().map(|one| (one.here(), one.path.clone()));
        let mut house = Self {
            files: files.collect(),
            passed_on: BTreeMap::new(),
        };
        for source in sources {
            for (public, path, name) in uses(&source.code) {
                if let Some(path) = public
                    .then(|| house.absolute(&path, &source.here()))
                    .flatten()
                {
                    let mut there = source.here();
                    there.push(name);
                    house.passed_on.insert(there, path);
                }
            }
        }
        house
    }

    /// A path from the crate on; `None` for one of another crate.
    fn absolute(&self, path: &[String], here: &[String]) -> Option<Path> {
        let mut at = here.to_vec();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => {
                at.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|part| part == "super") {
                    at.pop()?;
                    rest = &rest[1..];
                }
            }
            child => {
                let mut module = at.clone();
                module.push(child.to_owned());
                self.files.get(&module)?;
            }
        }
        at.extend(rest.iter().filter(|part| *part != "self").cloned());
        Some(at)
    }

    /// The file in which what a path names is.
    fn file(&self, mut path: Path) -> Option<&str> {
        // What is passed on may be passed on again, but not for ever.
        for _ in 0..8 {
            let ends = (1..=path.len()).rev();
            let Some((end, onto)) = ends
                .filter(|&end| !self.files.contains_key(&path[..end]))
                .find_map(|end| Some((end, self.passed_on.get(&path[..end])?)))
            else {
                break;
            };
            path = onto.iter().chain(&path[end..]).cloned().collect();
        }
        let mut ends = (1..=path.len()).rev();
        ends.find_map(|end| self.files.get(&path[..end]))
            .map(String::as_str)
    }

    /// The files that a file knows.
    fn known(&self, source: &Source) -> BTreeSet<&str> {
        let here = source.here();
        let used = uses(&source.code).into_iter();
        let used = used.filter(|(public, ..)| !public).map(|(_, path, _)| path);
        let mut named: Vec<Path> = used.collect();
        let code = without_uses(&source.code);
        for up in 1..=here.len() {
            named.extend(rooted(&code, &"super::".repeat(up)));
        }
        named.extend(rooted(&code, "crate::"));
        named.extend(rooted(&code, "self::"));
        for child in children(&source.code) {
            named.extend(rooted(&code, &format!("{child}::")));
        }
        named
            .iter()
            .filter_map(|path| self.file(self.absolute(path, &here)?))
            .filter(|file| *file != source.path)
            .collect()
    }
}

fn split(path: &str) -> Path {
    path.split("::").map(str::to_owned).collect()
}

/// Every path in place that begins with `root`.
fn rooted(code: &str, root: &str) -> Vec<Path> {
    let found = paths(code, root).into_iter();
    found.map(|rest| split(&format!("{root}{rest}"))).collect()
}

/// The modules that a file declares.
fn children(code: &str) -> Vec<&str> {
    code.lines()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.strip_suffix(';')?.split_once("mod "))
        .map(|(_, name)| name)
        .collect()
}

/// Where each `use` begins and ends.
fn spans(code: &str) -> Vec<(bool, usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in code.split_inclusive('\n') {
        let words = line.trim_start();
        let public = words.starts_with("pub");
        let head = if public {
            words
                .find("use ")
                .filter(|&head| !words[..head].contains([';', '{']) && head < 20)
        } else {
            words.starts_with("use ").then_some(0)
        };
        if let Some(head) = head {
            let begin = at + (line.len() - words.len()) + head + "use ".len();
            let end = code[begin..]
                .find(';')
                .map_or(code.len(), |end| begin + end);
            found.push((public, begin, end));
        }
        at += line.len();
    }
    found
}

/// Every path that is imported: whether it is passed on, and under which name.
fn uses(code: &str) -> Vec<(bool, Path, String)> {
    let mut all = Vec::new();
    for (public, begin, end) in spans(code) {
        let mut found = Vec::new();
        take_apart(&without_aliases(&code[begin..end]), "", &mut found);
        for path in found {
            let path: Path = split(&path).into_iter().collect();
            let name = path.iter().rev().find(|part| *part != "self").cloned();
            all.push((public, path, name.unwrap_or_default()));
        }
    }
    all
}

/// `a as b` as `a`.
fn without_aliases(tree: &str) -> String {
    let mut pieces = tree.split(" as ");
    let mut rest = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.find(|c: char| !c.is_alphanumeric() && c != '_');
        rest.push_str(&piece[name.unwrap_or(piece.len())..]);
    }
    rest
}

fn without_uses(code: &str) -> String {
    let mut rest = code.to_owned();
    for (_, begin, end) in spans(code).into_iter().rev() {
        rest.replace_range(begin..end, "");
    }
    rest
}

/// The files that know each other in a circle, each circle once.
fn circles(arrows: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<BTreeSet<String>> {
    let reached = |from: &str| {
        let mut found = BTreeSet::new();
        let mut open = vec![from];
        while let Some(file) = open.pop() {
            for next in arrows.get(file).into_iter().flatten() {
                if found.insert(*next) {
                    open.push(next);
                }
            }
        }
        found
    };
    let all: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (*file, reached(file))).collect();
    let of = |file: &&str| -> BTreeSet<String> {
        let both = all[file].iter().filter(|other| {
            let back = all.get(*other);
            back.is_some_and(|back| back.contains(file))
        });
        both.map(|other| (*other).to_owned()).collect()
    };
    let found: BTreeSet<BTreeSet<String>> = all.keys().map(of).collect();
    found
        .into_iter()
        .filter(|circle| circle.len() > 1)
        .collect()
}

fn arrows_of<'a>(house: &'a House, sources: &'a [Source]) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let arrows = sources
        .iter()
        .map(|one| (one.path.as_str(), house.known(one)));
    arrows.collect()
}

fn floor(file: &str) -> Option<usize> {
    let module = file.split(['/', '.']).next()?;
    ORDER.iter().position(|floor| floor.contains(&module))
}

#[test]
fn nothing_knows_what_stands_above_it() {
    let sources = sources();
    let house = House::new(&sources);
    let mut faults = Vec::new();
    for (file, known) in arrows_of(&house, &sources) {
        let Some(own) = floor(file) else {
            faults.push(format!("{file} has no place in the order"));
            continue;
        };
        let above = known.into_iter().filter(|known| floor(known) > Some(own));
        faults.extend(above.map(|known| format!("{file} knows {known}")));
    }
    super::assert_none(&faults);
}

#[test]
fn no_files_know_each_other_in_a_circle() {
    let sources = sources();
    let house = House::new(&sources);
    let circles = circles(&arrows_of(&house, &sources));
    let faults: Vec<String> = circles.iter().map(|circle| format!("{circle:?}")).collect();
    super::assert_none(&faults);
}

/// Both tests above see a fault where one is.
#[test]
fn circles_and_arrows_are_found() {
    let sample = [
        Source::new("lib.rs", "pub mod vault;\npub mod day;\n"),
        Source::new(
            "vault/mod.rs",
            "mod model;\nmod change;\npub use model::Vault;\nfn f() { change::all(); }\n",
        ),
        Source::new(
            "vault/change.rs",
            "use super::{Vault, model as m};\nfn all() { super::f() }\n",
        ),
        Source::new("vault/model.rs", "use crate::day::{self, Day};\n"),
        Source::new("day.rs", "fn x() { let y: crate::vault::Vault; }\n"),
    ];
    let house = House::new(&sample);
    let arrows = arrows_of(&house, &sample);
    let known = |file: &str| arrows[file].iter().copied().collect::<Vec<_>>();
    assert_eq!(known("vault/change.rs"), ["vault/mod.rs", "vault/model.rs"]);
    assert_eq!(known("vault/mod.rs"), ["vault/change.rs"]);
    // What is passed on is known where it is.
    assert_eq!(known("day.rs"), ["vault/model.rs"]);
    let found: Vec<Vec<String>> = circles(&arrows)
        .into_iter()
        .map(|circle| circle.into_iter().collect())
        .collect();
    assert_eq!(
        found,
        [
            ["day.rs", "vault/model.rs"],
            ["vault/change.rs", "vault/mod.rs"]
        ]
    );
    assert!(floor("day.rs") < floor("vault/model.rs"));
}
