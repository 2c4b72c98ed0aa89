//! Values of ENV, ARG, LABEL and FROM as segments: quotes and escapes taken out, variables understood.

use crate::shell::{Joined, Segments};
use crate::text::{Segment, Value};
use std::ops::Range;

/// Nesting of `${a:-${b:-…}}` that is followed; deeper ones stay literal.
const DEEPEST: u32 = 16;

/// Reads `range` of the joined text as a value. Never fails: what does not parse stays literal.
pub(super) fn read(joined: &Joined, range: Range<usize>, escape: char) -> Value {
    let end = range.end;
    let mut lexer = Lexer { joined, end, offset: range.start, escape, broken: false };
    let segments = lexer.segments(None, 0);
    Value { at: joined.at(range), segments }
}

/// Whether BuildKit refuses to expand `range`: an open quote, a bad substitution.
pub(super) fn is_broken(joined: &Joined, range: Range<usize>, escape: char) -> bool {
    let mut lexer = Lexer { joined, end: range.end, offset: range.start, escape, broken: false };
    let _ = lexer.segments(None, 0);
    lexer.broken
}

struct Lexer<'a> {
    joined: &'a Joined,
    end: usize,
    offset: usize,
    escape: char,
    broken: bool,
}

impl Lexer<'_> {
    fn peek(&self) -> Option<char> {
        self.joined.text().get(self.offset..self.end).and_then(|rest| rest.chars().next())
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.offset += c.len_utf8();
        Some(c)
    }

    fn take(&mut self, into: &mut Segments) {
        let start = self.offset;
        if self.next().is_some() {
            into.literal(&self.joined.text()[start..self.offset], self.joined.at(start..self.offset));
        }
    }

    /// Up to `stop` outside quotes (not consumed), or the end.
    fn segments(&mut self, stop: Option<char>, depth: u32) -> Vec<Segment> {
        let mut found = Segments::default();
        while let Some(c) = self.peek() {
            if Some(c) == stop {
                break;
            }
            match c {
                '\'' => self.single_quoted(&mut found),
                '"' => self.double_quoted(&mut found, depth),
                '$' => self.dollar(&mut found, depth),
                c if c == self.escape => {
                    let _ = self.next();
                    self.take(&mut found);
                }
                _ => self.take(&mut found),
            }
        }
        found.into_inner()
    }

    fn single_quoted(&mut self, found: &mut Segments) {
        let _ = self.next();
        loop {
            match self.peek() {
                None => return self.broken = true,
                Some('\'') => {
                    let _ = self.next();
                    return;
                }
                Some(_) => self.take(found),
            }
        }
    }

    fn double_quoted(&mut self, found: &mut Segments, depth: u32) {
        let _ = self.next();
        loop {
            match self.peek() {
                None => return self.broken = true,
                Some('"') => {
                    let _ = self.next();
                    return;
                }
                Some('$') => self.dollar(found, depth),
                Some(c) if c == self.escape => {
                    let start = self.offset;
                    let _ = self.next();
                    match self.peek() {
                        Some(next) if next == '"' || next == '$' || next == self.escape => self.take(found),
                        _ => {
                            self.offset = start;
                            self.take(found);
                            self.take(found);
                        }
                    }
                }
                Some(_) => self.take(found),
            }
        }
    }

    fn dollar(&mut self, found: &mut Segments, depth: u32) {
        let start = self.offset;
        let _ = self.next();
        if self.peek() == Some('{') {
            if depth < DEEPEST
                && let Some((name, default)) = self.braces(depth)
            {
                let at = self.joined.at(start..self.offset);
                found.push(Segment::Reference { name, default, at });
                return;
            }
            // What was read stays literal and is not read again: going back would take exponential time.
            self.broken = true;
            let behind = std::mem::replace(&mut self.offset, start).max(start + 1);
            while self.offset < behind {
                self.take(found);
            }
            return;
        }
        let name = self.name();
        if name.is_empty() {
            found.literal("$", self.joined.at(start..start + 1));
        } else {
            let at = self.joined.at(start..self.offset);
            found.push(Segment::Reference { name, default: None, at });
        }
    }

    /// Behind `$` at `{`: the name, and the word that can stand in its place (`:-`, `:+`).
    fn braces(&mut self, depth: u32) -> Option<(String, Option<Value>)> {
        let _ = self.next();
        let name = self.name();
        if name.is_empty() {
            return None;
        }
        let mut operator = self.next()?;
        if operator == '}' {
            return Some((name, None));
        }
        if operator == ':' {
            operator = self.next().filter(|c| matches!(c, '-' | '+' | '?'))?;
        }
        if !matches!(operator, '-' | '+' | '?' | '#' | '%' | '/') {
            return None;
        }
        let start = self.offset;
        let segments = self.segments(Some('}'), depth + 1);
        let at = self.joined.at(start..self.offset);
        if self.next() != Some('}') {
            return None;
        }
        Some((name, matches!(operator, '-' | '+').then_some(Value { at, segments })))
    }

    /// A name, the digits of a positional parameter, or a special parameter.
    fn name(&mut self) -> String {
        let start = self.offset;
        let in_name = |c: char| c.is_alphanumeric() || c == '_';
        match self.peek() {
            Some(c) if c.is_ascii_digit() => {
                while self.peek().is_some_and(|c| c.is_ascii_digit()) {
                    let _ = self.next();
                }
            }
            Some('@' | '*' | '#' | '?' | '-' | '$' | '!') => {
                let _ = self.next();
            }
            _ => {
                while self.peek().is_some_and(in_name) {
                    let _ = self.next();
                }
            }
        }
        self.joined.text()[start..self.offset].to_owned()
    }
}
