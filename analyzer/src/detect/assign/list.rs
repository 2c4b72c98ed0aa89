//! The values of a list that has one name: `passwords: ["…", "…"]`, and `- …` below each other in YAML. A list may be one of words:
//! only where most were drawn it is one of secrets, and beside one of them nothing of the list is shown.

use super::super::blank::{blanks, spaces};
use super::super::position::line_start;
use super::super::window::Window;
use super::Pair;
use super::value::{Value, given};
use std::ops::Range;

/// Longer lists are read so far, and those of more values so many.
const FAR: usize = 2 << 10;
const MOST: usize = 32;
/// With so many more words than drawn values it is a list of words, whatever follows.
const WORDS: usize = 4;
/// How far a list in YAML is indented.
const INDENT: usize = 120;

/// The values of a list, as far as it is read.
#[derive(Default)]
struct List {
    values: Vec<Value>,
    /// Which of them were drawn.
    drawn: Vec<usize>,
}

impl List {
    /// Takes one more value; whether another may follow.
    fn take(&mut self, text: &[u8], value: Value) -> bool {
        if value.drawn(text) {
            self.drawn.push(self.values.len());
        }
        self.values.push(value);
        let words = self.values.len() - self.drawn.len();
        self.values.len() < MOST && words <= self.drawn.len() + WORDS
    }

    /// Those that were drawn, if most were.
    fn secrets(&self) -> impl Iterator<Item = &Value> {
        let most = self.drawn.len() * 2 >= self.values.len();
        self.drawn.iter().filter(move |_| most).filter_map(|&index| self.values.get(index))
    }

    /// Where those values stand that are on the same line as `value`.
    fn on_line(&self, text: &[u8], value: &Value) -> Range<usize> {
        let start = line_start(text, value.at.start.saturating_sub(FAR), value.at.start);
        let end = value.at.end + Window::behind(text, value.at.end, FAR).seen().len();
        let mut here = self.values.iter().filter(|other| start <= other.at.start && other.at.end <= end);
        let first = here.next().unwrap_or(value);
        first.at.start..here.next_back().unwrap_or(first).at.end
    }
}

/// The secrets of the list of several values in which that of `pair` stands, under the name of the list; and of each what of the
/// list stands on its line.
pub(crate) fn list(text: &[u8], pair: &Pair) -> Vec<(Pair, Range<usize>)> {
    let by = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let list = match memchr::memrchr(b'[', by) {
        Some(open) => flow(text, pair.name.end + open),
        None => dash(by).map(|dash| block(text, pair.name.end + dash)).unwrap_or_default(),
    };
    if list.values.len() < 2 || !list.secrets().any(|value| value.at == pair.value) {
        return Vec::new();
    }
    let named = |value: &Value| {
        let Value { at, written, quote } = value.clone();
        (Pair { name: pair.name.clone(), value: at, written, quote }, list.on_line(text, value))
    };
    list.secrets().map(named).collect()
}

/// The first secret of the list that opens at `open`.
pub(super) fn first(text: &[u8], open: usize) -> Option<Value> {
    flow(text, open).secrets().next().cloned()
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
    let dash = plain.len().checked_sub(1)?;
    (plain.ends_with(b"-") && plain.contains(&b'\n')).then_some(dash)
}

/// The values between brackets, from the one at `open` on.
fn flow(text: &[u8], open: usize) -> List {
    let mut list = List::default();
    let mut next = spaces(text, open + 1);
    while next < open + FAR
        && let Some(value) = given(text, next, None)
    {
        let comma = spaces(text, value.at.end + usize::from(value.quote.is_some()));
        if !list.take(text, value) || text.get(comma) != Some(&b',') {
            break;
        }
        next = spaces(text, comma + 1);
    }
    list
}

/// The values behind dashes that stand below the one at `dash`.
fn block(text: &[u8], dash: usize) -> List {
    let indent = &text[line_start(text, dash.saturating_sub(INDENT), dash)..dash];
    let mut list = List::default();
    let mut next = dash;
    while next < dash + FAR
        && let Some(value) = given(text, blanks(text, next + 1), None)
    {
        let below = value.at.end + Window::behind(text, value.at.end, FAR).seen().len() + 1;
        let item = text.get(below..).and_then(|below| below.strip_prefix(indent)).unwrap_or_default();
        if !list.take(text, value) || !item.starts_with(b"- ") {
            break;
        }
        next = below + indent.len();
    }
    list
}
