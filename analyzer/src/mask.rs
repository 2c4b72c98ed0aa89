//! The masking gate: every string that enters a report passes here (DESIGN, invariants).
//!
//! The gate works where the bytes are, when a text or blob closes. A [`Masked`] can only be made here.

use crate::detect::{Engine, digest_like, looks_random};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

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
pub struct Values {
    values: Vec<Vec<u8>>,
    /// Every 8 bytes that stand in one of them, but for public prefixes.
    pieces: BTreeSet<[u8; PIECE]>,
}

/// A piece of a value so long that nobody may see it.
const PIECE: usize = 8;

impl Values {
    /// At most this many values are remembered for one blob.
    pub const MOST: usize = 1024;
    /// At most this many pieces of them.
    const MOST_PIECES: usize = 1 << 17;

    /// Remembers `value`.
    pub fn push(&mut self, value: &[u8]) {
        self.push_secret(value, 0);
    }

    /// Remembers `value`, of which the first `clear` bytes are public.
    pub(crate) fn push_secret(&mut self, value: &[u8], clear: usize) {
        if value.len() < 4
            || self.values.len() >= Self::MOST
            || common(value)
            || self.values.iter().any(|known| known == value)
        {
            return;
        }
        self.values.push(value.to_vec());
        if value.starts_with(b"-----BEGIN ") {
            // First and last line are the same for every key.
            let body = value.split(|&byte| byte == b'\n').filter(|line| !line.starts_with(b"-----"));
            body.for_each(|line| self.remember(line, 0));
        } else {
            self.remember(value, clear);
        }
    }

    fn remember(&mut self, value: &[u8], clear: usize) {
        let hidden = value.get(clear.saturating_sub(PIECE - 1)..).unwrap_or_default();
        for (index, piece) in hidden.windows(PIECE).enumerate() {
            // One that reaches into the prefix holds too little of the rest.
            let enough = index + PIECE / 2 >= PIECE.min(clear);
            if let Ok(piece) = piece.try_into()
                && enough
                && self.pieces.len() < Self::MOST_PIECES
            {
                self.pieces.insert(piece);
            }
        }
    }

    /// Remembers all of `other`.
    pub fn extend(&mut self, other: &Self) {
        for value in &other.values {
            if value.len() >= 4 && self.values.len() < Self::MOST && !self.values.contains(value) {
                self.values.push(value.clone());
            }
        }
        self.pieces.extend(other.pieces.iter().take(Self::MOST_PIECES.saturating_sub(self.pieces.len())));
    }

    /// Marks every byte of `text` that belongs to a value, or to a long piece of one.
    fn mark(&self, text: &[u8], hidden: &mut [bool]) {
        if self.values.is_empty() {
            return;
        }
        for (start, piece) in text.windows(PIECE).enumerate() {
            if <&[u8; PIECE]>::try_from(piece).is_ok_and(|piece| self.pieces.contains(piece)) {
                hidden[start..start + PIECE].fill(true);
            }
        }
        for value in self.values.iter().filter(|value| value.len() < PIECE) {
            for start in memchr::memmem::find_iter(text, value) {
                let alone = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
                // A short value inside a longer word is that word, not the value.
                if alone(start.checked_sub(1).and_then(|before| text.get(before)))
                    && alone(text.get(start + value.len()))
                {
                    hidden[start..start + value.len()].fill(true);
                }
            }
        }
    }

    /// Whether `text` holds a value, or a long piece of one.
    fn stand_in(&self, text: &[u8]) -> bool {
        let mut hidden = vec![false; text.len()];
        self.mark(text, &mut hidden);
        hidden.contains(&true)
    }
}

/// Passwords that are words of every language: hiding the word wherever it stands would give it away.
fn common(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    matches!(
        lower.as_slice(),
        b"password"
            | b"passwd"
            | b"secret"
            | b"admin"
            | b"root"
            | b"test"
            | b"postgres"
            | b"mysql"
            | b"guest"
            | b"user"
            | b"default"
            | b"docker"
            | b"1234"
            | b"12345"
            | b"123456"
            | b"1234567"
            | b"12345678"
            | b"123456789"
            | b"1234567890"
            | b"qwerty"
            | b"pass"
            | b"mongo"
            | b"redis"
            | b"rabbitmq"
            | b"minio"
            | b"minioadmin"
            | b"example"
            | b"letmein"
            | b"welcome"
            | b"supersecret"
            | b"localhost"
            | b"changeit"
    )
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Values({})", self.values.len())
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

    /// Which bytes belong to a match or a known value.
    fn hidden(&self, bytes: &[u8]) -> Vec<bool> {
        let mut hidden = vec![false; bytes.len()];
        self.engine.hide(bytes, &mut hidden);
        self.values.mark(bytes, &mut hidden);
        hidden
    }

    /// Whether `run` is a known value in base64 or hex, at any alignment.
    fn encoded(&self, run: &[u8]) -> bool {
        if self.values.values.is_empty() || run.len() < 6 {
            return false;
        }
        (0..4.min(run.len())).any(|skip| self.values.stand_in(&base64(&run[skip..])))
            || (0..2).any(|skip| self.values.stand_in(&hex(&run[skip..])))
    }
}

/// Runs of characters of which keys are made.
fn runs(text: &[u8]) -> Vec<Range<usize>> {
    let of_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'-' | b'=');
    stretches(text, of_key)
}

/// Stretches without white space or quotes.
fn words(text: &[u8]) -> Vec<Range<usize>> {
    stretches(text, |byte| byte > b' ' && !matches!(byte, b'"' | b'\''))
}

fn stretches(text: &[u8], belongs: impl Fn(u8) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (index, &byte) in text.iter().chain([&b' ']).enumerate() {
        match (start, belongs(byte) && index < text.len()) {
            (None, true) => start = Some(index),
            (Some(from), false) => {
                found.push(from..index);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Long, mixed, no digest, no path: what nobody could tell from a key.
fn could_be_a_key(text: &[u8], run: &Range<usize>) -> bool {
    let whole = &text[run.clone()];
    let before = &text[run.start.saturating_sub(8)..run.start];
    if before.ends_with(b"sha256:")
        || before.ends_with(b"sha512:")
        || whole.starts_with(b"sha512-")
        || whole.starts_with(b"sha256-")
    {
        return false;
    }
    let long =
        |part: &[u8]| part.len() >= 20 && looks_random(&String::from_utf8_lossy(part)) && !digest_like(part);
    // A path is judged part by part; base64 has few slashes and letters of both cases between them.
    let parts: Vec<&[u8]> = whole.split(|&byte| byte == b'/' || byte == b'=').collect();
    let mixed = |part: &&[u8]| {
        part.is_empty() || part.iter().any(u8::is_ascii_uppercase) && part.iter().any(u8::is_ascii_lowercase)
    };
    parts.iter().any(|part| long(part)) || whole.len() >= 20 && parts.iter().all(mixed) && long(whole)
}

/// Escapes of URLs, JSON and shells taken out.
fn unescaped(word: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut plain = Vec::with_capacity(word.len());
    let mut rest = word;
    loop {
        rest = match rest {
            [b'%', high, low, tail @ ..] if digit(*high).is_some() && digit(*low).is_some() => {
                plain.extend(hex(&[*high, *low]));
                tail
            }
            [b'\\', b'u', b'0', b'0', high, low, tail @ ..]
                if digit(*high).is_some() && digit(*low).is_some() =>
            {
                plain.extend(hex(&[*high, *low]));
                tail
            }
            [b'\\', byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return plain,
        }
    }
}

/// The bytes that base64 text stands for, from its first letter on; what is none is left out.
fn base64(text: &[u8]) -> Vec<u8> {
    let mut bits = 0u32;
    let mut count = 0;
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for &letter in text {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    bytes
}

/// The bytes that hex text stands for, up to the first letter that is none.
fn hex(text: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = text
        .iter()
        .map_while(|&byte| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

#[cfg(test)]
#[path = "mask_tests.rs"]
mod tests;
