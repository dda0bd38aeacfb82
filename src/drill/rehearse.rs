//! The rehearsal: a set's sheets printed, damaged, read and combined in memory.
//!
//! Responsible for making the sheets anew from what the vault keeps, for reading each of them
//! once, and for trying every choice of them. So it finds what is wrong with the set as the vault
//! knows it, and how much the paper withstands; only real sheets say what lies in the drawers.
//! Not responsible for saying or logging it.
//!
//! The pictures of sheets in memory are as secret as the sheets. They are dropped, not wiped.

use std::{
    ops::ControlFlow,
    sync::{Mutex, PoisonError},
};

use rand::{SeedableRng, rngs::ChaCha8Rng};

use super::{
    damage::{Level, Sheet},
    hardships::{self, Hardship},
};
use crate::{
    combine::{Choices, Combiner},
    day::Day,
    error::Error,
    limits,
    paper::{
        Payload, Place,
        record::{ReadRecord, Record, SetId, VaultPart},
    },
    scan::{self, Event, Options, Quality},
    seal,
    secret::{SecretBytes, Share},
    set::OnPaper,
    shamir::Quorum,
    sheet::{Paper, SheetPdf},
    threshold::{SheetNumber, Threshold},
    vault::{self, SheetSet, Vault},
};

/// Pixels per inch at which the sheets are drawn before they are damaged.
const DPI: u16 = 300;
/// Width of photos in pixels: less than telephones take, as when a picture was made smaller on its
/// way, so that a rehearsal takes seconds. A module of 0.5 mm has three and a half pixels then.
const PHOTO_WIDTH: u32 = 1600;
/// Millimetres in an inch.
const INCH: f32 = 25.4;

/// What is rehearsed.
pub struct Plan<'a> {
    /// The vault as it would be printed today.
    pub vault: &'a Vault,
    /// One of its sets.
    pub set: &'a SheetSet,
    /// Today, which is printed.
    pub today: Day,
    /// What the damage follows from; the same gives the same. The vault codes that it is done to
    /// are others each time, since the vault is sealed under a new salt.
    pub seed: u64,
    /// Damage that not every sheet can be expected to survive.
    pub hard: bool,
}

/// What a rehearsal found.
#[derive(Clone, PartialEq, Debug)]
pub struct Rehearsed {
    /// The set.
    pub set: SetId,
    /// k.
    pub threshold: Threshold,
    /// The sheets that are not lost, by number.
    pub sheets: Vec<RehearsedSheet>,
    /// How many choices of k of the sheets that were read were tried.
    pub tried: usize,
    /// Whether these are all there are.
    pub all: bool,
    /// How many of them open the vault.
    pub opened: usize,
    /// The first choice that does not.
    pub failed: Option<Vec<SheetNumber>>,
}

/// What became of one sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct RehearsedSheet {
    /// x.
    pub number: SheetNumber,
    /// Who keeps the real one.
    pub holder: String,
    /// What was done to it, in words: "folded".
    pub damage: &'static str,
    /// QR codes on it.
    pub codes: usize,
    /// How many of them were read. One copy of the key code is enough.
    pub read: usize,
    /// Whether its key code was read.
    pub key: bool,
    /// The numbers of the vault codes that were not read.
    pub missing: Vec<u8>,
    /// How well it was read: of the key code its better copy, of all that is needed the worst.
    pub quality: Option<Quality>,
}

impl Rehearsed {
    /// Whether each sheet was read and each choice that was tried opens the vault.
    pub fn passed(&self) -> bool {
        self.tried > 0 && self.opened == self.tried && self.sheets.iter().all(|sheet| sheet.key)
    }

    /// The sheet that was hardest to read: of which most was not, or else for which most of the
    /// error correction was spent.
    pub fn weakest(&self) -> Option<&RehearsedSheet> {
        let spent = |sheet: &RehearsedSheet| sheet.quality.map_or(0.0, |quality| quality.spent);
        let lost = |sheet: &RehearsedSheet| (!sheet.key, sheet.missing.len());
        self.sheets.iter().max_by(|a, b| {
            let lost = lost(a).cmp(&lost(b));
            lost.then_with(|| spent(a).total_cmp(&spent(b)))
        })
    }
}

/// A sheet as it is printed.
struct Printed {
    number: SheetNumber,
    holder: String,
    pdf: SheetPdf,
}

/// A sheet as it was read.
struct Read {
    facts: RehearsedSheet,
    share: Option<Share>,
    /// Its records, each once.
    records: Vec<ReadRecord>,
    /// Which of the vault's parts are among them.
    parts: Vec<bool>,
}

/// Does a job for each number below `count`, in any order or at the same time, and tells `done` after
/// each how many are done.
pub type Together<'a> = dyn Fn(usize, &(dyn Fn(usize) + Sync), &mut dyn FnMut(usize)) + 'a;

/// Holds a rehearsal, its sheets read by `together`. `on_sheet` hears after each sheet how many were
/// read, and of how many.
///
/// # Errors
/// [`Error::NoShares`] if the vault does not keep the set's shares, and what
/// [`sheet::pdf`](crate::sheet::pdf) refuses. That sheets do not open the vault is no error here:
/// see [`Rehearsed::passed`].
pub fn rehearse(
    plan: &Plan<'_>,
    together: &Together<'_>,
    on_sheet: &mut dyn FnMut(usize, usize),
) -> Result<Rehearsed, Error> {
    let json = vault::to_json(plan.vault, false);
    let (printed, parts) = print(plan, &json)?;
    let mut rng = ChaCha8Rng::seed_from_u64(plan.seed);
    let hardships = hardships::dealt(plan.hard, &mut rng);
    let jobs: Vec<_> = printed.iter().zip(hardships.iter().cycle()).collect();
    let read = read_all(plan, &jobs, &parts, together, on_sheet)?;
    let mut rehearsed = try_choices(plan, &read, &json, &mut rng);
    rehearsed.sheets = read.into_iter().map(|read| read.facts).collect();
    Ok(rehearsed)
}

/// The sheets that are not lost, as they would be printed today, and the vault codes on them.
fn print(plan: &Plan<'_>, json: &SecretBytes) -> Result<(Vec<Printed>, Vec<VaultPart>), Error> {
    let set = plan.set;
    let quorum = set.needed_quorum()?;
    let sealed = seal::seal(json.expose(), &set.data_key);
    let on_paper = OnPaper::new(plan.vault, set, &sealed, plan.today, Paper::A4)?;
    let print = |entry: &vault::SheetEntry| {
        let record = set.record_of(entry, &quorum)?;
        Ok(Printed {
            number: entry.number,
            holder: entry.holder.clone(),
            pdf: on_paper.sheet(&record)?,
        })
    };
    let printed = set.living().map(print).collect::<Result<_, Error>>()?;
    Ok((printed, on_paper.parts().to_vec()))
}

/// Damages and reads the sheets; what comes of it does not depend on which is done first.
fn read_all(
    plan: &Plan<'_>,
    jobs: &[(&Printed, &Hardship)],
    parts: &[VaultPart],
    together: &Together<'_>,
    on_sheet: &mut dyn FnMut(usize, usize),
) -> Result<Vec<Read>, Error> {
    let count = jobs.len();
    let read: Vec<_> = (0..count).map(|_| Mutex::new(None)).collect();
    let job = |at: usize| {
        let (sheet, hardship) = jobs[at];
        let result = read_one(plan, sheet, hardship, parts);
        *read[at].lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    };
    together(count, &job, &mut |done| on_sheet(done, count));
    read.into_iter()
        .filter_map(|one| one.into_inner().unwrap_or_else(PoisonError::into_inner))
        .collect()
}

/// One sheet: drawn, damaged and read.
fn read_one(
    plan: &Plan<'_>,
    printed: &Printed,
    hardship: &Hardship,
    parts: &[VaultPart],
) -> Result<Read, Error> {
    let name = format!("sheet {}", printed.number);
    let pages = scan::draw(&name, &printed.pdf.bytes, DPI)?;
    let level = hardship.level();
    let damaged: Vec<scan::Luma> = (0..)
        .zip(pages)
        .map(|(page, drawn)| damaged(plan.seed, printed, level, page, drawn))
        .collect();
    let options = Options {
        quality: true,
        ..Options::default()
    };
    let mut found: Vec<(ReadRecord, Option<Quality>)> = Vec::new();
    let summary = scan::scan_pictures(&name, &damaged, &options, &mut |event| {
        if let Event::Code(code) = event
            && let Ok(Payload::Record(record)) = code.payload
        {
            match found.iter_mut().find(|(other, _)| *other == record) {
                Some((_, quality)) => {
                    let both = quality.zip(code.quality);
                    *quality = both.map(|(one, other)| one.better(other));
                }
                None => found.push((record, code.quality)),
            }
        }
        ControlFlow::Continue(())
    })?;
    let share = found.iter().find_map(|(record, _)| {
        let Ok(Record::Key(key)) = record.record() else {
            return None;
        };
        let right = key.set_id() == plan.set.set && key.number() == printed.number;
        right.then(|| key.share().duplicate())
    });
    let read: Vec<bool> = parts
        .iter()
        .map(|part| {
            let part = part.to_bytes();
            found.iter().any(|(record, _)| record.as_bytes() == part)
        })
        .collect();
    let missing = parts.iter().zip(&read).filter(|(_, read)| !**read);
    let facts = RehearsedSheet {
        number: printed.number,
        holder: printed.holder.clone(),
        damage: hardship.words,
        codes: printed.pdf.codes,
        read: summary.ours,
        key: share.is_some(),
        missing: missing.map(|(part, _)| part.number()).collect(),
        quality: found
            .iter()
            .filter_map(|(_, quality)| *quality)
            .reduce(Quality::worse),
    };
    Ok(Read {
        facts,
        share,
        records: found.into_iter().map(|(record, _)| record).collect(),
        parts: read,
    })
}

fn damaged(
    seed: u64,
    printed: &Printed,
    level: &Level,
    page: usize,
    drawn: scan::Luma,
) -> scan::Luma {
    let scale = f32::from(DPI) / INCH;
    let squares = printed.pdf.squares.iter();
    let codes = squares
        .filter(|square| square.page == page)
        .map(|square| [square.left, square.top, square.side].map(|length| length * scale))
        .collect();
    let number = usize::from(printed.number.get()) * limits::PAGES + page;
    level.picture(&Sheet::drawn(drawn, codes, PHOTO_WIDTH), seed, number)
}

/// Tries the choices of the sheets that were read: of each choice the shares give the data key
/// and its sheets have all vault codes between them. The whole way, from payloads to the vault,
/// is gone with the first choice and with one for each further sheet.
fn try_choices(
    plan: &Plan<'_>,
    read: &[Read],
    json: &SecretBytes,
    rng: &mut ChaCha8Rng,
) -> Rehearsed {
    let set = plan.set;
    let sheets: Vec<(&Share, &Read)> = read
        .iter()
        .filter_map(|read| Some((read.share.as_ref()?, read)))
        .collect();
    let k = set.threshold.count();
    let tried = Choices::at_most(limits::DRILL_CHOICES, sheets.len(), k, rng);
    let mut proven = vec![false; sheets.len()];
    let mut failed = None;
    let mut opened = 0;
    for choice in &tried.choices {
        let fits = gives_key(set, choice, &sheets) && has_vault(choice, &sheets);
        let is_news = choice.iter().any(|&at| !proven[at]);
        if fits && (!is_news || opens(choice, &sheets, set, json)) {
            choice.iter().for_each(|&at| proven[at] = true);
            opened += 1;
        } else if failed.is_none() {
            failed = Some(choice.iter().map(|&at| sheets[at].0.number()).collect());
        }
    }
    Rehearsed {
        set: set.set,
        threshold: set.threshold,
        sheets: Vec::new(),
        tried: tried.choices.len(),
        all: tried.all,
        opened,
        failed,
    }
}

fn gives_key(set: &SheetSet, choice: &[usize], sheets: &[(&Share, &Read)]) -> bool {
    let shares = choice.iter().map(|&at| sheets[at].0);
    Quorum::new(set.threshold, shares).is_some_and(|quorum| quorum.recover().same_as(&set.data_key))
}

fn has_vault(choice: &[usize], sheets: &[(&Share, &Read)]) -> bool {
    let parts = sheets.first().map_or(0, |(_, read)| read.parts.len());
    (0..parts).all(|part| choice.iter().any(|&at| sheets[at].1.parts[part]))
}

/// Whether these sheets alone open this very vault, as `kinsafe combine` would.
fn opens(choice: &[usize], sheets: &[(&Share, &Read)], set: &SheetSet, json: &SecretBytes) -> bool {
    let mut combiner = Combiner::new();
    for &at in choice {
        let read = sheets[at].1;
        let place = Place::file(format!("sheet {}", read.facts.number));
        for record in &read.records {
            combiner.add(Payload::Record(record.duplicate()), place.clone());
        }
    }
    combiner.open().is_ok_and(|recovered| {
        recovered.set == set.set
            && vault::to_json(&recovered.vault, false).expose() == json.expose()
    })
}
