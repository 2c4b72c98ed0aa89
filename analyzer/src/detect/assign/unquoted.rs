//! A value that no quotes enclose: what else stands on its line tells whether it is one.

use super::super::class::{Written, strong_password};
use super::super::position::line_start;
use super::super::words::of_bundler;
use super::around::{connection, in_command_or_string, starts_line};
use super::expression::{goes_on, is_condition};
use super::name::Name;
use super::substituted::substituted;
use super::value::{Value, bare_end, drawn, odd_end};
use super::{LINE, Operation};
use std::ops::Range;

/// What follows the first term of an expression: `password = password + …`, `user = passwd = account`, `password = typed or …`.
const TERMS: &[&[u8]] = &[
    b" = ", b" + ", b" or ", b" and ", b" || ", b" ?? ", b" ? ", b" if ", b" % ", b" * ", b" as ", b" !== ",
    b" && ",
];

/// The value of `name` behind the operator `by`.
pub(super) fn unquoted(text: &[u8], name: &Name, by: &Operation) -> Option<Value> {
    if !by.colon
        && let Some(end) = connection(text, &name.at, by.value)
    {
        return Some(Value::bare(by.value..end, Written::Line));
    }
    let starts_line = starts_line(text, name.at.start);
    if let Some(end) = (starts_line && by.length == 1).then(|| odd_end(text, by.value)).flatten() {
        return Some(Value::bare(by.value..end, Written::Line));
    }
    if let Some(end) = substituted(text, name, by.value) {
        return Some(Value::bare(by.value..end, Written::Line));
    }
    let end = bare_end(text, by.value, name.before, name.has_default(text));
    let word = Word { text, name, by, at: by.value..end, starts_line };
    if word.is_user() || word.is_in_path() {
        return None;
    }
    let written = word.written();
    if by.colon && is_condition(text, word.at.end)
        || !by.colon && (goes_on(text, &word.at) || word.is_of_program())
    {
        return None;
    }
    if (written == Written::Bare && word.is_code() || word.is_in_sentence()) && !word.drawn() {
        return None;
    }
    Some(Value::bare(word.at, written))
}

/// A word behind an operator, with what stands around it.
struct Word<'a> {
    text: &'a [u8],
    name: &'a Name,
    by: &'a Operation,
    at: Range<usize>,
    starts_line: bool,
}

impl Word<'_> {
    fn bytes(&self) -> &[u8] {
        &self.text[self.at.clone()]
    }

    /// What follows it.
    fn tail(&self) -> &[u8] {
        &self.text[self.at.end..]
    }

    fn drawn(&self) -> bool {
        drawn(self.bytes())
    }

    /// Whether it ends its line, but for a comment.
    fn ends_line(&self) -> bool {
        let tail = self.tail();
        matches!(tail, [] | [b'\n' | b'\r', ..]) || tail.starts_with(b" #") || tail.starts_with(b"\\n")
    }

    /// Whether a colon and a space stand before it: a mapping needs both.
    fn is_mapped(&self) -> bool {
        self.by.colon && self.by.is_before_blank(self.name)
    }

    /// `//user-token:…@host`: the user of a URL, whose password has a matcher of its own.
    fn is_user(&self) -> bool {
        self.by.colon && self.name.left(self.text).ends_with(b"//") && self.bytes().contains(&b'@')
    }

    /// Inside base64 or a path (`image/token:latest`), where only what looks like a password is one.
    fn is_in_path(&self) -> bool {
        let left = self.name.left(self.text);
        // `+NAME=…`: a line that a diff adds.
        let added = matches!(left, [b'+'] | [.., b'\n', b'+']);
        let inside = matches!(left.last(), Some(b'/' | b'+')) && !left.ends_with(b"//") && !added;
        inside && !(self.by.colon && strong_password(self.bytes()))
    }

    fn written(&self) -> Written {
        let Self { text, name, by, .. } = self;
        let glued = !by.colon && !by.apart;
        let fills_line =
            self.ends_line() && self.starts_line && (self.is_mapped() && !self.is_in_object() || glued);
        let lone =
            glued && !by.is_before_blank(name) && in_command_or_string(text, name.at.start, self.tail());
        let in_json = name.quoted && by.colon && !self.ends_line();
        let bundled = || std::str::from_utf8(&text[name.at.clone()]).is_ok_and(of_bundler);
        if name.has_default(text) || !in_json && (fills_line || lone) || bundled() {
            Written::Line
        } else {
            Written::Bare
        }
    }

    /// `text += more`, `def name=(value)`
    fn is_of_program(&self) -> bool {
        let Self { text, name, by, .. } = self;
        let adds =
            text[name.next..].starts_with(b"+=") && (by.apart || text[name.at.clone()].contains(&b'.'));
        adds || name.left(text).ends_with(b"def ")
    }

    /// Whether the line above goes on with this one, as those of an object in source code do.
    fn is_in_object(&self) -> bool {
        let Self { text, name, .. } = self;
        let line = line_start(text, name.at.start.saturating_sub(LINE), name.at.start);
        let above =
            text[line.saturating_sub(1).saturating_sub(LINE)..line.saturating_sub(1)].trim_ascii_end();
        matches!(above, [.., b',' | b'{' | b'('])
    }

    /// Whether it belongs to a program: a variable, a type, a term.
    fn is_code(&self) -> bool {
        let Self { text, name, by, .. } = self;
        let tail = self.tail();
        // `NAME: u32 = 2`
        let typed = self.is_mapped() && tail.starts_with(b" =");
        // `NAME: Secret<String>`
        let generic = matches!(tail, [b'<', next, ..] if next.is_ascii_uppercase() || *next == b'[')
            && self.is_mapped()
            && self.bytes().iter().all(u8::is_ascii_alphabetic);
        // Without a space behind the colon, in minified source, words are variables.
        if by.colon && !self.is_mapped() || typed || generic {
            return true;
        }
        // `$pwd = Get-Location` of PowerShell, `::=` of ASN.1
        let sigil = by.apart && name.before == Some(b'$');
        let written = &text[name.at.clone()];
        let grammar = by.length == 3 && self.bytes().first().is_some_and(u8::is_ascii_uppercase);
        if sigil || grammar && text[name.next..].starts_with(b"::=") {
            return true;
        }
        // `{name: name, password: password}`
        let closed = || matches!(tail.first(), Some(b',' | b')' | b'}')) || self.is_in_object();
        if by.colon && self.bytes().eq_ignore_ascii_case(written) && closed() {
            return true;
        }
        let term = by.apart && TERMS.iter().any(|operator| tail.starts_with(operator));
        let statement = match tail.first() {
            Some(b',' | b')') => true,
            Some(b';') if self.is_mapped() => self.bytes().first().is_some_and(u8::is_ascii_uppercase),
            Some(b';' | b'}') => by.apart,
            _ => false,
        };
        let tuple = !by.colon && name.left(text).ends_with(b", ");
        let field = tuple || written.starts_with(b"this.") || written.starts_with(b"self.");
        (term || statement || field) && !self.bytes().iter().any(u8::is_ascii_digit)
    }

    /// Whether other words follow it, behind a colon or a name of a list of messages (`login.password=Your password`).
    fn is_in_sentence(&self) -> bool {
        let more = matches!(self.tail(), [b' ', next, ..] if next.is_ascii_alphanumeric());
        let message = || {
            let name = &self.text[self.name.at.clone()];
            let letters = |bytes: &[u8]| bytes.iter().all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
            self.starts_line && name.iter().any(u8::is_ascii_lowercase) && letters(self.bytes())
        };
        more && !self.ends_line() && (self.is_mapped() || !self.by.colon && message())
    }
}
