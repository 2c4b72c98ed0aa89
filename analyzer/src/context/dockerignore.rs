//! `.dockerignore`, exactly as moby's `ignorefile` reads it and `patternmatcher` v0.6.1 matches it: anchored at the context's root, a
//! match on any parent folder counts, the last matching line wins, `!` re-includes even below an ignored folder.

use super::automaton::{Automaton, characters};
use super::expression;
use super::wildcard::{Wildcard, clean};
use std::ops::Range;

/// A read ignore file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DockerIgnore {
    patterns: Vec<Pattern>,
    problems: Vec<(u32, &'static str)>,
}

/// One pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// From 1.
    pub line: u32,
    /// Its bytes in the file, `!` included, blanks around it not.
    pub at: Range<usize>,
    /// After cleaning, without `!`.
    pub text: Vec<u8>,
    /// Whether it re-includes (`!`).
    pub exclusion: bool,
    form: Form,
}

/// How moby matches a pattern; it looks at the spelling, and the forms differ in corner cases.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    Exact,
    /// `abc/**`: what stands before the stars.
    Prefix,
    /// `**/abc`, `**abc`: what stands behind the stars.
    Suffix,
    Expression(Automaton),
    /// Refused; matches nothing.
    Bad,
}

impl DockerIgnore {
    /// Reads an ignore file. A bad pattern, for which a build would stop, is a problem and matches nothing.
    #[must_use]
    pub fn parse(source: &[u8]) -> Self {
        let mut ignore = Self::default();
        let mut start = 0;
        for (line, number) in source.split(|&byte| byte == b'\n').zip(1_u32..) {
            let mut text = line.strip_suffix(b"\r").unwrap_or(line);
            let mut offset = start;
            start += line.len() + 1;
            // Go's line scanner gives up there, and with it the build.
            if line.len() >= 64 << 10 {
                ignore.problems.push((number, "this line is longer than 65,535 bytes; a build stops here"));
                break;
            }
            if let (1, Some(rest)) = (number, text.strip_prefix(b"\xEF\xBB\xBF")) {
                text = rest;
                offset += 3;
            }
            if text.first() == Some(&b'#') {
                continue;
            }
            let trimmed = trim(text);
            if trimmed.is_empty() {
                continue;
            }
            offset += trim_start(text);
            ignore.add(&normalize(trimmed), number, offset..offset + trimmed.len());
        }
        ignore
    }

    /// Patterns that stand alone, such as those of `COPY --exclude`: not normalised as lines of a file are.
    #[must_use]
    pub fn of_patterns<'a>(patterns: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut ignore = Self::default();
        for (pattern, number) in patterns.into_iter().zip(1_u32..) {
            ignore.add(pattern, number, 0..pattern.len());
        }
        ignore
    }

    fn add(&mut self, pattern: &[u8], line: u32, at: Range<usize>) {
        let trimmed = trim(pattern);
        if trimmed.is_empty() {
            return;
        }
        let cleaned = clean(trimmed);
        let exclusion = cleaned.first() == Some(&b'!');
        let text = cleaned[usize::from(exclusion)..].to_vec();
        let form = if text.is_empty() {
            self.problems.push((line, "a lone `!` is no pattern; a build stops here"));
            Form::Bad
        } else {
            let form = Wildcard::parse(&text).ok().and_then(|_| compile(&text));
            if form.is_none() {
                self.problems.push((line, "this pattern has a syntax error; a build stops here"));
            }
            form.unwrap_or(Form::Bad)
        };
        self.patterns.push(Pattern { line, at, text, exclusion, form });
    }

    /// The patterns, in order, refused ones included.
    #[must_use]
    pub fn patterns(&self) -> &[Pattern] {
        &self.patterns
    }

    /// Lines for which a build would stop, each with a sentence in our own words.
    #[must_use]
    pub fn problems(&self) -> &[(u32, &'static str)] {
        &self.problems
    }

    /// Whether `path` (below the context's root, with `/`) is left out of the context.
    #[must_use]
    pub fn excluded(&self, path: &[u8]) -> bool {
        self.judge(path).0
    }

    /// The line that decides about `path`, whichever way; `None` if no line does.
    #[must_use]
    pub fn deciding(&self, path: &[u8]) -> Option<u32> {
        self.judge(path).1.map(|pattern| pattern.line)
    }

    /// What holds for `path`, and the pattern that made it so.
    #[must_use]
    pub fn judge(&self, path: &[u8]) -> (bool, Option<&Pattern>) {
        let mut excluded = false;
        let mut deciding = None;
        let parents = parents(path);
        for pattern in &self.patterns {
            if pattern.exclusion == excluded
                && (pattern.matches(path) || parents.iter().any(|parent| pattern.matches(parent)))
            {
                excluded = !pattern.exclusion;
                deciding = Some(pattern);
            }
        }
        (excluded, deciding)
    }
}

impl Pattern {
    /// Whether `path` itself matches; parents are not looked at.
    #[must_use]
    pub fn matches(&self, path: &[u8]) -> bool {
        let text = self.text.as_slice();
        match &self.form {
            Form::Exact => path == text,
            Form::Prefix => path.starts_with(&text[..text.len() - 2]),
            Form::Suffix => {
                let suffix = &text[2..];
                path.ends_with(suffix) || suffix.strip_prefix(b"/").is_some_and(|name| path == name)
            }
            Form::Expression(automaton) => automaton.matches(characters(path)),
            Form::Bad => false,
        }
    }
}

/// The folders above `path`, outermost first, as Go's `Dir` and `Split` give them.
fn parents(path: &[u8]) -> Vec<Vec<u8>> {
    let Some(slash) = memchr::memrchr(b'/', path) else { return Vec::new() };
    let folder = clean(&path[..=slash]);
    if folder == b"." {
        return Vec::new();
    }
    let mut ends: Vec<usize> = memchr::memchr_iter(b'/', &folder).collect();
    ends.push(folder.len());
    ends.into_iter().map(|end| folder[..end].to_vec()).collect()
}

/// What `ignorefile` makes of a trimmed line.
fn normalize(line: &[u8]) -> Vec<u8> {
    let (mark, pattern): (&[u8], _) = match line.strip_prefix(b"!") {
        Some(rest) => (b"!", trim(rest)),
        None => (b"", line),
    };
    if pattern.is_empty() {
        return mark.to_vec();
    }
    let cleaned = clean(pattern);
    let relative = match cleaned.strip_prefix(b"/") {
        Some(rest) if !rest.is_empty() => rest,
        _ => &cleaned,
    };
    [mark, relative].concat()
}

fn compile(pattern: &[u8]) -> Option<Form> {
    let (kind, expression) = expression::translate(pattern);
    Some(match kind {
        expression::Kind::Exact => Form::Exact,
        expression::Kind::Prefix => Form::Prefix,
        expression::Kind::Suffix => Form::Suffix,
        expression::Kind::Expression => Form::Expression(expression::compile(&expression)?),
    })
}

fn trim(text: &[u8]) -> &[u8] {
    let start = trim_start(text);
    let mut end = text.len();
    while end > start {
        let width = (1..=4.min(end - start))
            .find(|width| std::str::from_utf8(&text[end - width..end]).is_ok_and(is_space));
        match width {
            Some(width) => end -= width,
            None => break,
        }
    }
    &text[start..end]
}

fn trim_start(text: &[u8]) -> usize {
    let valid = text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    valid.len() - valid.trim_start().len()
}

fn is_space(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(char::is_whitespace) && characters.next().is_none()
}
