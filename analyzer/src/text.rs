//! The nouns *text* and *assignment* (DESIGN §1): bytes with a place, and a name with a value in segments.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A stretch of a text, in all the units that a report needs. Ends are exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub offset: u64,
    /// Bytes.
    pub length: u64,
    /// First line, from 1.
    pub line: u32,
    /// First column, from 1, in UTF-16 code units.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last.
    pub end_column: u32,
}

/// Where the lines of a text in memory begin.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Counts the lines of `text`.
    #[must_use]
    pub fn of(text: &[u8]) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text).map(|newline| newline + 1));
        Self { starts }
    }

    /// The line (from 1) in which the byte at `offset` stands.
    #[must_use]
    pub fn line(&self, offset: usize) -> u32 {
        u32::try_from(self.starts.partition_point(|&start| start <= offset)).unwrap_or(u32::MAX)
    }

    /// The bytes of `line` (from 1) without its line end.
    #[must_use]
    pub fn range(&self, text: &[u8], line: u32) -> Range<usize> {
        let index = (line as usize).saturating_sub(1).min(self.starts.len() - 1);
        let start = self.starts[index];
        let mut end = self.starts.get(index + 1).map_or(text.len(), |next| next - 1);
        if end > start && text.get(end - 1) == Some(&b'\r') {
            end -= 1;
        }
        start..end.max(start)
    }

    /// `range` of `text` in all units.
    #[must_use]
    pub fn span(&self, text: &[u8], range: &Range<usize>) -> Span {
        let (line, column) = self.position(text, range.start);
        let (end_line, end_column) = self.position(text, range.end);
        Span { offset: range.start as u64, length: range.len() as u64, line, column, end_line, end_column }
    }

    fn position(&self, text: &[u8], offset: usize) -> (u32, u32) {
        let offset = offset.min(text.len());
        let line = self.line(offset);
        let start = self.starts[line as usize - 1];
        (line, 1 + utf16_len(&text[start..offset]))
    }
}

/// UTF-16 code units of `bytes` read as UTF-8; a byte that is no UTF-8 counts as one.
#[must_use]
pub fn utf16_len(bytes: &[u8]) -> u32 {
    let units: usize = bytes
        .utf8_chunks()
        .map(|chunk| chunk.valid().chars().map(char::len_utf16).sum::<usize>() + chunk.invalid().len())
        .sum();
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// A name and a value with their places, as some syntax wrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The name.
    pub name: String,
    /// Its bytes in the source.
    pub name_at: Range<usize>,
    /// The value; `None` for a bare declaration (`ARG TOKEN`, `- TOKEN`).
    pub value: Option<Value>,
}

/// A value in segments: literal text and references to variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// The bytes in the source, quotes included.
    pub at: Range<usize>,
    /// From left to right.
    pub segments: Vec<Segment>,
}

/// A piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text after unquoting.
    Literal {
        /// The text.
        text: String,
        /// Its bytes in the source; of the same length where nothing was unescaped.
        at: Range<usize>,
    },
    /// `$X`, `${X}`, `${X:-default}`, `$(command)`.
    Reference {
        /// The variable's name; empty for a command substitution.
        name: String,
        /// What stands when the variable is unset.
        default: Option<Value>,
        /// Its bytes in the source.
        at: Range<usize>,
    },
}

impl Value {
    /// A value that is one literal.
    #[must_use]
    pub fn literal(text: impl Into<String>, at: Range<usize>) -> Self {
        Self { at: at.clone(), segments: vec![Segment::Literal { text: text.into(), at }] }
    }

    /// Whether the whole value is one reference without a default that has a literal in it.
    #[must_use]
    pub fn is_reference(&self) -> bool {
        !self.segments.is_empty() && self.literals().iter().all(|(text, _)| text.is_empty())
    }

    /// The literal text with defaults taken, each piece with its bytes in the source.
    #[must_use]
    pub fn literals(&self) -> Vec<(&str, Range<usize>)> {
        let mut pieces = Vec::new();
        for segment in &self.segments {
            match segment {
                Segment::Literal { text, at } => pieces.push((text.as_str(), at.clone())),
                Segment::Reference { default: Some(value), .. } => pieces.extend(value.literals()),
                Segment::Reference { .. } => {}
            }
        }
        pieces
    }

    /// The names of the variables that the value refers to.
    #[must_use]
    pub fn references(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for segment in &self.segments {
            if let Segment::Reference { name, default, .. } = segment {
                if !name.is_empty() {
                    names.push(name.as_str());
                }
                names.extend(default.iter().flat_map(Value::references));
            }
        }
        names
    }
}
