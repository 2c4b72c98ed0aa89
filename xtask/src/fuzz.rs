//! `cargo xtask fuzz`: made-up inputs against the engine, each decoder and each parser, for as long as one likes.

use anyhow::{Context, Result, bail};

use crate::command::run;
use crate::workspace::Workspace;

/// How long, and what.
#[derive(Debug)]
pub(crate) struct Options {
    /// For each target.
    minutes: f64,
    /// A part of the names of targets; all without it.
    target: Option<String>,
}

impl Options {
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self { minutes: 10.0, target: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--minutes" => {
                    let minutes = words.next().and_then(|value| value.parse().ok());
                    options.minutes = minutes
                        .filter(|minutes| (0.0..=10_000.0).contains(minutes))
                        .context("--minutes needs a number, as in `--minutes 10`")?;
                }
                word if word.starts_with('-') => {
                    bail!("`{word}` is no option of `fuzz`; there is --minutes N")
                }
                word => options.target = Some(word.to_owned()),
            }
        }
        Ok(options)
    }
}

/// Runs the targets, as many at a time as there are processors; the first case that fails ends its target.
///
/// # Errors
/// A target failed; its number stands above, and what runs it again.
pub(crate) fn fuzz(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["test", "--package", "analyzer", "--test", "fuzz", "--"]);
    cargo.args(options.target.as_deref()).args(["--nocapture", "-q"]);
    let seconds = (options.minutes * 60.0).ceil();
    println!("each target for {seconds} s; a case is a number, which is printed if it fails");
    run(cargo.env("UNBAKED_FUZZ_SECONDS", format!("{seconds:.0}")), "a fuzz target")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_a_time_and_a_name() {
        let parse =
            |words: &[&str]| Options::parse(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        let options = parse(&["--minutes", "0.5", "parse_jwt"]).unwrap();
        assert_eq!((options.minutes, options.target.as_deref()), (0.5, Some("parse_jwt")));
        assert_eq!(parse(&[]).unwrap().minutes, 10.0);
        assert!(
            parse(&["--minutes", "x"]).is_err()
                && parse(&["--minutes"]).is_err()
                && parse(&["--all"]).is_err()
        );
    }
}
