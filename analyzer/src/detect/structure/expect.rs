//! What a script of [expect] answers to the question for a password: `expect "assword:"`, then `send "…\r"`.
//!
//! [expect]: https://core.tcl-lang.org/expect/index

use crate::detect::class::Written;
use crate::detect::found::Found;
use crate::detect::window::Window;

/// How far before the answer its question stands.
const BEFORE: usize = 160;
/// No password is longer.
const LONGEST: usize = 128;

/// The password of the answer whose `send "` stands at `at`.
pub(super) fn answer(text: &[u8], at: usize) -> Vec<Found> {
    let before = &text[at.saturating_sub(BEFORE)..at];
    let asked = |word: &[u8]| memchr::memmem::rfind(before, word);
    let (Some(expect), Some(question)) = (asked(b"expect"), asked(b"assword")) else { return Vec::new() };
    let Some(quote) = memchr::memchr(b'"', &text[at..]) else { return Vec::new() };
    let start = at + quote + 1;
    let behind = Window::behind(text, start, LONGEST).bytes;
    let Some(close) = memchr::memchr3(b'"', b'\\', b'\n', behind).filter(|&close| close > 0) else {
        return Vec::new();
    };
    let sent = behind[close..].starts_with(b"\\r\"") || behind[close..].starts_with(b"\\n\"");
    if expect > question || !sent {
        return Vec::new();
    }
    vec![Found::password(text, start..start + close, Written::Quoted)]
}
