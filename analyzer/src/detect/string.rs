//! Where a string ends, in a program, a statement, a command, a list.

use super::window::Window;

/// No string in which a value stands is longer.
pub(crate) const LONGEST: usize = 1024;

/// How a string is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    /// The byte that closes it.
    pub(crate) byte: u8,
    /// Whether it stands in another string, where its quotes have backslashes: `"{\"password\": \"…\"}"`.
    pub(crate) escaped: bool,
}

/// What ends a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Its quote, or the backslash of that, which stands here.
    Quote(usize),
    /// The end of its line, or of the text, before a quote.
    Line(usize),
    /// Nothing near.
    Far,
}

/// What ends the string whose first character stands at `at`. A quote behind a backslash is a part of it, one that is doubled, and
/// what a shell has for one (`'it'\''s'`).
pub(crate) fn end(text: &[u8], at: usize, quote: Quote) -> End {
    let Quote { byte: quote, escaped } = quote;
    let mut end = at;
    while end <= at + LONGEST {
        match *text.get(end..).unwrap_or_default() {
            [b'\\', byte, ..] if escaped && byte == quote => return End::Quote(end),
            // The string goes on in the next line.
            [b'\\', b'\n' | b'\r', ..] | [b'\n' | b'\r', ..] | [] => return End::Line(end),
            [b'\\', _, ..] => end += 2,
            [byte, ..] if byte == quote && end > at && doubled(text, end, quote) => end += 2,
            [b'\'', b'\\', b'\'', b'\'', ..] if quote == b'\'' && again(text, end + 4, quote) => end += 4,
            [byte, ..] if byte == quote => return End::Quote(end),
            _ => end += 1,
        }
    }
    End::Far
}

/// Where the quote stands that closes the string whose first character stands at `at`, on the same line.
pub(crate) fn closing(text: &[u8], at: usize, quote: u8) -> Option<usize> {
    match end(text, at, Quote { byte: quote, escaped: false }) {
        End::Quote(end) => Some(end),
        End::Line(_) | End::Far => None,
    }
}

/// Whether the `quote` at `at` is doubled and a part of the string, as `'it''s'` is one in SQL, YAML and Visual Basic.
fn doubled(text: &[u8], at: usize, quote: u8) -> bool {
    let goes_on = |byte: u8| byte.is_ascii_graphic() && byte != quote && !b",;)]}>".contains(&byte);
    let twice = matches!(text[at..], [_, next, behind, ..] if next == quote && goes_on(behind));
    twice && again(text, at + 2, quote)
}

/// Whether another `quote` stands behind `at` on the line.
fn again(text: &[u8], at: usize, quote: u8) -> bool {
    memchr::memchr(quote, Window::behind(text, at, LONGEST).seen()).is_some()
}

#[cfg(test)]
mod tests {
    use super::{End, Quote, closing, end};

    #[test]
    fn a_string_ends_at_its_quote() {
        for (text, length) in [
            ("one' two", 3),
            ("' two", 0),
            ("it\\'s' two", 5),
            ("it''s' two", 5),
            ("it'\\''s' two", 7),
            ("it'\\'' two", 2),
            ("a\\\\' two'", 3),
            ("one\" two'", 8),
            ("one'', two'", 3),
        ] {
            assert_eq!(closing(text.as_bytes(), 0, b'\''), Some(length), "{text}");
        }
    }

    #[test]
    fn what_its_line_does_not_close_is_told() {
        let told = |text: &str, escaped| end(text.as_bytes(), 1, Quote { byte: b'"', escaped });
        assert_eq!(told("\"one\n\"", false), End::Line(4));
        assert_eq!(told("\"one\\\n\"", false), End::Line(4));
        assert_eq!(told("\"one", false), End::Line(4));
        assert_eq!(told("\"one\\\", \\\"two\\\"", true), End::Quote(4));
        assert_eq!(told(&format!("\"{}\"", "x".repeat(2_000)), false), End::Far);
        assert_eq!(closing(b"", 3, b'"'), None);
    }
}
