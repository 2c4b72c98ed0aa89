//! Which source bytes each byte of a scalar's text comes from: escapes, doubled quotes, folded lines and the indentation of
//! block scalars are undone by walking text and source side by side.

use granit_parser::ScalarStyle;
use std::ops::Range;

/// A scalar's text with the source bytes of each of its bytes.
pub(super) struct Aligned<'a> {
    pub(super) text: &'a str,
    /// The whole scalar in the source.
    at: Range<usize>,
    /// For each byte of the text.
    origins: Vec<(usize, usize)>,
}

impl<'a> Aligned<'a> {
    /// Aligns `text` with the bytes `at` of `source`. Where they disagree, the rest stands for the whole scalar.
    pub(super) fn of(source: &str, at: &Range<usize>, text: &'a str, style: ScalarStyle) -> Self {
        let mut aligned = Self { text, at: at.clone(), origins: Vec::with_capacity(text.len()) };
        let raw = source.get(at.clone()).unwrap_or_default();
        let mut walk = Walk { raw, base: at.start, at: 0, style, indent: 0, blanks_end: 0 };
        walk.begin(source);
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let Some((from, to, taken)) = walk.step(rest, character) else {
                aligned.origins.resize(text.len(), (at.start, at.end));
                break;
            };
            aligned.origins.extend(std::iter::repeat_n((walk.base + from, walk.base + to), taken));
            rest = rest.get(taken..).unwrap_or_default();
        }
        aligned
    }

    /// The source bytes of a stretch of the text.
    pub(super) fn range(&self, stretch: Range<usize>) -> Range<usize> {
        let whole = || (self.at.start, self.at.end);
        if stretch.is_empty() {
            // Before the byte at it, or behind the last.
            let point = match self.origins.get(stretch.start) {
                Some(origin) => origin.0,
                None => self.origins.last().map_or(self.at.start, |origin| origin.1),
            };
            return point..point;
        }
        let first = self.origins.get(stretch.start).copied().unwrap_or_else(whole);
        let last = self.origins.get(stretch.end - 1).copied().unwrap_or_else(whole);
        first.0..last.1.max(first.0)
    }
}

struct Walk<'s> {
    raw: &'s str,
    base: usize,
    at: usize,
    style: ScalarStyle,
    /// Blanks before each line of a block scalar.
    indent: usize,
    /// Where the run of blanks ends in which the walk stands or last stood.
    blanks_end: usize,
}

impl Walk<'_> {
    /// Goes to the first byte of content.
    fn begin(&mut self, source: &str) {
        match self.style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => self.at = 1,
            ScalarStyle::Plain => {}
            // The parser's span begins behind the header, the empty lines and the indentation of the first line.
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let before = source.get(..self.base).unwrap_or_default();
                self.indent = before.rfind('\n').map_or(before.len(), |newline| before.len() - newline - 1);
            }
        }
    }

    /// What `character`, the first of `rest`, comes from: source bytes, and how many bytes of the text they make.
    fn step(&mut self, rest: &str, character: char) -> Option<(usize, usize, usize)> {
        let from = self.at;
        let block = matches!(self.style, ScalarStyle::Literal | ScalarStyle::Folded);
        // A backslash before a line end joins the lines.
        if self.style == ScalarStyle::DoubleQuoted {
            while let Some(tail) = self.raw.get(self.at..).and_then(|raw| raw.strip_prefix('\\'))
                && tail.starts_with(['\n', '\r'])
            {
                self.at += 1 + tail.len() - tail.trim_start().len();
            }
        }
        let raw = self.raw.get(self.at..)?;
        if block && self.at == 0 && character == '\n' && !raw.starts_with(['\n', '\r']) {
            return Some((0, 0, rest.len() - rest.trim_start_matches('\n').len()));
        }
        if self.blanks_end <= self.at {
            let blanks = if block { 0 } else { raw.len() - raw.trim_start_matches([' ', '\t']).len() };
            self.blanks_end = self.at + blanks;
        }
        let behind = self.raw.get(self.blanks_end..).unwrap_or_default();
        let breaks = behind.starts_with('\n') || behind.starts_with("\r\n");
        if breaks && matches!(character, ' ' | '\n') {
            let taken = match character {
                ' ' => 1,
                _ => rest.len() - rest.trim_start_matches('\n').len(),
            };
            self.line_break(block);
            return Some((from, self.at, taken));
        }
        if self.style == ScalarStyle::DoubleQuoted && raw.starts_with('\\') {
            let start = self.at;
            self.at += escape_len(raw);
            // A surrogate pair is one character.
            if character > '\u{FFFF}' && raw.starts_with("\\u") {
                self.at += escape_len(self.raw.get(self.at..)?);
            }
            return Some((start, self.at.min(self.raw.len()), character.len_utf8()));
        }
        if !raw.starts_with(character) {
            return None;
        }
        let start = self.at;
        self.at += character.len_utf8();
        if self.style == ScalarStyle::SingleQuoted && character == '\'' {
            self.at += 1;
        }
        Some((start, self.at.min(self.raw.len()), character.len_utf8()))
    }

    /// Goes over line ends, empty lines and the indentation of the next line.
    fn line_break(&mut self, block: bool) {
        let Some(raw) = self.raw.get(self.at..) else { return };
        if !block {
            self.at += raw.len() - raw.trim_start().len();
            return;
        }
        loop {
            let raw = self.raw.get(self.at..).unwrap_or_default();
            let blank = raw.trim_start_matches(' ');
            // Blanks beyond the indentation are content.
            let empty = raw.len() - blank.len() <= self.indent;
            match blank.strip_prefix("\r\n").or_else(|| blank.strip_prefix('\n')) {
                Some(next) if empty => self.at = self.raw.len() - next.len(),
                _ => break,
            }
        }
        self.skip_indent();
    }

    fn skip_indent(&mut self) {
        let raw = self.raw.get(self.at..).unwrap_or_default();
        let blanks = raw.len() - raw.trim_start_matches(' ').len();
        self.at += blanks.min(self.indent);
    }
}

fn escape_len(raw: &str) -> usize {
    match raw.as_bytes().get(1) {
        Some(b'x') => 4,
        Some(b'u') => 6,
        Some(b'U') => 10,
        Some(_) => 1 + raw.chars().nth(1).map_or(1, char::len_utf8),
        None => 1,
    }
}
