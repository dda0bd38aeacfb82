//! The day on which codes were issued, where a line says it.
//!
//! Responsible for the ways in which providers' files and people write a day. Two numbers that may
//! be either month or day say nothing. Not responsible for what the day is of.

use crate::day::Day;

/// Parts of the words by which a line says that a day is that of its codes.
const WORDS: [&str; 19] = [
    "generated",
    "created",
    "issued",
    "date",
    "as of",
    "saved",
    "downloaded",
    "erstellt",
    "erzeugt",
    "generiert",
    "datum",
    "stand",
    "généré",
    "créé",
    "générés",
    "generado",
    "creado",
    "fecha",
    "gemaakt",
];

/// The months as English files write them, by their first letters.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The day that the line says, if it says that it is one of issue.
pub(super) fn stated(line: &str) -> Option<Day> {
    let lower = line.to_lowercase();
    if !WORDS.iter().any(|word| lower.contains(word)) {
        return None;
    }
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ':' | 't'))
        .filter(|word| !word.is_empty())
        .collect();
    // `t` parts a day from a time, and is a letter of words, which do not matter here but months'.
    let whole: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ':'))
        .filter(|word| !word.is_empty())
        .collect();
    let plain = words.iter().find_map(|word| word.parse().ok());
    plain
        .or_else(|| words.iter().find_map(|word| with_dots(word)))
        .or_else(|| whole.windows(3).find_map(in_words))
}

/// `22.11.2026`, whose order is always this.
fn with_dots(word: &str) -> Option<Day> {
    let mut parts = word.trim_end_matches('.').split('.');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?;
    (year.len() == 4 && parts.next().is_none())
        .then(|| Day::from_ymd(year.parse().ok()?, month, day))
        .flatten()
}

/// `22 November 2026`, `Nov 22 2026`.
fn in_words(words: &[&str]) -> Option<Day> {
    let &[one, two, year] = words else {
        return None;
    };
    let month = |word: &str| {
        let at = MONTHS.iter().position(|month| word.starts_with(month))?;
        u8::try_from(at + 1).ok()
    };
    let day = |word: &str| {
        word.trim_end_matches(|c: char| !c.is_ascii_digit())
            .parse()
            .ok()
    };
    let (month, day) = match (month(one), month(two)) {
        (Some(month), None) => (month, day(two)?),
        (None, Some(month)) => (month, day(one)?),
        _ => return None,
    };
    Day::from_ymd(year.trim_end_matches('.').parse().ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_they_are_written() {
        let day = Day::from_ymd(2026, 11, 22);
        for line in [
            "Generated on 2026-11-22",
            "* Date: 22 November 2026",
            "created Nov 22, 2026 at 10:00",
            "Erstellt am 22.11.2026.",
            "These codes were generated 2026-11-22T10:00:00Z",
            "Généré le 22.11.2026",
            "Issued: 22nd November 2026",
        ] {
            assert_eq!(stated(line), day, "{line}");
        }
        for line in [
            "2026-11-22",
            "generated 11/22/2026",
            "generated on 2026-13-22",
            "created by maria",
            "",
        ] {
            assert_eq!(stated(line), None, "{line}");
        }
    }
}
