//! Maven's `settings-security.xml`: the master password that opens the others.

use super::trimmed;
use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::MASTER_PASSWORD;

/// The password behind `<master>` at `at`.
pub(super) fn master(text: &[u8], at: usize) -> Vec<Found> {
    let before = &text[at.saturating_sub(400)..at];
    let from = at + 8;
    let Some(length) = memchr::memchr(b'<', &text[from..(from + 400).min(text.len())]) else {
        return Vec::new();
    };
    if memchr::memmem::find(before, b"settingsSecurity").is_none() {
        return Vec::new();
    }
    let value = trimmed(text, from..from + length);
    let mut told = class(Some("password"), &text[value.clone()], Written::Given);
    // `{…}` is how an encrypted one is written, and everybody knows the key.
    if text[value.clone()].starts_with(b"{") && value.len() > 10 {
        told = crate::report::Class::Literal;
    }
    vec![Found::new(&MASTER_PASSWORD, value, Rank::Placed).classed(told)]
}
