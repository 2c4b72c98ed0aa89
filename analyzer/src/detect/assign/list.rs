//! The values of a list that has one name: `passwords: ["…", "…"]`, and `- …` below each other in YAML. A list may be one of words:
//! only where most were drawn it is one of secrets, and beside one of them nothing of the list is shown.

use super::super::blank::{blanks, spaces};
use super::super::position::line_start;
use super::super::window::Window;
use super::Pair;
use super::value::{Value, given};
use std::ops::Range;

/// Longer lists are read so far, and those of more values so many.
const FAR: usize = 4 << 10;
const MOST: usize = 64;
/// How far a list in YAML is indented.
const INDENT: usize = 120;

/// The values that were drawn of the list of several in which that of `pair` stands, under the name of the list; and of each what
/// of the list stands on its line.
pub(crate) fn list(text: &[u8], pair: &Pair) -> Vec<(Pair, Range<usize>)> {
    let by = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let values = match memchr::memrchr(b'[', by) {
        Some(open) => flow(text, pair.name.end + open),
        None => dash(by).map(|dash| block(text, pair.name.end + dash)).unwrap_or_default(),
    };
    if values.len() < 2 || !values.iter().any(|value| value.at == pair.value) {
        return Vec::new();
    }
    let named = |value: &Value| {
        let Value { at, written, quote } = value.clone();
        (Pair { name: pair.name.clone(), value: at, written, quote }, on_line(text, &values, value))
    };
    values.iter().filter(|value| value.drawn(text)).map(named).collect()
}

/// Where those of `values` stand that are on the same line as `value`.
fn on_line(text: &[u8], values: &[Value], value: &Value) -> Range<usize> {
    let start = line_start(text, value.at.start.saturating_sub(FAR), value.at.start);
    let end = value.at.end + Window::behind(text, value.at.end, FAR).seen().len();
    let mut here = values.iter().filter(|other| start <= other.at.start && other.at.end <= end);
    let first = here.next().unwrap_or(value);
    first.at.start..here.last().unwrap_or(first).at.end
}

/// The first drawn value of the list that opens at `open`, if most are.
pub(super) fn first(text: &[u8], open: usize) -> Option<Value> {
    let values = flow(text, open);
    let drawn = || values.iter().filter(|value| value.drawn(text));
    drawn().next().filter(|_| drawn().count() * 2 >= values.len()).cloned()
}

/// The first value of a list in YAML that begins below the line that ends at `at`, if it was drawn.
pub(super) fn item(text: &[u8], at: usize) -> Option<Value> {
    let dash = spaces(text, at);
    text.get(dash..)?.starts_with(b"- ").then_some(())?;
    given(text, blanks(text, dash + 1), None).filter(|value| value.drawn(text))
}

/// Where the dash stands at the end of what joins a name to the first item of its list.
fn dash(by: &[u8]) -> Option<usize> {
    let plain = by.strip_suffix(b"\"").or_else(|| by.strip_suffix(b"'")).unwrap_or(by).trim_ascii_end();
    (plain.ends_with(b"-") && plain.contains(&b'\n')).then_some(plain.len() - 1)
}

/// The values between brackets, from the one at `open` on.
fn flow(text: &[u8], open: usize) -> Vec<Value> {
    let mut values = Vec::new();
    let mut next = spaces(text, open + 1);
    while values.len() < MOST && next < open + FAR {
        let Some(value) = given(text, next, None) else { break };
        let comma = spaces(text, value.at.end + usize::from(value.quote.is_some()));
        next = if text.get(comma) == Some(&b',') { spaces(text, comma + 1) } else { text.len() };
        values.push(value);
    }
    values
}

/// The values behind dashes that stand below the one at `dash`.
fn block(text: &[u8], dash: usize) -> Vec<Value> {
    let indent = &text[line_start(text, dash.saturating_sub(INDENT), dash)..dash];
    let mut values = Vec::new();
    let mut next = dash;
    while values.len() < MOST && next < dash + FAR {
        let Some(value) = given(text, blanks(text, next + 1), None) else { break };
        let line = Window::behind(text, value.at.end, FAR);
        let below = value.at.end + line.seen().len() + 1 + indent.len();
        values.push(value);
        let goes_on = text.get(below - indent.len()..).is_some_and(|text| text.starts_with(indent));
        if !goes_on || !text.get(below..).is_some_and(|item| item.starts_with(b"- ")) {
            break;
        }
        next = below;
    }
    values
}
