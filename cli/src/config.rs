//! Which `unbaked.toml` holds.

use crate::args::Configured;
use crate::error::Error;
use analyzer::Config;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of a configuration.
const NAME: &str = "unbaked.toml";

/// The configuration that the flags ask for: the one of `--config`, else that of the first checked folder that has one, else
/// that of the current folder. `paths` are those to check.
pub(crate) fn of(configured: &Configured, paths: &[PathBuf]) -> Result<Config, Error> {
    if configured.no_config {
        return Ok(Config::default());
    }
    if let Some(path) = &configured.config {
        return fs::read_to_string(path)
            .map_err(|error| Error::ConfigUnreadable(path.clone(), error))
            .and_then(|text| parse(path, &text));
    }
    let folders = paths.iter().filter(|path| path.is_dir()).map(|folder| folder.join(NAME));
    for path in folders.chain([PathBuf::from(NAME)]) {
        match fs::read_to_string(&path) {
            Ok(text) => return parse(&path, &text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::ConfigUnreadable(path, error)),
        }
    }
    Ok(Config::default())
}

fn parse(path: &Path, text: &str) -> Result<Config, Error> {
    Config::parse(text).map_err(|error| Error::Config(path.to_owned(), error))
}
