//! Text in base64: either alphabet, padded or not, on one line or broken into several.

use super::plain::{Letters, Plain, printable};
use crate::base64::{decode, is_base64};
use crate::detect::utf16::{Utf16, sniff};
use crate::place::Encoding;
use std::ops::Range;

/// Letters by which text is told from anything else.
const HEAD: usize = 24;
/// Lines of broken base64 are not shorter, but for the last.
const LEAST_LINE: usize = 32;
/// White space in front of a line.
const MOST_INDENT: usize = 64;

/// What is encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// UTF-16, big endian or not, behind a mark of so many bytes.
    Wide(bool, usize),
}

/// The text that `run` and the lines behind it are. The first run of a block may be the middle of a longer text, which
/// then begins before it.
pub(super) fn open(bytes: &[u8], run: &Range<usize>, first: bool) -> Option<Plain> {
    let mut run = run.clone();
    // Where the text begins before what can be seen, nobody knows which letter begins a group.
    let skips = if run.start == 0 { 4 } else { 1 };
    let (skip, kind) = (0..skips.min(run.len())).find_map(|skip| {
        let letters = &bytes[run.start + skip..run.end];
        Some((skip, kind(letters)?))
    })?;
    run.start += skip;
    let (start, kind) = if first && skip == 0 { beginning(bytes, &run, kind) } else { (run.start, kind) };
    let lines = lines(bytes, start);
    let mut letters = Vec::new();
    let mut pieces = Vec::with_capacity(lines.len());
    let mut end = start;
    for line in lines {
        pieces.push((letters.len(), line.clone()));
        letters.extend_from_slice(&bytes[line.clone()]);
        end = line.end;
    }
    // One letter alone is no byte.
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    let text = decode(&letters)?;
    end += bytes[end..].iter().take(2).take_while(|&&byte| byte == b'=').count();
    let mut plain = Plain {
        text,
        written: start..end,
        encoding: vec![Encoding::Base64],
        letters: Letters::Groups(4, 3),
        pieces,
    };
    if let Kind::Wide(big, mark) = kind {
        let mut text = Vec::with_capacity(plain.text.len());
        let mut decoder = Utf16::new(big);
        decoder.decode(&plain.text[mark..], &mut text);
        decoder.finish(&mut text);
        plain.text = text;
        plain.encoding.push(if big { Encoding::Utf16Be } else { Encoding::Utf16Le });
        plain.letters = Letters::Whole;
    }
    Some(plain)
}

/// What `letters` begin with, if they are text.
fn kind(letters: &[u8]) -> Option<Kind> {
    let first = four(letters)?;
    let text = |byte: u8| (b' '..0x7f).contains(&byte) || matches!(byte, b'\n' | b'\r' | b'\t');
    let begins = match first {
        [0xff, 0xfe, _] | [0xfe, 0xff, _] | [0xef, 0xbb, 0xbf] => true,
        [a, 0, b] => text(a) && text(b),
        [0, a, 0] => text(a),
        all if all.is_ascii() => all.iter().all(|&byte| text(byte)),
        all => printable(&all),
    };
    if !begins {
        return None;
    }
    let head = decode(&letters[..letters.len().min(HEAD) / 4 * 4])?;
    if printable(&head) {
        return Some(Kind::Text);
    }
    sniff(&head).map(|(big, mark)| Kind::Wide(big, mark))
}

/// The three bytes that the first four letters are.
fn four(letters: &[u8]) -> Option<[u8; 3]> {
    let mut bits = 0u32;
    for &letter in letters.first_chunk::<4>()? {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            _ => 63,
        };
        bits = bits << 6 | u32::from(value);
    }
    let [_, first, second, third] = bits.to_be_bytes();
    Some([first, second, third])
}

/// Where the lines begin of which `run` is one.
fn beginning(bytes: &[u8], run: &Range<usize>, kind_: Kind) -> (usize, Kind) {
    let (mut start, mut best) = (run.start, kind_);
    while let Some(line) = line_before(bytes, start) {
        let Some(kind) = kind(&bytes[line.clone()]) else { break };
        (start, best) = (line.start, kind);
    }
    (start, best)
}

/// The whole line of base64 before the one in which `at` begins one.
fn line_before(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let blank = |byte: &&u8| matches!(**byte, b' ' | b'\t');
    let indent = bytes[..at].iter().rev().take(MOST_INDENT).take_while(blank).count();
    let before = bytes[..at - indent].strip_suffix(b"\n")?;
    let end = before.strip_suffix(b"\r").unwrap_or(before).len();
    let length = bytes[..end].iter().rev().take_while(|&&byte| is_base64(byte)).count();
    let start = end - length;
    let indent = bytes[..start].iter().rev().take(MOST_INDENT).take_while(blank).count();
    let alone = bytes[..start - indent].last() == Some(&b'\n');
    (alone && length >= LEAST_LINE && length % 4 == 0).then_some(start..end)
}

/// The lines of base64 that begin at `start`.
fn lines(bytes: &[u8], start: usize) -> Vec<Range<usize>> {
    let run = |at: usize| at..at + bytes[at..].iter().take_while(|&&byte| is_base64(byte)).count();
    let mut lines = vec![run(start)];
    loop {
        let Some(last) = lines.last().cloned() else { return lines };
        let tail = &bytes[last.end..];
        let tail = tail.strip_prefix(b"\r").unwrap_or(tail);
        let Some(tail) = tail.strip_prefix(b"\n") else { return lines };
        if last.len() < LEAST_LINE || last.len() % 4 != 0 {
            return lines;
        }
        let indent = tail.iter().take(MOST_INDENT).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let line = run(bytes.len() - tail.len() + indent);
        let behind = bytes[line.end..].iter().find(|&&byte| byte != b'=');
        // The last line may be shorter; what is longer, or goes on with anything else, is another thing.
        let whole =
            behind.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`'));
        if line.is_empty() || line.len() > last.len() || !whole {
            return lines;
        }
        lines.push(line);
    }
}
