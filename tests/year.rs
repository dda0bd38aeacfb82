//! A year in the life of a vault and its sheets, from the first code to the worst day.
//!
//! The program sees the days pass by `faketime`; without it nothing of the story is different but
//! the dates, which is said, and fails where `CI` is set.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::common::{have, run};
use serde_json::Value;

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");
/// Codes of the example vault's GitHub account, in its order, and those that replace them.
const OLD: &str = "2RP7-PYL4";
const NEW: &str = "1f3a9-77c0e";

/// A household: its folder, and the day.
struct Household {
    folder: tempfile::TempDir,
    days_pass: bool,
    today: &'static str,
}

impl Household {
    fn on(&mut self, day: &'static str) -> &Self {
        self.today = day;
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn kinsafe(&self, arguments: &str) -> Output {
        let mut command = if self.days_pass {
            let mut command = Command::new("faketime");
            command.arg(format!("{} 12:00:00", self.today)).arg(KINSAFE);
            command
        } else {
            Command::new(KINSAFE)
        };
        // What reads only sheets takes no passphrase.
        let of_vault = !arguments.starts_with("combine") && !arguments.starts_with("check");
        command
            .args(arguments.split_whitespace())
            .args(if of_vault {
                &["--passphrase-file", "pw"][..]
            } else {
                &[]
            })
            .current_dir(self.folder.path())
            .env("KINSAFE_VAULT", "vault.age")
            .env("TZ", "UTC")
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// What was said by a command that has to succeed, on both outputs.
    fn done(&self, arguments: &str) -> String {
        let output = self.kinsafe(arguments);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success(), "{arguments}: {said}");
        said
    }

    fn ends(&self, code: i32, arguments: &str) -> String {
        let output = self.kinsafe(arguments);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments}: {said}");
        said
    }

    fn json(&self, arguments: &str) -> Value {
        let output = self.kinsafe(&format!("{arguments} --json"));
        let problem = text(&output.stderr);
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{arguments}: {problem}"))
    }

    /// The sheet as its holder scans it.
    fn scanned(&self, pdf: &str) -> String {
        let name = pdf.replace(['/', '.'], "-");
        let arguments = ["-r", "200", "-gray", "-png", "-singlefile", pdf, &name];
        let output = run(self.folder.path(), "pdftoppm", &arguments, b"");
        assert!(output.status.success(), "{}", text(&output.stderr));
        format!("{name}.png")
    }

    /// Which revision these open, on an evening without the owner, and which codes are in it.
    fn opens(&self, files: &[&str]) -> (u64, String) {
        let recovered = self.json(&format!("combine --show {}", files.join(" ")));
        let revision = recovered["revision"].as_u64();
        (revision.unwrap(), recovered.to_string())
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_year() {
    if !have(&["pdftoppm"]) {
        return;
    }
    let mut home = Household {
        folder: tempfile::tempdir().unwrap(),
        days_pass: have(&["faketime"]),
        today: "2026-01-10",
    };
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/family-vault.json");
    fs::write(home.path("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
    fs::copy(example, home.path("example.json")).unwrap();
    fs::write(home.path("new.txt"), format!("{NEW}\n0b2d4-9e8f1\n")).unwrap();
    fs::create_dir(home.path("stick")).unwrap();

    // January: the codes, and five sheets.
    home.done("init --title Rossi");
    home.done("import example.json --yes");
    let said = home.done(
        "split -k 3 --to Anna,Ben,Chloe,Dan,Zoe --place Anna=Lyon --place Ben=Lyon --out sheets",
    );
    assert!(
        said.contains("each of the 10 choices of 3 sheets opens"),
        "{said}"
    );
    let set = home.json("sheets list")["sets"][0]["set"].clone();
    let set = set.as_str().unwrap().to_owned();
    let paper: Vec<String> = ["1-Anna", "3-Chloe", "4-Dan", "5-Zoe"]
        .iter()
        .map(|name| home.scanned(&format!("sheets/sheet-{name}.pdf")))
        .collect();
    let [anna, chloe, dan, zoe] = paper.as_slice() else {
        panic!()
    };
    let (printed, codes) = home.opens(&[anna, chloe, dan]);
    assert!(codes.contains(OLD));

    // February: a code is used up. The sheets go on opening what is on them.
    home.on("2026-02-03").done("use github --yes");
    assert_eq!(home.opens(&[anna, chloe, dan]).0, printed);

    // March: a sixth sheet, and nobody else is disturbed.
    let said = home
        .on("2026-03-15")
        .done("sheets mint --to Emil --place Rome --out for-emil");
    assert!(said.contains("Sheet 6 of set"), "{said}");
    let emil = home.scanned("for-emil/sheet-6-Emil.pdf");

    // April: Ben lost his.
    let said = home.on("2026-04-20").done("sheets lost Ben");
    assert!(
        said.contains("Of 6 sheets 5 are left; any 3 open the vault, so 2 more may be lost."),
        "{said}"
    );

    // May to July: a drill, sheet by sheet; then Anna on the phone.
    home.on("2026-05-05").done(&format!("drill scan {anna}"));
    let said = home
        .on("2026-06-01")
        .done(&format!("drill scan {zoe} {dan}"));
    assert!(said.contains("quorum is reached"), "{said}");
    let said = home.on("2026-07-10").done("drill scan --close");
    assert!(said.contains("Chloe"), "still to be heard from: {said}");
    let log = home.json("drill log");
    assert_eq!(log["drills"][0]["passed"], true, "{log}");
    assert_eq!(
        log["drills"][0]["who"].as_array().unwrap().len(),
        3,
        "{log}"
    );
    if home.days_pass {
        assert_eq!(log["drills"][0]["date"], "2026-07-10");
        assert_eq!(log["drills"][0]["days"], 66);
    }
    let said = home.done(&format!("check --proof {chloe}"));
    let code: String = said
        .lines()
        .find(|line| line.contains("  -  "))
        .unwrap()
        .replace(' ', "");
    home.done(&format!("drill heard Chloe {code}"));
    home.ends(4, &format!("drill heard Anna {code}"));

    // August: new codes at GitHub, and a copy for the stick.
    home.on("2026-08-01").done("replace github --from new.txt");
    home.done("copy stick");
    let copy = format!("stick/vault-{set}.age");
    let newest = home.json("list")["revision"].as_u64().unwrap();
    let (revision, codes) = home.opens(&[chloe, &emil, zoe, &copy]);
    assert_eq!(revision, newest);
    assert!(codes.contains(NEW));
    let said = home.done(&format!("combine {anna} {chloe} {dan}"));
    assert!(said.contains(&format!("revision {printed}")), "{said}");

    // September: Zoe's sheet again, with what is new; hers is enough, also as the last one read.
    home.on("2026-09-02")
        .done("sheets reprint Zoe --out for-zoe");
    let zoe_again = home.scanned("for-zoe/sheet-5-Zoe.pdf");
    let (revision, codes) = home.opens(&[anna, chloe, &emil, &zoe_again]);
    assert_eq!(revision, newest);
    assert!(codes.contains(NEW));

    // October: a new set. The old paper opens what it opened, and no more.
    let said = home.on("2026-10-11").done("sheets rotate --out anew");
    assert!(said.contains("destroy"), "{said}");
    home.done("copy stick --force");
    let sets = home.json("sheets list --all")["sets"].clone();
    let again = sets[1]["set"].as_str().unwrap().to_owned();
    assert_ne!(set, again);
    assert!(
        !sets[0]["retired"].is_null() && sets[1]["retired"].is_null(),
        "{sets}"
    );

    // The next year: what is due is said.
    if home.days_pass {
        home.on("2027-01-15");
        let status = home.json("status").to_string();
        assert!(!status.contains("drill-overdue"), "{status}");
        home.on("2027-11-01");
        let status = home.json("status").to_string();
        assert!(status.contains("drill-overdue"), "{status}");
        assert!(status.contains("holders-silent"), "{status}");
    }

    // The worst day: the oldest paper alone, with the copy that was made for it, and the new.
    assert_eq!(home.opens(&[anna, dan, zoe]).0, printed);
    let (revision, codes) = home.opens(&[anna, dan, zoe, &copy]);
    assert_eq!(revision, newest);
    assert!(codes.contains(NEW));
    let new_copy = format!("stick/vault-{again}.age");
    assert_eq!(home.opens(&[anna, dan, zoe, &new_copy]).0, printed);
    let new_paper: Vec<String> = ["1-Anna", "2-Chloe", "5-Emil"]
        .iter()
        .map(|name| home.scanned(&format!("anew/sheet-{name}.pdf")))
        .collect();
    let files: Vec<&str> = new_paper.iter().map(String::as_str).collect();
    let (revision, codes) = home.opens(&[&files[..], &[&new_copy]].concat());
    assert!(revision > newest);
    assert!(codes.contains(NEW));
    // Two of the new and one of the old are not three.
    home.ends(3, &format!("combine {anna} {} {}", files[1], files[2]));
}
