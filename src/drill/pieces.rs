//! A pile of codes → sheets: which vault codes lie on the same paper as which key code.
//!
//! Responsible for that alone. Not responsible for what the sheets are worth.

use crate::{
    paper::{
        Payload, Place,
        record::{PublicKey, Record, SetId},
    },
    scan::Quality,
    secret::Share,
    threshold::SheetNumber,
};

/// One code as it was read.
pub struct ReadCode {
    /// What it holds.
    pub payload: Payload,
    /// Where it was found.
    pub place: Place,
    /// How well it was read, if it was a picture.
    pub quality: Option<Quality>,
}

/// The share of one sheet, from its key code or its words.
pub(super) struct Key {
    pub(super) set: SetId,
    /// The whole key of the set; words have only the id.
    pub(super) public_key: Option<PublicKey>,
    pub(super) number: SheetNumber,
    pub(super) share: Share,
    /// Nothing contradicts it: its signature is right, or it was typed and has none.
    pub(super) vouched: bool,
    pub(super) place: Place,
    /// Of its better copy.
    pub(super) quality: Option<Quality>,
}

impl Key {
    /// The key in a code, if it is one.
    fn of(code: &ReadCode) -> Option<Self> {
        let record = match &code.payload {
            Payload::Record(record) | Payload::Words { record, .. } => record.record().ok()?,
            Payload::Sealed(_) | Payload::VaultLine(_) => return None,
        };
        let (set, public_key, share, vouched) = match record {
            Record::Altered(record) => {
                let key = Some(*record.public_key());
                (record.set_id(), key, record.share(), false)
            }
            Record::Key(record) => {
                let key = Some(*record.public_key());
                (record.set_id(), key, record.share(), true)
            }
            Record::Short(record) => (record.set_id(), None, record.share(), true),
            Record::Vault(_) => return None,
        };
        let share = share.duplicate();
        Some(Self {
            set,
            public_key,
            number: share.number(),
            share,
            vouched,
            place: code.place.clone(),
            quality: code.quality,
        })
    }

    /// Whether a code holds a key.
    pub(super) fn is_one(code: &ReadCode) -> bool {
        Self::of(code).is_some()
    }

    /// Whether a code holds this key.
    pub(super) fn is_in(&self, code: &ReadCode) -> bool {
        Self::of(code).is_some_and(|other| self.is_same(&other))
    }

    fn is_same(&self, other: &Self) -> bool {
        let same_key = self.public_key == other.public_key;
        self.set == other.set
            && same_key
            && self.share.same_as(&other.share)
            && self.vouched == other.vouched
    }
}

/// Each key of the pile, with the vault codes of its sheet: those of its own page, and of the
/// pages that follow it in the file up to the next key. What lies in files without any key is
/// given to the sheet that is not whole without it, if it is only one: the further pages of a
/// sheet may have been scanned into files of their own.
pub(super) fn pieces<'a>(
    codes: &'a [ReadCode],
    is_whole: impl Fn(&[&'a ReadCode]) -> bool,
) -> Vec<(Key, Vec<&'a ReadCode>)> {
    let mut sheets: Vec<(Key, Vec<&ReadCode>)> = Vec::new();
    for code in codes {
        let Some(key) = Key::of(code) else { continue };
        let again = sheets
            .iter_mut()
            .find(|(other, _)| other.is_same(&key) && other.place.same_page(&key.place));
        match again {
            // The second copy on the sheet.
            Some((other, _)) => {
                let both = other.quality.zip(key.quality);
                other.quality = both.map(|(one, other)| one.better(other));
            }
            None => sheets.push((key, Vec::new())),
        }
    }
    let mut loose = Vec::new();
    for code in codes.iter().filter(|code| !Key::is_one(code)) {
        let before =
            |key: &Key| key.place.file == code.place.file && key.place.page <= code.place.page;
        let page = sheets
            .iter()
            .filter(|(key, _)| before(key))
            .map(|(key, _)| key.place.page)
            .max();
        let Some(page) = page else {
            loose.push(code);
            continue;
        };
        for (key, of_vault) in &mut sheets {
            if before(key) && key.place.page == page {
                of_vault.push(code);
            }
        }
    }
    let mut broken = sheets
        .iter_mut()
        .filter(|(_, of_vault)| !is_whole(of_vault));
    if let (Some((_, of_vault)), None) = (broken.next(), broken.next()) {
        of_vault.extend(loose);
    }
    sheets
}
