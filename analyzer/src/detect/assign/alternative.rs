//! What is taken where a variable or an argument is not set: `environ.get("X") or "…"`, `x ? y : "…"`, `env("X").unwrap_or("…")`.

use super::super::blank::blanks;
use super::super::window::Window;
use super::name::Name;
use super::quoted::quoted;
use super::value::Value;

/// How far such a value stands from the beginning of the expression.
const FAR: usize = 160;
/// How far before a name the function is looked for that reads a variable.
const CALL: usize = 24;
/// What stands before the value in an expression; behind `?`, a colon does, too.
const OPERATORS: &[&[u8]] = &[b" or ", b" || ", b" ?? ", b" ?: ", b" else "];
const QUESTION: &[u8] = b" ? ";
const COLON: &[u8] = b" : ";
/// What follows the name of a variable that is read, its quote and its parenthesis.
const BEHIND: &[&[u8]] = &[
    b"||",
    b"??",
    b"?:",
    b"or ",
    b"{",
    b".unwrap_or(",
    b".unwrap_or_else(|_| ",
    b".orElse(",
    b".getOrElse(",
];

/// The value in the expression at `at` that a name is set to. What is read from the environment may have any; of what else is
/// read, a caption may be taken instead.
pub(super) fn in_expression(text: &[u8], at: usize) -> Option<Value> {
    let line = Window::behind(text, at, FAR).seen();
    let find = |operator: &[u8]| Some((memchr::memmem::find(line, operator)?, operator.len()));
    let colon = || {
        let (question, _) = find(QUESTION)?;
        find(COLON).filter(|(colon, _)| *colon > question)
    };
    let (end, length) = OPERATORS.iter().filter_map(|operator| find(operator)).chain(colon()).min()?;
    let value = quoted(text, blanks(text, at + end + length))?;
    (reads(&line[..end]) || value.drawn(text)).then_some(value)
}

/// The value behind the name of a variable that is read: `process.env.NAME || "…"`, `getenv("NAME") ?? "…"`, where `at` stands
/// behind the name or the parenthesis.
pub(super) fn behind(text: &[u8], name: &Name, at: usize) -> Option<Value> {
    let rest = text.get(at..)?;
    let operator = BEHIND.iter().find(|operator| rest.starts_with(operator))?;
    let value = quoted(text, blanks(text, at + operator.len()))?;
    let before = &text[name.at.start.saturating_sub(CALL)..name.at.end];
    (reads(before) || value.drawn(text)).then_some(value)
}

/// Whether a variable of the environment is read there.
fn reads(expression: &[u8]) -> bool {
    memchr::memmem::find(&expression.to_ascii_lowercase(), b"env").is_some()
}
