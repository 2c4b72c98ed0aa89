//! `scheme://user:password@host`: the password alone is the credential.

use super::class::{self, Written};
use super::found::{Found, Rank};
use super::kinds::url::{URL_PASSWORD, WEBHOOK};
use super::window::Window;
use crate::place::Encoding;
use crate::report::Class;

/// What every URL has.
pub(crate) const ANCHOR: &str = "://";
/// A longer authority has no password that a person chose.
const LONGEST: usize = 1024;
/// No scheme is longer, and no user.
const LONGEST_SCHEME: usize = 24;
const LONGEST_USER: usize = 256;

/// The password of the URL whose `://` stands at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    has_scheme(&text[..at]).then_some(())?;
    let start = at + ANCHOR.len();
    let rest = Window::behind(text, start, LONGEST).bytes;
    let end = authority(rest);
    let Some(at) = memchr::memrchr(b'@', &rest[..end]) else { return webhook(rest, end, start) };
    let (login, host) = (&rest[..at], &rest[at + 1..end]);
    let Some(colon) = memchr::memchr(b':', login) else { return token(login, start) };
    let (user, password) = (&login[..colon], &login[colon + 1..]);
    // `https://X:@host`
    if password.is_empty()
        && let Some(found) = token(user, start)
    {
        return Some(found);
    }
    let plain =
        !host.is_empty() && user.len() <= LONGEST_USER && memchr::memmem::find(login, b"//").is_none();
    plain.then(|| of_user(user, password, host, start + colon + 1))
}

/// Whether a scheme ends `before`.
fn has_scheme(before: &[u8]) -> bool {
    let part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-');
    before.iter().rev().take(LONGEST_SCHEME).take_while(part).any(u8::is_ascii_alphabetic)
}

/// Where the authority ends with which `rest` begins. `${PASSWORD}`, `{password}` and `<password>` in it may hold anything.
fn authority(rest: &[u8]) -> usize {
    let ends =
        |byte: u8| byte <= b' ' || byte == 0x7f || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\');
    let mut end = 0;
    let mut depth = 0u32;
    while let Some(&byte) = rest.get(end) {
        match byte {
            // Another URL inside a template.
            b'/' if depth > 0 && rest[end..].starts_with(b"//") => break,
            b'{' => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            // `/` starts a path, in which an `@` (`/npm/@scope`) is no separator.
            b'/' if depth == 0 => break,
            // These are common in passwords.
            b'?' | b'#' if depth == 0 && !at_follows(&rest[end + 1..]) => break,
            b',' | b'|' | b'^'
                if depth == 0 && (ends_host(&rest[..end]) || !at_follows(&rest[end + 1..])) =>
            {
                break;
            }
            byte if ends(byte) && !(matches!(byte, b'<' | b'>') && depth == 0) => break,
            _ => {}
        }
        end += 1;
    }
    end
}

/// The password of `user` at `host`, which stands at `from`.
fn of_user(user: &[u8], password: &[u8], host: &[u8], from: usize) -> Found {
    let mut found = Found::new(&URL_PASSWORD, from..from + password.len(), Rank::Placed);
    let decoded = percent(password);
    let class = match class::class(Some("password"), &decoded, Written::Given) {
        Class::Literal if documented(password, host) => Class::KnownExample,
        // `USER:PASSWORD`, as a manual has it.
        Class::Literal
            if class::metavariable(user) && class::metavariable(password) || described(user, password) =>
        {
            Class::Placeholder
        }
        Class::Literal if user.len() < 4 && password.len() < 4 => Class::Placeholder,
        // `https://user:token@…` is a sentence's.
        Class::Literal if in_documentation(user, password, host) => {
            if host.is_ascii() {
                Class::KnownExample
            } else {
                Class::Placeholder
            }
        }
        // Digits and versions are passwords here; a path is no password that somebody has.
        Class::Public | Class::Path => Class::Literal,
        class => class,
    };
    if decoded != password {
        found.encoding.push(Encoding::Percent);
        found.decoded = Some(decoded);
    }
    found.classed(class)
}

/// Whether it says how such a URL is written, or is a pattern: `[user[:password]@]host`, `(?:[a-z]+@)?host`.
fn described(user: &[u8], password: &[u8]) -> bool {
    user.ends_with(b"[") && password.contains(&b']') || user.ends_with(b"(?")
}

/// The token that stands alone where the user does: `https://X@host`.
fn token(user: &[u8], start: usize) -> Option<Found> {
    let plain = user.iter().all(|&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let drawn = user.len() >= 20 && plain && class::token_like(user);
    let digits = user.iter().filter(|byte| byte.is_ascii_digit()).count();
    (drawn && digits > 2).then_some(())?;
    let class = class::class(Some("token"), user, Written::Quoted);
    Some(Found::new(&URL_PASSWORD, start..start + user.len(), Rank::Placed).classed(class))
}

/// What a webhook's URL is known by: the drawn part of its path, to the end. `rest` begins with the authority, which ends at `end`
/// and stands at `start`.
fn webhook(rest: &[u8], end: usize, start: usize) -> Option<Found> {
    let path = rest.get(end..)?;
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || b"/_-.=~:@".contains(byte);
    let path = &path[..path.iter().take_while(|byte| inside(byte)).count()];
    let url = rest[..end + path.len()].to_ascii_lowercase();
    (path.first() == Some(&b'/')).then(|| memchr::memmem::find(&url, b"hook")).flatten()?;
    if [&b"/blob/"[..], b"/tree/", b"/commit/"].iter().any(|of| memchr::memmem::find(path, of).is_some()) {
        return None;
    }
    // Those of these hosts have forms of their own.
    let told = |host: &&str| memchr::memmem::find(&url[..end], host.as_bytes()).is_some();
    if ["slack.com", "discord", "office.com"].iter().any(told) {
        return None;
    }
    let mut at = end;
    for part in path.split(|byte| *byte == b'/') {
        let digits = part.iter().filter(|byte| byte.is_ascii_digit()).count();
        if part.len() >= 16 && digits > 1 && class::token_like(part) {
            let value = start + at..start + end + path.len();
            return Some(Found::new(&WEBHOOK, value, Rank::Placed).classed(class::class_of_form(path)));
        }
        at += part.len() + 1;
    }
    None
}

/// Whether an `@` follows before the URL can have ended: what stands before `rest` is a part of its password.
fn at_follows(rest: &[u8]) -> bool {
    let ends = |byte: u8| byte <= b' ' || b"\"'/&=,<>|".contains(&byte);
    rest.iter().take(64).take_while(|&&byte| !ends(byte)).any(|&byte| byte == b'@')
}

/// Whether `before` is a host, also with its port: another host follows, another cell, an address of somebody.
fn ends_host(before: &[u8]) -> bool {
    memchr::memrchr(b':', before).is_none_or(|colon| before[colon + 1..].iter().all(u8::is_ascii_digit))
}

/// A host whose name is kept for documentation (RFC 2606), and a password without digits.
fn documented(password: &[u8], host: &[u8]) -> bool {
    let host = host.to_ascii_lowercase();
    let names = [&b"example.com"[..], b"example.org", b"example.net"];
    names.iter().any(|name| memchr::memmem::find(&host, name).is_some())
        && !(password.len() > 3 && password.iter().any(u8::is_ascii_digit))
}

/// The class of the password with which `user` logs in, wherever. In a manual a `>` may close what stands for it.
pub(crate) fn class_of_login(user: &[u8], password: &[u8]) -> Class {
    match class::class(Some("password"), password, Written::Given) {
        Class::Literal if in_documentation(user, password.strip_suffix(b">").unwrap_or(password), b"") => {
            Class::KnownExample
        }
        class => class,
    }
}

/// `user:password@host`, as documentation writes it.
fn in_documentation(user: &[u8], password: &[u8], host: &[u8]) -> bool {
    let lower = |bytes: &[u8]| bytes.to_ascii_lowercase();
    let (user, password, host) = (lower(user), lower(password), lower(host));
    let word = matches!(
        password.as_slice(),
        b"password"
            | b"pass"
            | b"passwd"
            | b"pwd"
            | b"pw"
            | b"secret"
            | b"token"
            | b"key"
            | b"api_key"
            | b"bar"
            | b"mypassword"
            | b"test"
            | b"guest"
    );
    let anybody = matches!(
        user.as_slice(),
        b"user"
            | b"username"
            | b"usr"
            | b"login"
            | b"name"
            | b"foo"
            | b"test"
            | b"guest"
            | b"u"
            | b"account"
            | b"id"
            | b"db_user"
            | b"dbuser"
    );
    let nowhere = host.starts_with(b"host")
        || host.starts_with(b"server")
        || host.starts_with(b"example.")
        || host.starts_with(b"domain");
    word && (anybody || nowhere)
}

/// Percent escapes taken out.
pub(crate) fn percent(text: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    loop {
        rest = match rest {
            [b'%', high, low, tail @ ..] if digit(*high).is_some() && digit(*low).is_some() => {
                plain.push(digit(*high).unwrap_or(0) << 4 | digit(*low).unwrap_or(0));
                tail
            }
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return plain,
        }
    }
}
