//! Makes the vectors in `tests/vectors`, whose `README.md` says what they are.
//!
//! `cargo run --example make_vectors FOLDER` fills a new folder. What stands in `tests/vectors`
//! was made once and is kept: a release that reads only vectors of its own making proves
//! nothing. A file that is there already is never overwritten. Shares and keys come from a fixed
//! seed; the sealed vaults do not, because age draws its own salts.
//!
//! The outcomes are stated here by hand, not taken from what the program does.

use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
};

use ed25519_dalek::{Signer, SigningKey};
use flate2::{Compression, write::GzEncoder};
use kinsafe::{
    day::Day,
    paper::{
        key_armor, qr_text,
        record::{KeyRecord, Label, SetId, SignedKeyRecord, VaultPart},
        to_lines, to_words,
    },
    seal::{self, SealedVault},
    secret::{DataKey, Share},
    set::{Holders, Split, split},
    shamir::Quorum,
    threshold::{SheetNumber, Threshold},
    vault::{self, Vault},
};
use rand::{SeedableRng, rngs::ChaCha20Rng};
use sha2::{Digest, Sha256};

const VAULT: &str = r#"{"kinsafe":1,"title":"Vector","revision":1,"accounts":[{"provider":"Example","items":[{"kind":"codes","codes":[{"code":"1234-5678"},{"code":"8765-4321"}]}]}]}"#;
/// The same, with a field and a kind of a later release.
const VAULT_OF_LATER_RELEASE: &str = r#"{"kinsafe":1,"title":"Vector","revision":1,"accounts":[{"provider":"Example","colour":"blue","items":[{"kind":"passkey","value":"x","depth":3}]}],"heirs":["Dora"]}"#;
const NAMES: [&str; 5] = ["Anna", "Ben", "Chloé", "", "Emil"];

fn main() {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.expect("name a folder for the vectors");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let a = Set::deal(VAULT, 3, 5, 1);
    let b = Set::deal(VAULT, 2, 3, 2);
    let out = Out { folder };
    good_piles(&out, &a, &b);
    good_sheets_among_bad_ones(&out, &a, &b);
    too_few(&out, &a, &b);
    impossible_fields(&out, &a);
    signatures(&out, &a, &b);
    thresholds(&out, &a);
    words(&out, &a, &b);
    vault_parts(&out, &a, &b);
    sealed_vaults(&out, &a, &b);
    vault_lines(&out, &a, &b);
    nothing_of_ours(&out, &a);
}

/// A dealt set.
struct Set(Split);

impl Set {
    fn deal(json: &str, k: u8, n: usize, seed: u64) -> Self {
        // The fourth sheet is anonymous.
        let names = NAMES.map(|name| if name.is_empty() { "Dora" } else { name });
        let mut split = split(
            vault::from_json(json.as_bytes(), "the vector").unwrap(),
            Threshold::new(k).unwrap(),
            &Holders::new(names[..n].iter().copied()).unwrap(),
            false,
            Day::from_ymd(2026, 11, 22).unwrap(),
            &mut ChaCha20Rng::seed_from_u64(seed),
        )
        .unwrap();
        for (record, label) in split.records.iter_mut().zip(NAMES) {
            *record = SignedKeyRecord::sign(
                &split.vault.sets()[0].signing_key,
                record.threshold(),
                record.share().duplicate(),
                record.made(),
                Label::new(label).unwrap(),
            );
        }
        Self(split)
    }

    fn id(&self) -> SetId {
        self.0.set().set
    }

    fn data_key(&self) -> &DataKey {
        &self.0.set().data_key
    }

    fn json(&self) -> Vec<u8> {
        json_of(&self.0.vault)
    }

    /// The bytes of a key record.
    fn record(&self, sheet: usize) -> Vec<u8> {
        self.0.records[sheet - 1].to_bytes().to_vec()
    }

    /// The QR text of a key record.
    fn key(&self, sheet: usize) -> String {
        code(&self.record(sheet))
    }

    fn keys<const N: usize>(&self, sheets: [usize; N]) -> Vec<String> {
        sheets.map(|sheet| self.key(sheet)).to_vec()
    }

    /// A key record with changed bytes.
    fn altered(&self, sheet: usize, change: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut record = self.record(sheet);
        change(&mut record);
        code(&record)
    }

    /// A key record with changed bytes and a signature that is right for them.
    fn signed(&self, sheet: usize, change: impl FnOnce(&mut Vec<u8>)) -> String {
        code(&self.signed_record(self.record(sheet), change))
    }

    fn signed_record(&self, mut record: Vec<u8>, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        record.truncate(record.len() - 64);
        change(&mut record);
        let key = SigningKey::from_bytes(&self.0.set().signing_key.expose());
        let signature = key.sign(&[b"kinsafe key v1", record.as_slice()].concat());
        record.extend(signature.to_bytes());
        record
    }

    /// The sealed vault cut in `count` parts, as records.
    fn parts(&self, count: u8) -> Vec<Vec<u8>> {
        self.parts_of(self.0.sealed.as_bytes(), count)
    }

    fn parts_of(&self, sealed: &[u8], count: u8) -> Vec<Vec<u8>> {
        let parts = VaultPart::cut(self.id(), sealed, count);
        parts.iter().map(VaultPart::to_bytes).collect()
    }

    /// The vault codes of each sheet.
    fn codes(&self) -> Vec<String> {
        self.parts(2).iter().map(|part| code(part)).collect()
    }

    /// A short record.
    /// The vault lines, the head line first.
    fn lines(&self) -> Vec<String> {
        to_lines(*self.id().as_bytes(), self.0.sealed.as_bytes()).unwrap()
    }

    fn short(&self, sheet: usize) -> [u8; 24] {
        let record = self.record(sheet);
        let mut short = [0x13; 24];
        short[1..6].copy_from_slice(self.id().as_bytes());
        short[6..].copy_from_slice(&record[33..51]);
        short
    }

    /// The 32 words as printed.
    fn words(&self, sheet: usize) -> String {
        printed(&to_words(&self.short(sheet)))
    }

    /// The words, of which those at some places are others.
    fn wrong_words(&self, sheet: usize, wrong: &[(usize, &'static str)]) -> String {
        let mut words = to_words(&self.short(sheet));
        for (at, word) in wrong {
            assert_ne!(words[*at], *word);
            words[*at] = word;
        }
        printed(&words)
    }

    /// A vault of revision `revision` with nothing else changed.
    fn revised(&self, revision: u64) -> Vec<u8> {
        let mut json: serde_json::Value = serde_json::from_slice(&self.json()).unwrap();
        json["revision"] = revision.into();
        let json = serde_json::to_vec(&json).unwrap();
        json_of(&vault::from_json(&json, "the vector").unwrap())
    }
}

fn json_of(vault: &Vault) -> Vec<u8> {
    vault::to_json(vault, false).expose().to_vec()
}

fn code(record: &[u8]) -> String {
    qr_text(record).to_string()
}

fn printed(words: &[&str; 32]) -> String {
    let lines: Vec<String> = (1..)
        .zip(words.chunks(4))
        .map(|(number, line)| format!("{number}  {}", line.join("  ")))
        .collect();
    lines.join("\n")
}

/// Where the vectors go.
struct Out {
    folder: PathBuf,
}

/// One vector as it is being made.
struct Vector<'a> {
    out: &'a Out,
    name: &'static str,
    head: String,
}

impl Out {
    fn opens(&self, name: &'static str, json: &[u8], comment: &str) -> Vector<'_> {
        let hash: String = Sha256::digest(json)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.fails(name, "vault", comment).head("json", &hash)
    }

    fn fails(&self, name: &'static str, expect: &str, comment: &str) -> Vector<'_> {
        Vector {
            out: self,
            name,
            head: format!("expect: {expect}\ncomment: {comment}\n"),
        }
    }
}

impl Vector<'_> {
    fn head(mut self, key: &str, value: &str) -> Self {
        self.head.push_str(&format!("{key}: {value}\n"));
        self
    }

    fn finding(self, text: &str) -> Self {
        self.head("finding", text)
    }

    /// What a reader that leaves something out may do otherwise.
    fn partial(self, what: &str) -> Self {
        self.head("partial", what)
    }

    /// Writes the vector with its input, one block after another.
    fn input(self, blocks: &[Vec<String>]) {
        let body: String = blocks
            .iter()
            .flatten()
            .map(|block| format!("{}\n", block.trim_end()))
            .collect();
        let path = self.out.folder.join(format!("{}.txt", self.name));
        let mut file = File::create_new(&path)
            .unwrap_or_else(|error| panic!("{}: {error}; nothing is overwritten", path.display()));
        let text = format!("{}\n{body}", self.head);
        assert!(text.len() < 8192, "{} has {} bytes", self.name, text.len());
        file.write_all(text.as_bytes()).unwrap();
    }
}

fn good_piles(out: &Out, a: &Set, b: &Set) {
    let json = a.json();
    out.opens("sheets_1_2_3", &json, "sheets 1, 2 and 3 of 3-of-5")
        .input(&[a.keys([1, 2, 3]), a.codes()]);
    out.opens(
        "sheets_2_3_4",
        &json,
        "sheets 2, 3 and 4: x that do not add up to 0",
    )
    .input(&[a.keys([2, 3, 4]), a.codes()]);
    out.opens(
        "sheets_1_3_5",
        &json,
        "sheets 1, 3 and 5, the vault codes first and in reverse",
    )
    .input(&[a.codes().into_iter().rev().collect(), a.keys([5, 1, 3])]);
    out.opens("two_of_three", &b.json(), "a set with another threshold")
        .input(&[b.keys([3, 1]), b.codes()]);
    out.opens("more_than_needed", &json, "all five sheets")
        .input(&[a.keys([1, 2, 3, 4, 5]), a.codes()]);
    let id = a.id();
    out.opens(
        "duplicates",
        &json,
        "sheet 1 twice as a code and once as words: counted once",
    )
    .finding(&format!(
        "line 2: sheet 1 of set {id} again, as in line 1; counted once"
    ))
    .finding(&format!(
        "line 5: sheet 1 of set {id} again, as in line 1; counted once"
    ))
    .input(&[a.keys([1, 1, 2, 3]), vec![a.words(1)], a.codes()]);
    out.opens(
        "layouts",
        &json,
        "small letters, a scanner program's prefix, digits over several lines, codes without a line end between",
    )
    .input(&[
        vec![format!("QR-Code:{}", a.key(1).to_lowercase())],
        vec![format!("{}{}", a.key(2), a.key(3))],
        a.codes()
            .iter()
            .map(|code| {
                let (head, tail) = code.split_at(80);
                let (middle, end) = tail.split_at(200);
                format!("  {head}\n{middle}\n{end}\n")
            })
            .collect(),
    ]);
    let quorum = Quorum::new(
        Threshold::new(3).unwrap(),
        a.0.records.iter().map(SignedKeyRecord::share),
    );
    let minted = quorum.unwrap().mint(SheetNumber::new(255).unwrap());
    let minted = SignedKeyRecord::sign(
        &a.0.set().signing_key,
        Threshold::new(3).unwrap(),
        Share::new(minted.number(), *minted.expose()),
        Day::from_days_since_2020(u16::MAX),
        Label::new("Forty letters, which is as many as fit: ").unwrap(),
    );
    out.opens(
        "sheet_255",
        &json,
        "a sheet minted later: the greatest number, the last day, a long name",
    )
    .input(&[vec![code(&minted.to_bytes())], a.keys([1, 4]), a.codes()]);
    let c = Set::deal(VAULT_OF_LATER_RELEASE, 2, 3, 3);
    out.opens(
        "later_release",
        &c.json(),
        "fields and kinds of a later release of the same version are kept",
    )
    .input(&[c.keys([1, 2]), c.codes()]);
    out.opens(
        "text_sheets",
        &json,
        "three text sheets; two hold the sealed vault",
    )
    .input(&[
        vec!["Dear Anna, please keep this.".to_owned()],
        vec![key_armor(&a.record(1)).to_string()],
        vec![a.0.sealed.to_armor()],
        vec![key_armor(&a.record(2)).to_string()],
        vec![a.0.sealed.to_armor()],
        vec![key_armor(&a.record(4)).to_string()],
    ]);
    out.opens(
        "words_only",
        &json,
        "the words of three sheets, and the vault codes",
    )
    .input(&[vec![a.words(1), a.words(3), a.words(5)], a.codes()]);
    let two_letters = |sheet| {
        let words = to_words(&a.short(sheet)).map(|word| format!("{}{}", &word[..1], &word[3..]));
        let lines: Vec<String> = words.chunks(4).map(|line| line.join(" ")).collect();
        lines.join("\n").to_uppercase()
    };
    out.opens(
        "words_two_letters",
        &json,
        "first and last letters only, in capitals",
    )
    .input(&[vec![two_letters(2)], a.keys([1, 4]), a.codes()]);
}

fn good_sheets_among_bad_ones(out: &Out, a: &Set, b: &Set) {
    let (json, id) = (a.json(), a.id());
    out.opens("surplus_sheet_damaged", &json, "one bit of the share of sheet 2, and three good sheets")
        .finding(&format!(
            "line 2: this is not the sheet 2 of set {id} that it says: damaged, altered or forged; left out"
        ))
        .input(&[
            a.keys([1]),
            vec![a.altered(2, |record| record[40] ^= 1)],
            a.keys([3, 4]),
            a.codes(),
        ]);
    let altered = format!("line 1: sheet 1 of set {id} was altered after it was made");
    out.opens(
        "name_altered",
        &json,
        "another name on sheet 1; its share is right",
    )
    .finding(&altered)
    .input(&[
        vec![a.altered(1, |record| record[54] = b'E')],
        a.keys([2, 3]),
        a.codes(),
    ]);
    out.opens(
        "signature_damaged",
        &json,
        "one bit of the signature; the share is right",
    )
    .finding(&altered)
    .input(&[
        vec![a.altered(1, |record| *record.last_mut().unwrap() ^= 1)],
        a.keys([2, 3]),
        a.codes(),
    ]);
    out.opens(
        "signature_second_spelling",
        &json,
        "the group's order added to S of the signature, which RFC 8032 forbids; the share is right",
    )
    .finding(&altered)
    .input(&[
        vec![a.altered(1, |record| add_order(record))],
        a.keys([2, 3]),
        a.codes(),
    ]);
    let foreign_too = [
        vec![b.key(1), a.key(1), b.key(2)],
        a.keys([2, 3]),
        a.codes(),
    ];
    out.fails(
        "foreign_sheets_too",
        "several sets",
        "two sheets of another set lie among the three",
    )
    .input(&foreign_too);
    out.opens(
        "foreign_sheets_chosen",
        &json,
        "the same, with the set named whose sheets are enough",
    )
    .head("set", &id.to_string())
    .finding(&format!(
        "line 1: sheet 1 is of another set, {}, not of set {id}; left out",
        b.id()
    ))
    .finding(&format!(
        "line 3: sheet 2 is of another set, {}, not of set {id}; left out",
        b.id()
    ))
    .input(&foreign_too);
    let right = || vec![a.keys([1, 2, 3]), a.codes()];
    let c = Set::deal(VAULT_OF_LATER_RELEASE, 2, 3, 3);
    let two_sets = [vec![c.keys([1, 2]), c.codes()], right()].concat();
    out.fails(
        "two_whole_sets",
        "several sets",
        "two sets, each with sheets enough and its vault, of two owners",
    )
    .input(&two_sets);
    out.opens(
        "two_whole_sets_chosen",
        &json,
        "the same, with one of the sets named",
    )
    .head("set", &id.to_string())
    .input(&two_sets);
    out.fails(
        "foreign_vault_codes_beside",
        "several sets",
        "all vault codes of another set, and none of its key codes",
    )
    .input(&[right(), vec![b.codes()]].concat());
    out.opens(
        "foreign_half_beside",
        &json,
        "one of two vault codes of another set",
    )
    .input(&[right(), vec![vec![b.codes().remove(0)]]].concat());
    out.fails(
        "foreign_altered_beside",
        "several sets",
        "a key code of another set, with a wrong signature",
    )
    .input(&[vec![vec![b.altered(1, |record| record[54] ^= 1)]], right()].concat());
    let mut bad_part = a.parts(2).remove(1);
    bad_part[30] ^= 1;
    out.opens(
        "altered_part_beside_good",
        &json,
        "vault code 2 of one sheet is altered",
    )
    .finding(&format!(
        "line 4: vault code 2 of set {id} is damaged or altered; left out"
    ))
    .input(&[a.keys([1, 2, 3]), vec![code(&bad_part)], a.codes()]);
    out.opens(
        "whole_cut_beside_half",
        &json,
        "part 1 of 2, and all parts of the same vault cut in 3",
    )
    .input(&[
        a.keys([1, 2, 3]),
        vec![code(&a.parts(2)[0])],
        a.parts(3).iter().map(|part| code(part)).collect(),
    ]);
    out.opens(
        "newer_codes_beside",
        &json,
        "codes of a later version lie among them",
    )
    .finding("line 1: a sheet was made by a newer version of kinsafe")
    .finding("line 2: a sheet was made by a newer version of kinsafe")
    .input(&[
        vec!["KINSAFE2:12345".to_owned(), code(&[0x21, 1, 2, 3])],
        a.keys([1, 2, 3]),
        a.codes(),
    ]);
    let revision_9 = a.revised(9);
    let newer = seal::seal(&revision_9, a.data_key());
    out.opens(
        "newest_revision_wins",
        &revision_9,
        "a newer sealed vault in a file, the old one in another",
    )
    .finding("line 4: holds the older revision 2 of the vault; a newer one was used")
    .input(&[
        a.keys([1, 2, 3]),
        vec![a.0.sealed.to_armor(), newer.to_armor()],
    ]);
    out.opens(
        "foreign_file_beside",
        &json,
        "an age file of another set, and the vault codes",
    )
    .finding("line 1: this age file does not open with these sheets")
    .input(&[vec![b.0.sealed.to_armor()], a.keys([1, 2, 3]), a.codes()]);
    let mut short = a.short(4);
    short[12] ^= 1;
    out.opens(
        "wrong_words_among_enough",
        &json,
        "words that are whole but carry a wrong share",
    )
    .finding(&format!(
        "line 1: the share of sheet 4 of set {id} does not fit the other sheets; left out"
    ))
    .input(&[
        vec![printed(&to_words(&short)), a.words(3)],
        a.keys([1, 2]),
        a.codes(),
    ]);
}

/// Adds the order of the group of edwards25519 to the last 32 bytes, a little-endian number.
fn add_order(record: &mut [u8]) {
    let mut order = [0; 32];
    order[..16].copy_from_slice(&0x14def9dea2f79cd65812631a5cf5d3ed_u128.to_le_bytes());
    order[31] = 0x10;
    let at = record.len() - 32;
    let mut carry = 0;
    for (to, add) in record[at..].iter_mut().zip(order) {
        carry += u16::from(*to) + u16::from(add);
        *to = carry as u8;
        carry >>= 8;
    }
}

fn too_few(out: &Out, a: &Set, b: &Set) {
    let too_few = |name, comment| out.fails(name, "not enough sheets", comment);
    too_few("two_sheets_of_three", "one sheet is missing").input(&[a.keys([1, 2]), a.codes()]);
    too_few("one_sheet", "one sheet alone").input(&[a.keys([4]), a.codes()]);
    too_few(
        "one_sheet_three_times",
        "the same sheet does not count thrice",
    )
    .input(&[a.keys([2, 2, 2]), a.codes()]);
    too_few(
        "sheet_and_its_words",
        "a sheet and its own words count once",
    )
    .input(&[a.keys([1, 2]), vec![a.words(1), a.words(2)], a.codes()]);
    too_few("two_sets_mixed", "two sheets of one set and one of another").input(&[
        a.keys([1, 2]),
        b.keys([3]),
        a.codes(),
        b.codes(),
    ]);
    too_few(
        "two_sets_with_words",
        "two sheets, and the words of another set's",
    )
    .input(&[a.keys([1, 2]), vec![b.words(3)], a.codes()]);
    too_few(
        "digits_cut",
        "the last ten digits of a code are missing: no first byte that is known",
    )
    .finding("line 3: a sheet was made by a newer version of kinsafe")
    .input(&[
        a.keys([1, 2]),
        vec![a.key(3)[..a.key(3).len() - 10].to_owned()],
        a.codes(),
    ]);
}

fn impossible_fields(out: &Out, a: &Set) {
    // In all of these the signature is right: a fault of the maker, not of the paper.
    let fault = |name, comment, finding: &str, key: String| {
        let vector = out.fails(name, "bad sheets", comment);
        let vector = vector.finding(&format!("line 3: a key code is damaged: {finding}"));
        let vector = if name.starts_with("label_") && name != "label_of_41_bytes" {
            vector.partial("labels")
        } else {
            vector
        };
        vector.input(&[a.keys([1, 2]), vec![key], a.codes()]);
    };
    let signed = |change: fn(&mut Vec<u8>)| a.signed(3, change);
    fault(
        "sheet_number_0",
        "x = 0, where the secret lies",
        "the sheet's number is 0",
        signed(|record| record[34] = 0),
    );
    fault(
        "threshold_1",
        "k = 1 is not sharing",
        "the threshold is below 2",
        signed(|record| record[33] = 1),
    );
    fault(
        "threshold_0",
        "k = 0",
        "the threshold is below 2",
        signed(|record| record[33] = 0),
    );
    let relabel = |label: &[u8]| {
        a.signed(3, |record| {
            record.truncate(53);
            record.push(label.len() as u8);
            record.extend(label);
        })
    };
    fault(
        "label_of_41_bytes",
        "a name of 41 bytes",
        "the name is longer than can be",
        relabel(&[b'x'; 41]),
    );
    fault(
        "label_not_utf8",
        "a name that is not UTF-8",
        "the name is not text",
        relabel(b"Chlo\xe9"),
    );
    fault(
        "label_control_character",
        "a name with a line end",
        "the name is not text",
        relabel(b"Chloe\nx"),
    );
    fault(
        "label_white_space",
        "a name that begins with a space",
        "the name is not text",
        relabel(b" Chloe"),
    );
    fault(
        "label_longer_than_record",
        "the name's length points behind the record",
        "its length does not match",
        signed(|record| record[53] = 30),
    );
    fault(
        "trailing_byte",
        "a byte after the signature",
        "its length does not match",
        a.altered(3, |record| record.push(0)),
    );
    fault(
        "last_byte_missing",
        "the signature is one byte short",
        "its length does not match",
        a.altered(3, |record| {
            record.pop();
        }),
    );
    fault(
        "first_half_only",
        "a key record cut in the middle",
        "it is too short",
        a.altered(3, |record| record.truncate(50)),
    );
    let bad = |name, comment| out.fails(name, "bad sheets", comment);
    bad(
        "short_record_of_25_bytes",
        "a short record with a byte too many, as a code",
    )
    .finding("line 3: a list of words is damaged: its length is wrong")
    .input(&[
        a.keys([1, 2]),
        vec![code(&[a.short(3).as_slice(), &[0]].concat())],
        a.codes(),
    ]);
    let mut short = a.short(3);
    short[7] = 0;
    bad(
        "words_with_number_0",
        "whole words of a sheet with the number 0",
    )
    .finding("line 3: a list of words is damaged: the sheet's number is 0")
    .input(&[a.keys([1, 2]), vec![printed(&to_words(&short))], a.codes()]);
    bad("empty_code", "a code without digits")
        .finding("line 3: a code is damaged")
        .input(&[a.keys([1, 2]), vec!["KINSAFE1:".to_owned()], a.codes()]);
    bad("code_of_zero", "a code whose record is empty")
        .finding("line 3: a code is damaged: it is empty")
        .input(&[a.keys([1, 2]), vec!["KINSAFE1:0".to_owned()], a.codes()]);
    bad("letters_among_digits", "a code with a letter in it")
        .finding("line 3: a code is damaged")
        .input(&[
            a.keys([1, 2]),
            vec![a.key(3).replacen('4', "A", 1)],
            a.codes(),
        ]);
    let armor = key_armor(&a.record(3)).to_string();
    bad("key_armor_cut", "the last line of a key block is missing")
        .finding("line 5: a key block is damaged")
        .input(&[
            a.keys([1, 2]),
            a.codes(),
            vec![armor.split("-----END").next().unwrap().to_owned()],
        ]);
    bad("key_armor_not_base64", "a letter of a key block is missing")
        .finding("line 3: a key block is damaged")
        .input(&[
            a.keys([1, 2]),
            vec![armor.replacen("\nE", "\n", 1)],
            a.codes(),
        ]);
}

fn signatures(out: &Out, a: &Set, b: &Set) {
    let bad = |name, comment| {
        out.fails(name, "bad sheets", comment).finding(&format!(
            "line 3: this is not the sheet 3 of set {} that it says: damaged, altered or forged",
            a.id()
        ))
    };
    bad("share_damaged", "one bit of a share").input(&[
        a.keys([1, 2]),
        vec![a.altered(3, |record| record[50] ^= 0x80)],
        a.codes(),
    ]);
    bad("number_altered", "sheet 4 says that it is sheet 3").input(&[
        a.keys([1, 2]),
        vec![a.altered(4, |record| record[34] = 3)],
        a.codes(),
    ]);
    bad("threshold_altered", "a sheet says that four are needed").input(&[
        a.keys([1, 2]),
        vec![a.altered(3, |record| record[33] = 4)],
        a.codes(),
    ]);
    bad(
        "forged_signature",
        "a false share under the set's public key, signed by another key",
    )
    .input(&[
        a.keys([1, 2]),
        vec![code(&b.signed_record(a.record(3), |record| {
            record[40] ^= 1;
        }))],
        a.codes(),
    ]);
    out.fails(
        "false_share_of_another_key",
        "not enough sheets",
        "a forger's sheet 3 with a key of its own is of a set of its own",
    )
    .input(&[
        a.keys([1, 2]),
        vec![code(&b.signed_record(a.record(3), |record| {
            record[1..33].copy_from_slice(b.0.records[0].public_key());
        }))],
        a.codes(),
    ]);
    // The neutral element as public key: without strict checking, R = the neutral element and
    // S = 0 sign every message.
    let weak = |sheet: usize| {
        a.altered(sheet, |record| {
            record[1..33].fill(0);
            record[1] = 1;
            let at = record.len() - 64;
            record[at..].fill(0);
            record[at] = 1;
        })
    };
    let weak_id = {
        let mut key = [0; 32];
        key[0] = 1;
        SetId::of_public_key(&key)
    };
    let parts = VaultPart::cut(weak_id, a.0.sealed.as_bytes(), 2);
    out.fails(
        "weak_public_key",
        "bad sheets",
        "the neutral element as public key, under which one signature fits everything",
    )
    .partial("signatures")
    .input(&[
        vec![weak(1), weak(2), weak(3)],
        parts.iter().map(|part| code(&part.to_bytes())).collect(),
    ]);
    // A whole pile of a forger's own in the name of the set.
    let in_the_name = |sheet: usize| {
        let mut record = b.record(sheet);
        record[1..33].copy_from_slice(a.0.records[0].public_key());
        code(&record)
    };
    let parts = a.parts_of(b.0.sealed.as_bytes(), 2);
    let parts: Vec<String> = parts.iter().map(|part| code(part)).collect();
    out.fails(
        "forged_pile",
        "bad sheets",
        "a forger's sheets and vault in the name of a set",
    )
    .partial("signatures")
    .input(&[vec![in_the_name(1), in_the_name(2)], parts.clone()]);
    let words = |sheet: usize| {
        let mut short = b.short(sheet);
        short[1..6].copy_from_slice(a.id().as_bytes());
        printed(&to_words(&short))
    };
    out.fails(
        "forged_pile_in_words",
        "nothing opens",
        "the same with words, which carry no signature: the vault does not hold the set's key",
    )
    .partial("signatures")
    .input(&[vec![words(1), words(2)], parts]);
    out.fails(
        "conflicting_shares",
        "bad sheets",
        "two different shares with the number 2, both signed",
    )
    .finding(&format!(
        "line 3: this sheet 2 of set {} contradicts the sheet 2 in line 2",
        a.id()
    ))
    .input(&[
        a.keys([1, 2]),
        vec![a.signed(2, |record| record[40] ^= 1)],
        a.codes(),
    ]);
}

fn thresholds(out: &Out, a: &Set) {
    out.fails(
        "threshold_too_small",
        "nothing opens",
        "all sheets say that two are enough, where the polynomial needs three",
    )
    .input(&[
        vec![
            a.signed(1, |record| record[33] = 2),
            a.signed(2, |record| record[33] = 2),
        ],
        a.codes(),
    ]);
    out.fails(
        "thresholds_mixed",
        "nothing opens",
        "two sheets say that three are needed, one that two are; all are signed",
    )
    .input(&[
        a.keys([1, 2]),
        vec![a.signed(3, |record| record[33] = 2)],
        a.codes(),
    ]);
}

fn words(out: &Out, a: &Set, b: &Set) {
    let json = a.json();
    let right = to_words(&a.short(3));
    let wrong = |places: &[usize]| -> Vec<(usize, &'static str)> {
        let other = |at: usize| if right[at] == "zoom" { "able" } else { "zoom" };
        places.iter().map(|&at| (at, other(at))).collect()
    };
    let unreadable = |count: usize| -> Vec<(usize, &'static str)> {
        (0..count).map(|at| (at * 3, "?")).collect()
    };
    out.opens("words_4_wrong", &json, "four wrong words are corrected and named")
        .partial("corrections")
        .finding(&format!(
            "line 1: corrected the words: line 1 word 1 is \"{}\", line 3 word 2 is \"{}\", line 5 word 3 is \"{}\" and line 8 word 4 is \"{}\"",
            right[0], right[9], right[18], right[31]
        ))
        .input(&[
            vec![a.wrong_words(3, &wrong(&[0, 9, 18, 31]))],
            a.keys([1, 2]),
            a.codes(),
        ]);
    out.opens(
        "words_8_unreadable",
        &json,
        "eight unreadable words are found",
    )
    .partial("corrections")
    .input(&[
        vec![a.wrong_words(3, &unreadable(8))],
        a.keys([1, 2]),
        a.codes(),
    ]);
    let bad = |name, comment, why: &str| {
        out.fails(name, "bad sheets", comment)
            .finding(&format!("line 3: a list of words is damaged: {why}"))
    };
    let too_many = "too many words are wrong or missing";
    bad("words_5_wrong", "five wrong words", too_many).input(&[
        a.keys([1, 2]),
        vec![a.wrong_words(3, &wrong(&[0, 9, 18, 27, 31]))],
        a.codes(),
    ]);
    bad("words_9_unreadable", "nine unreadable words", too_many).input(&[
        a.keys([1, 2]),
        vec![a.wrong_words(3, &unreadable(9))],
        a.codes(),
    ]);
    let cut = a.words(3);
    let cut = cut.rsplit_once('\n').unwrap().0.to_owned();
    let missing = right.chunks(4).last().unwrap();
    out.opens(
        "words_one_line_short",
        &json,
        "seven lines of words, of which the printed numbers say which is missing",
    )
    .finding(&format!(
        "line 3: corrected the words: line 8 word 1 is \"{}\", line 8 word 2 is \"{}\", line 8 word 3 is \"{}\" and line 8 word 4 is \"{}\"",
        missing[0], missing[1], missing[2], missing[3]
    ))
    .partial("order")
    .input(&[a.keys([1, 2]), vec![cut], a.codes()]);
    let mut swapped: Vec<String> = a.words(3).lines().map(str::to_owned).collect();
    swapped.swap(2, 5);
    out.opens(
        "words_lines_swapped",
        &json,
        "lines 3 and 6 in each other's place, which their printed numbers say",
    )
    .partial("order")
    .input(&[a.keys([1, 2]), vec![swapped.join("\n")], a.codes()]);
    let mut short = a.short(3);
    short[20] ^= 1;
    out.fails(
        "words_of_false_share",
        "nothing opens",
        "words that are whole but carry a wrong share",
    )
    .input(&[a.keys([1, 2]), vec![printed(&to_words(&short))], a.codes()]);
    let mut short = a.short(3);
    short[0] = 0x23;
    out.fails(
        "words_of_newer_version",
        "not enough sheets",
        "words with an unknown first byte",
    )
    .finding("line 3: a sheet was made by a newer version of kinsafe")
    .input(&[a.keys([1, 2]), vec![printed(&to_words(&short))], a.codes()]);
    // Shares of one set under the id of another: whole, but of another polynomial.
    let mut short = b.short(3);
    short[1..7].copy_from_slice(&a.short(3)[1..7]);
    out.fails(
        "words_relabelled",
        "nothing opens",
        "words of another set under this set's id",
    )
    .input(&[a.keys([1, 2]), vec![printed(&to_words(&short))], a.codes()]);
}

fn vault_parts(out: &Out, a: &Set, b: &Set) {
    let missing = |name, comment| out.fails(name, "vault part missing", comment);
    let parts = a.parts(2);
    missing("no_vault_code", "sheets enough, but only their key codes").input(&[a.keys([1, 2, 3])]);
    missing("one_part_missing", "part 2 of 2 is missing")
        .input(&[a.keys([1, 2, 3]), vec![code(&parts[0])]]);
    missing("parts_of_two_cuts", "part 1 of 2, and part 2 of 3").input(&[
        a.keys([1, 2, 3]),
        vec![code(&parts[0]), code(&a.parts(3)[1])],
    ]);
    missing("part_of_another_set", "part 2 is another set's").input(&[
        a.keys([1, 2, 3]),
        vec![code(&parts[0]), code(&b.parts(2)[1])],
    ]);
    let of_newer = a.parts_of(seal::seal(&a.revised(9), a.data_key()).as_bytes(), 2);
    missing(
        "parts_of_two_revisions",
        "part 1 of one revision, part 2 of another",
    )
    .input(&[a.keys([1, 2, 3]), vec![code(&parts[0]), code(&of_newer[1])]]);
    let damaged = |name, comment, change: fn(&mut Vec<u8>)| {
        let mut part = parts[1].clone();
        change(&mut part);
        missing(name, comment)
            .finding("line 5: a vault code is damaged")
            .input(&[a.keys([1, 2, 3]), vec![code(&parts[0]), code(&part)]]);
    };
    damaged("part_number_0", "part 0 of 2", |part| part[14] = 0);
    damaged("part_number_above_count", "part 3 of 2", |part| {
        part[14] = 3
    });
    damaged("part_count_0", "part 2 of 0", |part| part[15] = 0);
    damaged("part_empty", "a vault code without a part", |part| {
        part.truncate(16)
    });
    damaged("part_head_cut", "a vault code cut in its head", |part| {
        part.truncate(12)
    });
    let hash = |name, comment, change: fn(&mut Vec<Vec<u8>>)| {
        let mut parts = parts.clone();
        change(&mut parts);
        out.fails(name, "vault part damaged", comment).input(&[
            a.keys([1, 2, 3]),
            parts.iter().map(|part| code(part)).collect(),
        ]);
    };
    hash(
        "part_altered",
        "one bit of a part: the hash does not fit",
        |parts| {
            parts[0][100] ^= 1;
        },
    );
    hash(
        "part_shortened",
        "the last byte of part 2 is missing",
        |parts| {
            parts[1].pop();
        },
    );
    hash(
        "parts_swapped",
        "parts 1 and 2 carry each other's number",
        |parts| {
            parts[0][14] = 2;
            parts[1][14] = 1;
        },
    );
    hash("hash_altered", "both parts name another hash", |parts| {
        parts[0][6] ^= 1;
        parts[1][6] ^= 1;
    });
}

fn sealed_vaults(out: &Out, a: &Set, b: &Set) {
    let nothing = |name, comment, sealed: &SealedVault| {
        out.fails(name, "nothing opens", comment)
            .input(&[a.keys([1, 2, 3]), vec![sealed.to_armor()]]);
    };
    nothing(
        "file_of_another_key",
        "an age file under another data key",
        &b.0.sealed,
    );
    let altered = |change: fn(&mut Vec<u8>)| {
        let mut bytes = a.0.sealed.as_bytes().to_vec();
        change(&mut bytes);
        SealedVault::from_bytes(&bytes, "the vector").unwrap()
    };
    nothing(
        "file_cut",
        "the last byte of the sealed vault is missing",
        &altered(|bytes| {
            bytes.pop();
        }),
    );
    nothing(
        "file_head_altered",
        "the age file's header does not fit its MAC",
        &altered(|bytes| {
            let at = bytes.windows(4).position(|four| four == b"--- ").unwrap();
            bytes[at + 4] ^= 1;
        }),
    );
    nothing(
        "file_extended",
        "a byte after the end of the age file",
        &altered(|bytes| bytes.push(0)),
    );
    nothing(
        "not_gzip_inside",
        "the vault's JSON without gzip",
        &encrypt(&a.json(), a.data_key()),
    );
    let gzip = |json: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(json).unwrap();
        encoder.finish().unwrap()
    };
    let mut packed = gzip(&a.json());
    packed.extend([0, 0, 1]);
    nothing(
        "padding_not_zero",
        "something else than zeros follows the gzip",
        &encrypt(&packed, a.data_key()),
    );
    let mut packed = gzip(&a.json());
    let at = packed.len() - 8;
    packed[at] ^= 1;
    nothing(
        "gzip_checksum_wrong",
        "a wrong CRC-32 in the gzip",
        &encrypt(&packed, a.data_key()),
    );
    out.opens(
        "no_padding",
        &a.json(),
        "gzip without padding, as an age program and gzip make it",
    )
    .input(&[
        a.keys([1, 2, 3]),
        vec![encrypt(&gzip(&a.json()), a.data_key()).to_armor()],
    ]);
    let inside = |name, expect, comment, json: &[u8]| {
        out.fails(name, expect, comment).partial("vault").input(&[
            a.keys([1, 2, 3]),
            vec![seal::seal(json, a.data_key()).to_armor()],
        ]);
    };
    inside(
        "newer_vault_inside",
        "newer version",
        "a vault of a later version of the JSON",
        b"{\"kinsafe\":2}",
    );
    inside(
        "no_vault_inside",
        "nothing opens",
        "JSON that is no vault",
        b"{\"hello\":\"world\"}",
    );
    // One line of the head says the factor; it is not authenticated before the work is done.
    let mut hostile = a.0.sealed.as_bytes().to_vec();
    let at = hostile.windows(4).position(|w| w == b" 10\n").unwrap();
    hostile[at + 1..at + 3].copy_from_slice(b"30");
    let hostile = SealedVault::from_bytes(&hostile, "the vector").unwrap();
    out.fails(
        "work_factor_30",
        "vault part missing",
        "an age file that asks for 1 TiB of memory",
    )
    .finding("line 4: line 4 asks for a work factor of 30; at most 20 is accepted")
    .input(&[a.keys([1, 2, 3]), vec![hostile.to_armor()]]);
    let armor = a.0.sealed.to_armor();
    let cut = armor.split("-----END").next().unwrap().to_owned();
    out.fails(
        "age_armor_cut",
        "vault part missing",
        "the last line of the age file is missing",
    )
    .finding("line 4: a sealed vault is damaged: its last line is missing")
    .input(&[a.keys([1, 2, 3]), vec![cut]]);
    out.fails(
        "age_armor_empty",
        "vault part missing",
        "nothing between the two lines",
    )
    .finding("line 4: line 4 is not an age file")
    .input(&[
        a.keys([1, 2, 3]),
        vec![format!("{}\n{}", seal::ARMOR_BEGIN, seal::ARMOR_END)],
    ]);
}

/// An age file under a data key with any content.
fn encrypt(plain: &[u8], key: &DataKey) -> SealedVault {
    // 128 bits in 26 characters of 5 bits: two bits are left over at the end.
    let bits = u128::from_be_bytes(*key.expose());
    let passphrase: String = (0..26)
        .map(|at| {
            let value = if at < 25 {
                bits >> (123 - 5 * at)
            } else {
                bits << 2
            };
            char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[value as usize & 31])
        })
        .collect();
    let mut recipient = age::scrypt::Recipient::new(passphrase.into());
    recipient.set_work_factor(10);
    let mut sealed = Vec::new();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
    let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
    SealedVault::from_bytes(&sealed, "the vector").unwrap()
}

/// Piles with vault lines in the place of vault codes.
fn vault_lines(out: &Out, a: &Set, b: &Set) {
    let json = a.json();
    let right = a.lines();
    let last = right.len() - 1;
    let opens = |name, comment| out.opens(name, &json, comment).partial("lines");
    let fails = |name, expect, comment| out.fails(name, expect, comment).partial("lines");
    let pile = |lines: &[String]| [a.keys([1, 3, 5]), lines.to_vec()];
    opens("lines_right", "vault lines as they are printed").input(&pile(&right));
    let mut mixed: Vec<String> = right.iter().rev().map(|line| line.to_lowercase()).collect();
    mixed.push(right[2].clone());
    opens(
        "lines_in_any_order",
        "the last line first, in small letters, one of them twice",
    )
    .input(&pile(&mixed));
    let confused: Vec<String> = right
        .iter()
        .enumerate()
        .map(|(at, line)| match at {
            // The head line's name would be another word.
            0 => line.clone(),
            _ => line.replace('0', "O").replace('1', "l").replace(' ', ""),
        })
        .collect();
    opens(
        "lines_confused",
        "O for 0 and l for 1, numbers included, and no blanks",
    )
    .input(&pile(&confused));
    let mut mended = right.clone();
    mended[1] = with_confused(&right[1]);
    opens(
        "lines_one_character_mended",
        "one character of line 1 taken for one that looks like it",
    )
    .input(&pile(&mended));

    let changed = |at: usize| {
        let mut lines = right.clone();
        lines[at] = with_wrong(&right[at]);
        lines
    };
    fails(
        "lines_one_wrong",
        "vault line missing",
        "three wrong characters in line 2",
    )
    .finding("line 6: vault line 2 does not check")
    .input(&pile(&changed(2)));
    fails(
        "lines_head_wrong",
        "vault line missing",
        "three wrong characters in the head line",
    )
    .input(&pile(&changed(0)));
    let without = |at: usize| {
        let mut lines = right.clone();
        lines.remove(at);
        lines
    };
    fails(
        "lines_last_missing",
        "vault line missing",
        "the last line is missing",
    )
    .input(&pile(&without(last)));
    fails(
        "lines_head_missing",
        "vault line missing",
        "the head line is missing",
    )
    .input(&pile(&without(0)));
    let mut swapped = right.clone();
    swapped[1].replace_range(..3, "002");
    swapped[2].replace_range(..3, "001");
    fails(
        "lines_numbers_swapped",
        "vault line missing",
        "lines 1 and 2 with each other's number",
    )
    .input(&pile(&swapped));
    let mut foreign = right.clone();
    foreign[3] = b.lines()[3].clone();
    fails(
        "lines_of_two_vaults",
        "vault line missing",
        "line 3 is that of another vault",
    )
    .input(&pile(&foreign));
    fails(
        "lines_of_another_set",
        "vault part missing",
        "all lines of another set's vault",
    )
    .input(&pile(&b.lines()));
    let mut newer = right.clone();
    newer[0] = right[0].replace("LINES-1", "LINES-2");
    fails(
        "lines_newer",
        "vault line missing",
        "a head line of version 2",
    )
    .finding("line 4: a head line of vault lines was made by a newer version")
    .input(&pile(&newer));
    let mut cut = right.clone();
    cut[4].truncate(40);
    fails("lines_one_cut", "vault line missing", "line 4 is cut off").input(&pile(&cut));
    fails("lines_alone", "no key code", "vault lines and no key code")
        .input(std::slice::from_ref(&right));
    fails(
        "lines_two_sheets",
        "not enough sheets",
        "all lines and two sheets of three",
    )
    .input(&[a.keys([2, 4]), right.clone()]);
}

/// The line with its first 5 taken for an S, or another pair that looks alike.
fn with_confused(line: &str) -> String {
    let (number, rest) = line.split_at(4);
    let pairs = [
        ('5', 'S'),
        ('S', '5'),
        ('8', 'B'),
        ('B', '8'),
        ('2', 'Z'),
        ('Z', '2'),
    ];
    let (from, to) = pairs
        .into_iter()
        .find(|(from, _)| rest.contains(*from))
        .expect("one of six characters among 46");
    number.to_owned() + &rest.replacen(from, &to.to_string(), 1)
}

/// The line with three characters that nobody takes for what they were.
fn with_wrong(line: &str) -> String {
    let mut line = line.to_owned();
    for at in [9, 17, 24].map(|behind| line.len() - behind) {
        let other = if &line[at..=at] == "H" { "M" } else { "H" };
        line.replace_range(at..=at, other);
    }
    line
}

fn nothing_of_ours(out: &Out, a: &Set) {
    out.fails(
        "vault_codes_only",
        "no key code",
        "vault codes without any key code",
    )
    .input(&[a.codes()]);
    out.fails("nothing", "no sheets", "no input at all")
        .input(&[]);
    out.fails("other_codes", "no sheets", "codes of others, and prose")
        .input(&[vec![
            "https://example.org/kinsafe".to_owned(),
            "WIFI:S:guests;T:WPA;P:example;;".to_owned(),
            "KINSAFE is a program.".to_owned(),
        ]]);
    out.fails(
        "newer_prefix",
        "newer version",
        "only a code of a later version",
    )
    .input(&[vec!["KINSAFE2:98765432109876543210".to_owned()]]);
    let mut record = a.record(1);
    record[0] = KeyRecord::KIND + 0x10;
    out.fails(
        "unknown_first_byte",
        "newer version",
        "only a record of an unknown kind",
    )
    .input(&[vec![code(&record)]]);
}
