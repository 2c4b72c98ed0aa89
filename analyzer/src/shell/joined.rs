//! Text joined from pieces of a source, with the way back.

use std::ops::Range;

/// The source as text of the same length: a byte that is no UTF-8 becomes one `?`, so every byte range stays true.
#[must_use]
pub fn legible(source: &[u8]) -> String {
    let mut text = String::with_capacity(source.len());
    for chunk in source.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

/// Pieces of a source joined to one text (line continuations and dropped comments lie between them).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    text: String,
    /// Where each piece begins: in `text`, in the source.
    starts: Vec<(usize, usize)>,
    /// Source offset behind the last piece.
    end: usize,
}

impl Joined {
    /// Joins `ranges` of `source`; ranges that do not fit are left out.
    #[must_use]
    pub fn of(source: &str, ranges: &[Range<usize>]) -> Self {
        let mut joined = Self::default();
        for range in ranges {
            joined.push(source, range.clone());
        }
        joined
    }

    /// Adds text that was decoded from the source at `at` (a JSON string): exact where nothing was escaped.
    pub fn push_decoded(&mut self, text: &str, at: &Range<usize>) {
        self.end = at.end.max(self.end);
        if !text.is_empty() {
            self.starts.push((self.text.len(), at.start));
            self.text.push_str(text);
        }
    }

    /// Adds the bytes `range` of `source`.
    pub fn push(&mut self, source: &str, range: Range<usize>) {
        let Some(piece) = source.get(range.clone()) else { return };
        self.end = range.end;
        if piece.is_empty() && !self.starts.is_empty() {
            return;
        }
        self.starts.push((self.text.len(), range.start));
        self.text.push_str(piece);
    }

    /// The joined text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source offset of the byte at `offset` of the text.
    #[must_use]
    pub fn position(&self, offset: usize) -> usize {
        if offset >= self.text.len() {
            return self.end;
        }
        let index = self.starts.partition_point(|&(start, _)| start <= offset);
        match index.checked_sub(1).and_then(|index| self.starts.get(index)) {
            Some(&(start, source)) => (source + (offset - start)).min(self.end),
            None => self.end,
        }
    }

    /// The joined text of the source range `at`; empty if it is not part of the text.
    #[must_use]
    pub fn text_at(&self, at: &Range<usize>) -> &str {
        let offset = |source: usize| {
            let index = self.starts.partition_point(|&(_, start)| start <= source).checked_sub(1)?;
            self.starts.get(index).map(|&(offset, start)| offset + (source - start))
        };
        let Some(start) = offset(at.start) else { return "" };
        let end = at.end.checked_sub(1).and_then(offset).map_or(start, |last| last + 1);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The source range of `range` of the text: from its first byte to behind its last.
    #[must_use]
    pub fn at(&self, range: Range<usize>) -> Range<usize> {
        let start = self.position(range.start);
        if range.is_empty() {
            return start..start;
        }
        start..(self.position(range.end - 1) + 1).clamp(start, self.end.max(start))
    }

    /// The source ranges that make up `range` of the text.
    #[must_use]
    pub fn pieces(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for (index, &(start, source)) in self.starts.iter().enumerate() {
            let end = self.starts.get(index + 1).map_or(self.text.len(), |next| next.0);
            let (from, to) = (start.max(range.start), end.min(range.end));
            if from < to {
                pieces.push(source + (from - start)..source + (to - start));
            }
        }
        pieces
    }
}
