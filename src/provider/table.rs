//! Reads `providers.txt`.
//!
//! Responsible for its form, which the head of the file explains. The file is part of the
//! program, so a mistake in it is found by a test and not by a user.

use super::{
    known::{Provider, WayIn},
    name::FileName,
    shape::{Alphabet, Checksum, Confidence, Kind, Shape},
};

/// The facts.
pub(super) const TABLE: &str = include_str!("providers.txt");

/// Reads a table; the error says in which line something is not understood.
pub(super) fn read(table: &'static str) -> Result<Vec<Provider>, String> {
    let mut providers: Vec<Provider> = Vec::new();
    for (number, line) in (1..).zip(table.lines()) {
        let wrong = |what: &str| format!("line {number}: {what}");
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[') {
            let name = name.strip_suffix(']').ok_or_else(|| wrong("no ]"))?;
            providers.push(empty(name));
            continue;
        }
        let (field, value) = line.split_once(": ").ok_or_else(|| wrong("no field"))?;
        let provider = providers.last_mut().ok_or_else(|| wrong("no name yet"))?;
        let list = || value.split(',').map(str::trim);
        match field {
            "also" => provider.aliases.extend(list()),
            "sites" => provider.sites.extend(list()),
            "address" => provider.address = value,
            "files" => {
                for name in list() {
                    let name = FileName::read(name).ok_or_else(|| wrong("unknown braces"))?;
                    provider.files.push(name);
                }
            }
            "headings" => provider.headings.extend(list()),
            "framework" => provider.framework = value == "yes",
            "source" => {
                provider.confidence = confidence(value).ok_or_else(|| wrong("unknown source"))?;
            }
            "shape" => {
                let shape = shape(value, provider.confidence);
                provider.shapes.push(shape.map_err(|what| wrong(&what))?);
            }
            "step" => provider.steps.push(value),
            "note" => provider.note = value,
            "sign-in" => provider.way_in.sign_in = value,
            "use" => provider.way_in.steps.push(value),
            "support" => provider.way_in.support = value,
            "died" => provider.way_in.died = value,
            "way-source" => {
                let source = confidence(value).ok_or_else(|| wrong("unknown source"))?;
                provider.way_in.confidence = Some(source);
            }
            _ => return Err(wrong("unknown field")),
        }
    }
    Ok(providers)
}

fn empty(name: &'static str) -> Provider {
    Provider {
        name,
        aliases: Vec::new(),
        sites: Vec::new(),
        address: "",
        files: Vec::new(),
        headings: Vec::new(),
        framework: false,
        confidence: Confidence::Low,
        shapes: Vec::new(),
        steps: Vec::new(),
        note: "",
        way_in: WayIn::default(),
    }
}

fn confidence(word: &str) -> Option<Confidence> {
    match word {
        "high" => Some(Confidence::High),
        "medium" => Some(Confidence::Medium),
        "low" => Some(Confidence::Low),
        _ => None,
    }
}

fn shape(text: &'static str, source: Confidence) -> Result<Shape, String> {
    let mut parts = text.split(';').map(str::trim);
    let kind = match parts.next() {
        Some("codes") => Kind::Codes,
        Some("key") => Kind::Key,
        Some("phrase") => Kind::Phrase,
        Some("seed") => Kind::Seed,
        _ => return Err("unknown kind".to_owned()),
    };
    let mut shape = Shape::new(kind, source);
    for part in parts {
        let (word, value) = part.split_once(' ').unwrap_or((part, ""));
        let numbers = |separators: &[char]| -> Result<Vec<usize>, String> {
            value
                .split(separators)
                .map(|number| number.parse().map_err(|_| format!("{number} is no number")))
                .collect()
        };
        match word {
            "count" => shape.counts = numbers(&[' '])?,
            "groups" => shape.groups = numbers(&[' ', '-'])?,
            "letters" => shape.alphabet = Some(Alphabet::new(value)),
            "begins" => shape.begins = value,
            "anycase" => shape.any_case = true,
            "once" => shape.once = true,
            "voids" => shape.voids_old = true,
            "turns-off" => shape.turns_off = true,
            "in-order" => shape.in_order = true,
            "check" => {
                shape.checksum = Some(match value {
                    "bitlocker" => Checksum::BitLocker,
                    "bip39" => Checksum::Bip39,
                    _ => return Err("unknown check".to_owned()),
                });
            }
            _ => shape.confidence = confidence(word).ok_or_else(|| format!("unknown {word}"))?,
        }
    }
    Ok(shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read() {
        let table = read(TABLE).unwrap();
        for provider in &table {
            let name = provider.name;
            assert!(provider.confidence != Confidence::Low, "{name}");
            let doubles = table.iter().filter(|other| other.name == name).count();
            assert_eq!(doubles, 1, "{name}");
            let way_in = &provider.way_in;
            let sentences = provider.steps.iter().chain([&provider.note]);
            for text in sentences.chain(&way_in.steps) {
                assert!(text.is_empty() || text.ends_with('.'), "{name}: {text}");
            }
            for address in [way_in.sign_in, way_in.support, way_in.died] {
                assert!(
                    address.is_empty() || address.starts_with("https://"),
                    "{name}: {address}"
                );
            }
            let says = !way_in.steps.is_empty() || !way_in.sign_in.is_empty();
            assert_eq!(says, way_in.confidence.is_some(), "{name}");
        }
    }

    #[test]
    fn a_block() {
        let table = read(
            "# comment\n[Bank]\nalso: My Bank, MB\nsource: medium\n\
             shape: codes; count 5 10; groups 4-4; letters 0-9; once; low\nstep: Go there.\n",
        )
        .unwrap();
        let bank = &table[0];
        assert_eq!(
            (bank.name, bank.aliases.as_slice()),
            ("Bank", ["My Bank", "MB"].as_slice())
        );
        let shape = &bank.shapes[0];
        assert_eq!(
            (shape.counts.as_slice(), shape.length()),
            ([5, 10].as_slice(), Some(8))
        );
        assert!(shape.once && !shape.voids_old && shape.confidence == Confidence::Low);
    }

    #[test]
    fn mistakes_have_a_line() {
        let why = |table| read(table).err().unwrap_or_default();
        assert_eq!(why("[Bank"), "line 1: no ]");
        assert_eq!(why("\nalso: x"), "line 2: no name yet");
        assert_eq!(why("[B]\ncolour: red"), "line 2: unknown field");
        assert_eq!(why("[B]\nfiles: {x}"), "line 2: unknown braces");
        assert_eq!(why("[B]\nshape: codes; ten"), "line 2: unknown ten");
        assert_eq!(
            why("[B]\nshape: codes; count ten"),
            "line 2: ten is no number"
        );
    }
}
