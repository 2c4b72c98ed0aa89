//! `name = value` in any syntax: environment files, YAML, JSON, INI, TOML, properties, XML, source code, options of commands.

mod around;
mod declared;
mod inside;
mod operator;
mod value;

use self::around::{
    annotated, compared_before, connection, debconf, default_of, fallback, in_command_or_string, in_string,
    keyword, netrc, option, sql, starts_line,
};
pub(crate) use self::around::{name_around, name_before, spoken};
use self::declared::{element_behind, in_braces, in_lines, tag_end};
use self::inside::{inside, item, property};
use self::operator::{Operator, operator};
use self::value::{bare_end, blanks, bracketed, element, given, odd_end, quoted, value_key};
use super::class::{Written, drawn, strong_password, token_like};
use super::kind::Alphabet;
use super::words::of_bundler;
use std::ops::Range;

/// A name and a value that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The name, without dashes of an option.
    pub(crate) name: Range<usize>,
    /// The value, without quotes.
    pub(crate) value: Range<usize>,
    /// How the value is written.
    pub(crate) written: Written,
    /// The byte that closes it, if it is quoted.
    pub(crate) quote: Option<u8>,
}

/// The value that belongs to the name at `name`.
pub(crate) fn pair(text: &[u8], name: Range<usize>) -> Option<Pair> {
    let mut at = name.end;
    let before = name.start.checked_sub(1).map(|index| text[index]);
    let quote = before.filter(|byte| matches!(byte, b'"' | b'\'' | b'`'));
    let escaped = quote.is_some() && name.start > 1 && text[name.start - 2] == b'\\';
    let mut quoted_name = false;
    if let Some(quote) = quote {
        let close = if escaped && text.get(at) == Some(&b'\\') { at + 1 } else { at };
        if text.get(close) == Some(&quote) {
            quoted_name = true;
            at = close + 1;
        }
    }
    if quoted_name && text.get(at) == Some(&b']') {
        at += 1;
    } else if !quoted_name && text.get(at) == Some(&b'[') {
        // `char secret[25] = "…"`
        let digits = text[at + 1..].iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
        at += if text.get(at + 1 + digits) == Some(&b']') { digits + 2 } else { 0 };
    }
    let after_name = at;
    // `**API key**: …`
    at += if text.get(at..).is_some_and(|rest| rest.starts_with(b"**:")) { 2 } else { 0 };
    at = blanks(text, at);
    let rest = &text[at.min(text.len())..];
    let default = text[..name.start].ends_with(b"${");
    // `ok ? "PASS" : "FAIL"`
    if quoted_name && rest.starts_with(b":") && text[..name.start - 1].ends_with(b"? ") {
        return None;
    }
    let Some(operator) = operator(rest, default) else {
        return apart(text, name, Apart { at, after_name, quoted_name, before });
    };
    let length = match operator {
        Operator::Compare(length) => {
            let pair = quoted(text, name, blanks(text, at + length))?;
            return Some(Pair { written: Written::Compared, ..pair });
        }
        Operator::Set(length) => length,
    };
    let space_before = at > after_name;
    let colon = rest.first() == Some(&b':') && length == 1;
    // `**Password:** …`
    let closes = colon && text[at + length..].starts_with(b"** ");
    let value_at = blanks(text, at + length + if closes { 2 } else { 0 });
    let value_at = if colon { value_at } else { next_line(text, value_at) };
    let Some(&first) = text.get(value_at) else { return bare(name, value_at..value_at, Written::Bare) };
    if let Some(pair) =
        quoted(text, name.clone(), value_at).or_else(|| bracketed(text, name.clone(), value_at))
    {
        return Some(pair);
    }
    if first == b'{'
        && let Some(value) = in_braces(text, value_at)
    {
        return quoted(text, name, value);
    }
    if colon
        && matches!(first, b'\n' | b'\r')
        && let Some(value) = in_lines(text, &name, value_at)
    {
        return given(text, name, value, before);
    }
    let ended = matches!(first, b'\n' | b'\r');
    if let Some(pair) = (colon && ended).then(|| item(text, &name, value_at)).flatten() {
        return Some(pair);
    }
    if colon && ended || matches!(first, b'"' | b'\'' | b'`') && length > 0 && !in_string(before) {
        return None;
    }
    if let Some(value) = annotated(text, value_at).filter(|_| colon) {
        return quoted(text, name, value);
    }
    if let Some(pair) = fallback(text, value_at) {
        return quoted(text, name, pair);
    }
    if let Some(pair) = inside(text, &name, value_at) {
        return Some(pair);
    }
    unquoted(text, name, Unquoted { at, value_at, length, space_before, colon, quoted_name, default })
}

/// Where the value begins that stands at `at`, or between quotes on the next line.
fn next_line(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    let Some(below) = rest.strip_prefix(b"\n") else { return at };
    let start = blanks(text, text.len() - below.len());
    if matches!(text.get(start), Some(b'"' | b'\'')) { start } else { at }
}

/// Where the parts of an assignment without quotes stand.
#[derive(Clone, Copy)]
struct Unquoted {
    at: usize,
    value_at: usize,
    length: usize,
    space_before: bool,
    colon: bool,
    quoted_name: bool,
    default: bool,
}

fn unquoted(text: &[u8], name: Range<usize>, parts: Unquoted) -> Option<Pair> {
    let Unquoted { at, value_at, length, space_before, colon, quoted_name, default } = parts;
    if !colon && let Some(end) = connection(text, &name, value_at) {
        return bare(name, value_at..end, Written::Line);
    }
    let line_start = starts_line(text, name.start);
    if let Some(end) = (line_start && length == 1).then(|| odd_end(text, value_at)).flatten() {
        return bare(name, value_at..end, Written::Line);
    }
    let before = name.start.checked_sub(1).map(|index| text[index]);
    let end = bare_end(text, value_at, before, default);
    let value = value_at..end;
    // `//user-token:…@host`: the user of a URL, whose password has a matcher of its own.
    if colon && text[..name.start].ends_with(b"//") && text[value.clone()].contains(&b'@') {
        return None;
    }
    let tail = &text[end..];
    let ends_line = tail.is_empty()
        || matches!(tail.first(), Some(b'\n' | b'\r'))
        || tail.starts_with(b" #")
        || tail.starts_with(b"\\n");
    // A mapping needs a space behind its colon; without one, in minified source, words are variables.
    let mapping = colon && value_at > at + length;
    let random = || token_like(&String::from_utf8_lossy(&text[value.clone()]));
    let strong = || strong_password(&text[value.clone()]);
    let lone_word =
        in_command_or_string(text, name.start, tail) && !colon && !space_before && value_at == at + length;
    let fills_line = ends_line && line_start && (mapping || !space_before && !colon);
    let in_json = quoted_name && colon && !ends_line;
    // In a path (`image/token:latest`) only what looks like a password is one.
    if in_path(text, &name) && !(colon && strong()) {
        return None;
    }
    let variable = || std::str::from_utf8(&text[name.clone()]).is_ok_and(of_bundler);
    let written = if default || !in_json && (fills_line || lone_word) || variable() {
        Written::Line
    } else {
        Written::Bare
    };
    if written == Written::Bare && !random() && !strong() {
        // Without a space behind the colon, in minified source, words are variables; so are words before `;` in a statement,
        // and what a field of an object is set to.
        // `NAME: u32 = 2`.
        let is_type = mapping && tail.starts_with(b" =");
        // `password = password + …`, `user = passwd = account`, `password = typed or …`.
        let term = space_before
            && [&b" = "[..], b" + ", b" or ", b" and ", b" || ", b" ?? ", b" ? ", b" if ", b" % ", b" * "]
                .iter()
                .any(|operator| tail.starts_with(operator));
        let statement = match tail.first() {
            Some(b',' | b')') => true,
            Some(b';') => space_before,
            _ => false,
        };
        let tuple = !colon && text[..name.start].ends_with(b", ");
        let field =
            tuple || text[name.clone()].starts_with(b"this.") || text[name.clone()].starts_with(b"self.");
        let letters = !text[value.clone()].iter().any(u8::is_ascii_digit);
        if colon && !mapping || is_type || letters && (statement || field || term) {
            return None;
        }
    }
    // Several words behind a colon are a sentence, unless the first looks like a key.
    if mapping
        && !ends_line
        && tail.first() == Some(&b' ')
        && tail.get(1).is_some_and(u8::is_ascii_alphanumeric)
        && !random()
        && !strong()
    {
        return None;
    }
    bare(name, value, written)
}

/// Where a name ends that no operator follows.
#[derive(Clone, Copy)]
struct Apart {
    at: usize,
    after_name: usize,
    quoted_name: bool,
    before: Option<u8>,
}

/// A value that stands apart from its name, without an operator: another argument, another element, the next word.
fn apart(text: &[u8], name: Range<usize>, parts: Apart) -> Option<Pair> {
    let Apart { at, after_name, quoted_name, before } = parts;
    let rest = text.get(at..)?;
    if let Some(pair) = compared_before(text, &name) {
        return Some(pair);
    }
    match rest {
        // `add_argument("--name", default="…")`, `["--name", "value"]`
        [b'"' | b'\'', b',', ..] if text[..name.start].ends_with(b"--") => {
            if let Some(value) = default_of(text, at + 1) {
                return quoted(text, name, value);
            }
            // `["--name", "value"]`
            let pair = quoted(text, name, blanks(text, at + 2))?;
            (!text[pair.value.clone()].starts_with(b"-")).then_some(pair)
        }
        // `define('NAME', 'value')`, `setProperty("name", "value")`; `"name": "NAME", "value": "…"` as Kubernetes has it.
        [b',', ..] if quoted_name => {
            if let Some(value) = value_key(text, at + 1) {
                return given(text, name, value, before);
            }
            let called = text[..name.start - 1].trim_ascii_end();
            let called = called.strip_suffix(b"name:").unwrap_or(called);
            if let Some(value) = called.ends_with(b"(").then(|| default_of(text, at)).flatten() {
                return quoted(text, name, value);
            }
            let pair = quoted(text, name, blanks(text, at + 1))?;
            let random = || token_like(&String::from_utf8_lossy(&text[pair.value.clone()]));
            let listed = called.last().is_some_and(|byte| matches!(byte, b',' | b'{' | b'['));
            (called.ends_with(b"(") || listed && random()).then_some(pair)
        }
        // `<password>…</password>`, `<AdministratorPassword><Value>…</Value>`
        [b'>', ..] if before == Some(b'<') => {
            let inner = element_behind(text, at + 1).unwrap_or(at + 1);
            element(text, name, inner)
        }
        [b'>', ..]
            if quoted_name
                && (text[..name.start - 1].ends_with(b"name=")
                    || text[..name.start - 1].ends_with(b"key=")) =>
        {
            element(text, name, element_behind(text, at + 1).unwrap_or(at + 1))
        }
        [b'<', b'/', ..] if before == Some(b'>') => {
            // `<name>password</name> <value>…</value>`, `<key>password</key> <string>…</string>`
            let close = rest.iter().take(24).position(|&byte| byte == b'>')?;
            element(text, name, element_behind(text, at + close + 1)?)
        }
        // `SET PASSWORD FOR joe = PASSWORD('…')`
        [b'(', b'\'' | b'"', ..] if sql(text, &name) => quoted(text, name, at),
        [b'{', ..] if !quoted_name => property(text, &name, at),
        // `{token, "…"}` of Erlang.
        [b',', ..] if before == Some(b'{') => {
            let pair = quoted(text, name, blanks(text, at + 1))?;
            let two = text.get(pair.value.end + 1) == Some(&b'}');
            (two && random(text, &pair.value)).then_some(pair)
        }
        [b'{', ..] => quoted(text, name, in_braces(text, at)?),
        // `<Setting name="Password" serializeAs="String"> <value>…</value>`
        [b's', ..] if quoted_name => element(text, name, element_behind(text, tag_end(text, at)?)?),
        [b'v', ..] if quoted_name => {
            let setting = text[..name.start - 1].ends_with(b"key=");
            let pair = given(text, name, value_key(text, at)?, before)?;
            // `<add key="Password" value="…"/>`: what stands in a configuration is no caption.
            Some(Pair { written: if setting { Written::Line } else { pair.written }, ..pair })
        }
        [b'\n' | b'\r', ..] => given(text, name, value_key(text, at)?, before),
        [b'|', ..] => cell(text, name, at + 1),
        _ if at > after_name => {
            if let Some(value) = annotated(text, at) {
                return quoted(text, name, value);
            }
            word(text, name, at, before)
        }
        _ => None,
    }
}

/// The cell of a table, behind that of the name: `| API key | … |`. Behind a pipe stands a command.
fn cell(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
    let start = blanks(text, at);
    let start = start + usize::from(text.get(start) == Some(&b'`'));
    let length = text[start..].iter().take(600).take_while(|&&byte| Alphabet::Bearer.has(byte)).count();
    let value = start..start + length;
    let after = text[value.end..].iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'`'));
    let ends = after.is_none_or(|byte| matches!(byte, b'|' | b'\n' | b'\r'));
    let long = value.len() >= 16;
    (ends && long && drawn(&String::from_utf8_lossy(&text[value.clone()]))).then_some(())?;
    bare(name, value, Written::Line)
}

/// The next word is the value: behind an option, in a netrc, in SQL, in a definition.
fn word(text: &[u8], name: Range<usize>, at: usize, before: Option<u8>) -> Option<Pair> {
    let option = option(text, name.start);
    let statement = sql(text, &name) || debconf(text, &name);
    let keyword = keyword(text, name.start);
    let defined = option.is_none() && !keyword && starts_line(text, name.start);
    if (option.is_some() || statement || keyword || defined)
        && let Some(pair) = quoted(text, name.clone(), at)
    {
        // In a sentence that begins with it, a name is no name.
        let after = text.get(pair.value.end + 1..).unwrap_or_default();
        let line = &after[..memchr::memchr(b'\n', after).unwrap_or(after.len())];
        let alone = matches!(line.trim_ascii(), b"" | b";" | b"," | b"\\" | b"\"" | b"{");
        let alone = alone || line.trim_ascii().starts_with(b"//") || line.trim_ascii().starts_with(b"#");
        let spaced = text[pair.value.clone()].contains(&b' ');
        return (!defined || !spaced && alone).then_some(pair);
    }
    let end = bare_end(text, at, before, false);
    let value = at..end;
    let plain = &text[value.clone()];
    if plain.is_empty() || plain.contains(&b'=') || plain.contains(&b',') || plain[0] == b'-' {
        return None;
    }
    let random = token_like(&String::from_utf8_lossy(plain));
    let strong = strong_password(plain);
    let written = match option {
        Some(2) => Written::Line,
        Some(_) if random || strong => Written::Line,
        _ if netrc(text, &name) => Written::Line,
        _ if statement && (random || strong) => Written::Line,
        _ if defined
            && random
            && !plain.contains(&b'_')
            && plain.iter().filter(|byte| byte.is_ascii_digit()).count() > 2 =>
        {
            Written::Bare
        }
        _ => return None,
    };
    bare(name, value, written)
}

/// Whether a generator may have made the value at `at`.
fn random(text: &[u8], at: &Range<usize>) -> bool {
    let value = &text[at.clone()];
    token_like(&String::from_utf8_lossy(value)) || strong_password(value)
}

/// Inside base64 or a path.
fn in_path(text: &[u8], name: &Range<usize>) -> bool {
    let before = &text[..name.start];
    // `+NAME=…`: a line that a diff adds.
    let added = matches!(before, [b'+'] | [.., b'\n', b'+']);
    matches!(before.last(), Some(b'/' | b'+')) && !before.ends_with(b"//") && !added
}

#[allow(clippy::unnecessary_wraps, reason = "ends each way through `pair`")]
fn bare(name: Range<usize>, value: Range<usize>, written: Written) -> Option<Pair> {
    Some(Pair { name, value, written, quote: None })
}

#[cfg(test)]
mod tests;
