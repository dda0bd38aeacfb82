//! Reading back what was written, as a finder would.
//!
//! Files are bytes here; who wrote them hands in what is on the disk. Responsible for the statement that every sheet, alone, carries its share and the whole sealed
//! vault, and that the shares of every choice of k sheets give the key that opens it. Not
//! responsible for damage: that is what drills are for.

use std::ops::ControlFlow;

use rand::CryptoRng;

use super::{Split, files::SetFile};
use crate::{
    combine::{Choices, Combiner, choices},
    error::Error,
    paper::record::SignedKeyRecord,
    scan::{self, Event, Options},
    secret::{DataKey, SecretBytes, Share},
    shamir::Quorum,
    vault::{self, SheetSet},
};

/// More choices than this are sampled.
const ALL_CHOICES: usize = 200;

/// What was checked.
pub struct Checked {
    /// QR codes read, over all sheets.
    pub codes: usize,
    /// Choices of k sheets that were tried.
    pub choices: usize,
    /// Whether these are all there are.
    pub all: bool,
}

/// Reads the written vault lines back.
///
/// # Errors
/// [`Error::SelfCheckFailed`].
pub fn check_lines(lines: &SetFile, split: &Split) -> Result<(), Error> {
    let (_, combiner) = read(lines)?;
    if combiner.sealed_vaults() == [split.sealed.clone()] {
        return Ok(());
    }
    Err(Error::SelfCheckFailed {
        why: "the vault lines are not the sealed vault".to_owned(),
    })
}

/// Reads the sheets back. `sheets` are their files in the order of the records; which choices of them
/// are tried, where there are many, is drawn by `rng`.
///
/// # Errors
/// [`Error::SelfCheckFailed`] names the sheet.
pub fn check_sheets(
    sheets: &[SetFile],
    split: &Split,
    rng: &mut impl CryptoRng,
) -> Result<Checked, Error> {
    let json = vault::to_json(&split.vault, false);
    let mut codes = 0;
    let mut shares = Vec::new();
    for (sheet, record) in sheets.iter().zip(&split.records) {
        let expected = sheet.codes;
        let failed = |why: &str| Error::SelfCheckFailed {
            why: format!("sheet {} {why}", record.number()),
        };
        let (found, combiner) = read(sheet)?;
        if found != expected {
            return Err(failed(&format!(
                "has {expected} codes, of which {found} were read"
            )));
        }
        codes += found;
        let share = combiner
            .only_share()
            .ok_or_else(|| failed("does not hold one sheet"))?;
        if !share.same_as(record.share()) || share.number() != record.number() {
            return Err(failed("holds another share than it should"));
        }
        // The whole vault is on every sheet, and the key opens this very copy.
        if !opens(&combiner, &split.set().data_key, &json) {
            return Err(failed("does not hold the whole vault"));
        }
        shares.push(share);
    }
    let (choices, all) = check_choices(&shares, split, rng)?;
    Ok(Checked {
        codes,
        choices,
        all,
    })
}

/// What was checked of one sheet.
pub struct SheetChecked {
    /// QR codes read.
    pub codes: usize,
    /// Choices of the other sheets with which it was tried.
    pub choices: usize,
}

/// Reads one sheet of a set back that is there: it holds this record and the whole vault, and
/// opens it with the shares of the sheets that are out.
///
/// # Errors
/// [`Error::SelfCheckFailed`].
pub fn check_sheet(
    sheet: &SetFile,
    record: &SignedKeyRecord,
    set: &SheetSet,
    quorum: &Quorum,
    vault: &SecretBytes,
) -> Result<SheetChecked, Error> {
    let failed = |why: &str| Error::SelfCheckFailed {
        why: format!("sheet {} {why}", record.number()),
    };
    let (expected, (codes, combiner)) = (sheet.codes, read(sheet)?);
    if codes != expected {
        return Err(failed(&format!(
            "has {expected} codes, of which {codes} were read"
        )));
    }
    let share = combiner
        .only_share()
        .filter(|share| share.number() == record.number() && share.same_as(record.share()))
        .ok_or_else(|| failed("holds another share than it should"))?;
    if !opens(&combiner, &set.data_key, vault) {
        return Err(failed("does not hold the whole vault"));
    }
    let others: Vec<Share> = set
        .living()
        .filter(|sheet| sheet.number != share.number())
        .map(|sheet| quorum.mint(sheet.number))
        .collect();
    let mut tried = 0;
    for choice in choices(others.len(), set.threshold.count() - 1).take(ALL_CHOICES) {
        let shares = choice.iter().map(|&at| &others[at]).chain([&share]);
        let opened = Quorum::new(set.threshold, shares);
        if !opened.is_some_and(|opened| opened.recover().same_as(&set.data_key)) {
            return Err(failed("does not open the vault with the others"));
        }
        tried += 1;
    }
    Ok(SheetChecked {
        codes,
        choices: tried,
    })
}

/// Reads vault pages back: they hold the whole vault, which the set's key opens.
///
/// # Errors
/// [`Error::SelfCheckFailed`].
pub fn check_pages(pages: &SetFile, set: &SheetSet, vault: &SecretBytes) -> Result<(), Error> {
    let failed = |why: String| Err(Error::SelfCheckFailed { why });
    let (expected, (codes, combiner)) = (pages.codes, read(pages)?);
    if codes != expected {
        return failed(format!(
            "the vault pages have {expected} codes, of which {codes} were read"
        ));
    }
    if !opens(&combiner, &set.data_key, vault) {
        return failed("the vault pages do not hold the whole vault".to_owned());
    }
    Ok(())
}

/// The number of codes on a sheet and what they hold.
fn read(file: &SetFile) -> Result<(usize, Combiner), Error> {
    let mut combiner = Combiner::new();
    let summary = scan::scan(&file.name, &file.bytes, &Options::default(), &mut |event| {
        if let Event::Code(found) = event
            && let Ok(payload) = found.payload
        {
            combiner.add(payload, found.place);
        }
        ControlFlow::Continue(())
    })?;
    Ok((summary.ours, combiner))
}

fn opens(combiner: &Combiner, key: &DataKey, json: &SecretBytes) -> bool {
    combiner.sealed_vaults().iter().any(|sealed| {
        sealed
            .open(key, "the sealed vault")
            .is_ok_and(|plain| plain.expose() == json.expose())
    })
}

/// Every choice of k shares gives the data key, or, where there are many, 200 random ones.
fn check_choices(
    shares: &[Share],
    split: &Split,
    rng: &mut impl CryptoRng,
) -> Result<(usize, bool), Error> {
    let set = split.set();
    let k = set.threshold.count();
    let check = |choice: &[usize]| {
        let quorum = Quorum::new(set.threshold, choice.iter().map(|&at| &shares[at]));
        if quorum.is_some_and(|quorum| quorum.recover().same_as(&set.data_key)) {
            return Ok(());
        }
        let numbers: Vec<_> = choice.iter().map(|&at| shares[at].number()).collect();
        let why = format!(
            "sheets {} do not open the vault",
            crate::error::list(&numbers)
        );
        Err(Error::SelfCheckFailed { why })
    };
    let tried = Choices::at_most(ALL_CHOICES, shares.len(), k, rng);
    tried.choices.iter().try_for_each(|choice| check(choice))?;
    Ok((tried.choices.len(), tried.all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        set::{Besides, Holders, OnPaper, folder, lines_name, split},
        sheet::Paper,
        threshold::Threshold,
        vault::{Account, Vault},
    };

    const DAY: (i32, u8, u8) = (2026, 11, 22);

    fn dealt(account: &str) -> Split {
        let vault = Vault::of_accounts("Maria", vec![Account::new(account, "")]);
        let holders = Holders::new(["Anna", "Ben", "Chloé"]).unwrap();
        let day = Day::from_ymd(DAY.0, DAY.1, DAY.2).unwrap();
        let two = Threshold::new(2).unwrap();
        split(vault, two, &holders, false, day, &mut rand::rng()).unwrap()
    }

    fn files(split: &Split) -> Vec<SetFile> {
        let besides = Besides {
            text: true,
            large: true,
            lines: true,
            page: false,
        };
        let day = split.set().made;
        folder(split, Some("Maria"), day, Paper::A4, besides, "combine").unwrap()
    }

    fn sheets(split: &Split) -> Vec<SetFile> {
        let files = files(split).into_iter();
        files.filter(|file| file.codes > 0).collect()
    }

    fn why<T>(checked: Result<T, Error>) -> String {
        checked.map_or_else(|error| error.to_string(), |_| "right".to_owned())
    }

    #[test]
    fn all_files_of_a_set_are_what_they_should_be() {
        let split = dealt("Google");
        let files = files(&split);
        let set = split.set().set;
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let expected = [
            "sheet-1-Anna.pdf".to_owned(),
            "sheet-1-Anna.txt".to_owned(),
            "sheet-2-Ben.pdf".to_owned(),
            "sheet-2-Ben.txt".to_owned(),
            "sheet-3-Chloé.pdf".to_owned(),
            "sheet-3-Chloé.txt".to_owned(),
            format!("vault-{set}.age"),
            format!("vault-lines-{set}.pdf"),
            lines_name(set),
            "README.txt".to_owned(),
        ];
        assert_eq!(names, expected);
        let checked = check_sheets(&sheets(&split), &split, &mut rand::rng()).unwrap();
        assert_eq!((checked.choices, checked.all), (3, true));
        let lines = files.iter().find(|file| file.name == lines_name(set));
        check_lines(lines.unwrap(), &split).unwrap();
    }

    #[test]
    fn every_fault_is_named() {
        let (split, other) = (dealt("Google"), dealt("Bank"));
        let (good, foreign) = (sheets(&split), sheets(&other));
        let check = |at: usize, with: &SetFile| {
            let copy = |file: &SetFile| SetFile {
                name: file.name.clone(),
                bytes: file.bytes.clone(),
                codes: file.codes,
            };
            let mut all: Vec<SetFile> = good.iter().map(copy).collect();
            all[at] = copy(with);
            why(check_sheets(&all, &split, &mut rand::rng()))
        };
        let said = check(1, &good[0]);
        assert!(
            said.contains("sheet 2 holds another share than it should"),
            "{said}"
        );
        let said = check(2, &foreign[2]);
        assert!(
            said.contains("sheet 3 holds another share than it should"),
            "{said}"
        );
        let mut fewer = SetFile::new("sheet-1-Anna.pdf", good[0].bytes.to_vec());
        fewer.codes = good[0].codes + 1;
        let said = check(0, &fewer);
        assert!(
            said.contains("sheet 1 has 5 codes, of which 4 were read"),
            "{said}"
        );
        // The right share on a page with another vault.
        let day = split.set().made;
        let sealed = &other.sealed;
        let wrong = OnPaper::new(&split.vault, split.set(), sealed, day, Paper::A4).unwrap();
        let wrong = wrong.sheet_files(&split.records[0], "Anna", false).unwrap();
        let said = check(0, &wrong[0]);
        assert!(
            said.contains("sheet 1 does not hold the whole vault"),
            "{said}"
        );
    }

    #[test]
    fn pages_and_single_sheets() {
        let split = dealt("Google");
        let set = split.set();
        let json = vault::to_json(&split.vault, false);
        let on_paper = OnPaper::new(&split.vault, set, &split.sealed, set.made, Paper::Letter);
        let on_paper = on_paper.unwrap();
        let pages = on_paper.vault_pages().unwrap();
        check_pages(&pages[0], set, &json).unwrap();
        let quorum = set.needed_quorum().unwrap();
        let record = &split.records[1];
        let sheet = on_paper.sheet_files(record, "Ben", false).unwrap();
        let checked = check_sheet(&sheet[0], record, set, &quorum, &json).unwrap();
        assert_eq!(checked.choices, 2);
        let other = &split.records[2];
        let said = why(check_sheet(&sheet[0], other, set, &quorum, &json));
        assert!(said.contains("sheet 3 holds another share"), "{said}");
        let said = why(check_pages(
            &sheet[0],
            set,
            &SecretBytes::new(b"{}".to_vec()),
        ));
        assert!(said.contains("do not hold the whole vault"), "{said}");
    }
}
