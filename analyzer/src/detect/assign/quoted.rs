//! A value between quotes, or what a language has instead of them.

use super::super::class::{Written, token_like};
use super::super::string::{End, Quote, end};
use super::super::window::Window;
use super::name::is_quote;
use super::value::{LONGEST_VALUE, Value, long_token};
use std::ops::Range;

/// No value that stands before its name is longer.
const BEFORE: usize = 200;

/// A value in quotes at `at`. With some letters before them (`f"…"`) it is a template, but for one into which nothing is put.
pub(super) fn quoted(text: &[u8], at: usize) -> Option<Value> {
    let opening = opening(text, at)?;
    let Opening { quote: Quote { byte: quote, .. }, start, enclosed, template } = opening;
    // `'"value"'`
    let inner = text.get(start).filter(|&&byte| matches!(byte, b'"' | b'\'') && byte != quote);
    if let Some(&inner) = inner {
        let length = text[start + 1..].iter().take(LONGEST_VALUE).position(|&byte| byte == inner)?;
        let value = start + 1..start + 1 + length;
        if text.get(value.end + 1) == Some(&quote) {
            return Some(Value::bare(value, Written::Quoted));
        }
    }
    let end = match closing(text, opening)? {
        Closing::Quote(end) => end,
        Closing::Token(end) => return Some(Value::bare(start..end, Written::Quoted)),
    };
    // `"\"value\""`
    if end > start + 4 && text[start..].starts_with(b"\\\"") && text[..end].ends_with(b"\\\"") {
        return Some(Value::bare(start + 2..end - 2, Written::Quoted));
    }
    if template && text[start..end].iter().any(|byte| matches!(byte, b'{' | b'$')) {
        return None;
    }
    let tail = text.get(end + 1..).unwrap_or_default();
    let tuple = enclosed && !matches!(tail, [b')' | b'\n' | b'\r', ..] | []);
    let part = joined(tail) && text[start..end].iter().any(|byte| b" %{=".contains(byte));
    (!tuple && !part).then_some(Value { at: start..end, written: Written::Quoted, quote: Some(quote) })
}

/// How a value in quotes begins.
#[derive(Clone, Copy)]
struct Opening {
    quote: Quote,
    /// Where the value begins.
    start: usize,
    /// Whether a parenthesis opens before it.
    enclosed: bool,
    /// Whether a letter before it says that values are put into it.
    template: bool,
}

/// The quote at `at`: also of `b"…"`, `\"…\"`, `("…")`, `"""…`.
fn opening(text: &[u8], at: usize) -> Option<Opening> {
    let opens = |at: usize| matches!(text.get(at), Some(b'"' | b'\''));
    let template = matches!(text.get(at), Some(b'f' | b'F' | b's')) && opens(at + 1);
    let letter = matches!(text.get(at), Some(b'b' | b'r' | b'u' | b'@' | b'B' | b'R' | b'U' | b'L' | b'N'));
    let at = at + usize::from(template || letter && opens(at + 1));
    let escaped = text.get(at) == Some(&b'\\') && opens(at + 1);
    let at = at + usize::from(escaped);
    let enclosed = text.get(at) == Some(&b'(') && opens(at + 1);
    let at = at + usize::from(enclosed);
    let byte = *text.get(at).filter(|byte| is_quote(**byte))?;
    let start = at + if text[at..].starts_with(&[byte; 3]) { 3 } else { 1 };
    Some(Opening { quote: Quote { byte, escaped }, start, enclosed, template })
}

/// How a value in quotes ends.
enum Closing {
    /// With the quote that stands here.
    Quote(usize),
    /// Without it, or longer than other values: with the token that ends here.
    Token(usize),
}

fn closing(text: &[u8], opening: Opening) -> Option<Closing> {
    let start = opening.start;
    match end(text, start, opening.quote) {
        End::Quote(end) => Some(Closing::Quote(end)),
        End::Line(end) => {
            let token = end - start >= 24 && token_like(&text[start..end]);
            token.then_some(Closing::Token(end))
        }
        End::Far => {
            let end = long_token(text, start);
            (text.get(end) == Some(&opening.quote.byte)).then_some(Closing::Token(end))
        }
    }
}

/// Where the string stands on one line that ends `left`, without its quotes.
pub(crate) fn quoted_before(left: &[u8]) -> Option<Range<usize>> {
    let (&quote, inner) = left.split_last().filter(|(quote, _)| matches!(quote, b'"' | b'\''))?;
    let from = inner.len().saturating_sub(BEFORE);
    let open = from + memchr::memrchr2(quote, b'\n', &inner[from..])?;
    (inner[open] == quote).then_some(open + 1..inner.len())
}

/// Whether the string is joined to what `tail` begins with: what stands in it is not the whole value.
fn joined(tail: &[u8]) -> bool {
    matches!(tail, [b' ', b'+' | b'%', b' ', ..] | [b'+' | b'%', ..] | [b'.', b'f' | b'j' | b's' | b'c', ..])
}

/// What brackets enclose instead of quotes: `[[…]]` of Lua, `q{…}` of Perl.
pub(super) fn bracketed(text: &[u8], at: usize) -> Option<Value> {
    let (open, close) = match text.get(at..)? {
        [b'[', b'[', ..] => (2, &b"]]"[..]),
        [b'q', b'{', ..] => (2, &b"}"[..]),
        [b'q', b'q', b'{', ..] => (3, &b"}"[..]),
        _ => return None,
    };
    let start = at + open;
    let length = memchr::memmem::find(Window::behind(text, start, LONGEST_VALUE).seen(), close)?;
    Some(Value::bare(start..start + length, Written::Quoted))
}
