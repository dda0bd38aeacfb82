//! Sentences broken at words.
//!
//! Responsible for where a line may be broken: at blanks, and between East Asian letters; never within
//! a command, a path or a code, which people copy. Rows of a table stay as they are. There are crates
//! for it, but what is shown may be a secret, and they leave copies that nothing wipes.

use zeroize::Zeroizing;

use super::width::columns_of;

/// How deep the lines stand that a line without a mark of its own is broken into.
const DEEPER: usize = 2;

/// What begins a command that is to be copied.
const PROGRAM: &str = "kinsafe ";

/// The text with each line broken to `width`. Further lines stand under the first word of their own;
/// behind a `mark` of that many columns they stand two deeper.
pub(super) fn wrapped(text: &str, width: usize, mark: usize) -> Zeroizing<String> {
    // Never to be moved: each line gets at most its indent more for every word.
    let mut out = Zeroizing::new(String::with_capacity(2 * text.len() + 64));
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let mark = if at == 0 { mark } else { 0 };
        wrap_line(line, width, mark, &mut out);
    }
    out
}

fn wrap_line(line: &str, width: usize, mark: usize, out: &mut String) {
    let words = line.trim_start_matches(' ');
    let indent = line.len() - words.len();
    if mark + columns_of(line) <= width || words.contains("  ") {
        out.push_str(line);
        return;
    }
    let hanging = if mark > 0 {
        DEEPER
    } else {
        indent + numbered(words)
    };
    out.push_str(&line[..indent]);
    let mut column = mark + indent;
    let mut is_first = true;
    for piece in pieces(words) {
        let bare = piece.trim_end_matches(' ');
        if !is_first && column + columns_of(bare) > width {
            // The blank at which it is broken.
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            (0..hanging).for_each(|_| out.push(' '));
            column = hanging;
        }
        out.push_str(piece);
        column += columns_of(piece);
        is_first = false;
    }
}

/// Columns of the `1. ` that a step begins with.
fn numbered(words: &str) -> usize {
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 && words[digits..].starts_with(". ") {
        digits + 2
    } else {
        0
    }
}

/// What is not broken, each with the blanks behind it.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = if rest.starts_with(PROGRAM) {
            command(rest)
        } else {
            word(rest)
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// Where a word ends, its blank included; an East Asian letter is one, with what may not begin a line.
fn word(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut quoted = false;
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        quoted ^= letter == '"';
        // A name with a blank in quotation marks is one.
        if letter == ' ' && !quoted {
            return end;
        }
        let next = letters.peek().map(|(_, next)| *next);
        if is_wide(letter) && next.is_some_and(|next| next != ' ' && !closes(next)) {
            return end;
        }
        let opens = next.is_some_and(|next| is_wide(next) && !closes(next));
        if opens && !quoted && letter.is_alphanumeric() {
            return end;
        }
    }
    text.len()
}

/// Where a command ends: where its sentence does.
fn command(text: &str) -> usize {
    let ends = |(at, letter): &(usize, char)| {
        let rest = &text[at + letter.len_utf8()..];
        match letter {
            ';' | ',' | ')' | '(' | ':' => true,
            '.' => rest.is_empty() || rest.starts_with(' '),
            _ => false,
        }
    };
    let stop = text.char_indices().find(ends);
    let Some((at, letter)) = stop else {
        return text.len();
    };
    // What closes the sentence stays with it, and the blank behind.
    let end = at + letter.len_utf8();
    end + usize::from(text[end..].starts_with(' '))
}

fn is_wide(letter: char) -> bool {
    columns_of(letter.encode_utf8(&mut [0; 4])) == 2
}

/// What may not begin a line.
fn closes(letter: char) -> bool {
    matches!(
        letter,
        '。' | '、'
            | '，'
            | '．'
            | '：'
            | '；'
            | '？'
            | '！'
            | '）'
            | '」'
            | '』'
            | '】'
            | '”'
            | '’'
            | ')'
            | '.'
            | ','
            | ':'
            | ';'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(text: &str, width: usize, mark: usize) -> Vec<String> {
        let wrapped = wrapped(text, width, mark);
        wrapped.lines().map(str::to_owned).collect()
    }

    #[test]
    fn at_words_and_under_their_own() {
        assert_eq!(lines("one two three", 8, 0), ["one two", "three"]);
        assert_eq!(lines("  one two three", 9, 0), ["  one two", "  three"]);
        assert_eq!(lines("1. one two three", 10, 0), ["1. one two", "   three"]);
        assert_eq!(lines("one two three", 12, 6), ["one", "  two three"]);
        assert_eq!(lines("a row   with cells", 6, 0), ["a row   with cells"]);
    }

    #[test]
    fn what_is_copied_stays_whole() {
        assert_eq!(
            lines("To see them run kinsafe sheets list --all. Then go.", 30, 0),
            ["To see them run", "kinsafe sheets list --all.", "Then go."]
        );
        assert_eq!(
            lines("saved as \"/home/a folder/x\" now", 20, 0),
            ["saved as", "\"/home/a folder/x\"", "now"]
        );
    }

    #[test]
    fn east_asian_letters() {
        assert_eq!(lines("请把纸拿来。好吗", 10, 0), ["请把纸拿", "来。好吗"]);
        assert_eq!(lines("纸张 12 张", 6, 0), ["纸张", "12 张"]);
    }

    proptest! {
        /// Nothing is lost but blanks at which a line is broken, and nothing that can be broken is
        /// too long.
        #[test]
        fn nothing_is_lost(text in "( ?[a-z中,.\"]{1,9}){0,20}", width in 40_usize..60) {
            let all = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let wrapped = wrapped(&text, width, 0);
            prop_assert_eq!(all(&wrapped), all(&text));
            for line in wrapped.lines().filter(|line| !line.contains('"')) {
                prop_assert!(columns_of(line) <= width, "{}", line);
            }
        }
    }
}
