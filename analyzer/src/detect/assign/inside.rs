//! A value inside of something that is no quote: a constructor, a list, parentheses, a property in C#.

use super::super::blank::{blanks, spaces};
use super::super::words::is_one_of;
use super::list;
use super::quoted::quoted;
use super::value::Value;

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
    "secretstring",
    "sensitive",
    "some",
    "str",
    "string",
    "valueof",
];
/// No constructor's name is longer.
const CALL: usize = 40;

/// The value in what begins at `at`, if it was drawn: `String::from("…")`, `["…", …]`, `(` with the string on the next line.
pub(super) fn inside(text: &[u8], at: usize) -> Option<Value> {
    let rest = text.get(at..)?;
    let value = match rest.first()? {
        b'[' => list::first(text, at),
        b'(' => quoted(text, spaces(text, at + 1)),
        _ => quoted(text, spaces(text, at + constructor(rest)?)),
    }?;
    value.drawn(text).then_some(value)
}

/// The value with which C++ makes a variable: `password{"…"}`. What has no digit may be a caption.
pub(super) fn initial(text: &[u8], at: usize) -> Option<Value> {
    let value = quoted(text, at + 1).filter(|value| value.has_digit(text))?;
    (text.get(value.at.end + 1) == Some(&b'}')).then_some(value)
}

/// The value that a property has from the beginning: `Token { get; set; } = "…"`.
pub(super) fn property(text: &[u8], at: usize) -> Option<Value> {
    let rest = text.get(at..)?;
    let close = rest.iter().take(CALL).position(|&byte| byte == b'}')?;
    rest[1..close].trim_ascii_start().strip_prefix(b"get;")?;
    let sign = blanks(text, at + close + 1);
    (text.get(sign) == Some(&b'=')).then(|| quoted(text, blanks(text, sign + 1)))?
}

/// How long the name of a constructor is with which `rest` begins, with its parenthesis.
fn constructor(rest: &[u8]) -> Option<usize> {
    let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_.: ".contains(byte);
    let length = rest.iter().take(CALL).take_while(in_name).count();
    (rest.get(length) == Some(&b'(')).then_some(())?;
    let last = rest[..length].rsplit(|byte| !byte.is_ascii_alphanumeric()).next()?;
    is_one_of(last, CONSTRUCTORS).then_some(length + 1)
}
