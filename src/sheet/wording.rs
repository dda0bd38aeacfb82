//! Every word on a sheet, and nothing about where it stands.
//!
//! Whoever reads a sheet may be old, in a hurry or grieving, and has perhaps never heard of any
//! of this: short sentences, no jargon, no exclamation marks, nothing that frightens. Only the
//! steps without the program are for a technician.

use super::{
    Face,
    fonts::{Span, composed, plain, strong},
};
use crate::record::{SignedKeyRecord, VaultPart};

/// The words of one sheet.
pub(super) struct Wording<'a> {
    face: &'a Face<'a>,
    record: &'a SignedKeyRecord,
}

/// A small word over what it names.
pub(super) struct Fact {
    /// What it is.
    pub(super) name: &'static str,
    /// What it says.
    pub(super) value: String,
}

impl<'a> Wording<'a> {
    /// For the sheet that carries `record`.
    pub(super) fn new(face: &'a Face<'a>, record: &'a SignedKeyRecord) -> Self {
        Self { face, record }
    }

    /// What kind of paper it is.
    pub(super) const KIND: &'static str = "Recovery sheet";

    /// The largest words: whose codes, or what it is.
    pub(super) fn headline(&self) -> &str {
        self.face.title.unwrap_or(Self::KIND)
    }

    /// Which sheet. The numbers of sheets that are minted from paper come down from 255.
    pub(super) fn sheet(&self) -> String {
        let number = self.record.number();
        if usize::from(number.get()) > self.face.sheets {
            format!("Sheet {number}")
        } else {
            format!("Sheet {number} of {}", self.face.sheets)
        }
    }

    /// Which page, where there are several.
    pub(super) fn page(number: usize, pages: usize) -> String {
        format!("Page {number} of {pages}")
    }

    /// What the head of the sheet says about it.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let holder = (!self.record.label().is_empty()).then(|| Fact {
            name: "For",
            value: composed(self.record.label()),
        });
        let others = [
            Fact {
                name: "Set",
                value: self.set(),
            },
            Fact {
                name: "Made",
                value: self.record.made().in_words(),
            },
            Fact {
                name: "Opens with",
                value: self.few_words_for_threshold(),
            },
        ];
        holder.into_iter().chain(others).collect()
    }

    /// The set's id.
    pub(super) fn set(&self) -> String {
        self.face.set_id.to_string()
    }

    fn few_words_for_threshold(&self) -> String {
        let (k, n) = (self.face.threshold.count(), self.face.sheets);
        match (k, n) {
            (2, 2) => "both sheets".to_owned(),
            _ if k == n => format!("all {n} sheets"),
            _ => format!("any {k} sheets"),
        }
    }

    /// "any 3 of the 5 sheets".
    fn enough_sheets(&self) -> String {
        let (k, n) = (self.face.threshold.count(), self.face.sheets);
        if k == n {
            self.few_words_for_threshold()
        } else {
            format!("any {k} of the {n} sheets")
        }
    }

    /// What the holder has to know, a paragraph each.
    pub(super) fn for_the_holder(&self) -> Vec<Vec<Span>> {
        let (whose, them) = match self.face.title {
            Some(title) => (format!("the account recovery codes of {title}"), "them"),
            None => ("someone’s account recovery codes".to_owned(), "that person"),
        };
        vec![
            vec![
                strong("What this is. "),
                plain(format!(
                    "One of {} sheets that together keep {whose}: what lets {them} back into their \
                     accounts when a phone or a password is gone. It takes {} to open the codes.",
                    self.face.sheets,
                    self.enough_sheets(),
                )),
            ],
            vec![
                strong("Alone it opens nothing. "),
                plain(
                    "This sheet by itself opens nothing and tells nothing, neither to you nor to \
                     anyone who finds it.",
                ),
            ],
            vec![
                strong("Where to keep it. "),
                plain(
                    "Flat and dry, with your passport or other papers that you would not throw \
                     away. Tell one person you trust where it lies. Never photograph it, copy it \
                     or send it to anyone.",
                ),
            ],
            vec![
                strong("If someone asks you for it, "),
                plain(
                    "first speak to the owner, the person who gave it to you: face to face, or on \
                     a number that you already had, even if the request seems to come from them. \
                     If the owner can no longer be asked, first speak to another holder of a \
                     sheet, and act together.",
                ),
            ],
            vec![
                strong("If it is lost, "),
                plain(
                    "or a stranger may have seen it, tell the owner soon. Nothing is open because \
                     of it, and the owner can make new sheets.",
                ),
            ],
        ]
    }

    /// Over the steps for everyone.
    pub(super) const HOW_TO_OPEN: &'static str = "How to open the codes";

    /// The steps for everyone.
    pub(super) fn how_to_open(&self) -> Vec<Vec<Span>> {
        vec![
            vec![plain(format!("Bring together {}.", self.enough_sheets()))],
            vec![
                plain("Scan them. With the free program kinsafe, type "),
                strong("kinsafe\u{A0}combine"),
                plain(" and the names of the scans."),
            ],
            vec![plain(
                "Where a key code cannot be read, its 32 words do as well, typed into a text \
                 file. The first and last letter of each are enough.",
            )],
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
        let mut steps = self.how_to_open();
        steps.truncate(1);
        steps.push(vec![
            plain("On a computer that has the free program kinsafe, type "),
            strong("kinsafe\u{A0}combine"),
            plain(" and the names of the sheets’ files; printed sheets are scanned first."),
        ]);
        steps
    }

    /// Over the key block of a text sheet.
    pub(super) const KEY_BLOCK: &'static str = "The key, on this sheet only:";

    /// Over the sealed vault of a text sheet.
    pub(super) fn sealed_block(&self) -> String {
        format!(
            "The sealed vault, the same on every sheet, revision {}:",
            self.face.revision
        )
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
    pub(super) const KEY_CODE: [&'static str; 2] = ["Key code", "on this sheet only"];

    /// Over the second key code.
    pub(super) const KEY_AGAIN: [&'static str; 2] = ["The key code again", "in case of a stain"];

    /// Over the words.
    pub(super) const WORDS: &'static str = "The key code in words, for typing";

    /// Over a vault code.
    pub(super) fn vault_code(&self, part: &VaultPart) -> [String; 2] {
        [
            format!("Vault code {} of {}", part.number(), part.count()),
            format!("the same on every sheet · revision {}", self.face.revision),
        ]
    }

    /// How many codes the sheet has, and what they are for.
    pub(super) fn codes(&self) -> Vec<Vec<Span>> {
        let parts = self.face.parts.len();
        let vault_codes = match parts {
            0 => {
                return vec![vec![
                    strong("This sheet has 2 codes,"),
                    plain(" both the same."),
                ]];
            }
            1 => "1 vault code".to_owned(),
            _ => format!("{parts} vault codes"),
        };
        vec![
            vec![
                strong(format!("This sheet has {} codes:", parts + 2)),
                plain(format!(" the key code twice, and {vault_codes}.")),
            ],
            vec![plain(format!(
                "The recovery codes as of {} are in the vault, sealed.",
                self.face.made.in_words(),
            ))],
        ]
    }

    /// Under the head of a page of vault codes.
    pub(super) fn vault_page_note(&self) -> String {
        format!(
            "Vault codes, revision {}. These codes are the same on every sheet of the set.",
            self.face.revision,
        )
    }

    /// What is common to the set.
    pub(super) fn face(&self) -> &'a Face<'a> {
        self.face
    }

    /// Where the vault codes are, if not on the first page.
    pub(super) fn vault_elsewhere(&self, pages: usize) -> Vec<Vec<Span>> {
        let text = match pages {
            1 => return Vec::new(),
            2 => "The vault codes are on page 2.".to_owned(),
            _ => format!("The vault codes are on pages 2 to {pages}."),
        };
        vec![vec![
            strong(text),
            plain(format!(
                " They are the same on every sheet of the set, revision {}; if a page is spoiled, \
                 that of any other sheet will do. Keep the pages together.",
                self.face.revision,
            )),
        ]]
    }
}
