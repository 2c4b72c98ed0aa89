//! Shell text → commands. Tolerant: what does not parse stays literal, nothing fails.

use super::joined::Joined;
use super::script::{Command, Redirection, Script, Word};
use super::segments::Segments;
use std::ops::Range;

/// Nesting of `$(…)` and `${…}` that is followed.
pub(super) const DEEPEST: u32 = 16;

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
pub(super) struct Pending {
    /// Filled in at the end of the line: command and redirection.
    redirection: Redirection,
    name: String,
    quoted: bool,
    chomp: bool,
    command: Option<usize>,
}

pub(super) struct Reader<'a> {
    pub(super) joined: &'a Joined,
    pub(super) end: usize,
    pub(super) offset: usize,
    commands: Vec<Command>,
    pub(super) pending: Vec<Pending>,
}

impl Reader<'_> {
    pub(super) fn rest(&self) -> &str {
        self.joined.text().get(self.offset..self.end).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.offset += c.len_utf8();
        Some(c)
    }

    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.offset += text.len();
        }
        found
    }

    /// Commands up to the end, or (inside `$(`) to the closing parenthesis, which is consumed.
    pub(super) fn list(&mut self, inside: bool, nesting: u32) {
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
            if nesting < DEEPEST {
                self.list(true, nesting + 1);
            }
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
}
