//! Kubernetes Secrets: YAML whose `data` holds values in base64.

use super::{line, trimmed};
use crate::detect::base64;
use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::KUBERNETES_SECRET;
use crate::place::Encoding;
use crate::report::Class;
use std::ops::Range;

/// How far around its `kind` the data of a Secret may stand.
const NEAR: usize = 3 << 10;
/// Shorter text in base64 holds no secret.
const LEAST: usize = 10;

/// The values of the Secret whose `kind` stands at `at`.
pub(super) fn secret(text: &[u8], at: usize) -> Vec<Found> {
    let here = line(text, at);
    let rest = &text[at..here.end];
    // `SecretStore` is something else; so is a `kind` that stands inside another word.
    let word = rest.iter().skip(4).skip_while(|byte| b": \"'".contains(byte)).nth(6);
    if word.is_some_and(u8::is_ascii_alphanumeric)
        || !text[here.start..at].iter().all(|byte| byte.is_ascii_whitespace())
    {
        return Vec::new();
    }
    let indent = at - here.start;
    let document = document(text, at);
    let mut found = Vec::new();
    let mut inside = false;
    let mut block: Option<(Range<usize>, usize)> = None;
    let mut start = document.start;
    while start < document.end {
        let row =
            start..memchr::memchr(b'\n', &text[start..document.end]).map_or(document.end, |end| start + end);
        start = row.end + 1;
        let plain = text[row.clone()].trim_ascii();
        if plain.is_empty() || plain.starts_with(b"#") {
            continue;
        }
        let depth = text[row.clone()].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        if depth <= indent {
            inside = plain.strip_prefix(b"data:").is_some_and(<[u8]>::is_empty);
            block = None;
            continue;
        }
        if !inside {
            continue;
        }
        if let Some((name, above)) = &block
            && depth > *above
        {
            found.extend(value(text, name.clone(), trimmed(text, row.clone())));
            continue;
        }
        block = None;
        let Some(colon) = memchr::memchr(b':', &text[row.clone()]) else { continue };
        let name = trimmed(text, row.start..row.start + colon);
        let written = text[row.start + colon + 1..row.end].trim_ascii();
        if matches!(written.first(), Some(b'|' | b'>')) {
            block = Some((name, depth));
        } else {
            let comment = memchr::memmem::find(&text[row.clone()], b" #").unwrap_or(row.len());
            found.extend(value(
                text,
                name,
                trimmed(text, row.start + colon + 1..row.start + comment.max(colon + 1)),
            ));
        }
    }
    found
}

/// The YAML document around `at`, as far as it may reach.
fn document(text: &[u8], at: usize) -> Range<usize> {
    let low = at.saturating_sub(NEAR);
    let high = (at + NEAR).min(text.len());
    let start = memchr::memmem::rfind(&text[low..at], b"\n---").map_or(low, |end| low + end + 4);
    let end = memchr::memmem::find(&text[at..high], b"\n---").map_or(high, |end| at + end);
    let start = if start == low && low > 0 { line(text, low).end.min(at) } else { start };
    start..end
}

fn value(text: &[u8], name: Range<usize>, at: Range<usize>) -> Option<Found> {
    let written = &text[at.clone()];
    if written.len() < LEAST || written.contains(&b' ') {
        return None;
    }
    let plain = base64::decode(written)?;
    let name = String::from_utf8_lossy(&text[name]).into_owned();
    // A key in PEM has a matcher that knows more of it; a certificate is public.
    if plain.starts_with(b"-----BEGIN ") {
        return None;
    }
    let class = match class(Some("password"), plain.trim_ascii(), Written::Given) {
        // A client configuration of a registry, an account's key.
        Class::Reference if serde_json::from_slice::<serde_json::Value>(&plain).is_ok() => Class::Literal,
        Class::Path | Class::Public if plain.len() > 4 && !public_name(&name) => Class::Literal,
        other if public_name(&name) && other == Class::Literal => Class::Public,
        other => other,
    };
    let mut found = Found::new(&KUBERNETES_SECRET, at, Rank::Placed);
    found.name = Some(name.into_bytes());
    found.decoded = Some(plain);
    found.encoding.push(Encoding::Base64);
    Some(found.classed(class))
}

/// A key under which nobody keeps a secret.
fn public_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "user",
        "username",
        "host",
        "hostname",
        "port",
        "ca.crt",
        "tls.crt",
        "namespace",
        "database",
        "email",
        "region",
        "url",
    ]
    .iter()
    .any(|public| {
        name == *public || name.ends_with(&format!("_{public}")) || name.ends_with(&format!("-{public}"))
    })
}
