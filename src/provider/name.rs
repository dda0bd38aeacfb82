//! Names: of files that providers give out, and those that were misspelt.
//!
//! Responsible for saying whose file a name is, and what else it tells: the login, the day. Not
//! responsible for what is in the file.

use crate::day::Day;

/// The name of a file that a provider gives out, as the table writes it:
/// `Backup-codes-{login}.txt`.
pub struct FileName(Vec<Piece>);

#[derive(PartialEq, Eq)]
enum Piece {
    /// In small letters.
    Text(String),
    Login,
    /// A day, `2026-11-22`, or one with a time behind it.
    Day {
        time: bool,
    },
    /// Anything.
    Id,
}

/// What a file's name tells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// Whose codes they are.
    pub login: String,
    /// When they were issued.
    pub issued: Option<Day>,
}

impl FileName {
    /// Reads the form of the table; `None` if something in braces is not known.
    pub(super) fn read(mut text: &str) -> Option<Self> {
        let mut pieces = Vec::new();
        while !text.is_empty() {
            let (plain, rest) = text.split_once('{').unwrap_or((text, ""));
            if !plain.is_empty() {
                pieces.push(Piece::Text(plain.to_lowercase()));
            }
            if plain.len() == text.len() {
                break;
            }
            let (name, rest) = rest.split_once('}')?;
            pieces.push(match name {
                "login" => Piece::Login,
                "day" => Piece::Day { time: false },
                "time" => Piece::Day { time: true },
                "id" => Piece::Id,
                _ => return None,
            });
            text = rest;
        }
        Some(Self(pieces))
    }

    /// Whether `name`, a file's name without its folder, is of this form, and what it tells.
    pub fn fits(&self, name: &str) -> Option<Told> {
        let mut told = Told::default();
        fits(&self.0, &without_copy_number(name), &mut told).then_some(told)
    }
}

fn fits(pieces: &[Piece], name: &str, told: &mut Told) -> bool {
    let Some((first, rest)) = pieces.split_first() else {
        return name.is_empty();
    };
    match first {
        Piece::Text(text) => name
            .get(..text.len())
            .filter(|head| head.to_lowercase() == *text)
            .is_some_and(|head| fits(rest, &name[head.len()..], told)),
        Piece::Day { time } => {
            let Some(day) = name.get(..10).and_then(|day| day.parse().ok()) else {
                return false;
            };
            told.issued = Some(day);
            if *time {
                ends(name)
                    .filter(|&end| end >= 10)
                    .any(|end| fits(rest, &name[end..], told))
            } else {
                fits(rest, &name[10..], told)
            }
        }
        // The longest first, for a login with a dash in it.
        Piece::Login | Piece::Id => ends(name).rev().any(|end| {
            let found = end > 0 && fits(rest, &name[end..], told);
            if found && *first == Piece::Login {
                told.login = name[..end].to_owned();
            }
            found
        }),
    }
}

fn ends(name: &str) -> impl DoubleEndedIterator<Item = usize> + '_ {
    name.char_indices().map(|(at, c)| at + c.len_utf8())
}

/// `codes (2).txt` is what a browser makes of a second `codes.txt`.
pub(super) fn without_copy_number(name: &str) -> String {
    let (stem, ending) = match name.rfind('.') {
        Some(dot) => name.split_at(dot),
        None => (name, ""),
    };
    let bare = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once(" ("))
        .filter(|(_, number)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        .map_or(stem, |(bare, _)| bare);
    format!("{bare}{ending}")
}

#[cfg(test)]
mod tests {
    use crate::provider::of_file;

    fn told(name: &str) -> Option<(&'static str, String, String)> {
        of_file(name).map(|(provider, told)| {
            let day = told.issued.map(|day| day.to_string()).unwrap_or_default();
            (provider.name, told.login, day)
        })
    }

    fn expected(
        name: &'static str,
        login: &str,
        day: &str,
    ) -> Option<(&'static str, String, String)> {
        Some((name, login.to_owned(), day.to_owned()))
    }

    #[test]
    fn files_by_their_names() {
        assert_eq!(
            told("/home/m/Downloads/Backup-codes-maria.rossi.txt"),
            expected("Google", "maria.rossi", "")
        );
        assert_eq!(
            told("C:\\Users\\m\\github-recovery-codes (1).txt"),
            expected("GitHub", "", "")
        );
        assert_eq!(
            told("PyPI-Recovery-Codes-anna-b-2026-11-22T10_11_12.345678.txt"),
            expected("PyPI", "anna-b", "2026-11-22")
        );
        assert_eq!(
            told("Firefox-Recovery-Key_2026-11-22_m@example.org.txt"),
            expected("Mozilla", "m@example.org", "2026-11-22")
        );
        assert_eq!(
            told("BitLocker Recovery Key 8C1E0C1A-0000-4000-8000-000000000000.TXT"),
            expected("BitLocker", "", "")
        );
        for other in [
            "codes.txt",
            "Backup-codes-.txt",
            "github-recovery-codes.pdf",
            "",
            "é",
        ] {
            assert_eq!(told(other), None, "{other}");
        }
    }
}
