//! The program as a person runs it: what it writes, what it refuses, and what it reads back from
//! pages that other programs made of its sheets.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use image::{DynamicImage, GenericImage, GrayImage, Luma};
use sha2::Digest;

use crate::common::{have, run};

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");
const FIVE: &str = "Anna,Ben,Chloé,Дмитрий,Zoë";

/// A folder with the example vault in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        fs::copy("examples/family-vault.json", desk.path("vault.json")).unwrap();
        desk
    }

    /// With five sheets in `sheets`, any three of which open the vault.
    fn with_sheets() -> Self {
        let desk = Self::new();
        desk.done(&[
            "split",
            "vault.json",
            "-k",
            "3",
            "--to",
            FIVE,
            "--out",
            "sheets",
            "--text",
        ]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn kinsafe(&self, arguments: &[&str]) -> Output {
        run(self.0.path(), KINSAFE, arguments, b"")
    }

    /// Runs the program, which has to succeed; what it said on stdout.
    fn done(&self, arguments: &[&str]) -> String {
        let output = self.kinsafe(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    }

    /// Runs the program, which has to end with `code`; what it said on stderr.
    fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.kinsafe(arguments);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        said
    }

    /// All files below the folder, with their bytes.
    fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    files.push((path, bytes));
                }
            }
        }
        files.sort();
        files
    }

    fn sheet(&self, number: usize, kind: &str) -> String {
        let name = FIVE.split(',').nth(number - 1).unwrap();
        format!("sheets/sheet-{number}-{name}.{kind}")
    }

    /// The accounts that `combine` gives from `inputs`, as JSON.
    fn accounts(&self, inputs: &[&str]) -> serde_json::Value {
        let mut arguments = vec!["combine"];
        arguments.extend(inputs);
        arguments.extend(["--out", "recovered.json", "--plain"]);
        self.done(&arguments);
        let accounts = accounts_in(&self.path("recovered.json"));
        fs::remove_file(self.path("recovered.json")).unwrap();
        accounts
    }

    fn opens(&self, inputs: &[&str]) {
        // Not assert_eq, which would print the whole vault.
        assert!(
            self.accounts(inputs) == accounts_in(&self.path("vault.json")),
            "{inputs:?}"
        );
    }

    /// Pages of a sheet as `pdftoppm` draws them.
    fn draw(&self, number: usize, options: &[&str], name: &str) {
        let sheet = self.sheet(number, "pdf");
        let mut arguments = options.to_vec();
        arguments.extend(["-singlefile", &sheet, name]);
        let output = run(self.0.path(), "pdftoppm", &arguments, b"");
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
}

fn accounts_in(path: &Path) -> serde_json::Value {
    let vault: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    vault["accounts"].clone()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_is_refused_writes_nothing() {
    let desk = Desk::with_sheets();
    fs::write(desk.path("noise.json"), vault_of_noise(60_000)).unwrap();
    let before = desk.everything();
    for (code, arguments) in [
        (
            2,
            vec!["vault.json", "-k", "1", "--to", "A,B", "--out", "o"],
        ),
        (
            2,
            vec!["vault.json", "-k", "3", "--to", "A,B", "--out", "o"],
        ),
        (
            2,
            vec!["vault.json", "-k", "2", "--to", "A,a", "--out", "o"],
        ),
        (
            2,
            vec!["vault.json", "-k", "2", "--to", "A,ไทย", "--out", "o"],
        ),
        (
            2,
            vec!["vault.json", "-k", "2", "--to", "A,B", "--out", "nowhere/o"],
        ),
        (
            6,
            vec!["vault.json", "-k", "2", "--to", "A,B", "--out", "sheets"],
        ),
        (
            7,
            vec!["nothing.json", "-k", "2", "--to", "A,B", "--out", "o"],
        ),
        (
            1,
            vec!["noise.json", "-k", "2", "--to", "A,B", "--out", "o"],
        ),
    ] {
        let arguments: Vec<_> = std::iter::once("split").chain(arguments).collect();
        desk.fails(code, &arguments);
        assert_eq!(desk.everything(), before, "{arguments:?}");
    }
    let split = [
        "split",
        "noise.json",
        "-k",
        "2",
        "--to",
        "A,B",
        "--out",
        "o",
    ];
    let said = desk.fails(1, &split);
    let words: Vec<&str> = said.lines().collect();
    assert!(
        words[0].starts_with("kinsafe: error: the sealed vault takes "),
        "{said}"
    );
    assert!(
        words[0].ends_with(" bytes; at most 65536 go on paper"),
        "{said}"
    );
    assert!(
        words[1].starts_with("kinsafe: hint: Leave out what is not needed"),
        "{said}"
    );
    let three = [1, 2, 3].map(|number| desk.sheet(number, "pdf"));
    for (code, extra) in [
        (6, vec!["--out", "vault.json", "--plain"]),
        (2, vec!["--out", "nowhere/v.json", "--plain"]),
        // No terminal to ask for a passphrase.
        (2, vec!["--out", "v.age"]),
        (7, vec!["--out", "v.age", "--passphrase-file", "nothing"]),
        (2, vec!["--plain"]),
    ] {
        let mut arguments = vec!["combine"];
        arguments.extend(three.iter().map(String::as_str));
        arguments.extend(extra);
        desk.fails(code, &arguments);
        assert_eq!(desk.everything(), before, "{arguments:?}");
    }
}

/// A vault whose notes do not compress, of about `bytes` when sealed.
fn vault_of_noise(bytes: usize) -> String {
    let mut state = 1_u64;
    let letters: String = (0..bytes * 4 / 3 + bytes / 6)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            char::from(alphabet[(state >> 58) as usize])
        })
        .collect();
    format!(r#"{{"kinsafe":1,"accounts":[{{"provider":"X","note":"{letters}"}}]}}"#)
}

#[test]
fn what_split_writes() {
    let desk = Desk::with_sheets();
    let mut names: Vec<String> = fs::read_dir(desk.path("sheets"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let set = names.pop().unwrap();
    assert!(set.starts_with("vault-") && set.ends_with(".age"), "{set}");
    assert_eq!(names[0], "README.txt");
    assert_eq!(names[1], "kinsafe.html");
    assert_eq!(names[2..4], ["sheet-1-Anna.pdf", "sheet-1-Anna.txt"]);
    assert_eq!(names.len(), 12);
    // Nothing else remains beside the folder.
    assert_eq!(fs::read_dir(desk.0.path()).unwrap().count(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&desk.path("sheets")), 0o700);
        for (path, _) in desk.everything() {
            assert!(
                path.ends_with("vault.json") || mode(&path) == 0o600,
                "{}",
                path.display()
            );
        }
    }
    // A sheet is small.
    let size = fs::metadata(desk.path(&desk.sheet(4, "pdf")))
        .unwrap()
        .len();
    assert!(size < 100_000, "{size}");
}

#[test]
fn the_page_is_written_where_it_is_wanted() {
    let page = fs::read("page/kinsafe.html").unwrap();
    let desk = Desk::with_sheets();
    assert!(fs::read(desk.path("sheets/kinsafe.html")).unwrap() == page);
    desk.done(&["page", "--out", "here.html"]);
    assert!(fs::read(desk.path("here.html")).unwrap() == page);
    fs::write(desk.path("here.html"), "mine").unwrap();
    desk.fails(6, &["page", "--out", "here.html"]);
    let hash = desk.done(&["page", "--out", "here.html", "--force", "--hash"]);
    assert!(fs::read(desk.path("here.html")).unwrap() == page);
    assert_eq!(fs::read(desk.path("here.html.1")).unwrap(), b"mine");
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    assert_eq!(hash.trim(), hex(&sha2::Sha256::digest(&page)));
    desk.done(&[
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "Anna,Ben",
        "--out",
        "without",
        "--no-page",
        "--no-check",
    ]);
    assert!(!desk.path("without/kinsafe.html").exists());
}

#[test]
fn what_was_there_is_kept() {
    let desk = Desk::with_sheets();
    let old = fs::read(desk.path(&desk.sheet(1, "pdf"))).unwrap();
    let split = [
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "Anna,Ben",
        "--out",
        "sheets",
    ];
    desk.fails(6, &split);
    let forced: Vec<_> = split.iter().copied().chain(["--force"]).collect();
    desk.done(&forced);
    assert_eq!(
        fs::read(desk.path("sheets.1/sheet-1-Anna.pdf")).unwrap(),
        old
    );
    assert_ne!(fs::read(desk.path("sheets/sheet-1-Anna.pdf")).unwrap(), old);
    // An empty folder is as good as none.
    fs::create_dir(desk.path("empty")).unwrap();
    desk.done(&[
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "A,B",
        "--out",
        "empty",
    ]);
}

#[test]
fn any_three_sheets_open_it_and_two_do_not() {
    let desk = Desk::with_sheets();
    for numbers in [[1, 2, 3], [2, 3, 4], [5, 3, 1]] {
        let sheets = numbers.map(|number| desk.sheet(number, "pdf"));
        desk.opens(&sheets.each_ref().map(String::as_str));
    }
    desk.opens(&["sheets"]);
    let said = desk.fails(
        3,
        &["combine", &desk.sheet(1, "pdf"), &desk.sheet(4, "pdf")],
    );
    assert!(
        said.contains("2 of 3 sheets; you have sheets 1 and 4 of set "),
        "{said}"
    );
    // Text sheets, and a mix.
    let [a, b, c] = [1, 2, 4].map(|number| desk.sheet(number, "txt"));
    desk.opens(&[&a, &b, &c]);
    desk.opens(&[&a, &desk.sheet(2, "pdf"), &desk.sheet(5, "pdf")]);
}

#[test]
fn codes_are_shown_only_when_asked_for() {
    let desk = Desk::with_sheets();
    let secret = "6848 7452";
    let hidden = desk.kinsafe(&["combine", "sheets", "--all"]);
    for said in [&hidden.stdout, &hidden.stderr] {
        assert!(!text(said).contains(secret));
    }
    assert!(text(&hidden.stdout).contains("recovery codes, 8 of 10 left"));
    let shown = desk.done(&["combine", "sheets", "--show"]);
    assert!(shown.contains("[ ] 6848 7452") && shown.contains("[x] 9836 9006   used 2026-05-02"));
}

#[test]
fn saved_under_a_passphrase_and_split_again() {
    let desk = Desk::with_sheets();
    fs::write(desk.path("pass"), "correct horse\nnot this line\n").unwrap();
    fs::write(desk.path("wrong"), "correct horses\n").unwrap();
    desk.done(&[
        "combine",
        "sheets",
        "--out",
        "v.age",
        "--passphrase-file",
        "pass",
    ]);
    assert!(
        fs::read(desk.path("v.age"))
            .unwrap()
            .starts_with(b"age-encryption.org/v1\n")
    );
    let split = |file| {
        vec![
            "split",
            "v.age",
            "-k",
            "2",
            "--to",
            "A,B",
            "--out",
            "again",
            "--passphrase-file",
            file,
        ]
    };
    let said = desk.fails(5, &split("wrong"));
    assert!(
        said.contains("the passphrase does not open v.age"),
        "{said}"
    );
    desk.done(&split("pass"));
    desk.opens(&["again"]);
}

#[test]
fn check_reveals_nothing() {
    let desk = Desk::with_sheets();
    let said = desk.done(&["check", &desk.sheet(2, "pdf")]);
    assert!(
        said.contains("made for Ben on ") && said.contains("Signature: good"),
        "{said}"
    );
    assert!(said.contains("Vault codes: whole"), "{said}");
    let sheet = fs::read_to_string(desk.path(&desk.sheet(2, "txt"))).unwrap();
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    let key = lines
        .iter()
        .position(|line| line.contains("BEGIN KINSAFE KEY"))
        .unwrap()
        + 2;
    let changed = if lines[key].starts_with('A') {
        "B"
    } else {
        "A"
    };
    lines[key].replace_range(..1, changed);
    fs::write(desk.path("forged.txt"), lines.join("\n")).unwrap();
    let said = desk.fails(4, &["check", "forged.txt"]);
    assert!(said.contains("damaged, altered or forged"), "{said}");
    desk.fails(7, &["check", "vault.json"]);
    desk.fails(7, &["check", "nothing.png"]);
}

/// The picture that comes back shows codes, so it is its owner's alone, and replaces nothing.
/// What somebody with sheets is told is in their language: the system's, or the one that is named.
#[test]
fn sheets_are_read_in_the_language_of_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/v1/sheet-1.pdf");
    let say = |locale: &str, arguments: &[&str]| {
        let output = Command::new(KINSAFE)
            .current_dir(folder.path())
            .args(arguments)
            .arg(&sheet)
            .env("LC_ALL", locale)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let all = [output.stdout, output.stderr].concat();
        (output.status.code(), text(&all))
    };
    for (locale, part) in [
        ("C", "1 of 3 sheets"),
        (
            "de_AT.UTF-8",
            "kinsafe: Fehler: 1 von 3 Blättern; Sie haben Blatt 1 des Satzes KGB9-93HN\n",
        ),
        (
            "ru_RU",
            "kinsafe: ошибка: 1 из 3 листов; листы набора KGB9-93HN, которые у вас есть: 1\n",
        ),
    ] {
        let (code, said) = say(locale, &["combine"]);
        assert_eq!(code, Some(3), "{said}");
        assert!(said.contains(part), "{locale}: {said}");
    }
    let (code, said) = say("de_DE.UTF-8", &["--language", "fr-CH", "check"]);
    assert_eq!(code, Some(0));
    assert!(
        said.contains("Feuille 1 du jeu KGB9-93HN, faite pour Anna"),
        "{said}"
    );
    // For programs all stays as it is.
    let json = |locale: &str| {
        let output = Command::new(KINSAFE)
            .args(["check", "--json"])
            .arg(&sheet)
            .env("LC_ALL", locale)
            .output()
            .unwrap();
        text(&output.stdout)
    };
    assert_eq!(json("C"), json("de"));
}

#[test]
fn a_picture_back_with_its_codes_outlined() {
    let desk = Desk::new();
    fs::copy("tests/golden/v1/scan-3.png", desk.path("scan.png")).unwrap();
    desk.done(&["check", "scan.png", "--annotate", "seen.png"]);
    let first = fs::read(desk.path("seen.png")).unwrap();
    let seen = image::load_from_memory(&first).unwrap().to_rgb8();
    assert!(seen.pixels().any(|&image::Rgb([r, g, _])| g > r));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.path("seen.png"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    desk.fails(6, &["check", "scan.png", "--annotate", "seen.png"]);
    desk.fails(6, &["check", "scan.png", "--annotate", "scan.png"]);
    assert_eq!(fs::read(desk.path("seen.png")).unwrap(), first);
    desk.done(&["check", "scan.png", "--annotate", "seen.png", "--force"]);
    desk.fails(
        2,
        &["check", "scan.png", "seen.png", "--annotate", "other.png"],
    );
    desk.fails(2, &["check", "vault.json", "--annotate", "other.png"]);
}

#[test]
fn an_anonymous_set_carries_no_names() {
    if !have(&["pdftotext"]) {
        return;
    }
    let desk = Desk::new();
    let split = [
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "Anna,田中",
        "--out",
        "s",
        "--anonymous",
    ];
    desk.done(&[split.as_slice(), &["--text"]].concat());
    for number in 1..=2 {
        let name = format!("s/sheet-{number}.pdf");
        let words = text(&run(desk.0.path(), "pdftotext", &[&name, "-"], b"").stdout);
        let plain = fs::read_to_string(desk.path(&format!("s/sheet-{number}.txt"))).unwrap();
        for said in [words, plain] {
            assert!(said.contains("Sheet"), "{said}");
            assert!(!said.contains("Anna") && !said.contains("Rossi"), "{said}");
        }
    }
    desk.opens(&["s"]);
}

/// Each sheet names the others with what was given to reach them, and never its own holder's.
#[test]
fn sheets_name_the_others_unless_told_not_to() {
    let desk = Desk::new();
    let split = |out: &str, more: &[&str]| {
        let all = [
            "split",
            "vault.json",
            "-k",
            "2",
            "--to",
            "Anna,שרה",
            "--text",
            "--out",
            out,
        ];
        desk.done(&[all.as_slice(), more].concat());
        ["sheet-1-Anna.txt", "sheet-2-שרה.txt"]
            .map(|name| fs::read_to_string(desk.path(&format!("{out}/{name}"))).unwrap())
            // Marks of direction around Sarah's name.
            .map(|sheet| sheet.replace(['\u{2068}', '\u{2069}'], ""))
    };
    let contact = ["--contact", "Anna=+39 055 555 0123"];
    let [of_anna, of_sarah] = split("a", &contact);
    assert!(
        of_anna.contains("The other sheets are with שרה."),
        "{of_anna}"
    );
    assert!(!of_anna.contains("0123"), "{of_anna}");
    assert!(
        of_sarah.contains("with Anna (+39 055 555 0123)"),
        "{of_sarah}"
    );
    for sheet in split("b", &["--no-names"]) {
        assert!(!sheet.contains("The other sheets"), "{sheet}");
    }
    desk.opens(&["a"]);
}

/// Sheets in every language open the vault, as files and as they are drawn.
#[test]
fn sheets_in_all_languages() {
    let desk = Desk::new();
    let languages = [
        "ar", "cs", "de", "en", "es", "fr", "he", "hi", "it", "ja", "nl", "pl", "pt", "ru", "tr",
        "uk", "zh",
    ];
    let names = languages.join(",");
    let mut split = vec![
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        &names,
        "--out",
        "s",
    ];
    let spoken = languages.map(|tag| format!("{tag}={tag}"));
    for one in &spoken {
        split.extend(["--sheet-language", one]);
    }
    split.extend(["--large", "--no-check"]);
    desk.done(&split);
    desk.opens(&["s/sheet-1-ar.pdf", "s/sheet-8-hi.pdf"]);
    desk.opens(&["s/sheet-7-he.pdf", "s/sheet-10-ja.pdf"]);
    if !have(&["pdftotext"]) {
        return;
    }
    for (file, said) in [
        ("s/sheet-1-ar.pdf", "ورقة استرداد"),
        ("s/sheet-7-he.pdf", "גיליון שחזור"),
        ("s/sheet-8-hi.pdf", "कुंजी कोड शब्दों में, टाइप करने के लिए"),
        ("s/sheet-10-ja.pdf", "復旧シート"),
        ("s/sheet-17-zh.pdf", "密钥码"),
    ] {
        let words = text(&run(desk.0.path(), "pdftotext", &[file, "-"], b"").stdout);
        // Marks of direction, which pdftotext puts around.
        let words = words.replace(['\u{202A}', '\u{202B}', '\u{202C}'], "");
        assert!(words.contains(said), "{file}: {words}");
    }
}

#[test]
fn a_large_vault_goes_on_further_pages() {
    let desk = Desk::new();
    fs::write(desk.path("vault.json"), vault_of_noise(20_000)).unwrap();
    desk.done(&[
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "A,B",
        "--out",
        "s",
    ]);
    desk.opens(&["s/sheet-1-A.pdf", "s/sheet-2-B.pdf"]);
}

#[test]
fn scans_of_every_straight_kind() {
    if !have(&["pdftoppm"]) {
        return;
    }
    let desk = Desk::with_sheets();
    let scans: [(&[&str], &str); 6] = [
        (&["-r", "150", "-gray", "-png"], "png"),
        (&["-r", "200", "-mono", "-png"], "png"),
        (&["-r", "300", "-png"], "png"),
        (&["-r", "300", "-gray", "-jpeg"], "jpg"),
        (&["-r", "400", "-mono", "-tiff"], "tif"),
        (&["-r", "600", "-gray", "-tiff"], "tif"),
    ];
    for (scan, (options, kind)) in scans.iter().enumerate() {
        for number in 1..=3 {
            desk.draw(number, options, &format!("scan{scan}-{number}"));
        }
        let names = [1, 2, 3].map(|number| format!("scan{scan}-{number}.{kind}"));
        desk.opens(&names.each_ref().map(String::as_str));
    }
}

#[test]
fn pages_turned_joined_and_cut() {
    if !have(&["pdftoppm"]) {
        return;
    }
    let desk = Desk::with_sheets();
    let page = |number: usize| {
        desk.draw(number, &["-r", "150", "-gray", "-png"], "page");
        image::open(desk.path("page.png")).unwrap().into_luma8()
    };
    let save = |picture: GrayImage, name: &str| {
        DynamicImage::from(picture).save(desk.path(name)).unwrap();
    };
    // Upside down, and on both sides.
    save(image::imageops::rotate180(&page(1)), "down.png");
    save(image::imageops::rotate90(&page(2)), "right.png");
    save(image::imageops::rotate270(&page(3)), "left.png");
    desk.opens(&["down.png", "right.png", "left.png"]);
    // Three on one page.
    let (width, height) = page(1).dimensions();
    let mut joined = GrayImage::from_pixel(width * 3, height, Luma([255]));
    for number in 1..=3 {
        joined
            .copy_from(&page(number), width * (number as u32 - 1), 0)
            .unwrap();
    }
    save(joined, "joined.png");
    desk.opens(&["joined.png"]);
    // One sheet over two files: the vault codes are only in the lower half.
    let mut whole = page(1);
    let half = height * 48 / 100;
    save(
        image::imageops::crop(&mut whole, 0, 0, width, half).to_image(),
        "upper.png",
    );
    save(
        image::imageops::crop(&mut whole, 0, half, width, height - half).to_image(),
        "lower.png",
    );
    for number in 2..=3 {
        let mut page = page(number);
        let upper = image::imageops::crop(&mut page, 0, 0, width, half).to_image();
        save(upper, &format!("upper{number}.png"));
    }
    let uppers = ["upper.png", "upper2.png", "upper3.png"];
    let said = desk.fails(3, &[&["combine"], uppers.as_slice()].concat());
    assert!(
        said.contains("the sheets are enough, but no vault code was found"),
        "{said}"
    );
    desk.opens(&[uppers.as_slice(), &["lower.png"]].concat());
}

/// The sealed vault as lines, with sheets of which nothing is left but the words.
#[test]
fn the_vault_in_lines() {
    let desk = Desk::new();
    let split = ["split", "vault.json", "-k", "2", "--to", "A,B", "--out"];
    desk.done(&[split.as_slice(), &["s", "--lines", "--text"]].concat());
    let lines = desk
        .everything()
        .into_iter()
        .find(|(path, _)| path.to_str().unwrap().contains("vault-lines-"))
        .unwrap();
    let name = lines.0.file_stem().unwrap().to_str().unwrap().to_owned();
    let in_text = format!("s/{name}.txt");
    // The text sheets without their sealed vault.
    for sheet in ["sheet-1-A", "sheet-2-B"] {
        let text = fs::read_to_string(desk.path(&format!("s/{sheet}.txt"))).unwrap();
        let (key, _) = text.split_once("-----BEGIN AGE").unwrap();
        fs::write(desk.path(&format!("{sheet}.txt")), key).unwrap();
    }
    desk.opens(&["sheet-1-A.txt", "sheet-2-B.txt", &in_text]);
    if have(&["pdftotext"]) {
        let pdf = format!("s/{name}.pdf");
        let copied = run(
            desk.0.path(),
            "pdftotext",
            &["-layout", &pdf, "copied.txt"],
            b"",
        );
        assert!(copied.status.success());
        desk.opens(&["copied.txt", "sheet-1-A.txt", "sheet-2-B.txt"]);
    }
    // One wrong beyond mending, one missing: both are named.
    let text = fs::read_to_string(desk.path(&in_text)).unwrap();
    let (head, rest) = text.split_once("\n007 ").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    let at = rest.find("\n009 ").unwrap() + 5;
    let line = &rest[at..at + 53];
    let turned: String = line.chars().rev().collect();
    let wrong = format!("{head}\n{}", rest.replace(line, &turned));
    fs::write(desk.path("wrong.txt"), wrong).unwrap();
    let said = desk.fails(
        3,
        &["combine", "wrong.txt", "sheet-1-A.txt", "sheet-2-B.txt"],
    );
    assert!(said.contains("vault line 9 does not check"), "{said}");
    assert!(said.contains("but vault lines 7 and 9 of "), "{said}");
    // Too large, and nothing is written.
    fs::write(desk.path("vault.json"), vault_of_noise(4_000)).unwrap();
    let said = desk.fails(1, &[split.as_slice(), &["t", "--lines"]].concat());
    assert!(
        said.contains("bytes; at most 3072 are written as lines"),
        "{said}"
    );
    assert!(!desk.path("t").exists());
}

/// What opens depends on every key code, and the last file may hold one of another set.
#[test]
fn all_files_are_read() {
    let desk = Desk::new();
    fs::create_dir(desk.path("pile")).unwrap();
    for number in 1..=17 {
        let sheet = format!("tests/golden/v1/sheet-{}.pdf", number % 5 + 1);
        fs::copy(sheet, desk.path(&format!("pile/{number:02}.pdf"))).unwrap();
    }
    let said = desk.done(&["combine", "pile"]);
    assert!(
        said.contains("Opened with sheets 1, 2, 3, 4 and 5 of set "),
        "{said}"
    );
    fs::write(desk.path("v.json"), vault_of_noise(40)).unwrap();
    desk.done(&["split", "v.json", "-k", "2", "--to", "A,B", "--out", "s"]);
    fs::copy(desk.path("s/sheet-1-A.pdf"), desk.path("pile/99.pdf")).unwrap();
    let said = desk.fails(4, &["combine", "pile"]);
    assert!(
        said.contains("Set KGB9-93HN: 5 sheets (it takes 3), a vault opens; made for "),
        "{said}"
    );
    assert!(
        said.contains("there is something of 2 sets, and nothing proves"),
        "{said}"
    );
    desk.done(&["combine", "pile", "--set", "kgb993hn"]);
}

/// A reader that is not ours, typed into standard input.
#[test]
fn zbarimg_reads_what_combine_takes() {
    if !have(&["pdftoppm", "zbarimg"]) {
        return;
    }
    let desk = Desk::with_sheets();
    for number in 2..=4 {
        desk.draw(
            number,
            &["-r", "300", "-gray", "-png"],
            &format!("z{number}"),
        );
    }
    let pages = ["--nodbus", "-q", "--raw", "z2.png", "z3.png", "z4.png"];
    let codes = run(desk.0.path(), "zbarimg", &pages, b"").stdout;
    let ours = |line: &&str| line.starts_with("KINSAFE1:");
    assert_eq!(text(&codes).lines().filter(ours).count(), 12);
    let arguments = ["combine", "-", "--out", "r.json", "--plain"];
    let output = run(desk.0.path(), KINSAFE, &arguments, &codes);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        accounts_in(&desk.path("r.json")),
        accounts_in(&desk.path("vault.json"))
    );
}

/// A scanner that acts as a keyboard: small letters, a tab and a return behind each code, each
/// read twice; and a phone's list, with line ends within the codes.
#[test]
fn what_scanners_and_phones_type() {
    let codes = fs::read_to_string("tests/golden/v1/codes.txt").unwrap();
    let typed: String = codes
        .lines()
        .map(|code| format!("{}\t\r{code}\t\r", code.to_lowercase()))
        .collect();
    let listed: String = codes
        .lines()
        .map(|code| {
            let (head, tail) = code.split_at(code.len() / 2);
            format!("22.11.2026 10:15\tQR\t{head}\r\n{tail}\r\n\r\n")
        })
        .collect();
    let desk = Desk::new();
    for input in [typed, listed] {
        fs::write(desk.path("codes.txt"), &input).unwrap();
        let from_file = desk.kinsafe(&["combine", "codes.txt"]);
        let piped = run(desk.0.path(), KINSAFE, &["combine", "-"], input.as_bytes());
        for output in [from_file, piped] {
            assert!(output.status.success(), "{}", text(&output.stderr));
            assert!(
                !text(&output.stderr).contains("warning"),
                "{}",
                text(&output.stderr)
            );
        }
    }
}

/// The words as they are copied out of the PDF, with the sealed vault from a stick.
#[test]
fn words_copied_from_the_sheet() {
    if !have(&["pdftotext"]) {
        return;
    }
    let desk = Desk::with_sheets();
    let mut typed = Vec::new();
    for number in [1, 3, 5] {
        let sheet = desk.sheet(number, "pdf");
        let copied = run(desk.0.path(), "pdftotext", &["-layout", &sheet, "-"], b"").stdout;
        // Of the page, the lines that begin with their number and hold four words.
        for line in text(&copied).lines() {
            let words: Vec<_> = line.split_whitespace().take(5).collect();
            let short =
                |word: &&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_lowercase());
            if words.len() == 5 && words[0].len() == 1 && words[1..].iter().all(short) {
                typed.extend_from_slice(words.join(" ").as_bytes());
                typed.push(b'\n');
            }
        }
    }
    assert_eq!(text(&typed).lines().count(), 24, "{}", text(&typed));
    let sealed = desk
        .everything()
        .into_iter()
        .find(|(path, _)| path.extension().is_some_and(|kind| kind == "age"))
        .unwrap();
    let sealed = sealed.0.to_str().unwrap().to_owned();
    let arguments = ["combine", "-", &sealed, "--out", "r.json", "--plain"];
    let output = run(desk.0.path(), KINSAFE, &arguments, &typed);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        accounts_in(&desk.path("r.json")),
        accounts_in(&desk.path("vault.json"))
    );
}

#[test]
fn two_sets_in_one_pile() {
    let desk = Desk::with_sheets();
    desk.done(&[
        "split",
        "vault.json",
        "-k",
        "2",
        "--to",
        "X,Y,Z",
        "--out",
        "other",
    ]);
    let (one, two) = (desk.sheet(1, "pdf"), desk.sheet(2, "pdf"));
    let pile = [
        "combine",
        &one,
        "other/sheet-2-Y.pdf",
        &two,
        "other/sheet-3-Z.pdf",
    ];
    let said = desk.fails(4, &pile);
    let (before, _) = said
        .split_once(": 2 sheets (it takes 2), a vault opens; made for Y and Z")
        .unwrap_or_else(|| panic!("{said}"));
    let other = before.rsplit("Set ").next().unwrap();
    let output = desk.kinsafe(&[&pile[..], &["--set", other]].concat());
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(text(&output.stdout).starts_with("Opened with sheets 2 and 3 of set "));
    assert_eq!(said.matches("is of another set").count(), 2, "{said}");
    let one_each = ["combine", &desk.sheet(1, "pdf"), "other/sheet-2-Y.pdf"];
    let said = desk.fails(3, &one_each);
    assert_eq!(said.matches("\nSet ").count(), 2, "{said}");
}

/// Text sheets come first and are enough, but what lies beside them may be newer.
#[test]
fn a_newer_vault_beside_the_sheets_wins() {
    let desk = Desk::with_sheets();
    desk.done(&["combine", "sheets", "--out", "r.json", "--plain"]);
    let json = fs::read(desk.path("r.json")).unwrap();
    let mut vault = kinsafe::vault::from_json(&json, "r.json").unwrap();
    let later = kinsafe::day::Day::from_ymd(2027, 1, 1).unwrap();
    vault.changed(later, "used a code").unwrap();
    let json = kinsafe::vault::to_json(&vault, false);
    let newer = kinsafe::seal::seal(json.expose(), &vault.sets()[0].data_key);
    fs::write(desk.path("sheets/zz.age"), newer.as_bytes()).unwrap();
    let said = desk.done(&["combine", "sheets"]);
    assert!(said.contains("revision 9"), "{said}");
}

#[test]
fn the_vault_in_the_readme_is_one() {
    let readme = include_str!("../README.md");
    let (_, rest) = readme.split_once("```json\n").unwrap();
    let (json, _) = rest.split_once("```").unwrap();
    let vault = kinsafe::vault::from_json(json.as_bytes(), "README.md").unwrap();
    assert_eq!(vault.accounts()[0].items.len(), 5);
    assert_eq!(vault.unknown(), Vec::<String>::new());
}

#[test]
fn what_is_not_understood_is_not_sealed_in_silence() {
    let desk = Desk::new();
    let split = ["split", "v.json", "-k", "2", "--to", "A,B", "--out", "s"];
    fs::write(
        desk.path("v.json"),
        r#"{"kinsafe":1,"acounts":[{"provider":"G"}]}"#,
    )
    .unwrap();
    let said = desk.fails(7, &split);
    assert!(
        said.contains("v.json is not a vault: it has no accounts"),
        "{said}"
    );
    let odd =
        r#"{"kinsafe":1,"tilte":"x","accounts":[{"provider":"G","items":[{"kind":"note"}]}]}"#;
    fs::write(desk.path("v.json"), odd).unwrap();
    let said = text(&desk.kinsafe(&split).stderr);
    assert!(said.contains("the field \"tilte\" is not known"), "{said}");
    assert!(
        said.contains("an item of the kind \"note\" of G is not known"),
        "{said}"
    );
}

#[test]
fn a_closed_pipe_is_quiet() {
    let desk = Desk::with_sheets();
    let mut child = Command::new(KINSAFE)
        .args(["combine", "sheets", "--show"])
        .current_dir(desk.0.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("error"));
}

/// A sheet speaks its holder's language, also when it is printed again; what there is no sheet in is
/// refused.
#[test]
fn sheets_speak_their_holders_language() {
    let home = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/family-vault.json");
    fs::write(home.path().join("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
    let kinsafe = |arguments: &[&str]| {
        let own = ["--passphrase-file", "pw", "--vault", "vault.age"];
        run(home.path(), KINSAFE, &[arguments, &own].concat(), b"")
    };
    let done = |arguments: &[&str]| {
        let output = kinsafe(arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    };
    done(&["init"]);
    done(&["import", "--yes", example.to_str().unwrap()]);
    let split = [
        "split",
        "--threshold",
        "2",
        "--to",
        "Anna,Дмитрий",
        "--text",
        "--no-check",
    ];
    let languages = |out, of: &[&'static str]| {
        let flags = of.iter().flat_map(|of| ["--sheet-language", of]);
        let all: Vec<&str> = split
            .into_iter()
            .chain(flags)
            .chain(["--out", out])
            .collect();
        all
    };
    for wrong in ["xx", "Anna=klingon"] {
        let output = kinsafe(&languages("none", &[wrong]));
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("there are no sheets in "), "{said}");
    }
    let nobody = kinsafe(&languages("none", &["Zoë=de"]));
    assert_eq!(nobody.status.code(), Some(2), "{nobody:?}");
    done(&languages("sheets", &["de", "Дмитрий=ru"]));
    let text = |path: &str| fs::read_to_string(home.path().join(path)).unwrap();
    assert!(text("sheets/sheet-1-Anna.txt").contains("Blatt"));
    assert!(text("sheets/sheet-2-Дмитрий.txt").contains("Лист"));
    done(&[
        "sheets",
        "reprint",
        "Дмитрий",
        "--text",
        "--no-check",
        "--out",
        "again",
    ]);
    assert!(text("again/sheet-2-Дмитрий.txt").contains("Лист"));
}
