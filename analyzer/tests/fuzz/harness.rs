//! Runs the cases of a target: a few, or as many as fit into a time.

use crate::dice::Dice;
use crate::kept;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Cases of a target in `cargo test`.
const CASES: u64 = 60;
/// A case that takes longer hangs, or is not linear.
const SLOW: Duration = Duration::from_secs(20);

/// Runs what failed once, then fresh cases.
///
/// `UNBAKED_FUZZ_SECONDS` runs as long as that, from a number that the clock gives; `UNBAKED_FUZZ_SEED` runs one case.
pub(crate) fn run(target: &str, case: fn(&mut Dice)) {
    let number = |name: &str| env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    if let Some(seed) = number("UNBAKED_FUZZ_SEED") {
        case(&mut Dice::new(seed));
        return;
    }
    kept::all(target);
    let time = number("UNBAKED_FUZZ_SECONDS").map(Duration::from_secs);
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let first = if time.is_some() { clock() << 20 } else { 0 };
    let start = Instant::now();
    let mut cases = 0;
    while time.map_or(cases < CASES, |time| start.elapsed() < time) {
        let seed = first + cases;
        let begun = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| case(&mut Dice::new(seed))));
        let failed = if done.is_err() {
            "fails"
        } else if begun.elapsed() > SLOW {
            "takes too long"
        } else {
            cases += 1;
            continue;
        };
        panic!("{target}: case {seed} {failed}; UNBAKED_FUZZ_SEED={seed} runs it again");
    }
    if time.is_some() {
        println!("{target}: {cases} cases in {} s, none failed", start.elapsed().as_secs());
    }
}
