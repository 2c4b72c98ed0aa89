//! What stands around a name.

use super::super::blank::blanks;
use super::super::window::Window;
use super::super::words::of_password;
use super::name::{LONGEST_NAME, is_quote};
use std::ops::Range;

/// How far such a string reaches to both sides.
const CONNECTED: usize = 400;
/// How far the default of an option or a variable stands from its name.
const CALLED: usize = 160;
/// How the definitions of Lisps begin, behind their parenthesis, and how far such a beginning may be from the name.
const DEFINITIONS: &[&[u8]] =
    &[b"def", b"define", b"defconst", b"defcustom", b"defonce", b"defparameter", b"defvar", b"setf", b"setq"];
const DEFINED: usize = 16;
/// Words before `=` in strings by which programs reach databases, next to the password's.
const CONNECTION: &[&str] = &[
    "server=",
    "data source=",
    "datasource=",
    "host=",
    "user id=",
    "userid=",
    "uid=",
    "user=",
    "username=",
    "driver=",
    "dsn=",
    "initial catalog=",
    "provider=",
    "database=",
];

/// Where the value at `value` ends, if `name` is a part of `Server=…;User ID=…;Password=…`.
pub(super) fn connection(text: &[u8], name: &Range<usize>, value: usize) -> Option<usize> {
    let ends: fn(u8) -> bool = |byte| matches!(byte, b'"' | b'\'' | b'`' | b'\n' | b'\r' | b'<' | b'>');
    let from = name.start.saturating_sub(CONNECTED);
    let start = text[from..name.start].iter().rposition(|&byte| ends(byte)).map_or(from, |at| from + at + 1);
    let end = name.end + Window::behind(text, name.end, CONNECTED).until(ends)?.len();
    let opens = text[start..name.start].trim_ascii_end();
    (opens.is_empty() || opens.ends_with(b";")).then_some(())?;
    let around = text[start..end].to_ascii_lowercase();
    let others = around
        .split(|&byte| byte == b';')
        .filter(|part| CONNECTION.iter().any(|word| part.trim_ascii_start().starts_with(word.as_bytes())));
    (others.count() >= 2).then_some(())?;
    let length =
        text.get(value..end)?.iter().position(|&byte| byte == b';' || byte == b'&').unwrap_or(end - value);
    let plain = text[value..value + length].trim_ascii_end();
    Some(value + plain.len())
}

/// Where the value begins in `string = "…"`, `String := "…"`, `As String = "…"`: behind a type and its operator.
pub(super) fn annotated(text: &[u8], at: usize) -> Option<usize> {
    let basic = text.get(at..)?.get(..3).is_some_and(|word| word.eq_ignore_ascii_case(b"as "));
    let at = if basic { blanks(text, at + 2) } else { at };
    let length = text
        .get(at..)?
        .iter()
        .take(48)
        .take_while(|&&byte| byte.is_ascii_alphanumeric() || b"_.<>[]?*&:".contains(&byte))
        .count();
    (length > 0).then_some(())?;
    let after = blanks(text, at + length);
    let behind = match text.get(after..)? {
        [b'=', b'=' | b'>', ..] => return None,
        [b'=', ..] => after + 1,
        [b':', b'=', ..] => after + 2,
        _ => return None,
    };
    let value = blanks(text, behind);
    matches!(text.get(value..), Some([b'"' | b'\'' | b'`', ..] | [b'@' | b'b' | b'r', b'"', ..]))
        .then_some(value)
}

/// Where the default stands among the arguments at `at` that declare an option: `("--token", type=str, default="…")`.
pub(super) fn default_of(text: &[u8], at: usize) -> Option<usize> {
    let line = Window::behind(text, at, CALLED).seen();
    let line = &line[..memchr::memchr(b')', line).unwrap_or(line.len())];
    let default = memchr::memmem::find(line, b"default")? + b"default".len();
    let default = default + if line[default..].starts_with(b"Value") { b"Value".len() } else { 0 };
    let operator = blanks(text, at + default);
    let value = blanks(text, operator + 1);
    (matches!(text.get(operator), Some(b'=' | b':')) && matches!(text.get(value), Some(b'"' | b'\'')))
        .then_some(value)
}

/// How many dashes begin the option that the name at `name` is.
pub(super) fn option(text: &[u8], name: usize) -> Option<usize> {
    let dashes = text[..name].iter().rev().take(3).take_while(|&&byte| byte == b'-').count();
    let before = name.checked_sub(dashes + 1).map(|index| text[index]);
    let apart =
        before.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`' | b'('));
    (matches!(dashes, 1 | 2) && apart).then_some(dashes)
}

/// Whether the name at `name` is a keyword of Clojure: `:password`.
pub(super) fn keyword(text: &[u8], name: usize) -> bool {
    let before = text[..name].strip_suffix(b":").map(<[u8]>::last);
    before.is_some_and(|before| {
        before.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'{' | b'(' | b'['))
    })
}

/// Whether what stands before the name at `name` sets it: `setx ` or `env:` of Windows, `set -gx ` of fish, `setenv ` of csh and
/// Apache, `set $` of nginx.
pub(super) fn sets(text: &[u8], name: usize) -> bool {
    let before = &text[name.saturating_sub(DEFINED)..name];
    let flags =
        |flags: &[u8]| (1..4).contains(&flags.len()) && flags.iter().all(|flag| b"xgUL".contains(flag));
    let fish = || {
        let before = before.strip_suffix(b" ")?;
        let dash = before.iter().rposition(|&byte| byte == b'-')?;
        Some(before[..dash].ends_with(b"set ") && flags(&before[dash + 1..]))
    };
    let sets =
        [&b"setx "[..], b"Item env:", b"setenv ", b"SetEnv ", b"set $", b"_set_header ", b"header_up "];
    sets.iter().any(|sets| before.ends_with(sets)) || fish().unwrap_or(false)
}

/// What stands before a name that a command sets: `yarn config set npmAuthToken X`.
const SETTERS: &[&[u8]] = &[b"config set ", b"config set --secret ", b"config set --global ", b" setenv "];

/// Whether a command sets the name at `name`; these may be words of a sentence, too.
pub(super) fn configures(text: &[u8], name: usize) -> bool {
    SETTERS.iter().any(|setter| text[..name].ends_with(setter))
}

/// Whether a Lisp defines the name at `name`: `(def name "…")`, `(setq name "…")`.
pub(super) fn defined(text: &[u8], name: usize) -> bool {
    let before = &text[name.saturating_sub(DEFINED)..name];
    let Some(before) = before.strip_suffix(b" ") else { return false };
    before
        .iter()
        .rposition(|&byte| byte == b'(')
        .is_some_and(|open| DEFINITIONS.contains(&&before[open + 1..]))
}

/// Whether the word at `name` is the `PASSWORD` of `CREATE USER … PASSWORD '…'`, `SET PASSWORD … = PASSWORD('…')`.
pub(super) fn sql(text: &[u8], name: &Range<usize>) -> bool {
    if !text[name.clone()].eq_ignore_ascii_case(b"password") {
        return false;
    }
    let before = text[name.start.saturating_sub(160)..name.start].to_ascii_lowercase();
    let mut words: Vec<&[u8]> = before.split(|byte| !byte.is_ascii_alphanumeric()).collect();
    words.retain(|word| !word.is_empty());
    // `SET PASSWORD FOR 'username'@'localhost'`: a manual.
    let manual = memchr::memmem::find(&before, b"'username'@").is_some();
    words.windows(2).any(|pair| {
        matches!(pair[0], b"create" | b"alter") && matches!(pair[1], b"user" | b"role" | b"login")
            || pair == [&b"or"[..], b"replace"]
            || pair == [&b"set"[..], b"password"] && !manual
    })
}

/// Whether the word at `name` is the type in an answer to a question of Debian's packages: `mysql-server/root_password password X`.
pub(super) fn debconf(text: &[u8], name: &Range<usize>) -> bool {
    let Some(before) = text[..name.start].strip_suffix(b" ") else { return false };
    let question = before.iter().rev().take(LONGEST_NAME).take_while(|byte| byte.is_ascii_graphic()).count();
    let question = &before[before.len() - question..];
    &text[name.clone()] == b"password"
        && question.contains(&b'/')
        && std::str::from_utf8(question).is_ok_and(of_password)
}

pub(super) fn in_string(before: Option<u8>) -> bool {
    before.is_some_and(is_quote)
}

/// Whether the name begins its line, but for what may stand before one: `export`, `ENV`, `- `, `set`, `*`.
pub(super) fn starts_line(text: &[u8], name: usize) -> bool {
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
            | b"#define"
            | b"%define"
            | b"%global"
            | b"\"#define"
    ) || before.ends_with(b":") && before.starts_with(b"//")
}

/// `-e NAME=value`, `--name=value`, `"NAME=value"`: a word of a command or a list, to its end.
pub(super) fn in_command_or_string(text: &[u8], name: usize, tail: &[u8]) -> bool {
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

/// A word without what stands before it in a string that is written into a file: `echo "machine …`, `…\n login …`.
fn written(word: &[u8]) -> &[u8] {
    let word = word.strip_prefix(b"\\n").unwrap_or(word);
    word.strip_prefix(b"\"").or_else(|| word.strip_prefix(b"'")).unwrap_or(word)
}

/// `machine … login … password X`, on one line or several; `poll … user … there with password X`, `host …`, `user …` of mail programs.
pub(super) fn netrc(text: &[u8], name: &Range<usize>) -> bool {
    if &text[name.clone()] != b"password" {
        return false;
    }
    let before = &text[name.start.saturating_sub(200)..name.start];
    let mut words: Vec<&[u8]> =
        before.split(u8::is_ascii_whitespace).map(written).filter(|word| !word.is_empty()).collect();
    while words.last().is_some_and(|word| matches!(*word, b"there" | b"with" | b"has" | b"and")) {
        words.pop();
    }
    let place = |word: &&[u8]| {
        matches!(*word, b"machine" | b"default" | b"poll" | b"skip" | b"server" | b"host" | b"account")
    };
    matches!(words.as_slice(), [.., b"login" | b"user" | b"username", _]) && words.iter().any(place)
}
