//! What was read, as a text that another instance reads.
//!
//! Responsible for the codes and where they were found: each as the text that stands for it in a
//! code, in armor or in vault lines, so that it is read as any other. What was wrong is not kept.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    drill::scan::ReadCode,
    error::{Error, Expected},
    paper::{
        Correction, Payload, Place, VaultLine, WORD_COUNT, qr_text, read_text, record::ShortRecord,
        to_words,
    },
    seal::SealedVault,
    secret::SecretText,
};

/// One code.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Kept {
    file: String,
    page: Option<usize>,
    line: Option<usize>,
    text: String,
    /// Whether it is a vault line, which among other text would not be taken for one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_line: bool,
    /// Of words: the places of those that were corrected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    corrected: Vec<usize>,
}

/// All codes as JSON.
pub(super) fn write(codes: &[ReadCode]) -> SecretText {
    let kept: Vec<Kept> = codes
        .iter()
        .filter_map(|code| {
            let place = code.place.clone();
            Some(Kept {
                file: place.file,
                page: place.page,
                line: place.line,
                text: text(&code.payload)?,
                is_line: matches!(code.payload, Payload::VaultLine(_)),
                corrected: corrected(&code.payload),
            })
        })
        .collect();
    // Every key is text, so this does not fail.
    SecretText::new(serde_json::to_string(&kept).unwrap_or_default())
}

/// What [`write`] wrote.
pub(super) fn read(text: &str) -> Result<Vec<ReadCode>, Error> {
    let bad = || Error::BadInput {
        name: "what was read before".to_owned(),
        expected: Expected::Codes,
    };
    let kept: Vec<Kept> = serde_json::from_str(text).map_err(|_| bad())?;
    let mut codes = Vec::with_capacity(kept.len());
    for one in kept {
        let place = Place {
            file: one.file.clone(),
            page: one.page,
            line: one.line,
        };
        let payloads = if one.is_line {
            let line = VaultLine::from_text(&one.text).map_err(|_| bad())?;
            vec![Payload::VaultLine(line)]
        } else {
            let found = read_text(&one.text).into_iter().map(|found| found.payload);
            found.collect::<Result<_, _>>().map_err(|_| bad())?
        };
        if payloads.is_empty() {
            return Err(bad());
        }
        codes.extend(payloads.into_iter().map(|payload| ReadCode {
            payload: as_words(payload, &one.corrected),
            place: place.clone(),
            quality: None,
        }));
    }
    Ok(codes)
}

/// The text that stands for a code; `None` for bytes that are none.
fn text(payload: &Payload) -> Option<String> {
    Some(match payload {
        // No record begins with 0, which a number would not keep.
        Payload::Record(record) if matches!(record.as_bytes(), [] | [0, ..]) => return None,
        Payload::Record(record) => qr_text(record.as_bytes()).to_string(),
        // The record of words has its own number, and reads as itself.
        Payload::Words { record, .. } => qr_text(record.as_bytes()).to_string(),
        Payload::Sealed(bytes) => SealedVault::from_bytes(bytes, "").ok()?.to_armor(),
        Payload::VaultLine(VaultLine::Head(head)) => head.to_string(),
        Payload::VaultLine(VaultLine::Numbered(line)) => line.to_string(),
    })
}

fn corrected(payload: &Payload) -> Vec<usize> {
    match payload {
        Payload::Words { corrections, .. } => corrections.iter().map(|fix| fix.position).collect(),
        _ => Vec::new(),
    }
}

/// A record of words as that, with what was corrected in it.
fn as_words(payload: Payload, corrected: &[usize]) -> Payload {
    let Payload::Record(record) = payload else {
        return payload;
    };
    let (Some(&ShortRecord::KIND), Ok(bytes)) =
        (record.as_bytes().first(), record.as_bytes().try_into())
    else {
        return Payload::Record(record);
    };
    let words = to_words(bytes);
    let corrections = corrected
        .iter()
        .filter(|&&position| position < WORD_COUNT)
        .map(|&position| Correction {
            position,
            word: words[position],
        });
    Payload::Words {
        corrections: corrections.collect(),
        record,
    }
}
