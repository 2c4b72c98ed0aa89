//! A value that somebody has yet to replace.

use super::lists::{HINTS, PLACEHOLDERS, SPOILED};
use super::random::looks_random;
use crate::detect::words::{Promise, words};
use std::sync::LazyLock;

/// The hints, each with the characters that it needs.
static HINTED: LazyLock<Vec<(u128, &str)>> =
    LazyLock::new(|| HINTS.iter().map(|hint| (letters(hint), *hint)).collect());

/// The characters of ASCII in `text`, a bit for each.
fn letters(text: &str) -> u128 {
    text.bytes().filter(u8::is_ascii).fold(0, |seen, byte| seen | 1 << byte)
}

/// Whether `text` stands for a value, by the promise of its name.
pub(super) fn placeholder(text: &str, promised: Promise) -> bool {
    let lower = text.to_ascii_lowercase();
    let squeezed: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    squeezed.is_empty()
        || PLACEHOLDERS.contains(&squeezed.as_str())
        || enclosed(text)
        || hinted(text, &lower) && !(promised == Promise::Password && text.len() < 8)
        || promised != Promise::Password && spoiled(text)
        || asks(&lower)
        || text.split_once('=').is_some_and(|(name, value)| name == value)
        || repeats(&squeezed)
}

/// Whether it is written as a manual writes what a value goes in for: `WORD`, `API_TOKEN`.
pub(crate) fn metavariable(word: &[u8]) -> bool {
    word.len() > 2 && word.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'_')
}

/// `<password>`, `[password]`; drawn signs hardly enclose a word.
fn enclosed(text: &str) -> bool {
    let angled = text.split_once('<').is_some_and(|(before, rest)| {
        before.is_empty() || rest.is_empty() || rest.contains('>') || text.len() < 12
    });
    angled || text.starts_with('[') && text.ends_with(']')
}

/// Whether it holds a hint. In a drawn value of both cases, letters of one follow each other by chance: there it must be written
/// in one case.
fn hinted(text: &str, lower: &str) -> bool {
    let one_case = text.len() >= 24 && looks_random(text.as_bytes());
    let holds = |hint: &str| match one_case {
        true => text.contains(hint) || text.contains(&hint.to_ascii_uppercase()),
        false => lower.contains(hint),
    };
    let seen = letters(lower);
    HINTED.iter().any(|&(needed, hint)| needed & !seen == 0 && holds(hint))
}

/// Whether it ends in a word by which somebody made it unusable.
fn spoiled(text: &str) -> bool {
    words(text).last().is_some_and(|last| SPOILED.contains(&last.as_str()))
}

/// `your token`, `my key here`, `insert key`
fn asks(lower: &str) -> bool {
    ["your", "insert ", "enter "].iter().any(|start| lower.starts_with(start))
        || lower.starts_with("my") && lower.ends_with("here")
}

/// `xxx`, `111111111111`
fn repeats(squeezed: &str) -> bool {
    let first = squeezed.chars().next();
    let least = if first.is_some_and(|letter| letter.is_ascii_digit()) { 12 } else { 3 };
    squeezed.len() >= least && squeezed.chars().all(|letter| Some(letter) == first)
}
