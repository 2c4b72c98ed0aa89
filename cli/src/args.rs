//! The command line's words. Their documentation is the help text.

use crate::clock;
use analyzer::Severity;
use analyzer::config::Threshold;
use clap::{Parser, Subcommand, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Finds credentials that leak through container builds, and says who can read them where.
#[derive(Debug, Parser)]
#[command(name = "unbaked", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check Dockerfiles, compose files, folders, image archives or any text
    #[command(after_help = "\
Exit status:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  Unbaked could not do what was asked or, with --strict, something was not read

Examples:
  unbaked check .
  docker save app:latest | unbaked check -
  unbaked check Dockerfile compose.yaml app.tar --format sarif --output unbaked.sarif")]
    Check(Check),
    /// Tell all about a rule or a kind of credential
    Explain {
        /// The rule's or kind's id, as findings and `unbaked rules` name it
        #[arg(value_name = "RULE|KIND")]
        id: String,
        #[command(flatten)]
        configured: Configured,
    },
    /// List the rules, or the kinds of credentials
    Rules {
        /// List the kinds of credentials
        #[arg(long)]
        kinds: bool,
        #[command(flatten)]
        configured: Configured,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Which configuration holds.
#[derive(Debug, clap::Args)]
pub(crate) struct Configured {
    /// Read this configuration instead of the `unbaked.toml` of the checked folder or the current one
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,

    /// Read no configuration
    #[arg(long)]
    pub(crate) no_config: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// What to check, all of it seen together: a Dockerfile, a compose file, any text, a folder, an image archive, an OCI
    /// layout, or `-` for standard input
    #[arg(value_name = "PATH|-", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to print the report: text, json or sarif
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = format)]
    pub(crate) format: Format,

    /// Write the report to FILE instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Exit with 1 from this severity up: low, medium, high, critical, or none for never [default: medium]
    #[arg(long, value_name = "SEVERITY", value_parser = threshold)]
    pub(crate) fail_on: Option<Threshold>,

    /// Leave out findings below this severity: low, medium, high or critical
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    pub(crate) min_severity: Option<Severity>,

    /// Exit with 2 if something was not read
    #[arg(long)]
    pub(crate) strict: bool,

    #[command(flatten)]
    pub(crate) configured: Configured,

    /// List the values that were judged and not reported too, with their class
    #[arg(long)]
    pub(crate) show_silent: bool,

    /// Threads that read [default: one for each processor, at most 8]
    #[arg(long, short, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// Set a limit, in bytes or pieces; K, M and G stand for powers of 1024 (whole-file=64M)
    #[arg(long = "limit", value_name = "NAME=VALUE", value_parser = limit)]
    pub(crate) limits: Vec<(String, u64)>,

    /// Judge dates as of TIME instead of the clock: seconds since 1970, or a date as in RFC 3339
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    pub(crate) now: Option<u64>,

    /// Show no progress bar
    #[arg(long)]
    pub(crate) no_progress: bool,

    /// When to use colours; NO_COLOR is honoured
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub(crate) color: Color,
}

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Sarif,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "sarif" => Ok(Format::Sarif),
        "github" | "gitlab" | "codequality" | "junit" | "markdown" | "html" => {
            Err(format!("this version of Unbaked does not write `{word}` yet; take text, json or sarif"))
        }
        _ => Err("take text, json or sarif".to_owned()),
    }
}

fn severity(word: &str) -> Result<Severity, String> {
    match word {
        "low" => Ok(Severity::Low),
        "medium" => Ok(Severity::Medium),
        "high" => Ok(Severity::High),
        "critical" => Ok(Severity::Critical),
        _ => Err("take low, medium, high or critical".to_owned()),
    }
}

fn threshold(word: &str) -> Result<Threshold, String> {
    match word {
        "none" => Ok(Threshold::None),
        _ => severity(word)
            .map(Threshold::At)
            .map_err(|_| "take low, medium, high, critical or none".to_owned()),
    }
}

fn limit(word: &str) -> Result<(String, u64), String> {
    let (name, value) = word.split_once('=').ok_or("write NAME=VALUE, as in whole-file=64M")?;
    let (digits, shift) = match value.as_bytes().last() {
        Some(b'K' | b'k') => (&value[..value.len() - 1], 10),
        Some(b'M' | b'm') => (&value[..value.len() - 1], 20),
        Some(b'G' | b'g') => (&value[..value.len() - 1], 30),
        _ => (value, 0),
    };
    let number: u64 =
        digits.parse().map_err(|_| format!("`{value}` is no number; write digits, with K, M or G behind"))?;
    let value = number.checked_mul(1 << shift).ok_or_else(|| format!("`{value}` is too large"))?;
    analyzer::Limits::default().set(name, value)?;
    Ok((name.to_owned(), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn clap_finds_no_fault() {
        Args::command().debug_assert();
    }

    #[test]
    fn limits_have_names_and_units() {
        assert_eq!(limit("whole-file=64M"), Ok(("whole-file".to_owned(), 64 << 20)));
        assert_eq!(limit("entries=10"), Ok(("entries".to_owned(), 10)));
        assert!(limit("entries").is_err());
        assert!(limit("entries=").is_err());
        assert!(limit("entries=99999999999999999G").is_err());
        assert!(limit("entires=1").unwrap_err().contains("entries"));
    }
}
