//! What may be the rest of a value that no quotes enclose. Nobody knows who reads the line: it is hidden with the value.

use super::super::window::Window;
use super::Pair;
use super::value::{LONGEST_VALUE, opens_pair};

/// How many bytes behind the value of `pair` may be a part of it.
pub(crate) fn rest(text: &[u8], pair: &Pair) -> usize {
    let end = pair.value.end;
    let line = Window::behind(text, end, LONGEST_VALUE).seen();
    if line.first().is_some_and(u8::is_ascii_whitespace) && takes_line(text, pair, line) {
        return line[..comment(line)].trim_ascii_end().len();
    }
    rest_of_word(line)
}

/// Whether all of the line may be the value, blanks included: `password: one two`, `set PASSWORD=one two` of Windows, and
/// `PASSWORD=one two` in a file for the environment.
fn takes_line(text: &[u8], pair: &Pair, line: &[u8]) -> bool {
    // Some values stand before their names.
    let by = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let mapped = by.contains(&b':') && by.ends_with(b" ");
    let before = &text[pair.name.start.saturating_sub(4)..pair.name.start];
    let set = before.is_empty() || before.ends_with(b"\n") || before.eq_ignore_ascii_case(b"set ");
    mapped || by == b"=" && set && !begins_anew(line.trim_ascii_start())
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
