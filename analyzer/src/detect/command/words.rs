//! The words of a command: as a shell splits them, or as the elements of a list.

use super::before_path;
use crate::detect::string::{End, Quote, closing, end};
use std::ops::Range;

/// The words of the first command of a line, without the quotes around them.
pub(in crate::detect) fn words(line: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            match *line.get(at..)? {
                [] | [b'\n' | b'\r' | b';' | b'|', ..] | [b'&', b'&', ..] => return None,
                [b'\\', b'\n' | b'\r', ..] => at += 2,
                [byte, ..] if byte.is_ascii_whitespace() => at += 1,
                [b'\\', byte @ (b'"' | b'\''), ..] => {
                    let start = at + 2;
                    let End::Quote(end) = end(line, start, Quote { byte, escaped: true }) else {
                        return None;
                    };
                    at = end + 2;
                    return Some(start..end);
                }
                [quote @ (b'"' | b'\''), ..] => {
                    let start = at + 1;
                    let end = closing(line, start, quote)?;
                    at = end + 1;
                    return Some(start..end);
                }
                _ => {
                    let start = at;
                    let end = bare_end(line, at);
                    at = end.max(start + 1);
                    return Some(start..end);
                }
            }
        }
    })
}

/// Where the word ends at `at` that no quotes enclose. A part of it may stand between quotes: `-p"X"`.
fn bare_end(line: &[u8], at: usize) -> usize {
    let mut end = at;
    loop {
        match *line.get(end..).unwrap_or_default() {
            [b'\\', b'"', byte, ..] if byte.is_ascii_alphanumeric() => {
                end = in_quotes(line, end + 2, Quote { byte: b'"', escaped: true }).unwrap_or(end + 2);
            }
            [byte @ (b'"' | b'\''), ..] => match in_quotes(line, end + 1, Quote { byte, escaped: false }) {
                Some(behind) => end = behind,
                None if byte == b'"' => return end,
                None => end += 1,
            },
            [b';' | b'|' | b'`', ..] | [b'\\', b'"' | b'\n' | b'\r', ..] | [] => return end,
            [b'\\', _, ..] => end += 2,
            [byte, ..] if byte.is_ascii_whitespace() => return end,
            _ => end += 1,
        }
    }
}

/// Where the quotes end that open before `at` in a word, if the word ends with them. Others close the string in which a command stands.
fn in_quotes(line: &[u8], at: usize, quote: Quote) -> Option<usize> {
    let End::Quote(close) = end(line, at, quote) else { return None };
    let behind = close + 1 + usize::from(quote.escaped);
    let [first, .., last] = line[at..close] else { return None };
    let one = !(first.is_ascii_whitespace() || last.is_ascii_whitespace() || b",;)+|&".contains(&first));
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b';' | b'|' | b')' | b'"' | b'\'');
    (one && line.get(behind).is_none_or(ends)).then_some(behind)
}

/// The elements of a list behind its first, the command, which ends at `end` of `line`: `["redis-cli", "-a", "X"]`,
/// `execFile('redis-cli', ['-a', 'X'])`, a line each behind `- ` in YAML. Nothing if `before` begins no list.
pub(super) fn elements(before: &[u8], line: &[u8], end: usize) -> Option<Vec<Range<usize>>> {
    let before = before_path(before);
    match before.last() {
        Some(quote @ (b'"' | b'\'')) if line.get(end) == Some(quote) => Some(quoted(line, end + 1, *quote)),
        Some(b' ') if before.trim_ascii() == b"-" => {
            let below = line.get(end..)?.trim_ascii_start();
            let alone = matches!(line.get(end), Some(b'\n' | b'\r')) && below.starts_with(b"- ");
            alone.then(|| dashed(line, line.len() - below.len()))
        }
        _ => None,
    }
}

/// Strings behind `at` between which commas and brackets stand.
fn quoted(line: &[u8], mut at: usize, quote: u8) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    loop {
        let rest = line.get(at..).unwrap_or_default();
        let start = at
            + rest.iter().take_while(|byte| byte.is_ascii_whitespace() || b",[".contains(byte)).count()
            + 1;
        if line.get(start - 1) != Some(&quote) {
            return found;
        }
        let Some(end) = closing(line, start, quote) else { return found };
        found.push(start..end);
        at = end + 1;
    }
}

/// The items of the lines behind `at` that begin with `- `.
fn dashed(line: &[u8], mut at: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    while let Some(rest) = line.get(at..).filter(|rest| rest.trim_ascii_start().starts_with(b"- ")) {
        let end = at + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let item = line[at..end].trim_ascii().strip_prefix(b"- ").unwrap_or_default().trim_ascii();
        let quoted = |quote: &u8| item.strip_prefix(&[*quote])?.strip_suffix(&[*quote]);
        let item = b"\"'".iter().find_map(quoted).unwrap_or(item);
        let start = at + memchr::memmem::rfind(&line[at..end], item).unwrap_or_default();
        found.push(start..start + item.len());
        at = end + 1;
    }
    found
}
