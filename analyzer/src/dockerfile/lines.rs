//! Physical lines → logical lines: parser directives, comments, continuations (BuildKit's line scanner).

use crate::shell::Joined;
use std::ops::Range;

/// BuildKit refuses a physical line of more bytes.
const LONGEST: usize = 65_535;

/// The physical lines of a text, handed out one by one.
#[derive(Clone, Debug)]
pub(super) struct Reader<'a> {
    text: &'a str,
    offset: usize,
    /// Lines handed out so far.
    pub(super) line: u32,
    /// Lines that were too long.
    pub(super) too_long: Vec<u32>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: if text.starts_with('\u{feff}') { 3 } else { 0 }, line: 0, too_long: Vec::new() }
    }

    /// The next line with its line end.
    pub(super) fn next_line(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.offset..).filter(|rest| !rest.is_empty())?;
        let length = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
        let range = self.offset..self.offset + length;
        self.offset = range.end;
        self.line += 1;
        if trim_newline(self.text, range.clone()).len() > LONGEST {
            self.too_long.push(self.line);
        }
        Some(range)
    }

    /// Where the line handed out last ends, without its line end.
    pub(super) fn end_of_line(&self) -> usize {
        let line = &self.text[..self.offset];
        let line = line.strip_suffix('\n').unwrap_or(line);
        line.strip_suffix('\r').unwrap_or(line).len()
    }

    fn peek(&self) -> Option<Range<usize>> {
        self.clone().next_line()
    }
}

/// `range` without its trailing carriage returns and newlines.
pub(super) fn trim_newline(text: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + text[range].trim_end_matches(['\r', '\n']).len()
}

fn trim_start(text: &str, range: Range<usize>) -> Range<usize> {
    range.end - text[range.clone()].trim_start().len()..range.end
}

/// An instruction's line, continuations joined.
#[derive(Clone, Debug)]
pub(super) struct Logical {
    pub(super) joined: Joined,
    /// Physical lines, from 1.
    pub(super) lines: (u32, u32),
}

/// The next logical line, if any is left.
pub(super) fn next_logical(reader: &mut Reader<'_>, escape: char) -> Option<Logical> {
    loop {
        let raw = reader.next_line()?;
        let first = reader.line;
        let line = trim_start(reader.text, trim_newline(reader.text, raw));
        let line = if reader.text[line.clone()].starts_with('#') { line.start..line.start } else { line };
        let (mut line, mut continues) = without_continuation(reader.text, line, escape);
        if !continues && line.is_empty() {
            continue;
        }
        let mut joined = Joined::default();
        joined.push(reader.text, line);
        while continues {
            let Some(raw) = reader.next_line() else { break };
            line = trim_newline(reader.text, raw);
            let content = reader.text[line.clone()].trim_start();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            (line, continues) = without_continuation(reader.text, line, escape);
            joined.push(reader.text, line);
        }
        return Some(Logical { joined, lines: (first, reader.line) });
    }
}

/// Takes the continuation off: `[^E]E[ \t]*$` or `^E[ \t]*$`.
fn without_continuation(text: &str, line: Range<usize>, escape: char) -> (Range<usize>, bool) {
    let trimmed = text[line.clone()].trim_end_matches([' ', '\t']);
    match trimmed.strip_suffix(escape) {
        Some(kept) if !kept.ends_with(escape) => (line.start..line.start + kept.len(), true),
        _ => (line, false),
    }
}

/// A parser directive: key in lower case, value, line.
pub(super) type Directive = (String, String, u32);

/// Takes the parser directives from the top of the text.
pub(super) fn directives(reader: &mut Reader<'_>) -> Vec<Directive> {
    let mut found = Vec::new();
    while let Some(range) = reader.peek() {
        let line = trim_start(reader.text, trim_newline(reader.text, range));
        let Some((key, value)) = directive(&reader.text[line]) else { break };
        let _ = reader.next_line();
        found.push((key, value, reader.line));
    }
    found
}

fn directive(line: &str) -> Option<(String, String)> {
    let (key, value) = line.strip_prefix('#')?.split_once('=')?;
    let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
    let known = matches!(key.as_str(), "syntax" | "escape" | "check");
    (known && !value.is_empty()).then(|| (key, value.to_owned()))
}
