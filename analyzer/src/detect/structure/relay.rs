//! Postfix's passwords of relays: `[host]:587 user:password`, one line for each ([SASL_README], client credentials).
//!
//! [SASL_README]: https://www.postfix.org/SASL_README.html#client_sasl_enable

use crate::detect::class::Written;
use crate::detect::found::Found;
use crate::detect::position::line_start;
use crate::detect::window::Window;

/// No name of a host is longer.
const HOST: usize = 100;
/// No user and password are longer.
const LOGIN: usize = 200;

/// The password of the line whose port stands at `at`.
pub(super) fn relay(text: &[u8], at: usize) -> Vec<Found> {
    let start = line_start(text, at.saturating_sub(HOST), at);
    let Some(rest) = Window::behind(text, at, LOGIN).line() else { return Vec::new() };
    let row = start..at + rest.len();
    let mut words = text[row.clone()].split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let (Some(host), Some(login), None) = (words.next(), words.next(), words.next()) else {
        return Vec::new();
    };
    let user = login.iter().position(|&byte| byte == b':').filter(|&user| user > 0 && user + 1 < login.len());
    let (true, Some(user)) = (host.starts_with(b"["), user) else { return Vec::new() };
    let length = login.len() - user - 1;
    let end = row.start + text[row].trim_ascii_end().len();
    vec![Found::password(text, end - length..end, Written::Given)]
}
