//! What a hostile file costs: `cargo bench --bench hostile`, or with a part of a name behind `--`.
//!
//! Each file is made here and given to the built program; how it ended, its CPU time and the memory
//! of its largest process are printed. Ends with 1 if one costs more than it may.

mod pdf;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    time::Duration,
};

use kinsafe::{
    day::Day,
    paper::{key_armor, qr_text, to_lines},
    set::{Holders, split},
    threshold::Threshold,
    vault,
};
use rand::{SeedableRng, rngs::ChaCha20Rng};
use wait4::Wait4;

/// Most CPU time for one file, and for a text of the greatest size.
const SECONDS: u64 = 10;
const TEXT_SECONDS: u64 = 60;
const MEMORY: u64 = 512 << 20;
/// The longest text that is read.
const TEXT: usize = 25 << 20;

/// A file's name, and how it is made. One at a time is: what this process has in memory would count
/// as the program's.
type Make = (&'static str, Box<dyn Fn() -> Vec<u8>>);

/// A file, or several that are read together.
struct Case {
    name: &'static str,
    files: Vec<Make>,
    seconds: u64,
}

fn case(name: &'static str, file: &'static str, make: impl Fn() -> Vec<u8> + 'static) -> Case {
    Case {
        name,
        files: vec![(file, Box::new(make))],
        seconds: SECONDS,
    }
}

fn text(name: &'static str, make: impl Fn(usize) -> String + 'static) -> Case {
    let whole = move || {
        let (mut text, mut n) = (String::with_capacity(TEXT + 8192), 0);
        while text.len() < TEXT {
            text.push_str(&make(n));
            n += 1;
        }
        text.truncate(TEXT);
        text.into_bytes()
    };
    Case {
        name,
        files: vec![("long.txt", Box::new(whole))],
        seconds: TEXT_SECONDS,
    }
}

fn wanted(name: &str) -> bool {
    let asked = env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    asked.is_none_or(|part| name.contains(&part))
}

fn main() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let mut bad = 0;
    println!("{:<34} {:>7} {:>7}  outcome", "file", "CPU s", "MB");
    for make in [pdfs, pictures, codes, texts] {
        for case in make().iter().filter(|case| wanted(case.name)) {
            bad += usize::from(!run(folder.path(), case));
        }
    }
    println!("{bad} cost more than they may");
    ExitCode::from(u8::from(bad > 0))
}

/// Runs the program on a case; whether it stayed within its bounds.
fn run(folder: &Path, case: &Case) -> bool {
    let paths: Vec<PathBuf> = case
        .files
        .iter()
        .map(|(name, _)| folder.join(name))
        .collect();
    for (path, (_, make)) in paths.iter().zip(&case.files) {
        fs::write(path, make()).unwrap();
    }
    let said = folder.join("said");
    let child = Command::new(env!("CARGO_BIN_EXE_kinsafe"))
        .args(["combine", "--all"])
        .args(&paths)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(&said).unwrap())
        .spawn()
        .unwrap();
    let end = child.wait4().unwrap();
    let cost = end.rusage.utime + end.rusage.stime;
    let said = fs::read_to_string(said).unwrap();
    let error = said.lines().find_map(|line| line.split_once("error: "));
    let outcome = match end.status.code() {
        Some(0) => "opened".to_owned(),
        Some(code) => format!("{code}: {}", error.map_or("", |(_, error)| error)),
        None => "killed".to_owned(),
    };
    let within = cost <= Duration::from_secs(case.seconds)
        && end.rusage.maxrss <= MEMORY
        && end.status.code().is_some_and(|code| code != 101);
    println!(
        "{:<34} {:>7.2} {:>7}  {}{}",
        case.name,
        cost.as_secs_f64(),
        end.rusage.maxrss >> 20,
        if within { "" } else { "TOO MUCH  " },
        outcome.chars().take(150).collect::<String>()
    );
    for path in paths {
        fs::remove_file(path).unwrap();
    }
    within
}

const DRAWN: &[u8] = b"q 595 0 0 842 0 0 cm /I Do Q";
const RESOURCES: &str = "/XObject<</I 5 0 R>>";

fn pdfs() -> Vec<Case> {
    let pdf = |name, make: fn() -> Vec<u8>| case(name, "scan.pdf", make);
    vec![
        pdf("table of 2^31 objects", || {
            pdf::table_of_objects("2147483647", 1 << 30)
        }),
        pdf("table of objects, size hidden", || {
            pdf::table_of_objects("9", 1 << 30)
        }),
        pdf("100,000 streams on a page", || pdf::content_in(100_000)),
        pdf("1,000 streams on a page", || pdf::content_in(1000)),
        pdf("JBIG2 of 30,000 x 30,000", || {
            let picture = pdf::picture(100, 100, "JBIG2Decode", &pdf::jbig2(30_000, 30_000));
            pdf::page(RESOURCES, DRAWN, &[picture])
        }),
        pdf("1,000 pages of JBIG2", || {
            let picture = pdf::picture(9_000, 9_000, "JBIG2Decode", &pdf::jbig2(9_000, 9_000));
            pdf::pages(1000, RESOURCES, DRAWN, &[picture])
        }),
        pdf("1,000 pages of pictures", || {
            let data = pdf::packed(0x55, 10_000 * 9_000 / 8);
            let picture = pdf::picture(10_000, 9_000, "FlateDecode", &data);
            pdf::pages(1000, RESOURCES, DRAWN, &[picture])
        }),
        pdf("1,000 pages of paths", || {
            let content = b"0 0 595 842 re f ".repeat(300);
            pdf::pages(1000, "", &content, &[])
        }),
        pdf("300 pictures on a page", || {
            let data = pdf::packed(0x55, 10_000 * 9_000 / 8);
            let picture = pdf::picture(10_000, 9_000, "FlateDecode", &data);
            pdf::page(RESOURCES, &[DRAWN, b" "].concat().repeat(300), &[picture])
        }),
        pdf("5,000 pages", || pdf::pages(5000, "", b"0 0 9 9 re f", &[])),
        pdf("LZW", pdf::lzw),
        pdf("stream of objects", pdf::objects_in_a_stream),
        pdf("forms in forms", pdf::nested_forms),
        pdf("patterns in themselves", pdf::patterns),
        pdf("functions", pdf::shading),
        pdf("dashes", pdf::dashes),
        pdf("a path of a million lines", pdf::path),
        pdf("deep tree of pages", pdf::deep_tree),
        pdf("mask of 10,000 x 10,000", || pdf::mask(10_000)),
        pdf("mask of 30,000 x 30,000", || pdf::mask(30_000)),
        pdf("JPEG 2000 of 60,000 x 60,000", || {
            let picture = pdf::picture(100, 100, "JPXDecode", &pdf::jpx(60_000, 60_000));
            pdf::page(RESOURCES, DRAWN, &[picture])
        }),
        pdf("JPEG 2000 in tiles of 1", || {
            let picture = pdf::picture(9_000, 9_000, "JPXDecode", &pdf::jpx(9_000, 1));
            pdf::page(RESOURCES, DRAWN, &[picture])
        }),
    ]
}

fn pictures() -> Vec<Case> {
    vec![
        case("PNG of 60,000 x 60,000", "scan.png", || {
            png(60_000, 60_000, 60_000)
        }),
        case("PNG of 10,000 x 10,000", "scan.png", || {
            png(10_000, 10_000, 10_000)
        }),
        // As large as an honest one may be: a photo of 48 million pixels, an A3 page at 600 dpi.
        case("PNG of 8,000 x 6,000", "scan.png", || {
            png(8_000, 6_000, 6_000)
        }),
        case("PNG of 7,016 x 9,921", "scan.png", || {
            png(7_016, 9_921, 9_921)
        }),
        case("TIFF of 60,000 x 60,000", "scan.tif", || tiff(60_000)),
        case("TIFF of 9,999 x 9,999", "scan.tif", || tiff(9_999)),
    ]
}

/// A grey PNG of zeros of which so many rows are there.
fn png(width: u32, height: u32, rows: usize) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8], data: &[u8]| {
        file.extend((data.len() as u32).to_be_bytes());
        let body = [kind, data].concat();
        let mut sum = flate2::Crc::new();
        sum.update(&body);
        file.extend(&body);
        file.extend(sum.sum().to_be_bytes());
    };
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 0, 0, 0, 0]);
    chunk(b"IHDR", &head);
    chunk(b"IDAT", &pdf::packed(0, (width as usize + 1) * rows));
    chunk(b"IEND", &[]);
    file
}

/// A grey TIFF, not packed, of which nothing is there.
fn tiff(side: u32) -> Vec<u8> {
    let mut file = b"II*\0\x08\0\0\0\x08\0".to_vec();
    for (tag, value) in [
        (256_u16, side),
        (257, side),
        (258, 8),
        (259, 1),
        (262, 1),
        (273, 8),
        (278, side),
        (279, side.wrapping_mul(side)),
    ] {
        file.extend(tag.to_le_bytes());
        file.extend([4, 0, 1, 0, 0, 0]);
        file.extend(value.to_le_bytes());
    }
    file.extend([0; 64]);
    file
}

fn codes() -> Vec<Case> {
    let plain = br#"{"kinsafe": 1, "title": "Maria", "accounts": []}"#;
    let split = split(
        vault::from_json(plain, "a vault").unwrap(),
        Threshold::new(2).unwrap(),
        &Holders::new(["Anna", "Ben", "Cleo"]).unwrap(),
        false,
        Day::from_ymd(2026, 11, 22).unwrap(),
        &mut ChaCha20Rng::seed_from_u64(7),
    )
    .unwrap();
    let record = split.records[0].to_bytes();
    let sheets = [0, 1].map(|at| key_armor(&split.records[at].to_bytes()).to_string());
    let dear = String::from_utf8_lossy(split.sealed.as_bytes()).into_owned();
    let bad_keys = move || {
        let mut text = String::new();
        for n in 0..15_000_u32 {
            let mut bad = record.to_vec();
            bad[34] = (n % 255) as u8 + 1;
            bad[35..39].copy_from_slice(&n.to_be_bytes());
            text.push_str(&qr_text(&bad));
            text.push('\n');
        }
        text.into_bytes()
    };
    let sheets = sheets.join("\n").into_bytes();
    let work = move || {
        let at = dear.find(" 10\n").unwrap_or_default();
        let mut file = split.sealed.as_bytes().to_vec();
        file[at + 1..at + 3].copy_from_slice(b"20");
        file
    };
    vec![
        case("15,000 bad key codes", "codes.txt", bad_keys),
        Case {
            name: "age file of work factor 20",
            files: vec![
                ("dear.age", Box::new(work)),
                ("sheets.txt", Box::new(move || sheets.clone())),
            ],
            seconds: SECONDS,
        },
    ]
}

fn texts() -> Vec<Case> {
    let head = |n: usize| {
        let sealed = n.to_le_bytes().repeat(4);
        to_lines([7; 5], &sealed).unwrap().swap_remove(0) + "\n"
    };
    let confused = |n: usize, count: usize| -> String {
        (0..count)
            .map(|at| ["0", "6", "8", "5", "S"][(n * 7 + at * at + at) % 5])
            .collect()
    };
    vec![
        text("text of damaged head lines", move |n| {
            format!("KINSAFE-LINES-1 {}\n", confused(n, 30))
        }),
        text("text of head lines", head),
        text("text of head lines and lines", move |n| match n % 2 {
            0 => head(n % 4000),
            _ => format!("{:03} {}\n", n % 250, confused(n, 46)),
        }),
        text("text of damaged lines", move |n| match n {
            0 => to_lines([7; 5], &[1; 3000]).unwrap().swap_remove(0) + "\n",
            _ => format!("{:03} {}\n", n % 120 + 1, confused(n, 46)),
        }),
        text("text of digits", |_| "7".repeat(1000)),
        text("text of one code's digits", |n| match n {
            0 => "KINSAFE1:".to_owned(),
            _ => "7".repeat(1000),
        }),
        text("text of lines of digits", |n| match n {
            0 => "KINSAFE1:\n".to_owned(),
            _ => "7\n".repeat(1000),
        }),
        text("text of codes", |_| {
            format!("KINSAFE1:{}\n", "17".repeat(600))
        }),
        text("text of codes in one line", |_| {
            format!("KINSAFE1:{}", "17".repeat(600))
        }),
        text("text of empty codes", |_| "KINSAFE1:".to_owned()),
        text("text of words", |_| "able acid also apex\n".to_owned()),
        text("text of words in one line", |_| {
            "able acid also apex ".to_owned()
        }),
        text("text of beginnings", |_| {
            "-----BEGIN AGE ENCRYPTED FILE-----\n".to_owned()
        }),
        text("text of key blocks", |n| {
            format!("-----BEGIN KINSAFE KEY-----\nEQ{n:06}\n-----END KINSAFE KEY-----\n")
        }),
        text("text of age files", |n| {
            format!(
                "-----BEGIN AGE ENCRYPTED FILE-----\nYW{n:06}\n-----END AGE ENCRYPTED FILE-----\n"
            )
        }),
        text("text of line ends", |_| "\n".repeat(1000)),
        text("text of one letter a line", |_| "a\n".repeat(1000)),
        text("text of prose", |n| {
            format!("The {n}th line says nothing of any account.\n")
        }),
    ]
}
