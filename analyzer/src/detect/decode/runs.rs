//! Long runs of the letters of base64, of which hex is a part.

use crate::base64::is_base64;
use std::ops::Range;

/// Shorter runs hold no credential that has a form.
pub(super) const LEAST: usize = 24;

/// The runs of `text` of which a part lies in `range`, whole. They stand in the wider runs that the prefilter has `seen`.
pub(super) fn runs(text: &[u8], range: &Range<usize>, seen: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for seen in seen {
        let mut at = seen.start;
        // From behind: where a stranger stands, no long run begins before it.
        while let Some(next) = text.get(at..at + LEAST).filter(|_| at + LEAST <= seen.end) {
            at = match next.iter().rposition(|&byte| !is_base64(byte)) {
                Some(stranger) => at + stranger + 1,
                None => push(text, at, &mut found),
            };
        }
    }
    found.retain(|run| run.end > range.start && run.start < range.end);
    found
}

/// Keeps the run around `at` if it is long; where it ends.
fn push(text: &[u8], at: usize, found: &mut Vec<Range<usize>>) -> usize {
    let before = text[..at].iter().rev().take_while(|&&byte| is_base64(byte)).count();
    let behind = text[at..].iter().take_while(|&&byte| is_base64(byte)).count();
    let run = at - before..at + behind;
    let end = run.end.max(at + 1);
    if run.len() >= LEAST && found.last().is_none_or(|last| last.end <= run.start) {
        found.push(run);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_long_run_is_seen(
            pieces in prop::collection::vec(("[A-Za-z0-9+/_-]{0,90}", "[ .=\"\u{e4}\n\u{7f}]{1,3}"), 0..12),
            from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(),
        ) {
            let text: String = pieces.into_iter().flat_map(|(run, end)| [run, end]).collect();
            let text = text.as_bytes();
            let (from, to) = (from.index(text.len() + 1), to.index(text.len() + 1));
            let range = from.min(to)..from.max(to);
            prop_assume!(!range.is_empty());
            let mut wanted = Vec::new();
            let mut start = 0;
            for at in 0..=text.len() {
                if text.get(at).is_none_or(|&byte| !is_base64(byte)) {
                    if at - start >= LEAST && at > range.start && start < range.end {
                        wanted.push(start..at);
                    }
                    start = at + 1;
                }
            }
            let seen = prefilter::TEXT.find(prefilter::Kernels::best(), text, range.clone()).runs;
            prop_assert_eq!(runs(text, &range, &seen), wanted);
        }
    }
}
