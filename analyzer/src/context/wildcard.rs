//! Go's `filepath.Match` (on Unix) and `filepath.Clean`: what COPY sources and the syntax check of ignore patterns use.

/// A pattern that Go would refuse (`syntax error in pattern`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPattern;

enum Token {
    Byte(u8),
    One,
    Class { negated: bool, ranges: Vec<(char, char)> },
    Star,
}

/// A parsed pattern of `filepath.Match`: `*` and `?` stop at `/`, classes are `[a-c]` and `[^x]`, `\` escapes.
pub struct Wildcard {
    tokens: Vec<Token>,
}

impl std::fmt::Debug for Wildcard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wildcard({} tokens)", self.tokens.len())
    }
}

impl Wildcard {
    /// Parses a pattern.
    ///
    /// # Errors
    /// Go would refuse it.
    pub fn parse(pattern: &[u8]) -> Result<Self, BadPattern> {
        let mut tokens = Vec::new();
        let mut rest = pattern;
        while let Some((&first, tail)) = rest.split_first() {
            rest = tail;
            tokens.push(match first {
                b'*' => Token::Star,
                b'?' => Token::One,
                b'[' => {
                    let (class, tail) = class(rest)?;
                    rest = tail;
                    class
                }
                b'\\' => {
                    let (&escaped, tail) = rest.split_first().ok_or(BadPattern)?;
                    rest = tail;
                    Token::Byte(escaped)
                }
                byte => Token::Byte(byte),
            });
        }
        Ok(Self { tokens })
    }

    /// Whether the whole of `name` matches. As in Go only the last `*` is tried again.
    #[must_use]
    pub fn matches(&self, name: &[u8]) -> bool {
        let (mut token, mut at) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        loop {
            let step = match self.tokens.get(token) {
                None if at == name.len() => return true,
                None => None,
                Some(Token::Star) => {
                    retry = Some((token + 1, at));
                    token += 1;
                    continue;
                }
                Some(single) => single.step(&name[at..]),
            };
            if let Some(taken) = step {
                token += 1;
                at += taken;
                continue;
            }
            // The star takes one byte more.
            match retry {
                Some((after, from)) if name.get(from).is_some_and(|&byte| byte != b'/') => {
                    retry = Some((after, from + 1));
                    (token, at) = (after, from + 1);
                }
                _ => return false,
            }
        }
    }

    /// Whether it has anything but literal bytes.
    #[must_use]
    pub fn is_wild(pattern: &[u8]) -> bool {
        pattern.iter().any(|byte| b"*?[\\".contains(byte))
    }
}

impl Token {
    /// The bytes that it takes at the start of `text`.
    fn step(&self, text: &[u8]) -> Option<usize> {
        match self {
            Self::Byte(byte) => (text.first() == Some(byte)).then_some(1),
            Self::One if text.first() == Some(&b'/') => None,
            Self::One => decode(text).map(|(_, width)| width),
            Self::Class { negated, ranges } => {
                let (character, width) = decode(text)?;
                let found = ranges.iter().any(|&(low, high)| low <= character && character <= high);
                (found != *negated).then_some(width)
            }
            Self::Star => None,
        }
    }
}

fn class(mut rest: &[u8]) -> Result<(Token, &[u8]), BadPattern> {
    let negated = rest.first() == Some(&b'^');
    if negated {
        rest = &rest[1..];
    }
    let mut ranges = Vec::new();
    loop {
        if rest.first() == Some(&b']') && !ranges.is_empty() {
            return Ok((Token::Class { negated, ranges }, &rest[1..]));
        }
        let (low, tail) = class_character(rest)?;
        rest = tail;
        let mut high = low;
        if rest.first() == Some(&b'-') {
            (high, rest) = class_character(&rest[1..])?;
        }
        ranges.push((low, high));
    }
}

fn class_character(text: &[u8]) -> Result<(char, &[u8]), BadPattern> {
    let text = match text.first() {
        None | Some(b'-' | b']') => return Err(BadPattern),
        Some(b'\\') => &text[1..],
        Some(_) => text,
    };
    let (character, width) = decode(text).ok_or(BadPattern)?;
    if (character == char::REPLACEMENT_CHARACTER && width == 1) || text.len() == width {
        return Err(BadPattern);
    }
    Ok((character, &text[width..]))
}

/// The first character and its bytes; a byte that is no UTF-8 is U+FFFD of width 1.
fn decode(text: &[u8]) -> Option<(char, usize)> {
    let chunk = text.get(..text.len().min(4))?.utf8_chunks().next()?;
    Some(chunk.valid().chars().next().map_or((char::REPLACEMENT_CHARACTER, 1), |c| (c, c.len_utf8())))
}

/// Go's `filepath.Clean`: no `.`, no empty element, `..` resolved; the empty path is `.`.
#[must_use]
pub fn clean(path: &[u8]) -> Vec<u8> {
    let rooted = path.first() == Some(&b'/');
    let mut elements: Vec<&[u8]> = Vec::new();
    for element in path.split(|&byte| byte == b'/') {
        match element {
            b"" | b"." => {}
            b".." if elements.last().is_some_and(|last| *last != b"..") => {
                elements.pop();
            }
            b".." if rooted => {}
            _ => elements.push(element),
        }
    }
    let joined = elements.join(&b'/');
    match (rooted, joined.is_empty()) {
        (true, _) => [b"/", joined.as_slice()].concat(),
        (false, true) => b".".to_vec(),
        (false, false) => joined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans_as_go_does() {
        for (path, cleaned) in [
            ("", "."),
            ("a//b/./c/..", "a/b"),
            ("/../a", "/a"),
            ("../../a", "../../a"),
            ("a/../..", ".."),
            ("/", "/"),
            ("a/..", "."),
        ] {
            assert_eq!(clean(path.as_bytes()), cleaned.as_bytes(), "{path}");
        }
    }

    #[test]
    fn only_the_last_star_is_tried_again() {
        let wildcard = Wildcard::parse(b"*[^x]*b").unwrap();
        assert!(!wildcard.matches(b"aa/b"));
        assert!(wildcard.matches(b"aab"));
    }
}
