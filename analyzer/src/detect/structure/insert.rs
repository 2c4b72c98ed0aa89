//! Passwords in the rows that a statement of SQL inserts: `INSERT INTO users (name, password) VALUES ('joe', '…')`.

use super::unblanked;
use crate::detect::blank::spaces;
use crate::detect::class::{Written, class, token_like};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::generic::{PASSWORD, SECRET};
use crate::detect::words::{Promise, promise};
use std::ops::Range;

/// How far a statement is read: some hundred rows.
const FAR: usize = 8 << 10;
/// The most columns of a table, and the most rows of a statement.
const COLUMNS: usize = 64;
const ROWS: usize = 256;
/// What may stand around the name of a column.
const QUOTES: [char; 4] = ['"', '`', '[', ']'];

/// The secrets of the statement whose `INSERT INTO` stands at `at`.
pub(super) fn rows(text: &[u8], at: usize) -> Vec<Found> {
    let statement = &text[..(at + FAR).min(text.len())];
    secrets(statement, at).unwrap_or_default()
}

fn secrets(text: &[u8], at: usize) -> Option<Vec<Found>> {
    let open = at + text[at..].iter().take(160).position(|&byte| matches!(byte, b'(' | b';'))?;
    let (columns, end) = list(text, open)?;
    let named: Vec<(usize, &str)> = columns
        .iter()
        .enumerate()
        .filter_map(|(index, column)| {
            let name = std::str::from_utf8(&text[column.clone()]).ok()?.trim_matches(QUOTES);
            (promise(name) >= Promise::Secret).then_some((index, name))
        })
        .collect();
    let values = spaces(text, end);
    let word = text.get(values..values + 6).filter(|word| word.eq_ignore_ascii_case(b"values"));
    let (false, Some(_)) = (named.is_empty(), word) else { return None };
    let mut found = Vec::new();
    let mut at = values + 6;
    for _ in 0..ROWS {
        let Some((row, end)) = list(text, spaces(text, at)) else { break };
        found.extend(named.iter().filter_map(|&(index, name)| secret(text, name, row.get(index)?)));
        at = spaces(text, end);
        if text.get(at) != Some(&b',') {
            break;
        }
        at += 1;
    }
    Some(found)
}

/// The literal at `value`, in the column `name`. Of what is no password only what was drawn is a secret: rows hold much.
fn secret(text: &[u8], name: &str, value: &Range<usize>) -> Option<Found> {
    let literal = text[value.clone()].starts_with(b"'") && text[value.clone()].ends_with(b"'");
    let inner = value.start + 1..value.end.checked_sub(1)?;
    let plain = text.get(inner.clone()).filter(|_| literal)?;
    let password = promise(name) == Promise::Password;
    (password || token_like(plain)).then(|| {
        let kind = if password { &PASSWORD } else { &SECRET };
        let class = class(Some(name), plain, Written::Given);
        Found { name: Some(name.into()), ..Found::new(kind, inner, Rank::Placed).classed(class) }
    })
}

/// The elements of the list that opens at `open`, with their quotes, and where it ends.
fn list(text: &[u8], open: usize) -> Option<(Vec<Range<usize>>, usize)> {
    (text.get(open) == Some(&b'(')).then_some(())?;
    let (mut elements, mut depth) = (Vec::new(), 0);
    let mut start = open + 1;
    let mut at = start;
    while elements.len() < COLUMNS {
        let byte = *text.get(at)?;
        match byte {
            b'\'' | b'"' | b'`' => at = close(text, at, byte)?,
            b'(' => depth += 1,
            b',' | b')' if depth == 0 => {
                elements.push(unblanked(text, start..at));
                start = at + 1;
                if byte == b')' {
                    return Some((elements, start));
                }
            }
            b')' => depth -= 1,
            b';' => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the quotes close that open at `at`. Here SQL is sure, whatever is between them, in any length and on several lines: a quote
/// is doubled, or has a backslash before it.
fn close(text: &[u8], at: usize, quote: u8) -> Option<usize> {
    let mut at = at + 1;
    loop {
        match *text.get(at..)? {
            [b'\\', _, ..] => at += 2,
            [a, b, ..] if a == quote && b == quote => at += 2,
            [byte, ..] if byte == quote => return Some(at),
            [_, ..] => at += 1,
            [] => return None,
        }
    }
}
