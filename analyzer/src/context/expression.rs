//! moby turns an ignore pattern into a regular expression and lets Go's `regexp` match it. The few forms that can come out are read
//! here the way Go reads them, odd ones included (`[a*b]` is a class that ends at the star's own bracket).

use super::automaton::{Automaton, Node, Set};

/// Which of moby's four ways of matching a pattern takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Exact,
    Prefix,
    Suffix,
    Expression,
}

/// moby's `compile`: the way of matching, and the expression between `^` and `$`.
pub(super) fn translate(pattern: &[u8]) -> (Kind, Vec<char>) {
    let characters: Vec<char> = String::from_utf8_lossy(pattern).chars().collect();
    let mut expression = Vec::new();
    let mut kind = Kind::Exact;
    let mut rest = characters.as_slice();
    let mut first = true;
    while let Some((&character, tail)) = rest.split_first() {
        rest = tail;
        match character {
            '*' if rest.first() == Some(&'*') => {
                rest = &rest[1..];
                rest = rest.strip_prefix(&['/']).unwrap_or(rest);
                if !rest.is_empty() {
                    expression.extend("(.*/)?".chars());
                    kind = Kind::Expression;
                } else if kind == Kind::Exact {
                    kind = Kind::Prefix;
                } else {
                    expression.extend(".*".chars());
                    kind = Kind::Expression;
                }
                if first {
                    kind = Kind::Suffix;
                }
            }
            '*' => {
                expression.extend("[^/]*".chars());
                kind = Kind::Expression;
            }
            '?' => {
                expression.extend("[^/]".chars());
                kind = Kind::Expression;
            }
            '.' | '+' | '(' | ')' | '|' | '{' | '}' | '$' => expression.extend(['\\', character]),
            '\\' => {
                expression.push('\\');
                if let Some((&escaped, tail)) = rest.split_first() {
                    expression.push(escaped);
                    rest = tail;
                    kind = Kind::Expression;
                }
            }
            '[' | ']' => {
                expression.push(character);
                kind = Kind::Expression;
            }
            _ => expression.push(character),
        }
        first = false;
    }
    (kind, expression)
}

/// Reads an expression that [`translate`] wrote. `None`: Go would refuse it.
pub(super) fn compile(expression: &[char]) -> Option<Automaton> {
    let mut nodes = Vec::new();
    let mut rest = expression;
    while let Some((&character, tail)) = rest.split_first() {
        rest = tail;
        let set = match character {
            '^' => {
                nodes.push(Node::Start);
                continue;
            }
            '(' => {
                // Only `(.*/)?` has an unescaped bracket.
                rest = rest.get(5..)?;
                nodes.extend([
                    Node::OptionalPair,
                    Node::Many(Set::but('\n')),
                    Node::One(Set::only('/'.into())),
                ]);
                continue;
            }
            '.' => Set::but('\n'),
            '[' => {
                let (set, tail) = class(rest)?;
                rest = tail;
                set
            }
            '\\' => {
                let (&escaped, tail) = rest.split_first()?;
                rest = tail;
                escape(escaped)?
            }
            literal => Set::only(literal.into()),
        };
        match rest.strip_prefix(&['*']) {
            Some(tail) => {
                rest = tail;
                nodes.push(Node::Many(set));
            }
            None => nodes.push(Node::One(set)),
        }
    }
    Some(Automaton::new(nodes))
}

/// A class behind its `[`, as Go's `regexp` reads it.
fn class(mut rest: &[char]) -> Option<(Set, &[char])> {
    let mut set = Set::default();
    if let Some(tail) = rest.strip_prefix(&['^']) {
        set.negated = true;
        rest = tail;
    }
    let mut first = true;
    loop {
        if let (Some(tail), false) = (rest.strip_prefix(&[']']), first) {
            return Some((set, tail));
        }
        first = false;
        if let Some((ranges, tail)) = named(rest)? {
            set.ranges.extend(ranges);
            rest = tail;
            continue;
        }
        if let Some(['\\', shorthand @ ('d' | 's' | 'w')]) = rest.get(..2) {
            set.ranges.extend(escape(*shorthand)?.ranges);
            rest = &rest[2..];
            continue;
        }
        let (low, tail) = class_character(rest)?;
        rest = tail;
        let mut high = low;
        if rest.first() == Some(&'-') && rest.get(1).is_some_and(|&next| next != ']') {
            (high, rest) = class_character(&rest[1..])?;
        }
        if high < low {
            return None;
        }
        set.ranges.push((low, high));
    }
}

fn class_character(text: &[char]) -> Option<(u32, &[char])> {
    let (&character, tail) = text.split_first()?;
    if character != '\\' {
        return Some((character.into(), tail));
    }
    let (&escaped, tail) = tail.split_first()?;
    let set = escape(escaped)?;
    match set.ranges.as_slice() {
        [(low, high)] if low == high && !set.negated => Some((*low, tail)),
        _ => None,
    }
}

/// `[:alpha:]` and the like. `None`: refused; `Some(None)`: not such a name.
#[allow(clippy::type_complexity)]
fn named(text: &[char]) -> Option<Option<(Vec<(u32, u32)>, &[char])>> {
    let Some(inner) = text.strip_prefix(&['[', ':']) else { return Some(None) };
    let Some(end) = inner.windows(2).position(|pair| pair == [':', ']']) else { return Some(None) };
    let name: String = inner[..end].iter().collect();
    let ranges: &[(char, char)] = match name.as_str() {
        "alnum" => &[('0', '9'), ('A', 'Z'), ('a', 'z')],
        "alpha" => &[('A', 'Z'), ('a', 'z')],
        "digit" => &[('0', '9')],
        "lower" => &[('a', 'z')],
        "upper" => &[('A', 'Z')],
        "space" => &[('\t', '\r'), (' ', ' ')],
        "word" => &[('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')],
        "xdigit" => &[('0', '9'), ('A', 'F'), ('a', 'f')],
        "punct" => &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        _ => return None,
    };
    let ranges = ranges.iter().map(|&(low, high)| (low.into(), high.into())).collect();
    Some(Some((ranges, &inner[end + 2..])))
}

/// What `\c` stands for in Go's `regexp`; a letter that means nothing there is refused.
fn escape(character: char) -> Option<Set> {
    let ranges: &[(char, char)] = match character.to_ascii_lowercase() {
        'd' => &[('0', '9')],
        's' => &[('\t', '\n'), ('\u{c}', '\r'), (' ', ' ')],
        'w' => &[('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')],
        _ => {
            let literal = match character {
                'a' => '\u{7}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'v' => '\u{b}',
                _ if character == '_' || (character.is_ascii() && !character.is_ascii_alphanumeric()) => {
                    character
                }
                _ => return None,
            };
            return Some(Set::only(literal.into()));
        }
    };
    Some(Set {
        negated: character.is_ascii_uppercase(),
        ranges: ranges.iter().map(|&(low, high)| (low.into(), high.into())).collect(),
    })
}
