//! Every message has its sentence, every sentence its message, and both the same arguments: read
//! from the sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::*;

/// By id: the names of what is filled in.
type Named = BTreeMap<String, BTreeSet<String>>;

/// Sentences that the page's own shell asks for.
const OF_THE_PAGE: &str = "page-";

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && !path.ends_with("say/tests.rs")
            {
                found.push(path);
            }
        }
    }
    found
}

/// The text in quotation marks that `code` begins with.
fn quoted(code: &str) -> Option<&str> {
    let (text, _) = code.trim_start().strip_prefix('"')?.split_once('"')?;
    Some(text)
}

/// Where the bracket is closed that was opened before `code`.
fn closed(code: &str) -> usize {
    let mut open = 1;
    for (at, c) in code.char_indices() {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// The messages that the code says, each with its arguments in a chain behind it.
fn said(code: &str, messages: &mut Vec<(String, BTreeSet<String>)>) {
    for (at, call) in code.match_indices("Message::new(") {
        let rest = &code[at + call.len()..];
        let Some(id) = quoted(rest) else { continue };
        let mut names = BTreeSet::new();
        let mut rest = &rest[closed(rest)..];
        while let Some(with) = rest.trim_start().strip_prefix(".with(") {
            names.insert(quoted(with).unwrap().to_owned());
            rest = &with[closed(with)..];
        }
        messages.push((id.to_owned(), names));
    }
}

/// The sentences of a file: an id begins its line, and what belongs to it is set in.
fn sentences(file: &str, found: &mut Named) {
    let mut id = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =")
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            name.clone_into(&mut id);
            assert!(!found.contains_key(name), "{name} stands twice");
            found.insert(name.to_owned(), BTreeSet::new());
        }
        for (at, _) in line.match_indices('$') {
            let name = &line[at + 1..];
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '-');
            let name = name[..end.unwrap_or(name.len())].to_owned();
            found.get_mut(&id).unwrap().insert(name);
        }
    }
}

fn all_of(language: Language) -> Named {
    let mut found = Named::new();
    for file in language.all_files() {
        sentences(file, &mut found);
    }
    found
}

/// The sentences as they are written, by id.
fn written(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for file in language.all_files() {
        let mut id = String::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((name, text)) if !line.starts_with(' ') && !name.is_empty() => {
                    name.clone_into(&mut id);
                    found.insert(id.clone(), text.trim().to_owned());
                }
                _ if !line.trim().is_empty() => {
                    let text = found.entry(id.clone()).or_default();
                    text.push(' ');
                    text.push_str(line.trim());
                }
                _ => {}
            }
        }
    }
    found
}

/// What may be the same in another language: "No", "Note", "Set" and "Text" are words in several.
const SHARED: [&str; 12] = [
    "found-page",
    "page-choose-set",
    "page-kind-text",
    "page-no",
    "page-set",
    "page-vault-note",
    "plan-note",
    "program-account-note",
    "program-accounts",
    "program-error",
    "program-input",
    "sheet-set",
];

#[test]
fn no_language_lacks_a_sentence_or_has_one_in_english() {
    let english = all_of(Language::ENGLISH);
    let ours = written(Language::ENGLISH);
    let mut faults = Vec::new();
    for language in Language::all().skip(1) {
        let tag = language.tag();
        let own = all_of(language);
        for (id, names) in &english {
            match own.get(id) {
                None => faults.push(format!("{tag}: {id} has no sentence")),
                Some(filled) if filled != names => {
                    faults.push(format!("{tag}: {id} fills in {filled:?} and not {names:?}"));
                }
                Some(_) => {}
            }
        }
        for id in own.keys().filter(|id| !english.contains_key(*id)) {
            faults.push(format!("{tag}: {id} is no sentence of English"));
        }
        for (id, text) in written(language) {
            let filled_in = text
                .split('{')
                .map(|part| part.rsplit('}').next().unwrap_or(part));
            let letters = filled_in.flat_map(str::chars).filter(|c| c.is_alphabetic());
            let same = ours.get(&id) == Some(&text) && letters.count() > 0;
            if same && !SHARED.contains(&id.as_str()) {
                faults.push(format!("{tag}: {id} is in English"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// No sentence is cut short by a plural that a language has and its file lacks.
#[test]
fn every_number_has_its_sentence() {
    for language in Language::all() {
        for number in [0_u64, 1, 2, 3, 5, 11, 21, 100] {
            for (id, names) in all_of(language) {
                let mut arguments = FluentArgs::new();
                for name in &names {
                    arguments.set(name.clone(), number);
                }
                let bundle = language.bundle();
                let Some(pattern) = bundle.get_message(&id).and_then(|found| found.value()) else {
                    panic!("{}: {id} is empty", language.tag());
                };
                let mut faults = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut faults);
                assert!(faults.is_empty(), "{}: {id}: {faults:?}", language.tag());
                assert!(!text.trim().is_empty(), "{}: {id}", language.tag());
            }
        }
    }
}

#[test]
fn days_in_words() {
    let day = Day::from_ymd(2026, 11, 5).unwrap();
    let said = |tag: &str| date(Language::find(tag).unwrap(), day);
    assert_eq!(said("en"), day.in_words());
    assert_eq!(said("ja"), "2026年11月5日");
    let hebrew: String = said("he")
        .chars()
        .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect();
    assert_eq!(hebrew, "5 בנובמבר 2026");
}

#[test]
fn messages_and_sentences_agree() {
    let english = all_of(Language::ENGLISH);
    let mut messages = Vec::new();
    let mut named = String::new();
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        named.push_str(&text);
        let comment = |line: &&str| !line.trim_start().starts_with("//");
        let code: Vec<&str> = text.lines().filter(comment).collect();
        said(&code.join("\n"), &mut messages);
    }
    let mut faults = Vec::new();
    let mut used: BTreeSet<&str> = ["say-and", "say-or", "say-comma", "say-day"].into();
    for (id, names) in &messages {
        used.insert(id);
        match english.get(id) {
            None => faults.push(format!("{id} has no sentence")),
            Some(filled) if filled != names => {
                faults.push(format!("{id} fills in {filled:?} and is given {names:?}"));
            }
            Some(_) => {}
        }
    }
    for id in english.keys() {
        // Sentences without arguments may be asked for by their id alone.
        let is_named = || english[id].is_empty() && named.contains(&format!("\"{id}\""));
        if !used.contains(id.as_str()) && !id.starts_with(OF_THE_PAGE) && !is_named() {
            faults.push(format!("nothing says {id}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(messages.len() > 20);
}

/// Fluent reads the files as the test above does, each for itself and all together.
#[test]
fn the_files_are_well_formed() {
    for language in Language::all() {
        let mut bundle = Bundle::new_concurrent(Vec::new());
        for file in language.all_files() {
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) => resource,
                Err((_, faults)) => panic!("{}: {faults:?}", language.tag()),
            };
            assert!(bundle.add_resource(resource).is_ok());
        }
        let locale = language.bundle().locales[0].to_string();
        assert_eq!(locale, language.tag());
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let mut messages = Vec::new();
    said(
        "Message::new(\"a-b\")\n .with(\"one\", f(1))\n .with(\n\"two\", 2); Message::new(\n\"c\")",
        &mut messages,
    );
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(
        messages,
        [
            ("a-b".to_owned(), named(&["one", "two"])),
            ("c".to_owned(), named(&[]))
        ]
    );
    let mut found = Named::new();
    sentences(
        "# $x\na-b = { $one ->\n    [one] x\n   *[other] { $two-a }\n }\n",
        &mut found,
    );
    assert_eq!(found["a-b"], named(&["one", "two-a"]));
}

#[test]
fn lists() {
    let say = |items: &[&str]| {
        joined(
            Language::ENGLISH,
            "say-and",
            &items.iter().map(|i| Argument::from(*i)).collect::<Vec<_>>(),
        )
    };
    assert_eq!(say(&[]), "");
    assert_eq!(say(&["1"]), "1");
    assert_eq!(say(&["1", "2"]), "1 and 2");
    assert_eq!(
        say(&["Anna", "Ben", "{ $x }", "4"]),
        "Anna, Ben, { $x } and 4"
    );
}

#[test]
fn foreign_text_is_harmless() {
    let message = Message::new("typing-sheet-in")
        .with("number", 2_u8)
        .with("set", "A\nkinsafe: hint: \u{202E}{ $number }");
    assert_eq!(
        words(Language::ENGLISH, &message),
        "Sheet 2 of set A\u{FFFD}kinsafe: hint: \u{FFFD}{ $number } is in."
    );
    assert_eq!(label(Language::ENGLISH, "say-none", &[]), None);
    let both = [("before", "a\tb"), ("last", "c")];
    assert_eq!(
        label(Language::ENGLISH, "say-or", &both).as_deref(),
        Some("a\u{FFFD}b or c")
    );
    let json = serde_json::to_string(&message.with("all", Argument::all([1, 2]))).unwrap();
    assert!(json.starts_with(r#"{"id":"typing-sheet-in","args":{"number":2,"set":"A\nkin"#));
    assert!(json.ends_with(r#""all":["1","2"]}}"#), "{json}");
}
