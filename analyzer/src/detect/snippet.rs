//! The masked source line of a match.

use super::cover::Cover;
use super::position::line_start;
use std::ops::Range;

/// Columns of a snippet.
const COLUMNS: usize = 200;
/// Columns shown before the match where its line is longer.
const BEFORE: usize = 60;
/// Bytes looked at to both sides: enough for the columns.
pub(crate) const REACH: usize = 1024;

/// The source line around `at` of `text`, with all that `covers` hide masked, at most 200 columns.
pub(crate) fn snippet(text: &[u8], at: &Range<usize>, covers: &[&Cover]) -> String {
    let low = at.start.saturating_sub(REACH);
    let mut start = line_start(text, low, at.start);
    let high = (at.start + REACH).min(text.len());
    let mut end = memchr::memchr(b'\n', &text[at.start..high]).map_or(high, |newline| at.start + newline);
    if text[start..end].ends_with(b"\r") {
        end -= 1;
    }
    if end - start > COLUMNS {
        start = boundary(text, start.max(at.start.saturating_sub(BEFORE)));
        end = boundary(text, end.min(start + COLUMNS));
    }
    let mut hidden = vec![false; end - start];
    Cover::mark(covers, &(start..end), &mut hidden);
    let mut line = String::with_capacity(end - start);
    let mut position = 0;
    for chunk in text[start..end].utf8_chunks() {
        for letter in chunk.valid().chars() {
            if hidden[position] {
                line.extend(std::iter::repeat_n('*', letter.len_utf16()));
            } else if letter.is_control() && letter != '\t' {
                line.push(char::REPLACEMENT_CHARACTER);
            } else {
                line.push(letter);
            }
            position += letter.len_utf8();
        }
        line.extend(std::iter::repeat_n(char::REPLACEMENT_CHARACTER, chunk.invalid().len()));
        position += chunk.invalid().len();
    }
    line
}

/// The next place at or behind `at` where a character begins.
fn boundary(text: &[u8], at: usize) -> usize {
    let behind = text[at..].iter().take(3).take_while(|&&byte| byte & 0xc0 == 0x80).count();
    at + behind
}
