//! Postfix's passwords of relays: `[host]:587 user:password`, one line for each ([SASL_README], client credentials).
//!
//! [SASL_README]: https://www.postfix.org/SASL_README.html#client_sasl_enable

use super::line;
use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::generic::PASSWORD;

/// The password of the line whose port stands at `at`.
pub(super) fn relay(text: &[u8], at: usize) -> Vec<Found> {
    let row = line(text, at);
    let mut words = text[row.clone()].split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let (Some(host), Some(login), None) = (words.next(), words.next(), words.next()) else {
        return Vec::new();
    };
    let user = login.iter().position(|&byte| byte == b':').filter(|&user| user > 0 && user + 1 < login.len());
    let (true, Some(user)) = (host.starts_with(b"["), user) else { return Vec::new() };
    let password = &login[user + 1..];
    let end = row.start + text[row].trim_ascii_end().len();
    let found = Found::new(&PASSWORD, end - password.len()..end, Rank::Placed);
    vec![found.classed(class(Some("password"), password, Written::Given))]
}
