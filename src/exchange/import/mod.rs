//! Files with recovery codes → accounts, with a report of every line.
//!
//! Responsible for finding out which format a file is, and for the form of the answer. Each format
//! has a file of its own. Not responsible for asking: where it cannot be known whose codes they
//! are, the account has no provider, and the [candidates](Unnamed) are named beside it.
//!
//! Nothing is dropped silently: each line, or each record, is reported as taken, skipped or
//! doubtful. What a report says comes from the program's own text alone, so it cannot hold a
//! secret. Of password managers only recovery codes and seeds are taken, never a password; of
//! entries that [`export`](crate::exchange::export) wrote, all that it wrote.
//!
//! ```
//! use kinsafe::{day::Day, import};
//! let today = Day::from_ymd(2026, 11, 22).ok_or("no such day")?;
//! let read = import::read("github-recovery-codes.txt", b"1f3a9-77c0e\n0b2d4-9e8f1\n", today)?;
//! assert_eq!(read.accounts[0].provider, "GitHub");
//! assert_eq!(read.lines[1].to_string(), "line 2: taken as a recovery code");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod bitwarden;
mod columns;
#[cfg(feature = "containers")]
mod container;
mod csv;
mod dates;
mod json;
mod keepass;
mod line;
mod own;
mod record;
mod text;
mod vault;
mod xml;

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{
    day::Day,
    error::Error,
    letters::{self, Written},
    limits,
    otp::{ExportPart, address::addresses, seed},
    provider::{Match, Provider},
    secret::SecretText,
    shown,
    vault::{Account, Item, Single},
};

#[cfg(feature = "containers")]
pub use container::{Contained, Container, Unlock};

/// What is said of a line or file with it.
const UNSEEN: &str = "characters that nobody sees were taken out; compare what was taken";

/// What is said of a file that is not in Unicode.
const OLD_LETTERS: &str =
    "its letters are of an older kind (Windows-1252); look whether names with accents are right";

/// What is said where something stands twice.
const TWICE: &str = "something stands there twice, and was taken once";

/// What a file gave.
#[derive(Default)]
pub struct Import {
    /// The accounts with their secrets.
    pub accounts: Vec<Account>,
    /// Accounts whose provider is not known and has to be asked for.
    pub unnamed: Vec<Unnamed>,
    /// What became of every line or record, in their order.
    pub lines: Vec<LineReport>,
    /// The numbers of the reports are those of entries, as in JSON, and not of lines.
    pub entries: bool,
    /// Which parts of exports they are that come in several.
    pub parts: Vec<ExportPart>,
    /// The program that wrote it, where the file says so.
    pub program: Option<&'static str>,
    /// What has no day is to stay so: it comes from a vault.
    keeps_days: bool,
    /// The accounts that kinsafe wrote into the file itself.
    own: Vec<usize>,
}

/// An account whose provider the file does not tell.
pub struct Unnamed {
    /// Which of the accounts.
    pub account: usize,
    /// Whose codes look the same; may be none. Never a decision, even if it is only one.
    pub candidates: Vec<Match>,
}

/// What became of one line or record. It never holds any of the file's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineReport {
    /// Its number, from 1; 0 for the file as a whole. For JSON, the number of the entry.
    pub line: usize,
    /// Taken, skipped or doubtful.
    pub verdict: Verdict,
    /// As what, or why.
    pub what: &'static str,
}

/// What was done with a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// Its owner should look at it.
    Doubtful,
    /// There is no secret in it, or none that belongs here.
    Skipped,
    /// It is among the accounts.
    Taken,
}

impl fmt::Display for LineReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        match self.verdict {
            Verdict::Doubtful => write!(f, "doubtful: {}", self.what),
            Verdict::Skipped => write!(f, "skipped: {}", self.what),
            Verdict::Taken => write!(f, "taken as {}", self.what),
        }
    }
}

/// Reads a file of any known format. `name` is its name, which may tell whose codes they are;
/// `today` is noted for codes that are marked as used without a day.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::ImportFormat`], [`Error::EncryptedExport`], and of a vault
/// [`Error::VaultFormat`] and [`Error::NewerVersion`]. A file without codes is no error.
pub fn read(name: &str, bytes: &[u8], today: Day) -> Result<Import, Error> {
    if bytes.len() > limits::TEXT_FILE {
        return Err(Error::too_large(name, limits::TEXT_FILE));
    }
    let text = decode(name, bytes)?;
    let mut import = if text.trim_start().starts_with(['{', '[']) && looks_like_json(&text) {
        if let Some(read) = json::read(name, &text, today) {
            read?
        } else if vault::recognise(&text) {
            vault::read(name, &text)?
        } else {
            // Only what is surely no export of Bitwarden is taken for one of anybody.
            match bitwarden::read(name, &text, today)? {
                Some(import) => import,
                None => json::read_unknown(&text, today).ok_or_else(|| Error::ImportFormat {
                    name: name.to_owned(),
                    why: "it is JSON of a program that is not known here, and nothing in it says that \
                          it is a recovery code or seed",
                })?,
            }
        }
    } else if let Some(read) = xml::recognise(&text)
        .then(|| xml::read(name, &text, today))
        .flatten()
    {
        read?
    } else {
        without_unseen(&text, |text| match columns::Table::recognise(text) {
            Some(table) => csv::read(name, text, &table, today),
            None => {
                let lines = Zeroizing::new(text.replace("\r\n", "\n").replace('\r', "\n"));
                Ok(text::read(name, &lines, today))
            }
        })?
    };
    if matches!(letters::decode(bytes), Some((_, Written::Windows1252))) {
        import.report(0, Verdict::Doubtful, OLD_LETTERS);
    }
    import.finish();
    Ok(import)
}

/// Reads the texts of QR codes that were found in a picture. A report's line is the number of the
/// code.
pub fn read_codes(texts: &[Zeroizing<String>]) -> Import {
    let mut import = Import::new();
    import.entries = true;
    for (number, text) in (1..).zip(texts) {
        if addresses(text).next().is_some() {
            address::read(text, number, &mut import);
        } else {
            let what = "a QR code that is not one of an authenticator";
            import.report(number, Verdict::Skipped, what);
        }
    }
    import.merge_accounts();
    import.take_once();
    import
}

/// Reads a list that somebody typed or pasted, of whom it is known, or not, whose codes they are.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn read_list(
    text: &str,
    provider: Option<&'static Provider>,
    today: Day,
) -> Result<Import, Error> {
    if text.len() > limits::TEXT_FILE {
        return Err(Error::too_large("what was typed", limits::TEXT_FILE));
    }
    let mut import = without_unseen(text, |text| Ok(text::read_of(provider, text, today)))?;
    import.clean_secrets();
    import.merge_accounts();
    import.lines.sort_by_key(|report| report.line);
    Ok(import)
}

/// Reads a text without what nobody sees in it, and says of each line that gave something that it
/// had some.
fn without_unseen(
    text: &str,
    read: impl FnOnce(&str) -> Result<Import, Error>,
) -> Result<Import, Error> {
    let Some(clean) = shown::without_unseen(text) else {
        return read(text);
    };
    let mut import = read(&clean)?;
    let taken: HashSet<usize> = import
        .lines
        .iter()
        .filter(|report| report.verdict == Verdict::Taken)
        .map(|report| report.line)
        .collect();
    for (number, line) in (1..).zip(text.lines()) {
        if taken.contains(&number) && shown::without_unseen(line).is_some() {
            import.report(number, Verdict::Doubtful, UNSEEN);
        }
    }
    Ok(import)
}

/// A note may begin with a bracket, but not with the first letters of an object or a list of them.
fn looks_like_json(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| !c.is_whitespace());
    matches!(
        (letters.next(), letters.next()),
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | ']'))
    )
}

/// Bytes → text: UTF-8, UTF-16, and what older programs on Windows write, with one kind of line end.
///
/// # Errors
/// [`Error::ImportFormat`] for what is no text.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Zeroizing<String>, Error> {
    let refuse = |why| Error::ImportFormat {
        name: name.to_owned(),
        why,
    };
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(refuse("it is a ZIP file; unpack it, or export CSV instead"));
    }
    if bytes.starts_with(b"%PDF") {
        return Err(refuse(
            "it is a PDF; open it, and type the codes into kinsafe add",
        ));
    }
    // KeePass 1 and 2; only the second signature differs.
    if bytes.starts_with(&[0x03, 0xd9, 0xa2, 0x9a]) {
        return Err(refuse(
            "it is a database of KeePass; open it there, export XML, import that and delete it at once",
        ));
    }
    if bytes.starts_with(b"SQLite format 3") {
        return Err(refuse(
            "it is a database of some program; export from that program instead",
        ));
    }
    if bytes.starts_with(b"age-encryption.org/") || bytes.starts_with(b"-----BEGIN AGE") {
        return Err(refuse(
            "it is encrypted with age, as the copies of a vault are",
        ));
    }
    if bytes.starts_with(b"-----BEGIN PGP MESSAGE") {
        return Err(refuse("it is encrypted with PGP; decrypt it first"));
    }
    let (text, _) = letters::decode(bytes).ok_or_else(|| refuse("it is not text"))?;
    // A carriage return alone was a line end once, and is one in some programs.
    Ok(Zeroizing::new(if text.contains('\n') {
        text.to_string()
    } else {
        text.replace('\r', "\n")
    }))
}

impl Import {
    fn new() -> Self {
        Self::default()
    }

    /// Gives codes and keys a day whose own is not known: the one that their owner says, or, as an
    /// estimate, that of the file.
    pub fn date(&mut self, issued: Option<Day>, of_file: Option<Day>) {
        for account in &mut self.accounts {
            for item in &mut account.items {
                if let (Some(day), None) = (issued, item.issued())
                    && matches!(item, Item::Codes(_) | Item::Key(_))
                {
                    let own = std::mem::replace(item, Item::Text(Single::default()));
                    *item = own.described(None, Some(day));
                }
                if let Some(day) = of_file.filter(|_| !self.keeps_days) {
                    item.estimate_issued(day);
                }
            }
        }
    }

    /// Puts together what belongs together, when all was read.
    fn finish(&mut self) {
        self.clean_secrets();
        self.merge_accounts();
        if !self.keeps_days {
            self.take_once();
        }
        // A stable sort: two reports on one line stay in their order.
        self.lines.sort_by_key(|report| report.line);
    }

    fn report(&mut self, line: usize, verdict: Verdict, what: &'static str) {
        self.lines.push(LineReport {
            line,
            verdict,
            what,
        });
    }

    /// Takes a seed that stands alone behind a word; of whom, the only provider that is named says.
    fn take_seed(&mut self, line: usize, seed: Zeroizing<String>, named: &[&'static Provider]) {
        let provider = match named {
            [one] => Some(*one),
            _ => None,
        };
        let mut account = Account::new(provider.map_or("", |provider| provider.name), "");
        account.address = provider.map_or("", |provider| provider.address).to_owned();
        account.items = vec![Item::Seed(Single::new(seed.to_string()))];
        self.report(line, Verdict::Taken, taken_as(&account.items[0]));
        if provider.is_none() {
            self.unnamed.push(Unnamed {
                account: self.accounts.len(),
                candidates: Vec::new(),
            });
        }
        self.accounts.push(account);
    }

    /// Takes out of codes, keys and phrases what nobody sees and no provider issues, and says so:
    /// formats that write it in another way than as itself bring it along.
    fn clean_secrets(&mut self) {
        let mut found = false;
        for item in self.accounts.iter_mut().flat_map(|one| &mut one.items) {
            let secrets: Vec<&mut SecretText> = match item {
                Item::Codes(set) => set.codes.iter_mut().map(|code| &mut code.code).collect(),
                Item::Key(one) | Item::Phrase(one) | Item::Seed(one) => vec![&mut one.value],
                // A text is whatever it is.
                Item::Text(_) | Item::Unknown(_) => Vec::new(),
            };
            for secret in secrets {
                if let Some(mut clean) = shown::without_unseen(secret.expose()) {
                    *secret = SecretText::new(std::mem::take(&mut *clean));
                    found = true;
                }
            }
        }
        if found {
            self.report(0, Verdict::Doubtful, UNSEEN);
        }
    }

    /// Puts the secrets of one account together, where several places gave some.
    fn merge_accounts(&mut self) {
        let unnamed: HashSet<usize> = self.unnamed.iter().map(|one| one.account).collect();
        let mut known: HashMap<(String, String), usize> = HashMap::new();
        let mut merged: Vec<Account> = Vec::new();
        let mut places = Vec::new();
        // All of them at once in the end: adding each to a growing note would take the square of
        // their number.
        let mut notes: Vec<Vec<SecretText>> = Vec::new();
        for (at, mut account) in std::mem::take(&mut self.accounts).into_iter().enumerate() {
            let mut place = merged.len();
            if !unnamed.contains(&at) {
                let name = (account.provider.clone(), account.login.clone());
                place = *known.entry(name).or_insert(place);
            }
            places.push(place);
            match merged.get_mut(place) {
                Some(same) => {
                    notes[place].push(std::mem::take(&mut account.note));
                    same.items.append(&mut account.items);
                    same.recovers_through.append(&mut account.recovers_through);
                    if same.address.is_empty() {
                        same.address = account.address;
                    }
                }
                None => {
                    notes.push(Vec::new());
                    merged.push(account);
                }
            }
        }
        for (account, notes) in merged.iter_mut().zip(notes) {
            let mut seen = HashSet::new();
            let through = &mut account.recovers_through;
            through.retain(|name| seen.insert(name.clone()));
            add_notes(account, &notes);
        }
        for one in &mut self.unnamed {
            one.account = places.get(one.account).copied().unwrap_or_default();
        }
        self.accounts = merged;
        self.own = self
            .own
            .iter()
            .filter_map(|at| places.get(*at))
            .copied()
            .collect();
    }

    /// Takes out what a file has twice; a vault and what kinsafe wrote elsewhere have nothing twice
    /// by mistake.
    fn take_once(&mut self) {
        let own = std::mem::take(&mut self.own);
        let others = self.accounts.iter_mut().enumerate();
        let twice: usize = others
            .filter(|(at, _)| !own.contains(at))
            .map(|(_, account)| once(account))
            .sum();
        if twice > 0 {
            self.report(0, Verdict::Skipped, TWICE);
        }
    }
}

/// Takes out of an account what is there twice, codes and seeds; how many there were. Of a seed
/// that stands alone and in an address the address stays, which says more.
fn once(account: &mut Account) -> usize {
    // Not the secrets themselves, which would be copies that nothing wipes.
    let print = |text: &str| -> [u8; 32] { Sha256::digest(text.trim()).into() };
    let seed = |text: &str| print(&seed::canonical(text));
    let addressed: HashSet<[u8; 32]> = account
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Seed(one) if one.value.expose().contains("://") => Some(one.value.expose()),
            _ => None,
        })
        .map(seed)
        .collect();
    let mut seen = HashSet::new();
    let mut twice = 0;
    account.items.retain_mut(|item| match item {
        Item::Codes(set) if set.voided.is_none() => {
            let some = !set.codes.is_empty();
            set.codes.retain(|code| {
                let new = seen.insert(print(code.code.expose()));
                twice += usize::from(!new);
                new
            });
            !some || !set.codes.is_empty()
        }
        Item::Seed(one) if one.voided.is_none() => {
            let (text, secret) = (one.value.expose(), seed(one.value.expose()));
            let new = (text.contains("://") || !addressed.contains(&secret)) && seen.insert(secret);
            twice += usize::from(!new);
            new
        }
        _ => true,
    });
    twice
}

/// Adds the notes that say something else than those before.
fn add_notes(account: &mut Account, notes: &[SecretText]) {
    let own = account.note.expose();
    let mut seen = HashSet::from(["", own.trim()]);
    let mut lines = Vec::new();
    lines.extend((!own.is_empty()).then_some(own));
    lines.extend(
        notes
            .iter()
            .map(|note| note.expose().trim())
            .filter(|note| seen.insert(note)),
    );
    if lines.len() > 1 || own.is_empty() {
        account.note = SecretText::new(lines.join("\n"));
    }
}

/// What a secret is called when it is taken.
fn taken_as(item: &Item) -> &'static str {
    match item {
        Item::Codes(_) => "a recovery code",
        Item::Key(_) => "a recovery key",
        Item::Phrase(_) => "a recovery phrase",
        Item::Seed(_) => "an authenticator seed",
        Item::Text(_) | Item::Unknown(_) => "a note",
    }
}

#[cfg(test)]
mod tests;
