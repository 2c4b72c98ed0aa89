//! Words of a shell text: quotes, escapes, `$…`.

use super::read::{DEEPEST, Reader};
use super::script::Word;
use super::segments::Segments;
use crate::text::{Segment, Value};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn finish_word(&self, range: Range<usize>, found: Segments) -> Word {
        let segments = found.into_inner();
        let at = self.joined.at(range);
        let mut plain = String::new();
        for segment in &segments {
            match segment {
                Segment::Literal { text, .. } => plain.push_str(text),
                Segment::Reference { at, .. } => plain.push_str(&self.written(at)),
            }
        }
        Word { plain, value: Value { at: at.clone(), segments }, at }
    }

    /// The joined text of a source range.
    fn written(&self, at: &Range<usize>) -> String {
        self.joined.text_at(at).to_owned()
    }

    /// A word: up to a blank or an operator outside quotes.
    pub(super) fn word(&mut self, nesting: u32) -> Word {
        let start = self.offset;
        let mut found = Segments::default();
        while let Some(c) = self.peek() {
            match c {
                ' ' | '\t' | '\r' | '\n' | ';' | '&' | '|' | '(' | ')' | '<' | '>' => break,
                '\\' => {
                    let _ = self.next();
                    if !self.eat("\n") {
                        self.take(&mut found);
                    }
                }
                '\'' => self.single_quoted(&mut found),
                '"' => self.double_quoted(&mut found, nesting),
                '$' => self.dollar(&mut found, nesting),
                '`' => self.backticks(&mut found, nesting),
                _ => self.take(&mut found),
            }
        }
        self.finish_word(start..self.offset, found)
    }

    pub(super) fn take(&mut self, found: &mut Segments) {
        let start = self.offset;
        if self.next().is_some() {
            found.literal(&self.joined.text()[start..self.offset], self.joined.at(start..self.offset));
        }
    }

    fn single_quoted(&mut self, found: &mut Segments) {
        let _ = self.next();
        while let Some(c) = self.peek() {
            if c == '\'' {
                let _ = self.next();
                return;
            }
            self.take(found);
        }
    }

    fn double_quoted(&mut self, found: &mut Segments, nesting: u32) {
        let _ = self.next();
        while let Some(c) = self.peek() {
            match c {
                '"' => {
                    let _ = self.next();
                    return;
                }
                '\\' => {
                    let escaped = self.rest()[1..].chars().next();
                    if escaped.is_some_and(|c| matches!(c, '$' | '`' | '"' | '\\')) {
                        let _ = self.next();
                    }
                    if !self.eat("\\\n") {
                        self.take(found);
                    }
                }
                '$' => self.dollar(found, nesting),
                '`' => self.backticks(found, nesting),
                _ => self.take(found),
            }
        }
    }

    fn reference(&self, found: &mut Segments, name: String, default: Option<Value>, start: usize) {
        found.push(Segment::Reference { name, default, at: self.joined.at(start..self.offset) });
    }

    pub(super) fn backticks(&mut self, found: &mut Segments, nesting: u32) {
        let start = self.offset;
        let _ = self.next();
        let length = self.rest().find('`').unwrap_or(self.rest().len());
        self.inner(self.offset..self.offset + length, nesting);
        let _ = self.eat("`");
        self.reference(found, String::new(), None, start);
    }

    /// Reads `range` as a list of its own.
    fn inner(&mut self, range: Range<usize>, nesting: u32) {
        let end = std::mem::replace(&mut self.end, range.end);
        self.offset = range.start;
        if nesting < DEEPEST {
            let pending = std::mem::take(&mut self.pending);
            while self.offset < self.end {
                self.list(false, nesting + 1);
            }
            self.pending = pending;
        }
        (self.offset, self.end) = (range.end, end);
    }

    pub(super) fn dollar(&mut self, found: &mut Segments, nesting: u32) {
        let start = self.offset;
        let _ = self.next();
        if self.eat("((") {
            let length = self.rest().find("))").map_or(self.rest().len(), |found| found + 2);
            self.offset += length;
            self.reference(found, String::new(), None, start);
        } else if self.peek() == Some('(') && nesting < DEEPEST {
            let _ = self.next();
            let pending = std::mem::take(&mut self.pending);
            self.list(true, nesting + 1);
            self.pending = pending;
            self.reference(found, String::new(), None, start);
        } else if self.peek() == Some('{') && nesting < DEEPEST {
            let _ = self.next();
            let name = self.name();
            let operator = self.eat(":-")
                || self.eat(":=")
                || self.eat(":+")
                || self.eat("-")
                || self.eat("=")
                || self.eat("+");
            let default = self.braced(nesting + 1);
            self.reference(found, name, operator.then_some(default), start);
        } else if self.peek() == Some('\'') {
            self.single_quoted(found);
        } else {
            let name = self.name();
            if name.is_empty() {
                found.literal("$", self.joined.at(start..start + 1));
            } else {
                self.reference(found, name, None, start);
            }
        }
    }

    /// What stands up to the closing brace, which is consumed.
    fn braced(&mut self, nesting: u32) -> Value {
        let start = self.offset;
        let mut found = Segments::default();
        while let Some(c) = self.peek() {
            match c {
                '}' => break,
                '\'' => self.single_quoted(&mut found),
                '"' => self.double_quoted(&mut found, nesting),
                '$' => self.dollar(&mut found, nesting),
                _ => self.take(&mut found),
            }
        }
        let value = self.finish_word(start..self.offset, found).value;
        let _ = self.eat("}");
        value
    }

    fn name(&mut self) -> String {
        let start = self.offset;
        match self.peek() {
            Some('@' | '*' | '#' | '?' | '!' | '$' | '-') => {
                let _ = self.next();
            }
            Some(c) if c.is_ascii_digit() => {
                let _ = self.next();
            }
            _ => {
                while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_') {
                    let _ = self.next();
                }
            }
        }
        self.joined.text()[start..self.offset].to_owned()
    }
}
