//! The library as the page's worker calls it: strings and bytes in, JSON out.
//!
//! Responsible for nothing but passing on: every rule is the library's. Not responsible for when
//! what is called, which is the worker's business, nor for showing anything. A secret goes out
//! only from a function that says so.

mod answer;

use js_sys::Function;
use kinsafe::{
    combine::Wanted,
    day::Day,
    error::Error,
    paper::word_list,
    passphrase,
    say::{Language, label},
    scan::{self, Luma, Options},
    secret::SecretText,
    session::{
        checking::Check,
        opened::OpenVault,
        reading::{FileReport, Pile},
        typing::{Input, Typing},
    },
    vault::Thing,
};
use rand::{rand_core::UnwrapErr, rngs::SysRng};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// Most words that are offered for a beginning.
const OFFERED: usize = 8;

/// All that was read, and what came of it.
#[wasm_bindgen]
pub struct Reader {
    language: Language,
    pile: Pile,
    typing: Typing,
    checked: Vec<(String, Vec<u8>)>,
    /// What the camera saw of the one sheet that is checked.
    filmed: Pile,
    vault: Option<OpenVault>,
}

/// A grey picture.
#[wasm_bindgen]
pub struct Picture(Luma);

#[wasm_bindgen]
impl Picture {
    /// Pixels in a row.
    #[wasm_bindgen(getter)]
    pub fn width(&self) -> usize {
        self.0.width()
    }

    /// Rows.
    #[wasm_bindgen(getter)]
    pub fn height(&self) -> usize {
        self.0.height()
    }

    /// The pixels, row by row; 0 is black.
    pub fn grey(&self) -> Vec<u8> {
        self.0.pixels().to_vec()
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

#[wasm_bindgen]
impl Reader {
    /// Nothing read yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self {
            language: Language::default(),
            pile: Pile::keeping(),
            typing: Typing::new(),
            checked: Vec::new(),
            filmed: Check::begin(),
            vault: None,
        }
    }

    /// Speaks the first of these languages that there is; which, and which there are.
    pub fn speak(&mut self, tags: Vec<String>) -> String {
        self.language = Language::preferred(tags.iter().map(String::as_str));
        text(&answer::language(self.language))
    }

    /// A sentence of the page's own, with each of its arguments (their names, blanks between) as its
    /// name in braces.
    pub fn label(&self, id: &str, names: &str) -> Option<String> {
        let shown: Vec<(&str, String)> = names
            .split_whitespace()
            .map(|name| (name, format!("{{{name}}}")))
            .collect();
        let arguments: Vec<(&str, &str)> = shown
            .iter()
            .map(|(name, shown)| (*name, shown.as_str()))
            .collect();
        label(self.language, id, &arguments)
    }

    /// Reads a file. `on_page` is called with the number of each page and how many there are.
    pub fn read(&mut self, name: &str, bytes: &[u8], on_page: &Function) -> String {
        text(&read(&mut self.pile, name, bytes, on_page).answer(self.language))
    }

    /// A small picture of a page, counted from 0.
    pub fn preview(&self, name: &str, bytes: &[u8], page: usize, side: usize) -> Option<Picture> {
        let drawn = scan::preview(name, bytes, page, side);
        drawn.ok().flatten().map(Picture)
    }

    /// Looks at one picture of a camera: four bytes a pixel, row by row. It is of the one sheet that
    /// is checked `alone`, or of one for the pile.
    pub fn look(
        &mut self,
        rgba: &[u8],
        width: usize,
        height: usize,
        alone: bool,
    ) -> Option<String> {
        let frame = Luma::from_rgba(width, height, rgba)?;
        let pile = if alone {
            &mut self.filmed
        } else {
            &mut self.pile
        };
        Some(text(&pile.look(&frame).answer(self.language)))
    }

    /// What there is and what is needed.
    pub fn state(&mut self) -> String {
        text(&self.pile.state().answer(self.language))
    }

    /// Says which set is meant, where there are several; as it stands in the choice.
    ///
    /// # Errors
    /// If it is none, in words.
    pub fn choose(&mut self, set: &str) -> Result<(), String> {
        let set = set.parse().map_err(|_| format!("there is no set {set}"))?;
        self.pile.want(Wanted {
            set: Some(set),
            ..Wanted::default()
        });
        Ok(())
    }

    /// Secret: all that was read, for a worker that starts anew.
    pub fn keep(&self) -> String {
        self.pile.keep_all().expose().to_owned()
    }

    /// Takes back what [`keep`](Self::keep) gave.
    ///
    /// # Errors
    /// If it is something else, in words.
    pub fn restore(&mut self, kept: &str) -> Result<(), String> {
        self.pile = Pile::restored(kept).map_err(refused)?;
        Ok(())
    }

    /// Takes what was typed: what was done (`look`, `line`, `block`, `yes`, `no`, `leave`, `stop`,
    /// `end`), and the text.
    pub fn type_in(&mut self, what: &str, typed: String) -> String {
        let typed = Zeroizing::new(typed);
        let input = match what {
            "line" => Input::Line(typed),
            "block" => Input::Block(typed),
            "yes" => Input::Answer(true),
            "no" => Input::Answer(false),
            "leave" => Input::Leave,
            "stop" => Input::Stop,
            "end" => Input::End,
            _ => Input::Look,
        };
        let step = self.pile.type_in(&mut self.typing, input);
        answer::typing(&step, self.language).to_string()
    }

    /// Begins to type anew, after an end.
    pub fn type_anew(&mut self) {
        self.typing = Typing::new();
    }

    /// How many whole sheets were typed; the pile has them.
    pub fn typed_sheets(&self) -> usize {
        self.typing.kept().sheets
    }

    /// Reads a file of the one sheet that is checked.
    pub fn check(&mut self, name: &str, bytes: &[u8], on_page: &Function) -> String {
        let report = read(&mut Check::begin(), name, bytes, on_page);
        self.checked.push((name.to_owned(), bytes.to_vec()));
        text(&report.answer(self.language))
    }

    /// What is to be said of the files that were checked, with the proof code of a day.
    pub fn verdict(&self, unix_seconds: f64) -> String {
        let mut check = Check::new();
        for (name, bytes) in &self.checked {
            let mut pile = Check::begin();
            pile.read(name, bytes, &Options::default(), &mut |_, _| {});
            check.add(pile);
        }
        // A pile is used up by its verdict, and the camera may go on.
        let filmed = self.filmed.keep_all();
        if let Ok(pile) = Pile::restored(filmed.expose())
            && !pile.combiner().sheets().is_empty()
        {
            check.add(pile);
        }
        text(&check.verdict(day(unix_seconds)).answer(self.language))
    }

    /// Begins to check another sheet.
    pub fn check_anew(&mut self) {
        self.checked.clear();
        self.filmed = Check::begin();
    }

    /// Opens the vault; gives what it holds, without secrets.
    ///
    /// # Errors
    /// Why it does not open, in words.
    pub fn open(&mut self, unix_seconds: f64) -> Result<String, String> {
        let recovered = self.pile.open().map_err(refused)?;
        let vault = OpenVault::new(recovered, self.pile.findings());
        let summary = text(&vault.answer(self.language, day(unix_seconds)));
        self.vault = Some(vault);
        Ok(summary)
    }

    /// What the open vault holds, without secrets.
    pub fn summary(&self, unix_seconds: f64) -> Option<String> {
        Some(text(
            &self
                .vault
                .as_ref()?
                .answer(self.language, day(unix_seconds)),
        ))
    }

    /// Secret: a code, key, phrase, seed or text.
    pub fn secret(&self, account: usize, item: usize, code: Option<usize>) -> Option<String> {
        let secret = self.vault.as_ref()?.secret(account, item, code)?;
        Some(secret.expose().to_owned())
    }

    /// Secret: what the owner said of one of the things that families do not know.
    pub fn besides(&self, thing: &str) -> Option<String> {
        let thing = Thing::ALL.into_iter().find(|one| one.key() == thing)?;
        Some(self.vault.as_ref()?.besides(thing)?.expose().to_owned())
    }

    /// Secret: an account's note.
    pub fn note(&self, account: usize) -> Option<String> {
        Some(self.vault.as_ref()?.note(account)?.expose().to_owned())
    }

    /// Marks a code as used on a day, or not; whether there is such a code.
    pub fn set_used(
        &mut self,
        account: usize,
        item: usize,
        code: usize,
        unix_seconds: Option<f64>,
    ) -> bool {
        let used = unix_seconds.and_then(day);
        let vault = self.vault.as_mut();
        vault.is_some_and(|vault| vault.set_used(account, item, code, used))
    }

    /// Secret: what an authenticator would show now, and for how many seconds, with a blank
    /// between.
    pub fn code_now(&self, account: usize, item: usize, unix_seconds: f64) -> Option<String> {
        let vault = self.vault.as_ref()?;
        let now = vault.code_now(account, item, unix_seconds as u64)?;
        Some(format!("{} {}", now.code.expose(), now.seconds_left))
    }

    /// Secret: the QR code that gives a seed to a new authenticator, row by row, 1 for dark. It is
    /// as high as it is wide.
    pub fn qr(&self, account: usize, item: usize) -> Option<Vec<u8>> {
        let code = self.vault.as_ref()?.qr(account, item)?;
        Some(code.dark().iter().map(|&dark| u8::from(dark)).collect())
    }

    /// Secret: the vault as it stands in its file, not encrypted.
    pub fn to_json(&mut self, unix_seconds: f64) -> Option<Vec<u8>> {
        let vault = self.marked(unix_seconds)?;
        Some(vault.to_json().expose().to_vec())
    }

    /// The vault as an age file under a passphrase.
    pub fn seal(&mut self, passphrase: String, unix_seconds: f64) -> Option<Vec<u8>> {
        let passphrase = SecretText::new(passphrase);
        let vault = self.marked(unix_seconds)?;
        Some(vault.seal(&passphrase).as_bytes().to_vec())
    }

    fn marked(&mut self, unix_seconds: f64) -> Option<&OpenVault> {
        let vault = self.vault.as_mut()?;
        vault.note_marks(day(unix_seconds)?).ok()?;
        Some(vault)
    }
}

fn read(pile: &mut Pile, name: &str, bytes: &[u8], on_page: &Function) -> FileReport {
    pile.read(name, bytes, &Options::default(), &mut |page, pages| {
        // A worker that cannot be told goes on reading.
        let _ = on_page.call2(&JsValue::NULL, &(page + 1).into(), &pages.into());
    })
}

fn day(unix_seconds: f64) -> Option<Day> {
    Day::from_unix_seconds(unix_seconds as i64)
}

fn text(answer: &impl Serialize) -> String {
    // Answers have texts as their only keys, so they are always JSON.
    serde_json::to_string(answer).unwrap_or_default()
}

/// Why the library refused, in words.
fn refused(error: Error) -> String {
    error.to_string()
}

/// Words of the list that begin like this, or have these two letters as their first and last.
#[wasm_bindgen]
pub fn offers(begun: &str) -> Vec<String> {
    let begun = begun.to_lowercase();
    let ends = |word: &str| {
        begun.len() == 2
            && begun.starts_with(&word[..1])
            && begun.ends_with(&word[word.len() - 1..])
    };
    let mut words: Vec<&str> = word_list()
        .iter()
        .copied()
        .filter(|word| word.starts_with(&begun) || ends(word))
        .collect();
    words.sort_by_key(|word| !ends(word));
    words.into_iter().take(OFFERED).map(str::to_owned).collect()
}

/// Secret: a passphrase of random words.
#[wasm_bindgen]
pub fn new_passphrase() -> String {
    let mut rng = UnwrapErr(SysRng);
    passphrase::generate(&mut rng).expose().to_owned()
}
