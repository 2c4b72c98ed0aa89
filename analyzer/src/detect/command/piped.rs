//! Passwords that a command reads from what is piped into it: `echo user:X | chpasswd`, `echo X | docker login --password-stdin`;
//! and those that one writes into a file.

use super::{FAR, before, before_path, words};
use crate::detect::class::Written;
use crate::detect::found::Found;
use crate::detect::window::Window;
use std::ops::Range;

/// Commands and options that read a password. The first takes a list of users and passwords; to the commands anything may be piped.
pub(super) const ANCHORS: &[&str] = &[
    LIST,
    "--passphrase-fd 0",
    "--password-stdin",
    "--with-token",
    CREATE,
    "kinit ",
    "passwd --stdin",
    " passwd ",
    "smbpasswd ",
    "sudo -s ",
];
const LIST: &str = "chpasswd";
const CREATE: &str = " secret create ";

/// The passwords that the command at `at` reads; nothing if it reads none.
pub(super) fn find(text: &[u8], at: usize) -> Option<Vec<Found>> {
    let begins = |name: &str| {
        text.get(at..at + name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name.as_bytes()))
    };
    let anchor = ANCHORS.iter().find(|anchor| begins(anchor))?;
    if *anchor == LIST {
        return Some(listed(text, at));
    }
    let told = anchor.starts_with("--");
    let read = read_by(text, at, at + anchor.len(), !told && *anchor != CREATE)
        .filter(|word| told || text[word.clone()].iter().any(u8::is_ascii_digit));
    Some(read.map(|word| Found::password(text, word, Written::Given)).into_iter().collect())
}

/// What `chpasswd` at `at` is told: `echo user:X | chpasswd`, `chpasswd <<< user:X`, and lines of a here-document or of a list in
/// YAML.
fn listed(text: &[u8], at: usize) -> Vec<Found> {
    let window = Window::behind(text, at + LIST.len(), FAR);
    let (behind, from) = (window.lines(), window.from);
    let line = window.line().unwrap_or_default();
    if let Some(string) = memchr::memmem::find(line, b"<<<") {
        let word = words(&line[string + 3..]).next();
        let start = from + string + 3;
        return word.and_then(|word| entry(text, start + word.start..start + word.end)).into_iter().collect();
    }
    if memchr::memmem::find(line, b"<<").is_none() && !line.starts_with(b":") {
        return piped(text, at).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut start = from + line.len();
    for line in behind[line.len()..].split_inclusive(|&byte| byte == b'\n') {
        let plain = line.trim_ascii();
        let plain = plain.strip_prefix(b"- ").unwrap_or(plain);
        let one = plain.contains(&b':') && plain.iter().all(u8::is_ascii_graphic);
        let end = start + line.trim_ascii_end().len();
        found.extend(one.then(|| entry(text, end - plain.len()..end)).flatten());
        start += line.len();
        if !one && !plain.is_empty() && !plain.contains(&b':') {
            break;
        }
    }
    found
}

/// `echo user:X | chpasswd`
fn piped(text: &[u8], at: usize) -> Option<Found> {
    let line = before(text, at);
    let start = at - line.len();
    let writer = before_pipe(line)?;
    entry(text, echoed(text, start..start + writer.len())?)
}

/// The one word that is read: `echo X | docker login --password-stdin`, with the option at `at` to `end`; `… --password-stdin <<< X`.
/// What a `command` reads is piped right into it: a word of another one is no command.
fn read_by(text: &[u8], at: usize, end: usize, command: bool) -> Option<Range<usize>> {
    let line = before(text, at);
    let start = at - line.len();
    let word = match memchr::memrchr(b'|', line) {
        Some(_) if command && before_pipe(line).is_none() => return None,
        Some(pipe) => echoed(text, start..start + pipe)?,
        None => {
            let behind = Window::behind(text, end, FAR);
            let string = memchr::memmem::find(behind.seen(), b"<<<")? + b"<<<".len();
            let word = words(&behind.bytes[string..]).next()?;
            behind.ends(string + word.end).then_some(end + string + word.start..end + string + word.end)?
        }
    };
    // Asked twice.
    let first = memchr::memmem::find(&text[word.clone()], b"\\n").map_or(word.end, |end| word.start + end);
    let word = word.start..first;
    (!text[word.clone()].contains(&b' ')).then_some(word)
}

/// The one word that `echo` or `printf` writes into the file named `name`: `echo X > /run/secrets/password`,
/// `echo X | tee password`.
pub(in crate::detect) fn written_into(text: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    let before = before(text, name.start);
    let start = name.start - before.len();
    let before = before_path(before).trim_ascii_end();
    let written = before.strip_suffix(b">").map(|before| before.strip_suffix(b">").unwrap_or(before));
    let command = written.or_else(|| before_pipe(before.strip_suffix(b"tee")?))?;
    let word = echoed(text, start..start + command.len())?;
    // A user, a setting.
    (!text[word.clone()].iter().any(|byte| b" :=".contains(byte))).then_some(word)
}

/// What stands before the pipe at the end of `before`, perhaps with `sudo` behind it.
fn before_pipe(before: &[u8]) -> Option<&[u8]> {
    let before = before.trim_ascii_end();
    before.strip_suffix(b"sudo").unwrap_or(before).trim_ascii_end().strip_suffix(b"|")
}

/// The word that `echo` or `printf` writes at the end of `command`.
fn echoed(text: &[u8], command: Range<usize>) -> Option<Range<usize>> {
    let before = text[command.clone()].trim_ascii_end();
    let echo =
        [&b"echo "[..], b"printf "].iter().filter_map(|name| memchr::memmem::rfind(before, name)).max()?;
    let from = command.start + echo;
    let line = &before[echo..];
    let mut written =
        words(line).skip(1).filter(|word| line[word.start] != b'-' && !line[word.clone()].contains(&b'%'));
    let word = written.next().filter(|word| !word.is_empty())?;
    Some(from + word.start..from + word.end)
}

/// `user:X`
fn entry(text: &[u8], at: Range<usize>) -> Option<Found> {
    let plain = &text[at.clone()];
    let plain = plain.strip_suffix(b"\\n").unwrap_or(plain);
    let user = memchr::memchr(b':', plain)?;
    let named =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'{' | b'}');
    let password = &plain[user + 1..];
    (!password.is_empty() && user > 0 && plain[..user].iter().all(named)).then_some(())?;
    let start = at.start + user + 1;
    Some(Found::password(text, start..start + password.len(), Written::Given))
}
