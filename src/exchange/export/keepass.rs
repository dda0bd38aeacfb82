//! XML of KeePass 2 and KeePassXC, and what an entry of theirs holds.
//!
//! Responsible for its strings: the five that every entry has, the seed where KeePassXC looks for
//! it, and a protected string for each code set, key, phrase and text. What has several lines goes
//! into the notes. Not responsible for what a string or a note says.

use zeroize::Zeroizing;

use super::entry::Entry;
use crate::exchange::spelling::concat;
use crate::secret::SecretBytes;

/// One string of an entry.
pub(super) struct Text {
    pub(super) name: String,
    pub(super) value: Zeroizing<String>,
    /// It is kept from being shown, and from lying in memory in the clear.
    pub(super) protected: bool,
}

/// The strings of an entry, each name once.
pub(super) fn texts(entry: &Entry<'_>) -> Vec<Text> {
    let account = entry.account;
    let open = [
        ("Title", account.provider.as_str()),
        ("UserName", &account.login),
        ("Password", ""),
        ("URL", &account.address),
    ];
    let mut texts: Vec<Text> = open
        .into_iter()
        .map(|(name, value)| Text::new(name, Zeroizing::new(value.to_owned()), name == "Password"))
        .collect();
    texts.push(Text::new("Notes", entry.short_note(), false));
    if !entry.seed.is_empty() {
        texts.push(Text::new("otp", entry.seed.clone(), true));
    }
    for (name, value) in entry.fields() {
        let same = |name: &str| texts.iter().any(|text| text.name == name);
        // Two strings of a name are not possible there.
        let name = (1..)
            .map(|number| match number {
                1 => name.clone(),
                number => format!("{name} #{number}"),
            })
            .find(|name| !same(name))
            .unwrap_or_default();
        texts.push(Text::new(name, value, true));
    }
    texts
}

impl Text {
    fn new(name: impl Into<String>, value: Zeroizing<String>, protected: bool) -> Self {
        Self {
            name: name.into(),
            value,
            protected,
        }
    }
}

/// Writes the file: a group of the program's name with the entries.
pub(super) fn write(entries: &[Entry<'_>]) -> SecretBytes {
    let mut pieces = vec![Zeroizing::new(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n\
         <Meta><Generator>kinsafe</Generator></Meta>\n<Root><Group><Name>kinsafe</Name>\n"
            .to_owned(),
    )];
    for entry in entries {
        pieces.push(Zeroizing::new("<Entry>\n".to_owned()));
        for text in texts(entry) {
            let protected = if text.protected {
                " ProtectInMemory=\"True\""
            } else {
                ""
            };
            pieces.push(concat(&[
                "<String><Key>",
                &escaped(&text.name),
                "</Key><Value",
                protected,
                ">",
                &escaped(&text.value),
                "</Value></String>\n",
            ]));
        }
        pieces.push(Zeroizing::new("</Entry>\n".to_owned()));
    }
    pieces.push(Zeroizing::new(
        "</Group></Root>\n</KeePassFile>\n".to_owned(),
    ));
    let pieces: Vec<&str> = pieces.iter().map(|piece| piece.as_str()).collect();
    let mut whole = concat(&pieces);
    SecretBytes::new(std::mem::take(&mut *whole).into_bytes())
}

/// As XML has it; line ends too, which a reader would make alike otherwise.
fn escaped(text: &str) -> Zeroizing<String> {
    // The longest stand-in has six letters.
    let mut escaped = Zeroizing::new(String::with_capacity(6 * text.len()));
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            // XML has no place for them at all.
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
