//! The programs that are compared, each behind the same question: what is on this picture, and
//! how long did it take?
//!
//! Responsible for running them and for their CPU time, decoding the picture included. Not
//! responsible for what is right.

pub(crate) mod hard;

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use kinsafe::{
    paper::Payload,
    scan::{Event, Options, scan},
};
use rustix::time::{ClockId, clock_gettime};

/// What one program made of one picture.
#[derive(Default)]
pub(crate) struct Answer {
    /// Records, each once.
    pub(crate) records: Vec<Vec<u8>>,
    pub(crate) milliseconds: f64,
    /// How many stages were gone through; of kinsafe alone.
    pub(crate) attempts: usize,
}

impl Answer {
    fn add(&mut self, payload: &Payload) {
        if let Payload::Record(record) = payload
            && !self.records.iter().any(|one| one == record.as_bytes())
        {
            self.records.push(record.as_bytes().to_vec());
        }
    }

    fn add_text(&mut self, text: &str) {
        if let Ok(payload) = Payload::from_qr_text(text) {
            self.add(&payload);
        }
    }
}

/// One of the programs.
pub(crate) enum Reader {
    Kinsafe,
    Zbar {
        report: PathBuf,
    },
    Zxing {
        child: Child,
        questions: ChildStdin,
        answers: BufReader<ChildStdout>,
    },
}

/// Answers a path on a line with the CPU time and the texts, on a line.
const ZXING: &str = r#"
import sys, time, json
import zxingcpp
from PIL import Image
Image.MAX_IMAGE_PIXELS = None
print("ready", flush=True)
for line in sys.stdin:
    begin = time.process_time()
    picture = Image.open(line.rstrip("\n")).convert("L")
    codes = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    taken = time.process_time() - begin
    print(taken * 1e3, *[code.text for code in codes], sep="\t", flush=True)
"#;

impl Reader {
    /// All that are there; says which are not.
    pub(crate) fn all(folder: &Path) -> Vec<Self> {
        let mut readers = vec![Self::Kinsafe];
        let zbar = Self::Zbar {
            report: folder.join("time.txt"),
        };
        let there = |program: &str| {
            Command::new(program)
                .arg("--version")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok()
        };
        if there("zbarimg") && there("/usr/bin/time") {
            readers.push(zbar);
        } else {
            println!("zbarimg is left out: it needs zbar-tools and /usr/bin/time");
        }
        match Self::zxing(folder) {
            Some(reader) => readers.push(reader),
            None => println!("zxing-cpp is left out: pip install zxing-cpp pillow"),
        }
        readers
    }

    fn zxing(folder: &Path) -> Option<Self> {
        let script = folder.join("zxing.py");
        fs::write(&script, ZXING).ok()?;
        let mut child = Command::new("python3")
            .arg(&script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let questions = child.stdin.take()?;
        let mut answers = BufReader::new(child.stdout.take()?);
        let mut line = String::new();
        answers.read_line(&mut line).ok()?;
        if line.trim() != "ready" {
            let _ = child.wait();
            return None;
        }
        Some(Self::Zxing {
            child,
            questions,
            answers,
        })
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Kinsafe => "kinsafe",
            Self::Zbar { .. } => "zbarimg",
            Self::Zxing { .. } => "zxing-cpp",
        }
    }

    /// Reads one picture.
    pub(crate) fn read(&mut self, picture: &Path) -> Answer {
        match self {
            Self::Kinsafe => kinsafe(picture),
            Self::Zbar { report } => zbar(picture, report),
            Self::Zxing {
                questions, answers, ..
            } => {
                let mut answer = Answer::default();
                writeln!(questions, "{}", picture.display()).expect("zxing-cpp listens");
                let mut line = String::new();
                answers.read_line(&mut line).expect("zxing-cpp answers");
                let mut fields = line.trim_end().split('\t');
                let time = fields.next().and_then(|time| time.parse().ok());
                answer.milliseconds = time.expect("a time");
                for text in fields {
                    answer.add_text(text);
                }
                answer
            }
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Self::Zxing { child, .. } = self {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn kinsafe(picture: &Path) -> Answer {
    let mut answer = Answer::default();
    let begin = cpu_time();
    let bytes = fs::read(picture).expect("the picture");
    scan("picture", &bytes, &Options::default(), &mut |event| {
        match event {
            Event::Code(found) => {
                if let Ok(payload) = found.payload {
                    answer.add(&payload);
                }
            }
            Event::PageDone(report) => answer.attempts = report.attempts,
            Event::Page { .. } | Event::Other(_) => {}
        }
        ControlFlow::Continue(())
    })
    .expect("a picture");
    answer.milliseconds = cpu_time() - begin;
    answer
}

fn zbar(picture: &Path, report: &Path) -> Answer {
    let mut answer = Answer::default();
    let output = Command::new("/usr/bin/time")
        .args(["-q", "-f", "%U %S", "-o"])
        .arg(report)
        .args(["zbarimg", "--nodbus", "-q", "--raw"])
        .args(["-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .stderr(Stdio::null())
        .output()
        .expect("zbarimg");
    for line in output.stdout.split(|&byte| byte == b'\n') {
        answer.add_text(&String::from_utf8_lossy(line));
    }
    let seconds = fs::read_to_string(report).expect("the report of time");
    answer.milliseconds = seconds
        .split_whitespace()
        .filter_map(|seconds| seconds.parse::<f64>().ok())
        .sum::<f64>()
        * 1e3;
    answer
}

/// Of this process, in milliseconds.
fn cpu_time() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}
