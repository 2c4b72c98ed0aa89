//! Forms that count only beside a word: 32 hex digits are a Mailgun key where `mailgun` stands before them.

use super::check::Check;
use super::class::{camel, class_of_form, hyphenated, known_example, looks_random, speakable};
use super::digest::digest;
use super::edges::Edges;
use super::found::{BARE, Found, Rank};
use super::kind::{Alphabet, Form, Kind, Piece};
use super::words::squeezed;
use crate::order;
use crate::report::{Class, Validity};
use std::collections::BTreeMap;
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
        // `\r\nhost:` in a string.
        Some(b'\\') if matches!(text[at], b'n' | b'r' | b't') => false,
        Some(before) if before.is_ascii_lowercase() || before.is_ascii_digit() => {
            text[at].is_ascii_uppercase()
        }
        Some(before) => !before.is_ascii_alphabetic(),
        None => true,
    }
}

/// The forms that count beside a word, by their words.
#[derive(Debug, Default)]
pub(crate) struct Named {
    forms: Vec<(&'static Kind, &'static Form)>,
    /// In order each word, separators aside, with the forms that it tells.
    words: Vec<(String, Vec<usize>)>,
}

impl Named {
    pub(crate) fn new(forms: Vec<(&'static Kind, &'static Form)>) -> Self {
        let mut told: Vec<(String, usize)> = Vec::new();
        for (index, (_, form)) in forms.iter().enumerate() {
            told.extend(form.names.iter().map(|word| (squeezed(word), index)));
        }
        let groups = order::groups(told.len(), &|one, other| told[one].0.cmp(&told[other].0));
        let words = groups.into_iter().map(|group| {
            let forms = group.iter().map(|&place| told[place].1).collect();
            (std::mem::take(&mut told[group[0]].0), forms)
        });
        Self { words: words.collect(), forms }
    }

    /// The forms of which a word begins in `name` where one of its words does, separators aside (`ip_api` in `MY_IPAPI_KEY`, not
    /// in `airship_api`): in the order of the registry, each with how many letters and digits stand behind the word.
    pub(crate) fn of(&self, name: &str) -> impl Iterator<Item = (usize, (&'static Kind, &'static Form))> {
        let bytes = name.as_bytes();
        let mut squeezed = Vec::with_capacity(bytes.len());
        let mut starts = Vec::new();
        for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_alphanumeric()) {
            if begins(bytes, at) {
                starts.push(squeezed.len());
            }
            squeezed.push(byte.to_ascii_lowercase());
        }
        let mut behind: BTreeMap<usize, usize> = BTreeMap::new();
        for rest in starts.into_iter().map(|start| &squeezed[start..]) {
            for (word, forms) in self.words_at(rest) {
                for &form in forms {
                    let far = rest.len() - word.len();
                    behind.entry(form).and_modify(|least| *least = far.min(*least)).or_insert(far);
                }
            }
        }
        behind.into_iter().filter_map(|(form, far)| Some((far, *self.forms.get(form)?)))
    }

    /// The words with which `rest` begins.
    fn words_at(&self, rest: &[u8]) -> impl Iterator<Item = &(String, Vec<usize>)> {
        let start = rest.get(..2).unwrap_or(rest);
        let from = self.words.partition_point(|(word, _)| word.as_bytes() < start);
        let near = self.words[from..].iter().take_while(move |(word, _)| word.as_bytes().starts_with(start));
        near.filter(move |(word, _)| rest.starts_with(word.as_bytes()))
    }
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
    let marked = form.shape.iter().any(|piece| !matches!(piece, Piece::Chars(..)));
    if !Edges::of(text, &range).stands_alone() {
        return None;
    }
    // A part of something longer, or a name.
    if text.get(range.end).is_some_and(|byte| b"+/-_=".contains(byte)) {
        return None;
    }
    let token = &text[range.clone()];
    if only_hex(form, token) {
        return None;
    }
    let proven = form.check.verify(token);
    let class = if proven == Some(true) { Class::Literal } else { class_of_form(token) };
    let drawn = class == Class::KnownExample
        || proven == Some(true)
        || marked
        || (long(token) && !spelt(token) || looks_random(token) && !hyphenated(token)) && !camel(token)
        || known_example(token);
    drawn.then(|| {
        // The word tells no more than a form that is enough alone.
        let form = enough_alone(kind, text, &range).unwrap_or(form);
        let mut found = Found::new(kind, range, if proven == Some(true) { Rank::Proven } else { Rank::Form });
        found.clear = form.clear;
        found.strength = form.strength;
        found.far = if marked { 0 } else { 2 * BARE };
        found.fact = form.check.fact(token);
        found.prove(form.check, proven);
        found.classed(class)
    })
}

/// Whether hex digits alone stand where a form is base64: that is a commit or another digest.
fn only_hex(form: &Form, token: &[u8]) -> bool {
    let mixed = |piece: &Piece| matches!(piece, Piece::Chars(alphabet, ..) if alphabet.has(b'+'));
    form.shape.iter().all(mixed) && token.len() >= 32 && token.iter().all(|&byte| Alphabet::Hex.has(byte))
}

/// The form of `kind` that the token at `at` has and that needs no word beside it.
fn enough_alone(kind: &'static Kind, text: &[u8], at: &Range<usize>) -> Option<&'static Form> {
    let fits = |form: &Form| Some(form.find(text, at.start + lead(form, text, at.start)?, false)? == *at);
    kind.forms.iter().find(|form| form.names.is_empty() && fits(form) == Some(true))
}

/// Whether it is so long that it need not look random, and of one piece.
fn long(token: &[u8]) -> bool {
    token.len() >= 40
        && token.iter().all(u8::is_ascii_alphanumeric)
        && token.iter().any(u8::is_ascii_digit)
        && token.iter().any(u8::is_ascii_alphabetic)
}

/// Whether its letters follow each other as in words, hex aside.
fn spelt(token: &[u8]) -> bool {
    !token.iter().all(u8::is_ascii_hexdigit) && speakable(token)
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
