//! Forms that count only beside a word: 32 hex digits are a Mailgun key where `mailgun` stands before them.

use super::check::Check;
use super::class::{class_of_form, known_example, looks_random};
use super::found::{BARE, Found, Rank};
use super::kind::{Form, Kind, Piece};
use super::noise::digest;
use super::words::squeezed;
use crate::report::{Class, Validity};
use std::ops::Range;

/// How many bytes behind the word a value may begin.
const NEAR: usize = 48;
/// How many ends of lines may stand between them.
const LINES: usize = 3;

/// The credentials behind the word at `word`, in order; of one place the first form that fits.
pub(crate) fn find(forms: &[(&'static Kind, &'static Form)], text: &[u8], word: Range<usize>) -> Vec<Found> {
    let mut found = Vec::new();
    if !begins(text, word.start) {
        return found;
    }
    let mut lines = 0;
    let mut at = word.end;
    let end = (word.end + NEAR).min(text.len());
    while at < end {
        if text[at] == b'\n' {
            lines += 1;
            if lines > LINES {
                break;
            }
        }
        if let Some(one) = boundary(text, at).then(|| first(forms, text, at)).flatten() {
            let far = one.far + at - word.end;
            at = one.at.end;
            if !digest(text, &one.at) {
                found.push(Found { far, ..one });
            }
        } else {
            at += 1;
        }
    }
    found
}

/// Whether a word begins at `at`: `mailgunKey`, `MY_MAILGUN`, `myMailgun`; not `blobs` for `lob`.
pub(super) fn begins(text: &[u8], at: usize) -> bool {
    match at.checked_sub(1).map(|before| text[before]) {
        Some(before) if before.is_ascii_lowercase() || before.is_ascii_digit() => {
            text[at].is_ascii_uppercase()
        }
        Some(before) => !before.is_ascii_alphabetic(),
        None => true,
    }
}

/// How many letters and digits stand in `name` behind `word`, which begins where a word of `name` does, separators aside:
/// `ip_api` in `MY_IPAPI_KEY`, not in `airship_api`.
pub(crate) fn behind(name: &str, word: &str) -> Option<usize> {
    let word = squeezed(word);
    let rest = (0..name.len()).rev().find_map(|at| {
        let opens = name.as_bytes()[at].is_ascii_alphanumeric() && begins(name.as_bytes(), at);
        let rest = name.get(at..).filter(|_| opens).map(squeezed)?;
        rest.starts_with(&word).then_some(rest)
    })?;
    Some(rest.len() - word.len())
}

/// Whether the sign before `at` begins the query of a URL.
fn query(text: &[u8], at: usize) -> bool {
    at > 1 && (text[at - 2].is_ascii_alphanumeric() || text[at - 2] == b'/')
}

/// Whether a value may begin at `at`.
fn boundary(text: &[u8], at: usize) -> bool {
    let before = text[at - 1];
    text[at].is_ascii_graphic()
        && !before.is_ascii_alphanumeric()
        && (!matches!(before, b'-' | b'_' | b'.' | b'+')
            || matches!(before, b'-' | b'_') && opened(&text[..at - 1]))
        || before == b'\n'
}

/// Whether a dash or underscore behind `before` may end a name: `gitter-secret-…`.
fn opened(before: &[u8]) -> bool {
    let end = before[before.len().saturating_sub(6)..].to_ascii_lowercase();
    [&b"key"[..], b"secret", b"token", b"access", b"private"].iter().any(|word| end.ends_with(word))
}

/// The first form that fits at `at`.
pub(crate) fn first(forms: &[(&'static Kind, &'static Form)], text: &[u8], at: usize) -> Option<Found> {
    forms.iter().find_map(|&(kind, form)| one(kind, form, text, at))
}

fn one(kind: &'static Kind, form: &'static Form, text: &[u8], at: usize) -> Option<Found> {
    let range = form.find(text, at + lead(form, text, at)?, false).filter(|range| range.start == at)?;
    // Signs that no token has, inside quotes: a part of something else.
    let sign = |byte: u8| matches!(byte, b'?' | b'^' | b'#' | b'*');
    if text.get(range.end).is_some_and(|&byte| sign(byte))
        || at > 0 && matches!(text[at - 1], b'?' | b'^') && !query(text, at)
    {
        return None;
    }
    // A part of something longer, or a name.
    if text.get(range.end).is_some_and(|byte| b"+/-_=".contains(byte)) {
        return None;
    }
    let token = &text[range.clone()];
    let proven = form.check.verify(token);
    let class = if proven == Some(true) { Class::Literal } else { class_of_form(token) };
    let marked = form.shape.iter().any(|piece| !matches!(piece, Piece::Chars(..)));
    let drawn = class == Class::KnownExample
        || proven == Some(true)
        || marked
        || long(token)
        || looks_random(&String::from_utf8_lossy(token))
        || known_example(token);
    drawn.then(|| {
        let mut found = Found::new(kind, range, if proven == Some(true) { Rank::Proven } else { Rank::Form });
        found.clear = form.clear;
        found.strength = form.strength;
        found.ranked = form.ranked;
        found.far = if marked { 0 } else { 2 * BARE };
        found.prove(form.check, proven);
        found.classed(class)
    })
}

/// Whether it is so long that it need not look random, and of one piece.
fn long(token: &[u8]) -> bool {
    token.len() >= 40
        && token.iter().all(u8::is_ascii_alphanumeric)
        && token.iter().any(u8::is_ascii_digit)
        && token.iter().any(u8::is_ascii_alphabetic)
}

/// How far behind the beginning of a value the anchor of `form` stands.
fn lead(form: &Form, text: &[u8], at: usize) -> Option<usize> {
    let [Piece::Chars(alphabet, least, most), rest @ ..] = form.shape else { return Some(0) };
    let run = text[at..].iter().take(most + 1).take_while(|&&byte| alphabet.has(byte)).count();
    match rest.first() {
        Some(Piece::Text(next)) => {
            (*least..=run.min(*most)).find(|&n| text[at + n..].starts_with(next.as_bytes()))
        }
        _ => (run >= *least && run <= *most).then_some(run),
    }
}

impl Found {
    /// What its checksum or structure says.
    pub(crate) fn prove(&mut self, check: Check, proven: Option<bool>) {
        match proven {
            Some(true) => self.validity = check.proves(),
            Some(false) => {
                self.validity = Validity::ChecksumInvalid;
                self.strength = super::matches::Strength::Weak;
            }
            None => {}
        }
    }
}
