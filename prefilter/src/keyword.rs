//! A keyword, and the three of its bytes by which it is found.

use super::BEHIND;
use super::runs::RUN;

/// Bytes of a window.
pub(super) const WINDOW: usize = 3;
/// Buckets that keywords are spread over.
const BUCKETS: usize = 16;
/// As many of them are for keywords that count in runs only.
const IN_RUNS: u8 = 8;

/// A literal text that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// At least three printable ASCII characters.
    pub text: &'static str,
    /// Whether letters match in either case.
    pub any_case: bool,
    /// Where its window begins.
    pub(super) window: u8,
    /// Where it lies, from 0 to 15; below 8, it counts only where a run goes on behind its window.
    pub(super) bucket: u8,
}

/// A keyword that matches as it is written.
pub(super) const fn exact(text: &'static str, window: u8, bucket: u8) -> Keyword {
    Keyword { text, any_case: false, window, bucket }.checked()
}

/// A keyword whose letters match in either case.
pub(super) const fn any_case(text: &'static str, window: u8, bucket: u8) -> Keyword {
    Keyword { text, any_case: true, window, bucket }.checked()
}

impl Keyword {
    /// Stops the compiler at what the tables cannot hold.
    const fn checked(self) -> Self {
        let bytes = self.text.as_bytes();
        assert!(
            bytes.len() >= self.window as usize + WINDOW,
            "the window lies in the keyword, which has three bytes"
        );
        assert!(self.window as usize + WINDOW + RUN < BEHIND, "what follows a window is seen");
        assert!((self.bucket as usize) < BUCKETS, "there are sixteen buckets");
        let mut index = 0;
        while index < bytes.len() {
            assert!(bytes[index].is_ascii_graphic() || bytes[index] == b' ', "keywords are printable ASCII");
            index += 1;
        }
        self
    }

    /// Whether it counts only where a run goes on from its window.
    pub(super) fn in_runs(&self) -> bool {
        self.bucket < IN_RUNS
    }

    /// How many bytes, from its first one on, must always be a run where it matters, or it is missed.
    #[must_use]
    pub fn needs(&self) -> usize {
        if self.in_runs() { usize::from(self.window) + RUN } else { 0 }
    }

    /// A byte of its window.
    pub(super) fn byte(&self, position: usize) -> u8 {
        self.text.as_bytes()[usize::from(self.window) + position]
    }

    /// Whether `text` starts with it.
    pub(super) fn starts(&self, text: &[u8]) -> bool {
        text.get(..self.text.len()).is_some_and(|start| {
            if self.any_case {
                start.eq_ignore_ascii_case(self.text.as_bytes())
            } else {
                start == self.text.as_bytes()
            }
        })
    }
}
