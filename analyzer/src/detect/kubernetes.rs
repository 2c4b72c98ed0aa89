//! Values of a Kubernetes secret: whatever stands under `data` of `kind: Secret` is base64 of something secret.

use super::base64::decode;
use super::class::{Written, class};
use super::found::{Found, Rank};
use super::kinds::generic::{PASSWORD, SECRET};
use super::words::{Promise, promise, words};
use crate::place::Encoding;
use crate::report::Class;
use std::ops::Range;

/// Bytes of the document looked at before `kind: Secret`.
const BEFORE: usize = 1000;
/// And behind it.
const BEHIND: usize = 8 << 10;
/// A longer value is a file, which is searched like one.
const LONGEST: usize = 1024;

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

/// The values of the secret whose `kind` is the word at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Vec<Found> {
    let Some(document) = document(text, at) else { return Vec::new() };
    let mut found = Vec::new();
    let mut depth = None;
    let mut from = document.start;
    for line in text[document].split_inclusive(|&byte| byte == b'\n') {
        let start = from;
        from += line.len();
        let indent = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let content = line[indent..].trim_ascii_end();
        if content.is_empty() || content.starts_with(b"#") {
            continue;
        }
        if depth.is_some_and(|depth| indent <= depth) {
            depth = None;
        }
        if depth.is_none() {
            let data = content.strip_prefix(b"\"data\"").or_else(|| content.strip_prefix(b"data"));
            let opens = data.map(<[u8]>::trim_ascii_start).and_then(|rest| rest.strip_prefix(b":"));
            if opens.is_some_and(|rest| matches!(rest.trim_ascii(), b"" | b"{")) {
                depth = Some(indent);
            }
            continue;
        }
        let content_at = start + indent;
        let Some(colon) = memchr::memchr(b':', content) else { continue };
        let quotes: &[u8] = b"\"' \t";
        let key = content[..colon].trim_ascii().iter().filter(|byte| !quotes.contains(byte));
        let key = String::from_utf8_lossy(&key.copied().collect::<Vec<u8>>()).into_owned();
        let value = &content[colon + 1..];
        let skipped = value.iter().take_while(|byte| quotes.contains(byte)).count();
        let length = value[skipped..]
            .iter()
            .take_while(|&&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
            .count();
        let value_at = content_at + colon + 1 + skipped;
        found.extend(judged(text, &key, value_at..value_at + length));
    }
    found
}

/// The document around `kind: Secret`, whose second word stands at `at`.
fn document(text: &[u8], at: usize) -> Option<Range<usize>> {
    let quote = |byte: &u8| matches!(byte, b'"' | b'\'');
    let behind = &text[at + 6..];
    let behind = behind.strip_prefix(b"\"").or_else(|| behind.strip_prefix(b"'")).unwrap_or(behind);
    matches!(behind.first(), None | Some(b'\n' | b'\r' | b' ' | b',')).then_some(())?;
    let before = &text[at.saturating_sub(16)..at];
    let before = before.strip_suffix(b"\"").or_else(|| before.strip_suffix(b"'")).unwrap_or(before);
    let before = before.trim_ascii_end().strip_suffix(b":")?.trim_ascii_end();
    let end = before.iter().rposition(|byte| !quote(byte))? + 1;
    before[..end].ends_with(b"kind").then_some(())?;
    let low = at.saturating_sub(BEFORE);
    let high = (at + BEHIND).min(text.len());
    let start = memchr::memmem::rfind(&text[low..at], b"\n---").map_or(low, |mark| low + mark + 4);
    let end = memchr::memmem::find(&text[at..high], b"\n---").map_or(high, |mark| at + mark + 1);
    Some(start..end)
}

/// The value at `at`, if it is base64 of a word that nobody should know.
fn judged(text: &[u8], key: &str, at: Range<usize>) -> Option<Found> {
    let value = &text[at.clone()];
    if value.len() < 4 || value.len() > LONGEST || !value.len().is_multiple_of(4) {
        return None;
    }
    if promise(key) == Promise::Nothing && words(key).iter().any(|word| HARMLESS.contains(&word.as_str())) {
        return None;
    }
    let plain = decode(value)?;
    let plain = plain.trim_ascii_end();
    if plain.len() < 3 || !plain.iter().all(|byte| (b' '..0x7f).contains(byte)) {
        return None;
    }
    let promised = promise(key);
    let kind = if promised == Promise::Password { &PASSWORD } else { &SECRET };
    let mut found = Found::new(kind, at, Rank::Placed);
    let class =
        match class(Some(if promised >= Promise::Secret { key } else { "secret" }), plain, Written::Given) {
            // Weak words are secrets where they are kept as such; yes, no and a count are settings.
            Class::Public if (6..24).contains(&plain.len()) && !plain.starts_with(b"-----") => Class::Literal,
            class => class,
        };
    found.name = Some(key.into());
    found.decoded = Some(plain.to_vec());
    found.encoding.push(Encoding::Base64);
    Some(found.classed(class))
}
