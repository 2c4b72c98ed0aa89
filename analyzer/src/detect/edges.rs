//! What touches a value on both sides, and whether that makes it a part of something longer.

use super::window::Window;
use std::ops::Range;

/// Signs that no token has, and that end none: what they touch goes on.
const SIGNS: &[u8] = b"@%#*$!?^";
/// How far before a query its path is looked for.
const LONGEST_PATH: usize = 200;

/// The bytes beside a value. Where the text begins or ends, a line does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edges {
    before: u8,
    after: u8,
    /// Whether a path with `?` behind it ends before it.
    query: bool,
    /// Whether a letter that is none of ASCII's touches it.
    foreign: bool,
}

impl Edges {
    /// The edges of the value at `at`.
    pub(crate) fn of(text: &[u8], at: &Range<usize>) -> Self {
        let before = at.start.checked_sub(1).map_or(b'\n', |before| text[before]);
        let after = text.get(at.end).copied().unwrap_or(b'\n');
        let in_url = |byte: &&u8| !byte.is_ascii_whitespace() && !b"\"'`<>".contains(byte);
        let path =
            || text[..at.start].iter().rev().take(LONGEST_PATH).take_while(in_url).any(|&byte| byte == b'/');
        let foreign = !(before.is_ascii() && after.is_ascii()) && foreign(text, at);
        Self { before, after, query: before == b'?' && path(), foreign }
    }

    /// Whether nothing touches it that would make it a part of something else.
    pub(crate) fn stands_alone(self) -> bool {
        !self.signed() && !self.called()
    }

    /// Whether a sign joins it to more. Between two stars it is emphasised; behind `?` a query begins.
    fn signed(self) -> bool {
        let emphasised = self.before == b'*' && self.after == b'*';
        !emphasised && (SIGNS.contains(&self.before) && !self.query || SIGNS.contains(&self.after))
    }

    /// Whether it is the name of something that is called or taken apart.
    fn called(self) -> bool {
        matches!(self.after, b'(' | b'[' | b'{')
    }

    /// Whether it names what follows, or is one of several.
    pub(crate) fn names(self) -> bool {
        self.after == b':' || self.before == b'&'
    }

    /// Whether a quote opens before it that does not close behind it.
    pub(crate) fn unclosed(self) -> bool {
        matches!(self.before, b'"' | b'\'' | b'`') && !matches!(self.after, b'"' | b'\'' | b'`' | b'\\')
    }

    /// Whether it ends where its quotes, its word or its line do, behind an operator or a blank.
    pub(crate) fn closed(self) -> bool {
        match self.before {
            b'"' | b'\'' | b'`' => self.after == self.before,
            b'=' | b':' | b' ' | b'\t' => {
                self.after.is_ascii_whitespace() || matches!(self.after, b';' | b',')
            }
            _ => false,
        }
    }

    /// Whether it is a part of a path, of a file's name, of a word in a language with other letters.
    pub(crate) fn joined(self) -> bool {
        matches!(self.before, b'/' | b'.' | b'+' | b'~' | b'\\')
            || matches!(self.after, b'/' | b'.' | b'+' | b'=')
            || self.foreign
    }
}

/// Whether such a letter touches what stands at `at`. Quotes and dashes are none, nor is what is written without blanks between
/// words; what is no text is.
fn foreign(text: &[u8], at: &Range<usize>) -> bool {
    let joins = |letter: char| matches!(letter, '\u{c0}'..'\u{2000}' | char::REPLACEMENT_CHARACTER);
    let before = String::from_utf8_lossy(&text[at.start.saturating_sub(char::MAX_LEN_UTF8)..at.start]);
    let after = String::from_utf8_lossy(Window::behind(text, at.end, char::MAX_LEN_UTF8).bytes);
    before.chars().next_back().is_some_and(joins) || after.chars().next().is_some_and(joins)
}

#[cfg(test)]
mod tests {
    use super::Edges;

    fn edges(before: &str, after: &str) -> Edges {
        let text = format!("{before}value{after}");
        Edges::of(text.as_bytes(), &(before.len()..before.len() + 5))
    }

    #[test]
    fn what_touches_a_value_tells_whether_it_is_a_part() {
        for (before, after) in [("", ""), ("\"", "\""), ("=", "\n"), ("**", "**"), ("x/?", "&"), (" ", ",")] {
            assert!(edges(before, after).stands_alone(), "{before}{after}");
        }
        for (before, after) in
            [("$", ""), ("", "$x"), (" ", "("), ("@", " "), ("", "{"), (" ?", ""), ("*", "x")]
        {
            assert!(!edges(before, after).stands_alone(), "{before}{after}");
        }
        assert!(edges("\"", " ").unclosed() && !edges("\"", "\\\"").unclosed());
        assert!(edges("\"", "\"").closed() && edges("=", ";").closed() && !edges("\"", "'").closed());
        for (before, after) in [("/", " "), ("", ".js"), ("é", ""), ("", "é")] {
            assert!(edges(before, after).joined(), "{before}{after}");
        }
        for (before, after) in [("=", ";"), ("«", "»"), ("“", "”"), ("是", "。")] {
            assert!(!edges(before, after).joined(), "{before}{after}");
        }
    }
}
