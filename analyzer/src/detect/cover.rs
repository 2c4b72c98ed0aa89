//! What nobody may see of a text: its credentials but for their public prefixes.

use super::found::Found;
use crate::order;
use std::ops::Range;

/// The stretches that are hidden and those that are shown all the same, each sorted and apart from the next: a line is
/// covered in the time that what stands on it takes, however much stands elsewhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cover {
    hidden: Vec<Range<usize>>,
    /// Public prefixes stay readable where a name's value is hidden too.
    shown: Vec<Range<usize>>,
}

impl Cover {
    /// What the reported ones of `found` cover.
    pub(crate) fn of(found: &[Found]) -> Self {
        let reported = || found.iter().filter(|one| one.reported());
        let hidden = reported().map(|one| {
            let (before, behind) = one.around;
            one.at.start.saturating_sub(before)..one.at.end + behind
        });
        let shown = reported()
            .filter(|one| one.decoded.is_none())
            .map(|one| one.at.start..one.at.end.min(one.at.start + one.clear));
        Self { hidden: joined(hidden), shown: joined(shown) }
    }

    /// Marks the bytes of `window` that are hidden by one of `covers`.
    pub(crate) fn mark(covers: &[&Self], window: &Range<usize>, hidden: &mut [bool]) {
        covers.iter().for_each(|cover| fill(&cover.hidden, window, hidden, true));
        covers.iter().for_each(|cover| fill(&cover.shown, window, hidden, false));
    }
}

/// Sets what lies in `window` of the bytes of `stretches`.
fn fill(stretches: &[Range<usize>], window: &Range<usize>, bytes: &mut [bool], value: bool) {
    let first = stretches.partition_point(|stretch| stretch.end <= window.start);
    for stretch in stretches[first..].iter().take_while(|stretch| stretch.start < window.end) {
        let from = stretch.start.max(window.start) - window.start;
        bytes[from..stretch.end.min(window.end) - window.start].fill(value);
    }
}

/// The same bytes in stretches that are sorted and do not touch.
fn joined(stretches: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = stretches.filter(|stretch| !stretch.is_empty()).collect();
    order::by_key(&mut all, |stretch| stretch.start);
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(all.len());
    for stretch in all {
        match joined.last_mut() {
            Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
            _ => joined.push(stretch),
        }
    }
    joined
}
