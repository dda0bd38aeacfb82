//! The whole flow with the library alone: a vault is split, printed as PDF in memory, read back
//! from two of the PDFs and opened.
//!
//! `cargo run --example split_and_combine`

use std::{error::Error, ops::ControlFlow};

use kinsafe::{
    combine::Combiner,
    day::Day,
    paper::record::VaultPart,
    scan::{self, Event},
    set::{Holders, split},
    sheet::{self, Face, Paper},
    threshold::Threshold,
    vault::{self, Account, CodeSet, Item, Vault},
};

fn main() -> Result<(), Box<dyn Error>> {
    // A vault with one account.
    let codes = ["6848 7452", "6859 6938", "4937 3964"].map(str::to_owned);
    let today = Day::from_ymd(2026, 11, 22).ok_or("no such day")?;
    let mut account = Account::new("Google", "maria@example.org");
    account
        .items
        .push(Item::Codes(CodeSet::new(codes, Some(today))));
    let vault = Vault::of_accounts("Maria's accounts", vec![account]);

    // Three sheets, any two of which open it.
    let holders = Holders::new(["Anna", "Ben", "Chloé"])?;
    let split = split(
        vault,
        Threshold::new(2)?,
        &holders,
        false,
        today,
        &mut rand::rng(),
    )?;
    let sealed = split.sealed.as_bytes();
    let paper = Paper::A4;
    let face = Face {
        title: Some("Maria's accounts"),
        set_id: split.set().set,
        threshold: split.set().threshold,
        sheets: holders.count(),
        revision: split.vault.revision(),
        made: today,
        paper,
        language: kinsafe::say::Language::ENGLISH,
        named: &[],
        address: None,
        large: false,
        parts: &VaultPart::cut(
            split.set().set,
            sealed,
            sheet::part_count(sealed.len(), paper)?,
        ),
    };
    let mut pdfs = Vec::new();
    for record in &split.records {
        let pdf = sheet::pdf(&face, record)?;
        println!(
            "sheet {}: {} bytes, {} codes",
            record.number(),
            pdf.bytes.len(),
            pdf.codes
        );
        pdfs.push(pdf.bytes);
    }

    // Years later, two of them are found.
    let mut combiner = Combiner::new();
    for (name, pdf) in [("anna.pdf", &pdfs[0]), ("chloe.pdf", &pdfs[2])] {
        scan::scan(name, pdf, &scan::Options::default(), &mut |event| {
            if let Event::Code(found) = event
                && let Ok(payload) = found.payload
            {
                combiner.add(payload, found.place);
            }
            ControlFlow::Continue(())
        })?;
    }
    let recovered = combiner.open()?;
    println!("opened with {} sheets:", recovered.sheets.len());
    println!(
        "{}",
        String::from_utf8_lossy(vault::to_json(&recovered.vault, true).expose())
    );
    Ok(())
}
