//! Text in which some characters are escaped: `%41`, `\u0041`, `\x41`, `\/`, `&#65;`.

use super::hex::digit;
use super::plain::{Letters, Plain};
use crate::detect::position::line_start;
use crate::place::Encoding;
use std::ops::Range;

/// Bytes looked at before the first escape, on its line.
const BEFORE: usize = 128;
/// Bytes decoded together at most.
const MOST: usize = 4 << 10;

/// The lines of `text`, or stretches of long ones, whose first escape stands in `range` or shortly before.
pub(super) fn open(text: &[u8], range: &Range<usize>) -> Vec<Plain> {
    let mut found = Vec::new();
    let mut at = range.start.saturating_sub(MOST);
    while let Some(next) = memchr::memchr3(b'%', b'\\', b'&', &text[at..range.end]) {
        let escape = at + next;
        // One that stands for a letter, a digit or a sign: no space, no line end, no other script, no colour.
        let tells = read(&text[escape..]).is_some_and(|one| {
            one.letter.is_ascii_graphic() && (one.length > 2 || text[..escape].ends_with(b":"))
        });
        if !tells {
            at = escape + 1 + usize::from(text[escape] == b'\\');
            if at >= range.end {
                break;
            }
            continue;
        }
        let low = escape.saturating_sub(BEFORE);
        let start = line_start(text, low, escape);
        let high = (escape + MOST).min(text.len());
        let end = memchr::memchr(b'\n', &text[escape..high]).map_or(high, |newline| escape + newline);
        found.push(decode(text, start..end));
        at = end;
        if at >= range.end {
            break;
        }
    }
    found
}

/// One escape.
struct Escape {
    letter: char,
    length: usize,
    encoding: Encoding,
}

/// The escape that `text` begins with.
fn read(text: &[u8]) -> Option<Escape> {
    let of = |code: u32, length: usize, encoding: Encoding| {
        Some(Escape { letter: char::from_u32(code)?, length, encoding })
    };
    match *text {
        [b'%', a, b, ..] => of(number(&[a, b])?, 3, Encoding::Percent),
        [b'\\', b'/', ..] => of(u32::from(b'/'), 2, Encoding::Json),
        [b'\\', b'u', a, b, c, d, ..] => of(number(&[a, b, c, d])?, 6, Encoding::Json),
        [b'\\', b'x', a, b, ..] => of(number(&[a, b])?, 4, Encoding::Shell),
        [b'&', b'#', ref rest @ ..] => {
            let end = rest.iter().take(8).position(|&byte| byte == b';')?;
            let code = match &rest[..end] {
                [b'x' | b'X', hex @ ..] => number(hex)?,
                decimal => std::str::from_utf8(decimal).ok()?.parse().ok()?,
            };
            of(code, 3 + end, Encoding::Html)
        }
        [b'&', ref rest @ ..] => {
            let names: [(&[u8], char); 5] =
                [(b"amp;", '&'), (b"quot;", '"'), (b"lt;", '<'), (b"gt;", '>'), (b"apos;", '\'')];
            let &(name, letter) = names.iter().find(|(name, _)| rest.starts_with(name))?;
            of(u32::from(letter), 1 + name.len(), Encoding::Html)
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    let hex = !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit);
    hex.then(|| digits.iter().fold(0u32, |number, &byte| number << 4 | u32::from(digit(byte))))
}

/// `range` of `text` with its escapes taken out.
fn decode(text: &[u8], range: Range<usize>) -> Plain {
    let mut plain = Plain {
        text: Vec::with_capacity(range.len()),
        written: range.clone(),
        encoding: Vec::new(),
        letters: Letters::Escapes,
        pieces: Vec::new(),
    };
    let mut at = range.start;
    while at < range.end {
        let tail = &text[at..range.end];
        let free = memchr::memchr3(b'%', b'\\', b'&', tail).unwrap_or(tail.len());
        if free > 0 {
            plain.pieces.push((plain.text.len(), at..at + free));
            plain.text.extend_from_slice(&tail[..free]);
            at += free;
            continue;
        }
        let Some(escape) = read(tail) else {
            // A doubled backslash escapes nothing behind it.
            let length = if tail.starts_with(b"\\\\") { 2 } else { 1 };
            plain.pieces.push((plain.text.len(), at..at + length));
            plain.text.extend_from_slice(&tail[..length]);
            at += length;
            continue;
        };
        plain.pieces.push((plain.text.len(), at..at + escape.length));
        // `%C3%A4` is one letter in two bytes.
        match u8::try_from(u32::from(escape.letter)) {
            Ok(byte) if matches!(escape.encoding, Encoding::Percent | Encoding::Shell) => {
                plain.text.push(byte);
            }
            _ => plain.text.extend(escape.letter.encode_utf8(&mut [0; 4]).bytes()),
        }
        if !plain.encoding.contains(&escape.encoding) {
            plain.encoding.push(escape.encoding);
        }
        at += escape.length;
    }
    plain
}
