//! A decoded text, and the way back to what is written.

use crate::place::Encoding;
use std::ops::Range;

/// Bytes in front of a name and its value in which an escape makes them another text than the one that is written.
const NEAR: usize = 80;

/// A decoded text.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) text: Vec<u8>,
    /// What was decoded.
    pub(super) written: Range<usize>,
    pub(super) encoding: Vec<Encoding>,
    pub(super) letters: Letters,
    /// Where a stretch begins in the letters (or, of escapes, in the text), and where it is written.
    pub(super) pieces: Vec<(usize, Range<usize>)>,
}

/// How letters become bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// So many letters are so many bytes.
    Groups(usize, usize),
    /// One cannot be told from the other.
    Whole,
    /// Bytes stand for themselves but for escapes.
    Escapes,
}

impl Plain {
    /// Where the bytes at `range` of the text are written.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        match self.letters {
            Letters::Whole => self.written.clone(),
            Letters::Groups(letters, bytes) => {
                let start = self.letter(range.start / bytes * letters);
                let end = range.end.div_ceil(bytes) * letters;
                // Of a group that is not full there are fewer letters.
                let last = (self.letter(end.saturating_sub(1)) + 1).min(self.written.end);
                start..if range.end >= self.text.len() { self.written.end } else { last }
            }
            Letters::Escapes => {
                let end = self.piece(range.end.saturating_sub(1));
                self.piece(range.start).start..end.end
            }
        }
    }

    /// Where the letter is written.
    fn letter(&self, letter: usize) -> usize {
        let index = self.pieces.partition_point(|(first, _)| *first <= letter).saturating_sub(1);
        self.pieces
            .get(index)
            .map_or(self.written.start, |(first, at)| (at.start + letter - first).min(self.written.end))
    }

    /// What is written for the byte at `at` of the text.
    fn piece(&self, at: usize) -> Range<usize> {
        let index = self.pieces.partition_point(|(first, _)| *first <= at).saturating_sub(1);
        let Some((first, written)) = self.pieces.get(index) else { return self.written.clone() };
        let next = self.pieces.get(index + 1).map_or(self.text.len(), |(next, _)| *next);
        if next - first == written.len() {
            written.start + at - first..written.start + at - first + 1
        } else {
            written.clone()
        }
    }

    /// Whether an escape that cannot be meant as it is written begins at `at`: `\u0026` behind a value in a URL.
    pub(super) fn escape_begins(&self, at: usize) -> bool {
        !self.encoding.contains(&Encoding::Percent)
            && self.escapes(at, at + 1).any(|written| written.start == at)
    }

    /// Whether an escape stands at `at` of what is written, or shortly before.
    pub(super) fn escaped_near(&self, at: &Range<usize>) -> bool {
        self.escapes(at.start.saturating_sub(NEAR), at.end).any(|written| at.start < written.end + NEAR)
    }

    /// Where the escapes are written that end behind `from` and begin before `to`.
    fn escapes(&self, from: usize, to: usize) -> impl Iterator<Item = &Range<usize>> {
        let first = self.pieces.partition_point(|(_, written)| written.end <= from);
        let pieces = self.pieces.iter().enumerate().skip(first);
        pieces.take_while(move |(_, (_, written))| written.start < to).filter_map(
            |(index, (start, written))| {
                let next = self.pieces.get(index + 1).map_or(self.text.len(), |(next, _)| *next);
                (next - start != written.len()).then_some(written)
            },
        )
    }
}

/// Whether the first bytes of a text are these: printable, in ASCII or UTF-8.
pub(super) fn printable(head: &[u8]) -> bool {
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t') || *byte == 0x7f;
    // Each byte for itself first, for most heads end at the first one or two.
    !head.iter().any(control)
        && match std::str::from_utf8(head) {
            Ok(_) => true,
            Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
        }
}
