//! Terraform's state: outputs that are marked as sensitive.

use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::SENSITIVE_OUTPUT;

/// How long the object of an output may be.
const NEAR: usize = 2 << 10;

/// The value of the output whose `"sensitive": true` stands at `at`.
pub(super) fn output(text: &[u8], at: usize) -> Vec<Found> {
    let low = at.saturating_sub(NEAR);
    let Some(open) = memchr::memrchr(b'{', &text[low..at]).map(|open| low + open) else { return Vec::new() };
    let high = (at + NEAR).min(text.len());
    let close = memchr::memchr(b'}', &text[at..high]).map_or(high, |close| at + close);
    let object = &text[open..close];
    let Some(key) = memchr::memmem::find(object, b"\"value\":") else { return Vec::new() };
    let from = key + 8 + object[key + 8..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    if object.get(from) != Some(&b'"') {
        return Vec::new();
    }
    let Some(length) = object[from + 1..].iter().position(|&byte| byte == b'"') else { return Vec::new() };
    let value = open + from + 1..open + from + 1 + length;
    let name = name_before(text, open);
    let mut found = Found::new(&SENSITIVE_OUTPUT, value.clone(), Rank::Placed);
    let class = class(Some("password"), &text[value], Written::Quoted);
    found.name = name;
    vec![found.classed(class)]
}

/// The key whose object opens at `open`.
fn name_before(text: &[u8], open: usize) -> Option<Vec<u8>> {
    let head = text[..open].trim_ascii_end().strip_suffix(b":")?.trim_ascii_end().strip_suffix(b"\"")?;
    let start = memchr::memrchr(b'"', head)?;
    Some(head[start + 1..].to_vec()).filter(|name| name.len() <= 64)
}
