//! Every word on a sheet, and nothing about where it stands.
//!
//! Whoever reads a sheet may be old, in a hurry or grieving, and has perhaps never heard of any
//! of this. What is for the holder is in the holder's language, from `locales`; the steps without the
//! program are for a technician, and English.

use super::Face;
use crate::letters::composed;
use crate::print::{
    fonts::{Span, plain, strong},
    shape::has_right_to_left,
};
use crate::{
    limits,
    paper::record::{SignedKeyRecord, VaultPart},
    say::{Argument, Language, Message, date, words},
};

/// The words of one sheet.
pub(super) struct Wording<'a> {
    face: &'a Face<'a>,
    record: &'a SignedKeyRecord,
}

/// A small word over what it names.
pub(super) struct Fact {
    /// What it is.
    pub(super) name: String,
    /// What it says.
    pub(super) value: String,
}

impl<'a> Wording<'a> {
    /// For the sheet that carries `record`.
    pub(super) fn new(face: &'a Face<'a>, record: &'a SignedKeyRecord) -> Self {
        Self { face, record }
    }

    fn say(&self, message: &Message) -> String {
        words(self.face.language, message)
    }

    fn label(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// What kind of paper it is.
    pub(super) fn kind(&self) -> String {
        self.label("sheet-kind")
    }

    /// The largest words: whose codes, or what it is.
    pub(super) fn headline(&self) -> String {
        self.face.title.map_or_else(|| self.kind(), str::to_owned)
    }

    /// Which sheet. The numbers of sheets that are minted from paper come down from 255.
    pub(super) fn sheet(&self) -> String {
        let number = self.record.number();
        self.say(&if usize::from(number.get()) > self.face.sheets {
            Message::new("sheet-number").with("number", number.get())
        } else {
            Message::new("sheet-number-of")
                .with("number", number.get())
                .with("of", self.face.sheets)
        })
    }

    /// Which page, where there are several.
    pub(super) fn page_of(&self, number: usize, pages: usize) -> String {
        self.say(
            &Message::new("sheet-page")
                .with("number", number)
                .with("of", pages),
        )
    }

    /// The same on other documents, which are English.
    pub(super) fn page(number: usize, pages: usize) -> String {
        format!("Page {number} of {pages}")
    }

    /// What the head of the sheet says about it.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let fact = |id, value| Fact {
            name: self.label(id),
            value,
        };
        let label = self.record.label();
        let holder = (!label.is_empty()).then(|| fact("sheet-for", composed(label)));
        let made = date(self.face.language, self.record.made());
        let others = [
            fact("sheet-set", self.set()),
            fact("sheet-made", made),
            fact(
                "sheet-opens-with",
                self.say(&self.few_words_for_threshold()),
            ),
        ];
        holder.into_iter().chain(others).collect()
    }

    /// The set's id.
    pub(super) fn set(&self) -> String {
        self.face.set_id.to_string()
    }

    /// "Set 7H3K-9QXM"
    pub(super) fn set_named(&self) -> String {
        format!("{} {}", self.label("sheet-set"), self.set())
    }

    fn few_words_for_threshold(&self) -> Message {
        let (k, n) = (self.face.threshold.count(), self.face.sheets);
        match (k, n) {
            (2, 2) => Message::new("sheet-both"),
            _ if k == n => Message::new("sheet-all").with("n", n),
            _ => Message::new("sheet-any").with("k", k),
        }
    }

    /// "any 3 of the 5 sheets".
    fn enough_sheets(&self) -> Message {
        let (k, n) = (self.face.threshold.count(), self.face.sheets);
        if k == n {
            self.few_words_for_threshold()
        } else {
            Message::new("sheet-any-of").with("k", k).with("n", n)
        }
    }

    /// A paragraph with its first words in bold.
    fn led(&self, lead: &'static str, text: &Message) -> Vec<Span> {
        let lead = format!("{} ", self.label(lead));
        vec![strong(lead), plain(self.say(text))]
    }

    /// What the holder has to know, a paragraph each.
    pub(super) fn for_the_holder(&self) -> Vec<Vec<Span>> {
        let what = match self.face.title {
            Some(title) => Message::new("sheet-what")
                .with("n", self.face.sheets)
                .with("title", title)
                .with("enough", self.enough_sheets()),
            None => Message::new("sheet-what-someone")
                .with("n", self.face.sheets)
                .with("enough", self.enough_sheets()),
        };
        let mut paragraphs = vec![
            self.led("sheet-what-lead", &what),
            self.led("sheet-alone-lead", &Message::new("sheet-alone")),
            self.led("sheet-keep-lead", &Message::new("sheet-keep")),
            self.led("sheet-asked-lead", &Message::new("sheet-asked")),
            self.led("sheet-lost-lead", &Message::new("sheet-lost")),
        ];
        if let Some(others) = self.others() {
            paragraphs.insert(4, self.led("sheet-others-lead", &others));
        }
        // Whoever finds it may not read the holder's language.
        if self.face.language != Language::ENGLISH {
            paragraphs.push(vec![
                strong("In English. "),
                plain(format!(
                    "One of {} sheets that together open somebody’s account recovery codes; alone it \
                     opens nothing. Keep it, and before you give it to anyone speak to the person \
                     who gave it to you.",
                    self.face.sheets
                )),
            ]);
        }
        paragraphs
    }

    /// Who has the other sheets, and how they are reached.
    fn others(&self) -> Option<Message> {
        let own = self.record.number();
        let others = self.face.named.iter().filter(|one| one.number != own);
        let mut names: Vec<Argument> = others
            .map(|one| match one.contact {
                "" => apart(one.name),
                contact => Message::new("sheet-others-reached")
                    .with("name", apart(one.name))
                    .with("contact", apart(contact))
                    .into(),
            })
            .collect();
        let more = names.len().saturating_sub(limits::NAMED_ON_SHEET);
        if more > 0 {
            names.truncate(limits::NAMED_ON_SHEET);
            names.push(Message::new("sheet-others-more").with("count", more).into());
        }
        (!names.is_empty())
            .then(|| Message::new("sheet-others").with("names", Argument::All(names)))
    }

    /// Beside the code of the page's address.
    pub(super) fn point_here(&self) -> String {
        self.label("sheet-point")
    }

    /// Before a line on which the owner's telephone number is written.
    pub(super) fn owners_phone(&self) -> String {
        self.label("sheet-owner-phone")
    }

    /// Before the lines for the days on which the sheet was seen to be there.
    pub(super) fn checked_on(&self) -> String {
        self.label("sheet-checked")
    }

    /// Over the steps for everyone.
    pub(super) fn how(&self) -> String {
        self.label("sheet-how")
    }

    fn gather(&self) -> Vec<Span> {
        let message = Message::new("sheet-how-gather").with("enough", self.enough_sheets());
        vec![plain(self.say(&message))]
    }

    /// Where the page is, and what it does.
    fn page_opens(&self) -> String {
        self.say(&match self.face.address {
            Some(address) => Message::new("sheet-how-address").with("address", address),
            None => Message::new("sheet-how-page"),
        })
    }

    /// The steps for everyone.
    pub(super) fn how_to_open(&self) -> Vec<Vec<Span>> {
        vec![
            self.gather(),
            marked(&self.page_opens()),
            vec![plain(self.label("sheet-how-words"))],
        ]
    }

    /// Over the steps for a technician.
    pub(super) const WITHOUT_PROGRAM: &'static str = "Without this program";

    /// The tools that those steps use.
    pub(super) const TOOLS: &'static str = "with Python, gfcombine, age and gunzip";

    /// The steps for a technician.
    pub(super) fn without_program(&self) -> Vec<Vec<Span>> {
        let k = self.face.threshold;
        vec![
            vec![
                plain("A code says "),
                strong("KINSAFE1:"),
                plain(
                    " and a decimal number. As big-endian bytes, counted from 0: byte 0 of a key \
                     code is 17, byte 34 is x, bytes 35–50 are y. Byte 0 of a vault code is 18, \
                     byte 14 its part’s number, byte 15 of how many; the part begins at byte 16.",
                ),
            ],
            vec![
                plain("Join one copy of each part, in order: "),
                strong("vault.age"),
                plain("."),
            ],
            vec![
                plain(format!(
                    "For each of {k} sheets, write the 16 bytes y to a file share.00x, where 00x \
                     is x in three digits. Then "
                )),
                strong("gfcombine -o key share.*"),
                plain(", or interpolate each byte at 0 in GF(256), polynomial 0x11D."),
            ],
            vec![plain(
                "The 16 bytes of key in base32 (RFC 4648), capitals, no padding, are the \
                 passphrase.",
            )],
            vec![
                strong("age -d vault.age | gunzip > vault.json"),
                plain(" asks for it and gives text (JSON)."),
            ],
            vec![plain(
                "Words instead of a key code: each is a byte (Bytewords, BCR-2020-012); byte 7 is \
                 x, bytes 8–23 are y.",
            )],
        ]
    }

    /// The steps for everyone who has a text sheet.
    pub(super) fn how_to_open_text(&self) -> Vec<Vec<Span>> {
        let page = marked(&self.label("sheet-how-files"));
        match self.face.address {
            None => vec![self.gather(), page],
            Some(_) => vec![self.gather(), page, marked(&self.page_opens())],
        }
    }

    /// Over the key block of a text sheet.
    pub(super) fn key_block(&self) -> String {
        self.label("sheet-block-key")
    }

    /// Over the sealed vault of a text sheet.
    pub(super) fn sealed_block(&self) -> String {
        self.say(&Message::new("sheet-block-sealed").with("revision", self.face.revision))
    }

    /// The steps for a technician who has a text sheet.
    pub(super) fn without_program_from_text(&self) -> Vec<Vec<Span>> {
        let mut steps = self.without_program();
        // Codes, parts and words are not in a text sheet.
        steps.truncate(5);
        steps[0] = vec![plain(
            "The key below is base64. Decode it and count its bytes from 0: x is byte 34, y are \
             bytes 35–50.",
        )];
        steps[1] = vec![plain(
            "The sealed vault below is an age file. Save it, with its first and last line, as \
             vault.age.",
        )];
        steps
    }

    /// Over the first key code.
    pub(super) fn key_code(&self) -> [String; 2] {
        ["sheet-key", "sheet-key-here"].map(|id| self.label(id))
    }

    /// Over the second key code.
    pub(super) fn key_again(&self) -> [String; 2] {
        ["sheet-key-again", "sheet-key-again-why"].map(|id| self.label(id))
    }

    /// Over the words.
    pub(super) fn words(&self) -> String {
        self.label("sheet-words")
    }

    /// Over a vault code.
    pub(super) fn vault_code(&self, part: &VaultPart) -> [String; 2] {
        [
            self.say(
                &Message::new("sheet-vault")
                    .with("number", part.number())
                    .with("of", part.count()),
            ),
            self.say(&Message::new("sheet-vault-same").with("revision", self.face.revision)),
        ]
    }

    /// How many codes the sheet has, what they are for, and what not.
    pub(super) fn codes(&self) -> Vec<Vec<Span>> {
        let parts = self.face.parts.len();
        let not_for = vec![plain(self.label("sheet-codes-not-for"))];
        if parts == 0 {
            let two = self.led("sheet-codes-two-lead", &Message::new("sheet-codes-two"));
            return vec![two, not_for];
        }
        let lead = self.say(&Message::new("sheet-codes-lead").with("count", parts + 2));
        let codes = self.say(&Message::new("sheet-codes").with("vault", parts));
        vec![vec![strong(format!("{lead} ")), plain(codes)], not_for]
    }

    /// Under the head of a page of vault codes.
    pub(super) fn vault_page_note(&self) -> String {
        self.say(&Message::new("sheet-vault-page").with("revision", self.face.revision))
    }

    /// What is common to the set.
    pub(super) fn face(&self) -> &'a Face<'a> {
        self.face
    }

    /// Where the vault codes are, if not on the first page.
    pub(super) fn vault_elsewhere(&self, pages: usize) -> Vec<Vec<Span>> {
        if pages == 1 {
            return Vec::new();
        }
        let lead = self.say(&Message::new("sheet-elsewhere-lead").with("pages", pages));
        let text = Message::new("sheet-elsewhere").with("revision", self.face.revision);
        vec![vec![strong(format!("{lead} ")), plain(self.say(&text))]]
    }
}

/// A name or a number as it is read by itself. Marks of direction stand only where letters are read from the
/// right.
fn apart(text: &str) -> Argument {
    if has_right_to_left(text) {
        Argument::Apart(text.to_owned())
    } else {
        Argument::text(text)
    }
}

/// A sentence in which what stands between brackets is typed or named as it is: in bold, and on one
/// line.
fn marked(text: &str) -> Vec<Span> {
    text.split('⟦')
        .enumerate()
        .flat_map(|(number, piece)| {
            let (typed, rest) = match piece.split_once('⟧') {
                Some((typed, rest)) if number > 0 => (typed, rest),
                _ => ("", piece),
            };
            [strong(typed.replace(' ', "\u{A0}")), plain(rest)]
        })
        .filter(|span| !span.text.is_empty())
        .collect()
}
