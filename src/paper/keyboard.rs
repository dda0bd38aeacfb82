//! Codes typed by a scanner that acts as a keyboard, on a computer with another keyboard.
//!
//! Such a scanner sends keys, not letters: those of a US keyboard, until somebody sets it
//! otherwise. The computer makes of each key what its own keyboard has there, so that `KINSAFE1:`
//! comes as `KINSAFE1Ö`, `KINSQFE&M` or `ЛШТЫФАУ1Ж`, and on some keyboards the digits come as
//! accented letters. With the capitals locked, letters change their size, and on some systems
//! digits become what stands above them.
//!
//! Responsible for knowing the keyboards and for putting such a code right. A code put wrong does
//! no harm: its record is signed or sealed.

use zeroize::Zeroizing;

use super::digits::QR_PREFIX;

/// What a keyboard makes of the keys of `KINSAFE1:` and of the digits.
struct Keyboard {
    /// The seven letters: with shift, without it, and as some systems write them.
    letters: &'static [&'static str],
    /// What may stand for the colon; empty if any sign may.
    colon: &'static str,
    /// What the keys 0 to 9 give, without shift and with it.
    digits: &'static [&'static str],
}

const PLAIN: &str = "0123456789";
const LATIN: &[&str] = &["KINSAFE", "kinsafe", "kınsafe", "KİNSAFE"];

/// Whatever differs in these places; facts of the layouts of X11 and Windows.
const KEYBOARDS: &[Keyboard] = &[
    // German, Spanish, Italian, Nordic and others: only the colon is another sign.
    Keyboard {
        letters: LATIN,
        colon: "",
        digits: &[PLAIN, "ö123456789", "Ö123456789"],
    },
    // French and Belgian.
    Keyboard {
        letters: &["KINSQFE", "kinsqfe"],
        colon: "Mm",
        digits: &[
            "à&é\"'(-è_ç",
            "à&é\"'(§è!ç",
            PLAIN,
            "À&É\"'(-È_Ç",
            "À&É\"'(§È!Ç",
        ],
    },
    // Czech and Slovak; Lithuanian; and the same with capitals locked.
    Keyboard {
        letters: LATIN,
        colon: "",
        digits: &[
            "é+ěščřžýáí",
            "é+ľščťžýáí",
            "É+ĚŠČŘŽÝÁÍ",
            "É+ĽŠČŤŽÝÁÍ",
            "0ąčęėįšųū9",
            "0ĄČĘĖĮŠŲŪ9",
            "“ąčęėįšųū„",
        ],
    },
    // Capitals locked where that changes the digits too: German, Spanish, Portuguese, Italian,
    // Nordic, Swiss, Turkish, Hungarian, Dutch, US.
    Keyboard {
        letters: LATIN,
        colon: "",
        digits: &[
            "=!\"§$%&/()",
            "=!\"·$%&/()",
            "=!\"#$%&/()",
            "=!\"£$%&/()",
            "=!\"#¤%&/()",
            "=+\"*ç%&/()",
            "=!'^+%&/()",
            "Ö'\"+!%/=()",
            "'!\"#$%&_()",
            ")!@#$%^&*(",
        ],
    },
    // Russian, Ukrainian, Kazakh.
    Keyboard {
        letters: &["ЛШТЫФАУ", "лштыфау", "ЛШТІФАУ", "лштіфау"],
        colon: "Жж",
        digits: &[PLAIN, "қ\"әіңғ,.үұ", "Қ\"ӘІҢҒ,.ҮҰ", ")!\"№;%:?*("],
    },
    // Serbian and Macedonian, Bulgarian.
    Keyboard {
        letters: &["КИНСАФЕ", "кинсафе"],
        colon: "",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["НСХЯѝОЕ", "нсхяьое", "НСХЯЬОЕ"],
        colon: "Мм",
        digits: &[PLAIN],
    },
    // Greek, whose colon is an accent that waits for its letter.
    Keyboard {
        letters: &["ΚΙΝΣΑΦΕ", "κινσαφε"],
        colon: "",
        digits: &[PLAIN],
    },
    // Turkish F.
    Keyboard {
        letters: &["MNZİUAĞ", "mnziuağ", "MNZIUAĞ"],
        colon: "Yy",
        digits: &[PLAIN, "=!\"^$%&'()"],
    },
    // Dvorak, Colemak, Workman, Neo, Bone, Bépo.
    Keyboard {
        letters: &["TCBOAU>", "tcboau."],
        colon: "Ss",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["EUKRATF", "eukratf"],
        colon: "Oo",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["EUKSATR", "euksatr"],
        colon: "Ii",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["RGBIUEL", "rgbiuel"],
        colon: "Dd",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["RLYTCEU", "rlytceu"],
        colon: "Gg",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["SD?UAEP", "sd'uaep", "SD'UAEP"],
        colon: "Nn",
        digits: &["*\"«»()@+-/", PLAIN],
    },
    // Hebrew, Arabic, Georgian, Thai.
    Keyboard {
        letters: &["לןמדשכק"],
        colon: "",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["،÷آٍِ[ُ", "نهىسشبث"],
        colon: "",
        digits: &[PLAIN, "٠١٢٣٤٥٦٧٨٩"],
    },
    Keyboard {
        letters: &["KINშAFE", "კინსაფე"],
        colon: "",
        digits: &[PLAIN],
    },
    Keyboard {
        letters: &["ษณ์ฆฤโฎ", "ารืหฟดำ"],
        colon: "ซว",
        digits: &["จๅ/-ภถุึคต", "๐๑๒๓๔๕๖๗๘๙"],
    },
];

/// Digits that no code of ours has fewer of: its record has an id and more.
const FEWEST_DIGITS: usize = 40;

/// How many signs may stand in the place of the colon: an accent may come twice.
const COLON: usize = 2;

/// A line with this many signs of which only ten differ, none of them known, is a code all the
/// same.
const LONG_LINE: usize = 150;

/// The same text with every code in it as a US keyboard would have typed it; `None` if there is
/// none to put right.
pub(super) fn retyped(text: &str) -> Option<Zeroizing<String>> {
    // As long as it can get, so that it does not grow and leave copies behind.
    let mut made = Zeroizing::new(String::new());
    let mut kept = 0;
    let mut at = 0;
    while let Some((offset, _)) = text[at..].char_indices().find(|(_, c)| begins_one(*c)) {
        let begin = at + offset;
        match code(&text[begin..]) {
            Some((digits, length)) => {
                if kept == 0 {
                    made.reserve(text.len() + text.len() / 4 + QR_PREFIX.len());
                }
                made.push_str(&text[kept..begin]);
                made.push_str(QR_PREFIX);
                made.push_str(&digits);
                at = begin + length;
                kept = at;
            }
            None => at = begin + text[begin..].chars().next().map_or(1, char::len_utf8),
        }
    }
    if kept == 0 {
        return None;
    }
    made.push_str(&text[kept..]);
    Some(made)
}

/// Whether a line looks like a code of a keyboard that is not known here: it has the ten signs of
/// the digits and hardly another.
pub(super) fn is_of_unknown_keyboard(line: &str) -> bool {
    // Behind the name, which may have any letters.
    let body = || line.chars().skip(QR_PREFIX.len() + COLON);
    if body().count() < LONG_LINE || body().all(|c| c.is_ascii_digit()) {
        return false;
    }
    let mut signs: Vec<char> = Vec::new();
    for c in body() {
        if !signs.contains(&c) {
            signs.push(c);
        }
        if signs.len() > PLAIN.len() {
            return false;
        }
    }
    let is_ours = |name: &str| {
        line.get(..name.len())
            .is_some_and(|at| at.eq_ignore_ascii_case(name))
    };
    signs.len() >= PLAIN.len() - 1 && !is_ours(&QR_PREFIX[..QR_PREFIX.len() - 2])
}

fn begins_one(c: char) -> bool {
    if c.is_ascii() {
        // Texts are long, and most letters begin none.
        return b"EKMRSTekmrst".contains(&(c as u8));
    }
    KEYBOARDS
        .iter()
        .flat_map(|keyboard| keyboard.letters)
        .any(|letters| letters.starts_with(c))
}

/// The digits, with the blanks among them, of the code that `text` begins with, and how long it
/// is. One that is typed as it should be is left alone.
fn code(text: &str) -> Option<(Zeroizing<String>, usize)> {
    let is_right = text
        .get(..QR_PREFIX.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(QR_PREFIX));
    if is_right {
        return None;
    }
    let mut best: Option<(Zeroizing<String>, usize)> = None;
    for keyboard in KEYBOARDS {
        let Some(after) = skip_letters(text, keyboard.letters) else {
            continue;
        };
        for digits in keyboard.digits {
            let one = digits.chars().nth(1)?;
            let Some(after) = after.strip_prefix(one) else {
                continue;
            };
            for signs in 0..=COLON {
                let Some(body) = skip_colon(after, signs, keyboard.colon, digits) else {
                    break;
                };
                let (read, length) = body_of(body, digits);
                let count = read.bytes().filter(u8::is_ascii_digit).count();
                let total = text.len() - body.len() + length;
                let longer = best.as_ref().is_none_or(|(_, most)| *most < total);
                if count >= FEWEST_DIGITS && longer {
                    best = Some((read, total));
                }
            }
        }
    }
    best
}

fn skip_letters<'a>(text: &'a str, spellings: &[&str]) -> Option<&'a str> {
    let mut rest = text.chars();
    for at in 0..7 {
        let c = rest.next()?;
        spellings
            .iter()
            .any(|letters| letters.chars().nth(at) == Some(c))
            .then_some(())?;
    }
    Some(rest.as_str())
}

fn skip_colon<'a>(text: &'a str, signs: usize, colon: &str, digits: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for _ in 0..signs {
        let c = rest.next()?;
        let may_be = match colon {
            "" => !digits.contains(c) && !c.is_ascii_digit(),
            colon => colon.contains(c),
        };
        may_be.then_some(())?;
    }
    Some(rest.as_str())
}

/// The digits with which `text` begins, and how much of it they are: to the first other sign of
/// its line, and on over lines of nothing but digits.
fn body_of(text: &str, digits: &str) -> (Zeroizing<String>, usize) {
    let mut read = Zeroizing::new(String::new());
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let mut of_line = Zeroizing::new(String::with_capacity(line.len()));
        let mut end = 0;
        for c in line.chars() {
            match digits.chars().position(|digit| digit == c) {
                // At most nine.
                Some(value) => of_line.push(char::from(b'0' + value as u8)),
                None if c.is_whitespace() => of_line.push(c),
                None => break,
            }
            end += c.len_utf8();
        }
        let whole = end == line.len();
        if length > 0 && (!whole || of_line.trim().is_empty()) {
            break;
        }
        read.push_str(&of_line);
        length += end;
        if !whole {
            break;
        }
    }
    (read, length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::{Payload, qr_text, read_text};

    /// A code as a computer with this keyboard writes it down.
    fn typed(code: &str, letters: &str, colon: &str, digits: &str) -> String {
        let digit = |c: char| digits.chars().nth(c as usize - '0' as usize).unwrap();
        let body: String = code[QR_PREFIX.len()..].chars().map(digit).collect();
        format!("{letters}{}{colon}{body}", digit('1'))
    }

    fn records(text: &str) -> Vec<Vec<u8>> {
        read_text(text)
            .into_iter()
            .map(|found| match found.payload {
                Ok(Payload::Record(bytes)) => bytes.as_bytes().to_vec(),
                Err(error) => panic!("{error}: {text}"),
                _ => panic!("{text}"),
            })
            .collect()
    }

    #[test]
    fn every_keyboard_is_read() {
        let (one, two) = (vec![0x12; 80], (0x11..0x91).collect::<Vec<u8>>());
        let codes = [qr_text(&one), qr_text(&two)];
        let expected = [one, two];
        for keyboard in KEYBOARDS {
            for letters in keyboard.letters {
                for digits in keyboard.digits {
                    let colons = match keyboard.colon {
                        "" => vec!["Ö", "ç", ";", "¨", "´´", ""],
                        colon => colon.split("").filter(|sign| !sign.is_empty()).collect(),
                    };
                    // No keyboard has a digit there too.
                    let is_digit = |colon: &&str| !colon.is_empty() && digits.contains(*colon);
                    for colon in colons.into_iter().filter(|colon| !is_digit(colon)) {
                        for end in ["\n", "\r\n", "\t", ""] {
                            let text: String = codes
                                .iter()
                                .map(|code| typed(code, letters, colon, digits) + end)
                                .collect();
                            assert_eq!(records(&text), expected, "{text:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn no_keyboard_has_one_sign_twice() {
        for keyboard in KEYBOARDS {
            for letters in keyboard.letters {
                assert_eq!(letters.chars().count(), 7, "{letters}");
            }
            for digits in keyboard.digits {
                let mut signs: Vec<char> = digits.chars().collect();
                signs.sort_unstable();
                signs.dedup();
                assert_eq!(signs.len(), 10, "{digits}");
            }
        }
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in [
            "KINSAFE1:314824432191309680913314824432191309680913314824432191309680913",
            "kinsafe is a program. KINSAFE1 is what a code begins with.",
            "KINSAFE12:34",
            "",
            "Ключ: ЛШТЫФАУ1Ж",
        ] {
            assert!(retyped(text).is_none(), "{text}");
        }
        let around = format!(
            "QR: {}\n-----BEGIN",
            typed(&qr_text(&[0x12; 30]), "KINSQFE", "M", "à&é\"'(-è_ç")
        );
        assert_eq!(
            retyped(&around).unwrap().as_str(),
            format!("QR: {}\n-----BEGIN", *qr_text(&[0x12; 30]))
        );
    }

    #[test]
    fn keyboards_that_nobody_knows() {
        let code = qr_text(&(0x11..0x91).collect::<Vec<u8>>());
        let text = typed(&code, "ԿԼՎՋԵԲՏ", "Պ", "օֆձ֊,։՞․՛)");
        assert!(is_of_unknown_keyboard(&text));
        for line in [
            "=".repeat(400),
            code.to_string(),
            "deadbeef0123456789".repeat(20),
        ] {
            assert!(!is_of_unknown_keyboard(&line), "{line}");
        }
        let found = read_text(&text);
        assert!(matches!(
            found[0].payload,
            Err(crate::error::Error::KeyboardLayout)
        ));
    }
}
