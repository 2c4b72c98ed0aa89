//! Heredocs: which words of a line open one, and their bodies.

use super::ast::Heredoc;
use super::lines::{Reader, trim_newline};
use super::value;
use crate::shell::Joined;
use std::ops::Range;

/// A word of a line that opens a heredoc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) name: String,
    pub(super) expand: bool,
    pub(super) chomp: bool,
    pub(super) fd: u32,
}

/// The heredocs that `range` opens, in order. A line that cannot be split into words opens none.
pub(super) fn openings(joined: &Joined, range: Range<usize>) -> Vec<Opening> {
    if !joined.text()[range.clone()].contains("<<") || value::is_broken(joined, range.clone(), '\\') {
        return Vec::new();
    }
    shell_words(joined.text(), range).into_iter().filter_map(|word| opening(&joined.text()[word])).collect()
}

/// Reads one word: `^(\d*)<<(-?)\s*([^<]*)$`, with something left as the name.
pub(super) fn opening(word: &str) -> Option<Opening> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = word[digits..].strip_prefix("<<")?;
    let (chomp, rest) = rest.strip_prefix('-').map_or((false, rest), |rest| (true, rest));
    let rest = rest.trim_start();
    if rest.is_empty() || rest.contains('<') {
        return None;
    }
    let mut joined = Joined::default();
    joined.push(rest, 0..rest.len());
    let name: String = value::read(&joined, 0..rest.len(), '\\')
        .segments
        .iter()
        .map(|segment| match segment {
            crate::text::Segment::Literal { text, .. } => text.as_str(),
            crate::text::Segment::Reference { at, .. } => &rest[at.clone()],
        })
        .collect();
    if name.is_empty() {
        return None;
    }
    let fd = word[..digits].parse().unwrap_or(0);
    Some(Opening { expand: name == rest, name, chomp, fd })
}

/// Words as BuildKit's shell lexer cuts them: blanks outside quotes, escapes and `${…}` separate.
pub(super) fn shell_words(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quote = None;
    let mut depth = 0_u32;
    let mut chars = text[range.clone()].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let offset = range.start + offset;
        if quote.is_none() && depth == 0 && c.is_whitespace() {
            words.extend(start.take().map(|start| start..offset));
            continue;
        }
        start.get_or_insert(offset);
        match (c, quote) {
            ('\\', None | Some('"')) => {
                let _ = chars.next();
            }
            (c, Some(open)) if c == open => quote = None,
            ('\'' | '"', None) => quote = Some(c),
            ('$', None) if chars.peek().is_some_and(|&(_, next)| next == '{') => {
                let _ = chars.next();
                depth += 1;
            }
            ('}', None) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    words.extend(start.map(|start| start..range.end));
    words
}

/// Reads the bodies of `openings` behind the line; `false` if one has no terminator.
pub(super) fn bodies(reader: &mut Reader<'_>, text: &str, openings: Vec<Opening>) -> (Vec<Heredoc>, bool) {
    let mut heredocs = Vec::new();
    let mut complete = true;
    for Opening { name, expand, chomp, fd } in openings {
        let mut at: Option<Range<usize>> = None;
        let mut terminated = false;
        while let Some(line) = reader.next_line() {
            let content = &text[trim_newline(text, line.clone())];
            let content = if chomp { content.trim_start_matches('\t') } else { content };
            if content == name {
                at.get_or_insert(line.start..line.start);
                terminated = true;
                break;
            }
            at = Some(at.map_or(line.start, |at| at.start)..line.end);
        }
        complete &= terminated;
        heredocs.push(Heredoc { name, expand, chomp, fd, at: at.unwrap_or(text.len()..text.len()) });
    }
    (heredocs, complete)
}
