//! `cargo xtask test`: every check that a change has to pass, in parts that can be left out on purpose.

mod browser;
mod hosts;
pub(crate) mod lints;
mod native;
pub(crate) mod rendered;
mod sizes;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use self::lints::Lints;
pub(crate) use self::native::NATIVE;
use crate::workspace::Workspace;

/// What the user asked for.
pub(crate) struct Options {
    skip: Vec<String>,
}

impl Options {
    /// Reads the words after `test`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut skip = Vec::new();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word != "--skip" {
                bail!("test takes [--skip NAME]…, not `{word}`");
            }
            let name = words.next().context("--skip needs a name")?;
            if !PARTS.iter().any(|part| part.name == name) {
                bail!("no part is called `{name}`; there are {}", PARTS.map(|part| part.name).join(", "));
            }
            skip.push(name.clone());
        }
        Ok(Self { skip })
    }

    fn skips(&self, name: &str) -> bool {
        self.skip.iter().any(|skipped| skipped == name)
    }
}

/// What every part works with.
struct Bench<'a> {
    workspace: &'a Workspace,
    lints: Lints,
}

struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&Bench<'_>) -> Result<()>,
}

const PARTS: [Part; 7] = [
    Part { name: "fmt", about: "every Rust file is formatted", run: native::fmt },
    Part {
        name: "clippy",
        about: "lints, on everything that is compiled, for this machine and for wasm",
        run: native::clippy,
    },
    Part { name: "native", about: "the tests of core, command line, plugin and xtask", run: native::tests },
    Part { name: "wasm", about: "the tests of the page's parts, in headless Chromium", run: browser::tests },
    Part { name: "plugin", about: "the plugin in two Extism hosts, Python's and Node's", run: hosts::tests },
    Part { name: "e2e", about: "the page from end to end, in headless Chromium", run: rendered::tests },
    Part { name: "sizes", about: "what is downloaded, as released, stays small", run: sizes::tests },
];

enum Outcome {
    Passed,
    Failed(String),
    Skipped,
}

/// Runs the parts one after another. A failed part does not stop the others: one run tells everything.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let lints = if options.skips("clippy") { Lints::none() } else { Lints::strict()? };
    let bench = Bench { workspace, lints };
    let mut results = Vec::new();
    for part in &PARTS {
        if options.skips(part.name) {
            results.push((part, Outcome::Skipped, Duration::ZERO));
            continue;
        }
        println!("\n== {}: {}", part.name, part.about);
        let start = Instant::now();
        let outcome = match (part.run)(&bench) {
            Ok(()) => Outcome::Passed,
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        let time = start.elapsed();
        match &outcome {
            Outcome::Failed(why) => println!("== {}: failed after {}: {why}", part.name, seconds(time)),
            _ => println!("== {}: passed in {}", part.name, seconds(time)),
        }
        results.push((part, outcome, time));
    }
    Ok(summary(&results))
}

fn summary(results: &[(&Part, Outcome, Duration)]) -> ExitCode {
    println!("\npart      result   time");
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (part, outcome, time) in results {
        let (word, why) = match outcome {
            Outcome::Passed => {
                passed += 1;
                ("passed", "")
            }
            Outcome::Failed(why) => {
                failed += 1;
                ("failed", why.as_str())
            }
            Outcome::Skipped => {
                skipped += 1;
                ("skipped", "")
            }
        };
        println!("{}", format!("{:<8}  {word:<7}  {:>6}  {why}", part.name, seconds(*time)).trim_end());
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn parts_are_skipped_by_name() {
        let options = Options::parse(&words("--skip wasm --skip e2e")).unwrap();
        assert!(options.skips("wasm") && options.skips("e2e") && !options.skips("fmt"));
    }

    #[test]
    fn an_unknown_name_is_an_error() {
        assert!(Options::parse(&words("--skip wsam")).is_err());
        assert!(Options::parse(&words("--skip")).is_err());
        assert!(Options::parse(&words("wasm")).is_err());
    }
}
