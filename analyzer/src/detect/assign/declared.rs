//! A name that is declared, and its value within the declaration: `variable "x" { default = "…" }` of Terraform, the parameters of a
//! template (`"x": {"value": "…"}`), the same by indentation, a setting of .NET.

use super::super::blank::{blanks, spaces};
use super::value::member;
use std::ops::Range;

/// How far the value stands from the name.
const FAR: usize = 400;
/// How many lines of a mapping are looked at.
const LINES: usize = 8;
/// No name of a host is longer.
const HOST: usize = 64;
/// The members that hold the value.
const MEMBERS: &[&str] = &["default", "defaultvalue", "value"];

/// Where the value begins in the braces that open at `at`.
pub(super) fn in_braces(text: &[u8], at: usize) -> Option<usize> {
    let end = (at + FAR).min(text.len());
    let (mut at, mut depth, mut opens) = (at + 1, 0, true);
    while at < end {
        if opens
            && depth == 0
            && let Some(value) = member(text, at, MEMBERS)
        {
            return Some(value);
        }
        match text[at] {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' if depth == 0 => return None,
            b'}' | b']' | b')' => depth -= 1,
            quote @ (b'"' | b'\'') => at += in_quotes(&text[at + 1..end], quote),
            _ => {}
        }
        opens = matches!(text[at], b',' | b';' | b'\n') || opens && text[at].is_ascii_whitespace();
        at += 1;
    }
    None
}

/// Where the value begins of the first member in the braces that open at `at`, if it is named after a host: `{"github.com": …}`.
pub(super) fn of_host(text: &[u8], at: usize) -> Option<usize> {
    let start = spaces(text, at + 1) + 1;
    let length = text.get(start..)?.iter().take(HOST).position(|&byte| byte == b'"')?;
    let name = &text[start..start + length];
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
    (text[start - 1] == b'"' && name.contains(&b'.') && name.iter().all(part)).then_some(())?;
    let colon = blanks(text, start + length + 1);
    (text.get(colon) == Some(&b':')).then(|| blanks(text, colon + 1))
}

/// How many bytes stand before `quote` and belong to it with it, if it closes on its line.
fn in_quotes(rest: &[u8], quote: u8) -> usize {
    let close = memchr::memchr2(quote, b'\n', rest).filter(|&close| rest[close] == quote);
    close.map_or(0, |close| close + 1)
}

/// Where the value begins in the lines that are indented more than the one of `name`, which a colon and a line's end follow.
pub(super) fn in_lines(text: &[u8], name: &Range<usize>, at: usize) -> Option<usize> {
    let before = text[..name.start].iter().rev().take(FAR).take_while(|&&byte| byte != b'\n');
    let indent = before.clone().count();
    before.into_iter().all(|byte| matches!(byte, b' ' | b'"' | b'\'')).then_some(())?;
    let end = (at + FAR).min(text.len());
    let mut lines = text[at..end].split_inclusive(|&byte| byte == b'\n');
    let mut start = at + lines.next()?.len();
    let mut level = None;
    for line in lines.take(LINES) {
        let blank = line.iter().take_while(|&&byte| byte == b' ').count();
        let level = *level.get_or_insert(blank);
        if blank <= indent {
            return None;
        }
        if blank == level
            && let Some(value) = member(text, start + blank, MEMBERS)
        {
            return Some(value);
        }
        start += line.len();
    }
    None
}

/// Where the element begins that follows at `at` and holds the value of a key or a setting: `<string>`, `<value>`.
pub(super) fn element_behind(text: &[u8], at: usize) -> Option<usize> {
    let start = spaces(text, at);
    let opens =
        |open: &&[u8]| text.get(start..start + open.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(open));
    let open = [&b"<value>"[..], b"<string>"].into_iter().find(opens)?;
    Some(start + open.len())
}

/// Where a tag ends whose attributes stand at `at`.
pub(super) fn tag_end(text: &[u8], at: usize) -> Option<usize> {
    let rest = text[at..].iter().take(64);
    let close = rest.clone().position(|&byte| matches!(byte, b'<' | b'>' | b'\n'))?;
    (text[at + close] == b'>').then_some(at + close + 1)
}
