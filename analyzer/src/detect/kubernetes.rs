//! Values of a Kubernetes Secret: whatever stands under `data` of `kind: Secret`, in YAML or JSON, is base64 of something secret.

use super::class::{Written, class};
use super::found::{Found, Rank};
use super::kinds::files::KUBERNETES_SECRET;
use super::words::{Promise, promise, words};
use crate::base64::{decode, is_base64};
use crate::json::Json;
use crate::place::Encoding;
use crate::report::Class;
use std::ops::Range;

/// How a manifest in YAML says that it is one; in JSON the word `secret` does.
pub(crate) const ANCHORS: &[&str] = &["kind: secret", "kind: \"secret\"", "kind: 'secret'"];
/// Bytes of the document looked at before `kind: Secret`.
const BEFORE: usize = 3 << 10;
/// And behind it.
const BEHIND: usize = 8 << 10;
/// Shorter texts are settings as often as secrets: yes, no, a count.
const SHORT: usize = 6;

/// Names of what stands beside a secret and is none.
const HARMLESS: &[&str] = &[
    "user",
    "username",
    "login",
    "email",
    "host",
    "hostname",
    "port",
    "database",
    "db",
    "dbname",
    "url",
    "uri",
    "endpoint",
    "region",
    "ca",
    "crt",
    "cert",
    "namespace",
    "server",
    "address",
    "schema",
    "driver",
    "id",
    "type",
];

/// The manifests of one text: each line of them is read once, however many say that they are secrets.
#[derive(Debug, Default)]
pub(crate) struct Manifests {
    /// Up to here they are read.
    read: usize,
    /// How far the `data` at hand is indented.
    data: Option<usize>,
    /// A value on lines of its own.
    block: Option<Block>,
}

/// A value on lines of its own: `extra: |`.
#[derive(Debug)]
struct Block {
    key: String,
    /// How far its key is indented.
    indent: usize,
    value: Option<Range<usize>>,
}

impl Manifests {
    /// The values of the manifest whose `kind` is the word at `at`.
    pub(crate) fn find(&mut self, text: &[u8], at: usize) -> Vec<Found> {
        let Some(document) = document(text, at) else { return Vec::new() };
        if document.start >= self.read {
            *self = Self { read: document.start, ..Self::default() };
        }
        let mut found = Vec::new();
        while self.read < document.end {
            let rest = &text[self.read..document.end];
            // One that is cut off may go on.
            let Some(length) =
                memchr::memchr(b'\n', rest).or_else(|| (document.end == text.len()).then_some(rest.len()))
            else {
                break;
            };
            found.extend(self.line(text, self.read..self.read + length));
            self.read += length + 1;
        }
        if self.read >= text.len() || text[self.read..].starts_with(b"---") {
            found.extend(self.ended(text));
        }
        found
    }

    /// What the next line ends or holds.
    fn line(&mut self, text: &[u8], line: Range<usize>) -> Option<Found> {
        let row = &text[line.clone()];
        let indent = row.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let content = row[indent..].trim_ascii_end();
        if content.is_empty() || content.starts_with(b"#") {
            return None;
        }
        let at = line.start + indent;
        if let Some(block) = self.block.as_mut().filter(|block| indent > block.indent) {
            let start = block.value.as_ref().map_or(at, |value| value.start);
            block.value = Some(start..at + content.len());
            return None;
        }
        let found = self.ended(text);
        if self.data.is_some_and(|data| indent <= data) {
            self.data = None;
        }
        if self.data.is_none() {
            let data = content.strip_prefix(b"\"data\"").or_else(|| content.strip_prefix(b"data"));
            let opens = data.map(<[u8]>::trim_ascii_start).and_then(|rest| rest.strip_prefix(b":"));
            let opens = opens.is_some_and(|rest| matches!(rest.trim_ascii(), b"" | b"{"));
            self.data = opens.then_some(indent);
            return found;
        }
        found.or_else(|| self.entry(text, at, content, indent))
    }

    /// The value of `content`, a line under `data`.
    fn entry(&mut self, text: &[u8], at: usize, content: &[u8], indent: usize) -> Option<Found> {
        let colon = memchr::memchr(b':', content)?;
        let quote = |byte: &u8| matches!(byte, b'"' | b'\'' | b' ' | b'\t');
        let key: Vec<u8> = content[..colon].iter().copied().filter(|byte| !quote(byte)).collect();
        let key = String::from_utf8_lossy(&key).into_owned();
        let written = &content[colon + 1..];
        if matches!(written.trim_ascii_start().first(), Some(b'|' | b'>')) {
            self.block = Some(Block { key, indent, value: None });
            return None;
        }
        let start = at + colon + 1 + written.iter().take_while(|byte| quote(byte)).count();
        let length = text[start..].iter().take_while(|&&byte| is_base64(byte) || byte == b'=').count();
        judged(text, &key, start..start + length)
    }

    /// The value whose lines have come to their end.
    fn ended(&mut self, text: &[u8]) -> Option<Found> {
        let block = self.block.take()?;
        judged(text, &block.key, block.value?)
    }
}

/// The document around `kind: Secret`, whose second word stands at `at`, as whole lines.
fn document(text: &[u8], at: usize) -> Option<Range<usize>> {
    let quote = |byte: &u8| matches!(byte, b'"' | b'\'');
    let behind = &text[at + 6..];
    let behind = behind.strip_prefix(b"\"").or_else(|| behind.strip_prefix(b"'")).unwrap_or(behind);
    matches!(behind.first(), None | Some(b'\n' | b'\r' | b' ' | b',')).then_some(())?;
    let before = &text[at.saturating_sub(16)..at];
    let before = before.strip_suffix(b"\"").or_else(|| before.strip_suffix(b"'")).unwrap_or(before);
    let before = before.trim_ascii_end().strip_suffix(b":")?.trim_ascii_end();
    let end = before.iter().rposition(|byte| !quote(byte))? + 1;
    before[..end].to_ascii_lowercase().ends_with(b"kind").then_some(())?;
    let low = at.saturating_sub(BEFORE);
    let high = (at + BEHIND).min(text.len());
    let start = match memchr::memmem::rfind(&text[low..at], b"\n---") {
        Some(mark) => low + mark + 1,
        None if low == 0 => 0,
        None => low + memchr::memchr(b'\n', &text[low..at]).map_or(at - low, |newline| newline + 1),
    };
    let end = memchr::memmem::find(&text[at..high], b"\n---").map_or(high, |mark| at + mark + 1);
    Some(start..end)
}

/// The value at `at`, if it is base64 of something that nobody should know.
fn judged(text: &[u8], key: &str, at: Range<usize>) -> Option<Found> {
    let letters = text[at.clone()].iter().filter(|byte| !byte.is_ascii_whitespace()).count();
    if letters < 4 || !letters.is_multiple_of(4) {
        return None;
    }
    if promise(key) == Promise::Nothing && words(key).iter().any(|word| HARMLESS.contains(&word.as_str())) {
        return None;
    }
    let plain = decode(&text[at.clone()])?;
    let plain = plain.trim_ascii_end();
    // A key in PEM has a matcher that knows more of it; a certificate is public. A few bytes that are no text are no secret.
    let printable = plain.iter().all(|byte| (b' '..0x7f).contains(byte));
    if plain.len() < 3 || plain.starts_with(b"-----BEGIN ") || plain.len() < SHORT && !printable {
        return None;
    }
    let class = match class(Some("password"), plain, Written::Given) {
        // A client configuration of a registry, an account's key.
        Class::Reference if Json::parse(plain).is_some() => Class::Literal,
        // Weak words are secrets where they are kept as such.
        Class::Path | Class::Public if plain.len() >= SHORT => Class::Literal,
        class => class,
    };
    let mut found = Found::new(&KUBERNETES_SECRET, at, Rank::Placed);
    found.name = Some(key.into());
    found.decoded = Some(plain.to_vec());
    found.encoding.push(Encoding::Base64);
    Some(found.classed(class))
}
