//! What goes to other programs and comes from them: foreign programs read the exports and write what
//! is imported, and `import` as people use it.
//!
//! KeePassXC and pykeepass open the database, `zbarimg` reads the page for a new phone, Bitwarden's
//! own types read the Credential Exchange Format. A test whose program is not installed says so and
//! does nothing, but fails where the environment variable `CI` is set.

use crate::common::terminal;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Output,
};

use crate::common::{have, python_with, run};
use serde_json::Value;

const KINSAFE: &str = env!("CARGO_BIN_EXE_kinsafe");
const EXPORTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/exports");
const PHRASE: &str = "brauner Käse 7";
/// The prompt of a terminal that waits for a line.
const ASKED: &str = "[y/N] \x1b[?2004h";

/// A folder with a working vault, made from the example.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        fs::write(home.path("pw"), "gravel-lantern-otter-mosaic\n").unwrap();
        fs::write(home.path("phrase"), format!("{PHRASE}\n")).unwrap();
        home.done(&["init", "--title", "The Rossi family"]);
        home
    }

    fn with_example() -> Self {
        let home = Self::new();
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/family-vault.json");
        home.done(&["import", "--yes", example.to_str().unwrap()]);
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the program with something on its standard input.
    fn fed(&self, arguments: &[&str], input: &[u8]) -> Output {
        let own = ["--passphrase-file", "pw", "--vault", "vault.age"];
        run(self.0.path(), KINSAFE, &[arguments, &own].concat(), input)
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.fed(arguments, b"");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The accounts, by what a program gets.
    fn accounts(&self) -> Vec<Value> {
        let json: Value = serde_json::from_str(&self.done(&["export", "--to", "json"])).unwrap();
        json["accounts"].as_array().cloned().unwrap_or_default()
    }

    fn export(&self, format: &str, name: &str) {
        let arguments = ["export", "--to", format, "--out", name];
        let sealed = ["--export-passphrase-file", "phrase"];
        let sealed = if format == "kdbx" { &sealed[..] } else { &[] };
        self.done(&[&arguments[..], sealed].concat());
    }
}

/// KeePassXC with a passphrase on its standard input.
fn keepassxc(folder: &Path, arguments: &[&str]) -> String {
    let input = format!("{PHRASE}\n{PHRASE}\n");
    let output = run(folder, "keepassxc-cli", arguments, input.as_bytes());
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn keepassxc_opens_the_database_and_gives_it_back() {
    if !have(&["keepassxc-cli"]) {
        return;
    }
    let home = Home::with_example();
    home.export("kdbx", "out.kdbx");
    let folder = home.0.path();
    let listed = keepassxc(folder, &["ls", "-q", "out.kdbx"]);
    let names: Vec<&str> = listed.lines().collect();
    assert_eq!(
        names,
        ["Google", "Microsoft", "Apple", "GitHub", "Bitwarden"]
    );
    let shown = keepassxc(folder, &["show", "-q", "-s", "--all", "out.kdbx", "GitHub"]);
    for part in [
        "UserName: mrossi-example",
        "Recovery codes, issued 2026-01-08: c4009-11d31, 690a8-ff606",
        "otp: otpauth://totp/GitHub:mrossi-example?secret=I4L5W3EKWMWKZ6XE&issuer=GitHub",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // The number that KeePassXC shows is the one that is shown here.
    let theirs = keepassxc(folder, &["show", "-q", "-t", "out.kdbx", "GitHub"]);
    let ours = home.done(&["show", "github", "--totp"]);
    let again = keepassxc(folder, &["show", "-q", "-t", "out.kdbx", "GitHub"]);
    assert!(
        ours.contains(theirs.trim()) || ours.contains(again.trim()),
        "{ours}: {theirs}, {again}"
    );

    // As KeePassXC writes it as XML, and as its database: nothing is lost and nothing is new.
    let xml = keepassxc(folder, &["export", "-q", "out.kdbx"]);
    fs::write(home.path("out.xml"), xml).unwrap();
    let before = home.accounts();
    for arguments in [
        &["import", "--yes", "out.xml"][..],
        &[
            "import",
            "--yes",
            "--export-passphrase-file",
            "phrase",
            "out.kdbx",
        ],
    ] {
        let said = home.done(arguments);
        assert!(
            said.contains("All of it was in the vault already."),
            "{said}"
        );
    }
    assert_eq!(home.accounts(), before);

    // The XML that is written here, through KeePassXC into a database, and back.
    home.export("keepass-xml", "plain.xml");
    keepassxc(folder, &["import", "-q", "-p", "plain.xml", "made.kdbx"]);
    let said = home.done(&[
        "import",
        "--yes",
        "--export-passphrase-file",
        "phrase",
        "made.kdbx",
    ]);
    assert!(
        said.contains("All of it was in the vault already."),
        "{said}"
    );
}

#[test]
fn pykeepass_reads_the_database() {
    let Some(python) = python_with("pykeepass") else {
        return;
    };
    let home = Home::with_example();
    home.export("kdbx", "out.kdbx");
    let script = format!(
        "from pykeepass import PyKeePass\n\
         for e in PyKeePass('out.kdbx', password='{PHRASE}').entries:\n\
         \x20   print(e.title, e.username, sorted(e.custom_properties), sep='|')\n"
    );
    let output = run(home.0.path(), python, &["-c", &script], b"");
    assert!(output.status.success(), "{output:?}");
    let read = String::from_utf8(output.stdout).unwrap();
    assert_eq!(read.lines().count(), 5);
    assert!(
        read.contains("Apple|maria.rossi@example.org|['Recovery key, issued 2025-11-30']"),
        "{read}"
    );
}

/// What was made by KeePassXC is opened in the library's tests; here is what only a key file opens.
#[test]
fn a_database_with_a_key_file() {
    if !have(&["keepassxc-cli"]) {
        return;
    }
    let home = Home::new();
    let folder = home.0.path();
    fs::write(home.path("key"), [7; 32]).unwrap();
    let xml = "<KeePassFile><Root><Group><Entry>\
               <String><Key>Title</Key><Value>GitHub</Value></String>\
               <String><Key>UserName</Key><Value>ann</Value></String>\
               <String><Key>Notes</Key><Value>recovery codes: 1f3a9-77c0e 0b2d4-9e8f1</Value></String>\
               </Entry></Group></Root></KeePassFile>";
    fs::write(home.path("in.xml"), xml).unwrap();
    keepassxc(folder, &["import", "-q", "-p", "in.xml", "in.kdbx"]);
    // Its own program adds the key file.
    keepassxc(
        folder,
        &["db-edit", "-q", "--set-key-file", "key", "in.kdbx"],
    );
    let import = [
        "import",
        "--yes",
        "in.kdbx",
        "--export-passphrase-file",
        "phrase",
    ];
    let without = home.fed(&import, b"");
    assert_eq!(without.status.code(), Some(5), "{without:?}");
    let said = home.done(&[&import[..], &["--key-file", "key"]].concat());
    assert!(said.contains("GitHub (ann): 2 recovery codes"), "{said}");
}

#[test]
fn a_new_phone_reads_the_page() {
    if !have(&["pdftoppm", "zbarimg"]) {
        return;
    }
    let home = Home::with_example();
    home.export("qr-pdf", "phone.pdf");
    let folder = home.0.path();
    let drawn = run(
        folder,
        "pdftoppm",
        &["-r", "150", "-png", "phone.pdf", "phone"],
        b"",
    );
    assert!(drawn.status.success(), "{drawn:?}");
    let read = run(folder, "zbarimg", &["-q", "--raw", "phone-1.png"], b"");
    let read = String::from_utf8(read.stdout).unwrap();
    assert_eq!(
        read.trim(),
        "otpauth://totp/GitHub:mrossi-example?secret=I4L5W3EKWMWKZ6XE&issuer=GitHub"
    );
    // And the way back, from the PDF and from the picture.
    for name in ["phone.pdf", "phone-1.png"] {
        let other = Home::new();
        let file = home.path(name);
        let said = other.done(&["import", "--yes", file.to_str().unwrap()]);
        assert!(
            said.contains("GitHub (mrossi-example): an authenticator seed"),
            "{said}"
        );
        assert_eq!(other.accounts()[0]["items"][0]["value"], read.trim());
    }
}

#[test]
fn bitwarden_s_types_read_the_exchange_format() {
    use credential_exchange_format::{Credential, Header};
    let home = Home::with_example();
    home.export("cxf-json", "out.json");
    let text = fs::read_to_string(home.path("out.json")).unwrap();
    let header: Header = serde_json::from_str(&text).unwrap();
    let items = &header.accounts[0].items;
    let titles: Vec<&str> = items.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(
        titles,
        ["Google", "Microsoft", "Apple", "GitHub", "Bitwarden"]
    );
    let github = &items[3];
    let totp = github.credentials.iter().find_map(|one| match one {
        Credential::Totp(totp) => Some(totp),
        _ => None,
    });
    let totp = totp.unwrap();
    assert_eq!((totp.period, totp.digits), (30, 6));
    assert_eq!(totp.issuer.as_deref(), Some("GitHub"));
    let fields = github.credentials.iter().find_map(|one| match one {
        Credential::CustomFields(fields) => Some(fields),
        _ => None,
    });
    assert!(!fields.unwrap().fields.is_empty());
}

#[test]
fn from_standard_input_and_taken_back() {
    let home = Home::with_example();
    let before = home.accounts();
    let import = [
        "import",
        "-",
        "--provider",
        "Slack",
        "--login",
        "ann",
        "--yes",
    ];
    let import = [&import[..], &["--issued", "2026-02-03"]].concat();
    let output = home.fed(&import, b"8b2c4-11d9a\n77aa1-0c2d3\n");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && said.contains("Slack (ann): 2 recovery codes"),
        "{said}"
    );
    let slack = home.accounts().pop().unwrap();
    assert_eq!(slack["items"][0]["issued"], "2026-02-03");
    assert_eq!(slack["items"][0]["issued_estimated"], Value::Null);

    home.done(&["import", "--undo", "--yes"]);
    assert_eq!(home.accounts(), before);
    // Only the last change, and only if it was an import.
    let again = home.fed(&["import", "--undo", "--yes"], b"");
    assert!(!again.status.success());
    assert_eq!(home.accounts(), before);

    // What does not say its day has that of the file, as an estimate.
    fs::write(home.path("codes.txt"), "8b2c4-11d9a\n77aa1-0c2d3\n").unwrap();
    home.done(&[
        "import",
        "codes.txt",
        "--provider",
        "Slack",
        "--login",
        "ann",
        "--yes",
    ]);
    let slack = home.accounts().pop().unwrap();
    assert_eq!(slack["items"][0]["issued_estimated"], true);
    let shown = home.done(&["show", "slack"]);
    assert!(shown.contains("issued about"), "{shown}");
}

/// At a terminal the passphrase of the export is asked for, again while it is wrong.
#[test]
fn the_passphrase_of_an_export_is_asked_for() {
    let home = Home::new();
    let file = format!("{EXPORTS}/aegis.json");
    let arguments = [
        "import",
        &file,
        "--vault",
        "vault.age",
        "--passphrase-file",
        "pw",
    ];
    let asked = "aegis.json: ";
    let steps = [
        (asked, "wrong\n".to_owned()),
        (asked, format!("{PHRASE}\n")),
        ("Save them in the vault?", String::new()),
        ("[Y/n] \x1b[?2004h", "y\n".to_owned()),
        (ASKED, "n\n".to_owned()),
    ];
    let Some(said) = terminal::run(home.0.path(), KINSAFE, &arguments, &steps) else {
        return;
    };
    assert!(said.contains("the passphrase does not open"), "{said}");
    assert!(
        said.contains("GitHub (zoë): an authenticator seed"),
        "{said}"
    );
    assert!(said.ends_with("exit code 0\n"), "{said}");
    assert!(
        !said.contains(PHRASE) && !said.contains("the echo is off"),
        "{said}"
    );
    assert_eq!(home.accounts().len(), 3);
    assert!(Path::new(&file).exists());
}

/// What was not read would be gone with the file.
#[test]
fn a_packed_file_stays_while_something_in_it_was_not_read() {
    let home = Home::new();
    let packed = |name: &str, members: &[(&str, &[u8])]| {
        let mut archive = zip::ZipWriter::new(fs::File::create(home.path(name)).unwrap());
        let options = zip::write::SimpleFileOptions::default();
        for (name, bytes) in members {
            archive.start_file(*name, options).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap();
    };
    let codes: (&str, &[u8]) = ("github-recovery-codes.txt", b"1f3a9-77c0e\n2b4c8-99d1f\n");
    packed("some.zip", &[codes, ("scan.pdf", b"%PDF-1.7")]);
    packed("all.zip", &[codes]);
    let import = |name| home.fed(&["import", "--yes", "--delete", name], b"");
    let said = import("some.zip");
    assert!(said.status.success(), "{said:?}");
    let stderr = String::from_utf8(said.stderr).unwrap();
    let line = "some.zip was not deleted: some of it was not read; look at it first";
    assert!(stderr.contains(line), "{stderr}");
    assert!(home.path("some.zip").exists());
    assert!(import("all.zip").status.success());
    assert!(!home.path("all.zip").exists());
}

/// A flag that a format has no use for would be given in vain.
#[test]
fn flags_of_other_formats_are_refused() {
    let home = Home::with_example();
    for (arguments, what) in [
        (
            &["--to", "cxf-json", "--export-passphrase-file", "phrase"][..],
            "--export-passphrase-file is for kdbx, not for cxf-json",
        ),
        (
            &["--to", "json", "--paper", "letter"],
            "--paper is for qr-pdf, not for json",
        ),
    ] {
        let said = home.fed(&[&["export"], arguments].concat(), b"");
        assert_eq!(said.status.code(), Some(2), "{said:?}");
        assert!(said.stdout.is_empty());
        let stderr = String::from_utf8(said.stderr).unwrap();
        assert!(stderr.contains(what), "{stderr}");
    }
}

#[test]
fn a_table_warns_of_spreadsheets() {
    let home = Home::with_example();
    for (format, warns) in [("apple-csv", true), ("bitwarden-json", false)] {
        let said = home.fed(&["export", "--to", format, "--out", format], b"");
        assert!(said.status.success(), "{said:?}");
        let stderr = String::from_utf8(said.stderr).unwrap();
        assert_eq!(
            stderr.contains("may take a code for a formula"),
            warns,
            "{stderr}"
        );
    }
}
