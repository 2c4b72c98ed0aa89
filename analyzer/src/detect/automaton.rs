//! Literals that are known at run time only: what the prefilter was not trained for, and the anchors of own kinds.

use aho_corasick::Input;
use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::noncontiguous::NFA;
use std::ops::Range;

/// Finds all of a set of literals.
#[derive(Debug)]
pub(super) struct Automaton {
    nfa: NFA,
    longest: usize,
}

/// One occurrence of a literal.
pub(super) struct Hit {
    /// Which one, counted from the first.
    pub(super) literal: usize,
    /// Where it stands.
    pub(super) range: Range<usize>,
}

impl Automaton {
    /// Nothing, if there are none. `any_case`: letters match in either case.
    pub(super) fn new(literals: &[&str], any_case: bool) -> Option<Self> {
        let longest = literals.iter().map(|literal| literal.len()).max()?;
        let nfa = NFA::builder().ascii_case_insensitive(any_case).build(literals).ok()?;
        Some(Self { nfa, longest })
    }

    /// Every occurrence that begins in `range` of `text`, wherever it ends.
    pub(super) fn find(&self, text: &[u8], range: &Range<usize>) -> impl Iterator<Item = Hit> {
        let end = range.end.saturating_add(self.longest).min(text.len());
        let searched = text.get(range.start..end).unwrap_or_default();
        let (start, stop) = (range.start, range.end);
        let hits = self.nfa.try_find_overlapping_iter(Input::new(searched));
        hits.into_iter().flatten().filter_map(move |hit| {
            let range = start + hit.start()..start + hit.end();
            (range.start < stop).then(|| Hit { literal: hit.pattern().as_usize(), range })
        })
    }
}
