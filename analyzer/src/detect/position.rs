//! Lines, columns and UTF-16 units of a text that streams by.

use crate::text::{Span, utf16_len};
use std::ops::Range;

/// Where the line of `text` begins in which `at` stands; `low` if it begins before that.
pub(crate) fn line_start(text: &[u8], low: usize, at: usize) -> usize {
    memchr::memrchr(b'\n', &text[low..at]).map_or(low, |newline| low + newline + 1)
}

/// How offsets of the decoded text map to the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Units {
    /// The text is the source.
    Bytes,
    /// The source is UTF-16 behind a mark of so many bytes.
    Utf16(u64),
}

/// A place in the text that moves forward only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor {
    units: Units,
    /// Bytes of the decoded text.
    pub(crate) offset: u64,
    line: u32,
    column: u32,
    wide: u64,
}

impl Cursor {
    pub(crate) fn new(units: Units) -> Self {
        Self { units, offset: 0, line: 1, column: 1, wide: 0 }
    }

    /// Moves over `bytes`.
    pub(crate) fn advance(&mut self, bytes: &[u8]) {
        self.offset += bytes.len() as u64;
        if self.units != Units::Bytes {
            self.wide += u64::from(utf16_len(bytes));
        }
        let mut tail = bytes;
        if let Some(last) = memchr::memrchr(b'\n', bytes) {
            let lines = memchr::memchr_iter(b'\n', bytes).count();
            self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
            self.column = 1;
            tail = &bytes[last + 1..];
        }
        self.column = self.column.saturating_add(utf16_len(tail));
    }

    /// The span of the bytes at `range` of `buffer`, whose first byte stands at `base`. Moves behind it.
    pub(crate) fn span(&mut self, buffer: &[u8], base: u64, range: &Range<usize>) -> Span {
        let here = usize::try_from(self.offset - base).unwrap_or(0).min(range.start);
        self.advance(&buffer[here..range.start]);
        let start = *self;
        self.advance(&buffer[range.clone()]);
        let source = |cursor: &Self| match self.units {
            Units::Bytes => cursor.offset,
            Units::Utf16(mark) => mark + 2 * cursor.wide,
        };
        Span {
            offset: source(&start),
            length: source(self) - source(&start),
            line: start.line,
            column: start.column,
            end_line: self.line,
            end_column: self.column,
        }
    }
}
