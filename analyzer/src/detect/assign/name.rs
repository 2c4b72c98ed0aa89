//! Which name stands around a word, and what follows it.

use super::super::blank::blanks;
use super::super::words::opens;
use super::operator::{Operator, operator};
use std::ops::Range;

/// Longer names are none.
pub(super) const LONGEST_NAME: usize = 64;

/// A name as it stands in a text, up to what follows it.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// The name itself.
    pub(super) at: Range<usize>,
    /// The byte before it.
    pub(super) before: Option<u8>,
    /// Whether it stands between quotes of its own.
    pub(super) quoted: bool,
    /// Where it ends with its quote or bracket.
    pub(super) end: usize,
    /// Where the next thing stands: an operator, another word.
    pub(super) next: usize,
}

impl Name {
    /// The name at `at` of `text`.
    pub(super) fn read(text: &[u8], at: Range<usize>) -> Self {
        let before = at.start.checked_sub(1).map(|index| text[index]);
        let close = before.filter(|byte| is_quote(*byte)).and_then(|quote| closed(text, &at, quote));
        let end = bracket(text, at.start, close.unwrap_or(at.end), close.is_some());
        // `**API key**: …`
        let bold = if text.get(end..).is_some_and(|rest| rest.starts_with(b"**:")) { 2 } else { 0 };
        Self { at, before, quoted: close.is_some(), end, next: blanks(text, end + bold) }
    }

    /// What stands before the name.
    pub(super) fn left<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        &text[..self.at.start]
    }

    /// What stands before the name and its quote.
    pub(super) fn left_of_quote<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        &text[..self.at.start - usize::from(self.quoted)]
    }

    /// What follows.
    pub(super) fn rest<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        text.get(self.next..).unwrap_or_default()
    }

    /// Whether something stands between the name and what follows it.
    pub(super) fn apart(&self) -> bool {
        self.next > self.end
    }

    /// Whether it is that of `${NAME:-default}`.
    pub(super) fn has_default(&self, text: &[u8]) -> bool {
        self.left(text).ends_with(b"${")
    }

    /// What joins it to its value.
    pub(super) fn operator(&self, text: &[u8]) -> Option<Operator> {
        operator(self.rest(text), self.has_default(text))
    }

    /// Whether it is one of two cases: `ok ? "PASS" : "FAIL"`, `case PASS:`.
    pub(super) fn is_case(&self, text: &[u8]) -> bool {
        let left = self.left_of_quote(text);
        let branch = if self.quoted {
            left.ends_with(b"? ") || left.ends_with(b"?")
        } else {
            self.apart() && (left.ends_with(b"? ") || left.ends_with(b"? !"))
        };
        self.rest(text).starts_with(b":") && (branch || !self.quoted && left.ends_with(b"case "))
    }
}

/// Where the quote closes that opens before the name at `at`: behind it, with the backslash that the first has.
fn closed(text: &[u8], at: &Range<usize>, quote: u8) -> Option<usize> {
    let escaped = at.start > 1 && text[at.start - 2] == b'\\';
    let close = at.end + usize::from(escaped && text.get(at.end) == Some(&b'\\'));
    (text.get(close) == Some(&quote)).then_some(close + 1)
}

/// Where the bracket closes at `end` that belongs to the name at `start`: `config['password']`, `$ENV{PASSWORD}`, `char secret[25]`.
fn bracket(text: &[u8], start: usize, end: usize, quoted: bool) -> usize {
    match text.get(end) {
        Some(b']') if quoted => end + 1,
        Some(b'}') if in_hash(&text[..start]) => end + 1,
        Some(b'[') if !quoted => {
            let digits = text[end + 1..].iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
            if text.get(end + 1 + digits) == Some(&b']') { end + digits + 2 } else { end }
        }
        _ => end,
    }
}

/// Whether a member of a hash in Perl begins behind `left`: `$ENV{`, `$self->{`.
fn in_hash(left: &[u8]) -> bool {
    matches!(left, [.., before, b'{'] if before.is_ascii_alphanumeric() || *before == b'>')
}

pub(super) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The whole name around the word at `word`.
pub(crate) fn name_around(text: &[u8], word: &Range<usize>) -> Option<Range<usize>> {
    let before =
        text[..word.start].iter().rev().take(LONGEST_NAME + 1).take_while(|&&byte| in_name(byte)).count();
    let after = text[word.end..].iter().take(LONGEST_NAME + 1).take_while(|&&byte| in_name(byte)).count();
    let mut name = word.start - before..word.end + after;
    if before + after > LONGEST_NAME {
        return None;
    }
    while name.start < word.start && matches!(text[name.start], b'-' | b'.') {
        name.start += 1;
    }
    // `\nPASSWORD=` in an escaped string.
    if name.start > 0
        && text[name.start - 1] == b'\\'
        && matches!(text[name.start], b'n' | b't' | b'r')
        && name.start < word.start
    {
        name.start += 1;
    }
    while name.end > word.end && matches!(text[name.end - 1], b'-' | b'.') {
        name.end -= 1;
    }
    // `password.set("…")`: the method is no part of the name.
    if name.end >= word.end + b".set".len()
        && text[..name.end].ends_with(b".set")
        && text.get(name.end) == Some(&b'(')
    {
        name.end -= b".set".len();
    }
    Some(name)
}

/// The name around `name` with the word before it, where that makes a key one that opens: `Activation key: …`.
pub(crate) fn spoken(text: &[u8], name: Range<usize>) -> Range<usize> {
    let before = &text[..name.start];
    let after = text.get(name.end);
    if !text[name.clone()].eq_ignore_ascii_case(b"key")
        || !before.ends_with(b" ")
        || !matches!(after, Some(b':' | b'=' | b' ' | b'\t' | b'*'))
    {
        return name;
    }
    let before = &before[..before.len() - 1];
    let length = before.iter().rev().take(24).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let start = before.len() - length;
    if opens(&before[start..]) { start..name.end } else { name }
}

/// The name in front of a credential that begins at `start`, if an operator stands between them.
pub(crate) fn name_before(text: &[u8], start: usize) -> Option<Range<usize>> {
    let mut at = start;
    let back = |at: usize, wanted: &dyn Fn(u8) -> bool| {
        at - text[..at].iter().rev().take(LONGEST_NAME + 1).take_while(|&&byte| wanted(byte)).count()
    };
    let blank = |byte: u8| byte == b' ' || byte == b'\t';
    at = back(at, &|byte| matches!(byte, b'"' | b'\'' | b'`' | b'\\'));
    at = back(at, &blank);
    let operator = back(at, &|byte| matches!(byte, b'=' | b':' | b'>' | b',' | b'?' | b'-'));
    if operator == at {
        return None;
    }
    at = back(operator, &blank);
    at = back(at, &|byte| matches!(byte, b'"' | b'\'' | b'`' | b'\\' | b']'));
    let mut name = back(at, &in_name)..at;
    // `load(in, "…")`, `bind("cn=joe", "…")`: another argument, or a piece of one.
    let before = name.start.checked_sub(1).map(|before| text[before]);
    if text[operator] == b',' && matches!(before, Some(b'(' | b'=' | b'@')) {
        return None;
    }
    while name.start < name.end && matches!(text[name.start], b'-' | b'.') {
        name.start += 1;
    }
    (name.len() <= LONGEST_NAME && text[name.clone()].iter().any(u8::is_ascii_alphabetic)).then_some(name)
}
