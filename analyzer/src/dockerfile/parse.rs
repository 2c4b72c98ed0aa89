//! Source → spanned tree, as BuildKit's parser reads it.

use super::ast::{Body, Command, Dockerfile, Flag, Heredoc, Instruction, SyntaxProblem, Word};
use super::json::{self, Json};
use super::lines::{self, Logical, Reader};
use super::{check, heredoc, stages, value, words};
use crate::order;
use crate::shell::{Joined, legible};
use crate::text::{Assignment, Segment, Value};
use std::ops::Range;

/// `ONBUILD ONBUILD …` is refused by BuildKit; this bounds how deep it is followed.
const DEEPEST_ONBUILD: u32 = 4;

/// Reads a Dockerfile. Never fails: what BuildKit would refuse is understood as far as possible and listed in
/// [`Dockerfile::problems`]. Bytes that are no UTF-8 read as `?`; all ranges are byte ranges of `source`.
#[must_use]
pub fn parse(source: &[u8]) -> Dockerfile {
    let text = legible(source);
    let mut reader = Reader::new(&text);
    let mut file = Dockerfile { escape: '\\', ..Dockerfile::default() };
    read_directives(&mut reader, &mut file);
    while let Some(logical) = lines::next_logical(&mut reader, file.escape) {
        let instruction = read_line(&mut reader, &text, &logical, file.escape, &mut file.problems);
        file.instructions.push(instruction);
    }
    for line in &reader.too_long {
        file.problems.push(SyntaxProblem { line: *line, message: "a line is longer than 65535 bytes" });
    }
    if file.instructions.is_empty() {
        file.problems.push(SyntaxProblem { line: 1, message: "the file holds no instructions" });
    }
    stages::assign(&mut file, source);
    check::file(&mut file);
    order::by_key(&mut file.problems, |problem| problem.line);
    file
}

fn read_directives(reader: &mut Reader<'_>, file: &mut Dockerfile) {
    for (key, value, line) in lines::directives(reader) {
        if file.directives.iter().any(|(known, _)| *known == key) {
            file.problems.push(SyntaxProblem { line, message: "a parser directive is repeated" });
        }
        if key == "escape" {
            match value.as_str() {
                "\\" => file.escape = '\\',
                "`" => file.escape = '`',
                _ => {
                    let message = "the escape directive takes a backslash or a backtick";
                    file.problems.push(SyntaxProblem { line, message });
                }
            }
        }
        file.directives.push((key, value));
    }
}

fn read_line(
    reader: &mut Reader<'_>,
    text: &str,
    logical: &Logical,
    escape: char,
    problems: &mut Vec<SyntaxProblem>,
) -> Instruction {
    let joined = &logical.joined;
    let all = 0..joined.text().len();
    let mut line = LineReader { joined, escape, line: logical.lines.0, problems };
    let mut instruction = line.instruction(all.clone(), DEEPEST_ONBUILD);
    instruction.lines = logical.lines;
    if takes_heredocs(&instruction) {
        let openings = heredoc::openings(joined, all);
        if !openings.is_empty() {
            let (heredocs, complete) = heredoc::bodies(reader, text, openings);
            if !complete {
                problems
                    .push(SyntaxProblem { line: logical.lines.0, message: "a heredoc has no terminator" });
            }
            instruction.lines.1 = reader.line;
            instruction.at.end = reader.end_of_line();
            instruction.heredocs = heredocs;
            drop_heredoc_sources(&mut instruction.body);
        }
    }
    instruction
}

fn takes_heredocs(instruction: &Instruction) -> bool {
    match (&instruction.body, instruction.keyword.as_str()) {
        (Body::Onbuild(inner), _) => takes_heredocs(inner),
        (Body::Command(Command::Shell(_)), "RUN") => true,
        (Body::Copy { json, .. }, _) => !json,
        _ => false,
    }
}

/// Heredocs of COPY stand in `heredocs`, not among the sources.
fn drop_heredoc_sources(body: &mut Body) {
    match body {
        Body::Onbuild(inner) => drop_heredoc_sources(&mut inner.body),
        Body::Copy { sources, .. } => sources.retain(|source| heredoc::opening(&source.text).is_none()),
        _ => {}
    }
}

/// Reads the parts of one joined line.
struct LineReader<'a> {
    joined: &'a Joined,
    escape: char,
    line: u32,
    problems: &'a mut Vec<SyntaxProblem>,
}

impl LineReader<'_> {
    fn problem(&mut self, message: &'static str) {
        self.problems.push(SyntaxProblem { line: self.line, message });
    }

    fn instruction(&mut self, range: Range<usize>, depth: u32) -> Instruction {
        let text = self.joined.text();
        let range = words::trim(text, range);
        let (keyword, rest) = words::cut(text, range.clone());
        let rest = rest.unwrap_or(range.end..range.end);
        let (flags, start) = words::flags(self.joined, rest.clone());
        let rest = words::trim(text, start.min(rest.end)..rest.end);
        let keyword = text[keyword].to_ascii_uppercase();
        let body = self.body(&keyword, rest, depth);
        Instruction {
            keyword,
            at: self.joined.at(range),
            lines: (self.line, self.line),
            flags,
            body,
            heredocs: Vec::<Heredoc>::new(),
            stage: None,
        }
    }

    fn body(&mut self, keyword: &str, rest: Range<usize>, depth: u32) -> Body {
        match keyword {
            "FROM" => self.from(rest),
            "ARG" => Body::Arg(self.arguments(rest)),
            "ENV" => Body::Env(self.pairs(rest)),
            "LABEL" => Body::Label(self.pairs(rest)),
            "COPY" | "ADD" => self.copy(rest),
            "RUN" | "CMD" | "ENTRYPOINT" | "SHELL" => Body::Command(self.command(rest)),
            "HEALTHCHECK" => self.healthcheck(rest),
            "ONBUILD" if depth > 0 && !rest.is_empty() => {
                Body::Onbuild(Box::new(self.instruction(rest, depth - 1)))
            }
            "VOLUME" => match json::read(self.joined, rest.clone()) {
                Json::Strings(words) => Body::Other(words),
                other => {
                    self.mixed(&other);
                    Body::Other(self.words(rest))
                }
            },
            "EXPOSE" => Body::Other(self.words(rest)),
            "WORKDIR" | "USER" | "STOPSIGNAL" | "MAINTAINER" if rest.is_empty() => Body::Other(Vec::new()),
            "WORKDIR" | "USER" | "STOPSIGNAL" | "MAINTAINER" => {
                Body::Other(vec![words::word(self.joined, rest)])
            }
            _ => Body::Other(self.words(rest)),
        }
    }

    fn words(&self, range: Range<usize>) -> Vec<Word> {
        let words = words::by_blanks(self.joined.text(), range);
        words.into_iter().map(|range| words::word(self.joined, range)).collect()
    }

    fn mixed(&mut self, json: &Json) {
        if matches!(json, Json::Mixed) {
            self.problem("the JSON form takes strings only");
        }
    }

    fn from(&mut self, rest: Range<usize>) -> Body {
        let words = self.words(rest);
        let named = words.len() == 3 && words[1].text.eq_ignore_ascii_case("as");
        if words.len() != 1 && !named {
            self.problem("FROM takes an image, or an image, AS and a name");
        }
        let name = if named { words.get(2).map(|name| name.text.to_ascii_lowercase()) } else { None };
        Body::From { image: words.into_iter().next().unwrap_or_default(), name }
    }

    fn copy(&mut self, rest: Range<usize>) -> Body {
        let json = json::read(self.joined, rest.clone());
        self.mixed(&json);
        let (mut words, json) = match json {
            Json::Strings(words) => (words, true),
            Json::Mixed | Json::Not => (self.words(rest), false),
        };
        if words.len() < 2 {
            self.problem("COPY and ADD take at least a source and a destination");
        }
        let destination = if words.len() > 1 { words.pop() } else { None }.unwrap_or_default();
        Body::Copy { sources: words, destination, json }
    }

    fn command(&mut self, rest: Range<usize>) -> Command {
        let json = json::read(self.joined, rest.clone());
        self.mixed(&json);
        match json {
            Json::Strings(words) => Command::Exec(words),
            Json::Mixed | Json::Not => Command::Shell(self.joined.pieces(rest)),
        }
    }

    fn healthcheck(&mut self, rest: Range<usize>) -> Body {
        let (kind, command) = words::cut(self.joined.text(), rest);
        match self.joined.text()[kind.clone()].to_ascii_uppercase().as_str() {
            "CMD" => {
                if command.as_ref().is_none_or(Range::is_empty) {
                    self.problem("HEALTHCHECK CMD takes a command");
                }
                Body::Command(self.command(command.unwrap_or(kind.end..kind.end)))
            }
            "NONE" => {
                if command.is_some() {
                    self.problem("HEALTHCHECK NONE takes no arguments");
                }
                Body::Other(vec![words::word(self.joined, kind)])
            }
            _ => {
                self.problem("HEALTHCHECK takes NONE or CMD and a command");
                let rest = command.filter(|command| !command.is_empty());
                let parts = [kind].into_iter().filter(|kind| !kind.is_empty()).chain(rest);
                Body::Other(parts.map(|part| words::word(self.joined, part)).collect())
            }
        }
    }

    /// ENV and LABEL: `k=v k=v`, or the legacy `k rest of the line`.
    fn pairs(&mut self, rest: Range<usize>) -> Vec<Assignment> {
        let text = self.joined.text();
        let words = words::quoted_words(text, rest.clone(), self.escape);
        let Some(first) = words.first() else {
            self.problem("the instruction takes at least one name and value");
            return Vec::new();
        };
        if !text[first.clone()].contains('=') {
            let (name, Some(value)) = words::cut(text, rest) else {
                self.problem("the instruction takes a name and a value");
                return vec![self.assignment(first.clone(), None)];
            };
            return vec![self.assignment(name, Some(value))];
        }
        let pairs: Vec<_> = words.into_iter().map(|word| self.pair(word)).collect();
        if pairs.iter().any(|pair| pair.value.is_none()) {
            self.problem("a word is not of the form name=value");
        }
        if pairs.iter().any(|pair| pair.name.is_empty()) {
            self.problem("a name is empty");
        }
        pairs
    }

    fn arguments(&mut self, rest: Range<usize>) -> Vec<Assignment> {
        let words = words::quoted_words(self.joined.text(), rest, self.escape);
        let arguments: Vec<_> = words.into_iter().map(|word| self.pair(word)).collect();
        if arguments.is_empty() {
            self.problem("ARG takes at least one name");
        }
        if arguments.iter().any(|argument| argument.name.is_empty()) {
            self.problem("a name is empty");
        }
        arguments
    }

    fn pair(&self, word: Range<usize>) -> Assignment {
        match self.joined.text()[word.clone()].find('=') {
            Some(equals) => {
                let equals = word.start + equals;
                self.assignment(word.start..equals, Some(equals + 1..word.end))
            }
            None => self.assignment(word, None),
        }
    }

    fn assignment(&self, name: Range<usize>, value: Option<Range<usize>>) -> Assignment {
        let plain = value::read(self.joined, name.clone(), self.escape);
        Assignment {
            name: written(&plain, self.joined, &name),
            name_at: self.joined.at(name),
            value: value.map(|value| value::read(self.joined, value, self.escape)),
        }
    }
}

/// A name without its quotes; with a variable in it, as written.
fn written(plain: &Value, joined: &Joined, name: &Range<usize>) -> String {
    if plain.segments.iter().all(|segment| matches!(segment, Segment::Literal { .. })) {
        return plain.literals().into_iter().map(|(text, _)| text).collect();
    }
    joined.text()[name.clone()].to_owned()
}

/// A flag by name.
pub(super) fn flag<'a>(flags: &'a [Flag], name: &str) -> Option<&'a Word> {
    flags.iter().find(|flag| flag.name == name).and_then(|flag| flag.value.as_ref())
}
