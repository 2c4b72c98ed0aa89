//! `name = value` in any syntax: environment files, YAML, JSON, INI, TOML, properties, XML, source code, options of commands.

mod alternative;
mod apart;
mod around;
mod compared;
mod declared;
mod expression;
mod field;
mod inside;
mod list;
mod name;
mod operator;
mod quoted;
mod rest;
mod substituted;
mod unquoted;
mod value;
mod yaml;

use self::alternative::in_expression;
use self::apart::apart;
use self::around::{annotated, in_string};
use self::declared::{in_braces, in_lines, of_host};
use self::inside::inside;
use self::list::item;
pub(crate) use self::list::list;
use self::name::{Name, is_quote};
pub(crate) use self::name::{name_around, name_before, spoken};
use self::operator::Operator;
pub(crate) use self::quoted::quoted_before;
use self::quoted::{bracketed, quoted};
pub(crate) use self::rest::rest;
use self::unquoted::unquoted;
use self::value::{Value, given};
use self::yaml::{behind_properties, block};
use super::blank::{blanks, spaces};
use super::class::Written;
use super::position::line_start;
use super::window::Window;
use std::ops::Range;

/// How far before a name its line is read.
const LINE: usize = 160;

/// A name and a value that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The name, without dashes of an option.
    pub(crate) name: Range<usize>,
    /// The value, without quotes.
    pub(crate) value: Range<usize>,
    /// How the value is written.
    pub(crate) written: Written,
    /// The byte that closes it, if it is quoted.
    pub(crate) quote: Option<u8>,
}

/// The value that belongs to the name at `name`.
pub(crate) fn pair(text: &[u8], name: Range<usize>) -> Option<Pair> {
    let Value { at, written, quote } = value_of(text, &Name::read(text, name.clone()))?;
    Some(Pair { name, value: at, written, quote })
}

fn value_of(text: &[u8], name: &Name) -> Option<Value> {
    if name.is_case(text) {
        return None;
    }
    let left = name.left(text).trim_ascii_end();
    // `if "…" == name:`
    if left.ends_with(b"==") || left.ends_with(b"!=") {
        return compared::before(text, name);
    }
    match name.operator(text) {
        None => apart(text, name),
        Some(Operator::Compare(length)) => {
            let value = quoted(text, blanks(text, name.next + length))?;
            Some(Value { written: Written::Compared, ..value })
        }
        Some(Operator::Set(length)) => set(text, name, &Operation::read(text, name, length)),
    }
}

/// What sets a name to its value.
#[derive(Clone, Copy, Debug)]
struct Operation {
    /// Its bytes.
    length: usize,
    /// Whether it is `:`.
    colon: bool,
    /// Whether blanks stand before it.
    apart: bool,
    /// Where the value begins.
    value: usize,
}

impl Operation {
    fn read(text: &[u8], name: &Name, length: usize) -> Self {
        let colon = length == 1 && name.rest(text).starts_with(b":");
        let end = name.next + length;
        // `**Password:** …`
        let bold = if colon && text[end..].starts_with(b"** ") { 2 } else { 0 };
        let value = blanks(text, end + bold);
        let value = if colon { behind_properties(text, value) } else { next_line(text, value) };
        Self { length, colon, apart: name.apart(), value }
    }

    /// Whether something stands between it and the value.
    fn is_before_blank(&self, name: &Name) -> bool {
        self.value > name.next + self.length
    }
}

/// Where the value begins that stands at `at`, or between quotes on the next line.
fn next_line(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    let Some(below) = rest.strip_prefix(b"\n") else { return at };
    let start = blanks(text, text.len() - below.len());
    if matches!(text.get(start), Some(b'"' | b'\'')) { start } else { at }
}

fn set(text: &[u8], name: &Name, by: &Operation) -> Option<Value> {
    let at = by.value;
    let Some(&first) = text.get(at) else { return Some(Value::bare(at..at, Written::Bare)) };
    if closes_string(text, name, at) {
        return None;
    }
    if let Some(value) = quoted(text, at).or_else(|| bracketed(text, at)) {
        return Some(value);
    }
    if first == b'{'
        && let Some(member) = in_braces(text, at)
    {
        return quoted(text, member);
    }
    if first == b'{'
        && let Some(member) = of_host(text, at)
    {
        return quoted(text, member).filter(|value| value.drawn(text));
    }
    match first {
        b'\n' | b'\r' if by.colon => below(text, name, at),
        b'|' | b'>' if by.colon => block(text, name, at),
        quote if is_quote(quote) && !in_string(name.before) => None,
        _ => match by.colon.then(|| annotated(text, at)).flatten() {
            Some(literal) => quoted(text, literal),
            None => in_expression(text, at).or_else(|| inside(text, at)).or_else(|| unquoted(text, name, by)),
        },
    }
}

/// Whether the quote at `at` closes the string in which the name stands: `print "secret = ", $value`.
fn closes_string(text: &[u8], name: &Name, at: usize) -> bool {
    let quote = text[at];
    let behind =
        || matches!(text[at + 1..], [b',' | b'.' | b';' | b')', ..] | [b' ', b'.' | b'+' | b'<' | b'&', ..]);
    let line = || &text[line_start(text, name.at.start.saturating_sub(LINE), name.at.start)..name.at.start];
    let opens = || line().iter().filter(|&&byte| byte == quote).count() % 2 == 1;
    let query = || matches!(name.before, Some(b'&' | b'?')) && matches!(text[at + 1..], [b'+' | b'.', ..]);
    is_quote(quote) && !name.quoted && (behind() && opens() || query())
}

/// The value that stands below the line that ends at `at` with a name and a colon.
fn below(text: &[u8], name: &Name, at: usize) -> Option<Value> {
    match in_lines(text, &name.at, at) {
        Some(member) => given(text, member, name.before),
        None => item(text, at).or_else(|| on_its_own_line(text, at)),
    }
}

/// The value between quotes that fills the line below.
fn on_its_own_line(text: &[u8], at: usize) -> Option<Value> {
    let value = quoted(text, spaces(text, at))?;
    let behind = Window::behind(text, value.at.end + 1, 2).seen().trim_ascii();
    matches!(behind, b"" | b",").then_some(value)
}

#[cfg(test)]
mod tests;
