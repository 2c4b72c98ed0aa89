//! Shell text → commands. Tolerant: what does not parse stays literal, nothing fails.

use super::joined::Joined;
use super::script::{Command, Redirection, Script, Word};
use super::segments::Segments;
use crate::text::{Segment, Value};
use std::ops::Range;

/// Nesting of `$(…)` and `${…}` that is followed.
const DEEPEST: u32 = 16;

/// Words that stand before a command without being one.
const RESERVED: [&str; 13] =
    ["if", "then", "else", "elif", "fi", "do", "done", "while", "until", "!", "{", "esac", "&"];

/// Operators of redirection, longest first.
const REDIRECTIONS: [&str; 12] = ["<<<", "<<-", "&>>", "<<", ">>", ">|", ">&", "<&", "<>", "&>", ">", "<"];

/// Reads shell text. Spans are those of the source from which `joined` was made.
#[must_use]
pub fn read(joined: &Joined) -> Script {
    let mut reader =
        Reader { joined, end: joined.text().len(), offset: 0, commands: Vec::new(), pending: Vec::new() };
    while reader.offset < reader.end {
        reader.list(false, 0);
    }
    Script { commands: reader.commands }
}

/// A heredoc whose body comes with the next line.
struct Pending {
    /// Filled in at the end of the line: command and redirection.
    redirection: Redirection,
    name: String,
    quoted: bool,
    chomp: bool,
    command: Option<usize>,
}

struct Reader<'a> {
    joined: &'a Joined,
    end: usize,
    offset: usize,
    commands: Vec<Command>,
    pending: Vec<Pending>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.joined.text().get(self.offset..self.end).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.offset += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.offset += text.len();
        }
        found
    }

    /// Commands up to the end, or (inside `$(`) to the closing parenthesis, which is consumed.
    fn list(&mut self, inside: bool, nesting: u32) {
        let mut command = Command { nesting, ..Command::default() };
        let mut groups = Vec::new();
        let mut parens = 0_u32;
        loop {
            self.blanks();
            let Some(c) = self.peek() else { break };
            if self.redirection(&mut command, nesting) {
                continue;
            }
            match c {
                '#' => {
                    let length = self.rest().find('\n').unwrap_or(self.rest().len());
                    self.offset += length;
                }
                '\n' => {
                    let _ = self.next();
                    self.flush(&mut command, nesting);
                    self.heredocs(nesting);
                }
                ';' | '&' | '|' => {
                    let pipe = c == '|' && !self.rest().starts_with("||");
                    let _ = self.next();
                    let _ = self.eat(&c.to_string()) || self.eat("&");
                    let index = self.flush(&mut command, nesting);
                    if pipe {
                        command.piped_from = index;
                    }
                }
                '(' => {
                    let _ = self.next();
                    parens += 1;
                    groups.push(self.commands.len());
                }
                ')' => {
                    let _ = self.next();
                    if parens == 0 && inside {
                        break;
                    }
                    parens = parens.saturating_sub(1);
                    self.close_group(&mut command, &mut groups, nesting);
                }
                _ => {
                    let start = self.offset;
                    let word = self.word(nesting);
                    if self.offset == start {
                        let _ = self.next();
                    } else if command.words.is_empty() && word.plain == "}" {
                        self.close_group(&mut command, &mut groups, nesting);
                    } else if command.words.is_empty() && RESERVED.contains(&word.plain.as_str()) {
                        if word.plain == "{" {
                            groups.push(self.commands.len());
                        }
                    } else if let (true, Some(assignment)) = (command.words.is_empty(), word.assignment()) {
                        command.assignments.push(assignment);
                    } else {
                        command.words.push(word);
                    }
                }
            }
        }
        self.flush(&mut command, nesting);
        if nesting == 0 {
            self.heredocs(nesting);
        }
    }

    fn close_group(&mut self, command: &mut Command, groups: &mut Vec<usize>, nesting: u32) {
        let last = self.flush(command, nesting);
        let start = groups.pop().unwrap_or(self.commands.len());
        command.group = Some(start..last.map_or(self.commands.len(), |last| last + 1).max(start));
    }

    /// Ends a command: its index, or that of the group that just ended.
    fn flush(&mut self, command: &mut Command, nesting: u32) -> Option<usize> {
        let done = std::mem::replace(command, Command { nesting, ..Command::default() });
        let index = self.commands.len();
        let opens_heredoc = self.pending.iter().any(|pending| pending.command.is_none());
        if done.words.is_empty()
            && done.assignments.is_empty()
            && done.redirections.is_empty()
            && !opens_heredoc
        {
            return done.group.and_then(|group| group.end.checked_sub(1));
        }
        for pending in &mut self.pending {
            pending.command.get_or_insert(index);
        }
        self.commands.push(done);
        Some(index)
    }

    fn blanks(&mut self) {
        while self.eat(" ") || self.eat("\t") || self.eat("\r") || self.eat("\\\n") || self.eat("\\\r\n") {}
    }

    fn redirection(&mut self, command: &mut Command, nesting: u32) -> bool {
        let digits = self.rest().len() - self.rest().trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let behind = &self.rest()[digits..];
        let Some(operator) = REDIRECTIONS.iter().find(|operator| behind.starts_with(**operator)) else {
            return false;
        };
        if digits > 0 && operator.starts_with('&') {
            return false;
        }
        if matches!(*operator, "<" | ">") && behind[1..].starts_with('(') {
            self.offset += digits + 2;
            self.list(true, nesting + 1);
            return true;
        }
        self.offset += digits + operator.len();
        self.blanks();
        let start = self.offset;
        let target = self.word(nesting);
        if *operator == "<<" || *operator == "<<-" {
            let quoted = self.joined.text()[start..self.offset].contains(['\'', '"', '\\']);
            let redirection = Redirection { operator: "<<", target: Word::default() };
            let chomp = *operator == "<<-";
            self.pending.push(Pending { redirection, name: target.plain, quoted, chomp, command: None });
        } else {
            command.redirections.push(Redirection { operator, target });
        }
        true
    }

    /// Reads the bodies of the heredocs that the line before opened.
    fn heredocs(&mut self, nesting: u32) {
        for mut pending in std::mem::take(&mut self.pending) {
            let body = self.heredoc_body(&pending);
            let behind = self.offset;
            let end = std::mem::replace(&mut self.end, body.end);
            self.offset = body.start;
            let mut found = Segments::default();
            while let Some(c) = self.peek() {
                match c {
                    '$' if !pending.quoted => self.dollar(&mut found, nesting),
                    '`' if !pending.quoted => self.backticks(&mut found, nesting),
                    _ => self.take(&mut found),
                }
            }
            pending.redirection.target = self.finish_word(body, found);
            (self.offset, self.end) = (behind, end);
            if let Some(command) = pending.command.and_then(|index| self.commands.get_mut(index)) {
                command.redirections.push(pending.redirection);
            }
        }
    }

    fn heredoc_body(&mut self, pending: &Pending) -> Range<usize> {
        let start = self.offset;
        while self.offset < self.end {
            let at = self.offset;
            let length = self.rest().find('\n').map_or(self.rest().len(), |newline| newline + 1);
            let line = self.rest()[..length].trim_end_matches(['\r', '\n']);
            let line = if pending.chomp { line.trim_start_matches('\t') } else { line };
            let found = line == pending.name;
            self.offset += length;
            if found {
                return start..at;
            }
        }
        start..self.end
    }

    fn finish_word(&self, range: Range<usize>, found: Segments) -> Word {
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
    fn word(&mut self, nesting: u32) -> Word {
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

    fn take(&mut self, found: &mut Segments) {
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

    fn backticks(&mut self, found: &mut Segments, nesting: u32) {
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

    fn dollar(&mut self, found: &mut Segments, nesting: u32) {
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
