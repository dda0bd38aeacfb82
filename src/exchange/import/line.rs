//! One line of text → the codes on it.
//!
//! Responsible for numbers, bullets, columns, marks of use and the question whether something can
//! be a code at all. Not responsible for whose code it is, nor for what stands on other lines.

use zeroize::Zeroizing;

use crate::otp::address;
use crate::{bip39, day::Day, provider};

/// What a line is.
pub(super) enum Line {
    /// Codes, with the label before them, which may be empty.
    Codes { label: String, pieces: Vec<Piece> },
    /// Nothing.
    Empty,
    /// A name of a thing, like a disk's: hexadecimal groups that are not secret.
    Identifier(String),
    /// Anything else.
    Other {
        /// It contains something like a code.
        doubtful: bool,
    },
    /// It says itself that it is a password.
    Password,
    /// A seed in base32, behind a word that says so.
    Seed(Zeroizing<String>),
    /// An `otpauth://` or `steam://` address, or several, somewhere on it.
    Uri,
    /// Words of a recovery phrase, all of them in its list or nearly.
    Words(Vec<Word>),
}

/// A word of a phrase.
pub(super) struct Word {
    pub(super) text: Zeroizing<String>,
    /// The number before it.
    number: Option<u32>,
}

/// One code, or what may be one.
pub(super) struct Piece {
    /// As it was written, spaces between groups being single.
    pub(super) text: Zeroizing<String>,
    /// The number before it.
    pub(super) number: Option<u32>,
    /// Marked as used.
    pub(super) used: bool,
    /// The day that stands in the mark.
    pub(super) used_on: Option<Day>,
    /// Something is said about it that is not understood.
    pub(super) remark: bool,
    /// How it is written.
    pub(super) form: Form,
}

/// How a code is written.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) groups: Vec<usize>,
    dashes: bool,
    /// Digits alone.
    numeric: bool,
    /// A digit in it.
    digit: bool,
    /// It looks like a code by itself, not only among others like it.
    pub(super) sure: bool,
}

impl Form {
    /// Whether a code of this form is likely to be of the same set as one of the other form.
    pub(super) fn like(&self, other: &Self) -> bool {
        self.groups == other.groups
            && (self.dashes == other.dashes || self.groups.len() < 2)
            && (self.numeric || !other.numeric)
    }

    /// Whether it may be one of the other form that was mistyped.
    pub(super) fn near(&self, other: &Self) -> bool {
        let prose = self.groups.len() > 1 && !self.dashes && !self.numeric;
        self.digit
            && !prose
            && self.groups.len() == other.groups.len()
            && (self.dashes == other.dashes || self.groups.len() < 2)
    }

    /// Whether it is rather some words than a code.
    pub(super) fn is_prose(&self) -> bool {
        self.groups.len() > 1 && !self.dashes && !self.digit
    }

    /// Whether it is too much like a code to be passed over.
    pub(super) fn is_suspicious(&self) -> bool {
        self.sure || (self.digit && (self.dashes || self.numeric || self.groups.len() == 1))
    }
}

/// Shortest code: Slack's and Steam's.
const SHORTEST: usize = 6;
/// Longest code; the longest known, of npm, WhatsApp and Signal, have 64 letters.
const LONGEST: usize = 128;
/// Fewest words of a phrase on one line by which it is taken for one although a word is wrong.
const FEWEST_WORDS: usize = 10;

/// Parts of words by which people call what is secret and no recovery code: passwords first, in
/// their languages.
const PASSWORD_WORDS: [&str; 41] = [
    "password",
    "passwort",
    "kennwort",
    "mot de passe",
    "contraseña",
    "contrasena",
    "senha",
    "wachtwoord",
    "lösenord",
    "пароль",
    "passphrase",
    "pass phrase",
    "passcode",
    "kodeord",
    "adgangskode",
    "passord",
    "hasło",
    "haslo",
    "heslo",
    "parola",
    "palavra-passe",
    "palavra passe",
    "salasana",
    "jelszó",
    "jelszo",
    "lozinka",
    "şifre",
    "sifre",
    "κωδικός πρόσβασης",
    "סיסמה",
    "كلمة",
    "पासवर्ड",
    "パスワード",
    "暗証",
    "密码",
    "密碼",
    "비밀번호",
    "network key",
    "netzwerkschlüssel",
    "security answer",
    "sicherheitsantwort",
];

/// Words that mean the same where they stand alone.
const PASSWORD_TOKENS: [&str; 23] = [
    "pass", "pwd", "pw", "passwd", "pin", "psk", "wpa", "wifi", "wi-fi", "wlan", "clave", "parol",
    "cvv", "cvc", "iban", "card", "karte", "tarjeta", "carte", "puk", "ssh", "ssn", "senhas",
];

/// Parts of words by which people call their codes, in their languages.
const CODE_WORDS: [&str; 49] = [
    "recover",
    "backup",
    "back-up",
    "back up",
    "scratch",
    "rescue",
    "emergency",
    "2fa",
    "two-factor",
    "two factor",
    "codes",
    "wiederherstell",
    "notfall",
    "ersatzcode",
    "secours",
    "récup",
    "recup",
    "respaldo",
    "herstel",
    "återställ",
    "odzysk",
    "резерв",
    "восстанов",
    "відновл",
    "emergenza",
    "recuper",
    "ripristino",
    "säkerhetskod",
    "sikkerhedskod",
    "zapasow",
    "záložní",
    "obnov",
    "yedek",
    "kurtarma",
    "バックアップ",
    "リカバリ",
    "回復コード",
    "备用",
    "備用",
    "恢复",
    "恢復",
    "백업",
    "복구",
    "احتياطي",
    "استرداد",
    "גיבוי",
    "שחזור",
    "बैकअप",
    "रिकवरी",
];

/// Further words by which single codes and keys are called.
const LABEL_WORDS: [&str; 10] = [
    "code",
    "key",
    "token",
    "schlüssel",
    "clé",
    "clave",
    "chiave",
    "sleutel",
    "kod",
    "ключ",
];

/// Words behind which a seed in base32 stands.
const SEED_WORDS: [&str; 8] = [
    "secret",
    "seed",
    "totp",
    "otp",
    "2fa",
    "authenticator",
    "setup key",
    "geheimnis",
];

/// Letters of a seed in base32 that no word has by chance.
const SEED_LETTERS: usize = 16;

/// Whether a text speaks of recovery codes.
pub(super) fn speaks_of_codes(text: &str) -> bool {
    let text = text.to_lowercase();
    CODE_WORDS.iter().any(|word| text.contains(word))
}

/// Whether what stands behind this label calls itself a code or a key.
pub(super) fn is_code_label(label: &str) -> bool {
    let lower = label.to_lowercase();
    speaks_of_codes(label) || LABEL_WORDS.iter().any(|word| lower.contains(word))
}

/// What a line is; its line end may still be there.
pub(super) fn classify(line: &str) -> Line {
    let line = line.trim();
    if line.is_empty() || line.chars().all(|c| "-=_*#~".contains(c)) {
        return Line::Empty;
    }
    let lower = |head: &str| {
        line.get(..head.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(head))
    };
    if lower("steam://") || address::addresses(line).next().is_some() {
        return Line::Uri;
    }
    if let Some(words) = phrase_words(line) {
        return Line::Words(words);
    }
    if let Some(pieces) = codes(line) {
        // Words beside a code are not parts of it.
        let sure = pieces.iter().all(|piece| piece.form.sure);
        let (label, pieces) = match behind_a_heading(line).filter(|_| !sure) {
            Some((label, pieces)) => (label, pieces),
            None => (String::new(), pieces),
        };
        return Line::Codes { label, pieces };
    }
    let labelled = [": ", ":", "=", "\t"].iter().find_map(|separator| {
        let (label, value) = line.split_once(separator)?;
        Some((label, value.trim()))
    });
    if let Some((label, value)) = labelled
        && !value.is_empty()
        && !value.starts_with("//")
    {
        if let Some(seed) = seed_behind(label, value) {
            return Line::Seed(seed);
        }
        if is_password_label(label) {
            return Line::Password;
        }
        if let Some(words) = phrase_words(value).filter(|words| words.len() >= FEWEST_WORDS) {
            return Line::Words(words);
        }
        if let Some(pieces) = codes(value).filter(|pieces| pieces.iter().any(|p| p.form.sure)) {
            return Line::Codes {
                label: label.trim().to_owned(),
                pieces,
            };
        }
    }
    if let Some((label, pieces)) = behind_a_heading(line) {
        return Line::Codes { label, pieces };
    }
    let mut tokens = line
        .split_whitespace()
        .map(|token| token.trim_matches(|c: char| !c.is_alphanumeric()));
    if let Some(name) = tokens.clone().find(|token| is_identifier(token)) {
        return Line::Identifier(name.to_owned());
    }
    Line::Other {
        doubtful: tokens.any(|token| form(token).is_some_and(|form| form.sure)),
    }
}

/// Whether what stands behind this label is a password.
pub(super) fn is_password_label(label: &str) -> bool {
    let label = label.trim().to_lowercase();
    let tokens: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|token| !token.is_empty())
        .collect();
    let is_token = |token: &&str| PASSWORD_TOKENS.contains(token);
    let says_password = |text: &str| PASSWORD_WORDS.iter().any(|word| text.contains(word));
    let says = says_password(&label) || tokens.iter().any(is_token);
    // "Password reset codes" are codes, a "backup password" is a password.
    let last = tokens.last().copied().unwrap_or_default();
    says && (!speaks_of_codes(&label) || says_password(last) || is_token(&last))
}

/// The seed, if it is one and what stands before it says so.
pub(super) fn seed_behind(label: &str, value: &str) -> Option<Zeroizing<String>> {
    let label = label.to_lowercase();
    let bare: Zeroizing<String> = Zeroizing::new(value.split_whitespace().collect());
    // Base32 as authenticators show it has one case.
    let one_case = !(value.contains(|c: char| c.is_ascii_lowercase())
        && value.contains(|c: char| c.is_ascii_uppercase()));
    (SEED_WORDS.iter().any(|word| label.contains(word))
        && one_case
        && bare.len() >= SEED_LETTERS
        && provider::is_seed(&bare))
    .then_some(bare)
}

/// Whether it is the number of a bank's card, by its length and its check digit (Luhn).
pub(super) fn is_card_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let only = text
        .chars()
        .all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, &digit)| match (at % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    only && (13..=19).contains(&digits.len())
        && matches!(digits[0], 3..=6)
        && sum.is_multiple_of(10)
}

/// Codes behind words that speak of codes, without a colon between: `Backup codes 12345678`.
fn behind_a_heading(line: &str) -> Option<(String, Vec<Piece>)> {
    let digit = line.find(|c: char| c.is_ascii_digit())?;
    // The word that the first digit is in.
    let gap = line[..digit].rfind(char::is_whitespace)?;
    let (label, tail) = line.split_at(gap);
    let pieces = codes(tail.trim()).filter(|pieces| pieces.iter().all(|piece| piece.form.sure))?;
    speaks_of_codes(label).then(|| (label.trim().to_owned(), pieces))
}

/// The codes on a line that has nothing else on it.
fn codes(line: &str) -> Option<Vec<Piece>> {
    Some(one_or_many(line)?.into_iter().flat_map(spread).collect())
}

/// Long groups with spaces between are codes of their own; nobody writes one code like that.
/// Eight groups of six digits are a key of BitLocker.
fn spread(piece: Piece) -> Vec<Piece> {
    let groups = &piece.form.groups;
    let key = groups.len() == 8 && groups[0] == 6 && piece.form.numeric;
    let long = groups
        .iter()
        .all(|&length| length >= SHORTEST && length == groups[0]);
    if piece.form.dashes || groups.len() < 3 || !long || key {
        return vec![piece];
    }
    piece.apart(1).unwrap_or_else(|| vec![piece])
}

impl Piece {
    /// The same as several codes of `groups` groups each; `None` if they do not come out even.
    pub(super) fn apart(&self, groups: usize) -> Option<Vec<Self>> {
        let words: Vec<&str> = self.text.split(' ').collect();
        if self.form.dashes || groups == 0 || !words.len().is_multiple_of(groups) {
            return None;
        }
        words
            .chunks(groups)
            .map(|words| {
                let text = Zeroizing::new(words.join(" "));
                Some(Self {
                    form: form(&text)?,
                    text,
                    number: self.number,
                    used: self.used,
                    used_on: self.used_on,
                    remark: self.remark,
                })
            })
            .collect()
    }
}

fn one_or_many(line: &str) -> Option<Vec<Piece>> {
    let whole = |parts: Vec<Part>| -> Option<Vec<Piece>> {
        let pieces: Option<Vec<Piece>> = parts.into_iter().map(Part::piece).collect();
        pieces.filter(|pieces| !pieces.is_empty())
    };
    let all_sure = |pieces: &Vec<Piece>| pieces.iter().all(|piece| piece.form.sure);
    let columns = whole(parts(line, true));
    if columns.as_ref().is_some_and(all_sure) {
        return columns;
    }
    if line.contains(LIST_SIGNS) {
        let listed: Vec<Part> = line
            .split(LIST_SIGNS)
            .filter(|part| !part.trim().is_empty())
            .flat_map(|part| parts(part, true))
            .collect();
        let listed = whole(listed).filter(all_sure);
        if listed.is_some() || line.contains([',', ';']) {
            return listed;
        }
    }
    if let Some(pieces) = dashed(line) {
        return Some(pieces);
    }
    // Groups that stand far apart.
    let one = whole(parts(line, false));
    if one.as_ref().is_some_and(all_sure) {
        return one;
    }
    columns
}

/// What people write between the codes of a list that stands on one line.
const LIST_SIGNS: [char; 6] = [',', ';', '|', '/', '·', '•'];

/// Codes that have dashes inside and single blanks between: a code has only one of both.
fn dashed(line: &str) -> Option<Vec<Piece>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    if words.len() < 2 {
        return None;
    }
    let pieces: Option<Vec<Piece>> = words
        .into_iter()
        .map(|word| {
            let part = Part {
                text: Zeroizing::new(word.to_owned()),
                ..Part::default()
            };
            part.piece()
                .filter(|piece| piece.form.sure && piece.form.dashes)
        })
        .collect();
    pieces.filter(|pieces| pieces.windows(2).all(|two| two[0].form.like(&two[1].form)))
}

/// A part of a line before it is looked at closely.
#[derive(Default)]
struct Part {
    text: Zeroizing<String>,
    number: Option<u32>,
    ticked: bool,
}

/// Takes a line apart at its numbers and, if `columns`, at wide gaps.
fn parts(line: &str, columns: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut current = Part::default();
    let mut wide = false;
    let tabs = line.contains('\t');
    for token in line.split(char::is_whitespace) {
        if token.is_empty() {
            wide = true;
            continue;
        }
        let number = number_marker(token);
        let apart = columns && (wide || tabs) && !token.starts_with('(');
        if (apart || number.is_some()) && !current.text.is_empty() {
            parts.push(std::mem::take(&mut current));
        }
        wide = false;
        if current.text.is_empty() {
            if number.is_some() {
                current.number = number;
                continue;
            }
            match token {
                "*" | "-" | "•" | "·" | "–" | "○" | "◦" | "☐" | "□" | "[]" | "[" | "]" | "🔑" =>
                {
                    continue;
                }
                "[x]" | "[X]" | "☑" | "☒" | "✓" | "✔" | "✗" | "✘" => {
                    current.ticked = true;
                    continue;
                }
                _ => {}
            }
        }
        if !current.text.is_empty() {
            current.text.push(' ');
        }
        current.text.push_str(token.trim_start_matches('•'));
    }
    if !current.text.is_empty() {
        parts.push(current);
    }
    parts
}

impl Part {
    fn piece(self) -> Option<Piece> {
        let mut used = self.ticked;
        let mut used_on = None;
        let mut remark = false;
        let mut text = self.text.as_str();
        if let Some((code, said)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            text = code.trim_end();
            let day = said.split_whitespace().find_map(|word| word.parse().ok());
            if is_used_mark(said) || day.is_some() {
                used = true;
                used_on = day;
            } else {
                remark = true;
            }
        }
        for mark in ["✓", "✔", "✗", "✘"] {
            if let Some(code) = text.strip_suffix(mark) {
                text = code.trim_end();
                used = true;
            }
        }
        for (open, close) in [("[", "]"), ("(", ")")] {
            let marked = text
                .strip_prefix(open)
                .and_then(|text| text.split_once(close));
            if let Some((_, code)) = marked.filter(|(said, _)| is_used_mark(said)) {
                text = code.trim();
                used = true;
            }
        }
        // "- used 2026-01-02", "# benutzt"
        let said = text
            .char_indices()
            .filter(|(_, c)| c.is_whitespace())
            .map(|(at, _)| text.split_at(at))
            .find(|(_, said)| is_used_mark(said));
        if let Some((code, said)) = said {
            used_on =
                used_on.or_else(|| said.split_whitespace().find_map(|word| word.parse().ok()));
            text = code.trim_end();
            used = true;
        }
        if let Some(code) = text
            .strip_prefix("~~")
            .and_then(|text| text.strip_suffix("~~"))
        {
            text = code.trim();
            used = true;
        }
        let mut text = Zeroizing::new(text.to_owned());
        // Letters that are struck through one by one.
        if text.contains(STROKE) {
            text = Zeroizing::new(text.replace(STROKE, ""));
            used = true;
        }
        let form = form(&text)?;
        Some(Piece {
            text,
            number: self.number,
            used,
            used_on,
            remark,
            form,
        })
    }
}

/// Words by which people mark a code that they used.
const USED_WORDS: [&str; 19] = [
    "used",
    "benutzt",
    "verwendet",
    "verbraucht",
    "gebraucht",
    "utilisé",
    "utilise",
    "utilisée",
    "usado",
    "usada",
    "usato",
    "gebruikt",
    "brugt",
    "använd",
    "użyty",
    "użyte",
    "использован",
    "использовано",
    "kullanıldı",
];

/// Whether somebody says, with or without a day, that a code was used, and nothing else.
fn is_used_mark(said: &str) -> bool {
    let said = said.to_lowercase();
    let said = said.trim_matches(|c: char| c.is_whitespace() || "-–—#:()[]=/*".contains(c));
    let mut words = said.split_whitespace();
    words.next().is_some_and(|word| USED_WORDS.contains(&word))
        && words.all(|word| {
            matches!(word, "on" | "am" | "le" | "el" | "il" | "op" | "den")
                || word.parse::<Day>().is_ok()
        })
}

const STROKE: [char; 2] = ['\u{335}', '\u{336}'];

fn number_marker(token: &str) -> Option<u32> {
    let digits = token.strip_suffix(['.', ')', ':'])?;
    let digits = digits.strip_prefix('(').unwrap_or(digits);
    let short = (1..=2).contains(&digits.len());
    (short && digits.bytes().all(|b| b.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

fn is_identifier(token: &str) -> bool {
    let lengths = token.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && token.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// How `text` is written, if it can be a code.
pub(super) fn form(text: &str) -> Option<Form> {
    let dash = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}');
    let letters = text.chars().filter(char::is_ascii_alphanumeric).count();
    let dashes = text.contains(dash);
    let allowed = |c: char| c.is_ascii_alphanumeric() || dash(c) || (c == ' ' && !dashes);
    if !(SHORTEST..=LONGEST).contains(&letters) || !text.chars().all(allowed) {
        return None;
    }
    let groups: Vec<&str> = text.split(|c| dash(c) || c == ' ').collect();
    if groups.iter().any(|group| group.is_empty()) || is_identifier(text) {
        return None;
    }
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let numeric = groups
        .iter()
        .all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    // A day.
    if numeric && matches!(lengths.as_slice(), [4, 2, 2] | [2, 2, 4]) {
        return None;
    }
    let count = groups.len();
    let with_digit = groups
        .iter()
        .filter(|group| group.bytes().any(|b| b.is_ascii_digit()))
        .count();
    let equal = lengths.windows(2).all(|pair| pair[0] == pair[1]);
    let sure = match count {
        1 => with_digit == 1,
        2 | 3 if !dashes => equal && with_digit == count,
        2 | 3 => equal && lengths[0] >= 3 && with_digit > 0,
        // Long enough to be a key, even one without digits like that of LUKS.
        _ if dashes => (equal && lengths[0] >= 4) || (letters >= 20 && with_digit * 2 >= count),
        _ => equal && lengths[0] >= 4 && with_digit * 2 >= count,
    };
    Some(Form {
        groups: lengths,
        dashes,
        numeric,
        digit: with_digit > 0,
        sure,
    })
}

/// The words with a space between, by their numbers if all have one: columns are read line by
/// line, but numbered from top to bottom.
pub(super) fn phrase_text(mut words: Vec<Word>) -> Zeroizing<String> {
    if words.iter().all(|word| word.number.is_some()) {
        words.sort_by_key(|word| word.number);
    }
    let length: usize = words.iter().map(|word| word.text.len() + 1).sum();
    // As long as it will be: a growing text would leave copies behind.
    let mut text = Zeroizing::new(String::with_capacity(length));
    for word in &words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// The words of a line that has nothing but words of a phrase, numbered or not; one may be
/// misspelt if there are many.
fn phrase_words(line: &str) -> Option<Vec<Word>> {
    let mut words: Vec<Word> = Vec::new();
    let mut number = None;
    for token in line.split(|c: char| c.is_whitespace() || c == ',') {
        match number_marker(token) {
            Some(next) => number = Some(next),
            None if token.is_empty() => {}
            None => words.push(Word {
                text: Zeroizing::new(token.to_owned()),
                number: number.take(),
            }),
        }
    }
    let known = words
        .iter()
        .filter(|word| bip39::is_word(&word.text))
        .count();
    let plain = words
        .iter()
        .all(|word| word.text.bytes().all(|b| b.is_ascii_alphabetic()));
    let enough =
        known == words.len() || (words.len() >= FEWEST_WORDS && known * 4 >= words.len() * 3);
    (known > 0 && plain && enough).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of a line: `code`, `code (used)`, `3. code`.
    fn found(line: &str) -> Vec<String> {
        let Line::Codes { pieces, .. } = classify(line) else {
            return Vec::new();
        };
        pieces
            .iter()
            .filter(|piece| piece.form.sure)
            .map(|piece| {
                let number = piece.number.map(|n| format!("{n}. ")).unwrap_or_default();
                let used = if piece.used { " (used)" } else { "" };
                format!("{number}{}{used}", *piece.text)
            })
            .collect()
    }

    #[test]
    fn codes_in_their_layouts() {
        for (line, codes) in [
            ("1f3a9-77c0e", vec!["1f3a9-77c0e"]),
            ("* abcd-1234 ", vec!["abcd-1234"]),
            ("* abcd-1234 (used)", vec!["abcd-1234 (used)"]),
            (
                " 1. 1234 5678      6. 8765 4321",
                vec!["1. 1234 5678", "6. 8765 4321"],
            ),
            (
                "1.\t1234 5678\t6.\t8765 4321",
                vec!["1. 1234 5678", "6. 8765 4321"],
            ),
            ("12345678", vec!["12345678"]),
            ("[x] 12345678", vec!["12345678 (used)"]),
            ("☐ 12345678", vec!["12345678"]),
            ("~~1234 5678~~", vec!["1234 5678 (used)"]),
            (
                "1\u{336}2\u{336}3\u{336}4\u{336}5\u{336}6\u{336}",
                vec!["123456 (used)"],
            ),
            ("1234 5678, 8765 4321", vec!["1234 5678", "8765 4321"]),
            ("1234    5678", vec!["1234 5678"]),
            ("Recovery code: ab12-cd34", vec!["ab12-cd34"]),
            (
                "🔑 Key:  ABCD1234ABCD1234ABCD1234ABCD1234",
                vec!["ABCD1234ABCD1234ABCD1234ABCD1234"],
            ),
            (
                "1t8r oq9o gag3 ba4g wfc3 v7j7 55bp 492c",
                vec!["1t8r oq9o gag3 ba4g wfc3 v7j7 55bp 492c"],
            ),
            (
                "A3-ABCDEF-GH2345-JKLMN-PQRS7-TVWXY-Z2345",
                vec!["A3-ABCDEF-GH2345-JKLMN-PQRS7-TVWXY-Z2345"],
            ),
        ] {
            assert_eq!(found(line), codes, "{line}");
        }
    }

    #[test]
    fn what_is_no_code() {
        for line in [
            "SAVE YOUR BACKUP CODES",
            "You have 10 codes left",
            "2026-11-22",
            "22-11-2026",
            "maria@example.org",
            "https://example.org/12345678",
            "2-Step Verification",
            "github-recovery-codes",
            "your code 1234",
            "* Date: 22 November 2026",
            "",
        ] {
            assert!(found(line).is_empty(), "{line}");
        }
        assert!(matches!(
            classify("Password: hunter2hunter2"),
            Line::Password
        ));
        assert!(matches!(
            classify("Identifier: 8C1E0C1A-0000-4000-8000-00000000000A"),
            Line::Identifier(name) if name == "8C1E0C1A-0000-4000-8000-00000000000A"
        ));
        assert!(matches!(
            classify("your code is 1f3a9-77c0e, keep it"),
            Line::Other { doubtful: true }
        ));
        assert!(matches!(classify("1. legal 2. winner"), Line::Words(words) if words.len() == 2));
    }
}
