//! The arguments of a call, as far as they are strings.

use crate::detect::blank::{blanks, spaces};
use crate::detect::string::closing;
use std::ops::Range;

/// How far the arguments are read.
const FAR: usize = 400;
/// How many brackets are open at most inside of an argument.
const DEEPEST: usize = 4;
/// What makes bytes or a key of a string around which it stands: `Encoding.UTF8.GetBytes("…")`.
const AROUND: &[&str] =
    &["[]byte", "getbytes", "buffer.from", "bytes", "bytearray", "hmacshakeyfor", "secretkeyspec", "some"];
/// The longest name of that.
const LONGEST: usize = 48;
/// What makes bytes of a string behind which it stands.
const BEHIND: &[&str] = &[".getbytes", ".encode", ".tochararray", ".bytes", ".as_bytes", ".as_ref"];
/// How many of them stand around one string: `new SecretKeySpec(Encoding.GetBytes("…"))`.
const DEEP: usize = 2;

/// The first `count` arguments at `at`: where the string stands that each is, if it is one. Without parentheses they end with
/// their line.
pub(super) fn arguments(text: &[u8], at: usize, count: usize, bare: bool) -> Vec<Option<Range<usize>>> {
    // The last line of a text may have no end.
    let last = (bare && text.len() <= at + FAR).then_some(text.len());
    let text = &text[..(at + FAR).min(text.len())];
    let mut found = Vec::new();
    let mut at = at;
    while found.len() < count {
        let start = if bare { blanks(text, at) } else { spaces(text, at) };
        let Some(end) = end(text, start, bare, last) else { break };
        found.push(string(text, start..end));
        if text.get(end) != Some(&b',') {
            break;
        }
        at = end + 1;
    }
    found
}

/// Where the argument that begins at `at` ends: at a comma, at what closes the call; a bare one also at the end of its line, and
/// of a text that has its `last` line there.
fn end(text: &[u8], at: usize, bare: bool, last: Option<usize>) -> Option<usize> {
    let mut depth = 0;
    let mut at = at;
    loop {
        if last == Some(at) {
            return last;
        }
        match text.get(at)? {
            b')' | b']' | b'}' | b',' if depth == 0 => return Some(at),
            b'\n' if bare => return Some(at),
            b';' => return None,
            b'(' | b'[' | b'{' if depth == DEEPEST => return None,
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            quote @ (b'"' | b'\'' | b'`') => at = closing(text, at + 1, *quote)?,
            _ => {}
        }
        at += 1;
    }
}

/// The string that the argument at `at` is, alone or made into bytes.
fn string(text: &[u8], at: Range<usize>) -> Option<Range<usize>> {
    let mut start = at.start;
    let mut depth = 0;
    while let Some(inner) = inside(text, start..at.end).filter(|_| depth < DEEP) {
        (start, depth) = (inner, depth + 1);
    }
    start += usize::from(matches!(text.get(start), Some(b'@' | b'b' | b'u' | b'r')));
    let &quote = text.get(start).filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    let close = closing(text, start + 1, quote)?;
    let rest = text.get(close + 1..at.end)?.trim_ascii();
    let lower = rest.get(..16.min(rest.len()))?.to_ascii_lowercase();
    let made = BEHIND.iter().any(|behind| lower.starts_with(behind.as_bytes()))
        || depth > 0 && matches!(rest.first(), Some(b')' | b','));
    (rest.is_empty() || made && !rest.contains(&b'+')).then_some(start + 1..close)
}

/// Where the arguments begin of what makes bytes of its first one.
fn inside(text: &[u8], at: Range<usize>) -> Option<usize> {
    let rest = text.get(at.clone())?;
    let named = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_.:[] ".contains(byte);
    let length = rest.iter().take(LONGEST + 1).take_while(named).count();
    let name = rest.get(..length)?.to_ascii_lowercase();
    let known = length <= LONGEST && AROUND.iter().any(|around| name.ends_with(around.as_bytes()));
    (known && rest.get(length) == Some(&b'(')).then(|| spaces(text, at.start + length + 1))
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn strings_are_told_however_they_are_made_into_bytes() {
        let told = |line: &str, count: usize| -> Vec<Option<String>> {
            let found = arguments(line.as_bytes(), 0, count, line.ends_with('\n'));
            found.into_iter().map(|one| one.map(|at| line[at].to_owned())).collect()
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(told("{a: 1, b: [2]}, 'x1')", 2), [None, some("x1")]);
        for line in [
            "[]byte(\"x1\"))",
            "Encoding.UTF8.GetBytes(\"x1\"))",
            "new SecretKeySpec(\"x1\".getBytes(UTF_8), \"AES\"))",
            "Buffer.from('x1', 'utf8'), 2)",
            "b'x1')",
            "\"x1\".encode(), msg)",
            "\n  \"x1\".toCharArray())",
        ] {
            assert_eq!(told(line, 1), [some("x1")], "{line}");
        }
        for line in ["os.environ['X'])", "get('x1'))", "'x1' + y)", "'a'.format(b))", "x)"] {
            assert_eq!(told(line, 1), [None], "{line}");
        }
        assert_eq!(told("payload, 'x1', 'HS256'\n", 2), [None, some("x1")]);
        assert_eq!(arguments(b"'joe', 'x1'", 0, 2, true), [Some(1..4), Some(8..10)]);
        assert!(told("'never closed", 1).is_empty() && told("", 1).is_empty());
    }
}
