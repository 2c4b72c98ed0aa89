//! What failed once, as what makes it.

use crate::dice::Dice;
use crate::{grammar, sound};

/// Runs what `target` failed on.
pub(crate) fn all(target: &str) {
    let mut dice = Dice::new(0);
    for (_, name, make) in KEPT.iter().filter(|(of, ..)| *of == target) {
        sound::file(&mut dice, name, &make());
    }
}

/// What makes an input.
type Make = fn() -> Vec<u8>;

/// The target, the name of the file, and what makes it.
const KEPT: &[(&str, &str, Make)] = &[
    // A credential that ends in a last group that is not full: it was placed behind the end of the run.
    ("decode_base64", "x", || grammar::base64(format!("{} ", token()).as_bytes(), true).into_bytes()),
    // A line of many passwords: for each of them all that stands near it was looked at again.
    ("parse_dockerfile", "Dockerfile", || {
        format!("FROM a\nRUN {}\n", "curl -u a:5N".repeat(600)).into_bytes()
    }),
    // What begins with more blanks than are looked at: whether it was a document hung on where it was cut.
    ("parse_ignore_files", ".dockerignore", || format!("{}[a-z]", "  \n".repeat(300)).into_bytes()),
];

fn token() -> String {
    Dice::new(0).proven().0
}
