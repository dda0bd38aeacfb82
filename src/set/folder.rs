//! The folder of a set that was dealt: all its files, and the text that explains them.

use super::{
    Split,
    files::{OnPaper, SetFile},
};
use crate::{day::Day, error::Error, sheet::Paper};

/// What is written besides the sheets and the sealed vault.
#[derive(Clone, Copy)]
pub struct Besides {
    /// Each sheet as a text file too.
    pub text: bool,
    /// On each sheet the words in large letters.
    pub large: bool,
    /// The vault lines.
    pub lines: bool,
    /// The page that opens sheets lies beside.
    pub page: bool,
}

/// All files of a set as it was dealt, but the page: the sheets first, by number. `title` is what is
/// printed on them, `how_to_open` the line by which the program opens them.
///
/// # Errors
/// Those of [`OnPaper`]'s files.
pub fn folder(
    split: &Split,
    title: Option<&str>,
    made: Day,
    paper: Paper,
    besides: Besides,
    how_to_open: &str,
) -> Result<Vec<SetFile>, Error> {
    let on_paper = OnPaper::new(&split.vault, split.set(), &split.sealed, made, paper)?;
    let on_paper = on_paper.titled(title).large(besides.large);
    let mut files = Vec::new();
    for record in &split.records {
        files.extend(on_paper.sheet_files(record, record.label(), besides.text)?);
    }
    files.push(on_paper.sealed_file());
    if besides.lines {
        files.extend(on_paper.lines()?);
    }
    let text = explained(&on_paper, besides, how_to_open);
    files.push(SetFile::new("README.txt", text.into_bytes()));
    Ok(files)
}

fn explained(on_paper: &OnPaper<'_>, besides: Besides, how_to_open: &str) -> String {
    let also = if besides.text {
        "Each is there as a text file as well.\n"
    } else {
        ""
    };
    let face = on_paper.face();
    let (set_id, threshold, sheets) = (face.set_id, face.threshold, face.sheets);
    let (day, revision) = (face.made.in_words(), face.revision);
    let of_lines = if besides.lines {
        format!(
            "vault-lines-{set_id} is the same in lines of text, to be typed or recognised when no\n\
             code can be read any more. Print it for every holder, or lay it beside a sheet.\n\
             \n"
        )
    } else {
        String::new()
    };
    let of_page = if besides.page {
        "To open the vault, open kinsafe.html with a double click, and show it the sheets: photos,\n\
         scans or the camera of the computer. It needs no internet, and holds nothing of this\n\
         vault, so a copy of it may lie anywhere. Or scan or photograph the sheets and run\n"
            .to_owned()
    } else {
        format!("To open the vault, scan or photograph {threshold} sheets and run\n")
    };
    format!(
        "Sheets of set {set_id}, made on {day} with kinsafe.\n\
         \n\
         There are {sheets} sheets, one in each PDF file. Any {threshold} of them, together, open\n\
         the vault of recovery codes as it was then (revision {revision}). Fewer tell nothing.\n{also}\
         \n\
         1. Print each sheet by itself, at its actual size (no \"fit to page\").\n\
         2. Give each to its holder, or put it in a safe of its own.\n\
         3. Delete this folder. Whoever has {threshold} of these files can open the vault.\n\
         \n\
         vault-{set_id}.age is the sealed vault, which is also on every sheet. It opens nothing\n\
         by itself, so a copy may lie on a stick or in a mailbox.\n\
         \n\
         {of_lines}{of_page}\
         \n\
         \x20   {how_to_open}\n\
         \n\
         Each sheet also says how to open it without kinsafe.\n",
    )
}
