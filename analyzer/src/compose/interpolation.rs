//! `$V`, `${V}`, `${V:-d}`, `${V-d}`, `${V:?e}`, `${V?e}`, `${V:+a}`, `${V+a}` with balanced braces, `$$`: as compose-go reads values.

use super::scalar::Aligned;
use crate::text::{Segment, Value};
use std::collections::BTreeMap;
use std::ops::Range;

/// Nested defaults are read down to here; below, they are literal text.
const DEEPEST: usize = 16;

/// The value that `stretch` of a scalar writes, with `at` as its place.
pub(super) fn value(scalar: &Aligned<'_>, stretch: Range<usize>, at: Range<usize>) -> Value {
    Value { at, segments: segments(scalar, &closings(scalar.text.as_bytes()), stretch, 0) }
}

fn segments(scalar: &Aligned<'_>, closings: &Closings, stretch: Range<usize>, depth: usize) -> Vec<Segment> {
    let bytes = scalar.text.as_bytes();
    let mut segments = Vec::new();
    let mut literal = Literal { text: String::new(), stretch: stretch.start..stretch.start };
    let mut at = stretch.start;
    while at < stretch.end {
        let next = memchr::memchr(b'$', &bytes[at..stretch.end]).map_or(stretch.end, |offset| at + offset);
        literal.push(scalar, at..next, next);
        at = next;
        if at == stretch.end {
            break;
        }
        match bytes.get(at + 1).filter(|_| at + 1 < stretch.end) {
            Some(b'$') => {
                literal.push(scalar, at..at + 1, at + 2);
                at += 2;
            }
            Some(b'{') if depth < DEEPEST => match braced(scalar, closings, at..stretch.end, depth) {
                Some((segment, end)) => {
                    literal.end(scalar, &mut segments, end);
                    segments.push(segment);
                    at = end;
                }
                None => {
                    literal.push(scalar, at..at + 1, at + 1);
                    at += 1;
                }
            },
            _ => {
                let end = name_end(bytes, at + 1, stretch.end);
                if end == at + 1 {
                    literal.push(scalar, at..end, end);
                } else {
                    literal.end(scalar, &mut segments, end);
                    let name = scalar.text[at + 1..end].to_owned();
                    segments.push(Segment::Reference { name, default: None, at: scalar.range(at..end) });
                }
                at = end;
            }
        }
    }
    literal.end(scalar, &mut segments, stretch.end);
    segments
}

/// A literal that grows until a reference ends it.
struct Literal {
    text: String,
    stretch: Range<usize>,
}

impl Literal {
    fn push(&mut self, scalar: &Aligned<'_>, piece: Range<usize>, end: usize) {
        self.text.push_str(&scalar.text[piece]);
        self.stretch.end = end;
    }

    /// Hands the literal over; the next one begins at `next`.
    fn end(&mut self, scalar: &Aligned<'_>, segments: &mut Vec<Segment>, next: usize) {
        if !self.text.is_empty() {
            let at = scalar.range(self.stretch.clone());
            segments.push(Segment::Literal { text: std::mem::take(&mut self.text), at });
        }
        self.stretch = next..next;
    }
}

/// `${…}` at the start of `stretch`, and where it ends. `None` if it is no reference.
fn braced(
    scalar: &Aligned<'_>,
    closings: &Closings,
    stretch: Range<usize>,
    depth: usize,
) -> Option<(Segment, usize)> {
    let bytes = scalar.text.as_bytes();
    let end = *closings.get(&stretch.start).filter(|&&end| end < stretch.end)?;
    let name_end = name_end(bytes, stretch.start + 2, end);
    if name_end == stretch.start + 2 {
        return None;
    }
    let operator = &bytes[name_end..end];
    let skip = match operator {
        [] => 0,
        [b':', b'-' | b'?' | b'+', ..] => 2,
        [b'-' | b'?' | b'+', ..] => 1,
        _ => return None,
    };
    // An error's sentence never becomes the value. The text behind `+` does, though not when the variable is unset.
    let default = (skip > 0 && operator[skip - 1] != b'?').then(|| {
        let inner = name_end + skip..end;
        Value { at: scalar.range(inner.clone()), segments: segments(scalar, closings, inner, depth + 1) }
    });
    let name = scalar.text[stretch.start + 2..name_end].to_owned();
    Some((Segment::Reference { name, default, at: scalar.range(stretch.start..end + 1) }, end + 1))
}

/// For each `${` the brace that closes it.
type Closings = BTreeMap<usize, usize>;

fn closings(bytes: &[u8]) -> Closings {
    let mut closings = Closings::new();
    let mut open = Vec::new();
    for at in memchr::memchr2_iter(b'$', b'}', bytes) {
        if bytes[at] == b'}' {
            closings.extend(open.pop().map(|start| (start, at)));
        } else if bytes.get(at + 1) == Some(&b'{') {
            open.push(at);
        }
    }
    closings
}

fn name_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let mut at = start;
    while at < end
        && (bytes[at] == b'_'
            || bytes[at].is_ascii_alphabetic()
            || (at > start && bytes[at].is_ascii_digit()))
    {
        at += 1;
    }
    at
}
