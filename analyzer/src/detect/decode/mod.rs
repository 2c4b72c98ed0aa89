//! Credentials that stand encoded: base64, hex, percent, backslash and character escapes, each inside the others.
//!
//! A candidate is decoded a few bytes far first: what is neither text nor a key ends there, and costs next to nothing.
//! The decoded bytes are searched like any others, and what is found in them is placed where it stands in the input.

mod base64;
mod escape;
mod hex;
mod key;
mod plain;
mod runs;

use self::plain::{Letters, Plain};
use super::engine::{Engine, Set};
use super::found::{Found, Rank};
use super::overlap::resolve;
use std::ops::Range;

/// How deep encodings are undone inside each other.
pub(crate) const DEPTH: usize = 3;

/// What stands encoded in `text` and begins in `range`, in whose `seen` runs base64 and hex stand; `depth` encodings have been
/// undone already.
pub(crate) fn find(
    engine: &Engine,
    text: &[u8],
    range: &Range<usize>,
    set: Set,
    depth: usize,
    seen: &[Range<usize>],
) -> Vec<Found> {
    let mut found = Vec::new();
    if depth >= DEPTH {
        return found;
    }
    let here = |found: &[Found]| -> Vec<Found> {
        found.iter().filter(|one| range.contains(&one.at.start)).cloned().collect()
    };
    let mut done = 0;
    for run in runs::runs(text, range, seen) {
        if run.start < done {
            continue;
        }
        let whole = hex::open(text, &run).or_else(|| base64::open(text, &run, run.start <= range.start));
        if let Some(plain) = whole {
            done = plain.written.end;
            found.extend(here(&inside(engine, &plain, set, depth)));
        } else {
            found.extend(key::find(text, &run).filter(|one| range.contains(&one.at.start)));
        }
    }
    // In bytes that are no text, escapes are chance.
    if set == Set::Text {
        for plain in escape::open(text, range) {
            let mut escaped = inside(engine, &plain, set, depth);
            escaped.retain(|one| one.rank >= Rank::Placed || plain.escaped_near(&one.at));
            for one in &mut escaped {
                // What the escape ends is the value, not what reaches over it.
                if plain.escape_begins(one.at.end) {
                    one.rank = one.rank.max(Rank::Placed);
                }
            }
            found.extend(here(&escaped));
        }
    }
    found
}

/// What the decoded text holds, placed where it is written.
fn inside(engine: &Engine, plain: &Plain, set: Set, depth: usize) -> Vec<Found> {
    let set = if set == Set::Text && memchr::memchr(0, &plain.text).is_none() { set } else { Set::Binary };
    let mut found = resolve(engine.search(&plain.text, 0..plain.text.len(), set, depth + 1));
    found.retain(Found::reported);
    let mut end = 0;
    for one in &mut found {
        Engine::tell(&plain.text, one);
        let mut at = plain.place(&one.at);
        // Letters that two neighbours share belong to the first.
        at.start = at.start.max(end).min(at.end);
        end = at.end;
        // An encoded run is hidden whole; of a line with escapes the credential alone.
        one.around = match plain.letters {
            Letters::Escapes => (0, 0),
            _ => (at.start - plain.written.start, plain.written.end - at.end),
        };
        one.decoded.get_or_insert_with(|| plain.text[one.at.clone()].to_vec());
        one.encoding.splice(0..0, plain.encoding.iter().copied());
        one.at = at;
    }
    found
}

#[cfg(test)]
mod tests;
