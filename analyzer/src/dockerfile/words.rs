//! BuildKit's ways to cut a line into words: by blanks, by flags, by `name=value`.

use super::ast::{Flag, Word};
use crate::shell::Joined;
use std::ops::Range;

/// The blanks that separate arguments (Unicode spaces do so only in `name=value` words and around the whole).
pub(super) const fn is_blank(c: char) -> bool {
    matches!(c, '\t' | '\u{b}' | '\u{c}' | '\r' | ' ')
}

/// `range` without Unicode space at both ends.
pub(super) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let start = range.end - text[range.clone()].trim_start().len();
    start..start + text[start..range.end].trim_end().len()
}

/// Cuts at the first run of blanks: the first word, what follows.
pub(super) fn cut(text: &str, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let part = &text[range.clone()];
    match part.find(is_blank) {
        None => (range, None),
        Some(blank) => {
            let rest = part[blank..].trim_start_matches(is_blank);
            (range.start..range.start + blank, Some(range.end - rest.len()..range.end))
        }
    }
}

/// All words between blanks.
pub(super) fn by_blanks(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut rest = Some(range).filter(|range| !range.is_empty());
    while let Some(range) = rest {
        let (word, next) = cut(text, range);
        words.push(word);
        rest = next.filter(|range| !range.is_empty());
    }
    words
}

/// The word at `range` of the joined text, as written.
pub(super) fn word(joined: &Joined, range: Range<usize>) -> Word {
    Word { text: joined.text()[range.clone()].to_owned(), at: joined.at(range) }
}

/// Takes the leading `--flags` off `range`: the flags, and where the rest begins.
pub(super) fn flags(joined: &Joined, range: Range<usize>) -> (Vec<Flag>, usize) {
    let text = joined.text();
    let mut flags = Vec::new();
    let mut start = range.start;
    loop {
        let rest = &text[start..range.end];
        start = range.end - rest.trim_start().len();
        if !text[start..range.end].starts_with("--") {
            return (flags, start);
        }
        let (plain, end) = flag_word(text, start..range.end);
        if plain == "--" {
            return (flags, end);
        }
        let at = joined.at(start..end);
        let (name, value) = match plain.split_once('=') {
            Some((name, value)) => {
                let equals = text[start..end].find('=').map_or(end, |found| start + found + 1);
                (name, Some(Word { text: value.to_owned(), at: joined.at(equals..end) }))
            }
            None => (plain.as_str(), None),
        };
        flags.push(Flag { name: name.trim_start_matches("--").to_owned(), value, at });
        start = end;
    }
}

/// One flag: its text without quotes and backslashes, and its end.
fn flag_word(text: &str, range: Range<usize>) -> (String, usize) {
    let mut plain = String::new();
    let mut quote = None;
    let mut chars = text[range.clone()].char_indices();
    while let Some((offset, c)) = chars.next() {
        match (c, quote) {
            (c, None) if c.is_whitespace() => return (plain, range.start + offset),
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('\\', _) => plain.extend(chars.next().map(|(_, c)| c)),
            (c, _) => plain.push(c),
        }
    }
    (plain, range.end)
}

/// The words of ENV, LABEL and ARG: blanks inside quotes and behind the escape character do not separate.
pub(super) fn quoted_words(text: &str, range: Range<usize>, escape: char) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quote = None;
    let mut chars = text[range.clone()].char_indices();
    while let Some((offset, c)) = chars.next() {
        let offset = range.start + offset;
        if quote.is_none() && c.is_whitespace() {
            words.extend(start.take().map(|start| start..offset));
            continue;
        }
        start.get_or_insert(offset);
        if c == escape && quote != Some('\'') {
            let _ = chars.next();
        } else if quote == Some(c) {
            quote = None;
        } else if quote.is_none() && matches!(c, '\'' | '"') {
            quote = Some(c);
        }
    }
    words.extend(start.map(|start| start..range.end));
    words
}
