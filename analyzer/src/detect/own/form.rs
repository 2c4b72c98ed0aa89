//! A prefix, and characters of an alphabet behind it.

use crate::detect::form::touched;
use std::fmt;
use std::ops::Range;

/// A prefix, and so many characters of an alphabet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnForm {
    pub(crate) prefix: String,
    /// As it was written.
    pub(crate) written: String,
    /// The ASCII characters, one bit for each.
    pub(crate) alphabet: u128,
    pub(crate) least: usize,
    pub(crate) most: usize,
}

impl OwnForm {
    fn has(&self, byte: u8) -> bool {
        byte.is_ascii() && self.alphabet >> byte & 1 == 1
    }

    /// The credential whose prefix stands at `at`. `loose`: bytes may touch it on both sides, as they do in binary files.
    pub(super) fn find(&self, text: &[u8], at: usize, loose: bool) -> Option<Range<usize>> {
        let start = at + self.prefix.len();
        let run = text.get(start..)?.iter().take(self.most + 1).take_while(|&&byte| self.has(byte)).count();
        let exact = self.least == self.most;
        let end = start + run.min(self.most);
        // Of two that touch, the first ends where the second begins.
        let again = exact && text.get(end..)?.starts_with(self.prefix.as_bytes());
        let goes_on = text.get(end).is_some_and(|&byte| self.has(byte) || byte.is_ascii_alphanumeric());
        let free = !goes_on || again || loose && exact;
        (run >= self.least && free && (loose || !touched(&text[..at]))).then_some(at..end)
    }
}

impl fmt::Display for OwnForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`, {}", self.prefix, self.least)?;
        if self.most > self.least {
            write!(f, " to {}", self.most)?;
        }
        write!(f, " of {}", self.written)
    }
}

/// The characters of an alphabet that is written like `0-9a-f_`: a dash between two characters is a range, one at the start or
/// end is itself.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn alphabet(written: &str) -> Result<u128, &'static str> {
    let bytes = written.as_bytes();
    if let Some(odd) = bytes.iter().find(|byte| !byte.is_ascii_graphic()) {
        return Err(if odd.is_ascii() {
            "an alphabet holds no spaces and control characters"
        } else {
            "an alphabet holds ASCII characters only"
        });
    }
    let mut set = 0;
    let mut at = 0;
    while let Some(&low) = bytes.get(at) {
        match (bytes.get(at + 1), bytes.get(at + 2)) {
            (Some(b'-'), Some(&high)) => {
                if low > high {
                    return Err(
                        "a range of an alphabet ends before it begins; write `a-z`, and a dash that is meant at the end",
                    );
                }
                (low..=high).for_each(|byte| set |= 1 << byte);
                at += 3;
            }
            _ => {
                set |= 1 << low;
                at += 1;
            }
        }
    }
    match u128::count_ones(set) {
        0 | 1 => Err("an alphabet has two characters or more, as in `0-9a-f`"),
        _ => Ok(set),
    }
}
