//! `cargo xtask …`: every chore of this repository, on any machine, without another task runner.
//!
//! A terminal tool: it prints, and stops at the first thing that a person has to settle, with a sentence that says what.

mod bench;
mod bundle;
mod checks;
mod command;
mod evidence;
mod fuzz;
mod http;
mod packed;
mod page;
mod plugin;
mod programs;
mod serve;
mod toolchain;
mod train;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};
use workspace::Workspace;

const USAGE: &str = "\
cargo xtask serve [--port N] [--no-open]   builds the page and serves it on this machine
cargo xtask dist                           writes the page as static files, and as a zip, into dist/
cargo xtask test [--skip NAME]…            runs every check; the names: fmt clippy native wasm plugin e2e sizes
cargo xtask evidence [--skip NAME]… [--images FOLDER] [--debian FOLDER]
                                           measures what takes longer, into docs/EVIDENCE.md;
                                           the names: sizes seeds silence memory images page
cargo xtask fuzz [--minutes N] [TARGET]     tries made-up inputs on every decoder and parser, or on those of this name,
                                           for ten minutes each
cargo xtask bench [--bytes N] [--rounds N] [--tree FOLDER]
                                           measures how fast secrets are looked for, into docs/BENCHMARKS.md
cargo xtask train-prefilter [--check | --sample FOLDER]
                                           chooses the tables of the prefilter anew, after a kind was added
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<ExitCode> {
    let Some((task, options)) = words.split_first() else {
        print!("{USAGE}");
        return Ok(ExitCode::FAILURE);
    };
    match task.as_str() {
        "serve" => {
            serve::serve(&Workspace::locate()?, &serve::Options::parse(options)?).map(|()| ExitCode::SUCCESS)
        }
        "dist" if options.is_empty() => bundle::dist(&Workspace::locate()?).map(|()| ExitCode::SUCCESS),
        "test" => checks::run(&Workspace::locate()?, &checks::Options::parse(options)?),
        "evidence" => evidence::run_all(&Workspace::locate()?, evidence::Options::parse(options)?),
        "fuzz" => {
            fuzz::fuzz(&Workspace::locate()?, &fuzz::Options::parse(options)?).map(|()| ExitCode::SUCCESS)
        }
        "bench" => bench::run(&Workspace::locate()?, &bench::Options::parse(options)?),
        "train-prefilter" => {
            train::run(&Workspace::locate()?, &train::Options::parse(options)?, &checks::lints::Lints::none())
        }
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("`{}` is no task with these options. The tasks are:\n{USAGE}", words.join(" ")),
    }
}
