//! Literals that are known at run time only: what the prefilter was not trained for, and the anchors of own kinds. They are few.

use std::ops::Range;

/// Finds all of a set of literals.
#[derive(Debug)]
pub(super) struct Anchors {
    /// In lower case where that does not matter.
    literals: Vec<Vec<u8>>,
    any_case: bool,
    /// For each byte the literals that begin with it.
    by_first: Vec<Vec<usize>>,
}

/// One occurrence of a literal.
pub(super) struct Hit {
    /// Which one, counted from the first.
    pub(super) literal: usize,
    /// Where it stands.
    pub(super) range: Range<usize>,
}

impl Anchors {
    /// Nothing, if there are none. `any_case`: letters match in either case.
    pub(super) fn new(literals: &[&str], any_case: bool) -> Option<Self> {
        let fold =
            |literal: &&str| if any_case { literal.to_ascii_lowercase() } else { (*literal).to_owned() };
        let literals: Vec<Vec<u8>> = literals.iter().map(|literal| fold(literal).into_bytes()).collect();
        let mut by_first = vec![Vec::new(); 256];
        for (index, literal) in literals.iter().enumerate() {
            let first = literal.first().and_then(|&first| by_first.get_mut(usize::from(first)));
            first.into_iter().for_each(|of_byte| of_byte.push(index));
        }
        (!literals.is_empty()).then_some(Self { literals, any_case, by_first })
    }

    /// Every occurrence that begins in `range` of `text`, wherever it ends.
    pub(super) fn find(&self, text: &[u8], range: &Range<usize>) -> impl Iterator<Item = Hit> {
        let here = text.get(range.start..range.end.min(text.len())).unwrap_or_default();
        here.iter().enumerate().flat_map(move |(at, byte)| {
            let at = range.start + at;
            let byte = if self.any_case { byte.to_ascii_lowercase() } else { *byte };
            let begun = self.by_first.get(usize::from(byte)).into_iter().flatten();
            begun.filter_map(move |&literal| self.stands(text, at, literal))
        })
    }

    fn stands(&self, text: &[u8], at: usize, literal: usize) -> Option<Hit> {
        let wanted = self.literals.get(literal)?;
        let range = at..at + wanted.len();
        let there = text.get(range.clone())?;
        let same = if self.any_case { there.eq_ignore_ascii_case(wanted) } else { there == wanted };
        same.then_some(Hit { literal, range })
    }
}
