//! What may be the rest of a value that no quotes enclose. Nobody knows who reads the line: it is hidden with the value.

use super::super::window::Window;
use super::Pair;
use super::value::{LONGEST_VALUE, opens_pair};

/// How many bytes behind the value of `pair` may be a part of it.
pub(crate) fn rest(text: &[u8], pair: &Pair) -> usize {
    let line = Window::behind(text, pair.value.end, LONGEST_VALUE).seen();
    let word = rest_of_word(line);
    let behind = &line[word..];
    if !behind.first().is_some_and(u8::is_ascii_whitespace) {
        return word;
    }
    // Some values stand before their names.
    let by = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let left = &text[..pair.name.start];
    let end = match around(left).filter(|_| by == b"=") {
        Some(close) => memchr::memchr(close, behind),
        None => takes_line(left, by, behind).then(|| behind[..comment(behind)].trim_ascii_end().len()),
    };
    word + end.unwrap_or(0)
}

/// What closes the string or the element in which a name and its value stand: `"NAME=one two"`, `<item>NAME=one two</item>`.
fn around(left: &[u8]) -> Option<u8> {
    let dashes = left.iter().rev().take(2).take_while(|&&byte| byte == b'-').count();
    match left[..left.len() - dashes].last()? {
        quote @ (b'"' | b'\'' | b'`') => Some(*quote),
        b'>' => Some(b'<'),
        _ => None,
    }
}

/// Whether all of the line may be the value, blanks included: `password: one two`, `set PASSWORD=one two` of Windows,
/// `PASSWORD=one two` in a file for the environment, and the same in a list of YAML.
fn takes_line(left: &[u8], by: &[u8], behind: &[u8]) -> bool {
    let mapped = by.contains(&b':') && by.ends_with(b" ");
    let sets = || left.last_chunk::<4>().is_some_and(|before| before.eq_ignore_ascii_case(b"set "));
    let begins = || matches!(left, [] | [.., b'\n'] | [.., b'-', b' ']) || sets();
    mapped || by == b"=" && begins() && !begins_anew(behind.trim_ascii_start())
}

/// Whether a shell or a Dockerfile goes on with something else: another pair, another command, another line.
fn begins_anew(rest: &[u8]) -> bool {
    opens_pair(rest) || matches!(rest, [b'\\' | b'&' | b'|' | b';' | b'>', ..])
}

/// Where the comment of a line begins.
fn comment(line: &[u8]) -> usize {
    memchr::memmem::find(line, b" #").unwrap_or(line.len())
}

/// `&3x` of `PASSWORD=Tr0ub&3x` in a file for the environment: not what closes something, nor another pair.
fn rest_of_word(line: &[u8]) -> usize {
    let run = line.iter().take_while(|byte| !byte.is_ascii_whitespace()).count();
    let ends = |at: &usize| {
        let pair = matches!(line[*at], b';' | b'&' | b'|' | b',') && opens_pair(&line[at + 1..]);
        pair || line[*at..].starts_with(b"</") || line[*at..].starts_with(b"\\n")
    };
    let length = (0..run).find(ends).unwrap_or(run);
    let closes = |byte: &u8| b"\"'`)]}>;,\\".contains(byte);
    if line[..length].iter().all(closes) { 0 } else { length }
}
