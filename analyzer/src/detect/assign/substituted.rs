//! Values that `sed` writes: `s/^NAME=.*/NAME=value/`, `s/__NAME__/value/`.

use super::super::class::Written;
use super::super::window::Window;
use super::name::Name;
use super::value::{LONGEST_VALUE, Value};

/// How far before the replacement the command begins.
const COMMAND: usize = 120;

/// The end of the value at `at` behind the name and its operator.
pub(super) fn substituted(text: &[u8], name: &Name, at: usize) -> Option<usize> {
    let sign = name.before.filter(|&sign| divides(sign))?;
    let before = &text[name.at.start.saturating_sub(COMMAND)..name.at.start - 1];
    let pattern = memchr::memrchr(sign, before)?;
    opens(&before[..pattern]).then_some(())?;
    Some(at + replacement(text, at, sign)?)
}

/// The value that takes the place of a mark with that name.
pub(super) fn replaced(text: &[u8], name: &Name) -> Option<Value> {
    let mark = |byte: &u8| b"_{}%@$<>[]\\ ".contains(byte);
    let before = &text[name.at.start.saturating_sub(COMMAND)..name.at.start];
    let before = &before[..before.len() - before.iter().rev().take_while(|byte| mark(byte)).count()];
    let sign = before.last().copied().filter(|&sign| divides(sign))?;
    opens(&before[..before.len() - 1]).then_some(())?;
    let behind = Window::behind(text, name.at.end, COMMAND).seen();
    let marks = behind.iter().take_while(|byte| mark(byte)).count();
    (behind.get(marks) == Some(&sign)).then_some(())?;
    let at = name.at.end + marks + 1;
    let length = replacement(text, at, sign)?;
    (!text[at..at + length].contains(&b'=')).then(|| Value::bare(at..at + length, Written::Line))
}

/// Whether `sign` stands between a pattern and its replacement.
fn divides(sign: u8) -> bool {
    matches!(sign, b'/' | b'|' | b'#' | b',' | b'@')
}

/// Whether the command begins at the end of `before`.
fn opens(before: &[u8]) -> bool {
    matches!(before, [.., b' ' | b'\'' | b'"' | b';', b's'])
}

/// How long the replacement is that begins at `at` and that `sign` ends.
fn replacement(text: &[u8], at: usize, sign: u8) -> Option<usize> {
    let value = Window::behind(text, at, LONGEST_VALUE).seen();
    let length = memchr::memchr(sign, value)?;
    (length > 0 && value[..length].iter().all(u8::is_ascii_graphic)).then_some(length)
}
