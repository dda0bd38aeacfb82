//! Reading back what was written: the files themselves, from the disk, as a finder would.
//!
//! Responsible for the statement that every sheet, alone, carries its share and the whole sealed
//! vault, and that the shares of every choice of k sheets give the key that opens it. Not
//! responsible for damage: that is what drills are for.

use std::{ops::ControlFlow, path::Path};

use crate::{
    combine::{Choices, Combiner, choices},
    desk,
    error::Error,
    paper::record::SignedKeyRecord,
    scan::{self, Event, Options},
    secret::{DataKey, SecretBytes, Share},
    set::Split,
    shamir::Quorum,
    vault::{self, SheetSet},
};

/// More choices than this are sampled.
const ALL_CHOICES: usize = 200;

/// What was checked.
pub(crate) struct Checked {
    /// QR codes read, over all sheets.
    pub(crate) codes: usize,
    /// Choices of k sheets that were tried.
    pub(crate) choices: usize,
    /// Whether these are all there are.
    pub(crate) all: bool,
}

/// Reads the written vault lines back.
///
/// # Errors
/// [`Error::SelfCheckFailed`].
pub(crate) fn lines_check(path: &Path, split: &Split) -> Result<(), Error> {
    let (_, combiner) = read(path)?;
    if combiner.sealed_vaults() == [split.sealed.clone()] {
        return Ok(());
    }
    Err(Error::SelfCheckFailed {
        why: "the vault lines are not the sealed vault".to_owned(),
    })
}

/// Reads the written sheets back. `sheets` are the files in the order of the records, each with
/// the number of codes it has to have.
///
/// # Errors
/// [`Error::SelfCheckFailed`] names the sheet.
pub(crate) fn self_check(sheets: &[(&Path, usize)], split: &Split) -> Result<Checked, Error> {
    let json = vault::to_json(&split.vault, false);
    let mut codes = 0;
    let mut shares = Vec::new();
    for ((path, expected), record) in sheets.iter().zip(&split.records) {
        let failed = |why: &str| Error::SelfCheckFailed {
            why: format!("sheet {} {why}", record.number()),
        };
        let (found, combiner) = read(path)?;
        if found != *expected {
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
    let (choices, all) = check_choices(&shares, split)?;
    Ok(Checked {
        codes,
        choices,
        all,
    })
}

/// What was checked of one sheet.
pub(crate) struct SheetChecked {
    /// QR codes read.
    pub(crate) codes: usize,
    /// Choices of the other sheets with which it was tried.
    pub(crate) choices: usize,
}

/// Reads one sheet of a set back that is there: it holds this record and the whole vault, and
/// opens it with the shares of the sheets that are out.
///
/// # Errors
/// [`Error::SelfCheckFailed`].
pub(crate) fn sheet_check(
    path: &Path,
    expected: usize,
    record: &SignedKeyRecord,
    set: &SheetSet,
    quorum: &Quorum,
    vault: &SecretBytes,
) -> Result<SheetChecked, Error> {
    let failed = |why: &str| Error::SelfCheckFailed {
        why: format!("sheet {} {why}", record.number()),
    };
    let (codes, combiner) = read(path)?;
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
pub(crate) fn pages_check(
    path: &Path,
    expected: usize,
    set: &SheetSet,
    vault: &SecretBytes,
) -> Result<(), Error> {
    let failed = |why: String| Err(Error::SelfCheckFailed { why });
    let (codes, combiner) = read(path)?;
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
fn read(path: &Path) -> Result<(usize, Combiner), Error> {
    let bytes = desk::read_file(path)?;
    let mut combiner = Combiner::new();
    let name = path.display().to_string();
    let summary = scan::scan(&name, &bytes, &Options::default(), &mut |event| {
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
fn check_choices(shares: &[Share], split: &Split) -> Result<(usize, bool), Error> {
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
    let tried = Choices::at_most(
        ALL_CHOICES,
        shares.len(),
        k,
        &mut crate::cli::machine::system_rng(),
    );
    tried.choices.iter().try_for_each(|choice| check(choice))?;
    Ok((tried.choices.len(), tried.all))
}
