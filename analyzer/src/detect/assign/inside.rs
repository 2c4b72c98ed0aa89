//! A value inside of something that is no quote: a constructor, a list, parentheses, a property in C#.

use super::value::{blanks, given, quoted};
use super::{Pair, random};
use std::ops::Range;

/// Functions that make of a string the same as a secret, a list of bytes, an option: of others nobody knows what they make of it.
const CONSTRUCTORS: &[&str] = &[
    "bytes",
    "bytearray",
    "from",
    "new",
    "of",
    "securestring",
    "secret",
    "secretstr",
    "some",
    "str",
    "string",
    "valueof",
];
/// How far white space reaches.
const BLANK: usize = 120;
/// No constructor's name is longer.
const CALL: usize = 40;

/// The value in what begins at `at`, if it was drawn: `String::from("…")`, `["…", …]`, `(` with the string on the next line.
pub(super) fn inside(text: &[u8], name: &Range<usize>, at: usize) -> Option<Pair> {
    let rest = text.get(at..)?;
    let open = match rest.first()? {
        b'(' | b'[' => 1,
        _ => constructor(rest)?,
    };
    let value = spaces(text, at + open);
    let pair = if rest[0] == b'[' {
        given(text, name.clone(), value, None)
    } else {
        quoted(text, name.clone(), value)
    }?;
    random(text, &pair.value).then_some(pair)
}

/// The first value of a list in YAML that begins below the line that ends at `at`, if it was drawn.
pub(super) fn item(text: &[u8], name: &Range<usize>, at: usize) -> Option<Pair> {
    let start = spaces(text, at);
    let value = blanks(text, start + text.get(start..)?.starts_with(b"- ").then_some(2)?);
    let pair = given(text, name.clone(), value, None)?;
    random(text, &pair.value).then_some(pair)
}

/// The value that a property has from the beginning: `Token { get; set; } = "…"`.
pub(super) fn property(text: &[u8], name: &Range<usize>, at: usize) -> Option<Pair> {
    let rest = text.get(at..)?;
    let close = rest.iter().take(CALL).position(|&byte| byte == b'}')?;
    let accessors = &rest[1..close];
    (accessors.starts_with(b" get;") || accessors.starts_with(b"get;")).then_some(())?;
    let sign = blanks(text, at + close + 1);
    (text.get(sign) == Some(&b'=')).then(|| quoted(text, name.clone(), blanks(text, sign + 1)))?
}

/// How long the name of a constructor is with which `rest` begins, with its parenthesis.
fn constructor(rest: &[u8]) -> Option<usize> {
    let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_.: ".contains(byte);
    let length = rest.iter().take(CALL).take_while(in_name).count();
    (rest.get(length) == Some(&b'(')).then_some(())?;
    let last = rest[..length].rsplit(|byte| !byte.is_ascii_alphanumeric()).next()?;
    CONSTRUCTORS.iter().any(|known| last.eq_ignore_ascii_case(known.as_bytes())).then_some(length + 1)
}

/// Where something stands again from `at` on.
fn spaces(text: &[u8], at: usize) -> usize {
    let blank = text.get(at..).unwrap_or_default().iter().take(BLANK);
    at + blank.take_while(|byte| byte.is_ascii_whitespace()).count()
}
