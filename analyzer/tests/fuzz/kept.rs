//! What failed once, as what makes it.

use crate::dice::Dice;
use crate::{grammar, sound};

/// Runs what `target` failed on.
pub(crate) fn all(target: &str) {
    let mut dice = Dice::new(0);
    for (_, make) in KEPT.iter().filter(|(of, _)| *of == target) {
        sound::file(&mut dice, "x", &make());
    }
}

/// What makes an input.
type Make = fn() -> Vec<u8>;

/// The target, and what makes its input.
const KEPT: &[(&str, Make)] = &[
    // A credential that ends in a last group that is not full: it was placed behind the end of the run.
    ("decode_base64", || grammar::base64(format!("{} ", token()).as_bytes(), true).into_bytes()),
];

fn token() -> String {
    Dice::new(0).proven().0
}
