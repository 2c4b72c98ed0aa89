//! What a line says about a value on it: that it is a secret, and whose.

use super::lists::{DIGESTS, SECRET, TYPES, WEAK};
use super::promises;
use super::value::{LONGEST, drawn, may_be_one};
use crate::detect::assign;
use crate::detect::class::{Written, alphabets};
use crate::detect::kind::Alphabet;
use crate::detect::position::line_start;
use crate::detect::window::Window;
use crate::detect::words::{generic, squeezed, words};
use std::ops::Range;

/// How far before the value its line is read.
const LINE: usize = 200;
/// How far before the vendor's name a word for a secret stands, where nothing is assigned.
const BEFORE: usize = 32;
/// A name is hardly as long, and looks drawn.
const LONG: usize = 24;
/// How many words stand on a line that is a note.
const MOST: usize = 6;

/// Whether one of `words` stands for what looks as random and is no secret.
pub(super) fn digests(words: &[String]) -> bool {
    words.iter().any(|word| DIGESTS.contains(&word.as_str()))
}

/// Where the line of the value at `at` begins.
pub(super) fn line(text: &[u8], at: usize) -> usize {
    let from = at.saturating_sub(LINE);
    let begins = |end: usize| line_start(text, from, end);
    let mut start = begins(at);
    // `<token>`, and the value on a line of its own.
    if start > from && text[start..at].iter().all(u8::is_ascii_whitespace) {
        start = begins(start - 1);
    }
    start
}

/// Whether the line says that the value at `at` is a secret, and of that vendor.
pub(super) fn told(text: &[u8], word: &Range<usize>, at: usize, formless: bool) -> bool {
    let Some(name) = assign::name_before(text, at) else {
        let near = line(text, at).max(word.start.saturating_sub(BEFORE));
        let telling = |word: &String| SECRET.contains(&word.as_str()) && !WEAK.contains(&word.as_str());
        return fills_line(text, word, at) || spoken(&text[near..at]).iter().any(telling);
    };
    let own = name.start <= word.start && word.end <= name.end;
    let end = name.end;
    let Ok(name) = std::str::from_utf8(&text[name]) else { return false };
    let plain = words(name)
        .iter()
        .all(|word| word.len() < 2 || SECRET.contains(&word.as_str()) || TYPES.contains(&word.as_str()));
    // `vendor = "value"`: in lower case it is a variable of a program, which may hold anything; what is drawn behind `vendor:` is
    // somebody's setting. A value that has a form of its own would be told by that there.
    let quoted = matches!(text[at - 1], b'"' | b'\'');
    let variable = quoted && text[word.clone()].iter().any(u8::is_ascii_lowercase);
    let noted = if formless {
        !variable || text[end..at].contains(&b':') && mixed(&text[at..])
    } else {
        !quoted && !generic(&squeezed(&String::from_utf8_lossy(&text[word.clone()])))
    };
    let short = name.len() == word.len() && noted;
    if own { short || promises(name, name.len() - (end - word.end)) } else { plain }
}

/// Whether the line is the name and the value, and nothing else but the same again, another value, an address: somebody's note.
fn fills_line(text: &[u8], word: &Range<usize>, at: usize) -> bool {
    let start = line_start(text, at.saturating_sub(LINE), at);
    let line = Window::behind(text, word.end, LINE).seen();
    let name = &text[word.clone()];
    let between = |byte: &u8| byte.is_ascii_whitespace() || b"\"'`,;|:".contains(byte);
    let address = |piece: &[u8]| !piece.iter().any(u8::is_ascii_alphanumeric) || piece.contains(&b'@');
    let noted = |piece: &[u8]| {
        address(piece) || piece.eq_ignore_ascii_case(name) || may_be_one(piece) && drawn(piece, Written::Bare)
    };
    let pieces: Vec<&[u8]> = line.split(between).filter(|piece| !piece.is_empty()).take(MOST + 1).collect();
    start <= word.start
        && text[start..word.start].split(between).all(address)
        && pieces.len() <= MOST
        && pieces.into_iter().all(noted)
}

/// Whether `rest` begins with so many letters of both cases and digits that only a generator made them.
fn mixed(rest: &[u8]) -> bool {
    let value = &rest[..rest.iter().take(LONGEST).take_while(|&&byte| Alphabet::Bearer.has(byte)).count()];
    (LONG..4 * LONG).contains(&value.len())
        && !value.contains(&b'.')
        && alphabets(value).iter().all(|&count| count > 2)
}

/// The words of a line. Another token on it holds words by chance.
pub(super) fn spoken(line: &[u8]) -> Vec<String> {
    let line = String::from_utf8_lossy(line);
    line.split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '_' | '-' | '.'))
        .filter(|piece| piece.len() < LONG || !drawn(piece.as_bytes(), Written::Bare))
        .flat_map(words)
        .filter(|word| word.len() > 1)
        .collect()
}
