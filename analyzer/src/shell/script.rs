//! The nouns of a shell text.

use crate::text::{Assignment, Segment, Value};
use std::ops::Range;

/// The simple commands of a shell text, in order; those of a `$(…)` stand before the command that holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// The commands.
    pub commands: Vec<Command>,
}

/// A simple command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Command {
    /// `K=V` before the first word.
    pub assignments: Vec<Assignment>,
    /// The command's name and its arguments.
    pub words: Vec<Word>,
    /// Redirections, heredocs included.
    pub redirections: Vec<Redirection>,
    /// The command whose output it reads through a pipe.
    pub piped_from: Option<usize>,
    /// How many `$(…)` it stands in.
    pub nesting: u32,
    /// For redirections behind `}` or `)`: the commands of the group.
    pub group: Option<Range<usize>>,
}

/// A word of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Without quotes and escapes; references as written.
    pub plain: String,
    /// Its segments.
    pub value: Value,
    /// Its bytes in the source.
    pub at: Range<usize>,
}

/// A redirection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirection {
    /// `>`, `>>`, `>|`, `&>`, `>&`, `<`, `<>`, `<<`, `<<<`.
    pub operator: &'static str,
    /// The file, the descriptor, the here-string; for `<<` the body.
    pub target: Word,
}

impl Redirection {
    /// Whether it writes a file.
    #[must_use]
    pub fn writes(&self) -> bool {
        match self.operator {
            ">" | ">>" | ">|" | "&>" | "&>>" | "<>" => true,
            ">&" => !self.target.plain.chars().all(|c| c.is_ascii_digit() || c == '-'),
            _ => false,
        }
    }
}

/// Commands that run another command: what stands behind them counts.
const PREFIXES: [&str; 9] = ["sudo", "env", "exec", "command", "time", "nohup", "nice", "builtin", "then"];

impl Command {
    /// The command's name without its folder (behind `sudo`, `env` and the like), and its arguments.
    #[must_use]
    pub fn call(&self) -> Option<(&str, &[Word])> {
        let mut words = self.words.as_slice();
        loop {
            let (first, rest) = words.split_first()?;
            let name = first.plain.rsplit('/').next().unwrap_or_default();
            let skipped = rest
                .iter()
                .take_while(|word| word.plain.starts_with('-') || is_assignment(&word.plain))
                .count();
            if PREFIXES.contains(&name) && skipped < rest.len() {
                words = &rest[skipped..];
                continue;
            }
            return Some((name, rest));
        }
    }
}

/// Whether `plain` is `NAME=…`.
#[must_use]
pub fn is_assignment(plain: &str) -> bool {
    let Some((name, _)) = plain.split_once('=') else { return false };
    let name = name.strip_suffix('+').unwrap_or(name);
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

impl Word {
    /// The value behind the first literal `separator`, and the literal text before it.
    #[must_use]
    pub fn split(&self, separator: &str) -> Option<(String, Range<usize>, Value)> {
        split(&self.value, separator)
    }

    /// The word as `NAME=VALUE`.
    #[must_use]
    pub fn assignment(&self) -> Option<Assignment> {
        if !is_assignment(&self.plain) {
            return None;
        }
        let (name, name_at, value) = self.split("=")?;
        Some(Assignment { name: name.trim_end_matches('+').to_owned(), name_at, value: Some(value) })
    }
}

/// Cuts `value` behind the first literal `separator`: the literal text before it, its place, the rest.
#[must_use]
pub fn split(value: &Value, separator: &str) -> Option<(String, Range<usize>, Value)> {
    let mut before = String::new();
    let mut start = None;
    for (index, segment) in value.segments.iter().enumerate() {
        let Segment::Literal { text, at } = segment else { continue };
        let start = *start.get_or_insert(at.start);
        let Some(found) = text.find(separator) else {
            before.push_str(text);
            continue;
        };
        before.push_str(&text[..found]);
        let behind = found + separator.len();
        let name_at = start..(at.start + found).clamp(start, at.end.max(start));
        let rest_at = (at.start + behind).min(at.end)..at.end;
        let mut segments = Vec::new();
        if behind < text.len() {
            segments.push(Segment::Literal { text: text[behind..].to_owned(), at: rest_at.clone() });
        }
        segments.extend(value.segments[index + 1..].iter().cloned());
        let end = value.at.end.max(rest_at.start);
        return Some((before, name_at, Value { at: rest_at.start..end, segments }));
    }
    None
}
