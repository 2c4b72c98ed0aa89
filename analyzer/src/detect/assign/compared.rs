//! A value with which a name is compared: `"…" == name`, `"…".equals(name)`, `strcmp(name, "…")`.

use super::super::blank::blanks;
use super::super::class::Written;
use super::super::words::is_one_of;
use super::name::Name;
use super::quoted::{quoted, quoted_before};
use super::value::Value;

/// How far such a value reaches to the left.
const FAR: usize = 160;
/// Functions that compare the first argument with the second.
const FUNCTIONS: &[&str] = &[
    "strcmp",
    "strncmp",
    "strcasecmp",
    "compare_digest",
    "compare",
    "equals",
    "equal",
    "hash_equals",
    "secure_compare",
    "safecompare",
    "timingsafeequal",
    "constanttimecompare",
];

/// `"…" == name`, `"…".equals(name)`, `strcmp("…", name)`
pub(super) fn before(text: &[u8], name: &Name) -> Option<Value> {
    let from = name.at.start.saturating_sub(FAR);
    let left = text[from..name.at.start].trim_ascii_end();
    let compared = left
        .strip_suffix(b".equals(")
        .or_else(|| operand(left))
        .or_else(|| left.strip_suffix(b",").filter(|left| is_argument(left)))?;
    let at = quoted_before(compared)?;
    let at = from + at.start..from + at.end;
    Some(Value { quote: text.get(at.end).copied(), at, written: Written::Compared })
}

/// What stands before the operator at the end of `left`.
fn operand(left: &[u8]) -> Option<&[u8]> {
    let signs = left.iter().rev().take_while(|byte| matches!(byte, b'=' | b'!')).count();
    let (operand, operator) = left.split_at(left.len() - signs);
    matches!(operator, b"==" | b"!=" | b"===" | b"!==").then(|| operand.trim_ascii_end())
}

/// Whether a string at the end of `left` is the first argument of a function that compares.
fn is_argument(left: &[u8]) -> bool {
    quoted_before(left).is_some_and(|at| compares(&left[..at.start - 1]))
}

/// Whether `left` ends with a function that compares, and its parenthesis.
fn compares(left: &[u8]) -> bool {
    let Some(left) = left.strip_suffix(b"(") else { return false };
    let length = left.iter().rev().take(24).take_while(|&&byte| byte == b'_' || byte.is_ascii_alphabetic());
    is_one_of(&left[left.len() - length.count()..], FUNCTIONS)
}

/// `[ "$NAME" = "…" ]`, `[[ "${NAME}" == "…" ]]`: what a shell compares with a variable.
pub(super) fn tested(text: &[u8], name: &Name) -> Option<Value> {
    let close: &[u8] = match name.left(text) {
        [.., b'"', b'$'] => b"\" ",
        [.., b'"', b'$', b'{'] => b"}\" ",
        _ => return None,
    };
    let operator = name.at.end + close.len();
    let length = match text.get(name.at.end..)?.strip_prefix(close)? {
        [b'=' | b'!', b'=', b' ', ..] => 2,
        [b'=', b' ', ..] => 1,
        _ => return None,
    };
    let value = quoted(text, blanks(text, operator + length))?;
    Some(Value { written: Written::Compared, ..value })
}

/// `strcmp(name, "…")`: the argument behind the comma at `comma`.
pub(super) fn argument(text: &[u8], name: &Name, comma: usize) -> Option<Value> {
    compares(name.left(text)).then_some(())?;
    let value = quoted(text, blanks(text, comma + 1))?;
    Some(Value { written: Written::Compared, ..value })
}
