//! What a rehearsal costs, in CPU time of one process.
//!
//! `cargo bench --bench drill`. The example vault, 3 of 5 and 5 of 9 (126 choices), three seeds
//! each, as drawn and with the harder damage.

use kinsafe::{
    day::Day,
    desk::together,
    drill::rehearse::{Plan, rehearse},
    set::{Holders, split},
    threshold::Threshold,
    vault,
};
use rand::{SeedableRng, rngs::ChaCha20Rng};
use rustix::time::{ClockId, clock_gettime};

fn main() {
    let json = include_bytes!("../examples/family-vault.json");
    let today = Day::from_ymd(2026, 11, 22).expect("a day");
    for (k, n) in [(3, 5), (5, 9)] {
        let names: Vec<String> = (1..=n).map(|number| format!("Holder {number}")).collect();
        let dealt = split(
            vault::from_json(json, "example").expect("a vault"),
            Threshold::new(k).expect("a threshold"),
            &Holders::new(names.iter().map(String::as_str)).expect("names"),
            false,
            today,
            &mut ChaCha20Rng::seed_from_u64(1),
        )
        .expect("sheets");
        for hard in [false, true] {
            for seed in 1..=3 {
                let plan = Plan {
                    vault: &dealt.vault,
                    set: dealt.set(),
                    today,
                    seed,
                    hard,
                };
                let begun = cpu();
                let rehearsed = rehearse(&plan, &together, &mut |_, _| {}).expect("a rehearsal");
                let took = cpu() - begun;
                let kind = if hard { "hard " } else { "" };
                println!(
                    "{kind}{k} of {n}, seed {seed}: {took:.2} s of CPU, {} of {} choices open",
                    rehearsed.opened, rehearsed.tried
                );
            }
        }
    }
}

/// Seconds of CPU time that the process took so far, over all threads.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
