//! Where a value ends.

use super::super::class::{Written, odd, token_like};
use super::super::kind::Alphabet;
use super::around::in_string;
use super::{Pair, bare};
use std::ops::Range;

/// Longer values are no passwords; certificates and the like have matchers of their own.
const LONGEST_VALUE: usize = 1024;
/// What opens plain text in an element.
const CDATA: &[u8] = b"<![CDATA[";
/// But for tokens, in which a server keeps all it knows.
const LONGEST_TOKEN: usize = 8 << 10;

pub(super) fn blanks(text: &[u8], at: usize) -> usize {
    at + text
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take(80)
        .take_while(|&&byte| byte == b' ' || byte == b'\t')
        .count()
}

/// A value in quotes at `at`; with a letter before them (`f"…"`) it is a template.
pub(super) fn quoted(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
    let mut at = at;
    if matches!(text.get(at), Some(b'b' | b'r' | b'u' | b'@' | b'B' | b'R' | b'U'))
        && matches!(text.get(at + 1), Some(b'"' | b'\''))
    {
        at += 1;
    }
    let mut escaped = false;
    if text.get(at) == Some(&b'\\') && matches!(text.get(at + 1), Some(b'"' | b'\'')) {
        escaped = true;
        at += 1;
    }
    // `("…"`
    let enclosed = text.get(at) == Some(&b'(') && matches!(text.get(at + 1), Some(b'"' | b'\''));
    at += usize::from(enclosed);
    let quote = *text.get(at).filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    // `"""…`
    at += if text[at..].starts_with(&[quote; 3]) { 2 } else { 0 };
    let mut start = at + 1;
    // `'"value"'`
    let inner = text.get(start).filter(|&&byte| matches!(byte, b'"' | b'\'') && byte != quote).copied();
    if let Some(inner) = inner {
        let length = text[start + 1..].iter().take(LONGEST_VALUE).position(|&byte| byte == inner)?;
        if text.get(start + length + 2) == Some(&quote) {
            start += 1;
            return Some(Pair { name, value: start..start + length, written: Written::Quoted, quote: None });
        }
    }
    let mut end = start;
    loop {
        match *text.get(end..)? {
            [b'\\', byte, ..] if escaped && byte == quote => break,
            // The string goes on in the next line.
            [b'\\', b'\n' | b'\r', ..] | [b'\n' | b'\r', ..] | [] => {
                let begun = &text[start..end];
                let token = begun.len() >= 24 && token_like(&String::from_utf8_lossy(begun));
                return token.then_some(Pair {
                    name,
                    value: start..end,
                    written: Written::Quoted,
                    quote: None,
                });
            }
            [b'\\', _, ..] => end += 2,
            [byte, ..] if byte == quote => break,
            _ => end += 1,
        }
        if end - start > LONGEST_VALUE {
            let end = long_token(text, start);
            let closed = text.get(end) == Some(&quote);
            return closed.then_some(Pair { name, value: start..end, written: Written::Quoted, quote: None });
        }
    }
    // `"\"value\""`
    if end > start + 4 && text[start..].starts_with(b"\\\"") && text[..end].ends_with(b"\\\"") {
        return Some(Pair { name, value: start + 2..end - 2, written: Written::Quoted, quote: None });
    }
    // Concatenation: what stands here is not the value.
    let tail = text.get(end + 1..).unwrap_or_default();
    // A tuple is no value.
    if enclosed && !matches!(tail, [b')' | b'\n' | b'\r', ..] | []) {
        return None;
    }
    let joined = matches!(
        tail,
        [b' ', b'+' | b'%', b' ', ..] | [b'+' | b'%', ..] | [b'.', b'f' | b'j' | b's' | b'c', ..]
    );
    if joined && text[start..end].iter().any(|&byte| matches!(byte, b' ' | b'%' | b'{' | b'=')) {
        return None;
    }
    Some(Pair { name, value: start..end, written: Written::Quoted, quote: Some(quote) })
}

/// Where the token ends that is longer than other values: those of sessions are. Hex as long is what some file holds.
fn long_token(text: &[u8], start: usize) -> usize {
    let run = || text[start..].iter().take(LONGEST_TOKEN).take_while(|&&byte| Alphabet::Bearer.has(byte));
    if run().all(u8::is_ascii_hexdigit) { start } else { start + run().count() }
}

/// What brackets enclose instead of quotes: `[[…]]` of Lua, `q{…}` of Perl.
pub(super) fn bracketed(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
    let (open, close) = match text.get(at..)? {
        [b'[', b'[', ..] => (2, &b"]]"[..]),
        [b'q', b'{', ..] => (2, &b"}"[..]),
        [b'q', b'q', b'{', ..] => (3, &b"}"[..]),
        _ => return None,
    };
    let start = at + open;
    let line = &text[start..(start + LONGEST_VALUE).min(text.len())];
    let line = &line[..memchr::memchr(b'\n', line).unwrap_or(line.len())];
    let length = memchr::memmem::find(line, close)?;
    Some(Pair { name, value: start..start + length, written: Written::Quoted, quote: None })
}

/// `value` and its operator at `at`, behind white space or a line end: where the value begins.
pub(super) fn value_key(text: &[u8], at: usize) -> Option<usize> {
    let space = text.get(at..)?.iter().take(120).take_while(|byte| byte.is_ascii_whitespace()).count();
    member(text, at + space, &["value"])
}

/// Where the value of the member begins that stands at `at`, if it is one of `names`.
pub(super) fn member(text: &[u8], at: usize, names: &[&str]) -> Option<usize> {
    let quote = usize::from(matches!(text.get(at), Some(b'"' | b'\'')));
    let rest = text.get(at + quote..)?;
    let length = rest.iter().take(16).take_while(|byte| byte.is_ascii_alphabetic()).count();
    names.iter().any(|known| rest[..length].eq_ignore_ascii_case(known.as_bytes())).then_some(())?;
    let close = usize::from(quote == 1 && matches!(rest.get(length), Some(b'"' | b'\'')));
    let operator = blanks(text, at + quote + length + close);
    matches!(text.get(operator), Some(b'=' | b':')).then(|| blanks(text, operator + 1))
}

pub(super) fn given(text: &[u8], name: Range<usize>, at: usize, before: Option<u8>) -> Option<Pair> {
    if let Some(pair) = quoted(text, name.clone(), at) {
        return Some(pair);
    }
    let end = bare_end(text, at, before, false);
    (end > at && !matches!(text[at], b'"' | b'\'' | b'&' | b'*' | b'|' | b'>')).then_some(())?;
    bare(name, at..end, Written::Line)
}

/// `<password>value</password>`, also with the value on a line of its own; of `{words value}` the last word.
pub(super) fn element(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
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
    bare(name, start..end, Written::Line)
}

/// The end of a line from `at` on, if signs fill it that no language has in this order.
pub(super) fn odd_end(text: &[u8], at: usize) -> Option<usize> {
    let rest = &text[at..(at + 130).min(text.len())];
    let line = &rest[..memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())];
    let value = line.trim_ascii_end();
    let value = value.strip_suffix(b",").unwrap_or(value);
    // A statement of a program ends so.
    (!value.ends_with(b";") && odd(value)).then_some(at + value.len())
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
