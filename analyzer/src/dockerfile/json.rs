//! The JSON form: `["a", "b"]`.

use super::ast::Word;
use crate::json::Json as Tree;
use crate::shell::Joined;
use std::ops::Range;

/// What `range` is, read as the JSON form.
pub(super) enum Json {
    /// An array of strings.
    Strings(Vec<Word>),
    /// An array that holds something else: BuildKit refuses it.
    Mixed,
    /// No JSON array: the shell form.
    Not,
}

/// Reads `range` as the JSON form.
pub(super) fn read(joined: &Joined, range: Range<usize>) -> Json {
    let start = range.end - joined.text()[range.clone()].trim_start().len();
    let text = &joined.text()[start..range.end];
    if !text.starts_with('[') {
        return Json::Not;
    }
    let Some(Tree::List(values)) = Tree::parse(text.as_bytes()) else { return Json::Not };
    let mut strings = Vec::with_capacity(values.len());
    for value in values {
        let Tree::Text(string) = value else { return Json::Mixed };
        strings.push(string.into_owned());
    }
    let places = places(text).into_iter().map(|range| joined.at(start + range.start..start + range.end));
    Json::Strings(strings.into_iter().zip(places).map(|(text, at)| Word { text, at }).collect())
}

/// Where the strings stand, without their quotes.
fn places(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut open = None;
    let mut bytes = text.bytes().enumerate();
    while let Some((offset, byte)) = bytes.next() {
        match (byte, open) {
            (b'"', None) => open = Some(offset + 1),
            (b'"', Some(start)) => {
                places.push(start..offset);
                open = None;
            }
            (b'\\', Some(_)) => {
                let _ = bytes.next();
            }
            _ => {}
        }
    }
    places
}
