//! The masking gate: every string that enters a report passes here (DESIGN, invariants).
//!
//! The gate works where the bytes are, when a text or blob closes. A [`Masked`] can only be made here.

mod runs;
mod values;

use self::runs::{base64, could_be_a_key, hex, runs, unescaped, words};
pub use self::values::Values;
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

impl Masked {
    /// A credential: at most 14 public bytes at its start in clear, `*` for each other character; of several lines the first.
    pub(crate) fn credential(secret: &[u8], clear: usize) -> Self {
        let line = secret.split(|&byte| byte == b'\n' || byte == b'\r').next().unwrap_or_default();
        let several = secret[line.len()..].iter().any(|byte| !byte.is_ascii_whitespace());
        // The first line of a key block is public as a whole.
        let clear = if several && line.starts_with(b"-----BEGIN ") { line.len() } else { clear.min(14) };
        let mut hidden = vec![true; line.len()];
        hidden[..clear.min(line.len())].fill(false);
        let mut text = render(line, &hidden, Bytes::Raw);
        if several {
            text.push('…');
        }
        Self(text)
    }
}

/// How bytes become a string.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bytes {
    /// A name: a backslash is doubled.
    Name,
    /// A text: a backslash is a backslash.
    Raw,
}

/// `text` with hidden bytes as `*`, one for each UTF-16 unit; a byte that is no UTF-8 is `\xNN`.
fn render(text: &[u8], hidden: &[bool], bytes: Bytes) -> String {
    let mut out = String::with_capacity(text.len());
    let mut position = 0;
    for chunk in text.utf8_chunks() {
        for letter in chunk.valid().chars() {
            match letter {
                _ if hidden[position] => out.extend(std::iter::repeat_n('*', letter.len_utf16())),
                '\\' if bytes == Bytes::Name => out.push_str("\\\\"),
                _ => out.push(letter),
            }
            position += letter.len_utf8();
        }
        for &byte in chunk.invalid() {
            if hidden[position] {
                out.push('*');
            } else {
                out.push_str(&format!("\\x{byte:02x}"));
            }
            position += 1;
        }
    }
    out
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
    pub fn name(&self, bytes: &[u8]) -> Masked {
        Masked(render(bytes, &self.hidden(bytes), Bytes::Name))
    }

    /// Free text (history, labels, commands, messages): masks matches, known values in any encoding, and every other run that could
    /// be a key.
    #[must_use]
    pub fn free(&self, bytes: &[u8]) -> Masked {
        let mut hidden = self.hidden(bytes);
        for run in runs(bytes) {
            if could_be_a_key(bytes, &run) || self.encoded(&bytes[run.clone()]) {
                hidden[run].fill(true);
            }
        }
        for word in words(bytes) {
            let plain = unescaped(&bytes[word.clone()]);
            if plain != bytes[word.clone()] && self.values.stand_in(&plain) {
                hidden[word].fill(true);
            }
        }
        Masked(render(bytes, &hidden, Bytes::Raw))
    }

    /// A digest (`sha256:` and hex) as it is, anything else as a name.
    #[must_use]
    pub fn digest(&self, text: &str) -> Masked {
        let hex = text.strip_prefix("sha256:").or_else(|| text.strip_prefix("sha512:"));
        let whole = hex.is_some_and(|hex| {
            matches!(hex.len(), 64 | 128) && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        if whole { Masked(text.to_owned()) } else { self.name(text.as_bytes()) }
    }

    /// A source line whose own matches are masked already: hides known values that stand in it besides.
    pub(crate) fn line(&self, line: &str) -> Masked {
        let mut hidden = vec![false; line.len()];
        self.values.mark(line.as_bytes(), &mut hidden);
        Masked(render(line.as_bytes(), &hidden, Bytes::Raw))
    }

    /// The same once more, when more values are known.
    pub(crate) fn again(&self, masked: &Masked) -> Masked {
        self.line(&masked.0)
    }

    /// Which bytes belong to a match or a known value.
    fn hidden(&self, bytes: &[u8]) -> Vec<bool> {
        let mut hidden = vec![false; bytes.len()];
        self.engine.hide(bytes, &mut hidden);
        self.values.mark(bytes, &mut hidden);
        hidden
    }

    /// Whether `run` is a known value in base64 or hex, at any alignment.
    fn encoded(&self, run: &[u8]) -> bool {
        if self.values.is_empty() || run.len() < 6 {
            return false;
        }
        (0..4.min(run.len())).any(|skip| self.values.stand_in(&base64(&run[skip..])))
            || (0..2).any(|skip| self.values.stand_in(&hex(&run[skip..])))
    }
}

#[cfg(test)]
mod tests;
