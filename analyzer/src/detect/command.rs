//! Options of commands that take a password without naming it: `login -p X`, `mysql -pX`, `curl -u user:X`.

use super::class::{self, Written};
use super::found::{Found, Rank};
use super::kinds::generic::PASSWORD;
use super::url;
use crate::report::Class;
use std::ops::Range;

/// Words that start the matcher.
pub(crate) const ANCHORS: &[&str] = &[" login ", "mysql", "mariadb", "curl ", "sshpass ", "-securestring "];
/// How far an option stands from its command.
const FAR: usize = 400;

/// The password of the command at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    let line = &text[at..(at + FAR).min(text.len())];
    let command = line[words(line).next()?].to_ascii_lowercase();
    // Where its name stands again, another command begins, which is looked at for itself.
    let name: &[u8] = match command.as_slice() {
        name if name.starts_with(b"mysql") => b"mysql",
        name if name.starts_with(b"mariadb") => b"mariadb",
        name => name,
    };
    let again = |word: &[u8]| {
        name != b"login" && word.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name))
    };
    let behind = words(line).skip(1).take_while(|word| !again(&line[word.clone()]));
    let value = match command.as_slice() {
        b"login" => {
            let before = &text[at.saturating_sub(40)..at];
            [&b"docker"[..], b"podman", b"nerdctl", b"buildah", b"helm", b"oc", b"skopeo", b"crane", b"az"]
                .iter()
                .any(|tool| {
                    before.ends_with(tool) || before.ends_with(b"registry") || before.ends_with(b"acr")
                })
                .then_some(())?;
            option(line, &behind.collect::<Vec<_>>(), b"-p", true)
        }
        b"curl" => {
            let words: Vec<_> = behind.collect();
            let credentials =
                option(line, &words, b"-u", true).or_else(|| option(line, &words, b"--user", true))?;
            let colon = memchr::memchr(b':', &line[credentials.clone()])?;
            // `<user:password>`
            (line[credentials.start] != b'<').then_some(())?;
            let user = credentials.start..credentials.start + colon;
            // `key:`, without a password.
            let key = colon + 1 == credentials.len() && class::strong_password(&line[user.clone()]);
            Some(if key { user } else { credentials.start + colon + 1..credentials.end })
        }
        b"sshpass" => option(line, &behind.collect::<Vec<_>>(), b"-p", true),
        b"-securestring" => behind.into_iter().find(|word| line[word.start] != b'-'),
        name if name.starts_with(b"mysql") || name.starts_with(b"mariadb") => {
            option(line, &behind.collect::<Vec<_>>(), b"-p", false)
        }
        _ => None,
    }?;
    (!value.is_empty()).then_some(())?;
    let mut class = class::class(Some("password"), &line[value.clone()], Written::Given);
    let user = line[..value.start].trim_ascii_end();
    let user = user.strip_suffix(b":").map_or(&b""[..], |user| {
        let start = user.iter().rposition(|byte| byte.is_ascii_whitespace() || b"\"'<".contains(byte));
        &user[start.map_or(0, |start| start + 1)..]
    });
    if class == Class::Literal
        && url::in_words(user, line[value.clone()].strip_suffix(b">").unwrap_or(&line[value.clone()]), b"")
    {
        class = Class::KnownExample;
    }
    Some(Found::new(&PASSWORD, at + value.start..at + value.end, Rank::Placed).classed(class))
}

/// The words of the first command of a line, without the quotes around them.
fn words(line: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            match *line.get(at..)? {
                [] | [b'\n' | b'\r' | b';' | b'|', ..] | [b'&', b'&', ..] => return None,
                [b'\\', b'\n' | b'\r', ..] => at += 2,
                [byte, ..] if byte.is_ascii_whitespace() => at += 1,
                [b'\\', quote @ (b'"' | b'\''), ref rest @ ..] => {
                    let start = at + 2;
                    let length = memchr::memmem::find(rest, &[b'\\', quote])?;
                    at = start + length + 2;
                    return Some(start..start + length);
                }
                [quote @ (b'"' | b'\''), ref rest @ ..] => {
                    let start = at + 1;
                    let length = memchr::memchr2(quote, b'\n', rest)?;
                    at = start + length + 1;
                    return Some(start..start + length);
                }
                ref rest => {
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || b";|\"`".contains(byte);
                    let length = rest.iter().position(ends).unwrap_or(rest.len());
                    let start = at;
                    at += length.max(1);
                    return Some(start..start + length);
                }
            }
        }
    })
}

/// The value of a short option: glued to it, or the next word.
fn option(line: &[u8], words: &[Range<usize>], name: &[u8], apart: bool) -> Option<Range<usize>> {
    words.iter().enumerate().find_map(|(index, range)| {
        let word = &line[range.clone()];
        if word == name {
            return apart.then(|| words.get(index + 1).cloned()).flatten();
        }
        let glued = word.strip_prefix(name)?;
        (!glued.is_empty() && !name.starts_with(b"--")).then(|| range.start + name.len()..range.end)
    })
}
