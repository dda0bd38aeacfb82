//! Passphrases of people: made of random words, judged, and read in whatever form they come.
//!
//! Responsible for drawing words, for a hint how long a passphrase would hold, and for the one
//! form in which a new one is stored and the few in which a given one is tried. Not responsible for
//! refusing one, nor for asking.

use rand::{CryptoRng, RngExt};
use zeroize::Zeroizing;
#[cfg(feature = "strength")]
use zxcvbn::{Score, zxcvbn};

use crate::{
    bip39,
    error::{Error, Expected},
    letters::{self, Written},
    secret::SecretText,
};

/// Most forms in which one passphrase is tried: each takes more than half a second.
const FORMS: usize = 6;

/// Words of a made passphrase: of 2048 each, so 77 bits, which age's scrypt makes some 18 bits
/// more expensive to try.
pub const WORDS: usize = 7;

/// A passphrase as somebody gave it: typed, or in a file.
///
/// The same letters are written differently by different systems, and a blank at the end is added
/// by some and seen by nobody. So a new passphrase is stored in one form ([`stored`](Self::stored)),
/// and a given one is tried in [several](Self::forms).
pub struct Given {
    text: SecretText,
    /// What it is if the file was written in an older set of letters; otherwise nothing.
    others: Vec<SecretText>,
    written: Written,
}

impl Given {
    /// As it was typed.
    pub fn typed(text: SecretText) -> Self {
        Self {
            text,
            others: Vec::new(),
            written: Written::Utf8,
        }
    }

    /// The first line of a file, whatever encoding it is in; `name` is for the errors.
    ///
    /// # Errors
    /// [`Error::PassphraseLineEmpty`], and [`Error::BadInput`] for what is no text.
    pub fn from_file(bytes: &[u8], name: &str) -> Result<Self, Error> {
        let (text, written) = letters::decode(bytes).ok_or_else(|| Error::BadInput {
            name: name.to_owned(),
            expected: Expected::Text,
        })?;
        let text = match text {
            std::borrow::Cow::Borrowed(text) => Zeroizing::new(text.to_owned()),
            std::borrow::Cow::Owned(text) => Zeroizing::new(text),
        };
        let line = text.split(['\n', '\r']).next().unwrap_or_default();
        if line.trim().is_empty() {
            return Err(Error::PassphraseLineEmpty {
                name: name.to_owned(),
            });
        }
        // A console writes with other letters than a window of the same system does.
        let others = match written {
            Written::Windows1252 => vec![SecretText::new(console(bytes))],
            _ => Vec::new(),
        };
        Ok(Self {
            text: SecretText::new(line.to_owned()),
            others,
            written,
        })
    }

    /// Whether it is a guess which letters were meant.
    pub fn is_guessed(&self) -> bool {
        self.written == Written::Windows1252 && !self.text.expose().is_ascii()
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.text.expose().trim().is_empty()
    }

    /// The form in which a new passphrase is stored: letters and accents composed, without blanks
    /// around it.
    pub fn stored(&self) -> SecretText {
        form(self.text.expose().trim(), letters::nfc)
    }

    /// What it may have been when it was stored, each once: as it was given, then in other forms.
    pub fn forms(&self) -> Vec<SecretText> {
        let given = self.text.expose();
        let trimmed = given.trim();
        let mut forms = vec![self.text.duplicate(), self.stored()];
        forms.extend(words_with_hyphens(trimmed));
        forms.push(form(trimmed, letters::nfd));
        forms.push(form(given, letters::nfc));
        forms.extend(self.others.iter().map(SecretText::duplicate));
        let mut distinct: Vec<SecretText> = Vec::new();
        for form in forms {
            if !distinct.iter().any(|other| other.expose() == form.expose()) {
                distinct.push(form);
            }
        }
        distinct.truncate(FORMS);
        distinct
    }

    /// Whether it is this one, in some form.
    pub fn is(&self, other: &SecretText) -> bool {
        self.forms()
            .iter()
            .any(|form| form.expose() == other.expose())
    }
}

fn form(text: &str, form: fn(&str, &mut String)) -> SecretText {
    SecretText::new(std::mem::take(&mut *letters::reformed(text, form)))
}

/// A [made](generate) passphrase that was typed with blanks, dashes or capitals, as it was made.
fn words_with_hyphens(text: &str) -> Option<SecretText> {
    let apart =
        |c: char| c.is_whitespace() || matches!(c, '-' | '_' | ',' | '\u{2010}'..='\u{2015}');
    let small = Zeroizing::new(text.to_lowercase());
    let mut words = small.split(apart).filter(|word| !word.is_empty());
    let mut made = Zeroizing::new(String::with_capacity(small.len()));
    let are_words = words.all(|word| {
        if !made.is_empty() {
            made.push('-');
        }
        made.push_str(word);
        bip39::is_word(word)
    });
    (are_words && made.contains('-')).then(|| SecretText::new(std::mem::take(&mut *made)))
}

/// The first line of a text in code page 850, in which the console of Western Windows writes.
fn console(bytes: &[u8]) -> String {
    const UPPER: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}";
    let upper: Vec<char> = UPPER.chars().collect();
    // As long as it can get, so that it does not grow and leave copies behind.
    let mut text = String::with_capacity(bytes.len() * 3);
    let line = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next();
    text.extend(
        line.unwrap_or_default()
            .trim_ascii()
            .iter()
            .map(|&byte| match byte {
                0x80.. => upper[usize::from(byte - 0x80)],
                byte => char::from(byte),
            }),
    );
    text
}

/// How long a passphrase would hold against somebody who has the file.
#[cfg(feature = "strength")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Strength {
    /// Guessed in hours or days, however it is stretched.
    Weak,
    /// Expensive to guess.
    Fair,
    /// Out of reach.
    Strong,
}

/// Draws a passphrase: random words with hyphens between them.
pub fn generate(rng: &mut impl CryptoRng) -> SecretText {
    // As long as it can get, so that it does not grow and leave copies behind.
    let mut text = String::with_capacity(WORDS * 9);
    for at in 0..WORDS {
        if at > 0 {
            text.push('-');
        }
        text.push_str(bip39::word(rng.random_range(0..bip39::WORD_COUNT)));
    }
    SecretText::new(text)
}

/// Judges a passphrase by how many guesses the patterns in it take (Wheeler, "zxcvbn: Low-Budget
/// Password Strength Estimation", USENIX Security 2016).
#[cfg(feature = "strength")]
pub fn strength(passphrase: &SecretText) -> Strength {
    match zxcvbn(passphrase.expose(), &["kinsafe"]).score() {
        Score::Zero | Score::One | Score::Two => Strength::Weak,
        Score::Three => Strength::Fair,
        _ => Strength::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng, rngs::ChaCha20Rng};

    #[test]
    fn words_are_drawn_and_strong() {
        let mut rng = ChaCha20Rng::seed_from_u64(3);
        let [one, two] = [(); 2].map(|()| generate(&mut rng));
        assert_ne!(one.expose(), two.expose());
        for made in [one, two] {
            let words: Vec<&str> = made.expose().split('-').collect();
            assert_eq!(words.len(), WORDS);
            assert!(words.iter().all(|word| bip39::is_word(word)));
            assert_eq!(strength(&made), Strength::Strong);
        }
    }

    fn forms(given: &Given) -> Vec<String> {
        let forms = given.forms();
        forms.iter().map(|form| form.expose().to_owned()).collect()
    }

    /// Seven files with one passphrase, as seven programs write them.
    #[test]
    fn files_of_one_passphrase() {
        const ONE: &str = "größte Nähe 7";
        let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        for file in [
            ONE.as_bytes().to_vec(),
            format!("\u{FEFF}{ONE}\r\n").into_bytes(),
            format!("{ONE}\r\nanother line\r\n").into_bytes(),
            format!("{ONE} \r\n").into_bytes(),
            "gro\u{308}ßte Na\u{308}he 7\n".as_bytes().to_vec(),
            utf16(&format!("\u{FEFF}{ONE}\r\n"), u16::to_le_bytes),
            utf16(&format!("\u{FEFF}{ONE}\n"), u16::to_be_bytes),
            utf16(&format!("{ONE}\n"), u16::to_le_bytes),
            b"gr\xF6\xDFte N\xE4he 7\r\n".to_vec(),
        ] {
            let given = Given::from_file(&file, "f").unwrap();
            assert_eq!(given.stored().expose(), ONE, "{file:?}");
            assert!(given.is(&SecretText::new(ONE.to_owned())));
            assert!(forms(&given).len() <= FORMS);
        }
        // What a console wrote is tried too.
        let given = Given::from_file(b"gr\x94\xE1te N\x84he 7 \r\n", "f").unwrap();
        assert!(given.is_guessed());
        assert!(given.is(&SecretText::new(ONE.to_owned())));
    }

    #[test]
    fn files_without_a_passphrase() {
        for bytes in [&b"\nsecret\n"[..], b"", b" \r\nsecret", b"\xEF\xBB\xBF\n"] {
            let error = Given::from_file(bytes, "f").err();
            let name = "f".to_owned();
            assert_eq!(error, Some(Error::PassphraseLineEmpty { name }));
        }
        assert!(matches!(
            Given::from_file(b"PK\x03\x04\0\0", "f"),
            Err(Error::BadInput { .. })
        ));
    }

    #[test]
    fn forms_that_are_tried() {
        let typed = |text: &str| forms(&Given::typed(SecretText::new(text.to_owned())));
        // The given one first, and nothing twice.
        assert_eq!(typed("tr0ub4dor &3"), ["tr0ub4dor &3"]);
        assert_eq!(typed("Zo\u{EB}"), ["Zo\u{EB}", "Zoe\u{308}"]);
        assert_eq!(
            typed("Zoe\u{308} "),
            ["Zoe\u{308} ", "Zo\u{EB}", "Zoe\u{308}", "Zo\u{EB} "]
        );
        let mut rng = ChaCha20Rng::seed_from_u64(4);
        let made = generate(&mut rng);
        for spelled in [
            made.expose().replace('-', " "),
            made.expose().replace('-', " - ").to_uppercase(),
            made.expose().replace('-', "\u{2013}"),
        ] {
            let given = Given::typed(SecretText::new(spelled));
            assert!(given.is(&made));
        }
    }

    #[test]
    fn what_people_take_is_weak() {
        for text in [
            "",
            "maria",
            "Passw0rd!",
            "qwertz123",
            "kinsafe2026",
            "ilovemum",
        ] {
            let strength = strength(&SecretText::new(text.to_owned()));
            assert_eq!(strength, Strength::Weak, "{text}");
        }
    }
}
