//! Checking sheets one by one: is it whole, whose is it, is it genuine.
//!
//! Responsible for which files are taken together, for the verdict, and for the proof codes.
//! Reveals nothing: neither a vault nor a share leaves it. Not responsible for what a sheet is
//! worth, which [`combine`](crate::combine) says.

use super::reading::Pile;
use crate::{
    combine::{Finding, SheetFacts, VaultState, What},
    day::Day,
    error::Error,
    paper::record::ProofCode,
};

/// The files of a check, each read into a pile of its own: a vault code of one sheet must not make
/// up for another's.
#[derive(Default)]
pub struct Check {
    piles: Vec<Pile>,
}

/// What a check found.
pub struct Verdict {
    /// By file, in the order in which they were given.
    pub files: Vec<FileVerdict>,
    /// How many things are wrong.
    pub bad: usize,
    /// Why it is not intact.
    pub error: Option<Error>,
}

/// What there is to say of one file, with those that were taken together with it.
pub struct FileVerdict {
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// The good sheets.
    pub sheets: Vec<CheckedSheet>,
}

/// One sheet.
pub struct CheckedSheet {
    /// What it says of itself.
    pub facts: SheetFacts,
    /// How much of the sealed vault was found with it in vault codes.
    pub vault: VaultState,
    /// Whether an age file was found with it, which only the data key can test.
    pub age_file: bool,
    /// What proves today to its owner that it is there, if that was asked for.
    pub proof: Option<ProofCode>,
}

impl CheckedSheet {
    /// Whether it carries the whole sealed vault, as far as it should: words carry a share alone.
    pub fn is_whole(&self) -> bool {
        !self.facts.signed || self.age_file || self.vault == VaultState::Whole
    }
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_intact(&self) -> bool {
        self.error.is_none()
    }

    /// What was noticed in all files.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.files.iter().flat_map(|file| &file.findings)
    }

    /// The sheets of all files.
    pub fn sheets(&self) -> impl Iterator<Item = &CheckedSheet> {
        self.files.iter().flat_map(|file| &file.sheets)
    }
}

impl Check {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A pile for the next file, which has to be given [back](Self::add).
    pub fn begin() -> Pile {
        Pile::keeping()
    }

    /// Takes the pile into which one file was read.
    pub fn add(&mut self, file: Pile) {
        self.piles.push(file);
    }

    /// The verdict on all files; with the proof codes of a day, if one is given.
    pub fn verdict(self, proof: Option<Day>) -> Verdict {
        // Pages of a sheet that were scanned into files of their own.
        let (loose, checked): (Vec<Pile>, Vec<Pile>) = self
            .piles
            .into_iter()
            .partition(|pile| pile.combiner().sheets().is_empty() && pile.is_good());
        if checked.is_empty() {
            return Verdict {
                files: Vec::new(),
                bad: 1,
                error: Some(Error::NoSheets),
            };
        }
        let (mut files, mut bad, mut single) = (Vec::new(), 0, None);
        for mut pile in checked {
            if sheets(&pile, None).iter().any(|sheet| !sheet.is_whole()) {
                for other in &loose {
                    pile.take_all(other);
                }
            }
            let sheets = sheets(&pile, proof);
            bad += sheets.iter().filter(|sheet| !sheet.is_whole()).count();
            bad += pile.findings().iter().filter(|one| is_wrong(one)).count();
            bad += usize::from(pile.unreadable().is_some());
            single = pile.unreadable().cloned().or_else(|| newer(&pile));
            files.push(FileVerdict {
                findings: pile.findings().to_vec(),
                sheets,
            });
        }
        let error = match (bad, single) {
            (0, _) => None,
            // Where one thing is wrong and it has an error of its own, that says most.
            (1, Some(error)) => Some(error),
            _ => Some(Error::NotIntact { bad }),
        };
        Verdict { files, bad, error }
    }
}

fn sheets(pile: &Pile, proof: Option<Day>) -> Vec<CheckedSheet> {
    let combiner = pile.combiner();
    let checked = |facts: SheetFacts| CheckedSheet {
        vault: combiner.vault_state(facts.set),
        age_file: combiner.has_age_file(),
        proof: proof.and_then(|day| combiner.proof_code(&facts, day)),
        facts,
    };
    combiner.sheets().into_iter().map(checked).collect()
}

/// A typing mistake that was corrected says nothing of the sheet.
fn is_wrong(finding: &Finding) -> bool {
    !finding.is_note() && !matches!(finding.what, What::WordsCorrected { .. })
}

fn newer(pile: &Pile) -> Option<Error> {
    pile.findings()
        .iter()
        .find_map(|finding| match finding.what {
            What::Newer { what } => Some(Error::NewerVersion { what }),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::testing::{Dealt, day, dealt, read};

    /// Each text is a file.
    fn verdict(texts: &[&str], proof: Option<Day>) -> Verdict {
        let mut check = Check::new();
        for (at, text) in texts.iter().enumerate() {
            let mut pile = Check::begin();
            read(&mut pile, &format!("{at}.txt"), text);
            check.add(pile);
        }
        check.verdict(proof)
    }

    fn whole(verdict: &Verdict) -> Vec<bool> {
        verdict.sheets().map(CheckedSheet::is_whole).collect()
    }

    #[test]
    fn a_good_sheet_and_its_proof() {
        let dealt = dealt(1);
        let good = verdict(&[&dealt.sheet(1)], None);
        assert!(good.is_intact() && good.bad == 0);
        let sheet = good.sheets().next().unwrap();
        assert_eq!(sheet.facts.holder, "Ben");
        assert!(sheet.proof.is_none());
        let proven = verdict(&[&dealt.sheet(1)], Some(day()));
        let code = proven.sheets().next().unwrap().proof.unwrap();
        let record = &dealt.split.records[1];
        assert!(code.proves(record.share(), record.set_id(), day()));
    }

    #[test]
    fn codes_of_one_sheet_do_not_make_up_for_another() {
        let Dealt { keys, parts, .. } = dealt(2);
        let first = format!("{}\n{}\n{}", keys[0], parts[0], parts[1]);
        let two = verdict(&[&first, &keys[1]], None);
        assert_eq!(whole(&two), [true, false]);
        assert_eq!(
            (two.bad, two.error.clone()),
            (1, Some(Error::NotIntact { bad: 1 }))
        );
        // Pages without a sheet are taken with each that lacks them.
        let pages = verdict(&[&keys[0], &parts[0], &keys[1], &parts[1]], None);
        assert_eq!(whole(&pages), [true, true]);
        assert!(pages.is_intact());
        // A page with something wrong is not.
        let newer = verdict(
            &[&keys[0], &format!("{}\n{}\nKINSAFE2:1", parts[0], parts[1])],
            None,
        );
        assert_eq!(whole(&newer), [false]);
        assert_eq!(newer.bad, 2);
    }

    #[test]
    fn what_is_wrong_is_said_by_its_own_error() {
        let dealt = dealt(3);
        assert_eq!(verdict(&[], None).error, Some(Error::NoSheets));
        assert_eq!(verdict(&["nothing"], None).error, Some(Error::NoSheets));
        let newer = verdict(&["KINSAFE2:1"], None);
        assert!(matches!(newer.error, Some(Error::NewerVersion { .. })));
        let forged = verdict(&[&dealt.forged(0)], None);
        assert_eq!(forged.error, Some(Error::NotIntact { bad: 1 }));
        assert_eq!(forged.findings().count(), 1);
        let mut pile = Check::begin();
        let broken = pile.read(
            "broken.png",
            b"\x89PNG\r\n\x1a\nx",
            &Default::default(),
            &mut |_, _| {},
        );
        let mut check = Check::new();
        check.add(pile);
        assert_eq!(check.verdict(None).error, broken.failed);
    }
}
