//! How a secret, or a list of codes, is spelled in a note or a field so that it can be read back.
//!
//! Responsible for leaving everything as it is that can be told from the rest, and for a JSON
//! string where it cannot: a code with a line break in it, or one that ends with `(used)`. Not
//! responsible for what stands around it.

use zeroize::Zeroizing;

use crate::day::Day;

/// Separates codes in a note.
pub(crate) const LINES: char = '\n';
/// Separates codes in a field.
pub(crate) const COMMAS: char = ',';

/// What stands in a note or field for the seed that is in the entry's own field for it.
pub(crate) const OWN_FIELD: &str = "(in its own field)";
/// The same, where the address is not one that was made of a bare seed.
pub(crate) const OWN_FIELD_ADDRESS: &str = "(in its own field, as an address)";
/// What stands in a field for what has several lines.
pub(crate) const IN_NOTES: &str = "(in the notes)";

/// Codes or names, with the days on which they were used up.
pub(crate) fn list<'a>(
    entries: impl Iterator<Item = (&'a str, Option<Day>)>,
    separator: char,
) -> Zeroizing<String> {
    let written: Vec<Zeroizing<String>> = entries
        .map(|(text, used)| {
            let mark = used.map_or_else(String::new, |day| format!(" (used {day})"));
            let plain = concat(&[text, &mark]);
            let same = match read_list(&plain, separator).as_slice() {
                [one] => *one.text == text && one.used == used.map(Some),
                _ => false,
            };
            // A quotation mark might find its partner in another code, and no code is to be torn
            // in two lines.
            let odd =
                text.starts_with('"') || text.contains(['\n', '\r', '\0']) || is_placeholder(text);
            if same && !odd {
                plain
            } else {
                concat(&[&quoted(text), &mark])
            }
        })
        .collect();
    let written: Vec<&str> = written.iter().map(|one| one.as_str()).collect();
    Zeroizing::new(written.join(if separator == COMMAS { ", " } else { "\n" }))
}

/// One of a list.
pub(crate) struct Listed {
    pub(crate) text: Zeroizing<String>,
    /// Marked as used, maybe with a day.
    pub(crate) used: Option<Option<Day>>,
}

/// Reads a list, also one that a person has changed.
pub(crate) fn read_list(mut rest: &str, separator: char) -> Vec<Listed> {
    let mut listed = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return listed;
        }
        if let Some((one, after)) = read_quoted(rest, separator) {
            listed.push(one);
            rest = after;
            continue;
        }
        let (plain, after) = cut(rest, separator);
        rest = after;
        let (text, used) = match used(plain) {
            Some((text, day)) => (text, Some(day)),
            None => (plain, None),
        };
        if !text.trim().is_empty() {
            let text = Zeroizing::new(text.trim().to_owned());
            listed.push(Listed { text, used });
        }
    }
}

/// The JSON string at the beginning, with nothing but a mark of use behind it.
fn read_quoted(rest: &str, separator: char) -> Option<(Listed, &str)> {
    if !rest.starts_with('"') {
        return None;
    }
    let mut strings = serde_json::Deserializer::from_str(rest).into_iter::<String>();
    let text = Zeroizing::new(strings.next()?.ok()?);
    let (said, after) = cut(rest.get(strings.byte_offset()..)?, separator);
    let used = match (said.trim(), used(said)) {
        ("", _) => None,
        (_, Some(("", day))) => Some(day),
        _ => return None,
    };
    Some((Listed { text, used }, after))
}

/// What stands before a mark of use, and the day in it.
fn used(text: &str) -> Option<(&str, Option<Day>)> {
    let (before, said) = text.trim().strip_suffix(')')?.rsplit_once('(')?;
    let (word, said) = said.split_at_checked("used".len())?;
    let marked = word.eq_ignore_ascii_case("used") && !said.starts_with(char::is_alphanumeric);
    let apart = before.is_empty() || before.ends_with(char::is_whitespace);
    (marked && apart).then(|| (before.trim_end(), said.trim().parse().ok()))
}

/// What stands before the separator, and behind it.
fn cut(text: &str, separator: char) -> (&str, &str) {
    text.split_once(separator).unwrap_or((text, ""))
}

/// A secret that is one text. In `free` text, white space around it means something.
pub(crate) fn single(value: &str, free: bool) -> Zeroizing<String> {
    let odd = is_placeholder(value) || value.contains('\0');
    if !odd && *read_single(value, free) == value {
        Zeroizing::new(value.to_owned())
    } else {
        quoted(value)
    }
}

fn is_placeholder(text: &str) -> bool {
    matches!(text.trim(), OWN_FIELD | OWN_FIELD_ADDRESS | IN_NOTES)
}

/// Reads a secret that is one text.
pub(crate) fn read_single(text: &str, free: bool) -> Zeroizing<String> {
    unquoted(text.trim()).unwrap_or_else(|| {
        let text = if free { text } else { text.trim() };
        Zeroizing::new(text.to_owned())
    })
}

/// As a JSON string.
pub(crate) fn quoted(text: &str) -> Zeroizing<String> {
    // Writing a text into memory does not fail.
    let json = serde_json::to_string(text);
    Zeroizing::new(json.unwrap_or_else(|_| unreachable!("a text can be written as JSON")))
}

/// What a text says that is a JSON string and nothing else.
pub(crate) fn unquoted(text: &str) -> Option<Zeroizing<String>> {
    let json = text.starts_with('"').then_some(text)?;
    serde_json::from_str(json).ok().map(Zeroizing::new)
}

/// A growing buffer would leave copies behind; this one is as long as it has to be.
pub(crate) fn concat(pieces: &[&str]) -> Zeroizing<String> {
    Zeroizing::new(pieces.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Option<Day> {
        Day::from_ymd(2026, 5, 2)
    }

    fn told(text: &str, separator: char) -> Vec<(String, Option<Option<Day>>)> {
        let listed = read_list(text, separator);
        listed
            .iter()
            .map(|one| (one.text.to_string(), one.used))
            .collect()
    }

    #[test]
    fn codes_as_they_are_written() {
        for (code, used, line, field) in [
            ("1f3a9-77c0e", None, "1f3a9-77c0e", "1f3a9-77c0e"),
            (
                "12 34",
                day(),
                "12 34 (used 2026-05-02)",
                "12 34 (used 2026-05-02)",
            ),
            ("=a,b", None, "=a,b", "\"=a,b\""),
            (
                "a\nb",
                day(),
                "\"a\\nb\" (used 2026-05-02)",
                "\"a\\nb\" (used 2026-05-02)",
            ),
            ("a (used)", None, "\"a (used)\"", "\"a (used)\""),
            ("\"", None, "\"\\\"\"", "\"\\\"\""),
            ("", None, "\"\"", "\"\""),
            (" a", None, "\" a\"", "\" a\""),
        ] {
            assert_eq!(*list([(code, used)].into_iter(), LINES), line);
            assert_eq!(*list([(code, used)].into_iter(), COMMAS), field);
            let expected = [(code.to_owned(), used.map(Some))];
            assert_eq!(told(line, LINES), expected, "{line}");
            assert_eq!(told(field, COMMAS), expected, "{field}");
        }
        let two = [("a", None), ("b", day())];
        assert_eq!(*list(two.into_iter(), COMMAS), "a, b (used 2026-05-02)");
        assert_eq!(*list(two.into_iter(), LINES), "a\nb (used 2026-05-02)");
    }

    #[test]
    fn codes_as_people_change_them() {
        let used = |code: &str| (code.to_owned(), Some(None));
        let unused = |code: &str| (code.to_owned(), None);
        assert_eq!(
            told(
                "  a (used)\r\n\nb (Used up)\nc (usedom)\nd(used)\n\"e\" f\n",
                LINES
            ),
            [
                used("a"),
                used("b"),
                unused("c (usedom)"),
                unused("d(used)"),
                unused("\"e\" f"),
            ]
        );
        assert_eq!(told("a,, b ,", COMMAS), [unused("a"), unused("b")]);
    }

    #[test]
    fn single_texts() {
        for (value, free, written) in [
            ("a b", false, "a b"),
            ("a\n", false, "\"a\\n\""),
            ("a\n", true, "a\n"),
            ("\"a\"", true, "\"\\\"a\\\"\""),
            ("\"a", true, "\"a"),
            ("a\0", true, "\"a\\u0000\""),
            (IN_NOTES, true, "\"(in the notes)\""),
        ] {
            assert_eq!(*single(value, free), written);
            assert_eq!(*read_single(written, free), value);
        }
    }
}
