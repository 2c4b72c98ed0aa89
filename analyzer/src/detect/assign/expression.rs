//! Whether a word without quotes is the first of an expression, by what follows it.

use super::super::blank::blanks;
use super::super::window::Window;
use std::ops::Range;

/// How far such an expression is read.
const LONGEST: usize = 160;

/// `ask (prompt);`, `argv [2];`, `found? 1 : 2;` as C is written with blanks, and its lines that end in the middle of a call.
pub(super) fn goes_on(text: &[u8], word: &Range<usize>) -> bool {
    let name = &text[word.clone()];
    if let Some(condition) = name.strip_suffix(b"?") {
        return is_name(condition) && is_choice(text, word.end);
    }
    let open = blanks(text, word.end);
    if open == word.end || !is_name(name) {
        return false;
    }
    if text[word.end..].starts_with(b" ? ") {
        return true;
    }
    let Some(line) = Window::behind(text, open, LONGEST).line() else { return false };
    matches!(line, [b'(' | b'[', ..]) && is_called(line)
}

/// Whether it is a name, or members of one: `node->key`, `os.path`.
fn is_name(word: &[u8]) -> bool {
    word.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_')
        && word.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_.:->".contains(byte))
}

/// Whether a statement goes on behind the bracket that opens `line`, or the line ends within it.
fn is_called(line: &[u8]) -> bool {
    let mut depth = 0u32;
    for (at, byte) in line.iter().enumerate() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' if depth > 1 => depth -= 1,
            b')' | b']' => {
                let behind = line[at + 1..].trim_ascii_start();
                return matches!(
                    behind,
                    [b';' | b')' | b'{' | b'[', ..]
                        | [b'-', b'>', ..]
                        | [b'!' | b'=', b'=', ..]
                        | [b'+', b' ', ..]
                );
            }
            _ => {}
        }
    }
    matches!(line.trim_ascii_end(), [.., b',' | b'(' | b'[' | b'+' | b'|' | b'&'])
}

/// Whether a choice follows: `pass: found ? 1 : 2,`.
pub(super) fn is_condition(text: &[u8], at: usize) -> bool {
    text[at..].starts_with(b" ? ") && is_choice(text, at)
}

/// ` 1 : 2;`
fn is_choice(text: &[u8], at: usize) -> bool {
    let line = Window::behind(text, at, LONGEST).line().unwrap_or_default();
    line.starts_with(b" ") && memchr::memmem::find(line, b" : ").is_some()
}
