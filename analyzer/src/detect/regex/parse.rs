//! From the text of an expression to its tree.

use super::Fault;

/// A part of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// One of these bytes.
    Set(Bytes),
    /// Nothing, at such a place.
    At(Place),
    /// The credential.
    Secret(Box<Node>),
    /// One behind the other.
    All(Vec<Node>),
    /// The first that fits.
    Either(Vec<Node>),
    /// So many times.
    Repeat { node: Box<Node>, least: usize, most: Option<usize>, greedy: bool },
}

/// A place between two bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    LineStart,
    LineEnd,
    /// Where a word begins or ends.
    Edge,
    /// Where none does.
    NoEdge,
}

/// A set of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bytes([u64; 4]);

/// Groups in groups.
const DEPTH: usize = 40;
/// Characters of an expression.
const LENGTH: usize = 2000;
/// The highest number in `{…}`.
const TIMES: usize = 1000;

impl Bytes {
    pub(super) fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        let mut set = Self::default();
        bytes.into_iter().for_each(|byte| set.insert(byte));
        set
    }

    fn matching(has: impl Fn(u8) -> bool) -> Self {
        Self::of((0..=255).filter(|&byte| has(byte)))
    }

    fn insert(&mut self, byte: u8) {
        self.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    pub(super) fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    /// The byte, if it is only one.
    pub(super) fn only(&self) -> Option<u8> {
        let mut all = (0..=255).filter(|&byte| self.has(byte));
        all.next().filter(|_| all.next().is_none())
    }

    fn not(self) -> Self {
        Self(self.0.map(|word| !word))
    }

    fn and(self, other: Self) -> Self {
        let mut words = self.0;
        words.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
        Self(words)
    }

    /// With the other case of every letter.
    pub(super) fn any_case(self) -> Self {
        Self::matching(|byte| {
            self.has(byte) || self.has(byte.to_ascii_lowercase()) || self.has(byte.to_ascii_uppercase())
        })
    }
}

/// The tree of an expression, and whether case does not matter.
pub(super) fn parse(pattern: &str) -> Result<(Node, bool), Fault> {
    if pattern.len() > LENGTH {
        return Err(Fault { at: 0, message: "it is longer than 2000 bytes; shorten it" });
    }
    let any_case = pattern.starts_with("(?i)");
    let mut parser = Parser { pattern, at: if any_case { 4 } else { 0 }, depth: 0, grouped: false, any_case };
    let node = parser.either()?;
    if parser.at < pattern.len() {
        return parser.fault(parser.at, "this `)` closes nothing; write `\\)` for the character");
    }
    Ok((node, any_case))
}

struct Parser<'a> {
    pattern: &'a str,
    at: usize,
    depth: usize,
    any_case: bool,
    /// Whether a group was seen.
    grouped: bool,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.pattern.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn take(&mut self, text: &str) -> bool {
        let there = self.rest().starts_with(text);
        if there {
            self.at += text.len();
        }
        there
    }

    #[allow(clippy::unused_self, reason = "reads as a sentence where it is called")]
    fn fault<T>(&self, at: usize, message: &'static str) -> Result<T, Fault> {
        Err(Fault { at, message })
    }

    fn either(&mut self) -> Result<Node, Fault> {
        let mut branches = vec![self.all()?];
        while self.take("|") {
            branches.push(self.all()?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Either(branches) })
    }

    fn all(&mut self) -> Result<Node, Fault> {
        let mut parts = Vec::new();
        while let Some(next) = self.peek() {
            if matches!(next, '|' | ')') {
                break;
            }
            let part = self.atom()?;
            parts.push(self.repeated(part)?);
        }
        Ok(Node::All(parts))
    }

    fn atom(&mut self) -> Result<Node, Fault> {
        let at = self.at;
        Ok(match self.next() {
            Some('(') => self.group(at)?,
            Some('[') => Node::Set(self.class(at)?),
            Some('.') => Node::Set(Bytes::of([b'\n']).not()),
            Some('^') => Node::At(Place::LineStart),
            Some('$') => Node::At(Place::LineEnd),
            Some('\\') => match self.peek() {
                Some(edge @ ('b' | 'B')) => {
                    self.at += 1;
                    Node::At(if edge == 'b' { Place::Edge } else { Place::NoEdge })
                }
                _ => Node::Set(self.escape(at)?),
            },
            Some('*' | '+' | '?' | '{') => {
                return self
                    .fault(at, "there is nothing to repeat here; write `\\` before the character itself");
            }
            Some(other) => {
                let mut buffer = [0; 4];
                let bytes = other.encode_utf8(&mut buffer).bytes();
                let mut bytes: Vec<Node> = bytes.map(|byte| Node::Set(Bytes::of([byte]))).collect();
                if bytes.len() == 1 { bytes.remove(0) } else { Node::All(bytes) }
            }
            None => Node::All(Vec::new()),
        })
    }

    fn group(&mut self, at: usize) -> Result<Node, Fault> {
        let secret = if self.take("?:") {
            false
        } else if self.take("?P<")
            || self.rest().starts_with("?<")
                && !self.rest().starts_with("?<=")
                && !self.rest().starts_with("?<!")
        {
            self.take("?<");
            let name = self.rest().find('>').unwrap_or(0);
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            if name == 0 || !self.rest().bytes().take(name).all(plain) {
                return self.fault(at, "the name of this group is no word with `>` behind it");
            }
            self.at += name + 1;
            true
        } else if self.take("?i)") {
            return self.fault(at, "`(?i)` may only stand at the start");
        } else if self.rest().starts_with('?') {
            return self.fault(
                at,
                "looking ahead or back and flags but `(?i)` are not supported; use `\\b`, or a group `(…)` around the credential alone",
            );
        } else {
            true
        };
        if secret && std::mem::replace(&mut self.grouped, true) {
            return self.fault(at, "only one group may be the credential; write the others `(?:…)`");
        }
        self.depth += 1;
        if self.depth > DEPTH {
            return self.fault(at, "too many groups stand in each other");
        }
        let inner = self.either()?;
        self.depth -= 1;
        if !self.take(")") {
            return self.fault(at, "this `(` is not closed; write `\\(` for the character");
        }
        Ok(if secret { Node::Secret(Box::new(inner)) } else { inner })
    }

    fn repeated(&mut self, node: Node) -> Result<Node, Fault> {
        let at = self.at;
        let (least, most) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.at += 1;
                self.times(at)?
            }
            _ => return Ok(node),
        };
        if matches!(self.peek(), Some('*' | '+' | '?')) && self.at == at {
            self.at += 1;
        }
        if matches!(node, Node::At(_)) {
            return self.fault(at, "a place cannot be repeated");
        }
        let greedy = !self.take("?");
        if matches!(self.peek(), Some('*' | '+' | '?' | '{')) {
            return self.fault(self.at, "this repeats a repetition; put a group `(?:…)` around the first");
        }
        Ok(Node::Repeat { node: Box::new(node), least, most, greedy })
    }

    /// What stands in `{…}`.
    fn times(&mut self, at: usize) -> Result<(usize, Option<usize>), Fault> {
        let wrong = "a repetition is `{3}`, `{3,}` or `{3,9}`, and no number is above 1000; write `\\{` for the character";
        let Some(end) = self.rest().find('}') else { return self.fault(at, wrong) };
        let inner = self.rest().get(..end).unwrap_or_default().to_owned();
        self.at += end + 1;
        let number = |text: &str| {
            let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<usize>().ok().filter(|&number| plain && number <= TIMES)
        };
        let range = match inner.split_once(',') {
            None => number(&inner).map(|count| (count, Some(count))),
            Some((least, "")) => number(least).map(|least| (least, None)),
            Some((least, most)) => number(least).zip(number(most)).map(|(least, most)| (least, Some(most))),
        };
        match range {
            Some((least, most)) if most.is_none_or(|most| least <= most && most > 0) => Ok((least, most)),
            _ => self.fault(at, wrong),
        }
    }

    /// What a backslash at `at` begins.
    fn escape(&mut self, at: usize) -> Result<Bytes, Fault> {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let space = |byte: u8| byte.is_ascii_whitespace() || byte == 11;
        Ok(match self.next() {
            Some('d') => Bytes::matching(|byte| byte.is_ascii_digit()),
            Some('D') => Bytes::matching(|byte| !byte.is_ascii_digit()),
            Some('w') => Bytes::matching(word),
            Some('W') => Bytes::matching(|byte| !word(byte)),
            Some('s') => Bytes::matching(space),
            Some('S') => Bytes::matching(|byte| !space(byte)),
            Some('n') => Bytes::of([b'\n']),
            Some('r') => Bytes::of([b'\r']),
            Some('t') => Bytes::of([b'\t']),
            Some('x') => {
                let digits = self.rest().get(..2).filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
                let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
                    return self.fault(at, "`\\x` needs two hex digits");
                };
                self.at += 2;
                Bytes::of([byte])
            }
            Some(sign) if sign.is_ascii_punctuation() || sign == ' ' => Bytes::of([sign as u8]),
            _ => return self.fault(at, "there is no such escape; known are \\d \\w \\s \\D \\W \\S \\b \\B \\n \\r \\t \\x.. and `\\` before a sign"),
        })
    }

    /// What stands between `[` at `at` and `]`.
    fn class(&mut self, at: usize) -> Result<Bytes, Fault> {
        let negated = self.take("^");
        let mut set = Bytes::default();
        let mut first = true;
        loop {
            let here = self.at;
            let low = match self.next() {
                None => return self.fault(at, "this `[` is not closed; write `\\[` for the character"),
                Some(']') if !first => break,
                Some('[') if self.rest().starts_with(':') => {
                    return self.fault(here, "write `a-z`, `0-9`, `\\w` and the like for `[:…:]`");
                }
                Some('\\') => self.escape(here)?,
                Some(other) if other.is_ascii() => Bytes::of([other as u8]),
                Some(_) => return self.fault(here, "only ASCII characters may stand in `[…]`"),
            };
            first = false;
            let ranged = self.rest().starts_with('-') && !self.rest().starts_with("-]");
            let Some(low) = low.only().filter(|_| ranged) else {
                set = set.and(low);
                continue;
            };
            self.at += 1;
            let high = match self.next() {
                Some('\\') => self.escape(here)?.only(),
                Some(other) if other.is_ascii() => Some(other as u8),
                _ => None,
            };
            match high {
                Some(high) if low <= high => (low..=high).for_each(|byte| set.insert(byte)),
                _ => {
                    return self
                        .fault(here, "this range is none; the first character must come before the last");
                }
            }
        }
        // Before it is turned around: of `[^a]` neither case is meant.
        let set = if self.any_case { set.any_case() } else { set };
        Ok(if negated { set.not() } else { set })
    }
}
