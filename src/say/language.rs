//! The languages that kinsafe speaks.
//!
//! Responsible for finding one by what a computer says of its person, and for what there is to know
//! of each. Not responsible for sentences, which stand in `locales`.
//!
//! To add a language: its files in `locales`, one line in the table below. A test compares the files
//! with English.

/// A language that kinsafe speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Language(&'static Known);

/// What there is to know of a language.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Known {
    /// Its place in the table.
    pub(super) at: usize,
    /// As BCP 47 writes it.
    tag: &'static str,
    /// What its speakers call it.
    name: &'static str,
    /// It is written from right to left.
    right_to_left: bool,
    /// Its files.
    pub(super) files: &'static [&'static str],
    /// What printed sheets say, which a browser does not carry.
    #[cfg(feature = "make")]
    sheet: &'static str,
    /// What the program in a terminal says, which a browser does not carry.
    #[cfg(feature = "cli")]
    program: &'static str,
}

/// The files of a language.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../locales/", $tag, "/advice.ftl")),
            include_str!(concat!("../../locales/", $tag, "/check.ftl")),
            include_str!(concat!("../../locales/", $tag, "/failed.ftl")),
            include_str!(concat!("../../locales/", $tag, "/found.ftl")),
            include_str!(concat!("../../locales/", $tag, "/opened.ftl")),
            include_str!(concat!("../../locales/", $tag, "/page.ftl")),
            include_str!(concat!("../../locales/", $tag, "/plan.ftl")),
            include_str!(concat!("../../locales/", $tag, "/reading.ftl")),
            include_str!(concat!("../../locales/", $tag, "/say.ftl")),
            include_str!(concat!("../../locales/", $tag, "/typing.ftl")),
        ]
    };
}

/// The place, the tag, the own name and whether it is written from right to left, a line each.
macro_rules! languages {
    ($($at:literal $tag:literal $name:literal $right_to_left:literal,)*) => {
        &[$(Known {
            at: $at,
            tag: $tag,
            name: $name,
            right_to_left: $right_to_left,
            files: &files!($tag),
            #[cfg(feature = "make")]
            sheet: include_str!(concat!("../../locales/", $tag, "/sheet.ftl")),
            #[cfg(feature = "cli")]
            program: include_str!(concat!("../../locales/", $tag, "/program.ftl")),
        },)*]
    };
}

/// English first; the others in the order of their tags.
pub(super) const ALL: &[Known] = languages![
    0 "en" "English" false,
    1 "ar" "العربية" true,
    2 "cs" "Čeština" false,
    3 "de" "Deutsch" false,
    4 "es" "Español" false,
    5 "fr" "Français" false,
    6 "he" "עברית" true,
    7 "hi" "हिन्दी" false,
    8 "it" "Italiano" false,
    9 "ja" "日本語" false,
    10 "nl" "Nederlands" false,
    11 "pl" "Polski" false,
    12 "pt" "Português" false,
    13 "ru" "Русский" false,
    14 "tr" "Türkçe" false,
    15 "uk" "Українська" false,
    16 "zh-Hans" "简体中文" false,
];

/// Tags that mean another one of ours.
const OTHER_TAGS: [(&str, &str); 1] = [("iw", "he")];

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Language {
    /// English, in which all sentences were written first.
    pub const ENGLISH: Self = Self(&ALL[0]);

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().map(Self)
    }

    /// By a tag of BCP 47, or as systems name their languages: `de`, `de-AT`, `de_AT.UTF-8`. `None`
    /// if none of ours is meant.
    pub fn find(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or(tag);
        let mut parts = tag.split(['-', '_']);
        let first = parts.next().unwrap_or_default().to_ascii_lowercase();
        let first = OTHER_TAGS
            .iter()
            .find(|(other, _)| *other == first)
            .map_or(first.as_str(), |(_, ours)| ours);
        let script = parts.find_map(script);
        let fits = |known: &Known| {
            let (language, own) = known.tag.split_once('-').unwrap_or((known.tag, ""));
            language == first && (own.is_empty() || script.is_none_or(|script| script == own))
        };
        ALL.iter().find(|known| fits(known)).map(Self)
    }

    /// The first that is ours of those that a person prefers; English if none is.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let found = tags.into_iter().find_map(Self::find);
        found.unwrap_or_default()
    }

    /// As BCP 47 writes it.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.0.right_to_left
    }

    pub(super) fn known(self) -> &'static Known {
        self.0
    }

    /// All files, those of sheets too where these are made.
    pub(super) fn all_files(self) -> impl Iterator<Item = &'static str> {
        let files = self.0.files.iter().copied();
        #[cfg(feature = "cli")]
        let files = files.chain([self.0.program]);
        #[cfg(feature = "make")]
        let files = files.chain([self.0.sheet]);
        files
    }
}

/// The script that a part of a tag stands for: itself, or that of a country.
fn script(part: &str) -> Option<&'static str> {
    match part.to_ascii_lowercase().as_str() {
        "hans" | "cn" | "sg" => Some("Hans"),
        "hant" | "tw" | "hk" | "mo" => Some("Hant"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_computer_calls_a_language() {
        let found = |tag: &str| Language::find(tag).map(Language::tag);
        for (tag, expected) in [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("EN_us.UTF-8", Some("en")),
            ("he", Some("he")),
            ("iw_IL", Some("he")),
            ("ja_JP.eucJP", Some("ja")),
            ("ar-EG", Some("ar")),
            ("de_AT@euro", Some("de")),
            ("pt-BR", Some("pt")),
            ("zh", Some("zh-Hans")),
            ("zh_CN.UTF-8", Some("zh-Hans")),
            ("zh-Hans-SG", Some("zh-Hans")),
            ("zh-TW", None),
            ("C", None),
            ("POSIX", None),
            ("", None),
            ("tlh", None),
        ] {
            assert_eq!(found(tag), expected, "{tag}");
        }
        assert_eq!(Language::preferred(["tlh", "hi-IN", "en"]).tag(), "hi");
        assert_eq!(Language::preferred(["tlh"]).tag(), "en");
    }

    #[test]
    fn the_table_is_in_order() {
        for (at, known) in ALL.iter().enumerate() {
            assert_eq!(known.at, at);
        }
        let tags: Vec<&str> = Language::all().skip(1).map(Language::tag).collect();
        assert!(tags.is_sorted());
    }
}
