//! The command line: reads, prints, exits. Everything else is the core's.

mod args;
mod check;
mod clock;
mod config;
mod error;
mod image_reference;
mod progress;
mod read;
mod repository;
mod source;

use args::{Args, Command};
use clap::{CommandFactory as _, Parser as _};
use std::process::ExitCode;

/// Unbaked could not do what was asked, or, with `--strict`, something was not read.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(usage) => {
            // Help and version come this way too; a closed pipe is no reason to fail them.
            let _ = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(FAILED));
        }
    };
    let done = match args.command {
        Command::Check(check) => check::check(&check),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Args::command(), "unbaked", &mut std::io::stdout());
            Ok(0)
        }
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(FAILED)
        }
    }
}
