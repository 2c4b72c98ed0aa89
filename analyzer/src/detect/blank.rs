//! Blanks and line ends between what belongs together.

/// How many blanks may stand on a line, and how much white space over several: what is further away belongs to something else.
const BLANKS: usize = 80;
const SPACES: usize = 120;

/// Where something stands again from `at` on, on the same line.
pub(crate) fn blanks(text: &[u8], at: usize) -> usize {
    skip(text, at, BLANKS, |byte| matches!(byte, b' ' | b'\t'))
}

/// Where something stands again from `at` on, on this line or another.
pub(crate) fn spaces(text: &[u8], at: usize) -> usize {
    skip(text, at, SPACES, |byte| byte.is_ascii_whitespace())
}

fn skip(text: &[u8], at: usize, most: usize, is_blank: fn(&u8) -> bool) -> usize {
    at + text.get(at..).unwrap_or_default().iter().take(most).take_while(|byte| is_blank(byte)).count()
}
