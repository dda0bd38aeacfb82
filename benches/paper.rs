//! What paper costs: CPU time, memory and size of splitting and combining, beside `zbarimg` on
//! the same pages in the same run.
//!
//! `cargo bench --bench paper`. Needs `time`, `zbar-tools` and `poppler-utils`. Only ratios count:
//! computers differ, and most are busy with something else.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const RUNS: usize = 5;

/// What one program took: the least CPU time of some runs, and the greatest memory.
#[derive(Clone, Copy)]
struct Cost {
    milliseconds: f64,
    megabytes: f64,
}

fn main() {
    if ["pdftoppm", "zbarimg", "/usr/bin/time"]
        .iter()
        .any(|tool| !is_there(tool))
    {
        println!("skipped: needs pdftoppm, zbarimg and /usr/bin/time");
        return;
    }
    let kinsafe = env!("CARGO_BIN_EXE_kinsafe");
    let vault = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/family-vault.json");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let here = folder.path();

    let split = |out: &str, extra: &[&str]| {
        let mut arguments = vec![
            "-q",
            "split",
            vault,
            "-k",
            "3",
            "--to",
            "Anna,Ben,Chloé,Дмитрий,Zoë",
        ];
        arguments.extend(["--out", out, "--force"]);
        arguments.extend(extra);
        measure(here, kinsafe, &arguments)
    };
    let whole = split("sheets", &[]);
    let unchecked = split("unchecked", &["--no-check"]);
    println!("split 3-of-5 with self-check    {}", text(whole));
    println!("split 3-of-5 without            {}", text(unchecked));

    let sheets = files(&here.join("sheets"), "pdf");
    let largest = sheets.iter().map(|path| size(path)).fold(0.0, f64::max);
    println!("largest sheet                   {:.1} kB", largest / 1e3);

    let three: Vec<&str> = sheets.iter().take(3).map(|path| utf8(path)).collect();
    let pdfs = measure(here, kinsafe, &with(&["-q", "combine"], &three));
    println!("combine 3 of its PDFs           {}", text(pdfs));

    for (number, path) in three.iter().enumerate() {
        let stem = format!("page{number}");
        let done = Command::new("pdftoppm")
            .args(["-r", "300", "-gray", "-png", "-singlefile", path, &stem])
            .current_dir(here)
            .status();
        assert!(done.is_ok_and(|status| status.success()), "pdftoppm failed");
    }
    let pictures = files(here, "png");
    let pictures: Vec<&str> = pictures.iter().map(|path| utf8(path)).collect();
    let ours = measure(here, kinsafe, &with(&["-q", "combine", "--all"], &pictures));
    let zbar = measure(
        here,
        "zbarimg",
        &with(&["--nodbus", "-q", "--raw"], &pictures),
    );
    println!("combine 3 grey 300-dpi pages    {}", text(ours));
    println!("zbarimg, the same 3 pages       {}", text(zbar));
    println!(
        "ratio to zbarimg                {:.2} of the time, {:.2} of the memory",
        ours.milliseconds / zbar.milliseconds,
        ours.megabytes / zbar.megabytes
    );
    println!(
        "program                         {:.1} MB",
        size(Path::new(kinsafe)) / 1e6
    );
}

fn text(cost: Cost) -> String {
    format!(
        "{:6.0} ms CPU  {:5.0} MB",
        cost.milliseconds, cost.megabytes
    )
}

/// Runs a program some times under `time`, which reports user and system seconds and kilobytes.
fn measure(here: &Path, program: &str, arguments: &[&str]) -> Cost {
    let report = here.join("time.txt");
    let mut cost = Cost {
        milliseconds: f64::INFINITY,
        megabytes: 0.0,
    };
    for _ in 0..RUNS {
        let status = Command::new("/usr/bin/time")
            .args(["-f", "%U %S %M", "-o", utf8(&report), program])
            .args(arguments)
            .current_dir(here)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(
            status.is_ok_and(|status| status.success()),
            "{program} {arguments:?} failed"
        );
        let text = fs::read_to_string(&report).expect("the report of time");
        let numbers: Vec<f64> = text
            .split_whitespace()
            .filter_map(|n| n.parse().ok())
            .collect();
        let [user, system, kilobytes] = numbers[..] else {
            panic!("time said {text}")
        };
        cost.milliseconds = cost.milliseconds.min((user + system) * 1e3);
        cost.megabytes = cost.megabytes.max(kilobytes / 1e3);
    }
    cost
}

fn is_there(tool: &str) -> bool {
    Command::new(tool)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

fn files(folder: &Path, kind: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|found| found == kind))
        .collect();
    files.sort();
    files
}

fn size(path: &Path) -> f64 {
    fs::metadata(path)
        .map(|facts| facts.len() as f64)
        .unwrap_or_default()
}

fn utf8(path: &Path) -> &str {
    path.to_str().expect("a name in UTF-8")
}

fn with<'a>(first: &[&'a str], rest: &[&'a str]) -> Vec<&'a str> {
    first.iter().chain(rest).copied().collect()
}
