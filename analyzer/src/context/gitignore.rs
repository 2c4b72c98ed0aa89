//! `.gitignore` as git matches it (`dir.c`, `wildmatch.c`): a name without slash matches at any depth, `x/` only folders, the file
//! closest to the path decides first and in it the last line, and nothing is re-included below an ignored folder.

use super::automaton::{Automaton, Node, Set};
use crate::order;
use std::collections::BTreeMap;

/// The ignore files of a repository.
#[derive(Clone, Debug, Default)]
pub struct GitIgnore {
    folders: Vec<(Vec<u8>, Vec<Pattern>)>,
    /// Where each folder is among them.
    places: BTreeMap<Vec<u8>, usize>,
    /// From folders above the checked one, the nearest first.
    above: Vec<(u32, Vec<Pattern>)>,
}

#[derive(Clone, Debug)]
struct Pattern {
    automaton: Automaton,
    negated: bool,
    folders_only: bool,
    /// Held against the last path component alone.
    name_only: bool,
    /// Begins with `**/`.
    any_depth: bool,
    line: u32,
}

/// The line that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding<'a> {
    /// Folder of the ignore file; `None` for one above the checked folder.
    pub folder: Option<&'a [u8]>,
    /// From 1.
    pub line: u32,
}

impl GitIgnore {
    /// No ignore file: nothing is ignored.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Built from several files: the folder of each (below the checked one, without slash at the end, empty for itself) and its bytes.
    #[must_use]
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a [u8], &'a [u8])>) -> Self {
        let mut ignore = Self::new();
        for (folder, bytes) in files {
            ignore.add(folder, bytes);
        }
        ignore
    }

    /// Adds the `.gitignore` of `folder`.
    pub fn add(&mut self, folder: &[u8], bytes: &[u8]) {
        let known = self.places.get(folder).and_then(|&place| self.folders.get_mut(place));
        match known {
            Some((_, patterns)) => patterns.extend(read(bytes)),
            None => {
                self.places.insert(folder.to_vec(), self.folders.len());
                self.folders.push((folder.to_vec(), read(bytes)));
            }
        }
    }

    /// Adds the `.gitignore` that stands `levels` folders above the checked one. The names of the folders between are not known, so
    /// patterns that are anchored there are left out.
    pub fn add_above(&mut self, levels: u32, bytes: &[u8]) {
        let patterns = read(bytes).into_iter().filter(|pattern| pattern.name_only || pattern.any_depth);
        match self.above.iter_mut().find(|(above, _)| *above == levels) {
            Some((_, known)) => known.extend(patterns),
            None => {
                self.above.push((levels, patterns.collect()));
                order::by_key(&mut self.above, |(levels, _)| *levels);
            }
        }
    }

    /// Whether git leaves `path` out, because of a line that matches it or a folder above it.
    #[must_use]
    pub fn ignored(&self, path: &[u8], is_dir: bool) -> bool {
        self.deciding(path, is_dir).is_some()
    }

    /// The line because of which git leaves `path` out.
    #[must_use]
    pub fn deciding(&self, path: &[u8], is_dir: bool) -> Option<Deciding<'_>> {
        if self.folders.is_empty() && self.above.is_empty() {
            return None;
        }
        memchr::memchr_iter(b'/', path)
            .find_map(|slash| self.last_match(&path[..slash], true))
            .or_else(|| self.last_match(path, is_dir))
    }

    fn last_match(&self, path: &[u8], is_dir: bool) -> Option<Deciding<'_>> {
        let own = memchr::memrchr(b'/', path).map_or(0, |slash| slash + 1);
        let name = &path[own..];
        let decides = |pattern: &Pattern, below: &[u8]| {
            (is_dir || !pattern.folders_only)
                && pattern
                    .automaton
                    .matches(if pattern.name_only { name } else { below }.iter().map(|&byte| byte.into()))
        };
        // From the path's own folder up to the root.
        let mut end = Some(own);
        while let Some(below) = end {
            let folder = &path[..below.saturating_sub(1)];
            if let Some((folder, patterns)) =
                self.places.get(folder).and_then(|&place| self.folders.get(place))
                && let Some(pattern) = patterns.iter().rev().find(|pattern| decides(pattern, &path[below..]))
            {
                let deciding = Deciding { folder: Some(folder.as_slice()), line: pattern.line };
                return (!pattern.negated).then_some(deciding);
            }
            end = match below {
                0 => None,
                _ => Some(memchr::memrchr(b'/', folder).map_or(0, |slash| slash + 1)),
            };
        }
        let pattern =
            self.above.iter().find_map(|(_, patterns)| patterns.iter().rev().find(|p| decides(p, path)))?;
        (!pattern.negated).then_some(Deciding { folder: None, line: pattern.line })
    }
}

fn read(bytes: &[u8]) -> Vec<Pattern> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes.split(|&byte| byte == b'\n').zip(1..).filter_map(|(text, line)| pattern(text, line)).collect()
}

fn pattern(text: &[u8], line: u32) -> Option<Pattern> {
    let text = trim_end(text.strip_suffix(b"\r").unwrap_or(text));
    if text.first() == Some(&b'#') {
        return None;
    }
    let (negated, text) = text.strip_prefix(b"!").map_or((false, text), |rest| (true, rest));
    let (folders_only, text) = text.strip_suffix(b"/").map_or((false, text), |rest| (true, rest));
    let name_only = !text.contains(&b'/');
    let text = text.strip_prefix(b"/").unwrap_or(text);
    if text.is_empty() {
        return None;
    }
    let automaton = compile(text)?;
    Some(Pattern { automaton, negated, folders_only, name_only, any_depth: text.starts_with(b"**/"), line })
}

/// Drops blanks at the end, but for one behind a backslash.
fn trim_end(text: &[u8]) -> &[u8] {
    let mut keep = 0;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        if byte == b'\\' {
            at = (at + 2).min(text.len());
            keep = at;
        } else {
            at += 1;
            if byte != b' ' {
                keep = at;
            }
        }
    }
    &text[..keep]
}

/// wildmatch with `WM_PATHNAME`, over bytes. `None`: matches nothing.
fn compile(pattern: &[u8]) -> Option<Automaton> {
    let mut nodes = Vec::new();
    let mut at = 0;
    let not_slash = || Set::but('/');
    while let Some(&byte) = pattern.get(at) {
        at += 1;
        match byte {
            b'*' => {
                let first = at - 1;
                let double = pattern.get(at) == Some(&b'*');
                while pattern.get(at) == Some(&b'*') {
                    at += 1;
                }
                let begins = first == 0 || pattern[first - 1] == b'/';
                let rest = &pattern[at..];
                if double && begins && rest.first() == Some(&b'/') {
                    at += 1;
                    let slash = Set::only(b'/'.into());
                    nodes.extend([Node::OptionalPair, Node::Many(Set::any()), Node::One(slash)]);
                } else if double && begins && (rest.is_empty() || rest.starts_with(b"\\/")) {
                    nodes.push(Node::Many(Set::any()));
                } else {
                    nodes.push(Node::Many(not_slash()));
                }
            }
            b'?' => nodes.push(Node::One(not_slash())),
            b'[' => {
                let (set, next) = class(pattern, at)?;
                at = next;
                nodes.push(Node::One(set));
            }
            b'\\' => {
                let escaped = *pattern.get(at)?;
                at += 1;
                nodes.push(Node::One(Set::only(escaped.into())));
            }
            literal => nodes.push(Node::One(Set::only(literal.into()))),
        }
    }
    Some(Automaton::new(nodes))
}

/// A class behind its `[`; it never matches `/`. `None` if it has no end: then the pattern matches nothing.
fn class(pattern: &[u8], mut at: usize) -> Option<(Set, usize)> {
    let negated = matches!(pattern.get(at), Some(b'!' | b'^'));
    at += usize::from(negated);
    let mut members: Vec<(u8, u8)> = Vec::new();
    let mut previous: Option<u8> = None;
    let mut first = true;
    loop {
        let byte = *pattern.get(at)?;
        at += 1;
        match byte {
            b']' if !first => break,
            b'\\' => {
                let escaped = *pattern.get(at)?;
                at += 1;
                members.push((escaped, escaped));
                previous = Some(escaped);
            }
            b'-' if previous.is_some() && pattern.get(at).is_some_and(|&next| next != b']') => {
                let mut high = pattern[at];
                at += 1;
                if high == b'\\' {
                    high = *pattern.get(at)?;
                    at += 1;
                }
                members.extend(previous.map(|low| (low, high)));
                previous = None;
            }
            b'[' if pattern.get(at) == Some(&b':') => {
                let end = at + 1 + memchr::memchr(b']', &pattern[at + 1..])?;
                match pattern[at + 1..end].strip_suffix(b":") {
                    Some(name) => {
                        members.extend(named(name)?);
                        at = end + 1;
                    }
                    None => members.push((b'[', b'[')),
                }
                previous = None;
            }
            member => {
                members.push((member, member));
                previous = Some(member);
            }
        }
        first = false;
    }
    // The slash is never in it, so the set is written out.
    let has = |byte: u8| members.iter().any(|&(low, high)| (low..=high).contains(&byte)) != negated;
    let ranges = (0..=u8::MAX)
        .filter(|&byte| byte != b'/' && has(byte))
        .map(|byte| (byte.into(), byte.into()))
        .collect();
    Some((Set { negated: false, ranges }, at))
}

fn named(name: &[u8]) -> Option<&'static [(u8, u8)]> {
    Some(match name {
        b"alnum" => &[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')],
        b"alpha" => &[(b'A', b'Z'), (b'a', b'z')],
        b"blank" => &[(b' ', b' '), (b'\t', b'\t')],
        b"cntrl" => &[(0, 31), (127, 127)],
        b"digit" => &[(b'0', b'9')],
        b"graph" => &[(b'!', b'~')],
        b"lower" => &[(b'a', b'z')],
        b"print" => &[(b' ', b'~')],
        b"punct" => &[(b'!', b'/'), (b':', b'@'), (b'[', b'`'), (b'{', b'~')],
        b"space" => &[(b'\t', b'\r'), (b' ', b' ')],
        b"upper" => &[(b'A', b'Z')],
        b"xdigit" => &[(b'0', b'9'), (b'A', b'F'), (b'a', b'f')],
        _ => return None,
    })
}
