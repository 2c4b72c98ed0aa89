//! Running other programs, with an error that a person can read.

use std::io::ErrorKind;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program and shows what it prints; anything but success is an error that says `what` failed.
pub(crate) fn run(command: &mut Command, what: &str) -> Result<()> {
    let status = match command.status() {
        Ok(status) => status,
        Err(error) => return Err(not_started(command, &error)),
    };
    if !status.success() {
        bail!("{what} failed ({status})");
    }
    Ok(())
}

/// Runs a program and gives its standard output; what it writes to standard error is shown.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = match command.stderr(Stdio::inherit()).output() {
        Ok(output) => output,
        Err(error) => return Err(not_started(command, &error)),
    };
    if !output.status.success() {
        bail!("`{}` failed ({})", program(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` printed no text", program(command)))
}

fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = program(command);
    if error.kind() == ErrorKind::NotFound {
        return anyhow::anyhow!("`{program}` is not installed, or not in PATH");
    }
    anyhow::anyhow!("`{program}` cannot be started: {error}")
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
