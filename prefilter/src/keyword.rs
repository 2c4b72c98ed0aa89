//! A keyword, and the three of its bytes by which it is found.

use super::BEHIND;
use super::runs::RUN;
use std::borrow::Cow;

/// Bytes of a window.
pub(super) const WINDOW: usize = 3;
/// As many of the sixteen buckets are for keywords that count in runs only.
const IN_RUNS: u8 = 8;
const BUCKETS: u8 = 16;
/// What texts and programs consist of, beginning with what stands there most. Anything else is rare.
const COMMON: &[u8] = b" etaorinslcdupmfh_gby.0,1=)(-v/\"x*2;k':w>3<";

/// A literal text that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// At least three printable ASCII characters.
    pub text: Cow<'static, str>,
    /// Whether letters match in either case.
    pub any_case: bool,
    /// Whether it is looked for in bytes that are no text, too.
    pub(super) binary: bool,
    /// Where its window begins.
    pub(super) window: u8,
    /// Where it lies, from 0 to 15; below 8, it counts only where a run goes on behind its window.
    pub(super) bucket: u8,
}

impl Keyword {
    /// One line of `trained.rs`: the bucket in hex, where the window begins (`0` and the characters behind it in ASCII), `~` if letters match
    /// in either case, `=` if not, `*` if not and in bytes that are no text, too, and the text. `None` for what the tables cannot hold.
    pub(super) fn read(line: &'static str) -> Option<Self> {
        let (&[bucket, window, case], _) = line.as_bytes().split_first_chunk()?;
        let text = line.get(3..)?;
        let bucket = char::from(bucket).to_digit(16).and_then(|bucket| u8::try_from(bucket).ok())?;
        let window = window.checked_sub(b'0')?;
        matches!(case, b'~' | b'=' | b'*').then_some(())?;
        let keyword =
            Self { text: text.into(), any_case: case == b'~', binary: case == b'*', window, bucket };
        keyword.fits().then_some(keyword)
    }

    /// One that nobody trained for: its window is where its bytes are rare, and `number` tells its bucket.
    pub(super) fn untrained(text: &str, any_case: bool, number: usize) -> Option<Self> {
        let rare = |byte: &u8| COMMON.iter().position(|common| *common == byte.to_ascii_lowercase());
        let rarity =
            |window: &[u8]| window.iter().map(|byte| rare(byte).unwrap_or(COMMON.len())).sum::<usize>();
        let windows = text.as_bytes().windows(WINDOW).take(BEHIND - WINDOW - RUN).zip(0u8..);
        let (_, window) = windows.max_by_key(|(window, _)| rarity(window))?;
        let spread = number % usize::from(BUCKETS - IN_RUNS);
        let bucket = u8::try_from(spread).map_or(IN_RUNS, |spread| IN_RUNS + spread);
        let keyword = Self { text: text.to_owned().into(), any_case, binary: true, window, bucket };
        keyword.fits().then_some(keyword)
    }

    /// Whether the tables can hold it.
    fn fits(&self) -> bool {
        let end = usize::from(self.window) + WINDOW;
        let printable = self.text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
        printable && self.text.len() >= end && end + RUN < BEHIND
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
