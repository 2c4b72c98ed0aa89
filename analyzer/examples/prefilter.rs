//! What `cargo xtask train-prefilter` asks the analyzer.
#![allow(clippy::disallowed_macros, reason = "a program of the repository's chores, no part of the core")]

use analyzer::detect::bench;

/// Prints every keyword: its set, its case, its text.
fn main() {
    for (set, text) in [("text", true), ("binary", false)] {
        for (keyword, any_case) in bench::keywords(text) {
            println!("{set} {} {keyword}", if any_case { "any_case" } else { "exact" });
        }
    }
}
