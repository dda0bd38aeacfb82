//! What is read of damaged sheets, and how fast, beside `zbarimg` and zxing-cpp on the same
//! pictures in the same run.
//!
//! `cargo bench --bench scan -- --pages 20 --seed 7`. Needs `poppler-utils`; the others are left
//! out where they are missing. `--only WORD` takes the conditions with this word, `--ours` leaves
//! the other programs out, `--keep FOLDER` keeps the pictures that were not fully read, and
//! `--hard FOLDER` does nothing but write the pictures for `tests/hard.rs`.
//!
//! A sheet is fully read when every payload printed on it was read; its key code is printed twice
//! and counts once. Times are CPU time for a picture in an uncompressed PNG file, decoding
//! included; of `zbarimg` for the whole program.

#[path = "readers/mod.rs"]
mod readers;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use image::{
    GrayImage, ImageEncoder,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use kinsafe::{
    combine::Combiner,
    day::Day,
    drill::damage::{self, LARGE_STAIN, LEVELS, Level, PHOTO_WIDTH, Sheet},
    paper::{
        Payload, Place,
        record::{SignedKeyRecord, VaultPart},
    },
    scan::{Event, Options, scan},
    set::{Holders, split},
    sheet::{self, Face, SheetPdf},
    threshold::Threshold,
    vault,
};
use rand::{RngExt, SeedableRng, rngs::ChaCha20Rng};
use readers::Reader;
use zeroize::Zeroizing;

/// The levels of which the tests have a picture: the hardest that are read reliably.
const HARD: [(&str, &str); 8] = [
    ("perspective", "45 degrees"),
    ("rotation", "scan, any angle"),
    ("defocus", "0.40 mm"),
    ("motion", "0.5 mm"),
    ("fold", "creases of 15 mm"),
    ("curl", "35 mm"),
    ("fax", "dithered"),
    ("1,600 px", "a little out of focus"),
];

/// A page and what is printed on it.
struct Printed {
    sheet: Sheet,
    records: Vec<Vec<u8>>,
}

struct Arguments {
    pages: usize,
    seed: u64,
    only: Option<String>,
    ours: bool,
    keep: Option<PathBuf>,
    hard: Option<PathBuf>,
}

/// What one program made of all pages of one level, or of several.
#[derive(Clone, Default)]
struct Tally {
    pages: usize,
    read: usize,
    misread: usize,
    attempts: usize,
    times: Vec<f64>,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.read += other.read;
        self.misread += other.misread;
        self.attempts += other.attempts;
        self.times.extend(&other.times);
    }

    /// The time that this part of the pages stays under.
    fn time(&self, part: f64) -> f64 {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        let last = times.len().saturating_sub(1);
        times
            .get((last as f64 * part).round() as usize)
            .copied()
            .unwrap_or_default()
    }
}

fn main() {
    let arguments = arguments();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let here = folder.path();
    let Some(printed) = printed(here, arguments.seed) else {
        println!("skipped: needs pdftoppm");
        return;
    };
    if let Some(folder) = &arguments.hard {
        let levels: Vec<&Level> = LEVELS
            .iter()
            .filter(|level| HARD.contains(&(level.condition, level.level)))
            .collect();
        let sheets: Vec<&Sheet> = printed.iter().map(|page| &page.sheet).collect();
        readers::hard::write(folder, &levels, &sheets, arguments.seed);
        return;
    }
    let mut readers = if arguments.ours {
        vec![Reader::Kinsafe]
    } else {
        Reader::all(here)
    };
    print!("{:38}", "fully read; median, 95 % within (ms)");
    for reader in &readers {
        print!("{:>24}", reader.name());
    }
    println!();
    let mut totals: Vec<BTreeMap<bool, Tally>> = vec![BTreeMap::new(); readers.len()];
    for level in &LEVELS {
        let name = format!("{}, {}", level.condition, level.level);
        if !arguments
            .only
            .as_ref()
            .is_none_or(|only| name.contains(only))
        {
            continue;
        }
        let large = (level.condition, level.level) == LARGE_STAIN;
        let mut tallies = vec![Tally::default(); readers.len()];
        let mut opened = Opened::default();
        for number in 0..arguments.pages {
            let Printed { sheet, records } = &printed[number % printed.len()];
            let picture = level.apply(sheet, arguments.seed, number);
            let path = here.join("page.png");
            write(&path, &picture);
            for (reader, tally) in readers.iter_mut().zip(&mut tallies) {
                let answer = reader.read(&path);
                let whole = records.iter().all(|record| answer.records.contains(record));
                let wrong = answer
                    .records
                    .iter()
                    .any(|record| !records.contains(record));
                tally.pages += 1;
                tally.read += usize::from(whole);
                tally.misread += usize::from(wrong);
                tally.attempts += answer.attempts;
                tally.times.push(answer.milliseconds);
                if matches!(reader, Reader::Kinsafe) {
                    assert!(!wrong, "{name}: read what was not printed");
                    if large {
                        opened.add(answer.records);
                    }
                    if let (false, Some(keep)) = (whole, &arguments.keep) {
                        let name = name.replace([' ', ',', '%'], "_");
                        write(&keep.join(format!("{name}{number}.png")), &picture);
                    }
                }
            }
        }
        row(&name, &tallies);
        if large {
            println!(
                "    three such sheets together opened the vault {} times of {}",
                opened.opened, opened.tried
            );
        }
        for (total, tally) in totals.iter_mut().zip(&tallies) {
            total.entry(large).or_default().add(tally);
        }
    }
    let all: Vec<Tally> = totals
        .iter()
        .map(|total| total.get(&false).cloned().unwrap_or_default())
        .collect();
    row("all but the large stain", &all);
    for (reader, total) in readers.iter().zip(&totals) {
        let wrong: usize = total.values().map(|tally| tally.misread).sum();
        println!(
            "{}: {:.2} % fully read, {wrong} pages misread",
            reader.name(),
            total
                .get(&false)
                .map_or(0.0, |tally| tally.read as f64 / tally.pages.max(1) as f64
                    * 100.0)
        );
    }
    if arguments.only.is_none() {
        without_codes(here, &printed, &mut readers, arguments.seed);
        memory(here, &printed[0].sheet, arguments.seed);
    }
}

fn arguments() -> Arguments {
    let mut arguments = Arguments {
        pages: 5,
        seed: 1,
        only: None,
        ours: false,
        keep: None,
        hard: None,
    };
    let mut given = env::args().skip(1);
    while let Some(name) = given.next() {
        let mut value = || given.next().expect("a value");
        match name.as_str() {
            "--pages" => arguments.pages = value().parse().expect("a number"),
            "--seed" => arguments.seed = value().parse().expect("a number"),
            "--only" => arguments.only = Some(value()),
            "--keep" => arguments.keep = Some(value().into()),
            "--hard" => arguments.hard = Some(value().into()),
            "--ours" => arguments.ours = true,
            // What cargo itself adds.
            "--bench" => {}
            other => panic!("what is {other}?"),
        }
    }
    arguments
}

fn row(name: &str, tallies: &[Tally]) {
    print!("{name:38}");
    for tally in tallies {
        print!(
            "{:>9}/{:<4}{:4.0}{:5.0}",
            tally.read,
            tally.pages,
            tally.time(0.5),
            tally.time(0.95)
        );
    }
    println!(
        "  stages {:.1}",
        tallies[0].attempts as f64 / tallies[0].pages.max(1) as f64
    );
}

/// Whether three sheets, each with a large stain, open the vault.
#[derive(Default)]
struct Opened {
    waiting: Vec<Vec<Vec<u8>>>,
    tried: usize,
    opened: usize,
}

impl Opened {
    fn add(&mut self, records: Vec<Vec<u8>>) {
        self.waiting.push(records);
        if self.waiting.len() == 3 {
            let mut combiner = Combiner::new();
            for record in self.waiting.drain(..).flatten() {
                let payload = Payload::of_bytes(Zeroizing::new(record));
                combiner.add(payload, Place::file("stained"));
            }
            self.tried += 1;
            self.opened += usize::from(combiner.open().is_ok());
        }
    }
}

/// Five sheets of a vault that fills their first page, so that modules are as small as they get.
fn printed(here: &Path, seed: u64) -> Option<Vec<Printed>> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let day = Day::from_ymd(2026, 11, 22).expect("a day");
    let holders = Holders::new(["Anna", "Ben", "Chloé", "Dan", "Zoë"]).expect("names");
    let threshold = Threshold::new(3).expect("a threshold");
    let codes: Vec<String> = (0..400)
        .map(|_| format!("{{\"code\": \"{:08x}\"}}", rng.random::<u32>()))
        .collect();
    // As many codes as two vault codes take.
    let fits = |count: usize| {
        let json = format!(
            r#"{{"kinsafe": 1, "title": "Maria", "accounts": [{{"provider": "GitHub",
                "items": [{{"kind": "codes", "codes": [{}]}}]}}]}}"#,
            codes[..count].join(",")
        );
        let vault = vault::from_json(json.as_bytes(), "vault").expect("a vault");
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let dealt = split(vault, threshold, &holders, false, day, &mut rng).expect("sheets");
        let parts = sheet::part_count(dealt.sealed.as_bytes().len(), sheet::Paper::A4).ok()?;
        let parts = VaultPart::cut(dealt.set().set, dealt.sealed.as_bytes(), parts);
        let pages = |records: &[SignedKeyRecord]| -> Vec<SheetPdf> {
            let page = |record| {
                let face = Face {
                    title: Some("Maria"),
                    set_id: dealt.set().set,
                    threshold,
                    sheets: holders.count(),
                    revision: 2,
                    made: day,
                    paper: sheet::Paper::A4,
                    language: kinsafe::say::Language::ENGLISH,
                    parts: &parts,
                    named: &[],
                    address: None,
                    large: false,
                };
                sheet::pdf(&face, record).expect("a sheet")
            };
            records.iter().map(page).collect()
        };
        let fits = pages(&dealt.records[..1])[0].pages == 1;
        let pages = fits.then(|| pages(&dealt.records))?;
        Some((dealt, parts, pages))
    };
    // Halved again and again: a sheet takes its time.
    let (mut few, mut many) = (8, codes.len());
    while many - few > 4 {
        let middle = few.midpoint(many);
        match fits(middle) {
            Some(_) => few = middle,
            None => many = middle,
        }
    }
    let (dealt, parts, pages) = fits(few).expect("a vault that fits");
    let mut printed = Vec::new();
    for (record, pdf) in dealt.records.iter().zip(&pages) {
        fs::write(here.join("sheet.pdf"), &*pdf.bytes).expect("a file");
        let at_300 = rendered(here, 300)?;
        let mut records = vec![record.to_bytes().to_vec()];
        records.extend(parts.iter().map(VaultPart::to_bytes));
        let codes = codes_on(&here.join("sheet.png"));
        assert_eq!(codes.len(), pdf.codes);
        let at_600 = rendered(here, 600)?;
        let sheet = Sheet {
            at_300,
            at_600,
            codes,
            photo_width: PHOTO_WIDTH,
        };
        printed.push(Printed { sheet, records });
    }
    Some(printed)
}

fn rendered(here: &Path, dpi: u32) -> Option<GrayImage> {
    let status = Command::new("pdftoppm")
        .args(["-r", &dpi.to_string(), "-gray", "-png", "-singlefile"])
        .args(["sheet.pdf", "sheet"])
        .current_dir(here)
        .status();
    status.ok().filter(|status| status.success())?;
    let bytes = fs::read(here.join("sheet.png")).ok()?;
    Some(image::load_from_memory(&bytes).ok()?.to_luma8())
}

/// Left, top and side of each code.
fn codes_on(picture: &Path) -> Vec<[f32; 3]> {
    let mut codes = Vec::new();
    let bytes = fs::read(picture).expect("the page");
    scan("page", &bytes, &Options::default(), &mut |event| {
        if let Event::Code(found) = event {
            let [(left, top), (right, _), ..] = found.outline.expect("an outline");
            codes.push([left, top, right - left]);
        }
        std::ops::ControlFlow::Continue(())
    })
    .expect("a page");
    codes
}

fn write(path: &Path, picture: &GrayImage) {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(
        &mut bytes,
        CompressionType::Uncompressed,
        FilterType::NoFilter,
    )
    .write_image(
        picture,
        picture.width(),
        picture.height(),
        image::ExtendedColorType::L8,
    )
    .expect("a picture can be written to memory");
    fs::write(path, bytes).expect("a file");
}

/// Pages with the same words and no code.
fn without_codes(here: &Path, printed: &[Printed], readers: &mut [Reader], seed: u64) {
    let path = here.join("page.png");
    for name in [
        "perspective, 15 degrees",
        "resolution, 300 dpi",
        "fax, dithered",
    ] {
        let mut tallies = vec![Tally::default(); readers.len()];
        for (number, Printed { sheet, .. }) in printed.iter().enumerate() {
            let mut blank = Sheet {
                at_300: sheet.at_300.clone(),
                at_600: GrayImage::new(1, 1),
                codes: Vec::new(),
                photo_width: PHOTO_WIDTH,
            };
            for [left, top, side] in &sheet.codes {
                for y in (top - 12.0) as u32..(top + side + 12.0) as u32 {
                    for x in (left - 12.0) as u32..(left + side + 12.0) as u32 {
                        blank.at_300.put_pixel(x, y, image::Luma([255]));
                    }
                }
            }
            let level = LEVELS
                .iter()
                .find(|level| name == format!("{}, {}", level.condition, level.level))
                .expect("a level");
            write(&path, &level.apply(&blank, seed, number));
            for (reader, tally) in readers.iter_mut().zip(&mut tallies) {
                let answer = reader.read(&path);
                tally.pages += 1;
                tally.misread += answer.records.len();
                tally.attempts += answer.attempts;
                tally.times.push(answer.milliseconds);
            }
        }
        row(&format!("no code: {name}"), &tallies);
    }
}

/// The greatest memory for a photo of 48 megapixels in colour.
fn memory(here: &Path, sheet: &Sheet, seed: u64) {
    let photo = damage::large_photo(sheet, seed);
    let photo = image::DynamicImage::from(photo).to_rgb8();
    photo.save(here.join("large.jpg")).expect("a file");
    let report = here.join("time.txt");
    let ran = Command::new("/usr/bin/time")
        .args(["-q", "-f", "%M %U", "-o"])
        .arg(&report)
        .args([env!("CARGO_BIN_EXE_kinsafe"), "check", "large.jpg"])
        .current_dir(here)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let text = fs::read_to_string(&report).unwrap_or_default();
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    if let (Ok(_), [kilobytes, seconds]) = (ran, &numbers[..]) {
        println!(
            "kinsafe check, 48 megapixels: {:.0} MB, {seconds:.2} s",
            kilobytes / 1e3
        );
    }
}
