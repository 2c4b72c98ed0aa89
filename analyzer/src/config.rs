//! `unbaked.toml` (DESIGN §5).

mod kinds;
mod read;

use crate::context::{Automaton, Node, Set, characters};
use crate::detect::OwnKind;
use crate::limits::Limits;
use crate::report::Severity;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    /// Kinds of credentials besides the built-in ones.
    pub kinds: Vec<Arc<OwnKind>>,
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
    /// From 1, in characters.
    pub column: u32,
    /// What to do, in one sentence.
    pub message: String,
}

impl Config {
    /// Reads the text of an `unbaked.toml`.
    ///
    /// # Errors
    /// The first line that is wrong. The sentence names keys, never values.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        read::config(text)
    }
}

/// Whether `path` matches a glob: `*` and `?` stop at `/`, `**` does not, `**/` may be nothing. A pattern without `/` matches at any
/// depth, and one that matches a folder takes all that is below it. Linear in the path.
#[must_use]
pub fn glob(pattern: &[u8], path: &[u8]) -> bool {
    let pattern = pattern.strip_suffix(b"/").unwrap_or(pattern);
    let any_depth = !pattern.contains(&b'/');
    let pattern = pattern.strip_prefix(b"/").unwrap_or(pattern);
    let symbols: Vec<u32> = characters(pattern).collect();
    let (star, slash) = (u32::from('*'), u32::from('/'));
    let mut nodes = Vec::new();
    if any_depth {
        nodes.extend([Node::OptionalPair, Node::Many(Set::any()), Node::One(Set::only(slash))]);
    }
    let mut rest = symbols.as_slice();
    while let Some((&symbol, tail)) = rest.split_first() {
        rest = tail;
        if symbol == star && rest.first() == Some(&star) {
            rest = &rest[1..];
            if let Some(tail) = rest.strip_prefix(&[slash]) {
                rest = tail;
                nodes.extend([Node::OptionalPair, Node::Many(Set::any()), Node::One(Set::only(slash))]);
            } else {
                nodes.push(Node::Many(Set::any()));
            }
        } else if symbol == star {
            nodes.push(Node::Many(Set::but('/')));
        } else if symbol == u32::from('?') {
            nodes.push(Node::One(Set::but('/')));
        } else {
            nodes.push(Node::One(Set::only(symbol)));
        }
    }
    let automaton = Automaton::new(nodes);
    automaton.matches(characters(path))
        || memchr::memchr_iter(b'/', path).any(|end| automaton.matches(characters(&path[..end])))
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unbaked.toml:{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for ConfigError {}

#[cfg(test)]
mod tests;
