//! Damaged codes at the hardest level that is read reliably stay readable.
//!
//! The pictures were made by `cargo bench --bench scan -- --hard tests/data/scan/hard`, from
//! sheets that open nothing of anyone's.

use std::{fs, ops::ControlFlow, path::Path};

use kinsafe::{
    paper::{Payload, qr_text},
    scan::{Event, Options, scan},
};

#[test]
fn every_hard_picture_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/scan/hard");
    let payloads = fs::read_to_string(folder.join("payloads.txt")).unwrap();
    assert!(payloads.lines().count() >= 8);
    let mut size = 0;
    for line in payloads.lines() {
        let (name, text) = line.split_once(' ').unwrap();
        let bytes = fs::read(folder.join(name)).unwrap();
        size += bytes.len();
        let mut found = Vec::new();
        scan(name, &bytes, &Options::default(), &mut |event| {
            if let Event::Code(code) = event
                && let Ok(Payload::Record(record)) = code.payload
            {
                found.push(qr_text(record.as_bytes()).to_string());
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(found, [text], "{name}");
    }
    assert!(size < 800_000, "{size}");
}
