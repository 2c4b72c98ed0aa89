//! Statements of SQL that set a password: `IDENTIFIED BY '…'`.

use super::class::Written;
use super::found::Found;
use super::string::{End, Quote, end};
use super::window::Window;
use std::ops::Range;

/// The word that starts the matcher.
pub(crate) const ANCHOR: &str = "identified";
/// How far before it the statement begins, and how far behind it the password ends.
const FAR: usize = 120;

/// The password of the clause whose `IDENTIFIED` stands at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    let before = text[at.saturating_sub(FAR)..at].to_ascii_lowercase();
    [&b"create user"[..], b"alter user", b"grant ", b"create role", b"alter role"]
        .iter()
        .any(|statement| memchr::memmem::find(&before, statement).is_some())
        .then_some(())?;
    let window = Window::behind(text, at + ANCHOR.len(), FAR);
    let clause = window.bytes;
    let mut start = 0;
    let mut set = false;
    // `BY`, `WITH plugin BY`, `WITH 'plugin' AS`, `BY PASSWORD`
    loop {
        let word = word(clause, start)?;
        let plain = clause[word.clone()].trim_ascii();
        let keyword = |wanted: &[u8]| plain.eq_ignore_ascii_case(wanted);
        if set && !keyword(b"password") {
            window.ends(word.end).then_some(())?;
            let value = window.from + word.start..window.from + word.end;
            return Some(Found::password(text, value, Written::Line));
        }
        set = set || keyword(b"by") || keyword(b"as");
        start = word.end
            + clause[word.end..]
                .iter()
                .take_while(|&&byte| matches!(byte, b'\\' | b'\'' | b'"' | b'`'))
                .count();
    }
}

/// The next word, or what stands between the next quotes.
fn word(clause: &[u8], start: usize) -> Option<Range<usize>> {
    let space = clause.get(start..)?.iter().take_while(|byte| **byte == b' ' || **byte == b'\t').count();
    let at = start + space;
    let escaped = clause.get(at) == Some(&b'\\');
    let at = at + usize::from(escaped);
    let quote = clause.get(at).copied().filter(|byte| matches!(byte, b'\'' | b'"' | b'`'));
    let at = at + usize::from(quote.is_some());
    let ends = |byte: u8| byte.is_ascii_whitespace() || b";,)'\"`\\<".contains(&byte);
    let end = match quote {
        Some(byte) => match end(clause, at, Quote { byte, escaped }) {
            End::Quote(end) => end,
            End::Line(_) | End::Far => clause.len(),
        },
        None => at + clause.get(at..)?.iter().position(|&byte| ends(byte)).unwrap_or(clause.len() - at),
    };
    (end > at && !clause[at..end].contains(&b'\n')).then_some(at..end)
}
