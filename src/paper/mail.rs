//! Texts as mail programs and word processors wrap them → the text in them.
//!
//! Responsible for quoted-printable and base64 of a mail's source, for HTML and for RTF: as much
//! of each as text in it needs, and for never taking longer than the text is long. What comes out
//! wrong does no harm: what is read from it is signed or sealed. Not responsible for quotation
//! marks and dashes: those are forgiven where the text is read.

use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use crate::letters;

/// Longest tag of HTML; what has no end within it is text.
const TAG: usize = 4096;
/// Longest entity of HTML.
const ENTITY: usize = 10;

/// The text within, if `text` is wrapped in one of the ways that are known here.
pub(super) fn unwrapped(text: &str) -> Option<Zeroizing<String>> {
    let mut body = from_quoted_printable(text);
    if let Some(parts) = from_base64_parts(text) {
        let before = body.as_ref().map_or(text, |body| body.as_str());
        let mut both = Zeroizing::new(String::with_capacity(before.len() + parts.len() + 1));
        both.push_str(before);
        both.push('\n');
        both.push_str(&parts);
        body = Some(both);
    }
    let inner = body.as_ref().map_or(text, |body| body.as_str());
    if inner.trim_start().starts_with("{\\rtf") {
        return Some(from_rtf(inner));
    }
    if is_html(inner) {
        return Some(from_html(inner));
    }
    body
}

/// A copy without capital letters, to search in.
fn small(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_ascii_lowercase())
}

/// The parts of a mail that are written in base64, one behind the other, if they are text.
fn from_base64_parts(text: &str) -> Option<Zeroizing<String>> {
    let small = small(text);
    let mut made = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = 0;
    while let Some(at) = small[rest..].find("content-transfer-encoding: base64") {
        let head = rest + at;
        // The head of a part ends with an empty line.
        let part = &text[head..];
        let Some((_, body)) = part
            .split_once("\n\n")
            .or_else(|| part.split_once("\r\n\r\n"))
        else {
            break;
        };
        let packed: Zeroizing<String> = Zeroizing::new(
            body.lines()
                .take_while(|line| !line.trim().is_empty() && !line.starts_with("--"))
                .flat_map(|line| line.trim().chars())
                .collect(),
        );
        rest = text.len() - body.len() + packed.len();
        if let Ok(bytes) = STANDARD.decode(packed.as_bytes()).map(Zeroizing::new)
            && let Some((part, _)) = letters::decode(&bytes)
        {
            made.push_str(&part);
            made.push('\n');
        }
        // Within a letter of several bytes nothing is found.
        while !text.is_char_boundary(rest) {
            rest += 1;
        }
    }
    (!made.is_empty()).then_some(made)
}

/// Whether it has what only quoted-printable has: `=` is otherwise the end of base64, or a ruler.
fn is_quoted_printable(text: &str) -> bool {
    const SIGNS: [&str; 5] = ["=3D", "=E2=80=", "=C3=", "=20\n", "=20\r\n"];
    let broken_code = || {
        text.as_bytes().windows(5).any(|window| match *window {
            [a, b'=', b'\r', b'\n', b] | [a, b'=', b'\n', b, _] => {
                a.is_ascii_digit() && b.is_ascii_digit()
            }
            _ => false,
        })
    };
    SIGNS.iter().any(|sign| text.contains(sign)) || broken_code()
}

fn from_quoted_printable(text: &str) -> Option<Zeroizing<String>> {
    if !is_quoted_printable(text) {
        return None;
    }
    let hex = |digit: u8| char::from(digit).to_digit(16);
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = match (byte, after) {
            (b'=', [b'\r', b'\n', next @ ..] | [b'\n', next @ ..]) => next,
            (b'=', [high, low, next @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push((high << 4 | low) as u8);
                    next
                }
                _ => {
                    bytes.push(byte);
                    after
                }
            },
            _ => {
                bytes.push(byte);
                after
            }
        };
    }
    let (text, _) = letters::decode(&bytes)?;
    Some(Zeroizing::new(text.into_owned()))
}

fn is_html(text: &str) -> bool {
    const TAGS: [&str; 8] = [
        "<br", "</p>", "</div>", "<html", "</span>", "</td>", "</pre>", "</body>",
    ];
    let small = small(text);
    TAGS.iter().any(|tag| small.contains(tag))
}

fn from_html(text: &str) -> Zeroizing<String> {
    const LINES: [&str; 16] = [
        "br",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "td",
        "th",
        "table",
        "pre",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "body",
    ];
    let mut made = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    // Whether a style may have an end; looked for in vain once, it is not looked for again.
    let mut ends = true;
    while let Some(at) = rest.find(['<', '&']) {
        made.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((name, after)) = tag(rest) {
            rest = after;
            if matches!(name.as_str(), "style" | "script") {
                let end = ends.then(|| rest.find(&format!("</{name}"))).flatten();
                ends &= end.is_some();
                rest = &rest[end.unwrap_or_default()..];
            } else if LINES.contains(&name.trim_start_matches('/'))
                && !rest.starts_with(['\r', '\n'])
            {
                made.push('\n');
            }
        } else if let Some((letter, after)) = entity(rest) {
            made.push(letter);
            rest = after;
        } else {
            let (sign, after) = rest.split_at(1);
            made.push_str(sign);
            rest = after;
        }
    }
    made.push_str(rest);
    made
}

/// The greatest place in `text`, at most `at`, where it can be cut.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default()
}

/// The name of the tag that `text` begins with, in small letters, and what follows the tag.
fn tag(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('<')?;
    inner
        .starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
        .then_some(())?;
    let within = &inner[..floor(inner, TAG)];
    let at = within
        .find(['<', '>'])
        .filter(|&at| within[at..].starts_with('>'))?;
    let name: String = inner[..at]
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
        .collect();
    // <br/> ends its name with what begins that of </p>.
    let name = name.to_ascii_lowercase();
    let name = match name.strip_suffix('/') {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => name,
    };
    Some((name, &inner[at + 1..]))
}

/// The letter of the entity that `text` begins with, and what follows it.
fn entity(text: &str) -> Option<(char, &str)> {
    let inner = text.strip_prefix('&')?;
    let (name, _) = inner[..floor(inner, ENTITY)].split_once(';')?;
    let after = &inner[name.len() + 1..];
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '\u{2013}',
        "mdash" => '\u{2014}',
        "shy" => '\u{AD}',
        "equals" => '=',
        "plus" => '+',
        "sol" => '/',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((letter, after))
}

/// Groups of RTF that hold no text.
const NO_TEXT: [&str; 12] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "themedata",
    "colorschememapping",
    "latentstyles",
    "datastore",
];

fn from_rtf(text: &str) -> Zeroizing<String> {
    let mut made = Zeroizing::new(String::with_capacity(text.len()));
    // How deep the groups are, and from which depth on nothing is text.
    let (mut depth, mut silent) = (0_usize, usize::MAX);
    // How many letters stand in for one of Unicode, and how many of them are still to be left out.
    let (mut stand_ins, mut left_out) = (1_usize, 0_usize);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let mut letter = None;
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth < silent {
                    silent = usize::MAX;
                }
            }
            '\r' | '\n' => {}
            '\\' => {
                let word = rest.len()
                    - rest
                        .trim_start_matches(|c: char| c.is_ascii_alphabetic())
                        .len();
                let (word, after) = rest.split_at(word);
                if word.is_empty() {
                    let Some(sign) = rest.chars().next() else {
                        break;
                    };
                    rest = &rest[sign.len_utf8()..];
                    match sign {
                        '\'' => {
                            let byte = rest
                                .get(..2)
                                .and_then(|hex| u8::from_str_radix(hex, 16).ok());
                            if let Some(byte) = byte {
                                rest = &rest[2..];
                                let bytes = [byte];
                                letter = letters::decode(&bytes)
                                    .and_then(|(text, _)| text.chars().next());
                            }
                        }
                        '*' => silent = silent.min(depth),
                        '\r' | '\n' => made.push('\n'),
                        '~' => letter = Some(' '),
                        '_' => letter = Some('-'),
                        '-' => {}
                        sign => letter = Some(sign),
                    }
                } else {
                    let number = after.len()
                        - after
                            .trim_start_matches('-')
                            .trim_start_matches(|c: char| c.is_ascii_digit())
                            .len();
                    let (number, after) = after.split_at(number);
                    rest = after.strip_prefix(' ').unwrap_or(after);
                    let number: Option<i32> = number.parse().ok();
                    match word {
                        "par" | "line" | "row" | "cell" | "sect" | "page" if depth < silent => {
                            made.push('\n');
                        }
                        "tab" => letter = Some('\t'),
                        "endash" => letter = Some('\u{2013}'),
                        "emdash" => letter = Some('\u{2014}'),
                        "uc" => stand_ins = number.and_then(|n| n.try_into().ok()).unwrap_or(1),
                        "u" => {
                            // Above 2^15 it is written as a negative number.
                            let unit = number.map(|n| n.rem_euclid(1 << 16).unsigned_abs());
                            if let Some(c) =
                                unit.and_then(char::from_u32).filter(|_| depth < silent)
                            {
                                made.push(c);
                            }
                            left_out = stand_ins;
                            continue;
                        }
                        word if NO_TEXT.contains(&word) => silent = silent.min(depth),
                        _ => {}
                    }
                }
            }
            c => letter = Some(c),
        }
        if let Some(letter) = letter {
            if left_out > 0 {
                left_out -= 1;
            } else if depth < silent {
                made.push(letter);
            }
        } else if c == '{' || c == '}' {
            left_out = 0;
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(text: &str) -> String {
        unwrapped(text).map_or_else(|| text.to_owned(), |text| text.as_str().to_owned())
    }

    #[test]
    fn quoted_printable() {
        assert_eq!(
            of("caf=C3=A9 =\r\nnoir\r\nlniE=3D\r\n"),
            "café noir\r\nlniE=\r\n"
        );
        assert_eq!(of("x =96 y=3Dz"), "x \u{2013} y=z");
        assert_eq!(of("KINSAFE1:123=\n456"), "KINSAFE1:123456");
        // A ruler, the end of base64.
        for text in ["====\nQQ==\n-----END", "lniE=\n-----END"] {
            assert_eq!(of(text), text);
        }
    }

    #[test]
    fn parts_in_base64() {
        let body = STANDARD.encode("Grüße\nKINSAFE1:12\n");
        let text = format!(
            "From: a\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: BASE64\r\n\r\n{body}\r\n\r\n--x--\r\n"
        );
        assert_eq!(of(&text), format!("{text}\nGrüße\nKINSAFE1:12\n\n"));
    }

    #[test]
    fn html() {
        assert_eq!(
            of(
                "<html><style>p {}</style><body><P class='a'>a&nbsp;b<BR/>\nc&#43;d&#x2F;<span>e</span></p></body>"
            ),
            "\n\na b\nc+d/e\n\n"
        );
        assert_eq!(
            of("a <br> 1 < 2 && 3 &unknown; <!-- no --> b"),
            "a \n 1 < 2 && 3 &unknown;  b"
        );
        assert_eq!(of("a < b > c & d"), "a < b > c & d");
    }

    #[test]
    fn rich_text() {
        let text = "{\\rtf1\\ansi{\\fonttbl\\f0 Courier;}{\\*\\generator X;}\\f0\\fs24 able acid\\\nalso apex\\par\r\n\
                    \\'96 \\u8211? \\uc0\\u233 x\\{\\}\\tab y}";
        assert_eq!(of(text), "able acid\nalso apex\n\u{2013} \u{2013} éx{}\ty");
    }

    proptest! {
        #[test]
        fn any_text_does_not_panic(
            text in "(?s)(\\{\\\\rtf)?(<br|</p>|=3D|&#?|\\\\'?u?|content-transfer-encoding: base64\n\n|[{}<>;=é]|.{0,4}|\n){0,40}"
        ) {
            let _ = unwrapped(&text);
        }
    }
}
