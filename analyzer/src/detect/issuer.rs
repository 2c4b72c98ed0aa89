//! Who issued a secret that no form tells: the name it is assigned to says it, the line, a URL nearby, a service's name nearby.

use super::position::line_start;
use super::words::{generic, is_service, lower, pieces, whose};
use std::ops::Range;

/// Bytes before and behind a secret in which its issuer may be named.
const BEFORE: usize = 320;
const BEHIND: usize = 160;
/// A longer name of a host or a word is none.
const LONGEST: usize = 24;

/// Whose the value at `value` of `text` is, assigned to `name`: words joined by `-`, in lower case.
pub(crate) fn issuer(text: &[u8], name: Option<&[u8]>, value: &Range<usize>) -> Option<String> {
    let own = name.map(|name| whose(&String::from_utf8_lossy(name))).unwrap_or_default();
    if !own.is_empty() {
        return Some(own.join("-"));
    }
    on_line(text, value.start).or_else(|| near(text, value))
}

/// The issuer named by the words before `at` on its line: `zonka api key: …`.
pub(crate) fn on_line(text: &[u8], at: usize) -> Option<String> {
    let from = at.saturating_sub(64);
    let start = line_start(text, from, at);
    let line = &text[start..at];
    // A row of a table: beside a password stands whoever logs in with it.
    if line.trim_ascii_start().starts_with(b"(") && line.contains(&b'\'') {
        return None;
    }
    let said = pieces(line);
    // Longer lines are sentences, whose words name anything.
    if said.len() > 6 || start > 0 && start == from && said.len() > 4 {
        return said.into_iter().rev().find(|word| is_service(&[word])).map(lower);
    }
    let found = whose(&String::from_utf8_lossy(line));
    (!found.is_empty()).then(|| found.join("-"))
}

/// The service that is named nearest to `value`, as a word or by the host of a URL, or as the subject of `the … API`.
pub(crate) fn near(text: &[u8], value: &Range<usize>) -> Option<String> {
    let before = &text[value.start.saturating_sub(BEFORE)..value.start];
    let behind = &text[value.end..(value.end + BEHIND).min(text.len())];
    nearest(before, true)
        .or_else(|| nearest(behind, false))
        .or_else(|| host(before))
        .or_else(|| spoken(before))
}

/// Whether a service is named shortly before `at`.
pub(crate) fn service_before(text: &[u8], at: usize) -> bool {
    nearest(&text[at.saturating_sub(96)..at], true).is_some()
}

fn nearest(window: &[u8], last: bool) -> Option<String> {
    let said = pieces(window);
    let known = |index: usize| {
        let pair = said.get(index..index + 2).filter(|pair| is_service(pair));
        pair.or_else(|| said.get(index..=index).filter(|word| is_service(word)))
            .map(|name| lower(&name.concat()))
    };
    if last { (0..said.len()).rev().find_map(known) } else { (0..said.len()).find_map(known) }
}

/// The name that a host has below its top level: `api.coinlayer.com` is one of Coinlayer.
fn host(window: &[u8]) -> Option<String> {
    let at = memchr::memmem::rfind(window, b"://")? + 3;
    let host: Vec<u8> = window[at..]
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        .map(u8::to_ascii_lowercase)
        .collect();
    let host = String::from_utf8(host).ok()?;
    let name = host.rsplit('.').nth(1)?;
    let plain =
        name.len() >= 3 && name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain && !generic(name)).then(|| name.to_owned())
}

/// `the coinlayer API`
fn spoken(window: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(window);
    let said: Vec<&str> = text.split_ascii_whitespace().collect();
    let named = |pair: &&[&str]| pair[1].trim_end_matches('.').eq_ignore_ascii_case("api");
    said.windows(2).rev().filter(named).find_map(|pair| {
        let word = pair[0].trim_matches(|letter: char| !letter.is_ascii_alphanumeric()).to_ascii_lowercase();
        (word.len() >= 3 && word.len() <= LONGEST && !generic(&word)).then_some(word)
    })
}
