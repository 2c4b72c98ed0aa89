//! The command line: reads, prints, exits. Everything else is the core's.

mod args;
mod check;
mod clock;
mod config;
mod error;
mod explain;
mod image_reference;
mod progress;
mod read;
mod repository;
mod source;

use args::{Args, Command};
use clap::{CommandFactory as _, Parser as _};
use error::Error;
use std::io::{self, Write as _};
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
        Command::Explain { id, configured } => {
            explain::explain(&id, &configured).and_then(|text| print(&text))
        }
        Command::Rules { kinds: false, .. } => print(&explain::list_rules()),
        Command::Rules { kinds: true, configured } => {
            explain::list_kinds(&configured).and_then(|text| print(&text))
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "unbaked", &mut script);
            print(&String::from_utf8_lossy(&script))
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

/// Prints to standard output.
fn print(text: &str) -> Result<u8, Error> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        // The reader had enough, as `head` has; what the exit code tells stays true.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        done => done.map(|()| 0).map_err(|error| Error::Unwritable(None, error)),
    }
}
