//! What can keep Unbaked from doing what was asked.

use crate::image_reference;
use analyzer::config::ConfigError;
use analyzer::output::escape;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The reason, in a sentence that says what to do.
#[derive(Debug)]
pub(crate) enum Error {
    /// There is nothing of that name.
    Missing(PathBuf),
    /// It is there and cannot be read.
    Unreadable(PathBuf, io::Error),
    /// `-` was given twice.
    StandardInputTwice,
    /// Standard input broke off.
    StandardInput(io::Error),
    /// A configuration cannot be read.
    ConfigUnreadable(PathBuf, io::Error),
    /// A line of a configuration is wrong.
    Config(PathBuf, ConfigError),
    /// The report cannot be written.
    Unwritable(Option<PathBuf>, io::Error),
    /// The system gives no random bytes.
    Random(getrandom::Error),
    /// There is no rule and no kind with this id.
    Unknown(String),
    /// The core refused to join a blob.
    Join(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => missing(f, path),
            Self::Unreadable(path, error) => write!(f, "`{}` cannot be read: {}", shown(path), reason(error)),
            Self::StandardInputTwice => f.write_str("standard input can be read only once; give `-` once"),
            Self::StandardInput(error) => write!(f, "standard input cannot be read: {}", reason(error)),
            Self::ConfigUnreadable(path, error) => write!(
                f,
                "the configuration `{}` cannot be read: {}; name another with --config, or use --no-config",
                shown(path),
                reason(error)
            ),
            Self::Config(path, error) => {
                write!(f, "{}:{}:{}: {}", shown(path), error.line, error.column, escape(&error.message))
            }
            Self::Unwritable(Some(path), error) => {
                write!(f, "the report cannot be written to `{}`: {}", shown(path), reason(error))
            }
            Self::Unwritable(None, error) => write!(f, "the report cannot be written: {}", reason(error)),
            Self::Random(error) => write!(f, "the system gives no random bytes: {error}"),
            Self::Unknown(id) => write!(
                f,
                "there is no rule or kind `{}`; `unbaked rules` lists the rules, `unbaked rules --kinds` the kinds",
                escape(id)
            ),
            Self::Join(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {}

fn missing(f: &mut fmt::Formatter<'_>, path: &Path) -> fmt::Result {
    write!(f, "there is no file or folder `{}`", shown(path))?;
    match path.to_str().filter(|name| image_reference::looks_like_one(name)) {
        Some(image) => {
            write!(f, "; if it is an image, give its archive: docker save {image} | unbaked check -")
        }
        None => Ok(()),
    }
}

fn shown(path: &Path) -> String {
    escape(&path.to_string_lossy()).into_owned()
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it is not there".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}
