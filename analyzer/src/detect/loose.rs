//! A secret's word and a token-like value, with anything but words between them: `zonka ACCESS_KEY A1B…`, `Key … :=> "…"`,
//! `ID:master/PW:…`. Stricter about the value than [`super::assign`], which knows how the two belong together.

use super::class::{
    Written, alphabets, class, class_of_form, digest_like, dotted, looks_random, member, strong_password,
    token_like, typed,
};
use super::digest::{digests_above, in_vectors};
use super::found::{Found, Rank};
use super::issuer;
use super::kinds::generic::{PASSWORD, SECRET};
use super::noise::{one_alphabet, pieced};
use super::position::line_start;
use super::sentence::ends_password;
use super::window::Window;
use super::words::{CONTENT, Promise, is_one_of, promise, squeezed, whose, words};
use crate::report::Class;
use std::ops::Range;

/// Longer names are runs of base64.
const LONGEST_NAME: usize = 48;
/// A longer password is told by what belongs to its name.
const LONGEST_PASSWORD: usize = 64;
/// How far a value stands from its name.
const FAR: usize = 200;
/// How many ends of lines may stand between them.
const LINES: usize = 2;
/// The shortest and the longest value.
const LENGTHS: std::ops::RangeInclusive<usize> = 16..=600;
/// Words that may stand between a secret's word and its value.
const BETWEEN: &[&str] =
    &["is", "token", "key", "secret", "bearer", "basic", "apikey", "jwt", "was", "value", "here", "string"];

/// The value that stands loosely behind `name`.
pub(crate) fn find(text: &[u8], name: &Range<usize>) -> Option<Found> {
    // The value first, which mostly there is none: to take a name apart costs more.
    let value = value(text, name.end)?;
    let between = Between::read(&text[name.end..value.start]);
    between.joins(value.len()).then_some(())?;
    let name = Name::read(text, name)?;
    (!between.glues(&text[value.clone()]) && !repeats(name.written, &text[value.clone()])).then_some(())?;
    let set = between.called.then(|| name.sets()).flatten();
    match set.unwrap_or_else(|| name.promise()) {
        Promise::Nothing => None,
        Promise::Password => {
            let joined = (between.operator || set.is_some()) && !between.broken;
            joined.then(|| password(text, &value))?
        }
        promised => {
            let told = is_token(text, &value) && !name.is_content(text, &value);
            (told && is_secret(text, &name, &value, promised, between))
                .then(|| Found::new(&SECRET, value.clone(), Rank::Named).classed(class_of_form(&text[value])))
        }
    }
}

/// Whether `value` says the words of `name` again: `{imdsv2_token = Imdsv2Token}`.
fn repeats(name: &str, value: &[u8]) -> bool {
    std::str::from_utf8(value).is_ok_and(|value| squeezed(value) == squeezed(name))
}

/// What stands between a name and its value.
#[derive(Clone, Copy)]
struct Between {
    operator: bool,
    comma: bool,
    /// Whether the value is an argument of a function with the name.
    called: bool,
    /// Whether the value stands on another line.
    broken: bool,
    /// Whether one sign is all that stands between them, as between the words of a name.
    glued: bool,
    /// Whether the name is that of a scope: `Keys::…`.
    scope: bool,
}

impl Between {
    fn read(between: &[u8]) -> Self {
        Self {
            operator: between.iter().any(|byte| b"=:>|".contains(byte)),
            comma: between.contains(&b','),
            called: between.starts_with(b"("),
            broken: between.contains(&b'\n'),
            glued: matches!(between, [b'_' | b'-' | b'.']),
            scope: between == b"::",
        }
    }

    /// Whether `value` is a piece of the word in which the name stands: `rekey_rsa1024_host_key`, `Keys::Sha256`.
    fn glues(self, value: &[u8]) -> bool {
        self.glued && value.iter().any(|byte| matches!(byte, b'_' | b':')) || self.scope
    }

    /// Whether it joins the two, and not only stands between them.
    fn joins(self, length: usize) -> bool {
        self.operator || !self.comma && !self.broken && (self.called || LENGTHS.contains(&length))
    }
}

/// A name and its words.
struct Name<'a> {
    at: Range<usize>,
    written: &'a str,
    words: Vec<String>,
}

impl<'a> Name<'a> {
    /// The name at `at`. Inside base64 or a path (`/etc/jmxremote.access`) there are none, nor is there where it was drawn itself.
    fn read(text: &'a [u8], at: &Range<usize>) -> Option<Self> {
        let written = std::str::from_utf8(&text[at.clone()]).ok()?;
        let left = &text[..at.start];
        let inside = matches!(left.last(), Some(b'+' | b'$' | b'%'));
        let path = left.ends_with(b"/") && !left.ends_with(b"//") && written.contains('.');
        (at.len() <= LONGEST_NAME && !inside && !path).then_some(())?;
        let words = words(written);
        let several = words.last()?.ends_with("keys");
        (!several && !looks_random(written.as_bytes())).then(|| Self { at: at.clone(), written, words })
    }

    fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    fn promise(&self) -> Promise {
        match promise(self.written) {
            Promise::Nothing if matches!(self.last(), "private" | "access") => Promise::Perhaps,
            promised => promised,
        }
    }

    /// What the name of a call promises that sets something: `setApiKey("…")`, `.with_token("…")`.
    fn sets(&self) -> Option<Promise> {
        let sets = self.words.iter().position(|word| matches!(word.as_str(), "set" | "with" | "use"))?;
        Some(promise(&self.words[sets + 1..].join("_")))
    }

    /// Whether the words before it, or its own, say that the token at `at` is a digest or the number of something: `using RSA key 4CB5…`.
    fn is_content(&self, text: &[u8], at: &Range<usize>) -> bool {
        let token = &text[at.clone()];
        let before = words(&before(text, self.at.start));
        let content = |word: &String| CONTENT.contains(&word.as_str());
        let number = |word: &String| matches!(word.as_str(), "rsa" | "dsa" | "eddsa" | "ecdsa");
        before.iter().rev().take(4).chain(&self.words).any(content)
            || in_vectors(text, at)
            || digest_like(token) && (before.iter().any(number) || digests_above(text, self.at.start))
    }
}

/// Whether one token stands at `value`.
fn is_token(text: &[u8], value: &Range<usize>) -> bool {
    let token = &text[value.clone()];
    LENGTHS.contains(&token.len())
        && (token_like(token) && plain(token) || typed(token))
        && !member(&String::from_utf8_lossy(token))
        && !dotted(token)
        && ends(text, value.end)
        && !pieced(text, value)
        && one_alphabet(token)
}

/// Whether nothing is in doubt about the token at `value`, or its form or a service's name says that it is a secret.
fn is_secret(text: &[u8], name: &Name, value: &Range<usize>, promised: Promise, between: Between) -> bool {
    let token = &text[value.clone()];
    let header = between.operator && name.last() == "authorization";
    let doubtful = digest_like(token) || promised == Promise::Perhaps || !between.operator;
    let formed = || typed(token) || token.len() >= 20 && alphabets(token).iter().all(|&count| count > 0);
    let issued = || {
        !whose(name.written).is_empty()
            || issuer::on_line(text, name.at.start).is_some()
            || between.operator && issuer::near(text, value).is_some()
    };
    header || !doubtful || promised == Promise::Secret && formed() || issued()
}

/// The value that a dash joins to the words before it, vendor and secret: `gumroadSECRET-…`.
pub(crate) fn glued(text: &[u8], word: &Range<usize>) -> Option<Found> {
    let part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let before = text[..word.start].iter().rev().take(LONGEST_NAME).take_while(|&&byte| part(byte)).count();
    let vendor = std::str::from_utf8(&text[word.start - before..word.start]).ok()?;
    (3..LONGEST_NAME).contains(&before).then_some(())?;
    let mut end = word.end;
    loop {
        let rest = &text[end..];
        let dash = usize::from(rest.first().is_some_and(|byte| matches!(byte, b'-' | b'_')));
        let next = GLUED.iter().find(|next| {
            rest.get(dash..dash + next.len()).is_some_and(|word| word.eq_ignore_ascii_case(next.as_bytes()))
        });
        let Some(next) = next else { break };
        end += dash + next.len();
    }
    matches!(text.get(end), Some(b'-' | b'_')).then_some(())?;
    let start = end + 1;
    let body = text[start..].iter().take(LENGTHS.end() + 1).take_while(|&&byte| part(byte)).count();
    let padding = text[start + body..].iter().take(2).take_while(|&&byte| byte == b'=').count();
    let value = start..start + body + padding;
    let token = &text[value.clone()];
    let random = token_like(token) && plain(token) || typed(token);
    let name = text[start - 1] == b'_' && token.contains(&b'_');
    let fits = (20..=*LENGTHS.end()).contains(&token.len()) && random && !name && ends(text, value.end);
    let hexes = token.iter().filter(|byte| byte.is_ascii_digit()).count() >= 3;
    (fits && hexes && !whose(vendor).is_empty())
        .then(|| Found::new(&SECRET, value, Rank::Named).classed(class_of_form(token)))
}

/// Words for secrets that stand together.
const GLUED: &[&str] = &["private", "secret", "access", "token", "key"];

/// The password that begins where `value` does.
fn password(text: &[u8], value: &Range<usize>) -> Option<Found> {
    let plain = Window::behind(text, value.start, LONGEST_PASSWORD).until(ends_password)?;
    let class = class(Some("password"), plain, Written::Line);
    (strong_password(plain) && class == Class::Literal)
        .then(|| Found::new(&PASSWORD, value.start..value.start + plain.len(), Rank::Named).classed(class))
}

/// The run of a token's characters behind separators, and words that may stand between.
fn value(text: &[u8], from: usize) -> Option<Range<usize>> {
    let end = (from + FAR).min(text.len());
    let mut at = from;
    let mut lines = 0;
    let mut skipped = false;
    loop {
        let start = at;
        while at < end && separates(text, at) {
            lines += usize::from(text[at] == b'\n');
            at += if text[at] == b'&' { memchr::memchr(b';', &text[at..end])? + 1 } else { 1 };
        }
        if at == start || lines > LINES || at >= end {
            return None;
        }
        let length = text[at..].iter().take(640).take_while(|&&byte| in_token(byte)).count();
        let run = &text[at..at + length];
        // `token: Scheme value`
        let scheme = !skipped
            && length < 10
            && text.get(at + length) == Some(&b' ')
            && text[from..at].iter().any(|byte| b"=:".contains(byte))
            && run.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if length < 10 && is_one_of(run, BETWEEN) || scheme {
            skipped = true;
            at += length;
            continue;
        }
        let kept = length
            - run.iter().rev().take_while(|byte| matches!(byte, b'.' | b'-' | b'_' | b'/' | b':')).count();
        return (kept > 0).then(|| at..at + kept);
    }
}

/// Whether `text[at]` may stand between a name and its value; `&quot;` and the like count as one.
fn separates(text: &[u8], at: usize) -> bool {
    match text[at] {
        b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b'`' | b'=' | b':' | b'>' | b'|' | b',' | b'-'
        | b'_' | b'?' | b'\\' | b'*' | b']' | b'.' => true,
        b'(' | b'[' => matches!(text.get(at + 1), Some(b'"' | b'\'')),
        b'&' => [&b"&quot;"[..], b"&#34;", b"&#39;", b"&apos;", b"&gt;", b"&nbsp;"]
            .iter()
            .any(|entity| text[at..].starts_with(entity)),
        _ => false,
    }
}

fn in_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_./+=~!@#%^&*".contains(&byte)
}

/// Whether a value ends at `at`, and is no part of something longer.
fn ends(text: &[u8], at: usize) -> bool {
    let after = text[at..].iter().find(|byte| !b".-_/:".contains(byte));
    after.is_none_or(|byte| byte.is_ascii_whitespace() || b"\"'`,;)]}<&|\\".contains(byte))
        && !matches!(&text[at..(at + 2).min(text.len())], [b' ' | b'\t', b'(' | b'='])
}

/// No path, no URL, no address; signs that tokens have.
fn plain(token: &[u8]) -> bool {
    let count = |wanted: u8| token.iter().filter(|&&byte| byte == wanted).count();
    let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
    let odd = token.iter().any(|byte| b"!@#%^&*".contains(byte));
    let typed = token.iter().skip_while(|byte| byte.is_ascii_digit()).all(|byte| b"uUlL".contains(byte));
    let number = typed || token.starts_with(b"0x") && token.len() < 22;
    let version = matches!(token, [b'0'..=b'9', b'.', b'0'..=b'9', b'-', ..]);
    digits >= 2 && !number && !version && !odd && count(b'/') * 12 <= token.len() && count(b'.') <= 4
}

/// What stands before `at` on its line.
fn before(text: &[u8], at: usize) -> String {
    let from = at.saturating_sub(64);
    let start = line_start(text, from, at);
    String::from_utf8_lossy(&text[start..at]).into_owned()
}
