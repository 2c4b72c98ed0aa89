//! Building a [`Value`](crate::text::Value) piece by piece.

use crate::text::Segment;
use std::ops::Range;

/// Segments of a value. Literal text grows as long as its bytes stand side by side in the source, so that a literal
/// is of the same length as its place.
#[derive(Clone, Debug, Default)]
pub struct Segments(Vec<Segment>);

impl Segments {
    /// Adds literal text.
    pub fn literal(&mut self, piece: &str, at: Range<usize>) {
        if let Some(Segment::Literal { text, at: last }) = self.0.last_mut()
            && last.end == at.start
            && last.len() == text.len()
        {
            text.push_str(piece);
            last.end = at.end;
        } else {
            self.0.push(Segment::Literal { text: piece.to_owned(), at });
        }
    }

    /// Adds a segment as it is.
    pub fn push(&mut self, segment: Segment) {
        self.0.push(segment);
    }

    /// The segments.
    #[must_use]
    pub fn into_inner(self) -> Vec<Segment> {
        self.0
    }
}
