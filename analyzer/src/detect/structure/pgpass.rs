//! PostgreSQL's password file: `host:port:database:user:password`, one line for each.

use super::line;
use crate::detect::class::{Written, class};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::PASSFILE;

/// The password of the line whose port stands at `at`.
pub(super) fn pgpass(text: &[u8], at: usize) -> Vec<Found> {
    let row = line(text, at);
    let bytes = text[row.clone()].trim_ascii_end();
    if row.len() > 400
        || bytes.starts_with(b"#")
        || bytes.contains(&b'/')
        || bytes.iter().any(u8::is_ascii_whitespace)
    {
        return Vec::new();
    }
    let parts: Vec<&[u8]> = bytes.splitn(5, |&byte| byte == b':').collect();
    let [host, b"5432", database, user, password] = parts.as_slice() else { return Vec::new() };
    let plain = |part: &[u8]| {
        !part.is_empty() && part.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-.*@$".contains(byte))
    };
    if !plain(host) || !plain(database) || !plain(user) || password.is_empty() {
        return Vec::new();
    }
    let end = row.start + bytes.len();
    let found = Found::new(&PASSFILE, end - password.len()..end, Rank::Placed);
    vec![found.classed(class(Some("password"), password, Written::Given))]
}
