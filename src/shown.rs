//! Foreign text as it is shown: names, notes, file names, codes that others wrote.
//!
//! Whoever wrote a text must not be able to write a line of this program's with it, to steer the
//! terminal, or to have two texts look alike that are not. So line ends, tabs and all other
//! characters that are not seen are shown as one sign each, [`SIGN`].
//!
//! Responsible for what is unseen and for how it is shown. [`Error`](crate::error::Error), findings
//! and whatever else the library says of foreign text goes through here already. Not responsible
//! for letters that look like others.

use std::fmt::{self, Write};

use zeroize::Zeroizing;

/// Stands for a character that is not seen.
pub const SIGN: char = '\u{FFFD}';

/// Foreign text on its way to a person.
///
/// ```
/// use kinsafe::shown::shown;
/// let issuer = "GitHub\nkinsafe: hint: \u{202E}";
/// assert_eq!(shown(issuer).to_string(), "GitHub\u{FFFD}kinsafe: hint: \u{FFFD}");
/// ```
#[derive(Clone, Copy)]
pub struct Shown<'a>(&'a str);

/// Foreign text, to be put into a sentence.
pub fn shown(text: &str) -> Shown<'_> {
    Shown(text)
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_some() {
            // Only here, since it has to be known how long it becomes.
            let text = Zeroizing::new(Shown(self.0).to_string());
            return f.pad(&text);
        }
        OneLine(f).write_str(self.0)
    }
}

/// What a sentence with foreign text in it is written through, all of it: it stays one line.
pub(crate) struct OneLine<'a, 'b>(pub(crate) &'a mut fmt::Formatter<'b>);

impl OneLine<'_, '_> {
    /// What `write!` calls, without the trait.
    pub(crate) fn write_fmt(&mut self, arguments: fmt::Arguments<'_>) -> fmt::Result {
        Write::write_fmt(self, arguments)
    }

    /// The same for plain text.
    pub(crate) fn write_str(&mut self, text: &str) -> fmt::Result {
        Write::write_str(self, text)
    }
}

impl Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_unseen) {
            self.0.write_str(&rest[..at])?;
            self.0.write_char(SIGN)?;
            let unseen = rest[at..].chars().next().map_or(1, char::len_utf8);
            rest = &rest[at + unseen..];
        }
        self.0.write_str(rest)
    }
}

/// Foreign text as an argument in a command that a person may copy into a shell: between quotation
/// marks, and without what a shell would obey between them.
pub fn argument(text: &str) -> String {
    let obeyed = |c: char| matches!(c, '"' | '$' | '`' | '\\' | '!' | '%');
    let harmless = shown(text).to_string().replace(obeyed, "\u{FFFD}");
    format!("\"{harmless}\"")
}

/// Foreign text of several lines: each line by itself, so that whoever shows them can set them
/// apart from the program's own.
pub fn shown_lines(text: &str) -> impl Iterator<Item = Zeroizing<String>> + '_ {
    text.lines()
        .map(|line| Zeroizing::new(shown(line).to_string()))
}

/// JSON whose strings have nothing unseen in them but as escapes, so that it can be looked at in a
/// terminal as well. It means the same. (JSON itself escapes the oldest control characters only.)
pub fn escaped_json(json: &str) -> Zeroizing<String> {
    let mut escaped = Zeroizing::new(String::with_capacity(json.len()));
    for c in json.chars() {
        // Line ends stand between the values only.
        if c == '\n' || !is_unseen(c) {
            escaped.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a text does not fail.
            let _ = write!(*escaped, "\\u{unit:04x}");
        }
    }
    escaped
}

/// Whether a character is none that is seen: it ends a line, steers a terminal, turns the
/// direction of writing, or is nothing but a mark for machines. Blanks are seen.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // Soft hyphen, grapheme joiner, Arabic letter mark.
            '\u{AD}' | '\u{34F}' | '\u{61C}'
            // Fillers of Hangul and Khmer.
            | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}' | '\u{FFA0}'
            // Mongolian selectors of forms.
            | '\u{180B}'..='\u{180F}'
            // Of no width; marks of direction.
            | '\u{200B}'..='\u{200F}'
            // Separators of lines and paragraphs, and more marks of direction.
            | '\u{2028}'..='\u{202E}'
            // Joiners, invisible operators, isolates, and what was once meant for digits.
            | '\u{2060}'..='\u{206F}'
            // Selectors of variants, the byte order mark, interlinear notes.
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
            // Controls of shorthand and of music.
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            // Tags, and more selectors.
            | '\u{E0000}'..='\u{E0FFF}')
}

/// The text without what is not seen, but with its line ends and tabs; `None` if it has none of
/// it. Separators of lines that few programs know become blanks.
pub fn without_unseen(text: &str) -> Option<Zeroizing<String>> {
    let stays = |c: char| matches!(c, '\n' | '\r' | '\t');
    let separates = |c: char| matches!(c, '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    if !text.contains(|c| is_unseen(c) && !stays(c)) {
        return None;
    }
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    clean.extend(text.chars().filter_map(|c| match c {
        _ if separates(c) => Some(' '),
        _ if is_unseen(c) && !stays(c) => None,
        _ => Some(c),
    }));
    Some(clean)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_seen_stays() {
        for text in [
            "Дмитрий",
            "Chloé",
            "a b\u{A0}c",
            "مریم",
            "字",
            "🔑",
            "Zoe\u{308}",
        ] {
            assert_eq!(shown(text).to_string(), text);
            assert!(without_unseen(text).is_none());
        }
        assert_eq!(
            format!("{:5}|{:>5}", shown("ab"), shown("c\n")),
            "ab   |   c\u{FFFD}"
        );
    }

    #[test]
    fn nothing_unseen_is_left() {
        let text = "a\x1b[2J\u{9B}b\u{202E}c\r\nd\te\u{AD}f\u{200B}g\u{E0041}h\u{FE0F}i\u{2028}j";
        assert_eq!(shown(text).to_string(), "a�[2J�b�c��d�e�f�g�h�i�j");
        let lines: Vec<String> = shown_lines("one\nkinsafe:\ttwo\r\n")
            .map(|line| line.to_string())
            .collect();
        assert_eq!(lines, ["one", "kinsafe:�two"]);
    }

    #[test]
    fn a_shell_obeys_nothing() {
        assert_eq!(argument("Anna (safe)"), "\"Anna (safe)\"");
        assert_eq!(
            argument("a$(b)`c`\"\\\n"),
            "\"a\u{FFFD}(b)\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\""
        );
    }

    #[test]
    fn codes_are_cleaned() {
        let clean = without_unseen("abcd\u{200B}-1111\u{FEFF}\r\n\tefgh\u{2028}ijkl\n");
        assert_eq!(
            clean.as_deref().map(String::as_str),
            Some("abcd-1111\r\n\tefgh ijkl\n")
        );
        assert!(without_unseen("abcd-1111\r\n\tefgh\n").is_none());
    }

    #[test]
    fn json_means_the_same() {
        let text = "a\u{9B}b\u{202E}c\nd\u{E0041}é";
        let json = serde_json::to_string_pretty(&[text]).unwrap();
        let escaped = escaped_json(&json);
        assert_eq!(*escaped, "[\n  \"a\\u009bb\\u202ec\\nd\\udb40\\udc41é\"\n]");
        let back: Vec<String> = serde_json::from_str(&escaped).unwrap();
        assert_eq!(back, [text]);
    }

    proptest! {
        #[test]
        fn always_one_line(text in any::<String>()) {
            let out = shown(&text).to_string();
            prop_assert_eq!(out.chars().count(), text.chars().count());
            prop_assert!(!out.contains(is_unseen));
            // What was shown already stays as it is.
            prop_assert_eq!(shown(&out).to_string(), out.clone());
        }
    }
}
