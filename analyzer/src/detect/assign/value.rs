//! Where a value ends.

use super::super::blank::{blanks, spaces};
use super::super::class::{Written, odd, strong_password, token_like};
use super::super::kind::Alphabet;
use super::super::string;
use super::super::window::Window;
use super::super::words::is_one_of;
use super::around::in_string;
use super::name::LONGEST_NAME;
use super::quoted::quoted;
use std::ops::Range;

/// Longer values are no passwords; certificates and the like have matchers of their own.
pub(super) const LONGEST_VALUE: usize = string::LONGEST;
/// No password of signs is longer.
const ODD: usize = 130;
/// What opens plain text in an element.
const CDATA: &[u8] = b"<![CDATA[";
/// But for tokens, in which a server keeps all it knows.
const LONGEST_TOKEN: usize = 8 << 10;

/// A value that belongs to a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// Where it stands, without quotes.
    pub(super) at: Range<usize>,
    /// How it is written.
    pub(super) written: Written,
    /// The byte that closes it, if it is quoted and nothing else stands between the quotes.
    pub(super) quote: Option<u8>,
}

impl Value {
    /// One that no quotes enclose.
    pub(super) fn bare(at: Range<usize>, written: Written) -> Self {
        Self { at, written, quote: None }
    }

    /// Whether a digit is in it: captions have none.
    pub(super) fn has_digit(&self, text: &[u8]) -> bool {
        text[self.at.clone()].iter().any(u8::is_ascii_digit)
    }

    /// Whether a generator may have made it.
    pub(super) fn drawn(&self, text: &[u8]) -> bool {
        drawn(&text[self.at.clone()])
    }
}

/// Whether a generator may have made `value`.
pub(super) fn drawn(value: &[u8]) -> bool {
    token_like(value) || strong_password(value)
}

/// Where the token ends that is longer than other values: those of sessions are. Hex as long is what some file holds.
pub(super) fn long_token(text: &[u8], start: usize) -> usize {
    let run = || text[start..].iter().take(LONGEST_TOKEN).take_while(|&&byte| Alphabet::Bearer.has(byte));
    if run().all(u8::is_ascii_hexdigit) { start } else { start + run().count() }
}

/// `value`, or `ParameterValue` of CloudFormation, and its operator at `at`, behind white space or a line end: where the value begins.
pub(super) fn value_key(text: &[u8], at: usize) -> Option<usize> {
    member(text, spaces(text, at), &["value", "parametervalue"])
}

/// Where the value of the member begins that stands at `at`, if it is one of `names`.
pub(super) fn member(text: &[u8], at: usize, names: &[&str]) -> Option<usize> {
    let quote = usize::from(matches!(text.get(at), Some(b'"' | b'\'')));
    let rest = text.get(at + quote..)?;
    let length = rest.iter().take(16).take_while(|byte| byte.is_ascii_alphabetic()).count();
    is_one_of(&rest[..length], names).then_some(())?;
    let close = usize::from(quote == 1 && matches!(rest.get(length), Some(b'"' | b'\'')));
    let operator = blanks(text, at + quote + length + close);
    matches!(text.get(operator), Some(b'=' | b':')).then(|| blanks(text, operator + 1))
}

pub(super) fn given(text: &[u8], at: usize, before: Option<u8>) -> Option<Value> {
    if let Some(pair) = quoted(text, at) {
        return Some(pair);
    }
    let end = bare_end(text, at, before, false);
    (end > at && !matches!(text[at], b'"' | b'\'' | b'&' | b'*' | b'|' | b'>')).then_some(())?;
    Some(Value::bare(at..end, Written::Line))
}

/// `<password>value</password>`, also with the value on a line of its own; of `{words value}` the last word.
pub(super) fn element(text: &[u8], at: usize) -> Option<Value> {
    let marked = text.get(at..)?.starts_with(CDATA);
    let at = if marked { at + CDATA.len() } else { at };
    let close = if marked { b']' } else { b'<' };
    let length = text[at..].iter().take(LONGEST_VALUE).position(|&byte| byte == close)?;
    text[at + length..].starts_with(if marked { b"]]" } else { b"</" }).then_some(())?;
    let inner = &text[at..at + length];
    let mut start = at + (length - inner.trim_ascii_start().len());
    let mut end = start + inner.trim_ascii().len();
    if text[start..end].starts_with(b"{") && text[start..end].ends_with(b"}") && end - start > 2 {
        let words = &text[start + 1..end - 1];
        if let Some(space) = words.iter().rposition(|byte| *byte == b' ') {
            start += space + 2;
            end -= 1;
        }
    }
    (start <= end && !text[start..end].contains(&b'\n')).then_some(())?;
    Some(Value::bare(start..end, Written::Line))
}

/// The end of a line from `at` on, if signs fill it that no language has in this order.
pub(super) fn odd_end(text: &[u8], at: usize) -> Option<usize> {
    let value = Window::behind(text, at, ODD).line()?.trim_ascii_end();
    let value = value.strip_suffix(b",").unwrap_or(value);
    // A statement of a program ends so.
    (!value.ends_with(b";") && odd(value)).then_some(at + value.len())
}

/// Whether another name begins `rest`, and its `=`: `--set a=b,c=d`.
pub(super) fn opens_pair(rest: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.');
    let length = rest.iter().take(LONGEST_NAME).take_while(name).count();
    rest.first().is_some_and(u8::is_ascii_alphabetic) && rest.get(length) == Some(&b'=')
}

/// The end of a value without quotes.
pub(super) fn bare_end(text: &[u8], at: usize, before: Option<u8>, default: bool) -> usize {
    let rest = &text[at..(at + LONGEST_VALUE).min(text.len())];
    let inside = in_string(before).then_some(before).flatten();
    let mut depth = 0u32;
    let mut end = 0;
    while let Some(&byte) = rest.get(end) {
        match byte {
            b'{' | b'(' if end > 0 && (rest[end - 1] == b'$' || rest[end - 1] == byte) => depth += 1,
            b'}' | b')' if depth > 0 => depth -= 1,
            b'}' if default => break,
            b'\n' | b'\r' => break,
            _ if depth > 0 => {}
            b'\\' if matches!(rest.get(end + 1), Some(b'n' | b'r' | b't' | b'"' | b'\n' | b'\r')) => break,
            // A shell's blank within a word.
            b'\\' if matches!(rest[end + 1..], [b' ', behind, ..] if behind.is_ascii_graphic()) => end += 1,
            byte if byte <= b' '
                || matches!(byte, b'"' | b'`' | b'<' | b'>')
                    && !(byte == b'>' && end > 0 && rest[end - 1] == b'-')
                    && !(byte == b'<' && end == 0 || rest[0] == b'<') =>
            {
                break;
            }
            b'\'' if inside == Some(b'\'') || end == 0 || matches!(before, Some(b'?' | b'&')) => break,
            b';' | b'&' | b'|' => break,
            // The next pair of a query that is escaped itself.
            b'%' if rest[end..].starts_with(b"%26") && text[..at].ends_with(b"%3D") => break,
            b',' if !matches!(before, None | Some(b'\n' | b' ' | b'"'))
                || rest.get(end + 1).is_none_or(|next| matches!(next, b' ' | b'\n' | b'\r')) =>
            {
                break;
            }
            b',' if opens_pair(&rest[end + 1..]) => break,
            b')' | b']' | b'}' if !rest[..end].iter().any(|&open| matches!(open, b'(' | b'[' | b'{')) => {
                break;
            }
            _ => {}
        }
        end += 1;
    }
    // `<your password>`
    if rest.first() == Some(&b'<')
        && let Some(close) = rest.iter().take(80).position(|&byte| matches!(byte, b'>' | b'\n'))
        && rest[close] == b'>'
    {
        end = close + 1;
    }
    if end < LONGEST_VALUE { at + end } else { long_token(text, at).max(at + end) }
}
