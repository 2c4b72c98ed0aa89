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
    let words = words(line);
    let word = |index: usize| words.get(index).map(|range: &Range<usize>| &line[range.clone()]);
    let command = word(0)?.to_ascii_lowercase();
    let value = match command.as_slice() {
        b"login" => {
            let before = &text[at.saturating_sub(40)..at];
            [&b"docker"[..], b"podman", b"nerdctl", b"buildah", b"helm", b"oc", b"skopeo", b"crane", b"az"]
                .iter()
                .any(|tool| {
                    before.ends_with(tool) || before.ends_with(b"registry") || before.ends_with(b"acr")
                })
                .then_some(())?;
            option(line, &words, b"-p", true)
        }
        b"curl" => {
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
        b"sshpass" => option(line, &words, b"-p", true),
        b"-securestring" => words[1..].iter().find(|word| line[word.start] != b'-').cloned(),
        name if name.starts_with(b"mysql") || name.starts_with(b"mariadb") => {
            option(line, &words, b"-p", false)
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
fn words(line: &[u8]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match line[at] {
            b'\n' | b'\r' | b';' | b'|' => break,
            b'&' if line.get(at + 1) == Some(&b'&') => break,
            b'\\' if matches!(line.get(at + 1), Some(b'\n' | b'\r')) => at += 2,
            byte if byte.is_ascii_whitespace() => at += 1,
            b'\\' if matches!(line.get(at + 1), Some(b'"' | b'\'')) => {
                let quote = [b'\\', line[at + 1]];
                let Some(length) = memchr::memmem::find(&line[at + 2..], &quote) else { break };
                words.push(at + 2..at + 2 + length);
                at += length + 4;
            }
            quote @ (b'"' | b'\'') => {
                let Some(length) = memchr::memchr2(quote, b'\n', &line[at + 1..]) else { break };
                words.push(at + 1..at + 1 + length);
                at += length + 2;
            }
            _ => {
                let length = line[at..]
                    .iter()
                    .position(|&byte| byte.is_ascii_whitespace() || matches!(byte, b';' | b'|' | b'"' | b'`'))
                    .unwrap_or(line.len() - at);
                words.push(at..at + length);
                at += length.max(1);
            }
        }
    }
    words
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
