//! `unbaked.toml` (DESIGN §5).

use crate::limits::Limits;
use crate::report::Severity;
use std::collections::BTreeMap;

/// A read configuration. The default is what holds without a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// Exit 1 at or above this.
    pub fail_on: Option<Threshold>,
    /// Leave out findings below this.
    pub min_severity: Option<Severity>,
    /// Fail where something was not read.
    pub strict: Option<bool>,
    /// Globs of paths below the checked folder that are not read.
    pub exclude: Vec<String>,
    /// Rules that are off or have another severity.
    pub rules: BTreeMap<String, RuleSetting>,
    /// Suppressions.
    pub ignore: Vec<Ignore>,
    /// Limits.
    pub limits: Option<Limits>,
}

/// `fail-on`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// Never.
    None,
    /// At or above.
    At(Severity),
}

/// What `[rules]` says of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleSetting {
    /// Not run.
    Off,
    /// With this severity.
    Severity(Severity),
}

/// One `[[ignore]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ignore {
    /// Rule's id.
    pub rule: Option<String>,
    /// Glob over the place's path (input for a text).
    pub path: Option<String>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Required.
    pub reason: String,
    /// Seconds since 1970 of the day's end; held against the caller's `now`.
    pub expires: Option<u64>,
}

/// A line of `unbaked.toml` that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// From 1.
    pub line: u32,
    /// What to do, in one sentence.
    pub message: String,
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unbaked.toml:{}: {}", self.line, self.message)
    }
}

impl std::error::Error for ConfigError {}
