//! What a large vault costs: 10,000 codes in 1,000 accounts, the stretching of the passphrase
//! aside.
//!
//! `cargo bench --bench vault`. Needs `bash` and `/usr/bin/time`. Each command runs on the large
//! vault and on one with a single account, both sealed with the least work factor. What only reads
//! is then given as it is; what saves does it with the usual work factor, so that only the
//! difference between the two vaults says something. The last line is the time of stretching
//! itself.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use age::{Encryptor, scrypt, secrecy::SecretString};
use serde_json::json;

/// How often each command runs, and how often that is measured.
const RUNS: u32 = 10;
const ROUNDS: usize = 5;

const PASSPHRASE: &str = "gravel-lantern-otter-mosaic";

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let here = folder.path();
    fs::write(here.join("pw"), PASSPHRASE).expect("a file");
    fs::create_dir(here.join("stick")).expect("a folder");
    for (name, accounts) in [("large", 1000), ("small", 1)] {
        let sealed = sealed(&vault(accounts));
        fs::write(here.join(format!("{name}.age")), sealed).expect("a file");
    }
    let account = "Provider 0 user0";
    let reading = [
        "list".to_owned(),
        "list --json".to_owned(),
        "status".to_owned(),
        format!("show '{account}' --reveal"),
        format!("export '{account}' --to bitwarden-json"),
        "export --to bitwarden-json".to_owned(),
    ];
    println!("reading, CPU per run");
    for arguments in &reading {
        let large = measure(here, "large", arguments);
        println!("  {large:6.1} ms  {arguments}");
    }
    let saving = [
        format!("use '{account}' --yes"),
        format!("edit '{account}' --address https://example.org"),
        format!("remove '{account}' --yes"),
        "add GitHub new --from codes.txt".to_owned(),
        "import github-recovery-codes.txt --yes --login new".to_owned(),
        "copy stick --force".to_owned(),
    ];
    for name in ["codes.txt", "github-recovery-codes.txt"] {
        fs::write(here.join(name), "1f3a9-77c0e\n0b2d4-9e8f1\n").expect("a file");
    }
    println!("saving, CPU per run beyond that of a vault with one account");
    let mut stretching = f64::INFINITY;
    for arguments in &saving {
        let small = measure(here, "small", arguments);
        let large = measure(here, "large", arguments);
        println!("  {:6.1} ms  {arguments}", large - small);
        stretching = stretching.min(small);
    }
    println!("stretching the passphrase, once\n  {stretching:6.1} ms");
}

fn vault(accounts: usize) -> String {
    let accounts: Vec<_> = (0..accounts)
        .map(|number| {
            let codes: Vec<_> = (0..10)
                .map(|code| json!({ "code": format!("{:04} {code:04}", number * 7 % 10_000) }))
                .collect();
            json!({
                "provider": format!("Provider {number}"),
                "login": format!("user{number}@example.org"),
                "items": [{ "kind": "codes", "issued": "2026-03-14", "codes": codes }],
            })
        })
        .collect();
    json!({ "kinsafe": 1, "title": "Large", "revision": 1, "accounts": accounts }).to_string()
}

fn sealed(json: &str) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(PASSPHRASE));
    recipient.set_work_factor(1);
    let encryptor =
        Encryptor::with_recipients(std::iter::once(&recipient as _)).expect("one recipient");
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).expect("memory");
    writer.write_all(json.as_bytes()).expect("memory");
    writer.finish().expect("memory");
    sealed
}

/// Milliseconds of user and system time a run, the least of some rounds.
fn measure(here: &Path, vault: &str, arguments: &str) -> f64 {
    let kinsafe = env!("CARGO_BIN_EXE_kinsafe");
    let once = format!(
        "cp {vault}.age vault.age && {kinsafe} -q {arguments} --vault vault.age --passphrase-file pw"
    );
    let cost = |script: &str| {
        let mut least = f64::INFINITY;
        for _ in 0..ROUNDS {
            let report = here.join("time.txt");
            let status = Command::new("/usr/bin/time")
                .args(["-f", "%U %S", "-o"])
                .arg(&report)
                .args(["bash", "-ec", script])
                .current_dir(here)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            // status ends with 8 where something needs attention.
            let code = status.ok().and_then(|status| status.code());
            assert!(matches!(code, Some(0)), "{script} failed");
            let text = fs::read_to_string(&report).expect("the report of time");
            let seconds: f64 = text
                .split_whitespace()
                .filter_map(|number| number.parse::<f64>().ok())
                .sum();
            least = least.min(seconds * 1e3);
        }
        least
    };
    let list: Vec<String> = (0..RUNS).map(|_| format!("{once} || [ $? = 8 ]")).collect();
    let copying: Vec<String> = (0..RUNS)
        .map(|_| format!("cp {vault}.age vault.age"))
        .collect();
    (cost(&list.join("\n")) - cost(&copying.join("\n"))) / f64::from(RUNS)
}
