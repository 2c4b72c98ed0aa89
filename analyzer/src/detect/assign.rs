//! `name = value` in any syntax: environment files, YAML, JSON, INI, TOML, properties, XML, source code, options of commands.

use super::class::{Written, looks_random};
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

/// Longer names are none.
const LONGEST_NAME: usize = 64;
/// Longer values are no passwords; certificates and the like have matchers of their own.
const LONGEST_VALUE: usize = 1024;

fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The whole name around the word at `word`.
pub(crate) fn name_around(text: &[u8], word: &Range<usize>) -> Option<Range<usize>> {
    let before =
        text[..word.start].iter().rev().take(LONGEST_NAME + 1).take_while(|&&byte| in_name(byte)).count();
    let after = text[word.end..].iter().take(LONGEST_NAME + 1).take_while(|&&byte| in_name(byte)).count();
    let mut name = word.start - before..word.end + after;
    if before + after > LONGEST_NAME {
        return None;
    }
    // Inside base64 or a path there are no names.
    if name.start > 0 && matches!(text[name.start - 1], b'/' | b'+') && !text[..name.start].ends_with(b"//") {
        return None;
    }
    while name.start < word.start && matches!(text[name.start], b'-' | b'.') {
        name.start += 1;
    }
    // `\nPASSWORD=` in an escaped string.
    if name.start > 0
        && text[name.start - 1] == b'\\'
        && matches!(text[name.start], b'n' | b't' | b'r')
        && name.start < word.start
    {
        name.start += 1;
    }
    while name.end > word.end && matches!(text[name.end - 1], b'-' | b'.') {
        name.end -= 1;
    }
    Some(name)
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
    }
    let after_name = at;
    at = blanks(text, at);
    let rest = &text[at.min(text.len())..];
    let default = text[..name.start].ends_with(b"${");
    let operator = match rest {
        [b'=', b'=' | b'~', ..] | [b'!', ..] | [b':', b'?' | b'+' | b':', ..] => return None,
        [b':', b'-', ..] if default => 2,
        [b'-', ..] if default => 1,
        [b':' | b'?' | b'+' | b'.', b'=', ..] => 2,
        [b'|', b'|', b'=', ..] => 3,
        [b'=', b'>', ..] => 2,
        [b'=' | b':', ..] => 1,
        // `define('NAME', 'value')`, `setProperty("name", "value")`; `"name": "NAME", "value": "…"` as Kubernetes has it.
        [b',', ..] if quoted_name => match value_key(text, at + 1) {
            Some(value) => return given(text, name, value, before),
            None if text[..name.start - 1].trim_ascii_end().ends_with(b"(") => {
                return quoted(text, name, blanks(text, at + 1));
            }
            None => return None,
        },
        [b'>', ..] if before == Some(b'<') => return element(text, name, at + 1),
        [b'v', ..] if quoted_name => return given(text, name, value_key(text, at)?, before),
        [b'\n' | b'\r', ..] => return given(text, name, value_key(text, at)?, before),
        _ if at > after_name && text[..name.start].ends_with(b"--") => 0,
        _ if at > after_name && netrc(text, &name) => 0,
        _ => return None,
    };
    let space_before = at > after_name;
    let value_at = blanks(text, at + operator);
    let Some(&first) = text.get(value_at) else { return bare(name, value_at..value_at, Written::Bare) };
    let colon = rest.first() == Some(&b':') && operator == 1;
    if let Some(pair) = quoted(text, name.clone(), value_at) {
        return Some(pair);
    }
    if colon && matches!(first, b'\n' | b'\r')
        || matches!(first, b'"' | b'\'' | b'`') && operator > 0 && !in_string(before)
    {
        return None;
    }
    let end = bare_end(text, value_at, before, default);
    let value = value_at..end;
    if operator == 0 && (text[value.clone()].contains(&b'=') || value.is_empty() || text[value.start] == b'-')
    {
        return None;
    }
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
    let mapping = colon && value_at > at + operator;
    let line_start = starts_line(text, name.start);
    let random = || looks_random(&String::from_utf8_lossy(&text[value.clone()]));
    let lone_word =
        in_command_or_string(text, name.start, tail) && !colon && !space_before && value_at == at + operator;
    let fills_line = ends_line && line_start && (mapping || !space_before && !colon);
    let in_json = quoted_name && colon && !ends_line;
    let written = if default || operator == 0 || !in_json && (fills_line || lone_word) {
        Written::Given
    } else {
        Written::Bare
    };
    if written == Written::Bare && !random() {
        // Without a space behind the colon, in minified source, words are variables; so are words before `;` in a statement,
        // and what a field of an object is set to.
        // `NAME: u32 = 2`.
        let is_type = mapping && tail.starts_with(b" =");
        let statement = match tail.first() {
            Some(b',' | b')') => true,
            Some(b';') => space_before,
            _ => false,
        };
        let field = text[name.clone()].starts_with(b"this.") || text[name.clone()].starts_with(b"self.");
        let letters = !text[value.clone()].iter().any(u8::is_ascii_digit);
        if colon && !mapping || is_type || letters && (statement || field) {
            return None;
        }
    }
    // Several words behind a colon are a sentence, unless the first looks like a key.
    if mapping
        && !ends_line
        && tail.first() == Some(&b' ')
        && tail.get(1).is_some_and(u8::is_ascii_alphabetic)
        && !random()
    {
        return None;
    }
    bare(name, value, written)
}

#[allow(clippy::unnecessary_wraps, reason = "ends each way through `pair`")]
fn bare(name: Range<usize>, value: Range<usize>, written: Written) -> Option<Pair> {
    Some(Pair { name, value, written, quote: None })
}

fn blanks(text: &[u8], at: usize) -> usize {
    at + text
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take(80)
        .take_while(|&&byte| byte == b' ' || byte == b'\t')
        .count()
}

/// A value in quotes at `at`; with a letter before them (`f"…"`) it is a template.
fn quoted(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
    let mut at = at;
    if matches!(text.get(at), Some(b'b' | b'r' | b'u' | b'@' | b'B' | b'R' | b'U'))
        && matches!(text.get(at + 1), Some(b'"' | b'\''))
    {
        at += 1;
    }
    let mut escaped = false;
    if text.get(at) == Some(&b'\\') && matches!(text.get(at + 1), Some(b'"' | b'\'')) {
        escaped = true;
        at += 1;
    }
    let quote = *text.get(at).filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    let start = at + 1;
    let mut end = start;
    loop {
        match *text.get(end..)? {
            [b'\\', byte, ..] if escaped && byte == quote => break,
            [b'\\', _, ..] => end += 2,
            [byte, ..] if byte == quote => break,
            [b'\n' | b'\r', ..] | [] => return None,
            _ => end += 1,
        }
        if end - start > LONGEST_VALUE {
            return None;
        }
    }
    // Concatenation: what stands here is not the value.
    let tail = text.get(end + 1..).unwrap_or_default();
    let written = if matches!(
        tail,
        [b' ', b'+' | b'%', b' ', ..] | [b'+' | b'%', ..] | [b'.', b'f' | b'j' | b's' | b'c', ..]
    ) && text[start..end].iter().any(|&byte| matches!(byte, b' ' | b'%' | b'{' | b'='))
    {
        return None;
    } else {
        Written::Quoted
    };
    Some(Pair { name, value: start..end, written, quote: Some(quote) })
}

/// `value` and its operator at `at`, behind white space or a line end: where the value begins.
fn value_key(text: &[u8], at: usize) -> Option<usize> {
    let space = text.get(at..)?.iter().take(120).take_while(|byte| byte.is_ascii_whitespace()).count();
    let mut at = at + space;
    let quote = matches!(text.get(at), Some(b'"' | b'\''));
    at += usize::from(quote);
    text.get(at..)?.get(..5).filter(|word| word.eq_ignore_ascii_case(b"value"))?;
    at += 5;
    at += usize::from(quote && matches!(text.get(at), Some(b'"' | b'\'')));
    at = blanks(text, at);
    matches!(text.get(at), Some(b':' | b'=')).then(|| blanks(text, at + 1))
}

fn given(text: &[u8], name: Range<usize>, at: usize, before: Option<u8>) -> Option<Pair> {
    if let Some(pair) = quoted(text, name.clone(), at) {
        return Some(pair);
    }
    let end = bare_end(text, at, before, false);
    (end > at && !matches!(text[at], b'"' | b'\'' | b'&' | b'*' | b'|' | b'>')).then_some(())?;
    bare(name, at..end, Written::Given)
}

/// `<password>value</password>`.
fn element(text: &[u8], name: Range<usize>, at: usize) -> Option<Pair> {
    let length = text.get(at..)?.iter().take(LONGEST_VALUE).position(|&byte| matches!(byte, b'<' | b'\n'))?;
    text[at + length..].starts_with(b"</").then_some(())?;
    bare(name, at..at + length, Written::Given)
}

/// The end of a value without quotes.
fn bare_end(text: &[u8], at: usize, before: Option<u8>, default: bool) -> usize {
    let rest = &text[at..(at + LONGEST_VALUE).min(text.len())];
    let inside = in_string(before).then_some(before).flatten();
    let mut depth = 0u32;
    let mut end = 0;
    while let Some(&byte) = rest.get(end) {
        match byte {
            b'{' | b'(' if end > 0 && (rest[end - 1] == b'$' || rest[end - 1] == byte) => depth += 1,
            b'}' | b')' if depth > 0 => depth -= 1,
            b'}' if default => break,
            b'\n' | b'\r' => break,
            _ if depth > 0 => {}
            b'\\' if matches!(rest.get(end + 1), Some(b'n' | b'r' | b't' | b'"' | b'\n' | b'\r')) => break,
            byte if byte <= b' '
                || matches!(byte, b'"' | b'`' | b'<' | b'>')
                    && !(byte == b'<' && end == 0 || rest[0] == b'<') =>
            {
                break;
            }
            b'\'' if inside == Some(b'\'') || end == 0 => break,
            b';' | b'&' | b'|' => break,
            b',' if !matches!(before, None | Some(b'\n' | b' ' | b'"'))
                || rest.get(end + 1).is_none_or(|next| matches!(next, b' ' | b'\n' | b'\r')) =>
            {
                break;
            }
            b')' | b']' | b'}' if !rest[..end].iter().any(|&open| matches!(open, b'(' | b'[' | b'{')) => {
                break;
            }
            _ => {}
        }
        end += 1;
    }
    // `<your password>`
    if rest.first() == Some(&b'<')
        && let Some(close) = rest.iter().take(80).position(|&byte| matches!(byte, b'>' | b'\n'))
        && rest[close] == b'>'
    {
        end = close + 1;
    }
    at + end
}

fn in_string(before: Option<u8>) -> bool {
    matches!(before, Some(b'"' | b'\'' | b'`'))
}

/// Whether the name begins its line, but for what may stand before one: `export`, `ENV`, `- `, `set`, `*`.
fn starts_line(text: &[u8], name: usize) -> bool {
    let line = text[..name]
        .iter()
        .rev()
        .take(120)
        .position(|&byte| byte == b'\n')
        .map_or(name.saturating_sub(120), |back| name - back);
    let before = text[line..name].trim_ascii();
    let before = before.strip_prefix(b"- ").unwrap_or(before);
    matches!(
        before,
        b"" | b"export"
            | b"ENV"
            | b"ARG"
            | b"env"
            | b"-"
            | b"set"
            | b"SET"
            | b"declare -x"
            | b"*"
            | b"#"
            | b"\""
            | b"'"
            | b"setenv"
            | b"local"
            | b"readonly"
            | b"- \""
            | b"- '"
            | b"-\""
            | b"//"
            | b"+"
            | b"Environment="
            | b"export -p"
    ) || before.ends_with(b":") && before.starts_with(b"//")
}

/// `-e NAME=value`, `--name=value`, `"NAME=value"`: a word of a command or a list, to its end.
fn in_command_or_string(text: &[u8], name: usize, tail: &[u8]) -> bool {
    let before = name.checked_sub(1).map(|index| text[index]);
    match before {
        Some(quote @ (b'"' | b'\'' | b'`')) => tail.first() == Some(&quote) || tail.starts_with(b"\\\""),
        Some(b'-' | b' ' | b'\t') => {
            tail.is_empty()
                || tail[0].is_ascii_whitespace()
                || matches!(tail[0], b'"' | b'\'' | b'\\' | b'&' | b'|')
        }
        Some(b'?' | b'&') => true,
        _ => false,
    }
}

/// `machine … login … password X`, on one line or several.
fn netrc(text: &[u8], name: &Range<usize>) -> bool {
    if &text[name.clone()] != b"password" {
        return false;
    }
    let before = &text[name.start.saturating_sub(200)..name.start];
    let words: Vec<&[u8]> = before.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    matches!(words.as_slice(), [.., b"login", _])
        && words.iter().any(|word| matches!(*word, b"machine" | b"default"))
}

/// The name in front of a credential that begins at `start`, if an operator stands between them.
pub(crate) fn name_before(text: &[u8], start: usize) -> Option<Range<usize>> {
    let mut at = start;
    let back = |at: usize, wanted: &dyn Fn(u8) -> bool| {
        at - text[..at].iter().rev().take(LONGEST_NAME + 1).take_while(|&&byte| wanted(byte)).count()
    };
    let blank = |byte: u8| byte == b' ' || byte == b'\t';
    at = back(at, &|byte| matches!(byte, b'"' | b'\'' | b'`' | b'\\'));
    at = back(at, &blank);
    let operator = back(at, &|byte| matches!(byte, b'=' | b':' | b'>' | b',' | b'?' | b'-'));
    if operator == at {
        return None;
    }
    at = back(operator, &blank);
    at = back(at, &|byte| matches!(byte, b'"' | b'\'' | b'`' | b'\\' | b']'));
    let name = back(at, &in_name)..at;
    let mut name = name;
    while name.start < name.end && matches!(text[name.start], b'-' | b'.') {
        name.start += 1;
    }
    (name.len() <= LONGEST_NAME && text[name.clone()].iter().any(u8::is_ascii_alphabetic)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<(String, Written)> {
        let word = text.to_ascii_lowercase().find("password")?;
        let name = name_around(text.as_bytes(), &(word..word + 8))?;
        let pair = pair(text.as_bytes(), name)?;
        Some((text[pair.value].to_owned(), pair.written))
    }

    #[test]
    fn every_syntax_gives_its_value() {
        for text in [
            "DB_PASSWORD=hunter2",
            "export DB_PASSWORD=hunter2\n",
            "ENV DB_PASSWORD=hunter2 X=1\n",
            "  db_password: hunter2\n",
            "  db_password: hunter2 # why\n",
            "\"password\": \"hunter2\",",
            "password = 'hunter2'",
            "password = hunter2\n",
            "db.password=hunter2\r\n",
            "<add key=\"Password\" value=\"hunter2\"/>",
            "<password>hunter2</password>",
            "password=\"hunter2\"",
            "Server=x;Password=hunter2;Database=y",
            "cmd --password=hunter2 x",
            "cmd --password hunter2 x",
            "define('DB_PASSWORD', 'hunter2');",
            "config['password'] = 'hunter2'",
            "{password: 'hunter2'}",
            "password := \"hunter2\"",
            "\"password\" => \"hunter2\"",
            "${PASSWORD:-hunter2}",
            "[\"A=b\", \"DB_PASSWORD=hunter2\"]",
            "{\\\"password\\\": \\\"hunter2\\\"}",
            "- name: DB_PASSWORD\n  value: hunter2\n",
            "\"name\": \"DB_PASSWORD\", \"value\": \"hunter2\"",
            "machine a login b password hunter2\n",
            "?user=a&password=hunter2&x=1",
            "docker run -e DB_PASSWORD=hunter2 app",
        ] {
            assert_eq!(value(text).map(|(value, _)| value).as_deref(), Some("hunter2"), "{text}");
        }
    }

    #[test]
    fn what_is_no_assignment_gives_none() {
        for text in [
            "if password == hunter2",
            "password != x",
            "the password is",
            "password:\n  a: b",
            "${PASSWORD:?say it}",
            "password(x)",
            "--password\n",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
