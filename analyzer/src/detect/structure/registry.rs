//! npm's configuration: `//registry/:_authToken=…`, `:_password=…` and `_auth=…` in base64.

use super::{line, trimmed};
use crate::base64;
use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::NPM_REGISTRY;
use crate::detect::matches::Strength;
use crate::place::Encoding;
use crate::report::Class;
use std::ops::Range;

/// A longer value is none.
const LONGEST: usize = 1 << 10;

/// The value behind `:_authToken` or `:_password` at `at`.
pub(super) fn npmrc(text: &[u8], at: usize) -> Vec<Found> {
    let row = line(text, at);
    let password = text[at..row.end].get(..10).is_some_and(|name| name.eq_ignore_ascii_case(b":_password"));
    let name = at + 1..at + if password { 10 } else { 11 };
    entry(text, row, name, password).into_iter().collect()
}

/// The value behind a lone `_auth` at `at`: user and password in base64.
pub(super) fn auth(text: &[u8], at: usize) -> Vec<Found> {
    let row = line(text, at);
    let begins = text[row.start..at].trim_ascii().is_empty() || text[row.start..at].ends_with(b":");
    let ends = text.get(at + 5).is_some_and(|byte| matches!(byte, b' ' | b'='));
    if !begins || !ends {
        return Vec::new();
    }
    entry(text, row, at..at + 5, true).into_iter().collect()
}

fn entry(text: &[u8], row: Range<usize>, name: Range<usize>, encoded: bool) -> Option<Found> {
    let rest = &text[name.end..row.end];
    let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'"')).count();
    (rest.get(blanks) == Some(&b'=')).then_some(())?;
    let mut at = trimmed(text, name.end + blanks + 1..row.end);
    // Echoed in a script: the quote or the redirection ends it. Long ones are data, whatever they are.
    let ends = [[b' ', b'"', b'\''], [b'\\', b';', b'&'], [b'|', b'>', b',']];
    let end = |[one, two, three]: [u8; 3]| memchr::memchr3(one, two, three, &text[at.clone()]);
    at.end = ends.into_iter().filter_map(end).min().map_or(at.end, |end| at.start + end);
    let written = Some(&text[at.clone()]).filter(|written| written.len() <= LONGEST)?;
    let told = class(Some("password"), written, Written::Given);
    let mut found = Found::new(&NPM_REGISTRY, at, Rank::Form);
    found.strength = Strength::Fair;
    found.name = Some(text[name].to_vec());
    if encoded
        && told == Class::Literal
        && let Some(plain) = base64::decode(written)
        && plain.iter().all(|byte| (b' '..0x7f).contains(byte))
    {
        let password = memchr::memchr(b':', &plain).map_or(0, |colon| colon + 1);
        found.decoded = Some(plain[password..].to_vec());
        found.encoding.push(Encoding::Base64);
    }
    Some(found.classed(if written.len() < 8 && told == Class::Literal { Class::Public } else { told }))
}
